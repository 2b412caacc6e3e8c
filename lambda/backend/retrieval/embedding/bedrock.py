"""Amazon Bedrock's InvokeModel with the embedding models of Amazon (Titan) and of Cohere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final
from urllib.parse import quote

from backend.retrieval.embedding.embedder import EmbedderUnknown, EmbeddingFailed
from backend.retrieval.embedding.wires import Limits, Purpose, Wire, member, numbers, rows
from backend.retrieval.vectors import DIMENSIONS

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
