"""Tables whose cells are worth copying: printed whole, however narrow the terminal is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rich.table import Table

_AS_WIDE_AS_NEEDED: Final = 10_000


def print_whole(table: Table) -> None:
    """Print on standard output without cutting a cell; a narrow terminal breaks the lines itself."""
    from rich.console import Console  # noqa: PLC0415 -- only a command that prints a table pays for it

    console = Console()
    natural = console.measure(table, options=console.options.update(width=_AS_WIDE_AS_NEEDED)).maximum
    console.width = max(console.width, natural)
    console.print(table, crop=False)


def print_fitting(table: Table) -> None:
    """Print within the terminal's width, or 80 columns where there is none: long cells go on below."""
    from rich.console import Console  # noqa: PLC0415 -- only a command that prints a table pays for it

    for column in table.columns:
        column.overflow = "fold"
    Console().print(table)
