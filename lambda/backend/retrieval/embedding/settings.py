"""Which embedder is asked for, and what the providers need, out of the environment."""

from __future__ import annotations

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


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
