"""Start the parts of the stack, wait until they serve, notice when one ends, stop them all.

Each part runs on a leash (``leash.py``): none of its processes outlives this one, whatever way it ends.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import psutil

from dev.stack.logs import PartLog
from dev.stack.program import Patience, ProcessSpec, answers
from dev.terminal.failures import NotStarted

GRACE_S: Final = 5.0
"""How long a part may take to end when asked to: uvicorn's and wrangler's open requests included."""

_FIRST_ANSWER_S: Final = 20.0
_LEASH_TAKES_S: Final = 6.0
"""A bound for the leash itself, after the grace: its two shorter waits and a loaded machine."""
_LAST_WORDS_S: Final = 1.0
_POLL_S: Final = 0.1
_TICKS_PER_LOOK: Final = 5
_TICKS_PER_NOTE: Final = 100
_NEXT: Final = (
    "Everything was stopped. Look there for the cause, then start again; `guru doctor` says what a stack needs."
)
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

    def work(self) -> float:
        """A figure that grows while it does something: what it printed, and the processor time of all its processes."""
        seconds = 0.0
        for pid in (self.pid, *self.processes()):
            with suppress(psutil.Error):
                times = psutil.Process(pid).cpu_times()
                seconds += times.user + times.system
        return seconds + self.log.lines

    def processes(self) -> tuple[int, ...]:
        """What runs of it below its leash."""
        try:
            return tuple(child.pid for child in psutil.Process(self.pid).children(recursive=True))
        except psutil.Error:
            return ()

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


class _Start:
    """A part on its way to serve: asked again and again from a thread of its own, and seen to do something or not.

    One question at a time, each as long as it takes: a function that is still starting would start once more for each.
    """

    def __init__(self, part: Part, idle_limit_s: float) -> None:
        self.part = part
        self._patience = Patience(idle_limit_s, time.monotonic())
        self._over = threading.Event()
        self._serves = threading.Event()
        threading.Thread(target=self._ask, name=f"start of {part.spec.name}", daemon=True).start()

    @property
    def serves(self) -> bool:
        """Whether it has answered."""
        return self._serves.is_set()

    @property
    def given_up(self) -> str:
        """Why it is waited for no longer; empty as long as it is."""
        return self._patience.ended(time.monotonic(), self.part.work())

    def leave(self) -> None:
        """Ask no more."""
        self._over.set()

    def _ask(self) -> None:
        url = self.part.spec.ready_url
        while url and not answers(url, timeout_s=_FIRST_ANSWER_S):
            if self._over.wait(_POLL_S):
                return
        self._serves.set()


def wait_until_ready(idle_limits: Mapping[Part, float], say: Callable[[str], None] = lambda _: None) -> None:
    """Wait until all these parts serve, each for at most so many seconds in which it does nothing.

    ``say`` hears now and then who is waited for. Raises ``NotStarted`` with the end of its log for the first part that
    ends or takes too long.
    """
    starts = [_Start(part, limit) for part, limit in idle_limits.items()]
    began = time.monotonic()
    try:
        for tick in itertools.count(1):
            for start in starts:
                # First whether it lives: a port that was taken meanwhile answers too.
                _check_start(start, is_due=tick % _TICKS_PER_LOOK == 0)
            waiting = [start.part for start in starts if not start.serves]
            if not waiting:
                return
            if tick % _TICKS_PER_NOTE == 0:
                names = ", ".join(part.spec.name for part in waiting)
                say(f"still starting after {time.monotonic() - began:.0f} s: {names}")
            waiting[0].ended_within(_POLL_S)
    finally:
        for start in starts:
            start.leave()


def _check_start(start: _Start, *, is_due: bool) -> None:
    part = start.part
    if part.ended_within(0):
        why = f"ended with exit code {part.exit_code} before all served"
    elif is_due and not start.serves and (given_up := start.given_up):
        why = f"did not answer {part.spec.ready_url} {given_up}"
    else:
        return
    raise NotStarted(f"{part.spec.name} {why}.{_evidence(part)}\n{_NEXT}")


def describe_end(part: Part) -> str:
    """A part's unexpected end, as a message with the end of its log."""
    return f"{part.spec.name} ended by itself with exit code {part.exit_code}.{_evidence(part)}\n{_NEXT}"


def describe_hang(part: Part) -> str:
    """A part that runs and answers no more, as a message with the end of its log."""
    url = part.spec.alive_url or part.spec.ready_url
    return f"{part.spec.name} runs, but answers {url} no more.{_evidence(part)}\n{_NEXT}"


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
