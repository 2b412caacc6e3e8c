"""`guru knowledge`: which documents callers of a profile are answered from, what is in one, and take one out."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from dev.commands.options import Business, OfStack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from psycopg import AsyncConnection

_JSON = typer.Option("--json", help="Print one JSON document and nothing else.")


def register(app: typer.Typer) -> None:
    """Add the group `knowledge` with its commands."""
    group = typer.Typer(help="Knowledge bases: list, show and delete their documents.", no_args_is_help=True)
    group.command("list")(list_documents)
    group.command("show")(show)
    group.command("delete")(delete)
    app.add_typer(group, name="knowledge")


@dataclass(frozen=True, slots=True)
class _Listed:
    """A document as `list` shows it."""

    source: str
    title: str
    language: str
    passages: int
    indexed_at: str


@dataclass(frozen=True, slots=True)
class _Passage:
    """A passage as `show` prints it."""

    heading: str
    text: str


def list_documents(
    profile: Business = None, as_json: Annotated[bool, _JSON] = False, stack: OfStack = "default"
) -> None:
    """List the documents of a profile: where each is from, its language, its passages, and since when it is there."""
    from rich.table import Table

    from dev.postgres import on_database
    from dev.terminal.tables import print_fitting

    name, documents = on_database(lambda connection: _documents(connection, profile), stack)
    if as_json:
        typer.echo(json.dumps([asdict(document) for document in documents], ensure_ascii=False, indent=2))
        return
    if not documents:
        typer.echo(f"{name} has no documents yet: `guru ingest` adds them", err=True)
        return
    table = Table("source", "title", "language", "passages", "indexed", box=None)
    for document in documents:
        table.add_row(document.source, document.title, document.language, str(document.passages), document.indexed_at)
    print_fitting(table)


def show(
    source: Annotated[str, typer.Argument(help="The document's source, as `guru knowledge list` names it.")],
    profile: Business = None,
    as_json: Annotated[bool, _JSON] = False,
    stack: OfStack = "default",
) -> None:
    """Print the passages of a document as callers are answered from them."""
    from dev.postgres import on_database

    passages = on_database(lambda connection: _passages(connection, profile, source), stack)
    if as_json:
        typer.echo(json.dumps([asdict(passage) for passage in passages], ensure_ascii=False, indent=2))
        return
    for passage in passages:
        if passage.heading:
            typer.secho(passage.heading, bold=True)
        typer.echo(f"{passage.text}\n")


def delete(
    sources: Annotated[list[str], typer.Argument(help="Sources, as `guru knowledge list` names them.")],
    profile: Business = None,
    stack: OfStack = "default",
) -> None:
    """Take documents out of a knowledge base, from the next question on; nothing is taken out if one is unknown.

    What is still in a folder or a sitemap that is ingested again comes back.
    """
    from dev.postgres import on_database

    on_database(lambda connection: _delete(connection, profile, sources), stack)
    for source in sources:
        typer.echo(f"removed  {source}")


async def _documents(connection: AsyncConnection, profile: str | None) -> tuple[str, list[_Listed]]:
    """The business that is meant, and its documents."""
    from dev.commands.options import business_of

    name = await business_of(connection, profile)
    cursor = await connection.execute(
        "select d.source, d.title, c.language, (select count(*) from chunks where document_id = d.id),"
        " to_char(d.indexed_at, 'YYYY-MM-DD HH24:MI TZ')"
        " from documents d join corpora c on c.id = d.corpus_id where d.profile = %s order by d.source",
        (name,),
    )
    return name, [_Listed(*row) for row in await cursor.fetchall()]


async def _passages(connection: AsyncConnection, profile: str | None, source: str) -> list[_Passage]:
    name = await _owner_of(connection, profile, [source])
    cursor = await connection.execute(
        "select c.heading, c.text from chunks c join documents d on d.id = c.document_id"
        " where d.profile = %s and d.source = %s order by c.place",
        (name, source),
    )
    return [_Passage(*row) for row in await cursor.fetchall()]


async def _delete(connection: AsyncConnection, profile: str | None, sources: Sequence[str]) -> None:
    from backend.retrieval.index import remove

    name = await _owner_of(connection, profile, sources)
    async with connection.transaction():
        await remove(connection, name, sources)


async def _owner_of(connection: AsyncConnection, profile: str | None, sources: Sequence[str]) -> str:
    """The business that is meant; raises UnknownName where it lacks one of these documents."""
    from dev.terminal.failures import UnknownName

    name, documents = await _documents(connection, profile)
    known = [document.source for document in documents]
    for source in sources:
        if source not in known:
            raise UnknownName("document", source, known, "`guru ingest` adds one")
    return name
