"""Start the parts of the stack, wait until they serve, notice when one ends, stop them all.

Each part runs on a leash (``leash.py``): none of its processes outlives this one, whatever way it ends.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from dev.failures import NotStarted
from dev.logs import PartLog
from dev.process import ProcessSpec
from dev.readiness import answers

GRACE_S: Final = 5.0
"""How long a part may take to end when asked to: uvicorn's and wrangler's open requests included."""

_LEASH_TAKES_S: Final = 6.0
"""A bound for the leash itself, after the grace: its two shorter waits and a loaded machine."""
_LAST_WORDS_S: Final = 1.0
_POLL_S: Final = 0.1
_LEASH: Final = Path(__file__).with_name("leash.py")


class Part:
    """A running program of the stack."""

    def __init__(self, spec: ProcessSpec, log: PartLog, on_end: Callable[[Part], None], grace_s: float) -> None:
        self.spec = spec
        self.log = log
        self._on_end = on_end
        self._ended = threading.Event()
        self._process, self._hold = _start_on_leash(spec, grace_s)
        self._kill_after_s = grace_s + _LEASH_TAKES_S
        self._reader = threading.Thread(target=self._read, name=f"log of {spec.name}", daemon=True)
        self._waiter = threading.Thread(target=self._wait, name=f"end of {spec.name}", daemon=True)
        self._reader.start()
        self._waiter.start()

    @property
    def exit_code(self) -> int | None:
        """The exit code once it has ended; 128 + N after signal N."""
        code = self._process.returncode if self._ended.is_set() else None
        return 128 - code if code is not None and code < 0 else code

    @property
    def pid(self) -> int:
        """The process id of the part's leash."""
        return self._process.pid

    def ended_within(self, seconds: float) -> bool:
        """Wait for its end at most this long."""
        return self._ended.wait(seconds)

    def let_go(self) -> None:
        """Ask it to end, without waiting."""
        if self._hold is not None:
            os.close(self._hold)
            self._hold = None

    def join(self) -> None:
        """Wait until it and everything it started has ended."""
        if not self.ended_within(self._kill_after_s):
            self._process.kill()
        self._waiter.join()

    def _read(self) -> None:
        output = self._process.stdout
        assert output is not None
        with self.log, output:
            for line in output:
                self.log.write(line)

    def _wait(self) -> None:
        self._process.wait()
        # What it last printed belongs into the report of its end; a daemon it left behind may keep the pipe open.
        self._reader.join(_LAST_WORDS_S)
        self._ended.set()
        self._on_end(self)


class Supervisor:
    """The parts of one stack, as a context: leaving it stops them, last started first."""

    def __init__(
        self, log_for: Callable[[str], PartLog], on_end: Callable[[Part], None], grace_s: float = GRACE_S
    ) -> None:
        """``log_for`` makes the log of a part; ``on_end`` hears, from another thread, of each part that ends."""
        self._grace_s = grace_s
        self._log_for = log_for
        self._on_end = on_end
        self._parts: list[Part] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self, spec: ProcessSpec) -> Part:
        """Start a program; it need not serve yet when this returns."""
        part = Part(spec, self._log_for(spec.name), self._on_end, self._grace_s)
        self._parts.append(part)
        return part

    def stop(self) -> None:
        """Ask all parts to end and wait until they have."""
        for part in reversed(self._parts):
            part.let_go()
        while self._parts:
            self._parts.pop().join()


def wait_until_ready(limits: Mapping[Part, float]) -> None:
    """Wait until all these parts serve, each at most so many seconds.

    Raises ``NotStarted`` with the end of its log for the first one that ends or takes too long.
    """
    began = time.monotonic()
    waiting = dict(limits)
    while True:
        for part in limits:
            # First whether it lives: a port that was taken meanwhile answers too.
            if part.ended_within(0):
                raise NotStarted(
                    f"{part.spec.name} ended with exit code {part.exit_code} before all served.{_evidence(part)}"
                )
        waiting = {part: limit for part, limit in waiting.items() if not _serves(part)}
        if not waiting:
            return
        for part, limit in waiting.items():
            if time.monotonic() - began > limit:
                raise NotStarted(
                    f"{part.spec.name} did not answer {part.spec.ready_url} within {limit:g} s.{_evidence(part)}"
                )
        next(iter(waiting)).ended_within(_POLL_S)


def _serves(part: Part) -> bool:
    return not part.spec.ready_url or answers(part.spec.ready_url)


def describe_end(part: Part) -> str:
    """A part's unexpected end, as a message with the end of its log."""
    return f"{part.spec.name} ended by itself with exit code {part.exit_code}.{_evidence(part)}"


def _evidence(part: Part) -> str:
    tail = part.log.tail()
    return f" Its last lines ({part.log.path}):\n{tail}" if tail else f" It printed nothing ({part.log.path})."


def _start_on_leash(spec: ProcessSpec, grace_s: float) -> tuple[subprocess.Popen[str], int | None]:
    reader, writer = os.pipe()
    try:
        process = subprocess.Popen(
            (sys.executable, "-I", "-S", str(_LEASH), str(reader), str(grace_s), *spec.argv),
            env={**os.environ, **spec.env, "PYTHONUNBUFFERED": "1"},
            cwd=spec.cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            pass_fds=(reader,),
            # Ctrl-C at the terminal reaches the supervisor alone, which then stops the parts in order.
            start_new_session=True,
        )
    except BaseException:
        os.close(writer)
        raise
    finally:
        os.close(reader)
    return process, writer
