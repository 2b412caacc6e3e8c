"""`guru bench`: what the edge, the backend and the retrieval cost, measured on this machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Callable

    from dev.benchmarks.edge.figures import Report


def register(app: typer.Typer) -> None:
    """Add the group `bench` with its commands."""
    group = typer.Typer(help="Measure speed on this machine; takes minutes.", no_args_is_help=True)
    group.command("edge")(edge)
    group.command("backend")(backend)
    group.command("retrieval")(retrieval)
    group.command("turn")(turn)
    app.add_typer(group, name="bench")


def edge(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    seconds: Annotated[float, typer.Option(min=0.5, max=30, metavar="N", help="How long each window looks.")] = 2.0,
    rounds: Annotated[int, typer.Option(min=1, max=9, metavar="N", help="How often all is measured.")] = 3,
) -> None:
    """Measure the Worker in workerd beside a JavaScript Worker, a naive Python relay and an echo."""
    import asyncio

    from dev.benchmarks.edge.measure import measure

    _show(asyncio.run(measure(seconds, rounds, _speaker(as_json))), as_json)


def backend(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    starts: Annotated[int, typer.Option(min=1, max=50, metavar="N", help="Cold starts of each kind.")] = 5,
    turns: Annotated[int, typer.Option(min=1, max=500, metavar="N", help="Turns, each of 40 tokens.")] = 20,
) -> None:
    """Measure the built Lambda functions: cold starts, webhooks, and how soon each token of a turn is out."""
    from dev.benchmarks.backend.measure import measure

    _show(measure(starts, turns, _speaker(as_json)), as_json)


def turn(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
    turns: Annotated[int, typer.Option(min=4, max=1000, metavar="N", help="Turns of each kind.")] = 60,
    calls: Annotated[list[int] | None, typer.Option(min=1, max=400, metavar="N", help="So many calls at once.")] = None,
    seconds: Annotated[float, typer.Option(min=2, max=60, metavar="N", help="How long an answer streams then.")] = 6.0,
) -> None:
    """Measure one turn through the whole stack: what each layer takes, what it costs, how many calls wait."""
    import asyncio

    from dev.benchmarks.turn.measure import measure

    _show(asyncio.run(measure(turns, calls or (1, 50), seconds, _speaker(as_json))), as_json)


def retrieval(
    chunks: Annotated[list[int] | None, typer.Argument(min=100, metavar="[CHUNKS]...", help="Sizes.")] = None,
    vectors: Annotated[
        bool, typer.Option("--vectors", help="With a vector for every chunk, as providers give.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")] = False,
) -> None:
    """Measure search in corpora of so many chunks: how long it takes, how much of an exact one it finds."""
    from dev.benchmarks.retrieval import measure_sizes

    timings = measure_sizes(chunks or (), vectors=vectors)
    if as_json:
        typer.echo(json.dumps({"sizes": [timing.as_json() for timing in timings]}, indent=2))
        return
    typer.echo(f"{'chunks':>8} {'index s':>8} {'p50 ms':>8} {'p95 ms':>8} {'server ms':>10} {'recall@10':>10}")
    for timing in timings:
        server = "-" if timing.server is None else f"{timing.server:.1f}"
        figures = f"{timing.p50:>8.1f} {timing.p95:>8.1f} {server:>10} {timing.recall:>10.3f}"
        typer.echo(f"{timing.chunks:>8} {timing.index_s:>8.1f} {figures}")


def _speaker(quiet: bool) -> Callable[[str], None]:
    """Says on standard error what is being done."""

    def say(line: str) -> None:
        if not quiet:
            typer.secho(line, err=True, dim=True)

    return say


def _show(report: Report, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(report.as_json(), indent=2))
    else:
        _print(report)


def _print(report: Report) -> None:
    from rich.table import Table

    from dev.terminal.tables import print_fitting

    table = Table(title=f"load average {report.load[0]:.1f} before, {report.load[1]:.1f} after")
    table.add_column("figure")
    table.add_column("median", justify="right")
    table.add_column("target", justify="right", style="dim")
    table.add_column("holds", justify="right")
    for figure in report.figures:
        sign = "<=" if figure.better == "lower" else ">="
        target = "" if figure.target is None else f"{sign} {figure.target:g}"
        table.add_row(figure.name, f"{figure.value:.3g}", target, {True: "yes", False: "NO", None: ""}[figure.holds])
    print_fitting(table)
