"""What a model may do besides speaking: put callers through, let them leave a message, change language, end the call.

The words that go with it come from here, so that they are true at this moment, unless the model has spoken already.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from backend.answering.interface import Action, Turn
from backend.answering.putting_through import reason, transfer
from backend.languages import language_of
from backend.models.interface import CHANGE_LANGUAGE, END_CALL, TAKE_MESSAGE, TRANSFER, Tool
from backend.profiles.model import Profile
from backend.profiles.transfer import MESSAGE
from common.session.wording import fresh
from common.wire.handoff import PERSON_ASKED
from common.wire.turn import Chunk, Context

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
