"""The Worker and its baselines, each in a workerd of its own."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import psutil
from rich.console import Console

from common.wire.credentials import KeyRing
from dev.setup.places import HERE
from dev.stack.logs import LogTerminal, PartLog
from dev.stack.ports import ANY_FREE, reserve
from dev.stack.program import ProcessSpec
from dev.stack.supervisor import Part, Supervisor, wait_until_ready
from dev.workerd.edge import HOST, edge_spec
from dev.workerd.vendor import vendored_files

START_LIMIT_S: Final = 180.0
OURS: Final = "ours"
BASELINES: Final = {"javascript": "relay.js", "naive": "relay.py", "echo": "relay.py"}
"""The folders of ``baselines/`` and what is started in each."""
MARKED: Final = "marked"
"""Ours, with an entry that notes when a turn passes its layers."""

_FOLDER: Final = Path(__file__).parent / "baselines"
_MARKED_ENTRY: Final = Path(__file__).parents[1] / "turn" / "marked_edge.py"
_CONFIG: Final = """\
main = "src/{main}"
compatibility_date = "2026-10-02"
compatibility_flags = [{flags}]
send_metrics = false
[env.dev]
name = "{name}"
durable_objects.bindings = [{{ name = "CALLS", class_name = "Call" }}]
migrations = [{{ tag = "v1", new_sqlite_classes = ["Call"] }}]
"""


@dataclass(frozen=True, slots=True)
class Worker:
    """One running Worker: where it listens, and the process that runs it."""

    name: str
    port: int
    process: psutil.Process
    proxies: tuple[psutil.Process, ...] = ()
    """Wrangler's own processes around it, which a deployed Worker does not have."""

    @property
    def origin(self) -> str:
        """The origin of its sockets, as Twilio would sign it."""
        return f"ws://{HOST}:{self.port}"

    def cpu_s(self) -> float:
        """The processor time that it has used so far."""
        used = self.process.cpu_times()
        return used.user + used.system


@dataclass(frozen=True, slots=True)
class Keys:
    """The secrets of one run."""

    auth_token: str
    session: str
    relay: str

    @classmethod
    def random(cls) -> Keys:
        """Fresh ones."""
        return cls(secrets.token_hex(16), f"s1:{secrets.token_hex(32)}", f"r1:{secrets.token_hex(32)}")

    @property
    def session_ring(self) -> KeyRing:
        """The keys of session tokens."""
        return KeyRing.parse(self.session)


@contextmanager
def running_workers(
    state: Path, backend_port: int, keys: Keys, names: Sequence[str] = (OURS, *BASELINES)
) -> Generator[dict[str, Worker]]:
    """These Workers by name, ready; stopped with everything they started. Raises ``NotStarted``, ``NotSetUp``."""
    terminal = LogTerminal(Console(), quiet=True)
    with Supervisor(lambda name: PartLog(name, state, terminal), lambda _: None) as supervisor:
        parts: dict[str, tuple[int, Part]] = {}
        for name in names:
            port = reserve(ANY_FREE).edge
            parts[name] = port, supervisor.start(_spec(name, port, state / name, backend_port, keys))
        wait_until_ready({part: START_LIMIT_S for _, part in parts.values()})
        yield {name: _worker(name, port, part) for name, (port, part) in parts.items()}


def _spec(name: str, port: int, state: Path, backend_port: int, keys: Keys) -> ProcessSpec:
    backend = f"http://{HOST}:{backend_port}"
    variables = {
        "GURU_MODE": "local",
        "GURU_ENVIRONMENT": "dev",
        "GURU_RELAY_URL": f"ws://{HOST}:{port}",
        "GURU_API_URL": backend,
        "GURU_STREAM_URL": backend,
        "TWILIO_AUTH_TOKEN": keys.auth_token,
        "GURU_SESSION_KEYS": keys.session,
        "GURU_RELAY_KEYS": keys.relay,
    }
    spec = replace(edge_spec(port=port, variables=variables, state=state / "state"), name=name)
    if name == OURS:
        return spec
    project = state / "project"
    config = _lay_out(name, project)
    return replace(spec, argv=(*spec.argv, "--config", str(config)), cwd=project)


def _lay_out_marked(project: Path) -> Path:
    """A project folder with our Worker, of which the entry is another; its wrangler.toml."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(HERE.root / "worker", project / "src", ignore=ignored)
    shutil.copy(_MARKED_ENTRY, project / "src")
    for path, source in vendored_files(HERE.root).items():
        target = project / "python_modules" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    config = project / "wrangler.toml"
    config.write_text(_CONFIG.format(main=_MARKED_ENTRY.name, name=MARKED, flags='"python_workers"'), encoding="utf-8")
    return config


def _lay_out(name: str, project: Path) -> Path:
    """A project folder for a baseline; its wrangler.toml."""
    if name == MARKED:
        return _lay_out_marked(project)
    main = BASELINES[name]
    python = main.endswith(".py")
    shutil.copytree(_FOLDER / name, project / "src", ignore=shutil.ignore_patterns("__pycache__"))
    if python:
        shutil.copytree(HERE.sdk, project / "python_modules")
    config = project / "wrangler.toml"
    flags = '"python_workers"' if python else ""
    config.write_text(_CONFIG.format(main=main, name=f"baseline-{name}", flags=flags), encoding="utf-8")
    return config


def _worker(name: str, port: int, part: Part) -> Worker:
    """What runs the Worker is not the workerd of wrangler's proxy, which holds the port."""
    family = psutil.Process(part.pid).children(recursive=True)
    programs = [child for child in family if child.name() == "workerd"]
    behind = [program for program in programs if not _listens(program, port)]
    assert len(behind) == 1, f"expected one workerd behind wrangler's proxy, found {len(behind)} of {len(programs)}"
    return Worker(name, port, behind[0], tuple(child for child in family if child != behind[0]))


def _listens(program: psutil.Process, port: int) -> bool:
    return any(link.status == psutil.CONN_LISTEN and link.laddr.port == port for link in program.net_connections())
