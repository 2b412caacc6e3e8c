"""Reads the value of a slot from what the caller said, as the slot's declaration wants it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from backend.workflows.declaration import asks
from backend.workflows.slots.answers import read_answer, read_choice, read_freely, read_place
from backend.workflows.slots.birth_dates import read_birth_date
from backend.workflows.slots.contact import read_email, read_phone, speaks_of_own_number
from backend.workflows.slots.dates import read_date, read_days
from backend.workflows.slots.days import next_day
from backend.workflows.slots.figures import corrected, moments_in_figures, plain, read_number, without_fillers
from backend.workflows.slots.names import read_name
from backend.workflows.slots.times import read_part, read_time
from backend.workflows.state import SEARCHED_DAYS

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.workflows.calendar.opening import Calendar
    from backend.workflows.declaration import Ask
    from backend.workflows.model import Workflow
    from backend.workflows.state import CallerInput, TurnContext


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads slots of one workflow, knowing what is filled already; values are as the state keeps them."""

    workflow: Workflow
    context: TurnContext
    slots: Mapping[str, str]

    def read(  # noqa: C901  # one case for each type of slot
        self, ask: Ask, heard: CallerInput, *, asked: bool = False
    ) -> tuple[str, ...]:
        """What the caller may have meant; a bare number is a day or an hour only to who was ``asked`` for one."""
        language = self.context.language
        heard = replace(heard, text=without_fillers(heard.text, language))
        # "I don't have one" has no number in it, but "I don't know, maybe Tuesday" has a day.
        unsure = not heard.digits and language.slots.unsure.search(plain(heard.text)) is not None
        asked = asked and not unsure
        match ask.type:
            case "date":
                return self._dates(ask, heard, asked=asked)
            case "time":
                return self._times(ask, heard, asked=asked)
            case "birth_date":
                return () if unsure else self._birth_dates(heard)
            case "phone":
                return self._phones(ask, heard, asked=asked)
            case "email":
                return read_email(heard.text, language)
            case "number":
                return () if unsure else tuple(map(str, read_number(heard.text, language, digits=heard.figures)))
            case "choice":
                return self._last_choices(ask, heard, asked=asked)
            case "yes_no":
                return _yes_or_no(heard.text, language)
            case "name":
                return read_name(heard.text, language, self.slots.get(ask.slot, ""))
            case "text" | "when":
                return read_freely(ask.type, heard.text, language)

    def _birth_dates(self, heard: CallerInput) -> tuple[str, ...]:
        born = read_birth_date(heard.text, self.context.language, self.context.now.date(), digits=heard.figures)
        return (born.isoformat(),) if born else ()

    def _last_choices(self, ask: Ask, heard: CallerInput, *, asked: bool) -> tuple[str, ...]:
        parts = (replace(heard, text=part) for part in corrected(heard.text, self.context.language))
        return next(filter(None, (self._choices(ask, part, asked=asked) for part in parts)), ())

    def _phones(self, ask: Ask, heard: CallerInput, *, asked: bool) -> tuple[str, ...]:
        language, said = self.context.language, plain(heard.text)
        if found := read_phone(heard.text, language, ask.region, digits=heard.figures):
            return found
        # "The same one" is a number only to who asked for one.
        named = asked or any(label in said for label in language.phrasebook.labels["phone"])
        own = named and self.context.caller and speaks_of_own_number(heard.text, language)
        return read_phone(self.context.caller, language, ask.region) if own else ()

    def _dates(self, ask: Ask, heard: CallerInput, *, asked: bool) -> tuple[str, ...]:
        language, today = self.context.language, self.context.now.date()
        if asked and heard.figures:
            return self._keyed_day(heard.figures)
        known = (self.slots[slot] for slot in (ask.slot, *self.workflow.looked_up) if slot in self.slots)
        around = next((datetime.fromisoformat(value).date() for value in known), None)
        # "Around three" is a time, and no day, to whoever asked for one.
        loose = asked and not read_time(heard.text, language, today)
        found = read_date(heard.text, language, today, loose=loose, spoken=self.spoken_of[0], around=around)
        return tuple(day.isoformat() for day in found)

    def _keyed_day(self, keys: str) -> tuple[str, ...]:
        """The next day of this month and day, in four keys in the order of the language."""
        today, month_first = self.context.now.date(), self.context.language.dates.month_first
        month, day = (keys[:2], keys[2:]) if month_first else (keys[2:], keys[:2])
        found = next_day(int(day), int(month), today) if len(keys) == 4 else None
        return (found.isoformat(),) if found else ()

    def _times(self, ask: Ask, heard: CallerInput, *, asked: bool) -> tuple[str, ...]:
        language, today, within = self.context.language, self.context.now.date(), self._opening_hours(ask)
        said = heard.text
        if asked and heard.figures and 3 <= len(heard.figures) <= 4:
            said = f"{heard.figures[:-2]}:{heard.figures[-2:]}"
        found = read_time(said, language, today, loose=asked, within=within, spoken=self.spoken_of[1])
        return tuple(moment.strftime("%H:%M") for moment in found)

    @property
    def spoken_of(self) -> tuple[date | None, time | None]:
        """The day and the time that were spoken of last: by the assistant, else before."""
        language, today = self.context.language, self.context.now.date()
        kinds = {ask.slot: ask.type for ask in asks(self.workflow)}
        visits = [datetime.fromisoformat(self.slots[slot]) for slot in self.workflow.looked_up if slot in self.slots]
        days = [date.fromisoformat(value) for slot, value in self.slots.items() if kinds.get(slot) == "date"]
        times = [time.fromisoformat(value) for slot, value in self.slots.items() if kinds.get(slot) == "time"]
        days = [*(visit.date() for visit in visits), *days, *read_date(self.context.heard, language, today)]
        said = read_time(self.context.heard, language, today, within=(time.min, time.max))
        times = [*(visit.time() for visit in visits), *times, *said]
        return next(reversed(days), None), next(reversed(times), None)

    def part(self, ask: Ask, heard: CallerInput) -> str:
        """What these words tell of a day or time besides a value: "after lunch", "next week"; empty if nothing."""
        language, today = self.context.language, self.context.now.date()
        if heard.digits or calendar_of(self.workflow, ask) is None:
            return ""
        if ask.type == "time":
            part = read_part(heard.text, language, today, within=self._opening_hours(ask))
            return f"{part[0]:%H:%M}-{part[1]:%H:%M}" if part else ""
        if (days := read_days(heard.text, language, today)) is not None:
            return f"{days[0]}/{days[1]}"
        figures = moments_in_figures(heard.text, language)
        return f"{today}/{SEARCHED_DAYS}" if language.times.soonest.search(figures) else ""

    def _choices(self, ask: Ask, heard: CallerInput, *, asked: bool) -> tuple[str, ...]:
        values = [choice.value for choice in ask.choices]
        names = {choice.value: choice.names(self.context.language.code) for choice in ask.choices}
        if found := read_choice(heard.text, names, self.context.language):
            return found
        if not asked:
            return ()
        if (key := heard.picked(len(values))) is not None:
            return (values[key],)
        place = read_place(heard.text, self.context.language, len(values))
        return () if place is None else (values[place],)

    def _opening_hours(self, ask: Ask) -> tuple[time, time] | None:
        """The first and last minute of the day that was named, or of any day."""
        calendar = calendar_of(self.workflow, ask)
        if calendar is None:
            return None
        day = next(
            (
                self.slots[other.slot]
                for other in asks(self.workflow)
                if other.type == "date" and other.slot in self.slots
            ),
            "",
        )
        today = self.context.now.date()
        days = [date.fromisoformat(day)] if day else [today + timedelta(days=ahead) for ahead in range(7)]
        spans = [span for named in days for span in calendar.minutes_on(named)]
        if not spans:
            return None
        return _clock(min(opens for opens, _ in spans)), _clock(max(closes for _, closes in spans))


def _yes_or_no(text: str, language: BackendLanguage) -> tuple[str, ...]:
    answer = read_answer(text, language)
    return () if answer is None else ("yes" if answer else "no",)


def _clock(minutes: int) -> time:
    """The time of day that is so many minutes after midnight, none of the next day."""
    return time(*divmod(min(minutes, 24 * 60 - 1), 60))


def calendar_of(workflow: Workflow, ask: Ask) -> Calendar | None:
    """The calendar that a day or a time is for: its own, or that of a step which looks it up."""
    dated = [part for step in workflow.steps if (part := step.find or step.book)]
    named = [ask.calendar, *(part.calendar for part in dated if ask.slot in (part.date, part.time))]
    return next((workflow.calendars[name] for name in named if name), None)


def hours_for(workflow: Workflow, ask: Ask, slots: Mapping[str, str]) -> tuple[date, time, time, time] | None:
    """The day for which a time is asked, when it opens and closes, and when its last appointment begins, if known."""
    calendar = calendar_of(workflow, ask)
    dated = (step.dated for step in workflow.steps if step.dated and step.dated.time == ask.slot)
    known = next((slots[part.date] for part in dated if part.date in slots), "")
    if calendar is None or not known:
        return None
    day = date.fromisoformat(known)
    spans, starts = calendar.minutes_on(day), [*calendar.starts(day, workflow.zone)]
    return (day, _clock(spans[0][0]), _clock(spans[-1][1]), starts[-1].time()) if starts else None


def problem(workflow: Workflow, ask: Ask, value: str, context: TurnContext, slots: Mapping[str, str]) -> str:
    """Why a value cannot be: ``past``, ``closed``, ``outside`` the hours of the day, ``out_of_range``; else empty."""
    if ask.type == "time" and (hours := hours_for(workflow, ask, slots)) is not None:
        return "" if hours[1] <= time.fromisoformat(value) <= hours[3] else "outside"
    if ask.type == "date":
        day, calendar = date.fromisoformat(value), calendar_of(workflow, ask)
        if day < context.now.date():
            return "past"
        if calendar and not calendar.minutes_on(day):
            return "closed"
    if ask.type == "number":
        number = int(value)
        if (ask.minimum is not None and number < ask.minimum) or (ask.maximum is not None and number > ask.maximum):
            return "out_of_range"
    return ""
