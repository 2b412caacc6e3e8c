"""Whole numbers from speech: "four of us", "somos cuatro", "12"."""

from __future__ import annotations

import re
from typing import Final

from backend.workflows.slots.figures import in_figures
from common.languages import language_of
from common.numbers import spoken_digits

_NUMBER: Final = re.compile(r"(?<![\w.,:/-])\d{1,12}(?![\w:/-]|[.,]\d)")


def read_number(text: str, language: str, *, digits: str | None = None) -> tuple[int, ...]:
    """The number in an utterance; more than one if several are named, empty without any."""
    if said := digits or spoken_digits(text, language_of(language).numbers):
        return (int(said),)
    return tuple(dict.fromkeys(int(number) for number in _NUMBER.findall(in_figures(text, language))))
