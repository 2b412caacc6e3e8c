"""Cut an answer into speakable pieces while it streams: each ends where a speaker would pause."""

from __future__ import annotations

import re
from typing import Final

from common.limits import MAX_CHUNK_CHARS
from common.speech.boundaries import CANDIDATE, Wait, boundaries, last_gap
from common.speech.speakable import speakable
from common.speech.vocabulary import Vocabulary

_FIRST_CHUNK_CHARS: Final = 120
"""Where the first piece is cut at a word, should its clause go on: about six seconds of speech."""

# A place between two words, as far back as there is one; DOTALL because a line may end there.
_WORD_GAP: Final = re.compile(r".*[^\W\d_][,;:]?\s+(?=[^\W\d_])", re.S)
_GAP: Final = re.compile(r".*\S\s+", re.S)
_ENDLESS_ADDRESS: Final = re.compile(r"\S*(?:://|www\.|@)\S*\Z", re.I)
_GOES_ON: Final = re.compile(r"[^\W\d_A-ZÀ-Þ]")
"""What follows a full stop inside an address, without a space."""
_SPACE: Final = re.compile(r"\s")
# A word and the mark after it, at the end of all that has come: only in an address would it go on.
_LIKELY_END: Final = re.compile(r"(?:^|\s)[\"'\u201c\u2018«(*_]*[^\W\d_]{2,}[.!?…]+[\"'\u201d\u2019»)*_]*\s*\Z")


class Chunker:
    """Turns a stream of text into speakable chunks of at most ``MAX_CHUNK_CHARS`` characters, in order.

    The same text gives the same chunks however it is fed. A chunk is returned as soon as its clause is known to end: a
    comma, a question mark or a full stop after an ordinary word at once, any other full stop with what comes after it.
    Should a stop turn out to be part of an address ("our clinic.example page"), the rest begins with its name.
    Every chunk ends with one space, so that a voice that joins them sees at once that a sentence is over; what
    ``flush`` returns last does not.
    """

    __slots__ = (
        "_boundaries",
        "_limit",
        "_new_line",
        "_released",
        "_scanned",
        "_skipping",
        "_stopped",
        "_text",
        "_words",
    )

    def __init__(self, words: Vocabulary) -> None:
        """A chunker for answers in the language of these words."""
        self._words = words
        self._boundaries = boundaries(words)
        self._reset()

    def _reset(self) -> None:
        self._text = ""
        self._scanned = 0
        self._limit = _FIRST_CHUNK_CHARS
        self._new_line = True
        self._skipping = False
        self._released = ""
        self._stopped = False

    @property
    def pending(self) -> bool:
        """Whether some text was fed that no chunk has brought yet."""
        return not self._skipping and bool(self._text.strip())

    def feed(self, text: str) -> list[str]:
        """Take the next part of the answer; return the chunks that are complete now."""
        held = self._text + (text.replace("\r", " ") if "\r" in text else text)
        self._text = held
        if len(held) <= self._limit and not self._skipping and CANDIDATE.search(held, self._scanned) is None:
            self._scanned = len(held)
            return []
        return self._complete()

    def release(self, least: int) -> list[str]:
        """Give up what is held as far as it can be said, if that is at least so many words: the answer has stalled.

        A clause that looks complete is; else it is broken off between two words, and never where a number, a date, an
        address or a word may still go on. What comes later is read as if nothing had been broken off.
        """
        complete = self._likely_end()
        end = complete or last_gap(self._text, self._words, least)
        if self._skipping or end is None:
            return []
        piece, self._text = self._text[:end], self._text[end:]
        self._scanned = max(self._scanned - end, 0)
        spoken = self._spoken(piece)
        self._released = "" if complete else self._released + piece
        self._new_line = False
        return spoken

    def flush(self) -> list[str]:
        """End the answer: return what is left, and be ready for the next answer."""
        chunks = [] if self._skipping else self._spoken(self._text)
        if chunks:
            chunks[-1] = chunks[-1].rstrip()
        self._reset()
        return chunks

    def _complete(self) -> list[str]:
        chunks: list[str] = []
        start = 0
        while True:
            start = self._skip(start)
            end = self._end(start)
            if end is None:
                break
            self._new_line = self._text[end - 1] == "\n"
            chunks += self._spoken(self._text[start:end], "." if self._new_line else "")
            self._released = ""
            start = self._scanned = end
        self._text = self._text[start:]
        self._scanned -= start
        return chunks

    def _skip(self, start: int) -> int:
        """Pass over the rest of an address that was longer than a chunk."""
        if self._skipping:
            space = _SPACE.search(self._text, start)
            self._skipping = space is None
            self._scanned = start = len(self._text) if space is None else space.start()
        return start

    def _end(self, start: int) -> int | None:
        """The end of the next piece, or None when it has not come."""
        limit = start + self._limit
        while (candidate := CANDIDATE.search(self._text, self._scanned, limit)) is not None:
            at = candidate.start()
            end = self._boundaries.after(self._text, start, at, self._new_line)
            if end is Wait.FOR_MORE:
                self._scanned = at
                return None
            self._scanned = at + 1
            if not isinstance(end, Wait):
                return end
        self._scanned = min(len(self._text), limit)
        return None if len(self._text) <= limit else self._forced(start, limit)

    def _forced(self, start: int, limit: int) -> int:
        """Where to cut a piece that does not end."""
        gap = _WORD_GAP.match(self._text, start, limit) or _GAP.match(self._text, start, limit)
        if gap is not None:
            return gap.end()
        self._skipping = _ENDLESS_ADDRESS.search(self._text, start, limit) is not None
        return limit

    def _likely_end(self) -> int | None:
        mark = _LIKELY_END.search(self._text)
        if mark is None:
            return None
        at = CANDIDATE.search(self._text, mark.start())
        assert at is not None, "the pattern ends in a mark"
        end = self._boundaries.after(self._text.rstrip() + " ", 0, at.start(), self._new_line)
        return None if isinstance(end, Wait) else len(self._text)

    def _spoken(self, piece: str, stop: str = "") -> list[str]:
        goes_on, self._stopped = self._stopped and _GOES_ON.match(piece), piece.endswith(".")
        if goes_on:
            piece = f"{self._words.dot} {piece}"
        spoken = self._read(piece)
        if not any(character.isalnum() for character in spoken):
            return []
        self._limit = MAX_CHUNK_CHARS
        return _parts(spoken + stop if spoken[-1].isalnum() else spoken)

    def _read(self, piece: str) -> str:
        """The piece as a voice shall say it, in the light of what was broken off before it."""
        before = speakable(self._released, self._words)
        whole = speakable(self._released + piece, self._words) if before else ""
        return whole[len(before) :].lstrip() if whole.startswith(before) and before else speakable(piece, self._words)


class Clauses(Chunker):
    """The clauses that a ``Chunker`` finds, unread: for whoever only has to know when one is complete."""

    __slots__ = ()

    def _read(self, piece: str) -> str:
        return piece


def _parts(spoken: str) -> list[str]:
    parts: list[str] = []
    while len(spoken) >= MAX_CHUNK_CHARS:
        cut = spoken.rfind(" ", 0, MAX_CHUNK_CHARS) + 1 or MAX_CHUNK_CHARS
        parts.append(spoken[:cut])
        spoken = spoken[cut:]
    return [*parts, f"{spoken} "] if spoken else parts
