"""Anger, stories, other businesses' names and goodbyes with a day: said to the edge, answered as a person would."""

from __future__ import annotations

from typing import Any

import pytest

from tests.common.session.line import Line, asked, ends, records, words
from tests.common.session.test_emergencies import WORKFLOW, answered

NAMED: dict[str, Any] = {"business": "Bright Smile Dental"}


def reflex(line: Line, said: str) -> str:
    """The intent that the edge answered; empty if the backend was asked."""
    effects = line.says(said)
    return "" if asked(effects) else records(effects, "reflex")[0]["intent"]


def spoken(line: Line, said: str) -> str:
    effects = line.says(said)
    assert not asked(effects)
    return words(effects)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("this is ridiculous", "this is the third time I call", "you stupid machine",
          "I want to complain", "I'm so frustrated", "nobody ever calls me back", "this is bullshit",
          "you are wasting my time", "You people sent it twice and nobody ever calls me back.",
          "Don't give me that. This is ridiculous.", "you messed up my appointment again", "are you kidding me")),
        *(("es", said) for said in ("esto es ridículo", "es la tercera vez que llamo", "estoy harta",
          "máquina estúpida", "quiero poner una queja", "nunca me devuelven la llamada", "qué porquería",
          "me hace perder el tiempo", "me lo mandaron dos veces y nadie me devuelve la llamada",
          "No me venga con eso. Esto es ridículo.", "me cancelaron la cita sin avisar",
          "siempre es lo mismo con ustedes")),
    ],
)  # fmt: skip
def test_anger_is_met_by_an_apology_and_the_offer_of_a_person(language: str, said: str) -> None:
    line = Line(language=language, transfer=True)
    answer = spoken(line, said)

    assert answer.endswith("?")
    assert any(word in answer.lower() for word in ("person", "put you through", "alguien del equipo"))
    assert any(word in answer.lower() for word in ("sorry", "siento", "disculpa"))


@pytest.mark.parametrize(
    ("edge", "offer"),
    [
        ({"transfer": True, "reachable": [[0, 10]], "closed": "voicemail"}, "message"),
        ({"transfer": True, "reachable": [[0, 10]]}, ""),
        ({}, ""),
    ],
)
def test_nothing_is_offered_that_cannot_be_kept(edge: dict[str, Any], offer: str) -> None:
    answer = spoken(Line(**edge), "this is ridiculous")

    assert ("message" in answer) == bool(offer)
    assert "person" not in answer


def test_anger_twice_is_not_met_by_the_same_words() -> None:
    line = Line(transfer=True)

    assert spoken(line, "this is ridiculous") != spoken(line, "I'm fed up")


def test_in_a_booking_the_open_question_comes_after_the_apology() -> None:
    line = answered(Line(transfer=True), "a booking", "Fine. What day would you like?", workflow=WORKFLOW)

    assert spoken(line, "this is ridiculous").endswith("What day would you like?")
    assert line.session.call.standing.workflow == WORKFLOW


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "and on the bus this morning, you know, there was this man with a dog"),
        ("en", "my sister told me she was going to paint her kitchen yellow"),
        ("es", "y en el autobús esta mañana, sabe, había un señor con un perro"),
        ("es", "mi hermana me dijo que va a pintar la cocina de amarillo"),
    ],
)
def test_a_story_is_followed_by_a_kind_question(language: str, said: str) -> None:
    line = Line(language=language)

    assert spoken(line, said).endswith("?")
    assert asked(answered(Line(language=language), "a booking", "What day?", workflow=WORKFLOW).says(said))


@pytest.mark.parametrize(
    ("language", "said", "intent"),
    [
        *(("en", said, "which_business") for said in ("Is this Bright Smile?", "is this bright smile dental",
          "Hi, Bright Smile Dental?", "am I speaking to Bright Smile")),
        *(("es", said, "which_business") for said in ("¿Es Bright Smile?", "¿hablo con Bright Smile Dental?",
          "hola, ¿Bright Smile?", "¿llamo a Bright Smile?")),
    ],
)  # fmt: skip
def test_the_right_name_is_confirmed(language: str, said: str, intent: str) -> None:
    line = Line(language=language, **NAMED)
    effects = line.says(said)

    assert records(effects, "reflex")[0]["intent"] == intent
    assert "Bright Smile Dental" in words(effects)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("Is this Tony's Pizza?", "is this the Hilton", "Have I reached Lakeside Plumbing?",
          "I'm calling for Sunset Florists", "Isn't this Tony's Pizza?", "is that the corner bakery")),
        *(("es", said) for said in ("¿Es la pizzería de Toni?", "¿hablo con Talleres Ribera?", "¿Es el Banco Central?",
          "busco Floristería Sol", "¿es la farmacia San José?", "¿No es la Pizzería Roma?")),
    ],
)  # fmt: skip
def test_another_name_is_answered_by_the_right_one(language: str, said: str) -> None:
    assert "Bright Smile Dental" in spoken(Line(language=language, **NAMED), said)


@pytest.mark.parametrize(("language", "yes"), [("en", "Yes"), ("en", "That's right"), ("es", "Sí"), ("es", "Así es")])
def test_only_the_right_name_gets_a_yes(language: str, yes: str) -> None:
    other = {"en": "Is this Tony's Pizza?", "es": "¿Es la pizzería de Toni?"}[language]

    assert not spoken(Line(language=language, **NAMED), other).startswith(yes)


@pytest.mark.parametrize("said", ["is this covered?", "is that Monday or Tuesday?", "smile?", "is it safe?"])
def test_other_questions_are_left_to_the_backend(said: str) -> None:
    assert asked(Line(business="Corner Bakery").says(said))


def test_where_the_name_is_not_known_nobody_is_told_it() -> None:
    assert asked(Line().says("Is this Tony's Pizza?"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("see you tomorrow at ten", "see you on Friday then", "okay, see you next week",
          "I'll see you Tuesday at three", "see you on the fifth at noon", "see you in the morning",
          "see you Monday morning", "great, see you at nine thirty", "see you then", "great, see you then, bye",
          "catch you then", "perfect, see you that day")),
        *(("es", said) for said in ("nos vemos el martes", "nos vemos mañana a las diez", "bueno, hasta el jueves",
          "allí nos vemos el viernes", "nos vemos por la mañana", "le veo el lunes",
          "nos vemos la semana que viene", "perfecto, nos vemos a las cinco", "nos vemos entonces", "hasta entonces",
          "listo, nos vemos ese día", "hasta entonces, gracias")),
    ],
)  # fmt: skip
def test_a_goodbye_with_a_day_is_one_unless_a_question_waits(language: str, said: str) -> None:
    line = Line(language=language)
    assert reflex(line, said) == "farewell"
    assert ends([*line.hears_all(), *line.waits(10)])

    question = {"en": "What day suits you?", "es": "¿Qué día le conviene?"}[language]
    assert asked(answered(Line(language=language), "a booking", question).says(said))
    assert asked(answered(Line(language=language), "a booking", "Fine.", workflow=WORKFLOW).says(said))


@pytest.mark.parametrize(
    ("language", "offer", "said"),
    [
        ("en", "You're booked. Is there anything else I can do for you?", "no thanks, see you tomorrow at ten"),
        ("es", "Queda reservada. ¿Le puedo ayudar en algo más?", "no gracias, nos vemos mañana a las diez"),
    ],
)
def test_after_an_offer_of_more_it_is_a_goodbye(language: str, offer: str, said: str) -> None:
    assert reflex(answered(Line(language=language), "a booking", offer), said) == "farewell"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("is anybody there now?", "hello? anybody?", "are you still there?", "you there?",
          "did you hang up on me?", "is anyone on this line", "still with me?", "did we get cut off")),
        *(("es", said) for said in ("¿hay alguien ahí ahora?", "¿hola? ¿alguien?", "¿sigue ahí?", "¿está ahí?",
          "¿me colgó?", "¿sigue en la línea?", "¿hay alguien?", "¿todavía está ahí?")),
    ],
)  # fmt: skip
def test_whoever_asks_whether_somebody_is_on_the_line_is_heard_also_at_night(language: str, said: str) -> None:
    assert reflex(Line(language=language, transfer=True, reachable=[[0, 10]]), said) == "greeting"
