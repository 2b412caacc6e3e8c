"""From text to weighted terms: stemmed words, and the four-character grams of words.

Documents and questions go through the same functions. The document's side of BM25 depends on the chunk alone and is
stored; rarity (inverse document frequency) is the question's side and is counted in the database, so that adding a
document changes no stored weight of another one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final
from zlib import crc32

from backend.languages import BackendLanguage
from backend.retrieval.stemming import stem_words
from backend.retrieval.vectors import TERM_SPACE
from common.words import without_accents

TERMS_VERSION: Final = 2
"""Changes whenever the same text would give other terms or weights, so that documents are indexed again."""
_GRAM: Final = 4
_SATURATION: Final = 1.2
"""BM25's k1: how soon a repeated term stops to count."""
_LENGTH_SHARE: Final = 0.75
"""BM25's b: how much longer chunks are held back."""
_REFERENCE_WORDS: Final = 150
"""The length that BM25 takes for average; a constant, since the average would change with each document. Measured:
twice or half of it changes recall by less than a point."""
_FUNCTION_WORD_WEIGHT: Final = 0.5
"""What a function word counts for in a question. None at all measured worse: "how many" and "when" do ask something."""
_KINDRED_WEIGHT: Final = 0.4
"""What a word counts for that means the same as one of the question's: "child" where the caller says "son"."""
_CHARACTERS_WEIGHT: Final = 0.4
"""What a gram counts for, against a word's 1: a word has about five of them."""
_WORD: Final = re.compile(r"[^\W_]+")
_CODE: Final = re.compile(r"\b[^\W_]{1,8}(?:[-/.][^\W_]{1,8}){1,4}\b|\b[A-Z]{1,4} \d{1,6}(?: [A-Z]{1,3})?\b")
"""What may be the name of a model or a part: "HX-2040C", which people also write "HX2040C" or say "HX 2040 C"."""


class Arm(StrEnum):
    """The two kinds of terms."""

    WORDS = "words"
    CHARACTERS = "characters"


@dataclass(frozen=True, slots=True)
class QuestionTerm:
    """One term of a question; ``weight`` is to be multiplied by the term's rarity.

    ``content`` is false for what only function words have: that a corpus lacks them does not tell what it is about.
    """

    term: int
    arm: Arm
    weight: float
    content: bool


def document_terms(text: str, language: BackendLanguage) -> dict[int, float]:
    """The terms of a chunk with their BM25 weights; 1 is a term that occurs once in a chunk of usual length."""
    words = split_words(text)
    codes = whole_codes(text)
    pivot = _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * len(words) / _REFERENCE_WORDS)
    counts: Counter[int] = Counter(_word_terms([*words, *codes], language))
    counts.update(term for word in words for term in _gram_terms(word))
    return {term: count * (_SATURATION + 1) / (count + pivot) for term, count in counts.items()}


def question_terms(text: str, language: BackendLanguage) -> list[QuestionTerm]:
    """The terms of a question, each once."""
    weights: defaultdict[tuple[int, Arm], float] = defaultdict(float)
    content: set[int] = set()
    words = split_words(text)
    # What callers say with any question tells nothing by being unknown to a page, unless they say nothing else.
    plain = [word for word in words if without_accents(word) not in language.function_words]
    telling = [word for word in plain if word not in language.lexicon.light_words] or plain
    for word, stem in zip(words, _word_terms(words, language), strict=True):
        grams = _gram_terms(word)
        functional = without_accents(word) in language.function_words
        weight = _FUNCTION_WORD_WEIGHT if functional else 1.0
        weights[stem, Arm.WORDS] += weight
        for gram in grams:
            weights[gram, Arm.CHARACTERS] += weight * _CHARACTERS_WEIGHT
        if word in telling:
            content.update((stem, *grams))
    for stem in _kindred([word for word in words if without_accents(word) not in language.function_words], language):
        weights[stem, Arm.WORDS] += _KINDRED_WEIGHT
    # A page that has it in parts finds it by these; what no page has says nothing of what is asked.
    for stem in _word_terms(whole_codes(text), language):
        weights[stem, Arm.WORDS] += 1.0
    return [QuestionTerm(term, arm, weight, term in content) for (term, arm), weight in weights.items()]


def _kindred(words: list[str], language: BackendLanguage) -> set[int]:
    """Words that callers and businesses use for those of the question. That a corpus lacks them does not matter."""
    groups = _groups(language)
    stems = stem_words(words, language.stemmer)
    # Callers say "thirteen", pages write 13.
    figures = {str(value) for word in words if (value := language.core.numbers.values.get(without_accents(word)))}
    return {_number(Arm.WORDS, figure) for figure in figures} | {
        _number(Arm.WORDS, other) for stem in stems for other in groups.get(stem, ()) if other not in stems
    }


@lru_cache(maxsize=8)
def _groups(language: BackendLanguage) -> dict[str, frozenset[str]]:
    """By each stem of a concept those of the others."""
    found: dict[str, frozenset[str]] = {}
    for group in language.lexicon.concepts.values():
        stems = frozenset(stem_words(list(group), language.stemmer))
        found |= {stem: found.get(stem, frozenset()) | stems - {stem} for stem in stems}
    return found


def split_words(text: str) -> list[str]:
    """The words of a text in lower case; digits are words too."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).lower())


def whole_codes(text: str) -> list[str]:
    """Codes that a text has in parts, as one lower-case word each: letters and digits, parted by a mark or a blank."""
    found = (re.sub(r"\W", "", code).lower() for code in _CODE.findall(unicodedata.normalize("NFKC", text)))
    return [code for code in found if any(map(str.isdigit, code)) and any(map(str.isalpha, code))]


def _word_terms(words: list[str], language: BackendLanguage) -> list[int]:
    return [_number(Arm.WORDS, stem) for stem in stem_words(words, language.stemmer)]


@lru_cache(maxsize=20_000)
def _gram_terms(word: str) -> tuple[int, ...]:
    """The word's grams, its ends included; accents do not count here, so that "numero" finds "número"."""
    padded = f" {without_accents(word)} "
    starts = range(max(1, len(padded) - _GRAM + 1))
    return tuple(_number(Arm.CHARACTERS, padded[at : at + _GRAM]) for at in starts)


def _number(arm: Arm, text: str) -> int:
    return crc32(f"{arm}:{text}".encode()) % TERM_SPACE + 1
