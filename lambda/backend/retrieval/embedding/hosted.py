"""An embedder behind a provider's API: batches out, vectors of length 1 back, checked before any is stored.

It is opened by a name such as ``voyage:voyage-4`` and the settings; a request is sent again while the
provider asks for patience.
"""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import hypot, isfinite
from typing import Any, Final, TypeAlias

import httpx2

from backend.retrieval.embedding.embedder import EmbedderUnknown, EmbeddingFailed, EmbeddingSettings
from backend.retrieval.embedding.wires import (
    OPENAI_ORIGIN,
    VOYAGE_ORIGIN,
    Compatible,
    OpenAI,
    Purpose,
    Voyage,
    Wire,
    WireMalformed,
    bedrock_origin,
    bedrock_wire,
    in_batches,
    sign_for_bedrock,
)
from backend.retrieval.vectors import DIMENSIONS
from common.wire.json_shape import check_json

Authorize: TypeAlias = Callable[[str, bytes], Mapping[str, str]]
"""(URL, body) to the headers that prove who asks."""
_BUSY: Final = frozenset({408, 429, 500, 502, 503, 504, 529})
_MOST_CHARS: Final = 64 * 1024 * 1024
_LONGEST_PAUSE_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class Patience:
    """How often a request is sent at most, the first pause, which doubles, and seconds for one try."""

    tries: int
    pause_s: float
    timeout_s: float

    def pause(self, failed: int, asked: str | None) -> float:
        """Seconds until the next try, after so many failed ones; ``asked`` is the provider's ``Retry-After``."""
        wanted = float(asked) if asked and asked.replace(".", "", 1).isdigit() else 0.0
        longer: float = max(wanted, self.pause_s * 2.0 ** (failed - 1))
        return min(_LONGEST_PAUSE_S, longer)


INDEXING: Final = Patience(tries=6, pause_s=1.0, timeout_s=60.0)
"""Nobody waits; rates are counted by the minute."""
ANSWERING: Final = Patience(tries=1, pause_s=0.0, timeout_s=0.8)
"""A caller waits, and the lexical arms can answer alone."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Sends requests to one provider; its client keeps connections open. ``pause`` is what sleeps."""

    origin: str
    authorize: Authorize
    client: httpx2.AsyncClient
    pause: Callable[[float], Awaitable[object]] = asyncio.sleep

    async def send(self, path: str, body: Mapping[str, Any], patience: Patience) -> object:
        """The provider's answer out of JSON; raises EmbeddingFailed once patience is at its end."""
        content = json.dumps(body).encode()
        for failed in range(1, patience.tries + 1):
            try:
                return await self._once(path, content, patience)
            except _TryAgain as busy:
                if failed == patience.tries:
                    raise busy.failure from busy.__cause__
                await self.pause(patience.pause(failed, busy.after))
        raise AssertionError("a request is tried at least once")

    async def _once(self, path: str, content: bytes, patience: Patience) -> object:
        url = self.origin + path
        headers = {"content-type": "application/json", "accept": "application/json", **self.authorize(url, content)}
        try:
            answer = await self.client.post(url, content=content, headers=headers, timeout=patience.timeout_s)
        except httpx2.TimeoutException as error:
            raise _TryAgain(EmbeddingFailed("slow", f"{self.origin} did not answer in time")) from error
        except httpx2.HTTPError as error:
            failure = EmbeddingFailed("unreachable", f"{self.origin} cannot be reached: {type(error).__name__}")
            raise _TryAgain(failure) from error
        if answer.status_code in _BUSY:
            failure = EmbeddingFailed("overloaded", f"{self.origin} answered {answer.status_code}")
            raise _TryAgain(failure, answer.headers.get("retry-after"))
        if answer.status_code != 200:
            raise EmbeddingFailed(
                "refused", f"{self.origin} answered {answer.status_code}: check the key and the model"
            )
        try:
            check_json(answer.text, most=_MOST_CHARS)
            return answer.json()
        except ValueError as error:
            raise EmbeddingFailed("malformed", f"{self.origin} answered something else than JSON") from error


class _TryAgain(Exception):
    """A failure that may pass, and how many seconds the provider asks for."""

    def __init__(self, failure: EmbeddingFailed, after: str | None = None) -> None:
        super().__init__(str(failure))
        self.failure = failure
        self.after = after


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
        authorize = _key(key, "OPENAI_API_KEY", name) if key else _without_key
        return _Service(Compatible(model), base_url, lambda: authorize, Compatible(model, asks_dimensions=False))
    required = _key(key, "OPENAI_API_KEY", name)
    return _Service(OpenAI(model), OPENAI_ORIGIN, lambda: required)


def _without_key(_url: str, _body: bytes) -> Mapping[str, str]:
    return {}


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
