"""What goes wrong with an embedding provider, in words that say what to do."""

from __future__ import annotations

from typing import Literal, TypeAlias

Code: TypeAlias = Literal["unreachable", "overloaded", "refused", "malformed", "dimensions", "slow"]


class EmbeddingFailed(RuntimeError):
    """A provider gave no vectors; the message never holds what the provider wrote, which may quote the text."""

    def __init__(self, code: Code, message: str) -> None:
        """``code`` tells callers what to do next: all but ``refused``, ``malformed`` and ``dimensions`` may pass."""
        super().__init__(message)
        self.code: Code = code


class EmbedderUnknown(ValueError):
    """A name that is no embedder, or one that lacks a setting; the message says which."""


class EmbedderMismatch(RuntimeError):
    """Stored vectors are another embedder's; the message says what to run."""
