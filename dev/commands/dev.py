"""`guru dev`: the whole stack with its web phone, until Ctrl-C."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rich.console import Console

    from dev.stack import Stack


def register(app: typer.Typer) -> None:
    """Add the command `dev`."""
    app.command("dev")(run)


def run(
    name: Annotated[str, typer.Option(help="Its state is kept under this name; another name is another stack.")] = (
        "default"
    ),
    backend_port: Annotated[int, typer.Option(min=0, max=65535, help="The backend's port; 0 picks a free one.")] = 8000,
    edge_port: Annotated[int, typer.Option(min=0, max=65535, help="The edge's port; 0 picks a free one.")] = 8787,
    phone_port: Annotated[int, typer.Option(min=0, max=65535, help="The web phone's port; 0 picks a free one.")] = 8080,
    speed: Annotated[float, typer.Option(min=0.1, help="Seconds of a call that pass in one real second.")] = 1.0,
    reload: Annotated[bool, typer.Option(help="Restart the backend when its code changes.")] = True,
) -> None:
    """Run the whole stack and a web phone to call it with, until Ctrl-C."""
    from queue import SimpleQueue

    from rich.console import Console

    from dev.failures import NotStarted
    from dev.interruption import Interrupted, interruptible
    from dev.logs import LogTerminal
    from dev.ports import Ports
    from dev.stack import StackOptions, launch
    from dev.state import StateFolder
    from dev.supervisor import Part, describe_end

    console = Console(stderr=True)
    ends: SimpleQueue[Part] = SimpleQueue()
    ports = Ports(backend=backend_port, edge=edge_port, phone=phone_port)
    options = StackOptions(StateFolder.of(name), ports, speed=speed, reload=reload)
    try:
        with interruptible(), launch(options, LogTerminal(console), ends.put) as stack:
            announce(stack, console)
            raise NotStarted(describe_end(ends.get()))
    except Interrupted as stopped:
        console.print(f"Stopped everything ({stopped}).", style="dim")


def announce(stack: Stack, console: Console) -> None:
    """Say where the stack is reached."""
    from rich.table import Table

    table = Table.grid(padding=(0, 2))
    table.add_row("[bold]Talk to it[/]", f"[bold cyan]{stack.phone_url}[/]", "in a browser, by voice or keyboard")
    table.add_row("", "guru call", "in a terminal")
    for listing in stack.listings:
        table.add_row("", listing.number, f"{listing.business}, {listing.language}")
    table.add_row("Backend", stack.api_url, str(stack.state / "logs" / "backend.log"))
    table.add_row("Edge", stack.relay_url, str(stack.state / "logs" / "edge.log"))
    console.print()
    console.print(table)
    console.print("\nCtrl-C stops everything.\n", style="dim")
