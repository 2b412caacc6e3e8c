"""English for the backend: tables alone; what each of them means stands in the module of the same name above."""

from __future__ import annotations

from typing import Final

from backend.languages import BackendLanguage
from backend.languages.english.facts import FACTS, FIGURES
from backend.languages.english.lexicon import FUNCTION_WORDS, LEXICON
from backend.languages.english.messages import MESSAGES, NOTICES
from backend.languages.english.moments import DATES, READ_BACK, TIMES
from backend.languages.english.requests import APPOINTMENTS, PEOPLE
from backend.languages.english.sentences import ADMITTING, PHRASES, REPLIES, WORDING
from backend.languages.english.slots import MASKING, PHRASEBOOK, SLOTS
from common.languages.english import LANGUAGE as CORE

LANGUAGE: Final = BackendLanguage(
    core=CORE,
    name="English",
    names={"en": "English", "es": "Spanish"},
    voices={
        ("Amazon", "en-US"): "Joanna-Neural",
        ("Amazon", "en-GB"): "Amy-Neural",
        ("Google", "en-US"): "en-US-Chirp3-HD-Aoede",
    },
    keys=("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    stemmer="english",
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
