"""``python -m dev.checks.locks [--upgrade]``: write the locks anew, with hashes and without hosts.

Versions stay as they are unless upgraded or no longer allowed. What ships to Lambda is held to the versions that the
development environment has, so that what is tested is what runs.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from dev.setup.places import HERE

LOCKS: Final = {
    "requirements/bootstrap.in": (),
    "requirements/worker.in": (),
    "requirements/sam.in": (),
    "requirements/lambda-runtime.in": (),
    "requirements/dev.in": (),
    "lambda/requirements.in": ("requirements/dev.txt",),
    "lambda/requirements-voice.in": ("requirements/dev.txt",),
    "lambda/requirements-bedrock.in": ("requirements/dev.txt",),
    "lambda/requirements-vertex.in": ("requirements/dev.txt",),
    "lambda/requirements-openai.in": ("requirements/dev.txt",),
}
"""What is wanted, and the locks whose versions it must share; done in this order."""

_FORM: Final = (
    *("--universal", "--python-version", "3.11", "--generate-hashes"),
    *("--no-header", "--no-emit-index-url", "--no-emit-find-links", "--no-build", "--quiet"),
)


def lock(wanted: str, shared: tuple[str, ...], options: list[str]) -> None:
    """Write one lock; raises ``CalledProcessError`` when no versions fit together."""
    target = str(Path(wanted).with_suffix(".txt"))
    constraints = (word for path in shared for word in ("--constraints", path))
    command = (str(HERE.uv), "pip", "compile", *_FORM, *options, *constraints, wanted, "--output-file", target)
    subprocess.run(command, cwd=HERE.root, check=True)


if __name__ == "__main__":
    for name, others in LOCKS.items():
        lock(name, others, sys.argv[1:])
