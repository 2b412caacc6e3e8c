"""Waking what a call will need while the phone still rings: the relay's object of the call, and the stream function."""

from __future__ import annotations

import asyncio
import secrets
import ssl
from functools import lru_cache
from typing import Final

import httpx2

from backend.logs import log
from backend.settings import Settings
from common.credentials import SIGNATURE_HEADER, RelayCall, sign_request

PATIENCE_S: Final = 0.05
"""How long the voice webhook waits for them: Twilio is waiting too, and a cold start goes on without us."""
_GIVE_UP_S: Final = 5.0


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """Reading the certificates takes 70 ms or more: once, and before a call waits for it."""
    return httpx2.create_ssl_context()


class Warmer:
    """Sends the wake-up calls of one process; a failure is logged and costs the caller nothing."""

    def __init__(self, settings: Settings) -> None:
        """No connection is opened before the first call."""
        self._settings = settings
        self._client = httpx2.AsyncClient(timeout=_GIVE_UP_S, verify=_tls())
        self._running: set[asyncio.Task[None]] = set()

    async def warm(self, call_sid: str, *, now: float) -> None:
        """Start waking, and wait for it at most ``PATIENCE_S``; what is not done by then goes on by itself."""
        tasks = {asyncio.create_task(self._relay(call_sid, now))}
        if self._settings.stream_url and self._settings.stream_url != self._settings.public_url:
            tasks.add(asyncio.create_task(self._stream_function()))
        # The event loop keeps only weak references to tasks.
        self._running |= tasks
        for task in tasks:
            task.add_done_callback(self._running.discard)
        await asyncio.wait(tasks, timeout=PATIENCE_S)

    async def close(self) -> None:
        """Stop what still runs, and close the connections."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        await self._client.aclose()

    async def _relay(self, call_sid: str, now: float) -> None:
        # ws: becomes http:, wss: becomes https:.
        origin = self._settings.relay_url.replace("ws", "http", 1)
        call = RelayCall("POST", f"/warm/{self._settings.environment}/{call_sid}", b"", call_sid)
        signature = sign_request(self._settings.relay_ring, call, now=now, nonce=secrets.token_hex(8))
        await self._send("POST", origin + call.path, {SIGNATURE_HEADER: signature}, "relay")

    async def _stream_function(self) -> None:
        await self._send("GET", f"{self._settings.stream_url}/health", {}, "stream")

    async def _send(self, method: str, url: str, headers: dict[str, str], what: str) -> None:
        try:
            answer = await self._client.request(method, url, headers=headers)
        except httpx2.HTTPError as error:
            log("warm_failed", kind=what, error=type(error).__name__)
            return
        if answer.is_error:
            log("warm_failed", kind=what, status=answer.status_code)
