"""All that the backend needs of a language besides the core's part: a piece that is missing is a type error."""

from __future__ import annotations

from dataclasses import dataclass

from backend.languages.moments import Dates, ReadBack, Times
from backend.languages.notices import NoticeWords
from backend.languages.phrasebook import Phrasebook
from backend.languages.slots import SlotWords
from backend.languages.wording import Wording
from common.languages import Language


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BackendLanguage:
    """One language; ``core`` is its part for edge and backend alike, the rest is what only the backend says or hears.

    Two are the same only if they are the same object, so that what is worked out from one can be kept beside it.
    """

    core: Language
    phrasebook: Phrasebook
    wording: Wording
    dates: Dates
    times: Times
    read_back: ReadBack
    slots: SlotWords
    notices: NoticeWords

    @property
    def code(self) -> str:
        """The code of ISO 639, as it stands in URLs (``es``)."""
        return self.core.code
