"""Every script of a call, played by the Worker on workerd."""

from __future__ import annotations

from collections import deque
from typing import Any

import pytest

from tests.worker.scripts import SCRIPTS
from tests.worker.workerd.backend import Backend, Turn
from tests.worker.workerd.phone import Phone

pytestmark = pytest.mark.workerd


class RealStage:
    """The stage around the Worker: a real socket on one side, real requests on the other."""

    def __init__(self, phone: Phone, backend: Backend) -> None:
        self.phone = phone
        self.backend = backend
        self.turns: deque[Turn] = deque()

    async def says(self, text: str, *, last: bool = True, language: str = "en-US") -> None:
        await self.phone.says(text, last=last, language=language)

    async def presses(self, keys: str) -> None:
        for key in keys:
            await self.phone.send(type="dtmf", digit=key)

    async def cuts_in(self, heard: str) -> None:
        await self.phone.cuts_in(heard)

    async def has_heard_all(self) -> None:
        for frame in self.phone.frames:
            if frame["type"] == "text" and frame["token"]:
                await self.phone.send(type="info", name="tokensPlayed", value=frame["token"])
        await self.phone.send(type="info", name="agentSpeaking", value="off")

    async def receives(self) -> dict[str, Any]:
        while (frame := await self.phone.receives()).get("preemptible"):
            pass
        return frame

    async def is_asked(self) -> dict[str, Any]:
        turn = await self.backend.turn()
        self.turns.append(turn)
        return turn.request

    async def streams(self, *events: dict[str, Any]) -> None:
        turn = self.turns[-1]
        for event in events:
            if event == {"status": "connected"}:
                await turn.accept()
            elif event == {"status": "done"}:
                await turn.finish()
            else:
                await turn.send(event)

    async def refuses(self, status: int) -> None:
        await self.turns[-1].refuse(status)

    async def breaks(self) -> None:
        self.turns[-1].cut()

    async def is_cancelled(self) -> None:
        await self.turns[-1].cancelled()


@pytest.mark.parametrize("name", SCRIPTS)
async def test_the_worker_plays(name: str, phone: Phone, backend: Backend) -> None:
    await SCRIPTS[name](RealStage(phone, backend))
