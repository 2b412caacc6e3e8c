"""`guru doctor`: whether this machine has what a stack needs, one line each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from dev.commands.options import AsJson

if TYPE_CHECKING:
    from dev.setup.doctor import Finding

_MARKS = {"fine": ("✓", "green"), "note": ("•", "yellow"), "wrong": ("✗", "red")}


def register(app: typer.Typer) -> None:
    """Add the command `doctor`."""
    app.command("doctor")(run)


def run(
    name: Annotated[str, typer.Option(help="The stack whose state to look at.")] = "default",
    as_json: AsJson = False,
) -> None:
    """Check tools, versions, ports and settings, and say what to do.

    Exit code 1 if a stack cannot run.
    """
    from rich.console import Console
    from rich.text import Text

    from dev.setup.doctor import Health, examine, profiles_of
    from dev.setup.places import HERE
    from dev.stack.local import find_stack
    from dev.stack.ports import Ports
    from dev.stack.state import StateFolder
    from dev.terminal.failures import ExitCode

    console = Console(highlight=False)
    folder = StateFolder.existing(name)
    running = find_stack(folder)
    profiles = profiles_of(running.database_url) if running else ()
    findings = list(examine(HERE, Ports(), is_running=running is not None, profiles=profiles))
    wrong = any(finding.health is Health.WRONG for finding in findings)
    if as_json:
        _print_json(findings)
        raise typer.Exit(ExitCode.FAILED if wrong else ExitCode.OK)
    for finding in findings:
        mark, style = _MARKS[finding.health]
        advice = f"  -> {finding.advice}" if finding.advice else ""
        line = Text.assemble((f"{mark} ", style), f"{finding.subject:<20}", finding.found, (advice, "bold"))
        console.print(line, soft_wrap=True)
    state = f"running, {running.phone_url}" if running else "not running"
    console.print(Text(f"  {f'Stack {name}':<20}{state} ({folder.path})", "dim"), soft_wrap=True)
    if wrong:
        raise typer.Exit(ExitCode.FAILED)


def _print_json(findings: Sequence[Finding]) -> None:
    import json

    fields = ("subject", "health", "found", "advice")
    typer.echo(json.dumps([{name: str(getattr(one, name)) for name in fields} for one in findings], indent=2))
