"""All that a language brings, in one value: a piece that is missing is a type error, never another language's words."""

from __future__ import annotations

from dataclasses import dataclass

from common.intents.forms import WordForms
from common.intents.tables import DangerTables, Tables
from common.languages.situations import EdgePhrases
from common.numbers.words import NumberWords
from common.signals.wording import SignalWording
from common.speech.vocabulary import Calendar, Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """The tables of one language, for the engines that read them.

    ``code`` is that of ISO 639, as it stands in URLs (``es``). Of the engines, ``common.intents`` takes ``intents``,
    ``dangers`` and ``forms``, ``common.numbers`` ``numbers``, ``common.signals`` ``signals``, ``common.speech``
    ``speech``, and ``common.session.wording`` says the ``phrases``. ``everyday_words`` are lower-case, without accents
    and apostrophes: they show which language a sentence is in, so none is a name or a word of another language.
    """

    code: str
    calendar: Calendar
    numbers: NumberWords
    phrases: EdgePhrases
    signals: SignalWording
    speech: Vocabulary
    intents: Tables
    dangers: DangerTables
    everyday_words: frozenset[str]
    forms: WordForms
