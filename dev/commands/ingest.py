"""`guru ingest`: bring a profile's knowledge base up to date with files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from backend.ingest import Summary


def register(app: typer.Typer) -> None:
    """Add the command `ingest`."""
    app.command("ingest")(run)


def run(
    paths: Annotated[
        list[Path], typer.Argument(exists=True, help="Files and folders: Markdown (.md) and text (.txt).")
    ],
    profile: Annotated[str, typer.Option(metavar="NAME", help="The profile whose callers are answered from them.")],
    language: Annotated[
        str | None, typer.Option(metavar="CODE", help="The language of documents that do not state theirs, such as es.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
) -> None:
    """Index what is new or changed at PATHS, and forget what has gone from the folders among them.

    A document's language is what its front matter says, else --language, else a folder named en or es, else detected.
    """
    from backend.ingest import ingest_paths
    from dev.failures import CommandFailed
    from dev.postgres import on_database

    _check(language)
    watch = iter if as_json else _progress
    summary = on_database(lambda connection: ingest_paths(connection, profile, paths, language=language, watch=watch))
    if as_json:
        typer.echo(json.dumps(_as_json(summary), ensure_ascii=False, indent=2))
    else:
        _print(summary, profile)
    if not (summary.added or summary.changed or summary.unchanged or summary.removed):
        raise CommandFailed("nothing was indexed: no document was found that could be read")


def _check(language: str | None) -> None:
    from backend.retrieval.languages import UnknownLanguage, language_of

    try:
        language_of(language or "en")
    except UnknownLanguage as error:
        raise typer.BadParameter(str(error)) from error


def _progress(files: Sequence[Path]) -> Iterable[Path]:
    from rich.console import Console
    from rich.progress import track

    return track(files, description="Indexing", console=Console(stderr=True), transient=True)


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
