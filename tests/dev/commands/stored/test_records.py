"""`guru records`: what an operator sees of calls, and takes out of the database."""

from __future__ import annotations

import asyncio
import csv
import json
from pathlib import Path

import psycopg
import pytest
from psycopg import AsyncConnection
from typer.testing import CliRunner, Result

from backend.postgres.database import connect
from backend.postgres.migrate import migrate
from backend.records.export import COLUMNS
from backend.records.prices import load_prices
from backend.records.store import Keeping, store_events
from dev.cli import app
from dev.terminal.failures import CommandFailed
from tests.backend.harness import apply, bakery
from tests.backend.records.events import a_call

pytestmark = pytest.mark.postgres


def guru(*arguments: str) -> Result:
    result = CliRunner().invoke(app, ["records", *arguments], env={"COLUMNS": "160"})
    if isinstance(result.exception, CommandFailed):
        raise result.exception
    return result


@pytest.fixture
def one_call(own_database: str) -> str:
    """A database with one call of long ago in it."""

    async def fill() -> None:
        await migrate(own_database)
        await apply(own_database)
        async with await connect(own_database) as connection:
            await store_events(connection, "CA1", a_call(), Keeping.by("corner-bakery", bakery()), load_prices())

    asyncio.run(fill())
    return own_database


@pytest.mark.usefixtures("one_call")
def test_list_shows_calls_of_the_time_that_is_asked_for() -> None:
    assert "CA1" in guru("list", "--since", "2020-01-01").stdout
    assert "CA1" not in guru("list").stdout


@pytest.mark.usefixtures("one_call")
def test_show_prints_what_was_said_with_what_was_not_heard_in_brackets() -> None:
    lines = guru("show", "CA1").stdout.splitlines()
    assert lines[3:5] == [
        "  2  caller     When do you open?",
        "  2  assistant  At nine. [On Sundays never.]",
    ]


@pytest.mark.usefixtures("one_call")
def test_a_call_without_a_transcript_is_a_failure_that_says_so() -> None:
    with pytest.raises(CommandFailed, match="no call begins with 'CA9'"):
        guru("show", "CA9")


def stored(database_url: str, *sids: str) -> None:
    """Calls with one utterance each, in a database that has the first ones already."""
    with psycopg.connect(database_url) as connection:
        for sid in sids:
            connection.execute(
                "insert into transcripts"
                " (call_sid, turn, role, at, profile, language, text, heard, unheard, interrupted, kind) values"
                " (%s, 1, 'caller', now(), 'corner-bakery', 'en', %s, '', '', false, '')",
                (sid, f"said in {sid}"),
            )


def test_any_beginning_that_is_unique_names_a_call(one_call: str) -> None:
    stored(one_call, "CA20f4" + "0" * 28, "CA20f5" + "0" * 28)

    assert "said in CA20f5" in guru("show", "CA20f5").stdout
    assert "said in CA20f5" in guru("show", "CA20f5" + "0" * 27).stdout
    assert "When do you open?" in guru("show", "CA1").stdout


def test_a_whole_sid_that_begins_another_names_its_own_call(one_call: str) -> None:
    stored(one_call, "CA1" + "0" * 31)

    assert "When do you open?" in guru("show", "CA1").stdout


def test_a_beginning_of_several_calls_lists_them(one_call: str) -> None:
    stored(one_call, "CA20f4" + "0" * 28, "CA20f5" + "0" * 28)

    with pytest.raises(CommandFailed, match=r"several calls begin with 'CA20f':(\n  CA20f[45]0{28}  20\d\d-.*){2}$"):
        guru("show", "CA20f")


@pytest.mark.parametrize("columns", ["80", "100"])
def test_tables_fit_the_terminal_and_json_has_what_can_be_copied(one_call: str, columns: str) -> None:
    whole = "CA20f4" + "0" * 28
    with psycopg.connect(one_call) as connection:
        connection.execute("update call_metadata set call_sid = %s", (whole,))

    wanted = ["records", "list", "--since", "2020-01-01"]
    listed = CliRunner().invoke(app, wanted, env={"COLUMNS": columns}).stdout
    profiles = CliRunner().invoke(app, ["profile", "list"], env={"COLUMNS": columns}).stdout
    document = json.loads(CliRunner().invoke(app, [*wanted, "--json"]).stdout)

    assert max(map(len, (listed + profiles).splitlines())) <= int(columns)
    assert "…" not in listed + profiles
    assert whole[:8] in listed
    assert [row["call_sid"] for row in document] == [whole]
    assert "+15550100001 en" in profiles


@pytest.mark.usefixtures("one_call")
@pytest.mark.parametrize("command", ["list", "export", "rebuild"])
def test_a_profile_that_is_none_is_refused(command: str) -> None:
    with pytest.raises(CommandFailed, match="no profile is named 'corner-baker'; did you mean 'corner-bakery'"):
        guru(command, "--profile", "corner-baker")


@pytest.mark.usefixtures("one_call")
def test_that_nothing_was_found_is_said_beside_the_output() -> None:
    listed, exported = guru("list"), guru("export", "--since", "2100-01-01")

    assert (listed.exit_code, listed.stdout) == (0, "")
    assert "no calls since 7d" in listed.stderr
    assert (exported.exit_code, exported.stdout, exported.stderr) == (0, "", "0 rows of calls\n")


@pytest.mark.usefixtures("one_call")
@pytest.mark.parametrize(("store", "rows"), [("calls", 1), ("transcripts", 10), ("audit", 2)])
def test_export_writes_json_lines(store: str, rows: int) -> None:
    lines = guru("export", "--store", store).stdout.splitlines()
    assert [tuple(json.loads(line)) for line in lines] == [COLUMNS[store]] * rows  # type: ignore[index]  # a plain text


@pytest.mark.usefixtures("one_call")
def test_export_writes_csv_with_a_header_to_a_file(tmp_path: Path) -> None:
    file = tmp_path / "calls.csv"
    result = guru(
        "export", "--format", "csv", "--output", str(file), "--until", "2100-01-01", "--profile", "corner-bakery"
    )
    assert (result.exit_code, result.stdout) == (0, "")
    with file.open(encoding="utf-8", newline="") as opened:
        header, row = csv.reader(opened)
    assert tuple(header) == COLUMNS["calls"]
    assert row[header.index("from_number")] == "'+15550100177"


@pytest.mark.usefixtures("one_call")
def test_a_time_that_is_none_is_wrong_usage() -> None:
    result = guru("export", "--since", "yesterday")
    assert result.exit_code == 2
    assert "expected a time such as 2026-10-01 or 7d" in result.stderr


def test_rebuild_makes_the_records_anew(one_call: str) -> None:
    async def spoil(connection: AsyncConnection) -> None:
        await connection.execute("delete from transcripts")

    async def run() -> None:
        async with await connect(one_call) as connection:
            await spoil(connection)

    asyncio.run(run())
    assert guru("rebuild").stdout == "1 calls rebuilt\n"
    assert len(guru("export", "--store", "transcripts").stdout.splitlines()) == 10


@pytest.mark.usefixtures("one_call")
def test_purge_says_what_is_due_and_then_deletes_it() -> None:
    assert guru("purge", "--dry-run").stdout == "corner-bakery: 1 calls are older than 90 days\n"
    assert guru("purge").stdout == (
        "corner-bakery: deleted 1 calls older than 90 days (13 events, 10 utterances, 2 audit pairs)\n"
    )
    assert guru("purge").stdout == ""
    assert guru("export", "--store", "transcripts").stdout == ""
