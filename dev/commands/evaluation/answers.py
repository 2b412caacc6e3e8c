"""`guru eval answers`: what callers of a business are told, judged by the facts that they have to hear."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dev.commands.options import OfStack

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dev.evaluation.answers.judging import Goals, Judged
    from dev.evaluation.answers.questions import Question, Questions

_SHOWN: Final = 20
"""How many failures of a file are printed without --failures."""


def register(app: typer.Typer) -> None:
    """Add the command `answers` to the group `eval`."""
    app.command("answers")(run)


def run(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", dir_okay=False, help="Questions and facts: YAML, or JSON lines."),
    ],
    profile: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="The business that is asked; else the one whose profile.yaml is beside FILE."
        ),
    ] = None,
    suggest: Annotated[
        int,
        typer.Option(
            min=0, metavar="N", help="Have a model draft N questions a language from the pages into a new FILE."
        ),
    ] = 0,
    keyless: Annotated[bool, typer.Option("--keyless", help="Answer without a model, whatever keys are set.")] = False,
    right: Annotated[float, typer.Option(min=0, max=100, metavar="PERCENT", help="At least so many right.")] = 75,
    wrong: Annotated[float, typer.Option(min=0, max=100, metavar="PERCENT", help="At most so many wrong.")] = 8,
    words: Annotated[float, typer.Option(min=1, metavar="N", help="At most so many words, in the median.")] = 25,
    failures: Annotated[int, typer.Option(min=0, metavar="N", help="Print up to N failures of each file.")] = _SHOWN,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    stack: OfStack = "default",
) -> None:
    """Ask the questions of FILE as in a call and judge the answers: right, wrong, or refused though the pages tell.

    With --profile, over what that business has ingested; else over the pages in the folder knowledge beside FILE, in a
    database of its own. Facts of the profile come first, then pages, with a model where a key is set. Exit code 1 if a
    file misses --right, --wrong or --words.
    """
    from dev.evaluation.answers.judging import Goals
    from dev.terminal.failures import CommandFailed

    if suggest:
        _suggest(files, profile, stack, suggest)
        return
    goals, documents, missed = Goals(right, wrong, words), list[dict[str, Any]](), list[str]()
    for questions in _load(files):
        judged = _ask(questions, profile, stack, keyless=keyless, quiet=as_json)
        documents.append(_document(questions, judged))
        missed += [f"{questions.path}: {said}" for said in _missed(judged, goals)]
        if not as_json:
            _print(questions, judged, failures)
    if as_json:
        typer.echo(json.dumps(documents[0] if len(documents) == 1 else documents, ensure_ascii=False, indent=2))
    if missed:
        raise CommandFailed("\n".join(missed))


def _load(files: Sequence[Path]) -> list[Questions]:
    """Every file, before anything is started."""
    from dev.evaluation.answers.questions import QuestionsInvalid, load_questions
    from dev.terminal.failures import CommandFailed

    for file in files:
        if not file.is_file():
            raise typer.BadParameter(f"path {str(file)!r} is no file")
    try:
        return [load_questions(file) for file in files]
    except QuestionsInvalid as invalid:
        raise CommandFailed(str(invalid)) from None


def _suggest(files: Sequence[Path], profile: str | None, stack: str, count: int) -> None:
    import asyncio

    from dev.evaluation.answers.businesses import business
    from dev.evaluation.answers.measure import settings_for
    from dev.evaluation.answers.suggesting import suggest

    if len(files) != 1 or files[0].exists():
        raise typer.BadParameter("--suggest writes drafts into one FILE that does not exist yet")
    with business(files[0], profile, stack) as (url, name):
        drafts = asyncio.run(suggest(url, name, count, settings_for(url)))
    files[0].write_text(drafts.as_yaml(), encoding="utf-8")
    written = sum(map(len, drafts.entries.values()))
    dropped = f"; {drafts.dropped} left out, whose facts stand in no page" if drafts.dropped else ""
    typer.echo(f"{files[0]}: {written} drafts by {drafts.model}{dropped}. Look at each before you rely on it.")


def _ask(questions: Questions, profile: str | None, stack: str, *, keyless: bool, quiet: bool) -> list[Judged]:
    import asyncio

    from dev.evaluation.answers.businesses import business
    from dev.evaluation.answers.measure import ask_all

    watch = iter if quiet else _progress
    with business(questions.path, profile or questions.profile, stack) as (url, name):
        return asyncio.run(ask_all(questions, url, name, without_models=keyless, watch=watch))


def _progress(questions: Sequence[Question]) -> Iterable[Question]:
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    return track(questions, "Asking", console=console, transient=True)


def _missed(judged: Sequence[Judged], goals: Goals) -> list[str]:
    from dev.evaluation.answers.judging import Figures

    return goals.missed(Figures.of(judged))


def _document(questions: Questions, judged: Sequence[Judged]) -> dict[str, Any]:
    from dev.evaluation.answers.judging import Figures

    languages = {name: Figures.of(part).as_json() for name, part in _by_language(judged).items()}
    return {
        "file": str(questions.path),
        **Figures.of(judged).as_json(),
        "languages": languages,
        "answers": [one.as_json() for one in judged],
    }


def _by_language(judged: Sequence[Judged]) -> dict[str, list[Judged]]:
    parts: dict[str, list[Judged]] = {}
    for one in judged:
        parts.setdefault(one.question.language, []).append(one)
    return parts


def _print(questions: Questions, judged: Sequence[Judged], failures: int) -> None:
    from rich.table import Table

    from dev.evaluation.answers.judging import Figures
    from dev.terminal.tables import print_fitting

    table = Table(title=str(questions.path))
    table.add_column("")
    for name in ("answers", "right", "wrong", "refused", "words", "first word", "p95"):
        table.add_column(name, justify="right")
    for name, part in {**_by_language(judged), "all": judged}.items():
        figures = Figures.of(part)
        shares = (f"{share:.1%}" for share in (figures.right, figures.wrong, figures.refused))
        times = (f"{milliseconds:.0f} ms" for milliseconds in (figures.first_ms, figures.slow_ms))
        table.add_row(name, str(figures.answers), *shares, f"{figures.words:g}", *times)
    print_fitting(table)
    _print_failures(judged, failures)


def _print_failures(judged: Sequence[Judged], failures: int) -> None:
    failed = sorted((one for one in judged if one.verdict != "right"), key=lambda one: one.verdict != "wrong")
    for one in failed[:failures]:
        colour = typer.colors.RED if one.verdict == "wrong" else typer.colors.YELLOW
        typer.secho(f"{one.verdict}: {one.turn.ask}", fg=colour)
        typer.echo(f"   {one.reply.text or '(nothing was said)'}")
        typer.secho(f"   {one.reason} ({one.question.place})", dim=True)
    if len(failed) > failures:
        typer.echo(f"... and {len(failed) - failures} more; --failures {len(failed)} prints all")
