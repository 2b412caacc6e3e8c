"""What the person who answers hears, alone: all of it in the language of the person."""

from __future__ import annotations

import pytest

from backend.api.webhooks.transfer import whisper
from backend.profiles.fields import RouteLanguage
from common.wire.handoff import EMERGENCY, HANDED_OVER, PERSON_ASKED, TRANSFER_ANNOUNCED, URGENT

SUMMARY = "Caller: Do you bake for weddings?\nAssistant: We do.\nCaller: A person, please."
SUMMARY_ES = "Caller: ¿Hacen pasteles de boda?\nAssistant: Sí, los hacemos.\nCaller: Con una persona, por favor."


def test_it_tells_who_calls_and_why() -> None:
    words = whisper("Corner Bakery", "+15550100177", {"reason": "asks about a cake.", "summary": SUMMARY}, "en", "en")
    assert words == (
        "A call for Corner Bakery, from 1 5 5 5 0 1 0 0 1 7 7. The reason: asks about a cake. "
        "In the caller's words: Do you bake for weddings?"
    )


def test_in_spanish_all_of_it_is_spanish() -> None:
    words = whisper("Panadería", "+15550100177", {"reason": PERSON_ASKED, "summary": SUMMARY_ES}, "es", "es")
    assert words == (
        "Una llamada para Panadería, de 1 5 5 5 0 1 0 0 1 7 7. El motivo: pide hablar con una persona. En "
        "palabras del cliente: ¿Hacen pasteles de boda?"
    )


@pytest.mark.parametrize("reason", [PERSON_ASKED, TRANSFER_ANNOUNCED, HANDED_OVER, URGENT, "workflow book-visit"])
@pytest.mark.parametrize(("language", "english"), [("en", True), ("es", False)])
def test_the_programs_own_reasons_are_told_in_the_persons_language(
    reason: str, language: RouteLanguage, *, english: bool
) -> None:
    words = whisper("B", "", {"reason": reason}, language, language)
    assert ("The reason: " in words) == english
    assert ("El motivo: " in words) != english
    assert english or reason not in words


@pytest.mark.parametrize(
    ("language", "spoken", "summary", "reason", "told"),
    [
        ("en", "es", SUMMARY_ES, "quiere saber si hacen pasteles", "The caller speaks Spanish."),
        ("en", "es", SUMMARY_ES, PERSON_ASKED, "The caller speaks Spanish. The reason: the caller asks for a person."),
        ("es", "en", SUMMARY, "wants to know about the cakes", "El cliente habla inglés."),
        ("es", "en", SUMMARY, PERSON_ASKED, "El cliente habla inglés. El motivo: pide hablar con una persona."),
    ],
)
def test_of_a_caller_who_speaks_another_language_only_that_is_told(
    language: RouteLanguage, spoken: RouteLanguage, summary: str, reason: str, told: str
) -> None:
    words = whisper("B", "client:grace", {"reason": reason, "summary": summary}, language, spoken)
    assert words.partition("grace. ")[2] == told


def test_a_reason_that_a_model_gave_in_the_persons_language_is_told() -> None:
    words = whisper("B", "", {"reason": "wants to know about the cakes"}, "en", "es")
    assert words.endswith("The caller speaks Spanish. The reason: wants to know about the cakes.")


def test_what_was_said_before_a_change_of_language_is_left_out() -> None:
    words = whisper("B", "", {"summary": f"{SUMMARY_ES}\nCaller: It is about a cake."}, "en", "en")
    assert words.endswith("In the caller's words: It is about a cake.")


def test_it_is_short_and_holds_the_newest_words() -> None:
    words = whisper("B", "client:grace", {"summary": f"Caller: {'old ' * 80}\nCaller: {'new ' * 40}"}, "en", "en")
    assert "old" not in words
    assert words.startswith("A call for B, from grace. In the caller's words: new new")
    assert len(words) < 300


def test_a_hidden_caller_without_a_word_is_announced_too() -> None:
    assert whisper("Panadería", "", {}, "es", "es") == "Una llamada para Panadería, de un número oculto."


@pytest.mark.parametrize(
    ("language", "spoken", "first"),
    [
        ("en", "en", "An emergency: somebody's life may be in danger. A call for B"),
        ("es", "es", "Una emergencia: puede haber una vida en peligro. Una llamada para B"),
        ("es", "en", "Una emergencia: puede haber una vida en peligro. Una llamada para B"),
    ],
)
def test_an_emergency_is_told_before_anything_else(language: RouteLanguage, spoken: RouteLanguage, first: str) -> None:
    words = whisper("B", "", {"reasonCode": EMERGENCY, "reason": PERSON_ASKED}, language, spoken)
    assert words.startswith(first)


@pytest.mark.parametrize(
    ("language", "matter", "besides"),
    [
        (
            "en",
            "You sent me the same bill twice.",
            ["Good morning", "Just get me a human, now.", "Yes please", "Thank you"],
        ),
        ("en", "My tooth hurts since last night.", ["Hello?", "Can I talk to a real person?", "Okay", "Sure"]),
        ("en", "Is my crown ready?", ["What did you say?", "Are you a robot?", "operator please"]),
        (
            "es",
            "Me cobraron la misma factura dos veces.",
            ["Buenos días", "Con una persona, por favor.", "Sí", "Gracias"],
        ),
        ("es", "Me duele la muela desde anoche.", ["¿Hola?", "¿Puedo hablar con una persona?", "Bueno"]),
        ("es", "¿Ya está lista mi corona?", ["¿Cómo dijo?", "¿Es usted un robot?", "Páseme con alguien"]),
    ],
)
def test_of_what_was_said_only_the_callers_matter_is_told(
    language: RouteLanguage, matter: str, besides: list[str]
) -> None:
    lines = [besides[0], matter, *besides[1:]]
    summary = "\n".join(f"Assistant: How can I help you?\nCaller: {said}" for said in lines)
    words = whisper("B", "client:grace", {"reason": PERSON_ASKED, "summary": summary}, language, language)

    assert words.endswith(f": {matter}")


@pytest.mark.parametrize(
    ("reason", "said", "told"),
    [
        ("asks for Dr. Astrid Lindqvist", "Could you put me through to Dr. Lindqvist please?", False),
        ("asks for Grace", "Can I talk to Grace at reception?", False),
        ("asks for Grace", "Grace told me to call about the bill that came twice, so I want to talk to her", True),
        ("asks for Grace", "The bill came twice.", True),
    ],
)
def test_whom_the_caller_asks_for_is_told_once(reason: str, said: str, *, told: bool) -> None:
    words = whisper("B", "", {"reason": reason, "summary": f"Caller: {said}"}, "en", "en")

    assert words.endswith(f"In the caller's words: {said}") == told
