"""Requests to Bedrock, signed by botocore: what Lambda's runtime brings along and a developer's set-up installs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from backend.retrieval.embedding.failure import EmbedderUnknown, EmbeddingFailed


def sign_for_bedrock(region: str) -> Callable[[str, bytes], Mapping[str, str]]:
    """What signs as the account that AWS's usual ways name: variables, a profile, a role; raises EmbedderUnknown."""
    try:
        session: Any = import_module("botocore.session")  # ships no types
        auth: Any = import_module("botocore.auth")
        request: Any = import_module("botocore.awsrequest")
    except ImportError as error:
        raise EmbedderUnknown("bedrock: needs the package botocore") from error
    credentials: Any = session.get_session().get_credentials()
    if credentials is None:
        raise EmbedderUnknown("bedrock: found no AWS credentials (AWS_ACCESS_KEY_ID, AWS_PROFILE or a role)")

    def sign(url: str, body: bytes) -> Mapping[str, str]:
        signed = request.AWSRequest("POST", url, data=body, headers={"content-type": "application/json"})
        try:
            # Frozen at each request, since a role's credentials are renewed while the process runs.
            auth.SigV4Auth(credentials.get_frozen_credentials(), "bedrock", region).add_auth(signed)
        except Exception as error:  # botocore names dozens of ways to have no credentials
            raise EmbeddingFailed("refused", f"no AWS credentials: {type(error).__name__}") from error
        return dict(signed.headers.items())

    return sign
