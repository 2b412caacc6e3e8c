"""What a workflow does with words that are no answer yet: open days, closed ones, thinking aloud, being stuck."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from backend.profiles.business import Hours
from backend.profiles.fields import RouteLanguage
from backend.workflows.calendar.opening import Calendar
from backend.workflows.effects import FindFree
from tests.backend.workflows.conversation import Conversation, appointment, refusing_once

BEGUN: dict[RouteLanguage, str] = {"en": "Book a cleaning", "es": "Quiero una cita para una limpieza"}
WEEK = Hours.model_validate(
    {"week": {"mon": "08:00-17:00", "tue": "22:00-02:00"}, "except_on": {"2026-12-08": "closed"}}
)


def at_day(language: RouteLanguage = "en") -> Conversation:
    """A conversation in which the day is asked for."""
    conversation = Conversation(appointment(), language=language)
    conversation.says(BEGUN[language])
    return conversation


@pytest.mark.parametrize(
    ("language", "said", "answer", "day"),
    [
        ("en", "I'd like to book a cleaning next Thursday", "the first one", "2026-12-03"),
        ("en", "Book me a cleaning for next Friday", "the second one", "2026-12-11"),
        ("en", "Could I book a check-up next Wednesday?", "December 9th", "2026-12-09"),
        ("en", "I want to book a cleaning on Tuesday or Thursday", "Thursday", "2026-12-03"),
        ("es", "Quiero una cita para una limpieza el martes o el jueves", "el jueves", "2026-12-03"),
        ("es", "Quiero pedir cita para una revisión, el miércoles o el viernes", "el segundo", "2026-12-04"),
    ],
)
def test_a_day_in_the_first_words_that_may_be_two_is_asked_about(
    language: RouteLanguage, said: str, answer: str, day: str
) -> None:
    conversation = Conversation(appointment(), language=language)

    assert conversation.says(said).endswith("?")
    assert conversation.run is not None
    assert conversation.run.pending is not None
    assert conversation.run.pending.kind == "which"
    conversation.says(answer)
    assert conversation.slots["day"] == day


def test_a_day_that_may_be_two_waits_until_its_turn_comes() -> None:
    conversation = Conversation(appointment())

    assert conversation.says("Book an appointment next Thursday").startswith("Would you like a check-up")
    assert "Do you mean Thursday, December 3rd, or Thursday, December 10th?" in conversation.says("A cleaning")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Sunday"), ("en", "How about Sunday?"), ("en", "this Sunday at ten"), ("en", "December 6th"),
        ("es", "el domingo"), ("es", "¿Puede ser el domingo?"), ("es", "el 6 de diciembre"), ("es", "este domingo"),
    ],
)  # fmt: skip
def test_a_closed_day_is_refused_at_once_with_the_next_open_one(language: RouteLanguage, said: str) -> None:
    conversation = at_day(language)
    heard = conversation.says(said)

    assert {
        "en": "We are closed on Sunday, December 6th. The next day that we are open is Monday, December 7th.",
        "es": "El domingo 6 de diciembre está cerrado. El próximo día que abrimos es el lunes 7 de diciembre.",
    }[language] in heard
    assert conversation.effects == []
    assert "day" not in conversation.slots


def test_a_closed_day_in_the_first_words_is_refused_at_once() -> None:
    heard = Conversation(appointment()).says("Book a cleaning on Sunday")

    assert heard.startswith("Okay, cleaning. We are closed on Sunday")
    assert heard.endswith("What day would you like to come?")


def test_a_time_where_a_day_was_asked_for_is_kept() -> None:
    conversation = at_day()

    assert conversation.says("half past two") == "Okay, 2:30 PM. What day would you like to come?"
    assert conversation.slots["time"] == "14:30"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "um"), ("en", "let me see"), ("en", "just a second"), ("en", "hold on"), ("en", "well"), ("es", "pues"),
        ("es", "eh"), ("es", "a ver"), ("es", "un momento"), ("es", "déjeme pensar"),
    ],
)  # fmt: skip
def test_who_thinks_aloud_is_given_time(language: RouteLanguage, said: str) -> None:
    conversation = at_day(language)
    before = conversation.run

    assert conversation.says(said) in ("Take your time.", "Tómese su tiempo.")
    assert conversation.run == before


@pytest.mark.parametrize(
    ("language", "answers", "hint"),
    [
        ("en", (), "a day of the week"),
        ("en", ("December 9th",), "morning or the afternoon"),
        ("en", ("December 9th at ten",), "letter by letter"),
        ("en", ("December 9th at ten", "Ben Carter"), "keypad"),
        ("es", (), "un día de la semana"),
        ("es", ("el 9 de diciembre",), "de la mañana o de la tarde"),
        ("es", ("el 9 de diciembre a las diez",), "letra por letra"),
        ("es", ("el 9 de diciembre a las diez", "Ana Ruiz"), "teclado"),
    ],
)
def test_who_is_not_understood_twice_is_asked_differently(
    language: RouteLanguage, answers: tuple[str, ...], hint: str
) -> None:
    conversation = at_day(language)
    for said in answers:
        conversation.says(said)
    unsure = {"en": "I don't know", "es": "no sé"}[language]

    assert hint not in conversation.says(unsure)
    assert hint in conversation.says(unsure)


def test_who_is_not_understood_twice_hears_the_choices() -> None:
    conversation = Conversation(appointment())
    for said in ("Book an appointment", "blah"):
        conversation.says(said)

    assert conversation.says("blah").endswith("You can choose between check-up, cleaning or another treatment.")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "the number I'm calling from"), ("en", "use this number"), ("en", "the same number"), ("en", "this one"),
        ("en", "the one I'm calling on"), ("en", "whatever number shows up"), ("en", "the phone I'm using now"),
        ("en", "just take the number that you see"),
        ("es", "este mismo número"), ("es", "el número desde el que llamo"), ("es", "el mismo"), ("es", "este número"),
        ("es", "al que le estoy llamando"), ("es", "el que le aparece"), ("es", "desde donde llamo"),
        ("es", "el número con el que llamo"),
    ],
)  # fmt: skip
def test_the_callers_own_number_may_be_meant(language: RouteLanguage, said: str) -> None:
    for caller in ("+15550100188", "anonymous", ""):
        conversation = at_day(language)
        conversation.context = replace(conversation.context, caller=caller)
        day, name = {"en": ("December 9th at ten", "Ben"), "es": ("el 9 de diciembre a las diez", "Ana")}[language]
        for words in (day, name, said):
            conversation.says(words)
        assert conversation.slots.get("phone", "") == (caller if caller.startswith("+") else "")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "the first"), ("en", "the first one"), ("en", "the first, please"), ("en", "the 1st one"),
        ("en", "I'll take the first"), ("en", "number 1, the first"),
        ("es", "la primera"), ("es", "el primero"), ("es", "la primera, por favor"), ("es", "prefiero la primera"),
    ],
)  # fmt: skip
def test_the_first_of_the_offers_is_no_hour_and_no_day(language: RouteLanguage, said: str) -> None:
    conversation = Conversation(appointment(), language=language, perform=refusing_once(at=FindFree))
    conversation.says(BEGUN[language])
    conversation.says({"en": "December 9th at ten", "es": "el 9 de diciembre a las diez"}[language])
    conversation.says(said)

    assert (conversation.slots["day"], conversation.slots["time"]) == ("2026-12-09", "10:30")


def test_a_phone_number_changes_no_time_that_was_given_before() -> None:
    conversation = at_day()
    for said in ("December 9th at ten", "Ben", "my cell is five five five oh one oh double oh four two"):
        conversation.says(said)

    assert conversation.slots["time"] == "10:00"
    assert conversation.slots["phone"] == "+15550100042"


def test_a_calendar_without_hours_has_those_of_the_business() -> None:
    own = Calendar.model_validate({"hours": {"fri": ["09:00-10:00"]}})
    calendar = Calendar().within(WEEK)
    monday, tuesday, closed = date(2026, 12, 7), date(2026, 12, 1), date(2026, 12, 8)

    assert own.within(WEEK) == own
    assert Calendar().within(None).opens_after(monday) is None
    assert calendar.minutes_on(monday) == ((8 * 60, 17 * 60),)
    assert calendar.minutes_on(tuesday) == ((22 * 60, 26 * 60),)
    assert calendar.minutes_on(closed) == ()
    assert calendar.opens_after(monday) == date(2026, 12, 14)
