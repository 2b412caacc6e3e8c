"""What the extractive answerer says to callers of an invented bicycle shop."""

from __future__ import annotations

import re

import pytest

from backend.answering.understand import understand
from backend.languages import language_of
from backend.models.extractive.answerer import Extractive, compose
from backend.models.interface import Business, ModelPrompt, TextDelta, Usage
from backend.profiles.people import People
from common.wire.turn import Utterance
from tests.backend.models.extractive.bicycle_shop import passages


def prompt(text: str, language: str = "en", *, before: str = "", person: bool = True) -> ModelPrompt:
    history = (Utterance("user", before), Utterance("assistant", "...")) if before else ()
    questions = understand(text, language_of(language), history)
    business = Business("Ada", "Canal Bikes", "", person)
    people = People({"desk": True}, ("desk",)) if person else People()
    return ModelPrompt(text, questions, language, history, passages(language), business, 300, people=people)


@pytest.mark.parametrize(
    ("asked", "facts"),
    [
        ("What time do you open on Saturday?", [r"Saturday: opens 10:00"]),
        ("When do you close on Wednesdays?", [r"Monday to Friday: .*closes 18:30"]),
        ("Are you open on Sunday?", [r"Sunday: .*closed"]),
        ("How much is a puncture repair?", [r"Puncture repair costs 15 euros"]),
        ("How much does a full service cost and where can I park?", [r"89 euros", r"car park"]),
        ("what do you charge for adjusting the brakes", [r"25 euros"]),
        ("How long does a full service take?", [r"three days"]),
        ("Where are you?", [r"12 Canal Street"]),
        ("Which tram stops near the shop?", [r"Tram line 4"]),
        ("What does it cost to rent an e-bike, and do I need to leave a deposit?", [r"35 euros", r"100 euros"]),
        ("Can I pay by credit card?", [r"cards"]),
        ("Do you accept cash?", [r"cash"]),
        ("Can I return a new bicycle?", [r"within 30 days"]),
        ("How long is the warranty on the frame?", [r"five years"]),
        ("Who looks after companies?", [r"Marta Vidal"]),
        ("Hi there, I was just wondering if you could maybe tell me what renting a city bike costs?", [r"18 euros"]),
    ],
)
def test_the_answer_holds_the_facts(asked: str, facts: list[str]) -> None:
    answer = compose(prompt(asked))
    assert [fact for fact in facts if not re.search(fact, answer)] == [], answer


@pytest.mark.parametrize(
    ("asked", "facts"),
    [
        ("¿A qué hora abren el sábado?", [r"Sábado: abre 10:00"]),
        ("¿Abren los domingos?", [r"Domingo: .*cerrado"]),
        ("¿Cuánto cuesta reparar un pinchazo?", [r"15 euros"]),
        ("¿Cuánto cuesta la revisión completa y dónde puedo aparcar?", [r"89 euros", r"aparcamiento"]),
        ("¿Dónde están?", [r"calle del Canal 12"]),
        ("oiga, ¿cuánto vale alquilar una bicicleta eléctrica?", [r"35 euros"]),
        ("¿Puedo devolver una bicicleta nueva?", [r"30 días"]),
        ("¿qué garantía tienen las baterías?", [r"dos años"]),
    ],
)
def test_the_answer_holds_the_facts_in_spanish(asked: str, facts: list[str]) -> None:
    answer = compose(prompt(asked, "es"))
    assert [fact for fact in facts if not re.search(fact, answer)] == [], answer


@pytest.mark.parametrize(
    ("before", "asked", "language", "fact"),
    [
        ("What time do you open on Saturday?", "And on Sunday?", "en", r"Sunday: .*closed"),
        ("What time do you open on Saturday?", "what about Tuesday", "en", r"Monday to Friday"),
        ("How much is a puncture repair?", "And a brake adjustment?", "en", r"25 euros"),
        ("Can I return a new bicycle?", "What about worn clothing?", "en", r"cannot be returned"),
        ("¿A qué hora abren el sábado?", "¿Y el lunes?", "es", r"Lunes a viernes"),
    ],
)
def test_a_follow_up_is_understood_from_the_question_before(before: str, asked: str, language: str, fact: str) -> None:
    answer = compose(prompt(asked, language, before=before))
    assert re.search(fact, answer), answer


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("Do you sell motorcycles?", "en"),
        ("Who won the match last night?", "en"),
        ("Can I bring my dog?", "en"),
        ("How much is a flight to Paris?", "en"),
        ("¿Tienen piscina?", "es"),
        ("¿Cuál es la capital de Francia?", "es"),
    ],
)
def test_what_the_passages_do_not_say_is_not_known(asked: str, language: str) -> None:
    replies = language_of(language).replies
    assert compose(prompt(asked, language)) == f"{replies.unknown[0]} {replies.offer_person[0]}"
    assert compose(prompt(asked, language, person=False)) == replies.unknown[0]


def test_a_question_that_is_half_known_says_so() -> None:
    answer = compose(prompt("How much is a puncture repair and do you sell motorcycles?"))
    assert "15 euros" in answer
    replies = language_of("en").replies
    assert answer.endswith(f"{replies.rest_unknown[0]} {replies.offer_person[0]}")


def test_an_answer_is_short_enough_to_be_listened_to() -> None:
    answers = [compose(prompt(asked)) for asked in ("Tell me about renting", "How can I pay?", "When do you open?")]
    assert [answer for answer in answers if len(answer) > 420] == []


async def test_it_comes_word_by_word_with_the_spaces() -> None:
    pieces = [piece async for piece in Extractive().stream(prompt("How long is the warranty on the frame?"))]
    words = [piece.text for piece in pieces if isinstance(piece, TextDelta)]
    assert "".join(words) == compose(prompt("How long is the warranty on the frame?"))
    assert all(len(word.split()) == 1 for word in words)
    assert pieces[-1] == Usage("extractive")
