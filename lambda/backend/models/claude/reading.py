"""What has been read of one of Claude's streams: words, tool calls, tokens, and whether it ended; or why not.

Of what the SDK raises the provider's messages stay out, they may quote the request. A rehearsal makes the SDK build,
once and before the first caller, all that it builds when it first reads a stream.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Final

import anthropic
import httpx2
from anthropic.types import (
    MessageDeltaUsage,
    RawContentBlockDeltaEvent,
    RawMessageStreamEvent,
)
from anthropic.types import Usage as Tokens

from backend.models.interface import ModelFailed, Piece, TooLong, Usage
from backend.models.streaming import (
    error_kind,
    whole_calls,
)

_CUT: Final = ("max_tokens", "model_context_window_exceeded")
_COUNTED: Final = ("input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens")


class ClaudeReader:
    """The state of one stream; see ``backend.models.streaming.StreamReader``."""

    def __init__(self, name: str) -> None:
        """Nothing was read yet."""
        self.progress = 0
        self.ended = False
        self._spoken = False
        self._too_long = False
        self._name = name
        self._tokens: dict[str, int] = {}
        self._calls: dict[int, tuple[str, list[str]]] = {}

    def read(self, event: RawMessageStreamEvent) -> str:
        """The text of an event, if it has any; raises ``ModelFailed`` when the model declines."""
        match event.type:
            case "content_block_start":
                if (block := event.content_block).type == "tool_use":
                    self.progress += 1
                    self._calls[event.index] = (block.name, [])
            case "content_block_delta":
                return self._delta(event)
            case "message_start":
                self._count(event.message.usage)
            case "message_delta":
                self._count(event.usage)
                if event.delta.stop_reason == "refusal":
                    raise ModelFailed("declined", "the model declined to answer")
                self._too_long = event.delta.stop_reason in _CUT
            case "message_stop":
                self.ended = True
            case _:
                pass
        return ""

    def results(self) -> list[Piece]:
        """The tool calls whose arguments came whole, whether the answer was cut at its limit, then the usage."""
        calls = whole_calls(self._calls.values(), spoken=self._spoken)
        return [*calls, *([TooLong()] if self._too_long else ()), _usage(self._name, self._tokens)]

    def _delta(self, event: RawContentBlockDeltaEvent) -> str:
        delta = event.delta
        match delta.type:
            case "text_delta":
                self.progress += 1
                self._spoken = self._spoken or bool(delta.text.strip())
                return delta.text
            case "input_json_delta" if event.index in self._calls:
                self.progress += 1
                self._calls[event.index][1].append(delta.partial_json)
            case _:
                pass
        return ""

    def _count(self, usage: Tokens | MessageDeltaUsage) -> None:
        """Take over running totals, of which the last one holds."""
        for name in _COUNTED:
            value = getattr(usage, name)
            if value is not None:
                self._tokens[name] = value


def usage_of(name: str, tokens: Tokens) -> Usage:
    """The usage of an answer that was not streamed."""
    return _usage(name, {counted: getattr(tokens, counted) or 0 for counted in _COUNTED})


def _usage(name: str, tokens: dict[str, int]) -> Usage:
    return Usage(name, *(tokens.get(counted, 0) for counted in _COUNTED))


_OVERLOADED: Final = frozenset({429, 503, 529})
_OVERLOAD_KINDS: Final = frozenset(
    {
        *("overloaded_error", "rate_limit_error", "api_error", "timeout_error"),
        # Bedrock's names, as its event stream carries them
        *("throttlingException", "serviceUnavailableException", "internalServerException"),
        *("modelStreamErrorException", "modelTimeoutException"),
    }
)
"""What an error in the stream may be called when it is not the request's fault."""


@contextmanager
def failures(begun: bool) -> Generator[None]:
    """Turn what the SDK raises into ``ModelFailed``; ``begun`` tells whether the answer has."""
    try:
        yield
    except TimeoutError as error:
        raise ModelFailed("stalled" if begun else "slow", "the provider sent nothing in time") from error
    except anthropic.APIStatusError as error:
        kind = _kind(error)
        overloaded = error.status_code in _OVERLOADED or kind in _OVERLOAD_KINDS
        raise ModelFailed("overloaded" if overloaded else "refused", f"{error.status_code} {kind}") from error
    except (anthropic.APIConnectionError, httpx2.HTTPError) as error:
        raise ModelFailed("cut" if begun else "unreachable", type(error).__name__) from error
    except ModelFailed:
        raise
    except Exception as error:
        # Credentials that cannot be resolved, a frame that cannot be read: each platform has errors of its own.
        raise ModelFailed("cut" if begun else "refused", type(error).__name__) from error


def _kind(error: anthropic.APIStatusError) -> str:
    """The provider's name for an error: ``{"type": "error", "error": {"type": "overloaded_error", ...}}``."""
    match error.body:
        case {"error": {"type": str(kind)}}:
            return error_kind(kind)
        case _:
            return ""


def _event(kind: str, **fields: Any) -> str:
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **fields})}\n\n"


_TOKENS: Final[dict[str, Any]] = {"input_tokens": 1, "output_tokens": 1}
_MESSAGE: Final[dict[str, Any]] = {
    "id": "m",
    "type": "message",
    "role": "assistant",
    "content": [],
    "model": "m",
    "usage": _TOKENS,
}
_STREAM: Final = "".join(
    (
        _event("message_start", message=_MESSAGE),
        _event("content_block_start", index=0, content_block={"type": "text", "text": ""}),
        _event("content_block_delta", index=0, delta={"type": "text_delta", "text": "Hello."}),
        _event("content_block_stop", index=0),
        _event("message_delta", delta={"stop_reason": "end_turn", "stop_sequence": None}, usage={"output_tokens": 1}),
        _event("message_stop"),
    )
)


async def rehearse(*, event_stream: bool) -> None:
    """Stream a canned answer through the SDK: 86 ms on the machine where it was measured, 2 ms every time after.

    ``event_stream`` tells whether the platform frames its events as AWS does.
    """
    if event_stream:
        # Reads the service's description, 0.4 s on a busy machine; the SDK otherwise does so at the first token.
        from anthropic.lib.bedrock._stream_decoder import get_response_stream_shape  # noqa: PLC0415  # needs botocore

        get_response_stream_shape()
    transport = httpx2.MockTransport(
        lambda _request: httpx2.Response(200, headers={"content-type": "text/event-stream"}, content=_STREAM.encode())
    )
    async with httpx2.AsyncClient(transport=transport) as http:
        rehearsed = anthropic.AsyncAnthropic(api_key="rehearsal", http_client=http, max_retries=0)
        stream = await rehearsed.messages.create(
            model="rehearsal", max_tokens=1, messages=[{"role": "user", "content": "Hello."}], stream=True
        )
        async for _ in stream:
            pass
