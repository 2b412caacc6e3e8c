"""Where a base's server files live: in the base, or elsewhere when root's stand-in account cannot enter the base.

A clone below ``/root`` or in a private temporary folder is closed to ``nobody``. Opening those folders would be wrong,
so the files then live below ``/var/lib/guru`` and a note in the base says where.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dev.postgres.account import Account

_NOTE: Final = "home"
_BACK: Final = "base"


def home_of(base: Path, account: Account) -> Path:
    """The folder for the server's files; made, and noted in the base, when the base itself will not do."""
    note = base / _NOTE
    if note.exists():
        noted = Path(note.read_text("utf-8"))
        if noted.is_dir():
            return noted
    elif account.can_enter(base):
        return base
    return _make_home(base, note)


def remove_home(base: Path) -> None:
    """Delete the base and the folder it points to."""
    note = base / _NOTE
    if note.exists():
        shutil.rmtree(note.read_text("utf-8"), ignore_errors=True)
    shutil.rmtree(base, ignore_errors=True)


def shared_root() -> Path:
    """A folder of root's that every account can enter."""
    for parent in (Path("/var/lib"), Path(tempfile.gettempdir())):
        root = parent / "guru"
        try:
            root.mkdir(mode=0o755, exist_ok=True)
        except OSError:  # a read-only image: the next place may do
            continue
        if root.lstat().st_uid == 0 and not root.is_symlink():
            root.chmod(0o755)
            return root
    raise PermissionError(
        "no folder for Postgres that the account `nobody` can enter: tried /var/lib and the temporary one"
    )


def _make_home(base: Path, note: Path) -> Path:
    root = shared_root()
    _remove_orphans(root)
    name = f"postgres-{secrets.token_hex(4)}"
    fresh = root / f"new-{name}"
    fresh.mkdir()
    fresh.chmod(0o755)
    (fresh / _BACK).write_text(str(base), "utf-8")
    note.write_text(str(root / name), "utf-8")
    # Named last: from here on it has an owner, and another keeper's search for orphans lets it be.
    return fresh.rename(root / name)


def _remove_orphans(root: Path) -> None:
    """Delete homes whose base is gone or points elsewhere: a base is often removed by hand."""
    for home in root.glob("postgres-*"):
        back = home / _BACK
        note = Path(back.read_text("utf-8")) / _NOTE if back.exists() else None
        if note is None or not note.exists() or note.read_text("utf-8") != str(home):
            shutil.rmtree(home, ignore_errors=True)
