"""Texts in batches that a provider takes: by count, and by tokens as they are estimated without its tokenizer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_CHARACTERS_PER_TOKEN: Final = 2
"""English has about 4, Spanish 3.5, a table of numbers 2: an estimate that is too high only makes a batch smaller."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may hold: so many texts, so many tokens in all; a text is cut after ``characters``."""

    texts: int
    tokens: int
    characters: int


def in_batches(texts: Sequence[str], limits: Limits) -> Iterator[list[str]]:
    """The texts in order, none empty and none too long."""
    batch: list[str] = []
    tokens = 0
    for text in texts:
        # Providers refuse an empty text, and one refused text would cost its whole batch.
        sent = text[: limits.characters] if text.strip() else "-"
        size = -(-len(sent) // _CHARACTERS_PER_TOKEN)
        if batch and (len(batch) == limits.texts or tokens + size > limits.tokens):
            yield batch
            batch, tokens = [], 0
        batch.append(sent)
        tokens += size
    if batch:
        yield batch
