"""English."""

from __future__ import annotations

from typing import Final

from ingest.languages.words import Words

WORDS: Final = Words(
    code="en",
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    public_holidays="Public holidays",
    hours="Opening hours",
    span="{first} to {last}",
    and_span=" and ",
    from_to="{opens} to {closes}",
    whole_day="open 24 hours",
    closed="closed",
    clock="%I:%M %p",
    contact="Contact",
    telephone="Telephone: {value}.",
    address="Address: {value}.",
    mail="E-mail: {value}.",
    on_dates="From {first} to {last}",
    questions=frozenset({"question", "questions", "q"}),
    answers=frozenset({"answer", "answers", "a"}),
)
