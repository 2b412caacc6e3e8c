"""Fills slots with what a caller said, to begin a workflow or along the way; reads back, says what cannot be. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from backend.workflows.saying import say_date, say_time, say_value
from backend.workflows.slots.declaration import asks
from backend.workflows.slots.figures import plain
from backend.workflows.slots.reading import TELLING, Reader, calendar_of, hours_for, problem
from backend.workflows.state import Run
from backend.workflows.steps import go_on

if TYPE_CHECKING:
    from backend.workflows.model import Workflow
    from backend.workflows.slots.declaration import Ask
    from backend.workflows.state import CallerInput, Outcome, Recent, Run, TurnContext


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


NOT_ECHOED: Final = frozenset({"yes_no", "text", "when"})
"""Nobody says a whole message again before the end of it."""


def fill(workflow: Workflow, run: Run, heard: CallerInput, context: TurnContext, *, but: str = "") -> Run:
    """Fill what the caller said along the way: what shows its kind, is clear, and is not known yet."""
    for ask in asks(workflow):
        if ask.slot in run.slots or ask.slot == but or ask.type not in TELLING:
            continue
        found = Reader(workflow, context, run.slots).read(ask, heard)
        possible = tuple(value for value in found if not problem(workflow, ask, value, context, run.slots))
        if len(possible) == 1:
            run = run.filled(ask.slot, possible[0])
        elif possible:
            run = replace(run, open={**run.open, ask.slot: possible})
        elif (
            not found
            and ask.type in ("date", "time")
            and (part := Reader(workflow, context, run.slots).part(ask, heard))
        ):
            run = run.wishing(ask.slot, part)
    return run


def refusals(workflow: Workflow, run: Run, heard: CallerInput, context: TurnContext) -> list[str]:
    """What is said of values along the way that cannot be: a day on which it is closed, a time past closing."""
    missing = [
        ask for ask in asks(workflow) if ask.type in ("date", "time") and not {ask.slot} & {*run.slots, *run.open}
    ]
    found = {ask.slot: Reader(workflow, context, run.slots).read(ask, heard) for ask in missing}
    return [say_problem(workflow, ask, found[ask.slot][0], context, run.slots) for ask in missing if found[ask.slot]]


def say_problem(workflow: Workflow, ask: Ask, value: str, context: TurnContext, slots: Mapping[str, str]) -> str:
    """Why this value cannot be, and what can; empty when it can."""
    words, language = context.language.wording, context.language
    match problem(workflow, ask, value, context, slots):
        case "outside":
            hours = hours_for(workflow, ask, slots)
            assert hours, "only hours that are known can be missed"
            opens, closes, last = (say_time(moment, language) for moment in hours[1:])
            return words.outside.format(day=say_date(hours[0], language), opens=opens, closes=closes, last=last)
        case "past":
            return words.past.format(value=say_value(ask, value, language))
        case "closed":
            closed = words.closed.format(value=say_value(ask, value, language))
            calendar = calendar_of(workflow, ask)
            reopens = calendar.opens_after(date.fromisoformat(value)) if calendar else None
            again = words.open_again.format(value=say_date(reopens, language)) if reopens else ""
            return f"{closed} {again}".strip()
        case "out_of_range":
            return words.out_of_range.format(minimum=ask.minimum, maximum=ask.maximum)
        case _:
            return ""


def read_back(workflow: Workflow, run: Run, slots: Sequence[str], context: TurnContext) -> str:
    """What was understood, in the order of the workflow; a yes or no needs none, nor what was said freely."""
    news = [ask for ask in asks(workflow) if ask.slot in slots and ask.type not in NOT_ECHOED and run.slots[ask.slot]]
    if not news:
        return ""
    values = [say_value(ask, run.slots[ask.slot], context.language) for ask in news]
    return context.language.wording.heard.format(value=", ".join(values))
