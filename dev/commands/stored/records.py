"""`guru records`: calls as they went, their records for other programs, and the retention job."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import typer

from dev.commands.options import AsJson, OfStack, moment

if TYPE_CHECKING:
    from typing import TextIO

    from psycopg import AsyncConnection

    from backend.records.export import Selection, Store

StoreName: TypeAlias = Literal["calls", "transcripts", "audit"]
FormatName: TypeAlias = Literal["jsonl", "csv"]
_CANDIDATES = 10
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


def list_calls(
    profile: Annotated[str | None, _PROFILE] = None,
    since: Annotated[str, _SINCE] = "7d",
    as_json: AsJson = False,
    stack: OfStack = "default",
) -> None:
    """List calls, oldest first."""
    from rich.table import Table

    from backend.records.export import Selection, json_line, rows_of
    from dev.commands.options import SHORT, check_profile
    from dev.postgres import on_database
    from dev.terminal.tables import print_fitting

    async def read(connection: AsyncConnection) -> list[dict[str, Any]]:
        await check_profile(connection, profile, of_calls=True)
        return [row async for row in rows_of(connection, "calls", Selection(since=moment(since), profile=profile))]

    calls = on_database(read, stack)
    if as_json:
        typer.echo(f"[{','.join(json_line(row).strip() for row in calls)}]")
        return
    if not calls:
        typer.echo(f"no calls since {since}: --since looks further back, such as --since 90d", err=True)
        return
    table = Table("call", "started", "profile", "from", "s", "ended", "turns", "USD", box=None)
    table.columns[0].no_wrap = True
    for row in calls:
        table.add_row(
            row["call_sid"][:SHORT],
            f"{row['started_at']:%m-%d %H:%M}",
            row["profile"],
            row["from_number"],
            str(row["duration_s"] if row["duration_s"] is not None else ""),
            row["ended_by"] or row["status"] or "",
            str(row["turns"]),
            f"{row['cost_usd']:.3f}",
        )
    print_fitting(table)


def show(
    call: Annotated[
        str, typer.Argument(metavar="CALL", help="The call's SID, or as much of its beginning as is unique.")
    ],
    as_json: AsJson = False,
    stack: OfStack = "default",
) -> None:
    """Print what was said in a call; what the caller did not hear stands in brackets."""
    from backend.records.export import Selection, json_line, rows_of
    from dev.postgres import on_database
    from dev.terminal.failures import CommandFailed

    async def read(connection: AsyncConnection) -> tuple[str, list[dict[str, Any]]]:
        call_sid = _only(call, await _calls_beginning(connection, call))
        return call_sid, [row async for row in rows_of(connection, "transcripts", Selection(call_sid=call_sid))]

    call_sid, said = on_database(read, stack)
    if not said:
        raise CommandFailed(f"no transcript of {call_sid}: its words are not kept, or none came yet")
    said.sort(key=lambda row: (row["turn"], row["role"] == "assistant"))
    if as_json:
        typer.echo(f"[{','.join(json_line(row).strip() for row in said)}]")
        return
    for row in said:
        heard = row["text"] if row["role"] == "caller" else row["heard"]
        missed = f" [{row['unheard']}]" if row["unheard"] else ""
        typer.echo(f"{row['turn']:>3}  {row['role']:<9}  {heard}{missed}")


async def _calls_beginning(connection: AsyncConnection, prefix: str) -> list[tuple[str, str]]:
    """The SIDs that begin so, newest first and not all where there are many, each with when the call began."""
    cursor = await connection.execute(
        """
        select call_sid, coalesce(to_char(max(began) at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), '') from (
          select call_sid, started_at as began from calls union all select call_sid, started_at from call_metadata
          union all select call_sid, at from transcripts
        ) known where starts_with(call_sid, %s) group by call_sid order by max(began) desc nulls last limit %s
        """,
        (prefix, _CANDIDATES + 1),
    )
    return [(str(sid), str(began)) for sid, began in await cursor.fetchall()]


def _only(prefix: str, found: list[tuple[str, str]]) -> str:
    """The call that is meant; raises ``CommandFailed`` when there is none, or several."""
    from dev.terminal.failures import CommandFailed

    sids = [sid for sid, _ in found]
    if prefix in sids:
        return prefix
    if not sids:
        raise CommandFailed(f"no call begins with {prefix!r}: `guru records list --since 90d` shows which there are")
    if len(sids) > 1:
        shown = [f"  {sid}  {began}" for sid, began in found[:_CANDIDATES]]
        more = ["  ..."] if len(found) > _CANDIDATES else []
        raise CommandFailed("\n".join([f"several calls begin with {prefix!r}:", *shown, *more]))
    return sids[0]


def export(
    store: Annotated[StoreName, typer.Option("--store", help="Which records.")] = "calls",
    form: Annotated[FormatName, typer.Option("--format", help="JSON lines, or CSV with a header.")] = "jsonl",
    profile: Annotated[str | None, _PROFILE] = None,
    since: Annotated[str | None, _SINCE] = None,
    until: Annotated[str | None, _UNTIL] = None,
    output: Annotated[Path | None, _OUTPUT] = None,
    stack: OfStack = "default",
) -> None:
    """Write records for other programs, oldest first; docs/records.md says what each column means.

    How many there were is said on standard error.
    """
    from backend.records.export import Selection
    from dev.commands.options import check_profile
    from dev.postgres import on_database

    selection = Selection(moment(since), moment(until), profile)

    async def write(connection: AsyncConnection) -> int:
        await check_profile(connection, profile, of_calls=True)
        if output is None:
            return await _export(connection, store, selection, form, sys.stdout)
        # A newline of CSV is two characters everywhere, and must not become three.
        with output.open("w", encoding="utf-8", newline="") as file:
            return await _export(connection, store, selection, form, file)

    typer.echo(f"{on_database(write, stack)} rows of {store}", err=True)


async def _export(
    connection: AsyncConnection, store: Store, selection: Selection, form: FormatName, file: TextIO
) -> int:
    """Write the rows; how many there were."""
    from backend.records.export import COLUMNS, csv_line, json_line, rows_of

    if form == "csv":
        file.write(csv_line(COLUMNS[store]))
    count = 0
    async for row in rows_of(connection, store, selection):
        file.write(json_line(row) if form == "jsonl" else csv_line(list(row.values())))
        count += 1
    return count


def rebuild(profile: Annotated[str | None, _PROFILE] = None, stack: OfStack = "default") -> None:
    """Make all records anew from the log of events, for example after prices changed."""
    import os

    from backend.records.prices import load_prices
    from backend.records.store import rebuild_call
    from dev.commands.options import check_profile
    from dev.postgres import on_database

    prices = load_prices(os.environ.get("GURU_MODEL_PRICES", ""))

    async def run(connection: AsyncConnection) -> int:
        await check_profile(connection, profile, of_calls=True)
        cursor = await connection.execute(
            "select call_sid, profile from call_metadata where %s::text is null or profile = %s", (profile, profile)
        )
        calls = await cursor.fetchall()
        for call_sid, name in calls:
            await rebuild_call(connection, call_sid, name, prices)
        return len(calls)

    typer.echo(f"{on_database(run, stack)} calls rebuilt")


def purge(
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how much would be deleted.")] = False,
    stack: OfStack = "default",
) -> None:
    """Delete the records that profiles keep no longer (`privacy.keep_days`), as the scheduled job does."""
    from dev.postgres import on_database

    async def run(connection: AsyncConnection) -> None:
        from uuid import uuid4

        from backend.records import retention

        now, number = datetime.now(UTC), uuid4()
        policies = await retention.policies(connection)
        if not policies:
            typer.echo("no records of calls are kept, so none is due", err=True)
        for policy in policies:
            if dry_run:
                due = await retention.count_due(connection, policy, now)
                typer.echo(f"{policy.profile}: {due} calls are older than {policy.keep_days} days")
                continue
            purged = await retention.purge(connection, policy, run=number, now=now)
            typer.echo(
                f"{policy.profile}: deleted {purged.calls} calls older than {policy.keep_days} days "
                f"({purged.events} events, {purged.utterances} utterances, {purged.audits} audit pairs)"
            )

    on_database(run, stack)
