"""Spanish: all that is needed to speak and understand it."""

from __future__ import annotations

from typing import Final

from common.languages.language import Language
from common.languages.spanish.calendar import CALENDAR
from common.languages.spanish.everyday import EVERYDAY_WORDS
from common.languages.spanish.forms import FORMS
from common.languages.spanish.intents import DANGERS, TABLES
from common.languages.spanish.numbers import NUMBERS
from common.languages.spanish.phrases import PHRASES
from common.languages.spanish.signals import SIGNALS
from common.languages.spanish.speech import SPEECH

LANGUAGE: Final = Language(
    code="es",
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
