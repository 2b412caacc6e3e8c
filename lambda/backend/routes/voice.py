"""``POST /voice``: a call comes in; it goes to the assistant, or where its profile and the hour lead it.

``POST /voice/fallback``: Twilio could not get that document, or could not use it: the call goes on without the relay.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from fastapi import APIRouter

from backend.handoff.decision import answer, rescue
from backend.handoff.step import Announce, Apologise, Relay, Step
from backend.logs import log
from backend.routes.arrival import admit, enter, find_or_admit
from backend.routes.carry_out import carry_out, new_token, relay_verb
from backend.routes.known_call import KnownCall
from backend.routes.webhook import FormDep, ServicesDep, TwimlResponse, WarmerDep, origins, spoken
from backend.services import Services
from backend.tasks import together
from backend.twiml.document import document, opening
from backend.warm import Warmer

router = APIRouter()


@router.post("/voice")
async def answer_call(form: FormDep, services: ServicesDep, warmer: WarmerDep) -> TwimlResponse:
    """TwiML for the profile of the dialled number; an apology for an unknown one.

    Without a database a number that this process has served before is answered from memory, any other with an apology.
    """
    return await spoken(_answer(form, services, warmer), form)


@router.post("/voice/fallback")
async def answer_without_relay(form: FormDep, services: ServicesDep) -> TwimlResponse:
    """TwiML that needs no relay, and no database: the menu, a person, the voicemail, or an apology."""
    return await spoken(_fall_back(form, services), form)


async def _answer(form: Mapping[str, str], services: Services, warmer: Warmer) -> str:
    incoming = await admit(form, services)
    if isinstance(incoming, str):
        return incoming
    call, route = incoming
    token, token_id = new_token(services, call.call_sid, call.profile.name)
    # Side by side: neither waits for the other, and the relay is waited for at most 50 ms.
    relay_up, _ = await together(warmer.warm(call.call_sid, now=services.now()), enter(call, token_id, services))
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
    if not relay_up and step != answer(replace(given, relay_up=True)):
        log("relay_missed", call_sid=call.call_sid, profile=call.profile.name, kind=type(step).__name__)
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


async def _fall_back(form: Mapping[str, str], services: Services) -> str:
    log("fell_back", call_sid=form.get("CallSid"), code=form.get("ErrorCode"))
    call = await find_or_admit(form, services)
    if isinstance(call, str):
        return call
    given = call.circumstances(services.now(), relay_up=False)
    return document(*await carry_out(rescue(given), call, given, services))
