"""``python -m dev.artifact voice|stream FOLDER``: what a Lambda function ships, as ``sam build`` asks for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

from dev.places import HERE, Places

Function: TypeAlias = Literal["voice", "stream"]
LOCKS: Final[dict[Function, str]] = {
    "voice": "lambda/requirements-voice.txt",
    "stream": "lambda/requirements.txt",
}
PYTHON: Final = os.environ.get("LAMBDA_PYTHON", "3.13")
PLATFORM: Final = os.environ.get("LAMBDA_PLATFORM", "x86_64-manylinux_2_28")
_TASK_ROOT: Final = "/var/task"


def build(function: Function, folder: Path) -> None:
    """Fill ``folder``; raises CalledProcessError when uv or the compiler fails, both of which say why."""
    install(function, folder)
    copy_sources(function, folder)
    python = find_python(PYTHON)
    if python is None:
        print(f"{function}: found no Python {PYTHON}, so it ships no bytecode and starts slower", file=sys.stderr)
    else:
        compile_bytecode(python, folder)


def install(function: Function, folder: Path) -> None:
    """Bring the locked packages, built for Lambda and not for this machine."""
    uv = HERE.uv if HERE.uv.exists() else "uv"
    # Copies, since an edit of a hard link would edit uv's cache.
    how = ("--quiet", "--link-mode", "copy", "--no-compile-bytecode", "--require-hashes", "--only-binary", ":all:")
    where = ("--python-version", PYTHON, "--python-platform", PLATFORM, "--target", folder)
    subprocess.run((uv, "pip", "install", *how, *where, "-r", HERE.root / LOCKS[function]), check=True)


def copy_sources(function: Function, folder: Path, *, places: Places = HERE) -> None:
    """Copy our own code, SQL files included; the stream function's wrapper must be executable."""
    leave = shutil.ignore_patterns("__pycache__", "*.pyc")
    source = places.root / "lambda"
    shutil.copytree(source / "backend", folder / "backend", ignore=leave, dirs_exist_ok=True)
    shutil.copytree(places.root / "common", folder / "common", ignore=leave, dirs_exist_ok=True)
    if function == "stream":
        shutil.copyfile(source / "stream_bootstrap", folder / "stream_bootstrap")
        (folder / "stream_bootstrap").chmod(0o755)


def compile_bytecode(python: str, folder: Path) -> None:
    """Compile all of it, valid whatever the files' dates: a zip sets them anew, and Lambda cannot write its own."""
    mode = ("--invalidation-mode", "unchecked-hash", "-s", folder, "-p", _TASK_ROOT)
    subprocess.run((python, "-m", "compileall", "-q", "-j", "0", *mode, folder), check=True)


def find_python(version: str) -> str | None:
    """A Python of ``version`` (such as 3.13): this one, one on the PATH, or one of pyenv; bytecode fits no other."""
    return next((python for python in _candidates(version) if _is(python, version)), None)


def _candidates(version: str) -> Iterator[str]:
    yield sys.executable
    yield f"python{version}"
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from (str(python) for python in sorted(pyenv.glob(f"versions/{version}.*/bin/python")))


def _is(python: str, version: str) -> bool:
    try:
        asked = (python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])")
        answer = subprocess.run(asked, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return False
    return answer.stdout.strip() == version


def main(arguments: list[str]) -> int:
    """Build one artifact; 2 for wrong usage."""
    match arguments:
        case ["voice" | "stream" as function, folder] if folder:
            build(function, Path(folder).resolve())
            return 0
        case _:
            print(f"usage: python -m dev.artifact {'|'.join(get_args(Function))} FOLDER", file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
