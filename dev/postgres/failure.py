"""What a caller sees when the embedded Postgres cannot run."""

from __future__ import annotations

from dev.terminal.failures import NotStarted


class PostgresFailed(NotStarted):
    """The embedded Postgres is missing, cannot be initialised or does not come up; the message says what to do."""
