"""The app: ``create_app("stream")`` for the function that answers turns, ``"voice"`` for the rest, ``"all"`` for both.

Imports inside functions keep the cold start of one function free of what only the other needs.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import perf_counter
from typing import Final

import psycopg
from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend.api.access import RelayAccess, TwilioAccess
from backend.api.refusal import answer_in_one_shape, refusal
from backend.api.services import Services
from backend.postgres.database import Connections, Database
from backend.profiles.store import ProfileStore
from backend.records.prices import Prices, PricesInvalid, load_prices
from backend.runtime.logs import log, log_failure, set_up_logs
from backend.runtime.settings import FunctionKind, Settings, SettingsInvalid, load_settings

_WARM_S: Final = 6.0
"""How long the start may wait for what turns will need; Lambda ends a start after ten seconds."""


class ResponseBroke(RuntimeError):
    """A response failed after its start; raised to the server so that the client sees a cut and no proper end."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """Middleware around everything."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; an exception before the response starts becomes a 500 without details."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        status = 0
        begun = perf_counter()

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, noting)
        except Exception as error:
            log_failure("request_broke", error, method=scope["method"], path=scope["path"])
            if status:
                raise ResponseBroke("the response broke off") from None
            await refusal(500, "internal", "something broke")(scope, receive, noting)
        finally:
            took = round((perf_counter() - begun) * 1000, 1)
            log("request", method=scope["method"], path=scope["path"], status=status, duration_ms=took)


def create_app(
    kind: FunctionKind = "all",
    *,
    settings: Settings | None = None,
    database: Database | None = None,
    now: Callable[[], float] = time.time,
) -> FastAPI:
    """The app with the routes of ``kind``; raises ``SettingsMissing`` when a deployed one lacks settings.

    Nothing is connected here: the database and the models are reached when they are first needed.
    """
    settings = settings or load_settings(kind)
    set_up_logs(own_root=settings.mode == "deployed")
    database = database or _database(settings)
    services = Services(settings, database, ProfileStore(database), prices=_prices(kind, settings), now=now)
    documented = settings.mode == "local"
    app = FastAPI(
        title="Guru backend",
        lifespan=_lifespan,
        docs_url="/docs" if documented else None,
        redoc_url=None,
        openapi_url="/openapi.json" if documented else None,
        # A path with a slash too many is no path of ours; a redirect would name whatever host was asked for.
        redirect_slashes=False,
    )
    _equip(app, kind, services)
    app.add_api_route("/health", health)
    for router in _routers(kind):
        app.include_router(router)
    app.add_exception_handler(psycopg.DataError, _value_refused)
    app.add_exception_handler(psycopg.Error, _database_away)
    app.add_exception_handler(OSError, _database_away)
    answer_in_one_shape(app)
    # The last one added is the outermost.
    _guard(app, kind, services)
    app.add_middleware(Boundary)
    return app


def _equip(app: FastAPI, kind: FunctionKind, services: Services) -> None:
    """Put there what the routes of ``kind`` work with."""
    app.state.services = services
    if kind in ("all", "stream"):
        from backend.answering.assembly import build_answering  # noqa: PLC0415  # the voice function answers no turn

        app.state.answering = build_answering(services)
    if kind in ("all", "voice"):
        from backend.api.webhooks.warm import Warmer  # noqa: PLC0415  # an HTTP client, which the stream function does not need

        app.state.warmer = Warmer(services.settings)


def _database(settings: Settings) -> Database:
    """Under Lambda one connection, since a process answers one request at a time; elsewhere several."""
    url = settings.database_url.get_secret_value()
    return Connections(url, size=settings.database_connections if settings.mode == "local" else 1)


def _prices(kind: FunctionKind, settings: Settings) -> Prices:
    if kind == "stream":
        return Prices()
    try:
        return load_prices(settings.model_prices)
    except PricesInvalid as invalid:
        raise SettingsInvalid(f"GURU_MODEL_PRICES: {invalid}") from None


def _routers(kind: FunctionKind) -> list[APIRouter]:
    routers: list[APIRouter] = []
    if kind in ("all", "stream"):
        from backend.api.relay import turns  # noqa: PLC0415  # only where turns are answered

        routers.append(turns.router)
    if kind in ("all", "voice"):
        from backend.api.relay import events  # noqa: PLC0415  # only where calls are kept
        from backend.api.webhooks import reports, transfer, voice  # noqa: PLC0415  # twilio
        from backend.appointments import feed as calendar  # noqa: PLC0415  # only where the book is read

        routers += [module.router for module in (voice, transfer, reports, events, calendar)]
    return routers


async def health() -> dict[str, str]:
    """Always ok, and it wakes nothing, since anybody may ask; what depends on the database says so by itself."""
    return {"status": "ok"}


def _guard(app: FastAPI, kind: FunctionKind, services: Services) -> None:
    settings = services.settings
    app.add_middleware(
        RelayAccess,
        session_keys=settings.session_ring,
        relay_keys=settings.relay_ring,
        environment=settings.environment,
        now=services.now,
    )
    if kind in ("all", "voice"):
        from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # noqa: PLC0415  # twilio, which ships no types

        app.add_middleware(
            TwilioAccess,
            validators=tuple(RequestValidator(token) for token in settings.twilio_auth_tokens),
            public_url=settings.public_url,
            account_sid=settings.twilio_account_sid,
        )


def _warm(app: FastAPI) -> asyncio.Task[None] | None:
    """Make ready for turns, where turns are answered."""
    answering = getattr(app.state, "answering", None)
    return asyncio.create_task(answering.warm(), name="warm") if answering else None


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncGenerator[None]:
    warming = _warm(app)
    if warming and app.state.services.settings.mode == "deployed":
        # Lambda gives the time before the first request a whole processor, and the caller does not wait for it.
        await asyncio.wait({warming}, timeout=_WARM_S)
        # What is left would stand still with the process, and go on while somebody calls.
        warming.cancel()
    yield
    if warming:
        warming.cancel()
        await asyncio.gather(warming, return_exceptions=True)
    for name in ("answering", "warmer", "services"):
        if hasattr(app.state, name):
            await getattr(app.state, name).close()


async def _value_refused(request: Request, error: Exception) -> JSONResponse:
    """The same request would be refused again: whoever sent it must not wait for a better hour."""
    log_failure("value_refused", error, path=request.url.path)
    return JSONResponse({"error": {"code": "invalid", "message": "a value that the database cannot hold"}}, 422)


async def _database_away(request: Request, error: Exception) -> JSONResponse:
    log_failure("database_away", error, path=request.url.path)
    return refusal(503, "unavailable", "try again")
