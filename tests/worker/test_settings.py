"""The Worker's settings name what is wrong with them."""

from __future__ import annotations

import pytest

from common.wire.aws_signature import AwsKey
from relay.settings import BadSettings, read_settings

NEW, OLD = "0f8a3c5e7b91d2460f8b3a5c7e91d246", "91d2460f8b3a5c7e91d2460f8a3c5e7b"
SESSION, RELAY = "pZ9fX2qLw7Rk4TbN8sVh3JcY6mDgA1uE", "uE5oKiWvQxHr0pZ9fX2qLw7Rk4TbN8sV"
GOOD = {
    "GURU_MODE": "deployed",
    "GURU_ENVIRONMENT": "prod",
    "GURU_RELAY_URL": "wss://relay.example.com/",
    "GURU_API_URL": "https://api.example.com",
    "GURU_STREAM_URL": "https://stream.example.com",
    "TWILIO_AUTH_TOKEN": f"{NEW}, {OLD}",
    "GURU_SESSION_KEYS": f"k1:{SESSION}",
    "GURU_RELAY_KEYS": f"k1:{RELAY}",
}


def read(**changed: str) -> object:
    return read_settings(lambda name: {**GOOD, **changed}.get(name, ""))


def test_settings_are_read() -> None:
    settings = read_settings(lambda name: GOOD.get(name, ""))

    assert settings.relay_url == "wss://relay.example.com"
    assert settings.auth_tokens == (NEW, OLD)
    assert settings.session_keys.keys == {"k1": SESSION.encode()}


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
        ("TWILIO_AUTH_TOKEN", ","),
        ("TWILIO_AUTH_TOKEN", f"{NEW},"),
        ("TWILIO_AUTH_TOKEN", f",{NEW}"),
        ("TWILIO_AUTH_TOKEN", f"{NEW},,{OLD}"),
        ("TWILIO_AUTH_TOKEN", " , "),
        ("TWILIO_AUTH_TOKEN", "replace-with-the-auth-token"),
        ("TWILIO_AUTH_TOKEN", "change-me"),
        ("TWILIO_AUTH_TOKEN", RELAY),
        ("GURU_SESSION_KEYS", "k1:replace-with-32-random-characters"),
        ("GURU_SESSION_KEYS", f"k1:{SESSION},"),
        ("GURU_SESSION_KEYS", f"k1:{SESSION},k1:{NEW}"),
        ("GURU_SESSION_KEYS", f"k2:{NEW},k1:{RELAY}"),
        ("GURU_RELAY_KEYS", f"other-id:{SESSION}"),
        ("GURU_RELAY_KEYS", "k1:" + "r" * 32),
        ("GURU_API_URL", "https://api.example.com/v1"),
        ("GURU_API_URL", "https://me:pw@api.example.com"),
        ("GURU_API_URL", "https://:443"),
        ("GURU_API_URL", "http://127.0.0.1:8000"),
        ("ANTHROPIC_BASE_URL", "http://proxy.example.com"),
        ("GURU_FORGET_AFTER_S", "an hour"),
    ],
)
def test_a_wrong_setting_is_named_without_its_value(name: str, value: str) -> None:
    with pytest.raises(BadSettings, match=name) as bad:
        read(**{name: value})

    assert not value or value not in str(bad.value)


def test_plain_http_is_for_local_runs() -> None:
    read(GURU_MODE="local", GURU_RELAY_URL="ws://127.0.0.1:8787", GURU_API_URL="http://127.0.0.1:8000")


def test_a_developers_machine_may_have_keys_of_any_kind() -> None:
    read(
        GURU_MODE="local",
        GURU_SESSION_KEYS="k1:" + "s" * 32,
        GURU_RELAY_KEYS="k1:" + "s" * 32,
        TWILIO_AUTH_TOKEN="12345",
    )
    with pytest.raises(BadSettings, match="TWILIO_AUTH_TOKEN: expected one token"):
        read(GURU_MODE="local", TWILIO_AUTH_TOKEN=",")


FUNCTION = "https://abc.lambda-url.us-east-1.on.aws"


def test_a_key_for_aws_is_read_whole_and_for_a_function_url_alone() -> None:
    whole = {"AWS_ACCESS_KEY_ID": "AKIA1", "AWS_SECRET_ACCESS_KEY": "a-secret"}
    key = read_settings(lambda name: {**GOOD, **whole, "GURU_STREAM_URL": FUNCTION}.get(name, "")).aws_key
    assert key == AwsKey("AKIA1", "a-secret")
    with pytest.raises(BadSettings, match="both or neither"):
        read(GURU_STREAM_URL=FUNCTION, AWS_ACCESS_KEY_ID="AKIA1")
    with pytest.raises(BadSettings, match="GURU_STREAM_URL"):
        read(**whole)
