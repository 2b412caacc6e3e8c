"""Expected failures of the `guru` command: each has a message for a person and an exit code for a script."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from enum import IntEnum


class ExitCode(IntEnum):
    """How `guru` ends; the README documents these for scripts."""

    OK = 0
    FAILED = 1
    """What was asked for did not hold: a fact not heard, a check not passed; also anything unexpected."""
    USAGE = 2
    """Wrong options or arguments."""
    NOT_STARTED = 3
    """A part of the stack did not start, ended by itself, or answers no more."""
    PORT_TAKEN = 4
    """Another program listens on a port that was asked for."""
    ALREADY_RUNNING = 5
    """A stack of this name is running."""
    CALL_REFUSED = 6
    """A call was not connected: a webhook or the edge refused it, or did not answer."""
    NOT_IN_SERVICE = 7
    """A call was answered by an announcement only: no assistant serves that number."""
    CALL_FAILED = 8
    """A call was connected and broke."""


class CommandFailed(Exception):
    """A failure that the person at the keyboard can act on; the message says what to do."""

    exit_code = ExitCode.FAILED


class UnknownName(CommandFailed):
    """There is nothing of that name; the message gives the nearest one, all there are, and what makes one."""

    def __init__(self, what: str, name: str, known: Iterable[str], advice: str) -> None:
        there = sorted(known)
        nearest = get_close_matches(name, there, n=1)
        meant = f"; did you mean {nearest[0]!r}?" if nearest else "."
        super().__init__(f"no {what} is named {name!r}{meant} There are: {', '.join(there) or 'none'}; {advice}")


class NotStarted(CommandFailed):
    """A part of the stack did not become ready, ended by itself, or answers no more."""

    exit_code = ExitCode.NOT_STARTED


class PostgresFailed(NotStarted):
    """The embedded Postgres is missing, cannot be initialised or does not come up; the message says what to do."""


class PortTaken(CommandFailed):
    """Somebody else listens on a port that the stack was told to use."""

    exit_code = ExitCode.PORT_TAKEN


class AlreadyRunning(CommandFailed):
    """A stack of that name is up: two stacks need two names."""

    exit_code = ExitCode.ALREADY_RUNNING


class CallRefused(CommandFailed):
    """The network could not connect a call: refused, unreachable, or unreadable TwiML."""

    exit_code = ExitCode.CALL_REFUSED


class NotInService(CommandFailed):
    """The business answered with an announcement and no assistant."""

    exit_code = ExitCode.NOT_IN_SERVICE


class CallFailed(CommandFailed):
    """A call broke after it had been connected."""

    exit_code = ExitCode.CALL_FAILED
