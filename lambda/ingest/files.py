"""Files and folders: which ones there are, and how one is read."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ingest.document import Document, Refused
from ingest.making import NOTHING_SAID, Spoken, make_document
from ingest.readers import READERS
from ingest.summary import Refusal

MAX_BYTES: Final = 5_000_000
"""The largest file of text: a book has about a million characters, and a page for callers is far from one."""
MAX_PICTURED_BYTES: Final = 50_000_000
"""The largest file of a kind that holds pictures too."""
_PICTURED: Final = frozenset({".pdf", ".docx"})


@dataclass(frozen=True, slots=True)
class FilesFound:
    """What lies under the given paths: files in order, and the folders whose vanished files are to be forgotten.

    A folder that could not be read, or has no file at all, is not among ``folders``: its files may well be there.
    """

    files: tuple[Path, ...]
    folders: tuple[str, ...]
    refused: tuple[Refusal, ...] = ()
    skipped: tuple[str, ...] = ()
    """Sources within folders that are of no kind that is read: pictures beside the pages, for one."""


@dataclass(frozen=True, slots=True)
class File:
    """One file."""

    path: Path
    spoken: Spoken = NOTHING_SAID

    @property
    def name(self) -> str:
        """Its source."""
        return source_of(self.path)

    def read(self) -> Document:
        """Read it; raises Refused."""
        return read_file(self.path, self.spoken)


def find_files(paths: Sequence[Path]) -> FilesFound:
    """The files named, and all that are in the folders named, but for hidden ones."""
    files: dict[Path, None] = {}
    folders: list[str] = []
    refused: list[Refusal] = []
    skipped: dict[str, None] = {}
    for path in paths:
        inside, unread = _inside(path) if path.is_dir() else ([path], [])
        if path.is_dir():
            others = [file for file in inside if file.suffix.lower() not in READERS]
            skipped.update(dict.fromkeys(map(source_of, others)))
            inside = [file for file in inside if file not in others]
        files.update(dict.fromkeys(inside))
        refused += unread
        if path.is_dir() and inside and not unread:
            folders.append(f"{source_of(path)}/")
    return FilesFound(tuple(files), tuple(folders), tuple(refused), tuple(skipped))


def read_file(path: Path, spoken: Spoken = NOTHING_SAID) -> Document:
    """Read one file; raises Refused."""
    suffix = path.suffix.lower()
    reader = READERS.get(suffix)
    if reader is None:
        raise Refused(f"expected one of {', '.join(READERS)}, got {path.suffix or 'no suffix'}")
    draft = reader(_bytes(path, MAX_PICTURED_BYTES if suffix in _PICTURED else MAX_BYTES))
    title = path.stem.replace("-", " ").replace("_", " ").capitalize()
    return make_document(source_of(path), draft, title, path.resolve().parent.parts, spoken)


def source_of(path: Path) -> str:
    """What names a file: its path in its Git repository, the same on every machine, else its full path."""
    full = path.resolve()
    root = next((folder for folder in full.parents if (folder / ".git").exists()), None)
    name = (full.relative_to(root) if root else full).as_posix()
    # A name in another encoding than the system's cannot be written to a database as it is.
    return name.encode("utf-8", "backslashreplace").decode()


def _inside(folder: Path) -> tuple[list[Path], list[Refusal]]:
    """The files of a folder, and the folders below it that cannot be read."""
    found: list[Path] = []
    unread: list[Refusal] = []

    def note(error: OSError) -> None:
        unread.append(Refusal(source_of(Path(error.filename)), f"cannot be read: {error.strerror}"))

    for place, folders, names in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(place, name) for name in names if not name.startswith(".") and Path(place, name).is_file()]
    return sorted(found), unread


def _bytes(path: Path, most: int) -> bytes:
    try:
        size = path.stat().st_size
        if size > most:
            raise Refused(f"too large: expected at most {most:,} bytes, got {size:,}")
        return path.read_bytes()
    except OSError as error:
        raise Refused(f"cannot be read: {error.strerror}") from error
