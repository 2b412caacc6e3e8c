"""What a workflow has to know besides what it is and what was said."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from backend.profiles.fields import RouteLanguage
from backend.profiles.transfer import People


@dataclass(frozen=True, slots=True)
class Scene:
    """One turn's surroundings: ``now`` is in the workflow's time zone; ``people`` are those who take calls now."""

    now: datetime
    language: RouteLanguage
    people: People = field(default_factory=People)


@dataclass(frozen=True, slots=True)
class Heard:
    """What the caller said, and the digits if it was keyed in or spelled out."""

    text: str
    digits: str | None = None
