"""Goes through the steps of a workflow until the caller has to speak, something has to be done, or it is over. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from backend.workflows.effects import BookTime, CallEndpoint, Effect, FindFree
from backend.workflows.model import Book, Find, Step, Workflow
from backend.workflows.outcome import Outcome
from backend.workflows.scene import Scene
from backend.workflows.slots.reading import asks
from backend.workflows.spoken import one_of, say_moments, say_value
from backend.workflows.state import Pending, Run
from backend.workflows.template import spoken, written
from backend.workflows.wording import WORDING

_MOST_STEPS = 200
"""A workflow whose branches lead round and round without asking anything is stuck."""


class WorkflowStuck(ValueError):
    """The declared steps lead nowhere: in a circle, or to a time whose slots were never asked for."""


def go_on(workflow: Workflow, run: Run, scene: Scene) -> Outcome:
    """Go on from ``run.at``. Raises ``WorkflowStuck``."""
    said: list[str] = []
    for _ in range(_MOST_STEPS):
        if run.at >= len(workflow.steps):
            return Outcome(None, tuple(said))
        step = workflow.steps[run.at]
        if step.say is not None:
            if run.at not in run.told:
                said.append(spoken(step.say, workflow, run.slots, scene))
            run = replace(run, told=(*run.told, run.at))
        elif (stop := _stop(workflow, step, run, scene)) is not None:
            return stop.after(*said)
        run = run.going_on(_next(workflow, step, run))
    raise WorkflowStuck(f"step {run.at} of {run.workflow}: the steps go round without asking anything")


def _stop(workflow: Workflow, step: Step, run: Run, scene: Scene) -> Outcome | None:
    """What this step waits for, if it does."""
    if step.ask and step.ask.slot not in run.slots:
        pending = Pending("ask", run.at, step.ask.slot)
        return Outcome(run.waiting(pending), (question(workflow, pending, run, scene),))
    if step.confirm:
        pending = Pending("confirm", run.at)
        return Outcome(run.waiting(pending), (question(workflow, pending, run, scene),))
    if (effect := _effect(workflow, step, run)) is not None:
        return Outcome(run.going_on(run.at), (), effect)
    if step.transfer and (resort := scene.people.resort(step.transfer.to or "")) != "person":
        words = WORDING[scene.language]
        return Outcome(None, (words.not_there_message if resort == "message" else words.not_there,))
    if step.transfer:
        said = spoken(step.transfer.say, workflow, run.slots, scene) if step.transfer.say else ""
        reason = {"reason": f"workflow {run.workflow}"} | ({"to": step.transfer.to} if step.transfer.to else {})
        return Outcome(None, (said,) if said else (), signals={"handoff": reason})
    if step.end:
        said = spoken(step.end.say, workflow, run.slots, scene) if step.end.say else ""
        ended = {"end": {"reason": f"workflow {run.workflow}"}} if step.end.hang_up else {}
        return Outcome(None, (said,) if said else (), signals=ended)
    return None


def _effect(workflow: Workflow, step: Step, run: Run) -> Effect | None:
    name = step_name(workflow, run.at)
    if step.find:
        return FindFree(step.find.calendar, wanted(workflow, step.find, run))
    if step.book:
        kept = {slot: run.slots[slot] for slot in step.book.keep if slot in run.slots}
        return BookTime(name, step.book.calendar, wanted(workflow, step.book, run), kept)
    if step.call:
        body = {field: written(text, run.slots) for field, text in step.call.body.items()}
        return CallEndpoint(name, step.call, body)
    return None


def _next(workflow: Workflow, step: Step, run: Run) -> int:
    branch = step.branch
    if branch:
        target = branch.when.get(run.slots.get(branch.slot, ""), branch.otherwise)
        return place(workflow, target) if target else run.at + 1
    return after(workflow, run.at)


def after(workflow: Workflow, at: int) -> int:
    """The step that follows this one."""
    then = workflow.steps[at].then
    return place(workflow, then) if then else at + 1


def place(workflow: Workflow, name: str) -> int:
    """Where the step with this id stands."""
    return next(index for index, step in enumerate(workflow.steps) if step.id == name)


def place_of_slot(workflow: Workflow, slot: str) -> int:
    """Where the step stands that asks for this slot."""
    return next(index for index, step in enumerate(workflow.steps) if step.ask and step.ask.slot == slot)


def step_name(workflow: Workflow, at: int) -> str:
    """What a step's effects are kept under: its id, else its place."""
    return workflow.steps[at].id or str(at)


def wanted(workflow: Workflow, step: Find | Book, run: Run) -> datetime:
    """The time that the slots of a step name, in the workflow's time zone."""
    try:
        day, at = date.fromisoformat(run.slots[step.date]), time.fromisoformat(run.slots[step.time])
    except (KeyError, ValueError) as error:
        raise WorkflowStuck(f"{run.workflow}: expected {step.date} and {step.time} to be asked for before") from error
    return datetime.combine(day, at, workflow.zone)


def question(workflow: Workflow, pending: Pending, run: Run, scene: Scene) -> str:
    """What the caller is asked: said when it comes up, and again after anything that led away from it."""
    step, words = workflow.steps[pending.step], WORDING[scene.language]
    match pending.kind:
        case "ask":
            assert step.ask, "an ask is pending at a step that asks"
            return spoken(step.ask.prompt, workflow, run.slots, scene)
        case "which":
            ask = next(ask for ask in asks(workflow) if ask.slot == pending.slot)
            article = "el " if scene.language == "es" and ask.type == "date" else ""
            options = [article + say_value(ask, value, scene.language) for value in pending.options]
            return words.which.format(options=one_of(options, scene.language))
        case "confirm":
            assert step.confirm, "a confirmation is pending at a step that confirms"
            return spoken(step.confirm.prompt, workflow, run.slots, scene)
        case "change":
            return words.change_what
        case "offer":
            moments = [datetime.fromisoformat(option) for option in pending.options]
            phrase = words.offer if len(moments) > 1 else words.offer_one
            return phrase.format(options=say_moments(moments, scene.language))
