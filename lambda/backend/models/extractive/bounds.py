"""Numbers that a caller names ("we're nine", "my son is seven") against those that a rule sets ("six or more")."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from backend.workflows.slots.figures import in_figures, plain

if TYPE_CHECKING:
    from backend.languages import BackendLanguage

_MOST: Final = 120
"""What callers are, by years or in number; more is a price or the number of a house."""


@lru_cache(maxsize=4096)
def bounds(text: str, language: BackendLanguage) -> tuple[tuple[int, int], ...]:
    """The ranges that a sentence sets a rule for, from least to most; none for one that sets no such rule."""
    known, said = language.lexicon, in_figures(plain(text), language)
    found = [(int(match[1] or match[2]), _MOST) for match in known.at_least.finditer(said)]
    found += [(int(match[1] or match[2]) + 1, _MOST) for match in known.above.finditer(said)]
    found += [(0, int(match[1] or match[2])) for match in known.at_most.finditer(said)]
    found += [(0, int(match[1] or match[2]) - 1) for match in known.below.finditer(said)]
    return tuple(found)


@lru_cache(maxsize=512)
def numbers(text: str, language: BackendLanguage) -> frozenset[int]:
    """The numbers of a size that people are, by years or in number."""
    said = in_figures(plain(text), language).split()
    figures = (word.strip("?!.,;:¿¡") for word in said)
    return frozenset(int(figure) for figure in figures if figure.isdecimal() and 0 < int(figure) <= _MOST)
