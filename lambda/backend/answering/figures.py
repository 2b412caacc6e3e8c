"""Figures in an answer: prices, times, telephone numbers, shares, dates; and whether they stand in what was sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import takewhile
from typing import Final, Literal, TypeAlias, assert_never

from backend.languages import BackendLanguage
from backend.profiles.business import EMERGENCY_NUMBERS
from backend.workflows.slots.figures import words_in_figures
from common.numbers import spoken_digits
from common.words import without_accents

Kind: TypeAlias = Literal["money", "percent", "time", "date", "phone", "number"]
_PHONE_DIGITS: Final = 7
_SMALL: Final = 12
"""Up to it a bare number may count anything ("two dentists", "one moment") and is let pass."""
_NEAR_DAYS: Final = 35
"""A date so near may have been worked out from the clock, which is sent."""
_CONTEXT: Final = 24
_QUARTERS: Final = (0, 15, 30, 45)
_PHONE: Final = re.compile(r"\+?\(?\d(?:(?:[ .-]|\) ?| \()?\d){6,}")
_DIGITS: Final = re.compile(r"\d{1,2}:\d\d(?!\d)|\d+(?:[.,']\d+)*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_BETWEEN: Final = re.compile(r"[\s,-]{1,3}")
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:[.,']\d{3})+(?:[.,]\d{1,2})?")
_DECIMAL: Final = re.compile(r"(\d+)[.,](\d{1,2})")
_CLOCK: Final = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)")
_SYMBOL_BEFORE: Final = re.compile(r"[$€£]\s?$")
_SYMBOL_AFTER: Final = re.compile(r"\s?[$€£]")
_PERCENT_AFTER: Final = re.compile(r"\s?%")
_ORDINAL_AFTER: Final = re.compile(r"(?:st|nd|rd|th)\b|[ºª]")

Clock: TypeAlias = tuple[int, int]
"""Hour of twelve and minute: pages write 14:30 where a voice says half past two."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it stands in a text: where, of which kind, its digits in a row, and those of each of its parts."""

    text: str
    start: int
    end: int
    kind: Kind
    digits: str
    parts: tuple[str, ...]
    month: int = 0

    @property
    def matters(self) -> bool:
        """Whether a wrong one would mislead a caller."""
        return self.kind != "number" or int(self.digits) > _SMALL


@dataclass(frozen=True, slots=True)
class Grounds:
    """The figures that an answer may hold: numbers, times of day, and digits of long numbers."""

    numbers: frozenset[Decimal]
    clocks: frozenset[Clock]
    phones: frozenset[str]
    today: date
    has_parts_of_hours: bool = False

    @classmethod
    def of(cls, texts: Iterable[str], languages: Sequence[BackendLanguage], today: date) -> Grounds:
        """What stands in these texts, in figures or in words of any of the languages."""
        numbers = {Decimal(year) for year in range(today.year - 1, today.year + 2)}
        clocks, phones, has_parts = set[Clock](), set[str](), False
        for text in dict.fromkeys(filter(None, texts)):
            for language in languages:
                has_parts = has_parts or language.figures.parts_of_hour.search(text.lower()) is not None
                for figure in figures_in(text, language):
                    phones |= {figure.digits} if figure.kind == "phone" else set()
                    numbers |= _numbers(figure)
                    clocks |= _clocks(figure)
        clocks |= {(int(number) % 12, 0) for number in numbers if number == int(number) and 0 <= number <= 24}
        return cls(frozenset(numbers), frozenset(clocks), frozenset(phones), today, has_parts)

    def support(self, figure: Figure) -> bool:
        """Whether a figure stands in what was sent, however it is written there."""
        match figure.kind:
            case "phone":
                return any(known.endswith(figure.digits) for known in self.phones) or self._in_parts(figure)
            case "time":
                return self._has_time(figure)
            case "date":
                return self._has(figure) or self._is_near(figure)
            case "money" | "percent":
                return self._has(figure)
            case "number":
                is_known = figure.digits in EMERGENCY_NUMBERS or self._has(figure)
                return is_known or self._has_time(figure) or self._in_parts(figure)
            case _:
                assert_never(figure.kind)

    def _has(self, figure: Figure) -> bool:
        readings = _readings(figure.text) or {Decimal(figure.digits)}
        return bool(readings & self.numbers)

    def _in_parts(self, figure: Figure) -> bool:
        """Several numbers that were said one after the other."""
        parts = {Decimal(part) for part in figure.parts}
        return len(figure.parts) > 1 and not _DECIMAL.fullmatch(figure.text) and parts <= self.numbers

    def _has_time(self, figure: Figure) -> bool:
        if _clocks(figure) & self.clocks:
            return True
        hours = {hour for hour, _ in self.clocks}
        if figure.kind == "time" and len(figure.parts) == 1:
            return int(figure.digits) % 12 in hours
        around = {(hour, minute) for hour, minute in _clocks(figure) if minute in _QUARTERS}
        near = {hour for hour, _ in around} | {(hour + 1) % 12 for hour, minute in around if minute == 45}
        return self.has_parts_of_hours and bool(near & hours)

    def _is_near(self, figure: Figure) -> bool:
        ahead = (self.today + timedelta(days=days) for days in range(-1, _NEAR_DAYS))
        return any(figure.digits == str(day.day) and figure.month in (0, day.month) for day in ahead)


def figures_in(text: str, language: BackendLanguage) -> list[Figure]:
    """The figures of a text, in order, written in digits or in words of this language."""
    found: list[Figure] = []
    numbers = sorted((*_written(text), *_spoken(text, language)))
    unit_ends = 0
    for start, end, digits, parts in numbers:
        if start < unit_ends:
            continue  # the "ciento" of "por ciento"
        kind, month = _kind(text, start, end, digits, language)
        found.append(Figure(text[start:end], start, end, kind, digits, parts, month))
        share = language.figures.percent.match(text.lower(), end)
        unit_ends = share.end() if share else 0
    return found


def may_begin_figure(word: str, language: BackendLanguage) -> bool:
    """Whether a word is a number, or the beginning of one that has not come to its end yet."""
    return any(number.startswith(without_accents(word.lower())) for number in _number_words(language))


def is_number_word(word: str, language: BackendLanguage) -> bool:
    """Whether a word is a number; "one" hardly ever is."""
    return without_accents(word.lower()) in _number_words(language)


@cache
def _number_words(language: BackendLanguage) -> frozenset[str]:
    numbers = language.core.numbers
    words = {word for word, value in numbers.values.items() if value > 1} | set(numbers.thousands)
    return frozenset(filter(None, {*words, numbers.hundred}))


_Number: TypeAlias = tuple[int, int, str, tuple[str, ...]]
"""Where it begins and ends, its digits in a row, and those of each part."""


def _written(text: str) -> Iterator[_Number]:
    taken = 0
    for match in _PHONE.finditer(text):
        if _is_one_number(re.findall(r"\d+", match[0])):
            yield from _in_digits(text, taken, match.start())
            yield _number(match)
            taken = match.end()
    yield from _in_digits(text, taken, len(text))


def _is_one_number(groups: list[str]) -> bool:
    """Whether groups of digits are a telephone number, not prices or years beside one another."""
    sizes = [len(group) for group in groups]
    return len(groups) == 1 or max(sizes) <= 4 or sizes.count(max(sizes)) < len(sizes)


def _in_digits(text: str, start: int, end: int) -> Iterator[_Number]:
    for match in _DIGITS.finditer(text, start, end):
        yield _number(match)


def _number(match: re.Match[str]) -> _Number:
    parts = tuple(re.findall(r"\d+", match[0]))
    return match.start(), match.end(), "".join(parts), parts


def _spoken(text: str, language: BackendLanguage) -> Iterator[_Number]:
    for run in _runs(text, language):
        whole = _read(run, language)
        if "," not in text[run[0].start() : run[-1].end()] or _is_dialled(whole):
            yield from whole
            continue
        rest = run
        while rest:
            # The numbers of a list are its own each: "ten, twenty or thirty".
            size = next((at for at in range(1, len(rest)) if "," in text[rest[at - 1].end() : rest[at].start()]), None)
            yield from _read(rest[:size], language)
            rest = rest[size:] if size else []


def _read(run: list[re.Match[str]], language: BackendLanguage) -> list[_Number]:
    words = [without_accents(word[0].lower()) for word in run]
    apart = tuple(word for word in words_in_figures(words, language) if word.isdigit())
    digits = spoken_digits(" ".join(words), language.core.numbers) or "".join(apart)
    return [(run[0].start(), run[-1].end(), digits, apart)] if digits else []


def _is_dialled(numbers: list[_Number]) -> bool:
    """Whether a number is said by its digits, as those of telephones are, one or two at a time."""
    return any(len(digits) >= _PHONE_DIGITS and all(len(part) <= 2 for part in parts) for *_, digits, parts in numbers)


def _runs(text: str, language: BackendLanguage) -> Iterator[list[re.Match[str]]]:
    """Number words that belong together: "one hundred and twenty", "treinta y cinco", "five five five, oh one oh"."""
    numbers = language.core.numbers
    run: list[re.Match[str]] = []
    between: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        said = without_accents(word[0].lower())
        is_number = said in numbers.values or said in numbers.thousands or said == numbers.hundred
        before = [*run, *between][-1:]
        adjoins = bool(before) and _BETWEEN.fullmatch(text, before[0].end(), word.start()) is not None
        if adjoins and not is_number and (said in numbers.joints or said in numbers.zeros):
            between.append(word)
            continue
        if run and not (adjoins and is_number):
            yield [*run, *_zeros(between, language)]
            run = []
        if is_number:
            run += [*(between if run else []), word]
        between = []
    if run:
        yield [*run, *_zeros(between, language)]


def _zeros(words: list[re.Match[str]], language: BackendLanguage) -> Iterator[re.Match[str]]:
    """The zeros that a number ends with."""
    return takewhile(lambda word: word[0].lower() in language.core.numbers.zeros, words)


def _kind(text: str, start: int, end: int, digits: str, language: BackendLanguage) -> tuple[Kind, int]:
    words, before, after = (
        language.figures,
        text[max(0, start - _CONTEXT) : start].lower(),
        text[end:].lower()[:_CONTEXT],
    )
    if len(digits) >= _PHONE_DIGITS and not _THOUSANDS.fullmatch(text[start:end]):
        return "phone", 0
    if _SYMBOL_BEFORE.search(before) or _SYMBOL_AFTER.match(after) or words.money.match(after):
        return "money", 0
    if _PERCENT_AFTER.match(after) or words.percent.match(after):
        return "percent", 0
    if words.clock_after.match(after) or (":" in text[start:end] and _CLOCK.fullmatch(text[start:end])):
        return "time", 0
    if month := _month(before, after, language):
        return "date", month
    if _ORDINAL_AFTER.match(after):
        return "date", 0
    is_hour = len(digits) <= 2 and int(digits) <= 24
    return ("time" if is_hour and words.clock_before.search(before) else "number"), 0


def _month(before: str, after: str, language: BackendLanguage) -> int:
    """The month that stands beside a number: "December 24th", "24 de diciembre"."""
    names = [name.lower() for name in language.core.calendar.months]
    last = _WORD.findall(before)[-1:]
    following = [word for word in _WORD.findall(after)[:3] if word not in ("st", "nd", "rd", "th", "of", "de")][:1]
    return next((names.index(word) + 1 for word in (*last, *following) if word in names), 0)


def _readings(text: str) -> set[Decimal]:
    """What a number in digits may be: "1.200" is twelve hundred in Spanish and a little more than one in English."""
    found: set[Decimal] = set()
    if _THOUSANDS.fullmatch(text):
        whole, _, cents = re.sub(r"[.,'](?=\d{3})", "", text).replace(",", ".").partition(".")
        found.add(Decimal(f"{whole}.{cents or 0}"))
    if decimal := _DECIMAL.fullmatch(text):
        found.add(Decimal(f"{decimal[1]}.{decimal[2]}"))
    if text.isdecimal():
        found.add(Decimal(text))
    return found


def _numbers(figure: Figure) -> set[Decimal]:
    """What may be said of a figure that was sent: all of it, and where it is no amount, its parts."""
    if readings := _readings(figure.text):
        return readings
    return set() if _CLOCK.fullmatch(figure.text) else {Decimal(part) for part in (figure.digits, *figure.parts)}


def _clocks(figure: Figure) -> set[Clock]:
    """The time that a figure may be."""
    if match := _CLOCK.fullmatch(figure.text):
        return {(int(match[1]) % 12, int(match[2]))}
    match figure.parts:
        case (hour, minute) if int(hour) <= 24 and len(minute) == 2 and int(minute) < 60:
            return {(int(hour) % 12, int(minute))}
        case (hour,) if figure.kind == "time" and int(hour) <= 24:
            return {(int(hour) % 12, 0)}
        case _:
            return set()
