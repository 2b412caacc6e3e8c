"""How a provider wants to be asked and how it answers: the form that each has, and those of OpenAI and Voyage. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, Protocol, TypeAlias, cast

from backend.retrieval.vectors import DIMENSIONS

_CHARACTERS_PER_TOKEN: Final = 2
"""English has about 4, Spanish 3.5, a table of numbers 2: an estimate that is too high only makes a batch smaller."""
Purpose: TypeAlias = Literal["document", "query"]
"""Some models embed a question otherwise than what answers it."""


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


OPENAI_ORIGIN: Final = "https://api.openai.com"
_OPENAI_LIMITS: Final = Limits(texts=2048, tokens=300_000, characters=16_000)
_COMPATIBLE_LIMITS: Final = Limits(texts=32, tokens=64_000, characters=16_000)
"""Servers of one's own take less at once: 32 texts is what text-embeddings-inference starts with."""
VOYAGE_ORIGIN: Final = "https://api.voyageai.com"
_VOYAGE_LIMITS: Final = Limits(texts=1000, tokens=120_000, characters=60_000)


@dataclass(frozen=True, slots=True)
class OpenAI:
    """``text-embedding-3-small`` or ``-large``: both can be asked for fewer dimensions; a text has 8,192 tokens."""

    model: str
    limits: Limits = _OPENAI_LIMITS
    path: str = "/v1/embeddings"
    nearness: float = 0.45

    def body(self, texts: Sequence[str], purpose: Purpose) -> dict[str, Any]:  # noqa: ARG002 - the form of a Wire
        """The request."""
        return {"input": list(texts), "model": self.model, "dimensions": DIMENSIONS, "encoding_format": "float"}

    def vectors(self, answer: object) -> list[list[float]]:
        """The vectors."""
        return indexed_vectors(answer)


@dataclass(frozen=True, slots=True)
class Compatible:
    """Any model of a server that speaks as OpenAI does, below its base URL, which ends with the version.

    ``dimensions`` is left out for servers that refuse it, as vLLM does for models that have one number of them.
    """

    model: str
    asks_dimensions: bool = True
    limits: Limits = _COMPATIBLE_LIMITS
    path: str = "/embeddings"
    nearness: float = 0.45

    def body(self, texts: Sequence[str], purpose: Purpose) -> dict[str, Any]:  # noqa: ARG002 - the form of a Wire
        """The request."""
        asked = {"input": list(texts), "model": self.model, "encoding_format": "float"}
        return {**asked, "dimensions": DIMENSIONS} if self.asks_dimensions else asked

    def vectors(self, answer: object) -> list[list[float]]:
        """The vectors, those of small models filled up with zeros, which changes no cosine between them."""
        found = indexed_vectors(answer)
        return [[*vector, *[0.0] * (DIMENSIONS - len(vector))] for vector in found]


@dataclass(frozen=True, slots=True)
class Voyage:
    """One of Voyage's models, such as ``voyage-4``; limits are those of the large ones, the tightest."""

    model: str
    limits: Limits = _VOYAGE_LIMITS
    path: str = "/v1/embeddings"
    nearness: float = 0.5

    def body(self, texts: Sequence[str], purpose: Purpose) -> dict[str, Any]:
        """The request."""
        return {"input": list(texts), "model": self.model, "input_type": purpose, "output_dimension": DIMENSIONS}

    def vectors(self, answer: object) -> list[list[float]]:
        """The vectors."""
        return indexed_vectors(answer)
