"""`guru ingest`: bring a profile's knowledge base up to date with files, folders, pages and sitemaps."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dev.commands.options import OfStack

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from psycopg import AsyncConnection

    from ingest import Item, Summary
    from ingest.web.fetching import Fetcher


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
    stack: OfStack = "default",
) -> None:
    """Index what is new or changed at SOURCE, and forget what has gone from the folders and sitemaps among them.

    A document's language is what its front matter says, else --language, else a folder named en or es, else detected.
    Stopped in between, the same command goes on from there. Exit code 1 if any SOURCE gave no document at all.
    """
    from dev.postgres import on_database
    from dev.terminal.failures import CommandFailed
    from ingest.web.fetching import Fetcher

    _check(sources, language)
    fetcher = Fetcher(private=allow_private)
    try:
        request = _Request(tuple(sources), language, fetcher, quiet=as_json)
        summary, barren = on_database(lambda connection: _ingest(connection, profile, request), stack)
    except KeyboardInterrupt:
        typer.echo("stopped: what was indexed stays, the same command goes on from there", err=True)
        raise
    finally:
        fetcher.close()
    if as_json:
        typer.echo(json.dumps(_as_json(summary), ensure_ascii=False, indent=2))
    else:
        _print(summary, profile)
    if barren:
        raise CommandFailed(f"nothing was indexed from {', '.join(barren)}: no document was found that could be read")


@dataclass(frozen=True, slots=True)
class _Request:
    sources: tuple[str, ...]
    language: str | None
    fetcher: Fetcher
    quiet: bool


async def _ingest(connection: AsyncConnection, profile: str, request: _Request) -> tuple[Summary, list[str]]:
    """What was done, and the sources that gave no document."""
    from dev.commands.profile_names import check_profile
    from dev.stack.embedding import embedder_for, providers
    from ingest import find_source, ingest_sources, join_found

    await check_profile(connection, profile)
    found = {source: find_source(source, request.language, request.fetcher) for source in request.sources}
    async with providers() as opened:
        embedder = await embedder_for(connection, profile, opened)
        watch = iter if request.quiet else _progress
        everything = join_found(tuple(found.values()))
        summary = await ingest_sources(connection, profile, everything, embedder=embedder, watch=watch)
    good = {*summary.added, *summary.changed, *summary.unchanged}
    return summary, [source for source, part in found.items() if not any(item.name in good for item in part.items)]


def _check(sources: Sequence[str], language: str | None) -> None:
    from backend.languages import UnknownLanguage, known_language
    from ingest.web.addresses import is_url

    for source in sources:
        if not is_url(source) and not Path(source).exists():
            raise typer.BadParameter(f"path {source!r} does not exist")
    try:
        known_language(language or "en")
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
