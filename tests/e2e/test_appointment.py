"""An appointment made by telephone, through all three layers, with an interruption at every step."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import psycopg
import pytest

from backend.profiles.loader import load_profile
from dev.setup.places import HERE
from dev.stack.local import Stack
from tests.e2e.guru import guru

pytestmark = [pytest.mark.workerd, pytest.mark.postgres]

_MONTHS = {
    "en": [date(2000, month, 1).strftime("%B") for month in range(1, 13)],
    "es": [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
    ],
}  # fmt: skip
NUMBERS = {"en": "+15550100001", "es": "+15550100002"}
SAID = {
    "en": (
        "I'd like to book an appointment",
        "A cleaning, please",
        "{day}",
        "At ten in the morning",
        "My name is Ben Carter",
        "Five five five, oh one oh, oh one eight eight",
        "Yes, please book it",
        "Thank you, goodbye",
    ),
    "es": (
        "Quiero pedir una cita",
        "Una limpieza, por favor",
        "{day}",
        "A las diez de la mañana",
        "Me llamo Ana Ruiz",
        "Cinco cinco cinco, cero uno cero, cero uno ocho nueve",
        "Sí, por favor, resérvela",
        "Gracias, adiós",
    ),
}
CHANGED = {
    "en": {
        "book": (
            "Book a cleaning for {day} at ten in the morning", "Mia Fox", "555 010 0198", "Yes, please book it",
            "Goodbye",
        ),
        "move": (
            "I need to move my appointment", "Mia Fox", "{day}", "At eleven in the morning", "Yes, please move it",
            "Goodbye",
        ),
        "cancel": ("I have to cancel my appointment", "My name is Mia Fox", "Yes, cancel it", "Goodbye"),
    },
    "es": {
        "book": (
            "Quiero cita para una limpieza {day} a las diez de la mañana", "Iris Vega", "555 010 0197",
            "Sí, resérvela", "Adiós",
        ),
        "move": ("Necesito cambiar mi cita", "Iris Vega", "{day}", "A las once de la mañana", "Sí, cámbiela", "Adiós"),
        "cancel": ("Tengo que cancelar mi cita", "Me llamo Iris Vega", "Sí, cancélela", "Adiós"),
    },
}  # fmt: skip
WHO = {"en": ("Mia Fox", "+15550100198"), "es": ("Iris Vega", "+15550100197")}
BOOKED = {"en": ("Ben Carter", "+15550100188"), "es": ("Ana Ruiz", "+15550100189")}


def a_day_ahead(language: str, *, weeks: int) -> tuple[date, str]:
    """A Wednesday on which the clinic is open, and how a caller puts it."""
    profile = load_profile(HERE.root / "examples/bright-smile/profile.yaml")
    calendar = profile.workflows["appointment"].calendars["chairs"]
    day = date.today() + timedelta(weeks=weeks)  # noqa: DTZ011  # weeks ahead, so that the hour of the day is no matter
    while day.weekday() != 2 or not calendar.minutes_on(day):
        day += timedelta(days=1)
    month = _MONTHS[language][day.month - 1]
    return day, f"{month} {day.day}" if language == "en" else f"el {day.day} de {month}"


def call(
    stack: Stack, language: str, day: str, *, cut: int, said: Sequence[str], caller: str = "+15550100177"
) -> dict[str, Any]:
    """The report of a call that says its lines, each cutting short what is being said."""
    lines = [words.format(day=day) for words in said]
    moves = [part for said in lines for part in ("--say", said, "--interrupt-after", str(cut))][:-2]
    result = guru("call", "--to", NUMBERS[language], "--from", caller, "--json", *moves, state=stack.state)
    assert result.returncode == 0, result.stderr
    report: dict[str, Any] = json.loads(result.stdout)
    return report


def appointments(stack: Stack, name: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(stack.database_url) as connection:
        return connection.execute(
            "select (lower(during) at time zone 'America/New_York')::text, details->>'phone', details->>'treatment'"
            " from appointments where details->>'name' = %s",
            (name,),
        ).fetchall()


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_interruption_at_every_step_books_exactly_once(stack: Stack, language: str) -> None:
    day, spoken = a_day_ahead(language, weeks=2 if language == "en" else 3)
    report = call(stack, language, spoken, cut=3, said=SAID[language])
    name, phone = BOOKED[language]

    # All but the last line, which ends the call, are answered with something that is then cut short.
    assert [turn["interrupted"] for turn in report["turns"][:-1]] == [True] * (len(SAID[language]) - 1)
    assert appointments(stack, name) == [(f"{day} 10:00:00", phone, "cleaning")], report


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_interruption_at_every_step_moves_and_cancels_exactly_once(stack: Stack, language: str) -> None:
    (day, spoken), (later, spoken_later) = (a_day_ahead(language, weeks=weeks) for weeks in (5, 7))
    (name, phone), lines = WHO[language], CHANGED[language]
    stood = {"book": [(f"{day} 10:00:00", phone, "cleaning")], "move": [(f"{later} 11:00:00", phone, "cleaning")]}

    for task, when in (("book", spoken), ("move", spoken_later), ("cancel", "")):
        report = call(stack, language, when, cut=3, said=lines[task], caller=phone)

        assert [turn["interrupted"] for turn in report["turns"][:-1]] == [True] * (len(lines[task]) - 1), report[
            "turns"
        ]
        assert appointments(stack, name) == stood.get(task, []), report
