"""Begins a workflow with what the caller said already, or anew with what is known of one that was changed. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from backend.workflows.filling import fill, read_back, refusals
from backend.workflows.slots.declaration import asks
from backend.workflows.slots.figures import plain
from backend.workflows.state import Run
from backend.workflows.steps import go_on

if TYPE_CHECKING:
    from backend.workflows.model import Workflow
    from backend.workflows.state import CallerInput, Outcome, Recent, TurnContext


def begin(
    workflow: Workflow,
    name: str,
    number: int,
    heard: CallerInput,
    context: TurnContext,
    recent: Recent | None = None,
    given: Mapping[str, str] | None = None,
    talked_of: Mapping[str, str] | None = None,
) -> Outcome:
    """Begin with what the caller said, which fills slots already: "a cleaning next Tuesday at three".

    Whoever speaks of their ``recent`` appointment need not say again who they are. ``given`` are values that are known
    anyway, and are not read back before everything is; those ``talked_of`` before stand for what is not said now.
    """
    known = _with_recent(workflow, Run(name, number, "", slots=given or {}), heard, context, recent)
    run = fill(workflow, known, heard, context)
    for slot, value in (talked_of or {}).items():
        run = run if slot in {*run.slots, *run.open} else run.filled(slot, value)
    news = [slot for slot in run.slots if slot not in known.slots]
    if run.recent:
        run = _at_the_same_time(workflow, run)
    return _go_on(workflow, run, news, context, refusals(workflow, run, heard, context))


def _with_recent(workflow: Workflow, run: Run, heard: CallerInput, context: TurnContext, recent: Recent | None) -> Run:
    """The run with what is known of the caller and of the appointment, unless they speak of somebody else's."""
    asked = [slot for slot in workflow.identify if slot != "phone"]
    if recent is None or not workflow.looked_up or any(slot not in recent.slots for slot in asked):
        return run
    if context.language.appointments.others.search(plain(heard.text)):
        return run
    slots = {slot: recent.slots[slot] for slot in asked} | dict.fromkeys(workflow.looked_up, recent.start)
    # Where it was is known: it was said a moment ago.
    said = tuple(at for at, step in enumerate(workflow.steps) if step.say and step.mentions & workflow.looked_up)
    return replace(run, slots=slots, recent=recent.start, told=said)


def _at_the_same_time(workflow: Workflow, run: Run) -> Run:
    """Who moves an appointment to another day keeps its time, and the other way round."""
    moved = next((step.move for step in workflow.steps if step.move), None)
    if moved is None or moved.date in {*run.open, *run.parts} or moved.time in {*run.open, *run.parts}:
        return run
    day, _, clock = run.recent.partition("T")
    if moved.date in run.slots and moved.time not in run.slots:
        return run.filled(moved.time, clock[:5])
    return run.filled(moved.date, day) if moved.time in run.slots and moved.date not in run.slots else run


def move(workflow: Workflow, run: Run, made_of: str, heard: CallerInput, context: TurnContext) -> Outcome:
    """Go on in a workflow that was changed: from its first step, with the values that still have a place."""
    kept = {
        ask.slot: run.slots[ask.slot]
        for ask in asks(workflow)
        if ask.slot in run.slots and _is_valid(workflow, ask.slot, run)
    }
    told = tuple(index for index, step in enumerate(workflow.steps) if step.say)
    moved = Run(run.workflow, run.number, made_of, slots=kept, told=told)
    filled = fill(workflow, moved, heard, context)
    return _go_on(workflow, filled, [slot for slot in filled.slots if slot not in kept], context)


def _go_on(workflow: Workflow, run: Run, news: list[str], context: TurnContext, refused: Sequence[str] = ()) -> Outcome:
    outcome = go_on(workflow, replace(run, last=news[-1] if news else ""), context)
    return outcome.after(read_back(workflow, run, news, context), *refused)


def _is_valid(workflow: Workflow, slot: str, run: Run) -> bool:
    """Whether a value could still be one of this slot: its type, or its choices, may have changed."""
    ask = next(ask for ask in asks(workflow) if ask.slot == slot)
    value = run.slots[slot]
    if not value:
        return ask.optional
    match ask.type:
        case "choice":
            return any(choice.value == value for choice in ask.choices)
        case "yes_no":
            return value in ("yes", "no")
        case "number":
            return value.isdigit()
        case "date" | "birth_date":
            return len(value) == 10 and value[4] == value[7] == "-"
        case "time":
            return len(value) == 5 and value[2] == ":"
        case "phone":
            return value.startswith("+")
        case "email":
            return "@" in value
        case "name" | "text" | "when":
            return True
