"""Phone numbers: runs of digits that could be dialled, by the numbering plans of the library ``phonenumbers``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

import phonenumbers

from backend.records.masking.runs import Run
from backend.records.masking.span import Span

_SHORTEST: Final = 7
_LONGEST: Final = 15
"""ITU-T E.164."""
_LOCAL: Final = re.compile(r"[0-9]{3}[-. ][0-9]{4}")
_INTERNATIONAL: Final = re.compile(r"(?:\+\s?\(?|\b(?:plus|mas|más)\s+)$", re.IGNORECASE)
_OTHER_NUMBERS: Final = re.compile(r"[:/]|[0-9],[0-9]")
"""Times, dates and amounts have these between their digits."""


def find_phones(text: str, runs: Iterable[Run], regions: Sequence[str]) -> list[Span]:
    """The runs that are a number with its country code, or one that could be dialled within one of the regions."""
    spans: list[Span] = []
    for run in runs:
        before = text[: run.start]
        prefix = _INTERNATIONAL.search(before)
        if _could_be_dialled(run, regions, international=prefix is not None):
            opening = prefix.start() if prefix else run.start - before.endswith("(")
            spans.append(Span(opening, run.end, "phone"))
    return spans


def _could_be_dialled(run: Run, regions: Sequence[str], *, international: bool) -> bool:
    if not _SHORTEST <= len(run.digits) <= _LONGEST or _OTHER_NUMBERS.search(run.written):
        return False
    if international:
        return True
    if len(run.digits) == _SHORTEST:
        return run.single or _LOCAL.fullmatch(run.written) is not None
    return any(_is_possible(run.digits, region) for region in regions)


def _is_possible(digits: str, region: str) -> bool:
    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
