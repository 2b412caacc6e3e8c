"""A sender of notices in this process, and its clock."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
from pydantic import SecretStr

from backend.notices.means import Account
from backend.notices.sending import AT_ONCE, Office
from backend.postgres.database import Connections
from backend.profiles.store import ProfileStore
from backend.runtime.settings import NamedSecrets
from tests.backend.notices.receiver import SECRET


class Clock:
    """The time of senders in this process; a little later than the database's own, by which notices are told."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC) + timedelta(seconds=30)

    def __call__(self) -> datetime:
        return self.now


@asynccontextmanager
async def office(database_url: str, clock: Clock, **changes: Any) -> AsyncGenerator[Office]:
    database = Connections(database_url, size=AT_ONCE)
    async with httpx2.AsyncClient() as client:
        secrets = NamedSecrets(listed=SecretStr(f"desk:{SECRET}"))
        yield replace(Office(database, ProfileStore(database), client, secrets, Account("", ()), now=clock), **changes)
    await database.close()
