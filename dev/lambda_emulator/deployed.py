"""A built artifact as a function: where its files lie, what Lambda tells it, and how Lambda starts it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dev.artifacts.build import Function

_READ_ONLY: Final = Path(__file__).with_name("read_only.py")
_STANDSTILL: Final = Path(__file__).with_name("standstill")
_HANDLER: Final = "backend.runtime.voice.voice"
TIMEOUT_S: Final[dict[Function, float]] = {"voice": 14, "stream": 60}
"""The template's."""


@dataclass(frozen=True, slots=True)
class Deployed:
    """A function whose code is at ``root``; ``runtime`` is where awslambdaric is, which the voice function needs."""

    function: Function
    root: Path
    python: str
    runtime: Path
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    """The function's own settings."""

    @property
    def argv(self) -> tuple[str, ...]:
        """The command of an environment."""
        start: tuple[str, ...]
        if self.function == "stream":
            # As AWS's own start script calls a wrapper: with the interpreter, and the loop that it is to replace.
            start = (str(self.root / "stream_bootstrap"), self.python, "/var/runtime/bootstrap.py")
        else:
            start = (self.python, "-m", "awslambdaric", _HANDLER)
        return (self.python, "-I", "-S", str(_READ_ONLY), *start)

    def env(self, runtime_api: str) -> dict[str, str]:
        """All that an environment is told; nothing of ours comes along but the path to programs."""
        # The stream function's wrapper puts its own places first.
        own = (str(self.root), str(self.runtime)) if self.function == "voice" else ()
        path = os.pathsep.join((*own, str(_STANDSTILL)))
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "en_US.UTF-8",
            "TZ": ":UTC",
            "AWS_REGION": "us-east-1",
            "AWS_LAMBDA_RUNTIME_API": runtime_api,
            "AWS_LAMBDA_FUNCTION_NAME": self.function,
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1769",
            "LAMBDA_TASK_ROOT": str(self.root),
            "_HANDLER": _HANDLER,
            "PYTHONPATH": path,
            **self.variables,
        }


def protect(root: Path) -> None:
    """Take the write permission from everything below; what ``read_only`` runs then cannot write there."""
    for folder, _, files in os.walk(root):
        for name in files:
            path = Path(folder, name)
            path.chmod(path.stat().st_mode & ~0o222)
        Path(folder).chmod(0o555)
