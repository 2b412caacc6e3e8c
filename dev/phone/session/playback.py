"""What the caller hears and when: the queue of pieces to play, with time as an argument."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from dev.phone.clock import DIGIT_PAUSE_S, DIGIT_S, FIRST_AUDIO_S, PREEMPT_S, SOUND_S, SPEECH_CHARS_PER_S
from dev.phone.updates import AgentSpeaking, PiecePlayed, WordPlayed

if TYPE_CHECKING:
    from dev.phone.twiml.relay import Input

_WORD: Final = re.compile(r"\S+")

Part: TypeAlias = Literal["greeting", "filler", "answer"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing to play: a clause of speech, a run of keys, or (without ``text``) a sound.

    ``cycle`` is the talk cycle that it is of, 0 for none.
    """

    text: str
    seconds: float
    interruptible: Input = "any"
    preemptible: bool = False
    part: Part = "answer"
    spoken: bool = True
    cycle: int = 0


Heard: TypeAlias = AgentSpeaking | WordPlayed | PiecePlayed


def speech_s(text: str) -> float:
    """How long it takes to say that."""
    return len(text) / SPEECH_CHARS_PER_S


def digits_s(digits: str) -> float:
    """How long it takes to press those keys."""
    return sum(DIGIT_PAUSE_S if digit == "w" else DIGIT_S for digit in digits)


def sound_s(loop: int) -> float:
    """How long a sound file is taken to last."""
    return SOUND_S * loop


@dataclass(slots=True)
class _Playing:
    piece: Piece
    starts_at: float
    ends_at: float
    words_told: int = 0

    @property
    def whole(self) -> bool:
        return self.ends_at >= self.starts_at + self.piece.seconds

    def words_until(self, now: float) -> list[re.Match[str]]:
        """The words heard to their end by then."""
        if not self.piece.spoken:
            return []
        heard = (now - self.starts_at) * SPEECH_CHARS_PER_S + 1e-6
        return [word for word in _WORD.finditer(self.piece.text) if word.end() <= heard]

    def next_change(self) -> float:
        words = list(_WORD.finditer(self.piece.text)) if self.piece.spoken else []
        if self.words_told < len(words):
            return min(self.ends_at, self.starts_at + words[self.words_told].end() / SPEECH_CHARS_PER_S)
        return self.ends_at


class PlaybackQueue:
    """Plays pieces in the order they were added. Call ``advance`` whenever ``deadline`` has come, and before a cut."""

    def __init__(self) -> None:
        self.speaking = False
        self._queue: deque[Piece] = deque()
        self._playing: _Playing | None = None

    @property
    def idle(self) -> bool:
        """Whether nothing is playing or waiting."""
        return self._playing is None

    @property
    def current(self) -> Piece | None:
        """The piece that is being heard right now."""
        return self._playing.piece if self._playing and self.speaking else None

    @property
    def deadline(self) -> float | None:
        """When something will have been heard next; None while idle."""
        if self._playing is None:
            return None
        return self._playing.next_change() if self.speaking else self._playing.starts_at

    def add(self, piece: Piece, now: float) -> None:
        """Put a piece at the end of the queue."""
        if self._playing is not None:
            self._queue.append(piece)
            return
        self._start(piece, now + FIRST_AUDIO_S if piece.spoken else now)

    def preempt(self, now: float) -> None:
        """Later words have come: throw away what may be displaced by them, and soon cut it where it is playing."""
        self._queue = deque(piece for piece in self._queue if not piece.preemptible)
        if self._playing is None or not self._playing.piece.preemptible:
            return
        if self.speaking:
            self._playing.ends_at = min(self._playing.ends_at, now + PREEMPT_S)
        else:
            self._playing = None
            if self._queue:
                self._start(self._queue.popleft(), now + FIRST_AUDIO_S)

    def advance(self, now: float) -> list[Heard]:
        """What has been heard by now, in order."""
        return list(self._heard_until(now))

    def cut(self, now: float) -> tuple[str, float]:
        """Stop and throw everything away; the fragment heard of the present piece, and for how many seconds it played.

        The agent's voice is off after it.
        """
        playing, self._playing = self._playing, None
        self._queue.clear()
        was_speaking, self.speaking = self.speaking, False
        if playing is None or not was_speaking:
            return "", 0.0
        return _fragment(playing, now), now - playing.starts_at

    def _start(self, piece: Piece, at: float) -> None:
        self._playing = _Playing(piece, at, at + piece.seconds)

    def _heard_until(self, now: float) -> Iterator[Heard]:
        while self._playing is not None and self._playing.starts_at <= now:
            playing = self._playing
            if not self.speaking:
                self.speaking = True
                yield AgentSpeaking(on=True)
            words = playing.words_until(min(now, playing.ends_at))
            piece = playing.piece
            yield from (WordPlayed(word[0], piece.part, piece.cycle) for word in words[playing.words_told :])
            playing.words_told = len(words)
            if playing.ends_at > now:
                return
            text = piece.text if playing.whole else _fragment(playing, playing.ends_at)
            if text:
                yield PiecePlayed(text, playing.whole)
            self._playing = None
            if self._queue:
                self._start(self._queue.popleft(), playing.ends_at)
            else:
                self.speaking = False
                yield AgentSpeaking(on=False)


def _fragment(playing: _Playing, now: float) -> str:
    words = playing.words_until(now)
    return playing.piece.text[: words[-1].end()] if words else ""
