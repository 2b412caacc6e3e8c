"""Exports stream every row once, with stable columns, as JSON lines and as CSV that is only data."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, get_args

import pytest
from psycopg import AsyncConnection

from backend.calls.rows import NewCall, open_call
from backend.records import export
from backend.records.export import COLUMNS, Selection, Store, csv_line, json_line, rows_of
from backend.records.prices import load_prices
from backend.records.store import Keeping, store_events
from dev.setup.places import HERE
from tests.backend.harness import bakery
from tests.backend.records.events import START, a_call

STORES = get_args(Store)


@pytest.fixture
async def filled(connection: AsyncConnection) -> AsyncConnection:
    """A database with one call, and a row of another that the edge never saw."""
    given = NewCall("CA1", "corner-bakery", "dev", "en", "+15550100177", "+15550100001", "t1")
    await open_call(connection, given)
    await open_call(connection, NewCall("CA2", "other", "dev", "en", "client:ana", "+15550100003", "t2"))
    await store_events(connection, "CA1", a_call(), Keeping.by("corner-bakery", bakery()), load_prices())
    return connection


async def rows(connection: AsyncConnection, store: Store, **selection: Any) -> list[dict[str, Any]]:
    return [row async for row in rows_of(connection, store, Selection(**selection))]


@pytest.mark.parametrize(("store", "expected"), [("calls", 2), ("transcripts", 10), ("audit", 2)])
async def test_every_row_is_there_once_with_all_columns_in_order(
    filled: AsyncConnection, store: Store, expected: int
) -> None:
    found = await rows(filled, store)
    assert len(found) == expected
    assert all(tuple(row) == COLUMNS[store] for row in found)


async def test_a_call_joins_what_twilio_and_what_the_edge_told(filled: AsyncConnection) -> None:
    first, second = sorted(await rows(filled, "calls"), key=lambda row: row["call_sid"])
    assert (first["status"], first["turns"], first["cost_usd"], first["input_tokens"]) == (
        "ringing",
        4,
        Decimal("0.15"),
        1_000_000,
    )
    assert first["duration_s"] == 12
    assert (second["from_number"], second["turns"], second["ended_at"]) == ("client:ana", 0, None)


async def test_a_call_whose_row_is_missing_is_exported_all_the_same(connection: AsyncConnection) -> None:
    await store_events(connection, "CA1", a_call(), Keeping.by("corner-bakery", bakery()), load_prices())
    (row,) = await rows(connection, "calls")
    assert (row["profile"], row["from_number"], row["status"]) == ("corner-bakery", "+15550100177", None)


async def test_pages_of_the_cursor_leave_nothing_out(filled: AsyncConnection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "_PAGE", 3)
    assert len(await rows(filled, "transcripts")) == 10


async def test_rows_can_be_chosen_by_time_profile_and_call(filled: AsyncConnection) -> None:
    at = datetime.fromtimestamp(START / 1000, UTC)
    assert len(await rows(filled, "transcripts", since=at + timedelta(seconds=11))) == 1
    assert len(await rows(filled, "transcripts", until=at + timedelta(seconds=2))) == 1
    assert len(await rows(filled, "calls", profile="other")) == 1
    assert len(await rows(filled, "transcripts", call_sid="CA2")) == 0


@pytest.mark.parametrize("store", STORES)
async def test_both_formats_hold_the_same(filled: AsyncConnection, store: Store) -> None:
    found = await rows(filled, store)
    read = list(csv.reader(io.StringIO("".join(csv_line(list(row.values())) for row in found), newline="")))
    for row, cells in zip(found, read, strict=True):
        parsed = json.loads(json_line(row))
        assert list(parsed) == list(COLUMNS[store])
        for value, cell in zip(parsed.values(), cells, strict=True):
            if isinstance(value, str | None):
                assert cell.removeprefix("'") == (value or "")
            else:
                assert json.loads(cell) == value


@pytest.mark.parametrize("text", ["=1+1", "+15550100177", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_a_text_that_a_spreadsheet_would_evaluate_is_quoted(text: str) -> None:
    (cells,) = csv.reader(io.StringIO(csv_line([text]), newline=""))
    assert cells == [f"'{text}"]


def test_numbers_are_no_formulas_and_commas_quotes_and_lines_are_kept() -> None:
    given = [-5, Decimal("-0.5"), 'a "quoted", text\nof two lines']
    (cells,) = csv.reader(io.StringIO(csv_line(given), newline=""))
    assert cells == ["-5", "-0.5", 'a "quoted", text\nof two lines']


def test_a_line_of_json_is_one_line_in_the_callers_own_letters() -> None:
    assert json_line({"text": "¿Sí?\nNo."}) == '{"text":"¿Sí?\\nNo."}\n'


@pytest.mark.parametrize("store", STORES)
def test_each_column_is_documented(store: Store) -> None:
    document = (HERE.root / "docs" / "records.md").read_text("utf-8")
    section = document.partition(f"### `{store}`")[2].partition("###")[0]
    named = [
        name for line in section.splitlines() if line.startswith("| `") for name in line.split("|")[1].split("`")[1::2]
    ]
    assert named == list(COLUMNS[store])
