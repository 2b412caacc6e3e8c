"""Each provider is asked in its own words, over a real connection, and its answers are checked before they count."""

from __future__ import annotations

from math import hypot
from typing import Any

import pytest
from starlette.responses import JSONResponse, PlainTextResponse, Response

from backend.retrieval.embedding.embedder import Embedder, EmbedderUnknown, EmbeddingFailed, EmbeddingSettings
from backend.retrieval.embedding.providers import Providers
from backend.retrieval.vectors import DIMENSIONS
from tests.backend.retrieval.embedding.providers_played import KEYS, Pauses, Played, busy, embedder_of, vector_of

VOYAGE = "voyage:voyage-4"
OPENAI = "openai:text-embedding-3-small"
TITAN = "bedrock:amazon.titan-embed-text-v2:0"
COHERE = "bedrock:cohere.embed-multilingual-v3"
COHERE_4 = "bedrock:eu.cohere.embed-v4:0"
ALL = (VOYAGE, OPENAI, TITAN, COHERE, COHERE_4)


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "s",
        "AWS_SESSION_TOKEN": "t",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.mark.parametrize("name", ALL)
async def test_documents_get_vectors_of_length_one_in_their_order(name: str) -> None:
    texts = [f"text {number}" for number in range(5)]
    async with embedder_of(name, Played()) as embedder:
        given: Embedder = embedder
        vectors = await given.embed_documents(texts)

    assert [vector.index(max(vector)) for vector in vectors] == [vector_of(text).index(3.0) for text in texts]
    assert all(hypot(*vector) == pytest.approx(1) for vector in vectors)
    assert embedder.id == f"{name}@{DIMENSIONS}"


@pytest.mark.parametrize(
    ("name", "path", "document", "query"),
    [
        (
            VOYAGE,
            "/v1/embeddings",
            {"input": ["a"], "model": "voyage-4", "input_type": "document", "output_dimension": 1024},
            {"input": ["q"], "model": "voyage-4", "input_type": "query", "output_dimension": 1024},
        ),
        (
            OPENAI,
            "/v1/embeddings",
            {"input": ["a"], "model": "text-embedding-3-small", "dimensions": 1024, "encoding_format": "float"},
            {"input": ["q"], "model": "text-embedding-3-small", "dimensions": 1024, "encoding_format": "float"},
        ),
        (
            TITAN,
            "/model/amazon.titan-embed-text-v2%3A0/invoke",
            {"inputText": "a", "dimensions": 1024, "normalize": True, "embeddingTypes": ["float"]},
            {"inputText": "q", "dimensions": 1024, "normalize": True, "embeddingTypes": ["float"]},
        ),
        (
            COHERE,
            "/model/cohere.embed-multilingual-v3/invoke",
            {"texts": ["a"], "input_type": "search_document", "embedding_types": ["float"], "truncate": "END"},
            {"texts": ["q"], "input_type": "search_query", "embedding_types": ["float"], "truncate": "END"},
        ),
        (
            COHERE_4,
            "/model/eu.cohere.embed-v4%3A0/invoke",
            {
                "texts": ["a"],
                "input_type": "search_document",
                "embedding_types": ["float"],
                "truncate": "RIGHT",
                "output_dimension": 1024,
            },
            {
                "texts": ["q"],
                "input_type": "search_query",
                "embedding_types": ["float"],
                "truncate": "RIGHT",
                "output_dimension": 1024,
            },
        ),
    ],
)
async def test_each_provider_is_asked_as_it_documents(
    name: str, path: str, document: dict[str, Any], query: dict[str, Any]
) -> None:
    played = Played()
    async with embedder_of(name, played) as embedder:
        await embedder.embed_documents(["a"])
        await embedder.embed_query("q")

    assert [(asked_path, body) for asked_path, _, body in played.asked] == [(path, document), (path, query)]


@pytest.mark.parametrize(("name", "key"), [(VOYAGE, "voyage-key"), (OPENAI, "openai-key")])
async def test_a_key_proves_who_asks(name: str, key: str) -> None:
    played = Played()
    async with embedder_of(name, played) as embedder:
        await embedder.embed_query("q")

    assert played.asked[0][1]["authorization"] == f"Bearer {key}"


async def test_bedrock_gets_requests_signed_for_its_service_and_region() -> None:
    played = Played()
    async with embedder_of(TITAN, played) as embedder:
        await embedder.embed_query("q")

    headers = played.asked[0][1]
    assert headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
    assert "/eu-west-1/bedrock/aws4_request" in headers["authorization"]
    assert headers["x-amz-security-token"] == "t"


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("status", [429, 500, 503, 529])
async def test_documents_wait_for_a_provider_that_is_busy(name: str, status: int) -> None:
    played, pauses = Played(failures=[busy(status), busy(status)]), Pauses()
    async with embedder_of(name, played, pauses) as embedder:
        vectors = await embedder.embed_documents(["a"])

    assert len(vectors) == 1
    assert pauses.seconds == [1, 2]


async def test_a_provider_says_itself_how_long_to_wait_within_reason() -> None:
    failures = [
        busy(429, **{"retry-after": "7"}),
        busy(429, **{"retry-after": "9000"}),
        busy(429, **{"retry-after": "x"}),
    ]
    pauses = Pauses()
    async with embedder_of(VOYAGE, Played(failures), pauses) as embedder:
        await embedder.embed_documents(["a"])

    assert pauses.seconds == [7, 30, 4]


async def test_patience_ends_and_what_the_provider_wrote_stays_out_of_the_message() -> None:
    played = Played(failures=[busy(503)] * 6)
    async with embedder_of(OPENAI, played) as embedder:
        with pytest.raises(EmbeddingFailed, match="answered 503") as failed:
            await embedder.embed_documents(["a"])

    assert (failed.value.code, len(played.asked)) == ("overloaded", 6)
    assert "secret" not in str(failed.value)


async def test_a_question_does_not_wait() -> None:
    played = Played(failures=[busy(429)])
    async with embedder_of(VOYAGE, played) as embedder:
        with pytest.raises(EmbeddingFailed):
            await embedder.embed_query("q")

    assert len(played.asked) == 1


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (PlainTextResponse("no", 401), "refused"),
        (PlainTextResponse("no", 400), "refused"),
        (PlainTextResponse("hello"), "malformed"),
        (JSONResponse({"data": []}), "malformed"),
        (JSONResponse({"data": "x"}), "malformed"),
        (JSONResponse({"data": [{"index": 0}]}), "malformed"),
        (JSONResponse({"data": [{"index": 0, "embedding": "AAAA"}]}), "malformed"),
        (JSONResponse({"data": [{"index": 0, "embedding": ["1"]}]}), "malformed"),
        (JSONResponse({"data": [{"index": 0, "embedding": [0.0] * DIMENSIONS}]}), "malformed"),
    ],
)
async def test_an_answer_that_cannot_be_used_is_not_asked_for_again(answer: Response, code: str) -> None:
    played = Played(failures=[answer])
    async with embedder_of(VOYAGE, played) as embedder:
        with pytest.raises(EmbeddingFailed) as failed:
            await embedder.embed_documents(["a"])

    assert (failed.value.code, len(played.asked)) == (code, 1)


async def test_of_many_batches_that_fail_at_once_one_failure_is_told_and_it_is_no_group() -> None:
    refused: list[Response] = [JSONResponse({}, status_code=401) for _ in range(4)]
    async with embedder_of(TITAN, Played(failures=refused)) as embedder:
        with pytest.raises(EmbeddingFailed) as failed:
            await embedder.embed_documents(["a", "b", "c", "d"])

    assert failed.value.code == "refused"


@pytest.mark.parametrize("name", [TITAN, COHERE])
async def test_bedrock_answers_of_another_form_are_refused(name: str) -> None:
    async with embedder_of(name, Played(failures=[JSONResponse({"message": "?"})])) as embedder:
        with pytest.raises(EmbeddingFailed, match="expected a list") as failed:
            await embedder.embed_query("q")

    assert failed.value.code == "malformed"


@pytest.mark.parametrize(
    ("name", "answer"),
    [(TITAN, {"embedding": vector_of("q")}), (COHERE, {"embeddings": [vector_of("q")]})],
)
async def test_bedrock_answers_without_types_are_read_too(name: str, answer: dict[str, Any]) -> None:
    async with embedder_of(name, Played(failures=[JSONResponse(answer)])) as embedder:
        assert max(await embedder.embed_query("q")) == 1


@pytest.mark.parametrize("name", ALL)
async def test_vectors_of_other_dimensions_are_refused(name: str) -> None:
    async with embedder_of(name, Played(dimensions=256)) as embedder:
        with pytest.raises(EmbeddingFailed, match="expected 1024 dimensions, got 256") as failed:
            await embedder.embed_documents(["a", "b"])

    assert failed.value.code == "dimensions"


@pytest.mark.parametrize(("name", "most"), [(VOYAGE, 1000), (OPENAI, 2048), (TITAN, 1), (COHERE, 96)])
async def test_no_request_holds_more_texts_than_the_provider_takes(name: str, most: int) -> None:
    count = most + 3
    played = Played()
    async with embedder_of(name, played) as embedder:
        vectors = await embedder.embed_documents([f"t{number}" for number in range(count)])

    sizes = [len(body.get("input") or body.get("texts") or [0]) for _, _, body in played.asked]
    assert (len(vectors), sum(sizes), max(sizes)) == (count, count, most)


async def test_a_provider_that_cannot_be_reached_is_named() -> None:
    providers = Providers(EmbeddingSettings(**KEYS, origin="http://127.0.0.1:9"), pause=Pauses())
    with pytest.raises(EmbeddingFailed, match=r"127\.0\.0\.1:9 cannot be reached") as failed:
        await providers.named(VOYAGE).embed_documents(["a"])
    await providers.close()

    assert failed.value.code == "unreachable"


@pytest.mark.parametrize(
    ("name", "without", "message"),
    [
        (VOYAGE, "voyage_api_key", "needs VOYAGE_API_KEY"),
        (OPENAI, "openai_api_key", "needs OPENAI_API_KEY"),
        (TITAN, "aws_region", "needs AWS_REGION"),
        ("bedrock:some.model", "", "expected voyage:MODEL, openai:MODEL or bedrock:MODEL, got 'bedrock:some.model'"),
        ("voyage:", "", "got 'voyage:'"),
        ("word2vec", "", "got 'word2vec'"),
    ],
)
def test_a_name_that_leads_nowhere_says_what_is_missing(name: str, without: str, message: str) -> None:
    settings = EmbeddingSettings(**{key: value for key, value in KEYS.items() if key != without})
    with pytest.raises(EmbedderUnknown, match=message):
        Providers(settings).named(name)


def test_stored_vectors_of_other_dimensions_name_the_command_that_helps() -> None:
    with pytest.raises(EmbedderUnknown, match="expected 1024 dimensions: run `guru embed --profile NAME`"):
        Providers(EmbeddingSettings()).of_id("voyage:voyage-3@512")


def test_without_a_setting_no_embedder_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GURU_EMBEDDING", raising=False)

    assert Providers(EmbeddingSettings()).asked is None


def test_what_a_cosine_counts_for_can_be_set() -> None:
    providers = Providers(EmbeddingSettings(**KEYS, weight=0.3, nearness=0.7))

    assert (providers.named(VOYAGE).weight, providers.named(VOYAGE).nearness) == (0.3, 0.7)
