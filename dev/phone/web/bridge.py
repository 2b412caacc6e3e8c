"""One browser's WebSocket and the call it holds: commands in, what happens in the call out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable
from contextlib import suppress
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from dev.phone import Ended, PhoneLine, PlacedCall
from dev.phone.web.messages import BadCommand, Command, Dial, HangUp, Noise, Press, Say, page_message, read_command
from dev.phone.web.outcomes import ReadOutcomes, answered_messages


class Bridge:
    """A page and its line; one call at a time, hung up when the page goes away."""

    def __init__(self, socket: WebSocket, line: PhoneLine, read: ReadOutcomes) -> None:
        self._socket = socket
        self._line = line
        self._read = read
        self._call: PlacedCall | None = None
        self._telling: list[asyncio.Task[None]] = []

    async def run(self) -> None:
        """Serve the page until it is closed."""
        await self._socket.accept()
        try:
            async for text in self._socket.iter_text():
                await self._take(text)
        finally:
            for task in self._telling:
                task.cancel()
            if self._call is not None:
                await self._call.hang_up()

    async def _take(self, text: str) -> None:
        try:
            await self._obey(read_command(text))
        except BadCommand as error:
            await self._tell({"type": "problem", "message": str(error)})

    async def _obey(self, command: Command) -> None:
        match command:
            case Dial(to):
                await self._dial(to)
            case _ if self._call is None:
                raise BadCommand("nobody is on the line: dial first")
            case Say(text):
                await self._call.say(text)
            case Noise():
                await self._call.say("")
            case Press(digits):
                await self._call.press(digits)
            case HangUp():
                await self._call.hang_up()

    async def _dial(self, to: str) -> None:
        if self._call is not None:
            raise BadCommand("somebody is on the line: hang up first")
        self._call = await self._line.call(to)
        self._telling = [
            asyncio.create_task(self._tell_updates(self._call)),
            asyncio.create_task(self._tell_all(answered_messages(self._call, self._read))),
        ]

    async def _tell_updates(self, call: PlacedCall) -> None:
        async for update in call.updates():
            if isinstance(update.event, Ended):
                self._call = None  # before the page knows, which may dial again at once
            message = page_message(update.event)
            if message is not None:
                await self._tell(message)

    async def _tell_all(self, messages: AsyncIterable[dict[str, Any]]) -> None:
        async for message in messages:
            await self._tell(message)

    async def _tell(self, message: dict[str, Any]) -> None:
        with suppress(WebSocketDisconnect, RuntimeError):  # the page has gone; its reading half ends the call
            await self._socket.send_json(message)
