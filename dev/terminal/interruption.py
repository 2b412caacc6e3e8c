"""How a command hears that it should end: Ctrl-C, SIGTERM, a closed terminal, the death of who started it."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import Final, NoReturn

PARENT_POLL_S: Final = 0.5
"""How often to look whether the parent lives: no signal tells of it on every system."""
_STOPS: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class ToldToStop(BaseException):
    """Somebody asked this command to end; raised in the main thread, once."""

    def __init__(self, number: signal.Signals) -> None:
        super().__init__(number.name)
        self.number = number


@contextmanager
def interruptible() -> Generator[None]:
    """Raise ``ToldToStop`` inside the block when asked to end; whoever asks twice does not wait for a tidy end.

    The death of the process that started this one counts, unless it was detached from it on purpose: by ``nohup`` (it
    ignores SIGHUP) or ``setsid`` (it leads a session).
    """
    detached = signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    before = {number: signal.getsignal(number) for number in _STOPS}
    for number in _STOPS:
        if not (detached and number is signal.SIGHUP):
            signal.signal(number, _interrupt)
    if not detached and os.getsid(0) != os.getpid():
        threading.Thread(target=_follow, args=(os.getppid(),), name="parent", daemon=True).start()
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(number: int, _frame: FrameType | None) -> NoReturn:
    for stop in _STOPS:
        signal.signal(stop, _leave)
    raise ToldToStop(signal.Signals(number))


def _leave(number: int, _frame: FrameType | None) -> NoReturn:
    # The leashes of all parts end with this process.
    os._exit(128 + number)


def _follow(parent: int) -> None:
    waiting = threading.Event()
    while os.getppid() == parent:
        waiting.wait(PARENT_POLL_S)
    os.kill(os.getpid(), signal.SIGTERM)
