"""Functions with the settings of the tests; what the relay asks the stream function, and what comes back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from backend.postgres.database import connect
from common.wire.sse import Decoder
from dev.artifacts.build import Function
from dev.artifacts.shipped import NotForThisMachine, Shipped
from dev.lambda_emulator import Delivery, Deployed, url_event
from dev.lambda_emulator.events import Event
from ingest import ingest_paths
from tests.backend.harness import (
    AUTH_TOKEN,
    NOWHERE,
    ORIGIN,
    RELAY_KEYS,
    SESSION_KEYS,
    apply,
    bakery,
    relay_headers,
    turn,
)

PAGE = "# Opening hours\n\nThe bakery opens at seven in the morning and closes at six in the evening.\n"


def deployed(shipped: Shipped, function: Function, **variables: str) -> Deployed:
    """A function with the settings of the tests, ``variables`` among them; skips where it cannot run."""
    settings = {
        "GURU_MODE": "deployed",
        "GURU_ENVIRONMENT": "dev",
        "GURU_SESSION_KEYS": SESSION_KEYS,
        "GURU_RELAY_KEYS": RELAY_KEYS,
        "GURU_PUBLIC_URL": ORIGIN,
        "GURU_RELAY_URL": "ws://127.0.0.1:9",
        "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        "DATABASE_URL": NOWHERE,
    }
    try:
        return shipped.deployed(function, {**settings, **variables})
    except NotForThisMachine as reason:
        pytest.skip(str(reason))


async def relay(scope: Scope, receive: Receive, send: Send) -> None:
    """The relay as webhooks see it: woken at once."""
    await Response(status_code=204)(scope, receive, send)


async def stock(database_url: str, folder: Path) -> None:
    """A profile in force, and one page that answers ``turn_event``."""
    page = folder / "hours.md"
    page.write_text(PAGE, encoding="utf-8")
    await apply(database_url)
    async with await connect(database_url) as connection:
        summary = await ingest_paths(connection, bakery().name, [page])
    assert not summary.refused


def turn_event(number: int = 1) -> Event:
    """The request of one turn, signed."""
    body = json.dumps(turn(turn=number)).encode()
    return url_event("/v1/turns", method="POST", body=body, headers=relay_headers("/v1/turns", body))


class Told:
    """The stream's events as they come out of an answer's chunks."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery
        self._decoder = Decoder()
        self._waiting: list[dict[str, Any]] = []

    async def next(self) -> dict[str, Any] | None:
        """Wait for the next event; None at the end."""
        while not self._waiting:
            chunk = await self._delivery.chunk()
            if chunk is None:
                return None
            self._waiting += [json.loads(data) for data in self._decoder.feed(chunk.decode())]
        return self._waiting.pop(0)

    async def next_chunk(self) -> str:
        """Wait for the next piece of the answer's text."""
        while (event := await self.next()) is not None:
            if "chunk" in event:
                return str(event["chunk"])
        raise AssertionError("expected text, the answer ended")

    async def rest(self) -> list[dict[str, Any]]:
        """Wait for the end; the events until then."""
        events: list[dict[str, Any]] = []
        while (event := await self.next()) is not None:
            events.append(event)
        return events
