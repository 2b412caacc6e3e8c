"""`guru ingest`: bring a profile's knowledge base up to date with files, folders, pages and sitemaps."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias

import typer

from dev.commands.options import Business, OfStack

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from psycopg import AsyncConnection

    from ingest import Item, Summary
    from ingest.web.fetching import Fetcher

_SHOWN: Final = 3
"""How many kinds of skipped files are named."""


_Sources: TypeAlias = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="SOURCE...",
        help="Files, folders, addresses of pages and sitemaps: Markdown, text, HTML, PDF, DOCX, CSV.",
    ),
]
_Language: TypeAlias = Annotated[
    str | None, typer.Option(metavar="CODE", help="The language of documents that do not state theirs, such as es.")
]
_AllowPrivate: TypeAlias = Annotated[
    bool, typer.Option("--allow-private", help="Fetch from addresses of private networks too.")
]
_Refresh: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--refresh", help="Read again what the profile names as its `website`, and tell its receivers what changed."
    ),
]
_Json: TypeAlias = Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")]


def register(app: typer.Typer) -> None:
    """Add the command `ingest`."""
    app.command("ingest")(run)


def run(
    profile: Business = None,
    sources: _Sources = None,
    language: _Language = None,
    allow_private: _AllowPrivate = False,
    refresh: _Refresh = False,
    as_json: _Json = False,
    stack: OfStack = "default",
) -> None:
    """Index what is new or changed at SOURCE, and forget what has gone from the folders and sitemaps among them.

    A document's language is what its front matter says, else --language, else a folder named en or es, else detected.
    Stopped in between, the same command goes on from there. With --refresh and without --profile, all profiles that
    name a website are read again. Exit code 1 if any SOURCE gave no document at all, or a document was refused.
    """
    from dev.postgres import on_database
    from dev.terminal.failures import CommandFailed
    from ingest.web.fetching import Fetcher

    _check(sources or [], language, refresh=refresh)
    fetcher = Fetcher(private=allow_private)
    request = _Request(profile, tuple(sources or ()), language, fetcher, refresh=refresh, quiet=as_json)
    try:
        outcomes = on_database(lambda connection: _ingest_all(connection, request), stack)
    except KeyboardInterrupt:
        typer.echo("stopped: what was indexed stays, the same command goes on from there", err=True)
        raise
    finally:
        fetcher.close()
    if as_json:
        documents = [_as_json(outcome) for outcome in outcomes]
        typer.echo(json.dumps(documents[0] if profile or sources else documents, ensure_ascii=False, indent=2))
    else:
        for outcome in outcomes:
            _print(outcome.summary, outcome.profile)
    failures = [failure for outcome in outcomes if (failure := outcome.failure())]
    if failures:
        raise CommandFailed("; ".join(failures))


@dataclass(frozen=True, slots=True)
class _Request:
    """What was asked for; a refresh without a profile and sources is of all that name a website."""

    profile: str | None
    sources: tuple[str, ...]
    language: str | None
    fetcher: Fetcher
    refresh: bool
    quiet: bool


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What was done for a profile, and the sources that gave no document."""

    profile: str
    summary: Summary
    barren: tuple[str, ...]

    def failure(self) -> str:
        """Why the exit code is not 0; empty when it is."""
        if self.barren:
            return f"nothing was indexed from {', '.join(self.barren)}: no document was found that could be read"
        refused = len(self.summary.refused)
        return f"{refused} refused, all others of {self.profile} are indexed" if refused else ""


async def _ingest_all(connection: AsyncConnection, request: _Request) -> list[_Outcome]:
    from dev.commands.options import business_of
    from dev.terminal.failures import CommandFailed

    asked = request.profile
    if asked or request.sources:
        asked = await business_of(connection, asked)
    outcomes: list[_Outcome] = []
    cursor = await connection.execute(
        "select name, coalesce(body -> 'website', '[]'), array(select jsonb_object_keys(body -> 'languages'))"
        " from profiles where active and (name = %s or %s::text is null and (body ->> 'enabled')::bool) order by name",
        (asked, asked),
    )
    for name, website, languages in await cursor.fetchall():
        sources = (*request.sources, *(website if request.refresh else ()))
        if sources:
            usual = str(languages[0]) if len(languages) == 1 else None
            outcomes.append(await _ingest(connection, str(name), sources, usual, request))
    if not outcomes:
        raise CommandFailed("no profile names a `website` that could be read again")
    return outcomes


async def _ingest(
    connection: AsyncConnection, profile: str, sources: Sequence[str], usual: str | None, request: _Request
) -> _Outcome:
    from dev.stack.embedding import embedder_for, providers
    from ingest import Spoken, find_source, in_background, ingest_sources, join_found

    spoken = Spoken(request.language, usual)
    found = {source: await in_background(find_source, source, spoken, request.fetcher) for source in sources}
    async with providers() as opened:
        embedder = await embedder_for(connection, profile, opened)
        watch = iter if request.quiet else _progress
        everything = join_found(tuple(found.values()))
        summary = await ingest_sources(connection, profile, everything, embedder=embedder, watch=watch)
    if request.refresh:
        await _tell(connection, profile, summary)
    good = {*summary.added, *summary.changed, *summary.unchanged}
    barren = tuple(source for source, part in found.items() if not any(item.name in good for item in part.items))
    return _Outcome(profile, summary, barren)


async def _tell(connection: AsyncConnection, profile: str, summary: Summary) -> None:
    """Whoever the profile names for `knowledge` is told: a website is changed by people who forget the telephone."""
    from backend.notices.queue import tell

    changes = {"ingested": (*summary.added, *summary.changed), "deleted": summary.removed}
    async with connection.transaction():
        for change, sources in changes.items():
            if sources:
                await tell(connection, profile, "knowledge.changed", {"change": change, "sources": list(sources)})


def _check(sources: Sequence[str], language: str | None, *, refresh: bool) -> None:
    from backend.languages import UnknownLanguage, known_language
    from ingest.web.addresses import is_url

    if not sources and not refresh:
        raise typer.BadParameter("name a SOURCE, or --refresh for the website that the profile names")
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
    from ingest.account import named

    for refusal in summary.refused:
        typer.secho(f"refused  {refusal.source}: {refusal.reason}", fg=typer.colors.YELLOW)
    for source, concern in summary.concerns():
        typer.secho(f"check    {source}: {concern}", fg=typer.colors.YELLOW)
    for source in summary.removed:
        typer.echo(f"removed  {source}")
    if summary.skipped:
        typer.echo(f"skipped  {_skipped(summary.skipped)}")
    if left_out := summary.left_out():
        typer.echo(f"left out {named(left_out)}")
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
    read = sum(account.read for account in summary.accounts())
    kept = sum(account.kept for account in summary.accounts())
    words = f"; kept {kept:,} of {read:,} words" if read else ""
    typer.echo(f"{profile}: {', '.join(counts) or 'no documents'}; {summary.chunks} passages written{words}")


def _skipped(sources: Sequence[str]) -> str:
    """How many files, and of which kinds: "12 files that are not read: 10 .png, 2 .css"."""
    from collections import Counter

    kinds = Counter(Path(source).suffix.lower() or "without a suffix" for source in sources).most_common()
    shown = ", ".join(f"{count} {kind}" for kind, count in kinds[:_SHOWN])
    files = "1 file that is" if len(sources) == 1 else f"{len(sources)} files that are"
    return f"{files} not read: {shown}{', ...' if len(kinds) > _SHOWN else ''}"


def _as_json(outcome: _Outcome) -> dict[str, Any]:
    from dataclasses import asdict

    document = asdict(outcome.summary)
    document["read"] = [
        {"source": item.source, **asdict(item.account), "concern": item.account.concern()}
        for item in outcome.summary.read
    ]
    return {"profile": outcome.profile, **document}
