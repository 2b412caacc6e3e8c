"""The state folder of a local stack: who runs it, where it listens, its secrets, its database and logs."""

from __future__ import annotations

import fcntl
import json
import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TextIO

from dev.setup.places import HERE
from dev.terminal.failures import AlreadyRunning, UnknownName

DEFAULT_NAME: Final = "default"


@dataclass(frozen=True, slots=True)
class StateFolder:
    """The folder of one stack: ``.guru/<name>`` under the project, unless ``GURU_STATE`` names another."""

    name: str
    path: Path

    @classmethod
    def of(cls, name: str = DEFAULT_NAME) -> StateFolder:
        """The folder of the stack of this name, or the one that ``GURU_STATE`` names, whatever the stack is called."""
        given = os.environ.get("GURU_STATE")
        return cls(name, Path(given).absolute() if given else HERE.root / ".guru" / name)

    @classmethod
    def existing(cls, name: str) -> StateFolder:
        """The folder of a stack that was started before, or the default one.

        Raises ``UnknownName``: a slip in the name would make another stack, with a database that nobody looks for.
        """
        folder = cls.of(name)
        if name != DEFAULT_NAME and not folder.path.is_dir() and not os.environ.get("GURU_STATE"):
            known = {path.parent.name for path in folder.path.parent.glob("*/lock")} | {DEFAULT_NAME}
            raise UnknownName("stack", name, known, f"`guru dev --name {name}` makes one")
        return folder

    @property
    def logs(self) -> Path:
        """Where each part's log goes."""
        return self.path / "logs"

    @property
    def secrets(self) -> Path:
        """The file of the stack's random keys."""
        return self.path / "secrets.json"

    @contextmanager
    def running(self) -> Generator[None]:
        """Be the one that runs this stack; raises ``AlreadyRunning`` while somebody else does.

        A lock that the kernel holds, so a killed stack is never taken for a running one.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        with self._lock_file.open("a") as lock:
            if not _locks(lock):
                raise AlreadyRunning(
                    f"a stack named {self.name!r} is running ({self.path}): stop it, or give this one another --name"
                )
            try:
                yield
            finally:
                self._stack_file.unlink(missing_ok=True)

    def write_stack(self, document: dict[str, Any]) -> None:
        """Say where the stack listens; to be done when all of it serves."""
        draft = self._stack_file.with_suffix(".tmp")
        draft.touch(mode=0o600)  # a database URL of one's own may hold a password
        draft.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
        draft.replace(self._stack_file)

    def read_stack(self) -> dict[str, Any] | None:
        """What the stack that runs now has written, or None where none serves."""
        try:
            with self._lock_file.open("a") as lock:
                fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return self._read_stack_file()
        except FileNotFoundError:
            return None
        return None

    def _read_stack_file(self) -> dict[str, Any] | None:
        try:
            document: dict[str, Any] = json.loads(self._stack_file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None  # it is still starting
        return document

    @property
    def _stack_file(self) -> Path:
        return self.path / "stack.json"

    @property
    def _lock_file(self) -> Path:
        return self.path / "lock"


def _locks(lock: TextIO) -> bool:
    # More than once: a command that only looks whether a stack runs holds the lock for a moment too.
    for _ in range(5):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(0.02)
        else:
            return True
    return False


EXAMPLES: Final = tuple(sorted(path.parent.name for path in (HERE.root / "examples").glob("*/profile.yaml")))
"""The invented businesses that come with the project: whoever has one of their own means that one."""
_NUMBERS: Final = """
select n.number, n.language, p.name, coalesce(p.body #>> '{assistant,display_name}', p.name)
from profile_numbers n join profiles p on p.name = n.profile and p.active
order by p.name = any(%s), p.applied_at desc, p.name, n.number
"""


@dataclass(frozen=True, slots=True)
class Listing:
    """One number: which profile answers it, in which language, and the name of the business."""

    number: str
    language: str
    profile: str
    business: str


def list_numbers(database_url: str) -> tuple[Listing, ...]:
    """Every number of every active profile; raises ``psycopg.Error`` without a database.

    Businesses of one's own come before the examples, the one that was changed last before all others.
    """
    import psycopg  # noqa: PLC0415 -- only a command that needs a database pays for it

    with psycopg.connect(database_url, prepare_threshold=None, connect_timeout=3) as connection:
        return tuple(Listing(*row) for row in connection.execute(_NUMBERS, (list(EXAMPLES),)).fetchall())
