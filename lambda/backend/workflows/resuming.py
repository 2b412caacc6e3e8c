"""Goes on once an effect was done, by what came of it. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from backend.workflows.effects import Booked, Called, CallFailed, Free, Released, Result, Taken
from backend.workflows.model import Workflow
from backend.workflows.outcome import Outcome
from backend.workflows.scene import Scene
from backend.workflows.state import Pending, Run
from backend.workflows.steps import after, go_on, place, place_of_slot, question
from backend.workflows.wording import WORDING


def resume(workflow: Workflow, run: Run, result: Result, scene: Scene) -> Outcome:
    """Go on from the step whose effect had this result."""
    words = WORDING[scene.language]
    following = run.going_on(after(workflow, run.at)) if run.at < len(workflow.steps) else run
    match result:
        case Free() | Booked():
            return go_on(workflow, following, scene)
        case Taken(nearest):
            return _offer(workflow, run, nearest, scene)
        case Called(results, outdated):
            outcome = go_on(workflow, replace(following, slots={**run.slots, **results}), scene)
            return outcome.after(words.outdated) if outdated else outcome
        case CallFailed():
            return _call_failed(workflow, run, scene)
        case Released(gave_up, sent):
            said = words.left_gave_up if gave_up else words.left_sent if sent else words.left
            return Outcome(None, (said,))
        case _:
            assert_never(result)


def _offer(workflow: Workflow, run: Run, nearest: tuple[datetime, ...], scene: Scene) -> Outcome:
    """Say that the wanted time is gone, and which ones are near."""
    step, words = workflow.steps[run.at], WORDING[scene.language]
    slots = step.find or step.book
    assert slots, "only a calendar says that a time is taken"
    phrase = words.taken if step.book else words.not_free
    if not nearest:
        again = run.without(slots.date, slots.time).going_on(place_of_slot(workflow, slots.date))
        return go_on(workflow, again, scene).after(phrase, words.nothing_free)
    pending = Pending("offer", _finder(workflow, run.at), slots.date, tuple(start.isoformat() for start in nearest))
    return Outcome(run.waiting(pending), (phrase, question(workflow, pending, run, scene)))


def _finder(workflow: Workflow, at: int) -> int:
    """The step that looked for the time which could not be booked, so that what follows it is gone through again."""
    step = workflow.steps[at]
    if step.book is None:
        return at
    finders = [
        index
        for index, other in enumerate(workflow.steps[:at])
        if other.find and (other.find.date, other.find.time) == (step.book.date, step.book.time)
    ]
    return finders[-1] if finders else at


def _call_failed(workflow: Workflow, run: Run, scene: Scene) -> Outcome:
    call = workflow.steps[run.at].call
    assert call, "only a call step fails like this"
    if call.failed:
        return go_on(workflow, run.going_on(place(workflow, call.failed)), scene)
    return Outcome(None, (WORDING[scene.language].call_failed,))
