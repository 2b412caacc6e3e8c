"""Only the relay gets through to /v1: every credential that does not hold is refused before anything else happens."""

from __future__ import annotations

import base64
from collections.abc import AsyncGenerator
from typing import Any

import pytest

from backend.api.access import Seen
from common.limits import CALL_LIMIT_S
from common.wire.credentials import SIGNATURE_HEADER, TOKEN_HEADER, Refused
from tests.backend.harness import CALL, Backend, backend_with, relay_headers, token_for, turn


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


async def refused(backend: Backend, headers: dict[str, str], body: bytes = b"{}") -> dict[str, Any]:
    response = await backend.client.post("/v1/turns", content=body, headers=headers)
    assert response.status_code == 401
    answer: dict[str, Any] = response.json()
    return answer


@pytest.mark.parametrize("missing", [TOKEN_HEADER, SIGNATURE_HEADER])
async def test_both_credentials_are_needed(missing: str) -> None:
    headers = relay_headers("/v1/turns", b"{}")
    del headers[missing]
    async with backend_with() as backend:
        assert await refused(backend, headers) == {
            "error": {"code": "refused", "message": "credentials that do not hold"}
        }


@pytest.mark.parametrize(
    "token",
    [
        "",
        "x",
        "v1.s1.e30.x",
        "v1.s1.!!.x",
        "v1.s1.bnVsbA.x",
        "v1.s1.W10.x",
        f"v1.s1.{'W1tb' * 900}.x",
        f"v1.s1.{'W1tb' * 10_000}.x",
        f"v1.s1.{encoded('[' * 2000 + ']' * 2000)}.x",
        f"v1.s1.{encoded('{}:' * 400)}.x",
        f"{token_for()}x",
        token_for(environment="prod"),
        token_for().replace("s1", "s2", 1),
    ],
)
async def test_a_token_that_does_not_hold_is_refused(token: str) -> None:
    async with backend_with() as backend:
        await refused(backend, relay_headers("/v1/turns", b"{}", token=token))


@pytest.mark.parametrize("age", [int(CALL_LIMIT_S) + 5, -300])
async def test_a_token_of_another_time_is_refused(age: int) -> None:
    async with backend_with() as backend:
        await refused(backend, relay_headers("/v1/turns", b"{}", token=token_for(age=age)))


async def test_a_query_is_refused_since_nothing_signs_it() -> None:
    headers = relay_headers("/v1/turns", b"{}")
    async with backend_with() as backend:
        response = await backend.client.post("/v1/turns?turn=2", content=b"{}", headers=headers)
    assert response.status_code == 401


async def test_no_request_is_taken_again_within_its_minute_whatever_came_between() -> None:
    bodies = [b'{"events": []}', b'{"events":  []}', b'{"events":   []}']
    path = f"/v1/calls/{CALL}/events"
    signed = [(body, relay_headers(path, body)) for body in bodies]
    async with backend_with() as backend:
        for body, headers in signed:
            response = await backend.client.post(path, content=body, headers=headers)
            assert response.status_code != 401
        for body, headers in [*signed, *reversed(signed)]:
            assert (await backend.client.post(path, content=body, headers=headers)).status_code == 401


def test_signatures_are_remembered_as_long_as_they_hold_and_no_longer() -> None:
    seen = Seen(most=3)
    for now, signature in [(0, "a"), (60, "b")]:
        seen.note(signature, now=now)
    with pytest.raises(Refused, match="used before"):
        seen.note("a", now=119)
    seen.note("a", now=121)
    seen.note("c", now=122)
    seen.note("d", now=123)
    with pytest.raises(Refused, match="used before"):
        seen.note("a", now=124)


async def test_a_signature_over_another_body_is_refused() -> None:
    async with backend_with() as backend:
        await refused(backend, relay_headers("/v1/turns", b"{}"), body=b'{"turn": 2}')


async def test_a_signature_over_another_path_is_refused() -> None:
    async with backend_with() as backend:
        await refused(backend, relay_headers("/v1/turns/other", b"{}"))


async def test_a_signature_for_another_call_is_refused() -> None:
    async with backend_with() as backend:
        await refused(backend, relay_headers("/v1/turns", b"{}", call_sid="CA9", token=token_for()))


@pytest.mark.parametrize("age", [120, -120])
async def test_an_old_or_future_signature_is_refused(age: int) -> None:
    async with backend_with() as backend:
        await refused(backend, relay_headers("/v1/turns", b"{}", age=age))


async def test_a_body_beyond_the_limit_is_refused_before_it_is_held() -> None:
    async with backend_with() as backend:
        response = await backend.relay("/v1/turns", turn(text="x" * 300_000))
    assert response.status_code == 413


@pytest.mark.parametrize("path", ["/v1/turns", f"/v1/calls/{CALL}/events", "/v1/nothing"])
async def test_no_byte_is_read_of_somebody_without_a_token(path: str) -> None:
    read = 0

    async def body() -> AsyncGenerator[bytes]:
        nonlocal read
        for _ in range(1000):
            read += 1
            yield b"x" * 65536

    async with backend_with() as backend:
        response = await backend.client.post(path, content=body(), headers={SIGNATURE_HEADER: "v1.r1.0.n.x"})
    assert (response.status_code, read) == (401, 0)


@pytest.mark.parametrize("path", ["/v1/turns", f"/v1/calls/{CALL}/events"])
async def test_a_body_nested_too_deep_is_refused_by_every_route(path: str) -> None:
    body = b'{"events":' + b"[" * 8000 + b"]" * 8000 + b"}"
    async with backend_with() as backend:
        response = await backend.client.post(path, content=body, headers=relay_headers(path, body))
    assert response.status_code == 422
    assert response.json()["error"]["fields"] == [{"field": "body", "message": "expected at most 64 levels of JSON"}]


async def test_health_needs_no_credentials() -> None:
    async with backend_with() as backend:
        response = await backend.client.get("/health")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})
