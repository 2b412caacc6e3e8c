"""Signatures for AWS; tests/backend/test_aws_signature.py compares them with those of AWS's own library."""

from __future__ import annotations

import pytest

from common.wire.aws_signature import AwsKey, region_of, sign_for_aws

ORIGIN = "https://abc123.lambda-url.eu-central-1.on.aws"
SCOPE = "AKIA1/20260921/eu-central-1/lambda/aws4_request"


@pytest.mark.parametrize(
    ("token", "signed", "signature"),
    [
        ("", "host;x-amz-date", "1ffe4844917667ea53e0d8822a002ddff075b0b2c11084b4c17bc8bd3e03adea"),
        (
            "lent",
            "host;x-amz-date;x-amz-security-token",
            "a9801344af97e010341ab2a2a86ab0789c317d4d3c3951560cf5ecc60daab1ba",
        ),
    ],
)
def test_a_request_is_signed_for_the_region_of_its_function(token: str, signed: str, signature: str) -> None:
    key = AwsKey("AKIA1", "a-secret", token)
    headers = sign_for_aws(key, ORIGIN, "/v1/turns", b'{"turn":1}', now=1_790_000_000.0)

    assert headers.pop("authorization") == (
        f"AWS4-HMAC-SHA256 Credential={SCOPE}, SignedHeaders={signed}, Signature={signature}"
    )
    assert headers == {"x-amz-date": "20260921T141320Z", **({"x-amz-security-token": token} if token else {})}


def test_only_a_function_url_has_a_region() -> None:
    assert region_of(ORIGIN) == "eu-central-1"
    for other in ("https://stream.example.com", "https://on.aws", "", f"{ORIGIN}.example.com"):
        assert region_of(other) is None


def test_a_key_does_not_show_its_secrets() -> None:
    assert repr(AwsKey("AKIA1", "a-secret", "a-token")) == "AwsKey(key_id='AKIA1')"
