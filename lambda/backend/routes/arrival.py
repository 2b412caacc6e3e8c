"""A call as it arrives: who is called, and its row; later webhooks come back to it where the row is not to be had."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from backend.callers import clean_caller, clean_number
from backend.calls.store import Call, CallState, open_call
from backend.database import AWAY, attempt
from backend.handoff.decision import MAX_RESTARTS
from backend.logs import log, log_failure
from backend.profiles.store import NumberRoute
from backend.routes.known_call import KnownCall, find_known, language_of, unless_away
from backend.routes.webhook import BOTH, call_sid_of
from backend.services import Services
from backend.twiml.document import apology

_UNKNOWN: Final = "no profile serves the dialled number"


async def admit(form: Mapping[str, str], services: Services) -> tuple[KnownCall, NumberRoute] | str:
    """The call as it begins; a document for one that is not taken.

    Raises ``psycopg.Error`` where neither the database nor memory knows the dialled number.
    """
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


async def enter(call: KnownCall, token_id: str, services: Services) -> bool:
    """Write the row of a call; False without a database, where the call goes on without one."""
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

    async def entering() -> bool:
        await attempt(services.database, lambda connection: open_call(connection, row))
        return True

    return await unless_away(entering(), call) or False


async def find_or_admit(form: Mapping[str, str], services: Services, *, language: str = "") -> KnownCall | str:
    """The call that a form is about, by its row, or as the form and memory tell; a document for one that is not taken.

    A call may have begun while the database was away, or it is away now. Raises as ``admit``.
    """
    try:
        known = await find_known(form, services, language=language)
    except AWAY as error:
        log_failure("call_unread", error, call_sid=form.get("CallSid"))
        known = None
    if known is not None:
        return known
    admitted = await admit(form, services)
    if isinstance(admitted, str):
        return admitted
    call = replace(admitted[0], language=language_of(admitted[0].profile, language, admitted[0].language))
    if await enter(call, "", services):
        return await find_known(form, services, language=language) or call
    # What cannot be counted must not go round in circles.
    return replace(call, state=replace(call.state, restarts=MAX_RESTARTS))


def _refuse(reason: str, *, route: NumberRoute | None = None, call_sid: str = "") -> str:
    log("call_refused", call_sid=call_sid, profile=route.profile.name if route else "", reason=reason)
    return apology((route.language,) if route else BOTH, in_service=False)
