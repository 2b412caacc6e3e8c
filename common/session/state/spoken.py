"""Which language the call is in, and which other one the caller seems to speak."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import Any

from common.limits import LANGUAGE_CHANGE_PROMPTS
from common.wire.json_shape import fields_of


@dataclass(slots=True)
class Spoken:
    """The call's language; ``other`` was detected in the newest prompts, so many ``times`` in a row."""

    language: str
    other: str = ""
    times: int = 0

    def change(self, language: str) -> None:
        """The call goes on in this language."""
        self.language = language
        self._forget_other()

    def hear(self, language: str, offered: Container[str]) -> bool:
        """Note the language detected in a prompt; whether it has been another offered one often enough to change."""
        if language == self.language or language not in offered:
            self._forget_other()
            return False
        self.times = self.times + 1 if self.other == language else 1
        self.other = language
        return self.times >= LANGUAGE_CHANGE_PROMPTS

    def _forget_other(self) -> None:
        self.other, self.times = "", 0

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON, for storage."""
        return fields_of(self)

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Spoken:
        """What ``to_json`` wrote."""
        return cls(**body)
