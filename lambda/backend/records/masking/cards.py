"""Payment card numbers: by check digit (ISO/IEC 7812) and, inside longer runs of digits, by the issuers' ranges."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from backend.records.masking.runs import Run
from backend.records.masking.span import Span

_SHORTEST: Final = 13
_LONGEST: Final = 19
_ISSUERS: Final = re.compile(
    r"(?="
    r"(?P<visa>4(?:[0-9]{18}|[0-9]{15}|[0-9]{12}))|"
    r"(?P<mastercard>(?:5[1-5][0-9]{2}|222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12})|"
    r"(?P<amex>3[47][0-9]{13})|"
    r"(?P<diners>3(?:0[0-5]|[689][0-9])[0-9]{11})|"
    r"(?P<others>(?:6[0-9]|50|5[6-9]|35|81)[0-9]{14})"
    r")"
)
"""Where a number of the usual length of an issuer could begin: others are Discover, JCB, Maestro, UnionPay, RuPay."""


def find_cards(runs: Iterable[Run]) -> list[Span]:
    """The runs that are a card number, or hold one: what stands beside it (expiry, security code) goes with it."""
    return [Span(run.start, run.end, "card") for run in runs if _holds_card(run.digits)]


def _holds_card(digits: str) -> bool:
    if _SHORTEST <= len(digits) <= _LONGEST and passes_luhn(digits):
        return True
    return any(
        passes_luhn(number)
        for found in _ISSUERS.finditer(digits)
        for whole in found.groups()
        if whole
        for number in (whole, whole[:16], whole[:13])
        if len(number) in (len(whole), 16, 13)
    )


def passes_luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B); not for zeros alone."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0 and digits.strip("0") != ""
