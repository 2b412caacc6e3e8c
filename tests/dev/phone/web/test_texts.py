"""Text messages of a local stack are taken as Twilio takes them, and leave this machine never."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import httpx2
import pytest

from backend.notices.letters import Letter
from backend.notices.means import Account, send_sms, text_of
from backend.notices.queue import Notice, Outcome, Sent
from dev.phone.web.app import create_app
from dev.phone.web.settings import PhoneSettings

ACCOUNT = Account("AC1", ("token",), "http://127.0.0.1")
NOTICE = Notice(uuid4(), "bakery", "owner", "message.taken", {}, datetime(2026, 12, 9, tzinfo=UTC), 1)
TEXT = text_of(NOTICE, Letter("", "", "Message taken"))


@pytest.fixture
async def phone() -> AsyncIterator[httpx2.AsyncClient]:
    settings = {"GURU_API_URL": "http://127.0.0.1:9", "DATABASE_URL": "x", "TWILIO_AUTH_TOKEN": "token"}
    app = create_app(PhoneSettings.model_validate({**settings, "TWILIO_ACCOUNT_SID": "AC1"}))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app)) as client:
        yield client


async def send(phone: httpx2.AsyncClient, *, tries: int = 1, account: Account = ACCOUNT) -> Outcome:
    notice = replace(NOTICE, tries=tries)
    return await send_sms(phone, account, notice, TEXT, to="+15550100123", sender="+15550100001")


async def test_a_text_message_is_said_in_the_log_once(
    phone: httpx2.AsyncClient, capsys: pytest.CaptureFixture[str]
) -> None:
    for tries in (1, 2):
        assert await send(phone, tries=tries) == Sent()

    assert capsys.readouterr().out == f"text message from +15550100001 to +15550100123: {TEXT}\n"


async def test_nobody_else_sends_or_reads_text_messages(
    phone: httpx2.AsyncClient, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await send(phone, account=replace(ACCOUNT, tokens=("wrong",))) != Sent()
    assert (await phone.get(ACCOUNT.messages)).status_code == 401
    assert capsys.readouterr().out == ""
