"""What a deployed process is not started with."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.deployed import is_loopback, origin_mistake, secret_mistakes

GOOD = "pZ9fX2qLw7Rk4TbN8sVh3JcY6mDgA1uE5oKiWvQxHr0"
OTHER = "0f8a3c5e7b91d2460f8b3a5c7e91d246"
EXAMPLES = Path(__file__).parents[2] / ".dev.vars.example"


def test_random_secrets_are_taken() -> None:
    assert secret_mistakes({"A": [GOOD], "B": [OTHER, "correct horse battery staple"], "C": []}) == []


@pytest.mark.parametrize(
    ("secret", "reason"),
    [
        ("", "shorter than 16"),
        ("change-me", "shorter than 16"),
        ("hunter2", "shorter than 16"),
        ("change-me-change-me", "placeholder"),
        ("CHANGE_ME_BEFORE_USE", "placeholder"),
        ("ReplaceThisByYourKey", "placeholder"),
        ("your-auth-token-goes-here", "placeholder"),
        ("<insert the key here>", "placeholder"),
        ("this-is-my-secret-key", "placeholder"),
        ("password1234567890", "placeholder"),
        ("qwertyuiopasdfghjkl", "placeholder"),
        ("aaaaaaaaaaaaaaaaaaaa", "row of characters"),
        ("xxxx-xxxx-xxxx-xxxx", "row of characters"),
        ("0" * 32, "row of characters"),
        ("1234567890123456", "row of characters"),
        ("abcdefghijklmnopqrstuvwxyz", "row of characters"),
        ("zyxwvutsrqponmlkjihgfedcba", "row of characters"),
    ],
)
def test_what_is_no_secret_is_told_without_its_value(secret: str, reason: str) -> None:
    (told,) = secret_mistakes({"GURU_RELAY_KEYS": [GOOD, secret]})
    assert told.startswith("GURU_RELAY_KEYS: expected a random secret, got ")
    assert reason in told
    assert not secret or secret not in told


def test_every_value_of_the_example_file_is_refused() -> None:
    lines = EXAMPLES.read_text(encoding="utf-8").splitlines()
    values = [line.partition("=")[2].rpartition(":")[2] for line in lines if "_KEYS=" in line or "_TOKEN=" in line]
    assert len(values) == 3
    assert all(secret_mistakes({"A": [value]}) for value in values)


def test_one_secret_for_two_purposes_is_told_by_both_names() -> None:
    assert secret_mistakes({"A": [GOOD, GOOD], "B": [OTHER], "C": [OTHER, GOOD]}) == [
        "A and C: expected different secrets, got one for both",
        "B and C: expected different secrets, got one for both",
    ]


@pytest.mark.parametrize("url", ["https://host", "https://host:8443", "https://[::1]:8443"])
def test_an_origin_is_scheme_and_host(url: str) -> None:
    assert origin_mistake(url, "https", plain=False) == ""


@pytest.mark.parametrize(
    "url",
    [
        *("", "host", "//host", "https://", "https://:443", "http://host", "wss://host", "HTTPS", "https:host"),
        *(
            "https://host/",
            "https://host/path",
            "https://host?x",
            "https://host#x",
            "https://me:pw@host",
            "https://h st",
        ),
        *(
            "https://host:port",
            "https://host:99999",
            "https://host:0",
            "https://[::1",
            "https://host\\x",
            "https://host\n",
        ),
    ],
)
def test_anything_else_is_none(url: str) -> None:
    assert "expected an origin such as https://host" in origin_mistake(url, "https", plain=False)


def test_without_tls_only_where_that_is_allowed() -> None:
    assert origin_mistake("ws://host", "wss", plain=True) == ""
    assert (
        origin_mistake("ws://host", "wss", plain=False)
        == "expected an origin such as wss://host, without a slash at its end"
    )


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://127.0.0.1:8000", True),
        ("ws://localhost", True),
        ("http://[::1]:1/path", True),
        ("http://127.0.0.1.example.com", False),
        ("http://localhost@evil.example.com", False),
        ("https://host", False),
        ("http://[", False),
        ("", False),
    ],
)
def test_this_machine_is_told_from_others(url: str, *, local: bool) -> None:
    assert is_loopback(url) is local
