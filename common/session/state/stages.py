"""The stages of a call, and which may follow which: the table that ``Call.enter`` asserts, and a diagram of it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from common.session.state.patience import Patience
from common.wire.events import EndedBy
from common.wire.handoff import Route
from common.wire.turn import AnswerContext, Work

if TYPE_CHECKING:
    from common.speech import Chunker


@dataclass(frozen=True, slots=True)
class Fresh:
    """No valid ``setup`` has come yet; ``by`` is when it must have."""

    by: float


@dataclass(frozen=True, slots=True)
class Idle:
    """The caller's turn to speak."""


@dataclass(frozen=True, slots=True)
class BrokenAnswer:
    """An answer that was cut while it was still coming: the turn of its question, and what was heard of it."""

    turn: int
    question: str
    digits: str | None
    heard: str


@dataclass(slots=True)
class Answering:
    """The backend is answering a turn. Times are seconds; ``None`` until it happened.

    ``resumes`` is the broken answer that this one goes on from: the caller did not ask anew. ``known`` is what they
    have heard of it and is not said again.
    """

    turn: int
    question: str
    digits: str | None
    since: float
    chunker: Chunker
    patience: Patience
    attempt: int = 1
    last_event_at: float = 0.0
    connected_at: float | None = None
    first_spoken_at: float | None = None
    progress: Work = ""
    text_came: bool = False
    resumes: BrokenAnswer | None = None
    known: str = ""
    answer: str = ""
    context: AnswerContext = field(default_factory=AnswerContext)


@dataclass(frozen=True, slots=True)
class Ending:
    """The last words are playing; then the session ends by this route, to the profile's destination if one is named."""

    by: EndedBy
    reason: str
    route: Route
    reason_code: str
    destination: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """Nothing more happens in this call on this socket; ``at`` is when it ended (seconds)."""

    at: float


Stage: TypeAlias = Fresh | Idle | Answering | Ending | Ended

TRANSITIONS: Final[dict[type[Stage], dict[type[Stage], str]]] = {
    Fresh: {Idle: "valid setup", Ended: "no valid setup in time"},
    Idle: {
        Idle: "answered at the edge",
        Answering: "asked the backend",
        Ending: "last words sent",
        Ended: "socket closed",
    },
    Answering: {Answering: "asked once more", Idle: "answered, interrupted or failed"},
    Ending: {Idle: "caller goes on talking", Ended: "last words played"},
    Ended: {Fresh: "another socket", Idle: "setup on a socket that was open", Ended: "another socket closed"},
}
"""Which stage may follow which, and when it does. A call begins as ``Fresh``."""
_STAGES: Final[dict[str, type[Stage]]] = {stage.__name__: stage for stage in TRANSITIONS}
_MADE_ANEW: Final = frozenset({"chunker"})
"""What goes with a request; its stream's unspoken rest is lost with it."""


def may_follow(stage: Stage, following: Stage) -> bool:
    """Whether a call may go from one stage to the other."""
    return type(following) in TRANSITIONS[type(stage)]


def diagram() -> str:
    """The table as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", f"    [*] --> {Fresh.__name__}: socket opened"]
    for stage, following in TRANSITIONS.items():
        lines += [f"    {stage.__name__} --> {name.__name__}: {when}" for name, when in following.items()]
    return "\n".join(lines)


def dump_stage(stage: Stage) -> dict[str, Any]:
    """A stage as JSON, for storage."""
    kept = (name for name in type(stage).__slots__ if name not in _MADE_ANEW)
    return {"name": type(stage).__name__} | {name: _plain(getattr(stage, name)) for name in kept}


def load_stage(body: dict[str, Any], chunker: Chunker) -> Stage:
    """The stage that ``dump_stage`` wrote; what is left of an answer goes through this chunker."""
    kept = {name: value for name, value in body.items() if name != "name"}
    if body["name"] == Answering.__name__:
        own: dict[str, Any] = {
            "chunker": chunker,
            "patience": Patience.from_json(kept["patience"]),
            "resumes": load_broken(kept["resumes"]),
        }
        return Answering(**kept | own)
    return _STAGES[body["name"]](**kept)


def load_broken(body: dict[str, Any] | None) -> BrokenAnswer | None:
    """The broken answer that ``asdict`` wrote, if there was one."""
    return None if body is None else BrokenAnswer(**body)


def _plain(value: Any) -> Any:
    if isinstance(value, Patience):
        return value.to_json()
    return asdict(value) if isinstance(value, BrokenAnswer) else value
