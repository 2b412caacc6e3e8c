"""The whole stack for a turn, each layer with marks: the Worker, the backend, Postgres; and an echo beside them."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import AsyncGenerator
from contextlib import ExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, urlsplit

import psutil
from rich.console import Console

from backend.postgres.migrate import migrate
from dev.benchmarks.edge.workers import MARKED, OURS, START_LIMIT_S, Keys, Worker, running_workers
from dev.benchmarks.turn.model import Model
from dev.postgres import throwaway
from dev.setup.places import HERE
from dev.stack.layers import python_path
from dev.stack.logs import LogTerminal, PartLog
from dev.stack.ports import ANY_FREE, reserve
from dev.stack.program import ProcessSpec
from dev.stack.seed import EXAMPLE, load_business
from dev.stack.supervisor import Supervisor, wait_until_ready
from dev.workerd.edge import HOST

PROFILE: Final = "bright-smile"


@dataclass(frozen=True, slots=True)
class TurnStack:
    """A running stack; ``processes`` are what a turn costs, by the layer that they are."""

    edge: Worker
    echo: Worker | None
    model: Model
    keys: Keys
    processes: dict[str, list[psutil.Process]]
    logs: tuple[Path, ...]

    def cpu_s(self) -> dict[str, float]:
        """The processor time that each layer has used so far, in seconds."""
        return {name: sum(map(_cpu_s, processes)) for name, processes in self.processes.items()}

    def memory_kib(self) -> float:
        """What the Worker's workerd holds of the machine's memory."""
        return float(self.edge.process.memory_info().rss) / 1024

    def marks(self) -> str:
        """All that the layers have written into their logs."""
        return "\n".join(log.read_text("utf-8", "replace") for log in self.logs)


@asynccontextmanager
async def running_stack(*, marked: bool) -> AsyncGenerator[TurnStack]:
    """The stack, ready, with the example business; ``marked`` has the layers note when a turn passes them."""
    keys, model = Keys.random(), Model()
    server = await asyncio.start_server(model.serve, HOST, 0, backlog=1024)
    origin = f"http://{HOST}:{server.sockets[0].getsockname()[1]}"
    name = MARKED if marked else OURS
    try:
        with ExitStack() as held:
            state = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="guru-bench-")))
            url = await asyncio.to_thread(held.enter_context, throwaway())
            await migrate(url)
            await asyncio.to_thread(load_business, url, EXAMPLE / "profile.yaml", EXAMPLE / "knowledge", lambda _: None)
            terminal = LogTerminal(Console(), quiet=True)
            supervisor = held.enter_context(Supervisor(lambda part: PartLog(part, state, terminal), lambda _: None))
            port = reserve(ANY_FREE).backend
            part = supervisor.start(_backend(port, keys, url, origin, marked=marked))
            workers = await asyncio.to_thread(
                held.enter_context, running_workers(state, port, keys, (name, "echo") if marked else (name,))
            )
            await asyncio.to_thread(wait_until_ready, {part: START_LIMIT_S})
            edge = workers[name]
            processes = {
                "workerd": [edge.process],
                "wrangler": list(edge.proxies),
                "backend": [psutil.Process(part.pid)],
                "postgres": [_postgres(url)],
            }
            logs = (state / f"{name}.log", state / "backend.log")
            yield TurnStack(edge, workers.get("echo"), model, keys, processes, logs)
    finally:
        server.close()
        await asyncio.gather(*model.serving)  # they end with the backend's connections


def _backend(port: int, keys: Keys, url: str, model: str, *, marked: bool) -> ProcessSpec:
    module = "dev.benchmarks.turn.marked_backend" if marked else "backend.runtime.server"
    origin = f"http://{HOST}:{port}"
    settings = {
        "GURU_MODE": "local",
        "GURU_ENVIRONMENT": "dev",
        "GURU_SESSION_KEYS": keys.session,
        "GURU_RELAY_KEYS": keys.relay,
        "GURU_PUBLIC_URL": origin,
        "GURU_RELAY_URL": f"ws://{HOST}:{port}",
        "TWILIO_AUTH_TOKEN": keys.auth_token,
        "DATABASE_URL": url,
        "ANTHROPIC_API_KEY": "bench",
        "ANTHROPIC_BASE_URL": model,
    }
    return ProcessSpec(
        name="backend",
        argv=(sys.executable, "-m", module, "--host", HOST, "--port", str(port)),
        env={**settings, **python_path()},
        cwd=HERE.root,
        ready_url=f"{origin}/health",
    )


def _postgres(url: str) -> psutil.Process:
    """The server of this database; its sessions are its children."""
    socket = parse_qs(urlsplit(url).query)["host"][0]
    return psutil.Process(int(Path(socket, ".s.PGSQL.5432.lock").read_text("utf-8").split()[0]))


def _cpu_s(process: psutil.Process) -> float:
    """Of a process, of its children, and of those that have ended."""
    total = 0.0
    for one in (process, *process.children(recursive=True)):
        with suppress(psutil.NoSuchProcess):
            used = one.cpu_times()
            total += used.user + used.system + used.children_user + used.children_system
    return total
