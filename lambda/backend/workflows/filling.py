"""Fills slots with what was said along the way, reads back what was understood, says why a value cannot be. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from backend.workflows.slots.declaration import asks
from backend.workflows.slots.reading import TELLING, Reader, calendar_of, hours_for, problem
from backend.workflows.slots.saying import say_date, say_time, say_value

if TYPE_CHECKING:
    from backend.workflows.model import Workflow
    from backend.workflows.slots.declaration import Ask
    from backend.workflows.state import CallerInput, Run, TurnContext

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
