"""A notice reaches its receiver though programs fail and die, and two senders never send it at once."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from psycopg import AsyncConnection
from pydantic import SecretStr

from backend.notices.means import Account
from backend.notices.queue import GIVEN_UP_AFTER, LEASE, Failed, Sent, close, find, take, tell, try_again
from backend.notices.sending import AT_ONCE, Office, send_due
from backend.profiles.notify import Email, Receiver, Sms
from backend.runtime.settings import NamedSecrets, SecretMissing, parse_secrets
from dev.setup.places import HERE
from dev.stack.loopback.serving import served
from tests.backend.harness import apply, bakery
from tests.backend.notices.office import Clock, office
from tests.backend.notices.receiver import NEVER, SECRET, Desk, desk
from tests.backend.notices.test_email import mailbox, needs_a_server_that_closes
from tests.backend.notices.test_sms import Twilio

MESSAGE = {"message": {"who": "Ben", "number": "+15550100177", "about": "the cake", "taken_at": "2026-12-09T15:00:00Z"}}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def sender(database_url: str, clock: Clock) -> AsyncIterator[Office]:
    async with office(database_url, clock) as made:
        yield made


async def leave(connection: AsyncConnection, database_url: str, *receivers: Receiver, times: int = 1) -> None:
    await apply(database_url, bakery(notify={f"receiver-{at}": it for at, it in enumerate(receivers)}))
    for _ in range(times):
        await tell(connection, "corner-bakery", "message.taken", MESSAGE)


async def test_what_was_told_is_sent_once(
    connection: AsyncConnection, database_url: str, sender: Office, logged: list[dict[str, Any]]
) -> None:
    async with desk() as program:
        await leave(connection, database_url, program.receiver)
        for _ in range(3):
            await send_due(sender)

    [notice] = await find(connection)
    assert program.seen == [str(notice.id)]
    assert program.taken[str(notice.id)]["data"] == MESSAGE
    assert (notice.tries, notice.failure, notice.sent_at) == (1, "", sender.now())
    assert [line["event"] for line in logged] == ["notice_sent"]


async def test_a_receiver_that_fails_twice_is_told_again_a_minute_and_then_two_minutes_later(
    connection: AsyncConnection, database_url: str, sender: Office, clock: Clock
) -> None:
    async with desk(503, 500) as program:
        await leave(connection, database_url, program.receiver)
        tries = list[int]()
        for _ in range(6):
            await send_due(sender)
            tries.append(len(program.seen))
            clock.now += timedelta(minutes=1)

    assert tries == [1, 2, 2, 3, 3, 3]
    assert len(set(program.seen)) == len(program.taken) == 1
    [notice] = await find(connection)
    assert notice.sent_at is not None


_SENDER = "import asyncio, math; from backend.runtime.jobs import send_all; asyncio.run(send_all(until=math.inf))"


@asynccontextmanager
async def another_sender(database_url: str) -> AsyncGenerator[asyncio.subprocess.Process]:
    """A process that sends what is due, as the scheduled function does, until it is killed."""
    path = os.pathsep.join((str(HERE.root), str(HERE.root / "lambda")))
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", _SENDER),
        env={**os.environ, "PYTHONPATH": path, "DATABASE_URL": database_url, "GURU_SECRETS": f"desk:{SECRET}"},
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def die_in_the_middle(database_url: str, program: Desk) -> None:
    """A sender is killed after its request has come and before it hears of it."""
    async with another_sender(database_url) as process:
        await asyncio.wait_for(program.came.wait(), 60)
        process.kill()
        assert await process.wait() == -signal.SIGKILL
    program.released.set()


async def test_a_notice_is_taken_once_though_its_receiver_failed_twice_and_its_sender_was_killed_in_between(
    connection: AsyncConnection, database_url: str, sender: Office, clock: Clock
) -> None:
    async with desk(503, NEVER, 503) as program:
        await leave(connection, database_url, program.receiver)
        await send_due(sender)
        await connection.execute("update notices set next_try_at = now()")
        await die_in_the_middle(database_url, program)

        clock.now = datetime.now(UTC) + LEASE
        for _ in range(8):
            await send_due(sender)
            clock.now += timedelta(minutes=5)

    [notice] = await find(connection)
    assert program.seen == [str(notice.id)] * 4
    assert list(program.taken) == [str(notice.id)]
    assert (notice.tries, notice.sent_at is not None) == (4, True)


async def test_while_a_dead_sender_s_lease_runs_nobody_else_sends(
    connection: AsyncConnection, database_url: str, sender: Office, clock: Clock
) -> None:
    async with desk(NEVER) as program:
        await leave(connection, database_url, program.receiver)
        await die_in_the_middle(database_url, program)
        clock.now = datetime.now(UTC)
        await send_due(sender)
        assert len(program.seen) == 1

        clock.now += LEASE
        await send_due(sender)
        assert program.seen[0] == program.seen[1]


async def test_two_senders_at_once_send_each_notice_once(
    connection: AsyncConnection, database_url: str, clock: Clock
) -> None:
    async with desk() as program, office(database_url, clock) as one, office(database_url, clock) as two:
        await leave(connection, database_url, program.receiver, times=3 * AT_ONCE)
        sent = await asyncio.gather(send_due(one), send_due(two))

    assert sum(sent) == 3 * AT_ONCE
    assert len(program.seen) == len(set(program.seen)) == 3 * AT_ONCE


async def test_a_slow_sender_whose_notice_was_taken_by_another_does_not_undo_what_that_one_did(
    connection: AsyncConnection, database_url: str, clock: Clock
) -> None:
    async with desk() as program:
        await leave(connection, database_url, program.receiver)
    [slow] = await take(connection, now=clock.now, most=1)
    [quick] = await take(connection, now=clock.now + LEASE, most=1)
    await close(connection, quick, Sent(), now=clock.now + LEASE)
    await close(connection, slow, Failed("503"), now=clock.now + LEASE)

    [notice] = await find(connection)
    assert (notice.sent_at is not None, notice.failure) == (True, "")
    assert await take(connection, now=clock.now + GIVEN_UP_AFTER, most=1) == []


async def test_a_notice_that_nobody_takes_within_a_day_is_given_up_and_shown_and_may_be_tried_once_more(
    connection: AsyncConnection, database_url: str, sender: Office, clock: Clock, logged: list[dict[str, Any]]
) -> None:
    async with desk(*[503] * 13) as program:
        await leave(connection, database_url, program.receiver)
        for _ in range(26):
            await send_due(sender)
            clock.now += timedelta(hours=1)

        [notice] = await find(connection, unsent=True)
        assert notice.given_up_at is not None
        assert notice.failure == "127.0.0.1 answered 503"
        assert logged[-1] | {"at": 0} == {
            "at": 0, "level": "info", "event": "notice_given_up", "profile": "corner-bakery", "kind": "message.taken",
            "count": notice.tries, "reason": "127.0.0.1 answered 503",
        }  # fmt: skip

        program.script.clear()
        assert await try_again(connection, notice.id, now=clock.now)
        assert await send_due(sender) == 1
    assert await find(connection, unsent=True) == []
    assert not await try_again(connection, notice.id, now=clock.now)


async def test_a_receiver_that_the_profile_has_no_more_is_given_up_at_once(
    connection: AsyncConnection, database_url: str, sender: Office
) -> None:
    async with desk() as program:
        await leave(connection, database_url, program.receiver)
        await apply(database_url, bakery())
        await send_due(sender)

        [notice] = await find(connection)
        assert notice.given_up_at is not None
        assert program.seen == []


async def test_a_receiver_whose_address_was_put_right_is_told_there(
    connection: AsyncConnection, database_url: str, clock: Clock
) -> None:
    async with desk() as program:
        async with office(database_url, clock) as sender:
            await leave(connection, database_url, replace_url(program.receiver, "http://127.0.0.1:9/hook"))
            await send_due(sender)
        await apply(database_url, bakery(notify={"receiver-0": program.receiver}))
        clock.now += timedelta(minutes=1)
        async with office(database_url, clock) as sender:
            assert await send_due(sender) == 1


def replace_url(receiver: Receiver, url: str) -> Receiver:
    assert receiver.webhook is not None
    return receiver.model_copy(update={"webhook": receiver.webhook.model_copy(update={"url": url})})


@needs_a_server_that_closes
async def test_each_means_is_tried_by_itself_and_in_its_own_language(
    connection: AsyncConnection, database_url: str, clock: Clock
) -> None:
    twilio = Twilio()
    async with mailbox() as box, served(twilio) as twilio.url, desk(503) as program:
        secrets = NamedSecrets(listed=SecretStr(f"desk:{SECRET}, smtp:smtp://127.0.0.1:{box.port}"))
        account = Account("AC1", ("token",), twilio.url)
        async with office(database_url, clock, secrets=secrets, account=account) as sender:
            letter = Receiver(email=Email(to=("desk@example.com",), sender="ada@example.com"))
            text = Receiver(language="es", sms=Sms(to="+15550100123"))
            await leave(connection, database_url, letter, text, program.receiver)
            assert await send_due(sender) == 2

    assert box.letters[0]["subject"] == "Corner Bakery: Message taken, Ben"
    assert twilio.messages[0]["from"] == "+15550100001"
    assert twilio.messages[0]["body"].startswith("Corner Bakery: Recado recibido. De: Ben, Número: +15550100177")
    unsent = [notice.receiver for notice in await find(connection, unsent=True)]
    assert unsent == ["receiver-2"]


async def test_a_secret_that_is_missing_is_named_and_waited_for(
    connection: AsyncConnection, database_url: str, clock: Clock
) -> None:
    async with desk() as program, office(database_url, clock, secrets=NamedSecrets(listed=SecretStr(""))) as sender:
        await leave(connection, database_url, program.receiver)
        await send_due(sender)

    [notice] = await find(connection)
    assert (notice.failure, notice.given_up_at) == ("GURU_SECRETS has no secret named desk", None)


def test_secrets_are_read_by_name_and_may_hold_what_urls_hold() -> None:
    secrets = NamedSecrets(listed=SecretStr("desk:whsec_a+b/c==, smtp:smtps://ada:p%2Cw@mail.example.com:465"))
    assert secrets.get("smtp") == "smtps://ada:p%2Cw@mail.example.com:465"
    assert secrets.get("desk") == "whsec_a+b/c=="
    with pytest.raises(SecretMissing, match="named other"):
        secrets.get("other")
    assert "whsec" not in repr(secrets)


@pytest.mark.parametrize("text", ["desk", "desk:", ":word", "Desk:word", "a:b,a:c", "a:hush,hush"])
def test_a_list_of_secrets_that_is_none_is_refused_and_not_quoted(text: str) -> None:
    with pytest.raises(ValueError, match="GURU_SECRETS") as refused:
        parse_secrets(text)
    assert "hush" not in str(refused.value)
    assert "word" not in str(refused.value)
