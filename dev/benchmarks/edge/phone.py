"""One call to a Worker: a signed socket, the frames that came on it, and when."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from common.wire.credentials import SessionToken, mint_token, twilio_signature
from dev.benchmarks.edge.workers import Keys, Worker


@dataclass(slots=True)
class Phone:
    """A call under way. ``heard`` has the time and the token of every frame of an answer since the last question."""

    socket: ClientConnection
    heard: list[tuple[float, str]] = field(default_factory=list[tuple[float, str]])
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    @classmethod
    async def dial(cls, worker: Worker, keys: Keys, profile: str = "benchmark") -> Phone:
        """Open the socket and introduce the call."""
        call_sid = f"CA{secrets.token_hex(16)}"
        url = f"{worker.origin}/ws/dev/en/{call_sid}"
        signature = twilio_signature(keys.auth_token, url)
        socket = await connect(
            url, additional_headers={"X-Twilio-Signature": signature}, compression=None, open_timeout=60
        )
        token = SessionToken(call_sid, profile, int(time.time()), secrets.token_hex(8), "dev")
        edge = json.dumps({"codes": {"en": "en-US", "es": "es-US"}})
        parameters = {"session_token": mint_token(keys.session_ring, token), "edge": edge}
        phone = cls(socket)
        await phone._send(type="setup", sessionId="VX1", callSid=call_sid, customParameters=parameters)
        return phone

    async def ask(self, text: str) -> None:
        """Say something."""
        self.heard.clear()
        self.answered.clear()
        await self._send(type="prompt", voicePrompt=text, lang="en-US", last=True)

    async def listen(self) -> None:
        """Take frames until the socket closes; to be run beside everything else."""
        with suppress(ConnectionClosed):
            while True:
                frame = json.loads(await self.socket.recv())
                if frame["type"] != "text":
                    continue
                if frame["token"] and not frame.get("preemptible"):
                    self.heard.append((time.perf_counter(), frame["token"]))
                if frame["last"]:
                    self.answered.set()

    async def round_trip(self, text: str) -> float:
        """Seconds from a prompt to the first frame of what comes back; returns after the last one."""
        began = time.perf_counter()
        await self._send(type="prompt", voicePrompt=text, lang="en-US", last=True)
        frame = json.loads(await self.socket.recv())
        took = time.perf_counter() - began
        while not frame["last"]:
            frame = json.loads(await self.socket.recv())
        return took

    async def hang_up(self) -> None:
        """End the call."""
        await self.socket.close()

    async def _send(self, **frame: Any) -> None:
        await self.socket.send(json.dumps(frame))
