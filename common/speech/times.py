"""Times of day: "9:00am" becomes "9 AM", "3 p. m." in Spanish "3 de la tarde"."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

_HALF: Final = r"([ap])(?:\.\s?m\.|m\b\.?)"
_WITH_HALF: Final = re.compile(rf"(?<![\w.,:])([0-9]{{1,2}})(?::([0-9]{{2}}))?(?::[0-9]{{2}})?\s?{_HALF}(?!\w)", re.I)
_FRENCH: Final = re.compile(r"(?<![\w.,:])([01]?[0-9]|2[0-3])h([0-5][0-9])(?!\w)")
_FULL_HOUR: Final = re.compile(r"(?<![\w.,:])([01]?[0-9]|2[0-3]):00\s?(?:h(?:rs?|s)?\b\.?(?!\w))")
_WITH_HOURS: Final = re.compile(r"(?<![\w.,:])((?:[01]?[0-9]|2[0-3]):[0-5][0-9])\s?h(?:rs?|s)?\b\.?(?!\w)")
_SENTENCE_FOLLOWS: Final = re.compile(r"\s*$|\s+[¿¡]*[A-ZÁÉÍÓÚÑ][a-záéíóúñ]")


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

    def stage(text: str) -> str:
        text = _WITH_HALF.sub(half, text)
        text = _FRENCH.sub(r"\1:\2", text)
        text = _FULL_HOUR.sub(rf"\1 {words.hours}", text)
        return _WITH_HOURS.sub(r"\1", text)

    return stage
