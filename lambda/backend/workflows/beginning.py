"""Begins a workflow: hears that a caller who has talked about a service wants it, and with which values it begins.

Pure. "Okay, a cleaning then", "Thursday afternoon works": what is left of such words without the service, the days and
times, and the words of choosing, is nothing. Slots are filled with what the caller said already, or known before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from backend.workflows.declaration import asks
from backend.workflows.filling import fill, read_back, refusals
from backend.workflows.slots.answers import read_answer, read_choice
from backend.workflows.slots.dates import find_dates
from backend.workflows.slots.figures import in_figures, moments_in_figures, plain
from backend.workflows.state import Run
from backend.workflows.steps import go_on
from common.intents import classify

if TYPE_CHECKING:
    from datetime import date

    from backend.languages import BackendLanguage
    from backend.workflows.model import Workflow
    from backend.workflows.state import CallerInput, Outcome, Recent, TurnContext
    from common.wire.turn import Utterance


_CLAUSE_END: Final = re.compile(r"(?<=[?!])|[.,;:!]+(?=\s|$)")
_TALK: Final = 4
"""So many entries back a service was just talked about."""
_NO_CHOICE: Final = frozenset({"farewell", "deny", "never_mind"})
_OF_A_DAY: Final = "#"
"""Stands in a clause for the words that name a day or a time."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The workflow that books what was chosen, and what the talk before tells of it, by slot."""

    workflow: str
    talked_of: Mapping[str, str] = field(default_factory=dict[str, str])


def chosen(
    workflows: Mapping[str, Workflow],
    heard: CallerInput,
    talk: Sequence[Utterance],
    language: BackendLanguage,
    today: date,
) -> Choice | None:
    """What the caller chooses of what was talked about; None if these words are no choice."""
    words = language.appointments
    proposes = words.proposes.match(plain(heard.text)) is not None
    if heard.digits or (not proposes and classify(heard.text, language.core.intents).name in _NO_CHOICE):
        return None
    if "?" in heard.text and not proposes:
        return None
    offered = _offered(talk, language)
    for name, flow in _bookings(workflows):
        talked_of = _talked_of(flow, talk, language)
        if not (offered or talked_of is not None or _names(flow, heard.text, language)):
            continue
        clauses = [_Clause.of(clause, flow, language, today) for clause in _clauses(heard.text)]
        if (offered and read_answer(heard.text, language)) or _choose(clauses, talked=offered or talked_of is not None):
            return Choice(name, talked_of or {})
    return None


def may_be_offered(workflows: Mapping[str, Workflow], heard: CallerInput, language: BackendLanguage) -> bool:
    """Whether who asks this would be glad of an appointment: they ask about a service, and whether there is a day."""
    if heard.digits or not language.times.free.search(plain(heard.text)):
        return False
    return any(_names(flow, heard.text, language) for _, flow in _bookings(workflows))


def _bookings(workflows: Mapping[str, Workflow]) -> Iterator[tuple[str, Workflow]]:
    return ((name, flow) for name, flow in workflows.items() if flow.triggers.appointment == "book")


def _offered(talk: Sequence[Utterance], language: BackendLanguage) -> bool:
    last = next((entry.text for entry in reversed(talk) if entry.role == "assistant"), "")
    return any(last.endswith(offer) for offer in language.wording.offer_booking)


def _talked_of(flow: Workflow, talk: Sequence[Utterance], language: BackendLanguage) -> dict[str, str] | None:
    """What was talked about last, by slot; None if it was nothing that is booked here, or something was asked since."""
    for entry in reversed(talk[-_TALK:]):
        if entry.role != "user":
            continue
        if _names(flow, entry.text, language):
            return _chosen_in(entry.text, flow, language)
        if classify(entry.text, language.core.intents).name == "question":
            return None
    return None


def _chosen_in(text: str, flow: Workflow, language: BackendLanguage) -> dict[str, str]:
    """The choices that the text leaves no doubt about, by slot."""
    found = {
        ask.slot: read_choice(text, {one.value: one.names(language.code) for one in ask.choices}, language)
        for ask in asks(flow)
        if ask.type == "choice"
    }
    return {slot: values[0] for slot, values in found.items() if len(values) == 1}


def _names(flow: Workflow, text: str, language: BackendLanguage) -> bool:
    """Whether the text speaks of what this workflow books."""
    return _services(flow, language).search(plain(text).replace("-", " ")) is not None


def _services(flow: Workflow, language: BackendLanguage) -> re.Pattern[str]:
    named = [name for ask in asks(flow) for choice in ask.choices for name in choice.names(language.code)]
    plain_names = {plain(name).replace("-", " ") for name in (*named, *flow.triggers.objects.get(language.code, ()))}
    kept = sorted(plain_names - language.appointments.vague, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, kept)) or '(?!)'})(?:{language.slots.plural})?\b")


@dataclass(frozen=True, slots=True)
class _Clause:
    """What a clause tells: whether it names a service, or a day or time; whether it chooses; whether more is in it."""

    service: bool
    moment: bool
    settles: bool
    more: bool

    @classmethod
    def of(cls, text: str, flow: Workflow, language: BackendLanguage, today: date) -> _Clause:
        words = language.appointments
        figures, refused = moments_in_figures(text, language), False
        for mention in find_dates(figures, language, today):
            length = mention.end - mention.start
            figures = f"{figures[: mention.start]}{_OF_A_DAY.ljust(length)}{figures[mention.end :]}"
            # "Not on Thursday", "Thursday I work"
            refused = refused or not mention.dates
        times = language.times
        for pattern in (*(rule for rule, _ in language.dates.weeks), *(part for part, _, _ in times.parts),
                        *(rule for rule, _ in times.rules)):  # fmt: skip
            figures = pattern.sub(f" {_OF_A_DAY} ", figures)
        rest = _services(flow, language).sub(" ", in_figures(figures, language).replace("-", " "))
        left = words.chooses.sub(" ", rest.replace(_OF_A_DAY, " ")).strip(" |;'")
        said = plain(text)
        return cls(
            _names(flow, text, language), _OF_A_DAY in figures, words.settles.search(said) is not None, bool(left)
        )


def _choose(clauses: Sequence[_Clause], *, talked: bool) -> bool:
    """Whether the last clauses, of which nothing is left over, choose a service or a day for the one talked about."""
    first = next((at + 1 for at in reversed(range(len(clauses))) if clauses[at].more), 0)
    kept = clauses[first:]
    service, moment = any(one.service for one in kept), any(one.moment for one in kept)
    return (service and (moment or any(one.settles for one in clauses))) or (moment and talked)


def _clauses(text: str) -> list[str]:
    return [part for part in _CLAUSE_END.split(text) if part.strip()]


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
