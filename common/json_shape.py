"""What JSON turned out to be: an object, a list, or neither; for values that came from outside."""

from __future__ import annotations

from typing import Any, cast


def as_object(value: object) -> dict[str, Any] | None:
    """The value if it is a JSON object."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def as_list(value: object) -> list[Any] | None:
    """The value if it is a JSON list."""
    # pyright takes the elements for unknown, mypy for Any: only a copy satisfies both.
    return [*value] if isinstance(value, list) else None
