"""Who may reach a call's object."""

from __future__ import annotations

import pytest

from common.wire.credentials import (
    RelayCall,
    SessionToken,
    sign_request,
    twilio_signature,
    verify_request,
    verify_token,
)
from common.wire.frames import Setup, parse_frame
from relay.access import Admitted, Denied, admit_upgrade, admit_warm_up, check_setup, language_in, relay_headers
from tests.worker.calls import CALL, KEYS, SETTINGS, setup, token

NOW = 1_800_000_000.0
PATH = f"/ws/dev/es/{CALL}"


def signature(path: str, *, auth_token: str = "12345", scheme: str = "wss") -> str:
    return twilio_signature(auth_token, f"{scheme}://relay.example.com{path}")


def test_an_upgrade_signed_over_the_configured_url_is_admitted() -> None:
    assert admit_upgrade(SETTINGS, PATH, signature(PATH)) == Admitted(CALL, "es")


@pytest.mark.parametrize(
    "wrong",
    ["", "nonsense", signature(PATH, auth_token="other"), signature(PATH, scheme="https"), signature(PATH + "/")],
)
def test_an_upgrade_with_any_other_signature_is_forbidden(wrong: str) -> None:
    assert admit_upgrade(SETTINGS, PATH, wrong) == Denied(403, "signature missing or wrong")


@pytest.mark.parametrize(
    "path",
    [f"/ws/prod/en/{CALL}", f"/ws/dev/xx/{CALL}", "/ws/dev/en/CA1", f"{PATH}/", f"/ws/dev/en/{CALL}?x=1", "/"],
)
def test_any_other_path_is_not_found(path: str) -> None:
    assert admit_upgrade(SETTINGS, path, signature(path)) == Denied(404, "no such route")


def test_the_object_reads_the_language_of_an_admitted_upgrade_from_its_path() -> None:
    assert language_in(PATH) == "es"


def test_a_warm_up_signed_by_the_backend_is_admitted() -> None:
    path = f"/warm/dev/{CALL}"
    header = sign_request(SETTINGS.relay_keys, RelayCall("POST", path, b"", CALL), now=NOW, nonce="n")

    assert admit_warm_up(SETTINGS, path, header, NOW) == Admitted(CALL)
    assert admit_warm_up(SETTINGS, f"/warm/prod/{CALL}", header, NOW) == Denied(404, "no such route")


def test_a_warm_up_signed_over_anything_else_is_forbidden() -> None:
    path = f"/warm/dev/{CALL}"
    for call in (RelayCall("POST", path, b"{}", CALL), RelayCall("GET", path, b"", CALL)):
        denied = admit_warm_up(SETTINGS, path, sign_request(SETTINGS.relay_keys, call, now=NOW, nonce="n"), NOW)
        assert isinstance(denied, Denied)
        assert denied.status == 403


def read_setup(text: str) -> Setup:
    frame = parse_frame(text)
    assert isinstance(frame, Setup)
    return frame


def test_a_setup_with_the_token_of_its_call_is_accepted() -> None:
    frame = read_setup(setup(token(NOW)))

    assert check_setup(SETTINGS, frame, CALL, NOW) == SessionToken(CALL, "clinic", int(NOW), "jti", "dev")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (setup(token(NOW), call_sid="CA2"), "another call than the socket's"),
        (setup(token(NOW, call_sid="CA2")), "another call"),
        (setup(token(NOW, environment="prod")), "another environment"),
        (setup(token(NOW - 600)), "expired"),
        (setup(""), "expected v1"),
    ],
)
def test_any_other_setup_is_refused(text: str, reason: str) -> None:
    refusal = check_setup(SETTINGS, read_setup(text), CALL, NOW)

    assert isinstance(refusal, str)
    assert reason in refusal


def test_a_relay_request_proves_itself() -> None:
    call = RelayCall("POST", "/v1/turns", b"{}", CALL)
    headers = relay_headers(SETTINGS, call, token(NOW), NOW, "n1")

    assert verify_request(SETTINGS.relay_keys, headers["x-relay-sig"], call, now=NOW) == "n1"
    assert verify_token(KEYS, headers["x-session-token"], call_sid=CALL, now=NOW).profile == "clinic"
