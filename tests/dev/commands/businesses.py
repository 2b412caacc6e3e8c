"""Businesses that the commands under test may be told of."""

from __future__ import annotations

import asyncio

from backend.postgres.migrate import migrate
from tests.backend.harness import apply, bakery


def apply_profiles(database_url: str, *names: str) -> None:
    """Put profiles of these names into force, in a database that may still be empty."""

    async def run() -> None:
        await migrate(database_url)
        for place, name in enumerate(names):
            await apply(database_url, bakery(name=name, numbers={f"+155502000{place:02}": "en"}))

    asyncio.run(run())
