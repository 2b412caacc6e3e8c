"""Prints how a demo went: per call the latencies and a mark for each fact, at the end the sum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from dev.demo.held_call import HeldCall
from dev.demo.judge import Verdict, facts_heard
from dev.demo.script import ScriptedCall
from dev.phone.calling.transcript import latency_table


def print_title(script: ScriptedCall, console: Console) -> None:
    """The headline of a call."""
    console.print()
    console.print(Rule(script.title, style="cyan", align="left"))


def print_call(call: HeldCall, verdicts: Sequence[Verdict], console: Console) -> None:
    """Who answered how fast, and what was expected and heard."""
    console.print()
    console.print(latency_table(call.turns, call.outcomes))
    console.print()
    for verdict in verdicts:
        for line in _lines(verdict):
            console.print(line, soft_wrap=True)


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


def _lines(verdict: Verdict) -> Iterator[Text]:
    for fact in verdict.heard:
        yield Text.assemble(("✓ ", "green"), fact.fact)
    for fact in verdict.missing:
        yield Text.assemble(("✗ ", "red"), fact.fact, (" (not heard)", "red"))
    if verdict.step.interrupt_after is not None and not verdict.problems:
        yield Text.assemble(("✓ ", "green"), f"nothing more was said after the interruption of {verdict.step.say!r}")
    for problem in verdict.problems:
        yield Text.assemble(("✗ ", "red"), repr(verdict.step.say), " ", (problem, "red"))
