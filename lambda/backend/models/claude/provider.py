"""Claude at Anthropic, on Amazon Bedrock, on Google Vertex: the client that all models of a platform share.

It is made ready for the first caller by a rehearsal: a stream that goes nowhere makes the SDK build, once, all that it
builds when it is first used.
"""

from __future__ import annotations

import json
from typing import Any, Final

import anthropic
import httpx2
from anthropic.lib.bedrock import AsyncAnthropicBedrock
from anthropic.lib.vertex import AsyncAnthropicVertex

from backend.models.claude.model import Claude, Client
from backend.models.claude.reading import failures
from backend.models.streaming import Deadlines, open_client, touch


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
