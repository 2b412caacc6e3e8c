"""From a name such as ``voyage:voyage-4`` and the settings to an embedder that is ready to be asked."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from functools import lru_cache
from typing import Final

import httpx2

from backend.retrieval.embedding.failure import EmbedderUnknown
from backend.retrieval.embedding.hosted import HostedEmbedder
from backend.retrieval.embedding.sending import Authorize, Sender
from backend.retrieval.embedding.settings import EmbeddingSettings
from backend.retrieval.embedding.wires import Wire, openai, voyage
from backend.retrieval.embedding.wires.bedrock import bedrock_origin, bedrock_wire

FORMS: Final = "voyage:MODEL, openai:MODEL or bedrock:MODEL"


def open_embedder(
    name: str, settings: EmbeddingSettings, pause: Callable[[float], Awaitable[object]]
) -> HostedEmbedder:
    """The embedder of a name; raises EmbedderUnknown that says what is missing."""
    provider, _, model = name.partition(":")
    wire, origin, authorize = _provider(provider, model, name, settings)
    sender = Sender((settings.origin or origin).rstrip("/"), authorize, httpx2.AsyncClient(verify=_tls()), pause)
    nearness = wire.nearness if settings.nearness is None else settings.nearness
    return HostedEmbedder(name, wire, sender, settings.weight, nearness)


def _provider(provider: str, model: str, name: str, settings: EmbeddingSettings) -> tuple[Wire, str, Authorize]:
    if provider == "voyage" and model:
        key = _key(settings.voyage_api_key.get_secret_value(), "VOYAGE_API_KEY", name)
        return voyage.Voyage(model), voyage.ORIGIN, key
    if provider == "openai" and model:
        key = _key(settings.openai_api_key.get_secret_value(), "OPENAI_API_KEY", name)
        return openai.OpenAI(model), openai.ORIGIN, key
    wire = bedrock_wire(model) if provider == "bedrock" else None
    if wire is None:
        raise EmbedderUnknown(f"embedding: expected {FORMS}, got {name!r}")
    if not settings.aws_region:
        raise EmbedderUnknown(f"{name} needs AWS_REGION")
    from backend.retrieval.embedding.signing import sign_for_bedrock  # noqa: PLC0415 - botocore, for Bedrock alone

    return wire, bedrock_origin(settings.aws_region), sign_for_bedrock(settings.aws_region)


def _key(key: str, setting: str, name: str) -> Authorize:
    if not key:
        raise EmbedderUnknown(f"{name} needs {setting}")
    return lambda _url, _body: {"authorization": f"Bearer {key}"}


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """Reading the certificates takes 70 ms or more: once."""
    return httpx2.create_ssl_context()
