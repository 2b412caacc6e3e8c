"""What a caller has chosen from a menu, by its key, pressed or said, or by one of its phrases; and where that leads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from backend.calls.decision import Circumstances, may_restart, operator, reach
from backend.calls.step import Ask, HangUp, NextStep, Relay, TakeMessage
from backend.languages import language_of
from backend.profiles.fields import RouteLanguage
from backend.profiles.reception import Menu, MenuPlace, Option
from common.words import without_accents

MAX_ASKS: Final = 3
"""How often a menu is asked: once, and twice again."""


def choose(option: Option | None, at: MenuPlace, attempt: int, given: Circumstances) -> NextStep:
    """The menu was answered: by an option, or by nothing that is one."""
    if option is None:
        return Ask(at, attempt + 1) if attempt < MAX_ASKS else _unchosen(at, given)
    if option.transfer is not None:
        return reach(option.transfer, given)
    if option.voicemail:
        return TakeMessage()
    if option.message is not None:
        return Ask(at, attempt + 1) if attempt < MAX_ASKS else HangUp()
    if at == "start":
        return Relay("greeting", workflow=option.workflow or "")
    if not may_restart(given):
        return operator(given)
    return Relay(None if given.connected else "greeting", "restart", workflow=option.workflow or "")


def _unchosen(at: MenuPlace, given: Circumstances) -> NextStep:
    """Nothing was understood, three times."""
    match at:
        case "start":
            return Relay("greeting")
        case "transfer":
            return reach("", given)
        case _:
            return operator(given)


def chosen(menu: Menu, language: RouteLanguage, answer: Mapping[str, str]) -> Option | None:
    """The option that Twilio's ``Digits`` or ``SpeechResult`` names; None for none, or for several at once.

    Of phrases that lie within one another ("billing", "billing address") the longer one counts.
    """
    digits = answer.get("Digits", "")
    if digits:
        return next((option for option in menu.options if option.digit == digits), None)
    said = f" {_words(answer.get('SpeechResult', ''))} "
    found = [(len(phrase), option) for option, phrase in _phrases(menu, language) if f" {phrase} " in said]
    longest = max((length for length, _ in found), default=0)
    options = {option.digit: option for length, option in found if length == longest}
    return next(iter(options.values())) if len(options) == 1 else None


def _phrases(menu: Menu, language: RouteLanguage) -> Iterator[tuple[Option, str]]:
    for option in menu.options:
        for phrase in option.phrases.get(language, ()):
            yield option, _words(phrase)
        if option.digit.isdecimal():
            yield option, option.digit
            yield option, language_of(language).keys[int(option.digit)]


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", without_accents(text.lower())))
