"""One event at a time, its effects in order, then the timer."""

from __future__ import annotations

import pytest

from common.languages import language_of
from common.session.effects import Effect, Log, Record, Save, Send, StartTurn
from common.session.events import Event, Faulted, FrameReceived, SocketClosed, Ticked, TurnFailed, TurnStreamed
from common.session.pump import Pump
from common.session.state.stages import Idle
from common.wire.turn import Answer, Status
from tests.common.session.line import Line, words

QUESTION = "What time do you open on Saturday?"


class Recorder:
    """Performs nothing; can bring an event from within an effect."""

    def __init__(self, line: Line) -> None:
        self.performed: list[Effect] = []
        self.armed: list[float | None] = []
        self.depth = 0
        self.broken: tuple[type[Effect], ...] = ()
        self.heals_after = 0
        self.faults: list[tuple[type[Event | Effect], str]] = []
        self.replies: dict[type[Effect], Event] = {}
        self.pump = Pump(line.session, self, lambda: line.now)

    def perform(self, effect: Effect) -> None:
        assert self.depth == 0, "effects never nest"
        self.depth += 1
        if isinstance(effect, self.broken):
            raise OSError(f"no {type(effect).__name__}")
        self.performed.append(effect)
        if (reply := self.replies.pop(type(effect), None)) is not None:
            self.pump.feed(reply)
        self.depth -= 1

    def log_fault(self, doing: Event | Effect, error: Exception) -> None:
        self.depth = 0
        self.faults.append((type(doing), str(error)))
        if len(self.faults) == self.heals_after:
            self.broken = ()

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


def fault(*_: object, **__: object) -> float:
    return 1 / 0


def hello(*broken: type[Effect]) -> Recorder:
    """A greeting, answered at the edge, while these effects cannot be carried out."""
    line = Line(greeting="")
    recorder = Recorder(line)
    recorder.broken = broken
    recorder.pump.feed(line.prompt("Hello"))
    return recorder


def test_an_effect_that_fails_costs_a_line_of_the_log_and_no_other_effect() -> None:
    recorder = hello(Record)

    assert recorder.faults == [(Record, "no Record")]
    assert [type(effect) for effect in recorder.performed] == [Save, Send, Log]
    assert recorder.armed


def test_a_question_that_cannot_be_sent_is_tried_again_and_then_apologised_for() -> None:
    line = Line(greeting="")
    recorder = Recorder(line)
    recorder.broken = (StartTurn,)
    recorder.pump.feed(line.prompt(QUESTION))

    assert [kind for kind, _ in recorder.faults] == [StartTurn, StartTurn]
    assert words(recorder.performed) in language_of("en").phrases.sayings["failed"]
    assert line.session.call.stage == Idle()


def test_words_that_cannot_be_sent_are_apologised_for_but_not_for_ever() -> None:
    recorder = hello(Send)

    assert 2 <= len(recorder.faults) < 6
    assert {kind for kind, _ in recorder.faults} == {Send}


def test_an_answer_that_cannot_be_sent_is_given_up_with_one_apology() -> None:
    line = Line(greeting="")
    recorder = Recorder(line)
    recorder.pump.feed(line.prompt(QUESTION))
    recorder.broken, recorder.heals_after = (Send,), 3
    recorder.pump.feed(TurnStreamed(1, Answer("We open at nine. We close at two. We are closed on Sundays.")))
    recorder.pump.feed(TurnStreamed(1, Status("done")))

    assert len(recorder.faults) == 3
    assert words(recorder.performed) in language_of("en").phrases.sayings["failed"]


def test_an_event_that_cannot_be_handled_is_apologised_for(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(greeting="")
    recorder = Recorder(line)
    monkeypatch.setattr("common.session.caller.classify", fault)
    recorder.pump.feed(line.prompt(QUESTION))

    assert recorder.faults == [(FrameReceived, "division by zero")]
    assert words(recorder.performed) in language_of("en").phrases.sayings["failed"]


def test_a_tick_that_cannot_be_handled_comes_again_but_not_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(idle_s=5)
    recorder = Recorder(line)
    monkeypatch.setattr("common.session.silence.phrase", fault)
    line.now += 60
    recorder.pump.feed(Ticked())

    assert recorder.faults == [(Ticked, "division by zero")]
    assert not words(recorder.performed)
    assert recorder.armed[-1] is not None
    assert recorder.armed[-1] > line.now


def test_after_a_fault_the_next_event_is_handled() -> None:
    recorder = hello(Send)
    recorder.broken = ()
    recorder.pump.feed(SocketClosed(1000))

    assert [effect.event.detail.kind for effect in recorder.performed if isinstance(effect, Record)][-1] == "ended"


def test_a_fault_after_the_call_is_over_says_nothing() -> None:
    line = Line()
    line.closed()
    recorder = Recorder(line)
    recorder.pump.feed(Faulted((TurnFailed(1, "cut"),)))

    assert recorder.performed == []
