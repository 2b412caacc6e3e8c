"""The answer that every call is given, as a model streams it, and which of its events complete a clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import cycle, islice
from typing import Final

from common.speech import Chunker

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


def join(pieces: Sequence[str], size: int) -> list[str]:
    """The same text with every ``size`` pieces in one, as the backend joins what comes within its 50 ms."""
    return ["".join(pieces[start : start + size]) for start in range(0, len(pieces), size)]


def completing(pieces: Sequence[str]) -> list[int]:
    """For each chunk that is spoken before the answer's end, the index of the piece that completed it."""
    chunker = Chunker("en")
    return [index for index, piece in enumerate(pieces) for _ in chunker.feed(piece)]
