"""Embedding providers played on the loopback: each speaks its own wire, notes what it was asked, fails when told to."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from zlib import crc32

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from backend.retrieval.embedding.embedder import EmbeddingSettings
from backend.retrieval.embedding.hosted import HostedEmbedder
from backend.retrieval.embedding.providers import Providers
from backend.retrieval.vectors import DIMENSIONS
from dev.stack.loopback.serving import served

Body: TypeAlias = dict[str, Any]
KEYS: dict[str, Any] = {
    "voyage_api_key": "voyage-key",
    "openai_api_key": "openai-key",
    "aws_region": "eu-west-1",
}


def vector_of(text: str, dimensions: int = DIMENSIONS) -> list[float]:
    """Another direction for each text, and not of length 1."""
    cells = [0.0] * dimensions
    cells[crc32(text.encode()) % dimensions] = 3.0
    return cells


@dataclass
class Played:
    """A provider: the answers in ``failures`` come first, in order; then it answers as it should."""

    failures: list[Response] = field(default_factory=list[Response])
    dimensions: int = DIMENSIONS
    takes_dimensions: bool = True
    asked: list[tuple[str, Mapping[str, str], Body]] = field(
        default_factory=list["tuple[str, Mapping[str, str], Body]"]
    )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        path = scope["raw_path"].decode()
        self.asked.append((path, request.headers, json.loads(await request.body())))
        body = self.asked[-1][2]
        if not self.takes_dimensions and "dimensions" in body:
            self.failures.append(JSONResponse({"message": "does not support matryoshka representation"}, 400))
        response = self.failures.pop(0) if self.failures else JSONResponse(self._answer(path, body))
        await response(scope, receive, send)

    def _answer(self, path: str, body: Body) -> Body:
        if "titan" in path:
            vector = vector_of(body["inputText"], self.dimensions)
            return {"embedding": vector, "embeddingsByType": {"float": vector}, "inputTextTokenCount": 3}
        if "cohere" in path:
            return {"embeddings": {"float": self._vectors(body["texts"])}, "response_type": "embeddings_by_type"}
        rows = [{"index": at, "embedding": vector} for at, vector in enumerate(self._vectors(body["input"]))]
        # The order of an answer is not promised.
        return {"data": rows[::-1], "model": body["model"]}

    def _vectors(self, texts: Sequence[str]) -> list[list[float]]:
        return [vector_of(text, self.dimensions) for text in texts]


@dataclass
class Pauses:
    """What sleeps in the tests: it notes how long it was told to."""

    seconds: list[float] = field(default_factory=list[float])

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


def busy(status: int = 429, **headers: str) -> Response:
    return PlainTextResponse("secret words of the text", status, headers)


@asynccontextmanager
async def embedder_of(
    name: str, played: Played, pauses: Pauses | None = None, **settings: Any
) -> AsyncGenerator[HostedEmbedder]:
    """The embedder of a name, with its provider on the loopback."""
    async with served(played) as origin:
        given: dict[str, Any] = {**KEYS, "origin": origin, **settings}
        providers = Providers(EmbeddingSettings(**given), pause=pauses or Pauses())
        try:
            yield providers.named(name)
        finally:
            await providers.close()
