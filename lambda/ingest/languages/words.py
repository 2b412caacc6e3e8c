"""What ingestion must know of a language: how it says what a page states for machines, and its names of columns."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language; ``days`` begin with Monday, phrases have their places in braces.

    ``clock`` writes a time as ``strftime`` does; ``questions`` and ``answers`` are lower-case names of columns.
    """

    code: str
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
