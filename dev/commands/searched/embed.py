"""`guru embed`: give a profile's passages the vectors of another embedder while the old ones serve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dev.commands.options import Business, OfStack

if TYPE_CHECKING:
    from psycopg import AsyncConnection

    from backend.retrieval.embedding.embedder import Embedder

_NONE = "none"


def register(app: typer.Typer) -> None:
    """Add the command `embed`."""
    app.command("embed")(run)


def run(
    profile: Business = None,
    embedder: Annotated[
        str,
        typer.Option(
            "--with",
            metavar="PROVIDER:MODEL",
            help="Such as voyage:voyage-4; none gives the vectors up. Otherwise what GURU_EMBEDDING says.",
        ),
    ] = "",
    stack: OfStack = "default",
) -> None:
    """Make the vectors that are missing, then let them serve, all at once.

    Calls go on meanwhile, answered by the old vectors. Stopped in between, the same command goes on from there.
    """
    from dev.postgres import on_database

    typer.echo(on_database(lambda connection: _embed(connection, profile, embedder), stack))


async def _embed(connection: AsyncConnection, profile: str | None, name: str) -> str:
    from backend.retrieval.embedding_sets import prune, switch
    from dev.commands.options import business_of
    from dev.stack.embedding import providers
    from dev.terminal.failures import CommandFailed

    profile = await business_of(connection, profile)
    await prune(connection, profile)
    if name == _NONE:
        await switch(connection, profile, None)
        return f"{profile}: searched without vectors from now on"
    async with providers() as opened:
        embedder = opened.named(name) if name else opened.asked
        if embedder is None:
            raise CommandFailed("no embedder: give one as --with PROVIDER:MODEL or in GURU_EMBEDDING")
        passages = await _fill(connection, profile, embedder)
        while not await switch(connection, profile, embedder.id):
            passages += await _fill(connection, profile, embedder)
    return (
        f"{profile}: {passages} passages embedded, searched by vectors of {embedder.id.rpartition('@')[0]} from now on"
    )


async def _fill(connection: AsyncConnection, profile: str, embedder: Embedder) -> int:
    """Show a bar while vectors are made; how many were."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from backend.retrieval.embedding_sets import fill, progress

    columns = (TextColumn("Embedding"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        before = await progress(connection, profile, embedder.id)
        task = bar.add_task("", total=before.all, completed=before.done)
        async for step in fill(connection, profile, embedder):
            bar.update(task, total=step.all, completed=step.done)
        after = await progress(connection, profile, embedder.id)
    return after.done - before.done
