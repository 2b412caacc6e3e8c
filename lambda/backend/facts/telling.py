"""The facts of a business as they are asked for and told: to a caller in a sentence or two, to a model as lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Final, assert_never

from backend.facts.standing import Standing, local_time, standing_of
from backend.languages import DEFAULT
from backend.profiles.fields import in_language
from backend.workflows.saying import say_date, say_near, say_phone, say_time, say_when
from backend.workflows.slots.dates import find_dates
from backend.workflows.slots.figures import in_figures
from common.speech import speakable

if TYPE_CHECKING:
    from backend.facts.standing import Span
    from backend.languages import BackendLanguage
    from backend.languages.facts import Fact, FactSentences
    from backend.profiles.business import Person
    from backend.profiles.model import Profile
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


_EXCEPTIONS_AHEAD_DAYS: Final = 14
"""Which days of other hours are told without being asked for, to whoever asks for the hours."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a business without its pages, at one moment and in one language; empty where it says nothing."""

    language: BackendLanguage
    now: datetime
    standing: Standing | None = None
    address: str = ""
    telephone: str = ""
    website: str = ""
    spoken: tuple[str, ...] = ()

    def answer(self, text: str, topic: str = "") -> str:
        """The answer to a question for one of these facts; empty for any other question, and for what is unknown."""
        question = asked(text, self.language, self.now.date(), topic)
        return _told(question, self) if question else ""

    def now_lines(self) -> list[str]:
        """What is true at this moment, for a model: in the language that its instructions are written in."""
        language = DEFAULT
        date, time = say_date(self.now.date(), language), say_time(self.now.time(), language)
        lines = [f"It is {date}, {self.now.year}, {time}."]
        if self.standing is not None:
            hours = _Hours(self.standing, language)
            today, tomorrow = self.now.date(), self.now.date() + timedelta(days=1)
            lines += [hours.told(Asked("open")), *(hours.told(Asked("hours", (day,))) for day in (today, tomorrow))]
        return list(dict.fromkeys(lines))


def lasting_lines(profile: Profile) -> list[str]:
    """What the profile says of the business that is the same at every hour, for a model's instructions."""
    contact, language = profile.business, DEFAULT
    lines = [
        f"{name}: {value}"
        for name, value in (
            ("Address", in_language(contact.address, language.code) if contact.address else ""),
            ("Telephone", contact.telephone),
            ("Website", contact.website),
        )
        if value
    ]
    if profile.hours is not None:
        hours = _Hours(Standing(profile.hours, datetime.min), language)  # noqa: DTZ901 - no exception is near it
        lines.append(f"Hours: {hours.told(Asked('hours'))}")
        lines += [
            f"{say_date(day, language)}, {day.year}: {hours.of_a_day(day)}" for day in sorted(profile.hours.except_on)
        ]
    lines += [_introduced(person) for person in profile.people]
    return lines


def _introduced(person: Person) -> str:
    role = f", {in_language(person.role, DEFAULT.code)}" if person.role else ""
    where = f" (destination: {person.destination})" if person.destination else ""
    return f"{person.name}{role}{where}"


def facts_of(profile: Profile, now: float, language: BackendLanguage) -> Facts:
    """The facts of a business at this Unix time in seconds."""
    contact = profile.business
    return Facts(
        language,
        local_time(profile, now),
        standing_of(profile, now),
        in_language(contact.address, language.code) if contact.address else "",
        contact.telephone or "",
        contact.website or "",
        tuple(profile.languages),
    )


def _told(question: Asked, facts: Facts) -> str:
    said, value = facts.language.facts.sentences, ""
    match question.fact:
        case "address":
            return said.address.format(value=facts.address.rstrip(".")) if facts.address else ""
        case "telephone":
            value = say_phone(facts.telephone, facts.language) if facts.telephone else ""
            return said.telephone.format(value=value) if value else ""
        case "website":
            value = speakable(facts.website, facts.language.core.speech)
            return said.website.format(value=value) if value else ""
        case "date":
            return said.date.format(value=say_date(facts.now.date(), facts.language))
        case "time":
            template = said.time_at_one if facts.now.hour % 12 == 1 else said.time
            return template.format(value=say_time(facts.now.time(), facts.language))
        case "languages":
            names = [facts.language.names.get(code, code) for code in facts.spoken]
            return said.languages.format(value=_listed(names, said))
        case "open" | "hours" | "opens" | "closes" | "reopens":
            return _Hours(facts.standing, facts.language).told(question) if facts.standing else ""
        case _:
            assert_never(question.fact)


@dataclass(frozen=True, slots=True)
class _Hours:
    """Sentences about the hours of a business, in one language."""

    standing: Standing
    language: BackendLanguage

    @property
    def said(self) -> FactSentences:
        return self.language.facts.sentences

    def told(self, question: Asked) -> str:
        """Empty for a holiday that the profile says nothing of: pages may."""
        if any(not self.standing.is_exception(day) for day in question.holidays):
            return ""
        if question.fact == "reopens":
            return self._again() or self._now()
        if question.days:
            return " ".join(self._on(question, day) for day in question.days)
        match question.fact:
            case "hours":
                return self._week()
            case "opens" | "closes":
                return self._on(question, self.standing.today)
            case _:
                return self._now()

    def _now(self) -> str:
        if self.standing.never_closes:
            return _sentence(self.said.yes.format(sentence=self.said.open_always))
        if closes := self.standing.open_until:
            time = say_time(closes.time(), self.language)
            return _sentence(self.said.yes.format(sentence=self.said.open_now.format(time=time)))
        return f"{_sentence(self.said.closed_now)} {self._again()}".strip()

    def _again(self) -> str:
        moment = self.standing.opens_next
        if moment is None or self.standing.never_closes:
            return ""
        return self.said.opens_again.format(moment=say_when(moment, self.standing.now, self.language))

    def _on(self, question: Asked, day: date) -> str:
        spans = self.standing.on(day)
        if not spans:
            closed = _sentence(self.said.closed_on.format(day=self._day(day)))
            return f"{closed} {self._again()}".strip() if day <= self.standing.today else closed
        if day == self.standing.today and spans[-1].closes <= self.standing.now:
            return f"{_sentence(self.said.over_today.format(spans=self._spans(spans)))} {self._again()}".strip()
        match question.fact:
            case "opens":
                time = say_time(spans[0].opens.time(), self.language)
                return _sentence(self.said.opens_on.format(day=self._day(day), time=time))
            case "closes":
                time = say_time(spans[-1].closes.time(), self.language)
                return _sentence(self.said.closes_on.format(day=self._day(day), time=time))
            case _:
                return _sentence(self.said.open_on.format(day=self._day(day), spans=self._spans(spans)))

    def _week(self) -> str:
        """The usual week, days of the same hours together, and the days near by that differ from it."""
        monday = self.standing.today - timedelta(days=self.standing.today.weekday())
        usual = Standing(self.standing.hours.model_copy(update={"except_on": {}}), self.standing.now)
        hours = [self._spans(usual.on(monday + timedelta(days=day))) for day in range(7)]
        told: list[str] = []
        closed: list[str] = []
        for spans, group in groupby(range(7), key=lambda day: hours[day]):
            days = [self.language.core.calendar.days[day] for day in group]
            if not spans:
                closed += days
                continue
            first_to_last = self.said.day_to_day.format(first=days[0], last=days[-1])
            told.append(f"{first_to_last if len(days) > 2 else _listed(days, self.said)} {spans}")
        sentences = [self.said.week.format(days=_listed(told, self.said))] if told else []
        if closed:
            sentences.append(_sentence(self.said.closed_days.format(days=_listed(closed, self.said))))
        near = sorted(day for day in self.standing.hours.except_on if 0 <= self._ahead(day) < _EXCEPTIONS_AHEAD_DAYS)
        return " ".join([*sentences, *(self._on(Asked("hours"), day) for day in near)])

    def of_a_day(self, day: date) -> str:
        """The hours of a day without its name."""
        return self._spans(self.standing.on(day)) or self.said.closed_on.format(day="").strip()

    def _spans(self, spans: Sequence[Span]) -> str:
        parts = [
            self.said.from_to.format(
                opens=say_time(span.opens.time(), self.language), closes=say_time(span.closes.time(), self.language)
            )
            for span in spans
        ]
        return _listed(parts, self.said)

    def _day(self, day: date) -> str:
        return self._near(day) or self._dated(say_date(day, self.language))

    def _dated(self, said: str) -> str:
        return self.said.on.format(date=said)

    def _near(self, day: date) -> str:
        return say_near(self._ahead(day), self.said)

    def _ahead(self, day: date) -> int:
        return (day - self.standing.today).days


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:].rstrip('.')}."


def _listed(parts: Sequence[str], said: FactSentences) -> str:
    """ "A, B and C"."""
    if len(parts) < 2:
        return "".join(parts)
    comma = "," if len(parts) > 2 and any(" " in part for part in parts) else ""
    return f"{', '.join(parts[:-1])}{comma} {said.and_} {parts[-1]}"
