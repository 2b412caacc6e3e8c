"""OpenAI's Chat Completions API, as Server-Sent Events."""

from __future__ import annotations

import json
from typing import Any

from starlette.responses import JSONResponse, Response

from tests.backend.models.providers.script import Call, Sign, Step

_USAGE = {
    "prompt_tokens": 2025,
    "completion_tokens": 7,
    "total_tokens": 2032,
    "prompt_tokens_details": {"cached_tokens": 2000},
}


class CompletionsWire:
    """Chat Completions."""

    media_type = "text/event-stream"

    def streams(self, path: str, body: dict[str, Any]) -> bool:
        return path == "/v1/chat/completions" and body.get("stream") is True

    def opening(self) -> list[bytes]:
        return [_chunk({"role": "assistant", "content": ""})]

    def step(self, step: Step) -> list[bytes]:
        match step:
            case str():
                return [_chunk({"content": step})]
            case Call(name, arguments):
                return _call(name, arguments)
            case Sign.PING | Sign.THOUGHT:
                return [b": still here\n\n"]
            case _:
                return [_data({"error": {"type": "server_error", "message": "quoting the caller", "code": None}})]

    def refuses(self, path: str, body: dict[str, Any]) -> str:  # noqa: ARG002  # the wire's signature
        return ""

    def ending(self, sign: Sign, *, called: bool) -> list[bytes]:
        stopped = {Sign.DECLINE: "content_filter", Sign.LIMIT: "length"}
        reason = stopped.get(sign, "tool_calls" if called else "stop")
        usage: dict[str, Any] = {
            "id": "c",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "m",
            "choices": [],
        }
        return [_chunk({}, reason), _data({**usage, "usage": _USAGE}), b"data: [DONE]\n\n"]

    def whole(self, filled: dict[str, Any] | str | None, tool: str) -> dict[str, Any]:
        said = filled if isinstance(filled, str) else "Well." if filled is None else None
        message: dict[str, Any] = {"role": "assistant", "content": said}
        if isinstance(filled, dict):
            function = {"name": tool, "arguments": json.dumps(filled)}
            message["tool_calls"] = [{"id": "call_1", "type": "function", "function": function}]
        choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
        head = {"id": "c", "object": "chat.completion", "created": 1, "model": "m"}
        return {**head, "choices": [choice], "usage": _USAGE}

    def refusal(self, status: int, kind: str, message: str = "quoting the caller") -> Response:
        return JSONResponse({"error": {"type": kind, "message": message, "code": None}}, status)


def _call(name: str, arguments: str) -> list[bytes]:
    half = len(arguments) // 2
    first = {"index": 0, "id": "call_1", "type": "function", "function": {"name": name, "arguments": ""}}
    parts = ({"index": 0, "function": {"arguments": part}} for part in (arguments[:half], arguments[half:]))
    return [_chunk({"tool_calls": [call]}) for call in (first, *parts)]


def _chunk(delta: dict[str, Any], reason: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    return _data({"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]})


def _data(value: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(value)}\n\n".encode()
