"""Embedding providers for the commands: opened from the environment, closed whatever happens, failing in one line."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from dev.terminal.failures import CommandFailed

if TYPE_CHECKING:
    from psycopg import AsyncConnection

    from backend.retrieval.embedding.embedder import Embedder
    from backend.retrieval.embedding.providers import Providers


@asynccontextmanager
async def providers() -> AsyncGenerator[Providers]:
    """What opens embedders; raises CommandFailed for what a provider or a setting did wrong."""
    from pydantic import ValidationError  # noqa: PLC0415 - the backend is loaded only by commands that run

    from backend.retrieval.embedding.embedder import (  # noqa: PLC0415 - as above
        EmbedderMismatch,
        EmbedderUnknown,
        EmbeddingFailed,
        EmbeddingSettings,
    )
    from backend.retrieval.embedding.providers import Providers  # noqa: PLC0415 - as above

    try:
        opened = Providers(EmbeddingSettings())
    except ValidationError as error:
        reasons = "; ".join(f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors())
        raise CommandFailed(reasons) from None
    try:
        yield opened
    except (EmbedderMismatch, EmbedderUnknown, EmbeddingFailed) as error:
        raise CommandFailed(str(error)) from error
    finally:
        await opened.close()


async def embedder_for(connection: AsyncConnection, profile: str, opened: Providers) -> Embedder | None:
    """The embedder that the profile's new documents need; raises EmbedderMismatch or EmbedderUnknown."""
    from backend.retrieval.embedding_sets import check_embedder  # noqa: PLC0415 - as above

    asked = opened.asked
    embedder_id = await check_embedder(connection, profile, asked.id if asked else None)
    return opened.of_id(embedder_id) if embedder_id else None
