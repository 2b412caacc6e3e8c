"""The Worker's settings name what is wrong with them."""

from __future__ import annotations

import pytest

from relay.settings import BadSettings, read_settings

GOOD = {
    "GURU_MODE": "deployed",
    "GURU_ENVIRONMENT": "prod",
    "GURU_RELAY_URL": "wss://relay.example.com/",
    "GURU_API_URL": "https://api.example.com",
    "GURU_STREAM_URL": "https://stream.example.com",
    "TWILIO_AUTH_TOKEN": "new, old",
    "GURU_SESSION_KEYS": "k1:" + "s" * 32,
    "GURU_RELAY_KEYS": "k1:" + "r" * 32,
}


def read(**changed: str) -> object:
    return read_settings(lambda name: {**GOOD, **changed}.get(name, ""))


def test_settings_are_read() -> None:
    settings = read_settings(lambda name: GOOD.get(name, ""))

    assert settings.relay_url == "wss://relay.example.com"
    assert settings.auth_tokens == ("new", "old")
    assert settings.session_keys.keys == {"k1": b"s" * 32}


def test_a_call_that_is_over_is_kept_for_an_hour_unless_told_otherwise() -> None:
    assert read_settings(lambda name: GOOD.get(name, "")).forget_after_s == 3600
    assert read_settings(lambda name: {**GOOD, "GURU_FORGET_AFTER_S": "60"}.get(name, "")).forget_after_s == 60


def test_everything_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(BadSettings) as bad:
        read_settings(lambda name: "deployed" if name == "GURU_MODE" else "")

    assert all(name in str(bad.value) for name in GOOD if name != "GURU_MODE")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GURU_RELAY_URL", "https://relay.example.com"),
        ("GURU_RELAY_URL", "ws://relay.example.com"),
        ("GURU_API_URL", "http://api.example.com"),
        ("GURU_STREAM_URL", "stream.example.com"),
        ("GURU_SESSION_KEYS", "tooshort"),
        ("TWILIO_AUTH_TOKEN", ""),
        ("GURU_FORGET_AFTER_S", "an hour"),
    ],
)
def test_a_wrong_setting_is_named_without_its_value(name: str, value: str) -> None:
    with pytest.raises(BadSettings, match=name) as bad:
        read(**{name: value})

    assert not value or value not in str(bad.value)


def test_plain_http_is_for_local_runs() -> None:
    read(GURU_MODE="local", GURU_RELAY_URL="ws://127.0.0.1:8787", GURU_API_URL="http://127.0.0.1:8000")
