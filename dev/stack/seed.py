"""Something to talk to in an empty database: the example business, its profile and its knowledge."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final

from dev.setup.places import HERE
from dev.terminal.failures import CommandFailed

EXAMPLE: Final = HERE.root / "examples" / "bright-smile"


def seed(database_url: str, say: Callable[[str], None]) -> None:
    """Load the example business if no profile was ever applied; ``say`` is told what is being done."""
    if asyncio.run(_has_profiles(database_url)):
        return
    say("an empty database: loading the example business")
    load_business(database_url, EXAMPLE / "profile.yaml", EXAMPLE / "knowledge", say)


def load_business(database_url: str, profile: Path, knowledge: Path, say: Callable[[str], None]) -> None:
    """Put a profile in force and ingest its knowledge; what has not changed since is left alone.

    Raises ``CommandFailed`` naming what is wrong with the profile or a document.
    """
    asyncio.run(_load(database_url, profile, knowledge, say))


async def _has_profiles(database_url: str) -> bool:
    from backend.postgres.database import connect  # noqa: PLC0415 -- the backend is loaded only when there is one to talk to

    async with await connect(database_url) as connection:
        cursor = await connection.execute("select exists (select from profiles)")
        row = await cursor.fetchone()
        return row is not None and bool(row[0])


async def _load(database_url: str, profile_file: Path, knowledge: Path, say: Callable[[str], None]) -> None:
    from backend.postgres.database import connect  # noqa: PLC0415 -- as above
    from backend.profiles.loader import ProfileInvalid, load_profile  # noqa: PLC0415 -- as above
    from backend.profiles.store import NumberTaken, apply_profile  # noqa: PLC0415 -- as above
    from ingest import ingest_paths  # noqa: PLC0415 -- as above

    try:
        profile = load_profile(profile_file)
        async with await connect(database_url) as connection:
            await apply_profile(connection, profile)
            summary = await ingest_paths(connection, profile.name, [knowledge])
    except (ProfileInvalid, NumberTaken) as wrong:
        raise CommandFailed(str(wrong)) from None
    if summary.refused:
        raise CommandFailed("\n".join(f"{refusal.source}: {refusal.reason}" for refusal in summary.refused))
    pages = len(summary.added) + len(summary.changed) + len(summary.unchanged)
    say(f"{profile.name}: the profile is in force, {pages} pages are indexed")
