"""The answer that every call is given, as a model streams it, and which of its events complete a clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from typing import Final

from backend.api.relay.turns import Joiner
from common.languages import language_of
from common.speech import Chunker
from common.wire.turn import Chunk, StreamEvent

_TEXT: Final = (
    "On Saturdays we open at nine in the morning and close at two, so an early visit is best. A first examination"
    " takes about forty minutes; please bring your insurance card, a list of your medicines and anything your last"
    " dentist gave you. Parking behind the building is free for two hours. If you cannot come, call us a day before,"
    " and we will find another time for you. Would you like me to look for one? We still have room at 9:30 a.m. on"
    " the 14th."
)
_TOKEN: Final = re.compile(r" ?[^\W_]+|[^\w\s]")


def tokens(count: int, start: int = 0) -> list[str]:
    """So many tokens of the answer, over and over: a word with the space before it, or a mark, as models cut text.

    ``start`` lets calls begin at different places, so that their clauses do not end all at once.
    """
    return list(islice(cycle(_TOKEN.findall(f" {_TEXT}")), start, start + count))


@dataclass(frozen=True, slots=True)
class Piece:
    """One event of a stream: when it leaves (seconds from the start), its text, and how many tokens that is."""

    at_s: float
    text: str
    tokens: int


def one_by_one(texts: Sequence[str], rate: int) -> list[Piece]:
    """Every token as an event, at an even pace of so many a second."""
    return [Piece(number / rate, text, 1) for number, text in enumerate(texts, 1)]


def joined(pieces: Sequence[Piece]) -> list[Piece]:
    """The events that our backend makes of these tokens, by its own rule."""
    joiner, events, waiting = Joiner(), list[Piece](), 0
    for piece in pieces:
        due = joiner.due
        if due is not None and due < piece.at_s:
            events.append(Piece(due, _text(joiner.flush(due)), waiting))
            waiting = 0
        waiting += 1
        if text := _text(joiner.feed(Chunk(piece.text), piece.at_s)):
            events.append(Piece(piece.at_s, text, waiting))
            waiting = 0
    if waiting:
        end = pieces[-1].at_s
        events.append(Piece(end, _text(joiner.flush(end)), waiting))
    return events


def _text(leaving: Sequence[StreamEvent]) -> str:
    return "".join(event.chunk for event in leaving if isinstance(event, Chunk))


def completing(pieces: Sequence[str]) -> list[int]:
    """For each chunk that is spoken before the answer's end, the index of the piece that completed it."""
    chunker = Chunker(language_of("en").speech)
    return [index for index, piece in enumerate(pieces) for _ in chunker.feed(piece)]
