"""Waking what a call will need while the phone still rings: the relay's object of the call, and the stream function.

Whoever is woken answers at once and goes on by itself. What has not come in time is dropped: on Lambda it would find
its time-outs long past when the next caller comes. So silence says nothing about the other side, and nothing is
remembered.
"""

from __future__ import annotations

import asyncio
import secrets
import ssl
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

import httpx2

from backend.runtime.logs import log
from backend.runtime.settings import Settings
from common.wire.aws_signature import sign_for_aws
from common.wire.credentials import (
    SIGNATURE_HEADER,
    TOKEN_HEADER,
    RelayCall,
    SessionToken,
    mint_token,
    sign_request,
)

PATIENCE_S: Final = 0.05
"""How long the voice webhook waits for them: Twilio is waiting too, and a cold start goes on without us."""
_GONE: Final = 404
"""The Worker is not where it should be: Twilio would be told the same. Other refusals say nothing about sockets."""


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """Reading the certificates takes 70 ms or more: once, and before a call waits for it."""
    return httpx2.create_ssl_context()


class Warmer:
    """Sends the wake-up calls of one process; a failure is logged and costs the caller nothing."""

    def __init__(
        self, settings: Settings, *, patience_s: float = PATIENCE_S, client: httpx2.AsyncClient | None = None
    ) -> None:
        """No connection is opened before the first call; ``client`` is closed with the warmer."""
        self._settings = settings
        self._patience_s = patience_s
        # Its own time-outs would come after ours.
        self._client = client or httpx2.AsyncClient(timeout=None, verify=_tls())

    async def warm(self, call_sid: str, *, now: float) -> bool:
        """Wake them within ``patience_s``, and leave nothing running; False when the relay has said that it is down."""
        relay = asyncio.create_task(self._relay(call_sid, now), name="waking the relay")
        tasks: set[asyncio.Task[bool]] = {relay}
        if self._settings.stream_url and self._settings.stream_url != self._settings.public_url:
            tasks.add(asyncio.create_task(self._stream_function(call_sid, now), name="waking the stream function"))
        try:
            await asyncio.wait(tasks, timeout=self._patience_s)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
        return relay.cancelled() or relay.result()

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def _relay(self, call_sid: str, now: float) -> bool:
        # ws: becomes http:, wss: becomes https:.
        origin = self._settings.relay_url.replace("ws", "http", 1)
        call = RelayCall("POST", f"/warm/{self._settings.environment}/{call_sid}", b"", call_sid)
        return await self._wake(origin, call, {}, now, "relay")

    async def _stream_function(self, call_sid: str, now: float) -> bool:
        token = SessionToken(call_sid, "", int(now), secrets.token_urlsafe(12), self._settings.environment)
        headers = {TOKEN_HEADER: mint_token(self._settings.session_ring, token)}
        call = RelayCall("POST", "/v1/warm", b"", call_sid)
        if key := self._settings.aws_key:
            headers |= sign_for_aws(key, self._settings.stream_url, call.path, call.body, now=now)
        return await self._wake(self._settings.stream_url, call, headers, now, "stream")

    async def _wake(self, origin: str, call: RelayCall, headers: Mapping[str, str], now: float, what: str) -> bool:
        """Whether nothing is known against it; a connection that broke may have died while nobody used it."""
        signature = sign_request(self._settings.relay_ring, call, now=now, nonce=secrets.token_hex(8))
        try:
            answer = await self._client.request(
                call.method, origin + call.path, headers={**headers, SIGNATURE_HEADER: signature}
            )
        except httpx2.HTTPError as error:
            log("warm_failed", kind=what, error=type(error).__name__)
            return not isinstance(error, httpx2.ConnectError)
        if answer.is_error:
            log("warm_failed", kind=what, status=answer.status_code)
        return answer.status_code < 500 and answer.status_code != _GONE
