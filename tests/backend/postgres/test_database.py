"""Connections that are found dead are replaced, and nothing is left on the server that a pooler could mix up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote, unquote

import psycopg
import pytest
from psycopg import AsyncConnection

from backend.postgres.database import Connections, Database, connect, read
from tests.backend.forgetful import Forgetful


@pytest.fixture(params=["single", "pool"])
async def database(request: pytest.FixtureRequest, database_url: str) -> AsyncIterator[Database]:
    opened: Database = Connections(database_url, size=1 if request.param == "single" else 4)
    yield opened
    await opened.close()


async def server_process(connection: AsyncConnection) -> int:
    cursor = await connection.execute("select pg_backend_pid()")
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def kill_sessions(url: str) -> None:
    async with await connect(url) as connection:
        await connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity "
            "where datname = current_database() and pid <> pg_backend_pid()"
        )


async def test_the_single_connection_is_kept_from_one_use_to_the_next(database_url: str) -> None:
    database = Connections(database_url)
    async with database.connection() as connection:
        first = await server_process(connection)
    async with database.connection() as connection:
        assert await server_process(connection) == first
    await database.close()


async def test_a_read_survives_the_death_of_its_connection(database: Database, database_url: str) -> None:
    await read(database, server_process)
    await kill_sessions(database_url)

    assert await read(database, server_process) > 0


async def test_a_read_whose_connection_dies_under_it_is_tried_once_more(database: Database, database_url: str) -> None:
    calls: list[int] = []

    async def query(connection: AsyncConnection) -> int:
        calls.append(await server_process(connection))
        if len(calls) == 1:
            await kill_sessions(database_url)
        return await server_process(connection)

    assert await read(database, query) == calls[1]
    assert len(calls) == 2


async def test_a_query_that_is_wrong_is_not_tried_again(database: Database) -> None:
    calls: list[int] = []

    async def query(connection: AsyncConnection) -> None:
        calls.append(1)
        await connection.execute("select * from nowhere")

    with pytest.raises(psycopg.errors.UndefinedTable):
        await read(database, query)
    assert calls == [1]


async def test_a_query_that_takes_too_long_is_not_tried_again(database: Database) -> None:
    calls: list[int] = []

    async def query(connection: AsyncConnection) -> None:
        calls.append(1)
        async with connection.transaction():
            await connection.execute("set local statement_timeout = 1")
            await connection.execute("select pg_sleep(10)")

    with pytest.raises(psycopg.errors.QueryCanceled):
        await read(database, query)
    assert calls == [1]


async def test_a_query_that_runs_often_leaves_nothing_prepared_on_the_server(database: Database) -> None:
    async with database.connection() as connection:
        for number in range(20):
            await connection.execute("select %s::int", (number,))
        cursor = await connection.execute("select count(*) from pg_prepared_statements")
        assert await cursor.fetchone() == (0,)


async def test_borrowers_of_the_single_connection_take_turns(database_url: str) -> None:
    database = Connections(database_url)

    async def borrow() -> int:
        async with database.connection() as connection:
            return await server_process(connection)

    assert len(set(await asyncio.gather(*(borrow() for _ in range(5))))) == 1
    await database.close()


async def test_several_are_served_at_once(database_url: str) -> None:
    database = Connections(database_url, size=3)
    together = asyncio.Barrier(3)

    async def borrow() -> int:
        async with database.connection() as connection:
            await together.wait()
            return await server_process(connection)

    assert len(set(await asyncio.gather(*(borrow() for _ in range(3))))) == 3
    await database.close()


async def test_a_connection_that_died_while_it_lay_there_is_replaced_before_it_is_used(database_url: str) -> None:
    database = Connections(database_url)
    async with database.connection() as connection:
        first = await server_process(connection)
    await kill_sessions(database_url)
    await until_gone(database_url, first)

    async with database.connection() as connection:
        assert await server_process(connection) != first
    await database.close()


async def until_gone(url: str, process: int) -> None:
    """Wait until the server has taken leave of a connection."""
    async with asyncio.timeout(30), await connect(url) as watcher:
        while True:
            cursor = await watcher.execute("select 1 from pg_stat_activity where pid = %s", (process,))
            if await cursor.fetchone() is None:
                return


async def test_a_connection_that_was_left_in_the_middle_of_something_is_not_lent_again(database_url: str) -> None:
    database = Connections(database_url)
    async with database.connection() as connection:
        first = await server_process(connection)
        await connection.execute("begin")

    async with database.connection() as connection:
        assert await server_process(connection) != first
    await database.close()


async def test_a_borrower_who_is_stopped_leaves_the_place_to_others(database_url: str) -> None:
    database = Connections(database_url)
    asleep = asyncio.Event()

    async def sleep() -> None:
        async with database.connection() as connection:
            asleep.set()
            await connection.execute("select pg_sleep(60)")

    sleeper = asyncio.create_task(sleep())
    await asleep.wait()
    sleeper.cancel()
    await asyncio.gather(sleeper, return_exceptions=True)

    assert await read(database, server_process) > 0
    await database.close()


async def test_who_gets_no_connection_in_time_is_told_so(database_url: str) -> None:
    database = Connections(database_url)
    async with database.connection():
        with pytest.raises(psycopg.OperationalError, match="no connection was given back"):
            async with database.within(0.01).connection():
                pass
    await database.close()


async def test_a_connection_opened_ahead_is_the_one_that_is_used(database_url: str) -> None:
    database = Connections(database_url)
    await database.warm()
    async with await connect(database_url) as watcher:
        cursor = await watcher.execute(
            "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
        )
        (warm,) = await cursor.fetchall()
    async with database.connection() as connection:
        assert await server_process(connection) == warm[0]
    await database.close()


async def test_a_database_that_is_away_is_no_failure_ahead_of_time_and_needs_no_time_to_recover(
    server_url: str, tmp_path: Path
) -> None:
    socket = server_url.partition("host=")[2]
    away = tmp_path / "s"
    database = Connections(server_url.replace(socket, quote(str(away), safe="")))
    await database.warm()
    with pytest.raises(psycopg.OperationalError):
        await read(database, server_process)

    away.symlink_to(unquote(socket))

    assert await read(database, server_process) > 0
    await database.close()


async def test_a_connection_that_the_network_forgot_is_replaced_within_the_time(database_url: str) -> None:
    async with Forgetful(database_url).listening() as way:
        database = Connections(way.url)
        before = await read(database, server_process)
        way.forget()
        assert await read(database, server_process) != before
        await database.close()


async def test_a_database_that_is_not_there_is_an_error(tmp_path: object) -> None:
    with pytest.raises(psycopg.OperationalError):
        await connect(f"postgresql://nobody@/none?host={tmp_path}")
