"""Only Twilio gets through to the webhooks. Expected signatures were made by Twilio's own library."""

# The library of twilio ships no types:
# pyright: reportUnknownMemberType=false
from __future__ import annotations

import pytest
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # ships no types

from common.credentials import twilio_signature
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


async def test_a_form_beyond_the_limit_is_refused() -> None:
    async with backend_with() as backend:
        assert (await backend.webhook(PATH, incoming(x="y" * 300_000))).status_code == 413
