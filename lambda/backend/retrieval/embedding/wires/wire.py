"""The form that every provider's module has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Protocol, TypeAlias, cast

from backend.retrieval.embedding.batches import Limits

Purpose: TypeAlias = Literal["document", "query"]
"""Some models embed a question otherwise than what answers it."""


class WireMalformed(ValueError):
    """An answer of another form than the provider documents; the message names the field."""


class Wire(Protocol):
    """One model of one provider."""

    @property
    def limits(self) -> Limits:
        """What a request may hold."""
        ...

    @property
    def path(self) -> str:
        """Where requests go, below the provider's origin."""
        ...

    @property
    def nearness(self) -> float:
        """The cosine from which a chunk is taken for an answer, see ``Embedder``."""
        ...

    def body(self, texts: Sequence[str], purpose: Purpose) -> dict[str, Any]:
        """The request, as JSON."""
        ...

    def vectors(self, answer: object) -> list[list[float]]:
        """The vectors of an answer, in the order of the texts; raises WireMalformed."""
        ...


def member(value: object, name: str) -> object:
    """A member of a JSON object; None when there is none."""
    return cast("dict[str, object]", value).get(name) if isinstance(value, dict) else None


def rows(value: object, field: str) -> list[object]:
    """A JSON list; raises WireMalformed that names the field."""
    if not isinstance(value, list):
        raise WireMalformed(f"{field}: expected a list")
    return cast("list[object]", value)


def numbers(value: object, field: str) -> list[float]:
    """A vector out of JSON; raises WireMalformed that names the field."""
    items = rows(value, field)
    if not all(isinstance(item, int | float) for item in items):
        raise WireMalformed(f"{field}: expected numbers")
    return cast("list[float]", items)


def indexed_vectors(answer: object) -> list[list[float]]:
    """``{"data": [{"index": 0, "embedding": [...]}]}``, as OpenAI and Voyage answer; ``index`` gives the order."""
    found = [_row(row, f"data.{place}") for place, row in enumerate(rows(member(answer, "data"), "data"))]
    return [vector for _, vector in sorted(found, key=lambda item: item[0])]


def _row(row: object, field: str) -> tuple[int, list[float]]:
    index = member(row, "index")
    if not isinstance(index, int):
        raise WireMalformed(f"{field}.index: expected a number")
    return index, numbers(member(row, "embedding"), f"{field}.embedding")
