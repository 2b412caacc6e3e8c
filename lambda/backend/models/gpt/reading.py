"""What has been read of one of GPT's streams: words, tool calls, tokens, and whether it ended; or why not.

Of what the SDK raises the provider's messages stay out, they may quote the request.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import httpx2
import openai
from openai.types import CompletionUsage
from openai.types.chat import ChatCompletionChunk
from openai.types.chat.chat_completion_chunk import Choice, ChoiceDeltaToolCall

from backend.models.interface import ModelFailed, Piece, TooLong, Usage
from backend.models.streaming import error_kind, whole_calls


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
