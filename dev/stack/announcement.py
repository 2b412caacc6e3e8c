"""Tells a person where a running stack is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from dev.stack.state import DEFAULT_NAME

if TYPE_CHECKING:
    from dev.stack.local import Stack


def _named(name: str) -> str:
    return "" if name == DEFAULT_NAME else f" --name {name}"


def announce(stack: Stack, console: Console) -> None:
    """Say where the stack is reached."""
    table = Table.grid(padding=(0, 2))
    table.add_row("[bold]Talk to it[/]", f"[bold cyan]{stack.phone_url}[/]", "in a browser, by voice or keyboard")
    table.add_row("", f".venv/bin/guru call{_named(stack.name)}", "in another terminal")
    for listing in stack.listings:
        table.add_row("", listing.number, f"{listing.business}, {listing.language}")
    table.add_row("Backend", stack.api_url, "")
    table.add_row("Edge", stack.relay_url, "")
    table.add_row("Logs", str(stack.state / "logs"), "")
    console.print()
    console.print(table)
    console.print("\nCtrl-C stops everything.\n", style="dim")
