"""What ingestion must know of a language: how it says what a page states for machines, and its names of columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from ingest.languages import english, spanish


@dataclass(frozen=True, slots=True)
class Words:
    """One language; ``days`` begin with Monday, phrases have their places in braces.

    ``clock`` writes a time as ``strftime`` does; ``questions`` and ``answers`` are lower-case names of columns.
    """

    days: tuple[str, ...]
    public_holidays: str
    hours: str
    span: str
    and_span: str
    from_to: str
    whole_day: str
    closed: str
    clock: str
    contact: str
    telephone: str
    address: str
    mail: str
    on_dates: str
    questions: frozenset[str]
    answers: frozenset[str]


LANGUAGES: Final[Mapping[str, Words]] = MappingProxyType({"en": Words(**english.WORDS), "es": Words(**spanish.WORDS)})
"""By code; another language needs a module like ``english`` and a line here."""
