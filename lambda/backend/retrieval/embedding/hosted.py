"""An embedder behind a provider's API: batches out, vectors of length 1 back, checked before any is stored.

It is opened by a name such as ``voyage:voyage-4`` and the settings.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import hypot, isfinite
from typing import Final

import httpx2

from backend.retrieval.embedding.bedrock import bedrock_origin, bedrock_wire, sign_for_bedrock
from backend.retrieval.embedding.embedder import EmbedderUnknown, EmbeddingFailed
from backend.retrieval.embedding.sending import ANSWERING, INDEXING, Authorize, Patience, Sender
from backend.retrieval.embedding.settings import EmbeddingSettings
from backend.retrieval.embedding.wires import (
    OPENAI_ORIGIN,
    VOYAGE_ORIGIN,
    Compatible,
    OpenAI,
    Purpose,
    Voyage,
    Wire,
    WireMalformed,
    in_batches,
)
from backend.retrieval.vectors import DIMENSIONS

_AT_ONCE: Final = 4
"""Requests in flight: enough for a provider that takes one text at a time, few enough for the smallest rate."""
FORMS: Final = "voyage:MODEL, openai:MODEL or bedrock:MODEL"


@dataclass(slots=True)
class HostedEmbedder:
    """One model of one provider; ``name`` is the setting's ``provider:model``.

    ``plainer`` takes the place of a wire that is refused, if it is not refused too.
    """

    name: str
    wire: Wire
    sender: Sender
    weight: float
    nearness: float
    plainer: Wire | None = None

    @property
    def id(self) -> str:
        """What is stored with each vector."""
        return f"{self.name}@{DIMENSIONS}"

    async def embed_documents(self, texts: Sequence[str]) -> list[list[float]]:
        """One vector per text; raises EmbeddingFailed."""
        free = asyncio.Semaphore(_AT_ONCE)

        async def one(batch: list[str]) -> list[list[float]]:
            async with free:
                return await self._embed(batch, "document", INDEXING)

        tasks: list[asyncio.Task[list[list[float]]]] = []
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one(batch)) for batch in in_batches(texts, self.wire.limits)]
        except ExceptionGroup as failed:
            # Not `except*`: whatever is raised in one comes out as a group again on Python 3.11.2.
            raise failed.exceptions[0] from None
        return [vector for task in tasks for vector in task.result()]

    async def embed_query(self, text: str) -> list[float]:
        """The vector of a question, at once or not at all; raises EmbeddingFailed."""
        batch = next(in_batches([text], self.wire.limits))
        return (await self._embed(batch, "query", ANSWERING))[0]

    async def close(self) -> None:
        """Drop the connections."""
        await self.sender.client.aclose()

    async def _embed(self, batch: Sequence[str], purpose: Purpose, patience: Patience) -> list[list[float]]:
        wire, plainer = self.wire, self.plainer
        try:
            answer = await self.sender.send(wire.path, wire.body(batch, purpose), patience)
        except EmbeddingFailed as failed:
            if failed.code != "refused" or plainer is None:
                raise
            answer = await self.sender.send(plainer.path, plainer.body(batch, purpose), patience)
            self.wire = wire = plainer
            self.plainer = None
        try:
            vectors = wire.vectors(answer)
        except WireMalformed as error:
            raise EmbeddingFailed("malformed", f"{self.name}: {error}") from error
        if len(vectors) != len(batch):
            raise EmbeddingFailed("malformed", f"{self.name}: expected {len(batch)} vectors, got {len(vectors)}")
        return [self._unit(vector) for vector in vectors]

    def _unit(self, vector: Sequence[float]) -> list[float]:
        if len(vector) != DIMENSIONS:
            raise EmbeddingFailed(
                "dimensions", f"{self.name}: expected {DIMENSIONS} dimensions, got {len(vector)}: choose another model"
            )
        length = hypot(*vector)
        if not length or not isfinite(length):
            raise EmbeddingFailed("malformed", f"{self.name}: expected a vector with a direction")
        return [number / length for number in vector]


def open_embedder(
    name: str, settings: EmbeddingSettings, pause: Callable[[float], Awaitable[object]]
) -> HostedEmbedder:
    """The embedder of a name; raises EmbedderUnknown that says what is missing."""
    service = _service(name, settings)
    wire = service.wire
    sender = Sender(service.origin, service.authorize(), httpx2.AsyncClient(verify=_tls()), pause)
    nearness = wire.nearness if settings.nearness is None else settings.nearness
    return HostedEmbedder(name, wire, sender, settings.weight, nearness, service.plainer)


def address_of(name: str, settings: EmbeddingSettings) -> str:
    """Where an embedder's requests go; raises EmbedderUnknown as opening it would, but looks for no credentials."""
    service = _service(name, settings)
    return service.origin + service.wire.path


@dataclass(frozen=True, slots=True)
class _Service:
    """A model of a provider as the settings lead to it; ``authorize`` may look for credentials."""

    wire: Wire
    origin: str
    authorize: Callable[[], Authorize]
    plainer: Wire | None = None


def _service(name: str, settings: EmbeddingSettings) -> _Service:
    provider, _, model = name.partition(":")
    service = None
    if provider == "voyage" and model:
        key = _key(settings.voyage_api_key.get_secret_value(), "VOYAGE_API_KEY", name)
        service = _Service(Voyage(model), VOYAGE_ORIGIN, lambda: key)
    elif provider == "openai" and model:
        service = _openai(name, model, settings)
    elif provider == "bedrock" and (wire := bedrock_wire(model)):
        service = _bedrock(name, wire, settings.aws_region)
    if service is None:
        raise EmbedderUnknown(f"embedding: expected {FORMS}, got {name!r}")
    return replace(service, origin=(settings.origin or service.origin).rstrip("/"))


def _openai(name: str, model: str, settings: EmbeddingSettings) -> _Service:
    key, base_url = settings.openai_api_key.get_secret_value(), settings.openai_base_url
    if base_url and not settings.origin:
        # A server of one's own may ask for no key.
        authorize = _key(key, "OPENAI_API_KEY", name) if key else lambda _url, _body: {}
        return _Service(Compatible(model), base_url, lambda: authorize, Compatible(model, asks_dimensions=False))
    required = _key(key, "OPENAI_API_KEY", name)
    return _Service(OpenAI(model), OPENAI_ORIGIN, lambda: required)


def _bedrock(name: str, wire: Wire, region: str) -> _Service:
    if not region:
        raise EmbedderUnknown(f"{name} needs AWS_REGION")
    return _Service(wire, bedrock_origin(region), lambda: sign_for_bedrock(region))


def _key(key: str, setting: str, name: str) -> Authorize:
    if not key:
        raise EmbedderUnknown(f"{name} needs {setting}")
    return lambda _url, _body: {"authorization": f"Bearer {key}"}


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """Reading the certificates takes 70 ms or more: once."""
    return httpx2.create_ssl_context()
