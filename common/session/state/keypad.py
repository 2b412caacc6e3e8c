"""Keys the caller presses, collected into an entry until ``#``, the maximum, or a pause."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from common.limits import DIGIT_PAUSE_S
from common.wire.json_shape import fields_of
from common.wire.profile import DigitRule


@dataclass(frozen=True, slots=True)
class Entry:
    """A finished entry; ``short`` if it has fewer digits than the rule wants."""

    digits: str
    short: bool


Key: TypeAlias = Literal["ignored", "collected"]


@dataclass(slots=True)
class Keypad:
    """What has been pressed so far, and when the last key came (seconds)."""

    digits: str = ""
    pressed_at: float = 0.0

    def press(self, key: str, rule: DigitRule, now: float) -> Entry | Key:
        """Take one key: an entry if it completes one. A ``#`` that ends nothing comes late and is ignored."""
        if key == "#":
            return self.finish(rule) if self.digits else "ignored"
        self.digits += key
        self.pressed_at = now
        return self.finish(rule) if len(self.digits) >= rule.maximum else "collected"

    def deadline(self) -> float | None:
        """When the pause ends the entry; ``None`` when nothing is being entered."""
        return self.pressed_at + DIGIT_PAUSE_S if self.digits else None

    def forget(self) -> None:
        """Drop what was pressed."""
        self.digits = ""

    def finish(self, rule: DigitRule) -> Entry:
        """End the entry, by ``#`` or by the pause, and be ready for the next."""
        digits, self.digits = self.digits, ""
        return Entry(digits, short=len(digits) < rule.minimum)

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON, for storage."""
        return fields_of(self)

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Keypad:
        """What ``to_json`` wrote."""
        return cls(**body)
