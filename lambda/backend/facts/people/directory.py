"""Whom a business can put callers through to at one moment, what each is called, and what is told of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

from backend.facts.standing import Standing, local_time
from backend.languages import DEFAULT, language_of
from backend.profiles.reception import MESSAGE
from backend.workflows.saying import say_when
from common.session.wording import fresh
from common.words import plain_words

if TYPE_CHECKING:
    from backend.facts.people.asking import Wish
    from backend.languages import BackendLanguage
    from backend.languages.facts import PeopleSentences
    from backend.profiles.business import Person
    from backend.profiles.model import Profile
    from backend.profiles.people import Resort
    from backend.profiles.reception import Destination, Option


_DASHES: Final = re.compile(r"[-_]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody, or a place where people answer, as callers may name them; names are plain words.

    ``said`` is how the assistant calls them, ``name`` how a person is written, ``destination`` where they are reached.
    ``names`` are the words of a person's name without a title, ``phrases`` all that else stands for them, ``titles``
    what may stand before the name.
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
    name: str = ""

    @property
    def named(self) -> str:
        """How a model's tool names it: somebody by their name, a place by its destination; empty for the recorder."""
        return self.name if self.is_person else self.place

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
        _said(person, profile, language),
        person.destination or profile.transfer.usual,
        names,
        (*roles, *called),
        own,
        there,
        back,
        is_known_to_be_there=person.destination is not None,
        name=person.name,
    )


def _said(person: Person, profile: Profile, language: BackendLanguage) -> str:
    """How the assistant calls somebody: as the profile says it, else with a title only where its gender is known."""
    if person.say and language.code in person.say:
        return person.say[language.code]
    words = language.people.sentences
    if words.called is None:
        return person.name
    is_home = next(iter(profile.languages), "") == language.code
    known = {**words.called, **(words.titles_of_home if is_home else {})}
    title, _, name = person.name.partition(" ")
    plain_title = " ".join(plain_words(title))
    if not name or plain_title not in language.people.questions.titles:
        return person.name
    return f"{known[plain_title]} {name}" if plain_title in known else name


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


def presence(wish: Wish, directory: Directory, last_said: str, instead: str) -> str:
    """The answer to a question whether somebody is there; ``instead`` is offered in place of who is away."""
    entry, *others = wish.who
    if others:
        return which(wish.who, directory, last_said)
    if entry.there:
        return _filled(directory.language.people.sentences, "there", entry.said, last_said)
    return f"{away(entry, directory, last_said)} {instead}".strip()


def which(who: Sequence[Entry], directory: Directory, last_said: str) -> str:
    """The question which of these is meant."""
    words = directory.language.people.sentences
    names = [entry.said for entry in who]
    options = f"{', '.join(names[:-1])} {words.or_} {names[-1]}"
    return fresh([contracted(one.format(options=options), words) for one in words.which], last_said)


def away(entry: Entry, directory: Directory, last_said: str) -> str:
    """That somebody cannot be reached now, and when they can be again."""
    words = directory.language.people.sentences
    if entry.back is None:
        return _filled(words, "away", entry.said, last_said)
    moment = say_when(entry.back, directory.now, directory.language)
    return _filled(words, "away_until", entry.said, last_said, moment)


def instead(resort: Resort, language: BackendLanguage, last_said: str) -> str:
    """What can be done instead; it ends in a question, so that no word before it is taken for a hand-off."""
    replies = language.replies
    offers: dict[Resort, Sequence[str]] = {
        "person": replies.somebody_else, "message": replies.leave_message, "nobody": replies.else_,
    }  # fmt: skip
    return fresh(offers[resort], last_said)


def lines_of(directory: Directory) -> list[str]:
    """Who is there at this moment, for a model, in the language that its instructions are written in."""
    return [f"{name}: {_state(entry, directory)}" for entry in directory.entries if (name := entry.named)]


def _state(entry: Entry, directory: Directory) -> str:
    if entry.there:
        return "somebody is there"
    back = f", but again {say_when(entry.back, directory.now, DEFAULT)}" if entry.back else ""
    return f"nobody is there{back}"


def _filled(
    words: PeopleSentences, kind: Literal["there", "away", "away_until"], who: str, last_said: str, moment: str = ""
) -> str:
    wordings: Mapping[str, Sequence[str]] = {
        "there": words.there, "away": words.away, "away_until": words.away_until,
    }  # fmt: skip
    said = [contracted(one.format(who=who, moment=moment), words) for one in wordings[kind]]
    return _capital(fresh(said, last_said))


def contracted(sentence: str, words: PeopleSentences) -> str:
    """The sentence as it is said: "a el doctor" is "al doctor"."""
    for whole, short in words.contracted.items():
        sentence = sentence.replace(whole, short)
    return sentence


def _capital(sentence: str) -> str:
    return f"{sentence[:1].upper()}{sentence[1:]}"
