"""The execution environments of one function: as many as there are requests at once, kept and frozen in between."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Final

from dev.lambda_emulator.delivery import Delivery
from dev.lambda_emulator.deployed import TIMEOUT_S, Deployed
from dev.lambda_emulator.environment import Environment
from dev.lambda_emulator.events import Event

LIMIT: Final = 8
"""Environments at most; each takes a hundred megabytes and a connection to the database."""
_SPARE_S: Final = 1.0
"""How long after its time limit an environment may still take; then Lambda ends it, and so do we."""


class Throttled(RuntimeError):
    """Every environment is busy, and there may be no more."""


class Fleet:
    """Answers invocations, each by an environment of its own for as long as it lasts."""

    def __init__(self, deployed: Deployed, *, limit: int = LIMIT) -> None:
        """Use ``running``."""
        self._deployed = deployed
        self._limit = limit
        self._open = AsyncExitStack()
        self._starting = 0
        self._idle: list[Environment] = []
        self._busy: set[asyncio.Task[None]] = set()

    @classmethod
    @asynccontextmanager
    async def running(cls, deployed: Deployed, *, limit: int = LIMIT) -> AsyncGenerator[Fleet]:
        """None is started before the first invocation; all are stopped in the end."""
        fleet = cls(deployed, limit=limit)
        async with fleet._open:
            yield fleet
            for task in fleet._busy:
                task.cancel()
            await asyncio.gather(*fleet._busy, return_exceptions=True)
            fleet._thaw()

    async def invoke(self, event: Event) -> Delivery:
        """Hand an event to an environment; whoever asked may leave, the invocation runs on. Raises ``Throttled``."""
        environment = self._awake() or await self._start()
        delivery = environment.invoke(event)
        task = asyncio.create_task(self._see_through(environment, delivery), name="invocation")
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)
        return delivery

    async def _start(self) -> Environment:
        if len(self._busy) + self._starting >= self._limit:
            raise Throttled(f"{self._limit} environments are busy")
        self._starting += 1
        try:
            return await self._open.enter_async_context(Environment.started(self._deployed))
        finally:
            self._starting -= 1

    def _awake(self) -> Environment | None:
        while self._idle:
            environment = self._idle.pop()
            if not environment.ended:
                environment.thaw()
                return environment
        return None

    async def _see_through(self, environment: Environment, delivery: Delivery) -> None:
        try:
            async with asyncio.timeout(TIMEOUT_S[self._deployed.function] + _SPARE_S):
                await delivery.ended.wait()
                await environment.ready()
        except TimeoutError:
            environment.kill()
            return
        if not environment.ended:
            environment.freeze()
            self._idle.append(environment)

    def _thaw(self) -> None:
        """A frozen process could not end."""
        for environment in self._idle:
            environment.thaw()
