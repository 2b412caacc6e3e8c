"""One Postgres server's files and process: initialise, start, address."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final
from urllib.parse import quote

from dev.postgres.account import Account
from dev.postgres.binaries import bin_folder
from dev.postgres.home import home_of
from dev.terminal.failures import PostgresFailed

SUPERUSER: Final = "postgres"
LEASE: Final = "lease"
LOG: Final = "postgres.log"
URL: Final = "url"
_SOCKET: Final = ".s.PGSQL.5432"
_SOCKET_PATH_LIMIT: Final = 100
"""Longest path of a unix socket that we use: 103 bytes fit on macOS, 107 on Linux."""
_THROW_AWAY: Final = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
"""For a base that is deleted after use: nothing needs to survive a power cut."""
_ALWAYS: Final = (
    "listen_addresses=",  # no TCP: with trust, any user of the machine could become superuser
    "timezone=UTC",
    "log_timezone=UTC",
    "jit=off",
    "shared_buffers=256MB",  # 20,000 passages with their vectors and indexes; what is not used takes no memory
    "io_method=sync",  # three background processes fewer, and a development database gains nothing from them
)


@dataclass(frozen=True, slots=True)
class Cluster:
    """The server of one base; ``home`` holds its files, and the socket's folder unless that path is too long."""

    base: Path
    home: Path
    account: Account
    durable: bool

    @classmethod
    def at(cls, base: Path, *, durable: bool) -> Cluster:
        """The cluster of this base, for the account that may run it."""
        account = Account.current()
        return cls(base, home_of(base, account), account, durable)

    @property
    def data(self) -> Path:
        """Postgres's own folder; exists once it is complete."""
        return self.home / "data"

    @property
    def sockets(self) -> Path:
        """The folder of the socket; it is open to the server's account alone, and that is what protects the server."""
        near = self.home / "socket"
        if len(os.fsencode(near / _SOCKET)) <= _SOCKET_PATH_LIMIT:
            return near
        digest = sha256(os.fsencode(self.home)).hexdigest()[:16]
        return Path(tempfile.gettempdir()) / f"guru-{digest}"

    @property
    def url(self) -> str:
        """The DATABASE_URL."""
        return f"postgresql://{SUPERUSER}@/postgres?host={quote(str(self.sockets), safe='')}"

    def initialise(self) -> None:
        """Make the data folder if there is none; a run that dies midway leaves none behind."""
        if self.data.exists():
            return
        fresh = self.home / "data.new"
        shutil.rmtree(fresh, ignore_errors=True)
        self.account.own_folder(fresh)
        # The builtin provider folds case in every alphabet, whatever locales the machine has.
        locale = ("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--encoding=UTF8")
        command = [str(bin_folder(self.account) / "initdb"), "-D", str(fresh), "-U", SUPERUSER, "-A", "trust", *locale]
        command += [] if self.durable else ["--no-sync"]
        run = subprocess.run(
            command,
            cwd="/",
            env=_environment(),
            capture_output=True,
            text=True,
            check=False,
            **self.account.privileges(),
        )
        if run.returncode != 0:
            shutil.rmtree(fresh, ignore_errors=True)
            raise PostgresFailed(f"initdb failed in {self.home}: {(run.stderr or run.stdout).strip()}")
        fresh.rename(self.data)

    def start(self, log: int) -> subprocess.Popen[bytes]:
        """Start the server as a child in a session of its own, writing to the descriptor ``log``."""
        self.account.own_folder(self.sockets)
        settings = (*_ALWAYS, f"unix_socket_directories={self.sockets}", *(() if self.durable else _THROW_AWAY))
        command = [str(bin_folder(self.account) / "postgres"), "-D", str(self.data)]
        for setting in settings:
            command += ["-c", setting]
        return subprocess.Popen(
            command,
            cwd="/",
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            **self.account.privileges(),
        )

    def running_pid(self) -> int | None:
        """The process that the data folder names as its server, if it is alive: left by a keeper that was killed."""
        try:
            pid = int((self.data / "postmaster.pid").read_text("utf-8").split()[0])
            os.kill(pid, 0)
        except (FileNotFoundError, ValueError, IndexError, ProcessLookupError, PermissionError):
            return None
        return pid


def _environment() -> Mapping[str, str]:
    """The environment without what would steer Postgres: its PG* variables and a locale that may not exist."""
    steering = ("PG", "LC_", "LANG")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(steering)}
    return {**kept, "LC_ALL": "C"}
