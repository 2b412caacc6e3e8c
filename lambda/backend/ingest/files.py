"""From paths to documents: which files, by which reader, in which language, and what is refused and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from backend.ingest.detection import detect_language
from backend.ingest.document import Document, Draft, Refused
from backend.ingest.readers import READERS
from backend.ingest.summary import Refusal
from backend.retrieval.languages import LANGUAGES, UnknownLanguage, language_of

MAX_BYTES: Final = 5_000_000
"""The largest file: a book has about a million characters, and a page for callers is far from one."""


@dataclass(frozen=True, slots=True)
class Found:
    """What lies under the given paths: files in order, and the folders whose vanished files are to be forgotten."""

    files: tuple[Path, ...]
    folders: tuple[str, ...]


def find_files(paths: Sequence[Path]) -> Found:
    """The files named, and all that are in the folders named, but for hidden ones."""
    files: dict[Path, None] = {}
    for path in paths:
        files.update(dict.fromkeys(_inside(path) if path.is_dir() else [path]))
    return Found(tuple(files), tuple(f"{source_of(path)}/" for path in paths if path.is_dir()))


def read_files(files: Iterable[Path], language: str | None = None) -> Iterator[Document | Refusal]:
    """Read each file; ``language`` is that of documents which do not state their own."""
    for path in files:
        try:
            yield read_file(path, language)
        except Refused as reason:
            yield Refusal(source_of(path), str(reason))


def read_file(path: Path, language: str | None = None) -> Document:
    """Read one file; raises Refused."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise Refused(f"expected one of {', '.join(READERS)}, got {path.suffix or 'no suffix'}")
    draft = reader(_bytes(path))
    if not any(section.text.strip() for section in draft.sections):
        raise Refused("empty")
    title = draft.title or path.stem.replace("-", " ").replace("_", " ").capitalize()
    return Document(source_of(path), title, _language(path, draft, language), draft.sections)


def source_of(path: Path) -> str:
    """What names a file: its path in its Git repository, the same on every machine, else its full path."""
    full = path.resolve()
    root = next((folder for folder in full.parents if (folder / ".git").exists()), None)
    return (full.relative_to(root) if root else full).as_posix()


def _inside(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise Refused(f"too large: expected at most {MAX_BYTES:,} bytes, got {size:,}")
        return path.read_bytes()
    except OSError as error:
        raise Refused(f"cannot be read: {error.strerror}") from error


def _language(path: Path, draft: Draft, otherwise: str | None) -> str:
    """As the document says, else as the caller of this says, else as a folder is named, else as the words tell."""
    folders = [name for name in reversed(path.resolve().parent.parts) if name in LANGUAGES]
    text = "\n".join(section.text for section in draft.sections)
    code = draft.language or otherwise or (folders[0] if folders else None) or detect_language(text)
    if code is None:
        known = ", ".join(LANGUAGES)
        raise Refused(
            f"language not recognised: state one of {known} as `language:` in its front matter, or --language"
        )
    try:
        return language_of(code).code
    except UnknownLanguage as error:
        raise Refused(str(error)) from error
