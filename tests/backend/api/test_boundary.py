"""The outermost frame: an exception becomes an answer, or a cut, and never a line in the server's log."""

from __future__ import annotations

import httpx2
import pytest
from starlette.types import Receive, Scope, Send

from backend.api.app import Boundary, ResponseBroke


async def _breaks_before(_scope: Scope, _receive: Receive, _send: Send) -> None:
    raise ValueError("quoting the caller")


async def _breaks_after(_scope: Scope, _receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    raise ValueError("quoting the caller")


async def test_a_failure_before_the_response_is_a_500_without_details() -> None:
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(Boundary(_breaks_before)), base_url="http://x"
    ) as http:
        response = await http.get("/")
    assert response.status_code == 500
    assert "caller" not in response.text


async def test_a_failure_after_its_start_breaks_the_response_off() -> None:
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(Boundary(_breaks_after)), base_url="http://x") as http:
        with pytest.raises(ResponseBroke, match=r"^the response broke off$"):
            await http.get("/")


async def test_other_protocols_pass() -> None:
    seen: list[str] = []

    async def app(scope: Scope, _receive: Receive, _send: Send) -> None:
        seen.append(scope["type"])

    async def never() -> dict[str, str]:
        raise AssertionError("not asked")

    async def ignore(_message: object) -> None:
        raise AssertionError("not asked")

    await Boundary(app)({"type": "lifespan"}, never, ignore)
    assert seen == ["lifespan"]
