"""What callers want done with an appointment: told by its verb and object, not by a phrase. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from backend.languages import BackendLanguage
from backend.languages.slots import Task
from backend.workflows.slots.figures import plain

_CLAUSE_END: Final = re.compile(r"(?<=[?!])|[.,;:]+(?=\s|$)")
_MOST_BETWEEN: Final = 4


def task_of(text: str, language: BackendLanguage, objects: tuple[str, ...] = ()) -> Task | None:
    """The task that these words ask for; None when they only speak of one. ``objects`` are names of the business's own.

    The first clause that asks for something counts: "I can't come on Friday, so please move my appointment".
    """
    for clause in _clauses(text):
        if (task := _task(clause, language, objects)) is not None:
            return task
    return None


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
    if words.told.search(clause.lower()) or words.about.search(said):
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
