"""What a call writes down, its state, records and log: once its frames have left, so that no caller waits for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from common.session.effects import Level, Log, Record, Save, Scalar
from common.wire.json_shape import write_json
from relay.platform import Platform, Timer

SNAPSHOT = "session"
"""The key of a call's stored state."""
_AFTER_FRAMES_S = 0.02
"""A frame leaves only after the code that made it has returned, and some turns of workerd's loop later."""


class Ledger:
    """Keeps what is to be written until the frames of the moment have left, or until ``write``.

    Writing takes several times as long as answering a greeting. State and records are stored in one go, and only then
    is ``stored`` called, which tells the backend: an object that dies before has told nobody, one that dies after finds
    its numbers used.
    """

    def __init__(self, platform: Platform, stored: Callable[[], None]) -> None:
        self._platform = platform
        self._stored = stored
        self._state: Save | None = None
        self._records: list[Record] = []
        self._lines: list[tuple[Level, str, Mapping[str, Scalar]]] = []
        self._soon: Timer | None = None

    def note(self, entry: Save | Record | Log) -> None:
        """Take one entry; of several states the last one counts."""
        match entry:
            case Save():
                self._state = entry
            case Record():
                self._records.append(entry)
            case Log(level, name, fields):
                self._lines.append((level, name, fields))
        if self._soon is None:
            self._soon = self._platform.after(_AFTER_FRAMES_S, self._write_now)

    def write(self) -> None:
        """Write what is kept now, for whoever must find it stored."""
        if self._soon is not None:
            self._soon.cancel()
            self._write_now()

    def _write_now(self) -> None:
        self._soon = None
        lines, self._lines = self._lines, []
        for level, name, fields in lines:
            self._platform.log(level, name, fields)
        if self._state is None:
            return
        state = write_json(self._state.snapshot)
        events = [(record.event.seq, write_json(record.event.to_json())) for record in self._records]
        self._platform.storage.keep(SNAPSHOT, state, events)
        # Only now: what storage refuses is tried again with the next entry.
        self._state = None
        self._records.clear()
        if events:
            self._stored()
