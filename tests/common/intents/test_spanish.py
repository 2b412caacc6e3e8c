"""Spanish callers: what steers the call, as recognisers write it. Courtesy and asking are measured in tests/dev.

There is no Spanish intent data to be had with this project: these utterances were written for it.
"""

from __future__ import annotations

import pytest

from common.intents import classify, is_backchannel
from common.languages import language_of


@pytest.mark.parametrize(
    "said",
    [
        "espera",
        "espere",
        "espere un momento por favor",
        "un momento",
        "un segundo por favor",
        "dame un segundo",
        "deme un minutito",
        "espérame tantito",
        "aguanta",
        "aguarde un momento",
        "permítame un momento",
        "no cuelgue",
        "déjame pensar",
        "déjeme buscar un lápiz",
        "a ver déjame ver",
        "un momentito que busco mi tarjeta",
        "ahorita vengo",
        "espera que lo busco",
        "bancame un toque",
        "pará un momento",
        "¿me espera un segundito?",
        "espérese tantito por favor",
        "un momento que voy por un lápiz",
        "deme un segundito nada más",
        "aguantame un segundo",
        "espera espera",
        "a ver espere un momentito",
    ],
)
def test_a_caller_who_needs_time_is_given_it(said: str) -> None:
    intent = classify(said, language_of("es").intents)

    assert (intent.name, intent.edge_may_answer) == ("wait", True)


@pytest.mark.parametrize(
    "said",
    [
        "quiero hablar con una persona",
        "quiero hablar con un agente",
        "agente",
        "operadora",
        "un representante por favor",
        "¿me puede comunicar con un asesor?",
        "páseme con alguien",
        "pásame con una persona real",
        "necesito hablar con un humano",
        "atención al cliente",
        "quisiera hablar con su supervisor",
        "comuníqueme con un ejecutivo por favor",
        "¿puedo hablar con alguien?",
        "quiero que me atienda una persona",
        "no quiero hablar con una máquina",
        "transfiérame con un operador",
        "poneme con una persona",
        "¿hay alguien con quien pueda hablar?",
        "me podría transferir con un agente humano",
        "hablar con un agente",
        "ponme con un humano",
        "prefiero hablar con una persona de verdad",
        "quiero hablar con alguien de verdad",
        "páseme con un asesor por favor",
        "quiero que me comuniquen con una persona",
        "necesito un operador",
        "con un agente por favor",
        "¿me puede pasar con el encargado?",
    ],
)
def test_a_caller_who_wants_a_person_is_handed_off_not_answered(said: str) -> None:
    intent = classify(said, language_of("es").intents)

    assert (intent.hand_off, intent.edge_may_answer) == (True, False)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("¿Habla inglés?", "en"),
        ("en inglés por favor", "en"),
        ("do you speak English", "en"),
        ("English please", "en"),
        ("¿podemos hablar en inglés?", "en"),
        ("quiero hablar en inglés", "en"),
        ("cambiar el idioma a inglés", "en"),
        ("prefiero en francés", "fr"),
        ("cambiar de idioma", ""),
    ],
)
def test_a_language_asked_for_is_named(said: str, code: str) -> None:
    intent = classify(said, language_of("es").intents)

    assert (intent.name, intent.language, intent.edge_may_answer) == ("change_language", code, bool(code))


@pytest.mark.parametrize(
    "said",
    [
        "sí",
        "si",
        "claro",
        "claro que sí",
        "por supuesto",
        "sí por favor",
        "correcto",
        "así es",
        "exacto",
        "vale",
        "dale",
        "de acuerdo",
        "está bien",
        "sí, eso es correcto",
        "ok",
        "sí gracias",
        "sí señor",
        "es verdad",
        "creo que sí",
        "efectivamente",
        "adelante",
        "desde luego",
        "me parece bien",
        "órale",
        "eso es cierto",
        "sí, así es",
        "sí quiero",
        "perfecto",
        "sí claro que sí",
        "sí está bien",
        "sí, correcto",
        "bueno sí",
        "va que va",
    ],
)
def test_a_yes_goes_to_the_backend(said: str) -> None:
    intent = classify(said, language_of("es").intents)

    assert (intent.name, intent.edge_may_answer) == ("affirm", False)


@pytest.mark.parametrize(
    "said",
    [
        "no",
        "no gracias",
        "claro que no",
        "para nada",
        "no es correcto",
        "eso no es cierto",
        "no quiero",
        "creo que no",
        "de ninguna manera",
        "en absoluto",
        "todavía no",
        "no, eso está mal",
        "no, eso es todo",
        "nada más",
        "nunca",
        "no lo creo",
        "tampoco",
        "ahora no",
        "eso es falso",
        "no, gracias, así está bien",
        "no me parece",
        "no hace falta",
        "no estoy de acuerdo",
        "no muchas gracias",
        "no así está bien",
        "no, eso sería todo",
        "no señor",
        "no por ahora no",
    ],
)
def test_a_no_goes_to_the_backend(said: str) -> None:
    intent = classify(said, language_of("es").intents)

    assert (intent.name, intent.edge_may_answer) == ("deny", False)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("eh hola este buenas", "greeting"),
        ("quiero quiero una cita", "request"),
        ("GRACIAS", "thanks"),
        ("adios", "farewell"),
        ("adio\u0301s", "farewell"),
        ("como esta usted", "greeting"),
        ("que horario tienen", "question"),
        ("a que hora abren manana", "question"),
    ],
)
def test_fillers_repetitions_and_spelling_do_not_matter(said: str, name: str) -> None:
    assert classify(said, language_of("es").intents).name == name


@pytest.mark.parametrize("said", ["ajá", "mhm", "Ya, ya.", "claro", "ah, ok", "entiendo"])
def test_showing_to_listen_is_a_backchannel(said: str) -> None:
    assert is_backchannel(said, language_of("es").intents)


@pytest.mark.parametrize("said", ["sí", "no", "dale", "ya pero cuánto cuesta", "para"])
def test_saying_something_is_no_backchannel(said: str) -> None:
    assert not is_backchannel(said, language_of("es").intents)


@pytest.mark.parametrize(
    "said",
    [
        "no quiero esperar",
        "no puedo esperar",
        "no quiero hablar con un agente",
        "no me voy",
        "un poco",
        "me gustó",
        "me sirve",
        "me ayuda",
        "encantado",
        "todavía no",
        "ahorita",
        "mañana",
        "por la tarde",
        "más despacio",
        "¿qué es eso?",
        "¿qué más?",
        "es excelente",
        "es útil",
        "está bien",
        "vale",
        "sí gracias",
        "no gracias",
        "le llamo por mi factura",
        "se perdió",
        "quiero cortar",
        "que tenga garantía",
        "le agradecería que me llamara",
        "gracias por nada",
        "quiero esperar",
        "hola dentista",
        "mi nombre es Juan Pérez",
        "hola, soy cliente",
        "segundo",
        "personas",
    ],
)
def test_what_may_answer_a_question_or_ask_one_is_left_to_the_backend(said: str) -> None:
    intent = classify(said, language_of("es").intents)

    assert not intent.edge_may_answer
    assert not intent.hand_off
