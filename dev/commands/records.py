"""`guru records`: calls as they went, their records for other programs, and the retention job."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import typer

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from psycopg import AsyncConnection

    from backend.records.export import Selection, Store

StoreName: TypeAlias = Literal["calls", "transcripts", "audit"]
FormatName: TypeAlias = Literal["jsonl", "csv"]
_PROFILE = typer.Option("--profile", metavar="NAME", help="Only calls of this profile.")
_SINCE = typer.Option(
    "--since", metavar="TIME", help="From this time on: 2026-10-01, 2026-10-01T12:00, or 7d for days."
)
_UNTIL = typer.Option("--until", metavar="TIME", help="Up to before this time.")
_OUTPUT = typer.Option("--output", "-o", dir_okay=False, help="A file; without it, standard output.")


def register(app: typer.Typer) -> None:
    """Add the group `records` with its commands."""
    group = typer.Typer(help="Records of calls: list, show, export, rebuild, purge.", no_args_is_help=True)
    group.command("list")(list_calls)
    group.command("show")(show)
    group.command("export")(export)
    group.command("rebuild")(rebuild)
    group.command("purge")(purge)
    app.add_typer(group, name="records")


def list_calls(profile: Annotated[str | None, _PROFILE] = None, since: Annotated[str, _SINCE] = "7d") -> None:
    """List calls, oldest first."""
    from rich.console import Console
    from rich.table import Table

    from backend.records.export import Selection, rows_of
    from dev.postgres import on_database

    async def read(connection: AsyncConnection) -> list[tuple[str, ...]]:
        selection = Selection(since=_time(since), profile=profile)
        return [
            (
                row["call_sid"],
                f"{row['started_at']:%Y-%m-%d %H:%M}",
                row["profile"],
                row["from_number"],
                str(row["duration_s"] if row["duration_s"] is not None else ""),
                row["ended_by"] or row["status"] or "",
                str(row["turns"]),
                f"{row['cost_usd']:.4f}",
            )
            async for row in rows_of(connection, "calls", selection)
        ]

    table = Table("call", "started", "profile", "from", "seconds", "ended", "turns", "USD", box=None)
    for row in on_database(read):
        table.add_row(*row)
    Console().print(table)


def show(call_sid: Annotated[str, typer.Argument(metavar="CALL", help="The call's SID.")]) -> None:
    """Print what was said in a call; what the caller did not hear stands in brackets."""
    from backend.records.export import Selection, rows_of
    from dev.failures import CommandFailed
    from dev.postgres import on_database

    async def read(connection: AsyncConnection) -> list[dict[str, object]]:
        return [row async for row in rows_of(connection, "transcripts", Selection(call_sid=call_sid))]

    said = on_database(read)
    if not said:
        raise CommandFailed(f"no transcript of {call_sid}: there is no such call, or its words are not kept")
    for row in sorted(said, key=lambda row: (row["turn"], row["role"] == "assistant")):
        heard = row["text"] if row["role"] == "caller" else row["heard"]
        missed = f" [{row['unheard']}]" if row["unheard"] else ""
        typer.echo(f"{row['turn']:>3}  {row['role']:<9}  {heard}{missed}")


def export(
    store: Annotated[StoreName, typer.Option("--store", help="Which records.")] = "calls",
    form: Annotated[FormatName, typer.Option("--format", help="JSON lines, or CSV with a header.")] = "jsonl",
    profile: Annotated[str | None, _PROFILE] = None,
    since: Annotated[str | None, _SINCE] = None,
    until: Annotated[str | None, _UNTIL] = None,
    output: Annotated[Path | None, _OUTPUT] = None,
) -> None:
    """Write records for other programs, oldest first; docs/records.md says what each column means."""
    from backend.records.export import Selection
    from dev.postgres import on_database

    selection = Selection(_time(since), _time(until), profile)

    async def write(connection: AsyncConnection) -> None:
        if output is None:
            await _export(connection, store, selection, form, sys.stdout)
            return
        # A newline of CSV is two characters everywhere, and must not become three.
        with output.open("w", encoding="utf-8", newline="") as file:
            await _export(connection, store, selection, form, file)

    on_database(write)


async def _export(
    connection: AsyncConnection, store: Store, selection: Selection, form: FormatName, file: TextIO
) -> None:
    from backend.records.export import COLUMNS, rows_of
    from backend.records.formats import csv_line, json_line

    if form == "csv":
        file.write(csv_line(COLUMNS[store]))
    async for row in rows_of(connection, store, selection):
        file.write(json_line(row) if form == "jsonl" else csv_line(list(row.values())))


def rebuild(profile: Annotated[str | None, _PROFILE] = None) -> None:
    """Make all records anew from the log of events, for example after prices changed."""
    import os

    from backend.records.prices import load_prices
    from backend.records.store import rebuild_call
    from dev.postgres import on_database

    prices = load_prices(os.environ.get("GURU_MODEL_PRICES", ""))

    async def run(connection: AsyncConnection) -> int:
        cursor = await connection.execute(
            "select call_sid, profile from call_metadata where %s::text is null or profile = %s", (profile, profile)
        )
        calls = await cursor.fetchall()
        for call_sid, name in calls:
            await rebuild_call(connection, call_sid, name, prices)
        return len(calls)

    typer.echo(f"{on_database(run)} calls rebuilt")


def purge(
    *, dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how much would be deleted.")] = False
) -> None:
    """Delete the records that profiles keep no longer (`privacy.keep_days`), as the scheduled job does."""
    from dev.postgres import on_database

    async def run(connection: AsyncConnection) -> None:
        from uuid import uuid4

        from backend.records import retention

        now, number = datetime.now(UTC), uuid4()
        for policy in await retention.policies(connection):
            if dry_run:
                due = await retention.count_due(connection, policy, now)
                typer.echo(f"{policy.profile}: {due} calls are older than {policy.keep_days} days")
                continue
            purged = await retention.purge(connection, policy, run=number, now=now)
            typer.echo(
                f"{policy.profile}: deleted {purged.calls} calls older than {policy.keep_days} days "
                f"({purged.events} events, {purged.utterances} utterances, {purged.audits} audit pairs)"
            )

    on_database(run)


def _time(text: str | None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> datetime | None:
    """A moment: ISO 8601, in UTC unless it says otherwise, or so many days ago."""
    if text is None:
        return None
    if text.endswith("d") and text[:-1].isdecimal() and len(text) < 7:
        return now() - timedelta(days=int(text[:-1]))
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"expected a time such as 2026-10-01 or 7d, got {text!r}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
