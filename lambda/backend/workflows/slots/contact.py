"""Who a caller is and how to reach them: "my name is Ana Ruiz", "it's B E N", "ana arroba example punto com"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from backend.languages import LANGUAGES, BackendLanguage
from backend.workflows.slots.figures import corrected, in_figures, plain, without_fillers, words_in_figures
from backend.workflows.slots.spelled import unspelled
from common.intents import IntentName, classify
from common.numbers import spoken_digits

_NAME_END: Final = re.compile(r"[,;:!?\u2026\u2014\d]|(?<!\b\w)\.(?=\s|$)|\.{2,}")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019.-][^\W\d_]+)*\.?")
_PARTICLES: Final = frozenset(
    {"de", "del", "la", "las", "los", "y", "e", "and", "van", "von", "der", "da", "do", "dos", "di"}
)
"""Parts of names that are written small, wherever the name is from."""
_MOST_WORDS: Final = 6
_AMENDED: Final = 0.5
"""The share of common letters from which a name that is said alone is another spelling of a part of the former one."""
_NO_NAMES: Final = frozenset[IntentName](
    {"affirm", "deny", "greeting", "farewell", "thanks", "wait", "repeat", "slower", "louder", "never_mind"}
)
_ADDRESS: Final = re.compile(r"[a-z0-9][a-z0-9._%+-]*@(?:[a-z0-9-]+\.)+[a-z]{2,24}")
_CONTRACTED: Final = re.compile(r"n['\u2019]t$|['\u2019](?:ll|ve|re|d|m)$")
"""A verb, in whatever language writes it so: "don't", "we're"."""
_ONES: Final = re.compile(r"['\u2019]s$")
_SHORTEST_NUMBER: Final = 7
_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+|,")
_PAUSE: Final = re.compile(r"[,;.\u2026]+")
_WRITTEN_NUMBER: Final = re.compile(r"\+?\d[\d\s().-]{5,}\d")


def read_name(text: str, language: BackendLanguage, known: str = "") -> tuple[str, ...]:
    """The name in an answer to "what is your name?"; empty when the words are none.

    Who corrects a part of a name that is ``known``, or that they have just said, has named the rest of it too.
    """
    names = [name for part in corrected(text, language) if (name := _name_in(part, language))]
    if not names:
        return ()
    name, *before = (*names, known) if known else names
    return (_amended(before[0], name) if before else name,)


def _name_in(text: str, language: BackendLanguage) -> str:
    """The name in these words: they are one, or introduce one; empty when there is none."""
    if language.slots.unsure.search(plain(text)):
        return ""
    said = unspelled(_titles(language).sub(r"\1", without_fillers(text, language)), language)
    if both := _both_names(said, language):
        return both
    # What is introduced later may only explain the name: "Ana Ruiz, con zeta".
    introduced = [said[lead.end() :] for lead in language.slots.name_lead.finditer(said)]
    return next(filter(None, (_name_of(rest, language) for rest in (said, *introduced))), "")


def _both_names(text: str, language: BackendLanguage) -> str:
    """First and last name where each is called so, in whatever order; empty where they are not."""
    found = [pattern.search(text) for pattern in (language.slots.given_lead, language.slots.surname_lead)]
    leads = [lead for lead in found if lead]
    if len(leads) < len(found):
        return ""
    ends = [min((lead.start() for lead in leads if lead.start() >= own.end()), default=len(text)) for own in leads]
    names = [_name_of(text[lead.end() : end], language) for lead, end in zip(leads, ends, strict=True)]
    return " ".join(names) if all(names) else ""


def _name_of(text: str, language: BackendLanguage) -> str:
    """The name among these words up to a pause, the whole of one that is said piece by piece: "Ann, Ann Hill"."""
    if not text.strip():
        return ""
    chunks = _NAME_END.split(text)
    names = [_valid(chunk, language) for chunk in chunks]
    at = next((place for place, name in enumerate(names) if name), None)
    if at is None:
        return ""
    name, following = names[at], names[at + 1] if at + 1 < len(names) else []
    if following and (len(name) == len(following) == 1 or {*map(str.lower, name)} & {*map(str.lower, following)}):
        name = following if {*map(str.lower, name)} & {*map(str.lower, following)} else [*name, *following]
    return _written_name(name, language)


def _valid(chunk: str, language: BackendLanguage) -> list[str]:
    """The words of a name; none if one of them cannot be part of one."""
    # Callers mix languages around a name, so what ends one, or is none, does so in each of them.
    for known in LANGUAGES.values():
        if tail := known.slots.name_tail.search(chunk):
            chunk = chunk[: tail.start()]
    words = _WORD.findall(chunk)
    if len(words) > 1 and words[0].lower() in language.slots.articles and _is_title(words[1], language):
        words = words[1:]
    if not 1 <= len(words) <= _MOST_WORDS or sum(map(len, words)) < 2:
        return []
    no_names = frozenset[str]().union(*(known.slots.no_names for known in LANGUAGES.values()))
    no_names |= language.function_words - language.slots.names_too - _PARTICLES
    bare = {_ONES.sub("", word.lower()) for word in words}
    joined = {words[0].lower(), words[-1].lower()} & {"and", "y", "e"}
    if no_names & bare or joined or bare <= _PARTICLES | {*language.slots.places} or _is_another_kind(chunk, language):
        return []
    return words


def _written_name(words: list[str], language: BackendLanguage) -> str:
    """The name as it is kept: a title stays only with a surname alone, which would say nothing of whom to greet."""
    titles = [language.slots.titles[word.lower()] for word in words if _is_title(word, language)]
    named = [word for word in words if not _is_title(word, language)]
    name = [_capital(word, first=index == 0) for index, word in enumerate(named)]
    return " ".join((*titles[:1], *name)) if len(named) == 1 else " ".join(name)


def _is_title(word: str, language: BackendLanguage) -> bool:
    return word.lower() in language.slots.titles


@lru_cache(maxsize=8)
def _titles(language: BackendLanguage) -> re.Pattern[str]:
    """Titles with the full stop that they may be written with, which ends no name."""
    return re.compile(rf"(?i)\b({'|'.join(language.slots.titles)})\.(?!\w)")


def _amended(before: str, name: str) -> str:
    """The former name with that part of it put right which the new one, a single word, resembles."""
    words = before.split()
    if " " in name or len(words) < 2:
        return name
    alike = [SequenceMatcher(None, word.lower(), name.lower()).ratio() for word in words]
    best = max(range(len(words)), key=alike.__getitem__)
    return " ".join((*words[:best], name, *words[best + 1 :])) if alike[best] >= _AMENDED else name


def _is_another_kind(text: str, language: BackendLanguage) -> bool:
    """Whether these words answer something else: a number, a day, a time; or nothing: "no", "hello"."""
    figures = in_figures(text, language)
    rest = figures
    for pattern, _ in (*language.dates.rules, *language.times.rules):
        rest = pattern.sub("", rest)
    return (
        not rest.strip()
        or any(word.isdigit() or _CONTRACTED.search(word) for word in figures.split())
        or classify(text, language.core.intents).name in _NO_NAMES
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
    """The address in an utterance, the last one after a correction; empty when there is none."""
    return next(filter(None, (_email(part, language) for part in corrected(text, language))), ())


def _email(text: str, language: BackendLanguage) -> tuple[str, ...]:
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

    for said in (digits,) if digits else _possible_digits(text, language):
        try:
            number = phonenumbers.parse(said, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE:
            return (phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),)
    return ()


def _possible_digits(text: str, language: BackendLanguage) -> tuple[str, ...]:
    mended = tuple(_mended(text, language))
    # What was corrected is no number any more, however whole it was.
    return (
        (*mended, _digits(text, language)) if len(corrected(text, language)) > 1 else (_digits(text, language), *mended)
    )


def part_of_number(text: str, language: BackendLanguage) -> str:
    """The digits of the first half of a number that goes on in the next turn; empty when the words are none."""
    digits = "".join(group for part in _groups(text, language) for group in part)
    return digits if 2 <= len(digits) < _SHORTEST_NUMBER else ""


def _groups(text: str, language: BackendLanguage) -> list[list[str]]:
    """The groups of digits in order: those of each part that corrects the one before it."""
    parts = reversed(corrected(without_fillers(text, language), language))
    return [[run for chunk in _PAUSE.split(part) for run in _runs(plain(chunk), language)] for part in parts]


def _mended(text: str, language: BackendLanguage) -> Iterator[str]:
    """What a number may be whose caller went wrong in the middle: "555, 010, no wait, 0199"."""
    parts = [groups for groups in _groups(text, language) if groups]
    if not parts:
        return
    *before, last = parts
    former, new = [group for groups in before for group in groups], "".join(last)
    whole = "".join(former)
    yield new
    yield "".join(former[:-1]) + new
    yield whole[: -len(new)] + new
    yield whole + new


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
