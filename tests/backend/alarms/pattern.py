"""Reads a filter pattern of CloudWatch Logs as CloudWatch does, as much of it as the template uses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

Line: TypeAlias = Mapping[str, Any]
"""A line of a log that is a JSON object."""
TOKEN: Final = re.compile(r'\s*([(){}]|&&|\|\||\$\.(?P<field>\w+)\s*(?P<how>!?=)\s*"(?P<value>[^"]*)")')


class Pattern:
    """A filter pattern of CloudWatch for JSON: comparisons with texts, joined by ``&&``, ``||`` and brackets."""

    def __init__(self, text: str) -> None:
        self._tokens = list(self._read(text))
        self._at = 0

    @classmethod
    def takes(cls, text: str, line: Line) -> bool:
        """Whether the pattern counts this line."""
        pattern = cls(text)
        assert pattern._next()[0] == "{"
        taken = pattern._either(line)
        assert pattern._next()[0] == "}"
        assert pattern._at == len(pattern._tokens)
        return taken

    @staticmethod
    def _read(text: str) -> Iterator[re.Match[str]]:
        at = 0
        while at < len(text.rstrip()):
            found = TOKEN.match(text, at)
            assert found is not None, f"no pattern that this test can read: {text[at:]}"
            at = found.end()
            yield found

    def _next(self) -> tuple[str, re.Match[str]]:
        token = self._tokens[self._at]
        self._at += 1
        return token[1], token

    def _joined(self, line: Line, sign: str, part: Callable[[Line], bool]) -> list[bool]:
        parts = [part(line)]
        while self._tokens[self._at][1] == sign:
            self._at += 1
            parts.append(part(line))
        return parts

    def _either(self, line: Line) -> bool:
        return any(self._joined(line, "||", self._both))

    def _both(self, line: Line) -> bool:
        return all(self._joined(line, "&&", self._one))

    def _one(self, line: Line) -> bool:
        text, token = self._next()
        if text == "(":
            held = self._either(line)
            assert self._next()[0] == ")"
            return held
        # A field that is not there compares with nothing, as on CloudWatch.
        there = token["field"] in line
        return there and (str(line[token["field"]]) == token["value"]) == (token["how"] == "=")
