"""Phrases: in every language, with known names only, never twice in a row."""

from __future__ import annotations

from itertools import pairwise, product
from typing import get_args

import pytest

from common.languages import language_of
from common.languages.situations import Situation, Stage
from common.session.state.call import Call
from common.session.state.dice import Dice
from common.session.state.identity import Identity
from common.session.state.spoken import Spoken
from common.session.state.stages import Ended
from common.session.wording import filler, fresh, freshest, phrase, repeats
from common.wire.profile import EdgeProfile

SITUATIONS: tuple[Situation, ...] = get_args(Situation)
STAGES: tuple[Stage, ...] = get_args(Stage)
NAMES = {
    "caller": "Ana", "assistant": "Ada", "business": "Bright Smile", "emergency": "911", "crisis": "988",
    "languages": "English",
}  # fmt: skip
PROFILE = EdgeProfile(business="Bright Smile", emergency_number="911", crisis_line="988")


def call(language: str = "en", *, caller: str = "", assistant: str = "", business: str = "") -> Call:
    profile = EdgeProfile(business=business, crisis_line="988")
    identity = Identity(caller_name=caller, assistant_name=assistant, profile=profile)
    return Call(Ended(0.0), Spoken(language), Dice(7), identity=identity)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_situation_has_words_in_every_language(language: str, situation: Situation) -> None:
    said = [phrase(call(language, business="Bright Smile"), situation) for _ in range(3)]

    assert all(words and "{" not in words for words in said)
    other = language_of("es" if language == "en" else "en")
    assert set(language_of(language).phrases.sayings[situation]) != set(other.phrases.sayings[situation])


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_has_more_fillers_than_a_turn_may_have(language: str, stage: Stage) -> None:
    assert len(set(language_of(language).phrases.fillers[stage])) >= 3


def test_no_phrase_comes_twice_in_a_row() -> None:
    on_call = call()

    assert all(one != next_ for one, next_ in pairwise(phrase(on_call, "thanks") for _ in range(30)))


def test_known_names_are_said_and_unknown_ones_are_not() -> None:
    known, unknown = call(caller="Ana", assistant="Ada"), call()

    said = {phrase(known, "greeting") for _ in range(50)}
    assert any("Ana" in words for words in said)
    assert any("Ada" in words for words in said)
    assert not any("  " in phrase(unknown, "greeting") or ", ," in phrase(unknown, "greeting") for _ in range(50))


def test_a_filler_fits_what_the_backend_is_doing() -> None:
    assert filler(call(), "Searching...", ()) in language_of("en").phrases.fillers["searching"]
    assert filler(call(), "", ()) in language_of("en").phrases.fillers["waiting"]


def test_a_filler_is_not_said_twice_in_a_turn() -> None:
    first, *others = language_of("es").phrases.fillers["searching"]

    assert all(filler(call("es"), "Searching...", (first,)) in others for _ in range(10))


# Nothing is said twice in a row, whichever situations follow one another


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
        last = said.format(**NAMES)
        call.history.put(1, "assistant", last)
        words = phrase(call, then)
        again += [(last, words)] if repeats(words, last) else []

    assert again == []
