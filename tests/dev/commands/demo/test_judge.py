"""Whether a call went as its script expects."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dev.commands.demo.held_call import IN_FLIGHT_MS, HeldCall
from dev.commands.demo.judge import facts_heard, judge_call
from dev.commands.demo.lifecycle import moves_of
from dev.commands.demo.script import ScriptedCall
from dev.phone import Ended, PhoneEvent, Turn, Update
from dev.phone.calling import Move, Outcome
from dev.phone.updates import Interrupted, RelayConnected


def script(*steps: dict[str, Any]) -> ScriptedCall:
    return ScriptedCall.model_validate({"title": "t", "from": "+1", "to": "+2", "language": "en", "steps": steps})


def turn(said: str, text: str, at_ms: float = 0.0, **fields: Any) -> Turn:
    return Turn(said, at_ms, frames=[{"at_ms": 10.0, "token": text, "last": True}], **fields)


def call(*answered: tuple[Turn, str], events: tuple[tuple[float, PhoneEvent], ...] = (), **fields: Any) -> HeldCall:
    """A call on the English route that the caller ended, with who answered each turn."""
    connected = (0.0, RelayConnected("VX1", "ws://127.0.0.1:1/ws/dev/en/CA1", ""))
    updates = [Update(at_ms, event) for at_ms, event in (connected, *events)]
    turns = [turn for turn, _ in answered]
    outcomes = [Outcome(by) for _, by in answered]  # type: ignore[arg-type]  # the tests name them as literals
    return replace(HeldCall(updates, turns, outcomes, Ended("caller", "")), **fields)


ASK = {
    "say": "When do you open?",
    "answered_by": "backend",
    "expect": [{"fact": "at nine", "heard": r"\bnine\b"}, {"fact": "on Saturday", "heard": "saturday"}],
}
LONG = {"say": "Tell me all.", "answered_by": "backend", "interrupt_after": 3}
STOP = {"say": "Stop.", "answered_by": "edge"}


def test_a_call_in_which_every_fact_was_heard_holds() -> None:
    verdicts = judge_call(script(ASK), call((turn("When do you open?", "At nine on Saturday."), "backend")))

    assert all(verdict.holds for verdict in verdicts)
    assert facts_heard(verdicts) == (2, 2)


def test_a_fact_that_was_not_heard_is_missing() -> None:
    (verdict,) = judge_call(script(ASK), call((turn("When do you open?", "At nine."), "backend")))

    assert not verdict.holds
    assert [fact.fact for fact in verdict.missing] == ["on Saturday"]
    assert facts_heard([verdict]) == (1, 2)


def test_a_fact_that_only_a_filler_contains_was_not_heard() -> None:
    filler = Turn("When?", 0.0, frames=[{"at_ms": 1.0, "token": "Nine, Saturday", "last": True, "preemptible": True}])
    (verdict,) = judge_call(script(ASK), call((filler, "backend")))

    assert len(verdict.missing) == 2
    assert verdict.problems == ("got no answer",)


@pytest.mark.parametrize("by", ["edge", "none", "error"])
def test_an_answer_from_the_wrong_side_is_a_problem(by: str) -> None:
    (verdict,) = judge_call(script(ASK), call((turn("When do you open?", "At nine on Saturday."), by)))

    assert verdict.problems == (f"was answered by {by}, expected backend",)


def test_a_turn_that_never_came_is_a_problem_and_its_facts_are_missing() -> None:
    verdicts = judge_call(script(STOP, ASK), call((turn("Stop.", "Bye."), "edge")))

    assert verdicts[0].holds
    assert verdicts[1].problems == ("was never heard: the call was over",)
    assert facts_heard(verdicts) == (0, 2)


def test_a_call_on_the_wrong_route_or_that_broke_is_a_problem_of_its_first_step() -> None:
    held = call((turn("Stop.", "Bye."), "edge"), updates=[], ended=Ended("error", "64105 Websocket ended"))
    (verdict,) = judge_call(script(STOP), held)

    assert verdict.problems == (
        "the call landed on the route 'of nobody', expected 'en'",
        "the call broke: 64105 Websocket ended",
    )


def cut_short(*late: tuple[float, str]) -> HeldCall:
    """A long answer that was interrupted 1,000 ms after its prompt, with tokens that came so much later."""
    long = turn("Tell me all.", "There is much to say.", at_ms=500.0, interrupted=True)
    long.frames += [{"at_ms": 1000.0 + after_ms, "token": token, "last": False} for after_ms, token in late]
    events = ((1500.0, Interrupted("There is much")),)
    return call((long, "none"), (turn("Stop.", "Yes?", at_ms=1500.0), "edge"), events=events)


def test_an_answer_that_stops_when_it_is_cut_short_holds() -> None:
    assert all(verdict.holds for verdict in judge_call(script(LONG, STOP), cut_short()))


def test_the_empty_token_that_closes_a_cut_answer_is_not_spoken() -> None:
    verdicts = judge_call(script(LONG, STOP), cut_short((IN_FLIGHT_MS + 1, "")))

    assert all(verdict.holds for verdict in verdicts)


def test_what_was_on_its_way_when_the_answer_was_cut_is_not_held_against_it() -> None:
    assert all(verdict.holds for verdict in judge_call(script(LONG, STOP), cut_short((20.0, " about"))))


def test_an_answer_that_goes_on_after_it_was_cut_short_is_a_problem() -> None:
    verdicts = judge_call(script(LONG, STOP), cut_short((20.0, " about"), (IN_FLIGHT_MS + 1, " that")))

    assert verdicts[0].problems == ("went on after it was cut short: 'that'",)


def test_an_interruption_that_came_too_late_is_a_problem() -> None:
    held = call((turn("Tell me all.", "No.", played=True), "backend"), (turn("Stop.", "Yes?"), "edge"))
    verdicts = judge_call(script(LONG, STOP), held)

    assert verdicts[0].problems == ("was not cut short: its answer was over before word 3",)


def test_an_answer_that_was_cut_short_by_mistake_is_a_problem() -> None:
    (verdict,) = judge_call(script(STOP), call((turn("Stop.", "Yes?", interrupted=True), "edge")))

    assert verdict.problems == ("was cut short",)


def test_an_interruption_is_made_by_what_is_said_next() -> None:
    moves = moves_of(script(STOP, LONG, STOP).steps)

    assert moves == [Move("say", "Stop."), Move("say", "Tell me all."), Move("say", "Stop.", after_words=3)]
