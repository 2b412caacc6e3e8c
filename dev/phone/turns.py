"""The turns of a call, made from its updates: what the caller said, and which frames answered it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from dev.phone.updates import (
    CallerPressed,
    CallerSpoke,
    FellSilent,
    FrameReceived,
    Interrupted,
    RelayClosed,
    RelayConnected,
    Update,
    WordPlayed,
)

GOES_ON_WITHIN_MS: Final = 6_000.0
"""How long after the last words the same answer may go on: the edge bears five seconds of silence, then apologises.

The first question whether anybody is there comes later.
"""


@dataclass(slots=True)
class Turn:
    """One thing the caller said (or keyed in), and what came back.

    ``at_ms`` is when the application got it, since the call was placed; each frame's ``at_ms`` counts from then.
    """

    said: str
    at_ms: float
    by_key: bool = False
    frames: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    closed_ms: float | None = None
    words_played: int = 0
    played: bool = False
    interrupted: bool = False

    @property
    def text(self) -> str:
        """The answer without its fillers."""
        return "".join(str(frame["token"]) for frame in self.frames if not frame.get("preemptible")).strip()

    @property
    def first_chunk_ms(self) -> float | None:
        """From the prompt to the first words of any kind."""
        return next((frame["at_ms"] for frame in self.frames if frame["token"].strip()), None)

    @property
    def answered(self) -> bool:
        """Whether an answer came to its end: a talk cycle with words in it that is no filler was closed."""
        return self.closed_ms is not None


class TurnLog:
    """Reads the updates of one call in order.

    A talk cycle belongs to the turn in which its first token came, so that what still arrives of an old answer after
    a barge-in, and is heard then, is never taken for the new one's. An answer that stalls, or that a noise cuts, goes
    on in another cycle.
    """

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self.greeted = False
        self._turn_of_cycle: list[Turn | None] = []
        self._cycle_has_words = False
        self._cycle_open = False
        self._silent_at: float | None = None

    def feed(self, update: Update) -> None:
        """Take the next update."""
        match update.event:
            case CallerSpoke(text, _, turn=True):
                self.turns.append(Turn(text, update.at_ms))
            case CallerPressed(digit, turn=True):
                self._pressed(digit, update.at_ms)
            case FrameReceived(frame) if frame["type"] == "text":
                self._text(frame, update.at_ms)
            case WordPlayed(_, "answer", cycle) if (turn := self.turn_of(cycle)) is not None:
                turn.words_played += 1
            case Interrupted(_, cycle):
                self._cut_from(cycle)
            case FellSilent():
                self._silent_at = update.at_ms
                self._silent()
            case RelayConnected(_, _, greeting):
                self.greeted |= not greeting
                self._turn_of_cycle.clear()
            case RelayClosed():
                self._cycle_open = False
                self._silent()
            case _:
                pass

    def turn_of(self, cycle: int) -> Turn | None:
        """The turn that this talk cycle of the present session answers, if it answers any."""
        return self._turn_of_cycle[cycle - 1] if 0 < cycle <= len(self._turn_of_cycle) else None

    def _cut_from(self, cycle: int) -> None:
        # An interrupt throws away all that is queued behind the piece that it cuts.
        for turn in self._turn_of_cycle[max(cycle - 1, 0) :]:
            if turn is not None:
                turn.interrupted = True

    def _pressed(self, digit: str, at_ms: float) -> None:
        turn = self.turns[-1] if self.turns else None
        if turn is not None and turn.by_key and not turn.frames:
            turn.said += digit
            turn.at_ms = at_ms
        else:
            self.turns.append(Turn(digit, at_ms, by_key=True))

    def _silent(self) -> None:
        self.greeted = True
        if self.turns and self.turns[-1].answered:
            self.turns[-1].played = True

    def _answering(self, at_ms: float) -> Turn | None:
        """The turn that a cycle answers which begins now; what is said long after an answer answers nothing."""
        turn = self.turns[-1] if self.turns else None
        if turn is not None and turn.answered:
            if self._silent_at is not None and at_ms - self._silent_at > GOES_ON_WITHIN_MS:
                return None
            turn.played = False
        return turn

    def _text(self, frame: Mapping[str, Any], at_ms: float) -> None:
        if not self._cycle_open:
            self._cycle_open = True
            self._cycle_has_words = False
            self._turn_of_cycle.append(self._answering(at_ms))
            self._silent_at = None
        turn = self._turn_of_cycle[-1]
        last = bool(frame.get("last", False))
        if turn is not None:
            fields = {name: value for name, value in frame.items() if name != "type"}
            turn.frames.append({"at_ms": round(at_ms - turn.at_ms, 1), **fields, "last": last})
        self._cycle_has_words |= bool(frame["token"].strip())
        if last:
            self._cycle_open = False
            if turn is not None and self._cycle_has_words and not frame.get("preemptible") and turn.closed_ms is None:
                turn.closed_ms = at_ms - turn.at_ms
