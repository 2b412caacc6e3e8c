"""`guru search`: what retrieval finds for a question, and why."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dev.commands.options import Business, OfStack

if TYPE_CHECKING:
    from psycopg import AsyncConnection

    from backend.retrieval.hybrid import Passage

_PREVIEW = 300


def register(app: typer.Typer) -> None:
    """Add the command `search`."""
    app.command("search")(run)


def run(
    text: Annotated[str, typer.Argument(help="The question, as a caller would ask it.")],
    profile: Business = None,
    language: Annotated[
        str | None, typer.Option(metavar="CODE", help="The documents' language; otherwise the question's own.")
    ] = None,
    top_k: Annotated[int, typer.Option(min=1, max=50, metavar="N", help="How many passages at most.")] = 5,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    stack: OfStack = "default",
) -> None:
    """Show the passages that TEXT finds, best first, with the scores of each arm.

    A score is the share of the question that the passage covers, rare words counting most; callers hear nothing from
    passages below the floor.
    """
    from backend.languages import UnknownLanguage
    from dev.postgres import on_database
    from dev.terminal.failures import CommandFailed
    from ingest.detection import detect_language

    spoken = language or detect_language(text) or "en"
    try:
        name, passages = on_database(lambda connection: _find(connection, profile, spoken, text, top_k), stack)
    except UnknownLanguage as error:
        raise CommandFailed(str(error)) from error
    if as_json:
        document = {"profile": name, "language": spoken, "passages": [_as_json(passage) for passage in passages]}
        typer.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        _print(passages, name, spoken)


async def _find(
    connection: AsyncConnection, profile: str | None, language: str, text: str, top_k: int
) -> tuple[str, list[Passage]]:
    """The profile that is meant, and its passages."""
    from backend.retrieval.embedding.embedder import embed_question
    from backend.retrieval.embedding_sets import serving
    from backend.retrieval.hybrid import search
    from dev.commands.options import business_of
    from dev.stack.embedding import providers
    from dev.terminal.failures import CommandFailed

    profile = await business_of(connection, profile)
    async with providers() as opened:
        embedder_id = await serving(connection, profile)
        vector = await embed_question(opened.of_id(embedder_id), text) if embedder_id else None
    passages = await search(connection, profile=profile, language=language, text=text, top_k=top_k, vector=vector)
    cursor = await connection.execute(
        "select language from corpora where profile = %s and chunks > 0 order by language", (profile,)
    )
    known = [row[0] for row in await cursor.fetchall()]
    if language.partition("-")[0].lower() not in known:
        languages = ", ".join(known) or "none"
        raise CommandFailed(f"expected documents of {profile!r} in {language!r}, it has languages: {languages}")
    return profile, passages


def _as_json(passage: Passage) -> dict[str, Any]:
    return {
        "score": round(passage.score, 4),
        "scores": {arm: None if score is None else round(score, 4) for arm, score in asdict(passage.scores).items()},
        "title": passage.document_title,
        "heading": passage.heading,
        "source": passage.source,
        "language": passage.language,
        "text": passage.text,
    }


def _print(passages: list[Passage], profile: str, language: str) -> None:
    if not passages:
        typer.echo(f"nothing in {profile} ({language}) answers that")
    for rank, passage in enumerate(passages, start=1):
        arms = "  ".join(f"{arm} {score:.2f}" for arm, score in asdict(passage.scores).items() if score is not None)
        title = " > ".join(part for part in (passage.document_title, passage.heading) if part)
        typer.secho(f"{rank}. {passage.score:.2f}  {title}", bold=True)
        typer.secho(f"   {arms}  {passage.source}", dim=True)
        text = " ".join(passage.text.split())
        typer.echo(f"   {text[:_PREVIEW]}{'…' if len(text) > _PREVIEW else ''}")
