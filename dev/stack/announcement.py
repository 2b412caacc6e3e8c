"""Tells a person where a running stack is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from dev.stack.state import DEFAULT_NAME
from dev.terminal.failures import UnknownName

if TYPE_CHECKING:
    from dev.stack.local import Stack


def _named(name: str) -> str:
    return "" if name == DEFAULT_NAME else f" --name {name}"


def announce(stack: Stack, console: Console, profile: str | None = None) -> None:
    """Say where the stack is reached, and whom one talks to: this business, else all, the newest of one's own first.

    Raises ``UnknownName`` for a business that is not served.
    """
    listings = [listing for listing in stack.listings if profile in (None, listing.profile)]
    if not listings and profile is not None:
        known = {listing.profile for listing in stack.listings}
        raise UnknownName("business that is served", profile, known, "`guru profile apply FILE` adds one")
    page, chosen = (
        (f"{stack.phone_url}/?profile={profile}", f" --profile {profile}") if profile else (stack.phone_url, "")
    )
    table = Table.grid(padding=(0, 2))
    table.add_row("[bold]Talk to it[/]", f"[bold cyan]{page}[/]", "in a browser, by voice or keyboard")
    table.add_row("", f".venv/bin/guru call{_named(stack.name)}{chosen}", "in another terminal")
    for listing in listings:
        table.add_row("", listing.number, f"{listing.business}, {listing.language}")
    table.add_row("Backend", stack.api_url, "")
    table.add_row("Edge", stack.relay_url, "")
    table.add_row("Logs", str(stack.state / "logs"), "")
    console.print()
    console.print(table)
    console.print("\nCtrl-C stops everything.\n", style="dim")
