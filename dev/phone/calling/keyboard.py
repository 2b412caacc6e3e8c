"""A call held by typing: each line is said, an empty one is a noise, the end of input hangs up."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from dev.phone.calling.script import LINGER_S, hear_out

if TYPE_CHECKING:
    from dev.phone.line import PlacedCall

_READ_BYTES = 4096


async def talk(call: PlacedCall, lines: AsyncIterator[str], *, patient: bool = False) -> None:
    """Say each line once somebody listens, over the assistant's voice if need be, until the input or the call ends.

    ``patient`` is for input that nobody types: each line waits for the greeting and the answer before it. A line that
    begins with ``/`` and goes on with keys (``/1234#``) presses them.
    """
    typing = asyncio.create_task(_type(call, lines, patient=patient))
    ending = asyncio.create_task(call.ended())
    try:
        await asyncio.wait({typing, ending}, return_when=asyncio.FIRST_COMPLETED)
        if typing.done():
            typing.result()
        await call.hang_up()
    finally:
        for task in (typing, ending):
            task.cancel()
        await asyncio.gather(typing, ending, return_exceptions=True)


async def _type(call: PlacedCall, lines: AsyncIterator[str], *, patient: bool) -> None:
    await call.until((lambda: call.ready) if patient else (lambda: call.listened_to))
    async for line in lines:
        text, asked = line.strip(), call.asked
        keys = text.removeprefix("/")
        if keys != text and keys and set(keys) <= set("0123456789*#"):
            await call.press(keys)
        else:
            await call.say(text)
        if patient:
            await hear_out(call, asked=asked)
    if patient:
        await call.until(lambda: call.over, within=LINGER_S)


async def lines_of(descriptor: int) -> AsyncIterator[str]:
    """The lines that come through a file descriptor, be it a terminal, a pipe or a file."""
    loop = asyncio.get_running_loop()
    pieces: asyncio.Queue[bytes] = asyncio.Queue()

    # Not through sys.stdin: a thread that waits in its buffer makes the interpreter abort when it shuts down.
    def read() -> None:
        while True:
            piece = os.read(descriptor, _READ_BYTES)
            try:
                loop.call_soon_threadsafe(pieces.put_nowait, piece)
            except RuntimeError:  # the call is over and its loop closed
                return
            if not piece:
                return

    threading.Thread(target=read, name="keyboard", daemon=True).start()
    rest = b""
    while piece := await pieces.get():
        *whole, rest = (rest + piece).split(b"\n")
        for line in whole:
            yield line.decode(errors="replace")
    if rest:
        yield rest.decode(errors="replace")
