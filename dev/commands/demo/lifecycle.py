"""The demo from start to stop: on the stack that runs, else on one of its own that stays up if somebody is there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

from rich.console import Console

from dev.commands.demo.show import show_demo
from dev.stack.announcement import announce
from dev.stack.local import Stack, StackOptions, find_stack, launch
from dev.stack.logs import LogTerminal
from dev.terminal.failures import NotStarted
from dev.terminal.interruption import ToldToStop, interruptible


def demonstrate(script: Path, options: StackOptions, console: Console, *, speed: float, stays: bool) -> bool:
    """Whether everything went as expected. ``speed`` is that of the scripted calls; raises a ``CommandFailed``."""
    found = find_stack(options.folder)
    if found is not None:
        return _holds(script, replace(found, speed=speed), console)
    held = False
    try:
        with interruptible():
            troubles: SimpleQueue[str] = SimpleQueue()
            terminal = LogTerminal(console, quiet=True)
            console.print("Starting the stack: Postgres, the backend, and the edge on workerd ...", style="dim")
            with launch(options, terminal, troubles.put) as stack:
                held = _holds(script, replace(stack, speed=speed), console)
                if stays:
                    announce(stack, console)
                    terminal.quiet = False
                    raise NotStarted(troubles.get())
    except ToldToStop as stopped:
        console.print(f"Stopped everything ({stopped}).", style="dim")
    return held


def _holds(script: Path, stack: Stack, console: Console) -> bool:
    return all(verdict.holds for verdict in show_demo(script, stack, console))
