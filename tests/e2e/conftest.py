"""One whole stack for all calls of a test run, on free ports, with a state folder of its own."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dev.stack.local import Stack, find_stack, running_stack
from dev.stack.state import StateFolder

SPEED = 20.0
"""Twenty seconds of a call pass in one: speech is not waited for, but interruptions still meet an answer."""


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The stack; with pytest-xdist the first worker starts it, the others use it, the first one stops it at the end."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    with shared_stack(shared / "stack") as stack:
        yield stack


@contextmanager
def shared_stack(state: Path) -> Generator[Stack]:
    """The stack of this folder, however many processes use it at once."""
    state.mkdir(exist_ok=True)
    with (state / "gate").open("w") as gate, (state / "users").open("w") as users:
        fcntl.flock(gate, fcntl.LOCK_EX)
        is_first = find_stack(StateFolder("tests", state)) is None
        with running_stack("tests", state=state, speed=SPEED) as stack:
            fcntl.flock(users, fcntl.LOCK_SH)
            fcntl.flock(gate, fcntl.LOCK_UN)
            yield stack
            fcntl.flock(users, fcntl.LOCK_UN)
            if is_first:
                # Nobody may come to use it any more, and who uses it has to be done.
                fcntl.flock(gate, fcntl.LOCK_EX)
                fcntl.flock(users, fcntl.LOCK_EX)
