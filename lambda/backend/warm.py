"""Waking what a call will need while the phone still rings: the relay's object of the call, and the stream function.

Whether the relay is to be had shows itself on the way, and is remembered for a few seconds.
"""

from __future__ import annotations

import asyncio
import math
import secrets
import ssl
import time
from collections.abc import Callable
from functools import lru_cache
from typing import Final

import httpx2

from backend.logs import log
from backend.settings import Settings
from common.credentials import SIGNATURE_HEADER, RelayCall, sign_request

PATIENCE_S: Final = 0.05
"""How long the voice webhook waits for them: Twilio is waiting too, and a cold start goes on without us."""
REMEMBERED_S: Final = 15.0
"""How long a failure of the relay is held against it, where it has not answered this call's request yet."""
_GIVE_UP_S: Final = 5.0
_GONE: Final = 404
"""The Worker is not where it should be: Twilio would be told the same. Other refusals say nothing about sockets."""


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """Reading the certificates takes 70 ms or more: once, and before a call waits for it."""
    return httpx2.create_ssl_context()


class Warmer:
    """Sends the wake-up calls of one process; a failure is logged and costs the caller nothing."""

    def __init__(
        self, settings: Settings, *, clock: Callable[[], float] = time.monotonic, patience_s: float = PATIENCE_S
    ) -> None:
        """No connection is opened before the first call; ``clock`` is monotonic, in seconds."""
        self._settings = settings
        self._patience_s = patience_s
        self._clock = clock
        self._failed_at = -math.inf
        self._client = httpx2.AsyncClient(timeout=_GIVE_UP_S, verify=_tls())
        self._running: set[asyncio.Task[None]] = set()

    @property
    def relay_up(self) -> bool:
        """Whether nothing is known against the relay: its last answer was a good one, or is too long ago."""
        return self._clock() - self._failed_at >= REMEMBERED_S

    async def warm(self, call_sid: str, *, now: float) -> bool:
        """Start waking, and wait for it at most ``patience_s``; what is not done by then goes on by itself.

        False when the relay is down: it has just said so, or has not answered now and failed a moment ago.
        """
        tasks = {asyncio.create_task(self._relay(call_sid, now))}
        if self._settings.stream_url and self._settings.stream_url != self._settings.public_url:
            tasks.add(asyncio.create_task(self._stream_function()))
        # The event loop keeps only weak references to tasks.
        self._running |= tasks
        for task in tasks:
            task.add_done_callback(self._running.discard)
        await asyncio.wait(tasks, timeout=self._patience_s)
        return self.relay_up

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
        status = await self._send("POST", origin + call.path, {SIGNATURE_HEADER: signature}, "relay")
        is_up = status is not None and status < 500 and status != _GONE
        self._failed_at = -math.inf if is_up else self._clock()

    async def _stream_function(self) -> None:
        await self._send("GET", f"{self._settings.stream_url}/health", {}, "stream")

    async def _send(self, method: str, url: str, headers: dict[str, str], what: str) -> int | None:
        """The status of the answer; None when there was none."""
        try:
            answer = await self._client.request(method, url, headers=headers)
        except httpx2.HTTPError as error:
            log("warm_failed", kind=what, error=type(error).__name__)
            return None
        if answer.is_error:
            log("warm_failed", kind=what, status=answer.status_code)
        return answer.status_code
