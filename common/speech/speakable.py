"""Make text speakable: what a model or a page writes becomes what a voice can say, in the caller's language."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Final

from common.speech.abbreviations import expand_abbreviations, spell_addresses
from common.speech.characters import clean_characters, drop_smileys, say_keys, say_symbols
from common.speech.dates import expand_before_numbers, expand_months, say_dates, say_day_spans, say_half_days, say_times
from common.speech.identifiers import say_identifiers, say_phone_numbers
from common.speech.markup import drop_marks, drop_tags, resolve_entities, space_out, tidy
from common.speech.money import say_cents, say_money, say_prices
from common.speech.numerals import join_groups, say_sections, write_numbers
from common.speech.quantities import say_fractions, say_ordinals, say_ranges, say_units
from common.speech.vocabulary import Stage, Vocabulary

# Words with single spaces and ordinary punctuation: nothing to do. Most clauses of most answers are like this.
_WORD: Final = r"[¿¡]?[A-Za-zÀ-ÖØ-öø-ÿ]+(?:'[A-Za-z]+)?"
_PLAIN: Final = re.compile(rf"(?:{_WORD}[,;:!?]? )*({_WORD})(?:[,;:!?]|(\.))?")
_MOST_READINGS: Final = 5
_DIGIT: Final = re.compile(r"[0-9]")


@dataclass(frozen=True, slots=True)
class Reader:
    """How one language is read: the stages for any text and those for numbers, in order."""

    shortened: Collection[str]
    markup: tuple[Stage, ...]
    numbers: tuple[Stage, ...]
    symbols: tuple[Stage, ...]

    def read(self, text: str) -> str:
        """Return the text as a voice shall say it.

        It is read again until nothing changes: what marks had hidden ("$**20**") shows only once they are gone.
        """
        for _ in range(_MOST_READINGS):
            spoken = self._once(text)
            if spoken == text:
                break
            text = spoken
        return text

    def _once(self, text: str) -> str:
        plain = _PLAIN.fullmatch(text)
        if plain is not None and not (plain[2] and plain[1].lower() in self.shortened):
            return text
        text = clean_characters(resolve_entities(text))
        for stage in self.markup:
            text = stage(text)
        if _DIGIT.search(text):
            for stage in self.numbers:
                text = stage(text)
        for stage in self.symbols:
            text = stage(text)
        return text


@cache
def reader(words: Vocabulary) -> Reader:
    """The stages of a language, built when it is first spoken."""
    return Reader(
        shortened=words.shortened,
        markup=(
            drop_tags(words),
            words.respell,
            spell_addresses(words),
            drop_smileys,
            say_keys(words),
            drop_marks,
            space_out,
            expand_abbreviations(words),
            say_day_spans(words),
        ),
        numbers=(
            say_half_days,
            say_identifiers(words),
            join_groups(words),
            expand_months(words),
            expand_before_numbers(words),
            say_prices(words),
            say_money(words),
            say_cents(words),
            write_numbers(words),
            say_dates(words),
            say_phone_numbers(words),
            say_sections(words),
            say_ranges(words),
            say_times(words),
            say_units(words),
            say_ordinals(words),
            say_fractions(words),
        ),
        symbols=(say_symbols(words), tidy),
    )


def speakable(text: str, words: Vocabulary) -> str:
    """Return the text as a voice shall say it: one line, no markup, address or symbol; "" when nothing can be heard."""
    return reader(words).read(text.strip())
