"""A whole demo on a stack: load the business, place the calls, print and judge them."""

from __future__ import annotations

import asyncio
from pathlib import Path

from rich.console import Console

from dev.commands.demo.judge import Verdict, judge_call
from dev.commands.demo.place import place
from dev.commands.demo.report import print_call, print_sum, print_title
from dev.commands.demo.script import read_script
from dev.stack.local import Stack
from dev.stack.seed import load_business


def show_demo(path: Path, stack: Stack, console: Console) -> tuple[Verdict, ...]:
    """Run the script at this path and give back a verdict on each step of all its calls."""
    script = read_script(path)
    load_business(stack.database_url, script.profile, script.knowledge, lambda line: console.print(line, style="dim"))
    verdicts: list[Verdict] = []
    for scripted in script.calls:
        print_title(scripted, console)
        held = asyncio.run(place(scripted, stack, console))
        judged = judge_call(scripted, held)
        print_call(held, judged, console)
        verdicts += judged
    print_sum(verdicts, console)
    return tuple(verdicts)
