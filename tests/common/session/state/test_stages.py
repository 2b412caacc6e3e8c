"""A call goes from stage to stage as the table allows, and in no other way."""

from __future__ import annotations

import pytest

from common.session.effects import Effect
from common.session.events import Event
from common.session.state.call import Call
from common.session.state.dice import Dice
from common.session.state.spoken import Spoken
from common.session.state.stages import TRANSITIONS, Ending, Fresh, Idle, diagram
from tests.common.session.line import Line

QUESTION = "What time do you open on Saturday?"
ANSWER = "On Saturdays we open at nine in the morning."


class WatchedLine(Line):
    """A call whose changes of stage are noted, those to the same stage anew included."""

    changes: set[tuple[str, str]]

    def feed(self, event: Event) -> list[Effect]:
        before = self.session.call.stage
        effects = super().feed(event)
        after = self.session.call.stage
        if after is not before:
            self.changes.add((type(before).__name__, type(after).__name__))
        return effects


def test_every_change_of_stage_in_the_table_happens_in_some_call() -> None:
    line = WatchedLine(start=False)
    line.changes = set()
    line.waits(20)  # no setup
    line.closed()
    line.setup()
    line.says("Hello")
    line.says(QUESTION)
    line.fails()
    line.answers(ANSWER)
    line.hears_all()
    line.says("Goodbye")
    line.says("Hello")
    line.says("Goodbye")
    line.hears_all()
    line.opened()
    line.setup()
    line.closed()

    assert line.changes == {
        (stage.__name__, later.__name__) for stage, following in TRANSITIONS.items() for later in following
    }


def test_a_stage_that_may_not_follow_is_a_fault_of_ours() -> None:
    call = Call(Fresh(by=10.0), Spoken("en"), Dice(1))

    with pytest.raises(AssertionError, match="Ending may not follow Fresh"):
        call.enter(Ending("assistant", "goodbye", "hangup", "goodbye"))
    assert call.stage == Fresh(by=10.0)


def test_the_diagram_begins_where_a_call_begins_and_shows_every_change() -> None:
    lines = diagram().splitlines()

    assert lines[:2] == ["stateDiagram-v2", "    [*] --> Fresh: socket opened"]
    assert len(lines) - 2 == sum(len(following) for following in TRANSITIONS.values())
    assert f"    Fresh --> Idle: {TRANSITIONS[Fresh][Idle]}" in lines
