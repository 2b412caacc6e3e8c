"""What the edge recorded of a call, read from a real database."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import psycopg
import pytest
from psycopg.types.json import Jsonb

from backend.postgres.migrate import migrate
from dev.phone.calling import Outcome, read_outcomes
from tests.database import database_on

pytestmark = pytest.mark.postgres

CALL = "CA" + "1" * 32


@pytest.fixture(scope="module")
def database_url(postgres_server: str) -> Iterator[str]:
    """A migrated database of this file's own."""
    with database_on(postgres_server) as url:
        asyncio.run(migrate(url))
        yield url


def record(database_url: str, call_sid: str, *events: tuple[str, dict[str, object]]) -> None:
    with psycopg.connect(database_url) as connection:
        count = connection.execute("select count(*) from call_events where call_sid = %s", (call_sid,)).fetchone()
        assert count is not None
        for seq, (kind, detail) in enumerate(events, count[0] + 1):
            connection.execute(
                "insert into call_events (call_sid, seq, turn, at_ms, kind, detail) values (%s, %s, 1, 0, %s, %s)",
                (call_sid, seq, kind, Jsonb(detail)),
            )


async def test_outcomes_are_read_once_the_end_of_the_call_is_recorded(database_url: str) -> None:
    reading = asyncio.create_task(read_outcomes(database_url, CALL, within=30))
    record(database_url, CALL, ("answered", {"said": "When?", "latency_ms": {"verify": 1.5}}))
    record(database_url, CALL, ("ended", {"by": "caller"}))

    assert await reading == [Outcome("backend", "When?", {"verify": 1.5})]


async def test_what_is_there_when_the_time_is_up_has_to_do(database_url: str) -> None:
    record(database_url, "CA2", ("reflex", {"said": "Hello"}))

    assert await read_outcomes(database_url, "CA2", within=0) == [Outcome("edge", "Hello")]


async def test_a_database_that_is_away_is_an_error() -> None:
    with pytest.raises(psycopg.Error):
        await read_outcomes("postgresql://nobody@127.0.0.1:1/none", CALL)
