"""JSON from outside: read within bounds, and what it turned out to be.

A parser goes one level down its stack for each bracket. WebAssembly has no stack of its own that Python could watch:
there, some thousand brackets in a row end the isolate and every call in it, whatever is caught. So length and depth are
looked at before anything is parsed, by both sides, with the functions of this file.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, Final, NoReturn, cast

from common.limits import MAX_JSON_DEPTH

_STRING: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
"""A string, to its end or, where that is missing, to the end of all: no character is looked at twice."""
_ESCAPE: Final = re.compile(
    r"\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(?P<half>u[dD][89a-fA-F][\da-fA-F]{2})|(?P<nul>u0000)|.)",
    re.DOTALL,
)
_HALF_OR_NUL: Final = re.compile("[\0\ud800-\udfff]")
_BRACKET: Final = re.compile(r"[][{}]")


class NotJson(ValueError):
    """A text that is no JSON, or more of it than is taken; the message says what was expected and quotes nothing."""


def read_json(text: str, *, most: int, depth: int = MAX_JSON_DEPTH) -> Any:
    """The value of a JSON text of at most so many characters and levels; raises ``NotJson``.

    Strictly JSON (RFC 8259): Python's own reader takes ``NaN`` and makes an infinity of ``1e999``, which the next
    reader or the database refuses. Its texts are as ``clean_text`` leaves them.
    """
    check_json(text, most=most, depth=depth)
    try:
        return _decode(clean_json(text))
    except ValueError:
        raise NotJson("expected JSON") from None


def write_json(value: Any) -> str:
    """The value as compact JSON that every reader takes: a number that is none becomes ``null``, texts are clean."""
    try:
        text = _encode(value)
    except ValueError:
        text = _encode(_finite_only(value))
    return clean_text(text)


def clean_text(text: str) -> str:
    """The text as it can be encoded and stored: half a character becomes U+FFFD, NUL goes, which Postgres refuses.

    JSON can spell both, and a recogniser or a model that cuts its text between two halves does.
    """
    if _HALF_OR_NUL.search(text) is None:
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


def clean_json(text: str) -> str:
    """The JSON text with its texts as ``clean_text`` leaves them, before anything is parsed."""
    return clean_text(_ESCAPE.sub(_mend, text) if "\\u" in text else text)


def _mend(escape: re.Match[str]) -> str:
    if escape["half"]:
        return "\ufffd"
    return "" if escape["nul"] else escape[0]


def check_json(text: str, *, most: int, depth: int = MAX_JSON_DEPTH) -> None:
    """Raise ``NotJson`` for a text that is longer or deeper than a reader may be given.

    Most texts hold fewer brackets than the levels allowed, which two counts tell; only others are gone through.
    """
    if len(text) > most:
        raise NotJson(f"expected at most {most} characters of JSON, got {len(text)}")
    if text.count("{") + text.count("[") > depth:
        _check_depth(_STRING.sub("", text), depth)


def _check_depth(structure: str, depth: int) -> None:
    level = 0
    for bracket in _BRACKET.findall(structure):
        level += 1 if bracket in "[{" else -1
        if level > depth:
            raise NotJson(f"expected at most {depth} levels of JSON")


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _refuse(text)


def _finite_only(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {name: _finite_only(entry) for name, entry in cast("dict[str, Any]", value).items()}
    return [*map(_finite_only, cast("list[Any]", value))] if isinstance(value, list | tuple) else value


_encode: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_decode: Final = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite).decode


def fields_of(value: Any) -> dict[str, Any]:
    """The fields of a slotted dataclass as they are; ``dataclasses.asdict`` copies each, at ten times the cost."""
    return {name: getattr(value, name) for name in cast("tuple[str, ...]", value.__slots__)}


def as_object(value: object) -> dict[str, Any] | None:
    """The value if it is a JSON object."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def as_objects(value: object) -> list[dict[str, Any]]:
    """The objects of a JSON list; any other value holds none."""
    return [body for item in as_list(value) or () if (body := as_object(item)) is not None]


def as_list(value: object) -> list[Any] | None:
    """The value if it is a JSON list."""
    # pyright takes the elements for unknown, mypy for Any: only a copy satisfies both.
    return [*value] if isinstance(value, list) else None
