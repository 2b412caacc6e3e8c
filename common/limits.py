"""The named numbers of the product, each with its reason. Times are seconds."""

from __future__ import annotations

from typing import Final

MAX_CHUNK_CHARS: Final = 256
"""The longest text in one frame: a sentence that Twilio's speech providers take in one piece."""

SPEECH_CHARS_PER_S: Final = 15.0
"""How fast speech plays, where no playback events tell: on recorded calls 49 characters took 2.6 s, 99 took 4.5 s."""

FIRST_FILLER_AFTER_S: Final = 1.2
"""How long a caller hears nothing before a filler: just over Twilio's own mouth-to-ear median of 1.1 s."""

FIRST_TOKEN_DEADLINE_S: Final = 8.0
"""How long an answer may take to begin before the caller gets an apology; the model's own deadlines are shorter."""

STALL_DEADLINE_S: Final = 5.0
"""How long an answer may pause between two pieces before it counts as broken."""

TURN_DEADLINE_S: Final = 60.0
"""How long one turn may last in all: the stream function's own time limit."""

DIGIT_PAUSE_S: Final = 4.0
"""The pause after a key that ends a keypad entry without #."""

MAX_HISTORY_ENTRIES: Final = 40
"""How many utterances go with a turn: twenty exchanges, far more than callers refer back to."""

MAX_UTTERANCE_CHARS: Final = 4000
"""The longest prompt that is taken; more is cut, since nobody says it in one breath."""

TOKEN_JOIN_S: Final = 0.05
"""How long the backend may collect tokens into one event; never the first one."""
