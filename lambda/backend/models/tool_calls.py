"""Tool calls as models write them: a name, and arguments in pieces of JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from backend.models.interface import ModelFailed, ToolCall
from common.wire.json_shape import NotJson, as_object, read_json

_MOST_CHARS: Final = 64 * 1024


def parse_arguments(text: str) -> dict[str, Any] | None:
    """An object; None when an answer that hit its limit left it unfinished. No text at all means no arguments."""
    try:
        return as_object(read_json(text or "{}", most=_MOST_CHARS))
    except NotJson:
        return None


def whole_calls(calls: Iterable[tuple[str, list[str]]], *, spoken: bool) -> list[ToolCall]:
    """The calls, of name and pieces, whose arguments came whole.

    Raises ``ModelFailed`` when there are none and nothing was ``spoken`` either: such an answer is empty.
    """
    whole = [
        ToolCall(name, arguments)
        for name, pieces in calls
        if (arguments := parse_arguments("".join(pieces))) is not None
    ]
    if not spoken and not whole:
        raise ModelFailed("empty", "the answer has neither text nor a whole tool call")
    return whole
