"""Phone numbers, spoken or keyed in, in E.164 form (ITU-T)."""

from __future__ import annotations

import re
from typing import Final

from common.languages import language_of
from common.numbers import spoken_digits

_WRITTEN: Final = re.compile(r"\+?\d[\d\s().-]{5,}\d")


def read_phone(text: str, language: str, region: str, *, digits: str | None = None) -> tuple[str, ...]:
    """The number in an utterance, complete for the region (ISO 3166, such as US); empty if it is none or too short."""
    # The library of numbering plans takes a tenth of a second to import: only a call that asks for a number pays it.
    import phonenumbers  # noqa: PLC0415

    said = _digits(text, language, digits)
    if not said:
        return ()
    try:
        number = phonenumbers.parse(said, region)
    except phonenumbers.NumberParseException:
        return ()
    possible = phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
    return (phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),) if possible else ()


def _digits(text: str, language: str, digits: str | None) -> str:
    if digits:
        return digits
    if spoken := spoken_digits(text, language_of(language).numbers):
        return f"+{spoken}" if text.strip().startswith("+") else spoken
    written = _WRITTEN.findall(text)
    return re.sub(r"[^\d+]", "", written[-1]) if written else ""
