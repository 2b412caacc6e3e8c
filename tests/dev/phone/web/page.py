"""What the browser's page does with its server, without a browser."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

PATIENCE_S = 30.0


class Page:
    """One WebSocket to the web phone; ``seen`` keeps every message."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self.seen: list[dict[str, Any]] = []

    async def send(self, **message: Any) -> None:
        """Send one message."""
        await self._socket.send(json.dumps(message))

    async def until(self, kind: str) -> dict[str, Any]:
        """The next message of that type."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                self.seen.append(json.loads(await self._socket.recv()))
                if self.seen[-1]["type"] == kind:
                    return self.seen[-1]


@asynccontextmanager
async def opened(web_phone: str, **headers: str) -> AsyncGenerator[Page]:
    """A page on the web phone at this URL."""
    url = web_phone.replace("http", "ws") + "/call"
    async with connect(url, additional_headers=headers, proxy=None) as socket:
        yield Page(socket)
