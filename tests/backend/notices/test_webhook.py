"""Webhooks are signed as the specification says, and an answer means what it says there."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import httpx2
import pytest
from standardwebhooks.webhooks import Webhook as Verifier

from backend.notices.means import body_of, headers_of, retry_after, send_webhook
from backend.notices.queue import Failed, Notice, Sent
from backend.profiles.notify import Webhook
from tests.backend.notices.receiver import SECRET, desk

NOW = datetime(2026, 12, 9, 15, 0, tzinfo=UTC)
NOTICE = Notice(UUID(int=7), "bakery", "desk", "message.taken", {"message": {"about": "señal \ud83d"}}, NOW, 1)


def test_the_signature_is_that_of_the_specification_s_own_example() -> None:
    # From the reference implementations: message, time and body that each of them signs in its tests.
    signature = Verifier(SECRET).sign(
        "msg_p5jXN8AQM9LWM0D4loKWxJek", datetime.fromtimestamp(1614265330, UTC), '{"test": 2432232314}'
    )
    assert signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_a_try_is_signed_over_its_id_its_time_and_its_body() -> None:
    body = body_of(NOTICE)
    headers = headers_of(NOTICE, body, SECRET, NOW)

    assert headers["webhook-id"] == str(NOTICE.id)
    assert headers["webhook-timestamp"] == str(int(NOW.timestamp()))
    assert headers["webhook-signature"] == Verifier(SECRET).sign(str(NOTICE.id), NOW, body)
    Verifier(SECRET).verify(body, headers_of(NOTICE, body, SECRET, datetime.now(UTC)))


def test_the_body_names_what_happened_and_when_and_can_be_encoded() -> None:
    body = body_of(NOTICE)
    assert body.startswith('{"type":"message.taken","timestamp":"2026-12-09T15:00:00+00:00","data":{')
    body.encode()


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, Sent()),
        (204, Sent()),
        (302, Failed("127.0.0.1 answered 302")),
        (400, Failed("127.0.0.1 answered 400")),
        (410, Failed("127.0.0.1 answered 410", for_good=True)),
        (429, Failed("127.0.0.1 answered 429")),
        (503, Failed("127.0.0.1 answered 503")),
    ],
)
async def test_only_a_2xx_is_taken_and_only_410_is_for_good(status: int, outcome: Sent | Failed) -> None:
    async with desk(status) as program, httpx2.AsyncClient() as client:
        program.headers = {"location": "http://127.0.0.1:9/elsewhere"}
        webhook = Webhook(url=f"{program.url}/hook", secret="desk")
        assert await send_webhook(client, webhook, NOTICE, SECRET, datetime.now(UTC)) == outcome


async def test_a_program_that_is_not_there_is_a_failure_that_names_its_host_alone() -> None:
    webhook = Webhook(url="http://127.0.0.1:9/path-with-a-secret", secret="desk")
    async with httpx2.AsyncClient() as client:
        assert await send_webhook(client, webhook, NOTICE, SECRET, NOW) == Failed(
            "127.0.0.1 could not be reached: ConnectError"
        )


async def test_a_secret_that_is_none_is_named_and_not_quoted() -> None:
    webhook = Webhook(url="http://127.0.0.1:9/hook", secret="desk")
    async with httpx2.AsyncClient() as client:
        outcome = await send_webhook(client, webhook, NOTICE, "whsec_x", NOW)
    assert isinstance(outcome, Failed)
    assert "desk" in outcome.reason
    assert "whsec_x" not in outcome.reason


@pytest.mark.parametrize(
    ("value", "seconds"), [("120", 120.0), ("", None), ("soon", None), ("-3", None), ("1" * 40, None), ("²", None)]
)
def test_the_wait_that_a_receiver_asks_for_is_read_in_seconds(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value}) == seconds
