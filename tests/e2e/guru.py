"""Runs the `guru` command as a person does: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dev.setup.places import HERE

_CODE = "from dev.cli import main; main()"


@contextmanager
def start_guru(*arguments: str, state: Path, **options: Any) -> Generator[subprocess.Popen[str]]:
    """The command, started on the stack whose state is in that folder, without a terminal; a failed test ends it."""
    paths = os.pathsep.join((str(HERE.root), str(HERE.root / "lambda")))
    env = {**os.environ, "GURU_STATE": str(state), "PYTHONPATH": paths, "NO_COLOR": "1", "COLUMNS": "120"}
    with subprocess.Popen(
        (sys.executable, "-c", _CODE, *arguments),
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    ) as process:
        try:
            yield process
        except BaseException:
            process.kill()
            raise


def guru(*arguments: str, state: Path) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    with start_guru(*arguments, state=state) as process:
        output, errors = process.communicate()
    return subprocess.CompletedProcess(arguments, process.returncode, output, errors)
