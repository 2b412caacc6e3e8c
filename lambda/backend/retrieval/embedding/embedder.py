"""What an embedding provider must offer to join retrieval as a third arm, how it fails, and which is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

Code: TypeAlias = Literal["unreachable", "overloaded", "refused", "malformed", "dimensions", "slow"]


class EmbeddingFailed(RuntimeError):
    """A provider gave no vectors; the message never holds what the provider wrote, which may quote the text."""

    def __init__(self, code: Code, message: str) -> None:
        """``code`` tells callers what to do next: all but ``refused``, ``malformed`` and ``dimensions`` may pass."""
        super().__init__(message)
        self.code: Code = code


class EmbedderUnknown(ValueError):
    """A name that is no embedder, or one that lacks a setting; the message says which."""


class EmbedderMismatch(RuntimeError):
    """Stored vectors are another embedder's; the message says what to run."""


class Embedder(Protocol):
    """Turns texts into vectors of ``DIMENSIONS`` numbers and length 1; vectors of two embedders are never compared."""

    @property
    def id(self) -> str:
        """Provider, model and dimensions, such as ``voyage:voyage-4@1024``; stored with each vector."""
        ...

    @property
    def weight(self) -> float:
        """What its cosine counts for, against 1 for the whole question found in words."""
        ...

    @property
    def nearness(self) -> float:
        """The cosine from which a chunk is an answer though no word of the question is in it."""
        ...

    async def embed_documents(self, texts: Sequence[str]) -> list[list[float]]:
        """One vector per text, in order; raises EmbeddingFailed."""
        ...

    async def embed_query(self, text: str) -> list[float]:
        """The vector of a question; raises EmbeddingFailed."""
        ...


@dataclass(frozen=True, slots=True)
class QuestionVector:
    """A question as one embedder sees it, with what its cosine counts for."""

    embedder: str
    vector: tuple[float, ...]
    weight: float
    nearness: float


async def embed_question(embedder: Embedder, text: str) -> QuestionVector:
    """The question's vector; raises EmbeddingFailed."""
    vector = await embedder.embed_query(text)
    return QuestionVector(embedder.id, tuple(vector), embedder.weight, embedder.nearness)


class EmbeddingSettings(BaseSettings):
    """``.env.example`` says what each one is for; empty means none."""

    model_config = SettingsConfigDict(
        extra="ignore", frozen=True, hide_input_in_errors=True, populate_by_name=True, env_ignore_empty=True
    )

    embedding: str = Field(default="", validation_alias="GURU_EMBEDDING")
    origin: str = Field(default="", validation_alias="GURU_EMBEDDING_URL")
    weight: float = Field(default=1.0, ge=0, le=10, validation_alias="GURU_EMBEDDING_WEIGHT")
    nearness: float | None = Field(default=None, ge=-1, le=1, validation_alias="GURU_EMBEDDING_NEARNESS")
    voyage_api_key: SecretStr = Field(default=SecretStr(""), validation_alias="VOYAGE_API_KEY")
    openai_api_key: SecretStr = Field(default=SecretStr(""), validation_alias="OPENAI_API_KEY")
    openai_base_url: str = Field(default="", validation_alias="OPENAI_BASE_URL")
    aws_region: str = Field(default="", validation_alias="AWS_REGION")
