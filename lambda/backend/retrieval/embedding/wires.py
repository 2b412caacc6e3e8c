"""How a provider wants to be asked and how it answers: the form that each has, of OpenAI, Voyage, and Amazon Bedrock.

On Bedrock, by InvokeModel, are the embedding models of Amazon (Titan) and of Cohere. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final, Literal, Protocol, TypeAlias, cast
from urllib.parse import quote

from backend.retrieval.embedding.embedder import EmbedderUnknown, EmbeddingFailed
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


_COHERE_V4: Final = "embed-v4"
_COHERE_V4_LIMITS: Final = Limits(texts=96, tokens=100_000, characters=60_000)
_COHERE_V3_LIMITS: Final = Limits(texts=96, tokens=100_000, characters=2048)
_TITAN_LIMITS: Final = Limits(texts=1, tokens=8192, characters=16_000)


def bedrock_origin(region: str) -> str:
    """Where Bedrock answers in a region."""
    return f"https://bedrock-runtime.{region}.amazonaws.com"


def bedrock_wire(model: str) -> Wire | None:
    """The form of a model by its id, which may begin with the region of an inference profile (``eu.cohere...``)."""
    if "titan-embed" in model:
        return Titan(model)
    if "cohere.embed" in model:
        return Cohere(model, _COHERE_V4_LIMITS if _COHERE_V4 in model else _COHERE_V3_LIMITS)
    return None


@dataclass(frozen=True, slots=True)
class Titan:
    """``amazon.titan-embed-text-v2:0``: one text a request."""

    model: str
    limits: Limits = _TITAN_LIMITS
    nearness: float = 0.4

    @property
    def path(self) -> str:
        """The model's own address."""
        return _path(self.model)

    def body(self, texts: Sequence[str], purpose: Purpose) -> dict[str, Any]:  # noqa: ARG002 - the form of a Wire
        """The request."""
        return {"inputText": texts[0], "dimensions": DIMENSIONS, "normalize": True, "embeddingTypes": ["float"]}

    def vectors(self, answer: object) -> list[list[float]]:
        """The one vector; with ``embeddingTypes`` it comes by type, and without by itself as well."""
        by_type = member(member(answer, "embeddingsByType"), "float")
        return [numbers(by_type or member(answer, "embedding"), "embedding")]


@dataclass(frozen=True, slots=True)
class Cohere:
    """``cohere.embed-multilingual-v3`` (1024 dimensions, nothing else) or ``cohere.embed-v4:0``."""

    model: str
    limits: Limits
    nearness: float = 0.45

    @property
    def path(self) -> str:
        """The model's own address."""
        return _path(self.model)

    def body(self, texts: Sequence[str], purpose: Purpose) -> dict[str, Any]:
        """The request."""
        asked = {"texts": list(texts), "input_type": f"search_{purpose}", "embedding_types": ["float"]}
        if _COHERE_V4 in self.model:
            return {**asked, "output_dimension": DIMENSIONS, "truncate": "RIGHT"}
        return {**asked, "truncate": "END"}

    def vectors(self, answer: object) -> list[list[float]]:
        """The vectors, which come by type or, without types, as a list."""
        found = member(answer, "embeddings")
        listed = rows(member(found, "float") or found, "embeddings")
        return [numbers(row, f"embeddings.{place}") for place, row in enumerate(listed)]


def _path(model: str) -> str:
    return f"/model/{quote(model, safe='')}/invoke"


def sign_for_bedrock(region: str) -> Callable[[str, bytes], Mapping[str, str]]:
    """What signs as the account that AWS's usual ways name: variables, a profile, a role; raises EmbedderUnknown."""
    try:
        session: Any = import_module("botocore.session")  # ships no types
        auth: Any = import_module("botocore.auth")
        request: Any = import_module("botocore.awsrequest")
    except ImportError as error:
        raise EmbedderUnknown("bedrock: needs the package botocore") from error
    credentials: Any = session.get_session().get_credentials()
    if credentials is None:
        raise EmbedderUnknown("bedrock: found no AWS credentials (AWS_ACCESS_KEY_ID, AWS_PROFILE or a role)")

    def sign(url: str, body: bytes) -> Mapping[str, str]:
        signed = request.AWSRequest("POST", url, data=body, headers={"content-type": "application/json"})
        try:
            # Frozen at each request, since a role's credentials are renewed while the process runs.
            auth.SigV4Auth(credentials.get_frozen_credentials(), "bedrock", region).add_auth(signed)
        except Exception as error:  # botocore names dozens of ways to have no credentials
            raise EmbeddingFailed("refused", f"no AWS credentials: {type(error).__name__}") from error
        return dict(signed.headers.items())

    return sign
