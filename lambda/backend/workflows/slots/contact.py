"""How a caller is reached: "five five five, zero one nine nine", "ana arroba example punto com"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from backend.languages import LANGUAGES, BackendLanguage
from backend.workflows.slots.figures import corrected, plain, without_fillers, words_in_figures
from backend.workflows.slots.names import unspelled
from common.numbers import spoken_digits

_ADDRESS: Final = re.compile(r"[a-z0-9][a-z0-9._%+-]*@(?:[a-z0-9-]+\.)+[a-z]{2,24}")
_SHORTEST_NUMBER: Final = 7
_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+|,")
_PAUSE: Final = re.compile(r"[,;.\u2026]+")
_WRITTEN_NUMBER: Final = re.compile(r"\+?\d[\d\s().-]{5,}\d")


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
