"""What the edge says by itself: speakable, short, courteous in the same way throughout."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from common.intents import classify
from common.languages import LANGUAGES, language_of
from common.languages.situations import Situation, Stage

SITUATIONS: tuple[Situation, ...] = get_args(Situation)
STAGES: tuple[Stage, ...] = get_args(Stage)
SAID = [
    (language, words)
    for language in LANGUAGES
    for words in (
        *(words for situation in SITUATIONS for words in language_of(language).phrases.sayings[situation]),
        *(words for stage in STAGES for words in language_of(language).phrases.fillers[stage]),
    )
]

LONGEST = 85
"""Characters: under six seconds of speech."""
LONGEST_FILLER = 35
FAMILIAR = re.compile(r"(?i)\b(tú|te|ti|tu|tus|contigo|vos|os|puedes|quieres|necesitas|dime|espera|sigues|estás)\b")
_ALWAYS_KNOWN: dict[Situation, set[str]] = {
    "which_business": {"{business}"},
    "right_business": {"{business}"},
    "another_business": {"{business}"},
    "emergency": {"{emergency}"},
    "self_harm": {"{emergency}"},
    "self_harm_line": {"{emergency}", "{crisis}"},
    "all_safe": {"{emergency}"},
    "call_asked": {"{emergency}"},
    "child_in_emergency": {"{emergency}"},
    "alone_in_emergency": {"{emergency}"},
    "neighbor_near": {"{emergency}"},
    "language_missing": {"{languages}"},
    "staff_languages": {"{languages}"},
    "emergency_again": {"{emergency}"},
    "self_harm_again": {"{emergency}"},
    "danger_over": {"{emergency}"},
    "nobody_in_emergency": {"{emergency}"},
    "farewell_in_emergency": {"{emergency}"},
}
"""What is known wherever these are said."""
GENDERED = re.compile(
    r"(?i)\b(encantad[oa]|bienvenid[oa]|señora?|list[oa]|conectar(lo|la)|atender(lo|la)|sir|ma'am|madam)\b"
)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_situation_has_several_ways_to_say_it_without_any_name(language: str, situation: Situation) -> None:
    known = _ALWAYS_KNOWN.get(situation, set[str]())
    sayings = language_of(language).phrases.sayings
    nameless = [words for words in sayings[situation] if set(re.findall(r"{\w+}", words)) <= known]

    assert len(set(nameless)) >= 3


@pytest.mark.parametrize(("language", "words"), SAID)
def test_a_phrase_can_be_spoken_as_it_stands(language: str, words: str) -> None:
    spoken = words.format(
        caller="Ana", assistant="Ada", business="Bright Smile", emergency="a number", crisis="another", languages="one"
    )

    assert re.fullmatch(r"(?:[\w ,.!?¡¿']|\b-\b)+[.!?]", spoken)
    assert not re.search(r"\d|  ", spoken)
    assert len(spoken) <= LONGEST
    assert (spoken.count("?"), spoken.count("!")) == (spoken.count("¿"), spoken.count("¡")) or language != "es"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("stage", STAGES)
def test_a_filler_is_shorter_than_the_wait_it_fills(language: str, stage: Stage) -> None:
    assert all(len(words) <= LONGEST_FILLER for words in language_of(language).phrases.fillers[stage])


@pytest.mark.parametrize("words", [words for language, words in SAID if language == "es"])
def test_spanish_callers_are_addressed_as_usted(words: str) -> None:
    assert not FAMILIAR.search(words)


@pytest.mark.parametrize("words", [words for _, words in SAID])
def test_nobody_is_given_a_gender(words: str) -> None:
    assert not GENDERED.search(words)


def test_no_phrase_is_there_twice() -> None:
    assert len(SAID) == len(set(SAID))


@pytest.mark.parametrize(
    ("language", "said", "situation"),
    [
        ("en", "Hello!", "greeting"),
        ("en", "Hi, how are you?", "how_are_you"),
        ("en", "Fine, thanks, and you?", "how_are_you"),
        ("en", "Can you hear me?", "line_check"),
        ("es", "Buenos días", "greeting"),
        ("es", "Hola, ¿cómo está?", "how_are_you"),
        ("es", "¿Qué tal?", "how_are_you"),
        ("es", "Buenas tardes, ¿cómo le fue en el fin de semana?", "how_are_you"),
        ("es", "Hola, amiga, de nuevo", "greeting"),
        ("es", "¿Me escucha?", "line_check"),
    ],
)
def test_a_greeting_is_answered_for_what_it_asks(language: str, said: str, situation: Situation) -> None:
    intent = classify(said, language_of(language).intents)

    assert intent.name == "greeting"
    assert (intent.situation or "greeting") == situation
