"""AWS Signature Version 4 for function URLs that let in only who signs (AuthType ``AWS_IAM``)."""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

_FUNCTION_URL = re.compile(r"[a-z0-9]+\.lambda-url\.(?P<region>[a-z0-9-]+)\.on\.aws")


@dataclass(frozen=True, slots=True)
class AwsKey:
    """An access key; ``session_token`` comes with those that AWS lends to a function."""

    key_id: str
    secret: str = field(repr=False)
    session_token: str = field(default="", repr=False)


def region_of(origin: str) -> str | None:
    """The region of a function URL; None for any other address, which AWS does not guard in this way."""
    found = _FUNCTION_URL.fullmatch(urlsplit(origin).netloc)
    return found["region"] if found else None


def sign_for_aws(key: AwsKey, origin: str, path: str, body: bytes, *, now: float) -> dict[str, str]:
    """The headers that let a POST to ``path`` of a function URL in; ``now`` is Unix time in seconds.

    ``path`` has nothing in it that a URL would encode, and there is no query. Source: AWS IAM, "Create a signed AWS API
    request".
    """
    region = region_of(origin)
    assert region is not None, "settings name a function URL where they name a key for one"
    at = datetime.fromtimestamp(now, UTC).strftime("%Y%m%dT%H%M%SZ")
    headers = {"host": urlsplit(origin).netloc, "x-amz-date": at}
    if key.session_token:
        headers["x-amz-security-token"] = key.session_token
    lines = "".join(f"{name}:{value}\n" for name, value in headers.items())
    signed = ";".join(headers)
    request = f"POST\n{path}\n\n{lines}\n{signed}\n{hashlib.sha256(body).hexdigest()}"
    scope = f"{at[:8]}/{region}/lambda/aws4_request"
    text = f"AWS4-HMAC-SHA256\n{at}\n{scope}\n{hashlib.sha256(request.encode()).hexdigest()}"
    signing = f"AWS4{key.secret}".encode()
    for part in scope.split("/"):
        signing = hmac.digest(signing, part.encode(), "sha256")
    signature = hmac.digest(signing, text.encode(), "sha256").hex()
    del headers["host"]  # every client sends it
    proof = f"AWS4-HMAC-SHA256 Credential={key.key_id}/{scope}, SignedHeaders={signed}, Signature={signature}"
    return {**headers, "authorization": proof}
