"""The words of a notice that people read, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from backend.profiles.notify import Kind  # a type of keys; profiles know languages, not the other way round

Label: TypeAlias = Literal[
    "when",
    "before",
    "calendar",
    "cancelled_by",
    "who",
    "recipient",
    "unfinished",
    "number",
    "about",
    "call_back",
    "taken_at",
    "limit",
    "used",
    "day",
    "change",
    "sources",
    "code",
    "call",
]
Value: TypeAlias = Literal[
    "caller", "business", "calls", "calls_of_caller", "model_usd", "ingested", "deleted", "unfinished"
]


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """Titles by kind, labels before values, names for values of our own, and the weekdays from Monday on."""

    titles: Mapping[Kind, str]
    labels: Mapping[Label, str]
    values: Mapping[Value, str]
    weekdays: tuple[str, str, str, str, str, str, str]
