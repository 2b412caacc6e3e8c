"""Both artifacts as they are shipped, for all tests of a run."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from dev.artifacts.shipped import Shipped, ship
from dev.lambda_emulator import Deployed
from dev.stack.loopback.model_server import ModelServer
from dev.stack.loopback.serving import served
from tests.backend.artifact.turns import deployed, stock

TARGET = pytest.StashKey[str]()


@pytest.fixture(scope="session")
def shipped(request: pytest.FixtureRequest) -> Shipped:
    """The artifacts of the sources as they are."""
    made = ship()
    request.config.stash[TARGET] = f"Python {made.target.version} ({made.target.python})"
    return made


@dataclass(frozen=True, slots=True)
class Led:
    """The stream function, and the tokens that its model makes: each when it is put here, up to ``None``."""

    function: Deployed
    tokens: asyncio.Queue[str | None]


@pytest.fixture
async def led(shipped: Shipped, database_url: str, tmp_path: Path) -> AsyncIterator[Led]:
    """The stream function with a page to answer from and a model that waits to be led."""
    await stock(database_url, tmp_path)
    queue: asyncio.Queue[str | None] = asyncio.Queue()

    async def tokens() -> AsyncIterator[str]:
        while (token := await queue.get()) is not None:
            yield token

    async with served(ModelServer(tokens)) as model:
        settings = {"DATABASE_URL": database_url, "ANTHROPIC_API_KEY": "key", "ANTHROPIC_BASE_URL": model}
        yield Led(deployed(shipped, "stream", **settings), queue)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say which Python the artifacts were built for: machines without Lambda's take their own."""
    if TARGET in config.stash:
        terminalreporter.write_line(f"Lambda artifacts: built for {config.stash[TARGET]}")
