"""Settings: a deployed process starts complete or not at all; a local one fills what it can."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend.retrieval.embedding.settings import EmbeddingSettings
from backend.settings import Kind, Settings, SettingsInvalid, SettingsMissing, load_settings

COMPLETE = {
    "GURU_MODE": "deployed",
    "GURU_ENVIRONMENT": "prod",
    "GURU_PUBLIC_URL": "https://voice.example.com",
    "GURU_RELAY_URL": "wss://relay.example.com",
    "GURU_SESSION_KEYS": "s1:a-secret-of-some-length",
    "GURU_RELAY_KEYS": "r1:a-secret-of-some-length",
    "TWILIO_AUTH_TOKEN": "old, new",
    "DATABASE_URL": "postgresql://db.example.com/guru?sslmode=verify-full",
}


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in COMPLETE:
        monkeypatch.delenv(name, raising=False)


def environment(monkeypatch: pytest.MonkeyPatch, *without: str, **changes: str) -> None:
    for name, value in {**COMPLETE, **changes}.items():
        if name not in without:
            monkeypatch.setenv(name, value)


def test_a_deployed_process_takes_its_settings_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    environment(monkeypatch)
    settings = load_settings("voice")
    assert (settings.environment, settings.public_url) == ("prod", "https://voice.example.com")
    assert settings.twilio_auth_tokens == ("old", "new")


def test_every_missing_setting_is_named_in_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GURU_MODE", "deployed")
    monkeypatch.setenv("DATABASE_URL", " ")
    with pytest.raises(SettingsMissing) as missing:
        load_settings("voice")
    for name in COMPLETE.keys() - {"GURU_MODE"}:
        assert name in str(missing.value)


def test_the_stream_function_needs_nothing_of_twilio(monkeypatch: pytest.MonkeyPatch) -> None:
    environment(monkeypatch, "TWILIO_AUTH_TOKEN", "GURU_PUBLIC_URL", "GURU_RELAY_URL")
    assert load_settings("stream").mode == "deployed"


@pytest.mark.parametrize("kind", ["all", "voice", "stream"])
def test_a_local_process_fills_what_is_missing_at_random(kind: Kind) -> None:
    first, second = load_settings(kind), load_settings(kind)
    assert first.mode == "local"
    assert first.session_keys != second.session_keys
    assert first.twilio_auth_tokens != second.twilio_auth_tokens


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GURU_MODE", "moon"),
        ("GURU_ENVIRONMENT", "stage"),
        ("GURU_SESSION_KEYS", "short:x"),
        ("GURU_RELAY_KEYS", "no colon at all"),
        ("GURU_PUBLIC_URL", "voice.example.com"),
        ("GURU_PUBLIC_URL", "https://voice.example.com/"),
        ("GURU_RELAY_URL", "https://relay.example.com"),
        ("GURU_EXTRACTIVE_PACE_S", "fast"),
    ],
)
def test_a_value_that_cannot_be_used_names_its_setting(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    environment(monkeypatch, **{name: value})
    with pytest.raises(SettingsInvalid, match=name) as invalid:
        load_settings("voice")
    assert "a-secret" not in str(invalid.value)


def test_the_example_file_names_every_setting_and_no_other() -> None:
    lines = (Path(__file__).parents[2] / ".env.example").read_text(encoding="utf-8").splitlines()
    named = {line.partition("=")[0] for line in lines if line and not line.startswith("#")}
    fields = {**Settings.model_fields, **EmbeddingSettings.model_fields}
    assert named == {str(field.validation_alias) for field in fields.values()}


def test_secrets_are_not_shown_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    environment(monkeypatch)
    assert "a-secret" not in repr(load_settings("voice"))
