"""Fills python_modules/ with what the Worker ships beside worker/: the shared core and the Workers SDK.

wrangler runs this as its build command: before ``dev``, after each change, before ``deploy``. It copies only, needs no
network, and writes a file only when its content differs, so that running wranglers neither miss a module nor rebuild
for nothing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
SDK: Final = ROOT / ".cache" / "workers-sdk"
"""Where set-up has installed the Workers SDK; its packages lie at the top."""
TARGET: Final = ROOT / "python_modules"


class VendoringFailed(RuntimeError):
    """What the Worker needs is not there, or is no Python; the message says how to get it right."""


def vendored_files(root: Path) -> dict[Path, Path]:
    """Each file that belongs in python_modules/, relative to it, and where its content comes from."""
    core = root / "common"
    files = {Path("common") / path: core / path for path in _files(core)}
    sdk = root / SDK.relative_to(ROOT)
    if (sdk / "workers").is_dir():
        return files | {path: sdk / path for path in _files(sdk)}
    target = root / TARGET.relative_to(ROOT)
    if (target / "workers").is_dir():
        # pywrangler has just installed the SDK there: it stays.
        return files | {path: target / path for path in _files(target) if path.parts[0] != "common"}
    raise VendoringFailed(f"the Workers SDK is neither in {sdk} nor in {target}: run `make setup`")


def vendor(root: Path = ROOT) -> int:
    """Make python_modules/ hold exactly the vendored files; the number of files that changed."""
    files = vendored_files(root)
    target = root / TARGET.relative_to(ROOT)
    changed = sum(_refresh(source, target / path) for path, source in files.items())
    stale = [path for path in _files(target) if path not in files]
    for path in stale:
        (target / path).unlink(missing_ok=True)
    return changed + len(stale)


def check_syntax(root: Path = ROOT) -> None:
    """Read every file that ships as Python; raises ``VendoringFailed`` naming file and line of the first mistake.

    wrangler ends when a Worker cannot be loaded, but after a failed build it waits for the next edit.
    """
    for folder in (root / "common", root / "worker"):
        for path in (folder / name for name in _files(folder) if name.suffix == ".py"):
            try:
                compile(path.read_bytes(), path, "exec", dont_inherit=True)
            except (SyntaxError, ValueError) as error:
                line = getattr(error, "lineno", None) or 1
                raise VendoringFailed(f"{path}:{line}: {error}") from error


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        # Dot files are the installers' own marks, or another wrangler's unfinished copy.
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith("."):
            yield path.relative_to(folder)


def _refresh(source: Path, target: Path) -> bool:
    content = source.read_bytes()
    if target.is_file() and target.read_bytes() == content:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    # Two wranglers may do this at once: each writes a whole file of its own, the last one stays.
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    part.write_bytes(content)
    part.replace(target)
    return True


if __name__ == "__main__":
    try:
        check_syntax()
        count = vendor()
    except (VendoringFailed, OSError) as error:
        sys.exit(f"vendoring failed: {error}")
    print(f"python_modules: {count} files refreshed")
