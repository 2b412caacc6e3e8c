"""The process inside the stream function: starts the app once, answers until Lambda ends it."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress

from anyio.lowlevel import checkpoint
from starlette.applications import Starlette

from backend.runtime.cold_start import uncollected
from backend.runtime.logs import log, log_failure, set_up_logs
from backend.runtime.settings import SettingsInvalid, SettingsMissing
from backend.runtime.stream.handler import InvocationHandler
from backend.runtime.stream.runtime_api import RuntimeApi, error_type


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
