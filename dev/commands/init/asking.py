"""What has to be known of a new business: told by flags, found on its website, or asked; each answer checked."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, TypeVar
from zoneinfo import ZoneInfo

import typer

from backend.languages import LANGUAGES
from dev.commands.init.business import Business, invented_numbers, name_of, words_of
from dev.commands.init.hours import Week, read_week, written
from dev.commands.init.looking import Findings, as_phone
from dev.terminal.failures import CommandFailed

ALWAYS: Final = "always"
MINUTES: Final = 30
_FAR_OFF: Final = "America/New_York"
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Given:
    """What flags say; ``None`` is asked for."""

    business: str | None = None
    profile: str | None = None
    assistant: str | None = None
    languages: Sequence[str] = ()
    numbers: Sequence[str] = ()
    timezone: str | None = None
    hours: str | None = None
    address: str | None = None
    telephone: str | None = None
    people: str | None = None
    minutes: int | None = None
    about: str | None = None


class Ask(Protocol):
    """Asks a person, who may press Enter for what is usual."""

    def __call__(self, question: str, usual: str, /) -> str:
        """The answer; the usual one where nobody can be asked."""
        ...


class WrongAnswer(CommandFailed):
    """An answer that cannot be: the message says what was expected, and by which flag it is given."""


class Nobody:
    """Whom to ask where nobody is there: everything is as usual."""

    def __call__(self, _question: str, usual: str, /) -> str:
        """The usual answer."""
        return usual


class Person:
    """The person at the terminal; whoever leaves it takes what is usual from there on."""

    def __init__(self) -> None:
        self._there = True

    def __call__(self, question: str, usual: str, /) -> str:
        """Their answer."""
        if not self._there:
            return usual
        shown = f"{question} [{usual}]" if usual else question
        try:
            answer: str = typer.prompt(shown, default=usual, show_default=False, err=True)
        except typer.Abort:
            if os.isatty(0):
                raise
            self._there = False
            return usual
        return answer.strip()


def settle(given: Given, found: Findings, ask: Ask) -> Business:
    """The business, from flags, findings and answers in this order; raises ``WrongAnswer``."""
    asking = _Asking(ask)
    called = asking.until(given.business, "What is your business called?", found.name, _is_said, "--business")
    name = given.profile or name_of(called)
    if not name or name != name_of(name):
        raise WrongAnswer(f"--profile: expected lower-case letters, digits and dashes, got {given.profile or called!r}")
    usual = ", ".join(code for code in found.languages if code in LANGUAGES) or next(iter(LANGUAGES))
    question = f"Languages of its callers ({', '.join(LANGUAGES)})"
    languages = asking.until(", ".join(given.languages) or None, question, usual, _languages, "--language")
    usual = words_of(languages[0])["assistant"]
    assistant = asking.until(given.assistant, "The assistant's name", usual, _is_said, "--assistant")
    about = given.about
    if about is None and not found.documents:
        about = ask("What does it do, in a sentence or two? It becomes the first page (Enter: none)", "")
    hours = _ask_hours(asking, given, found)
    question = "Its address, as you would say it (Enter: none)"
    address = given.address if given.address is not None else ask(question, found.address)
    question = "Its telephone number, told to callers (Enter: none)"
    telephone = asking.until(given.telephone, question, found.telephone, _phone, "--telephone")
    question = "The number of whoever takes callers that want a person (Enter: nobody)"
    people = asking.until(given.people, question, "", _phone, "--transfer")
    return Business(
        name,
        called,
        assistant,
        timezone=asking.until(given.timezone, "Its time zone", local_zone(), _zone, "--timezone"),
        minutes=_ask_minutes(asking, given, hours),
        numbers=_numbers(asking, given, name, languages),
        languages=languages,
        week=hours or {},
        always=hours is None,
        address=address,
        telephone=telephone,
        people=people,
        about=about or "",
        website=found.website,
    )


@dataclass(frozen=True, slots=True)
class _Asking:
    """Asks until an answer can be; what a flag gives is not asked for, and must be right."""

    ask: Ask

    def until(self, flag: str | None, question: str, usual: str, read: Callable[[str], Value], option: str) -> Value:
        """The value of the flag, else of the answer; raises ``WrongAnswer`` where nobody can put it right."""
        if flag is not None:
            return _read(flag, read, option)
        before: str | None = None
        while True:
            answer = self.ask(question, usual)
            try:
                return _read(answer, read, option)
            except WrongAnswer as wrong:
                # The same wrong answer twice, and nobody is there who would give another one.
                if isinstance(self.ask, Nobody) or answer == before or not answer:
                    raise
                before = answer
                typer.secho(str(wrong), err=True, fg=typer.colors.YELLOW)


def _read(answer: str, read: Callable[[str], Value], option: str) -> Value:
    try:
        return read(answer)
    except ValueError as wrong:
        raise WrongAnswer(f"{option}: {wrong}, got {answer!r}") from None


def _is_said(answer: str) -> str:
    if not answer.strip():
        raise ValueError("expected a name")
    return answer.strip()


def _languages(answer: str) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(answer.replace(",", " ").lower().split()))
    if not codes or not set(codes) <= LANGUAGES.keys():
        raise ValueError(f"expected some of {', '.join(LANGUAGES)}")
    return codes


def _phone(answer: str) -> str:
    if not answer.strip():
        return ""
    number = as_phone(answer)
    if not number:
        raise ValueError("expected a telephone number with its country, such as +15550100123")
    return number


def _zone(answer: str) -> str:
    try:
        ZoneInfo(answer)
    except (KeyError, OSError, ValueError):
        raise ValueError(f"expected a time zone of the IANA database, such as {_FAR_OFF}") from None
    return answer


def _hours(answer: str) -> Week | None:
    """None is always."""
    if answer.strip().lower() == ALWAYS:
        return None
    week = read_week(answer)
    if answer.strip() and not week:
        raise ValueError("expected hours such as Mon-Fri 9:00-17:00, Sat 10:00-14:00, or always")
    return week


def _ask_hours(asking: _Asking, given: Given, found: Findings) -> Week | None:
    question = "Opening hours, such as Mon-Fri 9:00-17:00, Sat 10:00-14:00 (Enter: none)"
    if found.week:
        question = "Opening hours"
    return asking.until(given.hours, question, written(found.week), _hours, "--hours")


def _ask_minutes(asking: _Asking, given: Given, hours: Week | None) -> int:
    """How long an appointment takes; 0 for none. A calendar is open at some hours, or nothing can be booked."""
    if hours == {}:
        if given.minutes:
            raise WrongAnswer("--appointments: expected opening hours as well: give --hours")
        return 0
    usual = "" if given.minutes is None else str(given.minutes)
    question = "May callers book appointments: how many minutes does one take? (Enter: no appointments)"
    return asking.until(usual or None, question, "", _minutes, "--appointments")


def _minutes(answer: str) -> int:
    if not answer.strip():
        return 0
    if not answer.strip().isdecimal() or not (int(answer) == 0 or 5 <= int(answer) <= 480):
        raise ValueError(f"expected 5 to 480 minutes, such as {MINUTES}")
    return int(answer)


def _numbers(asking: _Asking, given: Given, name: str, languages: Sequence[str]) -> dict[str, str]:
    invented = invented_numbers(name, languages)
    usual = ", ".join(invented)

    def read(answer: str) -> dict[str, str]:
        numbers = [as_phone(part) for part in answer.split(",") if part.strip()]
        if len(numbers) != len(languages) or not all(numbers) or len(set(numbers)) < len(numbers):
            raise ValueError(f"expected a number for each language ({', '.join(languages)}), such as {usual}")
        return dict(zip(numbers, languages, strict=True))

    question = "The number that callers dial, one for each language" if len(languages) > 1 else "The number they dial"
    return asking.until(
        ",".join(given.numbers) or None, f"{question} (Enter: an invented one)", usual, read, "--number"
    )


def local_zone() -> str:
    """The time zone of this machine, as far as it tells; a far-off one where it says nothing but UTC."""
    link = Path("/etc/localtime")
    named = [os.environ.get("TZ", ""), link.resolve().as_posix().partition("zoneinfo/")[2] if link.exists() else ""]
    for zone in named:
        try:
            if zone and "/" in ZoneInfo(zone).key and not zone.startswith("Etc/"):
                return zone
        except (KeyError, OSError, ValueError):
            continue
    return _FAR_OFF
