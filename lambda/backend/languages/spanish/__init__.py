"""Spanish for the backend: tables alone; what each of them means stands in the module of the same name above."""

from __future__ import annotations

from typing import Final

from backend.languages import BackendLanguage
from backend.languages.spanish.facts import FACTS, FIGURES
from backend.languages.spanish.lexicon import FUNCTION_WORDS, LEXICON
from backend.languages.spanish.messages import MESSAGES, NOTICES
from backend.languages.spanish.moments import DATES, READ_BACK, TIMES
from backend.languages.spanish.requests import APPOINTMENTS, PEOPLE
from backend.languages.spanish.sentences import ADMITTING, PHRASES, REPLIES, WORDING
from backend.languages.spanish.slots import MASKING, PHRASEBOOK, SLOTS
from common.languages.spanish import LANGUAGE as CORE

LANGUAGE: Final = BackendLanguage(
    core=CORE,
    name="Spanish",
    names={"en": "inglés", "es": "español"},
    voices={
        ("Amazon", "es-US"): "Lupe-Neural",
        ("Amazon", "es-MX"): "Mia-Neural",
        ("Amazon", "es-ES"): "Lucia-Neural",
        ("Google", "es-US"): "es-US-Neural2-A",
    },
    keys=("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    stemmer="spanish",
    function_words=FUNCTION_WORDS,
    lexicon=LEXICON,
    replies=REPLIES,
    admitting=ADMITTING,
    phrases=PHRASES,
    masking=MASKING,
    phrasebook=PHRASEBOOK,
    appointments=APPOINTMENTS,
    wording=WORDING,
    dates=DATES,
    times=TIMES,
    read_back=READ_BACK,
    slots=SLOTS,
    notices=NOTICES,
    facts=FACTS,
    figures=FIGURES,
    people=PEOPLE,
    messages=MESSAGES,
)
