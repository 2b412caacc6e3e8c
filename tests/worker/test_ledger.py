"""What a call writes down comes after its frames, once, in one go, and at the latest when somebody needs it."""

from __future__ import annotations

import json

import pytest

from common.session.effects import Log, Record, Save
from common.wire.events import CallEvent, LanguageChanged
from relay.ledger import SNAPSHOT, Ledger
from tests.worker.fakes import FakePlatform


class Written:
    """A ledger, and what was in the outbox each time that the backend was to be told."""

    def __init__(self) -> None:
        self.platform = FakePlatform()
        self.told: list[list[int]] = []
        self.ledger = Ledger(self.platform, lambda: self.told.append(self.rows()))

    def rows(self) -> list[int]:
        return [seq for seq, _ in self.platform.storage.queued(100)]

    def state(self) -> dict[str, int]:
        kept: dict[str, int] = json.loads(self.platform.storage.kept.get(SNAPSHOT, "{}"))
        return kept

    def happens(self, seq: int) -> None:
        """An event of the call, with its effects in the session's order."""
        self.ledger.note(Save({"seq": seq}))
        self.ledger.note(Record(CallEvent(seq, 1, 0, LanguageChanged(to="es"))))


def test_nothing_is_written_while_frames_may_leave() -> None:
    written = Written()
    written.happens(1)
    written.ledger.note(Log("info", "reflex", {}))
    assert (written.rows(), written.state(), written.platform.lines) == ([], {}, [])

    written.platform.advance(1)
    assert written.rows() == [1]
    assert written.state() == {"seq": 1}
    assert written.platform.lines == [("info", "reflex", {})]


def test_of_many_states_of_a_moment_the_last_is_written_with_all_records() -> None:
    written = Written()
    for seq in range(1, 6):
        written.happens(seq)
    written.platform.advance(1)

    assert written.state() == {"seq": 5}
    assert written.rows() == [1, 2, 3, 4, 5]
    assert written.platform.storage.goes == 1


def test_the_backend_is_told_only_of_what_is_stored() -> None:
    written = Written()
    written.happens(1)
    assert written.told == []

    written.platform.advance(1)
    assert written.told == [[1]]


def test_what_storage_refuses_is_told_to_nobody_and_written_with_what_comes_next() -> None:
    written = Written()
    written.platform.storage.full = True
    written.happens(1)
    with pytest.raises(OSError, match="full"):
        written.platform.advance(1)
    assert (written.rows(), written.told) == ([], [])

    written.platform.storage.full = False
    written.happens(2)
    written.platform.advance(1)
    assert written.rows() == [1, 2]
    assert written.told == [[1, 2]]


def test_what_must_be_found_stored_is_written_at_once_and_only_once() -> None:
    written = Written()
    written.happens(1)
    written.ledger.write()
    assert written.rows() == [1]

    written.platform.advance(1)
    assert written.platform.storage.goes == 1
    assert written.platform.pending() == []


def test_what_is_noted_later_is_written_as_well() -> None:
    written = Written()
    for seq in (1, 2):
        written.happens(seq)
        written.platform.advance(1)

    assert written.rows() == [1, 2]


def test_a_mere_line_of_the_log_stores_nothing() -> None:
    written = Written()
    written.ledger.write()
    written.ledger.note(Log("info", "info", {}))
    written.platform.advance(1)

    assert written.platform.storage.goes == 0
    assert written.told == []
