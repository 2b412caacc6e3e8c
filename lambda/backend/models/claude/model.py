"""One Claude model: the Messages API, streamed; each token is handed on the moment it has come."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import TypeAlias

import anthropic
from anthropic.lib.bedrock import AsyncAnthropicBedrock
from anthropic.lib.vertex import AsyncAnthropicVertex
from anthropic.types import RawMessageStreamEvent, ToolUseBlock

from backend.models.claude.failures import failures
from backend.models.claude.reading import Reading, usage_of
from backend.models.claude.request import form_message, messages, system, tools
from backend.models.interface import Filled, Form, ModelFailed, ModelPrompt, Piece
from backend.models.streaming import Deadlines, read_stream

Client: TypeAlias = anthropic.AsyncAnthropic | AsyncAnthropicBedrock | AsyncAnthropicVertex


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

        return read_stream(open_stream, Reading(self.name), failures, self._deadlines)

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
