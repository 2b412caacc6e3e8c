"""The voice function answers an API's events, in a process of its own as under Lambda."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence

from dev.lambda_emulator import url_event
from dev.lambda_emulator.events import Event
from dev.setup.places import HERE

ASK = """
import json, sys
from backend.runtime.voice import voice
print(json.dumps([voice(json.loads(line), None) for line in sys.stdin]))
"""


def test_the_voice_function_answers_one_event_after_the_other() -> None:
    events = [url_event("/health"), url_event("/voice", method="POST"), url_event("/health")]
    assert [answer["statusCode"] for answer in json.loads(said_after(ASK, events))] == [200, 403, 200]


LEAVE = """
import asyncio, json, sys
from backend.runtime import voice

left = []

async def linger():
    try:
        await asyncio.sleep(3600)
    finally:
        left.append("ended")

async def app(scope, receive, send):
    asyncio.create_task(linger())
    await asyncio.sleep(0)
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})

voice._answer.app = app
voice.voice(json.loads(sys.stdin.readline()), None)
print(*left)
"""


def test_nothing_is_left_running_when_the_voice_function_has_answered() -> None:
    assert said_after(LEAVE, [url_event("/health")]).strip() == "ended"


def said_after(code: str, events: Sequence[Event]) -> str:
    """What a process of its own prints that is given these events."""
    path = os.pathsep.join((str(HERE.root), str(HERE.root / "lambda")))
    lines = "\n".join(json.dumps(event) for event in events)
    return subprocess.run(
        (sys.executable, "-c", code), input=lines, env={"PYTHONPATH": path}, capture_output=True, text=True, check=True
    ).stdout
