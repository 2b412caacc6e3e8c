"""Whole conversations with the example's workflow: answers, corrections, questions in between, leaving."""

from __future__ import annotations

from datetime import datetime

import pytest

from backend.profiles.fields import RouteLanguage
from backend.workflows.effects import BookTime, FindFree, Release
from tests.backend.workflows.conversation import MONDAY, NEW_YORK, Conversation, appointment, refusing_once


def until_confirmed(language: RouteLanguage = "en") -> Conversation:
    """A conversation in which only the yes is missing."""
    conversation = Conversation(appointment(), language=language)
    said = {
        "en": ("I'd like to book a cleaning", "December 9th at ten", "Ben Carter", "555-010-0188"),
        "es": ("Quiero pedir cita para una limpieza", "el 9 de diciembre a las diez", "Ana Ruiz", "555 010 0189"),
    }[language]
    heard = [conversation.says(words) for words in said]
    assert heard[-1].endswith(("Shall I book it?", "¿La reservo?"))
    return conversation


def test_each_value_is_read_back_and_all_are_confirmed() -> None:
    conversation = Conversation(appointment())
    heard = [
        conversation.says(said)
        for said in (
            "Book an appointment",
            "A cleaning",
            "Wednesday the 9th",
            "half past three",
            "Ben",
            "5550100188",
            "yes",
        )
    ]

    assert heard == [
        "Would you like a check-up, a cleaning, or something else?",
        "Okay, cleaning. What day would you like to come?",
        "Okay, Wednesday, December 9th. What time suits you?",
        "Okay, 3:30 PM. What name should I put it under?",
        "Okay, Ben. And a phone number where we can reach you? You can also key it in.",
        "cleaning on Wednesday, December 9th at 3:30 PM, for Ben, phone 5 5 5, 0 1 0, 0 1 8 8. Shall I book it?",
        "You are booked for Wednesday, December 9th at 3:30 PM. Is there anything else I can do for you?",
    ]
    assert conversation.over
    assert conversation.booked == [
        BookTime(
            "7",
            "chairs",
            datetime(2026, 12, 9, 15, 30, tzinfo=NEW_YORK),
            {"treatment": "cleaning", "name": "Ben", "phone": "+15550100188"},
        )
    ]


def test_the_same_in_spanish() -> None:
    conversation = until_confirmed("es")

    assert conversation.says("sí, por favor") == (
        "Su cita queda reservada para el miércoles 9 de diciembre a las 10 de la mañana. ¿Le puedo ayudar en algo más?"
    )


def test_what_the_first_words_say_already_is_not_asked_again() -> None:
    heard = Conversation(appointment()).says("I need an appointment for a check-up tomorrow at nine")

    assert heard == "Okay, check-up, Tuesday, December 1st, 9 AM. What name should I put it under?"


@pytest.mark.parametrize(
    ("language", "said", "slot", "value"),
    [
        ("en", "no, Thursday", "day", "2026-12-10"),
        ("en", "yes, but make it Thursday", "day", "2026-12-10"),
        ("en", "actually half past four", "time", "16:30"),
        ("en", "sorry, it's Ken Carter", "name", "Ken Carter"),
        ("en", "no, my name is Ken Carter", "name", "Ken Carter"),
        ("en", "the phone number is wrong, it's 555-010-0199", "phone", "+15550100199"),
        ("en", "I meant a check-up", "treatment", "check-up"),
        ("es", "no, el jueves", "day", "2026-12-10"),
        ("es", "mejor a las cuatro y media", "time", "16:30"),
        ("es", "no, me llamo Eva Ruiz", "name", "Eva Ruiz"),
        ("es", "cambie el teléfono por el 555 010 0199", "phone", "+15550100199"),
    ],
)
def test_a_value_is_corrected_and_all_is_confirmed_again(
    language: RouteLanguage, said: str, slot: str, value: str
) -> None:
    conversation = until_confirmed(language)
    heard = conversation.says(said)

    assert conversation.slots[slot] == value
    assert heard.endswith(("Shall I book it?", "¿La reservo?"))
    assert conversation.booked == []


def test_a_corrected_day_is_looked_up_again() -> None:
    conversation = until_confirmed()
    conversation.says("no, Thursday")

    assert [effect.wanted.day for effect in conversation.effects if isinstance(effect, FindFree)] == [9, 10]


@pytest.mark.parametrize(("said", "asked"), [("change the phone number", "phone"), ("the name is wrong", "name")])
def test_a_slot_that_is_named_without_a_value_is_asked_for_again(said: str, asked: str) -> None:
    conversation = until_confirmed()
    conversation.says(said)

    assert asked not in conversation.slots
    assert conversation.run is not None
    assert conversation.run.pending is not None
    assert conversation.run.pending.slot == asked


def test_a_no_asks_what_to_change_and_the_name_of_a_slot_is_enough() -> None:
    conversation = until_confirmed()

    assert conversation.says("no") == "All right, what should I change?"
    assert conversation.says("the day") == "What day would you like to come?"
    assert conversation.says("Friday").endswith("Shall I book it?")


def test_a_no_after_a_read_back_asks_for_that_value_again() -> None:
    conversation = Conversation(appointment())
    for said in ("Book a cleaning on December 9th at ten", "Ben Carter"):
        conversation.says(said)

    assert conversation.says("no") == "What name should I put it under? Please spell it for me, letter by letter."
    assert conversation.says("B as in boy, E, N").startswith("Okay, Ben.")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "how much is a cleaning?"),
        ("en", "wait, what time do you close on Friday?"),
        ("en", "do you take Harborline Health?"),
        ("en", "is there parking?"),
        ("es", "¿cuánto cuesta una limpieza?"),
        ("es", "¿a qué hora cierran el viernes?"),
        ("es", "oiga, ¿dónde puedo estacionar?"),
    ],
)
def test_a_question_in_between_changes_nothing_and_the_open_one_is_asked_again(
    language: RouteLanguage, said: str
) -> None:
    conversation = Conversation(appointment(), language=language)
    conversation.says({"en": "Book an appointment for a cleaning", "es": "Quiero una cita para una limpieza"}[language])
    before = conversation.run

    assert conversation.says(said).startswith("(aside) ")
    assert conversation.run == before


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Could we do Wednesday?"),
        ("en", "how about Wednesday"),
        ("en", "is Wednesday possible?"),
        ("es", "¿Puede ser el miércoles?"),
        ("es", "¿qué tal el miércoles?"),
    ],
)
def test_an_answer_may_sound_like_a_question(language: RouteLanguage, said: str) -> None:
    conversation = Conversation(appointment(), language=language)
    conversation.says({"en": "Book an appointment for a cleaning", "es": "Quiero una cita para una limpieza"}[language])
    conversation.says(said)

    assert conversation.slots["day"] == "2026-12-02"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "cancel"),
        ("en", "Oh, forget it."),
        ("en", "never mind, thanks"),
        ("en", "I changed my mind"),
        ("en", "I don't want to book it anymore"),
        ("en", "stop, please"),
        ("es", "déjelo"),
        ("es", "Olvídelo, gracias"),
        ("es", "no, cancele la cita"),
        ("es", "ya no quiero la cita"),
        ("es", "no importa"),
    ],
)
def test_who_leaves_has_nothing_booked(language: RouteLanguage, said: str) -> None:
    conversation = until_confirmed(language)
    conversation.says(said)

    assert conversation.over
    assert conversation.effects[-1] == Release()
    assert conversation.booked == []


def test_an_open_meaning_is_asked() -> None:
    conversation = Conversation(appointment())
    conversation.says("Book a cleaning")

    assert conversation.says("next Monday at ten").startswith("Okay, Monday, December 7th")
    conversation = Conversation(appointment())
    conversation.says("Book a cleaning")
    asked = conversation.says("next Friday at ten")
    assert asked == "Do you mean Friday, December 4th, or Friday, December 11th?"
    assert conversation.says("the second one").startswith("Okay, Friday, December 11th.")
    assert conversation.slots["time"] == "10:00"


@pytest.mark.parametrize(("said", "heard"), [("Thursday at eight", "8 AM"), ("Thursday at seven", "7 PM")])
def test_the_hours_of_the_calendar_settle_an_open_hour(said: str, heard: str) -> None:
    conversation = Conversation(appointment())
    conversation.says("Book a cleaning")

    assert conversation.says(said).startswith(f"Okay, Thursday, December 3rd, {heard}.")


def test_a_day_that_is_over_is_refused() -> None:
    conversation = Conversation(appointment())
    conversation.says("Book a cleaning")

    assert conversation.says("November 3rd 2026").startswith("Tuesday, November 3rd has passed already.")


def test_who_is_not_understood_three_times_gets_a_person_or_is_let_go() -> None:
    for may_transfer in (True, False):
        conversation = Conversation(appointment(), may_transfer=may_transfer)
        for said in ("Book a cleaning", "blah", "blah", "blah"):
            conversation.says(said)
        assert conversation.over
        assert ("handoff" in conversation.signals) == may_transfer


def test_a_time_that_is_taken_leads_to_others() -> None:
    conversation = Conversation(appointment(), perform=refusing_once(at=FindFree))
    heard = conversation.says("Book a cleaning on December 9th at ten")

    assert heard.endswith(
        "I'm sorry, that time is not free. I have Wednesday, December 9th at 10:30 AM, or "
        "Thursday, December 10th at 10 AM. Which one would you like?"
    )


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("the first one", "2026-12-09 10:30"),
        ("Thursday", "2026-12-10 10:00"),
        ("half past ten", "2026-12-09 10:30"),
        ("the last", "2026-12-10 10:00"),
        ("Thursday at ten, please", "2026-12-10 10:00"),
        ("Friday at noon", "2026-12-11 12:00"),
        ("at two", "2026-12-09 14:00"),
    ],
)
def test_an_offer_is_taken_or_another_time_named(said: str, moment: str) -> None:
    conversation = Conversation(appointment(), perform=refusing_once(at=FindFree))
    conversation.says("Book a cleaning on December 9th at ten")
    conversation.says(said)

    assert f"{conversation.slots['day']} {conversation.slots['time']}" == moment


def test_a_time_lost_at_the_last_moment_is_told_and_the_next_confirmed_again() -> None:
    conversation = Conversation(appointment(), perform=refusing_once(at=BookTime))
    for said in ("Book a cleaning on December 9th at ten", "Ben Carter", "555-010-0188"):
        conversation.says(said)

    assert conversation.says("yes").startswith("I'm sorry, that time was just taken. I have Wednesday")
    assert conversation.says("the first one").endswith("Shall I book it?")
    assert conversation.says("yes").startswith("You are booked for Wednesday, December 9th at 10:30 AM.")


def test_none_of_the_offers_asks_for_another_day() -> None:
    conversation = Conversation(appointment(), perform=refusing_once(at=FindFree))
    conversation.says("Book a cleaning on December 9th at ten")

    assert conversation.says("no") == "What day would you like to come?"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "no forty three"),
        ("en", "my number is five five five"),
        ("es", "no cuarenta y tres"),
        ("es", "uno dos tres"),
    ],
)
def test_numbers_at_the_name_are_neither_a_name_nor_a_no_nor_a_time(language: RouteLanguage, said: str) -> None:
    conversation = Conversation(appointment(), language=language)
    conversation.says({"en": "Book a cleaning", "es": "Quiero una cita para una limpieza"}[language])
    conversation.says({"en": "December 9th at ten", "es": "el 9 de diciembre a las diez"}[language])
    before = conversation.slots
    conversation.says(said)

    assert conversation.slots == before
    assert conversation.run is not None
    assert conversation.run.pending is not None
    assert conversation.run.pending.slot == "name"


def test_keys_answer_too() -> None:
    conversation = Conversation(appointment())
    conversation.says("Book an appointment")
    conversation.says("2", "2")
    assert conversation.slots == {"treatment": "cleaning"}
    for said in ("December 9th at ten", "Ben Carter"):
        conversation.says(said)
    conversation.says("5 5 5 0 1 0 0 1 8 8", "5550100188")

    assert conversation.slots["phone"] == "+15550100188"


@pytest.mark.parametrize("keys", ["*", "#", "9", "0", "12345678901234567890"])
def test_a_key_that_names_no_choice_is_asked_about_again(keys: str) -> None:
    conversation = Conversation(appointment(), perform=refusing_once(at=BookTime))
    conversation.says("Book an appointment")
    conversation.says(keys, keys)
    assert conversation.slots == {}
    for said in ("a cleaning", "December 9th at ten", "Ben Carter", "555 010 0188", "yes"):
        offer = conversation.says(said)
    assert "Which one would you like?" in offer
    conversation.says(keys, keys)

    assert len(conversation.booked) == 1
    assert not conversation.over


def test_today_is_that_of_the_business() -> None:
    late = datetime(2026, 12, 1, 3, 0, tzinfo=MONDAY.tzinfo).astimezone(NEW_YORK)
    conversation = Conversation(appointment(), now=late)

    assert conversation.says("Book a cleaning tomorrow at ten").startswith("Okay, cleaning, Wednesday, December 2nd")


@pytest.mark.parametrize(
    "said", ["Actually make it four o'clock", "no, four o'clock, not three", "sorry, I meant at four"]
)
def test_a_correction_of_the_time_leaves_the_question_for_the_day_open(said: str) -> None:
    conversation = Conversation(appointment())
    which = conversation.says("Book a cleaning for next Thursday at three")
    assert "Do you mean Thursday, December 3rd, or Thursday, December 10th?" in which
    answer = conversation.says(said)

    assert conversation.slots == {"treatment": "cleaning", "time": "16:00"}
    assert "Do you mean Thursday, December 3rd" in answer
    conversation.says("the third")
    assert conversation.slots["day"] == "2026-12-03"


def test_a_time_to_change_while_the_day_is_open_is_asked_for_and_then_the_day() -> None:
    conversation = Conversation(appointment())
    conversation.says("Book a cleaning for next Thursday at three")
    assert "What time" in conversation.says("change the time please")
    conversation.says("at four")
    for said in ("Ben Carter", "555 010 0188"):
        conversation.says(said)

    assert conversation.run is not None
    assert conversation.run.pending is not None
    assert conversation.run.pending.slot == "day"
