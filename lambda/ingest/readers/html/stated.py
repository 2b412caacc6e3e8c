"""What a page states for machines (schema.org in JSON-LD): hours, telephone, address, questions with their answers.

It is read without a language; ``ingest.saying`` says it in the document's own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import time
from html import unescape
from typing import Any, Final, cast

_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT_DAYS: Final = ("mo", "tu", "we", "th", "fr", "sa", "su")
HOLIDAYS: Final = 7
"""The number after Sunday's."""
_TIME: Final = re.compile(r"(?:\d{4}-\d\d-\d\dT)?(\d{1,2}):(\d\d)")
_PATTERN: Final = re.compile(r"((?:\b[A-Z][a-z]\b[\s,-]*)+)\s*(?:(\d{1,2}:\d\d)\s*[-\u2013]\s*(\d{1,2}:\d\d))?")
_TAG: Final = re.compile(r"<[^<>]*>")
_LONGEST: Final = 500_000
_MOST_NODES: Final = 5000


@dataclass(frozen=True, slots=True)
class Span:
    """Open on these days (0 is Monday, 7 public holidays) between two times; without them closed.

    ``dates`` are the first and last day that it holds for, as written; empty when always.
    """

    days: tuple[int, ...]
    opens: time | None = None
    closes: time | None = None
    dates: tuple[str, str] | None = None


@dataclass(slots=True)
class Stated:
    """All of it, each thing once, in the order in which it is stated."""

    hours: list[Span] = field(default_factory=list[Span])
    telephones: list[str] = field(default_factory=list[str])
    addresses: list[str] = field(default_factory=list[str])
    mails: list[str] = field(default_factory=list[str])
    questions: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


def read_stated(scripts: Sequence[str]) -> Stated | None:
    """Read the scripts of a page; None when they state nothing of this. Broken ones state nothing."""
    stated = Stated()
    for script in scripts:
        if len(script) > _LONGEST:
            continue
        try:
            document: object = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(document):
            _take(node, stated)
    return stated if stated != Stated() else None


def _nodes(document: object) -> Iterator[dict[str, Any]]:
    """All objects, the outer ones first, as many as a page can mean."""
    waiting: list[object] = [document]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            found = cast("dict[str, Any]", node)
            yield found
            waiting += found.values()
        elif isinstance(node, list):
            waiting += cast("list[object]", node)


def _take(node: dict[str, Any], stated: Stated) -> None:
    _add(stated.telephones, _text(node.get("telephone")))
    _add(stated.mails, _text(node.get("email")).removeprefix("mailto:"))
    _add(stated.addresses, _address(node.get("address")))
    for hours in _list(node.get("openingHoursSpecification")) + _list(node.get("specialOpeningHoursSpecification")):
        if isinstance(hours, dict):
            _add(stated.hours, _specified(cast("dict[str, Any]", hours)))
    for pattern in _list(node.get("openingHours")):
        for span in _written(_text(pattern)):
            _add(stated.hours, span)
    if _of_type(node, "Question"):
        answers = _list(node.get("acceptedAnswer")) or _list(node.get("suggestedAnswer"))
        said = [_text(cast("dict[str, Any]", answer).get("text")) for answer in answers if isinstance(answer, dict)]
        if _text(node.get("name")) and any(said):
            _add(stated.questions, (_text(node.get("name")), "\n\n".join(filter(None, said))))


def _add(found: list[Any], value: Any) -> None:
    if value and value not in found:
        found.append(value)


def _list(value: object) -> list[object]:
    if value is None:
        return []
    return cast("list[object]", value) if isinstance(value, list) else [value]


def _first(value: object) -> object:
    return next(iter(_list(value)), None)


def _text(value: object) -> str:
    """A text in one line, without the markup that answers may have."""
    value = _first(value)
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return ""
    return " ".join(unescape(_TAG.sub(" ", unescape(str(value)))).split())


def _of_type(node: dict[str, Any], name: str) -> bool:
    return any(str(kind).rpartition("/")[2] == name for kind in _list(node.get("@type")))


def _address(value: object) -> str:
    """One line; the country is known to whoever calls."""
    value = _first(value)
    if not isinstance(value, dict):
        return _text(value)
    parts = cast("dict[str, Any]", value)
    town = " ".join(filter(None, (_text(parts.get("addressRegion")), _text(parts.get("postalCode")))))
    said = (_text(parts.get("streetAddress")), _text(parts.get("addressLocality")), town)
    return ", ".join(part for part in said if part)


def _specified(hours: dict[str, Any]) -> Span | None:
    days = tuple(sorted({day for value in _list(hours.get("dayOfWeek")) for day in _day(value)}))
    dates = (_text(hours.get("validFrom")), _text(hours.get("validThrough")))
    if not days and not all(dates):
        return None
    opens, closes = _time(hours.get("opens")), _time(hours.get("closes"))
    # Closed is stated as a span of no length, but from midnight to midnight is a whole day.
    shut = opens is None or closes is None or (opens == closes and opens != time(0))
    return Span(days, None if shut else opens, None if shut else closes, dates if all(dates) else None)


def _day(value: object) -> tuple[int, ...]:
    if isinstance(value, dict):
        named = cast("dict[str, Any]", value)
        return _day(named.get("name") or named.get("@id"))
    name = _text(value).rpartition("/")[2].lower()
    if name.startswith("publicholiday"):
        return (HOLIDAYS,)
    return tuple(at for at, day in enumerate(_DAYS) if name in (day, day[:2], day[:3]))


def _written(pattern: str) -> list[Span]:
    """The short form: "Mo-Fr 09:00-17:00", "Sa,Su 10:00-14:00", with several in one text."""
    spans: list[Span] = []
    for days, opens, closes in _PATTERN.findall(pattern):
        numbers = _numbers(days)
        if numbers and opens:
            spans.append(Span(numbers, _time(opens), _time(closes)))
    return spans


def _numbers(days: str) -> tuple[int, ...]:
    numbers: list[int] = []
    for part in re.split(r"[,\s]+", days.strip(" ,-")):
        ends = [_SHORT_DAYS.index(name.lower()) for name in part.split("-") if name.lower() in _SHORT_DAYS]
        if len(ends) == 2:
            numbers += [at % 7 for at in range(ends[0], ends[1] + 1 + (7 if ends[1] < ends[0] else 0))]
        else:
            numbers += ends
    return tuple(dict.fromkeys(numbers))


def _time(value: object) -> time | None:
    found = _TIME.match(_text(value))
    if found is None or int(found[2]) > 59 or int(found[1]) > 24:
        return None
    return time(int(found[1]) % 24, int(found[2]))
