"""What a Lambda artifact is built for: a version of Python, a platform, and the interpreter that fits both."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dev.setup.places import HERE

LAMBDA_VERSION: Final = "3.13"
"""The version of the template's ``Runtime``."""
LAMBDA_PLATFORM: Final = "x86_64-manylinux_2_28"
"""Amazon Linux 2023 has glibc 2.34; the template's ``Architectures`` has to fit."""


@dataclass(frozen=True, slots=True)
class Target:
    """``platform`` is uv's name of one, empty for this machine's; ``python`` is None where there is none to be had."""

    version: str
    platform: str
    python: str | None

    @classmethod
    def deployed(cls) -> Target:
        """What runs on AWS, unless ``LAMBDA_PYTHON`` and ``LAMBDA_PLATFORM`` say otherwise."""
        version = os.environ.get("LAMBDA_PYTHON", LAMBDA_VERSION)
        return cls(version, os.environ.get("LAMBDA_PLATFORM", LAMBDA_PLATFORM), find_python(version))

    @classmethod
    def runnable(cls) -> Target:
        """The nearest to it that runs on this machine: of the running Python's version where Lambda's is missing."""
        version = os.environ.get("LAMBDA_PYTHON", LAMBDA_VERSION)
        python = find_python(version)
        if python is None:
            version, python = f"{sys.version_info[0]}.{sys.version_info[1]}", sys.executable
        fits = sys.platform == "linux" and platform.machine() == LAMBDA_PLATFORM.partition("-")[0]
        return cls(version, LAMBDA_PLATFORM if fits else "", python)

    @property
    def name(self) -> str:
        """A name for folders."""
        return f"{self.version}-{self.platform or platform.machine()}"


def find_python(version: str) -> str | None:
    """A Python of ``version`` (such as 3.13): this one, one on the PATH, of pyenv or known to uv; else None."""
    return next((python for python in _candidates(version) if _is(python, version)), None)


def _candidates(version: str) -> Iterator[str]:
    yield sys.executable
    yield f"python{version}"
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from (str(python) for python in sorted(pyenv.glob(f"versions/{version}.*/bin/python")))
    yield _said((str(HERE.uv), "python", "find", "--no-project", "--no-python-downloads", version))


def _is(python: str, version: str) -> bool:
    return bool(python) and _said((python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])")) == version


def _said(command: tuple[str, ...]) -> str:
    """The one line that a program printed, empty if it failed."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""
