"""File locks that the kernel releases on any death: the lease of a server's users, and the claim to be its keeper."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path


class FileLock:
    """An ``flock`` on one file; it belongs to the open file, so a forked child that keeps the file keeps the lock."""

    def __init__(self, descriptor: int, path: Path) -> None:
        self.descriptor = descriptor
        self.path = path

    @classmethod
    def open(cls, path: Path) -> FileLock:
        """Open or create the file; its folder must exist."""
        return cls(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), path)

    def share(self) -> None:
        """Wait for a shared lock."""
        fcntl.flock(self.descriptor, fcntl.LOCK_SH)

    def claim(self) -> bool:
        """Take the exclusive lock if nobody else holds any; never waits."""
        try:
            fcntl.flock(self.descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def is_current(self) -> bool:
        """Whether the path still names the locked file: false once somebody has deleted the folder meanwhile."""
        try:
            there = self.path.stat()
        except FileNotFoundError:
            return False
        return there.st_ino == os.fstat(self.descriptor).st_ino

    def close(self) -> None:
        """Close this process's copy; the lock goes with the last copy."""
        os.close(self.descriptor)
