"""Prints how a demo went: per turn who answered, how fast and with which facts; at the end the sum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from dev.commands.demo.judge import Verdict, facts_heard
from dev.commands.demo.script import ScriptedCall
from dev.phone.calling.report import latencies

if TYPE_CHECKING:
    from dev.commands.demo.held_call import HeldCall

_STAGES_SHOWN = ("request", "verify", "rephrase", "retrieval", "first_token", "total")


def print_title(script: ScriptedCall, console: Console) -> None:
    """The headline of a call."""
    console.print()
    console.print(Rule(script.title, style="cyan", align="left"))


def print_call(call: HeldCall, verdicts: Sequence[Verdict], console: Console) -> None:
    """Each turn: who answered, how fast, and what was expected and heard."""
    console.print()
    for position, verdict in enumerate(verdicts):
        console.print(Text.assemble(_mark(verdict.holds), (verdict.step.say, "bold")), soft_wrap=True)
        if position < len(call.turns):
            turn, outcome = call.turns[position], call.outcomes[position]
            console.print(_timing(outcome.answered_by, latencies(turn, outcome)), soft_wrap=True)
        for line in _findings(verdict):
            console.print(Text("    ") + line, soft_wrap=True)


def print_sum(verdicts: Sequence[Verdict], console: Console) -> None:
    """One line on the whole demo."""
    heard, expected = facts_heard(verdicts)
    wrong = sum(not verdict.holds for verdict in verdicts)
    console.print()
    if wrong:
        text = f"{heard} of {expected} facts heard; {wrong} of {len(verdicts)} turns went wrong."
        console.print(Text(text, "bold red"))
    else:
        console.print(Text(f"All {expected} facts were heard, and every turn went as it should.", "bold green"))


def _mark(holds: bool) -> tuple[str, str]:
    return ("✓ ", "green") if holds else ("✗ ", "red")


def _timing(answered_by: str, took: Mapping[str, float]) -> Text:
    """``backend, first words after 320 ms (request 40, verify 0, ...)``, in milliseconds."""
    first = f", first words after {took['first_chunk']:.0f} ms" if "first_chunk" in took else ""
    stages = ", ".join(f"{stage.replace('_', ' ')} {took[stage]:.0f}" for stage in _STAGES_SHOWN if stage in took)
    return Text(f"    {answered_by}{first}" + (f" ({stages})" if stages else ""), "dim")


def _findings(verdict: Verdict) -> Iterator[Text]:
    for fact in verdict.heard:
        yield Text.assemble(_mark(True), fact.fact)
    for fact in verdict.missing:
        yield Text.assemble(_mark(False), fact.fact, (" (not heard)", "red"))
    if verdict.step.interrupt_after is not None and not verdict.problems:
        yield Text.assemble(_mark(True), "cut short, and nothing more of it was spoken")
    for problem in verdict.problems:
        yield Text.assemble(_mark(False), (problem, "red"))
