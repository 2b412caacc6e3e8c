"""What callers are told of somebody: whether they are there, when they will be, and which of several is meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from backend.languages import DEFAULT
from backend.workflows.saying import say_when
from common.session.wording import fresh

if TYPE_CHECKING:
    # Values that are only read here.
    from backend.facts.people.asking import Wish
    from backend.facts.people.directory import Directory, Entry
    from backend.languages import BackendLanguage
    from backend.profiles.people import Resort


def presence(wish: Wish, directory: Directory, last_said: str, instead: str) -> str:
    """The answer to a question whether somebody is there; ``instead`` is offered in place of who is away."""
    entry, *others = wish.who
    if others:
        return which(wish.who, directory, last_said)
    if entry.there:
        return _capital(_filled(directory.language.people.sentences.there, entry.said, last_said))
    return f"{away(entry, directory, last_said)} {instead}".strip()


def which(who: Sequence[Entry], directory: Directory, last_said: str) -> str:
    """The question which of these is meant."""
    words = directory.language.people.sentences
    names = [entry.said for entry in who]
    options = f"{', '.join(names[:-1])} {words.or_} {names[-1]}"
    return fresh([one.format(options=options) for one in words.which], last_said)


def away(entry: Entry, directory: Directory, last_said: str) -> str:
    """That somebody cannot be reached now, and when they can be again."""
    words = directory.language.people.sentences
    if entry.back is None:
        return _capital(_filled(words.away, entry.said, last_said))
    moment = say_when(entry.back, directory.now, directory.language)
    wordings = [one.replace("{moment}", moment) for one in words.away_until]
    return _capital(_filled(wordings, entry.said, last_said))


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


def _filled(wordings: Sequence[str], who: str, last_said: str) -> str:
    return fresh([one.format(who=who) for one in wordings], last_said)


def _capital(sentence: str) -> str:
    return f"{sentence[:1].upper()}{sentence[1:]}"
