"""Times of day: "9:00am" becomes "9 AM", "3 p. m." in Spanish "3 de la tarde"."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

_HINT: Final = re.compile(r"[0-9]\s?[aphAPH]")
_HALF: Final = re.compile(
    r"([0-9](?<![\w.,:].)[0-9]?)(?::([0-9]{2}))?(?::[0-9]{2})?\s?([ap])(?:\.\s?m\.|m\b\.?)(?!\w)", re.I
)
_HOUR_H_MINUTES: Final = re.compile(r"([0-9](?<![\w.,:].)[0-9]?)h([0-5][0-9])(?!\w)")
_WITH_HOURS: Final = re.compile(r"([0-9](?<![\w.,:].)[0-9]?):([0-5][0-9])\s?h(?:rs?|s)?\b(?:\.(?=\s[a-zß-ÿ0-9]))?")
_SENTENCE_FOLLOWS: Final = re.compile(r"\s*$|\s+[¿¡]*[A-ZÁÉÍÓÚÑ][a-záéíóúñ' ]")


_LETTER_SPAN: Final = re.compile(
    r"(?<![\w.,:])([0-9]{1,2}(?::[0-9]{2})?)\s?([ap])\s?([-\u2192])\s?([0-9]{1,2}(?::[0-9]{2})?)\s?([ap])\b", re.I
)


def say_half_days(text: str) -> str:
    """Write the halves of the day in full where both ends of a range have just their letter: "9a-5p"."""
    return _LETTER_SPAN.sub(r"\1 \2m\3\4 \5m", text)


def say_times(words: Vocabulary) -> Stage:
    """Make the stage that writes times of day as they are said; 24-hour times stay digits, which every voice reads."""

    def half(match: re.Match[str]) -> str:
        hour, minutes, letter = match.groups()
        if not 1 <= int(hour) <= 12:
            return match[0]
        clock = f"{int(hour)}:{minutes}" if minutes and minutes != "00" else str(int(hour))
        spoken = f"{clock} {words.time_of_day(int(hour), letter in 'pP')}"
        ends = match[0].endswith(".") and _SENTENCE_FOLLOWS.match(match.string, match.end())
        return f"{spoken}." if ends else spoken

    def hours(match: re.Match[str]) -> str:
        return f"{match[1]} {words.hours}" if match[2] == "00" else f"{match[1]}:{match[2]}"

    def stage(text: str) -> str:
        if _HINT.search(text) is None:
            return text
        return _WITH_HOURS.sub(hours, _HOUR_H_MINUTES.sub(r"\1:\2", _HALF.sub(half, text)))

    return stage
