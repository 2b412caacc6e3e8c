"""The Runtime API itself: hands invocations out one by one, and takes answers, failures and failed starts."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

import h11

from dev.lambda_emulator.delivery import Delivery, Drop, Fault, Refusal
from dev.lambda_emulator.events import Event
from dev.lambda_emulator.peer import Peer, PeerLeft, plain

HOST: Final = "127.0.0.1"
PREFIX: Final = "/2018-06-01/runtime"


class LambdaEmulator:
    """One execution environment's Runtime API, for one runtime."""

    def __init__(self) -> None:
        """Use ``started``."""
        self.port = 0
        self.start_failed: asyncio.Future[tuple[str, Mapping[str, Any]]] = asyncio.get_running_loop().create_future()
        """The type and the body that came to ``/init/error``."""
        self._waiting: asyncio.Queue[Delivery] = asyncio.Queue()
        self._given: dict[str, Delivery] = {}
        self._open: dict[str, Delivery] = {}
        self._connected: set[asyncio.Task[None]] = set()
        self._polling = False
        self._changed = asyncio.Condition()

    @classmethod
    @asynccontextmanager
    async def started(cls) -> AsyncGenerator[LambdaEmulator]:
        """Listen on a free port of loopback."""
        emulator = cls()
        server = await asyncio.start_server(emulator._serve, HOST, 0)
        emulator.port = server.sockets[0].getsockname()[1]
        try:
            yield emulator
        finally:
            server.close()
            for task in emulator._connected:
                task.cancel()
            await asyncio.gather(*emulator._connected, return_exceptions=True)
            emulator.start_failed.cancel()

    @property
    def address(self) -> str:
        """What ``AWS_LAMBDA_RUNTIME_API`` is to say."""
        return f"{HOST}:{self.port}"

    def invoke(self, event: Event, *, fault: Fault | None = None, deadline_s: float = 60.0) -> Delivery:
        """Queue an invocation whose time is up in ``deadline_s`` seconds."""
        delivery = Delivery(event, int((time.time() + deadline_s) * 1000), fault)
        self._open[delivery.request_id] = delivery
        self._waiting.put_nowait(delivery)
        return delivery

    async def at_rest(self) -> None:
        """Wait until the runtime does nothing but ask for work, on its only connection."""
        async with self._changed:
            await self._changed.wait_for(lambda: self._polling and not self._open and len(self._connected) == 1)

    def runtime_ended(self) -> None:
        """Its process is gone: nothing more will come for what was being answered."""
        for delivery in list(self._open.values()):
            self._over(delivery)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connected.add(task)
        peer = Peer(reader, writer)
        try:
            try:
                with suppress(PeerLeft, OSError):
                    await self._route(peer, await peer.request())
            finally:
                await peer.close()
        # asyncio's own server would print a cancelled handler as an error.
        except asyncio.CancelledError:
            peer.reset()
        finally:
            self._connected.discard(task)
            await self._notify()

    async def _route(self, peer: Peer, request: h11.Request) -> None:
        path = request.target.decode("ascii").removeprefix(PREFIX)
        match [request.method.decode("ascii"), *path.strip("/").split("/")]:
            case ["GET", "invocation", "next"]:
                await self._hand_out(peer)
            case ["POST", "invocation", request_id, "response"]:
                await self._receive(peer, self._given.pop(request_id), plain(request.headers))
            case ["POST", "invocation", request_id, "error"]:
                delivery = self._given.pop(request_id)
                delivery.error = await _error(peer, request)
                await peer.reply(202)
                self._over(delivery)
            case ["POST", "init", "error"]:
                self.start_failed.set_result(await _error(peer, request))
                await peer.reply(202)
            case _:
                await peer.reply(404)

    async def _hand_out(self, peer: Peer) -> None:
        waiting = asyncio.create_task(self._waiting.get())
        left = asyncio.create_task(peer.left())
        self._polling = True
        await self._notify()
        try:
            await asyncio.wait({waiting, left}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._polling = False
            left.cancel()
            await asyncio.wait({left})
            # A runtime that left must not take an invocation with it.
            if not waiting.done():
                waiting.cancel()
        if waiting.done():
            delivery = waiting.result()
            self._given[delivery.request_id] = delivery
            await peer.reply(200, _invocation_headers(delivery), delivery.event)

    async def _receive(self, peer: Peer, delivery: Delivery, headers: Mapping[str, str]) -> None:
        delivery.headers = headers
        count = 0
        try:
            async for chunk in peer.chunks():
                delivery.arrived(chunk)
                count += 1
                match delivery.fault:
                    case Drop(after) if count == after:
                        peer.reset()
                        return
                    case Refusal(after, status) if count == after:
                        await peer.reply(status)
                        await peer.left()
                        return
                    case _:
                        pass
            delivery.trailers = peer.trailers
            delivery.complete = True
            await peer.reply(202)
        finally:
            self._over(delivery)

    def _over(self, delivery: Delivery) -> None:
        if self._open.pop(delivery.request_id, None) is not None:
            delivery.over()

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()


def _invocation_headers(delivery: Delivery) -> dict[str, str]:
    return {
        "Lambda-Runtime-Aws-Request-Id": delivery.request_id,
        "Lambda-Runtime-Deadline-Ms": str(delivery.deadline_ms),
        "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:us-east-1:000000000000:function:stream",
    }


async def _error(peer: Peer, request: h11.Request) -> tuple[str, Mapping[str, Any]]:
    body: Mapping[str, Any] = json.loads(await peer.body())
    return plain(request.headers)["lambda-runtime-function-error-type"], body
