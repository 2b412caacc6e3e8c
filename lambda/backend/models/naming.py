"""How profiles name models: the provider, a colon, and the provider's own id; Claude's ids need no provider."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, get_args

ProviderName: TypeAlias = Literal["anthropic", "bedrock", "vertex", "openai"]
_PROVIDERS: Final = get_args(ProviderName)


@dataclass(frozen=True, slots=True)
class ModelName:
    """A model of a provider, such as ``bedrock`` and ``anthropic.claude-haiku-4-5-20251001-v1:0``."""

    provider: ProviderName
    model: str

    @classmethod
    def parse(cls, text: str) -> ModelName:
        """Read a name as profiles write it; raises ``ValueError``."""
        provider, colon, model = text.partition(":")
        for known in _PROVIDERS:
            if colon and known == provider and model:
                return cls(known, model)
        if text.startswith("claude-"):
            return cls("anthropic", text)
        raise ValueError(
            f"expected claude-... or a model after one of {', '.join(f'{name}:' for name in _PROVIDERS)}, got {text!r}"
        )
