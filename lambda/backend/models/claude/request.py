"""What is sent to Claude, as the Messages API writes it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from anthropic.types import CacheControlEphemeralParam, MessageParam, TextBlockParam, ToolParam

from backend.models.instructions import conversation, instructions
from backend.models.interface import Form, ModelPrompt, Tool
from common.wire.turn import Role

_CACHED: Final[CacheControlEphemeralParam] = {"type": "ephemeral"}


def system(prompt: ModelPrompt) -> list[TextBlockParam]:
    """The instructions; with the tools before them they are the same in every turn of a business, and cached."""
    return [{"type": "text", "text": instructions(prompt.business), "cache_control": _CACHED}]


def messages(prompt: ModelPrompt) -> list[MessageParam]:
    """The conversation; all before this turn is cached, since the next turn begins with the same."""
    *before, (role, text) = conversation(prompt)
    said = [_message(*entry) for entry in before[:-1]]
    said += [_message(*entry, cached=True) for entry in before[-1:]]
    return [*said, _message(role, text)]


def form_message(form: Form) -> MessageParam:
    """What a form is about."""
    return _message("user", form.material)


def tools(offered: Iterable[Tool]) -> list[ToolParam]:
    """The tools, each with its schema."""
    return [
        {"name": tool.name, "description": tool.description, "input_schema": dict(tool.parameters)} for tool in offered
    ]


def _message(role: Role, text: str, *, cached: bool = False) -> MessageParam:
    block: TextBlockParam = {"type": "text", "text": text}
    if cached:
        block["cache_control"] = _CACHED
    return {"role": "user", "content": [block]} if role == "user" else {"role": "assistant", "content": [block]}
