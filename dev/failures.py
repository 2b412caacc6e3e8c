"""Expected failures of the `guru` command: each has a message for a person and an exit code for a script."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """How `guru` ends; the README documents these for scripts."""

    OK = 0
    FAILED = 1
    """What was asked for did not hold: a fact not heard, a check not passed; also anything unexpected."""
    USAGE = 2
    """Wrong options or arguments."""
    NOT_STARTED = 3
    """A part of the stack did not start, or ended by itself."""
    PORT_TAKEN = 4
    """Another program listens on a port that was asked for."""
    ALREADY_RUNNING = 5
    """A stack of this name is running."""


class CommandFailed(Exception):
    """A failure that the person at the keyboard can act on; the message says what to do."""

    exit_code = ExitCode.FAILED


class NotStarted(CommandFailed):
    """A part of the stack did not become ready, or ended by itself."""

    exit_code = ExitCode.NOT_STARTED


class PortTaken(CommandFailed):
    """Somebody else listens on a port that the stack was told to use."""

    exit_code = ExitCode.PORT_TAKEN


class AlreadyRunning(CommandFailed):
    """A stack of that name is up: two stacks need two names."""

    exit_code = ExitCode.ALREADY_RUNNING
