"""The arguments of a tool call, as models write them."""

from __future__ import annotations

import json
from typing import Any

from common.json_shape import as_object


def parse_arguments(text: str) -> dict[str, Any] | None:
    """An object; None when an answer that hit its limit left it unfinished. No text at all means no arguments."""
    try:
        return as_object(json.loads(text or "{}"))
    except ValueError:
        return None
