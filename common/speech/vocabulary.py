"""The words and number customs of one language that make written text speakable; its package in languages/ fills it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from common.numbers.words import NumberWords

CURRENCY_SIGNS: Final = "$€£¥₹₡₲₱"
"""The signs of currencies that are read before or behind an amount."""

Stage: TypeAlias = Callable[[str], str]
"""One step of making text speakable: text in, text out."""


@dataclass(frozen=True, slots=True)
class Currency:
    """The spoken names of a currency: one and several, and of its hundredth part."""

    one: str
    many: str
    cent: str
    cents: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Calendar:
    """How a language names and writes days and months.

    ``days`` begin with Monday. ``short_months`` and ``short_days`` are keyed in lower case without the final dot;
    ``day_letters`` stand for days in ranges only. ``homographs`` are short days and months that, in lower case, are
    words of their own. ``date`` and ``date_without_year`` are format texts; ``month_first`` tells how to read 11/12.
    """

    days: tuple[str, ...]
    months: tuple[str, ...]
    short_months: dict[str, str]
    short_days: dict[str, str]
    day_letters: dict[str, str]
    homographs: frozenset[str]
    month_first: bool
    date: str
    date_without_year: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Vocabulary:
    """What the stages have to know about a language.

    ``calendar`` and ``numbers`` are the language's own, of which dates and gaps between words are made.

    Abbreviations are keyed in lower case without the final dot: ``titles`` precede a name, ``shortened`` may end a
    sentence, ``numbered`` count only before a number, ``initials`` are dotted letters with a meaning of their own.
    ``phrases`` hold a slash or a raised letter and are keyed as written, like ``units`` and ``currencies``;
    ``dollars`` is what "$" stands for by the region of a language tag, where that is not what ``currencies`` says.
    ``magnitudes`` are keyed in lower case, ``fractions`` as "1/2", ``ordinals`` by number (masculine, feminine),
    ``symbols`` by character; ``rates`` are what a price is for, after a slash ("$20/hr"). ``height`` is a format text.
    ``one_letter_words`` are the single letters that are words, ``address_leads`` words right behind which an address
    of the web may stand.
    ``identifiers`` name a thing that the number behind them stands for ("ticket 4471"), ``may_be_identifiers`` do if
    one of ``identifier_links`` stands between ("case number 4471"). ``respell`` writes in full what only this language
    shortens, before anything else is read; ``agree`` puts the fractions that were written in words in their form.
    ``conjunction`` is an expression for what joins two days. ``grouped`` writes a whole number as voices read it best,
    ``counted`` the same before a noun. ``key_words`` tell of the phone's keys, ``call_verbs`` precede a short number,
    ``date_words`` a day and month. Any table may be empty, but for what every text may hold: ``currencies`` has "$",
    ``symbols`` has "=", and ``fractions`` the "and" of one and a half.
    """

    calendar: Calendar
    numbers: NumberWords
    one_letter_words: frozenset[str]
    address_leads: frozenset[str]
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
    conjunction: str
    out_of: str
    over: str
    and_part: str
    about: str
    less_than: str
    more_than: str
    star_key: str
    pound_key: str
    height: str
    hours: str
    thousands: str
    grouped: Callable[[int], str]
    counted: Callable[[int], str]
    time_of_day: Callable[[int, bool], str]
    key_words: frozenset[str]
    call_verbs: frozenset[str]
    date_words: frozenset[str]
    identifiers: frozenset[str]
    may_be_identifiers: frozenset[str]
    identifier_links: frozenset[str]
    respell: Stage
    agree: Stage
    magnitudes: dict[str, str]
    currencies: dict[str, Currency]
    dollars: dict[str, Currency]
    units: dict[str, tuple[str, str]]
    rates: dict[str, str]
    symbols: dict[str, str]
    fractions: dict[str, str]
    ordinals: dict[int, tuple[str, str]]
    phrases: dict[str, str]
    titles: dict[str, str]
    shortened: dict[str, str]
    numbered: dict[str, str]
    initials: dict[str, str]


def either(keys: Iterable[str]) -> str:
    """An alternation of the keys, longest first, which without keys takes nothing; a dot may be followed by a space."""
    ordered = sorted(keys, key=lambda key: (-len(key), key))
    return "|".join(re.escape(key).replace(r"\.", r"\.\s?") for key in ordered) or "(?!)"
