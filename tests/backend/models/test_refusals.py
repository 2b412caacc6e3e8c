"""What counts as not knowing and as an offer, in words that the project's own replies do not use too."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.models.refusals import in_a_row, offered, refuses
from common.wire.turn import Utterance

NOT_KNOWN = [
    "I'm sorry, I don't know.",
    "I'm so sorry. I can't find that in what I was given.",
    "Unfortunately, I don't have that information.",
    "I'm not sure about that, I'm afraid.",
    "I'm afraid I can't answer that.",
    "Sorry, we don't have any details on parking.",
    "I couldn't tell you, to be honest.",
    "Hmm, that isn't something I know.",
    "I have no information about boats.",
    "I'm unable to find anything on that.",
    "Lo siento, no sé eso.",
    "Lo lamento mucho. No dispongo de ese dato.",
    "Me temo que no tengo información sobre barcos.",
    "No estoy segura de eso.",
    "Disculpe, no le puedo decir el precio.",
    "Desconozco ese detalle.",
    "Sobre eso no tengo nada apuntado.",
    "Eso no lo sé, lo siento.",
]
KNOWN = [
    "We open at seven. I don't know about Sundays, though.",
    "You can't park there, but there is a garage next door.",
    "We have no dogs in the shop, please.",
    "Knowing the price helps: it is ten dollars.",
    "No, you don't need an appointment.",
    "I'm sorry you had to wait. We open at nine.",
    "I'm sorry to hear that. You can exchange it within thirty days.",
    "You will find it on Main Street.",
    "Abrimos a las siete. De los domingos no sé nada.",
    "No se puede aparcar allí, pero hay un garaje al lado.",
    "No hace falta cita.",
    "Lo siento mucho, hoy está cerrado.",
    "No tiene que pagar nada.",
    "Encontrará la entrada en la calle Mayor.",
    "Lo siento. El sábado cerramos a las dos.",
    "No, gracias a usted.",
]


@pytest.mark.parametrize("text", NOT_KNOWN)
def test_not_knowing_is_heard_in_any_words(text: str) -> None:
    assert refuses(text)


@pytest.mark.parametrize("text", KNOWN)
def test_an_answer_that_tells_something_is_no_refusal(text: str) -> None:
    assert not refuses(text)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_programs_own_words_are_taken_for_what_they_are(language: str) -> None:
    replies = language_of(language).replies
    assert [words for words in replies.unknown if not refuses(words)] == []
    persons = (*replies.offer_person, *replies.somebody_else)
    assert [words for words in persons if offered(words) != "person"] == []
    messages = (*replies.offer_message, *replies.leave_message)
    assert [words for words in messages if offered(words) != "message"] == []
    others = (*replies.nobody, *replies.not_there, *replies.only_help, *replies.else_, *replies.what)
    assert [words for words in others if offered(words) != "nobody" or refuses(words)] == []


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        ("I don't know. Shall I connect you with a colleague?", "person"),
        ("May I transfer you to our front desk team?", "person"),
        ("Do you want me to get you through to someone? I can put you through now.", "person"),
        ("I could put you through to reception if you like.", "person"),
        ("Would you like to leave them a message?", "message"),
        ("I can take a message for you.", "message"),
        ("I can't put you through to a person. Anything else?", "nobody"),
        ("Would you like to speak with a person? Fine. We open at nine. Is that all?", "nobody"),
        ("No lo sé. ¿Desea que le transfiera con un compañero?", "person"),
        ("¿Le comunico con recepción?", "person"),
        ("Si quiere, puedo pasarle con alguien del equipo.", "person"),
        ("¿Quiere dejarles un recado?", "message"),
        ("Puedo tomar su mensaje si lo desea.", "message"),
        ("No puedo pasarle con una persona. ¿Algo más?", "nobody"),
        ("¿Desea saber algo más de las personas del equipo?", "nobody"),
        ("", "nobody"),
    ],
)
def test_an_offer_is_heard_in_any_words(text: str, offer: str) -> None:
    assert offered(text) == offer


def test_only_what_was_said_again_on_request_counts_once() -> None:
    refusal = Utterance("assistant", "I don't know that.")
    asks = [Utterance("user", "Boats?"), refusal]
    again = [Utterance("user", "Can you repeat that?"), refusal]
    told = [Utterance("user", "When do you open?"), Utterance("assistant", "At nine.")]
    assert [in_a_row(said) for said in ([], asks, asks + again, asks * 2, asks + told, asks + told + asks)] == [
        0, 1, 1, 2, 0, 1,
    ]  # fmt: skip
