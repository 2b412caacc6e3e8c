"""Something to talk to in an empty database: the example business, its profile and its knowledge."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final

from dev.places import HERE

EXAMPLE: Final = HERE.root / "examples" / "bright-smile"


def seed(database_url: str, say: Callable[[str], None]) -> None:
    """Load the example business if no profile was ever applied; ``say`` is told what is being done."""
    if asyncio.run(_has_profiles(database_url)):
        return
    say("an empty database: loading the example business")
    load_business(database_url, EXAMPLE / "profile.yaml", EXAMPLE / "knowledge", say)


def load_business(database_url: str, profile: Path, knowledge: Path, say: Callable[[str], None]) -> None:
    """Put a profile in force and ingest its knowledge; what has not changed since is left alone."""
    say(f"profile {profile.name}")
    asyncio.run(_apply(database_url, profile))


async def _has_profiles(database_url: str) -> bool:
    from backend.database import connect  # noqa: PLC0415 -- the database driver is loaded only when there is one

    async with await connect(database_url) as connection:
        cursor = await connection.execute("select exists (select from profiles)")
        row = await cursor.fetchone()
        return row is not None and bool(row[0])


async def _apply(database_url: str, path: Path) -> None:
    from backend.database import connect  # noqa: PLC0415 -- as above
    from backend.profiles.loader import load_profile  # noqa: PLC0415 -- as above
    from backend.profiles.store import apply_profile  # noqa: PLC0415 -- as above

    async with await connect(database_url) as connection:
        await apply_profile(connection, load_profile(path))
