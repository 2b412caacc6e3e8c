"""Twilio's request signatures, made by Twilio's own library so that ours is checked against another maker's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # the library has no types

from dev.phone.network import Signing

HEADER = "X-Twilio-Signature"


def signature_headers(
    auth_token: str, url: str, parameters: Mapping[str, str] | None = None, signing: Signing = "genuine"
) -> dict[str, str]:
    """The header that signs a URL as written and a form's parameters; empty or false where that is asked for."""
    if signing == "missing":
        return {}
    token = auth_token + "-wrong" if signing == "wrong" else auth_token
    if signing == "https":
        url = url.replace("wss://", "https://", 1).replace("ws://", "http://", 1)
    signer: Any = RequestValidator(token)
    return {HEADER: signer.compute_signature(url, dict(parameters or {}))}
