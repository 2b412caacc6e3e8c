"""Who a caller is: "my name is Ana Ruiz", "soy la doctora Ruiz"; and words that are spelled: "b as in boy, e, n"."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from backend.languages import LANGUAGES, BackendLanguage
from backend.workflows.slots.figures import corrected, in_figures, plain, without_fillers
from common.intents import IntentName, classify
from common.words import without_accents

_NAME_END: Final = re.compile(r"[,;:!?\u2026\u2014\d]|(?<!\b\w)\.(?=\s|$)|\.{2,}")
_PART: Final = re.compile(r"[^\W\d_]+(?:['\u2019.-][^\W\d_]+)*\.?")
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
_CONTRACTED: Final = re.compile(r"n['\u2019]t$|['\u2019](?:ll|ve|re|d|m)$")
"""A verb, in whatever language writes it so: "don't", "we're"."""
_ONES: Final = re.compile(r"['\u2019]s$")


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
    words = _PART.findall(chunk)
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


_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_GAP: Final = re.compile(r"[\s,.;-]*")
_SHORTEST: Final = 3
"""Fewer letters in a row are words like any other, unless one of them is explained."""
_ALIKE: Final = 0.6
"""The share of common letters from which a word is the one that is spelled after it."""


def unspelled(text: str, language: BackendLanguage) -> str:
    """The text with each spelled word as a word; one that spells the word before it stands in its place."""
    words = list(_WORD.finditer(text))
    written, done, at = "", 0, 0
    while at < len(words):
        spelled, end = _run(text, words, at, language)
        if spelled:
            written = _respelled(written + text[done : words[at].start()], spelled)
            done, at = words[end - 1].end(), end
        else:
            at += 1
    return written + text[done:]


def _run(text: str, words: list[re.Match[str]], start: int, language: BackendLanguage) -> tuple[str, int]:
    """The word that is spelled from this place on, and where it ends; empty when the words are no letters."""
    letters, explained, at = "", False, start
    while at < len(words):
        if at > start and not _GAP.fullmatch(text[words[at - 1].end() : words[at].start()]):
            break
        letter, taken = _letter([word[0].lower() for word in words[at : at + 2]], language)
        if not letter:
            break
        letters += letter
        example = _example([word[0].lower() for word in words[at + taken : at + taken + 4]], letter, language)
        explained = explained or example > 0
        at += taken + example
    single = at - start == len(letters) and len(letters) > 1 and all(len(word[0]) == 1 for word in words[start:at])
    return (letters, at) if explained or single or len(letters) >= _SHORTEST else ("", start)


def _letter(words: list[str], language: BackendLanguage) -> tuple[str, int]:
    """The letter that these words begin with, and how many of them name it."""
    letters = language.slots.letters
    if len(words) > 1:
        if both := letters.get(" ".join(words)):
            return both, 2
        if (times := language.core.numbers.repeats.get(words[0], 0)) and (letter := letters.get(words[1], "")):
            return letter * times, 2
    return letters.get(words[0]) or letters.get(without_accents(words[0]), ""), 1


def _example(words: list[str], letter: str, language: BackendLanguage) -> int:
    """How many words explain the letter: "as in boy" are three, "de burro" two."""
    for count, word in enumerate(words):
        if word in language.slots.as_in:
            continue
        return count + 1 if count and len(word) > 1 and without_accents(word).startswith(letter[0]) else 0
    return 0


def _respelled(before: str, spelled: str) -> str:
    """The spelled word after what was said before it, or in the place of the word that it spells."""
    said = _WORD.findall(before)
    if said and SequenceMatcher(None, said[-1].lower(), spelled).ratio() >= _ALIKE:
        before = before[: before.rindex(said[-1])]
    return f"{before}{' ' if before and before[-1].isalpha() else ''}{spelled}"
