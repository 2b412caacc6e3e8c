"""What sounds like courtesy and is none: it needs the backend, so that the edge must not answer it alone.

These utterances were written for this project.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from common.intents import classify
from common.languages import language_of

MORE = {"en": "near_misses_english.txt", "es": "near_misses_spanish.txt"}

NEAR_MISSES = {
    "en": [
        "thanks, can you also check my balance",
        "thank you for calling me back, what did you find",
        "hello, billing please",
        "hi, i'd like to make an appointment",
        "good morning, are you open today",
        "goodbye means what in japanese",
        "how do you say thank you in korean",
        "have a table for two ready",
        "have you got anything for the weekend",
        "enjoy the silence by depeche mode",
        "play goodbye yellow brick road",
        "repeat my last order",
        "repeat the song",
        "say hello to my mother for me",
        "set a reminder to say thank you to anna",
        "call me back later",
        "can you call me tomorrow",
        "i'll take the one on monday",
        "see you have an opening on friday, book it",
        "talk to you about my claim",
        "wait time at the airport",
        "how long is the wait",
        "hold my mail for a week",
        "stop my subscription",
        "end my contract",
        "cancel the call forwarding",
        "close my account",
        "close the account please",
        "end the call forwarding",
        "what was that charge on my bill",
        "what did you charge me for",
        "say again how much it costs",
        "thanks for the loan offer but no",
        "i'm all set to fly on monday, is the gate known",
        "that's all i have in savings, can i withdraw it",
        "that is all wrong, fix it",
        "you can go ahead and book it",
        "do it again",
        "try again",
        "start over",
        "i need help again",
        "again the internet is down",
        "nothing works",
        "nothing else shows up on my screen",
        "everything is broken",
        "it's good to know my balance",
        "how is it going to be delivered",
        "how are you going to fix this",
        "how are things with my order",
        "what's up with my bill",
        "what's new on netflix",
        "what's happening in the stock market",
        "are you there to deliver on sundays",
        "can you hear the noise on my line",
        "i can't hear anything from my speaker",
        "i missed my payment",
        "i forgot what my pin is",
        "tell me again what the fee is",
        "tell me what you can do",
        "could you repeat the order i made last week",
        "i'd prefer italian",
        "chinese please",
        "a japanese one",
        "thank you card ideas",
        "thanks giving hours",
        "good night kisses lyrics",
        "i have to go to the doctor",
        "i have to go now, what's the fastest way",
        "i must leave by noon",
        "leaving now, is there traffic",
        "take care of my bill",
        "take care of it please",
        "you're wrong about my plan",
        "you've been charging me twice",
        "you've been great but i want to cancel",
        "great job openings",
        "nice restaurants near me",
        "good day to travel",
        "is it a good day for a picnic",
        "later than nine please",
        "tomorrow morning",
        "the evening one",
        "morning",
        "later",
        "monday",
        "sarah",
        "maria gonzalez",
        "yes please",
        "no thanks",
        "okay",
        "sure, go ahead",
        "i agree",
        "that's right",
    ],
    "es": [
        "gracias, ¿y cuánto cuesta?",
        "muchas gracias, otra cosa, ¿a qué hora cierran?",
        "hola, quiero pedir una cita",
        "buenas tardes, ¿tienen mesa para hoy?",
        "buenas, facturación por favor",
        "adiós en inglés cómo se dice",
        "gracias por la oferta pero no me interesa",
        "gracias por nada",
        "repita mi último pedido",
        "repite la canción",
        "quiero repetir el examen",
        "otra vez me cobraron doble",
        "otra vez no funciona el internet",
        "de nuevo se fue la luz",
        "vuelve a poner la alarma",
        "vuelva a llamarme mañana",
        "llámeme más tarde",
        "me puede llamar luego",
        "hasta qué hora atienden",
        "hasta mañana tengo plazo",
        "hasta el lunes no puedo",
        "nos vemos el lunes en la oficina, confírmalo",
        "espero mi pedido desde ayer",
        "un momento de qué precio hablamos",
        "cuánto hay que esperar",
        "cómo está mi pedido",
        "cómo va mi reclamo",
        "cómo están los precios",
        "qué tal el hotel",
        "qué pasa con mi factura",
        "qué hay de cenar",
        "qué hay en cartelera",
        "qué más ofrecen",
        "qué más",
        "no entiendo la factura",
        "no escucho nada en mi teléfono nuevo",
        "se corta el wifi",
        "no se oye la televisión",
        "corta la suscripción",
        "termina mi contrato",
        "cierra mi cuenta",
        "quiero terminar el contrato",
        "cortar el servicio",
        "finalizar mi plan",
        "colgar un cuadro",
        "le dejo mi número",
        "te dejo la dirección",
        "lo dejo para el lunes",
        "me voy de viaje el viernes, necesito seguro",
        "me tengo que ir al médico, ¿hay cita?",
        "tengo que irme a las cinco",
        "eso es todo lo que debo",
        "nada funciona",
        "está todo mal",
        "todo bien con mi cuenta",
        "está bien cancelar hoy",
        "prefiero italiano",
        "chino por favor",
        "comida japonesa",
        "quiero mexicano",
        "un abrazo de regalo para mi madre",
        "feliz navidad tarjetas",
        "buenos aires",
        "el buen día de la oferta",
        "buena noche para salir",
        "que tenga wifi",
        "que tenga desayuno incluido",
        "que esté cerca del centro",
        "que sea mañana",
        "mañana",
        "más tarde",
        "luego",
        "por la tarde",
        "maría garcía",
        "sí, por favor",
        "no, gracias",
        "vale",
        "de acuerdo",
        "correcto",
        "hable con mi esposa",
        "dígame otra vez cuánto cuesta",
        "dígame qué puede hacer",
        "me perdí en el centro, cómo llego",
        "se me olvidó la contraseña",
        "olvidé mi clave",
        "me ayudaste a reservar, ahora cancélalo",
        "me ayudó pero necesito más",
        "eres una persona",
        "es usted un robot",
        "agradecería que me llame mañana",
        "te agradecería una copia",
        "quiero agradecer a un empleado, con quién hablo",
    ],
}


@pytest.mark.parametrize("code", NEAR_MISSES)
def test_what_only_sounds_like_courtesy_is_left_to_the_backend(code: str) -> None:
    intents = {text: classify(text, language_of(code).intents) for text in NEAR_MISSES[code]}

    assert [text for text, intent in intents.items() if intent.edge_may_answer or intent.hand_off] == []


@pytest.mark.parametrize(("code", "file"), MORE.items())
def test_lines_that_hold_a_courtesy_or_its_words_are_left_to_the_backend(code: str, file: str) -> None:
    lines = Path(__file__).with_name(file).read_text(encoding="utf-8").splitlines()
    intents = {text: classify(text, language_of(code).intents) for text in lines}

    assert intents
    assert [text for text, intent in intents.items() if intent.edge_may_answer or intent.hand_off] == []


@pytest.mark.parametrize(
    ("code", "text", "language"),
    [
        ("en", "spanish please", "es"),
        ("en", "i prefer english", "en"),
        ("en", "in french please", "fr"),
        ("en", "i speak italian", "it"),
        ("es", "en inglés por favor", "en"),
        ("es", "prefiero inglés", "en"),
        ("es", "hablo francés", "fr"),
    ],
)
def test_a_language_is_changed_by_its_name(code: str, text: str, language: str) -> None:
    intent = classify(text, language_of(code).intents)

    assert (intent.name, intent.language, intent.edge_may_answer) == ("change_language", language, True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I'd prefer Italian."),
        ("en", "Chinese, please."),
        ("es", "Prefiero italiano."),
        ("es", "Chino, por favor."),
    ],
)
def test_the_name_of_a_cuisine_changes_no_language(code: str, text: str) -> None:
    assert classify(text, language_of(code).intents).name != "change_language"
