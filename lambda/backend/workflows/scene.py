"""What a workflow has to know besides what it is and what was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from backend.profiles.fields import RouteLanguage


@dataclass(frozen=True, slots=True)
class Scene:
    """One turn's surroundings: ``now`` is in the workflow's time zone; ``may_transfer`` tells of a person to go to."""

    now: datetime
    language: RouteLanguage
    may_transfer: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """What the caller said, and the digits if it was keyed in or spelled out."""

    text: str
    digits: str | None = None
