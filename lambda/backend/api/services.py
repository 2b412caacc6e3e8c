"""What the routes work with: built once per process from the settings, reached through ``app.state``."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Annotated, cast

from fastapi import Depends, Request

from backend.api.relay.running import RunningTurns
from backend.postgres.database import Database
from backend.profiles.store import ProfileStore
from backend.records.prices import Prices
from backend.runtime.settings import Settings


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
