"""Claude by Anthropic's SDK: the Messages API, streamed; each token is handed on the moment it has come."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import anthropic
import httpx2
from anthropic.types import MessageParam, RawMessageStreamEvent, TextBlockParam

from backend.models.instructions import conversation, instructions
from backend.models.interface import ModelFailed, Piece, Prompt, Text, Usage
from common.wire import Role

_OVERLOADED: Final = frozenset({429, 503, 529})
_OVERLOAD_KINDS: Final = frozenset({"overloaded_error", "rate_limit_error", "api_error", "timeout_error"})
"""What an error in the stream may be called when it is not the request's fault."""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds until the first token, and between two; less than the relay's patience, so that another can step in."""

    first_token_s: float = 4.0
    stall_s: float = 3.0
    connect_s: float = 2.0


class Claude:
    """One Claude model; its client keeps connections open between turns."""

    def __init__(
        self, name: str, api_key: str, *, deadlines: Deadlines | None = None, base_url: str | None = None
    ) -> None:
        """``name`` is the model's id; without ``base_url`` the SDK follows ``ANTHROPIC_BASE_URL``."""
        self.name = name
        self._deadlines = deadlines or Deadlines()
        self._client = anthropic.AsyncAnthropic(
            api_key=api_key,
            base_url=base_url,
            # A second try costs the caller half a second of silence or more; the next model costs less.
            max_retries=0,
            timeout=httpx2.Timeout(None, connect=self._deadlines.connect_s),
        )

    async def stream(self, prompt: Prompt) -> AsyncGenerator[Piece, None]:
        """The answer as it is generated, then its usage. Raises ``ModelFailed``; closing it drops the connection."""
        reading = _Reading(self.name)
        clock = asyncio.get_running_loop().time
        due = clock() + self._deadlines.first_token_s
        with _failures(reading):
            async with asyncio.timeout_at(due):
                events = await self._open(prompt)
        async with events:
            while not reading.ended:
                with _failures(reading):
                    # Only the wait is timed: what the listener does between two pieces is not the provider's fault.
                    async with asyncio.timeout_at(due):
                        event = await anext(events, None)
                text = reading.read(event)
                if text:
                    yield Text(text)
                    due = clock() + self._deadlines.stall_s
        yield reading.usage()

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    async def _open(self, prompt: Prompt) -> anthropic.AsyncStream[RawMessageStreamEvent]:
        messages = [_message(role, text) for role, text in conversation(prompt)]
        system: TextBlockParam = {
            "type": "text",
            "text": instructions(prompt.business),
            "cache_control": {"type": "ephemeral"},
        }
        return await self._client.messages.create(
            model=self.name,
            max_tokens=prompt.max_tokens,
            system=[system],
            messages=messages,
            # A caller hears the thinking as silence.
            thinking={"type": "disabled"},
            stream=True,
        )


def _message(role: Role, text: str) -> MessageParam:
    return {"role": "user", "content": text} if role == "user" else {"role": "assistant", "content": text}


class _Reading:
    """What has been read of one stream: whether it began and ended, and what it cost."""

    def __init__(self, model: str) -> None:
        self.begun = False
        self.ended = False
        self._model = model
        self._tokens: dict[str, int] = {}

    def read(self, event: RawMessageStreamEvent | None) -> str:
        """The text of an event, if it has any; raises ``ModelFailed`` for an end that is none."""
        if event is None:
            raise ModelFailed("cut" if self.begun else "unreachable", "the stream ended before its last event")
        match event.type:
            case "content_block_delta" if event.delta.type == "text_delta":
                self.begun = self.begun or bool(event.delta.text)
                return event.delta.text
            case "message_start":
                self._count(event.message.usage)
            case "message_delta":
                self._count(event.usage)
                if event.delta.stop_reason == "refusal":
                    raise ModelFailed("declined", "the model declined to answer")
            case "message_stop":
                self.ended = True
                if not self.begun:
                    raise ModelFailed("empty", "the answer has no text")
            case _:
                pass
        return ""

    def usage(self) -> Usage:
        """The tokens counted; the provider reports running totals, of which the last one holds."""
        return Usage(
            self._model,
            self._tokens.get("input_tokens", 0),
            self._tokens.get("output_tokens", 0),
            self._tokens.get("cache_read_input_tokens", 0),
            self._tokens.get("cache_creation_input_tokens", 0),
        )

    def _count(self, usage: anthropic.types.Usage | anthropic.types.MessageDeltaUsage) -> None:
        for name in ("input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens"):
            value = getattr(usage, name)
            if value is not None:
                self._tokens[name] = value


@contextmanager
def _failures(reading: _Reading) -> Generator[None]:
    """Turn what the SDK raises into ``ModelFailed``; the provider's messages stay out, they may quote the request."""
    try:
        yield
    except TimeoutError as error:
        raise ModelFailed("stalled" if reading.begun else "slow", "the provider sent nothing in time") from error
    except anthropic.APIStatusError as error:
        kind = _kind(error)
        overloaded = error.status_code in _OVERLOADED or kind in _OVERLOAD_KINDS
        raise ModelFailed("overloaded" if overloaded else "refused", f"{error.status_code} {kind}") from error
    except (anthropic.APIConnectionError, httpx2.HTTPError) as error:
        raise ModelFailed("cut" if reading.begun else "unreachable", type(error).__name__) from error


def _kind(error: anthropic.APIStatusError) -> str:
    """The provider's name for an error: ``{"type": "error", "error": {"type": "overloaded_error", ...}}``."""
    match error.body:
        case {"error": {"type": str(kind)}}:
            return kind
        case _:
            return ""
