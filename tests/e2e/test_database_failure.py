"""The database is killed in the middle of calls: callers hear an apology at worst, and no record is lost."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
import psycopg
import pytest

from common.languages import language_of
from dev.phone import PhoneLine, PlacedCall
from dev.postgres.binaries import MAJOR
from dev.postgres.cluster import Cluster
from dev.stack.local import Stack, running_stack
from tests.e2e.conftest import SPEED

pytestmark = [pytest.mark.workerd, pytest.mark.postgres, pytest.mark.slow]

ENGLISH = "+15550100001"
PATIENCE_S = 120.0
QUESTION = "What time do you open on Saturday?"
AWAY = "Where can I park?"
AFTER = "Are you closed on Sundays?"


@contextmanager
def database_away(base: Path) -> Generator[None]:
    """Kill the server as a power cut would, and keep its keeper from starting it again until the end."""
    (keeper,) = (
        process
        for process in psutil.process_iter(["cmdline"])
        if str(base) in (process.info["cmdline"] or ()) and "dev.postgres.keeper" in process.info["cmdline"]
    )
    cluster = Cluster.at(base, durable=True)
    server = cluster.running_pid()
    assert server is not None
    keeper.suspend()
    try:
        os.kill(server, signal.SIGKILL)
        yield
    finally:
        keeper.resume()


@pytest.fixture
def stack(tmp_path: Path) -> Iterator[Stack]:
    """A stack of this test's own, since its database is going to die."""
    with running_stack("failing", state=tmp_path, speed=SPEED) as stack:
        yield stack


async def answer_to(call: PlacedCall, said: str) -> str:
    await call.say(said)
    return (await call.answer(within=PATIENCE_S)).text


async def ask_until_answered(call: PlacedCall, said: str, expected: str) -> int:
    """Ask again after each apology: the backend leaves a database that failed alone for some seconds. How often."""
    for tries in range(1, 60):
        answer = await answer_to(call, said)
        if expected in answer:
            return tries
        assert answer in language_of("en").phrases.sayings["failed"]
        await asyncio.sleep(0.5)
    pytest.fail("the backend did not recover")


async def until(holds: Callable[[], bool]) -> None:
    """Wait for what happens in other processes."""
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.2)


def rows(stack: Stack, query: str, *parameters: object) -> list[tuple[Any, ...]]:
    with psycopg.connect(stack.database_url, connect_timeout=5) as connection:
        return connection.execute(query.encode(), parameters).fetchall()


def is_up(stack: Stack) -> bool:
    with suppress(psycopg.OperationalError):
        return rows(stack, "select 1") == [(1,)]
    return False


def ends(stack: Stack, *calls: PlacedCall) -> int:
    sids = [call.sid for call in calls]
    return len(rows(stack, "select 1 from call_events where kind = 'ended' and call_sid = any(%s)", sids))


async def test_calls_outlive_the_death_of_the_database_and_every_record_is_there_once(stack: Stack) -> None:
    async with PhoneLine(stack.network()) as line:
        staying, leaving = [await line.call(ENGLISH) for _ in range(2)]
        for call in (staying, leaving):
            await call.greeted()
            assert "9 AM" in await answer_to(call, QUESTION)

        with database_away(stack.state / f"pg{MAJOR}"):
            assert not is_up(stack)
            assert await answer_to(staying, "Hello"), "the edge needs no database to greet"
            apology = await answer_to(staying, AWAY)
            assert apology in language_of("en").phrases.sayings["failed"]
            await leaving.hang_up()
            await leaving.ended()
            newcomer = await line.call(ENGLISH)
            await newcomer.greeted()
            assert await answer_to(newcomer, AWAY) in language_of("en").phrases.sayings["failed"]
            await newcomer.hang_up()
            await newcomer.ended()
            assert not staying.over

        await until(lambda: is_up(stack))
        tries = await ask_until_answered(staying, AFTER, "closed")
        await staying.hang_up()
        await staying.ended()
        await until(lambda: ends(stack, staying, leaving, newcomer) == 3)

    assert_complete(stack, staying, [QUESTION, "Hello", AWAY, *[AFTER] * tries])
    assert_complete(stack, leaving, [QUESTION])
    assert_complete(stack, newcomer, [AWAY])
    (figures,) = rows(stack, "select failed, ended_by from call_metadata where call_sid = %s", staying.sid)
    assert figures == (tries, "caller")


def assert_complete(stack: Stack, call: PlacedCall, said: list[str]) -> None:
    """Every event of the call is stored, and every utterance once."""
    numbers = [row[0] for row in rows(stack, "select seq from call_events where call_sid = %s order by seq", call.sid)]
    assert numbers == list(range(1, len(numbers) + 1))
    found = rows(stack, "select text from transcripts where call_sid = %s and role = 'caller' order by turn", call.sid)
    assert [row[0] for row in found] == said
    answered = rows(stack, "select turn from transcripts where call_sid = %s and role = 'assistant'", call.sid)
    assert max(Counter(answered).values()) == 1
    assert len(answered) == len(said) + 1, "an answer to each, and the greeting"
