"""A call that the voice webhook has answered, as every later webhook finds it."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from backend.calls.store import CallState, find_call
from backend.database import AWAY, read
from backend.handoff.decision import Circumstances
from backend.logs import log_failure
from backend.profiles.fields import RouteLanguage
from backend.profiles.model import Profile
from backend.profiles.speech import Failed
from backend.routes.webhook import call_sid_of
from backend.services import Services

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class KnownCall:
    """A call with its row and its profile, in the language it is held in now."""

    call_sid: str
    state: CallState
    profile: Profile
    language: RouteLanguage

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


async def find_known(
    form: Mapping[str, str], services: Services, *, language: str = "", sid: str = "CallSid"
) -> KnownCall | None:
    """The call that a form is about; None when no webhook ever wrote it, or its profile has gone.

    ``language`` is what the edge says it is held in now. Raises ``psycopg.Error`` without a database.
    """
    call_sid = call_sid_of(form, sid)
    if call_sid is None:
        return None
    state = await read(services.database, lambda connection: find_call(connection, call_sid))
    profile = await services.profiles.profile(state.profile) if state else None
    if state is None or profile is None:
        return None
    return KnownCall(call_sid, state, profile, language_of(profile, language, state.language))


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
