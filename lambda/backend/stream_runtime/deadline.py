"""The end of an invocation's time, a little before Lambda would end the whole environment."""

from __future__ import annotations

import asyncio
import time
from typing import Final

from backend.stream_runtime.invocation import Invocation

MARGIN_S: Final = 1.5
"""Enough to stop the app (twice half a second) and to say so; a killed environment costs the next caller a start."""


async def until_deadline(invocation: Invocation) -> None:
    """Return when an invocation has to be brought to its end."""
    await asyncio.sleep(max(0.0, invocation.deadline_s - MARGIN_S - time.time()))
