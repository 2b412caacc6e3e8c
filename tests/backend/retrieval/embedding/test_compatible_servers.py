"""``OPENAI_BASE_URL`` leads embeddings to any server that speaks as OpenAI does, whatever it lacks of OpenAI."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from math import hypot
from typing import Any

import pytest
from starlette.responses import JSONResponse

from backend.retrieval.embedding.embedder import EmbeddingFailed, EmbeddingSettings
from backend.retrieval.embedding.hosted import HostedEmbedder
from backend.retrieval.embedding.providers import Providers
from backend.retrieval.vectors import DIMENSIONS
from dev.stack.loopback.serving import served
from tests.backend.retrieval.embedding.providers_played import Pauses, Played, vector_of

NAME = "openai:bge-m3"


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "GURU_EMBEDDING_URL"):
        monkeypatch.delenv(name, raising=False)


@asynccontextmanager
async def embedder_at(
    played: Played, monkeypatch: pytest.MonkeyPatch, *, below: str = "/v1"
) -> AsyncGenerator[HostedEmbedder]:
    async with served(played) as origin:
        monkeypatch.setenv("OPENAI_BASE_URL", origin + below)
        providers = Providers(EmbeddingSettings(), pause=Pauses())
        try:
            yield providers.named(NAME)
        finally:
            await providers.close()


@pytest.mark.parametrize(
    ("below", "path"),
    [
        ("/v1", "/v1/embeddings"),
        ("/v1/", "/v1/embeddings"),
        ("", "/embeddings"),
        ("/openai/v1", "/openai/v1/embeddings"),
        ("/v1beta/openai/", "/v1beta/openai/embeddings"),
    ],
)
async def test_requests_go_below_the_base_url_as_the_sdk_reads_it(
    below: str, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    played = Played()
    async with embedder_at(played, monkeypatch, below=below) as embedder:
        await embedder.embed_query("q")

    asked_path, _, body = played.asked[0]
    assert (asked_path, body["model"], body["input"]) == (path, "bge-m3", ["q"])


async def test_a_key_is_sent_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    played = Played()
    async with embedder_at(played, monkeypatch) as embedder:
        await embedder.embed_query("q")
    monkeypatch.setenv("OPENAI_API_KEY", "gateway-key")
    async with embedder_at(played, monkeypatch) as embedder:
        await embedder.embed_query("q")

    assert [headers.get("authorization") for _, headers, _ in played.asked] == [None, "Bearer gateway-key"]


@pytest.mark.parametrize("dimensions", [256, 384, 768])
async def test_vectors_of_a_small_model_are_filled_up_without_changing_how_near_they_are(
    dimensions: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with embedder_at(Played(dimensions=dimensions), monkeypatch) as embedder:
        vector = (await embedder.embed_documents(["a"]))[0]

    assert (len(vector), hypot(*vector)) == (DIMENSIONS, 1)
    assert vector.index(1.0) == vector_of("a", dimensions).index(3.0)


async def test_a_model_of_more_dimensions_that_gives_no_fewer_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    async with embedder_at(Played(dimensions=1536), monkeypatch) as embedder:
        with pytest.raises(EmbeddingFailed, match="expected 1024 dimensions, got 1536") as failed:
            await embedder.embed_documents(["a"])

    assert failed.value.code == "dimensions"


async def test_a_server_that_refuses_to_be_asked_for_dimensions_is_asked_without_from_then_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    played = Played(takes_dimensions=False)
    async with embedder_at(played, monkeypatch) as embedder:
        vectors = await embedder.embed_documents([f"text {number}" for number in range(100)])
        at_first = len(played.asked)
        await embedder.embed_query("q")

    assert len(vectors) == 100
    assert "dimensions" in played.asked[0][2]
    assert ["dimensions" in body for _, _, body in played.asked[at_first:]] == [False]


async def test_a_server_that_refuses_everything_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    played = Played(failures=[JSONResponse({"error": "no such model"}, 404) for _ in range(2)])
    async with embedder_at(played, monkeypatch) as embedder:
        with pytest.raises(EmbeddingFailed, match="answered 404: check the key and the model") as failed:
            await embedder.embed_query("q")

    assert failed.value.code == "refused"


async def test_an_address_for_embeddings_alone_goes_before_the_one_for_all_of_openai() -> None:
    played = Played()
    async with served(played) as origin:
        given: dict[str, Any] = {"origin": origin, "openai_base_url": "http://127.0.0.1:9/v1", "openai_api_key": "key"}
        providers = Providers(EmbeddingSettings(**given), pause=Pauses())
        await providers.named(NAME).embed_query("q")
        await providers.close()

    assert [path for path, _, _ in played.asked] == ["/v1/embeddings"]
