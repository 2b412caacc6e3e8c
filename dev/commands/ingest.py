"""`guru ingest`: bring a profile's knowledge base up to date with files, folders, pages and sitemaps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from psycopg import AsyncConnection

    from backend.ingest import Found, Item, Summary


def register(app: typer.Typer) -> None:
    """Add the command `ingest`."""
    app.command("ingest")(run)


def run(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...",
            help="Files, folders, addresses of pages and sitemaps: Markdown, text, HTML, PDF, DOCX, CSV.",
        ),
    ],
    profile: Annotated[str, typer.Option(metavar="NAME", help="The profile whose callers are answered from them.")],
    language: Annotated[
        str | None, typer.Option(metavar="CODE", help="The language of documents that do not state theirs, such as es.")
    ] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Fetch from addresses of private networks too.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
) -> None:
    """Index what is new or changed at SOURCE, and forget what has gone from the folders and sitemaps among them.

    A document's language is what its front matter says, else --language, else a folder named en or es, else detected.
    Stopped in between, the same command goes on from there.
    """
    from backend.ingest import find_sources
    from backend.ingest.web.fetching import Fetcher
    from dev.failures import CommandFailed
    from dev.postgres import on_database

    _check(sources, language)
    fetcher = Fetcher(private=allow_private)
    try:
        found = find_sources(sources, language, fetcher)
        summary = on_database(lambda connection: _ingest(connection, profile, found, quiet=as_json))
    except KeyboardInterrupt:
        typer.echo("stopped: what was indexed stays, the same command goes on from there", err=True)
        raise
    finally:
        fetcher.close()
    if as_json:
        typer.echo(json.dumps(_as_json(summary), ensure_ascii=False, indent=2))
    else:
        _print(summary, profile)
    if not (summary.added or summary.changed or summary.unchanged or summary.removed):
        raise CommandFailed("nothing was indexed: no document was found that could be read")


async def _ingest(connection: AsyncConnection, profile: str, found: Found, *, quiet: bool) -> Summary:
    from backend.ingest import ingest_sources
    from dev.embedding import embedder_for, providers

    async with providers() as opened:
        embedder = await embedder_for(connection, profile, opened)
        watch = iter if quiet else _progress
        return await ingest_sources(connection, profile, found, embedder=embedder, watch=watch)


def _check(sources: Sequence[str], language: str | None) -> None:
    from backend.ingest.web.addresses import is_url
    from backend.retrieval.languages import UnknownLanguage, language_of

    for source in sources:
        if not is_url(source) and not Path(source).exists():
            raise typer.BadParameter(f"path {source!r} does not exist")
    try:
        language_of(language or "en")
    except UnknownLanguage as error:
        raise typer.BadParameter(str(error)) from error


def _progress(items: Sequence[Item]) -> Iterable[Item]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("Indexing"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=len(items))
        for item in items:
            progress.update(task, description=item.name[-50:])
            yield item
            progress.advance(task)


def _print(summary: Summary, profile: str) -> None:
    for refusal in summary.refused:
        typer.secho(f"refused  {refusal.source}: {refusal.reason}", fg=typer.colors.YELLOW)
    for source in summary.removed:
        typer.echo(f"removed  {source}")
    counts = [
        f"{len(sources)} {name}"
        for name, sources in (
            ("added", summary.added),
            ("changed", summary.changed),
            ("unchanged", summary.unchanged),
            ("removed", summary.removed),
            ("refused", summary.refused),
        )
        if sources
    ]
    typer.echo(f"{profile}: {', '.join(counts) or 'no documents'}; {summary.chunks} passages written")


def _as_json(summary: Summary) -> dict[str, Any]:
    from dataclasses import asdict

    return asdict(summary)
