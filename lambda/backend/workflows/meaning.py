"""What a caller means with words that may be no answer: to leave, to change something, to ask something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from backend.lexicon import lexicon
from backend.profiles.fields import RouteLanguage
from backend.workflows.model import Ask
from backend.workflows.phrasebook import phrasebook
from backend.workflows.scene import Heard
from backend.workflows.slots.figures import plain
from backend.workflows.slots.reading import TELLING, Reader, asks

_QUESTION_MARK: Final = re.compile(r"\?\s*$")


@dataclass(frozen=True, slots=True)
class Correction:
    """The caller wants another value for a slot; ``values`` is empty when they have not said which."""

    ask: Ask
    values: tuple[str, ...] = ()


def leaves(heard: Heard, language: RouteLanguage) -> bool:
    """Whether the caller wants to stop."""
    return phrasebook(language).leaves.match(plain(heard.text)) is not None


def asks_something(heard: Heard, language: RouteLanguage, *, surely: bool) -> bool:
    """Whether this is a question; ``surely`` takes only what cannot be an answer in the form of one."""
    if heard.digits:
        return False
    if phrasebook(language).asks.match(plain(heard.text)):
        return True
    return not surely and bool(_QUESTION_MARK.search(heard.text) or lexicon(language).asking.search(heard.text))


def says_instead(heard: Heard, language: RouteLanguage) -> bool:
    """Whether this begins like a correction: "no, ...", "I meant ..."."""
    return phrasebook(language).instead.match(plain(heard.text)) is not None


def named_correction(reader: Reader, heard: Heard, pending: str = "") -> Correction | None:
    """A correction that names its slot: "change the phone number", "no, my name is Ben"."""
    language = reader.scene.language
    changes = phrasebook(language).changes.search(plain(heard.text)) is not None
    if not changes and not says_instead(heard, language):
        return None
    named = [ask for ask in named_slots(reader, heard) if ask.slot != pending]
    for ask in named:
        # "Change the name" holds no name, but every word could be one.
        found = () if changes and ask.type not in TELLING else _new(reader, ask, _without_opening(heard, language))
        if found:
            return Correction(ask, found)
    return Correction(named[0]) if named else None


def named_slots(reader: Reader, heard: Heard) -> Sequence[Ask]:
    """The filled slots that the words name: by the profile's label, or by what callers call their type."""
    said, language = plain(heard.text), reader.scene.language
    labels = phrasebook(language).labels
    return [
        ask
        for ask in _filled(reader)
        if any(
            re.search(rf"\b{re.escape(plain(label))}\b", said)
            for label in (*ask.label.get(language, ()), *labels[ask.type])
        )
    ]


def value_correction(reader: Reader, heard: Heard, last: str = "") -> Correction | None:
    """A correction by its value alone: "no, Wednesday"; what shows no kind goes to the slot read back ``last``."""
    rest = _without_opening(heard, reader.scene.language)
    filled = _filled(reader)
    telling = [ask for ask in filled if ask.type in TELLING]
    # "Sorry, it's Anna" can only be about the name, whatever was filled since.
    instead = says_instead(heard, reader.scene.language)
    others = [ask for ask in filled if ask not in telling and (ask.slot == last or (instead and ask.type == "name"))]
    for ask in (*telling, *others):
        if found := _new(reader, ask, rest):
            return Correction(ask, found)
    return None


def _new(reader: Reader, ask: Ask, heard: Heard) -> tuple[str, ...]:
    """The values that the words may mean for this slot, if they are not what it holds."""
    found = reader.read(ask, heard) if heard.text.strip() else ()
    return tuple(value for value in found if value != reader.slots[ask.slot])


def _without_opening(heard: Heard, language: RouteLanguage) -> Heard:
    """The words after "no", "sorry", "I meant", and the like, one after another."""
    text = heard.text
    while phrasebook(language).instead.match(plain(text)):
        _, _, text = text.strip().partition(" ")
    return Heard(text, heard.digits)


def _filled(reader: Reader) -> Sequence[Ask]:
    return [ask for ask in asks(reader.workflow) if ask.slot in reader.slots]
