"""A program that is told by webhook: it answers by a script, and takes each notice once, by its id."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from standardwebhooks.webhooks import Webhook as Verifier
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from backend.profiles.notify import Receiver, Webhook
from dev.stack.loopback.serving import served
from tests.backend.notices.told import EVERYTHING

SECRET: Final = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
NEVER: Final = 0
"""In a script: the request is read, and never answered."""


@dataclass(slots=True)
class Desk:
    """``script`` has the statuses to answer with, 200 after it; ``seen`` the id of each request in turn."""

    url: str = ""
    script: list[int] = field(default_factory=list[int])
    seen: list[str] = field(default_factory=list[str])
    taken: dict[str, Any] = field(default_factory=dict[str, Any])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    came: asyncio.Event = field(default_factory=asyncio.Event)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = (await request.body()).decode()
        key, at = request.headers["webhook-id"], datetime.fromtimestamp(int(request.headers["webhook-timestamp"]), UTC)
        # Without the verifier's look at the clock: tests move their own.
        assert request.headers["webhook-signature"] == Verifier(SECRET).sign(key, at, body)
        self.seen.append(key)
        status = self.script.pop(0) if self.script else 200
        if status == NEVER:
            self.came.set()
            await self.released.wait()
        if status == 200:
            self.taken.setdefault(key, json.loads(body))
        await Response(status_code=status or 200, headers=self.headers)(scope, receive, send)

    @property
    def receiver(self) -> Receiver:
        """As a profile names it."""
        return Receiver(of=EVERYTHING, webhook=Webhook(url=f"{self.url}/hook", secret="desk"))


@asynccontextmanager
async def desk(*script: int) -> AsyncGenerator[Desk]:
    """A desk that listens on this machine."""
    made = Desk(script=list(script))
    async with served(made) as made.url:
        try:
            yield made
        finally:
            made.released.set()
