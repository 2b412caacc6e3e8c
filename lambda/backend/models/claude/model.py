"""One Claude model: what it is sent, as the Messages API writes it, and its answer, each token the moment it comes."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from typing import Final, TypeAlias

import anthropic
from anthropic.lib.bedrock import AsyncAnthropicBedrock
from anthropic.lib.vertex import AsyncAnthropicVertex
from anthropic.types import (
    CacheControlEphemeralParam,
    MessageParam,
    RawMessageStreamEvent,
    TextBlockParam,
    ToolParam,
    ToolUseBlock,
)

from backend.models.claude.failures import failures
from backend.models.claude.reading import ClaudeReader, usage_of
from backend.models.instructions import conversation, instructions
from backend.models.interface import Filled, Form, ModelFailed, ModelPrompt, Piece, Tool
from backend.models.streaming import Deadlines, read_stream
from common.wire.turn import Role

Client: TypeAlias = anthropic.AsyncAnthropic | AsyncAnthropicBedrock | AsyncAnthropicVertex
_CACHED: Final[CacheControlEphemeralParam] = {"type": "ephemeral"}


class Claude:
    """A model of a client that others share; ``name`` is what profiles call it, ``model`` the platform's id."""

    def __init__(self, name: str, model: str, client: Client, deadlines: Deadlines) -> None:
        """Nothing is sent yet."""
        self.name = name
        self._model = model
        self._client = client
        self._deadlines = deadlines

    async def close(self) -> None:
        """Nothing: the provider closes what its models share."""

    def stream(self, prompt: ModelPrompt) -> AsyncGenerator[Piece, None]:
        """The answer as it is generated, then what it asks for, then its usage."""

        async def open_stream() -> anthropic.AsyncStream[RawMessageStreamEvent]:
            return await self._client.messages.create(
                model=self._model,
                max_tokens=prompt.max_tokens,
                system=system(prompt),
                messages=messages(prompt),
                tools=tools(prompt.tools),
                # A caller hears the thinking as silence.
                thinking={"type": "disabled"},
                stream=True,
            )

        return read_stream(open_stream, ClaudeReader(self.name), failures, self._deadlines)

    async def fill(self, form: Form) -> Filled:
        """The form, filled in by a tool that the model is made to use."""
        with failures(False):
            message = await self._client.messages.create(
                model=self._model,
                max_tokens=form.max_tokens,
                system=[{"type": "text", "text": form.instructions, "cache_control": {"type": "ephemeral"}}],
                messages=[form_message(form)],
                tools=tools((form.tool,)),
                tool_choice={"type": "tool", "name": form.tool.name, "disable_parallel_tool_use": True},
                thinking={"type": "disabled"},
            )
        for block in message.content:
            if isinstance(block, ToolUseBlock):
                return Filled(block.input, usage_of(self.name, message.usage))
        raise ModelFailed("empty", f"expected the arguments of {form.tool.name}, got {message.stop_reason}")


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
