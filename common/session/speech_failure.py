"""When a provider of speech fails: after a second time the session ends, to be started anew with another provider."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from common.limits import SPEECH_FAILURES
from common.session import turns
from common.session.ending import end_now
from common.session.state.call import Call
from common.session.state.stages import Answering, Ending

SPEECH_ERRORS: Final[Mapping[int, Literal["tts", "stt"]]] = {64111: "tts", 64112: "tts", 64114: "stt"}
"""Twilio's codes, and the side that failed: speaking, once altogether and once this text; hearing.

Source: Twilio, error dictionary. None of them ends the session by itself; the words they are about may be lost.
"""


def speech_failed(call: Call, code: int, now: float) -> None:
    """Take one such error: the first may pass by itself, at the next the backend is asked for another provider."""
    call.speech_failures += 1
    if call.speech_failures < SPEECH_FAILURES or isinstance(call.stage, Ending):
        return
    call.speech_failures = 0
    if isinstance(call.stage, Answering):
        turns.give_up(call, call.stage, now)
    end_now(call, Ending("error", "a speech provider failed", "relay", str(code)), now)
