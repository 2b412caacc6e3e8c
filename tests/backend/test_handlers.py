"""The voice function answers an API's events, in a process of its own as under Lambda."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from dev.lambda_emulator import url_event
from dev.places import HERE

ASK = """
import json, sys
from backend.handlers import voice
print(json.dumps([voice(json.loads(line), None) for line in sys.stdin]))
"""


def test_the_voice_function_answers_one_event_after_the_other() -> None:
    path = os.pathsep.join((str(HERE.root), str(HERE.root / "lambda")))
    events = [url_event("/health"), url_event("/voice", method="POST"), url_event("/health")]
    lines = "\n".join(json.dumps(event) for event in events)
    said = subprocess.run(
        (sys.executable, "-c", ASK), input=lines, env={"PYTHONPATH": path}, capture_output=True, text=True, check=True
    )
    assert [answer["statusCode"] for answer in json.loads(said.stdout)] == [200, 403, 200]
