"""`guru db`: bring the database's schema up to date, and say how it stands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from dev.commands.options import OfStack

if TYPE_CHECKING:
    from backend.postgres.migrate import Standing

Result = TypeVar("Result")
_LATE = typer.Option("--late", help="Also run files that are numbered below one that has run already.")


def register(app: typer.Typer) -> None:
    """Add the group `db` with its commands."""
    group = typer.Typer(help="The database's schema: migrate, check.", no_args_is_help=True)
    group.command("migrate")(migrate)
    group.command("check")(check)
    app.add_typer(group, name="db")


def migrate(*, late: Annotated[bool, _LATE] = False, stack: OfStack = "default") -> None:
    """Run the migrations that have not run, each in a transaction of its own.

    The database is that of DATABASE_URL, else the embedded one of the local stack.
    """
    from backend.postgres import migrate as migrations

    ran = _on_schema(lambda url, is_ours: migrations.migrate(url, late=late or is_ours), stack)
    for name in ran:
        typer.echo(f"{name}: ran")
    if not ran:
        typer.echo("the schema is up to date")


def check(stack: OfStack = "default") -> None:
    """Say which migrations have not run, and change nothing; exit code 1 when there are any, or one was changed."""
    from backend.postgres import migrate as migrations
    from dev.terminal.failures import ExitCode

    standing = _on_schema(lambda url, _: migrations.check(url), stack)
    for line in _report(standing):
        typer.echo(line)
    if standing.pending:
        raise typer.Exit(ExitCode.FAILED)
    typer.echo("the schema is up to date")


def _report(standing: Standing) -> list[str]:
    lines = [f"{name}: ran, and this version does not know it: a newer one was here" for name in standing.unknown]
    for migration in standing.pending:
        how = ", and is numbered below one that has" if migration.name in standing.late else ""
        lines.append(f"{migration.name}: has not run{how}")
    return lines


def _on_schema(action: Callable[[str, bool], Awaitable[Result]], stack: str) -> Result:
    import asyncio

    from backend.postgres.migrate import MigrationFailed
    from dev.postgres import unmigrated_database
    from dev.stack.state import StateFolder
    from dev.terminal.failures import CommandFailed

    async def run(url: str, *, is_ours: bool) -> Result:
        return await action(url, is_ours)

    with unmigrated_database(StateFolder.existing(stack).path) as (url, is_ours):
        try:
            return asyncio.run(run(url, is_ours=is_ours))
        except MigrationFailed as failed:
            raise CommandFailed(str(failed)) from None
