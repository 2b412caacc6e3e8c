"""`guru eval`: how well intents, retrieval and answers do on files of examples."""

from __future__ import annotations

import typer

from dev.commands import evaluate_answers, evaluate_intents, evaluate_retrieval


def register(app: typer.Typer) -> None:
    """Add the group `eval` with its commands."""
    group = typer.Typer(help="Measure intents, retrieval and answers against files of examples.", no_args_is_help=True)
    evaluate_intents.register(group)
    evaluate_retrieval.register(group)
    evaluate_answers.register(group)
    app.add_typer(group, name="eval")
