"""Right, wrong or refused."""

from __future__ import annotations

import pytest

from dev.evaluation.answers.judging import Figures, Goals, Judged, Verdict, judge
from dev.evaluation.answers.playing import Reply
from dev.evaluation.answers.questions import Question, Turn

PRICE = Turn("how much is it", must=(("$95",), ("per hour", "an hour")))
UNKNOWN = Turn("do you fly", refuse=True)
RULE = Turn("I'm pregnant, can I", must=(("pregnancy",),), must_not=(("$320",),))


def verdict(turn: Turn, text: str, outcome: str = "answered") -> Verdict:
    return judged(turn, text, outcome).verdict


def judged(turn: Turn, text: str, outcome: str = "answered", first_ms: float | None = 10.0) -> Judged:
    question = Question("en", (turn,), place="questions.yaml:3")
    return judge(question, turn, Reply(text, outcome, "extractive", first_ms=first_ms, total_ms=20))


@pytest.mark.parametrize(
    ("turn", "text", "outcome", "expected"),
    [
        (PRICE, "Ninety-five dollars an hour.", "answered", "right"),
        (PRICE, "It's 95 dollars.", "answered", "wrong"),
        (PRICE, "I don't know that.", "refused", "refused"),
        (PRICE, "One moment, I'll put you through.", "handed off", "refused"),
        (PRICE, "It's 95 dollars an hour; the rest I don't know.", "refused", "right"),
        (PRICE, "", "failed", "wrong"),
        (PRICE, "Ninety-five dollars an hour." + " A rye loaf costs six dollars." * 12, "answered", "right"),
        (PRICE, "Ninety-five dollars an hour." + " A rye loaf costs six dollars." * 13, "answered", "wrong"),
        (UNKNOWN, "I'm sorry, I don't know that.", "refused", "right"),
        (UNKNOWN, "I'll put you through to somebody.", "handed off", "right"),
        (UNKNOWN, "I'm sorry, I don't know that.", "answered", "wrong"),
        (UNKNOWN, "We open at nine.", "answered", "wrong"),
        (UNKNOWN, "Sorry, something broke.", "failed", "wrong"),
        (RULE, "Not during pregnancy.", "answered", "right"),
        (RULE, "Not during pregnancy; otherwise it costs 320 dollars.", "answered", "wrong"),
    ],
)
def test_an_answer_is_judged_by_its_facts_and_a_refusal_by_what_the_product_says_it_did(
    turn: Turn, text: str, outcome: str, expected: Verdict
) -> None:
    assert verdict(turn, text, outcome) == expected


def test_what_is_missing_or_too_much_is_named() -> None:
    assert judged(PRICE, "It's 95 dollars.").reason == "not heard: per hour / an hour"
    assert judged(RULE, "320 dollars").reason == "heard, and must not be: $320"


def test_the_figures_are_shares_and_medians_and_miss_their_goals_one_by_one() -> None:
    answers = [judged(PRICE, "95 dollars an hour"), judged(PRICE, "no"), judged(UNKNOWN, "I don't know", "refused")]
    figures = Figures.of([*answers, judged(PRICE, "never heard of it", "refused", first_ms=None)])
    assert figures.as_json() == {
        "n": 4,
        "right": 0.5,
        "wrong": 0.25,
        "refused": 0.25,
        "words": 3.5,
        "first_ms": 10.0,
        "p95_ms": 20.0,
    }
    assert Goals(50, 25, 4).missed(figures) == []
    assert Goals(75, 8, 3).missed(figures) == [
        "50.0% right, expected at least 75 %",
        "25.0% wrong, expected at most 8 %",
        "3.5 words, expected at most 3",
    ]
