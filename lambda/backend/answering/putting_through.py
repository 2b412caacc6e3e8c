"""Puts a caller through to whom they ask for, or says why not, when that changes, and what can be done instead."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from typing import TYPE_CHECKING, Any, Final

from backend.facts.people.asking import Wish, find_wish, known_as, named_in
from backend.facts.people.directory import directory_of
from backend.facts.people.telling import away, instead, which
from backend.languages import language_of
from backend.profiles.transfer import MESSAGE
from common.session.wording import fresh
from common.wire.handoff import PERSON_ASKED
from common.wire.turn import Chunk, Context, Signal
from common.words import plain_words

if TYPE_CHECKING:
    from backend.answering.interface import Turn
    from backend.facts.people.directory import Directory, Entry
    from backend.profiles.people import Resort

_MAX_REASON: Final = 200


async def transfer(turn: Turn, arguments: Mapping[str, Any], spoken: bool) -> AsyncGenerator[Chunk | Context, None]:
    """Put the caller through where somebody is there; else say so, and what can be done instead.

    ``arguments`` are a model's and may name a ``destination`` or a ``person``; where they name none, the caller's own
    words do, or the assistant's last ones, which offered somebody.
    """
    directory = directory_of(turn.profile, turn.now, language_of(turn.request.language))
    wish, last = _wish(turn, arguments, directory), _last_said(turn)
    if wish is None:
        said, handoff = _to_anybody(turn, arguments)
    elif len(wish.who) == 1:
        said, handoff = _to(wish.who[0], turn, arguments, directory)
    elif wish.who:
        said, handoff = which(wish.who, directory, last), None
    else:
        said = fresh(directory.language.people.sentences.unknown, last)
        said, handoff = f"{said} {_offer(turn, turn.profile.reachable(turn.now).resort())}".strip(), None
    if handoff is not None and said and not spoken:
        yield Chunk(said)
    if handoff is None:
        yield Chunk(f" {said}" if spoken else said)
        return
    yield Context({"handoff": handoff})


def _wish(turn: Turn, arguments: Mapping[str, Any], directory: Directory) -> Wish | None:
    person, place = str(arguments.get("person", "")), str(arguments.get("destination", ""))
    if person and (who := known_as(" ".join(plain_words(person)), directory)):
        return Wish("reach", who)
    said = find_wish(turn.request.text, directory, _last_said(turn))
    if said and (not place or any(entry.destination == place for entry in said.who)):
        return said
    if places := _places(place, directory):
        return Wish("reach", places)
    offered = named_in(_last_said(turn), directory)
    return Wish("reach", offered) if len(offered) == 1 and offered[0].there else None


def _places(name: str, directory: Directory) -> tuple[Entry, ...]:
    return tuple(entry for entry in directory.entries if entry.destination == name and not entry.is_person)


def _to(entry: Entry, turn: Turn, arguments: Mapping[str, Any], directory: Directory) -> tuple[str, Signal | None]:
    """What is said to a caller who wants this one, and where they go then."""
    words, last = directory.language.people.sentences, _last_said(turn)
    if entry.destination == MESSAGE and MESSAGE not in turn.profile.transfer.destinations:
        said = fresh(directory.language.replies.recording, last)
        return said, Signal(reason=reason(arguments, PERSON_ASKED), to=MESSAGE)
    if entry.there:
        said = fresh([one.format(who=entry.said) for one in words.connecting], last)
        why = reason(arguments, words.asked_for.format(who=entry.said) if entry.is_person else PERSON_ASKED)
        return said, Signal(reason=why, to=entry.destination)
    people = turn.profile.reachable(turn.now)
    resort: Resort = "message" if people.message else people.resort()
    return f"{away(entry, directory, last)} {_offer(turn, resort)}", None


def _to_anybody(turn: Turn, arguments: Mapping[str, Any]) -> tuple[str, Signal | None]:
    people, replies = turn.profile.reachable(turn.now), language_of(turn.request.language).replies
    if people.resort() == "person":
        return fresh(replies.connecting, _last_said(turn)), Signal(reason=reason(arguments, PERSON_ASKED))
    if people.resort() == "nobody" and not people.there:
        return fresh(replies.nobody, _last_said(turn)), None
    return f"{fresh(replies.not_there, _last_said(turn))} {_offer(turn, people.resort())}", None


def _offer(turn: Turn, resort: Resort) -> str:
    return instead(resort, language_of(turn.request.language), _last_said(turn))


def reason(arguments: Mapping[str, Any], default: str) -> str:
    """Why, as a model says it; else the program's own reason."""
    given = arguments.get("reason")
    is_own = isinstance(given, str) and given.strip() and given != PERSON_ASKED
    return str(given)[:_MAX_REASON] if is_own else default


def _last_said(turn: Turn) -> str:
    return next((entry.text for entry in reversed(turn.request.history) if entry.role == "assistant"), "")
