"""A program of the local stack: what to run, as a value, and whether it serves yet."""

from __future__ import annotations

import http.client
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

EMULATOR_ALIVE: Final = "/.emulator/alive"
"""Where the emulator of a Lambda function answers by itself, without the function."""


BUSY_FACTOR: Final = 5.0
"""A start that is seen to work may take so many times as long as one that does nothing."""


@dataclass(frozen=True, slots=True)
class ProcessSpec:
    """One program of the stack, and how to see that it is ready.

    ``env`` is added to the environment that starts it. ``ready_url`` answers below 500 once the program serves;
    empty when there is nothing to wait for. ``alive_url`` answers as long as it does, where that is another one.
    A change below ``reloads`` makes it start its code again.
    """

    name: str
    argv: tuple[str, ...]
    env: Mapping[str, str]
    cwd: Path
    ready_url: str
    alive_url: str = ""
    reloads: tuple[Path, ...] = ()


class Patience:
    """How long to wait for a program that starts: for so many seconds in which it does nothing, and not for ever."""

    def __init__(self, idle_limit_s: float, now: float) -> None:
        self._limit_s = idle_limit_s
        self._began = self._worked_at = now
        self._work = 0.0

    def ended(self, now: float, work: float) -> str:
        """Why it is over; empty as long as it is not. ``work`` grows whenever the program does something."""
        if work > self._work:
            self._work, self._worked_at = work, now
        took = now - self._began
        if now - self._worked_at > self._limit_s:
            return f"in {took:.1f} s, and has done nothing for {self._limit_s:g} s"
        return f"in {took:.1f} s, busy as it is" if took > self._limit_s * BUSY_FACTOR else ""


def answers(url: str, *, timeout_s: float = 2.0) -> bool:
    """Whether a GET of this URL is answered below 500.

    http.client and not a full client: it heeds no proxy setting, and loading it costs nothing.
    """
    parts = urlsplit(url)
    assert parts.hostname, f"expected an http URL, got {url!r}"
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout_s)
    try:
        connection.request("GET", parts.path or "/")
        return connection.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
