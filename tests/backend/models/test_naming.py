"""How profiles name models."""

from __future__ import annotations

import pytest

from backend.profiles.fields import ModelName


@pytest.mark.parametrize(
    ("text", "provider", "model"),
    [
        ("claude-haiku-5-5", "anthropic", "claude-haiku-5-5"),
        ("anthropic:claude-haiku-5-5", "anthropic", "claude-haiku-5-5"),
        ("bedrock:anthropic.claude-haiku-v1:0", "bedrock", "anthropic.claude-haiku-v1:0"),
        ("vertex:claude-haiku-5-5@20261001", "vertex", "claude-haiku-5-5@20261001"),
        ("openai:gpt-mini", "openai", "gpt-mini"),
    ],
)
def test_a_name_says_provider_and_model(text: str, provider: str, model: str) -> None:
    name = ModelName.parse(text)
    assert (name.provider, name.model) == (provider, model)


@pytest.mark.parametrize("text", ["gpt-mini", "openai:", ":claude", "azure:gpt-mini", "claude", ""])
def test_a_name_of_no_known_provider_is_refused_with_what_was_expected(text: str) -> None:
    with pytest.raises(ValueError, match="expected claude-"):
        ModelName.parse(text)
