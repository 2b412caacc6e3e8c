"""A notice as people read it: a subject and a text for letters, a short text for telephones. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeAlias, cast
from zoneinfo import ZoneInfo

from backend.languages.messages import Label, NoticeWords, Value
from backend.profiles.notify import Kind


@dataclass(frozen=True, slots=True)
class Letter:
    """One notice in words."""

    subject: str
    text: str
    short: str


def letter_of(kind: Kind, data: Mapping[str, Any], *, business: str, zone: ZoneInfo, words: NoticeWords) -> Letter:
    """What to write; ``zone`` is the business's own time."""
    lines = [(label, value) for label, value in _LINES[kind](data, _Style(words, zone)) if value]
    title = words.titles[kind]
    # The first line says what a reader must know to decide whether to open it.
    gist = f", {lines[0][1]}" if lines else ""
    return Letter(
        subject=f"{business}: {title}{gist}",
        text="\n".join((title, "", *(f"{label}: {value}" for label, value in lines), "")),
        short=f"{business}: {title}. " + ", ".join(f"{label}: {value}" for label, value in lines),
    )


@dataclass(frozen=True, slots=True)
class _Style:
    words: NoticeWords
    zone: ZoneInfo

    def line(self, label: Label, value: object) -> tuple[str, str]:
        """A value behind its label."""
        return self.words.labels[label], "" if value is None else str(value)

    def named(self, label: Label, value: object) -> tuple[str, str]:
        """A value of our own, by its name in this language."""
        return self.line(label, self.words.values.get(cast("Value", value), value))

    def moment(self, text: object, *, local: bool = False) -> str:
        """A moment of ISO 8601, in the zone it was written in or the business's own; nothing for no moment."""
        try:
            moment = datetime.fromisoformat(str(text))
        except ValueError:
            return ""
        moment = moment.astimezone(self.zone) if local else moment
        return f"{self.words.weekdays[moment.weekday()]} {moment:%Y-%m-%d %H:%M}"


_Lines: TypeAlias = Iterator[tuple[str, str]]


def _appointment(data: Mapping[str, Any], style: _Style) -> _Lines:
    appointment, before = _part(data, "appointment"), _part(data, "before")
    yield style.line("when", style.moment(appointment.get("start")))
    if before.get("start") != appointment.get("start"):
        yield style.line("before", style.moment(before.get("start")))
    yield from ((str(name), str(value)) for name, value in _part(appointment, "details").items())
    yield style.named("cancelled_by", data.get("by"))
    yield style.line("calendar", appointment.get("calendar"))
    yield style.line("call", appointment.get("call_sid"))


def _message(data: Mapping[str, Any], style: _Style) -> _Lines:
    message = _part(data, "message")
    yield style.line("who", message.get("who"))
    yield style.line("recipient", message.get("recipient"))
    yield style.line("number", message.get("number"))
    yield style.line("about", message.get("about"))
    yield style.line("call_back", message.get("call_back"))
    yield style.named("unfinished", "unfinished" if message.get("unfinished") else "")
    yield style.line("taken_at", style.moment(message.get("taken_at"), local=True))
    yield style.line("call", message.get("call_sid"))


def _limit(data: Mapping[str, Any], style: _Style) -> _Lines:
    yield style.named("limit", data.get("limit"))
    yield style.line("number", data.get("number"))
    yield style.line("used", f"{data.get('used')} / {data.get('most')}")
    yield style.line("day", data.get("day"))


def _knowledge(data: Mapping[str, Any], style: _Style) -> _Lines:
    yield style.named("change", data.get("change"))
    yield style.line("sources", ", ".join(map(str, data.get("sources") or ())))


def _call(data: Mapping[str, Any], style: _Style) -> _Lines:
    yield style.line("number", data.get("from"))
    yield style.line("code", data.get("code"))
    yield style.line("call", data.get("call_sid"))


def _part(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = data.get(name)
    return cast("Mapping[str, Any]", part) if isinstance(part, Mapping) else {}


_LINES: Final[Mapping[Kind, Callable[[Mapping[str, Any], _Style], _Lines]]] = {
    "appointment.booked": _appointment,
    "appointment.moved": _appointment,
    "appointment.changed": _appointment,
    "appointment.confirmed": _appointment,
    "appointment.cancelled": _appointment,
    "message.taken": _message,
    "message.changed": _message,
    "limit.near": _limit,
    "limit.reached": _limit,
    "knowledge.changed": _knowledge,
    "call.failed": _call,
}
