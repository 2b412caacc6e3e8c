"""``python -m backend.runtime.server``: the backend as one process, in a container or a local stack, under uvicorn.

uvicorn alone waits for ever for the head of a request, and handles all that one read brought before anybody else.
"""

from __future__ import annotations

import argparse
import asyncio
from typing import Any, Final

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

APP: Final = "backend.api.app:create_app"
HEAD_S: Final = 10.0
"""How long a request's head may take: one packet for whoever means it."""
LINGER_S: Final = 2.0
"""How long a client may go on sending a body that was answered already, so that it comes to read the answer."""
_READ_BYTES: Final = 16 * 1024
"""What is taken from a connection at a time; the longest head too, since h11 holds no more of an unfinished one."""


class BoundedProtocol(H11Protocol, asyncio.BufferedProtocol):
    """HTTP/1.1 with an end to every wait for the client, and a small helping of each connection at a time."""

    def __init__(self, *args: Any, **named: Any) -> None:
        """As uvicorn makes it."""
        super().__init__(*args, **named)
        self._buffer = bytearray(_READ_BYTES)
        self._waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
        """Wait for the first head."""
        super().connection_made(transport)
        self._wait(HEAD_S)

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._wait_no_more()
        super().connection_lost(exc)

    def get_buffer(self, sizehint: int) -> bytearray:  # noqa: ARG002  # asyncio's signature
        """Where the next bytes go."""
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Take them; from the first byte of a head its time runs."""
        self.data_received(bytes(self._buffer[:nbytes]))
        if self.conn.their_state is not h11.IDLE:
            if not self._is_lingering():
                self._wait_no_more()
        elif self._waiting is None:
            self._wait(HEAD_S)

    def on_response_complete(self) -> None:
        """Go on with the next request, or end a connection whose body nobody will read."""
        super().on_response_complete()
        if self._is_lingering() and not self.transport.is_closing():
            self._wait(LINGER_S)

    def _is_lingering(self) -> bool:
        """Whether the answer is out and its request still comes in."""
        return self.conn.our_state is h11.DONE and self.conn.their_state is h11.SEND_BODY

    def _wait(self, seconds: float) -> None:
        self._wait_no_more()
        self._waiting = self.loop.call_later(seconds, self.transport.close)

    def _wait_no_more(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None


def main() -> None:
    """Serve until told to stop; settings come from the environment."""
    parser = argparse.ArgumentParser(prog="python -m backend.runtime.server", description="The backend under uvicorn.")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at, 0.0.0.0 in a container")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--reload-dir", action="append", metavar="FOLDER", help="restart when its files change")
    given = parser.parse_args()
    uvicorn.run(
        APP,
        factory=True,
        host=given.host,
        port=given.port,
        http=BoundedProtocol,
        ws="none",
        access_log=False,
        timeout_graceful_shutdown=2,
        reload=bool(given.reload_dir),
        reload_dirs=given.reload_dir,
    )


if __name__ == "__main__":
    main()
