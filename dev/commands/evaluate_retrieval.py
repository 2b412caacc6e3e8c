"""`guru eval retrieval`: how often the passage that answers is found, by what ships and by what it is compared with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from dev.evaluation.retrieval import Evaluation


def register(app: typer.Typer) -> None:
    """Add the command `retrieval` to the group `eval`."""
    app.command("retrieval")(run)


def run(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Passages and questions, as JSON.")],
    embedded: Annotated[
        bool, typer.Option("--embedded", help="Add the embedder of GURU_EMBEDDING: alone, and joined to what ships.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
) -> None:
    """Measure retrieval on the questions of FILE, in a database of its own."""
    from dev.evaluation.retrieval import evaluate, load_examples

    evaluation = evaluate(load_examples(file), embedded=embedded)
    if as_json:
        typer.echo(json.dumps(evaluation.as_json(), indent=2))
    else:
        _print(evaluation)


def _print(evaluation: Evaluation) -> None:
    from rich.table import Table

    from dev.terminal.tables import print_whole

    table = Table(title=f"{evaluation.questions} questions")
    table.add_column("ranking")
    table.add_column("recall@1", justify="right")
    table.add_column("recall@5", justify="right")
    for name, recall in {"what ships": evaluation.shipped, **evaluation.arms}.items():
        table.add_row(name, f"{recall.first:.3f}", f"{recall.five:.3f}", style="bold" if name == "what ships" else None)
    print_whole(table)
