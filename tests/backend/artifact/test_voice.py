"""The voice function as it is shipped, its files protected, called by Lambda's own Python runtime."""

from __future__ import annotations

import json
from asyncio.subprocess import DEVNULL
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from common.wire.credentials import twilio_signature
from dev.artifacts.shipped import Shipped
from dev.lambda_emulator import Environment, url_event
from dev.lambda_emulator.events import Event
from dev.setup.places import HERE
from dev.stack.loopback.serving import served
from tests.backend.artifact.turns import deployed, relay, stock
from tests.backend.harness import AUTH_TOKEN, ORIGIN, incoming


def webhook(path: str, form: Mapping[str, str]) -> Event:
    """Twilio's post as the HTTP API passes it on."""
    headers = {
        "content-type": "application/x-www-form-urlencoded",
        "x-twilio-signature": twilio_signature(AUTH_TOKEN, ORIGIN + path, form),
    }
    return url_event(path, method="POST", body=urlencode(form).encode(), headers=headers)


async def answer(environment: Environment, event: Event) -> dict[str, Any]:
    """What the function returns for an event."""
    delivery = environment.invoke(event)
    body = b"".join(await delivery.rest())
    assert delivery.complete, delivery.error
    returned: dict[str, Any] = json.loads(body)
    return returned


async def test_it_answers_one_event_after_the_other(shipped: Shipped, database_url: str, tmp_path: Path) -> None:
    await stock(database_url, tmp_path)
    async with (
        served(relay) as origin,
        Environment.started(
            deployed(shipped, "voice", DATABASE_URL=database_url, GURU_RELAY_URL=origin.replace("http", "ws", 1)),
            DEVNULL,
        ) as environment,
    ):
        health = await answer(environment, url_event("/health"))
        connected = await answer(environment, webhook("/voice", incoming()))
        unknown = await answer(environment, webhook("/voice", incoming(CallSid="CA2", To="+15550199999")))
        forged = await answer(environment, url_event("/voice", method="POST", body=b"CallSid=CA3"))
        pid = environment.pid
        assert (await answer(environment, url_event("/health")))["statusCode"] == 200
        assert environment.pid == pid
    assert health["statusCode"] == 200
    assert (connected["statusCode"], connected["headers"]["content-type"].partition(";")[0]) == (200, "text/xml")
    assert "<ConversationRelay" in connected["body"]
    assert "<ConversationRelay" not in unknown["body"]
    assert "<Say" in unknown["body"]
    assert forged["statusCode"] == 403


async def test_without_a_database_the_caller_hears_an_apology(shipped: Shipped) -> None:
    async with Environment.started(deployed(shipped, "voice"), DEVNULL) as environment:
        apology = await answer(environment, webhook("/voice", incoming()))
    assert apology["statusCode"] == 200
    assert "<Say" in apology["body"]


async def test_it_serves_no_turns(shipped: Shipped) -> None:
    async with Environment.started(deployed(shipped, "voice"), DEVNULL) as environment:
        refused = await answer(environment, url_event("/v1/turns", method="POST", body=b"{}"))
    assert refused["statusCode"] in (401, 404)


async def test_the_events_and_settings_for_sam_local_work(shipped: Shipped, database_url: str, tmp_path: Path) -> None:
    await stock(database_url, tmp_path)
    settings, health, call = (
        json.loads((HERE.root / "lambda" / "local" / f"{name}.json").read_text(encoding="utf-8"))
        for name in ("env", "health", "voice")
    )
    async with served(relay) as origin:
        here = {"DATABASE_URL": database_url, "GURU_RELAY_URL": origin.replace("http", "ws", 1)}
        function = deployed(shipped, "voice", **settings["VoiceFunction"] | here)
        async with Environment.started(function, DEVNULL) as environment:
            assert (await answer(environment, health))["statusCode"] == 200
            assert "<ConversationRelay" in (await answer(environment, call))["body"]
