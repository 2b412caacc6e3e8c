"""`guru messages`: what callers have left word of, and which of it somebody has seen to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from dev.commands.options import AsJson, OfProfile, OfStack

if TYPE_CHECKING:
    from psycopg import AsyncConnection

    from backend.notices.messages import Stored

_ID = typer.Argument(metavar="MESSAGE", help="The message's id or its call's SID, or as much as is unique.")
_ADVICE = "`guru messages list --all` shows which there are"


def register(app: typer.Typer) -> None:
    """Add the group `messages` with its commands."""
    group = typer.Typer(help="Messages that callers left in words: list, show, done.", no_args_is_help=True)
    group.command("list")(list_messages)
    group.command("show")(show)
    group.command("done")(done)
    app.add_typer(group, name="messages")


def list_messages(
    *,
    profile: OfProfile = None,
    everything: Annotated[bool, typer.Option("--all", help="Those that are done too.")] = False,
    as_json: AsJson = False,
    stack: OfStack = "default",
) -> None:
    """List the messages that nobody has seen to yet, oldest first."""
    from rich.table import Column, Table

    from backend.notices.messages import find
    from dev.commands.options import SHORT, check_profile
    from dev.postgres import on_database
    from dev.terminal.tables import print_fitting

    async def read(connection: AsyncConnection) -> list[Stored]:
        await check_profile(connection, profile, of_calls=True)
        return await find(connection, profile=profile, undone=not everything)

    found = on_database(read, stack)
    if as_json:
        typer.echo(json.dumps([message.as_json() for message in found], ensure_ascii=False, indent=2))
        return
    if not found:
        typer.echo("no messages" if everything else "no message is open; --all shows those that are done too", err=True)
        return
    number = Column("number", no_wrap=True)
    table = Table("id", "taken (UTC)", "done", "from", number, "for", "about", box=None)
    for message in found:
        taken, seen_to = f"{message.taken_at:%Y-%m-%d %H:%M}", "yes" if message.done_at else ""
        about = f"{message.about} (broken off)".strip() if message.unfinished else message.about
        table.add_row(str(message.id)[:SHORT], taken, seen_to, message.who, message.number, message.recipient, about)
    print_fitting(table)


def show(message: Annotated[str, _ID], *, as_json: AsJson = False, stack: OfStack = "default") -> None:
    """Print a message whole."""
    from dev.postgres import on_database

    found = on_database(lambda connection: _only(connection, message), stack)
    if as_json:
        typer.echo(json.dumps(found.as_json(), ensure_ascii=False, indent=2))
        return
    for name, value in found.as_json().items():
        if value not in ("", None):
            typer.echo(f"{name:<9}  {value}")


def done(
    message: Annotated[str, _ID],
    *,
    undo: Annotated[bool, typer.Option("--undo", help="It is open again.")] = False,
    stack: OfStack = "default",
) -> None:
    """Write down that somebody has seen to a message; it is deleted when its profile's days are over."""
    from backend.notices.messages import mark
    from dev.postgres import on_database

    async def run(connection: AsyncConnection) -> Stored:
        found = await _only(connection, message)
        await mark(connection, found.id, done=not undo)
        return found

    found = on_database(run, stack)
    typer.echo(f"{found.id}: {'open again' if undo else 'done'}")


async def _only(connection: AsyncConnection, beginning: str) -> Stored:
    from backend.notices.messages import find
    from dev.commands.options import the_one

    return the_one(
        await find(connection, beginning=beginning),
        beginning,
        what="message",
        describe=lambda row: f"{row.id}  {row.taken_at:%Y-%m-%d %H:%M}  {row.who}",
        advice=_ADVICE,
    )
