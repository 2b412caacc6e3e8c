"""What an ingestion did, document by document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ingest.account import Account, LeftOut, left_out_in


@dataclass(frozen=True, slots=True)
class Refusal:
    """A document that was not taken in, and why; if it was indexed before, that version stays."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Read:
    """A document that was taken in, and what became of its words."""

    source: str
    account: Account


@dataclass(frozen=True, slots=True)
class Summary:
    """The sources that were added, changed, left alone or removed, the chunks written, and what was refused.

    ``skipped`` are files within folders that are of no kind that is read, ``read`` the documents with their words.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    chunks: int = 0
    skipped: tuple[str, ...] = ()
    read: tuple[Read, ...] = field(default=(), compare=False)

    def concerns(self) -> list[tuple[str, str]]:
        """Documents that a person should look at, each with the reason: words were lost, or something was guessed."""
        reasons = ((item.source, [*item.account.notes, item.account.concern()]) for item in self.read)
        return [(source, "; ".join(filter(None, said))) for source, said in reasons if any(said)]

    def left_out(self) -> tuple[LeftOut, ...]:
        """What was left out on purpose of all documents together."""
        return left_out_in(self.accounts())

    def accounts(self) -> Iterable[Account]:
        """Of all documents."""
        return (item.account for item in self.read)
