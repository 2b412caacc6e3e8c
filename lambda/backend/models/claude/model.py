"""Claude models at Anthropic, on Amazon Bedrock, on Google Vertex, and the client that all of a platform share.

What they are sent is written as in the Messages API; each token of an answer is passed on the moment it comes.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias, TypeVar

import anthropic
import httpx2
from anthropic.lib.bedrock import AsyncAnthropicBedrock
from anthropic.lib.vertex import AsyncAnthropicVertex
from anthropic.types import (
    CacheControlEphemeralParam,
    Message,
    MessageParam,
    OutputConfigParam,
    RawMessageStreamEvent,
    TextBlock,
    TextBlockParam,
    ThinkingConfigParam,
    ToolChoiceParam,
    ToolParam,
    ToolUseBlock,
)

from backend.models.claude.reading import ClaudeReader, failures, rehearse, usage_of
from backend.models.instructions import conversation, instructions
from backend.models.interface import Filled, Form, ModelFailed, ModelPrompt, Piece, Tool
from backend.models.streaming import Deadlines, open_client, parse_arguments, read_stream, touch
from common.wire.turn import Role

Client: TypeAlias = anthropic.AsyncAnthropic | AsyncAnthropicBedrock | AsyncAnthropicVertex
Answered = TypeVar("Answered")
_CACHED: Final[CacheControlEphemeralParam] = {"type": "ephemeral"}


@dataclass(frozen=True, slots=True)
class Manner:
    """How a model is kept from thinking before it speaks, and whether it can be made to call a tool.

    A request that asks it in another manner is refused with status 400.
    """

    thinking: ThinkingConfigParam | anthropic.Omit
    effort: OutputConfigParam | anthropic.Omit = anthropic.omit
    can_be_made_to_call: bool = False
    room: int = 0
    """Tokens that its thinking may take, which count as part of the answer."""


_QUIET: Final = Manner({"type": "disabled"}, can_be_made_to_call=True)
_BETWEEN_TOOLS: Final = Manner({"type": "between_tools"})
_ALWAYS_THINKS: Final = Manner(anthropic.omit, {"effort": "low"}, room=1024)
_MANNERS: Final = (
    (re.compile(r"sonnet-5-5"), _BETWEEN_TOOLS),
    (re.compile(r"opus-5-5|(?:fable|mythos)-5"), _ALWAYS_THINKS),
    (re.compile(""), _QUIET),
)
"""As the models' pages at platform.claude.com say in October 2026; a model that is named nowhere here is asked like the
earlier ones, and like the others if it refuses that."""
_ABOUT_MANNER: Final = re.compile(r"thinking|tool_choice|effort")


class Claude:
    """A model of a client that others share; ``name`` is what profiles call it, ``model`` the platform's id."""

    def __init__(self, name: str, model: str, client: Client, deadlines: Deadlines) -> None:
        """Nothing is sent yet."""
        self.name = name
        self._model = model
        self._client = client
        self._deadlines = deadlines
        self._manner = next(manner for named, manner in _MANNERS if named.search(model))

    async def close(self) -> None:
        """Nothing: the provider closes what its models share."""

    def stream(self, prompt: ModelPrompt) -> AsyncGenerator[Piece, None]:
        """The answer as it is generated, then what it asks for, then its usage."""

        async def ask(manner: Manner) -> anthropic.AsyncStream[RawMessageStreamEvent]:
            return await self._client.messages.create(
                model=self._model,
                max_tokens=prompt.max_tokens + manner.room,
                system=system(prompt),
                messages=messages(prompt),
                tools=tools(prompt.tools),
                thinking=manner.thinking,
                output_config=manner.effort,
                stream=True,
            )

        return read_stream(lambda: self._in_its_manner(ask), ClaudeReader(self.name), failures, self._deadlines)

    async def fill(self, form: Form) -> Filled:
        """The form, filled in by a tool that the model is made to use, where it can be made to."""

        async def ask(manner: Manner) -> Message:
            return await self._client.messages.create(
                model=self._model,
                max_tokens=form.max_tokens + manner.room,
                system=[{"type": "text", "text": form.instructions, "cache_control": _CACHED}],
                messages=[form_message(form)],
                tools=tools((form.tool,)),
                tool_choice=_choice(form.tool, manner),
                thinking=manner.thinking,
                output_config=manner.effort,
            )

        with failures(False):
            message = await self._in_its_manner(ask)
        for block in message.content:
            values = block.input if isinstance(block, ToolUseBlock) else _written_out(block)
            if values is not None:
                return Filled(values, usage_of(self.name, message.usage))
        raise ModelFailed("empty", f"expected the arguments of {form.tool.name}, got {message.stop_reason}")

    async def _in_its_manner(self, ask: Callable[[Manner], Awaitable[Answered]]) -> Answered:
        """Ask as this model wants to be asked; what is found out about one that nobody knew yet is kept."""
        others = [manner for _, manner in _MANNERS if manner is not self._manner]
        for manner in (self._manner, *others):
            try:
                answered = await ask(manner)
            except anthropic.BadRequestError as error:
                if manner is others[-1] or not _ABOUT_MANNER.search(str(error)):
                    raise
            else:
                self._manner = manner
                return answered
        raise AssertionError("the last one has returned or raised")


def _choice(tool: Tool, manner: Manner) -> ToolChoiceParam:
    if manner.can_be_made_to_call:
        return {"type": "tool", "name": tool.name, "disable_parallel_tool_use": True}
    return {"type": "auto", "disable_parallel_tool_use": True}


def _written_out(block: object) -> dict[str, object] | None:
    """The arguments of a model that wrote them down instead of calling the tool."""
    return parse_arguments(block.text) if isinstance(block, TextBlock) and block.text.strip() else None


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


class ClaudeProvider:
    """See ``backend.models.interface.Provider``; ``probe`` is a path whose answer shows that the credentials work."""

    def __init__(
        self, client: Client, http: httpx2.AsyncClient, deadlines: Deadlines, *, probe: str, event_stream: bool = False
    ) -> None:
        """Nothing is opened yet."""
        self._client = client
        self._http = http
        self._deadlines = deadlines
        self._probe = probe
        self._event_stream = event_stream

    def model(self, name: str, model: str) -> Claude:
        """A model of this platform."""
        return Claude(name, model, self._client, self._deadlines)

    async def warm(self, connections: int) -> None:
        """Rehearse a stream, resolve credentials, open connections."""
        await rehearse(event_stream=self._event_stream)
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
            await self._client.get(self._probe, cast_to=httpx2.Response)
        except anthropic.APIStatusError as error:
            # Platforms without a harmless path answer 403 or 404; the connection is open all the same.
            if error.status_code == 401:
                raise


def direct(api_key: str, *, base_url: str | None = None, deadlines: Deadlines | None = None) -> ClaudeProvider:
    """Anthropic's own API."""
    limits, http = _start(deadlines)
    client = anthropic.AsyncAnthropic(api_key=api_key, base_url=base_url, max_retries=0, http_client=http)
    return ClaudeProvider(client, http, limits, probe="/v1/models?limit=1")


def bedrock(region: str, *, base_url: str | None = None, deadlines: Deadlines | None = None) -> ClaudeProvider:
    """Amazon Bedrock; credentials are those of AWS's own chain, on Lambda the function's role."""
    limits, http = _start(deadlines)
    client = AsyncAnthropicBedrock(aws_region=region, base_url=base_url, max_retries=0, http_client=http)
    return ClaudeProvider(client, http, limits, probe="/", event_stream=True)


def vertex(
    project: str,
    region: str,
    *,
    base_url: str | None = None,
    access_token: str | None = None,
    deadlines: Deadlines | None = None,
) -> ClaudeProvider:
    """Google Vertex; without an access token the credentials are Google's application default ones."""
    limits, http = _start(deadlines)
    client = AsyncAnthropicVertex(
        project_id=project, region=region, base_url=base_url, access_token=access_token, max_retries=0, http_client=http
    )
    return ClaudeProvider(client, http, limits, probe="/")


def _start(deadlines: Deadlines | None) -> tuple[Deadlines, httpx2.AsyncClient]:
    # Without retries of the SDK: it waits half a second or more before each, which the caller hears as silence.
    limits = deadlines or Deadlines()
    return limits, open_client(connect_s=limits.connect_s)
