"""Goes through the steps of a workflow until the caller has to speak, something has to be done, or it is over. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Final, assert_never

from backend.workflows.declaration import asks
from backend.workflows.effects import (
    Booked,
    Called,
    CallFailed,
    Changed,
    Found,
    Free,
    Gone,
    Listed,
    ListFree,
    MessageKept,
    Released,
    Taken,
    WorkflowStuck,
    effect_of,
    id_of,
    moving,
    wanted,
)
from backend.workflows.saying import question, say_text
from backend.workflows.slots.contact import read_phone
from backend.workflows.state import WHOLE_DAY, Outcome, Pending
from common.wire.turn import Signal

if TYPE_CHECKING:
    from backend.workflows.declaration import Ask
    from backend.workflows.effects import (
        Result,
    )
    from backend.workflows.model import Step, Workflow
    from backend.workflows.state import Kind, Run, TurnContext
    from common.wire.turn import AnswerContext

_MOST_MISSES: Final = 3
_MOST_STEPS = 200
"""A workflow whose branches lead round and round without asking anything is stuck."""


def go_on(workflow: Workflow, run: Run, context: TurnContext) -> Outcome:
    """Go on from ``run.at``. Raises ``WorkflowStuck``."""
    said: list[str] = []
    for _ in range(_MOST_STEPS):
        if run.at >= len(workflow.steps):
            return Outcome(None, tuple(said), ended=run)
        step = workflow.steps[run.at]
        if (missing := _missing(workflow, step, run)) is not None:
            # A correction may have led past its question.
            run = run.going_on(place_of_slot(workflow, missing))
            continue
        if step.say is not None:
            if run.at not in run.told:
                said.append(say_text(step.say, workflow, run.slots, context))
            run = replace(run, told=(*run.told, run.at))
        elif (stop := _stop(workflow, step, run, context)) is not None:
            return stop.after(*said)
        run = run.going_on(_next(workflow, step, run))
    raise WorkflowStuck(f"step {run.at} of {run.workflow}: the steps go round without asking anything")


def _missing(workflow: Workflow, step: Step, run: Run) -> str | None:
    """A slot that this step takes its time from, is asked for in the workflow, and has no value."""
    timed = step.find or step.book
    wanted = (timed.date, timed.time) if timed else ()
    known = {ask.slot for ask in asks(workflow)}
    return next((slot for slot in wanted if slot not in run.slots and slot in known), None)


def _stop(workflow: Workflow, step: Step, run: Run, context: TurnContext) -> Outcome | None:
    """What this step waits for, if it does."""
    if step.ask and step.ask.slot not in run.slots:
        return _ask(workflow, step.ask, run, context)
    if step.confirm:
        pending = Pending("confirm", run.at)
        return Outcome(run.waiting(pending), (question(workflow, pending, run, context),))
    if (effect := effect_of(workflow, step, run, context)) is not None:
        return Outcome(run.going_on(run.at), (), effect)
    if step.transfer and (resort := context.people.resort(step.transfer.to or "")) != "person":
        words = context.language.wording
        if resort == "message":
            return offer_message(run, words.not_there_message)
        return Outcome(None, (words.not_there,))
    if step.transfer:
        said = say_text(step.transfer.say, workflow, run.slots, context) if step.transfer.say else ""
        handoff = Signal(reason=f"workflow {run.workflow}")
        if step.transfer.to:
            handoff["to"] = step.transfer.to
        return Outcome(None, (said,) if said else (), signals={"handoff": handoff})
    if step.end:
        said = say_text(step.end.say, workflow, run.slots, context) if step.end.say else ""
        ended: AnswerContext = {"end": {"reason": f"workflow {run.workflow}"}} if step.end.hang_up else {}
        return Outcome(None, (said,) if said else (), signals=ended, ended=run)
    return None


def _ask(workflow: Workflow, ask: Ask, run: Run, context: TurnContext) -> Outcome:
    options = tuple(run.open.get(ask.slot, ()))
    if not options and (listing := _listing(workflow, ask.slot, run)) is not None:
        return Outcome(run.going_on(run.at), (), listing)
    kind: Kind = "which" if options else "ask"
    if ask.own_number and ask.slot not in run.open:
        options = read_phone(context.caller, context.language, ask.region) if context.caller else ()
    pending = Pending(kind, run.at, ask.slot, options)
    return Outcome(run.waiting(pending), (question(workflow, pending, run, context),))


def finder_of(workflow: Workflow, slot: str) -> int | None:
    """The step that looks whether the day or time in this slot is free."""
    found = (at for at, step in enumerate(workflow.steps) if step.find and slot in (step.find.date, step.find.time))
    return next(found, None)


def _listing(workflow: Workflow, slot: str, run: Run) -> ListFree | None:
    """What is to be offered for this slot, by what is known of it."""
    at = finder_of(workflow, slot)
    find = workflow.steps[at].find if at is not None else None
    if find is None or slot not in run.parts:
        return None
    first, _, last = run.parts.get(find.time, WHOLE_DAY).partition("-")
    since, _, days = run.parts[slot].partition("/") if slot == find.date else (run.slots.get(find.date, ""), "", "1")
    if not since:
        return None
    hours = time.fromisoformat(first), time.fromisoformat(last)
    return ListFree(find.calendar, date.fromisoformat(since), int(days), *hours, moving(workflow, run))


def _listed(workflow: Workflow, run: Run, listed: Listed, context: TurnContext) -> Outcome:
    """Offer what is free, and say so first if it is not what was wanted."""
    ask, words = workflow.steps[run.at].ask, context.language.wording
    at = finder_of(workflow, ask.slot) if ask else None
    assert at is not None, "only for such a step are times listed"
    find = workflow.steps[at].find
    assert find, "the finder is a step that finds"
    if not listed.offered:
        again = run.without(find.date, find.time).going_on(place_of_slot(workflow, find.date))
        return go_on(workflow, again, context).after(words.nothing_free)
    pending = Pending("offer", at, find.date, tuple(start.isoformat() for start in listed.offered))
    said = () if listed.fitting else (words.nothing_then,)
    return Outcome(run.waiting(pending), (*said, question(workflow, pending, run, context)))


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


def resume(workflow: Workflow, run: Run, result: Result, context: TurnContext) -> Outcome:
    """Go on from the step whose effect had this result."""
    words = context.language.wording
    following = run.going_on(after(workflow, run.at)) if run.at < len(workflow.steps) else run
    match result:
        case Free() | Booked() | Changed() | MessageKept():
            return go_on(workflow, following, context)
        case Taken(nearest):
            return _offer(workflow, run, nearest, context)
        case Listed():
            return _listed(workflow, run, result, context)
        case Found(appointments):
            return _found(workflow, run, appointments, context)
        case Gone():
            return _without_appointment(run, words.appointment_gone, context)
        case Called(results, outdated):
            outcome = go_on(workflow, replace(following, slots={**run.slots, **results}), context)
            return outcome.after(words.outdated) if outdated else outcome
        case CallFailed():
            return _call_failed(workflow, run, context)
        case Released(gave_up, sent):
            said = words.left_gave_up if gave_up else words.left_sent if sent else words.left
            return Outcome(None, (said,))
        case _:
            assert_never(result)


def _found(
    workflow: Workflow, run: Run, appointments: tuple[tuple[str, datetime], ...], context: TurnContext
) -> Outcome:
    """Go on with the caller's appointment, ask which of several, or say that there is none."""
    step = workflow.steps[run.at].look_up
    assert step, "only such a step finds appointments"
    if not appointments:
        return _not_found(workflow, run, context)
    appointments = tuple(one for one in appointments if one[1].isoformat() == run.recent) or appointments
    options = tuple(f"{uid} {start.isoformat()}" for uid, start in appointments)
    if len(options) == 1:
        return take_appointment(workflow, run, options[0], context)
    pending = Pending("appointment", run.at, step.appointment, options)
    return Outcome(run.waiting(pending), (question(workflow, pending, run, context),))


def _not_found(workflow: Workflow, run: Run, context: TurnContext) -> Outcome:
    """Ask once more who they are; after three tries let a person do it, or take a message."""
    said = context.language.wording.not_found
    asked = [slot for slot in workflow.identify if slot != "phone"]
    if run.misses + 1 >= _MOST_MISSES:
        return _without_appointment(run, said, context)
    again = replace(run.without(*asked, *workflow.looked_up), misses=run.misses + 1, recent="")
    return go_on(workflow, again.going_on(place_of_slot(workflow, asked[0])), context).after(said)


def recent_of(workflow: Workflow, run: Run) -> str | None:
    """When the appointment is that a run was about (ISO 8601); empty if it was cancelled, None for no appointment."""
    if any(step.cancel for step in workflow.steps):
        return ""
    taken = next((part for step in workflow.steps if (part := step.move or step.book)), None)
    if taken and {taken.date, taken.time} <= run.slots.keys():
        return wanted(workflow, taken, run).isoformat()
    return next((run.slots[slot] for slot in workflow.looked_up if slot in run.slots), None)


def take_appointment(workflow: Workflow, run: Run, option: str, context: TurnContext) -> Outcome:
    """Go on with this appointment, of those that were found."""
    step = workflow.steps[run.at].look_up
    assert step, "an appointment is taken where it was looked up"
    uid, _, start = option.partition(" ")
    slots = {**run.slots, step.appointment: start, id_of(step.appointment): uid}
    return go_on(workflow, replace(run, slots=slots, tries=0).going_on(after(workflow, run.at)), context)


def _without_appointment(run: Run, said: str, context: TurnContext) -> Outcome:
    """Say so, and offer a person, else a message: it tells nothing of what there is under other names."""
    words = context.language.wording
    match context.people.resort():
        case "person":
            return Outcome(run.waiting(Pending("person", run.at)), (said, words.offer_person))
        case "message":
            return offer_message(run, said, words.offer_message)
        case _:
            return Outcome(None, (said,))


def offer_message(run: Run, *said: str) -> Outcome:
    """Offer by these words to take a message, for which what is known already need not be asked again."""
    return Outcome(run.waiting(Pending("message", run.at)), said)


def _offer(workflow: Workflow, run: Run, nearest: tuple[datetime, ...], context: TurnContext) -> Outcome:
    """Say that the wanted time is gone, and which ones are near."""
    step, words = workflow.steps[run.at], context.language.wording
    slots = step.dated
    assert slots, "only a calendar says that a time is taken"
    phrase = words.not_free if step.find else words.taken
    if not nearest:
        again = run.without(slots.date, slots.time).going_on(place_of_slot(workflow, slots.date))
        return go_on(workflow, again, context).after(phrase, words.nothing_free)
    pending = Pending("offer", _finder(workflow, run.at), slots.date, tuple(start.isoformat() for start in nearest))
    return Outcome(run.waiting(pending), (phrase, question(workflow, pending, run, context)))


def _finder(workflow: Workflow, at: int) -> int:
    """The step that looked for the time which could not be booked, so that what follows it is gone through again."""
    step = workflow.steps[at]
    taken = step.book or step.move
    if taken is None:
        return at
    finders = [
        index
        for index, other in enumerate(workflow.steps[:at])
        if other.find and (other.find.date, other.find.time) == (taken.date, taken.time)
    ]
    return finders[-1] if finders else at


def _call_failed(workflow: Workflow, run: Run, context: TurnContext) -> Outcome:
    call = workflow.steps[run.at].call
    assert call, "only a call step fails like this"
    if call.failed:
        return go_on(workflow, run.going_on(place(workflow, call.failed)), context)
    return Outcome(None, (context.language.wording.call_failed,))
