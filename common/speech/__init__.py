"""Speech: text made speakable, and the stream of an answer cut into pieces that can be spoken at once."""

from __future__ import annotations

from common.speech.chunker import Chunker, Clauses
from common.speech.speakable import speakable

__all__ = ["Chunker", "Clauses", "speakable"]
