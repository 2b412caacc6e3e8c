"""Server-Sent Events, incrementally: text in any chunking in, the data of whole events out.

Follows the WHATWG event stream format; ``event``, ``id`` and ``retry`` fields carry nothing here and are skipped.
"""

from __future__ import annotations

import re

_LINE_END = re.compile(r"\r\n|\n|\r")
_ONE_EVENT = re.compile(r"data: [^\r\n]*\n\n")
_BYTE_ORDER_MARK = "\ufeff"


class Decoder:
    """Feed it text as it comes; it gives back the data of each event that a blank line has closed."""

    __slots__ = ("_data", "_line", "_skip_lf", "_started")

    def __init__(self) -> None:
        self._line = ""
        self._data: list[str] = []
        self._skip_lf = False
        self._started = False

    def feed(self, text: str) -> list[str]:
        """The data of the events completed by this text; an event cut off by the stream's end is never given."""
        if _ONE_EVENT.fullmatch(text) and self._started and not (self._line or self._data or self._skip_lf):
            return [text[len("data: ") : -2]]  # what nearly every piece is, at a third of the cost
        if not text:
            return []
        if not self._started:
            self._started = True
            text = text.removeprefix(_BYTE_ORDER_MARK)
        if self._skip_lf and text.startswith("\n"):
            text = text[1:]
        self._skip_lf = text.endswith("\r")
        lines = _LINE_END.split(self._line + text)
        self._line = lines.pop()
        events: list[str] = []
        for line in lines:
            if line:
                self._field(line)
            elif self._data:
                events.append("\n".join(self._data))
                self._data.clear()
        return events

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        if name == "data":
            self._data.append(value.removeprefix(" "))


def encode(data: str) -> str:
    """One event whose data is this text; each of its lines becomes a ``data:`` line."""
    return "".join(f"data: {line}\n" for line in _LINE_END.split(data)) + "\n"


def encode_comment(text: str = "") -> str:
    """A line that readers skip, to keep a silent stream alive."""
    return f":{text}\n\n"
