"""Where Claude is reached: at Anthropic, on Amazon Bedrock, on Google Vertex."""

from __future__ import annotations

import anthropic
import httpx2
from anthropic.lib.bedrock import AsyncAnthropicBedrock
from anthropic.lib.vertex import AsyncAnthropicVertex

from backend.models.claude.provider import ClaudeProvider
from backend.models.connections import open_client
from backend.models.streaming import Deadlines


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
