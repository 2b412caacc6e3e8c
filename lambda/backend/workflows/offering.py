"""Takes the caller's choice among free times that were offered, or another wish. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from backend.workflows.model import Workflow
from backend.workflows.outcome import Outcome
from backend.workflows.scene import Heard, Scene
from backend.workflows.slots.answers import read_answer
from backend.workflows.slots.choices import read_place
from backend.workflows.slots.dates import read_date
from backend.workflows.slots.times import half_of_day, read_time
from backend.workflows.spoken import say_moment
from backend.workflows.state import Pending, Run
from backend.workflows.steps import after, go_on, place_of_slot, question
from backend.workflows.wording import WORDING


def pick(workflow: Workflow, run: Run, pending: Pending, heard: Heard, scene: Scene) -> Outcome | None:
    """What comes of the answer; None if it is none."""
    offered = [datetime.fromisoformat(option) for option in pending.options]
    left = _meant(offered, heard, scene)
    if len(left) == 1:
        return _chosen(workflow, run, pending, left[0], scene)
    if 1 < len(left) < len(offered):
        narrowed = replace(pending, options=tuple(moment.isoformat() for moment in left))
        run = replace(run, tries=0).waiting(narrowed)
        return Outcome(run, (question(workflow, narrowed, run, scene),))
    return _other_wish(workflow, run, pending, heard, scene)


def _meant(offered: list[datetime], heard: Heard, scene: Scene) -> list[datetime]:
    """The offered times that the caller may mean; none if they speak of others."""
    if heard.digits and 1 <= int(heard.digits[:4]) <= len(offered):
        return [offered[int(heard.digits) - 1]]
    days, times = _wish(heard, scene)
    if days or times:
        return [
            moment
            for moment in offered
            if (not days or moment.date() in days) and (not times or moment.time().replace(tzinfo=None) in times)
        ]
    if (place := read_place(heard.text, scene.language, len(offered))) is not None:
        return [offered[place]]
    if half := half_of_day(heard.text, scene.language):
        return [moment for moment in offered if (moment.hour >= 12) == (half == "pm")]
    if len(offered) == 1 and read_answer(heard.text, scene.language):
        return offered
    return []


def _wish(heard: Heard, scene: Scene) -> tuple[tuple[date, ...], tuple[time, ...]]:
    today = scene.now.date()
    days = read_date(heard.text, scene.language, today)
    whole_day = (time.min, time.max)
    return days, read_time(heard.text, scene.language, today, loose=not days, within=whole_day)


def _chosen(workflow: Workflow, run: Run, pending: Pending, chosen: datetime, scene: Scene) -> Outcome:
    run = _with_moment(workflow, run, pending, chosen.date(), chosen.time())
    step = workflow.steps[pending.step]
    at = after(workflow, pending.step) if step.find else pending.step
    read_back = WORDING[scene.language].heard.format(value=say_moment(chosen, scene.language))
    return go_on(workflow, run.going_on(at), scene).after(read_back)


def _other_wish(workflow: Workflow, run: Run, pending: Pending, heard: Heard, scene: Scene) -> Outcome | None:
    """Another day or time than those offered is looked for anew; a plain no asks for another day."""
    days, _ = _wish(heard, scene)
    times = read_time(heard.text, scene.language, scene.now.date(), loose=not days)
    slots = workflow.steps[pending.step].find or workflow.steps[pending.step].book
    assert slots, "only a calendar's step offers times"
    if days or times:
        day = days[0] if days else date.fromisoformat(run.slots[slots.date])
        at = times[0] if times else time.fromisoformat(run.slots[slots.time])
        run = _with_moment(workflow, run, pending, day, at).going_on(pending.step)
        wish = say_moment(datetime.combine(day, at), scene.language)
        return go_on(workflow, run, scene).after(WORDING[scene.language].heard.format(value=wish))
    if read_answer(heard.text, scene.language) is False:
        run = replace(run.without(slots.date, slots.time), tries=0)
        return go_on(workflow, run.going_on(place_of_slot(workflow, slots.date)), scene)
    return None


def _with_moment(workflow: Workflow, run: Run, pending: Pending, day: date, at: time) -> Run:
    slots = workflow.steps[pending.step].find or workflow.steps[pending.step].book
    assert slots, "only a calendar's step offers times"
    return run.filled(slots.date, day.isoformat()).filled(slots.time, at.strftime("%H:%M"))
