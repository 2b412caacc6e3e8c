"""English: all that is needed to speak and understand it."""

from __future__ import annotations

from typing import Final

from common.languages.english.calendar import CALENDAR
from common.languages.english.everyday import EVERYDAY_WORDS
from common.languages.english.forms import FORMS
from common.languages.english.intents import DANGERS, TABLES
from common.languages.english.numbers import NUMBERS
from common.languages.english.phrases import PHRASES
from common.languages.english.signals import SIGNALS
from common.languages.english.speech import SPEECH
from common.languages.language import Language

LANGUAGE: Final = Language(
    code="en",
    calendar=CALENDAR,
    numbers=NUMBERS,
    phrases=PHRASES,
    signals=SIGNALS,
    speech=SPEECH,
    intents=TABLES,
    dangers=DANGERS,
    everyday_words=EVERYDAY_WORDS,
    forms=FORMS,
)
