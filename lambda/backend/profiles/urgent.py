"""What a business calls urgent, and whom callers are told to call when a life is in danger."""

from __future__ import annotations

import re
from typing import Annotated, Final, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field

from backend.profiles.fields import Name, Part, Phrase, Said, written_as
from common.words import plain_words

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
