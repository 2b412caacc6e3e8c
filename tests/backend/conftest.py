"""A fresh, migrated database for each test: a copy of a template on one embedded server that all workers share."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any

import psycopg
import pytest
from psycopg import AsyncConnection, sql

from backend.postgres.database import connect
from backend.postgres.migrate import migrate
from backend.runtime.logs import JsonLines
from tests.database import database_on, named

TEMPLATE = "guru_template"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs the server, so that `-m "not postgres"` leaves it out."""
    for item in items:
        if "server_url" in getattr(item, "fixturenames", ()):
            item.add_marker("postgres")


@pytest.fixture(scope="session")
def server_url(postgres_server: str) -> str:
    """The embedded server of this test run, with the template database on it."""
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute("select pg_advisory_lock(1)")
        if not connection.execute("select 1 from pg_database where datname = %s", (TEMPLATE,)).fetchone():
            connection.execute(sql.SQL("create database {}").format(sql.Identifier(f"{TEMPLATE}_new")))
            asyncio.run(migrate(named(postgres_server, f"{TEMPLATE}_new")))
            rename = sql.SQL("alter database {} rename to {}")
            connection.execute(rename.format(sql.Identifier(f"{TEMPLATE}_new"), sql.Identifier(TEMPLATE)))
    return postgres_server


@pytest.fixture
def empty_database_url(server_url: str) -> Iterator[str]:
    """The URL of a database of this test's own, without any table."""
    with database_on(server_url) as url:
        yield url


@pytest.fixture
def database_url(server_url: str) -> Iterator[str]:
    """The URL of a migrated database of this test's own."""
    with database_on(server_url, TEMPLATE) as url:
        yield url


@pytest.fixture
async def connection(database_url: str) -> AsyncIterator[AsyncConnection]:
    """A connection to a migrated database of this test's own."""
    async with await connect(database_url) as opened:
        yield opened


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
