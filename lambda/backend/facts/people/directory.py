"""Whom a business can put callers through to at one moment: its people and destinations, and what each is called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from backend.facts.standing import Standing, local_time
from backend.languages import language_of
from backend.profiles.transfer import MESSAGE
from common.words import plain_words

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.profiles.business import Person
    from backend.profiles.model import Profile
    from backend.profiles.reception import Option
    from backend.profiles.transfer import Destination

_DASHES: Final = re.compile(r"[-_]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody, or a place where people answer, as callers may name them; names are plain words.

    ``said`` is how the assistant calls them, ``destination`` where they are reached. ``names`` are the words of a
    person's name without a title, ``phrases`` all that else stands for them, ``titles`` what may stand before the name.
    ``there``: calls are taken now; else ``back`` is when they will be, in the business's own time, if that is known.
    """

    said: str
    destination: str
    names: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    there: bool = True
    back: datetime | None = None
    place: str = ""
    """The destination's name, for one that stands for itself."""
    is_known_to_be_there: bool = True
    """Whether ``there`` tells of them; not of somebody whose calls go wherever a caller goes who names nobody."""

    @property
    def named(self) -> str:
        """How a model's tool names it: somebody by their name, a place by its destination; empty for the recorder."""
        return self.said if self.is_person else self.place

    @property
    def duties(self) -> frozenset[str]:
        """The single words of what else stands for them: "the receptionist Luis" is Luis."""
        return frozenset(word for phrase in self.phrases for word in phrase.split())

    @property
    def is_person(self) -> bool:
        """Whether it is somebody by name."""
        return bool(self.names)


@dataclass(frozen=True, slots=True)
class Directory:
    """All whom callers may ask for, in one language; ``now`` is in the business's own time."""

    language: BackendLanguage
    now: datetime
    entries: tuple[Entry, ...] = ()


def directory_of(profile: Profile, now: float, language: BackendLanguage) -> Directory:
    """The directory of a business at this Unix time in seconds; empty where nobody can be put through."""
    local, transfer = local_time(profile, now), profile.transfer
    if not transfer.allowed:
        return Directory(language, local)
    standing = {name: _standing(profile, place, now) for name, place in transfer.destinations.items()}
    people = [_person(person, profile, language, *standing[person.destination or transfer.usual])
              for person in profile.people]  # fmt: skip
    places = [_place(name, profile, language, *standing[name]) for name in transfer.destinations]
    return Directory(language, local, (*people, *places, *_recorder(profile, language)))


def names_for_edge(profile: Profile) -> tuple[str, ...]:
    """Words that name somebody in a wish for a person: such a wish is no plain one, which the edge answers alone.

    What leads where a plain wish leads anyway is left out.
    """
    found: list[str] = []
    for code in profile.languages:
        language = language_of(code)
        for entry in directory_of(profile, 0.0, language).entries:
            if entry.is_person or entry.destination != profile.transfer.usual:
                found += (*entry.names, *entry.phrases)
        if profile.people:
            # Who is called by a title is somebody by name, also somebody whom nobody knows.
            found += language.people.questions.titles
    return tuple(dict.fromkeys(found))


def _standing(profile: Profile, destination: Destination, now: float) -> tuple[bool, datetime | None]:
    if profile.is_reachable(destination, now):
        return True, None
    hours = destination.hours or profile.hours
    assert hours is not None, "somebody is always there without hours"
    return False, Standing(hours, local_time(profile, now)).opens_next


def _person(person: Person, profile: Profile, language: BackendLanguage, there: bool, back: datetime | None) -> Entry:
    titles = language.people.questions.titles
    words = plain_words(person.name)
    own = tuple(word for word in words if word in titles)
    roles = _roles(person.role[language.code], language) if person.role and language.code in person.role else ()
    called = tuple(name for title in own for name in titles[title])
    names = tuple(word for word in words if word not in titles)
    return Entry(
        person.name,
        person.destination or profile.transfer.usual,
        names,
        (*roles, *called),
        own,
        there,
        back,
        is_known_to_be_there=person.destination is not None,
    )


def _roles(role: str, language: BackendLanguage) -> tuple[str, ...]:
    """ "Dental hygienist and owner" is a dental hygienist, a hygienist, and an owner."""
    found: list[str] = []
    for part in re.split(rf",|/|;|\b(?:{language.facts.sentences.and_})\b", role):
        if words := plain_words(part):
            found += (" ".join(words), words[language.people.questions.head])
    return tuple(dict.fromkeys(found))


def _place(name: str, profile: Profile, language: BackendLanguage, there: bool, back: datetime | None) -> Entry:
    place, own = profile.transfer.destinations[name], _DASHES.sub(" ", name)
    phrases = (*place.phrases.get(language.code, ()), *_of_menu(profile, language, lambda one: one.transfer == name))
    said = next(iter(phrases), own)
    return Entry(said, name, (), tuple(dict.fromkeys(_plain((own, *phrases)))), (), there, back, name)


def _recorder(profile: Profile, language: BackendLanguage) -> Iterator[Entry]:
    """The menu's words for the voicemail."""
    if profile.messages != "voicemail":
        # A mere "message" is taken by the assistant then.
        return
    phrases = _of_menu(profile, language, lambda option: bool(option.voicemail))
    if phrases and MESSAGE not in profile.transfer.destinations:
        yield Entry(phrases[0], MESSAGE, (), tuple(_plain(phrases)))


def _of_menu(profile: Profile, language: BackendLanguage, leads_there: Callable[[Option], bool]) -> tuple[str, ...]:
    options = profile.menu.options if profile.menu else ()
    return tuple(
        phrase for option in options if leads_there(option) for phrase in option.phrases.get(language.code, ())
    )


def _plain(phrases: Iterable[str]) -> Iterator[str]:
    return (" ".join(plain_words(phrase)) for phrase in phrases)
