"""Server-Sent Events, incrementally: text in any chunking in, the data of whole events out.

Follows the WHATWG event stream format; ``event``, ``id`` and ``retry`` fields carry nothing here and are skipped.
"""

from __future__ import annotations

import re

from common.limits import MAX_STREAM_EVENT_CHARS

_LINE_END = re.compile(r"\r\n|\n|\r")
_ONE_EVENT = re.compile(r"data: [^\r\n]*\n\n")
_BYTE_ORDER_MARK = "\ufeff"


class EventTooLong(ValueError):
    """An event that does not end within ``MAX_STREAM_EVENT_CHARS``; nothing after it can be read."""


class Decoder:
    """Feed it text as it comes; it gives back the data of each event that a blank line has closed."""

    __slots__ = ("_data", "_held", "_line", "_skip_lf", "_started")

    def __init__(self) -> None:
        self._line: list[str] = []
        self._data: list[str] = []
        self._held = 0  # characters of both, the line and the data
        self._skip_lf = False
        self._started = False

    def feed(self, text: str) -> list[str]:
        """The data of the events completed by this text; an event cut off by the stream's end is never given.

        Raises ``EventTooLong``.
        """
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
        lines = self._whole_lines(text)
        events: list[str] = []
        for line in lines:
            if line:
                self._field(line)
            elif self._data:
                events.append("\n".join(self._data))
                self._held -= sum(map(len, self._data))
                self._data.clear()
        if self._held > MAX_STREAM_EVENT_CHARS:
            raise EventTooLong(f"expected an event of at most {MAX_STREAM_EVENT_CHARS} characters")
        return events

    def _whole_lines(self, text: str) -> list[str]:
        """The lines that this text ends; a line in many pieces is put together only once."""
        lines = _LINE_END.split(text)
        rest = lines.pop()
        if lines:
            lines[0] = "".join((*self._line, lines[0]))
            self._held -= sum(map(len, self._line))
            self._line.clear()
        if rest:
            self._line.append(rest)
            self._held += len(rest)
        return lines

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        if name == "data":
            self._data.append(value.removeprefix(" "))
            self._held += len(self._data[-1])


def encode(data: str) -> str:
    """One event whose data is this text; each of its lines becomes a ``data:`` line."""
    return "".join(f"data: {line}\n" for line in _LINE_END.split(data)) + "\n"
