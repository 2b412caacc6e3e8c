"""A database of a test's own for the commands that read and write one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from dev.postgres import postgres


@pytest.fixture
def own_database(testrun_uid: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An empty database that DATABASE_URL names, on the server that all of this test run share."""
    # Directly below the temporary folder: pytest's own folders are closed to the account that root lends to Postgres.
    base = Path(tempfile.gettempdir()) / f"guru-tests-{os.getuid()}-{testrun_uid[:12]}"
    with postgres(base, durable=False) as server:
        name = f"test_{uuid4().hex[:12]}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
            url = server.replace("/postgres?", f"/{name}?")
            monkeypatch.setenv("DATABASE_URL", url)
            yield url
            connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))
