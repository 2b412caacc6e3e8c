"""The shape of how callers leave word, of what they are asked then, and of the notices that tell the business."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from backend.profiles.notify import Kind  # a type of keys; profiles know languages, not the other way round


@dataclass(frozen=True, slots=True)
class MessageTexts:
    """What the built-in workflow says that takes messages; its slots are ``{recipient} {who} {number} {about} {when}``.

    What stands in square brackets is left out where a slot in it has no value.
    """

    taking: str
    who: str
    number: str
    own_number: str
    number_again: str
    about: str
    about_again: str
    when: str
    confirm: str
    taken: str
    label_about: tuple[str, ...]
    label_when: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MessageWords:
    """How callers leave word in one language; patterns ignore case and see a sentence as it came, without its end.

    ``lead`` and ``tail`` are courtesies around it. ``requests`` match a whole sentence that leaves word; their groups
    are ``to`` (for whom), ``who`` (from whom), ``about``, and ``rest``, which ``details`` takes apart: ``about`` and
    ``when`` (to call back). ``mine`` and ``yours`` turn "my dentist" into "your dentist"; ``anybody`` names nobody.
    ``turned`` turns what callers said of themselves into what is said to them ("my tooth" is "your tooth"), unless
    ``not_turned`` is in it.
    ``introductions`` have the group ``who``; those in ``bare_introductions`` count only for what is written as a name.
    ``bare`` is a mere "a message", which counts after an offer; ``recorder`` names a machine to speak to.

    For the slots of a message: ``about_lead`` stands before what it is about, ``when_lead`` before when to call back,
    ``when`` is in whatever may be such a time, ``any_time`` what is kept of "I don't mind". ``asks_back`` is the whole
    of a question about the question itself. ``adds`` has what is to be added, as ``about``.
    """

    lead: re.Pattern[str]
    tail: re.Pattern[str]
    requests: tuple[re.Pattern[str], ...]
    details: tuple[re.Pattern[str], ...]
    mine: re.Pattern[str]
    yours: str
    not_turned: re.Pattern[str]
    turned: tuple[tuple[re.Pattern[str], str], ...]
    anybody: frozenset[str]
    introductions: tuple[re.Pattern[str], ...]
    bare_introductions: tuple[re.Pattern[str], ...]
    bare: re.Pattern[str]
    recorder: re.Pattern[str]
    about_lead: re.Pattern[str]
    when_lead: re.Pattern[str]
    when: re.Pattern[str]
    any_time: str
    asks_back: re.Pattern[str]
    adds: re.Pattern[str]
    texts: MessageTexts


def to_caller(said: str, words: MessageWords) -> str:
    """A caller's words as they are said to the caller: "my daughter's retainer" is "your daughter's retainer"."""
    if words.not_turned.search(said):
        return said
    for mine, yours in words.turned:
        said = mine.sub(yours, said)
    return said


def spoken(*parts: str) -> tuple[re.Pattern[str], ...]:
    """Patterns of whole sentences in any case."""
    return tuple(re.compile(rf"(?i)^(?:{part})$") for part in parts)


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
