"""The agent's voice: turns the messages of the application into pieces to play, talk cycle by talk cycle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from common.wire.frames import Play, SendDigits, Text
from dev.phone.session.clauses import ClauseCutter
from dev.phone.session.playback import Heard, Part, Piece, PlaybackQueue, digits_s, sound_s, speech_s

if TYPE_CHECKING:
    from dev.phone.twiml.relay import Input, Relay

_OVERRIDES: Final[dict[bool, Input]] = {True: "any", False: "none"}


class AgentVoice:
    """What the application wants spoken, and what of it has been heard."""

    def __init__(self, relay: Relay) -> None:
        self._relay = relay
        self._playback = PlaybackQueue()
        self._cutter = ClauseCutter()
        self._cycle: Text | None = None
        self._cycles = 0

    @property
    def speaking(self) -> bool:
        """Whether the voice is on."""
        return self._playback.speaking

    @property
    def interruptible(self) -> Input:
        """What would cut the voice short right now; ``none`` while it is off."""
        piece = self._playback.current
        return piece.interruptible if piece else "none"

    @property
    def heard_cycle(self) -> int:
        """The talk cycle whose words are being heard right now, counted from 1; 0 for the greeting or nothing."""
        piece = self._playback.current
        return piece.cycle if piece else 0

    @property
    def idle(self) -> bool:
        """Whether nothing is left to be spoken."""
        return self._playback.idle and self._cutter.empty

    @property
    def deadline(self) -> float | None:
        """When ``advance`` is due."""
        return self._playback.deadline

    def greet(self, now: float) -> None:
        """Speak the TwiML's welcome greeting, in one piece."""
        text = self._relay.greeting
        if text:
            piece = Piece(text, speech_s(text), self._relay.greeting_interruptible, part="greeting")
            self._playback.add(piece, now)

    def text(self, frame: Text, now: float) -> None:
        """Take a token. A new talk cycle displaces what is preemptible; tokens of the same one never do."""
        if self._cycle is None:
            self._cycles += 1
            if frame.token:
                self._playback.preempt(now)
        elif _settings(frame) != _settings(self._cycle):
            self._flush(now)
        self._cycle = frame
        for clause in self._cutter.feed(frame.token):
            self._speak(frame, clause, now)
        if frame.last:
            self._flush(now)
            self._cycle = None

    def play(self, frame: Play, now: float) -> None:
        """Take a sound file."""
        self._flush(now)
        self._playback.preempt(now)
        self._playback.add(self._piece(frame, "", sound_s(frame.loop), spoken=False), now)

    def send_digits(self, frame: SendDigits, now: float) -> None:
        """Take keys to press."""
        self._flush(now)
        piece = Piece(frame.digits, digits_s(frame.digits), self._relay.interruptible, spoken=False, cycle=self._cycles)
        self._playback.add(piece, now)

    def advance(self, now: float) -> list[Heard]:
        """What has been heard by now."""
        return self._playback.advance(now)

    def cut(self, now: float) -> tuple[str, float]:
        """Stop and purge; the heard fragment of the piece that was playing, and for how many seconds it played."""
        self._cutter.flush()
        return self._playback.cut(now)

    def _flush(self, now: float) -> None:
        """Speak what waited for its clause to end."""
        for clause in self._cutter.flush():
            assert self._cycle is not None, "text waits only while its talk cycle is open"
            self._speak(self._cycle, clause, now)

    def _speak(self, frame: Text, clause: str, now: float) -> None:
        self._playback.add(self._piece(frame, clause, speech_s(clause), spoken=True), now)

    def _piece(self, frame: Text | Play, text: str, seconds: float, *, spoken: bool) -> Piece:
        interruptible = self._relay.interruptible if frame.interruptible is None else _OVERRIDES[frame.interruptible]
        preemptible = self._relay.preemptible if frame.preemptible is None else frame.preemptible
        part: Part = "filler" if preemptible else "answer"
        return Piece(text, seconds, interruptible, preemptible, part, spoken, self._cycles)


def _settings(frame: Text) -> tuple[bool | None, bool | None]:
    return frame.interruptible, frame.preemptible
