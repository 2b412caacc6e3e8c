"""What a caller means: to have something done, to leave, to change something, to ask something else. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from backend.languages import BackendLanguage
from backend.languages.slots import Task
from backend.workflows.declaration import TELLING, asks
from backend.workflows.slots.contact import speaks_of_own_number
from backend.workflows.slots.dates import read_date
from backend.workflows.slots.figures import plain
from backend.workflows.slots.times import read_time
from common.intents import classify

if TYPE_CHECKING:
    from backend.workflows.declaration import Ask
    from backend.workflows.model import Workflow
    from backend.workflows.slots.reading import Reader
    from backend.workflows.state import CallerInput


_CLAUSE_END: Final = re.compile(r"(?<=[?!])|[.,;:]+(?=\s|$)")
_MOST_BETWEEN: Final = 4
_QUESTION_MARK: Final = re.compile(r"\?\s*$")
_GAP: Final = r"(?:\s+\S+){0,3}\s+"
"""Between two words of a phrase others may stand: "book a cleaning appointment" holds "book appointment"."""
_WORDS_BEFORE: Final = 5


def task_of(text: str, language: BackendLanguage, objects: tuple[str, ...] = ()) -> Task | None:
    """The task that these words ask for; None when they only speak of one. ``objects`` are names of the business's own.

    The first clause that asks for something counts: "I can't come on Friday, so please move my appointment".
    """
    for clause in _clauses(text):
        if (task := _task(clause, language, objects)) is not None:
            return task
    # "It's about my appointment, I have to cancel it": the thing is named in one clause, the wish in another.
    own = language.appointments.own.search(plain(text).replace("-", " "))
    return follow_up(text, language) if own else None


def follow_up(text: str, language: BackendLanguage) -> Task | None:
    """The task that is asked for with an appointment which was just spoken of: "cancel it", "¿a qué hora era?"."""
    words = language.appointments
    for clause in _clauses(text):
        said = plain(clause).replace("-", " ")
        if words.about.search(said):
            continue
        for task, pattern in words.again.items():
            match = pattern.search(said)
            asked = task != "look_up" and words.asked.search(said)
            if match and not asked and not words.refused.search(said[: match.start()]):
                return task
    return None


def names_appointment(text: str, language: BackendLanguage) -> bool:
    """Whether an appointment is spoken of: "cancel my appointment" is more than a wish to stop."""
    return re.search(rf"\b(?:{'|'.join(language.appointments.objects)})\b", plain(text)) is not None


def _clauses(text: str) -> Iterator[str]:
    # What was asked about in one clause is no request in the other: "if I cancel my appointment, is there a fee".
    parts = [part.strip() for part in _CLAUSE_END.split(text) if part.strip()]
    yield from parts if len(parts) > 1 else [text]


def _task(clause: str, language: BackendLanguage, objects: tuple[str, ...]) -> Task | None:
    words = language.appointments
    said = plain(clause).replace("-", " ") + (" ?" if clause.rstrip().endswith("?") else "")
    if words.told.search(clause.lower()) or words.about.search(said) or words.needed.search(said):
        return None
    for task, patterns in _patterns(language, objects):
        if task not in ("book", "look_up") and words.asked.search(said):
            continue
        if any(not words.refused.search(said[: match.start()]) for match in _matches(patterns, said)):
            return task
    return None


def _matches(patterns: tuple[re.Pattern[str], ...], said: str) -> Iterator[re.Match[str]]:
    for pattern in patterns:
        yield from pattern.finditer(said)


@lru_cache(maxsize=64)
def _patterns(
    language: BackendLanguage, objects: tuple[str, ...]
) -> tuple[tuple[Task, tuple[re.Pattern[str], ...]], ...]:
    words = language.appointments
    own = (re.escape(plain(name).replace("-", " ")) for name in objects)
    thing = rf"(?:{'|'.join((*words.objects, *own))})\b"
    gap = rf"(?:\s+(?!(?:{words.barrier})\b)\S+){{0,{_MOST_BETWEEN}}}?\s+"
    return tuple(
        (task, tuple(re.compile(pattern.replace("GAP", gap).replace("OBJECT", thing)) for pattern in patterns))
        for task, patterns in words.verbs.items()
    )


@dataclass(frozen=True, slots=True)
class Correction:
    """The caller wants another value for a slot; ``values`` is empty when they have not said which."""

    ask: Ask
    values: tuple[str, ...] = ()


def leaves(heard: CallerInput, language: BackendLanguage) -> bool:
    """Whether the caller wants to stop."""
    return language.phrasebook.leaves.match(plain(heard.text)) is not None


def parts(heard: CallerInput, language: BackendLanguage) -> bool:
    """Whether the caller says goodbye, which may name a day: "see you tomorrow at ten"."""
    return not heard.digits and classify(heard.text, language.core.intents).name == "farewell"


def asks_something(heard: CallerInput, language: BackendLanguage, *, surely: bool) -> bool:
    """Whether this is a question; ``surely`` takes only what cannot be an answer in the form of one."""
    # "Where I'm calling from" begins like a question.
    if heard.digits or speaks_of_own_number(heard.text, language):
        return False
    if language.phrasebook.asks.match(plain(heard.text)):
        return True
    return not surely and bool(_QUESTION_MARK.search(heard.text) or language.lexicon.asking.search(heard.text))


def says_instead(heard: CallerInput, language: BackendLanguage) -> bool:
    """Whether this begins like a correction: "no, ...", "I meant ..."."""
    return language.phrasebook.instead.match(plain(heard.text)) is not None


def named_correction(reader: Reader, heard: CallerInput, pending: str = "") -> Correction | None:
    """A correction that names its slot: "change the phone number", "no, my name is Ben"."""
    language = reader.context.language
    changes = language.phrasebook.changes.search(plain(heard.text)) is not None
    if not changes and not says_instead(heard, language):
        return None
    named = [ask for ask in named_slots(reader, heard) if ask.slot != pending]
    for ask in named:
        # "Change the name" holds no name, but every word could be one.
        found = () if changes and ask.type not in TELLING else _new(reader, ask, heard)
        if found:
            return Correction(ask, found)
    return Correction(named[0]) if named else None


def named_slots(reader: Reader, heard: CallerInput) -> Sequence[Ask]:
    """The filled slots that the words name: by the profile's label, or by what callers call their type."""
    said, language = plain(heard.text), reader.context.language
    labels = language.phrasebook.labels
    return [
        ask
        for ask in _filled(reader)
        if any(
            re.search(rf"\b{re.escape(plain(label))}\b", said)
            for label in (*ask.label.get(language.code, ()), *labels[ask.type])
        )
    ]


def value_correction(reader: Reader, heard: CallerInput, last: str = "") -> Correction | None:
    """A correction by its value alone: "no, Wednesday"; what shows no kind goes to the slot read back ``last``."""
    filled = _filled(reader)
    telling = [ask for ask in filled if ask.type in TELLING]
    # "Sorry, it's Anna" can only be about the name, whatever was filled since.
    instead = says_instead(heard, reader.context.language)
    others = [
        ask
        for ask in filled
        if (ask.slot == last and ask.type not in (*TELLING, "text", "when"))
        or (instead and ask.type in ("name", "when"))
    ]
    for ask in (*telling, *others):
        # "No, three" may be an hour only where a time was read back.
        if found := _new(reader, ask, heard, asked=instead and ask.slot == last):
            return Correction(ask, found)
    return None


def _new(reader: Reader, ask: Ask, heard: CallerInput, *, asked: bool = False) -> tuple[str, ...]:
    """The values that the words may mean for this slot, if they are not what it holds."""
    found = reader.read(ask, heard, asked=asked) if heard.text.strip() else ()
    return tuple(value for value in found if value != reader.slots[ask.slot])


def _filled(reader: Reader) -> Sequence[Ask]:
    return [ask for ask in asks(reader.workflow) if ask.slot in reader.slots]


def triggered(workflows: Mapping[str, Workflow], heard: CallerInput, language: BackendLanguage) -> str | None:
    """The name of the workflow that begins with this; None without one."""
    if heard.digits:
        return next((name for name, flow in workflows.items() if flow.triggers.digits == heard.digits), None)
    said = plain(heard.text)
    for name, flow in workflows.items():
        if any(_says(said, phrase, language) for phrase in flow.triggers.phrases.get(language.code, ())):
            return name
    if (begun := _begun_by_task(workflows, heard, language)) is not None:
        return begun
    wanted = {str(intent): name for name, flow in workflows.items() for intent in flow.triggers.intents}
    return wanted.get(classify(heard.text, language.core.intents).name) if wanted else None


def followed_up(
    workflows: Mapping[str, Workflow], heard: CallerInput, language: BackendLanguage, today: date
) -> str | None:
    """The workflow that does with the appointment just spoken of what the caller wants: "make that Friday"."""
    if heard.digits or classify(heard.text, language.core.intents).name in ("farewell", "thanks", "deny"):
        return None
    task = follow_up(heard.text, language)
    if task is None and language.appointments.instead.search(plain(heard.text)):
        named = read_date(heard.text, language, today, spoken=today) or read_time(
            heard.text, language, today, spoken=time(12)
        )
        task = "move" if named else None
    return next((name for name, flow in workflows.items() if task and flow.triggers.appointment == task), None)


def _begun_by_task(workflows: Mapping[str, Workflow], heard: CallerInput, language: BackendLanguage) -> str | None:
    for name, flow in workflows.items():
        wanted, objects = flow.triggers.appointment, flow.triggers.objects.get(language.code, ())
        if wanted is not None and task_of(heard.text, language, objects) == wanted:
            return name
    return None


def _says(said: str, phrase: str, language: BackendLanguage) -> bool:
    words = map(re.escape, plain(phrase).split())
    match = re.search(rf"\b{_GAP.join(words)}\b", said)
    if not match or language.phrasebook.about.match(said):
        return False
    before = " ".join(said[: match.start()].split()[-_WORDS_BEFORE:])
    return not language.phrasebook.refuses.search(f"{before} {match[0]}")
