"""`guru eval retrieval`: how often the passage that answers is found, by what ships and by what it is compared with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from dev.commands.options import OfStack

if TYPE_CHECKING:
    from dev.evaluation.retrieval import Evaluation
    from dev.evaluation.retrieval.pages import Asked

_OF_PAGES: Final = (".yaml", ".yml", ".jsonl", ".ndjson")
_SHOWN: Final = 20


def register(app: typer.Typer) -> None:
    """Add the command `retrieval` to the group `eval`."""
    app.command("retrieval")(run)


def run(
    file: Annotated[
        Path,
        typer.Argument(
            exists=True,
            dir_okay=False,
            help="Passages and questions as JSON; or questions of a business, as `guru eval answers` reads them.",
        ),
    ],
    embedded: Annotated[
        bool, typer.Option("--embedded", help="Add the embedder of GURU_EMBEDDING: alone, and joined to what ships.")
    ] = False,
    profile: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="The business whose pages are searched; else the one in the folder of FILE."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    stack: OfStack = "default",
) -> None:
    """Measure retrieval on the questions of FILE: with passages in a database of its own, else over a business's pages.

    Over pages, a question is found by a passage of the page that it names, or by one that holds all of its facts.
    """
    from dev.evaluation.retrieval import evaluate, load_examples

    missed: list[Asked] = []
    if file.suffix in _OF_PAGES:
        evaluation, missed = _over_pages(file, profile, stack)
    else:
        evaluation = evaluate(load_examples(file), embedded=embedded)
    if as_json:
        typer.echo(json.dumps(evaluation.as_json(), indent=2))
        return
    _print(evaluation)
    for asked in missed[:_SHOWN]:
        typer.echo(f"not found: {asked.turn.ask} ({asked.question.place})")


def _over_pages(file: Path, profile: str | None, stack: str) -> tuple[Evaluation, list[Asked]]:
    import asyncio

    from dev.evaluation.answers.businesses import business
    from dev.evaluation.answers.questions import QuestionsInvalid, load_questions
    from dev.evaluation.retrieval.pages import evaluate_pages
    from dev.terminal.failures import CommandFailed

    try:
        questions = load_questions(file)
    except QuestionsInvalid as invalid:
        raise CommandFailed(str(invalid)) from None
    with business(questions.path, profile or questions.profile, stack) as (url, name):
        return asyncio.run(evaluate_pages(questions, url, name))


def _print(evaluation: Evaluation) -> None:
    from rich.table import Table

    from dev.terminal.tables import print_fitting

    table = Table(title=f"{evaluation.questions} questions")
    table.add_column("ranking")
    table.add_column("recall@1", justify="right")
    table.add_column("recall@5", justify="right")
    for name, recall in {"what ships": evaluation.shipped, **evaluation.arms}.items():
        table.add_row(name, f"{recall.first:.3f}", f"{recall.five:.3f}", style="bold" if name == "what ships" else None)
    print_fitting(table)
