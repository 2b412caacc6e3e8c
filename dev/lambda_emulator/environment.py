"""One execution environment: a process that runs a built artifact, and the Runtime API that it alone talks to."""

from __future__ import annotations

import asyncio
import signal
from asyncio.subprocess import Process
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import IO, Final, TypeAlias

from dev.lambda_emulator.delivery import Delivery, Fault
from dev.lambda_emulator.deployed import TIMEOUT_S, Deployed
from dev.lambda_emulator.emulator import LambdaEmulator
from dev.lambda_emulator.events import Event

Output: TypeAlias = int | IO[bytes] | None
"""Where the process prints to; None for where this one does."""
_GRACE_S: Final = 5.0


class Environment:
    """Answers one invocation at a time; ``ended`` once its process has."""

    def __init__(self, emulator: LambdaEmulator, process: Process, timeout_s: float) -> None:
        """Use ``started``."""
        self._emulator = emulator
        self._process = process
        self._timeout_s = timeout_s
        self._watch = asyncio.create_task(self._until_ended(), name="end of an environment")

    @classmethod
    @asynccontextmanager
    async def started(cls, deployed: Deployed, output: Output = None) -> AsyncGenerator[Environment]:
        """Start a process, and stop it in the end; it need not have asked for work yet."""
        async with LambdaEmulator.started() as emulator:
            process = await asyncio.create_subprocess_exec(
                *deployed.argv, cwd=deployed.root, env=deployed.env(emulator.address), stdout=output, stderr=output
            )
            environment = cls(emulator, process, TIMEOUT_S[deployed.function])
            try:
                yield environment
            finally:
                await environment._stop()

    @property
    def pid(self) -> int:
        """The process that runs the artifact."""
        return self._process.pid

    @property
    def ended(self) -> bool:
        """Whether the process has ended."""
        return self._process.returncode is not None

    async def ready(self) -> None:
        """Wait until it asks for work, with nothing else going on; returns too when its process has ended."""
        resting = asyncio.create_task(self._emulator.at_rest())
        try:
            await asyncio.wait({resting, self._watch}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            resting.cancel()

    def invoke(self, event: Event, *, fault: Fault | None = None, deadline_s: float | None = None) -> Delivery:
        """Queue an invocation, with the function's own time limit unless another is given."""
        return self._emulator.invoke(event, fault=fault, deadline_s=deadline_s or self._timeout_s)

    def freeze(self) -> None:
        """Stop it in its tracks, as Lambda does between two invocations; ``standstill`` says what it will find then."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)

    def kill(self) -> None:
        """End it at once, as Lambda does when an invocation's time is up."""
        self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            self._process.send_signal(number)

    async def _until_ended(self) -> None:
        await self._process.wait()
        self._emulator.runtime_ended()

    async def _stop(self) -> None:
        self._signal(signal.SIGTERM)
        await asyncio.wait({self._watch}, timeout=_GRACE_S)
        self.kill()
        await self._watch
