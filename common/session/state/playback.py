"""What of the sent text the caller has heard.

Twilio reports heard pieces by their text alone (``tokensPlayed``), cut at its own clause ends, so they are matched to
the queue of what was sent. Where it reports nothing, playback is reckoned at an even pace.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from common.limits import SPEECH_CHARS_PER_S

_TURNS_KEPT = 4
"""An interrupt can belong to the turn before the newest one; more are kept for turns that never spoke."""
_SLACK_S = 3.0
"""How much later than reckoned a playback report may come before it is given up (a lost utterance, error 64111)."""


@dataclass(slots=True)
class Piece:
    """Sent text that has not been heard to its end yet."""

    turn: int
    text: str
    filler: bool


@dataclass(frozen=True, slots=True)
class Cut:
    """What the caller heard of a turn's words before they were cut, and the rest."""

    turn: int
    heard: str
    rest: str


@dataclass(slots=True)
class Playback:
    """The queue of sent text, and what was said and heard by turn. ``quiet_at`` is when all of it is played (seconds).

    ``uttered`` holds fillers too, ``said`` and ``heard`` only what counts as the assistant's words; ``purged`` is what
    a cut took out of the queue, by turn, as it may turn out to have been heard.
    """

    pieces: list[Piece] = field(default_factory=list[Piece])
    uttered: dict[int, str] = field(default_factory=dict[int, str])
    said: dict[int, str] = field(default_factory=dict[int, str])
    heard: dict[int, str] = field(default_factory=dict[int, str])
    purged: dict[int, str] = field(default_factory=dict[int, str])
    reports: bool = False
    speaking: bool = False
    quiet_at: float = 0.0

    def sent(self, turn: int, text: str, now: float, *, filler: bool = False) -> None:
        """Text of this turn went out."""
        if not self.reports and now >= self.quiet_at + _SLACK_S:
            self.pieces.clear()
        if not filler and self.pieces and self.pieces[-1].filler:
            # Words displace a filler: what of it is left will not be played.
            self.quiet_at = max(self.quiet_at - len(self.pieces[-1].text) / SPEECH_CHARS_PER_S, now)
        self.pieces.append(Piece(turn, text, filler))
        self.quiet_at = max(self.quiet_at, now) + len(text) / SPEECH_CHARS_PER_S
        self.uttered[turn] = self.uttered.get(turn, "") + text
        if not filler:
            self.said[turn] = self.said.get(turn, "") + text
        for old in sorted(self.uttered)[:-_TURNS_KEPT]:
            for texts in (self.uttered, self.said, self.heard, self.purged):
                texts.pop(old, None)

    def played(self, text: str, now: float) -> int | None:
        """Twilio reports a heard piece; what was queued before it has been heard as well, or was a filler and cut.

        Returns the turn whose cut words it proves to have been heard after all, as a report that comes late may.
        """
        self.reports = True
        wanted = _squeeze(text)
        start = "".join(_squeeze(piece.text) for piece in self.pieces).find(wanted)
        if not wanted:
            return None
        if start < 0:
            return self._heard_late(wanted)
        self._consume(start + len(wanted))
        if not self.pieces:
            self.quiet_at = now
        return None

    def speaker(self, speaking: bool, now: float) -> None:
        """Twilio reports that the assistant's voice went on or off."""
        self.reports = True
        self.speaking = speaking
        if not speaking and not self.pieces:
            self.quiet_at = now

    def is_quiet(self, now: float) -> bool:
        """Whether everything sent has been played, as far as reports or reckoning tell."""
        if self.reports and not self.speaking and not self.pieces:
            return True
        return now >= self.quiet_by()

    def quiet_by(self) -> float:
        """When the line is quiet at the latest."""
        return self.quiet_at + (_SLACK_S if self.reports else 0.0)

    def owner(self, fragment: str, now: float) -> int | None:
        """The turn that an interrupt belongs to; ``None`` if nothing has been sent yet.

        It is the newest whose text holds the fragment, but the one that is playing where that holds it too: two queued
        answers may begin alike. A fragment that nobody sent belongs to the turn that is playing, else to the newest.
        """
        wanted = _squeeze(fragment)
        holders = {turn for turn, text in self.uttered.items() if wanted in _squeeze(text)}
        playing = self._playing(now)
        if playing is not None and (playing in holders or not holders):
            return playing
        return max(holders or self.uttered, default=None)

    def interrupt(self, fragment: str, now: float) -> list[Cut]:
        """The caller cut in: what is left of the turn that was playing, and of each whose words were queued behind it.

        Twilio has purged all of them. Empty if nothing was ever sent.
        """
        turn = self.owner(fragment, now)
        if turn is None:
            return []
        said = self.said.get(turn, "")
        heard = {turn: self._reported(turn, said, fragment) if self.reports else self._reckoned(turn, fragment, now)}
        heard |= {newer: self.heard.get(newer, "") for newer in sorted(self.said) if newer > turn}
        self.pieces.clear()
        self.quiet_at = now
        return [self._cut(*words) for words in heard.items()]

    def left_unheard(self, now: float) -> list[Cut]:
        """What the caller misses of the words of each turn if the line is gone now."""
        return [] if self.is_quiet(now) else [cut for cut in self.interrupt("", now) if cut.rest]

    def _cut(self, turn: int, heard: str) -> Cut:
        rest = self.said.get(turn, "")[len(heard) :]
        if turn in self.said:
            self.said[turn] = self.heard[turn] = heard
            self.purged[turn] = rest
        return Cut(turn, heard.strip(), rest.strip())

    def _heard_late(self, wanted: str) -> int | None:
        for turn, text in self.purged.items():
            if _squeeze(text).startswith(wanted):
                end = _offset(text, len(wanted))
                self.said[turn] = self.heard[turn] = self.heard[turn] + text[:end]
                self.purged[turn] = text[end:]
                return turn
        return None

    def _playing(self, now: float) -> int | None:
        """The turn whose words the caller hears now, by reports or by reckoning; ``None`` when the line is quiet."""
        if self.reports:
            return self.pieces[0].turn if self.pieces and now < self.quiet_by() else None
        unplayed = (self.quiet_at - now) * SPEECH_CHARS_PER_S
        if unplayed <= 0:
            return None
        for piece in reversed(self.pieces):
            unplayed -= len(piece.text)
            if unplayed <= 0:
                return piece.turn
        return self.pieces[0].turn if self.pieces else None

    def _reported(self, turn: int, said: str, fragment: str) -> str:
        heard = self.heard.get(turn, "")
        if _squeeze(heard).endswith(_squeeze(fragment)):
            return heard
        # The fragment was not reported as played by itself: it begins where the last report ended.
        return _through(said, fragment, len(heard)) or heard

    def _reckoned(self, turn: int, fragment: str, now: float) -> str:
        said = self.said.get(turn, "")
        behind = sum(len(piece.text) for piece in self.pieces if piece.turn > turn)
        unplayed = max((self.quiet_at - now) * SPEECH_CHARS_PER_S - behind, 0.0)
        reached = max(len(said) - round(unplayed), 0)
        found = _through(said, fragment, max(reached - len(fragment) - int(SPEECH_CHARS_PER_S), 0))
        if found or reached >= len(said):
            return found or said
        return said[: said.rfind(" ", 0, reached + 1) + 1]  # without a fragment only whole words count as heard

    def _consume(self, count: int) -> None:
        while count > 0:
            piece = self.pieces[0]
            cut = _offset(piece.text, count)
            count -= len(_squeeze(piece.text[:cut]))
            if not piece.text[cut:].strip():
                cut = len(piece.text)
                self.pieces.pop(0)
            if not piece.filler:
                self.heard[piece.turn] = self.heard.get(piece.turn, "") + piece.text[:cut]
            piece.text = piece.text[cut:]

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON, for storage."""
        return {
            "pieces": [[piece.turn, piece.text, piece.filler] for piece in self.pieces],
            "uttered": [list(entry) for entry in self.uttered.items()],
            "said": [list(entry) for entry in self.said.items()],
            "heard": [list(entry) for entry in self.heard.items()],
            "purged": [list(entry) for entry in self.purged.items()],
            "reports": self.reports,
            "speaking": self.speaking,
            "quiet_at": self.quiet_at,
        }

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Playback:
        """The playback that ``to_json`` wrote."""
        return cls(
            [Piece(*piece) for piece in body["pieces"]],
            dict(body["uttered"]),
            dict(body["said"]),
            dict(body["heard"]),
            dict(body["purged"]),
            body["reports"],
            body["speaking"],
            body["quiet_at"],
        )


def skip_heard(heard: str, text: str) -> tuple[str, str]:
    """Follow an answer that is made anew: what is still to come of the heard words, and what of ``text`` is new.

    From where the two part, all is new.
    """
    old, new = _squeeze(heard), _squeeze(text)
    if old.startswith(new):
        return old[len(new) :], ""
    return "", text[_offset(text, len(old)) :].lstrip() if old and new.startswith(old) else text


def _squeeze(text: str) -> str:
    return "".join(text.split())


def _offset(text: str, count: int) -> int:
    """Where in the text its first ``count`` non-space characters end."""
    for index, character in enumerate(text):
        if not character.isspace():
            count -= 1
            if count == 0:
                return index + 1
    return len(text)


def _through(said: str, fragment: str, start: int) -> str:
    """The said text up to the end of the fragment, searched from ``start``, then anywhere; empty if not found."""
    wanted = fragment.strip()
    if not wanted:
        return ""
    found = said.find(wanted, start)
    if found < 0:
        found = said.rfind(wanted)
    return said[: found + len(wanted)] if found >= 0 else ""
