"""``python -m dev.artifacts.build voice|stream FOLDER``: what a Lambda function ships, as ``sam build`` asks for it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

from dev.artifacts.target import Target
from dev.setup.lock import alone
from dev.setup.places import HERE, Places

Function: TypeAlias = Literal["voice", "stream"]
LOCKS: Final[dict[Function, str]] = {
    "voice": "lambda/requirements-voice.txt",
    "stream": "lambda/requirements.txt",
}
PROVIDERS: Final = ("bedrock", "vertex", "openai")
"""What ``LAMBDA_PROVIDERS`` may name: providers of models whose packages the stream function ships only when asked."""
_TASK_ROOT: Final = "/var/task"


def build(function: Function, folder: Path, target: Target, *, link: bool = False) -> None:
    """Fill ``folder``; raises CalledProcessError when uv or the compiler fails, both of which say why.

    With ``link`` the packages' files are links into the cache: quick, for who does not write to them.
    """
    packages = provide_packages(function, target)
    copy: Callable[[str, str], object] = os.link if link else shutil.copy2
    shutil.copytree(packages, folder, copy_function=copy, dirs_exist_ok=True)
    copy_sources(function, folder)
    if target.python is None:
        print(
            f"{function}: found no Python {target.version}, so it ships no bytecode and starts slower", file=sys.stderr
        )
        return
    compile_bytecode(target.python, folder, ("backend", "common"))


def provide_packages(function: Function, target: Target) -> Path:
    """The folder of the locked packages, compiled where there is a Python for it; made once for each lock."""
    wanted = locks(function, os.environ.get("LAMBDA_PROVIDERS", ""))
    content = b"".join(lock.read_bytes() for lock in wanted)
    digest = hashlib.sha256(content + str(target.python).encode()).hexdigest()[:16]
    folder = HERE.cache / "lambda" / f"{function}-{target.name}-{digest}"
    with alone(HERE.cache / "lambda" / "lock"):
        if not folder.exists():
            draft = folder.with_suffix(".draft")
            shutil.rmtree(draft, ignore_errors=True)
            install(wanted, draft, target)
            if target.python is not None:
                compile_bytecode(target.python, draft)
            draft.replace(folder)
    return folder


def locks(function: Function, providers: str) -> tuple[Path, ...]:
    """What a function ships; ``providers`` are names with commas between them, of which an unknown one is an error."""
    names = [name.strip() for name in providers.split(",") if name.strip()] if function == "stream" else []
    if unknown := sorted(set(names) - set(PROVIDERS)):
        raise ValueError(f"LAMBDA_PROVIDERS: expected some of {', '.join(PROVIDERS)}, got {', '.join(unknown)}")
    files = (LOCKS[function], *(f"lambda/requirements-{name}.txt" for name in names))
    return tuple(HERE.root / file for file in files)


def install(locked: Sequence[Path], folder: Path, target: Target) -> None:
    """Bring locked packages, built for the target and not for this machine."""
    uv = HERE.uv if HERE.uv.exists() else "uv"
    # Copies, since an edit of a hard link would edit uv's cache.
    how = ("--quiet", "--link-mode", "copy", "--no-compile-bytecode", "--require-hashes", "--only-binary", ":all:")
    python = ("--python", target.python) if target.python else ()
    platform = ("--python-platform", target.platform) if target.platform else ()
    wanted = (part for lock in locked for part in ("-r", lock))
    where = (*python, "--python-version", target.version, *platform, "--target", folder)
    subprocess.run((uv, "pip", "install", *how, *where, *wanted), check=True)


def copy_sources(function: Function, folder: Path, *, places: Places = HERE) -> None:
    """Copy our own code, SQL files included; the stream function's wrapper must be executable."""
    leave = shutil.ignore_patterns("__pycache__", "*.pyc")
    source = places.root / "lambda"
    shutil.copytree(source / "backend", folder / "backend", ignore=leave, dirs_exist_ok=True)
    shutil.copytree(places.root / "common", folder / "common", ignore=leave, dirs_exist_ok=True)
    if function == "stream":
        shutil.copyfile(source / "stream_bootstrap", folder / "stream_bootstrap")
        (folder / "stream_bootstrap").chmod(0o755)


def compile_bytecode(python: str, folder: Path, below: tuple[str, ...] = (".",)) -> None:
    """Compile what is below, valid whatever the files' dates: a zip sets them anew, and Lambda cannot write its own."""
    mode = ("--invalidation-mode", "unchecked-hash", "-s", folder, "-p", _TASK_ROOT)
    paths = (folder / name for name in below)
    subprocess.run((python, "-m", "compileall", "-q", "-j", "0", *mode, *paths), check=True)


def main(arguments: list[str]) -> int:
    """Build one artifact; 2 for wrong usage."""
    match arguments:
        case ["voice" | "stream" as function, folder] if folder:
            try:
                build(function, Path(folder).resolve(), Target.deployed())
            except ValueError as error:
                print(error, file=sys.stderr)
                return 2
            return 0
        case _:
            print(f"usage: python -m dev.artifacts.build {'|'.join(get_args(Function))} FOLDER", file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
