"""Fills slots with what a caller said: asked for, along the way, or in place of another value; reads it back. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from backend.workflows.declaration import TELLING, asks
from backend.workflows.meaning import (
    Correction,
    asks_something,
    says_instead,
    value_correction,
)
from backend.workflows.saying import question, say_date, say_time, say_value
from backend.workflows.slots.answers import read_answer, read_place
from backend.workflows.slots.contact import part_of_number, read_phone
from backend.workflows.slots.figures import corrected
from backend.workflows.slots.reading import Reader, calendar_of, hours_for, problem
from backend.workflows.slots.times import half_of_day
from backend.workflows.state import Outcome, Pending, Run
from backend.workflows.steps import after, finder_of, go_on, place_of_slot

if TYPE_CHECKING:
    from backend.workflows.declaration import Ask
    from backend.workflows.model import Workflow
    from backend.workflows.state import CallerInput, TurnContext


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


def with_digits(workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext) -> Run:
    """With the digits that were said of a number so far."""
    ask = workflow.steps[pending.step].ask
    said = f"{run.partial}, {heard.text}" if run.partial else heard.text
    of_number = pending.kind == "ask" and ask is not None and ask.type == "phone"
    return replace(run, partial=said, tries=0) if of_number and part_of_number(said, context.language) else run


def leave_out(workflow: Workflow, run: Run, ask: Ask, context: TurnContext) -> Outcome:
    """Go on without this value; for a number, with the one that the call comes from unless that was declined."""
    pending = run.pending
    offered = pending.options[:1] if pending and ask.own_number else ()
    run = run.filled(ask.slot, *(offered or ("",)))
    following = go_on(workflow, run.going_on(after(workflow, place_of_slot(workflow, ask.slot))), context)
    return following.after(context.language.wording.left_out)


def fill_besides(workflow: Workflow, run: Run, heard: CallerInput, context: TurnContext) -> Outcome | None:
    """What was said for a slot that is asked for later is taken, and the open question asked again."""
    filled = fill(workflow, run, heard, context)
    news = [slot for slot in filled.slots if slot not in run.slots]
    if not news and filled.parts == run.parts:
        return None
    return go_on(workflow, filled, context).after(read_back(workflow, filled, news, context))


def correct(workflow: Workflow, run: Run, correction: Correction, context: TurnContext) -> Outcome:
    """Put another value in place, or ask for it, and go through what follows again."""
    ask = correction.ask
    at = place_of_slot(workflow, ask.slot)
    if not correction.values:
        run = replace(run.without(ask.slot), tries=0)
        # The number that the call comes from is offered once.
        run = replace(run, open={**run.open, ask.slot: ()}) if ask.own_number else run
        return go_on(workflow, run.going_on(at), context)
    waiting = run.pending
    earlier = waiting.step if waiting and waiting.kind in ("ask", "which") and waiting.step < at else None
    corrected = replace(run, pending=Pending("ask", at, ask.slot))
    return take(workflow, corrected, ask, correction.values, context, back_to=earlier)


def take_answer(
    workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext
) -> Outcome | None:
    ask = next(ask for ask in asks(workflow) if ask.slot == pending.slot)
    reader = Reader(workflow, context, run.slots)
    if (outcome := _own_number(workflow, run, pending, ask, heard, context)) is not None:
        return outcome
    if ask.type not in TELLING:
        if says_instead(heard, context.language) and value_correction(reader, heard, run.last):
            return None
        if ask.type == "name" and asks_something(heard, context.language, surely=False):
            return None
    part = reader.part(ask, heard) if ask.type == "time" and finder_of(workflow, ask.slot) is not None else ""
    if part:
        return go_on(workflow, run.settled(ask.slot).wishing(ask.slot, part), context)
    found = reader.read(ask, heard, asked=True)
    if pending.kind == "which":
        found = _among(pending.options, found, heard, context)
    if not found and ask.type == "phone":
        return _number_goes_on(workflow, run, pending, heard, context)
    if not found:
        return None
    if ask.type in ("phone", "email", "number", "yes_no"):
        return take(workflow, run, ask, found, context)
    filled = fill(workflow, run.filled(ask.slot, found[0]), heard, context, but=ask.slot)
    others = [slot for slot in filled.slots if slot not in run.slots and slot != ask.slot]
    said = refusals(workflow, filled, heard, context) if ask.type == "date" and len(found) == 1 else []
    outcome = take(workflow, filled.without(ask.slot), ask, found, context, others)
    return replace(outcome, said=(*outcome.said[:1], *said, *outcome.said[1:]))


def _number_goes_on(
    workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext
) -> Outcome | None:
    """Put a number together that is said in several turns; None when these words are no part of one."""
    words, ask = context.language.wording, workflow.steps[pending.step].ask
    # "At ten, no, at eleven" is about the time, "not ten, eleven" about whatever was read back.
    corrects = value_correction(Reader(workflow, context, run.slots), heard, run.last) is not None
    if ask is None or (not run.partial and (corrects or says_instead(heard, context.language))):
        return None
    if not part_of_number(heard.text, context.language):
        return None
    if run.partial and (whole := read_phone(f"{run.partial}, {heard.text}", context.language, ask.region)):
        return take(workflow, run, ask, whole, context)
    known = with_digits(workflow, run, pending, heard, context)
    if known == run:
        return None
    said = " ".join(part_of_number(known.partial, context.language))
    return Outcome(known, (words.go_on.format(value=said),))


def _own_number(
    workflow: Workflow, run: Run, pending: Pending, ask: Ask, heard: CallerInput, context: TurnContext
) -> Outcome | None:
    """The answer to the offer of the number that the call comes from; None if it names another one, or is none."""
    if not ask.own_number or not pending.options or Reader(workflow, context, run.slots).read(ask, heard):
        return None
    match read_answer(heard.text, context.language):
        case True:
            return take(workflow, run, ask, pending.options[:1], context)
        case False:
            other = replace(pending, options=())
            run = replace(run, tries=0).waiting(other)
            return Outcome(run, (question(workflow, other, run, context),))
        case None:
            return None


def _among(
    options: tuple[str, ...], found: tuple[str, ...], heard: CallerInput, context: TurnContext
) -> tuple[str, ...]:
    """Which of the values that were offered is meant, or another one that is clear by itself."""
    meant = tuple(option for option in options if option in found)
    if 0 < len(meant) < len(options):
        return meant
    if (place := read_place(corrected(heard.text, context.language)[0], context.language, len(options))) is not None:
        return (options[place],)
    if half := half_of_day(heard.text, context.language):
        of_half = tuple(option for option in options if ":" in option and (option >= "12:00") == (half == "pm"))
        return of_half or found
    return meant or found


def take(
    workflow: Workflow,
    run: Run,
    ask: Ask,
    values: tuple[str, ...],
    context: TurnContext,
    others: Sequence[str] = (),
    *,
    back_to: int | None = None,
) -> Outcome:
    """Take the value if it is one and can be; ask which if there are several.

    ``others`` were understood besides; ``back_to`` is an earlier step whose question is still open.
    """
    at = place_of_slot(workflow, ask.slot)
    values = tuple(value for value in values if not problem(workflow, ask, value, context, run.slots)) or values[:1]
    value, *rest = values
    if rest:
        which = Pending("which", at, ask.slot, values)
        run = replace(run.without(ask.slot), tries=0).waiting(which)
        return Outcome(run, (question(workflow, which, run, context),))
    if refused := say_problem(workflow, ask, value, context, run.slots):
        return go_on(workflow, run.without(ask.slot).going_on(at), context).after(refused)
    run = run.filled(ask.slot, value)
    following = go_on(workflow, run.going_on(after(workflow, at) if back_to is None else back_to), context)
    return following.after(read_back(workflow, run, _unsaid(workflow, following, [ask.slot, *others]), context))


def _unsaid(workflow: Workflow, following: Outcome, slots: Sequence[str]) -> Sequence[str]:
    """Those of the slots that the confirmation which comes next does not say anyway."""
    pending = following.run.pending if following.run and not following.effect else None
    said = workflow.steps[pending.step].mentions if pending and pending.kind == "confirm" else frozenset[str]()
    return [slot for slot in slots if slot not in said]
