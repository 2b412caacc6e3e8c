"""What the routes work with: services built once per process, and of a relay's request its session and its body."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Annotated, cast

from fastapi import Depends, Request

from backend.api.relay.guard import RunningTurns
from backend.postgres.database import Database
from backend.profiles.store import ProfileStore
from backend.records.prices import Prices
from backend.runtime.settings import Settings
from common.limits import MAX_BODY_BYTES, MAX_OWN_JSON_DEPTH
from common.wire.credentials import SessionToken
from common.wire.json_shape import check_json, clean_json


@dataclass(frozen=True, slots=True)
class Services:
    """The parts of a running backend; ``now`` is Unix time in seconds."""

    settings: Settings
    database: Database
    profiles: ProfileStore
    running: RunningTurns = field(default_factory=RunningTurns)
    prices: Prices = field(default_factory=Prices)
    now: Callable[[], float] = time.time

    def within(self, seconds: float) -> Services:
        """The same parts, of which the database may take this long for all that it is asked by them."""
        database = self.database.within(seconds)
        return replace(self, database=database, profiles=self.profiles.of(database))

    async def close(self) -> None:
        """Close what is open."""
        await self.database.close()


async def _services(request: Request) -> Services:
    # A coroutine, though it waits for nothing: FastAPI would send a plain function to a thread.
    return cast("Services", request.app.state.services)


ServicesDep = Annotated[Services, Depends(_services)]


async def _session(request: Request) -> SessionToken:
    return cast("SessionToken", request.scope["state"]["session"])


SessionDep = Annotated[SessionToken, Depends(_session)]


async def json_of(request: Request) -> bytes:
    """The body, measured before it is parsed, its texts clean; raises ``NotJson`` for one that is nested too deep."""
    body = await request.body()
    text = body.decode(errors="replace")
    check_json(text, most=MAX_BODY_BYTES, depth=MAX_OWN_JSON_DEPTH)
    clean = clean_json(text)
    return body if clean == text else clean.encode()
