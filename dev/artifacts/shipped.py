"""Both Lambda artifacts as they are shipped: built, zipped by SAM, unpacked, and protected from writing.

Kept in ``.cache/lambda/shipped`` under a digest of all that goes into them: made anew only when that has changed.
"""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, get_args

from dev.artifacts.build import LOCKS, Function, build
from dev.artifacts.target import Target
from dev.artifacts.tools import LambdaTools, provide
from dev.lambda_emulator import Deployed, protect
from dev.setup.lock import alone
from dev.setup.places import HERE
from dev.terminal.failures import CommandFailed

_FOLDER: Final = HERE.cache / "lambda" / "shipped"
_KEPT: Final = 3
"""How many are kept: a running stack may use an older one."""


class NotForThisMachine(CommandFailed):
    """Lambda's own Python runtime comes from PyPI for Linux alone."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """The unpacked artifacts below ``folder``, and what runs them."""

    folder: Path
    target: Target
    tools: LambdaTools

    def deployed(self, function: Function, variables: Mapping[str, str]) -> Deployed:
        """A function with these settings; raises ``NotForThisMachine``."""
        if function == "voice" and not self.tools.runtime.is_dir():
            raise NotForThisMachine("the voice function needs awslambdaric, which PyPI has for Linux alone")
        assert self.target.python, "a runnable target has a Python"
        return Deployed(function, self.folder / function, self.target.python, self.tools.runtime, variables)


def ship(say: Callable[[str], None] = lambda _: None) -> Shipped:
    """The artifacts of the sources as they are now, for this machine; making them takes a while.

    ``say`` hears what is being done, if anything is. Raises CalledProcessError when uv or SAM fails; both say why.
    """
    target = Target.runnable()
    tools = provide(target, say)
    folder = _FOLDER / _digest(target)
    with alone(HERE.cache / "lambda" / "shipped.lock"):
        if folder.exists():
            folder.touch()
        else:
            draft = _FOLDER / "draft"
            _remove(draft)
            draft.mkdir(parents=True)
            for function in get_args(Function):
                say(f"building the {function} function for Python {target.version}: half a minute ...")
                _ship(function, draft, target, tools)
            draft.replace(folder)
            for old in sorted(_FOLDER.iterdir(), key=lambda path: path.stat().st_mtime)[:-_KEPT]:
                _remove(old)
    return Shipped(folder, target, tools)


def _ship(function: Function, folder: Path, target: Target, tools: LambdaTools) -> None:
    built, packed = folder / f"{function}-built", folder / f"{function}.zip"
    build(function, built, target, link=True)
    tools.zip(built, packed)
    shutil.rmtree(built)
    _unpack(packed, folder / function)
    packed.unlink()
    protect(folder / function)


def _unpack(packed: Path, folder: Path) -> None:
    """As Lambda does: with the modes that the zip has."""
    with zipfile.ZipFile(packed) as archive:
        for info in archive.infolist():
            Path(archive.extract(info, folder)).chmod(info.external_attr >> 16 & 0o777)


def _digest(target: Target) -> str:
    digest = hashlib.sha256(f"{target.name} {target.python}".encode())
    for path in _inputs():
        digest.update(str(path.relative_to(HERE.root)).encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _inputs() -> Iterator[Path]:
    yield from (HERE.root / lock for lock in LOCKS.values())
    yield from sorted((HERE.root / "dev" / "artifacts").glob("*.py"))
    yield HERE.root / "lambda" / "stream_bootstrap"
    for folder in (HERE.root / "lambda" / "backend", HERE.root / "common"):
        files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        yield from sorted(files)


def _remove(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
    shutil.rmtree(folder, ignore_errors=True)
