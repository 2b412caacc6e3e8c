"""`guru notices`: what a business is told of, what could not be sent and why, and one more try."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dev.commands.options import AsJson, OfProfile, OfStack

if TYPE_CHECKING:
    from psycopg import AsyncConnection

    from backend.notices.queue import Notice

_ID = typer.Argument(metavar="NOTICE", help="The notice's id or its call's SID, or as much as is unique.")
_ADVICE = "`guru notices list` shows which there are"


def register(app: typer.Typer) -> None:
    """Add the group `notices` with its commands."""
    group = typer.Typer(help="What businesses are told of: list, show, retry.", no_args_is_help=True)
    group.command("list")(list_notices)
    group.command("show")(show)
    group.command("retry")(retry)
    app.add_typer(group, name="notices")


def list_notices(
    *,
    profile: OfProfile = None,
    unsent: Annotated[bool, typer.Option("--unsent", help="Only those that wait or were given up.")] = False,
    as_json: AsJson = False,
    stack: OfStack = "default",
) -> None:
    """List notices, oldest first, and what became of each."""
    from rich.table import Table

    from backend.notices.queue import find
    from dev.commands.options import SHORT, check_profile
    from dev.postgres import on_database
    from dev.terminal.tables import print_fitting

    async def read(connection: AsyncConnection) -> list[Notice]:
        await check_profile(connection, profile, of_calls=True)
        return await find(connection, profile=profile, unsent=unsent)

    found = on_database(read, stack)
    if as_json:
        typer.echo(json.dumps([_as_json(notice) for notice in found], ensure_ascii=False, indent=2))
        return
    if not found:
        typer.echo("no notice waits or was given up" if unsent else "no notices", err=True)
        return
    table = Table("id", "told (UTC)", "to", "of", "tries", "state", box=None)
    for notice in found:
        state = _state(notice) + (f": {notice.failure}" if notice.failure else "")
        told = f"{notice.told_at:%Y-%m-%d %H:%M}"
        table.add_row(str(notice.id)[:SHORT], told, notice.receiver, notice.kind, str(notice.tries), state)
    print_fitting(table)


def show(notice: Annotated[str, _ID], stack: OfStack = "default") -> None:
    """Print a notice whole, as JSON."""
    from dev.postgres import on_database

    found = on_database(lambda connection: _only(connection, notice), stack)
    typer.echo(json.dumps(_as_json(found), ensure_ascii=False, indent=2))


def retry(notice: Annotated[str, _ID], stack: OfStack = "default") -> None:
    """Have a notice that waits, or was given up, tried at the next run; after a day that is its only try."""
    from datetime import UTC, datetime

    from backend.notices.queue import try_again
    from dev.postgres import on_database
    from dev.terminal.failures import CommandFailed

    async def run(connection: AsyncConnection) -> tuple[Notice, bool]:
        found = await _only(connection, notice)
        return found, await try_again(connection, found.id, now=datetime.now(UTC))

    found, is_due = on_database(run, stack)
    if not is_due:
        raise CommandFailed(f"{found.id} was sent already, at {found.sent_at:%Y-%m-%d %H:%M} UTC")
    typer.echo(f"{found.id}: will be tried at the next run")


def _state(notice: Notice) -> str:
    if notice.sent_at:
        return "sent"
    return "given up" if notice.given_up_at else "waits"


def _as_json(notice: Notice) -> dict[str, Any]:
    times = ("told_at", "sent_at", "given_up_at", "next_try_at")
    moments = {name: getattr(notice, name) for name in times}
    return {
        "id": str(notice.id),
        "profile": notice.profile,
        "receiver": notice.receiver,
        "kind": notice.kind,
        "state": _state(notice),
        "tries": notice.tries,
        "failure": notice.failure,
        **{name: moment.isoformat() if moment else None for name, moment in moments.items()},
        "data": notice.data,
    }


async def _only(connection: AsyncConnection, beginning: str) -> Notice:
    from backend.notices.queue import find
    from dev.commands.options import the_one

    return the_one(
        await find(connection, beginning=beginning),
        beginning,
        what="notice",
        describe=lambda row: f"{row.id}  {row.kind}  {row.receiver}",
        advice=_ADVICE,
    )
