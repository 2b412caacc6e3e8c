"""What retrieval returns: a piece of a document that may answer, with where it comes from and why it was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Scores:
    """What each arm gave; ``words`` and ``characters`` add up to the lexical score, ``vector`` is a cosine if any."""

    words: float
    characters: float
    vector: float | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of a document, in Markdown.

    ``score`` is the share of the question that the passage covers, rare terms most (1: each of them once), plus
    the weighted cosine where an embedding provider is set. ``places`` are its first and last chunk in the document.
    """

    document_title: str
    heading: str
    text: str
    score: float
    source: str
    language: str
    scores: Scores
    document: int
    places: tuple[int, int]


def merge_neighbours(passages: Sequence[Passage]) -> list[Passage]:
    """Join passages that follow one another in their document, best first; a joint one has the better one's score."""
    runs: list[Passage] = []
    for passage in sorted(passages, key=lambda item: (item.document, item.places)):
        if runs and (runs[-1].document, runs[-1].places[1] + 1) == (passage.document, passage.places[0]):
            runs[-1] = _joined(runs[-1], passage)
        else:
            runs.append(passage)
    return sorted(runs, key=lambda item: -item.score)


def _joined(first: Passage, second: Passage) -> Passage:
    """Two passages as one; a heading between them stays in the text."""
    between = f"\n\n## {second.heading}\n\n" if second.heading != first.heading else "\n\n"
    better = max(first, second, key=lambda item: item.score)
    return replace(
        better,
        heading=first.heading,
        text=first.text + between + second.text,
        places=(first.places[0], second.places[1]),
    )
