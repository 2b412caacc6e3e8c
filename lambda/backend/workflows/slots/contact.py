"""Who a caller is and how to reach them: "my name is Ana Ruiz", "it's B E N", "ana arroba example punto com"."""

from __future__ import annotations

import re
from typing import Final

from backend.languages import LANGUAGES, BackendLanguage
from backend.workflows.slots.figures import in_figures, plain, without_fillers, words_in_figures
from backend.workflows.slots.spelled import unspelled
from common.intents import classify
from common.numbers import spoken_digits

_NAME_END: Final = re.compile(r"(?:[,.;]|\d).*$")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019.-][^\W\d_]+)*\.?")
_PARTICLES: Final = frozenset({"de", "del", "la", "las", "los", "y", "e", "van", "von", "der", "da", "do", "dos", "di"})
"""Parts of names that are written small, wherever the name is from."""
_MOST_WORDS: Final = 6
_ADDRESS: Final = re.compile(r"[a-z0-9][a-z0-9._%+-]*@(?:[a-z0-9-]+\.)+[a-z]{2,24}")
_CONTRACTED: Final = re.compile(r"n't$|'(?:ll|ve|re|d|m)$")
"""A verb, in whatever language writes it so: "don't", "we're"."""
_SHORTEST_NUMBER: Final = 7
_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+|,")
_WRITTEN_NUMBER: Final = re.compile(r"\+?\d[\d\s().-]{5,}\d")


def read_name(text: str, language: BackendLanguage) -> tuple[str, ...]:
    """The name in an answer to "what is your name?"; empty when the words are none."""
    if language.slots.unsure.search(plain(text)):
        return ()
    rest = language.slots.name_lead.sub("", without_fillers(text, language), count=1).strip()
    rest = unspelled(rest, language)
    # Callers mix languages around a name, so what ends one, or is none, does so in each of them.
    for known in LANGUAGES.values():
        if tail := known.slots.name_tail.search(rest):
            rest = rest[: tail.start()]
    rest = _NAME_END.sub("", rest)
    words = _WORD.findall(rest)
    no_names = frozenset[str]().union(*(known.slots.no_names for known in LANGUAGES.values()))
    if not 1 <= len(words) <= _MOST_WORDS or no_names & {word.lower() for word in words} or sum(map(len, words)) < 2:
        return ()
    if _is_another_kind(rest, language):
        return ()
    return (" ".join(_capital(word, first=index == 0) for index, word in enumerate(words)),)


def _is_another_kind(text: str, language: BackendLanguage) -> bool:
    """Whether these words answer something else: a number, a day, a time; or nothing: "no", "hello"."""
    figures = in_figures(text, language)
    rest = figures
    for pattern, _ in (*language.dates.rules, *language.times.rules):
        rest = pattern.sub("", rest)
    return (
        not rest.strip()
        or any(word.isdigit() or _CONTRACTED.search(word) for word in figures.split())
        or classify(text, language.core.intents).name in ("affirm", "deny", "greeting")
    )


def _capital(word: str, *, first: bool) -> str:
    if not first and word.lower() in _PARTICLES:
        return word.lower()
    return (
        word
        if any(letter.isupper() for letter in word[1:]) and not word.isupper()
        else word[:1].upper() + word[1:].lower()
    )


def read_email(text: str, language: BackendLanguage) -> tuple[str, ...]:
    """The address in an utterance; empty when there is none."""
    said = plain(text)
    if written := _ADDRESS.findall(said):
        return (written[-1].strip("."),)
    said = plain(unspelled(text, language)).replace("_", " ")
    leads = [known.slots.email_lead.match(said) for known in LANGUAGES.values()]
    spoken = f" {_undoubled(said[max((lead.end() for lead in leads if lead), default=0) :])} "
    for words, sign in language.slots.signs.items():
        spoken = spoken.replace(words, f" {sign} ")
    user, at, host = spoken.rpartition("@")
    if not at:
        return ()
    address = f"{_written(user, language)}@{_written(_host(host), language)}"
    return (address,) if _ADDRESS.fullmatch(address) else ()


def _undoubled(spoken: str) -> str:
    """ "Double t" as it is written."""
    words = {word for known in LANGUAGES.values() for word, times in known.core.numbers.repeats.items() if times == 2}
    return re.sub(rf"\b(?:{'|'.join(sorted(words))}) (\w)\b", r"\1 \1", spoken)


def _host(spoken: str) -> str:
    """The domain's words, without what is said after it: an ending is the last word that follows a dot."""
    parts = spoken.split(" . ")
    endings = parts[-1].split()
    return " . ".join((*parts[:-1], endings[0])) if len(parts) > 1 and endings else spoken


def _written(spoken: str, language: BackendLanguage) -> str:
    return "".join(words_in_figures(spoken.split(), language))


def read_phone(text: str, language: BackendLanguage, region: str, *, digits: str | None = None) -> tuple[str, ...]:
    """The number in an utterance, in E.164 form (ITU-T), complete for the region (ISO 3166, such as US); else empty."""
    # The library of numbering plans takes a tenth of a second to import: only a call that asks for a number pays it.
    import phonenumbers  # noqa: PLC0415

    said = digits or _digits(text, language)
    if not said:
        return ()
    try:
        number = phonenumbers.parse(said, region)
    except phonenumbers.NumberParseException:
        return ()
    possible = phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
    return (phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),) if possible else ()


def speaks_of_own_number(text: str, language: BackendLanguage) -> bool:
    """Whether these words mean the number that the call comes from: "the one I'm calling from", "este mismo"."""
    return language.slots.own_number.search(plain(text)) is not None


def _digits(text: str, language: BackendLanguage) -> str:
    if spoken := spoken_digits(text, language.core.numbers):
        return f"+{spoken}" if text.strip().startswith("+") else spoken
    written = _WRITTEN_NUMBER.findall(text)
    if written:
        return re.sub(r"[^\d+]", "", written[-1])
    return next((run for run in reversed(_runs(plain(text), language)) if len(run) >= _SHORTEST_NUMBER), "")


def _runs(text: str, language: BackendLanguage) -> list[str]:
    """The digits of each stretch of the text that is nothing but number words, in order."""
    numbers, runs = language.core.numbers, [list[str]()]
    within = {*numbers.values, *numbers.repeats, *numbers.zeros, *numbers.thousands, numbers.hundred}
    for token in _TOKEN.findall(text):
        if token.isdecimal() or token in within or (runs[-1] and token in numbers.joints):
            runs[-1].append(token)
        elif runs[-1]:
            runs.append([])
    return [digits for run in runs if (digits := spoken_digits(" ".join(run), numbers))]
