"""Text messages by an imitation of Twilio's REST API: each once, though the API knows no idempotency key."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from uuid import UUID

import httpx2
import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send

from backend.notices.letters import Letter
from backend.notices.means import LONGEST, Account, send_sms, text_of
from backend.notices.queue import Failed, Notice, Outcome, Sent
from dev.stack.loopback.serving import served

NOTICE = Notice(UUID(int=7 << 96), "bakery", "owner", "message.taken", {}, datetime(2026, 12, 9, tzinfo=UTC), 1)
LETTER = Letter("", "", "Corner Bakery: Message taken.\nFrom: Ben")
TEXT = text_of(NOTICE, LETTER)


@dataclass(slots=True)
class Twilio:
    """Takes and lists messages; ``refuses`` is what it answers to the next ones instead, ``loses`` their answers."""

    url: str = ""
    messages: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    refuses: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    loses: int = 0
    token: str = "token"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await (await self._answer(Request(scope, receive)))(scope, receive, send)

    async def _answer(self, request: Request) -> JSONResponse:
        expected = base64.b64encode(f"AC1:{self.token}".encode()).decode()
        if request.headers.get("authorization") != f"Basic {expected}":
            return JSONResponse({"code": 20003}, 401)
        assert request.url.path == "/2010-04-01/Accounts/AC1/Messages.json"
        if request.method == "GET":
            to, sender = request.query_params["To"], request.query_params["From"]
            found = [message for message in self.messages if (message["to"], message["from"]) == (to, sender)]
            return JSONResponse({"messages": found})
        if self.refuses:
            status, code = self.refuses.pop(0)
            return JSONResponse({"code": code, "message": "Ben"}, status)
        form = await request.form()
        self.messages.append({name.lower(): str(form[name]) for name in ("To", "From", "Body")} | {"status": "queued"})
        if self.loses:
            self.loses -= 1
            return JSONResponse({"code": 20500}, 500)
        return JSONResponse({"sid": "SM1"}, 201)


@pytest.fixture
async def twilio() -> AsyncIterator[Twilio]:
    made = Twilio()
    async with served(made) as made.url:
        yield made


async def send(twilio: Twilio, *, tries: int = 1, tokens: tuple[str, ...] = ("token",), sid: str = "AC1") -> Outcome:
    account = Account(sid, tokens, twilio.url)
    async with httpx2.AsyncClient() as client:
        notice = replace(NOTICE, tries=tries)
        return await send_sms(client, account, notice, TEXT, to="+15550100123", sender="+15550100001")


async def test_a_text_message_goes_to_its_receiver_with_the_mark_of_its_notice(twilio: Twilio) -> None:
    assert await send(twilio) == Sent()
    assert twilio.messages == [
        {
            "to": "+15550100123",
            "from": "+15550100001",
            "body": "Corner Bakery: Message taken. From: Ben [00000007]",
            "status": "queued",
        }
    ]


async def test_a_message_whose_answer_was_lost_is_found_and_not_sent_again(twilio: Twilio) -> None:
    twilio.loses = 1
    assert await send(twilio) == Failed("Twilio answered 500, error 20500")
    assert await send(twilio, tries=2) == Sent()
    assert len(twilio.messages) == 1


@pytest.mark.parametrize("change", [{"status": "undelivered"}, {"body": "Another [00000008]"}, {"to": "+15550100124"}])
async def test_another_message_or_one_that_was_not_delivered_does_not_count(
    twilio: Twilio, change: dict[str, str]
) -> None:
    await send(twilio)
    twilio.messages[0] |= change
    assert await send(twilio, tries=2) == Sent()
    assert len(twilio.messages) == 2


@pytest.mark.parametrize(
    ("status", "code", "outcome"),
    [
        (400, 21614, Failed("Twilio answered 400, error 21614", for_good=True)),
        (429, 20429, Failed("Twilio answered 429, error 20429")),
        (503, 20503, Failed("Twilio answered 503, error 20503")),
    ],
)
async def test_a_refusal_is_told_by_its_numbers_and_a_wrong_number_is_for_good(
    twilio: Twilio, status: int, code: int, outcome: Failed
) -> None:
    twilio.refuses = [(status, code)]
    assert await send(twilio) == outcome


async def test_while_a_token_is_rotated_the_other_one_is_tried(twilio: Twilio) -> None:
    twilio.token = "new"
    assert await send(twilio, tokens=("old", "new")) == Sent()
    assert await send(twilio, tokens=("old",), tries=2) == Failed("Twilio answered 401, error 20003")


@pytest.mark.parametrize(("sid", "tokens"), [("", ("token",)), ("AC1", ())])
async def test_without_an_account_the_missing_settings_are_named(
    twilio: Twilio, sid: str, tokens: tuple[str, ...]
) -> None:
    outcome = await send(twilio, sid=sid, tokens=tokens)
    assert isinstance(outcome, Failed)
    assert "TWILIO_ACCOUNT_SID" in outcome.reason
    assert not outcome.for_good


async def test_a_twilio_that_is_not_there_is_tried_again() -> None:
    assert await send(Twilio(url="http://127.0.0.1:9")) == Failed("Twilio could not be reached: ConnectError")


def test_a_long_message_is_cut_and_keeps_its_mark() -> None:
    text = text_of(NOTICE, replace(LETTER, short="cake " * 200))
    assert len(text) == LONGEST
    assert text.endswith("… [00000007]")
    assert not Account("AC1", ("token",)).__repr__().count("token")
