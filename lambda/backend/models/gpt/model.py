"""GPT models: what one is sent, as Chat Completions writes it, and its answer, each token the moment it comes.

All of them share the client of their provider, OpenAI.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable

import httpx2
import openai
from openai.types.chat import (
    ChatCompletionAssistantMessageParam,
    ChatCompletionChunk,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
)

from backend.models.gpt.reading import GptReader, failures, usage_of
from backend.models.instructions import conversation, instructions
from backend.models.interface import Filled, Form, ModelFailed, ModelPrompt, Piece, Tool
from backend.models.streaming import Deadlines, open_client, parse_arguments, read_stream, touch
from common.wire.turn import Role


class Gpt:
    """A model of a client that others share; ``name`` is what profiles call it, ``model`` the provider's id."""

    def __init__(self, name: str, model: str, client: openai.AsyncOpenAI, deadlines: Deadlines) -> None:
        """Nothing is sent yet."""
        self.name = name
        self._model = model
        self._client = client
        self._deadlines = deadlines

    async def close(self) -> None:
        """Nothing: the provider closes what its models share."""

    def stream(self, prompt: ModelPrompt) -> AsyncGenerator[Piece, None]:
        """The answer as it is generated, then what it asks for, then its usage."""

        async def open_stream() -> openai.AsyncStream[ChatCompletionChunk]:
            return await self._client.chat.completions.create(
                model=self._model,
                max_completion_tokens=prompt.max_tokens,
                messages=messages(prompt),
                # An empty list is refused.
                tools=tools(prompt.tools) if prompt.tools else openai.omit,
                stream=True,
                stream_options={"include_usage": True},
            )

        return read_stream(open_stream, GptReader(self.name), failures, self._deadlines)

    async def fill(self, form: Form) -> Filled:
        """The form, filled in by a function that the model is made to call."""
        with failures(False):
            completion = await self._client.chat.completions.create(
                model=self._model,
                max_completion_tokens=form.max_tokens,
                messages=form_messages(form),
                tools=tools((form.tool,)),
                tool_choice={"type": "function", "function": {"name": form.tool.name}},
            )
        for choice in completion.choices:
            calls = [call.function.arguments for call in choice.message.tool_calls or () if call.type == "function"]
            # Servers that only speak the same API may write the arguments down instead of calling.
            for written in (*calls, *filter(str.strip, (choice.message.content or "",))):
                if (values := parse_arguments(written)) is not None:
                    return Filled(values, usage_of(self.name, completion.usage))
        raise ModelFailed("empty", f"expected the arguments of {form.tool.name}")


def messages(prompt: ModelPrompt) -> list[ChatCompletionMessageParam]:
    """The instructions, then the conversation; the provider caches what begins like an earlier request by itself."""
    return [_system(instructions(prompt.business)), *(_message(*entry) for entry in conversation(prompt))]


def form_messages(form: Form) -> list[ChatCompletionMessageParam]:
    """A form's instructions, and what it is about."""
    return [_system(form.instructions), _message("user", form.material)]


def tools(offered: Iterable[Tool]) -> list[ChatCompletionFunctionToolParam]:
    """The tools, each with its schema."""
    return [
        {
            "type": "function",
            "function": {"name": tool.name, "description": tool.description, "parameters": dict(tool.parameters)},
        }
        for tool in offered
    ]


def _system(text: str) -> ChatCompletionSystemMessageParam:
    return {"role": "system", "content": text}


def _message(role: Role, text: str) -> ChatCompletionUserMessageParam | ChatCompletionAssistantMessageParam:
    return {"role": "user", "content": text} if role == "user" else {"role": "assistant", "content": text}


class GptProvider:
    """See ``backend.models.interface.Provider``."""

    def __init__(self, api_key: str, *, base_url: str | None = None, deadlines: Deadlines | None = None) -> None:
        """Nothing is opened yet."""
        self._deadlines = deadlines or Deadlines()
        self._http = open_client(connect_s=self._deadlines.connect_s)
        # Without retries of the SDK: it waits half a second or more before each, which the caller hears as silence.
        self._client = openai.AsyncOpenAI(api_key=api_key, base_url=base_url, max_retries=0, http_client=self._http)

    def model(self, name: str, model: str) -> Gpt:
        """A model of this provider."""
        return Gpt(name, model, self._client, self._deadlines)

    async def warm(self, connections: int) -> None:
        """Check the key and open connections."""
        with failures(False):
            await self._ask()
        await self.refresh(connections)

    async def refresh(self, connections: int) -> None:
        """Use the idle connections."""
        await touch(self._http, str(self._client.base_url), connections)

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    async def _ask(self) -> None:
        try:
            await self._client.get("/models", cast_to=httpx2.Response)
        except openai.APIStatusError as error:
            # Servers that only speak the same API may lack this path; the connection is open all the same.
            if error.status_code == 401:
                raise
