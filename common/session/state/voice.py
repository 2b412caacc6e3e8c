"""How words leave for Twilio: in talk cycles, one open at a time, each closed by exactly one ``last``."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from common.session.state.playback import Cut, Playback
from common.wire.frames import Text


@dataclass(frozen=True, slots=True)
class Line:
    """One frame's words that wait for their time."""

    turn: int
    token: str
    last: bool


@dataclass(slots=True)
class Voice:
    """The sender of words: the turn whose cycle is open, what waits for the pacing delay, and what has been played.

    ``take`` gives the lines that may leave now; fillers aside, nothing is sent any other way.
    """

    playback: Playback = field(default_factory=Playback)
    pacing_s: float = 0.0
    open: int | None = None
    waiting: deque[Line] = field(default_factory=deque[Line])
    next_at: float = 0.0

    def speak(self, turn: int, chunks: Iterable[str], *, last: bool = False) -> None:
        """Words of a turn; ``last`` closes its cycle, with the final chunk or, if there is none, an empty token."""
        chunks = list(chunks)
        for index, chunk in enumerate(chunks):
            self.waiting.append(Line(turn, chunk, last=last and index == len(chunks) - 1))
        if last and not chunks and self.busy():
            self.waiting.append(Line(turn, "", last=True))

    def busy(self) -> bool:
        """Whether a cycle is open, or will be by what waits."""
        return not self.waiting[-1].last if self.waiting else self.open is not None

    def take(self, now: float) -> list[Line]:
        """The lines whose time has come, to be sent at once."""
        lines: list[Line] = []
        while self.waiting and now >= self.next_at:
            line = self.waiting.popleft()
            lines.append(line)
            self.open = None if line.last else line.turn
            if line.token:
                self.playback.sent(line.turn, line.token, now)
                self.next_at = now + self.pacing_s if self.pacing_s else 0.0
        return lines

    def filler(self, turn: int, words: str, now: float) -> Text:
        """Words that stand in for the answer: a closed cycle of their own that the answer displaces."""
        assert self.open is None, "a filler would land inside an open talk cycle"
        self.playback.sent(turn, words, now, filler=True)
        return Text(words, last=True, preemptible=True)

    def unsent(self, turn: int) -> str:
        """The words of this turn that still wait for their time."""
        return "".join(line.token for line in self.waiting if line.turn == turn)

    def stop(self, turn: int) -> list[Text]:
        """Drop what waits of this turn and of older ones, and close their cycle if one is open."""
        self.waiting = deque(line for line in self.waiting if line.turn > turn)
        if self.open is None or self.open > turn:
            return []
        self.open = None
        return [Text("", last=True)]

    def interrupt(self, fragment: str, now: float) -> list[Cut]:
        """The caller cut in: what was heard of each turn that was playing or queued, and the rest, sent or not."""
        cuts = self.playback.interrupt(fragment, now)
        return [self._with_unsent(cut) for cut in cuts]

    def left_unheard(self, now: float) -> list[Cut]:
        """What the caller misses of each turn if the line is gone now."""
        cuts = {cut.turn: cut for cut in self.playback.left_unheard(now)}
        for line in self.waiting:
            heard = self.playback.said.get(line.turn, "").strip()
            cuts.setdefault(line.turn, Cut(line.turn, heard, ""))
        return [cut for cut in map(self._with_unsent, cuts.values()) if cut.rest]

    def _with_unsent(self, cut: Cut) -> Cut:
        return replace(cut, rest=f"{cut.rest} {self.unsent(cut.turn)}".strip())

    def restart(self, pacing_s: float) -> None:
        """Another socket carries the call: what waited for the old one is dropped."""
        self.forget()
        self.pacing_s, self.next_at = pacing_s, 0.0

    def forget(self) -> None:
        """Drop what waits: nobody is there to hear it."""
        self.waiting.clear()
        self.open = None

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON, for storage."""
        return {
            "playback": self.playback.to_json(),
            "pacing_s": self.pacing_s,
            "open": self.open,
            "waiting": [[line.turn, line.token, line.last] for line in self.waiting],
            "next_at": self.next_at,
        }

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Voice:
        """The voice that ``to_json`` wrote."""
        return cls(
            Playback.from_json(body["playback"]),
            body["pacing_s"],
            body["open"],
            deque(Line(*line) for line in body["waiting"]),
            body["next_at"],
        )

    def deadline(self) -> float | None:
        """When the next waiting words may leave."""
        return self.next_at if self.waiting else None
