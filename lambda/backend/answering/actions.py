"""What a model may do besides speaking."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Any, Final

from backend.answering.interface import Action, Turn
from backend.lexicon import lexicon
from backend.models.interface import TRANSFER, Tool
from backend.profiles.model import Profile
from common.wire import Chunk, Context

_TRANSFER: Final = Tool(
    TRANSFER,
    "Put the caller through to a person. Use it only when the caller asks for a person or accepts your offer of one.",
    {
        "type": "object",
        "properties": {"reason": {"type": "string", "description": "Why, in a few words."}},
        "required": ["reason"],
        "additionalProperties": False,
    },
)
_MAX_REASON: Final = 200


def actions_for(profile: Profile) -> Sequence[Action]:
    """What a model may do for a business."""
    return (Action(_TRANSFER, _transfer),) if profile.transfer.allowed else ()


async def _transfer(turn: Turn, arguments: Mapping[str, Any], spoken: bool) -> AsyncGenerator[Chunk | Context, None]:
    if not spoken:
        yield Chunk(lexicon(turn.request.language).replies.connecting)
    reason = arguments.get("reason")
    told = isinstance(reason, str) and reason.strip()
    yield Context({"handoff": {"reason": str(reason)[:_MAX_REASON] if told else "the caller asks for a person"}})
