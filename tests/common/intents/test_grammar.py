"""Reading an utterance: plain words, noise, what outranks what, where asking begins."""

from __future__ import annotations

import dataclasses

import pytest

from common.intents.grammar import LONGEST_SOCIAL_WORDS, Grammar
from common.intents.tables import Cue, Lead, Pattern, Tables, Trail

TABLES = Tables(
    fillers="um uh",
    rules={"stop": "but"},
    social={
        "change_language": (Pattern("speak", "[speak] (greek|latin|elvish)", "Greek"),),
        "repeat": (Pattern("repeat", "repeat [that]", "Repeat that."),),
        "echo": (Pattern("again", "again", "Again?"),),
        "prefix": (Pattern("could_you", "could you", "Could you"),),
        "farewell": (
            Pattern("bye", "bye [bye]", "Bye."),
            Pattern("go_because", "must go my <~asks>+ <end>", "Must go, my bus leaves."),
        ),
        "affirm": (Pattern("yes", "yes", "Yes."),),
        "thanks": (
            Pattern("thanks", "thanks", "Thanks."),
            Pattern("thanks_for", "thanks for <more>", "Thanks for all."),
            Pattern("thanks_then", "thanks so (much | much good)", "Thanks so much."),
            Pattern("thanks_whole", "thanks and all <end>", "Thanks and all."),
        ),
        "greeting": (
            Pattern("hello", "hello", "Hello."),
            Pattern("this_is", "hello this is <new>", "Hello, this is Ada."),
            Pattern("good", "good morning", "Good morning."),
        ),
        "acknowledgement": (Pattern("fine", "good", "Good."),),
        "opener": (Pattern("well", "well|please|for", "Well."),),
    },
    asking={
        "question": (Pattern("what", "what", "What"),),
        "request": (Pattern("could", "could you", "Could you"),),
    },
    cues=(Cue("mine", "request", "my mine", 3, "Lost my card"),),
    slot_heads="thanks",
    sounds="uh huh|um|hm",
    backchannels="uh huh|hm|good",
    languages={"greek": "el", "latin": "la"},
    leads=(Lead("reason", ("repeat",), "[<~asks>]* <~asks>", "repeat again", "The dog barked, repeat that.", ""),),
    trails=(Trail("why", ("repeat",), "my <~asks> [<~asks>]*", "repeat hello", "Repeat that, my dog barked.", ""),),
    lead_rules={"asks": "what|order|urgent"},
    slot_openers="hello",
)
GRAMMAR = Grammar(TABLES)


def read(text: str) -> tuple[str, str]:
    intent = GRAMMAR.read(text, frozenset())
    return intent.name, intent.pattern


def test_fillers_and_repeated_words_do_not_count() -> None:
    assert read("Um, hello hello, uh, hello.") == ("greeting", "hello")


def test_social_parts_must_explain_the_whole_utterance() -> None:
    assert read("hello good morning") == ("greeting", "hello")
    assert read("hello dolly") == ("other", "")


def test_what_outranks_names_the_utterance() -> None:
    assert read("hello thanks bye") == ("farewell", "bye")
    assert read("yes thanks") == ("affirm", "yes")
    assert read("good, thanks") == ("thanks", "thanks")
    assert read("bye, repeat that") == ("repeat", "repeat")


def test_another_way_to_split_an_utterance_is_tried() -> None:
    """Taken greedily, "good" would leave "morning" unexplained."""
    assert read("well good morning") == ("greeting", "good")


def test_the_row_that_explains_most_is_tried_first_and_then_fewer_of_its_words() -> None:
    """ "thanks so much good" leaves "morning" unexplained, "thanks so much" does not."""
    assert read("thanks so much") == ("thanks", "thanks_then")
    assert read("thanks so much good morning") == ("thanks", "thanks_then")


def test_a_row_that_looks_at_the_end_is_never_read_short() -> None:
    assert read("thanks and all") == ("thanks", "thanks_whole")
    assert read("thanks and all well") == ("other", "")


def test_an_open_slot_takes_unknown_words_up_to_where_it_stops() -> None:
    assert read("thanks for finding my umbrella") == ("thanks", "thanks_for")
    assert read("thanks for it but what is my balance") == ("request", "mine")


def test_a_name_behind_an_opener_is_any_word_that_no_phrase_names() -> None:
    assert read("hello this is gerald") == ("greeting", "this_is")
    assert read("hello this is urgent") == ("other", "")
    assert read("hello this is 42") == ("other", "")


def test_a_lead_is_any_words_but_some_before_what_it_leads_to() -> None:
    assert read("the dog barked so loud could you repeat that thanks") == ("repeat", "repeat")
    assert read("my order was wrong repeat that") == ("request", "mine")
    assert read("the dog barked thanks") == ("other", "")


def test_what_stands_nowhere_near_the_end_has_no_lead() -> None:
    assert read("he will repeat that his dogs barked so loud") == ("other", "")


def test_an_echo_has_no_lead_and_asks_by_itself() -> None:
    assert read("again") == ("repeat", "again")
    assert read("could you again") == ("repeat", "again")
    assert read("the dog barked again") == ("other", "")


def test_the_words_of_lead_rules_make_nothing_social() -> None:
    assert read("must go my taxi waits") == ("request", "mine")
    assert read("hello must go my taxi waits") == ("farewell", "go_because")
    assert read("hello must go my order waits") == ("request", "mine")


def test_a_prefix_counts_only_before_what_it_asks_for() -> None:
    assert read("could you repeat that") == ("repeat", "repeat")
    assert read("could you") == ("request", "could")
    assert read("could you hello") == ("request", "could")


def test_a_long_utterance_is_not_searched_for_courtesy() -> None:
    assert read("hello " + "good thanks " * LONGEST_SOCIAL_WORDS) == ("other", "")


def test_asking_is_found_behind_courtesy() -> None:
    assert read("hello, well, what time is it") == ("question", "what")
    assert read("good morning could you help") == ("request", "could")


def test_a_question_mark_asks() -> None:
    assert read("the umbrella?") == ("question", "question_mark")


def test_a_cue_needs_its_number_of_words() -> None:
    assert read("somebody took my umbrella") == ("request", "mine")
    assert read("mine too") == ("other", "")


def test_a_language_change_names_the_code_and_is_answered_at_the_edge_only_then() -> None:
    greek, elvish = GRAMMAR.read("Speak Greek!", frozenset()), GRAMMAR.read("elvish please", frozenset())

    assert (greek.name, greek.language, greek.edge_may_answer) == ("change_language", "el", True)
    assert (elvish.name, elvish.language, elvish.edge_may_answer) == ("change_language", "", False)


def test_sounds_are_backchannels_and_words_may_be() -> None:
    assert read("uh-huh, uh-huh") == ("backchannel", "sounds")
    assert read("um") == ("backchannel", "sounds")
    assert GRAMMAR.is_backchannel("Good. Good.")
    assert not GRAMMAR.is_backchannel("good morning")
    assert not GRAMMAR.is_backchannel("")


def test_openers_alone_are_nothing() -> None:
    assert read("well, please") == ("other", "")


def test_silence_is_nothing() -> None:
    assert read("") == ("other", "")
    assert read("... um, uh") == ("other", "")


def test_names_are_skipped() -> None:
    assert GRAMMAR.read("hello Ada", frozenset({"ada"})).name == "greeting"
    assert GRAMMAR.read("Ada", frozenset({"ada"})).name == "other"


@pytest.mark.parametrize("phrases", ["[well]", "<word> hello"])
def test_a_pattern_must_begin_with_a_word(phrases: str) -> None:
    tables = dataclasses.replace(TABLES, social={"greeting": (Pattern("broken", phrases, ""),)})

    with pytest.raises(AssertionError, match="broken"):
        Grammar(tables)


def test_a_trail_is_the_reason_of_what_comes_before_it() -> None:
    assert read("repeat that my dog barked") == ("repeat", "repeat")
    assert read("hello repeat that my dog barked so loud") == ("repeat", "repeat")
    assert read("repeat that my order was wrong") == ("request", "mine")
    assert read("hello my dog barked") == ("request", "mine")
