"""Reading the fields of an event, which come from outside: what is missing or of another type counts as empty."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from common.wire.json_shape import as_list, as_object
from common.wire.turn import CallEvent

_LAST: Final = 253_402_300_799_000
"""The end of the year 9999, the last moment that a datetime can hold, in milliseconds."""


def text(event: CallEvent, name: str) -> str:
    """A field that holds text."""
    value = event.detail.get(name)
    return value if isinstance(value, str) else ""


def numbers(value: object) -> dict[str, float]:
    """The numbers of an object, by name."""
    body = as_object(value) or {}
    return {name: number for name, number in body.items() if _is_number(number)}


def counts(value: object) -> dict[str, int]:
    """The counts of an object, by name."""
    return {name: int(number) for name, number in numbers(value).items() if number >= 0}


def objects(value: object) -> list[Mapping[str, Any]]:
    """The objects of a list."""
    return [body for item in as_list(value) or [] if (body := as_object(item)) is not None]


def moment(at_ms: float) -> datetime:
    """A Unix time in milliseconds."""
    return datetime.fromtimestamp(min(max(at_ms, 0), _LAST) / 1000, UTC)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
