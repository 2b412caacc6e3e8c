"""Requests signed as Twilio signs them, and in the ways that must be refused."""

from __future__ import annotations

import pytest

from dev.phone.network import Signing, signature_headers


@pytest.mark.parametrize(
    ("url", "parameters", "signature"),
    [
        ("wss://relay.example.com/relay/abc", {}, "rgjQPsTqIbLh/8rVij50fuOnhaw="),
        ("wss://relay.example.com/relay/abc/", {}, "9svtcA2UxbjmHgOFIFKNBX5Ec7k="),
        (
            "https://relay.example.com/voice",
            {"To": "+15550002222", "CallSid": "CA1", "From": "+15550001111"},
            "cCAjmF0XasFRuLk/4jAva12VaR8=",
        ),
    ],
)
def test_genuine_signatures_are_twilios(url: str, parameters: dict[str, str], signature: str) -> None:
    assert signature_headers("12345", url, parameters) == {"X-Twilio-Signature": signature}


def test_the_https_form_of_a_socket_is_signed_on_request() -> None:
    headers = signature_headers("12345", "wss://relay.example.com/relay/abc", signing="https")

    assert headers == {"X-Twilio-Signature": "nlnBSjpvKm7Lw8fJbGMsOxKVadk="}


@pytest.mark.parametrize("signing", ["missing", "wrong"])
def test_a_request_can_go_unsigned_or_wrongly_signed(signing: Signing) -> None:
    genuine = signature_headers("12345", "wss://relay.example.com/")

    assert signature_headers("12345", "wss://relay.example.com/", signing=signing) != genuine
