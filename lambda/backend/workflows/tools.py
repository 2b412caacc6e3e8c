"""Workflows as tools of a language model: it may begin those whose triggers say what they are for."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Any

from backend.answering.interface import Action, Perform, Turn
from backend.models.interface import Tool
from backend.profiles.model import Profile
from backend.workflows.turn import Workflows
from common.wire.turn import Chunk, Context


def workflow_tools(profile: Profile) -> tuple[tuple[str, str], ...]:
    """The workflows that a model may begin: name and description."""
    return tuple((name, flow.triggers.tool) for name, flow in profile.workflows.items() if flow.triggers.tool)


def workflow_actions(profile: Profile, workflows: Workflows) -> Sequence[Action]:
    """The same as actions of a turn."""
    return [
        Action(
            Tool(
                f"begin_{name}",
                f"{description} It asks the caller for all it needs: call it without saying anything yourself.",
                {"type": "object", "properties": {}, "additionalProperties": False},
            ),
            _begin(name, workflows),
        )
        for name, description in workflow_tools(profile)
    ]


def _begin(name: str, workflows: Workflows) -> Perform:
    async def perform(turn: Turn, _arguments: Mapping[str, Any], spoken: bool) -> AsyncGenerator[Chunk | Context, None]:
        async for event in workflows.start(turn, name):
            yield Chunk(f" {event.chunk}") if spoken and isinstance(event, Chunk) else event

    return perform
