"""A database that stands still, or waits for a lock: callers are answered in time, and nothing stays behind."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx2
import psutil
import psycopg
import pytest

from backend.api.app import create_app
from backend.postgres.database import Connections, read
from backend.postgres.migrate import migrate
from backend.profiles.loader import parse_profile
from common.wire.credentials import twilio_signature
from dev.postgres import postgres
from dev.postgres.cluster import Cluster
from dev.stack.loopback.serving import served
from tests.backend.forgetful import Forgetful
from tests.backend.harness import (
    AUTH_TOKEN,
    CALL,
    ORIGIN,
    PROFILE,
    AwakeRelay,
    apply,
    close,
    events_of,
    incoming,
    relay_headers,
    settings_for,
    turn,
)

pytestmark = [pytest.mark.postgres, pytest.mark.slow]

TWILIO_IS_CONTENT_S = 5.0
"""Far below the fifteen seconds after which Twilio gives up, far above the two that webhooks give the database."""
THE_RELAY_IS_CONTENT_S = 15.0
"""Its outbox keeps nobody waiting; a turn is given up after eight seconds without a word."""
MENU = "menu: {at: [trouble], prompt: {en: A, es: B}, options: [{digit: 1, transfer: reception}]}\n"


class Server:
    """A Postgres of these tests' own, all of whose processes can be stopped."""

    def __init__(self, base: Path, url: str) -> None:
        self.url = url
        pid = Cluster.at(base, durable=False).running_pid()
        assert pid is not None
        self._postmaster = psutil.Process(pid)

    @contextmanager
    def standing_still(self) -> Generator[None]:
        """Connections are still accepted by the kernel; nobody ever speaks on them."""
        self._postmaster.suspend()
        processes = [self._postmaster, *self._postmaster.children(recursive=True)]
        for process in processes[1:]:
            process.suspend()
        try:
            yield
        finally:
            for process in processes:
                process.resume()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with TemporaryDirectory(prefix=f"guru-hung-{os.getuid()}-", ignore_cleanup_errors=True) as folder:
        base = Path(folder) / "pg"
        with postgres(base, durable=False) as url:
            asyncio.run(migrate(url))
            asyncio.run(apply(url, parse_profile(PROFILE + MENU)))
            yield Server(base, url)


class Webhooks:
    """Posts to a backend under uvicorn, as Twilio and the relay do, and takes the time."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client
        self.took_s = self.longest_s = 0.0

    async def twilio(self, path: str, form: dict[str, str]) -> httpx2.Response:
        headers = {"x-twilio-signature": twilio_signature(AUTH_TOKEN, ORIGIN + path, form)}
        return await self._timed(self._client.post(path, data=form, headers=headers))

    async def relay(self, path: str, body: Any = None) -> httpx2.Response:
        content = b"" if body is None else httpx2.Request("POST", ORIGIN, json=body).content
        return await self._timed(self._client.post(path, content=content, headers=relay_headers(path, content)))

    async def _timed(self, asking: Any) -> httpx2.Response:
        begun = time.monotonic()
        try:
            response: httpx2.Response = await asking
            return response
        finally:
            self.took_s = time.monotonic() - begun
            self.longest_s = max(self.longest_s, self.took_s)


@pytest.fixture
async def webhooks(server: Server) -> AsyncIterator[Webhooks]:
    async with backend_on(server.url, size=4) as webhooks:
        yield webhooks


@asynccontextmanager
async def backend_on(url: str, *, size: int = 1) -> AsyncGenerator[Webhooks]:
    """A backend under uvicorn, with so many connections to this database."""
    app = create_app(settings=settings_for(url), database=Connections(url, size=size))
    await app.state.warmer.close()
    app.state.warmer = AwakeRelay()
    async with served(app) as origin, httpx2.AsyncClient(base_url=origin, timeout=60, trust_env=False) as client:
        yield Webhooks(client)
    await close(app)


ANSWERED: list[tuple[str, dict[str, str], str]] = [
    ("/voice", {}, "<ConversationRelay"),
    ("/voice/fallback", {"ErrorCode": "11200"}, "<Gather"),
    ("/voice/gather?at=trouble&attempt=1", {"Digits": "1"}, "<Dial"),
    ("/voice/action", {"SessionStatus": "failed", "ErrorCode": "64105"}, "<Gather"),
    ("/voice/action/dial", {"DialCallStatus": "busy"}, "<"),
    ("/voice/action/queue", {"QueueResult": "queue-full"}, "<"),
    ("/voice/action", {"SessionStatus": "completed", "CallStatus": "completed"}, "<Response"),
    ("/voice/whisper", {"ParentCallSid": CALL}, "<Response"),
    ("/voice/queue/wait", {"QueueTime": "1"}, "<Say"),
    ("/voice/voicemail", {"RecordingUrl": "https://x.y/z"}, "<Say"),
]
"""Each webhook that a caller waits for, and what is in its answer."""
TOLD_AGAIN: list[tuple[str, dict[str, str]]] = [
    ("/voice/status", {"CallStatus": "completed"}),
    ("/voice/recording", {"RecordingSid": "RE1", "RecordingUrl": "https://x.y/z"}),
    ("/voice/voicemail/recorded", {"RecordingSid": "RE2", "RecordingUrl": "https://x.y/z"}),
]


async def test_every_webhook_is_answered_in_time_while_the_database_stands_still(
    server: Server, webhooks: Webhooks
) -> None:
    await webhooks.twilio("/voice", incoming())
    with server.standing_still():
        spoken = await asyncio.gather(*(webhooks.twilio(path, incoming(**form)) for path, form, _ in ANSWERED))
        noted = await asyncio.gather(*(webhooks.twilio(path, incoming(**form)) for path, form in TOLD_AGAIN))
        assert webhooks.longest_s < TWILIO_IS_CONTENT_S
    for response, (path, _, heard) in zip(spoken, ANSWERED, strict=True):
        assert (response.status_code, heard in response.text) == (200, True), path
    assert [response.status_code for response in noted] == [503] * len(TOLD_AGAIN)

    for path, form, heard in ANSWERED:
        assert heard in (await webhooks.twilio(path, incoming(**form))).text, path
    for path, form in TOLD_AGAIN:
        assert (await webhooks.twilio(path, incoming(**form))).status_code == 204, path
    assert webhooks.longest_s < TWILIO_IS_CONTENT_S


async def test_a_process_that_knows_nothing_yet_apologises_in_time(server: Server, webhooks: Webhooks) -> None:
    form = incoming(SessionStatus="failed", ErrorCode="64105")
    with server.standing_still():
        spoken = await asyncio.gather(
            *(webhooks.twilio(path, form) for path in ("/voice", "/voice/fallback", "/voice/action"))
        )
    assert webhooks.longest_s < TWILIO_IS_CONTENT_S
    assert [(response.status_code, "<Say" in response.text) for response in spoken] == [(200, True)] * 3


async def test_a_call_that_began_without_a_database_is_known_once_it_is_back(
    server: Server, webhooks: Webhooks
) -> None:
    await webhooks.twilio("/voice", incoming())
    newcomer = incoming(CallSid="CA00000000000000000000000000000002")
    with server.standing_still():
        assert "<ConversationRelay" in (await webhooks.twilio("/voice", newcomer)).text
    handoff = json.dumps({"route": "agent"})
    response = await webhooks.twilio("/voice/action", {**newcomer, "SessionStatus": "ended", "HandoffData": handoff})
    assert "<Dial" in response.text


async def test_the_relay_is_answered_in_time_too(server: Server, webhooks: Webhooks) -> None:
    await webhooks.twilio("/voice", incoming())
    events = {"events": [{"seq": 1, "turn": 0, "at_ms": 1, "kind": "started"}]}
    with server.standing_still():
        answered, cancelled, stored = await asyncio.gather(
            webhooks.relay("/v1/turns", turn(turn=2)),
            webhooks.relay(f"/v1/turns/{CALL}/1/cancel"),
            webhooks.relay(f"/v1/calls/{CALL}/events", events),
        )
    assert events_of(answered.text)[-1]["error"]["code"] == "database"
    assert (cancelled.status_code, stored.status_code) == (503, 503)
    assert webhooks.longest_s < THE_RELAY_IS_CONTENT_S
    assert (await webhooks.relay(f"/v1/turns/{CALL}/1/cancel")).status_code == 204
    assert (await webhooks.relay(f"/v1/calls/{CALL}/events", events)).status_code == 204


async def test_what_may_be_done_twice_survives_a_connection_that_the_network_forgot(server: Server) -> None:
    reports = [(path, incoming(**form)) for path, form in TOLD_AGAIN]
    async with Forgetful(server.url).listening() as way, backend_on(way.url) as webhooks:
        await webhooks.twilio("/voice", incoming())
        for path, form in reports:
            way.forget()
            assert (await webhooks.twilio(path, form)).status_code == 204, path
        way.forget()
        assert (await webhooks.relay(f"/v1/turns/{CALL}/1/cancel")).status_code == 204
        assert webhooks.longest_s < TWILIO_IS_CONTENT_S


async def test_a_row_that_somebody_keeps_locked_holds_up_no_caller(server: Server, webhooks: Webhooks) -> None:
    await webhooks.twilio("/voice", incoming())
    with psycopg.connect(server.url) as holder:
        holder.execute("select from calls where call_sid = %s for update", (CALL,))
        response = await webhooks.twilio("/voice/gather?at=trouble&attempt=1", incoming(Digits="1"))
        assert webhooks.took_s < TWILIO_IS_CONTENT_S
        assert "<Dial" in response.text
        assert (await webhooks.twilio("/voice/status", incoming(CallStatus="completed"))).status_code == 503
        assert webhooks.took_s < TWILIO_IS_CONTENT_S
        waiting = holder.execute("select 1 from pg_stat_activity where wait_event_type = 'Lock'").fetchall()
        assert waiting == [], "a server that is alive was told that nobody waits any more"
    assert (await webhooks.twilio("/voice/status", incoming(CallStatus="completed"))).status_code == 204


async def test_what_is_cancelled_waits_for_no_server(server: Server) -> None:
    database = Connections(server.url, use_s=60)
    asked = asyncio.Event()

    async def sleep(connection: psycopg.AsyncConnection) -> None:
        asked.set()
        await connection.execute("select pg_sleep(60)")

    reading = asyncio.create_task(read(database, sleep))
    await asked.wait()
    with server.standing_still():
        begun = time.monotonic()
        reading.cancel()
        await asyncio.wait({reading})
        assert time.monotonic() - begun < TWILIO_IS_CONTENT_S
    assert reading.cancelled()
    await read(database, lambda connection: connection.execute("select 1"))
    await database.close()
