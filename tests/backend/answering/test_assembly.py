"""What is done before the first caller comes, and what happens when it cannot be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from pydantic import SecretStr

from backend.answering.assembly import REFRESH_S, Readiness
from backend.api.services import Services
from backend.models.lineup import Lineup
from backend.postgres.database import Connections
from backend.profiles.store import ProfileStore
from dev.stack.loopback.serving import served
from tests.backend.harness import NOWHERE, apply, backend_with, settings_for
from tests.backend.models.providers.messages_wire import MessagesWire
from tests.backend.models.providers.script import Script
from tests.backend.models.providers.server import Provider


@asynccontextmanager
async def provider() -> AsyncGenerator[tuple[Script, dict[str, Any]]]:
    """A provider, and the settings that lead to it from a deployed process."""
    script = Script()
    async with served(Provider(MessagesWire("anthropic"), script)) as origin:
        key = SecretStr("sk-test")
        yield script, {"anthropic_api_key": key, "anthropic_base_url": origin, "mode": "deployed", "aws_region": ""}


def services(database_url: str, settings: dict[str, Any]) -> Services:
    database = Connections(database_url)
    return Services(settings_for(database_url, **settings), database, ProfileStore(database))


async def test_the_models_of_the_profiles_are_ready_when_the_process_is(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backend.api.app._WARM_S", 60)  # a loaded machine imports a provider's package for long
    await apply(database_url)
    async with provider() as (script, settings), running(database_url, settings):
        assert len(set(script.connections)) == 2


async def test_a_start_that_takes_too_long_leaves_nothing_to_the_first_invocation(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backend.api.app._WARM_S", 0)
    await apply(database_url)
    async with provider() as (_, settings), running(database_url, settings):
        await asyncio.gather(*_warming(), return_exceptions=True)
        assert _warming() == []


async def test_without_a_database_the_process_starts_all_the_same(logged: list[dict[str, Any]]) -> None:
    async with provider() as (script, settings):
        parts = services(NOWHERE, settings)
        await Readiness(parts, Lineup(parts.settings)).warm()
        assert script.connections == []
    assert [line["event"] for line in logged] == ["warming_failed"]


async def test_a_ringing_phone_uses_idle_connections_but_not_at_every_ring(database_url: str) -> None:
    await apply(database_url)
    clock = [1000.0]
    async with provider() as (script, settings):
        parts = services(database_url, settings)
        lineup = Lineup(parts.settings)
        readiness = Readiness(parts, lineup, now=lambda: clock[0])
        await readiness.warm()
        warmed = len(script.connections)
        await readiness.wake()
        assert len(script.connections) == warmed
        clock[0] += REFRESH_S
        for _ in range(3):
            await readiness.wake()
        assert len(script.connections) == warmed + 2
        assert len(set(script.connections)) == 2
        await lineup.close()
        await parts.close()


@pytest.mark.parametrize("mode", ["local", "deployed"])
async def test_health_is_told_whatever_can_be_reached(mode: str) -> None:
    async with backend_with(kind="stream", mode=mode) as backend:
        assert (await backend.client.get("/health")).json() == {"status": "ok"}


async def test_a_local_process_goes_on_keeping_connections_until_it_stops(database_url: str) -> None:
    await apply(database_url)
    async with provider() as (script, settings):
        async with running(database_url, settings | {"mode": "local"}):
            await script.asked(9)
            (task,) = _warming()
        assert len(set(script.connections)) == 8
        assert task.cancelled()


@asynccontextmanager
async def running(database_url: str, settings: dict[str, Any]) -> AsyncGenerator[None]:
    """The stream function between its start and its end."""
    async with (
        backend_with(database_url, kind="stream", **settings) as backend,
        backend.app.router.lifespan_context(backend.app),
    ):
        yield


def _warming() -> list[asyncio.Task[Any]]:
    return [task for task in asyncio.all_tasks() if task.get_name() == "warm"]
