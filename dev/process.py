"""What to run as one part of the local stack, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ProcessSpec:
    """One program of the stack, and how to see that it is ready.

    ``env`` is added to the environment that starts it. ``ready_url`` answers below 500 once the program serves;
    empty when there is nothing to wait for. ``alive_url`` answers as long as it does, where that is another one.
    A change below ``reloads`` makes it start its code again.
    """

    name: str
    argv: tuple[str, ...]
    env: Mapping[str, str]
    cwd: Path
    ready_url: str
    alive_url: str = ""
    reloads: tuple[Path, ...] = ()
