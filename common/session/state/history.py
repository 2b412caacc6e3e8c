"""What was said in a call, as both sides heard it: user and assistant alternate whatever the order of frames."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from common.limits import MAX_HISTORY_CHARS, MAX_HISTORY_ENTRIES
from common.wire.turn import Role, Utterance

_ORDER: dict[Role, int] = {"user": 0, "assistant": 1}


class History:
    """Entries by turn and role, so that what is learnt late about an old turn lands in its place.

    Turn 0 is the welcome greeting. Empty entries do not show, and neighbours of one role are joined: that is how an
    answer of which nothing was heard leaves no trace but its question.
    """

    __slots__ = ("_entries",)

    def __init__(self) -> None:
        self._entries: dict[tuple[int, int], Utterance] = {}

    def put(self, turn: int, role: Role, text: str) -> None:
        """Set what this side said in this turn, replacing what was known before.

        The text is tidied when it is read: an answer that streams is put again with each of its clauses.
        """
        self._entries[turn, _ORDER[role]] = Utterance(role, text)
        if len(self._entries) > 2 * MAX_HISTORY_ENTRIES:
            del self._entries[min(self._entries)]

    def before_question(self, turn: int) -> tuple[tuple[Utterance, ...], str]:
        """What was said before the question of this turn, and that question: the user's words without an answer."""
        said = self._joined(key for key in self._entries if key <= (turn, _ORDER["user"]))
        if said and said[-1].role == "user":
            return said[:-1], said[-1].text
        return said, ""

    def last_said(self, role: Role) -> str:
        """The newest non-empty words of this side; empty if there are none."""
        return next((entry.text for entry in reversed(self.utterances()) if entry.role == role), "")

    def utterances(self) -> tuple[Utterance, ...]:
        """The newest entries, alternating, oldest first."""
        return self._joined(self._entries)

    def _joined(self, keys: Iterable[tuple[int, int]]) -> tuple[Utterance, ...]:
        joined: list[Utterance] = []
        for key in sorted(keys):
            role, text = self._entries[key].role, " ".join(self._entries[key].text.split())
            if not text:
                continue
            if joined and joined[-1].role == role:
                text = f"{joined.pop().text} {text}"
            joined.append(Utterance(role, text))
        return _newest(joined[-MAX_HISTORY_ENTRIES:])

    def to_json(self) -> list[list[Any]]:
        """As rows of turn, role and text, for storage."""
        return [
            [turn, self._entries[turn, order].role, self._entries[turn, order].text] for turn, order in self._entries
        ]

    @classmethod
    def from_json(cls, rows: Iterable[list[Any]]) -> History:
        """The history that ``to_json`` wrote."""
        history = cls()
        for turn, role, text in rows:
            history.put(turn, role, text)
        return history


def _newest(entries: list[Utterance]) -> tuple[Utterance, ...]:
    """As many as a request has room for; the one that fills it keeps its end."""
    kept: list[Utterance] = []
    room = MAX_HISTORY_CHARS
    for entry in reversed(entries):
        kept.append(Utterance(entry.role, entry.text[-room:]))
        room -= len(entry.text)
        if room <= 0:
            break
    return tuple(reversed(kept))
