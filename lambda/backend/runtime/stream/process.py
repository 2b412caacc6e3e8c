"""The process inside the stream function: starts the app once, answers invocations until Lambda ends it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from anyio.lowlevel import checkpoint
from starlette.applications import Starlette

from backend.runtime.cold_start import uncollected
from backend.runtime.logs import log, log_failure, set_up_logs
from backend.runtime.settings import SettingsInvalid, SettingsMissing
from backend.runtime.stream.exchange import Exchange, NoHttpRequest, Request, StreamedResponse
from backend.runtime.stream.runtime_api import Invocation, RuntimeApi, error_type
from backend.runtime.tasks import end_leftovers

MARGIN_S: Final = 1.5
"""Enough to stop the app (twice half a second) and to say so; a killed environment costs the next caller a start."""
Deadline: TypeAlias = Callable[[Invocation], Awaitable[None]]
"""Returns when an invocation has to be brought to its end."""


async def until_deadline(invocation: Invocation) -> None:
    """Return when an invocation has to be brought to its end."""
    await asyncio.sleep(max(0.0, invocation.deadline_s - MARGIN_S - time.time()))


@dataclass(frozen=True, slots=True)
class InvocationHandler:
    """An app that has started, and how patient to be with it."""

    app: Starlette
    api: RuntimeApi
    state: Mapping[str, Any] = field(default_factory=dict[str, Any])
    deadline: Deadline = until_deadline
    grace_s: float = 0.5
    """Seconds to react to ``http.disconnect``, and then again to cancellation."""
    owns_loop: bool = False
    """Whether nobody else uses the event loop, so that each task that an invocation leaves is its own."""

    async def answer(self, invocation: Invocation) -> bool:
        """Answer; false when the app runs on although it was cancelled, and would meddle with what comes next."""
        try:
            request = Request.parse(invocation, self.app, self.state)
        except NoHttpRequest as error:
            await self.api.fail(invocation.request_id, error_type(error), str(error))
            return True
        response = StreamedResponse(self.api, invocation.request_id)
        exchange = Exchange(request.body, response)
        before = asyncio.all_tasks()
        app = asyncio.ensure_future(self.app(request.scope, exchange.receive, exchange.send))
        try:
            in_time = await self._until_over(app, response, invocation)
            ended = await self._stop(app, exchange)
            await self._conclude(app, exchange, in_time=in_time)
        finally:
            app.cancel()
            try:
                await asyncio.wait({app}, timeout=self.grace_s)
            finally:
                await response.close()
        return (not self.owns_loop or await end_leftovers(before)) and ended

    async def _until_over(self, app: asyncio.Future[None], response: StreamedResponse, invocation: Invocation) -> bool:
        lost = asyncio.ensure_future(response.lost.wait())
        deadline = asyncio.ensure_future(self.deadline(invocation))
        try:
            waited: set[asyncio.Future[Any]] = {app, lost, deadline}
            await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
            return app.done() or not deadline.done()
        finally:
            lost.cancel()
            deadline.cancel()
            await asyncio.wait({lost, deadline})

    async def _stop(self, app: asyncio.Future[None], exchange: Exchange) -> bool:
        if app.done():
            return True
        exchange.disconnect()
        await asyncio.wait({app}, timeout=self.grace_s)
        if not app.done():
            app.cancel()
            await asyncio.wait({app}, timeout=self.grace_s)
        return app.done()

    async def _conclude(self, app: asyncio.Future[None], exchange: Exchange, *, in_time: bool) -> None:
        if not in_time:
            log("invocation_timed_out")
            await exchange.conclude("Function.TimeoutError", status=504)
            return
        error = app.exception() if app.done() and not app.cancelled() else None
        if error is not None:
            log_failure("invocation_broke", error)
        await exchange.conclude(error_type(error) if error else None, status=500)


def run(make_app: Callable[[], Starlette]) -> int:
    """Answer invocations until SIGTERM; the exit code is 1 when the app did not start."""
    # Before the app does it, so that a start that fails is told in full too.
    set_up_logs(own_root=True)
    return asyncio.run(_run(make_app, RuntimeApi.parse(os.environ["AWS_LAMBDA_RUNTIME_API"])))


async def _run(make_app: Callable[[], Starlette], api: RuntimeApi) -> int:
    main = asyncio.current_task()
    assert main is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, main.cancel)
    async with AsyncExitStack() as stack:
        try:
            with uncollected():
                app = make_app()
                # Starlette's lifespan, and with it connections, belongs to the environment and not to one invocation.
                state = await stack.enter_async_context(app.router.lifespan_context(app))
                # Loads anyio's backend, which would otherwise cost the first caller 80 ms.
                await checkpoint()
        except Exception as error:
            await _report(api, error)
            return 1
        with suppress(asyncio.CancelledError):
            await serve(InvocationHandler(app, api, state or {}, owns_loop=True))
    return 0


async def serve(answering: InvocationHandler) -> None:
    """Answer one invocation after the other until cancelled."""
    while True:
        if not await answering.answer(await answering.api.next()):
            log("environment_given_up", reason="the app ignores cancellation")
            os._exit(1)


async def _report(api: RuntimeApi, error: Exception) -> None:
    """Only messages about settings are our own words, and safe to show."""
    ours = isinstance(error, SettingsMissing | SettingsInvalid)
    reason = str(error) if ours else "the app did not start"
    log_failure("start_failed", error, reason=reason)
    await api.fail_start(error_type(error, source="Runtime"), reason)


def _app() -> Starlette:
    # Here and not above: an import that fails is reported to Lambda only from inside `run`.
    from backend.runtime.cold_start import import_fastapi  # noqa: PLC0415

    import_fastapi()
    from backend.api.app import create_app  # noqa: PLC0415

    return create_app("stream")


if __name__ == "__main__":
    sys.exit(run(_app))
