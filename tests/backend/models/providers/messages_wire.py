"""Anthropic's Messages API as each platform sends it: Server-Sent Events, or AWS's event stream."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Literal

from starlette.responses import JSONResponse, Response

from tests.backend.models.providers import event_stream
from tests.backend.models.providers.script import Call, Sign, Step

_USAGE = {"input_tokens": 25, "output_tokens": 1, "cache_read_input_tokens": 2000}


@dataclass
class MessagesWire:
    """The Messages API on one platform."""

    platform: Literal["anthropic", "bedrock", "vertex"]
    _block: int = field(default=0)

    @property
    def media_type(self) -> str:
        return "application/vnd.amazon.eventstream" if self.platform == "bedrock" else "text/event-stream"

    def streams(self, path: str, body: dict[str, Any]) -> bool:
        match self.platform:
            case "anthropic":
                return path == "/v1/messages" and body.get("stream") is True
            case "bedrock":
                return path.endswith("/invoke-with-response-stream")
            case "vertex":
                return path.endswith(":streamRawPredict")

    def opening(self) -> list[bytes]:
        self._block = 0
        message = {**_message([]), "stop_reason": None}
        text = {"type": "text", "text": ""}
        return [
            self._event("message_start", message=message),
            self._event("content_block_start", index=0, content_block=text),
        ]

    def step(self, step: Step) -> list[bytes]:
        match step:
            case str():
                delta = {"type": "text_delta", "text": step}
                return [self._event("content_block_delta", index=0, delta=delta)]
            case Call(name, arguments):
                return self._call(name, arguments)
            case Sign.PING:
                return [self._event("ping")]
            case Sign.THOUGHT:
                return [
                    self._event("content_block_delta", index=0, delta={"type": "thinking_delta", "thinking": "Hm."})
                ]
            case _:
                if self.platform == "bedrock":
                    return [event_stream.exception("throttlingException")]
                return [self._event("error", error={"type": "overloaded_error", "message": "quoting the caller"})]

    def refuses(self, path: str, body: dict[str, Any]) -> str:
        """As the models' pages say: which ways not to think first, and to be made to use a tool, they refuse."""
        model, thinking = f"{path} {body.get('model', '')}", body.get("thinking", {}).get("type", "adaptive")
        always_thinks, quiet_by_name = "opus-5-5" in model or "fable-5" in model, "sonnet-5-5" in model
        if body.get("tool_choice", {}).get("type") == "tool" and (always_thinks or quiet_by_name):
            return "tool_choice: forced tool use is not supported"
        if thinking == "disabled" and (always_thinks or quiet_by_name):
            return "thinking.type: disabled is not supported"
        if thinking == "between_tools" and not quiet_by_name:
            return "thinking.type: between_tools is not supported"
        return ""

    def ending(self, sign: Sign, *, called: bool) -> list[bytes]:
        stopped = {Sign.DECLINE: "refusal", Sign.LIMIT: "max_tokens"}
        reason = stopped.get(sign, "tool_use" if called else "end_turn")
        return [
            self._event("content_block_stop", index=self._block),
            self._event("message_delta", delta={"stop_reason": reason}, usage={"output_tokens": 7}),
            self._event("message_stop"),
        ]

    def whole(self, filled: dict[str, Any] | str | None, tool: str) -> dict[str, Any]:
        if isinstance(filled, str):
            return _message([{"type": "text", "text": filled}])
        used = {"type": "tool_use", "id": "toolu_1", "name": tool, "input": filled}
        return _message([{"type": "text", "text": "Well."} if filled is None else used])

    def refusal(self, status: int, kind: str, message: str = "quoting the caller") -> Response:
        error = {"type": kind, "message": message}
        return JSONResponse({"type": "error", "error": error}, status)

    def _call(self, name: str, arguments: str) -> list[bytes]:
        before = self._event("content_block_stop", index=self._block)
        self._block += 1
        used: dict[str, Any] = {"type": "tool_use", "id": f"toolu_{self._block}", "name": name, "input": {}}
        half = len(arguments) // 2
        return [
            before,
            self._event("content_block_start", index=self._block, content_block=used),
            *(
                self._event(
                    "content_block_delta",
                    index=self._block,
                    delta={"type": "input_json_delta", "partial_json": part},
                )
                for part in (arguments[:half], arguments[half:])
            ),
        ]

    def _event(self, kind: str, **fields: Any) -> bytes:
        event = {"type": kind, **fields}
        if self.platform == "bedrock":
            return event_stream.chunk(event)
        return f"event: {kind}\ndata: {json.dumps(event)}\n\n".encode()


def _message(content: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "m",
        "content": content,
        "stop_reason": "tool_use",
        "usage": _USAGE,
    }
