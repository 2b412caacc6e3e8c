"""Whom a caller wants to speak with, and words that only speak of somebody."""

from __future__ import annotations

import pytest

from backend.facts.people.asking import find_wish
from backend.facts.people.directory import Directory, directory_of, names_for_edge
from backend.languages import language_of
from backend.profiles.reception import Transfer
from tests.backend.facts.people.clinic import NOON, clinic
from tests.backend.harness import bakery

OKAFOR, LINDQVIST, RAMAN = "Dr. Amara Okafor", "Dr. Nils Lindqvist", "Priya Raman"
WISHES = {
    ("en", "billing"): [
        "Transfer me to billing.", "Could you connect me to the billing department please?", "Accounts, please.",
        "Can I talk to someone in billing?", "I'd like to speak with accounts about my invoice.", "I need billing.",
        "Hi, is it possible to speak with the billing team?",
        "Good morning, I was hoping to talk to somebody in accounts.",
        "Would you mind putting me through to billing?", "Get me through to invoices, please.",
    ],
    ("en", "back office"): ["Put me through to the back office.", "Could I get the back office?"],
    ("en", OKAFOR): [
        "I need to talk to Doctor Okafor about my results.", "Dr. Okafor, please.",
        "May I please have a word with Amara?",
        "Put me through to Dr. Oka for.", "I'm trying to reach Dr. Okafer.", "Could I speak with the owner?",
        "I'm calling for Dr. Okafor.", "Get me Doctor Okafor on the line.",
        "Let me talk to Dr. Amara Okafor, please.",
        "How do I get hold of Okafor?", "I want the dentist.",
    ],
    ("en", LINDQVIST): [
        "Can I get hold of Doctor Lindquist?", "Connect me with the orthodontist.", "I'd like to talk to Nils.",
    ],
    ("en", RAMAN): [
        "Can I talk to Priya at the front desk?", "Could I speak with Priya, the hygienist?",
        "The hygienist Priya, please.", "I need to talk to the hygienist, Ms. Raman.",
        "Can I talk to Priya?", "Could you put me through to your head hygienist?",
        "Is it possible to talk to the hygienist?",
    ],
    ("es", "facturación"): [
        "¿Me puede comunicar con facturación?", "Quisiera hablar con cobros, por favor.",
        "Con facturación, por favor.",
        "Necesito hablar con alguien de facturación.", "Póngame con el departamento de facturación.",
        "¿Podría pasarme con cobros?", "Me comunica con facturación, por favor.", "Transfiérame a facturación.",
        "Páseme con recibos.",
    ],
    ("es", OKAFOR): [
        "Quiero hablar con la doctora Okafor.", "¿Me pasa con Okafor?", "Necesito a la doctora Okafor.",
        "Buenos días, quisiera hablar con la dueña.", "Comuníqueme con la doctora Okáfor.", "Pásame con Amara.",
        "Llamo para hablar con la doctora Amara Okafor sobre mi cita.", "¿Puedo hablar con la Dra. Okafor?",
        "La doctora Okafor, por favor.",
    ],
    ("es", LINDQVIST): ["Con el ortodoncista, por favor.", "¿Se puede hablar con el doctor Lindquist?"],
    ("es", RAMAN): ["¿Me pasa con Priya, la higienista?", "Quiero hablar con Priya de recepción.",
        "Con la higienista Priya, por favor.", "¿Me pone con Priya?", "Quisiera hablar con la señora Raman.",
        "Busco a la higienista."],
}  # fmt: skip
QUESTIONS = {
    ("en", LINDQVIST): [
        "Is Doctor Lindqvist available right now?", "Do you know if Dr. Lindqvist is in?",
        "Can Dr. Lindqvist be reached?",
        "When is Dr. Lindqvist back?", "Could you tell me whether Dr. Lindqvist is there today?",
    ],
    ("en", "billing"): ["Is billing open?", "Is there anybody in billing?", "Are accounts still open?"],
    ("es", LINDQVIST): [
        "¿Está el doctor Lindqvist?", "¿Se encuentra el doctor Lindqvist?",
        "¿Sabe si está el doctor Lindqvist hoy?",
        "¿El doctor Lindqvist está disponible?", "¿Cuándo vuelve el doctor Lindqvist?",
    ],
    ("es", "facturación"): ["¿Está abierta facturación?", "¿Hay alguien en facturación?"],
}  # fmt: skip
UNKNOWN = {
    "en": [
        "Can I speak to Dr. Smith?", "Put me through to Mrs. Jones, please.", "I'd like to talk to Mr. Brown.",
        "Could I speak with Kevin?", "Is it possible to speak to Dr. Nguyen about my son?",
        "Connect me with Doctor Patel.",
        "I need to reach Miss Taylor.", "Can I speak to Kevin from accounts?", "Let me talk to Roberta.",
    ],
    "es": [
        "Quiero hablar con el doctor Pérez.", "Páseme con la señora López.", "Comuníqueme con la doctora Ruiz.",
        "¿Puedo hablar con el señor García, por favor?", "Quisiera hablar con Roberta.",
        "¿Me pasa con don Anselmo?",
        "Necesito hablar con la licenciada Torres.", "Póngame con el doctor Vega.",
    ],
}  # fmt: skip
NO_WISHES = {
    "en": [
        "What do people say of Dr. Okafor?", "Billing called me yesterday.",
        "My appointment is with Dr. Okafor on Monday.",
        "I need an appointment.", "I want to talk to a person.", "Can I speak to someone?",
        "I need to talk to you about my bill.",
        "Is the billing address on the card right?", "Dr. Okafor told me to call.",
        "How long has Dr. Okafor worked here?",
        "I want a cleaning.", "Can I get a refund?", "Does Dr. Okafor see children?", "My dentist is Dr. Okafor.",
        "I saw the hygienist last week.", "Is Dr. Okafor a good dentist?", "I'd like to book with Dr. Okafor.",
        "Can I talk to you in Spanish?", "I want to talk to, uh", "Let me speak with, um,",
        "Could I talk to somebody at your office?", "I don't want to talk to Dr. Okafor.",
        "Don't put me through to billing.",
        "Get me an appointment with the orthodontist.", "Did Dr. Okafor call me?", "Thank you.",
    ],
    "es": [
        "¿Qué tal es la doctora Okafor?", "Ayer me llamaron de facturación.",
        "Tengo cita con la doctora Okafor el lunes.",
        "Quiero una cita.", "Quiero hablar con una persona.", "Necesito una cita con la doctora Okafor.",
        "¿La doctora Okafor atiende niños?", "No quiero hablar con facturación.",
        "Mi dentista es la doctora Okafor.",
        "¿Puedo hablar con usted?", "Quiero hablar con, eh", "Páseme con este", "Quiero una limpieza.",
        "La higienista me dijo que llamara.",
        "¿A qué hora abren?",
        "Con mi seguro.", "Quiero pedir una cita con la higienista.", "Gracias.",
    ],
}  # fmt: skip


def directory(language: str) -> Directory:
    return directory_of(clinic(), NOON, language_of(language))


def found(text: str, language: str = "en", last_said: str = "") -> tuple[str, ...] | None:
    wish = find_wish(text, directory(language), last_said)
    return None if wish is None else (wish.kind, *((entry.name or entry.said) for entry in wish.who))


@pytest.mark.parametrize(
    ("text", "language", "who"), [(text, code, who) for (code, who), texts in WISHES.items() for text in texts]
)
def test_a_caller_who_wants_somebody_is_understood(text: str, language: str, who: str) -> None:
    assert found(text, language) == ("reach", who)


@pytest.mark.parametrize(
    ("text", "language", "who"), [(text, code, who) for (code, who), texts in QUESTIONS.items() for text in texts]
)
def test_who_asks_whether_somebody_is_there_only_asks(text: str, language: str, who: str) -> None:
    assert found(text, language) == ("whether", who)


@pytest.mark.parametrize(("text", "language"), [(text, code) for code, texts in UNKNOWN.items() for text in texts])
def test_a_name_that_nobody_has_is_unknown(text: str, language: str) -> None:
    assert found(text, language) == ("reach",)


@pytest.mark.parametrize(("text", "language"), [(text, code) for code, texts in NO_WISHES.items() for text in texts])
def test_who_only_speaks_of_somebody_wants_nobody(text: str, language: str) -> None:
    assert found(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Put me through to Mr. Moreno.", "en", ("Ana Moreno", "Luis Moreno")),
        ("Páseme con la señora Moreno.", "es", ("Ana Moreno", "Luis Moreno")),
        ("Can I speak to the doctor?", "en", (OKAFOR, LINDQVIST)),
    ],
)
def test_a_name_that_several_have_leaves_them_all(text: str, language: str, who: tuple[str, ...]) -> None:
    assert found(text, language) == ("reach", *who)


def test_after_the_question_which_one_a_mere_name_is_a_wish() -> None:
    asked = "Whom do you mean, Ana Moreno or Luis Moreno?"
    assert found("Louis", last_said=asked) is None
    assert found("Luis", last_said=asked) == ("reach", "Luis Moreno")
    assert found("The manager, please.", last_said=asked) == ("reach", "Ana Moreno")


def test_the_menu_s_words_for_the_recorder_lead_there() -> None:
    assert found("Put me through to the recorder.") == ("reach", "the recorder")


def test_the_edge_is_told_whom_it_cannot_put_through_alone() -> None:
    names = names_for_edge(clinic())
    assert {"okafor", "higienista", "billing", "cobros", "back office", "doctor", "senora"} <= set(names)
    assert "reception" not in names
    assert names_for_edge(bakery(transfer=Transfer())) == ()


def test_a_business_without_people_to_reach_knows_nobody() -> None:
    nobody = directory_of(bakery(transfer=Transfer()), NOON, language_of("en"))
    assert find_wish("Put me through to Dr. Okafor.", nobody) is None
