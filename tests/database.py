"""Databases of a test's own, on the server of the run."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from uuid import uuid4

import psycopg
from psycopg import sql


@contextmanager
def database_on(server: str, template: str = "template0") -> Generator[str]:
    """Yield the URL of a new database, a copy of the template, which is gone afterwards."""
    name = f"test_{uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        create = sql.SQL("create database {} template {} strategy file_copy")
        connection.execute(create.format(sql.Identifier(name), sql.Identifier(template)))
        yield named(server, name)
        connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


def named(server: str, name: str) -> str:
    """The URL of a database of that name."""
    return server.replace("/postgres?", f"/{name}?")
