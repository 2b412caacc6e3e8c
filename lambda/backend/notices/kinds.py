"""What there is to tell of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

Topic: TypeAlias = Literal["appointments", "messages", "limits", "knowledge", "failed_calls"]
Kind: TypeAlias = Literal[
    "appointment.booked",
    "appointment.moved",
    "appointment.changed",
    "appointment.confirmed",
    "appointment.cancelled",
    "message.taken",
    "message.changed",
    "limit.near",
    "limit.reached",
    "knowledge.changed",
    "call.failed",
]
TOPICS: Final[Mapping[Kind, Topic]] = {
    "appointment.booked": "appointments",
    "appointment.moved": "appointments",
    "appointment.changed": "appointments",
    "appointment.confirmed": "appointments",
    "appointment.cancelled": "appointments",
    "message.taken": "messages",
    "message.changed": "messages",
    "limit.near": "limits",
    "limit.reached": "limits",
    "knowledge.changed": "knowledge",
    "call.failed": "failed_calls",
}
"""The topic of each kind, by which receivers choose."""
