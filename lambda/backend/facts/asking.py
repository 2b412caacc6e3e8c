"""Which fact of the business a question asks for, if it asks for one and for nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from backend.workflows.slots.dates import find_dates
from backend.workflows.slots.figures import in_figures

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.languages.facts import Fact
    from backend.workflows.slots.dates import Mention

_MAX_DAYS: Final = 3
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
    mentions = [mention for mention in find_dates(text, language, today) if mention.dates]
    for mention in reversed(mentions):
        text = f"{text[: mention.start]}<day>{text[mention.end :]}"
    days = tuple(dict.fromkeys(day for mention in mentions for day in _meant(mention)))
    return text, days, frozenset(day for mention in mentions if mention.is_holiday for day in mention.dates)


def _meant(mention: Mention) -> tuple[date, ...]:
    """The days of a weekend, else the next that the words may mean."""
    return mention.dates if mention.reading == "weekend" else mention.dates[:1]
