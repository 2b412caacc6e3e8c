"""What a provider calls an error, if it is a name: it goes into logs, where no words of a provider may."""

from __future__ import annotations

import re
from typing import Final

_NAME: Final = re.compile(r"\w{1,64}", re.ASCII)


def error_kind(value: object) -> str:
    """The name, such as ``overloaded_error``; empty for anything else."""
    return value if isinstance(value, str) and _NAME.fullmatch(value) else ""
