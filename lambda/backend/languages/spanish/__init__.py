"""Spanish for the backend: tables alone; what each of them means stands in the module of the same name above."""

from __future__ import annotations

from typing import Final

from backend.languages.language import BackendLanguage
from backend.languages.spanish.moments import DATES, READ_BACK, TIMES
from backend.languages.spanish.notices import NOTICES
from backend.languages.spanish.phrasebook import PHRASEBOOK
from backend.languages.spanish.slots import SLOTS
from backend.languages.spanish.wording import WORDING
from common.languages.spanish import LANGUAGE as CORE

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
