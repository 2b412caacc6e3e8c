"""What a page states for machines, as a person would say it: no caller wants to hear "Mo-Fr 09:00"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time

from ingest.document import Section
from ingest.languages import Words
from ingest.readers.html.stated import HOLIDAYS, Span, Stated


def said_in(words: Words, stated: Stated, known: Sequence[Section]) -> list[Section]:
    """Sections of sentences; questions that the page itself has are left to it."""
    page = _folded("\n".join(f"{section.heading}\n{section.text}" for section in known))
    lines = _said_hours(words, stated.hours)
    sections = [Section(words.hours, "\n".join(lines))] if lines else []
    contact = [
        phrase.format(value=value)
        for phrase, values in (
            (words.telephone, stated.telephones),
            (words.address, stated.addresses),
            (words.mail, stated.mails),
        )
        for value in values
    ]
    if contact:
        sections.append(Section(words.contact, "\n".join(contact)))
    return sections + [
        Section(question, answer)
        for question, answer in stated.questions
        if not (_folded(question) in page and _folded(answer) in page)
    ]


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).casefold().strip()


def _said_hours(words: Words, spans: Sequence[Span]) -> list[str]:
    """A line for the days that have the same hours; several spans of a day are one line."""
    by_days: dict[tuple[tuple[int, ...], tuple[str, str] | None], list[Span]] = {}
    for span in spans:
        by_days.setdefault((span.days, span.dates), []).append(span)
    lines: list[str] = []
    for (days, dates), same in by_days.items():
        when = [_said_days(words, days)] if days else []
        if dates:
            when.append(words.on_dates.format(first=dates[0], last=dates[1]))
        said = words.and_span.join(_said_span(words, span) for span in same)
        lines.append(f"{', '.join(when)}: {said}.")
    return lines


def _said_days(words: Words, days: tuple[int, ...]) -> str:
    names = [*words.days, words.public_holidays]
    weekdays = [day for day in days if day != HOLIDAYS]
    if len(weekdays) > 2 and weekdays == list(range(weekdays[0], weekdays[-1] + 1)):
        span = words.span.format(first=names[weekdays[0]], last=names[weekdays[-1]])
        return ", ".join([span, *([words.public_holidays] if HOLIDAYS in days else [])])
    return ", ".join(names[day] for day in days)


def _said_span(words: Words, span: Span) -> str:
    if span.opens is None or span.closes is None:
        return words.closed
    if span.opens == time(0) and span.closes in (time(0), time(23, 59)):
        return words.whole_day
    return words.from_to.format(opens=_said_time(words, span.opens), closes=_said_time(words, span.closes))


def _said_time(words: Words, moment: time) -> str:
    return moment.strftime(words.clock).lstrip("0")
