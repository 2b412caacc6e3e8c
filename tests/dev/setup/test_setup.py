"""Set-up does each step once for its inputs, and says what went wrong with an exit code of its own."""

from __future__ import annotations

import errno
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dev.setup.__main__ import set_up
from dev.setup.clean import clean
from dev.setup.failure import SetupExit, SetupFailed, advice, diagnose, of_os_error
from dev.setup.lock import alone
from dev.setup.places import HERE, NotSetUp, Places
from dev.setup.program import run
from dev.setup.step import Step, is_done
from dev.setup.steps import STEPS
from dev.terminal.failures import ExitCode


class Bench:
    """A project folder with two steps that count how often they run: ``second`` comes after ``first``."""

    def __init__(self, root: Path) -> None:
        self.places = Places(root)
        self.ran: list[str] = []
        self.lock = root / "lock.txt"
        self.lock.write_text("a==1", encoding="utf-8")
        self.steps = (
            Step("first", "the first", ("lock.txt",), ("made-first",), self.runner("first")),
            Step("second", "the second", (), ("made-second*",), self.runner("second"), after=("first",)),
        )

    def runner(self, name: str) -> Callable[[Places, Path], None]:
        def run_step(places: Places, _: Path) -> None:
            self.ran.append(name)
            (places.root / f"made-{name}").touch()

        return run_step

    def set_up(self) -> list[str]:
        """Set up, and give back which steps ran."""
        self.ran = []
        set_up(self.places, self.steps)
        return self.ran


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_steps_run_in_order_and_then_never_again(bench: Bench) -> None:
    assert bench.set_up() == ["first", "second"]
    assert bench.set_up() == []


def test_a_changed_lock_runs_its_step_and_those_after_it_again(bench: Bench) -> None:
    bench.set_up()
    bench.lock.write_text("a==2", encoding="utf-8")
    assert bench.set_up() == ["first", "second"]


def test_a_removed_product_is_made_again(bench: Bench) -> None:
    bench.set_up()
    (bench.places.root / "made-second").unlink()
    assert bench.set_up() == ["second"]


def test_a_moved_project_is_set_up_anew(bench: Bench, tmp_path: Path) -> None:
    bench.set_up()
    moved = tmp_path.with_name(tmp_path.name + "-moved")
    tmp_path.rename(moved)
    assert not is_done(bench.steps[0], Places(moved))


def test_for_another_python_all_is_set_up_anew_be_it_of_the_same_version(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.set_up()
    monkeypatch.setattr(sys, "base_prefix", "/opt/another")
    assert bench.set_up() == ["first", "second"]


def test_it_is_told_which_python_an_environment_has_and_that_it_takes_the_place_of_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".tools").symlink_to(HERE.tools)
    environment = tuple(step for step in STEPS if step.name == "venv")
    set_up(Places(tmp_path), environment)
    assert f"of Python {platform.python_version()} (" in (first := capsys.readouterr().out)
    assert "in place of" not in first

    (tmp_path / ".cache" / "setup" / "venv").write_text("for another Python", encoding="utf-8")
    set_up(Places(tmp_path), environment)
    assert "in place of the one that was there" in capsys.readouterr().out


def test_a_step_that_failed_halfway_runs_again(bench: Bench) -> None:
    def fail(places: Places, _: Path) -> None:
        (places.root / "made-first").touch()
        raise SetupFailed(SetupExit.STEP_FAILED, "no")

    failing = Step("first", "the first", ("lock.txt",), ("made-first",), fail)
    bench.set_up()
    bench.lock.write_text("a==2", encoding="utf-8")
    with pytest.raises(SetupFailed):
        set_up(bench.places, (failing,))
    bench.lock.write_text("a==1", encoding="utf-8")
    assert bench.set_up() == ["first", "second"]


def test_a_tool_that_is_not_where_it_should_be_is_a_failed_step(bench: Bench) -> None:
    def miss(*_: Path | Places) -> None:
        raise NotSetUp("expected node once")

    with pytest.raises(SetupFailed, match="first: expected node once"):
        set_up(bench.places, (Step("first", "the first", (), (), miss),))


def test_what_the_steps_read_is_there() -> None:
    assert [name for step in STEPS for name in step.inputs if not (HERE.root / name).is_file()] == []
    names = [step.name for step in STEPS]
    assert all(names.index(former) < names.index(step.name) for step in STEPS for former in step.after)


@pytest.mark.parametrize(
    ("output", "code"),
    [
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            SetupExit.DISK_FULL,
        ),
        ("npm error code ENOSPC\nnpm error syscall write", SetupExit.DISK_FULL),
        ("error: Failed to fetch: `x`\n  Caused by: No space left on device (os error 28)", SetupExit.DISK_FULL),
        ("/usr/bin/python3: No module named pip", SetupExit.NO_PIP),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", SetupExit.WRONG_CONTENT),
        ("error: Failed to download `rich`\n  Caused by: Hash mismatch for `rich`", SetupExit.WRONG_CONTENT),
        ("npm error code EINTEGRITY", SetupExit.WRONG_CONTENT),
        ("  Because numpy==2.4.6 has no wheels with a matching platform tag", SetupExit.NO_PREBUILT),
        ("Failed to establish a new connection: [Errno 111] Connection refused", SetupExit.REGISTRY_UNREACHABLE),
        ("  Caused by: dns error: failed to lookup address information", SetupExit.REGISTRY_UNREACHABLE),
        ("npm error code ENOTFOUND", SetupExit.REGISTRY_UNREACHABLE),
        ("npm error code EAI_AGAIN", SetupExit.REGISTRY_UNREACHABLE),
        ("ERROR: No matching distribution found for uv==0.13.9", SetupExit.REGISTRY_UNREACHABLE),
        ("dev.workerd.pyodide_bundle.UnexpectedGlue: expected 4", SetupExit.STEP_FAILED),
    ],
)
def test_the_cause_is_read_from_what_a_program_printed(output: str, code: SetupExit) -> None:
    assert diagnose(output) == code


def test_a_full_disk_under_our_own_hands_is_told_from_other_mistakes() -> None:
    assert of_os_error(OSError(errno.ENOSPC, "full")) == SetupExit.DISK_FULL
    assert of_os_error(OSError(errno.EACCES, "denied")) == SetupExit.STEP_FAILED


def test_every_exit_code_is_its_own_and_comes_with_advice() -> None:
    codes = [int(code) for code in (*SetupExit, *ExitCode)]
    assert len(codes) == len(set(codes))
    assert all(advice(code) for code in SetupExit)


def test_a_failed_program_tells_its_cause_its_last_lines_and_its_log(tmp_path: Path) -> None:
    script = "for i in $(seq 40); do echo line $i; done; echo No space left on device >&2; exit 3"
    with pytest.raises(SetupFailed) as failure:
        run(("/bin/sh", "-c", script), cwd=tmp_path, log=tmp_path / "logs" / "x.log")
    assert failure.value.code == SetupExit.DISK_FULL
    message = str(failure.value)
    assert "sh ended with 3" in message
    assert "line 40" in message
    assert "line 20\n" not in message
    assert "the disk is full" in message
    assert "line 1\n" in (tmp_path / "logs" / "x.log").read_text(encoding="utf-8")


def test_two_set_ups_of_one_folder_take_turns(tmp_path: Path) -> None:
    second = (
        "from pathlib import Path; from dev.setup.lock import alone\n"
        f"with alone(Path({str(tmp_path / 'lock')!r})): print('in', flush=True)"
    )
    with alone(tmp_path / "lock"):
        other = subprocess.Popen((sys.executable, "-c", second), cwd=HERE.root, stdout=subprocess.PIPE, text=True)
        assert other.stdout
        assert "waiting" in other.stdout.readline()
        assert other.poll() is None
    with other:
        assert other.stdout.readline() == "in\n"


def test_clean_removes_what_can_be_made_again_and_keeps_the_rest(tmp_path: Path) -> None:
    for folder in (".venv/bin", "node_modules/x", ".cache/setup", ".guru/default", "common"):
        (tmp_path / folder).mkdir(parents=True)
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / ".tools").symlink_to(outside)
    clean(Places(tmp_path))
    assert {path.name for path in tmp_path.iterdir()} == {".guru", "common", "outside"}


def test_set_up_runs_on_the_standard_library_alone() -> None:
    bare = "import sys; sys.path.insert(0, '.'); import dev.setup.__main__"
    subprocess.run((sys.executable, "-I", "-S", "-c", bare), cwd=HERE.root, check=True)
