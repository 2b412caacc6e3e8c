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

HELD_AFTER_S: Final = 2.5
"""How long after the last words an answer may bring no clause before its held words are spoken, or a filler."""

HELD_WORDS: Final = 2
"""Fewer held words are spoken only when there is no filler left: nobody wants to hear "and", and then nothing."""

LAST_RESORT_AFTER_S: Final = 4.0
"""How long the line may be silent before even a single held word is spoken."""

LONGEST_SILENCE_S: Final = 5.0
"""How long the line may be silent within a turn before the answer is given up: callers then say "hello?"."""

PATIENCE_S: Final = 20.0
"""How long a caller waits within one turn, all its silences and fillers together, before the answer is given up."""

TURN_DEADLINE_S: Final = 60.0
"""How long one turn may last in all: the stream function's own time limit."""

RESUME_AFTER_S: Final = 2.0
"""How long after an interrupt no word must have come for it to have been noise: prompts take half a second at most."""

DIGIT_PAUSE_S: Final = 4.0
"""The pause after a key that ends a keypad entry without #."""

MAX_HISTORY_ENTRIES: Final = 40
"""How many utterances go with a turn: twenty exchanges, far more than callers refer back to."""

MAX_UTTERANCE_CHARS: Final = 4000
"""The longest prompt that is taken; more is cut, since nobody says it in one breath."""

NEXT_FILLER_AFTER_S: Final = 3.5
"""How long after a filler the next one may come: long enough for the first to have been spoken."""

FILLERS_PER_TURN: Final = 2
"""How many fillers a turn may have; more would only tell the caller that something is wrong."""

MAX_ATTEMPTS: Final = 2
"""How often a turn is asked of the backend while nothing of its answer was spoken."""

CLASSIFY_DEADLINE_S: Final = 0.6
"""How long the fast model may take: later than this the backend's first words are due."""

CLOSE_AFTER_END_S: Final = 10.0
"""How long a socket may stay open after ``end``, which Twilio answers by closing it within a tenth of a second."""

CALL_LIMIT_S: Final = 4 * 3600.0
"""The longest call, Twilio's own default: a session that nobody ends is ended."""

RECONNECT_S: Final = 60.0
"""How long a call whose socket dropped waits for Twilio to open another, which publishes no figure of its own."""

SETUP_DEADLINE_S: Final = 10.0
"""How long a socket may stay open without ``setup``, which Twilio sends in the same millisecond as it opens."""

LONGEST_UTTERANCE_S: Final = 20.0
"""How long a caller's voice may stay on before silence is counted all the same: the report of its end may be lost."""

LANGUAGE_CHANGE_PROMPTS: Final = 2
"""How many prompts in another language make a change of language, where Twilio detects it."""

SPEECH_FAILURES: Final = 2
"""How often a provider of speech may fail in one session before another one takes over."""

SUMMARY_CHARS: Final = 800
"""The longest summary for an agent: hand-off data travels in a form field that should stay under a few KB."""

MAX_JSON_DEPTH: Final = 32
"""How deep JSON from outside may be nested: ours has six levels, and a reader's stack at the edge ends at thousands."""

MAX_OWN_JSON_DEPTH: Final = 2 * MAX_JSON_DEPTH
"""How deep what we wrote ourselves may be nested: it may hold, some levels down, all that came from outside."""

MAX_FRAME_CHARS: Final = 64 * 1024
"""The longest frame that is read: a setup with a profile's quick answers has some thousand characters."""

MAX_TOKEN_CHARS: Final = 4096
"""The longest session token that is looked at; one has about 300 characters."""

MAX_STREAM_EVENT_CHARS: Final = 256 * 1024
"""The longest event of a turn's stream: the last one carries what was asked of the model, passages and all."""

MAX_STREAM_BYTES: Final = 1024 * 1024
"""How much one answer's stream may hold in all: some hours of speech."""

MAX_BODY_BYTES: Final = 256 * 1024
"""The largest request that the backend reads, and so the largest that the edge makes."""

MAX_HISTORY_CHARS: Final = 40_000
"""How much of what was said goes with a turn: with four bytes to a character it still fits into a request."""

MAX_STATE_CHARS: Final = 2 * 1024 * 1024
"""The longest state of a call that is read back: a Durable Object stores no more under one key."""
