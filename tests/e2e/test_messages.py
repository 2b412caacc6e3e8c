"""A message left by telephone, through all three layers, with an interruption at every step, or broken off."""

from __future__ import annotations

import json
from typing import Any

import psycopg
import pytest

from dev.stack.local import Stack
from tests.e2e.guru import guru

pytestmark = [pytest.mark.workerd, pytest.mark.postgres]

NUMBERS = {"en": "+15550100001", "es": "+15550100002"}
SAID = {
    "en": (
        "Can you take a message for Dr. Okafor?",
        "My name is Greta Holm",
        "Five five five, oh one oh, oh one six six",
        "It's about the crown that fell out",
        "After five",
        "Yes, that's right",
        "Thank you, goodbye",
    ),
    "es": (
        "Quiero dejarle un recado a la doctora Okafor",
        "Me llamo Nuria Gil",
        "Cinco cinco cinco, cero uno cero, cero uno seis siete",
        "Es por la corona que se me cayó",
        "Después de las cinco",
        "Sí, es correcto",
        "Gracias, adiós",
    ),
}
LEFT = {
    "en": ("Greta Holm", "+15550100166", "the crown that fell out", "After five", "Dr. Helen Okafor", False),
    "es": ("Nuria Gil", "+15550100167", "la corona que se me cayó", "Después de las cinco", "la doctora Okafor", False),
}


def call(stack: Stack, *moves: str, language: str) -> dict[str, Any]:
    """The report of a call that makes these moves."""
    result = guru("call", "--to", NUMBERS[language], "--json", *moves, state=stack.state)
    assert result.returncode == 0, result.stderr
    report: dict[str, Any] = json.loads(result.stdout)
    return report


def messages(stack: Stack, who: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(stack.database_url) as connection:
        return connection.execute(
            "select who, number, about, call_back, recipient, unfinished from messages where who = %s", (who,)
        ).fetchall()


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_interruption_at_every_step_leaves_exactly_one_message(stack: Stack, language: str) -> None:
    moves = [part for said in SAID[language] for part in ("--say", said, "--interrupt-after", "3")][:-2]
    report = call(stack, *moves, language=language)

    assert [turn["interrupted"] for turn in report["turns"][:-1]] == [True] * (len(SAID[language]) - 1)
    assert messages(stack, LEFT[language][0]) == [LEFT[language]], report


def test_who_hangs_up_in_the_middle_leaves_what_they_have_said(stack: Stack) -> None:
    report = call(stack, "--say", "I'd like to leave a message", "--say", "This is Otto Brand", language="en")

    [(_, number, about, _, _, unfinished)] = messages(stack, "Otto Brand")
    assert number.startswith("+1555"), report
    assert (about, unfinished) == ("", True)
