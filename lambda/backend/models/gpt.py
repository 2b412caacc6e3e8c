"""GPT models: what one is sent, as Chat Completions writes it, and its answer, each token the moment it comes.

All of them share the client of their provider, OpenAI.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterable
from contextlib import contextmanager
from typing import Final

import httpx2
import openai
from openai.types import CompletionUsage
from openai.types.chat import (
    ChatCompletionAssistantMessageParam,
    ChatCompletionChunk,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
)
from openai.types.chat.chat_completion_chunk import Choice, ChoiceDeltaToolCall

from backend.models.instructions import conversation, instructions
from backend.models.interface import Filled, Form, ModelFailed, ModelPrompt, Piece, Tool, TooLong, Usage
from backend.models.streaming import (
    Deadlines,
    error_kind,
    open_client,
    parse_arguments,
    read_stream,
    touch,
    whole_calls,
)
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


class GptReader:
    """The state of one stream; see ``backend.models.streaming.StreamReader``."""

    def __init__(self, name: str) -> None:
        """Nothing was read yet."""
        self.progress = 0
        self.ended = False
        self._spoken = False
        self._finished = False
        self._too_long = False
        self._name = name
        self._tokens: CompletionUsage | None = None
        self._calls: dict[int, tuple[str, list[str]]] = {}

    def read(self, event: ChatCompletionChunk) -> str:
        """The text of a chunk, if it has any; raises ``ModelFailed`` when the model declines."""
        self._tokens = event.usage or self._tokens
        text = "".join(self._choice(choice) for choice in event.choices)
        # The usage comes in a chunk of its own, after the one that says how the answer ended.
        self.ended = self._finished and (self._tokens is not None)
        return text

    def results(self) -> list[Piece]:
        """The tool calls whose arguments came whole, whether the answer was cut at its limit, then the usage."""
        calls = whole_calls(self._calls.values(), spoken=self._spoken)
        return [*calls, *([TooLong()] if self._too_long else ()), usage_of(self._name, self._tokens)]

    def _choice(self, choice: Choice) -> str:
        if choice.delta.refusal or choice.finish_reason == "content_filter":
            raise ModelFailed("declined", "the model declined to answer")
        self._finished = self._finished or choice.finish_reason is not None
        self._too_long = self._too_long or choice.finish_reason == "length"
        for call in choice.delta.tool_calls or ():
            self._call(call)
        text = choice.delta.content or ""
        if text:
            self.progress += 1
            self._spoken = self._spoken or bool(text.strip())
        return text

    def _call(self, call: ChoiceDeltaToolCall) -> None:
        """A call comes in parts: its name first, then its arguments piece by piece."""
        self.progress += 1
        name, parts = self._calls.setdefault(call.index, ("", []))
        if call.function:
            parts.append(call.function.arguments or "")
            self._calls[call.index] = (name or call.function.name or "", parts)


def usage_of(name: str, tokens: CompletionUsage | None) -> Usage:
    """The tokens counted; cached ones are part of the prompt's and are told apart, as with Claude."""
    if tokens is None:
        return Usage(name)
    cached = (tokens.prompt_tokens_details.cached_tokens or 0) if tokens.prompt_tokens_details else 0
    return Usage(name, tokens.prompt_tokens - cached, tokens.completion_tokens, cache_read_tokens=cached)


_OVERLOADED: Final = frozenset({429, 500, 502, 503, 504, 529})
_OVERLOAD_KINDS: Final = frozenset({"server_error", "rate_limit_exceeded", "overloaded_error", "service_unavailable"})
"""What an error in the stream may be called when it is not the request's fault."""


@contextmanager
def failures(begun: bool) -> Generator[None]:
    """Turn what the SDK raises into ``ModelFailed``; ``begun`` tells whether the answer has."""
    try:
        yield
    except TimeoutError as error:
        raise ModelFailed("stalled" if begun else "slow", "the provider sent nothing in time") from error
    except openai.APIStatusError as error:
        overloaded = error.status_code in _OVERLOADED
        raise ModelFailed("overloaded" if overloaded else "refused", f"{error.status_code} {_kind(error)}") from error
    except (openai.APIConnectionError, httpx2.HTTPError) as error:
        raise ModelFailed("cut" if begun else "unreachable", type(error).__name__) from error
    except openai.APIError as error:
        kind = _kind(error)
        raise ModelFailed("overloaded" if kind in _OVERLOAD_KINDS else "refused", f"in the stream: {kind}") from error


def _kind(error: openai.APIError) -> str:
    """The provider's name for an error, such as ``server_error``."""
    return error_kind(error.type) or error_kind(error.code)
