"""`guru appointments`: the appointment book, exports of it, and the feed that a calendar subscribes to."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import typer

from dev.commands.options import AsJson, Business, OfProfile, OfStack

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from psycopg import AsyncConnection

    from backend.appointments.store import Appointment

FormatName: TypeAlias = Literal["csv", "ics"]
_ID = typer.Argument(metavar="APPOINTMENT", help="The appointment's id or its call's SID, or as much as is unique.")
_SINCE = typer.Option("--since", metavar="TIME", help="From this time on: 2026-10-01, or 7d for days ago; now without.")
_UNTIL = typer.Option("--until", metavar="TIME", help="Up to before this time.")
_COLUMNS = ("id", "profile", "calendar", "start", "end", "call_sid", "booked_at", "changed_at", "revision")
_ADVICE = "`guru appointments list --since 365d` shows which there are"


def register(app: typer.Typer) -> None:
    """Add the group `appointments` with its commands."""
    group = typer.Typer(help="The appointment book: list, show, cancel, export, feed.", no_args_is_help=True)
    group.command("list")(list_appointments)
    group.command("show")(show)
    group.command("cancel")(cancel)
    group.command("export")(export)
    group.command("feed")(feed)
    app.add_typer(group, name="appointments")


def list_appointments(
    *,
    profile: OfProfile = None,
    since: Annotated[str, _SINCE] = "0d",
    until: Annotated[str | None, _UNTIL] = None,
    as_json: AsJson = False,
    stack: OfStack = "default",
) -> None:
    """List appointments in the business's own time, earliest first."""
    from rich.table import Table

    from dev.commands.options import SHORT
    from dev.terminal.tables import print_fitting

    found = _read(profile, since, until, stack)
    if as_json:
        typer.echo(json.dumps([appointment.as_json() for appointment in found], ensure_ascii=False, indent=2))
        return
    if not found:
        typer.echo("no appointments: --since looks further back, such as --since 90d", err=True)
        return
    table = Table("id", "begins", "ends", "calendar", "details", "call", box=None)
    for appointment in found:
        table.add_row(
            str(appointment.id)[:SHORT],
            f"{appointment.start:%a %Y-%m-%d %H:%M}",
            f"{appointment.end:%H:%M}",
            appointment.calendar,
            ", ".join(appointment.details.values()),
            appointment.call_sid[:SHORT],
        )
    print_fitting(table)


def show(appointment: Annotated[str, _ID], *, as_json: AsJson = False, stack: OfStack = "default") -> None:
    """Print an appointment whole."""
    from dev.postgres import on_database

    found = on_database(lambda connection: _only(connection, appointment), stack)
    body = found.as_json()
    if as_json:
        typer.echo(json.dumps(body, ensure_ascii=False, indent=2))
        return
    details = body.pop("details")
    for name, value in (*body.items(), *details.items()):
        typer.echo(f"{name:<10}  {value}")


def cancel(
    appointment: Annotated[str, _ID],
    *,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    stack: OfStack = "default",
) -> None:
    """Cancel an appointment; whoever is told of appointments is told. The caller is not: call them."""
    from backend.appointments import store
    from dev.postgres import on_database
    from dev.terminal.failures import CommandFailed

    found = on_database(lambda connection: _only(connection, appointment), stack)
    if not yes:
        details = ", ".join(found.details.values())
        typer.confirm(f"Cancel {found.calendar} on {found.start:%a %Y-%m-%d %H:%M}, {details}?", abort=True)

    async def run(connection: AsyncConnection) -> bool:
        async with connection.transaction():
            return await store.cancel(connection, found.id, zone=_zone(found), by="business")

    if not on_database(run, stack):
        raise CommandFailed(f"{found.id} is gone already")
    typer.echo(f"{found.id}: cancelled")


def export(
    *,
    form: Annotated[FormatName, typer.Option("--format", help="CSV with a header, or iCalendar.")] = "csv",
    profile: OfProfile = None,
    since: Annotated[str, _SINCE] = "0d",
    until: Annotated[str | None, _UNTIL] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", dir_okay=False, help="A file; without it, standard output.")
    ] = None,
    stack: OfStack = "default",
) -> None:
    """Write appointments for other programs; how many there were is said on standard error."""
    from backend.appointments.feed import to_ics

    found = _read(profile, since, until, stack)
    content = to_ics(found, name=profile or "appointments") if form == "ics" else _csv(found).encode()
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
    else:
        output.write_bytes(content)
    typer.echo(f"{len(found)} appointments", err=True)


def feed(
    *,
    profile: Business = None,
    new: Annotated[bool, typer.Option("--new", help="Make an address, in place of the one before.")] = False,
    revoke: Annotated[bool, typer.Option("--revoke", help="Close it: the address leads nowhere any more.")] = False,
    stack: OfStack = "default",
) -> None:
    """Make or close the private address by which a calendar subscribes to the appointments of a business."""
    from backend.appointments.feed import open_feed, open_since, revoke_feed
    from dev.commands.options import business_of
    from dev.postgres import on_database

    if new and revoke:
        raise typer.BadParameter("expected --new or --revoke, got both")

    async def run(connection: AsyncConnection) -> tuple[str, str | bool | datetime | None]:
        name = await business_of(connection, profile)
        if new:
            return name, await open_feed(connection, name)
        return name, await (revoke_feed(connection, name) if revoke else open_since(connection, name))

    name, result = on_database(run, stack)
    if new:
        typer.echo(f"{_api_url(stack)}/calendar/{result}.ics")
        typer.echo("Whoever has this address can read the appointments; it is shown this once.", err=True)
    elif revoke:
        typer.echo(f"{name}: the feed is closed" if result else f"{name}: there was no feed")
    else:
        typer.echo(f"{name}: open since {result:%Y-%m-%d %H:%M} UTC" if result else f"{name}: no feed")


def _read(profile: str | None, since: str, until: str | None, stack: str) -> list[Appointment]:
    from backend.appointments.store import Selection, find
    from dev.commands.options import check_profile, moment
    from dev.postgres import on_database

    async def read(connection: AsyncConnection) -> list[Appointment]:
        await check_profile(connection, profile, of_calls=True)
        found = await find(connection, Selection(profile=profile, since=moment(since), until=moment(until)))
        return await _in_own_time(connection, found)

    return on_database(read, stack)


async def _only(connection: AsyncConnection, beginning: str) -> Appointment:
    from backend.appointments.store import Selection, find
    from dev.commands.options import the_one

    found = await _in_own_time(connection, await find(connection, Selection(beginning=beginning)))
    return the_one(
        found,
        beginning,
        what="appointment",
        describe=lambda row: f"{row.id}  {row.start:%Y-%m-%d %H:%M}  {row.calendar}",
        advice=_ADVICE,
    )


async def _in_own_time(connection: AsyncConnection, found: list[Appointment]) -> list[Appointment]:
    from backend.appointments.store import zone_of
    from backend.profiles.store import active_profile

    profiles = {name: await active_profile(connection, name) for name in {row.profile for row in found}}
    return [row.at(zone_of(profiles[row.profile], row.calendar)) for row in found]


def _csv(found: list[Appointment]) -> str:
    """A row each; what callers left has columns of its own at the end."""
    from backend.records.export import csv_line

    rows = [{**row.as_json(), **row.details} for row in found]
    names = [*_COLUMNS, *dict.fromkeys(name for row in found for name in row.details if name not in _COLUMNS)]
    return "".join(map(csv_line, (names, *([row.get(name, "") for name in names] for row in rows))))


def _zone(appointment: Appointment) -> ZoneInfo:
    from zoneinfo import ZoneInfo

    zone = appointment.start.tzinfo
    assert isinstance(zone, ZoneInfo), "it was read in its own time"
    return zone


def _api_url(stack: str) -> str:
    """Where the voice function answers: the running stack's, else that of the environment."""
    from dev.stack.local import find_stack
    from dev.stack.state import StateFolder

    running = find_stack(StateFolder.of(stack))
    return os.environ.get("GURU_PUBLIC_URL", "") or (running.api_url if running else "http://127.0.0.1:8000")
