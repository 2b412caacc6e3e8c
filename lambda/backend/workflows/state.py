"""Where a workflow stands, which travels with every turn; what a turn brings; and what the workflow makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from pydantic import TypeAdapter, ValidationError

from backend.profiles.people import People
from common.wire.turn import AnswerContext

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.workflows.effects import Effect

VERSION: Final = 1
WHOLE_DAY: Final = "00:00-23:59"
SEARCHED_DAYS: Final = 21
"""How far around a wanted day a calendar is searched for a free time, at most."""
Kind: TypeAlias = Literal["ask", "which", "confirm", "change", "offer", "appointment", "person", "message"]


@dataclass(frozen=True, slots=True)
class Pending:
    """What the caller was asked: for a slot, which of several values, for a yes, what to change, which free time, which
    appointment, whether to be put through, whether to leave a message.

    ``step`` is the place of the step that asks; ``options`` are the values to choose from.
    """

    kind: Kind
    step: int
    slot: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """One run through a workflow. ``number`` counts the runs of the call, and names this one's effects.

    ``made_of`` is the fingerprint of the declaration it was begun with; ``at`` the step to go on with; ``told`` the
    steps that were said and need no saying again; ``tries`` how often in a row the caller was not understood; ``open``
    are values that a slot may have by what was said before it was asked for; ``parts`` are those of a day that a time
    shall be in (``12:00-17:59``), and days from which on a day shall be (``2026-12-07/7``). ``recent`` is the beginning
    of the appointment that the call is about already (ISO 8601); ``misses`` counts names that nothing was found
    under; ``partial`` are the digits of a number that is said in several turns.
    """

    workflow: str
    number: int
    made_of: str
    at: int = 0
    slots: Mapping[str, str] = field(default_factory=dict[str, str])
    pending: Pending | None = None
    told: tuple[int, ...] = ()
    tries: int = 0
    last: str = ""
    open: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    parts: Mapping[str, str] = field(default_factory=dict[str, str])
    recent: str = ""
    misses: int = 0
    partial: str = ""

    @property
    def is_chosen(self) -> bool:
        """Whether it was chosen from a menu and has not begun."""
        return not self.made_of

    def filled(self, slot: str, value: str) -> Run:
        """With this value, which was understood."""
        return replace(self.settled(slot), slots={**self.slots, slot: value}, tries=0, last=slot, partial="")

    def without(self, *slots: str) -> Run:
        """Without these values."""
        kept = {name: value for name, value in self.slots.items() if name not in slots}
        return replace(self.settled(*slots), slots=kept)

    def settled(self, *slots: str) -> Run:
        """With nothing left open about these."""
        left = {name: values for name, values in self.open.items() if name not in slots}
        return replace(self, open=left, parts={name: part for name, part in self.parts.items() if name not in slots})

    def wishing(self, slot: str, part: str) -> Run:
        """With what is known of a value: free times are offered when its turn comes."""
        return replace(self, parts={**self.parts, slot: part}, tries=0)

    def waiting(self, pending: Pending) -> Run:
        """Waiting for the caller."""
        return replace(self, pending=pending, at=pending.step)

    def going_on(self, at: int) -> Run:
        """About to go on with this step."""
        return replace(self, pending=None, at=at)


@dataclass(frozen=True, slots=True)
class Recent:
    """The appointment that a run of this call has booked, moved or found: its slots, and when it is (ISO 8601)."""

    slots: Mapping[str, str]
    start: str


@dataclass(frozen=True, slots=True)
class State:
    """The workflows of a call: how many runs there have been, the one under way, and what the last was about."""

    runs: int = 0
    run: Run | None = None
    recent: Recent | None = None
    known: Mapping[str, str] = field(default_factory=dict[str, str])
    """The caller's ``name`` and ``phone``, as an earlier run has learnt them."""
    v: int = VERSION

    def to_json(self) -> dict[str, Any]:
        """As it travels in ``context.workflow``."""
        return asdict(self)


def chosen(workflow: str) -> State:
    """A workflow that the caller has chosen before saying anything: the first run of the call, not yet begun."""
    return State(1, Run(workflow, 1, ""))


_STATE: Final = TypeAdapter(State)


def parse_state(body: Mapping[str, Any] | None) -> State:
    """The state that came with a turn; one that cannot be read is as none, but runs that it counted stay counted."""
    try:
        state = _STATE.validate_python(body or {})
    except ValidationError:
        runs = (body or {}).get("runs")
        return State(runs if isinstance(runs, int) and runs >= 0 else 0)
    return state if state.v == VERSION else State(state.runs, known={})


@dataclass(frozen=True, slots=True)
class CallerInput:
    """What the caller said, and the digits if it was keyed in or spelled out."""

    text: str
    digits: str | None = None

    @property
    def figures(self) -> str | None:
        """The keys where all of them are digits; star and hash stand for no value."""
        return self.digits if self.digits and self.digits.isdecimal() else None

    def picked(self, choices: int) -> int | None:
        """Which of so many choices the keys name, from 0; None for any other key."""
        number = int((self.figures or "0")[:4])
        return number - 1 if 1 <= number <= choices else None


@dataclass(frozen=True, slots=True)
class TurnContext:
    """What a turn depends on: ``now`` is in the workflow's time zone; ``people`` are those who take calls now.

    ``caller`` is the number that the call comes from, read where the caller speaks of it; empty otherwise. ``heard`` is
    what the caller heard last, from which "the day after" counts.
    """

    now: datetime
    language: BackendLanguage
    people: People = field(default_factory=People)
    caller: str = field(default="", repr=False)
    heard: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """``run`` is None when the workflow is over; ``effect`` must be done, and its result fed back, before it goes on.

    ``signals`` are what the answer's context gets besides: ``handoff``, ``end``. ``ended`` is the run that has come to
    its end, and has not been given up.
    """

    run: Run | None
    said: tuple[str, ...] = ()
    effect: Effect | None = None
    signals: AnswerContext = field(default_factory=AnswerContext)
    ended: Run | None = None

    def after(self, *said: str) -> Outcome:
        """The same, with these words said before."""
        return replace(self, said=(*filter(None, said), *self.said))


@dataclass(frozen=True, slots=True)
class Digression:
    """The caller asks something else: it is answered elsewhere, then ``pending`` is said, and all stands as before."""

    pending: str
