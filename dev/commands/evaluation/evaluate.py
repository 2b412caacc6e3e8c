"""`guru eval`: how well intents, retrieval and answers do on files of examples."""

from __future__ import annotations

import typer

from dev.commands.evaluation import answers, intents, retrieval


def register(app: typer.Typer) -> None:
    """Add the group `eval` with its commands."""
    group = typer.Typer(help="Measure intents, retrieval and answers against files of examples.", no_args_is_help=True)
    intents.register(group)
    retrieval.register(group)
    answers.register(group)
    app.add_typer(group, name="eval")
