"""No sentence is said twice in a row, whichever situations follow one another."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from common.languages import language_of
from common.session.situations import Situation
from common.session.state.call import Call
from common.session.state.dice import Dice
from common.session.state.identity import Identity
from common.session.state.spoken import Spoken
from common.session.state.stages import Ended
from common.session.wording import fresh, freshest, phrase, repeats
from common.wire.profile import EdgeProfile

PROFILE = EdgeProfile(business="Bright Smile", emergency_number="911", crisis_line="988")
SITUATIONS: tuple[Situation, ...] = get_args(Situation)


@pytest.mark.parametrize(
    ("words", "last", "times"),
    [
        ("How can I help you?", "Hello! How can I help you?", 1),
        ("how can I help you", "Hello. How can I help you?", 1),
        ("¡Adiós!", "Gracias por llamar. Adios.", 1),
        ("¿Qué desea?", "De acuerdo: ¿qué desea?", 1),
        ("I don't know that. Anything else?", "I don't know that. Anything else?", 2),
        ("How can I help?", "How can I help you?", 0),
        ("Yes.", "", 0),
        ("", "Yes.", 0),
    ],
)
def test_sentences_are_the_same_whatever_their_marks_and_accents(words: str, last: str, times: int) -> None:
    assert repeats(words, last) == times


def test_what_repeats_least_is_left_and_never_nothing() -> None:
    assert freshest(("Yes.", "Yes. I am.", "No."), "Yes. I am.") == [2]
    assert freshest(("Yes. I am.", "Yes."), "Yes. I am.") == [1]
    assert fresh(("Yes.",), "Yes.") == "Yes."


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("first", SITUATIONS)
def test_whatever_was_said_no_sentence_of_it_comes_again_at_once(language: str, first: Situation) -> None:
    again: list[tuple[str, str]] = []
    for said, then, seed in product(language_of(language).phrases.sayings[first], SITUATIONS, range(3)):
        call = Call(Ended(0.0), Spoken(language), Dice(seed), identity=Identity(profile=PROFILE))
        last = said.format(caller="Ana", assistant="Ada", business="Bright Smile", emergency="911", crisis="988")
        call.history.put(1, "assistant", last)
        words = phrase(call, then)
        again += [(last, words)] if repeats(words, last) else []

    assert again == []
