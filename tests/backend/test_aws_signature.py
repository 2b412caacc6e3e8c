"""Our signature for AWS is the one that AWS's own library makes."""

# botocore ships no types:
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
from __future__ import annotations

from datetime import datetime

import pytest
from botocore.auth import SigV4Auth  # type: ignore[import-untyped]  # ships no types
from botocore.awsrequest import AWSRequest  # type: ignore[import-untyped]  # ships no types
from botocore.credentials import Credentials  # type: ignore[import-untyped]  # ships no types

from common.wire.aws_signature import AwsKey, sign_for_aws

ORIGIN = "https://abc123.lambda-url.eu-central-1.on.aws"


@pytest.mark.parametrize("token", ["", "a-token-that-comes-with-a-role"])
@pytest.mark.parametrize(("path", "body"), [("/v1/turns", '{"text":"¿Cuándo abren?"}'.encode()), ("/v1/warm", b"")])
def test_it_is_that_of_botocore(path: str, body: bytes, token: str) -> None:
    request = AWSRequest("POST", ORIGIN + path, data=body)
    SigV4Auth(Credentials("AKIA1", "a-secret", token or None), "lambda", "eu-central-1").add_auth(request)
    at = datetime.strptime(f"{request.context['timestamp']}+0000", "%Y%m%dT%H%M%SZ%z").timestamp()

    ours = sign_for_aws(AwsKey("AKIA1", "a-secret", token), ORIGIN, path, body, now=at)

    assert ours == {name.lower(): value for name, value in request.headers.items() if name.lower() in ours}
