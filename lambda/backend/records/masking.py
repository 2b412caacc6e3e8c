"""What is masked, and where it stands: card numbers, phone numbers and e-mail addresses, written or spoken.

Cards are told by their check digit (ISO/IEC 7812) and, inside longer runs of digits, by the issuers' ranges; phone
numbers by the numbering plans of the library ``phonenumbers``; addresses by how they are written, or said in any
language that calls are held in ("ana at example dot com"). Numbers are looked for in runs of digits, as they are
written or spoken: "4111 1111", "four one double one", "cuatro uno".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, TypeAlias

import phonenumbers

from backend.languages import LANGUAGES, BackendLanguage
from common.numbers import spoken_digits
from common.numbers.words import NumberWords
from common.words import without_accents_but_enye

_TOKEN: Final = re.compile(r"[0-9]+|[^\W\d_]+")
_BETWEEN: Final = re.compile(r"[\s,.;:/\\()\[\]+*#·_\u2013\u2014-]{0,6}")
"""What may stand between two numbers of a run besides words."""
_MOST_WORDS_BETWEEN: Final = 2


@dataclass(frozen=True, slots=True)
class Run:
    """Digits that belong together, where they stand, and how: ``single`` when each was said or written by itself."""

    start: int
    end: int
    digits: str
    written: str
    single: bool


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str


def find_runs(text: str) -> list[Run]:
    """All runs, in any language that calls are held in; the same place may give one run for each language."""
    lowered = _bare(text.lower())
    # Lower-casing can change a text's length (the Turkish dotted I); places must stay those of the text.
    lowered = lowered if len(lowered) == len(text) else _bare(text)
    tokens = [_Token(found.start(), found.end(), found[0]) for found in _TOKEN.finditer(lowered)]
    runs: dict[tuple[int, int, str], Run] = {}
    languages = tuple(LANGUAGES.values())
    hesitations = frozenset[str]().union(*(language.masking.hesitations for language in languages))
    for language in languages:
        words = language.core.numbers
        for group in _groups(tokens, words, hesitations, lowered):
            run = _run(group, words, hesitations, lowered)
            runs.setdefault((run.start, run.end, run.digits), run)
    return list(runs.values())


def _bare(text: str) -> str:
    """Without accents, letter by letter: places stay those of the text."""
    if text.isascii():
        return text
    return "".join(bare if len(bare := without_accents_but_enye(letter)) == 1 else letter for letter in text)


def _groups(tokens: list[_Token], words: NumberWords, hesitations: frozenset[str], text: str) -> list[list[_Token]]:
    """Number tokens with nothing between them but punctuation and a joint or two."""
    groups: list[list[_Token]] = []
    open_group: list[_Token] = []
    between: list[_Token] = []
    for token in tokens:
        last = (between or open_group)[-1] if open_group else None
        if last is not None and not _BETWEEN.fullmatch(text, last.end, token.start):
            open_group, between = [], []
        if _is_number(token.word, words):
            if not open_group:
                groups.append(open_group)
            open_group.extend((*between, token))
            between = []
        elif open_group and token.word in words.joints | hesitations and len(between) < _MOST_WORDS_BETWEEN:
            between.append(token)
        else:
            open_group, between = [], []
    return groups


def _is_number(word: str, words: NumberWords) -> bool:
    return (
        word.isdecimal()
        or word in words.values
        or word in words.zeros
        or word in words.repeats
        or word in words.thousands
        or word == words.hundred
    )


def _run(group: list[_Token], words: NumberWords, hesitations: frozenset[str], text: str) -> Run:
    start, end = group[0].start, group[-1].end
    said = [token.word for token in group if token.word not in hesitations]
    digits = spoken_digits(" ".join(said), words) or "".join(_plain(word, words) for word in said)
    single = all(len(_plain(word, words)) == 1 for word in said if word not in words.joints)
    return Run(start, end, digits, text[start:end], single)


def _plain(word: str, words: NumberWords) -> str:
    """The digits of one token by itself, where the whole makes no number; empty for a word that has none."""
    if word.isdecimal():
        return word
    if word in words.zeros:
        return "0"
    return str(words.values[word]) if word in words.values else ""


Kind: TypeAlias = Literal["card", "email", "phone"]
_SHORTEST_CARD: Final = 13
_LONGEST_CARD: Final = 19
_ISSUERS: Final = re.compile(
    r"(?="
    r"(?P<visa>4(?:[0-9]{18}|[0-9]{15}|[0-9]{12}))|"
    r"(?P<mastercard>(?:5[1-5][0-9]{2}|222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12})|"
    r"(?P<amex>3[47][0-9]{13})|"
    r"(?P<diners>3(?:0[0-5]|[689][0-9])[0-9]{11})|"
    r"(?P<others>(?:6[0-9]|50|5[6-9]|35|81)[0-9]{14})"
    r")"
)
"""Where a number of the usual length of an issuer could begin: others are Discover, JCB, Maestro, UnionPay, RuPay."""
_SHORTEST_PHONE: Final = 7
_LONGEST_PHONE: Final = 15
"""ITU-T E.164."""
_LOCAL: Final = re.compile(r"[0-9]{3}[-. ][0-9]{4}")
_OTHER_NUMBERS: Final = re.compile(r"[:/]|[0-9],[0-9]")
"""Times, dates and amounts have these between their digits."""
_WRITTEN_ADDRESS: Final = re.compile(
    r"[^\s@<>()\[\],;:\"]+\s?@\s?[^\W_](?:[\w-]*[^\W_])?(?:\s?\.\s?[^\W_](?:[\w-]*[^\W_])?)+"
)
_SPELLED: Final = r"(?:\b[^\W_]\s+)*"
"""Letters and digits by themselves before a word: "j o h n 2", "b r i g h t"."""


@dataclass(frozen=True, slots=True)
class Span:
    """From ``start`` up to ``end``, in characters."""

    start: int
    end: int
    kind: Kind


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order; those that overlap become one, of the kind that came first."""
    result: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if result and span.start < result[-1].end:
            last = result[-1]
            result[-1] = Span(last.start, max(last.end, span.end), last.kind)
        else:
            result.append(span)
    return result


def find_cards(runs: Iterable[Run]) -> list[Span]:
    """The runs that are a card number, or hold one: what stands beside it (expiry, security code) goes with it."""
    return [Span(run.start, run.end, "card") for run in runs if _holds_card(run.digits)]


def _holds_card(digits: str) -> bool:
    if _SHORTEST_CARD <= len(digits) <= _LONGEST_CARD and passes_luhn(digits):
        return True
    return any(
        passes_luhn(number)
        for found in _ISSUERS.finditer(digits)
        for whole in found.groups()
        if whole
        for number in (whole, whole[:16], whole[:13])
        if len(number) in (len(whole), 16, 13)
    )


def passes_luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B); not for zeros alone."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0 and digits.strip("0") != ""


def find_phones(text: str, runs: Iterable[Run], regions: Sequence[str]) -> list[Span]:
    """The runs that are a number with its country code, or one that could be dialled within one of the regions."""
    spans: list[Span] = []
    international = _international(tuple(LANGUAGES.values()))
    for run in runs:
        before = text[: run.start]
        prefix = international.search(before)
        if _could_be_dialled(run, regions, international=prefix is not None):
            opening = prefix.start() if prefix else run.start - before.endswith("(")
            spans.append(Span(opening, run.end, "phone"))
    return spans


@lru_cache(maxsize=2)
def _international(languages: tuple[BackendLanguage, ...]) -> re.Pattern[str]:
    """What stands before a country code."""
    plus = "|".join(word for known in languages for word in known.masking.plus)
    return re.compile(rf"(?:\+\s?\(?|\b(?:{plus})\s+)$", re.IGNORECASE)


def _could_be_dialled(run: Run, regions: Sequence[str], *, international: bool) -> bool:
    if not _SHORTEST_PHONE <= len(run.digits) <= _LONGEST_PHONE or _OTHER_NUMBERS.search(run.written):
        return False
    if international:
        return True
    if len(run.digits) == _SHORTEST_PHONE:
        return run.single or _LOCAL.fullmatch(run.written) is not None
    return any(_is_possible(run.digits, region) for region in regions)


def _is_possible(digits: str, region: str) -> bool:
    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE


def find_emails(text: str) -> list[Span]:
    """Where addresses stand; "look at example dot com" counts as one, since nothing tells them apart."""
    patterns: tuple[re.Pattern[str], ...] = ()
    spoken = _spoken_addresses(tuple(LANGUAGES.values()))
    if "@" in text:
        patterns += (_WRITTEN_ADDRESS, spoken.with_sign)
    if spoken.at.search(text):
        patterns += (spoken.address,)
    return [Span(*found.span(), "email") for pattern in patterns for found in pattern.finditer(text)]


@dataclass(frozen=True, slots=True)
class _SpokenAddresses:
    """Addresses as they are said; ``with_sign`` is what a recogniser makes of one when it writes the sign alone."""

    at: re.Pattern[str]
    address: re.Pattern[str]
    with_sign: re.Pattern[str]


@lru_cache(maxsize=2)
def _spoken_addresses(languages: tuple[BackendLanguage, ...]) -> _SpokenAddresses:
    at = "|".join(word for known in languages for word in known.masking.at)
    dot = rf"\s+(?:{'|'.join(word for known in languages for word in known.masking.dot)})\s+"
    joints = "|".join(word for known in languages for word in known.masking.joints)
    joint = rf"(?:{dot}|\s+(?:{joints})\s+|[.+-])"
    return _SpokenAddresses(
        at=re.compile(rf"(?i)\b(?:{at})\b"),
        address=re.compile(
            rf"(?i)\b{_SPELLED}\w+(?:{joint}{_SPELLED}\w+)*"
            rf"\s+(?:{at})\s+"
            rf"{_SPELLED}[\w-]+(?:\s+[\w-]+)??(?:(?:{dot}|\.)[a-z]\w*)+"
        ),
        with_sign=re.compile(rf"(?i)\b[\w.+-]+\s?@\s?[\w-]+(?:{dot}[a-z]\w*)+"),
    )
