"""What an answer has come to so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from backend.models.interface import ToolCall, Usage


@dataclass(slots=True)
class Spoken:
    """What an answer has come to so far: its words, its cost, the tool it asked for, and what that brought about."""

    words: list[str] = field(default_factory=list[str])
    usage: Usage = field(default_factory=lambda: Usage("none"))
    call: ToolCall | None = None
    signals: dict[str, Any] = field(default_factory=dict[str, Any])
    broken_off: str = ""
    """Why the model did not come to its end; empty when it did."""

    @property
    def text(self) -> str:
        """The words together."""
        return "".join(self.words)
