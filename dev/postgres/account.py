"""Which account the server runs as: Postgres refuses root, so root lends it the account ``nobody``."""

from __future__ import annotations

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from dev.terminal.failures import PostgresFailed


class Privileges(TypedDict, total=False):
    """The arguments of ``subprocess.Popen`` that drop root."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True, slots=True)
class Account:
    """The account of the server: the caller's own, or the one that root steps down to."""

    uid: int
    gid: int
    stepped_down: bool

    @classmethod
    def current(cls) -> Account:
        """The caller's account, or ``nobody`` for root; no account is ever created."""
        if os.geteuid() != 0:
            return cls(os.geteuid(), os.getegid(), stepped_down=False)
        try:
            entry = pwd.getpwnam("nobody")
        except KeyError as error:
            raise PostgresFailed("Postgres does not run as root and there is no account `nobody`") from error
        return cls(entry.pw_uid, entry.pw_gid, stepped_down=True)

    def privileges(self) -> Privileges:
        """What to pass to ``Popen`` so that the child runs as this account."""
        return Privileges(user=self.uid, group=self.gid, extra_groups=[]) if self.stepped_down else Privileges()

    def can_enter(self, path: Path) -> bool:
        """Whether this account can execute or enter the path; asked of the kernel, which also knows access lists."""
        question = ["/bin/sh", "-c", 'test -x "$1"', "sh", str(path)]
        return subprocess.run(question, cwd="/", check=False, **self.privileges()).returncode == 0

    def own_folder(self, path: Path) -> None:
        """Make a folder that only this account can open, or insist that the one that is there is such a folder."""
        path.mkdir(mode=0o700, exist_ok=True)
        if self.stepped_down and path.lstat().st_uid == 0:
            os.chown(path, self.uid, self.gid, follow_symlinks=False)
        path.chmod(0o700)
        found = path.lstat()
        if path.is_symlink() or found.st_uid != self.uid:
            raise PostgresFailed(f"{path}: expected a folder of user {self.uid}, it belongs to user {found.st_uid}")
