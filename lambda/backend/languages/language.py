"""All that the backend needs of a language besides the core's part: a piece that is missing is a type error."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from common.languages import Language

if TYPE_CHECKING:
    from backend.languages.facts import FactWords, FigureWords, PeopleWords
    from backend.languages.lexicon import Lexicon
    from backend.languages.messages import MessageWords, NoticeWords
    from backend.languages.moments import Dates, ReadBack, Times
    from backend.languages.sentences import Admitting, Phrases, Replies, Wording
    from backend.languages.slots import AppointmentWords, MaskingWords, Phrasebook, SlotWords

Keys: TypeAlias = tuple[str, str, str, str, str, str, str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BackendLanguage:
    """One language; ``core`` is its part for edge and backend alike, the rest is what only the backend says or hears.

    ``name`` stands in the instructions to models, which are in English; ``names`` are what this language calls itself
    and others, by code. ``voices`` are those to fall back to, by provider and tag. ``keys`` are the words for 0 to 9.
    ``stemmer`` is Snowball's name of the language; ``function_words`` are lower-case, without accents, and tell little
    of what is asked, but the language of a text.

    Two are the same only if they are the same object, so that what is worked out from one can be kept beside it.
    """

    core: Language
    name: str
    names: Mapping[str, str]
    voices: Mapping[tuple[str, str], str]
    keys: Keys
    stemmer: str
    function_words: frozenset[str]
    lexicon: Lexicon
    replies: Replies
    admitting: Admitting
    phrases: Phrases
    masking: MaskingWords
    phrasebook: Phrasebook
    appointments: AppointmentWords
    wording: Wording
    dates: Dates
    times: Times
    read_back: ReadBack
    slots: SlotWords
    notices: NoticeWords
    facts: FactWords
    figures: FigureWords
    people: PeopleWords
    messages: MessageWords

    @property
    def code(self) -> str:
        """The code of ISO 639, as it stands in URLs (``es``)."""
        return self.core.code
