"""Settings: a deployed process starts complete or not at all; a local one fills what it can."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend.retrieval.embedding.embedder import EmbeddingSettings
from backend.runtime.jobs import NoticeSettings
from backend.runtime.settings import (
    FunctionKind,
    NamedSecrets,
    Settings,
    SettingsInvalid,
    SettingsMissing,
    load_settings,
)
from common.wire.aws_signature import AwsKey

NEW, OLD = "0f8a3c5e7b91d2460f8b3a5c7e91d246", "91d2460f8b3a5c7e91d2460f8a3c5e7b"
SESSION, RELAY = "pZ9fX2qLw7Rk4TbN8sVh3JcY6mDgA1uE", "uE5oKiWvQxHr0pZ9fX2qLw7Rk4TbN8sV"
COMPLETE = {
    "GURU_MODE": "deployed",
    "GURU_ENVIRONMENT": "prod",
    "GURU_PUBLIC_URL": "https://voice.example.com",
    "GURU_RELAY_URL": "wss://relay.example.com",
    "GURU_SESSION_KEYS": f"s1:{SESSION}",
    "GURU_RELAY_KEYS": f"r1:{RELAY}",
    "TWILIO_AUTH_TOKEN": f"{OLD}, {NEW}",
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
    assert settings.twilio_auth_tokens == (OLD, NEW)


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
def test_a_local_process_fills_what_is_missing_at_random(kind: FunctionKind) -> None:
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
        ("TWILIO_AUTH_TOKEN", ","),
        ("TWILIO_AUTH_TOKEN", f"{NEW},"),
        ("TWILIO_AUTH_TOKEN", f"{NEW},,{OLD}"),
        ("TWILIO_AUTH_TOKEN", "change-me"),
        ("TWILIO_AUTH_TOKEN", "replace-with-the-auth-token"),
        ("TWILIO_AUTH_TOKEN", SESSION),
        ("GURU_SESSION_KEYS", "k1:replace-with-32-random-characters"),
        ("GURU_SESSION_KEYS", f"s1:{SESSION},"),
        ("GURU_SESSION_KEYS", f"s1:{SESSION},s1:{NEW}"),
        ("GURU_SESSION_KEYS", "s1:" + "s" * 32),
        ("GURU_RELAY_KEYS", f"r2:{NEW},r1:{SESSION}"),
        ("GURU_PUBLIC_URL", "http://voice.example.com"),
        ("GURU_PUBLIC_URL", "https://voice.example.com/voice"),
        ("GURU_PUBLIC_URL", "https://me:pw@voice.example.com"),
        ("GURU_PUBLIC_URL", "https://"),
        ("GURU_RELAY_URL", "ws://relay.example.com"),
        ("GURU_STREAM_URL", "http://stream.example.com"),
        ("GURU_STREAM_URL", "stream.example.com"),
        ("ANTHROPIC_BASE_URL", "http://proxy.example.com"),
        ("OPENAI_BASE_URL", "http://proxy.example.com"),
    ],
)
def test_a_value_that_cannot_be_used_names_its_setting(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    environment(monkeypatch, **{name: value})
    with pytest.raises(SettingsInvalid, match=name) as invalid:
        load_settings("voice")
    assert not any(secret in str(invalid.value) for secret in (SESSION, RELAY, OLD, "replace-with", "pw"))


def test_the_example_file_names_every_setting_and_no_other() -> None:
    lines = (Path(__file__).parents[3] / ".env.example").read_text(encoding="utf-8").splitlines()
    named = {line.partition("=")[0] for line in lines if line and not line.startswith("#")}
    own = (Settings, EmbeddingSettings, NamedSecrets, NoticeSettings)
    fields = {name: field for each in own for name, field in each.model_fields.items()}
    assert named == {str(field.validation_alias) for field in fields.values()}


def test_secrets_are_not_shown_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    environment(monkeypatch)
    assert not any(secret in repr(load_settings("voice")) for secret in (SESSION, RELAY, OLD, NEW))


def test_what_runs_on_the_same_machine_needs_no_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    addresses = {"GURU_PUBLIC_URL": "http://127.0.0.1:1", "GURU_RELAY_URL": "ws://localhost:2"}
    environment(monkeypatch, **addresses, GURU_STREAM_URL="http://[::1]:3", ANTHROPIC_BASE_URL="http://127.0.0.1:4/v1")
    assert load_settings("voice").relay_url == "ws://localhost:2"


@pytest.mark.parametrize("kind", ["all", "voice", "stream"])
def test_a_local_process_may_have_keys_of_any_kind(monkeypatch: pytest.MonkeyPatch, kind: FunctionKind) -> None:
    keys = "k1:replace-with-32-random-characters"
    environment(monkeypatch, GURU_MODE="local", GURU_SESSION_KEYS=keys, GURU_RELAY_KEYS=keys, TWILIO_AUTH_TOKEN="x")
    assert load_settings(kind).mode == "local"


def test_a_guarded_stream_function_is_asked_with_the_key_that_aws_lends(monkeypatch: pytest.MonkeyPatch) -> None:
    lent = {"AWS_ACCESS_KEY_ID": "ASIA1", "AWS_SECRET_ACCESS_KEY": "a-secret", "AWS_SESSION_TOKEN": "a-token"}
    url = "https://abc.lambda-url.us-east-1.on.aws"
    environment(monkeypatch, GURU_STREAM_URL=url, **lent)
    assert load_settings("voice").aws_key is None
    monkeypatch.setenv("GURU_STREAM_AUTH", "AWS_IAM")
    assert load_settings("voice").aws_key == AwsKey("ASIA1", "a-secret", "a-token")
    monkeypatch.setenv("GURU_STREAM_URL", "https://stream.example.com")
    with pytest.raises(SettingsInvalid, match="GURU_STREAM_AUTH"):
        load_settings("voice")
