"""A bare phone for the Worker's tests: the frames of one call over a signed socket, and nothing more."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from common.wire.credentials import KeyRing, SessionToken, mint_token, twilio_signature
from tests.worker.workerd.backend import PATIENCE_S

AUTH_TOKEN = "12345"
SESSION_KEYS = f"k1:{'s' * 32}"
RELAY_KEYS = f"r1:{'r' * 32}"
CODES = {"en": "en-US", "es": "es-US"}


def new_call() -> str:
    return f"CA{secrets.token_hex(16)}"


@dataclass(slots=True)
class Phone:
    """One socket of one call."""

    socket: ClientConnection
    call_sid: str
    frames: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    @classmethod
    async def dial(cls, origin: str, call_sid: str = "", *, language: str = "en", environment: str = "dev") -> Phone:
        """Open a signed socket; raises ``InvalidStatus`` when it is refused."""
        call_sid = call_sid or new_call()
        url = f"{origin}/ws/{environment}/{language}/{call_sid}"
        signature = twilio_signature(AUTH_TOKEN, url)
        headers = {"X-Twilio-Signature": signature}
        socket = await connect(
            url, additional_headers=headers, open_timeout=2 * PATIENCE_S, close_timeout=5, compression=None
        )
        return cls(socket, call_sid)

    async def setup(self, **edge: Any) -> None:
        """Send a setup with a fresh token."""
        made = SessionToken(self.call_sid, "clinic", int(time.time()), secrets.token_hex(8), "dev")
        await self.send(
            type="setup",
            sessionId="VX1",
            callSid=self.call_sid,
            customParameters={
                "session_token": mint_token(KeyRing.parse(SESSION_KEYS), made),
                "edge": json.dumps({"greeting": "Welcome.", "codes": CODES, **edge}),
            },
        )

    async def send(self, **frame: Any) -> None:
        await self.socket.send(json.dumps(frame))

    async def says(self, text: str, *, last: bool = True, language: str = "en-US") -> None:
        await self.send(type="prompt", voicePrompt=text, lang=language, last=last)

    async def cuts_in(self, heard: str) -> None:
        await self.send(type="interrupt", utteranceUntilInterrupt=heard, durationUntilInterruptMs=300)

    async def receives(self) -> dict[str, Any]:
        """The next frame."""
        frame: dict[str, Any] = json.loads(await asyncio.wait_for(self.socket.recv(), PATIENCE_S))
        self.frames.append(frame)
        return frame

    async def hears(self) -> str:
        """The words of the next talk cycle, fillers aside."""
        words = ""
        while True:
            frame = await self.receives()
            assert frame["type"] == "text", frame
            if frame.get("preemptible"):
                continue
            words += str(frame["token"])
            if frame["last"]:
                return words.strip()

    async def closes(self) -> int:
        """Wait until the other side has closed; the close code."""
        async with asyncio.timeout(PATIENCE_S):
            await self.socket.wait_closed()
        assert self.socket.close_code is not None
        return self.socket.close_code

    async def hangs_up(self) -> None:
        await self.socket.close(1000)
