"""The records of a long call arrive after an outage, each once, and then the edge forgets the call.

The Worker on workerd and the backend's app on Postgres; only the answers are played.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest
from pydantic import SecretStr
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from backend.api.app import create_app
from backend.postgres.migrate import migrate
from backend.runtime.settings import Settings
from dev.stack.loopback.serving import served
from dev.stack.ports import ANY_FREE, reserve
from tests.database import database_on
from tests.worker.workerd.backend import PATIENCE_S, Backend
from tests.worker.workerd.conftest import Edge, running_edge
from tests.worker.workerd.phone import AUTH_TOKEN, RELAY_KEYS, SESSION_KEYS, Phone

pytestmark = [pytest.mark.workerd, pytest.mark.postgres, pytest.mark.slow]

TURNS = 36
LONG = " ".join(f"This is sentence number {number} of a long answer." for number in range(200))
FORGET_AFTER_S = 9
"""Less than an hour, so that a test can wait for it; more than what the edge waits for by a timer."""


@dataclass(slots=True)
class Outage:
    """The backend's app, away until it is back."""

    app: ASGIApp
    away: bool = True
    refused: int = field(default=0)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 503 while away."""
        if self.away:
            self.refused += 1
            await PlainTextResponse("away", 503)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


@dataclass(frozen=True, slots=True)
class Place:
    """The running parts of one test."""

    edge: Edge
    answers: Backend
    outage: Outage
    database_url: str

    def rows(self, query: str, call_sid: str) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.database_url) as connection:
            return connection.execute(query.encode(), (call_sid,)).fetchall()

    def stored_at_the_edge(self) -> int:
        """How many rows the objects' own databases hold."""
        return sum(map(count_rows, self.edge.state.glob("**/*-CallObject/*.sqlite")))

    def kinds(self, call_sid: str) -> set[str]:
        return {kind for (kind,) in self.rows("select kind from call_events where call_sid = %s", call_sid)}

    async def until_stored(self, call_sid: str, kind: str) -> None:
        async with asyncio.timeout(2 * PATIENCE_S):
            while kind not in self.kinds(call_sid):  # noqa: ASYNC110 - the rows are another process's
                await asyncio.sleep(0.2)


def count_rows(file: Path) -> int:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        return sum(
            database.execute(f'select count(*) from "{table}"').fetchone()[0]
            for table in tables
            if table in ("outbox", "_cf_KV")
        )


@pytest.fixture
def database_url(postgres_server: str) -> Iterator[str]:
    with database_on(postgres_server) as url:
        asyncio.run(migrate(url))
        yield url


@pytest.fixture
async def place(tmp_path: Path, database_url: str) -> AsyncIterator[Place]:
    settings = Settings(
        database_url=SecretStr(database_url),
        session_keys=SecretStr(SESSION_KEYS),
        relay_keys=SecretStr(RELAY_KEYS),
        twilio_auth_token=SecretStr(AUTH_TOKEN),
    )
    app = create_app("voice", settings=settings)
    outage = Outage(app)
    ports = reserve(ANY_FREE)
    answers = Backend()
    server = await asyncio.start_server(answers.serve, "127.0.0.1", ports.backend)
    async with served(outage) as origin:
        with running_edge(tmp_path, ports, GURU_API_URL=origin, GURU_FORGET_AFTER_S=str(FORGET_AFTER_S)) as edge:
            yield Place(edge, answers, outage, database_url)
    server.close()
    await answers.close()
    async with app.router.lifespan_context(app):
        pass  # what it holds open is closed at the end


async def talk(place: Place, phone: Phone, contexts: dict[int, dict[str, Any]]) -> None:
    """So many questions with long answers; some come with a context of their own."""
    for number in range(1, TURNS + 1):
        await phone.says(f"What about number {number}?")
        turn = await place.answers.turn()
        await turn.accept()
        await turn.send({"chunk": LONG})
        await turn.send_text(json.dumps({"context": contexts.get(number, {})}, ensure_ascii=False))
        await turn.finish()
        await phone.hears()


async def test_a_long_call_arrives_whole_after_an_outage_and_is_forgotten(place: Place) -> None:
    poisonous = {"timings": {"retrieval": 10**30}}
    too_large = {"records": [{"kind": "audit", "request": {"passages": "é" * 140_000}}]}
    phone = await Phone.dial(place.edge.origin)
    await phone.setup(idle_s=300)
    await talk(place, phone, {10: poisonous, 20: too_large})
    assert place.outage.refused
    assert place.rows("select 1 from call_events where call_sid = %s", phone.call_sid) == []

    place.outage.away = False
    await phone.hangs_up()
    await place.until_stored(phone.call_sid, "ended")
    events = place.rows("select seq, kind, detail from call_events where call_sid = %s order by seq", phone.call_sid)
    assert [seq for seq, _, _ in events] == list(range(1, len(events) + 1))
    notes = [(detail["of"], detail["status"]) for _, kind, detail in events if kind == "set_aside"]
    assert notes == [("answered", 422), ("records", 413)]
    assert [kind for _, kind, _ in events].count("answered") == TURNS - 1
    assert place.edge.log().count("event set aside") == 2

    async with asyncio.timeout(2 * PATIENCE_S):
        while place.stored_at_the_edge():  # noqa: ASYNC110 - the rows are another process's
            await asyncio.sleep(0.5)
    again = await Phone.dial(place.edge.origin, phone.call_sid)
    await again.setup()
    await again.says("What time do you open?")
    assert (await place.answers.turn()).request["turn"] == 1, "nothing of the old call is left"
    await again.hangs_up()
