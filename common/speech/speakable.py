"""Make text speakable: what a model or a page writes becomes what a voice can say, in the caller's language."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Final

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
    """The stages of a language, imported and built when it is first spoken.

    They bring more than a hundred patterns, which an edge that has to start does without.
    """
    return Reader(shortened=words.shortened, markup=_markup(words), numbers=_numbers(words), symbols=_symbols(words))


def _markup(words: Vocabulary) -> tuple[Stage, ...]:
    from common.speech import abbreviations, characters, dates, markup  # noqa: PLC0415 - when it is first spoken

    return (
        markup.resolve_entities,
        characters.clean_characters,
        markup.drop_tags(words),
        words.respell,
        abbreviations.spell_addresses(words),
        characters.drop_smileys,
        characters.say_keys(words),
        markup.drop_marks,
        markup.space_out,
        abbreviations.expand_abbreviations(words),
        dates.say_day_spans(words),
    )


def _numbers(words: Vocabulary) -> tuple[Stage, ...]:
    from common.speech import dates, identifiers, money, numerals, quantities  # noqa: PLC0415 - when it is first spoken

    return (
        dates.say_half_days,
        identifiers.say_identifiers(words),
        numerals.join_groups(words),
        dates.expand_months(words),
        dates.expand_before_numbers(words),
        money.say_prices(words),
        money.say_money(words),
        money.say_cents(words),
        numerals.write_numbers(words),
        dates.say_dates(words),
        identifiers.say_phone_numbers(words),
        numerals.say_sections(words),
        quantities.say_ranges(words),
        dates.say_times(words),
        quantities.say_units(words),
        quantities.say_ordinals(words),
        quantities.say_fractions(words),
    )


def _symbols(words: Vocabulary) -> tuple[Stage, ...]:
    from common.speech import characters, markup  # noqa: PLC0415 - when it is first spoken

    return characters.say_symbols(words), markup.tidy


def speakable(text: str, words: Vocabulary) -> str:
    """Return the text as a voice shall say it: one line, no markup, address or symbol; "" when nothing can be heard."""
    return reader(words).read(text.strip())
