"""Processes whose death a test can see without waiting blindly: each keeps a connection open.

As a script: ``lifeline.py PORT NAME [--stubborn] [--escape] [--child NAME ...]``: connects, starts its children with
the same flags, and waits. ``--stubborn`` ignores SIGTERM; ``--escape`` leaves the process group first, as daemons do.
"""

from __future__ import annotations

import argparse
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

PATIENCE_S = 30.0


class Lifelines:
    """Listens for processes that say their name and then stay connected as long as they live."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(PATIENCE_S)
        self._lines: dict[str, socket.socket] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for line in self._lines.values():
            line.close()
        self._server.close()

    def argv(self, name: str, *flags: str) -> tuple[str, ...]:
        """The command of a process with a lifeline."""
        port: int = self._server.getsockname()[1]
        return (sys.executable, str(Path(__file__).resolve()), str(port), name, *flags)

    def wait_born(self, *names: str) -> None:
        """Wait until all these processes run."""
        while not self._lines.keys() >= set(names):
            line, _ = self._server.accept()
            line.settimeout(PATIENCE_S)
            self._lines[line.recv(100).decode()] = line

    def wait_dead(self, *names: str) -> None:
        """Wait until all these have ended; raises ``TimeoutError`` if one lives on."""
        for name in names:
            assert self._lines[name].recv(1) == b""

    def is_alive(self, name: str) -> bool:
        """Whether it still runs."""
        line = self._lines[name]
        line.setblocking(False)
        try:
            return line.recv(1) != b""
        except BlockingIOError:
            return True
        finally:
            line.settimeout(PATIENCE_S)


def _live() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("name")
    parser.add_argument("--stubborn", action="store_true")
    parser.add_argument("--escape", action="store_true")
    parser.add_argument("--child", action="append", default=[])
    options = parser.parse_args()
    flags = ["--stubborn"] * options.stubborn + ["--escape"] * options.escape
    for child in options.child:
        subprocess.Popen([sys.executable, __file__, str(options.port), child, *flags])
    if options.stubborn:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if options.escape and not options.child:
        os.setsid()
    with socket.create_connection(("127.0.0.1", options.port)) as line:
        line.sendall(options.name.encode())
        print(f"{options.name} lives", flush=True)
        line.recv(1)


if __name__ == "__main__":
    _live()
