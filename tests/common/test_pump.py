"""One event at a time, its effects in order, then the timer."""

from __future__ import annotations

import pytest

from common.effects import Effect, Log, Send, StartTurn
from common.events import Event, SocketClosed, TurnFailed
from common.pump import Pump
from tests.common.line import Line


class Recorder:
    """Performs nothing; can bring an event from within an effect."""

    def __init__(self, line: Line) -> None:
        self.performed: list[Effect] = []
        self.armed: list[float | None] = []
        self.depth = 0
        self.replies: dict[type[Effect], Event] = {}
        self.pump = Pump(line.session, self, lambda: line.now)

    def perform(self, effect: Effect) -> None:
        assert self.depth == 0, "effects never nest"
        self.depth += 1
        self.performed.append(effect)
        if (reply := self.replies.pop(type(effect), None)) is not None:
            self.pump.feed(reply)
        self.depth -= 1

    def arm(self, deadline: float | None) -> None:
        self.armed.append(deadline)


def test_an_event_from_within_an_effect_waits_until_the_effects_are_done() -> None:
    line = Line()
    recorder = Recorder(line)
    recorder.replies[StartTurn] = TurnFailed(1, "unreachable")
    recorder.pump.feed(line.prompt("What time do you open?"))
    started = [index for index, effect in enumerate(recorder.performed) if isinstance(effect, StartTurn)]
    rest_of_the_first = recorder.performed[started[0] + 1]

    assert len(started) == 2
    assert isinstance(rest_of_the_first, Log)
    assert (rest_of_the_first.name, rest_of_the_first.fields["turn"]) == ("turn started", 1)


def test_the_timer_is_armed_once_after_everything() -> None:
    line = Line()
    recorder = Recorder(line)
    recorder.replies[StartTurn] = TurnFailed(1, "unreachable")
    recorder.pump.feed(line.prompt("What time do you open?"))

    assert recorder.armed == [line.session.deadline]


def test_after_a_fault_the_next_event_is_handled() -> None:
    line = Line()
    recorder = Recorder(line)
    recorder.depth = 1
    with pytest.raises(AssertionError, match="never nest"):
        recorder.pump.feed(line.prompt("Hello"))
    recorder.depth = 0
    recorder.pump.feed(SocketClosed(1000))

    assert recorder.performed
    assert not [effect for effect in recorder.performed if isinstance(effect, Send)]
