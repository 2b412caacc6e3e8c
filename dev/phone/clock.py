"""The one clock of the phone network, real time run by a factor; and how long the network takes for things."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

SPEECH_CHARS_PER_S: Final = 15.0
"""How fast an agent's voice speaks: 49 characters took 2.6 s, 99 took 4.5 s."""

FIRST_AUDIO_S: Final = 0.3
"""From text to voice when the line was silent: 0.25 to 0.43 s."""

PREEMPT_S: Final = 0.1
"""From a text that displaces a preemptible one to the cut: 98 ms."""

PARTIAL_EVERY_S: Final = 0.25
"""Between two partial transcripts: 200 to 300 ms."""

FINAL_AFTER_PARTIAL_S: Final = 0.45
"""From the last partial transcript to the final one: 350 to 550 ms."""

KEY_EVERY_S: Final = 0.38
"""Between two keys of a caller whose telephone dials them."""

DIGIT_S: Final = 0.2
"""One key that the network presses for the agent (``sendDigits``)."""

DIGIT_PAUSE_S: Final = 0.5
"""A ``w`` in ``sendDigits``."""

SOUND_S: Final = 2.0
"""How long any sound file is taken to last; it is not fetched."""

SOCKET_OPENS_S: Final = 0.4
"""From the answer of the voice webhook to the WebSocket: 0.4 to 0.9 s."""

END_CLOSES_S: Final = 0.09
"""From the application's ``end`` to the closing of the socket: 88 ms."""

ACTION_AFTER_END_S: Final = 0.35
"""From the end of a session to the action webhook: 0.28 to 1.06 s."""

ACTION_AFTER_DROP_S: Final = 1.2
"""From the loss of the socket to the action webhook: 1.19 s."""

STATUS_AFTER_ACTION_S: Final = 0.3
"""From the action webhook to the status callback: 0.3 to 1.3 s."""

RING_S: Final = 1.0
"""How long a number that is dialled rings before it is picked up or found busy."""

WEBHOOK_LIMIT_S: Final = 15.0
"""How long a webhook may take in all, in real time: error 11205."""


class Clock:
    """Seconds of call time; ``speed`` of them pass in one real second."""

    def __init__(self, speed: float) -> None:
        self.speed = speed
        self._start = asyncio.get_running_loop().time()

    def now(self) -> float:
        """Seconds of call time since this clock was made."""
        return self.real_s() * self.speed

    def real_s(self) -> float:
        """Seconds of real time since this clock was made."""
        return asyncio.get_running_loop().time() - self._start

    async def sleep(self, seconds: float) -> None:
        """Let that many seconds of call time pass."""
        await asyncio.sleep(seconds / self.speed)

    def call_at(self, when: float, action: Callable[[], None]) -> asyncio.TimerHandle:
        """Do that once the clock shows ``when``."""
        return asyncio.get_running_loop().call_at(self._start + when / self.speed, action)

    def limit(self, seconds: float | None) -> asyncio.Timeout:
        """A context that is left with ``TimeoutError`` after that much call time."""
        return asyncio.timeout(None if seconds is None else seconds / self.speed)
