"""The `guru` command: one app, its subcommands, and how failures end."""

from __future__ import annotations

import os
import sys
import traceback
from typing import Final

import typer

from dev.commands import bench, call, db, dev, doctor, profile
from dev.commands.demo import demo
from dev.commands.evaluation import evaluate
from dev.commands.init import init
from dev.commands.searched import embed, ingest, knowledge, search
from dev.commands.stored import appointments, messages, notices, records
from dev.setup.places import NotSetUp
from dev.terminal.failures import CommandFailed, ExitCode

app: Final = typer.Typer(
    name="guru",
    help="A phone assistant on your machine: the edge, the backend, and a phone to call it with.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_COMMANDS: Final = (
    *(init, demo, dev, call, profile, ingest, knowledge, embed, search, evaluate),
    *(records, appointments, messages, notices, db, bench, doctor),
)
for _command in _COMMANDS:
    _command.register(app)


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
        first_line = str(error).strip().partition("\n")[0] or "no message"
        _end(f"{type(error).__name__}: {first_line} (GURU_DEBUG=1 shows where)", ExitCode.FAILED)


def _end(message: str, code: int) -> None:
    typer.secho("guru: ", err=True, nl=False, fg=typer.colors.RED, bold=True)
    typer.echo(message, err=True)
    sys.exit(code)
