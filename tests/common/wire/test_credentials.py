"""Twilio's signature, session tokens, request signatures."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

import pytest

from common.limits import CALL_LIMIT_S
from common.wire.credentials import (
    MAX_CLOCK_SKEW_S,
    START_WINDOW_S,
    KeyRing,
    Refused,
    RelayCall,
    SessionToken,
    is_signed_by_twilio,
    mint_token,
    parse_auth_tokens,
    sign_request,
    twilio_signature,
    verify_request,
    verify_token,
)

NOW = 1_800_000_000.0
OLD_KEY = "a" * 32
KEYS = KeyRing.parse(f"k2:{'b' * 32},k1:{OLD_KEY}")
TOKEN = SessionToken("CA1", "clinic", int(NOW), "jti-1", "prod")
CALL = RelayCall("POST", "/v1/turns", b'{"turn":1}', "CA1")


@pytest.mark.parametrize(
    ("url", "parameters", "signature"),
    [
        ("wss://relay.example.com/relay/abc", {}, "rgjQPsTqIbLh/8rVij50fuOnhaw="),
        ("wss://relay.example.com/relay/abc/", {}, "9svtcA2UxbjmHgOFIFKNBX5Ec7k="),
        ("https://relay.example.com/relay/abc", {}, "nlnBSjpvKm7Lw8fJbGMsOxKVadk="),
        ("wss://relay.example.com/relay?token=t1&a=2", {}, "Ox4AqLhURhRb3IgWpqockCt/hmg="),
        ("wss://relay.example.com/relay", {"token": "t1", "a": "2"}, "NtzHhejbxV3cgsm4MtP6TxtfhGw="),
        (
            "https://relay.example.com/voice",
            {"CallSid": "CA1", "From": "+15550001111", "To": "+15550002222"},
            "cCAjmF0XasFRuLk/4jAva12VaR8=",
        ),
    ],
)
def test_twilios_signature_is_the_one_its_own_library_makes(
    url: str, parameters: dict[str, str], signature: str
) -> None:
    assert twilio_signature("12345", url, parameters) == signature
    assert is_signed_by_twilio(("other", "12345"), url, signature, parameters)


@pytest.mark.parametrize("signature", ["", "rgjQPsTqIbLh/8rVij50fuOnhaW=", "ñ"])
def test_any_other_signature_is_not_twilios(signature: str) -> None:
    assert not is_signed_by_twilio(("12345",), "wss://relay.example.com/relay/abc", signature)


def test_a_token_proves_its_call_for_as_long_as_it_may_last() -> None:
    assert verify_token(KEYS, mint_token(KEYS, TOKEN), call_sid="CA1", now=NOW + CALL_LIMIT_S) == TOKEN


def test_a_token_of_a_key_that_is_being_retired_still_holds() -> None:
    token = mint_token(KeyRing.parse(f"k1:{OLD_KEY}"), TOKEN)

    assert verify_token(KEYS, token, call_sid="CA1", now=NOW) == TOKEN


def forged(**claims: object) -> str:
    return signed(json.dumps(claims))


def signed(text: str) -> str:
    payload = base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
    kid, signature = KEYS.sign(f"v1.{payload}".encode())
    return f"v1.{kid}.{payload}.{signature}"


@pytest.mark.parametrize(
    ("text", "now", "reason"),
    [
        ("", NOW, "expected v1"),
        ("v2.k2.a.b", NOW, "expected v1"),
        (mint_token(KEYS, TOKEN)[:-2] + "xx", NOW, "wrong signature"),
        (mint_token(KeyRing.parse("k9:" + "c" * 32), TOKEN), NOW, "unknown key"),
        (mint_token(KEYS, replace(TOKEN, call_sid="CA2")), NOW, "another call"),
        (mint_token(KEYS, TOKEN), NOW + START_WINDOW_S + 1, "expired"),
        (mint_token(KEYS, TOKEN), NOW - MAX_CLOCK_SKEW_S - 1, "not yet valid"),
        (forged(aud="other", cs="CA1", iat=int(NOW)), NOW, "another audience"),
        (forged(aud="relay", cs="CA1", iat="soon"), NOW, "expired"),
        (signed("[" * 2500 + "]" * 2500), NOW, "expected v1"),
        (signed("[" * 1000 + "]" * 1000), NOW, "payload of claims"),
        (signed("nonsense"), NOW, "payload of claims"),
        (signed("[1]"), NOW, "payload of claims"),
        ("v1.k2.\ud800.x", NOW, "expected v1"),
    ],
)
def test_any_other_token_is_refused_and_the_reason_does_not_repeat_it(text: str, now: float, reason: str) -> None:
    with pytest.raises(Refused, match=reason) as refused:
        verify_token(KEYS, text, call_sid="CA1", now=now, max_age_s=START_WINDOW_S)

    assert not text or text not in str(refused.value)


def test_a_token_says_which_call_it_was_made_for() -> None:
    assert verify_token(KEYS, mint_token(KEYS, TOKEN), call_sid=None, now=NOW) == TOKEN


@pytest.mark.parametrize("text", ["{}", '{"aud":"relay"}', '{"aud":"relay","cs":1,"iat":1800000000}'])
@pytest.mark.parametrize("call_sid", [None, "CA1"])
def test_a_token_that_names_no_call_is_refused_whatever_it_holds(text: str, call_sid: str | None) -> None:
    with pytest.raises(Refused, match=r"session token: (?:expected a payload that names|made for another audience)"):
        verify_token(KEYS, signed(text), call_sid=call_sid, now=NOW)


@pytest.mark.parametrize("payload", ["", "!!", "bnVsbA", "W10", "_w", "W1tb" * 900, "é"])
def test_nothing_of_a_token_is_believed_before_its_signature_holds(payload: str) -> None:
    with pytest.raises(Refused, match=r"session token: (?:expected v1|unknown key or wrong signature)"):
        verify_token(KEYS, f"v1.k2.{payload}.x", call_sid=None, now=NOW)


def test_a_signed_request_is_accepted_once_its_parts_agree() -> None:
    header = sign_request(KEYS, CALL, now=NOW, nonce="n1")

    assert verify_request(KEYS, header, CALL, now=NOW + MAX_CLOCK_SKEW_S) == "n1"


@pytest.mark.parametrize(
    "changed",
    [
        replace(CALL, method="GET"),
        replace(CALL, path="/v1/turns/"),
        replace(CALL, body=b"{}"),
        replace(CALL, call_sid="CA2"),
    ],
)
def test_a_request_whose_parts_were_changed_is_refused(changed: RelayCall) -> None:
    with pytest.raises(Refused, match="differ"):
        verify_request(KEYS, sign_request(KEYS, CALL, now=NOW, nonce="n1"), changed, now=NOW)


@pytest.mark.parametrize("header", ["", "v1.k2.1.n", "v9.k2.1.n.s"])
def test_a_malformed_request_signature_is_refused(header: str) -> None:
    with pytest.raises(Refused, match="expected v1"):
        verify_request(KEYS, header, CALL, now=NOW)


@pytest.mark.parametrize("skew", [MAX_CLOCK_SKEW_S + 1, -MAX_CLOCK_SKEW_S - 1])
def test_an_old_or_future_request_is_refused(skew: int) -> None:
    with pytest.raises(Refused, match="older or newer"):
        verify_request(KEYS, sign_request(KEYS, CALL, now=NOW, nonce="n1"), CALL, now=NOW + skew)


@pytest.mark.parametrize("text", ["", "k1", "k1:short", ":" + "a" * 32, "k.1:" + "a" * 32])
def test_keys_that_are_missing_or_weak_name_their_setting(text: str) -> None:
    with pytest.raises(ValueError, match="GURU_SESSION_KEYS: expected id:secret"):
        KeyRing.parse(text, name="GURU_SESSION_KEYS")


@pytest.mark.parametrize(
    "text", ["", ",", "k1:0123456789abcdef,", ",k1:0123456789abcdef", "k1:0123456789abcdef,,k2:0123456789abcdef"]
)
def test_a_ring_with_an_empty_entry_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="KEYS: expected id:secret"):
        KeyRing.parse(text, name="KEYS")


def test_an_id_stands_for_one_secret() -> None:
    with pytest.raises(ValueError, match="KEYS: expected a different id for each secret"):
        KeyRing.parse("k1:0123456789abcdef,k1:fedcba9876543210", name="KEYS")


def test_auth_tokens_are_one_or_several_and_none_of_them_is_empty() -> None:
    assert parse_auth_tokens(" new , old ") == ("new", "old")
    for text in ("", ",", "new,", ",new", "new,,old", " "):
        with pytest.raises(ValueError, match="TOKENS: expected one token"):
            parse_auth_tokens(text, name="TOKENS")
