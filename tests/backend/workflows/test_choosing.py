"""Who has talked about a service chooses it, or a day for it; on Monday the 30th of November 2026."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import pytest

from backend.languages import language_of
from backend.workflows.beginning import Choice, chosen, may_be_offered
from backend.workflows.state import CallerInput
from common.wire.turn import Utterance
from tests.backend.workflows.conversation import appointment

MONDAY = date(2026, 11, 30)
PRICE = {
    "en": ("How much is a cleaning?", "A cleaning costs 95 dollars."),
    "es": ("¿Cuánto cuesta una limpieza?", "Una limpieza cuesta 95 dólares."),
}
OTHER = {
    "en": ("Is there parking?", "There are 16 spaces."),
    "es": ("¿Hay aparcamiento?", "Hay 16 plazas."),
}
CHOOSES = {
    "en": (
        "Okay, a cleaning then",
        "Thursday afternoon works",
        "Okay, Thursday then",
        "Oh dear, that's expensive. Well, a cleaning then.",
        "All right, I'll take a cleaning",
        "Let's do Friday morning",
        "Friday at ten would be great",
        "How about Wednesday?",
        "Okay then, next Tuesday please",
        "Sounds good, I'd like that for Saturday",
        "In that case a check-up instead",
        "Let's go with the cleaning",
        "sometime next week would be best",
        "the day after tomorrow if possible",
    ),
    "es": (
        "Bueno, una limpieza entonces",
        "El jueves por la tarde",
        "Vale, pues para el jueves",
        "Ay, qué caro. Bueno, una limpieza entonces.",
        "Pues me quedo con la limpieza",
        "El viernes por la mañana estaría bien",
        "El jueves, si puede ser, por la tarde, después del trabajo.",
        "Entonces el martes que viene, por favor",
        "Vale, hagamos el sábado",
        "Mejor una revisión entonces",
        "Pues la semana que viene me viene bien",
        "De acuerdo, póngame para el viernes a las diez",
        "¿Qué tal el miércoles?",
        "pasado mañana si es posible",
    ),
}  # fmt: skip
CHOOSES_NOT = {
    "en": (
        "And a check-up?",
        "A cleaning",
        "What are your hours on Thursday?",
        "And on Thursdays?",
        "I was there on Thursday",
        "See you Thursday then",
        "My cleaning last Thursday hurt a lot",
        "Thursday is when my insurance ends",
        "Okay, thanks",
        "I already have a cleaning on Friday",
        "Thursday I work",
        "Not on Thursday",
        "No, thank you",
        "That's expensive",
        "Is a cleaning on Thursday cheaper?",
    ),
    "es": (
        "¿Y una revisión?",
        "Una limpieza",
        "¿A qué hora abren el jueves?",
        "¿Y los jueves?",
        "Estuve ahí el jueves",
        "Nos vemos el jueves entonces",
        "La limpieza del jueves me dolió mucho",
        "El jueves se acaba mi seguro",
        "Vale, gracias",
        "Ya tengo una limpieza el viernes",
        "El jueves trabajo",
        "El jueves no",
        "No, gracias",
        "Qué caro",
        "¿La limpieza del jueves es más barata?",
    ),
}  # fmt: skip


def talk(*said: str) -> list[Utterance]:
    return [Utterance("user" if at % 2 == 0 else "assistant", text) for at, text in enumerate(said)]


def choose(said: str, language: str, *before: str) -> Choice | None:
    flows = {"appointment": appointment()}
    return chosen(flows, CallerInput(said), talk(*before), language_of(language), MONDAY)


def cases(words: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    return [(language, said) for language, group in words.items() for said in group]


@pytest.mark.parametrize(("language", "said"), cases(CHOOSES))
def test_after_talk_of_a_service_these_words_begin_its_booking(language: str, said: str) -> None:
    assert choose(said, language, *PRICE[language]) == Choice("appointment", {"treatment": "cleaning"})


@pytest.mark.parametrize(("language", "said"), cases(CHOOSES_NOT))
def test_these_only_go_on_with_the_talk(language: str, said: str) -> None:
    assert choose(said, language, *PRICE[language]) is None


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Thursday afternoon works"), ("en", "How about Wednesday?"), ("en", "Okay, Thursday then"),
     ("es", "El jueves por la tarde"), ("es", "¿Qué tal el miércoles?"), ("es", "Vale, pues para el jueves")],
)  # fmt: skip
def test_a_day_alone_is_no_booking_of_what_nobody_has_talked_about(language: str, said: str) -> None:
    assert choose(said, language, *OTHER[language]) is None
    assert choose(said, language) is None


@pytest.mark.parametrize(
    ("language", "said", "offered"),
    [
        ("en", "how much is a cleaning, and do you have anything next week?", True),
        ("en", "what does whitening cost and is there anything available on Friday", True),
        ("en", "do you have any openings for a check-up, and what is it?", True),
        ("en", "how much is a cleaning?", False),
        ("en", "do you have any magazines next week?", False),
        ("es", "quería saber cuánto cuesta el blanqueamiento y si tienen algo la semana que viene", True),
        ("es", "¿cuánto sale una limpieza y tienen hueco el viernes?", True),
        ("es", "¿qué incluye la revisión y hay algo libre mañana?", True),
        ("es", "¿cuánto cuesta una limpieza?", False),
        ("es", "¿hay algo que deba saber?", False),
    ],
)  # fmt: skip
def test_who_asks_about_a_service_and_a_day_is_offered_an_appointment(language: str, said: str, offered: bool) -> None:
    flows = {"appointment": appointment()}
    assert may_be_offered(flows, CallerInput(said), language_of(language)) == offered


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "yes"), ("en", "yes please"), ("en", "sure, on Friday"), ("en", "yes, that would be lovely"),
     ("es", "sí"), ("es", "sí, por favor"), ("es", "claro, el viernes"), ("es", "pues sí, muy amable")],
)  # fmt: skip
def test_the_offer_is_taken_by_a_yes(language: str, said: str) -> None:
    offer = language_of(language).wording.offer_booking[0]
    question, answer = PRICE[language]
    assert choose(said, language, question, f"{answer} {offer}") == Choice("appointment", {"treatment": "cleaning"})
    assert choose("no, gracias" if language == "es" else "no thanks", language, question, f"{answer} {offer}") is None


def test_what_is_said_now_counts_more_than_what_was_talked_about() -> None:
    assert choose("Bueno, una limpieza entonces", "es", "¿Cuánto cuesta el blanqueamiento?", "320 dólares.") is not None


@pytest.mark.parametrize(
    ("language", "asked", "said"),
    [
        ("en", "And what time do you close on Saturdays?", "No wait, I mean on Thursdays."),
        ("en", "are you open on Friday", "Friday afternoon"),
        ("en", "Where can I park?", "On Thursday"),
        ("es", "¿Y a qué hora cierran los sábados?", "No, espere, digo los jueves."),
        ("es", "abren el viernes", "el viernes por la tarde"),
        ("es", "¿Dónde puedo estacionar?", "El jueves"),
    ],
)
def test_a_day_belongs_to_what_was_asked_last(language: str, asked: str, said: str) -> None:
    assert choose(said, language, *PRICE[language], asked, "...") is None
