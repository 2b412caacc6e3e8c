"""A fresh, migrated database for each test: a copy of a template on one embedded server that all workers share."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg import AsyncConnection, sql

from backend.database import connect
from backend.logs import JsonLines
from backend.migrate import migrate
from dev.postgres import postgres

TEMPLATE = "guru_template"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs the server, so that `-m "not postgres"` leaves it out."""
    for item in items:
        if "server_url" in getattr(item, "fixturenames", ()):
            item.add_marker("postgres")


@pytest.fixture(scope="session")
def server_url(testrun_uid: str) -> Iterator[str]:
    """The embedded server of this test run, with the template database on it."""
    # Directly below the temporary folder: pytest's own folders are closed to the account that root lends to Postgres.
    base = Path(tempfile.gettempdir()) / f"guru-tests-{os.getuid()}-{testrun_uid[:12]}"
    with postgres(base, durable=False) as url:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("select pg_advisory_lock(1)")
            if not connection.execute("select 1 from pg_database where datname = %s", (TEMPLATE,)).fetchone():
                connection.execute(sql.SQL("create database {}").format(sql.Identifier(f"{TEMPLATE}_new")))
                asyncio.run(migrate(_named(url, f"{TEMPLATE}_new")))
                rename = sql.SQL("alter database {} rename to {}")
                connection.execute(rename.format(sql.Identifier(f"{TEMPLATE}_new"), sql.Identifier(TEMPLATE)))
        yield url


@pytest.fixture
def empty_database_url(server_url: str) -> Iterator[str]:
    """The URL of a database of this test's own, without any table."""
    yield from _database(server_url, "template0")


@pytest.fixture
def database_url(server_url: str) -> Iterator[str]:
    """The URL of a migrated database of this test's own."""
    yield from _database(server_url, TEMPLATE)


@pytest.fixture
async def connection(database_url: str) -> AsyncIterator[AsyncConnection]:
    """A connection to a migrated database of this test's own."""
    async with await connect(database_url) as opened:
        yield opened


def _database(server_url: str, template: str) -> Iterator[str]:
    name = f"test_{uuid4().hex[:12]}"
    with psycopg.connect(server_url, autocommit=True) as connection:
        create = sql.SQL("create database {} template {} strategy file_copy")
        connection.execute(create.format(sql.Identifier(name), sql.Identifier(template)))
        yield _named(server_url, name)
        connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


def _named(url: str, name: str) -> str:
    return url.replace("/postgres?", f"/{name}?")


@pytest.fixture
def logged() -> Iterator[list[dict[str, Any]]]:
    """What our own code has logged during the test, as the lines would be written."""
    lines: list[dict[str, Any]] = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(json.loads(JsonLines().format(record)))  # type: ignore[method-assign]  # a handler of one line
    logger = logging.getLogger("guru")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield lines
    logger.removeHandler(handler)
    logger.setLevel(level)
