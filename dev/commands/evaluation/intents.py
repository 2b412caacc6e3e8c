"""`guru eval intents`: how well the rules tell what callers want, on utterances whose intent is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from dev.evaluation.intents import Evaluation
    from dev.evaluation.unused import Report


def register(app: typer.Typer) -> None:
    """Add the command `intents` to the group `eval`."""
    app.command("intents")(run)


def run(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...",
            exists=True,
            dir_okay=False,
            help='JSON lines {"text", "intent"}, with the names of CLINC150.',
        ),
    ],
    language: Annotated[str, typer.Option(metavar="CODE", help="The language that was spoken: en, es.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    errors: Annotated[int, typer.Option(min=0, metavar="N", help="Also list up to N misses of each kind.")] = 0,
    unused: Annotated[bool, typer.Option("--unused", help="List the alternatives that decide nothing there.")] = False,
) -> None:
    """Measure what the edge makes of the utterances of FILE: answered wrongly, recognised, seen as asking.

    With --unused: which alternatives of the language's tables could be taken away without changing what any pattern
    takes of them. That reports, and judges nothing: what is rare is missing from most files.
    """
    from common.languages import LANGUAGES
    from dev.evaluation.intents import NoExamples, evaluate, load_examples
    from dev.evaluation.unused import unused_alternatives
    from dev.terminal.failures import CommandFailed

    if language not in LANGUAGES:
        raise CommandFailed(f"--language: expected one of {', '.join(sorted(LANGUAGES))}, got {language!r}")
    try:
        examples = [example for file in files for example in load_examples(file)]
    except NoExamples as error:
        raise CommandFailed(str(error)) from error
    if unused:
        _report_unused(
            unused_alternatives(LANGUAGES[language].intents, [example.text for example in examples]), as_json
        )
        return
    evaluation = evaluate(examples, language)
    if as_json:
        typer.echo(json.dumps(evaluation.as_json(), indent=2))
        return
    _print(evaluation)
    if errors:
        _print_misses(evaluation, errors)


def _print(evaluation: Evaluation) -> None:
    from rich.table import Table

    from dev.terminal.tables import print_fitting

    table = Table(title=f"{evaluation.n} utterances")
    table.add_column("figure")
    table.add_column("share", justify="right")
    table.add_column("of", justify="right")
    table.add_column("goal", justify="right", style="dim")
    rows = [
        ("answered by the edge, needs the backend", evaluation.edge_answered, "<= 0.3%"),
        *((f"{name} recognised", share, ">= 90%") for name, share in evaluation.recall.items()),
        ("the rest seen as question or request", evaluation.asking, ">= 95%"),
    ]
    for name, share, goal in rows:
        shown = "-" if share.fraction is None else f"{share.fraction:.2%}"
        table.add_row(name, shown, str(share.total), goal)
    print_fitting(table)


def _report_unused(report: Report, as_json: bool) -> None:
    if as_json:
        rows = [{"place": entry.place, "alternative": entry.alternative} for entry in report.unused]
        typer.echo(json.dumps({"alternatives": report.alternatives, "unused": rows}, indent=2))
        return
    for entry in report.unused:
        typer.echo(f"{entry.place}: {entry.alternative}")
    typer.secho(f"\n{len(report.unused)} of {report.alternatives} alternatives decide nothing over these", bold=True)


def _print_misses(evaluation: Evaluation, limit: int) -> None:
    kinds = dict.fromkeys(miss.wanted for miss in evaluation.misses)
    for kind in kinds:
        misses = [miss for miss in evaluation.misses if miss.wanted == kind]
        typer.secho(f"\nexpected {kind}: {len(misses)} missed", bold=True)
        for miss in misses[:limit]:
            typer.echo(f"  {miss.text!r} was taken for {miss.got.name} ({miss.got.pattern or 'no pattern'})")
