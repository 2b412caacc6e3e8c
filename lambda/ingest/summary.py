"""What an ingestion did, document by document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """A document that was not taken in, and why; if it was indexed before, that version stays."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The sources that were added, changed, left alone or removed, the chunks written, and what was refused."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    chunks: int = 0
