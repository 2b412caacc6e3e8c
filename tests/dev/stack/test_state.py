"""The state folder: who runs a stack, and what it says about itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from dev.setup.places import HERE
from dev.stack.state import StateFolder
from dev.terminal.failures import AlreadyRunning, UnknownName


def test_the_state_of_a_stack_lives_under_the_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GURU_STATE", raising=False)

    assert StateFolder.of("default").path == HERE.root / ".guru" / "default"


def test_a_setting_names_another_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GURU_STATE", str(tmp_path))

    assert StateFolder.of("second").path == tmp_path


def test_a_stack_that_was_never_started_is_no_stack_to_look_into(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GURU_STATE", raising=False)

    with pytest.raises(UnknownName, match=r"no stack is named 'defualt'; did you mean 'default'\? .*guru dev --name"):
        StateFolder.existing("defualt")
    assert StateFolder.existing("default").name == "default"
    assert not StateFolder.of("defualt").path.exists()


def test_what_a_running_stack_says_is_read_by_others_until_it_stops(tmp_path: Path) -> None:
    folder = StateFolder("default", tmp_path)
    with folder.running():
        assert folder.read_stack() is None
        folder.write_stack({"api_url": "http://127.0.0.1:1"})
        assert folder.read_stack() == {"api_url": "http://127.0.0.1:1"}

    assert folder.read_stack() is None


def test_a_folder_that_never_had_a_stack_has_none(tmp_path: Path) -> None:
    assert StateFolder("default", tmp_path / "nothing").read_stack() is None


def test_two_stacks_cannot_run_in_one_folder(tmp_path: Path) -> None:
    folder = StateFolder("default", tmp_path)
    with folder.running(), pytest.raises(AlreadyRunning, match="--name"), folder.running():
        pass

    with folder.running():
        pass


def test_a_killed_stack_is_not_taken_for_a_running_one(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; from dev.stack.state import StateFolder\n"
        "folder = StateFolder('default', Path(sys.argv[1]))\n"
        "with folder.running():\n"
        "    folder.write_stack({})\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run((sys.executable, "-c", code, str(tmp_path)), cwd=HERE.root, check=False)

    assert (tmp_path / "stack.json").exists()
    assert StateFolder("default", tmp_path).read_stack() is None
