"""The call that a webhook is about: as it arrives, and as every later webhook finds it, with or without its row."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeVar

from psycopg import AsyncConnection

from backend.api.webhooks.request import NotAnswered, Webhook, call_sid_of, clean_caller, clean_number
from backend.calls.decision import MAX_RESTARTS, Circumstances
from backend.calls.limits import count_call
from backend.calls.rows import CallState, NewCall, Opened, find_call, open_call
from backend.languages import LANGUAGES
from backend.postgres.database import AWAY, attempt, read
from backend.profiles.fields import RouteLanguage
from backend.profiles.model import Profile
from backend.profiles.speech import Failed
from backend.runtime.logs import log, log_failure

if TYPE_CHECKING:
    from backend.api.services import Services
    from backend.profiles.store import NumberRoute

Answer = TypeVar("Answer")
_UNKNOWN: Final = "no profile serves the dialled number"


@dataclass(frozen=True, slots=True)
class Credential:
    """A session token, and the id that its call's row keeps of it."""

    token: str
    token_id: str


@dataclass(frozen=True, slots=True)
class KnownCall:
    """A call with its row and its profile, in the language it is held in now.

    ``arriving``: it comes in at this moment and has no row yet; the session it may begin has this token.
    """

    call_sid: str
    state: CallState
    profile: Profile
    language: RouteLanguage
    arriving: Credential | None = None

    def failed(self, newly: Failed | None = None) -> frozenset[Failed]:
        """The sides of speech that were replaced, with one that has just failed."""
        return frozenset((*self.state.failed, newly) if newly else self.state.failed)

    def circumstances(self, now: float, *, relay_up: bool) -> Circumstances:
        """What the rules look at; ``now`` is Unix time in seconds."""
        state = self.state
        return Circumstances(
            self.profile, now, state.connected, state.restarts, state.transfers, self.failed(), relay_up
        )

    def seconds_left(self, now: float) -> int:
        """How long the call may still last; a minute at least, so that nobody is cut off in the first sentence."""
        return max(60, round(self.profile.max_call_s - (now - self.state.started_at)))


async def admit(webhook: Webhook) -> tuple[KnownCall, NumberRoute]:
    """The call as it begins; raises ``NotAnswered`` for one that is not taken.

    Raises ``psycopg.Error`` where neither the database nor memory knows the dialled number.
    """
    form, services = webhook.form, webhook.services
    call_sid = call_sid_of(form)
    if call_sid is None:
        raise _refused("a CallSid that could not stand in a path")
    dialled = clean_number(form.get("To", "")) or form.get("To", "")
    route = await services.profiles.route(dialled) if dialled else None
    if route is None:
        raise _refused(_UNKNOWN, call_sid=call_sid)
    profile, language = route.profile, route.language
    if not profile.enabled:
        raise _refused("the profile is not enabled", route=route, call_sid=call_sid)
    if profile.environment not in (None, services.settings.environment):
        raise _refused("the profile belongs to another environment", route=route, call_sid=call_sid)
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


async def enter(call: KnownCall, token_id: str, services: Services) -> Opened | None:
    """Write the row of a call and count it; None without a database, where the call goes on without one."""
    state = call.state
    row = NewCall(
        call.call_sid,
        call.profile.name,
        services.settings.environment,
        call.language,
        state.from_number,
        state.to_number,
        token_id,
        state.caller_name,
    )

    async def entering(connection: AsyncConnection) -> Opened:
        async with connection.transaction():
            opened = await open_call(connection, row)
            if not opened.is_new:
                return opened
            return Opened(is_new=True, over_limit=await count_call(connection, call.profile, row, now=services.now()))

    return await unless_away(attempt(services.database, entering), call)


async def find(webhook: Webhook, *, language: str = "", sid: str = "CallSid") -> KnownCall | None:
    """The call that a webhook is about; None when no webhook ever wrote it, or its profile has gone.

    ``language`` is what the edge says it is held in now. Raises ``psycopg.Error`` without a database.
    """
    services = webhook.services
    call_sid = call_sid_of(webhook.form, sid)
    if call_sid is None:
        return None
    state = await read(services.database, lambda connection: find_call(connection, call_sid))
    profile = await services.profiles.profile(state.profile) if state else None
    if state is None or profile is None:
        return None
    return KnownCall(call_sid, state, profile, language_of(profile, language, state.language))


async def find_or_admit(webhook: Webhook, *, language: str = "") -> KnownCall:
    """The call that a webhook is about, by its row, or as the form and memory tell.

    A call may have begun while the database was away, or it is away now. Raises as ``admit``.
    """
    try:
        known = await find(webhook, language=language)
    except AWAY as error:
        log_failure("call_unread", error, call_sid=webhook.form.get("CallSid"))
        known = None
    if known is not None:
        return known
    call, _ = await admit(webhook)
    call = replace(call, language=language_of(call.profile, language, call.language))
    if await enter(call, "", webhook.services) is not None:
        return await find(webhook, language=language) or call
    # What cannot be counted must not go round in circles.
    return replace(call, state=replace(call.state, restarts=MAX_RESTARTS))


async def unless_away(work: Awaitable[Answer], call: KnownCall) -> Answer | None:
    """What the database says; None without one: a caller is not left for a row."""
    try:
        return await work
    except AWAY as error:
        log_failure("call_unrecorded", error, call_sid=call.call_sid)
        return None


def language_of(profile: Profile, *wishes: str) -> RouteLanguage:
    """The first wish that the profile speaks, else one of its languages."""
    for wish in wishes:
        for language in profile.languages:
            if language == wish:
                return language
    return next(iter(profile.languages))


def _refused(reason: str, *, route: NumberRoute | None = None, call_sid: str = "") -> NotAnswered:
    log("call_refused", call_sid=call_sid, profile=route.profile.name if route else "", reason=reason)
    return NotAnswered((route.language,) if route else tuple(LANGUAGES), in_service=False)
