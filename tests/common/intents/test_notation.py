"""The phrase notation: what it takes, in which order, and how mistakes in it are told."""

from __future__ import annotations

import re

import pytest

from common.intents.notation import LONGEST_SLOT, Notation, Phrases

RULES = {"you": "you|ya", "polite": "please|kindly", "stop": "but|<polite>", "verbs": "want|can"}


def takes(phrases: str, said: str) -> bool:
    """Whether the phrases take the whole of what was said."""
    notation = Notation(RULES)
    pattern = re.compile(notation.compile(phrases).pattern)
    return pattern.fullmatch(notation.write(said.split())) is not None


@pytest.mark.parametrize(
    ("phrases", "said"),
    [
        ("good morning", "good morning"),
        ("hello|hi there", "hi there"),
        ("thank <you> [so] much", "thank ya much"),
        ("(very|so)+ good", "so very good"),
        ("(ha)* that is funny", "ha ha that is funny"),
        ("bye [now|then]*", "bye now then now"),
        ("[oh | well then] (hello | hi) [again]", "well then hi again"),
        ("say <word>", "say anything"),
        ("thanks for <more>", "thanks for all of these nice words"),
        ("what <end>", "what"),
        ("no <!verbs> [thanks]", "no thanks"),
        ("i am <~verbs> <~verbs>", "i am mary ann"),
        ("<you>+", "you ya you"),
        ("<you> <new>", "you gerald"),
    ],
)
def test_phrases_take_what_they_say(phrases: str, said: str) -> None:
    assert takes(phrases, said)


@pytest.mark.parametrize(
    ("phrases", "said"),
    [
        ("good morning", "good"),
        ("(very|so)+ good", "good"),
        ("[now|then] bye", "now then bye"),
        ("say <word>", "say"),
        ("thanks for <more>", "thanks for this but why"),
        ("thanks for <more>", "thanks for " + "word " * (LONGEST_SLOT + 1)),
        ("what <end> now", "what now"),
        ("no <!verbs> <word>", "no can do"),
        ("i am <~verbs>", "i am can"),
        ("<you> <new>", "you kindly"),
        ("<you> <new>", "you 42"),
    ],
)
def test_phrases_take_nothing_else(phrases: str, said: str) -> None:
    assert not takes(phrases, said)


def test_the_longest_alternative_is_tried_first() -> None:
    notation = Notation({})
    pattern = re.compile(notation.compile("good|good bye|good bye my friend").pattern)

    match = pattern.match(notation.write(["good", "bye", "my", "friend"]))

    assert match
    assert match.end() == 4


def test_a_phrase_knows_the_words_it_can_begin_with() -> None:
    notation = Notation(RULES)

    first = notation.compile("[please|kindly]* [well] thank <you>").first

    assert first == set(notation.write(["please", "kindly", "well", "thank"]))


def test_a_phrase_that_may_be_nothing_says_so() -> None:
    notation = Notation({})

    assert notation.compile("[hello] [there]").empty
    assert not notation.compile("[hello] there").empty


def test_all_words_that_no_phrase_names_are_written_alike() -> None:
    notation = Notation({})
    notation.compile("hello there")

    written = notation.write(["hello", "dolly", "molly"])

    assert len(written) == 3
    assert written[0] != written[1] == written[2]
    assert notation.words == {"hello", "there"}


@pytest.mark.parametrize(
    ("phrases", "told"),
    [
        ("good (morning", r"\( is closed by nothing"),
        ("good [morning)", r"\[ is closed by \)"),
        ("good morning]", r"\] closes nothing"),
        ("good {morning}", "got '{'"),
        ("<nobody>", "no rule <nobody>"),
        ("good (morning|)", "an alternative is empty"),
        ("good (morning|[day])", "an alternative may be empty"),
        ("[[good] [day]]", "what may be empty is optional"),
    ],
)
def test_a_mistake_in_a_phrase_is_told(phrases: str, told: str) -> None:
    with pytest.raises(AssertionError, match=told) as raised:
        Notation({}).compile(phrases)

    assert raised.value.__notes__ == [f"in the phrase {phrases!r}"]


def test_an_alternative_said_twice_is_there_once() -> None:
    """A word that two alternatives take would be read in two ways each time: for ever, in a long repeat."""
    notation = Notation({"very": "so|much|so very"})

    assert notation.compile("[<very>|much|so|so much]*").pattern == notation.compile("[so|much|so very]*").pattern


def test_a_repeat_needs_no_alternative_that_joins_its_others() -> None:
    notation = Notation({})

    assert notation.compile("(so | much | so much)+").pattern == notation.compile("(so | much)+").pattern
    assert notation.compile("[so | much | so much]").pattern != notation.compile("[so | much]").pattern


def test_rules_may_be_learnt_later() -> None:
    notation = Notation(RULES)
    notation.learn({"name": "ada|<polite>"})
    pattern = re.compile(notation.compile("<you> <name>").pattern)

    assert pattern.fullmatch(notation.write(["you", "ada"]))
    assert notation.words >= {"ada", "kindly"}


def test_alternatives_may_stand_apart() -> None:
    notation = Notation(RULES)

    assert notation.compile(("good bye", "bye|ciao", "<you>")) == notation.compile("good bye|bye|ciao|<you>")


def test_parts_are_rules_of_one_phrase_alone() -> None:
    notation = Notation(RULES)
    parts: dict[str, Phrases] = {"soon": ("later", "in a <while>"), "while": "while|moment"}
    pattern = re.compile(notation.compile("see <you> <soon> [<~while>]", parts).pattern)

    assert pattern.fullmatch(notation.write(["see", "ya", "in", "a", "moment"]))
    assert pattern.fullmatch(notation.write(["see", "you", "later", "please"]))
    assert not pattern.fullmatch(notation.write(["see", "you", "later", "while"]))
    assert notation.compile("<soon>", {"soon": "now"}).pattern == notation.compile("now").pattern
    with pytest.raises(AssertionError, match="no rule <soon>"):
        notation.compile("see <you> <soon>")


def test_a_part_is_not_called_as_a_rule() -> None:
    with pytest.raises(AssertionError, match="you"):
        Notation(RULES).compile("<you>", {"you": "thou"})
