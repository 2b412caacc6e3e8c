"""A database of a test's own for the commands that read and write one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.database import database_on


@pytest.fixture
def own_database(postgres_server: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An empty database that DATABASE_URL names."""
    with database_on(postgres_server) as url:
        monkeypatch.setenv("DATABASE_URL", url)
        yield url
