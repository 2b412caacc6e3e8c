"""Every script of a call, played by the pure session."""

from __future__ import annotations

import json
from collections import deque
from typing import Any

import pytest

from common.session.effects import Effect, Send
from common.wire.frames import Text, dump_frame
from common.wire.turn import StreamEvent, Unreadable, parse_stream_event
from tests.common.session.line import Line, aborted, asked
from tests.worker.scripts import SCRIPTS


class PureStage:
    """The stage without a Worker: events go into the session, its effects are what happens."""

    def __init__(self) -> None:
        self.line = Line()
        self.frames: deque[dict[str, Any]] = deque()
        self.requests: deque[dict[str, Any]] = deque()
        self.cancelled: set[int] = set()
        self.turn = 0

    def take(self, effects: list[Effect]) -> None:
        for effect in effects:
            if isinstance(effect, Send) and not (isinstance(effect.frame, Text) and effect.frame.preemptible):
                self.frames.append(json.loads(dump_frame(effect.frame)))
        self.requests.extend(request.to_json() for request in asked(effects))
        self.cancelled.update(aborted(effects))

    async def says(self, text: str, *, last: bool = True, language: str = "en-US") -> None:
        self.take(self.line.says(text, last=last, language=language))

    async def presses(self, keys: str) -> None:
        self.take(self.line.presses(keys))

    async def cuts_in(self, heard: str) -> None:
        self.take(self.line.cuts_in(heard))

    async def has_heard_all(self) -> None:
        self.take(self.line.hears_all())

    async def receives(self) -> dict[str, Any]:
        return self.frames.popleft()

    async def is_asked(self) -> dict[str, Any]:
        request = self.requests.popleft()
        self.turn = request["turn"]
        return request

    async def streams(self, *events: dict[str, Any]) -> None:
        read = [parse_stream_event(json.dumps(event)) for event in events]
        known: list[StreamEvent] = [event for event in read if not isinstance(event, Unreadable)]
        self.take(self.line.streams(*known, turn=self.turn))

    async def refuses(self, status: int) -> None:
        self.take(self.line.fails(f"http_{status}", turn=self.turn))

    async def breaks(self) -> None:
        self.take(self.line.fails("cut", turn=self.turn))

    async def is_cancelled(self) -> None:
        assert self.turn in self.cancelled


@pytest.mark.parametrize("name", SCRIPTS)
async def test_the_session_plays(name: str) -> None:
    await SCRIPTS[name](PureStage())
