"""``POST /voice/action``: a session with the relay has ended; what Twilio does next.

``POST /voice/action/dial``: a transfer to a person has ended; whoever was not reached comes back to the assistant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import APIRouter

from backend.calls.store import CallState, count_restart, count_transfer, find_call, note_status, renew_token
from backend.handoff import Ending
from backend.logs import log, log_failure
from backend.phrases import PHRASES
from backend.profiles.model import Profile, RouteLanguage
from backend.routes.webhook import BOTH, FormDep, TwimlResponse, call_sid_of, new_session, new_token, origins
from backend.services import Services, ServicesDep
from backend.twiml import apology, connect, dial, hang_up, nothing

router = APIRouter()
_ANSWERED = frozenset({"completed", "answered"})


@dataclass(frozen=True, slots=True)
class _Known:
    """A call whose row and profile were found, in the language it is held in now."""

    call_sid: str
    state: CallState
    profile: Profile
    language: RouteLanguage


@router.post("/voice/action")
async def go_on(form: FormDep, services: ServicesDep) -> TwimlResponse:
    """TwiML by the table of endings; an apology when the call or the database is not to be found."""
    ending = Ending.of(form)
    try:
        known = await _find(form, services, ending.handoff.language if ending.handoff else "")
        return TwimlResponse(await _decide(form, ending, known, services))
    except Exception as error:
        # The outermost frame: whatever broke, most likely the database, the caller must hear a word.
        log_failure("action_failed", error, call_sid=form.get("CallSid"))
        over = ending.decide(connected=False) == "nothing"
        return TwimlResponse(nothing() if over else apology(BOTH))


@router.post("/voice/action/dial")
async def come_back(form: FormDep, services: ServicesDep) -> TwimlResponse:
    """After a talk with a person the call is over; a caller who reached nobody goes on with the assistant."""
    if form.get("DialCallStatus", "") in _ANSWERED:
        return TwimlResponse(hang_up())
    try:
        known = await _find(form, services, "")
        if known is None:
            return TwimlResponse(apology(BOTH))
        return TwimlResponse(await _connect(form, known, services, PHRASES[known.language].unanswered))
    except Exception as error:
        # As above.
        log_failure("action_failed", error, call_sid=form.get("CallSid"))
        return TwimlResponse(apology(BOTH))


async def _decide(form: Mapping[str, str], ending: Ending, known: _Known | None, services: Services) -> str:
    decision = ending.decide(connected=known is not None and known.state.connected)
    log("session_ended", call_sid=form.get("CallSid"), status=ending.status, code=ending.error_code, kind=decision)
    if decision == "nothing":
        await _close(form, services)
        return nothing()
    if decision == "hang_up":
        return hang_up()
    if known is None:
        return apology(BOTH)
    if decision == "transfer":
        return await _transfer(form, known, services)
    if decision == "restart" and await _may_restart(known, services):
        return await _connect(form, known, services, "")
    return await _rescue(known, services)


async def _find(form: Mapping[str, str], services: Services, language: str) -> _Known | None:
    call_sid = call_sid_of(form)
    if call_sid is None:
        return None
    async with services.database.connection() as connection:
        state = await find_call(connection, call_sid)
    profile = await services.profiles.profile(state.profile) if state else None
    if state is None or profile is None:
        return None
    return _Known(call_sid, state, profile, _language(profile, language, state.language))


def _language(profile: Profile, *wishes: str) -> RouteLanguage:
    """The first wish that the profile speaks, else its first language."""
    spoken: list[RouteLanguage] = list(profile.languages)
    ranks = {language: wishes.index(language) if language in wishes else len(wishes) for language in spoken}
    return min(spoken, key=lambda language: ranks[language])


async def _transfer(form: Mapping[str, str], known: _Known, services: Services) -> str:
    phrases = PHRASES[known.language]
    if known.profile.transfer.allowed:
        async with services.database.connection() as connection:
            allowed = await count_transfer(connection, known.call_sid)
        if allowed:
            return dial(known.profile, known.language, origins(services), say=phrases.connecting)
    if await _may_restart(known, services):
        return await _connect(form, known, services, phrases.nobody)
    return apology((known.language,))


async def _may_restart(known: _Known, services: Services) -> bool:
    async with services.database.connection() as connection:
        return await count_restart(connection, known.call_sid)


async def _connect(form: Mapping[str, str], known: _Known, services: Services, greeting: str) -> str:
    token, token_id = new_token(services, known.call_sid, known.profile.name)
    async with services.database.connection() as connection:
        await renew_token(connection, known.call_sid, token_id, known.language)
    session = new_session(form, known.call_sid, known.language, token, known.state.from_number, greeting)
    return connect(known.profile, session, origins(services))


async def _rescue(known: _Known, services: Services) -> str:
    """Apologise, and let a person take over where the profile has one."""
    if known.profile.transfer.allowed:
        return dial(known.profile, known.language, origins(services), say=PHRASES[known.language].trouble_transfer)
    return apology((known.language,))


async def _close(form: Mapping[str, str], services: Services) -> None:
    call_sid = call_sid_of(form)
    if call_sid is not None:
        async with services.database.connection() as connection:
            await note_status(
                connection, call_sid, form.get("CallStatus", "completed"), session_id=form.get("SessionId", "")
            )
