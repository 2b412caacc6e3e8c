"""Whether a call went as its script expects: pure, from what was heard to what was missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dev.commands.demo.script import Fact, ScriptedCall, Step

if TYPE_CHECKING:
    from dev.commands.demo.held_call import HeldCall


@dataclass(frozen=True, slots=True)
class Verdict:
    """One step: which of its facts were heard, and what else was wrong."""

    step: Step
    heard: tuple[Fact, ...]
    missing: tuple[Fact, ...]
    problems: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether all went as expected."""
        return not self.missing and not self.problems


def judge_call(script: ScriptedCall, call: HeldCall) -> tuple[Verdict, ...]:
    """A verdict on each step, in order; what is wrong with the whole call counts against its first step."""
    verdicts = [_judge_step(step, call, position) for position, step in enumerate(script.steps)]
    wrong = tuple(_wrong_with_call(script, call))
    first = verdicts[0]
    return (Verdict(first.step, first.heard, first.missing, wrong + first.problems), *verdicts[1:])


def facts_heard(verdicts: Sequence[Verdict]) -> tuple[int, int]:
    """How many facts were heard, and of how many."""
    heard = sum(len(verdict.heard) for verdict in verdicts)
    return heard, heard + sum(len(verdict.missing) for verdict in verdicts)


def _wrong_with_call(script: ScriptedCall, call: HeldCall) -> Iterator[str]:
    if call.language != script.language:
        yield f"the call landed on the route {call.language or 'of nobody'!r}, expected {script.language!r}"
    if call.ended.by == "error":
        yield f"the call broke: {call.ended.reason}"


def _judge_step(step: Step, call: HeldCall, position: int) -> Verdict:
    if position >= len(call.turns):
        return Verdict(step, (), step.expect, ("was never heard: the call was over",))
    text = call.turns[position].text
    heard = tuple(fact for fact in step.expect if fact.is_in(text))
    missing = tuple(fact for fact in step.expect if fact not in heard)
    return Verdict(step, heard, missing, tuple(_wrong_with_turn(step, call, position)))


def _wrong_with_turn(step: Step, call: HeldCall, position: int) -> Iterator[str]:
    turn, by = call.turns[position], call.outcomes[position].answered_by
    if not turn.text:
        yield "got no answer"
    elif by != step.answered_by and not (turn.interrupted and by == "none"):
        yield f"was answered by {by}, expected {step.answered_by}"
    if step.interrupt_after is None:
        if turn.interrupted:
            yield "was cut short"
        return
    if not turn.interrupted:
        yield f"was not cut short: its answer was over before word {step.interrupt_after}"
    late = call.spoken_after_interrupt(position)
    if late:
        yield f"went on after it was cut short: {late!r}"
