"""What the edge does when it starts, and what is left to do for a caller's first words, counted in a new process."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_MODULES = 170
"""Of the Worker's own and the core's; each costs about a millisecond of the second that a deploy may take."""
MOST_PATTERNS = 75
"""Short ones of the engines and of the standard library: 0.2 ms each, and none of any language's tables."""

_PROGRAM = """
import asyncio, json, re, sys, types
compiled = 0
compile_pattern = re._compiler.compile
def counting(*given):
    global compiled
    compiled += 1
    return compile_pattern(*given)
re._compiler.compile = counting
def counted():
    global compiled
    count, compiled = compiled, 0
    return count
for name, members in (("pyodide", ["ffi"]), ("workers", ["DurableObject", "Response", "WorkerEntrypoint"])):
    sys.modules[name] = types.ModuleType(name)
    for member in members:
        setattr(sys.modules[name], member, type(member, (), {}))
import entry
said = {"modules": sum(name.split(".")[0] in ("common", "relay", "entry") for name in sys.modules)}
said["imported"] = counted()
entry.get_ready(entry.DEFAULT)
said["warmed"] = counted()
from tests.worker.calls import CALL, SETTINGS, prompt, setup, token
from tests.worker.fakes import FakePlatform, FakeResponse, FakeSocket
counted()
async def call():
    platform, socket = FakePlatform(), FakeSocket()
    platform.open.append(socket)
    relay = entry.CallRelay(platform, SETTINGS, CALL, "en")
    relay.opened()
    relay.received(socket, setup(token(platform.now()), codes=("en",)))
    said["setup"] = counted()
    relay.received(socket, prompt("Hello"))
    said["reflex"] = counted()
    events = ({"chunk": "We open at 9:30 a.m., and it costs $5. Goodbye."}, {"status": "done"})
    spoken = [f"data: {json.dumps(event)}\\n\\n".encode() for event in events]
    platform.answers = {"/v1/turns": [FakeResponse(200, spoken)]}
    relay.received(socket, prompt("What does a visit cost, and when do you open?"))
    await platform.settle()
    said["turn"] = counted()
    said["sent"] = socket.sent
asyncio.run(call())
print(json.dumps(said))
"""


@dataclass(frozen=True, slots=True)
class Start:
    """Modules loaded, and patterns compiled by each step."""

    modules: int
    imported: int
    warmed: int
    setup: int
    reflex: int
    turn: int
    sent: list[str]


@pytest.fixture(scope="module")
def start() -> Start:
    path = [str(ROOT), str(ROOT / "worker")]
    run = subprocess.run(
        (sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}\n{_PROGRAM}"),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return Start(**json.loads(run.stdout))


def test_importing_the_entry_loads_few_modules_and_compiles_no_table_of_a_language(start: Start) -> None:
    assert start.modules <= MOST_MODULES
    assert start.imported <= MOST_PATTERNS
    assert start.warmed > start.imported, "the tables wait for the first call"


def test_once_warmed_nothing_is_compiled_while_a_caller_waits(start: Start) -> None:
    assert any("Hello" in frame for frame in start.sent)
    assert any("9:30 AM" in frame for frame in start.sent)
    assert (start.setup, start.reflex, start.turn) == (0, 0, 0)
