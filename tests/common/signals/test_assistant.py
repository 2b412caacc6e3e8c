"""Signals in the assistant's words: a farewell and a transfer are told from what only sounds like them."""

from __future__ import annotations

import pytest

from common.languages import language_of
from common.signals import farewell_in, live_agent_in, offers_more_in

FAREWELLS = {
    "en": [
        "Goodbye!",
        "Thank you for calling, goodbye.",
        "You're welcome! Have a great day!",
        "Bye, Maria.",
        "Take care!",
        "Thanks for calling Bright Smile. Have a wonderful rest of your day.",
        "Okay, bye-bye.",
        "Have a good one.",
        "Goodbye! Thank you for calling Bright Smile.",
        "Talk to you soon!",
        "It was a pleasure, take care and goodbye.",
        "You\u2019re all set. Enjoy your weekend!",
        "Good night!",
        "See you soon.",
        "Perfect, have a nice evening.",
        "Alright, have a good day.",
        "You're very welcome. Have a truly splendid weekend.",
        "We wish you a pleasant afternoon.",
        "I hope you have a great day!",
        "Great, see you then!",
        "Goodbye, Sam. Enjoy your trip!",
    ],
    "es": [
        "¡Adiós!",
        "Gracias por llamar, hasta luego.",
        "¡Que tenga un buen día!",
        "Con gusto. Que tenga muy buena tarde.",
        "Hasta pronto, señora Ruiz.",
        "Cuídese mucho.",
        "Adiós. Gracias por llamar.",
        "Que le vaya bien.",
        "¡Feliz tarde!",
        "Perfecto, que pase una excelente noche.",
        "Nos vemos pronto.",
        "Le deseo un buen día.",
        "Con mucho gusto. ¡Que tenga un día excelente!",
        "Muchas gracias por su llamada y que tenga un buen día.",
        "Adiós, Lucía. ¡Que disfrute el viaje!",
    ],
}

NO_FAREWELLS = {
    "en": [
        "",
        "?",
        "Good morning!",
        "Good evening, how can I help?",
        "We take care of insurance.",
        "I will take care of that now.",
        "To say goodbye in Spanish, say adiós to them.",
        "Have a great day! Is there anything else?",
        "Buy one, get one free.",
        "You can have a good day pass for 20 dollars.",
        "Goodbye is a song by Spice Girls.",
        "By the way, we open at nine.",
        "Before we say goodbye, may I have your name?",
        "Thank you for calling Bright Smile. We are open today.",
        "Have a great day! We also offer whitening on Mondays.",
        "Have a look at our evening hours.",
        "Bye? Thanks.",
        "The day care is open.",
        "You have a day to decide.",
        "Thank you.",
        "Your booking is confirmed. Have a good time.",
        "You have a meeting this morning.",
        "We have a week.",
        "You have one.",
    ],
    "es": [
        "",
        "Buenos días.",
        "Buenas noches, ¿en qué puedo ayudarle?",
        "Abrimos hasta las cinco.",
        "Abrimos hasta mañana a las tres.",
        "¡Que tenga un buen día! ¿Algo más?",
        "Puede decir adiós a las caries.",
        "Cuide sus dientes.",
        "Tenga en cuenta el horario de la tarde.",
        "La noche anterior no coma.",
        "Gracias por llamar a Bright Smile.",
        "Su reserva está confirmada. Que disfrute de su estancia.",
        "Tiene usted un buen día para la cita, el martes.",
    ],
}

TRANSFERS = {
    "en": [
        "I'm transferring you now.",
        "Please hold while I connect you with a team member.",
        "Transferring you now.",
        "One moment, I'll transfer you to our front desk.",
        "Sure, connecting you now.",
        "Your call is being transferred.",
        "I can't look that up, so I'm transferring you to an agent.",
        "Let me connect you with a specialist.",
        "You're being transferred to a representative.",
        "I'm going to put you through to Dr. Smith.",
        "If you could hold for a moment, I\u2019ll transfer you.",
        "I'll hand you over to a colleague.",
        "I'm sorry I can't help with that. I will connect you to a live agent.",
        "I'll get someone on the line.",
        "I'll have to transfer you to a nurse.",
        "Alright, let me get you over to billing.",
        "Please stay on the line, a representative will be right with you.",
    ],
    "es": [
        "Le transfiero ahora.",
        "Un momento, le comunico con un agente.",
        "Le paso con un compañero.",
        "Voy a transferirle con recepción.",
        "No cuelgue, le transfiero con una persona.",
        "Su llamada está siendo transferida.",
        "No puedo ayudarle con eso, así que le transfiero con un representante.",
        "Enseguida le atiende un agente.",
        "Permítame comunicarle con un especialista.",
        "Estoy transfiriéndole con nuestro equipo.",
        "Ahora mismo lo conecto con alguien del equipo.",
        "Manténgase en la línea, un representante le atenderá.",
    ],
}

NO_TRANSFERS = {
    "en": [
        "",
        "Would you like me to transfer you?",
        "I can transfer you to an agent.",
        "I won't transfer you.",
        "If you'd like, I'll transfer you to an agent.",
        "I'm not able to transfer you right now.",
        "I'll transfer you. May I have your name first?",
        "Shall I connect you? Say yes.",
        "Let me connect the dots for you.",
        "Let me know if you want me to connect you.",
        "We can connect you with a doctor.",
        "I'll connect you to our Wi-Fi.",
        "I'm transferring the file.",
        "Our agents are happy to help.",
        "An agent can help you on Monday.",
        "Before I transfer you I need your name.",
        "I'll pass on your message.",
        "An agent will be with you on Monday.",
    ],
    "es": [
        "",
        "¿Quiere que le transfiera con un agente?",
        "¿Le paso con un agente?",
        "Puedo transferirle con un agente.",
        "Si quiere, le transfiero con un agente.",
        "Le comunico que abrimos a las nueve.",
        "Le paso la información.",
        "No puedo transferirle ahora.",
        "Paso a explicarle los precios.",
        "Podría comunicarle con alguien mañana.",
        "Le transfiero. ¿Me dice su nombre?",
        "Le transfiero el dinero mañana.",
        "Un agente le llamará mañana.",
    ],
}


def cases(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts]


@pytest.mark.parametrize(("language", "text"), cases(FAREWELLS))
def test_a_goodbye_is_heard(language: str, text: str) -> None:
    assert farewell_in(text, language_of(language).signals)


@pytest.mark.parametrize(("language", "text"), cases(NO_FAREWELLS))
def test_a_greeting_a_mention_or_a_question_is_no_goodbye(language: str, text: str) -> None:
    assert not farewell_in(text, language_of(language).signals)


@pytest.mark.parametrize(("language", "text"), cases(TRANSFERS))
def test_an_announced_transfer_is_heard(language: str, text: str) -> None:
    assert live_agent_in(text, language_of(language).signals)


@pytest.mark.parametrize(("language", "text"), cases(NO_TRANSFERS))
def test_an_offer_a_condition_or_a_refusal_is_no_transfer(language: str, text: str) -> None:
    assert not live_agent_in(text, language_of(language).signals)


def test_a_language_without_words_is_heard_as_english() -> None:
    assert farewell_in("Goodbye.", language_of("fr-FR").signals)
    assert live_agent_in("I'm transferring you now.", language_of("multi").signals)


OFFERS = {
    "en": [
        "We open at seven. Anything else?",
        "Sure. Anything else for you today?",
        "Okay, anything else then?",
        "Done. Anything more?",
        "Is there anything else I can do?",
        "What else can I do for you?",
        "Do you need anything else?",
        "Do you have any other questions?",
    ],
    "es": [
        "Abrimos a las siete. ¿Algo más?",
        "Con gusto. ¿Algo más por hoy?",
        "Listo. ¿Alguna cosa más?",
        "Bueno, ¿y algo más?",
        "¿Se le ofrece algo más?",
        "¿Qué más puedo hacer por usted?",
        "¿Necesita algo más?",
        "¿Tiene alguna otra pregunta?",
    ],
}
NO_OFFERS = {
    "en": ["Something else costs more.", "Anything else would be a guess.", "What else did you eat?"],
    "es": ["Algo más de pan cuesta dos euros.", "Alguna cosa más barata no hay.", "¿Qué más comió?"],
}


@pytest.mark.parametrize(("language", "text"), cases(OFFERS))
def test_an_offer_of_more_help_is_heard(language: str, text: str) -> None:
    assert offers_more_in(text, language_of(language).signals)


@pytest.mark.parametrize(("language", "text"), cases(NO_OFFERS))
def test_what_only_speaks_of_something_else_offers_nothing(language: str, text: str) -> None:
    assert not offers_more_in(text, language_of(language).signals)
