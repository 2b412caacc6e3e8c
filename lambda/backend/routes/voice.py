"""``POST /voice``: a call comes in; it goes to the assistant, or where its profile and the hour lead it.

``POST /voice/fallback``: Twilio could not get that document, or could not use it: the call goes on without the relay.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Final

from fastapi import APIRouter

from backend.callers import clean_caller, clean_number
from backend.calls.store import Call, CallState, open_call
from backend.handoff.decision import answer, rescue
from backend.handoff.step import Announce, Apologise, Relay, Step
from backend.logs import log
from backend.profiles.store import Route
from backend.routes.carry_out import carry_out, new_token, relay_verb
from backend.routes.known_call import KnownCall, find_known
from backend.routes.webhook import BOTH, FormDep, TwimlResponse, WarmerDep, call_sid_of, origins, spoken
from backend.services import Services, ServicesDep
from backend.twiml.document import apology, document, opening
from backend.warm import Warmer

router = APIRouter()
_UNKNOWN: Final = "no profile serves the dialled number"


@router.post("/voice")
async def answer_call(form: FormDep, services: ServicesDep, warmer: WarmerDep) -> TwimlResponse:
    """TwiML for the profile of the dialled number; an apology for an unknown one, or when the database is away."""
    return await spoken(_answer(form, services, warmer), form)


@router.post("/voice/fallback")
async def answer_without_relay(form: FormDep, services: ServicesDep) -> TwimlResponse:
    """TwiML that needs no relay: the menu, a person, the voicemail, or an apology."""
    return await spoken(_fall_back(form, services), form)


async def _answer(form: Mapping[str, str], services: Services, warmer: Warmer) -> str:
    incoming = await _admit(form, services)
    if isinstance(incoming, str):
        return incoming
    call, route = incoming
    token, token_id = new_token(services, call.call_sid, call.profile.name)
    # Side by side: neither waits for the other, and the relay is waited for at most 50 ms.
    relay_up, _ = await asyncio.gather(warmer.warm(call.call_sid, now=services.now()), _open(call, token_id, services))
    given = call.circumstances(services.now(), relay_up=relay_up)
    step = answer(given)
    log(
        "call_answered",
        call_sid=call.call_sid,
        profile=call.profile.name,
        version=route.version,
        language=call.language,
        kind=type(step).__name__,
    )
    if isinstance(step, Relay):
        verbs = [relay_verb(step, call, token, services)]
    else:
        verbs = await carry_out(step, call, given, services)
    return document(*_opening(step, call, services), *verbs)


def _opening(step: Step, call: KnownCall, services: Services) -> list[object]:
    """Who only hears an announcement is not recorded."""
    if isinstance(step, Announce | Apologise):
        return []
    return opening(call.profile.recording, call.language, origins(services))


async def _admit(form: Mapping[str, str], services: Services) -> tuple[KnownCall, Route] | str:
    """The call as it begins; a document for one that is not taken."""
    call_sid = call_sid_of(form)
    if call_sid is None:
        return _refuse("a CallSid that could not stand in a path")
    dialled = clean_number(form.get("To", "")) or form.get("To", "")
    route = await services.profiles.route(dialled) if dialled else None
    if route is None:
        return _refuse(_UNKNOWN, call_sid=call_sid)
    profile, language = route.profile, route.language
    if not profile.enabled:
        return _refuse("the profile is not enabled", route=route, call_sid=call_sid)
    if profile.environment not in (None, services.settings.environment):
        return _refuse("the profile belongs to another environment", route=route, call_sid=call_sid)
    state = CallState(
        profile=profile.name,
        language=language,
        from_number=clean_caller(form.get("From", "")),
        to_number=dialled,
        caller_name=form.get("CallerName", ""),
        started_at=services.now(),
        connected=False,
    )
    return KnownCall(call_sid, state, profile, language), route


def _refuse(reason: str, *, route: Route | None = None, call_sid: str = "") -> str:
    log("call_refused", call_sid=call_sid, profile=route.profile.name if route else "", reason=reason)
    return apology((route.language,) if route else BOTH, in_service=False)


async def _open(call: KnownCall, token_id: str, services: Services) -> None:
    state = call.state
    row = Call(
        call.call_sid,
        call.profile.name,
        services.settings.environment,
        call.language,
        state.from_number,
        state.to_number,
        token_id,
        state.caller_name,
    )
    async with services.database.connection() as connection:
        await open_call(connection, row)


async def _fall_back(form: Mapping[str, str], services: Services) -> str:
    log("fell_back", call_sid=form.get("CallSid"), code=form.get("ErrorCode"))
    call = await find_known(form, services)
    if call is None:
        incoming = await _admit(form, services)
        if isinstance(incoming, str):
            return incoming
        call = incoming[0]
        await _open(call, "", services)
    given = call.circumstances(services.now(), relay_up=False)
    return document(*await carry_out(rescue(given), call, given, services))
