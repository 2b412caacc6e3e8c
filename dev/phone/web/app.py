"""The web phone's server: the static page, the numbers to call, and one WebSocket per page."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias
from urllib.parse import urlsplit

from anyio.to_thread import run_sync
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.websockets import WebSocket

from dev.phone import PhoneLine
from dev.phone.calling.records import Outcome, read_outcomes
from dev.phone.web import texts
from dev.phone.web.bridge import Bridge
from dev.phone.web.outcomes import ReadOutcomes
from dev.phone.web.settings import PhoneSettings
from dev.stack.state import Listing, list_numbers

_PAGE: Final = Path(__file__).with_name("page")
_LOCAL: Final = ["127.0.0.1", "localhost"]
"""The only names that the page is served under: another site's name that resolves to this machine is none of them."""
_POLICY: Final = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'"


class PageFiles(StaticFiles):
    """The page, never cached, so that a reload shows what was changed, and allowed to load nothing from elsewhere."""

    def file_response(self, *args: object, **kwargs: object) -> Response:
        """As Starlette's, with two more headers."""
        response = super().file_response(*args, **kwargs)  # type: ignore[arg-type]  # passed on as they came
        response.headers["cache-control"] = "no-cache"
        response.headers["content-security-policy"] = _POLICY
        return response


Directory: TypeAlias = Callable[[str], Sequence[Listing]]
"""Gives the numbers to call, for a database URL."""


def create_app(
    settings: PhoneSettings | None = None, directory: Directory = list_numbers, outcomes: ReadOutcomes | None = None
) -> Starlette:
    """The web phone; settings come from the environment when not given, records of calls from the database."""
    settings = settings or PhoneSettings.model_validate({})
    database_url = settings.database_url.get_secret_value()

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        async with PhoneLine(settings.network) as line:
            app.state.line = line
            app.state.outcomes = outcomes or partial(_read_outcomes, database_url)
            yield

    async def numbers(_: Request) -> Response:
        listings = await run_sync(directory, database_url)
        return JSONResponse([asdict(listing) for listing in listings])

    return Starlette(
        routes=[
            Route("/health", _health),
            Route("/numbers", numbers),
            WebSocketRoute("/call", _call),
            Route(texts.PATH, texts.Texts(settings).answer, methods=["GET", "POST"]),
            Mount("/", PageFiles(directory=_PAGE, html=True)),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=_LOCAL)],
        lifespan=lifespan,
    )


async def _health(_: Request) -> Response:
    return JSONResponse({"status": "ok"})


async def _call(socket: WebSocket) -> None:
    origin = socket.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != socket.headers.get("host"):
        await socket.close(1008)  # another site in the same browser: it may not place calls
        return
    state = socket.app.state
    await Bridge(socket, state.line, state.outcomes).run()


async def _read_outcomes(database_url: str, call_sid: str) -> Sequence[Outcome]:
    return await read_outcomes(database_url, call_sid, within=0)
