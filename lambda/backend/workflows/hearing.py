"""Goes on with what the caller said: an answer, a correction, a question in between, or a goodbye. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from backend.profiles.reception import MESSAGE
from backend.workflows.declaration import asks
from backend.workflows.effects import Release
from backend.workflows.filling import (
    NOT_ECHOED,
    correct,
    fill,
    fill_besides,
    leave_out,
    refusals,
    take,
    take_answer,
    with_digits,
)
from backend.workflows.meaning import (
    Correction,
    asks_something,
    leaves,
    named_correction,
    named_slots,
    names_appointment,
    parts,
    says_instead,
    value_correction,
)
from backend.workflows.offering import pick, pick_appointment
from backend.workflows.saying import one_of, question, say_text, say_value
from backend.workflows.slots.answers import read_answer, refuses_to_say
from backend.workflows.slots.figures import breaks_off, in_figures, plain, without_fillers
from backend.workflows.slots.reading import Reader
from backend.workflows.state import SEARCHED_DAYS, WHOLE_DAY, Digression, Outcome, Pending
from backend.workflows.steps import after, finder_of, go_on, offer_message, place_of_slot
from common.intents import aftermath_in, classify
from common.wire.turn import Signal

if TYPE_CHECKING:
    from backend.workflows.declaration import Ask
    from backend.workflows.model import Workflow
    from backend.workflows.state import CallerInput, Run, TurnContext

_MOST_TRIES = 3
_MOST_FREE_TRIES = 2
"""What is kept as it is said, and may be left out, is not asked for three times."""


def hear(workflow: Workflow, run: Run, heard: CallerInput, context: TurnContext) -> Outcome | Digression:
    """Take what the caller said at the pending question."""
    pending = run.pending
    assert pending, "a run that waits for nothing hears nothing"
    if (free := _asked_freely(workflow, pending)) is not None:
        return _hear_freely(workflow, run, free, heard, context)
    if leaves(heard, context.language):
        return Outcome(run, effect=Release())
    if parts(heard, context.language) and (said := _parting(workflow, run, pending, heard, context)):
        return said
    if not heard.digits and _says_nothing_yet(heard.text, context):
        return Outcome(with_digits(workflow, run, pending, heard, context), (context.language.wording.no_hurry,))
    return _heard(workflow, run, pending, heard, context)


def _parting(
    workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext
) -> Outcome | None:
    """ "See you tomorrow at ten" changes nothing: it may answer a question for a day or time, or say yes to both."""
    asked = next((ask for ask in asks(workflow) if ask.slot == pending.slot), None)
    if pending.kind == "offer" or (asked and asked.type in ("date", "time", "when")):
        return None
    if pending.kind == "confirm" and _agrees(workflow, run, heard, context):
        return go_on(workflow, replace(run, tries=0).going_on(after(workflow, pending.step)), context)
    words = context.language.wording.before_parting
    return Outcome(run, (words.format(words=question(workflow, pending, run, context)),))


def _agrees(workflow: Workflow, run: Run, heard: CallerInput, context: TurnContext) -> bool:
    """Whether a goodbye looks forward to the day and time that were read back, and to no other."""
    reader = Reader(workflow, context, run.slots)
    named = [
        (run.slots.get(ask.slot), reader.read(ask, heard)) for ask in asks(workflow) if ask.type in ("date", "time")
    ]
    looks_ahead = classify(heard.text, context.language.core.intents).situation == "see_you_then"
    told = looks_ahead or any(found for _, found in named)
    return told and all(not found or known in found for known, found in named)


def _heard(
    workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext
) -> Outcome | Digression:
    """An answer, a correction or a question, whichever it is."""
    reader = Reader(workflow, context, run.slots)
    asked = pending.slot if pending.kind in ("ask", "which") else ""
    if (correction := named_correction(reader, heard, asked)) is not None:
        return correct(workflow, run, correction, context)
    wish = _asks_what_is_free(workflow, run, pending, heard, context)
    if (wish := wish or _loose_time(workflow, run, pending, heard, context)) is not None:
        return wish
    if asks_something(heard, context.language, surely=True):
        return Digression(question(workflow, pending, run, context))
    if (outcome := _answered(workflow, run, pending, heard, context)) is not None:
        return outcome
    if (correction := value_correction(reader, heard, run.last)) is not None:
        return correct(workflow, run, correction, context)
    if asks_something(heard, context.language, surely=False):
        return Digression(question(workflow, pending, run, context))
    if pending.kind == "ask" and run.last in _read_back_slots(workflow) and _is_mere_no(heard, context):
        # A mere no is to what was just read back.
        last = next(ask for ask in asks(workflow) if ask.slot == run.last)
        outcome = correct(workflow, run, Correction(last), context)
        spell = context.language.wording.spell if last.type in ("name", "email") else ""
        return replace(outcome, said=(*outcome.said, *filter(None, [spell])))
    return _not_answered(workflow, run, pending, heard, context)


def _not_answered(workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext) -> Outcome:
    """The caller only thinks aloud, will not say, says something for later, or was not understood."""
    if not heard.digits and not plain(without_fillers(heard.text, context.language)):
        return Outcome(run, (context.language.wording.no_hurry,))
    if not heard.digits and aftermath_in(heard.text, context.language.core.dangers).sequel == "back":
        # "Let's go on with the appointment", after something else had come up.
        return Outcome(run, (question(workflow, pending, run, context),))
    ask = workflow.steps[pending.step].ask if pending.kind == "ask" else None
    if ask and ask.optional and not heard.digits and refuses_to_say(heard.text, context.language):
        return leave_out(workflow, run, ask, context)
    return fill_besides(workflow, run, heard, context) or _again(workflow, run, pending, context)


def _asked_freely(workflow: Workflow, pending: Pending) -> Ask | None:
    ask = workflow.steps[pending.step].ask if pending.kind == "ask" else None
    return ask if ask and ask.type == "text" else None


def _hear_freely(
    workflow: Workflow, run: Run, ask: Ask, heard: CallerInput, context: TurnContext
) -> Outcome | Digression:
    """Where anything may be said a question is a message too, and only what is meant for the assistant is none."""
    pending, language = run.pending, context.language
    assert pending, "it was asked for"
    if leaves(heard, language) and not names_appointment(heard.text, language):
        return Outcome(run, effect=Release())
    if breaks_off(heard.text, language):
        return Outcome(run, (language.wording.no_hurry,))
    reader = Reader(workflow, context, run.slots)
    if says_instead(heard, language) and (correction := named_correction(reader, heard, ask.slot)) is not None:
        return correct(workflow, run, correction, context)
    if language.messages.asks_back.match(heard.text):
        return Outcome(run, (_form(ask, context),))
    if found := reader.read(ask, heard, asked=True):
        return take(workflow, run, ask, found, context)
    return _not_answered(workflow, run, pending, heard, context)


def _loose_time(
    workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext
) -> Outcome | None:
    """ "When she is free" begins like a question, and is an answer to when; "what do you mean?" asks for no page."""
    ask = workflow.steps[pending.step].ask if pending.kind == "ask" else None
    if ask is None or ask.type != "when":
        return None
    if context.language.messages.asks_back.match(heard.text):
        return Outcome(run, (_form(ask, context),))
    if "?" in heard.text:
        return None
    found = Reader(workflow, context, run.slots).read(ask, heard, asked=True)
    return take(workflow, run, ask, found, context) if found else None


def _read_back_slots(workflow: Workflow) -> frozenset[str]:
    return frozenset(ask.slot for ask in asks(workflow) if ask.type not in NOT_ECHOED)


def _says_nothing_yet(text: str, context: TurnContext) -> bool:
    """Whether the caller only thinks aloud, or has taken back what they began to say."""
    return breaks_off(text, context.language) or not plain(without_fillers(text, context.language))


def _is_mere_no(heard: CallerInput, context: TurnContext) -> bool:
    """Whether this is a no, and not the beginning of something that was misheard: "no forty three"."""
    said = in_figures(heard.text, context.language)
    return read_answer(heard.text, context.language) is False and not any(map(str.isdigit, said))


def _answered(
    workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext
) -> Outcome | None:
    """What comes of an answer to the pending question; None if it is none."""
    match pending.kind:
        case "ask" | "which":
            return take_answer(workflow, run, pending, heard, context)
        case "confirm":
            return _confirmed(workflow, run, pending, heard, context)
        case "change":
            return _change_named(workflow, run, heard, context)
        case "offer":
            return pick(workflow, run, pending, heard, context)
        case "appointment":
            return pick_appointment(workflow, run, pending, heard, context)
        case "person":
            return _to_a_person(run, heard, context)
        case "message":
            return _to_the_recorder(run, heard, context)


def _asks_what_is_free(
    workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext
) -> Outcome | None:
    """Offer the free times to who asks for them: "what times do you have on Friday?"."""
    at = finder_of(workflow, pending.slot) if pending.kind in ("ask", "offer") else None
    find = workflow.steps[at].find if at is not None else None
    if find is None or heard.digits or not context.language.times.free.search(plain(heard.text)):
        return None
    filled = fill(workflow, run.without(find.time), heard, context)
    if find.time in filled.slots:
        return None
    wish = find.time if find.date in filled.slots else find.date
    if wish not in filled.parts:
        today = context.now.date()
        filled = filled.wishing(wish, WHOLE_DAY if wish == find.time else f"{today}/{SEARCHED_DAYS}")
    said = refusals(workflow, filled, heard, context)
    return go_on(workflow, filled.going_on(place_of_slot(workflow, wish)), context).after(*said)


def _confirmed(
    workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext
) -> Outcome | None:
    if (added := _added(workflow, run, pending, heard, context)) is not None:
        return added
    if (correction := value_correction(Reader(workflow, context, run.slots), heard)) is not None:
        return correct(workflow, run, correction, context)
    answer = read_answer(heard.text, context.language)
    if answer is True:
        return go_on(workflow, replace(run, tries=0).going_on(after(workflow, pending.step)), context)
    confirm = workflow.steps[pending.step].confirm
    if answer is False and confirm and not confirm.changes:
        return Outcome(run, effect=Release())
    if answer is False:
        change = replace(pending, kind="change")
        return Outcome(replace(run, tries=0).waiting(change), (question(workflow, change, run, context),))
    return None


def _added(workflow: Workflow, run: Run, pending: Pending, heard: CallerInput, context: TurnContext) -> Outcome | None:
    """ "And tell her that it's urgent": something more for the message that was read back."""
    more = context.language.messages.adds.match(heard.text.strip(" .!"))
    about = next((message.about for message in workflow.messages), "")
    if more is None or not run.slots.get(about):
        return None
    added = more["about"][:1].upper() + more["about"][1:]
    run = run.filled(about, f"{run.slots[about].rstrip(' .')}. {added}").waiting(pending)
    return Outcome(run, (question(workflow, pending, run, context),))


def _to_a_person(run: Run, heard: CallerInput, context: TurnContext) -> Outcome | None:
    match read_answer(heard.text, context.language):
        case True:
            return Outcome(None, signals={"handoff": Signal(reason=f"workflow {run.workflow}")})
        case False:
            return Outcome(run, effect=Release())
        case None:
            return None


def _to_the_recorder(run: Run, heard: CallerInput, context: TurnContext) -> Outcome | None:
    """The answer to the offer of a message, where the assistant takes none itself."""
    match read_answer(heard.text, context.language):
        case True:
            handoff = Signal(reason=f"workflow {run.workflow}", to=MESSAGE)
            return Outcome(None, (context.language.replies.recording[0],), signals={"handoff": handoff})
        case False:
            return Outcome(run, effect=Release())
        case None:
            return None


def _change_named(workflow: Workflow, run: Run, heard: CallerInput, context: TurnContext) -> Outcome | None:
    """After "what should I change?": a value, the name of a slot, or that nothing is to be changed after all."""
    reader = Reader(workflow, context, run.slots)
    correction = value_correction(reader, heard) or named_correction(reader, heard)
    if correction is None and (named := named_slots(reader, heard)):
        correction = Correction(named[0])
    if correction is not None:
        return correct(workflow, run, correction, context)
    return Outcome(run, effect=Release()) if read_answer(heard.text, context.language) is False else None


def _again(workflow: Workflow, run: Run, pending: Pending, context: TurnContext) -> Outcome:
    """The caller was not understood: ask again, and after three times in a row let a person do it, or leave it."""
    words = context.language.wording
    ask = workflow.steps[pending.step].ask if pending.kind == "ask" else None
    if ask and ask.optional and run.tries + 1 >= (_MOST_FREE_TRIES if ask.type in NOT_ECHOED else _MOST_TRIES):
        return leave_out(workflow, run, ask, context)
    if run.tries + 1 >= _MOST_TRIES:
        if pending.kind == "confirm" and workflow.messages:
            # It was read to the caller several times: better kept than lost.
            return go_on(workflow, replace(run, tries=0).going_on(after(workflow, pending.step)), context)
        match context.people.resort():
            case "person":
                handoff = Signal(reason=f"workflow {run.workflow}")
                return Outcome(None, (words.stuck_transfer,), signals={"handoff": handoff})
            case "message":
                return offer_message(replace(run, tries=0), words.stuck_message)
            case _:
                return Outcome(None, (words.stuck,))
    run = replace(run, tries=run.tries + 1)
    step = workflow.steps[pending.step]
    again = step.ask.again if pending.kind == "ask" and step.ask and run.tries == 1 else None
    if again:
        return Outcome(run.waiting(pending), (say_text(again, workflow, run.slots, context),))
    if pending.kind == "ask" and step.ask and run.tries > 1:
        return Outcome(run.waiting(pending), (words.again[1], _form(step.ask, context)))
    return Outcome(run.waiting(pending), (words.again[run.tries - 1], question(workflow, pending, run, context)))


def _form(ask: Ask, context: TurnContext) -> str:
    """The question in another way: by the form that a value has, or by the keypad."""
    options = [say_value(ask, choice.value, context.language) for choice in ask.choices]
    return context.language.wording.forms[ask.type].format(options=one_of(options, context.language))
