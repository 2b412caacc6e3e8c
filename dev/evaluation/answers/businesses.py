"""Where a business that is asked lies: in the database of a stack, or in a folder, loaded for the time being."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from dev.postgres import database, throwaway
from dev.stack.seed import load_business
from dev.stack.state import StateFolder
from dev.terminal.failures import CommandFailed


@contextmanager
def business(path: Path, profile: str | None, stack: str) -> Generator[tuple[str, str]]:
    """Yield the database that holds the business, and the name of its profile; raises ``CommandFailed``.

    One that was named is asked where it was applied. Otherwise its profile and the folder ``knowledge`` lie beside
    the file of questions at ``path``.
    """
    from backend.postgres.migrate import migrate  # noqa: PLC0415 - the backend is loaded only by commands that run
    from backend.profiles.loader import ProfileInvalid, load_profile  # noqa: PLC0415 - as above

    if profile:
        with database(StateFolder.existing(stack).path) as url:
            yield url, profile
        return
    folder = path.parent
    if not (folder / "profile.yaml").exists():
        raise CommandFailed(f"{path}: name the business by --profile, or put its profile.yaml beside the file")
    try:
        name = load_profile(folder / "profile.yaml").name
    except ProfileInvalid as wrong:
        raise CommandFailed(str(wrong)) from None
    with throwaway() as url:
        asyncio.run(migrate(url))
        load_business(url, folder / "profile.yaml", folder / "knowledge", lambda _: None)
        yield url, name
