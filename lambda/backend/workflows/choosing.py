"""Hears that a caller who has talked about a service wants it: "okay, a cleaning then", "Thursday afternoon works".

Pure. What is left of such words without the service, the days and times, and the words of choosing, is nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from backend.workflows.slots.answers import read_answer, read_choice
from backend.workflows.slots.dates import find_dates
from backend.workflows.slots.declaration import asks
from backend.workflows.slots.figures import in_figures, moments_in_figures, plain
from common.intents import classify

if TYPE_CHECKING:
    from datetime import date

    from backend.languages import BackendLanguage
    from backend.workflows.model import Workflow
    from backend.workflows.state import CallerInput
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
    """What was talked about last, by slot; None if it was nothing that is booked here."""
    for entry in reversed(talk[-_TALK:]):
        if entry.role == "user" and _names(flow, entry.text, language):
            found = {
                ask.slot: read_choice(
                    entry.text, {one.value: one.names(language.code) for one in ask.choices}, language
                )
                for ask in asks(flow)
                if ask.type == "choice"
            }
            return {slot: values[0] for slot, values in found.items() if len(values) == 1}
    return None


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
