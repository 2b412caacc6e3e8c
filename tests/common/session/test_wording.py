"""Phrases: in every language, with known names only, never twice in a row."""

from __future__ import annotations

from itertools import pairwise
from typing import get_args

import pytest

from common.languages import language_of
from common.session.situations import Situation, Stage
from common.session.state.call import Call
from common.session.state.dice import Dice
from common.session.state.identity import Identity
from common.session.state.spoken import Spoken
from common.session.state.stages import Ended
from common.session.wording import filler, phrase
from common.wire.profile import EdgeProfile

SITUATIONS: tuple[Situation, ...] = get_args(Situation)
STAGES: tuple[Stage, ...] = get_args(Stage)


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
    assert filler(call(), "Frobnicating", ()) in language_of("en").phrases.fillers["waiting"]


def test_a_filler_is_not_said_twice_in_a_turn() -> None:
    first, *others = language_of("es").phrases.fillers["searching"]

    assert all(filler(call("es"), "Searching...", (first,)) in others for _ in range(10))
