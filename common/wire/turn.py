"""What travels between the relay and the backend, defined once for both sides.

The edge parses these by hand; the backend validates the same classes with pydantic's ``TypeAdapter``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, NotRequired, TypeAlias, TypedDict, assert_never, cast, get_args

from common.limits import MAX_STREAM_EVENT_CHARS
from common.wire.json_shape import NotJson, as_list, as_object, read_json, write_json

Role: TypeAlias = Literal["user", "assistant"]
Work: TypeAlias = Literal["Analyzing...", "Searching...", "Checking...", "Calling...", "Answering...", ""]
"""What the backend is busy with, as it travels; empty for a word that only another version knows."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One entry of a conversation's history: what was said, by the caller or by the assistant."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class TurnRequest:
    """One caller turn that the backend shall answer; the body of ``POST /v1/turns``."""

    call_sid: str
    turn: int
    text: str
    language: str
    profile: str
    history: tuple[Utterance, ...] = ()
    digits: str | None = None
    workflow: dict[str, Any] | None = None

    def to_json(self) -> dict[str, Any]:
        """As a JSON object; absent digits and workflow are left out."""
        body: dict[str, Any] = {
            "call_sid": self.call_sid,
            "turn": self.turn,
            "text": self.text,
            "language": self.language,
            "profile": self.profile,
            "history": [{"role": entry.role, "text": entry.text} for entry in self.history],
        }
        if self.digits is not None:
            body["digits"] = self.digits
        if self.workflow is not None:
            body["workflow"] = self.workflow
        return body


@dataclass(frozen=True, slots=True)
class Status:
    """The stream is open (``connected``) or has ended well (``done``, terminal)."""

    status: Literal["connected", "done"]


@dataclass(frozen=True, slots=True)
class Progress:
    """What the backend is busy with; never spoken as it is."""

    progress: Work


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of the answer, spaces included; it may be split or merged on the way."""

    chunk: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The full answer; spoken only if no chunk came."""

    answer: str


class Signal(TypedDict):
    """That the call shall end or go to a person: why, empty for no reason given, and for a person, to whom."""

    reason: str
    to: NotRequired[str]


class AnswerContext(TypedDict, total=False):
    """What the backend knows of an answer besides its words. A stream brings it in parts; the last one of a key counts.

    No dataclass, since what is absent changes nothing, and ``null`` ends the workflow or the wait for digits.
    ``timings`` are milliseconds by stage, ``digits`` is a ``DigitRule``, ``workflow`` the backend's state of one,
    ``language`` the one that the call goes on in; ``records`` come back with the call's events. ``outcome`` is
    ``answered``, or ``refused`` where the answer says that it is not known.
    """

    usage: dict[str, Any]
    timings: dict[str, float]
    sources: list[str]
    digits: dict[str, Any] | None
    end: Signal
    handoff: Signal
    language: str
    workflow: dict[str, Any] | None
    records: list[Any]
    outcome: str


@dataclass(frozen=True, slots=True)
class Context:
    """What the backend knows besides the text, or a part of it."""

    context: AnswerContext


@dataclass(frozen=True, slots=True)
class Failure:
    """The turn failed; terminal. ``code`` is stable, ``message`` is for an operator and never spoken."""

    code: str
    message: str = ""


StreamEvent: TypeAlias = Status | Progress | Chunk | Answer | Context | Failure


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Data that is no stream event, and why; the stream goes on."""

    reason: str


def parse_stream_event(data: str) -> StreamEvent | Unreadable:
    """Read the data of one Server-Sent Event; what is not one of ours comes back as ``Unreadable``."""
    try:
        value = read_json(data, most=MAX_STREAM_EVENT_CHARS)
    except NotJson as refusal:
        return Unreadable(str(refusal))
    body = as_object(value)
    if body is None:
        return Unreadable(f"expected an object, got {type(value).__name__}")
    # The order is that of frequency: nearly every event is a chunk.
    if isinstance(chunk := body.get("chunk"), str):
        return Chunk(chunk)
    status = body.get("status")
    if status == "connected" or status == "done":
        return Status(status)
    if isinstance(progress := body.get("progress"), str):
        return Progress(_WORK.get(progress, ""))
    if isinstance(answer := body.get("answer"), str):
        return Answer(answer)
    return _parse_rare_event(body)


def _parse_rare_event(body: dict[str, Any]) -> StreamEvent | Unreadable:
    if (context := as_object(body.get("context"))) is not None:
        return Context(read_context(context))
    error = as_object(body.get("error")) or {}
    if "code" in error:
        return Failure(str(error["code"]), str(error.get("message", "")))
    return Unreadable(f"expected one of status, progress, chunk, answer, context, error; got {sorted(body)[:3]}")


def read_context(body: Mapping[str, Any]) -> AnswerContext:
    """The context in a JSON object; a key that nobody knows, or whose value is of another shape, counts as absent."""
    read = {name: _CONTEXT[name](value) for name, value in body.items() if name in _CONTEXT}
    known = {name: value for name, value in read.items() if value is not None or name in _ENDED_BY_NULL}
    return cast("AnswerContext", known)


def _signal(value: object) -> Signal | None:
    """Also a reason alone, or no more than ``true``."""
    if not value:
        return None
    body = as_object(value) or {"reason": value}
    signal = Signal(reason=_text(body.get("reason")) or "")
    if to := _text(body.get("to")):
        signal["to"] = to
    return signal


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


_WORK: Final[Mapping[str, Work]] = {word: word for word in get_args(Work)}
_ENDED_BY_NULL: Final = frozenset({"digits", "workflow"})
_CONTEXT: Final[Mapping[str, Callable[[object], Any]]] = {
    "usage": as_object,
    "timings": as_object,
    "sources": as_list,
    "digits": as_object,
    "end": _signal,
    "handoff": _signal,
    "language": _text,
    "workflow": as_object,
    "records": as_list,
    "outcome": _text,
}


def dump_stream_event(event: StreamEvent) -> str:
    """The JSON text of one event, as it stands in an SSE ``data:`` line."""
    return write_json(_stream_body(event))


def _stream_body(event: StreamEvent) -> dict[str, Any]:
    match event:
        case Chunk(text):
            return {"chunk": text}
        case Status(status):
            return {"status": status}
        case Progress(text):
            return {"progress": text}
        case Answer(text):
            return {"answer": text}
        case Context(context):
            return {"context": context}
        case Failure(code, message):
            return {"error": {"code": code, "message": message}}
        case _:
            assert_never(event)
