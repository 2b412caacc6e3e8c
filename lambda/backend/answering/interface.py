"""What the stages of a turn share: the turn itself, what it is answered with, how long it took, and how it fails."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from backend.models.interface import FormFiller, Model, Tool
    from backend.profiles.model import Profile
    from backend.retrieval.hybrid import Passage
    from common.wire.turn import Chunk, Context, StreamEvent, TurnRequest


@dataclass(slots=True)
class Stopwatch:
    """Milliseconds each stage took, as the relay gets them in ``context.timings``; stages may overlap."""

    now: Callable[[], float] = time.perf_counter
    timings: dict[str, float] = field(default_factory=dict[str, float])

    @contextmanager
    def stage(self, name: str) -> Generator[None]:
        """Time a stage; time measured before under the same name is added to."""
        begun = self.now()
        try:
            yield
        finally:
            self.add(name, begun)

    def add(self, name: str, begun: float) -> None:
        """Add the time since ``begun``, which ``now`` gave."""
        self.timings[name] = round(self.timings.get(name, 0.0) + (self.now() - begun) * 1000, 2)


Search: TypeAlias = "Callable[[str, str, str, int], Awaitable[list[Passage]]]"
"""(profile, language, text, top_k) to passages, best first; raises ``psycopg.Error`` or ``OSError`` without one."""

Claim: TypeAlias = Callable[[], Coroutine[Any, Any, bool]]
"""Tells whether this request may answer its turn; asked once, before the first word."""


Perform: TypeAlias = "Callable[[Turn, Mapping[str, Any], bool], AsyncGenerator[Chunk | Context, None]]"
"""(turn, arguments, whether the model has spoken) to more words of the answer, and to what goes into its context.

The arguments come from a model and are unchecked.
"""


TurnMiddleware: TypeAlias = (
    "Callable[[Turn, Claim, AsyncGenerator[StreamEvent, None]], AsyncGenerator[StreamEvent, None]]"
)
"""(turn, claim, the events of the usual answer) to the events of the turn, which a running workflow may take over."""


async def no_pages(_profile: str) -> tuple[str, ...]:
    """No language, where there are no pages."""
    return ()


def no_middleware(
    _turn: Turn, _claim: Claim, answer: AsyncGenerator[StreamEvent, None]
) -> AsyncGenerator[StreamEvent, None]:
    """The usual answer, where there are no workflows."""
    return answer


def no_model(_profile: Profile) -> str:
    """Answers cost nothing, where no provider is reached."""
    return "extractive"


async def never_quote(_profile: Profile, _call_sid: str) -> bool:
    """Models may be asked, where nothing is limited."""
    return False


class AnsweringFailed(Exception):
    """The turn has no answer; ``code`` goes to the relay, the message to the operator."""

    def __init__(self, code: str, message: str) -> None:
        """Keep the code beside the message."""
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn on its way through the stages: what was asked, of whom, how long each stage took.

    ``now`` is Unix time in seconds: who can be reached depends on it.
    """

    request: TurnRequest
    profile: Profile
    watch: Stopwatch
    now: float


@dataclass(frozen=True, slots=True)
class Action:
    """A tool of the model and what performs it; a turn performs one action at most, and its answer ends with it."""

    tool: Tool
    perform: Perform


@dataclass(frozen=True, slots=True)
class TurnServices:
    """What turns are answered with, by profile: its models as one, a model that rephrases, what a model may do.

    ``page_languages`` are those that a profile has pages in, by their codes; it raises as ``search`` does.
    ``warm`` makes ready for the first turn and ``wake`` again for one that is near; neither fails. ``close`` ends what
    is open. ``now`` is Unix time in seconds. ``must_quote`` tells, by profile
    and call, whether models are past a limit; ``expected_model`` is the name of the one that will most likely answer.
    """

    profile: Callable[[str], Awaitable[Profile | None]]
    search: Search
    model_for: Callable[[Profile], Model]
    rephraser_for: Callable[[Profile], FormFiller | None]
    actions_for: Callable[[Profile], Sequence[Action]]
    warm: Callable[[], Coroutine[Any, Any, None]]
    wake: Callable[[], Awaitable[None]]
    close: Callable[[], Awaitable[None]]
    middleware: TurnMiddleware = no_middleware
    expected_model: Callable[[Profile], str] = no_model
    must_quote: Callable[[Profile, str], Awaitable[bool]] = never_quote
    now: Callable[[], float] = time.time
    page_languages: Callable[[str], Awaitable[tuple[str, ...]]] = no_pages
