"""English for the backend: tables alone; what each of them means stands in the module of the same name above."""

from __future__ import annotations

from typing import Final

from backend.languages.english.moments import DATES, READ_BACK, TIMES
from backend.languages.english.notices import NOTICES
from backend.languages.english.phrasebook import PHRASEBOOK
from backend.languages.english.slots import SLOTS
from backend.languages.english.wording import WORDING
from backend.languages.language import BackendLanguage
from common.languages.english import LANGUAGE as CORE

LANGUAGE: Final = BackendLanguage(
    core=CORE,
    phrasebook=PHRASEBOOK,
    wording=WORDING,
    dates=DATES,
    times=TIMES,
    read_back=READ_BACK,
    slots=SLOTS,
    notices=NOTICES,
)
