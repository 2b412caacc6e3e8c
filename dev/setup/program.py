"""Runs the programs of set-up: output to a log, a failure with its cause and its last lines."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from dev.setup.failure import SetupFailed, advice, diagnose

_LAST_LINES: Final = 15


def run(argv: Sequence[str | Path], *, cwd: Path, log: Path, env: Mapping[str, str] | None = None) -> None:
    """Run a program to its end, ``env`` added to the environment; raises ``SetupFailed``, ``OSError``."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w+", encoding="utf-8", errors="replace") as output:
        done = subprocess.run(
            [str(word) for word in argv],
            cwd=cwd,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode != 0:
            output.seek(0)
            text = output.read()
            code = diagnose(text)
            tail = "\n".join(f"    {line}" for line in text.splitlines()[-_LAST_LINES:])
            raise SetupFailed(
                code, f"{Path(argv[0]).name} ended with {done.returncode} ({log}):\n{tail}\n{advice(code)}"
            )
