"""The Worker on real workerd, started once, and a backend per test that it talks to."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from dev.setup.places import HERE, Places
from dev.stack.logs import LogTerminal, PartLog
from dev.stack.ports import ANY_FREE, Ports, reserve
from dev.stack.supervisor import Supervisor, wait_until_ready
from dev.workerd.miniflare import evict, miniflare_spec
from tests.worker.workerd.backend import Backend
from tests.worker.workerd.phone import AUTH_TOKEN, RELAY_KEYS, SESSION_KEYS, Phone

START_LIMIT_S = 180.0
"""A cold start on a machine that is busy with other tests."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A running Worker: its ports, and the folder of its state and log."""

    ports: Ports
    state: Path

    @property
    def origin(self) -> str:
        return f"ws://127.0.0.1:{self.ports.edge}"

    def health(self) -> dict[str, Any]:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.ports.edge}/health", timeout=60) as response:
            body: dict[str, Any] = json.load(response)
        return body

    def evict(self, call_sid: str) -> None:
        """Let the call's object sleep now, and not after ten idle seconds."""
        evict(self.ports.phone, call_sid)

    def log(self) -> str:
        return (self.state / "edge.log").read_text()


@contextmanager
def running_edge(state: Path, ports: Ports, places: Places = HERE, **changed: str) -> Generator[Edge]:
    """The Worker on workerd, ready; stopped with everything it started. Some of its variables may be ``changed``."""
    variables = {
        "GURU_MODE": "local",
        "GURU_ENVIRONMENT": "dev",
        "GURU_RELAY_URL": f"ws://127.0.0.1:{ports.edge}",
        "GURU_API_URL": f"http://127.0.0.1:{ports.backend}",
        "GURU_STREAM_URL": f"http://127.0.0.1:{ports.backend}",
        "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        "GURU_SESSION_KEYS": SESSION_KEYS,
        "GURU_RELAY_KEYS": RELAY_KEYS,
        "ANTHROPIC_API_KEY": "key",
        "ANTHROPIC_BASE_URL": f"http://127.0.0.1:{ports.backend}",
        **changed,
    }
    terminal = LogTerminal(Console(), quiet=True)
    with Supervisor(lambda name: PartLog(name, state, terminal), lambda _: None) as supervisor:
        # The phone's port is free: no web phone runs beside this edge.
        spec = miniflare_spec(port=ports.edge, control=ports.phone, variables=variables, state=state, places=places)
        wait_until_ready({supervisor.start(spec): START_LIMIT_S})
        yield Edge(ports, state)


@pytest.fixture(scope="session")
def edge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Edge]:
    """The Worker that most tests share."""
    with running_edge(tmp_path_factory.mktemp("edge"), reserve(ANY_FREE)) as edge:
        yield edge


@pytest.fixture
async def backend(edge: Edge) -> AsyncIterator[Backend]:
    """This test's backend, on the port that the Worker looks for."""
    backend = Backend()
    server = await asyncio.start_server(backend.serve, "127.0.0.1", edge.ports.backend)
    yield backend
    server.close()
    await backend.close()


@pytest.fixture
async def phone(edge: Edge, backend: Backend) -> AsyncIterator[Phone]:  # noqa: ARG001 - it must listen first
    """A call that has begun."""
    phone = await Phone.dial(edge.origin)
    await phone.setup()
    yield phone
    await phone.hangs_up()
