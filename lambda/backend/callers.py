"""Who calls whom: what Twilio posts as ``To`` and ``From``, cleaned."""

from __future__ import annotations

import re
from typing import Final

import phonenumbers

_ADDRESS: Final = re.compile(r"^(?:client|sip|sips|whatsapp):\S{1,250}$", re.IGNORECASE)
_HIDDEN: Final = frozenset({"anonymous", "restricted", "unknown", "unavailable", "private", "blocked"})
_HIDDEN_NUMBERS: Final = frozenset({"266696687", "7378742833", "2562533", "8566", "464", "86282452253"})
"""What Twilio sends for a hidden caller: ANONYMOUS, RESTRICTED and the like, as digits of a keypad."""


def clean_number(text: str, *, country: str = "US") -> str | None:
    """A phone number in E.164 form, or None when this is none; ``country`` is for numbers without a country code."""
    try:
        # A plus sign in a form that was encoded carelessly arrives as a space.
        number = phonenumbers.parse(re.sub(r"^ (?=\d)", "+", text), country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def clean_caller(text: str) -> str:
    """A caller's number in E.164 form, a ``client:`` or ``sip:`` address as it is, or nothing for a hidden one."""
    text = text.strip() if not text.startswith(" ") else text.rstrip()
    if _ADDRESS.match(text):
        return text
    if text.lower() in _HIDDEN or text.lstrip("+") in _HIDDEN_NUMBERS:
        return ""
    return clean_number(text) or ""
