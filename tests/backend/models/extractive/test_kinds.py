"""A sentence is said only if it answers the kind of question, about the thing that is asked about."""

from __future__ import annotations

import re

import pytest

from backend.models.refusals import refuses
from tests.backend.models.extractive.swimming_hall import told

ANSWERED = [
    # how much
    ("how much is it for an adult", "en", r"\$9"),
    ("what do you charge for a child", "en", r"\$5"),
    ("what would a family card set me back", "en", r"\$89"),
    ("what's the price of a beginners course", "en", r"\$75"),
    ("I lost my locker key, how much is that", "en", r"\$15"),
    ("¿cuánto cuesta la entrada de adulto?", "es", "9 dólares"),
    ("¿a cómo está la tarjeta familiar?", "es", "89 dólares"),
    ("¿qué precio tiene el curso para principiantes?", "es", "75 dólares"),
    ("perdí la llave, ¿cuánto me cobran?", "es", "15 dólares"),
    # how long
    ("how long does the beginners course take", "en", "five weeks"),
    ("how many weeks is the course for beginners", "en", "five weeks"),
    ("¿cuánto dura el curso para principiantes?", "es", "cinco semanas"),
    ("¿cuántas semanas son el curso?", "es", "cinco semanas"),
    # when
    ("when is the sauna open", "en", "noon to nine"),
    ("until what time can I use the sauna", "en", "noon to nine"),
    ("¿a qué hora abre la sauna?", "es", "doce a nueve"),
    ("¿qué día es la sauna solo para mujeres?", "es", "lunes"),
    # where
    ("where is the sauna", "en", "next to the showers"),
    ("¿dónde está la sauna?", "es", "junto a las duchas"),
    ("where can I book a course", "en", "ticket desk"),
    ("¿dónde puedo reservar un curso?", "es", "taquilla"),
    # who
    ("who teaches the beginners course", "en", "Ingrid Lund"),
    ("¿quién da los cursos?", "es", "Ingrid Lund"),
    # how many, how often, how old
    ("how many lanes does the big pool have", "en", "eight lanes"),
    ("¿cuántas calles tiene la piscina grande?", "es", "ocho calles"),
    ("how often is the water cleaned", "en", "every night"),
    ("¿cada cuánto se limpia el agua?", "es", "cada noche"),
    ("how old do children have to be for a course", "en", "age of five"),
    ("¿a qué edad empiezan los niños?", "es", "cinco años"),
    # may I, must I
    ("can I bring my dog", "en", "not allowed"),
    ("do I need a swim cap", "en", "required"),
    ("may my son use the sauna, he's fourteen", "en", "under sixteen"),
    ("¿puedo entrar con mi perro?", "es", "No se admiten perros"),
    ("¿tengo que llevar gorro?", "es", "obligatorio"),
    ("¿puede entrar a la sauna mi hija de catorce años?", "es", "menores de dieciséis"),
    # what to bring, how to, what to do
    ("what do I need to bring", "en", "padlock"),
    ("¿qué tengo que traer?", "es", "candado"),
    ("how do I book a course", "en", "online"),
    ("¿cómo reservo un curso?", "es", "en línea"),
    ("there was an accident, what should I do", "en", "lifeguard"),
    ("hubo un accidente, ¿qué hago?", "es", "socorrista"),
]


@pytest.mark.parametrize(("asked", "language", "fact"), ANSWERED)
def test_a_question_of_each_kind_is_answered_by_a_value_of_that_kind(asked: str, language: str, fact: str) -> None:
    answer = told(asked, language)
    assert re.search(fact, answer), answer
    assert len(answer.split()) <= 34, answer


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        # another kind of value about a thing that is known
        *[(text, "en") for text in ("how much is the sauna", "who cleans the water", "how deep is the big pool")],
        *[(text, "en") for text in ("how long are the lanes", "where does Ingrid Lund live", "how warm is the sauna")],
        *[(text, "en") for text in ("how many lockers do you have", "when does the course start")],
        *[(text, "es") for text in ("¿cuánto cuesta la sauna?", "¿quién limpia el agua?", "¿dónde vive Ingrid Lund?")],
        *[(text, "es") for text in ("¿qué profundidad tiene la piscina grande?", "¿cuántas taquillas hay?")],
        *[(text, "es") for text in ("¿cuándo empieza el curso?", "¿a qué temperatura está la sauna?")],
        # a thing that is not known, in a kind that is
        *[
            (text, "en")
            for text in ("how much is a massage", "do you have a climbing wall", "is there wifi at the pools")
        ],
        *[(text, "en") for text in ("who teaches water polo", "how long does a massage take", "when is aqua fitness")],
        *[(text, "es") for text in ("¿cuánto cuesta un masaje?", "¿tienen gimnasio?", "¿hay wifi en las piscinas?")],
        *[(text, "es") for text in ("¿quién enseña waterpolo?", "¿cuánto dura un masaje?", "¿cuándo hay aquagym?")],
    ],
)
def test_a_sentence_of_another_kind_or_about_another_thing_is_not_said(asked: str, language: str) -> None:
    answer = told(asked, language)
    assert refuses(answer), answer


@pytest.mark.parametrize(
    ("asked", "language", "rule"),
    [
        ("I'm pregnant, can I use the sauna", "en", "pregnancy"),
        ("is the sauna okay for a pregnant woman", "en", "pregnancy"),
        ("can my ten year old go into the sauna", "en", "under sixteen"),
        ("my daughter is eleven, may she use the sauna", "en", "under sixteen"),
        ("estoy embarazada, ¿puedo usar la sauna?", "es", "embarazo"),
        ("mi hijo tiene once años, ¿puede usar la sauna?", "es", "menores de dieciséis"),
    ],
)
def test_a_condition_gets_its_rule(asked: str, language: str, rule: str) -> None:
    answer = told(asked, language)
    assert rule in answer, answer
    assert "$" not in answer
    assert "dólares" not in answer


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("I have asthma, can I use the sauna", "en"),
        ("I'm diabetic, can I take a course", "en"),
        ("tengo asma, ¿puedo usar la sauna?", "es"),
        ("¿puedo hacer el curso si soy diabético?", "es"),
    ],
)
def test_a_condition_without_a_rule_is_not_answered(asked: str, language: str) -> None:
    answer = told(asked, language)
    assert refuses(answer), answer


@pytest.mark.parametrize(
    ("before", "asked", "language", "fact"),
    [
        ("do you have courses for beginners", "how much is it", "en", r"\$75"),
        ("how much is the beginners course", "and how long does it take", "en", "five weeks"),
        ("how much is it for an adult", "and for children?", "en", r"\$5"),
        ("when is the sauna open", "and where is it", "en", "next to the showers"),
        ("¿tienen cursos para principiantes?", "¿y cuánto cuestan?", "es", "75 dólares"),
        ("¿cuánto cuesta el curso para principiantes?", "¿y cuánto dura?", "es", "cinco semanas"),
        ("¿a qué hora abre la sauna?", "¿y dónde está?", "es", "junto a las duchas"),
    ],
)
def test_a_follow_up_carries_the_thing(before: str, asked: str, language: str, fact: str) -> None:
    answer = told(asked, language, before=before)
    assert re.search(fact, answer), answer


@pytest.mark.parametrize(
    ("asked", "language", "facts"),
    [
        ("how much is the beginners course and how long does it take", "en", [r"\$75", "five weeks"]),
        ("where is the sauna and when is it open", "en", ["showers", "noon to nine"]),
        ("¿cuánto cuesta el curso para principiantes y cuánto dura?", "es", ["75 dólares", "cinco semanas"]),
        ("how much is the beginners course and who won the match", "en", [r"\$75", "don't know"]),
        ("what does a family card cost and how long is the big pool", "en", [r"\$89", "don't know how long"]),
    ],
)
def test_of_two_questions_both_are_answered_or_the_other_is_named(asked: str, language: str, facts: list[str]) -> None:
    answer = told(asked, language)
    assert [fact for fact in facts if not re.search(fact, answer)] == [], answer


@pytest.mark.parametrize(
    ("asked", "language", "said"),
    [
        ("how much is the sauna", "en", "I have a page on sauna, but it doesn't say that."),
        ("¿cuánto cuesta la sauna?", "es", "Tengo una página sobre sauna, pero eso no lo dice."),
        ("how much is a massage", "en", "I'm sorry, I don't know that."),
    ],
)
def test_what_there_is_on_the_thing_is_told_where_it_does_not_answer(asked: str, language: str, said: str) -> None:
    assert told(asked, language) == said


@pytest.mark.parametrize("said", [answer for _, _, answer in ANSWERED if " " in answer])
def test_no_answer_begins_with_a_word_that_needs_the_sentence_before(said: str) -> None:
    answers = [told(asked, language) for asked, language, fact in ANSWERED if fact == said]
    dangling = r"(?:It|She|He|They|However|Also|Está|También)\b"
    assert [answer for answer in answers if re.match(dangling, answer)] == []
