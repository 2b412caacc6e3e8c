"""Lambda's Runtime API on loopback: gives a runtime invocations, and its chunks to whoever watches, as they arrive."""

from __future__ import annotations

from dev.lambda_emulator.delivery import Delivery, Drop, Fault, Refusal
from dev.lambda_emulator.deployed import Deployed, protect
from dev.lambda_emulator.emulator import LambdaEmulator
from dev.lambda_emulator.environment import Environment
from dev.lambda_emulator.events import url_event

__all__ = [
    "Delivery",
    "Deployed",
    "Drop",
    "Environment",
    "Fault",
    "LambdaEmulator",
    "Refusal",
    "protect",
    "url_event",
]
