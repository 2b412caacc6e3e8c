"""The detached process that owns one Postgres server and stops it when nobody holds the lease any more.

``python -m dev.postgres.keeper BASE KEEPER_FD durable|temporary``: the descriptor holds the keeper's own lock, handed
over by the client that started it. A server that dies while the lease is held is started again.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType
from typing import Final

from dev.postgres.cluster import LEASE, LOG, URL, Cluster
from dev.postgres.home import remove_home
from dev.postgres.lock import FileLock
from dev.terminal.failures import PostgresFailed

_POLL_S: Final = 0.05
_STOP_S: Final = 20.0
_RESTARTS: Final = 5
"""Restarts in a row before the keeper gives up; orphans of a killed server may hold its memory for a moment."""
_RESTART_PAUSE_S: Final = 0.3
_SETTLED_S: Final = 5.0
"""A server that ran this long counts as started, so that later deaths are counted afresh."""


class Keeper:
    """Runs the server of one base for as long as somebody holds its lease."""

    def __init__(self, cluster: Cluster, lease: FileLock, log: int) -> None:
        self._cluster = cluster
        self._lease = lease
        self._log = log
        self._asked_to_stop = False

    def run(self) -> None:
        """Initialise, start, watch, stop; returns when the server is down."""
        signal.signal(signal.SIGTERM, self._stop)
        self._cluster.initialise()
        self._stop_leftover()
        self._note_url()
        failures = 0
        while failures < _RESTARTS:
            started = time.monotonic()
            server = self._cluster.start(self._log)
            if self._watch(server):
                stop(server)
                shutil.rmtree(self._cluster.sockets, ignore_errors=True)
                return
            failures = 0 if time.monotonic() - started > _SETTLED_S else failures + 1
            time.sleep(_RESTART_PAUSE_S)
        raise PostgresFailed(f"Postgres in {self._cluster.home} ended {_RESTARTS} times in a row")

    def _watch(self, server: subprocess.Popen[bytes]) -> bool:
        """True once nobody needs the server, false when it has ended by itself."""
        while server.poll() is None:
            # The claim stays held until this process ends, so nobody can lease a server that is going down.
            if self._asked_to_stop or self._lease.claim():
                return True
            time.sleep(_POLL_S)
        return False

    def _note_url(self) -> None:
        fresh = self._cluster.base / f"{URL}.new"
        fresh.write_text(self._cluster.url, "utf-8")
        fresh.rename(self._cluster.base / URL)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._asked_to_stop = True

    def _stop_leftover(self) -> None:
        """Stop a server whose keeper was killed: it is no child of ours, so nobody could watch it."""
        began = time.monotonic()
        while (pid := self._cluster.running_pid()) is not None and time.monotonic() < began + 2 * _STOP_S:
            os.kill(pid, signal.SIGINT if time.monotonic() < began + _STOP_S else signal.SIGKILL)
            time.sleep(_POLL_S)


def stop(server: subprocess.Popen[bytes], patience_s: float = _STOP_S) -> None:
    """Fast shutdown: transactions are rolled back, sessions are closed; if that takes too long, an immediate one.

    One that heeds neither, since it hangs, is killed.
    """
    for how in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        server.send_signal(how)
        try:
            server.wait(patience_s)
        except subprocess.TimeoutExpired:
            continue
        return


def main(arguments: list[str]) -> int:
    """Keep the server; whatever goes wrong stands in the log, where the waiting client reads it."""
    if os.fork():  # the client waits for this half alone, and has no child left to reap
        return 0
    base, durable = Path(arguments[0]), arguments[2] == "durable"
    log = os.open(base / LOG, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    lease = FileLock.open(base / LEASE)
    try:
        Keeper(Cluster.at(base, durable=durable), lease, log).run()
    except (PostgresFailed, OSError) as error:
        os.write(log, f"keeper: {error}\n".encode())
        return 1
    if not durable and lease.claim():
        remove_home(base)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
