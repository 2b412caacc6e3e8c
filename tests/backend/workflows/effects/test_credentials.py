"""A call sends credentials by the names of secrets, which stand in no profile, log, journal or answer."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from psycopg import AsyncConnection
from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send

from backend.postgres.database import Connections
from backend.runtime.settings import SecretMissing
from backend.workflows.calendar.book import Owner
from backend.workflows.declaration import Call, looks_secret
from backend.workflows.effects import Called, CallEndpoint, CallFailed
from backend.workflows.effects.endpoint import Endpoints
from backend.workflows.effects.performing import Performer, RunContext
from dev.stack.loopback.serving import served
from tests.backend.harness import CALL
from tests.backend.workflows.conversation import MONDAY, appointment

SECRETS = {"crm-token": "tok-4f9a1c", "account": "acme-77", "torn": "two\nlines"}


def secret(name: str) -> str:
    try:
        return SECRETS[name]
    except KeyError:
        raise SecretMissing(f"GURU_SECRETS has no secret named {name}") from None


@asynccontextmanager
async def endpoint() -> AsyncGenerator[tuple[str, list[dict[str, str]]]]:
    """One that keeps the headers that it gets, and sends them back."""
    seen: list[dict[str, str]] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        seen.append(dict(Request(scope, receive).headers))
        await JSONResponse({"echo": seen[-1].get("authorization"), "number": "A7"})(scope, receive, send)

    async with served(app) as url:
        yield f"{url}/leads", seen


async def perform(database_url: str, url: str, **changes: Any) -> object:
    database = Connections(database_url)
    performer = Performer(database, Endpoints(secret))
    given = {"url": url, "retries": 0, "results": {"echo": "echo", "number": "number"}, **changes}
    call = Call.model_validate(given)
    context = RunContext("clinic", appointment(), Owner(CALL, 1), MONDAY)
    try:
        return await performer.perform(context, CallEndpoint("lead", call, {"name": "Ben"}))
    finally:
        await performer.endpoints.close()
        await database.close()


async def test_a_header_is_sent_with_the_value_of_its_secret_which_nothing_keeps(
    database_url: str, connection: AsyncConnection, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    headers = {"Authorization": "Bearer {secret:crm-token}", "X-Account": "{secret:account}", "X-Region": "us-east"}
    async with endpoint() as (url, seen):
        result = await perform(database_url, url, headers=headers)

    assert (seen[0]["authorization"], seen[0]["x-account"], seen[0]["x-region"]) == (
        "Bearer tok-4f9a1c", "acme-77", "us-east",
    )  # fmt: skip
    assert seen[0]["idempotency-key"]
    # The endpoint echoed the credential: that is no value for a slot.
    assert result == Called({"number": "A7"})
    cursor = await connection.execute("select request::text, result::text from workflow_effects")
    rows = await cursor.fetchall()
    assert "tok-4f9a1c" not in f"{rows} {caplog.text} {[vars(record) for record in caplog.records]}"


@pytest.mark.parametrize("name", ["missing", "torn"])
async def test_without_its_secret_a_call_is_not_sent_and_the_step_fails(
    database_url: str, connection: AsyncConnection, name: str
) -> None:
    async with endpoint() as (url, seen):
        result = await perform(database_url, url, headers={"Authorization": f"Bearer {{secret:{name}}}"})
    assert isinstance(result, CallFailed)
    assert seen == []
    cursor = await connection.execute("select status from workflow_effects")
    assert await cursor.fetchall() == [("refused",)]


HTTPS = "https://crm.example.com/leads"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"headers": {"Authorization": "Bearer abcdef123456"}}, "headers: Authorization looks like a secret"),
        ({"headers": {"X-Api-Key": "simple"}}, "headers: X-Api-Key looks like a secret"),
        ({"headers": {"X-Tenant": "9f8c7b6a5d4e3f2a1b0c9d8e"}}, "headers: X-Tenant looks like a secret"),
        ({"headers": {"Cookie": "session=1"}}, "headers: Cookie looks like a secret"),
        ({"headers": {"X-Sign": "sk-live-51HxyzABC"}}, "headers: X-Sign looks like a secret"),
        ({"body": {"hook": "whsec_MfKQ9r8GKYqrTwjUPD8I"}}, "body: hook looks like a secret"),
        ({"url": f"{HTTPS}?api_key=abc"}, "without credentials"),
        ({"url": "https://ben:word@crm.example.com/leads"}, "without credentials"),
        ({"headers": {"Host": "elsewhere"}}, "expected the name of a header"),
        ({"headers": {"Idempotency-Key": "1"}}, "expected the name of a header"),
        ({"headers": {"X-Name": "{name}"}}, "secret by its name"),
        ({"headers": {"X-Name": "a\r\nX-Other: b"}}, "plain ASCII"),
    ],
)
def test_a_credential_by_its_value_is_refused_and_not_repeated(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Call.model_validate({"url": HTTPS, **wrong})
    (error,) = refused.value.errors()
    assert said in error["msg"]


@pytest.mark.parametrize(
    "text",
    ["us-east", "application/json", "bright-smile-dental-of-larkhaven-2", "skateboarding lessons", "2026-12-01", "v2"],
)
def test_what_is_no_secret_may_stand_in_a_header(text: str) -> None:
    assert not looks_secret(text)
    assert Call.model_validate({"url": HTTPS, "headers": {"X-Note": text}}).headers == {"X-Note": text}
