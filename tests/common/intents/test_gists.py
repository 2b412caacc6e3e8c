"""Gists: concepts that meet in a sentence, whatever words stand between them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.intents.grammar import Grammar
from common.intents.intent import Intent
from common.intents.tables import Gist, Pattern, Tables

TABLES = Tables(
    fillers="um",
    rules={},
    social={"wait": (Pattern("wait", "wait", "Wait."),)},
    asking={
        "question": (Pattern("what", "what", "What"),),
        "request": (Pattern("tell", "i never", "I never"),),
    },
    cues=(),
    slot_heads="",
    sounds="um",
    backchannels="um",
    languages={"greek": "el", "latin": "la"},
    gists=(
        Gist("taped", "recorded", ("<tape>", "call|line"), "", "", without="film|red (tape | line)"),
        Gist("other_tongue", "change_language", ("<tongue>", "speak|in"), "", "", unspoken="(my|no) <tongue>"),
        Gist("tongue_asked", "change_language", ("tongue", "speak"), "", ""),
        Gist("moment", "wait", ("one (moment | second)",), "", "", without="what", at_most=9),
        Gist("kind", "thanks", ("kind",), "", "", within="that|was|so|kind|of|you"),
        Gist("opening", "which_business", ("<begin> [so] (where | here) am i",), "", ""),
        Gist("late_tape", "wrong_number", ("<tape>",), "", "", at_most=3),
    ),
    needs="hat",
    gist_rules={"tape": "tape|taped|taping", "tongue": "greek|latin"},
)
GRAMMAR = Grammar(TABLES)


def intent_of(text: str) -> Intent:
    return GRAMMAR.read(text, frozenset())


def read(text: str) -> str:
    return intent_of(text).pattern


def test_concepts_may_stand_anywhere_in_a_sentence_in_any_order() -> None:
    assert read("my nephew says they are taping every call now") == "taped"
    assert read("the call, um, will anybody tape it") == "taped"


def test_all_concepts_must_be_there() -> None:
    assert read("the call was rather long and dull") == ""


def test_what_gives_the_words_another_meaning_may_not_be_there() -> None:
    assert read("tape the film on the line") == ""
    assert read("there is red tape around the call") == ""


def test_an_utterance_longer_than_the_gist_allows_is_none() -> None:
    assert read("one moment " + "my cat sits there " * 2) == ""
    assert read("one moment my cat sits there") == "moment"


def test_of_several_gists_the_first_in_the_tables_counts() -> None:
    assert read("tape the call") == "taped"
    assert read("tape it") == "late_tape"


def test_patterns_come_before_gists() -> None:
    assert read("wait") == "wait"


def test_a_gist_counts_in_one_sentence_unless_a_later_one_asks() -> None:
    assert read("is the line taped? i never agreed to that") == "taped"
    assert read("i like cats. is the line taped?") == "taped"
    assert read("is the line taped? what a day") != "taped"
    assert read("is the line taped? and the cats?") == "question_mark"
    assert read("is the line taped, isn't it? right?") == "taped"
    assert read("the line is taped. i never got my hat") == ""
    assert read("the line is taped. i never got it") == "taped"


def test_concepts_of_two_sentences_meet_where_neither_has_them_all() -> None:
    assert read("so it is taped. the old line") == "taped"


def test_what_the_edge_answers_counts_only_for_all_that_was_said() -> None:
    assert read("one moment. my cat is out") == "moment"
    assert read("what now. one moment") == "what"


def test_where_words_are_declared_there_may_be_no_others() -> None:
    assert read("that was so kind of you") == "kind"
    assert read("that kind of cat") == ""


def test_a_concept_may_be_bound_to_the_beginning() -> None:
    assert read("so where am i") == "opening"
    assert read("guess where am i") == ""


@pytest.mark.parametrize(
    ("text", "language", "unspoken", "at_edge"),
    [
        ("could you speak greek", "el", "", True),
        ("no greek, speak latin", "la", "", True),
        ("speak latin, my greek is bad", "la", "", True),
        ("i speak no greek", "", "el", True),
        ("speak another tongue", "", "", False),
    ],
)
def test_a_language_is_the_last_one_named_that_is_spoken(
    text: str, language: str, unspoken: str, at_edge: bool
) -> None:
    intent = intent_of(text)

    assert (intent.name, intent.language, intent.unspoken) == ("change_language", language, unspoken)
    assert intent.edge_may_answer is at_edge


@pytest.mark.parametrize("concept", ["[tape]", "<word> tape"])
def test_a_concept_begins_with_a_word(concept: str) -> None:
    with pytest.raises(AssertionError, match="odd: "):
        Grammar(replace(TABLES, gists=(Gist("odd", "recorded", (concept,), "", ""),)))
