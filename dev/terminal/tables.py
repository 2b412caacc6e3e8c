"""Tables within the width of the terminal; who wants cells to copy asks a command for `--json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.table import Table


def print_fitting(table: Table) -> None:
    """Print within the terminal's width, or 80 columns where there is none: long cells go on below."""
    from rich.console import Console  # noqa: PLC0415 -- only a command that prints a table pays for it

    for column in table.columns:
        column.overflow = "fold"
    Console().print(table)
