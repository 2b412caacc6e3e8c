"""Takes the caller's choice among free times that were offered, or another wish. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from backend.workflows.declaration import asks
from backend.workflows.saying import question, say_moment
from backend.workflows.slots.answers import read_answer, read_place, without_places
from backend.workflows.slots.dates import named_weekdays, read_date
from backend.workflows.slots.figures import plain
from backend.workflows.slots.reading import Reader
from backend.workflows.slots.times import half_of_day, read_time
from backend.workflows.state import CallerInput, Outcome
from backend.workflows.steps import after, finder_of, go_on, place_of_slot, take_appointment

if TYPE_CHECKING:
    from backend.workflows.model import Workflow
    from backend.workflows.state import Pending, Run, TurnContext


def pick(workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext) -> Outcome | None:
    """What comes of the answer; None if it is none."""
    offered = [datetime.fromisoformat(option) for option in pending.options]
    left = _meant(offered, heard, context)
    if len(left) == 1:
        return _chosen(workflow, run, pending, left[0], context)
    if 1 < len(left) < len(offered):
        narrowed = replace(pending, options=tuple(moment.isoformat() for moment in left))
        run = replace(run, tries=0).waiting(narrowed)
        return Outcome(run, (question(workflow, narrowed, run, context),))
    return _other_wish(workflow, run, pending, heard, context)


def pick_appointment(
    workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext
) -> Outcome | None:
    """Which of their own appointments the caller means; None if it is none, or still more than one."""
    offered = [datetime.fromisoformat(option.partition(" ")[2]) for option in pending.options]
    meant = _meant(offered, heard, context)
    if len(meant) != 1:
        return None
    return take_appointment(workflow, run, pending.options[offered.index(meant[0])], context)


def _meant(offered: list[datetime], heard: CallerInput, context: TurnContext) -> list[datetime]:
    """The offered times that the caller may mean; none if they speak of others."""
    if (key := heard.picked(len(offered))) is not None:
        return [offered[key]]
    if (place := read_place(heard.text, context.language, len(offered))) is not None and not _Wish.of(
        CallerInput(without_places(heard.text, context.language)), context, loose=False
    ):
        return [offered[place]]
    if wish := _Wish.of(heard, context, loose=False):
        return [moment for moment in offered if wish.fits(moment)]
    if half := half_of_day(heard.text, context.language):
        return [moment for moment in offered if (moment.hour >= 12) == (half == "pm")]
    if wish := _Wish.of(heard, context, loose=True):
        return [moment for moment in offered if wish.fits(moment)]
    if len(offered) == 1 and read_answer(heard.text, context.language):
        return offered
    return offered[:1] if context.language.slots.either.search(plain(heard.text)) else []


@dataclass(frozen=True, slots=True)
class _Wish:
    """The days and times that words name; a bare name of a weekday fits any date of that name."""

    days: tuple[date, ...]
    weekdays: frozenset[int]
    times: tuple[time, ...]

    @classmethod
    def of(cls, heard: CallerInput, context: TurnContext, *, loose: bool) -> _Wish | None:
        """The wish in these words; None if they name neither day nor time."""
        language, today = context.language, context.now.date()
        days = read_date(heard.text, language, today)
        times = read_time(heard.text, language, today, loose=loose, within=(time.min, time.max))
        return cls(days, named_weekdays(heard.text, language), times) if days or times else None

    def fits(self, moment: datetime) -> bool:
        """Whether this may be the moment that was meant."""
        of_day = not self.days or moment.date() in self.days or moment.weekday() in self.weekdays
        return of_day and (not self.times or moment.time() in self.times)


def _chosen(workflow: Workflow, run: Run, pending: Pending, chosen: datetime, context: TurnContext) -> Outcome:
    run = _with_moment(workflow, run, pending, chosen.date(), chosen.time())
    step = workflow.steps[pending.step]
    at = after(workflow, pending.step) if step.find else pending.step
    read_back = context.language.wording.heard.format(value=say_moment(chosen, context.language))
    return go_on(workflow, run.going_on(at), context).after(read_back)


def _other_wish(
    workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext
) -> Outcome | None:
    """Another day or time than those offered is looked for anew; a plain no asks for another day."""
    slots = workflow.steps[pending.step].dated
    assert slots, "only a calendar's step offers times"
    language, today, spoken = context.language, context.now.date(), Reader(workflow, context, run.slots).spoken_of
    known_day, known = run.slots.get(slots.date), run.slots.get(slots.time)
    around = date.fromisoformat(known_day) if known_day else datetime.fromisoformat(pending.options[0]).date()
    days = read_date(heard.text, language, today, spoken=spoken[0], around=around)
    times = read_time(heard.text, language, today, loose=not days, spoken=spoken[1])
    if part := _other_part(workflow, run, pending, heard, context, times_named=bool(days or times)):
        other_day = days[0] if days else around
        run = run.without(slots.time).filled(slots.date, other_day.isoformat()).wishing(slots.time, part)
        return go_on(workflow, run.going_on(place_of_slot(workflow, slots.time)), context)
    if days or times:
        wished = days[0] if days else around if known_day else None
        at = times[0] if times else time.fromisoformat(known) if known else None
        if wished is None or at is None:
            run = run.filled(slots.date, wished.isoformat()) if wished else run
            run = run.filled(slots.time, f"{at:%H:%M}") if at else run
            missing = slots.time if wished else slots.date
            return go_on(workflow, run.going_on(place_of_slot(workflow, missing)), context)
        run = _with_moment(workflow, run, pending, wished, at).going_on(pending.step)
        wish = say_moment(datetime.combine(wished, at), context.language)
        return go_on(workflow, run, context).after(context.language.wording.heard.format(value=wish))
    if read_answer(heard.text, context.language) is False:
        run = replace(run.without(slots.date, slots.time), tries=0)
        return go_on(workflow, run.going_on(place_of_slot(workflow, slots.date)), context)
    return None


def _other_part(
    workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext, *, times_named: bool
) -> str:
    """The part of the day that is wanted instead of the offered times; empty for none."""
    slots = workflow.steps[pending.step].dated
    ask = next((ask for ask in asks(workflow) if slots and ask.slot == slots.time), None)
    if ask is None or finder_of(workflow, ask.slot) is None:
        return ""
    if part := Reader(workflow, context, run.slots).part(ask, heard):
        return part
    if times_named:
        return ""
    offered = sorted(datetime.fromisoformat(option) for option in pending.options)
    said, times = plain(heard.text), context.language.times
    if times.later.search(said):
        return f"{offered[-1] + timedelta(minutes=1):%H:%M}-23:59"
    return f"00:00-{offered[0] - timedelta(minutes=1):%H:%M}" if times.earlier.search(said) else ""


def _with_moment(workflow: Workflow, run: Run, pending: Pending, day: date, at: time) -> Run:
    slots = workflow.steps[pending.step].dated
    assert slots, "only a calendar's step offers times"
    return run.filled(slots.date, day.isoformat()).filled(slots.time, at.strftime("%H:%M"))
