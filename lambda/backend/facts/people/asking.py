"""Whom a caller asks for, by name, by what they do, or by a department; and whether they want to speak with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from common.intents import classify
from common.speech import speakable
from common.words import plain_words

if TYPE_CHECKING:
    from backend.facts.people.directory import Directory, Entry
    from backend.languages.facts import PeopleQuestions

_LIKE: Final = 0.8
"""How much of a name must be heard right, as ``SequenceMatcher`` reckons it: "Okafer" for "Okafor"."""
_LEAST_LIKE: Final = 5
"""Letters of a name below which each has to be right: "Ann" is not "Dan"."""
Certainty: TypeAlias = int
"""0 for somebody else; 1 for a name that sounds alike; 2 for what somebody does; 3 for the very name."""


@dataclass(frozen=True, slots=True)
class Wish:
    """``reach``: the caller wants to speak with one of ``who``; else only asks whether somebody is there.

    Nobody in ``who``: a name that is not known. Several: it is not clear which of them.
    """

    kind: Literal["reach", "whether"]
    who: tuple[Entry, ...]


def find_wish(text: str, directory: Directory, last_said: str = "") -> Wish | None:
    """The wish in these words; None for words that only speak of somebody, and for a wish for just any person.

    ``last_said`` is what the caller heard before: after "do you mean A or B?" a mere name, or part of it, is a wish.
    """
    if not directory.entries:
        return None
    questions = directory.language.people.questions
    said = _bare(text, questions)
    for pattern in questions.whether:
        if (match := pattern.fullmatch(said)) and (who := known_as(match["who"], directory)):
            # When somebody works who has no line of their own, the pages may know.
            return Wish("whether", who) if all(entry.is_known_to_be_there for entry in who) else None
    unknown = False
    for pattern in (*questions.reach, *questions.wants):
        match = pattern.fullmatch(said)
        if match is None:
            continue
        if who := known_as(match["who"], directory):
            return Wish("reach", who)
        somebody = questions.beside.sub("", match["who"], count=1)
        unknown = unknown or (pattern in questions.reach and _is_somebody(somebody, questions))
    among = named_in(last_said, directory) if "?" in last_said else ()
    asked_whom = _asked_whom(last_said, directory)
    if who := known_as(said, directory, least=1 if among or asked_whom else 2):
        return Wish("reach", tuple(entry for entry in who if entry in among) or who)
    unknown = unknown or (asked_whom and _is_somebody(said, questions))
    titled = any(word in questions.titles for word in said.split())
    plain = classify(text, directory.language.core.intents).name == "live_agent" and not titled
    return Wish("reach", ()) if unknown and not plain else None


def _asked_whom(last_said: str, directory: Directory) -> bool:
    """Whether the assistant has just asked "who would you like to talk to?"."""
    return last_said.strip().endswith(directory.language.core.phrases.sayings["to_whom"])


def named_in(text: str, directory: Directory) -> tuple[Entry, ...]:
    """Those whom the assistant itself has named in its words."""
    speech = directory.language.core.speech
    for whole, short in directory.language.people.sentences.contracted.items():
        text = text.replace(short, whole)
    return tuple(
        entry
        for entry in directory.entries
        # As it was spoken, "Dr." is a doctor.
        if any(re.search(rf"\b{re.escape(name)}(?!\w)", text) for name in (entry.said, speakable(entry.said, speech)))
    )


def known_as(who: str, directory: Directory, *, least: Certainty = 1) -> tuple[Entry, ...]:
    """Those who are meant by these plain words, as surely as any are; one entry for each place if by what they do."""
    questions = directory.language.people.questions
    forms = list(_stripped(who, questions))
    # "Grace at reception": where somebody is found, or what they do, may stand behind a name.
    forms += _stripped(questions.beside.sub("", who, count=1), questions)
    sure: dict[Entry, Certainty] = {
        entry: max((_certainty(form.split(), entry, questions) for form in forms), default=0)
        for entry in directory.entries
    }
    best = max(sure.values(), default=0)
    if best < max(least, 1):
        return ()
    found = [entry for entry, certainty in sure.items() if certainty == best]
    if best == 3 and (people := [entry for entry in found if entry.is_person]):
        # A place that is called as somebody is who is reached there.
        reached = {entry.destination for entry in people}
        return tuple(entry for entry in found if entry.is_person or entry.destination not in reached)
    return tuple({entry.destination: entry for entry in reversed(found)}.values())[::-1]


def _bare(text: str, questions: PeopleQuestions) -> str:
    """The plain words of a text without the courtesies around them."""
    said = " ".join(plain_words(text))
    said = questions.lead.sub("", said)
    return questions.tail.sub("", said).strip()


def _stripped(who: str, questions: PeopleQuestions) -> Iterator[str]:
    """The words, and with what a name stands in taken off piece by piece: "the back office", "back office", "back"."""
    before = ""
    while who and before != who:
        yield who
        before, who = who, questions.around.sub("", who, count=1).strip()


def _certainty(words: Sequence[str], entry: Entry, questions: PeopleQuestions) -> Certainty:
    whole = " ".join(words)
    if whole in entry.phrases:
        return 2 if entry.is_person else 3
    untitled = [word for word in words if word not in questions.titles]
    if entry.is_person and untitled:
        names = [word for word in untitled if word in entry.names]
        if names and all(word in entry.names or word in entry.duties for word in untitled):
            return 3
        # "Oka for" is one name that was heard as two words.
        if all(_alike(word, entry.names) for word in untitled) or _alike("".join(untitled), entry.names):
            return 1
    return 1 if _alike(whole, entry.phrases) else 0


def _alike(word: str, names: Sequence[str]) -> bool:
    return any(
        len(name) >= _LEAST_LIKE and word[:1] == name[:1] and SequenceMatcher(None, word, name).ratio() >= _LIKE
        for name in names
    )


def _is_somebody(who: str, questions: PeopleQuestions) -> bool:
    """Whether these words are the name of somebody: behind a title, or bare and short, as a first name is."""
    words = who.split()
    if not words or any(word in questions.anybody for word in words):
        return False
    if words[0] in questions.titles or (len(words) > 2 and words[1] in questions.titles):
        return len([*_stripped(who, questions)][-1].split()) > 1 and len(words) <= 5
    return len(words) <= 2 and questions.around.search(who) is None
