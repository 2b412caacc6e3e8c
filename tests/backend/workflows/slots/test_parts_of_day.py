"""A part of a day where a time is asked for, and questions after what is free: free times are offered."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from backend.languages import language_of
from backend.profiles.fields import RouteLanguage
from backend.workflows.calendar.opening import spread
from backend.workflows.effects import ListFree
from backend.workflows.slots.times import read_part
from tests.backend.workflows.conversation import MONDAY, NEW_YORK, Conversation, appointment

BEGUN: dict[RouteLanguage, str] = {"en": "Book a cleaning", "es": "Quiero una cita para una limpieza"}
DAY: dict[RouteLanguage, str] = {"en": "December 9th", "es": "el 9 de diciembre"}
OPEN = (time(8), time(18))


@pytest.mark.parametrize(
    ("said", "language", "part"),
    [
        ("after lunch", "en", "12:30-15:30"),
        ("in the afternoon, please", "en", "12:00-17:59"),
        ("first thing in the morning", "en", "00:00-09:59"),
        ("mornings are best", "en", "00:00-11:59"),
        ("late morning", "en", "10:00-11:59"),
        ("sometime in the evening", "en", "17:00-23:59"),
        ("after work", "en", "17:00-23:59"),
        ("towards the end of the day", "en", "15:30-23:59"),
        ("any time, I'm flexible", "en", "00:00-23:59"),
        ("between two and four", "en", "14:00-16:00"),
        ("any time after three", "en", "15:00-23:59"),
        ("before eleven if I can", "en", "00:00-11:00"),
        ("not in the morning, in the afternoon", "en", "12:00-17:59"),
        ("por la tarde", "es", "12:00-19:59"),
        ("a última hora", "es", "15:30-23:59"),
        ("a primera hora", "es", "00:00-09:59"),
        ("por la mañana, si puede ser", "es", "00:00-12:59"),
        ("después de comer", "es", "12:30-16:00"),
        ("a media mañana", "es", "10:00-11:59"),
        ("al salir del trabajo", "es", "17:00-23:59"),
        ("me da igual, a cualquier hora", "es", "00:00-23:59"),
        ("entre las dos y las cuatro", "es", "14:00-16:00"),
        ("a partir de las tres", "es", "15:00-23:59"),
        ("antes de las once", "es", "00:00-11:00"),
    ],
)
def test_a_part_of_the_day_is_one(said: str, language: str, part: str) -> None:
    found = read_part(said, language_of(language), MONDAY.date(), within=OPEN)
    assert found is not None
    assert f"{found[0]:%H:%M}-{found[1]:%H:%M}" == part


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("three in the afternoon", "en"), ("good morning", "en"), ("good afternoon, this is Ben", "en"),
        ("half past two", "en"), ("ten minutes after three", "en"), ("Ben Carter", "en"), ("not in the morning", "en"),
        ("at ten in the morning", "en"), ("las tres de la tarde", "es"), ("buenas tardes", "es"),
        ("buenos días", "es"), ("a las diez de la mañana", "es"), ("Ana Ruiz", "es"), ("el martes", "es"),
    ],
)  # fmt: skip
def test_a_time_or_a_greeting_is_no_part_of_the_day(said: str, language: str) -> None:
    assert read_part(said, language_of(language), MONDAY.date(), within=OPEN) is None


def listed(conversation: Conversation) -> ListFree:
    (effect,) = (effect for effect in conversation.effects if isinstance(effect, ListFree))
    return effect


@pytest.mark.parametrize(
    ("language", "said", "first", "last"),
    [
        ("en", "after lunch", "12:30", "15:30"), ("en", "in the morning", "00:00", "11:59"),
        ("en", "what times do you have?", "00:00", "23:59"),
        ("en", "what do you have in the afternoon?", "12:00", "17:59"),
        ("es", "por la tarde", "12:00", "19:59"), ("es", "a primera hora", "00:00", "09:59"),
        ("es", "¿qué horas tiene libres?", "00:00", "23:59"),
    ],
)  # fmt: skip
def test_where_a_time_is_asked_for_the_free_ones_of_that_part_are_offered(
    language: RouteLanguage, said: str, first: str, last: str
) -> None:
    conversation = Conversation(appointment(), language=language)
    conversation.says(BEGUN[language])
    conversation.says(DAY[language])
    heard = conversation.says(said)

    assert heard.startswith(("I have Wednesday, December 9th at", "Tengo el miércoles 9 de diciembre a"))
    effect = listed(conversation)
    assert (effect.since, effect.days) == (date(2026, 12, 9), 1)
    assert (f"{effect.first:%H:%M}", f"{effect.last:%H:%M}") == (first, last)
    conversation.says({"en": "the second one", "es": "la segunda"}[language])
    assert conversation.slots["time"].endswith(":45")


@pytest.mark.parametrize(
    ("language", "said", "since", "days"),
    [
        ("en", "Book a cleaning for Wednesday the 9th, in the afternoon", "2026-12-09", 1),
        ("en", "Book a cleaning next week", "2026-12-07", 7),
        ("en", "I need a cleaning appointment as soon as possible", "2026-11-30", 21),
        ("en", "Book a cleaning for the first available appointment", "2026-11-30", 21),
        ("es", "Quiero una cita para una limpieza el 9 de diciembre por la tarde", "2026-12-09", 1),
        ("es", "Quiero una cita para una limpieza la semana que viene", "2026-12-07", 7),
        ("es", "Quiero una cita para una limpieza lo antes posible", "2026-11-30", 21),
    ],
)
def test_what_was_said_of_the_day_at_first_is_offered_from(
    language: RouteLanguage, said: str, since: str, days: int
) -> None:
    conversation = Conversation(appointment(), language=language)
    conversation.says(said)

    assert (f"{listed(conversation).since}", listed(conversation).days) == (since, days)


def test_other_times_than_those_offered_are_looked_for_in_the_part_that_is_wanted_instead() -> None:
    conversation = Conversation(appointment())
    for said in ("Book a cleaning next week", "do you have anything in the afternoon?", "something later"):
        conversation.says(said)

    parts = [
        (effect.since.day, f"{effect.first:%H:%M}") for effect in conversation.effects if isinstance(effect, ListFree)
    ]
    assert parts == [(7, "00:00"), (7, "12:00"), (7, "12:46")]
    assert "10 AM" in conversation.says("Tuesday at ten")


@pytest.mark.parametrize(
    ("language", "said"), [("en", "either is fine"), ("en", "you choose"), ("es", "cualquiera"), ("es", "me da igual")]
)
def test_who_leaves_the_choice_gets_the_first(language: RouteLanguage, said: str) -> None:
    conversation = Conversation(appointment(), language=language)
    for words in (BEGUN[language], DAY[language], {"en": "after lunch", "es": "por la tarde"}[language], said):
        conversation.says(words)

    assert conversation.slots["time"].endswith(":30")


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("en", ("Saturday at four",), "we are open from 9 AM to 2 PM; the last appointment begins at 1:15 PM."),
        ("en", ("Saturday", "half past three"), "open from 9 AM to 2 PM"),
        ("en", ("Tuesday", "seven in the evening"), "open from 8 AM to 6 PM"),
        ("en", ("Tuesday", "six in the morning"), "open from 8 AM to 6 PM"),
        ("es", ("el sábado a las cuatro de la tarde",), "abrimos de las 9 de la mañana a las 2 de la tarde"),
        ("es", ("el sábado", "a las tres de la tarde"), "la última cita empieza a la 1:15 de la tarde"),
        ("es", ("el martes", "a las ocho de la noche"), "abrimos de las 8 de la mañana a las 6 de la tarde"),
    ],
)
def test_a_time_past_closing_is_refused_at_once_with_what_is_open(
    language: RouteLanguage, said: tuple[str, ...], told: str
) -> None:
    conversation = Conversation(appointment(), language=language)
    conversation.says(BEGUN[language])
    heard = [conversation.says(words) for words in said]

    assert told in heard[-1]
    assert heard[-1].endswith(("What time suits you?", "¿A qué hora le conviene?"))
    assert conversation.effects == []
    assert "time" not in conversation.slots


def test_the_times_offered_of_one_day_are_spread_and_of_several_one_each() -> None:
    eight = datetime(2026, 12, 9, 8, tzinfo=NEW_YORK)
    day = [eight + timedelta(minutes=15 * step) for step in range(9)]

    assert spread(day) == (day[0], day[4], day[8])
    assert spread([*day, *(start + timedelta(days=1) for start in day)]) == (eight, eight + timedelta(days=1))
    assert spread([]) == ()
