"""`guru dev`: the whole stack with its web phone, until Ctrl-C."""

from __future__ import annotations

from typing import Annotated

import typer

from dev.commands.options import BackendPort, Business, EdgePort, PhonePort, Speed, StackName


def register(app: typer.Typer) -> None:
    """Add the command `dev`."""
    app.command("dev")(run)


def run(
    name: StackName = "default",
    profile: Business = None,
    backend_port: BackendPort = 8000,
    edge_port: EdgePort = 8787,
    phone_port: PhonePort = 8080,
    speed: Speed = 1.0,
    reload: Annotated[bool, typer.Option(help="Restart the backend when its code changes.")] = True,
    artifacts: Annotated[
        bool, typer.Option("--lambda", help="Run the two built Lambda functions under an emulator as the backend.")
    ] = False,
) -> None:
    """Run the whole stack with a web phone, until Ctrl-C.

    It also ends with the shell that started it, unless it was started with nohup or setsid.
    """
    from queue import SimpleQueue

    from rich.console import Console

    from dev.stack.announcement import announce
    from dev.stack.local import StackOptions, launch
    from dev.stack.logs import LogTerminal
    from dev.stack.ports import Ports
    from dev.stack.state import StateFolder
    from dev.terminal.failures import NotStarted
    from dev.terminal.interruption import ToldToStop, interruptible

    console = Console(stderr=True)
    troubles: SimpleQueue[str] = SimpleQueue()
    ports = Ports(backend=backend_port, edge=edge_port, phone=phone_port)
    options = StackOptions(StateFolder.of(name), ports, speed=speed, reload=reload, artifacts=artifacts)
    try:
        with interruptible(), launch(options, LogTerminal(console), troubles.put) as stack:
            announce(stack, console, profile)
            raise NotStarted(troubles.get())
    except ToldToStop as stopped:
        console.print(f"Stopped everything ({stopped}).", style="dim")
