"""What the person who answers hears, alone: all of it in the language of the person."""

from __future__ import annotations

import pytest

from backend.calls.whisper import whisper
from backend.profiles.fields import RouteLanguage
from common.wire.handoff import EMERGENCY, HANDED_OVER, PERSON_ASKED, TRANSFER_ANNOUNCED, URGENT

SUMMARY = "Caller: Do you bake for weddings?\nAssistant: We do.\nCaller: A person, please."
SUMMARY_ES = "Caller: ¿Hacen pasteles de boda?\nAssistant: Sí, los hacemos.\nCaller: Con una persona, por favor."


def test_it_tells_who_calls_and_why() -> None:
    words = whisper("Corner Bakery", "+15550100177", {"reason": "asks about a cake.", "summary": SUMMARY}, "en", "en")
    assert words == (
        "A call for Corner Bakery, from 1 5 5 5 0 1 0 0 1 7 7. The reason: asks about a cake. What was said last: "
        "Caller: Do you bake for weddings? Assistant: We do. Caller: A person, please."
    )


def test_in_spanish_all_of_it_is_spanish() -> None:
    words = whisper("Panadería", "+15550100177", {"reason": PERSON_ASKED, "summary": SUMMARY_ES}, "es", "es")
    assert words == (
        "Una llamada para Panadería, de 1 5 5 5 0 1 0 0 1 7 7. El motivo: pide hablar con una persona. Lo último que "
        "se dijo: Cliente: ¿Hacen pasteles de boda? Asistente: Sí, los hacemos. Cliente: Con una persona, por favor."
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
    words = whisper("B", "", {"summary": f"{SUMMARY_ES}\nCaller: Is there somebody I can talk to?"}, "en", "en")
    assert words.endswith("What was said last: Caller: Is there somebody I can talk to?")


def test_it_is_short_and_holds_the_newest_words() -> None:
    words = whisper("B", "client:grace", {"summary": f"Caller: {'old ' * 80}\nCaller: {'new ' * 40}"}, "en", "en")
    assert "old" not in words
    assert words.startswith("A call for B, from grace. What was said last: Caller: new new")
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
