"""What a call writes down comes after its frames, once, and at the latest when somebody needs it."""

from __future__ import annotations

from common.effects import Log, Record, Save
from common.wire import CallEvent
from relay.ledger import SNAPSHOT, Ledger
from tests.worker.fakes import FakePlatform


class Written:
    """A ledger whose snapshots are numbered."""

    def __init__(self) -> None:
        self.platform = FakePlatform()
        self.kept: list[CallEvent] = []
        self.snapshots = 0
        self.ledger = Ledger(self.platform, self._snapshot, self.kept.append)

    def _snapshot(self) -> dict[str, int]:
        self.snapshots += 1
        return {"number": self.snapshots}


def event(seq: int) -> CallEvent:
    return CallEvent(seq, 1, 0, "reflex")


def test_nothing_is_written_while_frames_may_leave() -> None:
    written = Written()
    for entry in (Record(event(1)), Save(), Log("info", "reflex", {})):
        written.ledger.note(entry)
    assert (written.kept, written.platform.storage.kept, written.platform.lines) == ([], {}, [])

    written.platform.advance(1)
    assert written.kept == [event(1)]
    assert written.platform.storage.kept == {SNAPSHOT: '{"number": 1}'}
    assert written.platform.lines == [("info", "reflex", {})]


def test_many_snapshots_of_a_moment_are_written_once() -> None:
    written = Written()
    for _ in range(5):
        written.ledger.note(Save())
    written.platform.advance(1)

    assert written.snapshots == 1


def test_what_must_be_found_stored_is_written_at_once_and_only_once() -> None:
    written = Written()
    written.ledger.note(Record(event(1)))
    written.ledger.write()
    assert written.kept == [event(1)]

    written.platform.advance(1)
    assert written.kept == [event(1)]
    assert written.platform.pending() == []


def test_what_is_noted_later_is_written_as_well() -> None:
    written = Written()
    for seq in (1, 2):
        written.ledger.note(Record(event(seq)))
        written.platform.advance(1)

    assert written.kept == [event(1), event(2)]


def test_an_empty_ledger_writes_nothing() -> None:
    written = Written()
    written.ledger.write()

    assert written.platform.storage.kept == {}
