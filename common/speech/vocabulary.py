"""The words and number customs of one language that make written text speakable; the tables are in english.py, spanish.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Stage: TypeAlias = Callable[[str], str]
"""One step of making text speakable: text in, text out."""


@dataclass(frozen=True, slots=True)
class Currency:
    """The spoken names of a currency: one and several, and of its hundredth part."""

    one: str
    many: str
    cent: str
    cents: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What the stages have to know about a language.

    Abbreviations are keyed in lower case, without spaces or the final dot: ``titles`` precede a name, ``shortened`` may end
    a sentence, ``numbered`` count only before a number, ``initials`` are dotted letters with a meaning of their own.
    ``units``, ``currencies`` and ``magnitudes`` are keyed as written, ``fractions`` as "1/2", ``ordinals`` by number (masculine,
    feminine), ``symbols`` by character. ``date`` and ``date_without_year`` are format texts. ``grouped`` writes a whole number
    as a voice reads it best, ``counted`` the same before a noun.
    """

    at: str
    dot: str
    dash: str
    underscore: str
    plus: str
    minus: str
    squared: str
    cubed: str
    website: str
    number: str
    to: str
    per: str
    either: str
    out_of: str
    over: str
    and_part: str
    about: str
    less_than: str
    more_than: str
    star_key: str
    pound_key: str
    key_verbs: str
    call_verbs: str
    thousands: str
    grouped: Callable[[int], str]
    counted: Callable[[int], str]
    months: tuple[str, ...]
    short_months: Mapping[str, str]
    short_days: Mapping[str, str]
    month_first: bool
    date: str
    date_without_year: str
    date_words: str
    time_of_day: Callable[[int, bool], str]
    hours: str
    magnitudes: Mapping[str, str]
    currencies: Mapping[str, Currency]
    units: Mapping[str, tuple[str, str]]
    symbols: Mapping[str, str]
    fractions: Mapping[str, str]
    ordinals: Mapping[int, tuple[str, str]]
    titles: Mapping[str, str]
    shortened: Mapping[str, str]
    numbered: Mapping[str, str]
    initials: Mapping[str, str]
