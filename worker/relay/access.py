"""Who may reach a call's object: checked before the object exists, so that a stranger creates nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass

from common.languages import LANGUAGES
from common.limits import CALL_LIMIT_S
from common.wire.credentials import (
    SIGNATURE_HEADER,
    START_WINDOW_S,
    TOKEN_HEADER,
    Refused,
    RelayCall,
    SessionToken,
    is_signed_by_twilio,
    sign_request,
    verify_request,
    verify_token,
)
from common.wire.frames import Setup
from relay.settings import Settings

_UPGRADE = re.compile(r"/ws/(?P<environment>[a-z]+)/(?P<language>[a-z]{2,3})/(?P<call_sid>CA[0-9a-f]{32})")
_WARM = re.compile(r"/warm/(?P<environment>[a-z]+)/(?P<call_sid>CA[0-9a-f]{32})")


@dataclass(frozen=True, slots=True)
class Admitted:
    """A request for this call's object."""

    call_sid: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Denied:
    """A request that goes no further: its status, and the reason for the log."""

    status: int
    reason: str


def admit_upgrade(settings: Settings, path: str, signature: str) -> Admitted | Denied:
    """Whether this upgrade comes from Twilio: signed over the configured URL, not over what the request claims."""
    found = _UPGRADE.fullmatch(path)
    if found is None or found["environment"] != settings.environment or found["language"] not in LANGUAGES:
        return Denied(404, "no such route")
    if not is_signed_by_twilio(settings.auth_tokens, settings.relay_url + path, signature):
        return Denied(403, "signature missing or wrong")
    return Admitted(found["call_sid"], found["language"])


def language_in(path: str) -> str:
    """The language in the path of an upgrade that the entry has admitted; only such reach a call's object."""
    found = _UPGRADE.fullmatch(path)
    assert found is not None, "only the entry reaches a call's object"
    return found["language"]


def admit_warm_up(settings: Settings, path: str, signature: str, now: float) -> Admitted | Denied:
    """Whether this warm-up comes from the backend: signed over no body, so that none is ever read."""
    found = _WARM.fullmatch(path)
    if found is None or found["environment"] != settings.environment:
        return Denied(404, "no such route")
    try:
        verify_request(settings.relay_keys, signature, RelayCall("POST", path, b"", found["call_sid"]), now=now)
    except Refused as refusal:
        return Denied(403, str(refusal))
    return Admitted(found["call_sid"])


def check_setup(settings: Settings, setup: Setup, call_sid: str, now: float, *, known: str = "") -> SessionToken | str:
    """The session token of a setup, if it was just made for the call in the socket's path; else why not.

    ``known`` is the one that carries the call already: a socket that comes back brings it again, however late.
    """
    if setup.call_sid != call_sid:
        return "setup for another call than the socket's"
    text = setup.parameters.get("session_token", "")
    try:
        window = CALL_LIMIT_S if text and text == known else START_WINDOW_S
        token = verify_token(settings.session_keys, text, call_sid=call_sid, now=now, max_age_s=window)
    except Refused as refusal:
        return str(refusal)
    if token.environment != settings.environment:
        return "session token: made for another environment"
    return token


def relay_headers(settings: Settings, call: RelayCall, token: str, now: float, nonce: str) -> dict[str, str]:
    """The headers of a request to the backend about this call."""
    return {
        "content-type": "application/json",
        TOKEN_HEADER: token,
        SIGNATURE_HEADER: sign_request(settings.relay_keys, call, now=now, nonce=nonce),
    }
