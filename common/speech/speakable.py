"""Make text speakable: what a model or a page writes becomes what a voice can say, in the caller's language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from common.speech.abbreviations import expand_abbreviations, expand_calendar_names
from common.speech.addresses import spell_addresses
from common.speech.characters import clean_characters
from common.speech.dates import say_dates
from common.speech.english import ENGLISH
from common.speech.markup import drop_marks, drop_tags, resolve_entities
from common.speech.money import say_money
from common.speech.numerals import write_numbers
from common.speech.phones import say_phone_numbers
from common.speech.quantities import say_fractions, say_ordinals, say_ranges, say_units
from common.speech.spanish import SPANISH
from common.speech.symbols import drop_smileys, say_keys, say_symbols
from common.speech.tidy import space_out, tidy
from common.speech.times import say_times
from common.speech.vocabulary import Stage, Vocabulary

# Words with single spaces and ordinary punctuation: nothing to do. Most clauses of most answers are like this.
_WORD: Final = r"[¿¡]?[A-Za-zÀ-ÖØ-öø-ÿ]+(?:'[A-Za-z]+)?"
_PLAIN: Final = re.compile(rf"(?:{_WORD}[,;:!?]? )*{_WORD}(?:[,;:!?]|(?<=[a-zß-ÿ]{{7}})\.)?")
_DIGIT: Final = re.compile(r"[0-9]")


@dataclass(frozen=True, slots=True)
class Reader:
    """The stages of one language, in order: those for any text, and those for text with digits."""

    markup: tuple[Stage, ...]
    words: tuple[Stage, ...]
    numbers: tuple[Stage, ...]
    symbols: tuple[Stage, ...]


def reader(words: Vocabulary) -> Reader:
    """Build the stages of a language; done once, at import."""
    return Reader(
        markup=(drop_tags, spell_addresses(words), drop_smileys, say_keys(words), drop_marks, space_out),
        words=(expand_abbreviations(words), expand_calendar_names(words)),
        numbers=(
            say_money(words),
            write_numbers(words),
            say_dates(words),
            say_phone_numbers(words),
            say_ranges(words),
            say_times(words),
            say_units(words),
            say_ordinals(words),
            say_fractions(words),
        ),
        symbols=(say_symbols(words), tidy),
    )


_READERS: Final = {"en": reader(ENGLISH), "es": reader(SPANISH)}


def speakable(text: str, language: str) -> str:
    """Return the text as a voice shall say it: one line, no markup, address or symbol; "" when nothing can be heard.

    ``language`` is a code such as ``es`` or ``es-MX``; one that is not known is read as English.
    """
    text = text.strip()
    if _PLAIN.fullmatch(text):
        return text
    stages = _READERS.get(language[:2].lower(), _READERS["en"])
    text = clean_characters(resolve_entities(text))
    for stage in stages.markup:
        text = stage(text)
    for stage in stages.words:
        text = stage(text)
    if _DIGIT.search(text):
        for stage in stages.numbers:
            text = stage(text)
    for stage in stages.symbols:
        text = stage(text)
    return text
