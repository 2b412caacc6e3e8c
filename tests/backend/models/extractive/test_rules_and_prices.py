"""Rules for numbers that callers name, the cheapest and the dearest, columns asked for by name, cases of a thing."""

from __future__ import annotations

import pytest

from backend.answering.understand import understand
from backend.languages import language_of
from backend.models.extractive.answerer import compose
from backend.models.extractive.question import bounds, numbers
from backend.models.interface import Business, ModelPrompt
from backend.models.refusals import refuses
from backend.retrieval.hybrid import Passage, Scores

PAGES = {
    "en": (
        (
            "Prices",
            "Tours",
            """
Harbor tour: Adult $28, Child $14.
Sunset tour: Adult $45, Child $22.
Island day: Adult $96, Child $48.
Double kayak for an hour: Adult $19, Child $19.
""",
        ),
        (
            "Rules",
            "Who may come",
            """
Guests under ten must sit with an adult. Groups of eight or more get a guide of their own. We do not take birds or
reptiles on board. Anybody over seventy gets a seat at the front. Our guides speak Danish.
""",
        ),
        (
            "Rules",
            "Can I bring my own kayak?",
            "Yes. Launching it from our dock is free before nine. Leave it on the rack at the gate.",
        ),
        ("Rules", "Wet suits", "Rinse the suit in fresh water. Hang it in the shade."),
        (
            "Rules",
            "Pick-up",
            "We pick you up at your hotel within six miles of the dock. Farther away a ride costs $12.",
        ),
        ("Rules", "Days", "The Island day runs on Tuesdays and Fridays."),
    ),
    "es": (
        (
            "Precios",
            "Paseos",
            """
Paseo por el puerto: Adulto $28, Niño $14.
Paseo al atardecer: Adulto $45, Niño $22.
Día en la isla: Adulto $96, Niño $48.
Kayak doble por una hora: Adulto $19, Niño $19.
""",
        ),
        (
            "Reglas",
            "Quién puede venir",
            """
Los menores de diez años van sentados con un adulto. Los grupos de ocho o más tienen su propio guía. No llevamos aves ni
reptiles a bordo. Los mayores de setenta tienen asiento al frente. Nuestros guías hablan danés.
""",
        ),
        (
            "Reglas",
            "¿Puedo traer mi propio kayak?",
            "Sí. Echarlo al agua desde nuestro muelle es gratis antes de las nueve. Déjelo en la reja de la entrada.",
        ),
        ("Reglas", "Trajes de buceo", "Enjuague el traje con agua dulce. Cuélguelo a la sombra."),
        (
            "Reglas",
            "Recogida",
            "Le recogemos en su hotel hasta a seis millas del muelle. Más lejos el viaje cuesta $12.",
        ),
        ("Reglas", "Días", "El Día en la isla sale los martes y los viernes."),
    ),
}


def told(text: str, language: str, *, fall: float = 0.0) -> str:
    passages = tuple(
        Passage(
            title, heading, body.strip(), 0.9 - fall * place, f"{place}.md", language, Scores(0.4, 0.0), place, (0, 0)
        )
        for place, (title, heading, body) in enumerate(PAGES[language])
    )
    questions = understand(text, language_of(language))
    business = Business("Ada", "Wave Riders", "", person=False)
    return compose(ModelPrompt(text, questions, language, (), passages, business, 300))


@pytest.mark.parametrize(
    ("asked", "language", "fact"),
    [
        # the cheapest and the dearest
        *[
            (text, "en", "$19")
            for text in ("what's your cheapest tour or kayak for an adult", "the least expensive one?")
        ],
        *[
            (text, "en", "$96")
            for text in ("what is the most expensive tour for an adult", "which is the priciest tour")
        ],
        *[(text, "es", "$19") for text in ("¿qué es lo más barato para un adulto?", "¿cuál es el más económico?")],
        *[(text, "es", "$96") for text in ("¿cuál es el paseo más caro para un adulto?", "¿cuál es el más costoso?")],
        # one column of a row
        *[(text, "en", "$22") for text in ("how much is the sunset tour for a child", "sunset tour price for my kid")],
        *[(text, "es", "$22") for text in ("¿cuánto cuesta el paseo al atardecer para un niño?",)],
        # a case of what the rule names
        *[
            (text, "en", "birds")
            for text in ("can I bring my parrot", "do you take parakeets", "is my iguana okay on board")
        ],
        *[(text, "es", "aves") for text in ("¿puedo llevar a mi perico?", "¿llevan loros?", "¿puede ir mi iguana?")],
        # the answer to the page's own question, with its yes
        ("could I bring my own kayak along", "en", "Yes. Launching"),
        ("do you let people bring their own kayak", "en", "Launching it"),
        ("¿se puede traer kayak propio?", "es", "Echarlo"),
        ("¿puedo traer mi kayak?", "es", "Sí. Echarlo"),
        # how something is done
        ("how do I rinse the wet suit", "en", "fresh water"),
        ("¿cómo enjuago el traje?", "es", "agua dulce"),
        # how far
        ("how far do you pick people up", "en", "six miles"),
        ("¿hasta dónde recogen?", "es", "seis millas"),
        # a day that is not one of them
        ("does the island day run on Wednesdays", "en", "Tuesdays and Fridays"),
        ("¿el día en la isla sale los miércoles?", "es", "martes y los viernes"),
    ],
)
def test_what_the_page_says_of_it_is_told(asked: str, language: str, fact: str) -> None:
    assert fact in told(asked, language), told(asked, language)


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        *[
            (text, "en")
            for text in ("is my kayak ready yet", "did you find my sunglasses", "how is my booking coming along")
        ],
        *[
            (text, "en")
            for text in ("what's the status of my refund", "has my parcel arrived", "do you teach people to fly")
        ],
        *[(text, "es") for text in ("¿ya está listo mi kayak?", "¿cómo va mi reserva?", "¿ya llegó mi paquete?")],
        *[(text, "es") for text in ("¿encontraron mis lentes?", "¿de qué marca son los kayaks?")],
    ],
)
def test_what_no_page_can_know_is_not_guessed(asked: str, language: str) -> None:
    answer = told(asked, language)
    assert refuses(answer) or "page" in answer or "página" in answer, answer


@pytest.mark.parametrize(
    ("asked", "language"),
    [("how much is the dock", "en"), ("what does the gate cost", "en"), ("¿cuánto cuesta el muelle?", "es")],
)
def test_a_value_beside_one_word_is_not_told_where_other_pages_have_more_of_what_was_said(
    asked: str, language: str
) -> None:
    answer = told(asked, language, fall=0.1)
    assert refuses(answer) or "page" in answer or "página" in answer, answer


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        *[(text, "en", ((6, 120),)) for text in ("Six or more people pay first.", "At least six.", "6 and up")],
        *[(text, "en", ((66, 120),)) for text in ("over 65", "Older than sixty-five.", "more than 65 of them")],
        *[
            (text, "en", ((0, 4),))
            for text in ("up to four cards", "4 or fewer", "at most four", "younger than five", "under 5")
        ],
        *[
            (text, "es", ((6, 120),))
            for text in ("Grupos de seis o más.", "al menos 6 personas", "desde los seis años")
        ],
        *[(text, "es", ((66, 120),)) for text in ("mayores de 65", "más de sesenta y cinco")],
        *[
            (text, "es", ((0, 4),))
            for text in ("hasta cuatro tarjetas", "cuatro o menos", "menores de 5", "menos de cinco")
        ],
        *[(text, "en", ()) for text in ("We open at nine.", "It costs $40.", "open until 9 p.m.", "bus 4")],
        *[(text, "es", ()) for text in ("Abrimos a las nueve.", "Cuesta $40.", "el autobús 4")],
    ],
)
def test_a_rule_tells_for_whom_it_is(text: str, language: str, found: tuple[tuple[int, int], ...]) -> None:
    assert bounds(text, language_of(language)) == found


@pytest.mark.parametrize(
    ("text", "language", "named"),
    [
        ("we're nine people", "en", {9}),
        ("my mom is seventy six", "en", {76}),
        ("I owe 450 dollars", "en", set[int]()),
        ("somos siete", "es", {7}),
        ("tengo setenta y un años", "es", {71}),
        ("debo 450 dólares", "es", set[int]()),
    ],
)
def test_callers_name_how_many_or_how_old_they_are(text: str, language: str, named: set[int]) -> None:
    assert numbers(text, language_of(language)) == named
