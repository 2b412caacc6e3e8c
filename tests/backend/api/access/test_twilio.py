"""Only Twilio gets through to the webhooks. Expected signatures were made by Twilio's own library."""

# The library of twilio ships no types:
# pyright: reportUnknownMemberType=false
from __future__ import annotations

from urllib.parse import unquote, urlencode

import pytest
from starlette.datastructures import ImmutableMultiDict
from starlette.types import Message, Receive, Scope, Send
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # ships no types

from backend.api.access import TwilioAccess
from common.wire.credentials import twilio_signature
from tests.backend.harness import AUTH_TOKEN, ORIGIN, backend_with, incoming

PATH = "/voice/status"


def test_our_signing_in_tests_agrees_with_the_published_vector() -> None:
    form = {"CallSid": "CA1", "From": "+15550001111", "To": "+15550002222"}
    assert twilio_signature("12345", "https://relay.example.com/voice", form) == "cCAjmF0XasFRuLk/4jAva12VaR8="


async def test_a_form_signed_by_twilios_library_passes() -> None:
    form = incoming(FromState="", Digits="1+2 & é")
    signature = RequestValidator(AUTH_TOKEN).compute_signature(ORIGIN + PATH, form)
    async with backend_with() as backend:
        response = await backend.webhook(PATH, form, signature=signature)
    assert response.status_code == 503  # let through, to a database that is away


async def test_the_query_is_part_of_what_is_signed() -> None:
    path = f"{PATH}?menu=1&choice="
    async with backend_with() as backend:
        assert (await backend.webhook(path, incoming())).status_code == 503
        signature = twilio_signature(AUTH_TOKEN, ORIGIN + PATH, incoming())
        assert (await backend.webhook(path, incoming(), signature=signature)).status_code == 403


async def test_a_name_posted_twice_is_signed_with_both_values() -> None:
    signature = RequestValidator(AUTH_TOKEN).compute_signature(ORIGIN + PATH, {"CallSid": "CA1", "x": "12"})
    content = "CallSid=CA1&x=2&x=1"
    headers = {"content-type": "application/x-www-form-urlencoded", "x-twilio-signature": "none"}
    async with backend_with() as backend:
        assert (await backend.client.post(PATH, content=content, headers=headers)).status_code == 403
        # "x" + "1" + "x" + "2": names are repeated with each value, so the plain form above signs something else.
        signed = twilio_signature(AUTH_TOKEN, ORIGIN + PATH + "CallSidCA1x1x2")
        headers["x-twilio-signature"] = signed
        assert signed != signature
        assert (await backend.client.post(PATH, content=content, headers=headers)).status_code == 204


@pytest.mark.parametrize("token", ["old-token", "new-token"])
async def test_both_auth_tokens_are_accepted_while_they_are_rotated(token: str) -> None:
    signature = twilio_signature(token, ORIGIN + PATH, incoming())
    async with backend_with(twilio_auth_token="old-token, new-token") as backend:
        assert (await backend.webhook(PATH, incoming(), signature=signature)).status_code == 503


@pytest.mark.parametrize("wrong", ["", "x", "é", "cCAjmF0XasFRuLk/4jAva12VaR8="])
async def test_any_other_signature_is_refused(wrong: str) -> None:
    async with backend_with() as backend:
        headers = [(b"x-twilio-signature", wrong.encode())]
        response = await backend.client.post(PATH, data=incoming(), headers=headers)
    assert response.status_code == 403


async def test_a_changed_value_is_refused() -> None:
    signature = twilio_signature(AUTH_TOKEN, ORIGIN + PATH, incoming())
    async with backend_with() as backend:
        response = await backend.webhook(PATH, incoming(To="+15550100002"), signature=signature)
    assert response.status_code == 403


async def test_another_account_is_refused_where_ours_is_known() -> None:
    async with backend_with(twilio_account_sid="AC1") as backend:
        assert (await backend.webhook(PATH, incoming(AccountSid="AC1"))).status_code == 503
        assert (await backend.webhook(PATH, incoming(AccountSid="AC2"))).status_code == 403


@pytest.mark.parametrize("origin", ["https://voice.example.com:443", "https://voice.example.com"])
async def test_twilio_may_sign_with_the_port_or_without(origin: str) -> None:
    signature = twilio_signature(AUTH_TOKEN, origin + PATH, incoming())
    async with backend_with() as backend:
        assert (await backend.webhook(PATH, incoming(), signature=signature)).status_code == 503


async def test_values_that_repeat_are_signed_as_twilios_library_signs_them() -> None:
    pairs = [("CallSid", "CA1"), ("x", "2"), ("x", "1"), ("x", "2"), ("X", ""), ("é", "ñ+ &=%")]
    signature = RequestValidator(AUTH_TOKEN).compute_signature(ORIGIN + PATH, ImmutableMultiDict(pairs))
    headers = {"content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature}
    async with backend_with() as backend:
        response = await backend.client.post(PATH, content=urlencode(pairs), headers=headers)
    assert response.status_code == 204


async def test_a_hash_of_the_body_in_the_query_of_a_form_changes_nothing() -> None:
    path = f"{PATH}?bodySHA256={'0' * 64}"
    signature = RequestValidator(AUTH_TOKEN).compute_signature(ORIGIN + path, incoming())
    async with backend_with() as backend:
        assert (await backend.webhook(path, incoming(), signature=signature)).status_code == 503


@pytest.mark.parametrize(("count", "status"), [(490, 503), (510, 403)])
async def test_a_form_of_more_parameters_than_twilio_posts_is_refused(count: int, status: int) -> None:
    form = incoming(**{f"p{number}": "" for number in range(count)})
    async with backend_with() as backend:
        assert (await backend.webhook(PATH, form)).status_code == status


@pytest.mark.parametrize("path", ["/voice/status?" + "a" * 5000, "%2Fvoice%2Fstatus", "%2Fvoice%2F:x", "%2Fvoice%2F["])
async def test_a_url_that_is_none_of_ours_is_refused(path: str) -> None:
    sent: list[Message] = []

    async def note(message: Message) -> None:
        sent.append(message)

    async def body() -> Message:
        return {"type": "http.request", "body": b""}

    async def never(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise AssertionError("let through")

    raw, _, query = path.partition("?")
    signature = twilio_signature(AUTH_TOKEN, ORIGIN + path)
    scope = {
        "type": "http",
        "path": unquote(raw),
        "raw_path": raw.encode(),
        "query_string": query.encode(),
        "headers": [(b"x-twilio-signature", signature.encode())],
    }
    await TwilioAccess(never, (RequestValidator(AUTH_TOKEN),), ORIGIN)(scope, body, note)
    assert sent[0]["status"] == 403


async def test_a_form_beyond_the_limit_is_refused() -> None:
    async with backend_with() as backend:
        assert (await backend.webhook(PATH, incoming(x="y" * 300_000))).status_code == 413
