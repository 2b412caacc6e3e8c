"""Who says goodbye before the end has corrected nothing; on Monday the 30th of November 2026."""

from __future__ import annotations

import pytest

from backend.profiles.fields import RouteLanguage
from tests.backend.workflows.conversation import Conversation, appointment

PARTINGS = {
    "en": (
        "See you tomorrow at ten",
        "Great, see you Thursday at three",
        "Okay, see you then",
        "See you then!",
        "See you next Tuesday",
        "Talk to you tomorrow",
        "Perfect, see you on Friday morning, bye",
        "See you tomorrow",
        "Bye, see you Wednesday",
    ),
    "es": (
        "Nos vemos mañana a las diez",
        "Perfecto, hasta el jueves a las tres",
        "Vale, hasta entonces",
        "Nos vemos el martes que viene",
        "Hasta mañana",
        "Perfecto, nos vemos el viernes por la mañana, adiós",
        "Nos vemos mañana",
        "Adiós, hasta el miércoles",
    ),
}
BEGIN = {
    "en": "Book a cleaning for December 9th at two",
    "es": "Quiero una cita para una limpieza el 9 de diciembre a las dos",
}
LEAD = {"en": "Before you go:", "es": "Antes de despedirnos:"}
CASES = [(language, said) for language, words in PARTINGS.items() for said in words]


def booking(language: RouteLanguage, *said: str) -> Conversation:
    conversation = Conversation(appointment(), language=language)
    for words in (BEGIN[language], *said):
        conversation.says(words)
    return conversation


@pytest.mark.parametrize(("language", "said"), CASES)
@pytest.mark.parametrize("filled", [0, 1], ids=["name", "phone"])
def test_a_goodbye_at_an_open_question_changes_no_slot(language: RouteLanguage, said: str, filled: int) -> None:
    conversation = booking(language, *("Ben Carter",) * filled)
    before = conversation.slots

    assert conversation.says(said).startswith(LEAD[language])
    assert conversation.slots == before
    assert (before["day"], before["time"]) == ("2026-12-09", "14:00")


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "See you Wednesday at two"), ("en", "Great, see you on December 9th"),
     ("es", "Nos vemos el miércoles entonces"), ("es", "Perfecto, hasta el nueve de diciembre a las dos")],
)  # fmt: skip
def test_a_goodbye_until_the_day_that_was_read_back_says_yes(language: RouteLanguage, said: str) -> None:
    conversation = booking(language, "Ben Carter", "555 010 0199")
    conversation.says(said)

    assert len(conversation.booked) == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "See you tomorrow at ten"), ("en", "Bye"), ("es", "Nos vemos mañana a las diez"), ("es", "Adiós")],
)
def test_a_goodbye_until_another_day_books_nothing(language: RouteLanguage, said: str) -> None:
    conversation = booking(language, "Ben Carter", "555 010 0199")

    assert conversation.says(said).startswith(LEAD[language])
    assert conversation.booked == []
    assert conversation.slots["day"] == "2026-12-09"


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [("en", "See you tomorrow at ten", "2026-12-01"), ("es", "Nos vemos mañana a las diez", "2026-12-01")],
)
def test_a_goodbye_may_answer_the_question_for_a_day(language: RouteLanguage, said: str, day: str) -> None:
    conversation = Conversation(appointment(), language=language)
    conversation.says({"en": "Book a cleaning", "es": "Quiero una cita para una limpieza"}[language])
    conversation.says(said)

    assert conversation.slots["day"] == day


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Okay, back to the appointment"), ("en", "let's go on"), ("es", "Sigamos con la cita"),
     ("es", "Volvamos a la cita, por favor")],
)  # fmt: skip
def test_who_comes_back_to_the_booking_hears_its_question_and_no_apology(language: RouteLanguage, said: str) -> None:
    conversation = booking(language)

    assert conversation.says(said) == {
        "en": "What name should I put it under?", "es": "¿A nombre de quién la pongo?",
    }[language]  # fmt: skip
    assert conversation.slots["day"] == "2026-12-09"
