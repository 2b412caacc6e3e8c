"""Tables fit a terminal of eighty columns, whatever stands in them."""

from __future__ import annotations

import pytest
from rich.table import Table

from dev.terminal.tables import print_fitting


def test_a_long_cell_goes_on_below_and_loses_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    address = "https://bakery.example/" + "a-very-long-name-of-a-page/" * 6
    table = Table("source", "title", "language", "passages", "indexed", box=None)
    table.add_row(address, "A title that is not short either, as titles go", "en", "12", "2026-12-01 15:00 UTC")

    print_fitting(table)

    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    first = "".join(line.split()[0] for line in lines[1:] if line[1:2].strip())
    assert first == address
