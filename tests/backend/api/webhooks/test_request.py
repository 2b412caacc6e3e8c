"""Numbers and addresses as Twilio posts them."""

from __future__ import annotations

import pytest

from backend.api.webhooks.request import clean_caller, clean_number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("+15550100001", "+15550100001"),
        (" 15550100001", "+15550100001"),
        ("(555) 010-0001", "+15550100001"),
        ("+34 911 23 45 67", "+34911234567"),
        ("12", None),
        ("", None),
        ("client:grace", None),
    ],
)
def test_a_number_is_brought_to_one_form(text: str, expected: str | None) -> None:
    assert clean_number(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("+15550100177", "+15550100177"),
        ("client:grace", "client:grace"),
        ("sip:grace@example.com:5060;transport=tls", "sip:grace@example.com:5060;transport=tls"),
        ("Anonymous", ""),
        ("+266696687", ""),
        ("7378742833", ""),
        ("nonsense", ""),
        ("client:" + "x" * 400, ""),
    ],
)
def test_a_caller_keeps_a_number_or_address_and_is_nobody_otherwise(text: str, expected: str) -> None:
    assert clean_caller(text) == expected
