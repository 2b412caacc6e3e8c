"""Which routes each kind of process has, and what it does not load."""

from __future__ import annotations

import subprocess
import sys

import pytest

from backend.app import create_app
from backend.settings import Kind, SettingsMissing
from tests.backend.harness import backend_with, incoming, turn

VOICE = {
    "/voice",
    "/voice/action",
    "/voice/action/dial",
    "/voice/status",
    "/v1/calls/CA1/events",
    "/v1/turns/CA1/1/cancel",
}


@pytest.mark.parametrize(
    ("kind", "served"), [("all", {*VOICE, "/v1/turns"}), ("voice", VOICE), ("stream", {"/v1/turns"})]
)
async def test_each_kind_serves_its_routes(kind: Kind, served: set[str]) -> None:
    found: set[str] = set()
    async with backend_with(kind=kind) as backend:
        for path in (*VOICE, "/v1/turns"):
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
    code = f"import sys; from backend.app import create_app; create_app({kind!r}); print(*sys.modules)"
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
