"""What a business says of itself: where it is, how it is reached, when it is open, who is there, what is urgent."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Annotated, Any, Final, Literal, TypeAlias, get_args
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field

from backend.profiles.fields import Name, Part, PhoneNumber, Phrase, Said, written_as
from common.words import plain_words

_DOMAIN: Final = re.compile(r"(?:https?://)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/\S*)?", re.IGNORECASE)


def _is_website(value: str) -> str:
    if not _DOMAIN.fullmatch(value):
        raise ValueError("expected a website such as example.com or https://example.com")
    return value


Website: TypeAlias = Annotated[str, AfterValidator(_is_website)]


class Contact(Part):
    """Where the business is and how else it is reached; what is left out is looked for in the pages."""

    address: Said | None = None
    """As it is spoken, in each language: "12 Main Street, Springfield"."""
    telephone: PhoneNumber | None = None
    """The number that callers are told."""
    website: Website | None = None
    """The website that callers are told, such as ``example.com``."""


class Person(Part):
    """Somebody whom callers ask for by name or by what they do; ``destination`` is where they are put through to."""

    name: Phrase
    """The whole name, with a title if callers use it."""
    say: Said | None = None
    """How the assistant calls the person, where it is not by the name: {es: la doctora Okafor}."""
    role: Said | None = None
    """What the person does, in each language."""
    destination: Name | None = None
    """One of ``transfer.destinations``; the usual one when left out."""


Day: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: Final[tuple[Day, ...]] = get_args(Day)
_SPAN: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")
_MIDNIGHT: Final = 24 * 60
ALWAYS: Final = "always"


def _is_span(value: str) -> str:
    found = _SPAN.fullmatch(value)
    if found is None or _minutes(value)[1] > _MIDNIGHT:
        raise ValueError("expected opening hours such as 08:00-18:00, or closed")
    return value


def _minutes(span: str) -> tuple[int, int]:
    """Beginning and end in minutes of the day; an end that is not later is on the next day."""
    hour, minute, until_hour, until_minute = map(int, re.split("[:-]", span))
    return hour * 60 + minute, until_hour * 60 + until_minute


def _spans(value: Any) -> Any:
    if value == "closed":
        return ()
    return (value,) if isinstance(value, str) else value


def _is_timezone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, OSError, ValueError):  # for names that are none, for folders, and for odd characters
        raise ValueError("expected a time zone of the IANA database, such as America/New_York") from None
    return value


TimeZone: TypeAlias = Annotated[str, AfterValidator(_is_timezone)]
_Span: TypeAlias = Annotated[str, AfterValidator(_is_span), written_as(_SPAN)]
Spans: TypeAlias = Annotated[
    tuple[_Span, ...],
    BeforeValidator(_spans, json_schema_input_type=tuple[_Span, ...] | _Span | Literal["closed"]),
]


class Hours(Part):
    """When somebody is there: ``week`` by day (a day left out is closed), ``except_on`` for single dates."""

    week: Annotated[dict[Day, Spans], Field(min_length=1)]
    """The opening hours of each day; a day left out is closed."""
    except_on: dict[date, Spans] = Field(default_factory=dict[date, Spans])
    """Single dates whose hours differ."""

    def open_at(self, moment: datetime) -> bool:
        """Whether somebody is there at this moment, which is in the business's own time."""
        minute = moment.hour * 60 + moment.minute
        today, yesterday = moment.date(), moment.date() - timedelta(days=1)
        return any(_covers(span, minute) for span in self._on(today)) or any(
            _covers(span, minute + _MIDNIGHT) for span in self._on(yesterday)
        )

    def minutes_on(self, day: date) -> tuple[tuple[int, int], ...]:
        """The spans of a day in minutes from its midnight, in order; an end past 1440 is on the next day."""
        spans = sorted(map(_minutes, self._on(day)))
        return tuple((begin, end if end > begin else end + _MIDNIGHT) for begin, end in spans)

    def _on(self, day: date) -> tuple[str, ...]:
        known = self.except_on.get(day)
        return self.week.get(DAYS[day.weekday()], ()) if known is None else known


def _covers(span: str, minute: int) -> bool:
    begin, end = _minutes(span)
    return begin <= minute < (end if end > begin else end + _MIDNIGHT)


def _whole_week(value: Any) -> Any:
    return {"week": dict.fromkeys(DAYS, "00:00-24:00")} if value == ALWAYS else value


OpeningHours: TypeAlias = Annotated[
    Hours, BeforeValidator(_whole_week, json_schema_input_type=Hours | Literal["always"])
]
"""Hours, or the word ``always``."""


_NUMBER: Final = re.compile(r"\d{2,6}")


def _is_words(value: str) -> str:
    if not plain_words(value):
        raise ValueError("expected words, such as knocked-out tooth")
    return value


def _is_short_number(value: object) -> object:
    # Without quotes, YAML reads 061 as 49.
    if not isinstance(value, str) or not _NUMBER.fullmatch(value):
        raise ValueError('expected two to six digits in quotes, such as "911"')
    return value


ShortNumber: TypeAlias = Annotated[str, BeforeValidator(_is_short_number), written_as(_NUMBER)]


class UrgentRule(Part):
    """Words that the edge answers before anything else, and where the caller is then put through to.

    All words of one entry of ``words`` must be said, in any form of theirs, near one another and in any order, without
    accents, capitals and punctuation; and not all words of one of ``unless``.
    """

    words: Annotated[tuple[Annotated[Phrase, AfterValidator(_is_words)], ...], Field(min_length=1)]
    """Entries of words; one of them must be said whole."""
    sentence: Said
    """What is answered."""
    destination: Name | None = None
    """Where callers are then put through to."""
    unless: tuple[Annotated[Phrase, AfterValidator(_is_words)], ...] = ()
    """Entries of words that rule it out."""


def emergency_number(called: str) -> str:
    """The emergency number where this number (E.164) is called; empty for countries that are not listed."""
    return _longest(_EMERGENCY, called)


def crisis_line(called: str) -> str:
    """The line for people who want to die where this number is called: of the United States and Canada alone."""
    return _longest(_CRISIS, called)


def _longest(numbers: dict[str, str], called: str) -> str:
    digits = called.removeprefix("+")
    known = (digits[:length] for length in range(min(len(digits), _LONGEST_PREFIX), 0, -1))
    return next((numbers[prefix] for prefix in known if prefix in numbers), "")


_LONGEST_PREFIX: Final = 4
_ISLANDS_WITH_911: Final = "1242 1264 1268 1284 1345 1441 1473 1649 1758 1784 1809 1829 1849 1869"
_ISLANDS_WITH_OTHERS: Final = "1246 1658 1664 1721 1767 1868 1876"
_PREFIXES: Final = {
    "911": f"1 {_ISLANDS_WITH_911} 52 54 58 63 501 503 504 506 507 593 595 598",
    "": _ISLANDS_WITH_OTHERS,
    "112": "30 31 32 33 34 36 39 40 41 43 45 46 47 48 49 90 91 350 351 352 353 354 356 357 358 359 370 371 372 373 376 "
    "377 378 380 381 382 385 386 387 389 420 421 423 995",
    "999": "44 60 852 973 974",
    "000": "61",
    "111": "64",
    "119": "81 82 886",
    "120": "86",
    "123": "57",
    "192": "55",
    "995": "65",
}
"""The number for an ambulance by the prefixes of E.164; where several serve, the one that serves all.

Country codes are those of ITU-T E.164. The numbers are as countries commonly publish them, compared with no register: a
business that knows better says so by ``emergency_number``. A country left out has no single number, or we are not sure
of it: callers are then told to call the local one.
"""
_EMERGENCY: Final = {prefix: number for number, prefixes in _PREFIXES.items() for prefix in prefixes.split()}
_CRISIS: Final = {"1": "988"} | dict.fromkeys(f"{_ISLANDS_WITH_911} {_ISLANDS_WITH_OTHERS}".split(), "")
EMERGENCY_NUMBERS: Final = frozenset(filter(None, {*_EMERGENCY.values(), *_CRISIS.values()}))
"""All of them: whoever names one sends nobody to a wrong place."""
