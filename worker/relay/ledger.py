"""What a call writes down, its state, records and log: once its frames have left, so that no caller waits for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from common.effects import Level, Log, Record, Save, Scalar
from common.wire import CallEvent
from relay.platform import Platform, Timer

SNAPSHOT = "session"
"""The key of a call's stored state."""
_AFTER_FRAMES_S = 0.02
"""A frame leaves only after the code that made it has returned, and some turns of workerd's loop later."""


class Ledger:
    """Keeps what is to be written until the frames of the moment have left, or until ``write``.

    Writing takes several times as long as answering a greeting, and a platform that crashes in between has crashed in
    the middle of a turn anyway.
    """

    def __init__(
        self, platform: Platform, snapshot: Callable[[], dict[str, Any]], keep: Callable[[CallEvent], None]
    ) -> None:
        self._platform = platform
        self._snapshot = snapshot
        self._keep = keep
        self._unsaved = False
        self._records: list[CallEvent] = []
        self._lines: list[tuple[Level, str, Mapping[str, Scalar]]] = []
        self._soon: Timer | None = None

    def note(self, entry: Save | Record | Log) -> None:
        """Take one entry; of several snapshots the last one counts."""
        match entry:
            case Save():
                self._unsaved = True
            case Record(event):
                self._records.append(event)
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
        records, self._records = self._records, []
        for event in records:
            self._keep(event)
        if self._unsaved:
            self._unsaved = False
            self._platform.storage.store(SNAPSHOT, json.dumps(self._snapshot(), ensure_ascii=False))
        lines, self._lines = self._lines, []
        for level, name, fields in lines:
            self._platform.log(level, name, fields)
