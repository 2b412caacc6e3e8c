"""``python -m dev.setup.pythons [core]``: the Pythons of this machine that the README names; the core's tests on each.

Without a word it prints their programs, the oldest first, by the standard library alone. With ``core`` it runs
``tests/common`` on each but the running one, in environments of their own below ``.cache/core``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from dev.setup.failure import SetupFailed
from dev.setup.places import HERE, Places
from dev.setup.steps import make_environment

Version: TypeAlias = tuple[int, int, int]

_OLDEST: Final = (3, 11)
_NEWEST: Final = (3, 14)
_NAMES: Final = ("python3", *(f"python3.{minor}" for minor in range(_OLDEST[1], _NEWEST[1] + 1)))


def find_pythons(path: str) -> dict[Version, str]:
    """A program for each version in the folders of ``path``, and beside one that is pyenv's; the oldest first."""
    found: dict[Version, str] = {}
    for program in _candidates(path):
        version = _version(program)
        if version is not None and _OLDEST <= version[:2] <= _NEWEST:
            found.setdefault(version, str(program))
    return dict(sorted(found.items()))


def _candidates(path: str) -> Iterator[Path]:
    for folder in dict.fromkeys(map(Path, filter(None, path.split(os.pathsep)))):
        yield from (folder / name for name in _NAMES)
        # pyenv's programs run only the versions that its settings name; all of them lie beside.
        if folder.name == "shims":
            yield from sorted(folder.parent.glob("versions/*/bin/python3"))


def _version(program: Path) -> Version | None:
    """What the program says it is; None of what is no Python."""
    command = (program, "-c", "import sys; print(*sys.version_info[:3])")
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        major, minor, micro = map(int, said)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return None
    return major, minor, micro


def core_passes(pythons: Mapping[Version, str], places: Places) -> bool:
    """Run the core's tests on each, up to the first that they fail on; raises ``SetupFailed``."""
    return all(_passes(version, python, places) for version, python in pythons.items())


def _passes(version: Version, python: str, places: Places) -> bool:
    name = ".".join(map(str, version))
    print(f"the core on Python {name} ...", flush=True)
    environment = places.cache / "core" / name
    make_environment(environment, python, places, environment.with_suffix(".log"))
    tests = (environment / "bin" / "pytest", "--quiet", "tests/common")
    return subprocess.run(tests, cwd=places.root, check=False).returncode == 0


def main(arguments: list[str]) -> int:
    """Exit code 1 when a test fails on one of them."""
    pythons = find_pythons(os.environ["PATH"])
    if arguments != ["core"]:
        print("\n".join(pythons.values()))
        return 0
    pythons.pop(sys.version_info[:3], None)
    try:
        return 0 if core_passes(pythons, HERE) else 1
    except SetupFailed as failure:
        print(f"set-up failed: {failure}", file=sys.stderr)
        return failure.code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
