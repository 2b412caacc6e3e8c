"""Which fact of the business a question asks for, if it asks for one and for nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from backend.workflows.slots.dates import find_dates
from backend.workflows.slots.figures import in_figures

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.languages.facts import Fact, Holiday

_MAX_DAYS: Final = 3
_SATURDAY: Final = 5
_THURSDAY: Final = 3
_OF_A_DAY: Final[frozenset[Fact]] = frozenset({"open", "hours", "opens", "closes"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A fact that was asked for, and the days it was asked for; none where the question names none.

    ``holidays`` are those of ``days`` that were named as a holiday: the usual hours of that weekday say little of them.
    """

    fact: Fact
    days: tuple[date, ...] = ()
    holidays: frozenset[date] = frozenset()


def asked(text: str, language: BackendLanguage, today: date, topic: str = "") -> Asked | None:
    """The fact that the text asks for; ``topic`` is the question before, which "and on Sunday?" lives on."""
    questions = language.facts.questions
    pattern, days, holidays = _without_days(in_figures(text, language), language, today)
    pattern = " ".join(re.sub(r"[:.'+/-]+(?=\s|$)", " ", questions.time_of_day.sub(" <time> ", pattern)).split())
    for ask, fact in questions.asks:
        if ask.fullmatch(pattern):
            # "Are you open at noon" is about today's hours, whatever the hour is now.
            meant = days or ((today,) if fact == "open" and "<time>" in pattern else ())
            return Asked(fact, meant[:_MAX_DAYS], holidays)
    if topic and days and questions.follow_up.fullmatch(pattern):
        before = asked(topic, language, today)
        if before and before.fact in _OF_A_DAY:
            return Asked(before.fact, days[:_MAX_DAYS], holidays)
    return None


def _without_days(text: str, language: BackendLanguage, today: date) -> tuple[str, tuple[date, ...], frozenset[date]]:
    """The text with ``<day>`` for each day it names, these days in order, and those of them that are holidays."""
    questions, found = language.facts.questions, list[tuple[int, int, tuple[date, ...], bool]]()
    for name, holiday in questions.holidays:
        for match in name.finditer(text):
            if not _overlaps(match.span(), found):
                found.append(_holiday(text, match, _coming(holiday, today), language))
    for match in questions.weekend.finditer(text):
        saturday = today + timedelta(days=(_SATURDAY - today.weekday()) % 7)
        found.append((*match.span(), (saturday, saturday + timedelta(days=1)), False))
    for mention in find_dates(text, language, today):
        if mention.dates and not _overlaps((mention.start, mention.end), found):
            found.append((mention.start, mention.end, mention.dates[:1], False))
    found.sort()
    for start, end, _, _ in reversed(found):
        text = f"{text[:start]}<day>{text[end:]}"
    days = tuple(dict.fromkeys(day for _, _, dates, _ in found for day in dates))
    return text, days, frozenset(day for _, _, dates, is_holiday in found if is_holiday for day in dates)


def _holiday(
    text: str, match: re.Match[str], day: date, language: BackendLanguage
) -> tuple[int, int, tuple[date, ...], bool]:
    questions, before = language.facts.questions, text[: match.start()]
    for pattern, step in ((questions.day_before, -1), (questions.day_after, 1)):
        if found := pattern.search(before):
            return found.start(), match.end(), (day + timedelta(days=step),), True
    return *match.span(), (day,), True


def _overlaps(span: tuple[int, int], found: Sequence[tuple[int, int, tuple[date, ...], bool]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end, _, _ in found)


def _coming(holiday: Holiday, today: date) -> date:
    """The holiday's next day, today included."""
    this_year = _in_year(holiday, today.year)
    return this_year if this_year >= today else _in_year(holiday, today.year + 1)


def _in_year(holiday: Holiday, year: int) -> date:
    if holiday == "thanksgiving":
        first = date(year, 11, 1)
        return first + timedelta(days=(_THURSDAY - first.weekday()) % 7 + 21)
    month, day = holiday
    return date(year, month, day)
