"""Which routes each kind of process has, and what it does not load."""

from __future__ import annotations

import subprocess
import sys

import pytest

from backend.api.app import create_app
from backend.runtime.settings import FunctionKind, SettingsMissing
from tests.backend.harness import backend_with, incoming, turn

VOICE = {
    "/voice",
    "/voice/action",
    "/voice/action/dial",
    "/voice/status",
    "/v1/calls/CA1/events",
    "/v1/turns/CA1/1/cancel",
}
STREAM = {"/v1/turns", "/v1/warm"}


@pytest.mark.parametrize(("kind", "served"), [("all", {*VOICE, *STREAM}), ("voice", VOICE), ("stream", STREAM)])
async def test_each_kind_serves_its_routes(kind: FunctionKind, served: set[str]) -> None:
    found: set[str] = set()
    async with backend_with(kind=kind) as backend:
        for path in (*VOICE, *STREAM):
            if path.startswith("/v1/"):
                response = await backend.relay(path, turn(), call_sid="CA1")
            else:
                response = await backend.webhook(path, incoming())
            if response.status_code != 404:
                found.add(path)
        assert (await backend.client.get("/health")).json() == {"status": "ok"}
    assert found == served


@pytest.mark.parametrize(
    ("kind", "absent"),
    [("voice", ("anthropic", "markdown_it", "Stemmer")), ("stream", ("twilio", "phonenumbers", "httpx2"))],
)
def test_a_function_does_not_load_what_only_the_other_needs(kind: str, absent: tuple[str, ...]) -> None:
    code = f"import sys; from backend.api.app import create_app; create_app({kind!r}); print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": ".:lambda"}
    )
    assert [name for name in absent if name in ran.stdout.split()] == []


async def test_a_deployed_process_does_not_describe_itself() -> None:
    async with backend_with() as local, backend_with(mode="deployed") as deployed:
        assert (await local.client.get("/openapi.json")).status_code == 200
        for path in ("/docs", "/openapi.json", "/redoc"):
            assert (await deployed.client.get(path)).status_code == 404


def test_a_deployed_process_without_settings_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GURU_MODE", "deployed")
    with pytest.raises(SettingsMissing, match="GURU_SESSION_KEYS"):
        create_app("stream")


@pytest.mark.parametrize("kind", ["all", "voice", "stream"])
@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nowhere", 404, "not_found"),
        ("GET", "/", 404, "not_found"),
        ("POST", "/health/", 404, "not_found"),
        ("POST", "/health", 405, "method_not_allowed"),
        ("DELETE", "/health", 405, "method_not_allowed"),
        ("POST", "/v1/nowhere", 401, "refused"),
        ("GET", "/v1/turns?turn=1", 401, "refused"),
    ],
)
async def test_whatever_is_refused_has_the_one_shape_of_an_error(
    kind: FunctionKind, method: str, path: str, status: int, code: str
) -> None:
    async with backend_with(kind=kind) as backend:
        response = await backend.client.request(method, path)
    assert response.status_code == status
    assert response.json() == {"error": {"code": code, "message": response.json()["error"]["message"]}}


@pytest.mark.parametrize("path", ["/voice", "/voice/nowhere", "/voice/"])
async def test_a_webhook_of_a_stranger_is_refused_in_the_same_shape(path: str) -> None:
    async with backend_with() as backend:
        response = await backend.client.post(path, data=incoming())
    assert (response.status_code, response.json()["error"]["code"]) == (403, "refused")


async def test_a_signed_webhook_to_no_route_is_not_found_and_not_sent_elsewhere() -> None:
    async with backend_with() as backend:
        for path in ("/voice/", "/voice/nowhere"):
            response = await backend.webhook(path, incoming())
            assert (response.status_code, response.json()["error"]["code"]) == (404, "not_found")


@pytest.mark.parametrize("turn_number", ["secret-words", "-1", "1e3", "99999999999999999999"])
async def test_a_parameter_that_cannot_be_read_is_named_and_not_quoted(turn_number: str) -> None:
    async with backend_with() as backend:
        response = await backend.relay(f"/v1/turns/CA1/{turn_number}/cancel", {}, call_sid="CA1")
    assert response.status_code == 422
    assert [item["field"] for item in response.json()["error"]["fields"]] == ["turn"]
    assert turn_number not in response.text
