"""What a model may do besides speaking: put callers through, let them leave a message, change language, end the call.

The words that go with it come from here, so that they are true at this moment, unless the model has spoken already.
Who cannot be put through to whom they ask for hears why, when that changes, and what can be done instead.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from backend.answering.interface import Action, Turn
from backend.facts.people.asking import Wish, find_wish, known_as, named_in
from backend.facts.people.directory import away, contracted, directory_of, instead, which
from backend.languages import language_of
from backend.models.interface import CHANGE_LANGUAGE, END_CALL, TAKE_MESSAGE, TRANSFER, Tool
from backend.profiles.reception import MESSAGE
from common.session.wording import fresh
from common.wire.handoff import PERSON_ASKED
from common.wire.turn import Chunk, Context, Signal
from common.words import plain_words

if TYPE_CHECKING:
    from backend.facts.people.directory import Directory, Entry
    from backend.profiles.model import Profile
    from backend.profiles.people import Resort


_REASON: Final = {"type": "string", "description": "Why, in a few words, in the language of the call."}


def actions_for(profile: Profile) -> Sequence[Action]:
    """What a model may do for a business."""
    actions = [Action(_end_tool(), _end)]
    if len(profile.languages) > 1:
        actions.insert(0, Action(_language_tool(profile), _change_language))
    if profile.messages == "voicemail":
        actions.insert(0, Action(_message_tool(), record_message))
    if profile.transfer.allowed:
        actions.insert(0, Action(_transfer_tool(profile), transfer))
    return actions


def _transfer_tool(profile: Profile) -> Tool:
    names, people = list(profile.transfer.destinations), [person.name for person in profile.people]
    properties: dict[str, Any] = {
        "destination": {
            "type": "string",
            "enum": names,
            "description": f"Where the caller wants to go, if they said so; else {profile.transfer.usual}.",
        },
        "reason": _REASON,
    }
    if people:
        properties["person"] = {
            "type": "string",
            "enum": people,
            "description": "Whom the caller asks for, by name or by what they do; leave destination out then. When "
            "several fit, ask which one is meant and call nothing. For a name that is not listed, say that you know "
            "nobody by that name and offer what is possible now.",
        }
    return _tool(
        TRANSFER,
        "Put the caller through to a person. Use it only when the caller asks for a person or accepts your offer of "
        "one, never when they only speak of one or ask whether one is there, which <now> tells. Say nothing yourself: "
        "the caller is told whether somebody is there.",
        properties,
        "reason",
    )


def _message_tool() -> Tool:
    return _tool(
        TAKE_MESSAGE,
        "Let the caller record a message, when they ask to or accept your offer of it. Say nothing yourself.",
        {"reason": _REASON},
    )


def _language_tool(profile: Profile) -> Tool:
    return _tool(
        CHANGE_LANGUAGE,
        "Go on in another language, when the caller asks for it or does not understand yours. Say nothing yourself.",
        {"language": {"type": "string", "enum": list(profile.languages), "description": "ISO 639-1 code."}},
        "language",
    )


def _end_tool() -> Tool:
    return _tool(
        END_CALL,
        "End the call, when the caller says goodbye or needs nothing more. Say a short, warm goodbye before it.",
        {"reason": _REASON},
    )


def _tool(name: str, description: str, properties: Mapping[str, Any], *required: str) -> Tool:
    schema = {
        "type": "object",
        "properties": dict(properties),
        "required": list(required),
        "additionalProperties": False,
    }
    return Tool(name, description, schema)


async def record_message(
    turn: Turn, arguments: Mapping[str, Any], spoken: bool
) -> AsyncGenerator[Chunk | Context, None]:
    """Let the caller speak to the recorder."""
    if not spoken:
        yield Chunk(_fresh(language_of(turn.request.language).replies.recording, turn))
    yield Context({"handoff": {"reason": reason(arguments, PERSON_ASKED), "to": MESSAGE}})


async def _change_language(
    turn: Turn, arguments: Mapping[str, Any], spoken: bool
) -> AsyncGenerator[Chunk | Context, None]:
    language = str(arguments.get("language", ""))
    if language not in turn.profile.languages:
        language = turn.request.language
    # Before the words, which are spoken in its voice.
    yield Context({"language": language})
    if not spoken:
        turn = replace(turn, request=replace(turn.request, language=language))
        yield Chunk(_fresh(language_of(language).replies.language, turn))


async def _end(turn: Turn, arguments: Mapping[str, Any], spoken: bool) -> AsyncGenerator[Chunk | Context, None]:
    if not spoken:
        yield Chunk(_fresh(language_of(turn.request.language).replies.farewell, turn))
    yield Context({"end": {"reason": reason(arguments, "the assistant ends the call")}})


def _fresh(wordings: Sequence[str], turn: Turn) -> str:
    last = next((entry.text for entry in reversed(turn.request.history) if entry.role == "assistant"), "")
    return fresh(wordings, last)


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
        said = fresh([contracted(one.format(who=entry.said), words) for one in words.connecting], last)
        why = reason(
            arguments, contracted(words.asked_for.format(who=entry.said), words) if entry.is_person else PERSON_ASKED
        )
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
