"""Connections to a provider: open before the first caller, and used again."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

import pytest

from backend.models.interface import ModelFailed, TextDelta
from backend.models.streaming import KEEP_S, open_client
from tests.backend.model_fakes import prompt
from tests.backend.models.providers.platforms import Stage, staged
from tests.backend.models.providers.script import Sign

BURST = 6


async def test_a_burst_of_first_turns_finds_its_connections_open(platform: str) -> None:
    async with staged(platform) as stage:
        await stage.provider.warm(BURST)
        opened = set(stage.script.connections)
        stage.script.greeting = "One "
        together = asyncio.Barrier(BURST)
        await asyncio.gather(*(first_token(stage, together) for _ in range(BURST)))
    assert len(opened) == BURST
    assert set(stage.script.connections) == opened


async def test_turns_one_after_the_other_share_one_connection(platform: str) -> None:
    async with staged(platform) as stage:
        for _ in range(3):
            stage.script.says("At seven.", Sign.END)
            _ = [piece async for piece in stage.model.stream(prompt())]
    assert len(set(stage.script.connections)) == 1


async def test_idle_connections_are_used_before_the_provider_closes_them(platform: str) -> None:
    async with staged(platform) as stage:
        await stage.provider.warm(BURST)
        opened = set(stage.script.connections)
        asked = len(stage.script.connections)
        await stage.provider.refresh(BURST)
    assert set(stage.script.connections[asked:]) == opened


async def test_a_key_that_is_refused_is_told_when_the_provider_is_made_ready(platform: str) -> None:
    if platform in ("bedrock", "vertex"):
        pytest.skip("these platforms have no harmless request that the credentials decide")
    async with staged(platform) as stage:
        stage.script.unauthorised = True
        with pytest.raises(ModelFailed) as failed:
            await stage.provider.warm(1)
    assert failed.value.code == "refused"


async def test_an_idle_connection_outlives_a_callers_pause() -> None:
    client = open_client(connect_s=1)
    await client.aclose()
    assert KEEP_S >= 60


async def first_token(stage: Stage, together: asyncio.Barrier) -> None:
    """One of several turns at once: each keeps its connection until all have theirs."""
    async with aclosing(stage.model.stream(prompt())) as pieces:
        assert await anext(pieces) == TextDelta("One ")
        await together.wait()
