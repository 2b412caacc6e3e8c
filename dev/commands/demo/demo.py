"""`guru demo`: the example business, called by a script, then left up to be called by you."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from dev.commands.options import BackendPort, EdgePort, PhonePort, Speed, StackName


def register(app: typer.Typer) -> None:
    """Add the command `demo`."""
    app.command("demo")(run)


def run(
    script: Annotated[
        Path | None, typer.Argument(help="A demo.yaml; without it, that of the example business.")
    ] = None,
    name: StackName = "default",
    backend_port: BackendPort = 8000,
    edge_port: EdgePort = 8787,
    phone_port: PhonePort = 8080,
    speed: Speed = 4.0,
) -> None:
    """Call the example business by script, then leave it up for you.

    Each turn is checked: who answered it, which facts were heard, whether an interruption was obeyed.

    A usual port that somebody else listens on is replaced by a free one. Without a terminal, or with CI set, it ends
    after the calls. Exit code 1 when a fact was not heard, when the wrong side answered, or when anything was spoken
    after an interruption.
    """
    from rich.console import Console

    from dev.commands.demo.lifecycle import demonstrate
    from dev.stack.local import StackOptions
    from dev.stack.ports import Ports, unless_taken
    from dev.stack.seed import EXAMPLE
    from dev.stack.state import StateFolder
    from dev.terminal.failures import ExitCode

    ports = unless_taken(Ports(backend=backend_port, edge=edge_port, phone=phone_port))
    options = StackOptions(StateFolder.of(name), ports, speed=1.0)
    stays = sys.stdin.isatty() and sys.stdout.isatty() and not os.environ.get("CI")
    held = demonstrate(script or EXAMPLE / "demo.yaml", options, Console(highlight=False), speed=speed, stays=stays)
    if not held:
        raise typer.Exit(ExitCode.FAILED)
