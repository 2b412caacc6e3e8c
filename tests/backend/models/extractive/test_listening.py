"""Somebody who only tells something is listened to; "I don't know that" answers questions alone.

In doubt it is a question: "a cat that sleeps" has a word that also asks.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from backend.languages import language_of
from backend.models.extractive.answerer import compose
from tests.backend.models.extractive.test_answerer import prompt

STORIES = {
    "en": [
        "You people sent it twice and nobody ever calls me back.",
        "My mom isn't here right now.",
        "My neighbour keeps four cats over there.",
        "He said he would be home by then.",
        "The weather has been lovely this week.",
        "Nobody ever picks up over there.",
        "My sister got married in the spring.",
        "It rained on us all the way from the station.",
        "I was there in May with my cousin, such a lovely walk",
    ],
    "es": [
        "Me mandaron dos veces la misma factura.",
        "Mi mamá no está aquí ahora.",
        "Mi vecina cuida cuatro gatos en casa.",
        "Él ya iba de camino a casa.",
        "Anoche llovió sin parar por aquí.",
        "Nunca contesta nadie por ahí.",
        "Mi hermana se casó en primavera.",
        "Nos llovió todo el camino desde la estación.",
    ],
}
QUESTIONS = {
    "en": [
        "Do you sell boats?",
        "I'd like to order a large pizza please",
        "I want to know about your boats",
        "How tall is the tower of Pisa?",
        "who won the match last night",
        "tell me about the moon landing",
        "sushi",
        "can you fix my washing machine",
        "you guys buy old boats",
        "my boat is too big for the harbor, can it stay outside",
        "the kids are allergic to shellfish and want to eat with us",
        "teach kids how to sail",
        "a boat for six with a roof",
        "my brother broke his boat and wants it mended",
    ],
    "es": [
        "¿Venden barcos?",
        "Quisiera pedir una pizza grande, por favor",
        "quiero saber de sus barcos",
        "¿Cuánto mide la torre de Pisa?",
        "quién ganó el partido de anoche",
        "dígame algo de la luna",
        "sushi",
        "me puede arreglar la lavadora",
        "dan clases de vela para niños",
        "les puedo mandar el barco por tren",
        "se puede fumar en cubierta",
        "van a tener algo especial en agosto",
        "mi duda es si arreglan barcos viejos",
        "mi papá es alérgico al marisco, puede comer con ustedes",
    ],
}


def lines(said: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in said.items() for text in texts]


@pytest.mark.parametrize(("language", "text"), lines(STORIES))
def test_whoever_only_tells_something_is_asked_what_they_need(language: str, text: str) -> None:
    assert compose(prompt(text, language)) in language_of(language).replies.listening


@pytest.mark.parametrize(("language", "text"), lines(QUESTIONS))
def test_whoever_asks_is_told_that_it_is_not_known(language: str, text: str) -> None:
    assert compose(prompt(text, language)) not in language_of(language).replies.listening


@pytest.mark.parametrize("language", ["en", "es"])
def test_nobody_is_asked_twice_in_a_row_what_they_need(language: str) -> None:
    story, another = STORIES[language][:2]
    first = prompt(story, language)
    heard = compose(first)
    again = prompt(another, language)
    history = (replace(prompt(story, language, before=story).history[1], text=heard),)

    assert compose(replace(again, history=history)) not in language_of(language).replies.listening
