"""Run one command so that it cannot outlive whoever started it, however that one ends.

``python leash.py FD GRACE COMMAND...``: FD is the read end of a pipe whose write end only the supervisor holds. When
the pipe closes (the supervisor ended, by SIGKILL even), on SIGTERM, or when the command ends by itself, everything the
command started is asked to end, and after GRACE seconds killed. Ends with the command's exit code.

Runs as a script, on the standard library alone and without ``site``, so that it starts in milliseconds.
"""

from __future__ import annotations

import ctypes
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

_LINUX = sys.platform == "linux"
_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36
_STOPS = frozenset({signal.SIGTERM, signal.SIGINT, signal.SIGHUP})
_ESCAPED_GRACE_S = 2.0


class Leash:
    """One command in a process group of its own, and all that descends from it."""

    def __init__(self, command: list[str], wake: int) -> None:
        self._wake = wake
        self._status: int | None = None
        # A group of its own: the group can be killed without killing the leash before it is done.
        at_start = _die_with_parent if _LINUX else None
        self._child = subprocess.Popen(command, process_group=0, preexec_fn=at_start)  # noqa: PLW1509 -- no threads here

    @property
    def exit_code(self) -> int:
        """The command's exit code; 128 + N after signal N, as shells have it."""
        status = 0 if self._status is None else os.waitstatus_to_exitcode(self._status)
        return status if status >= 0 else 128 - status

    def hold(self, leash_fd: int) -> None:
        """Wait until the command ends, the leash is let go, or a signal asks to stop."""
        while self._status is None:
            ready, _, _ = select.select([leash_fd, self._wake], [], [])
            if leash_fd in ready or _STOPS.intersection(os.read(self._wake, 64) if self._wake in ready else b""):
                return
            self._reap()

    def end(self, grace_s: float) -> None:
        """Ask the group to end, then whatever left the group, then kill what is left."""
        group = {-self._child.pid}
        self._signal(group, signal.SIGTERM, grace_s)
        if self._status == 0:
            # It ended in order, so what it put into another group on purpose (a database shared with others) stays.
            self._signal(group, signal.SIGKILL, _ESCAPED_GRACE_S)
            return
        self._signal(_descendants(os.getpid()), signal.SIGTERM, _ESCAPED_GRACE_S)
        self._signal(_descendants(os.getpid()) | group, signal.SIGKILL, _ESCAPED_GRACE_S)

    def _signal(self, targets: set[int], number: int, wait_s: float) -> None:
        """Send a signal to processes, or groups where negative, and wait until they are gone or the time is up."""
        left = {target for target in targets if _send(target, number)}
        deadline = time.monotonic() + wait_s
        while left and time.monotonic() < deadline:
            self._reap()
            left = {target for target in left if _send(target, 0)}
            if left and select.select([self._wake], [], [], 0.02)[0]:
                os.read(self._wake, 64)

    def _reap(self) -> None:
        # Orphans of the command arrive here too (see _adopt_orphans) and would stay as zombies.
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            if pid == self._child.pid:
                self._status = status


def _send(target: int, number: int) -> bool:
    try:
        os.kill(target, number)
    except (ProcessLookupError, PermissionError):  # macOS answers EPERM for a group of zombies
        return False
    return True


def _descendants(root: int) -> set[int]:
    """Every process below this one. Linux only: elsewhere the process group has to do."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat") if _LINUX else ():
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it ended meanwhile
        children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found: set[int] = set()
    queue = [root]
    while queue:
        below = children.get(queue.pop(), [])
        found.update(below)
        queue.extend(below)
    return found


def _prctl(option: int, value: int) -> None:
    ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)


def _die_with_parent() -> None:
    """In the command, before it starts: should the leash itself be killed, the command goes with it."""
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _adopt_orphans() -> None:
    """Become the parent of every orphan below, so that a daemonised one is still found."""
    if _LINUX:
        _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def _wake_on_signals() -> int:
    """The read end of a pipe that gets one byte, its number, for each signal that arrives."""
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    for number in (*_STOPS, signal.SIGCHLD):
        signal.signal(number, _woken)
    return reader


def _woken(_number: int, _frame: object) -> None:
    """The wakeup pipe has the news; a handler has to exist for it to be written."""


def main(arguments: list[str]) -> int:
    """Hold the command until it ends or must end, and give back its exit code."""
    leash_fd, grace_s, *command = arguments
    os.set_inheritable(int(leash_fd), False)
    wake = _wake_on_signals()
    _adopt_orphans()
    try:
        leash = Leash(command, wake)
    except OSError as error:
        print(f"cannot start {command[0]}: {error.strerror}", file=sys.stderr)
        return 127
    leash.hold(int(leash_fd))
    leash.end(float(grace_s))
    return leash.exit_code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
