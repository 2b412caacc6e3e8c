"""The `guru` command: one app, its subcommands, and how failures end."""

from __future__ import annotations

import os
import sys
import traceback
from importlib.metadata import version
from typing import Annotated, Any, Final

import typer
from typer.core import TyperGroup

from dev.commands import bench, call, db, dev, doctor, profile
from dev.commands.demo import demo
from dev.commands.evaluation import evaluate
from dev.commands.init import init
from dev.commands.searched import embed, ingest, knowledge, search
from dev.commands.stored import appointments, messages, notices, records
from dev.setup.places import NotSetUp
from dev.terminal.failures import CommandFailed, ExitCode


class WholeHelp(TyperGroup):
    """Lists commands with the whole first paragraph of their help: what is cut off is what one wanted to know."""

    # Typer keeps click's types under a private name.
    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """As click's, on as many lines as it takes."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [
            (name, _first_paragraph(command.help or "")) for name, command in commands if command and not command.hidden
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


def _first_paragraph(text: str) -> str:
    return " ".join(text.partition("\n\n")[0].split())


app: Final = typer.Typer(
    name="guru",
    cls=WholeHelp,
    help="A phone assistant on your machine: the edge, the backend, and a phone to call it with.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_AWAY: Final = ("OperationalError", "ConnectionTimeout", "InterfaceError")
_COMMANDS: Final = (
    *(init, demo, dev, call, profile, ingest, knowledge, embed, search, evaluate),
    *(records, appointments, messages, notices, db, bench, doctor),
)
for _command in _COMMANDS:
    _command.register(app)
for _group in app.registered_groups:
    _group.cls = WholeHelp


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"guru {version('guru')}")
        raise typer.Exit


@app.callback()
def _options(
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version, and end.")
    ] = False,
) -> None:
    """A phone assistant on your machine: the edge, the backend, and a phone to call it with."""


def main() -> None:
    """Run the command line; every failure ends in one line on standard error and an exit code of ``ExitCode``."""
    try:
        app(prog_name="guru")
    except CommandFailed as failure:
        _end(str(failure), failure.exit_code)
    except NotSetUp as missing:
        _end(str(missing), ExitCode.NOT_STARTED)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output (head, less) has gone; flushing it again at exit would complain once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(ExitCode.OK)
    except Exception as error:
        if os.environ.get("GURU_DEBUG"):
            traceback.print_exc()
        _end(_said(error), ExitCode.FAILED)


def _said(error: Exception) -> str:
    """One line about a failure that nobody expected where it came up, with what can be done about it."""
    first_line = str(error).strip().partition("\n")[0] or "no message"
    if type(error).__module__.startswith("psycopg") and type(error).__name__ in _AWAY:
        named = "that DATABASE_URL names " if os.environ.get("DATABASE_URL") else ""
        return f"the database {named}does not answer: {first_line}; `guru doctor` says what is missing"
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return f"{type(error).__name__}: {first_line} (GURU_DEBUG=1 shows where)"


def _end(message: str, code: int) -> None:
    typer.secho("guru: ", err=True, nl=False, fg=typer.colors.RED, bold=True)
    typer.echo(message, err=True)
    sys.exit(code)
