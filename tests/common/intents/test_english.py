"""English callers: what steers the call, as recognisers write it. Courtesy and asking are measured in tests/dev.

These utterances were written for this project.
"""

from __future__ import annotations

import pytest

from common.intents import classify, is_backchannel
from common.languages import language_of


@pytest.mark.parametrize(
    "said",
    [
        "wait",
        "hold on",
        "hold on a second",
        "one moment please",
        "just a minute",
        "give me a second",
        "hang on let me get a pen",
        "let me think",
        "can you hold on for a moment",
        "one sec",
        "please wait",
        "wait a minute",
        "i need a moment",
        "let me check",
        "hold please",
        "let me find my card",
        "bear with me",
        "just a sec, i'm looking for it",
        "could you wait a moment please",
        "hmm let me see",
        "i'll be right back",
        "hold on please",
        "um give me one second",
        "okay one moment",
        "hang on a sec",
        "hold on let me grab my card",
        "just give me a minute please",
    ],
)
def test_a_caller_who_needs_time_is_given_it(said: str) -> None:
    intent = classify(said, language_of("en").intents)

    assert (intent.name, intent.edge_may_answer) == ("wait", True)


@pytest.mark.parametrize(
    "said",
    [
        "representative",
        "agent please",
        "speak to an agent",
        "i want to talk to a human",
        "can i speak with a real person please",
        "transfer me to a representative",
        "let me talk to someone",
        "i'd like to speak to a manager",
        "customer service",
        "connect me with a live agent",
        "is there a real person i can talk to",
        "human",
        "operator",
        "get me a human being",
        "could you put me through to somebody",
        "can you transfer me to an operator please",
        "no i want to speak to a person",
        "I need to speak with someone",
        "give me a real person",
        "how do i talk to a human",
        "i don't want to talk to a robot",
        "please connect me to customer service",
        "i need to speak to someone",
        "can you just transfer me to a person",
        "i want to speak to a supervisor now",
        "real person please",
        "talk to a representative",
    ],
)
def test_a_caller_who_wants_a_person_is_handed_off_not_answered(said: str) -> None:
    intent = classify(said, language_of("en").intents)

    assert (intent.hand_off, intent.edge_may_answer) == (True, False)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Spanish, please", "es"),
        ("Do you speak Spanish?", "es"),
        ("can we speak in spanish", "es"),
        ("español por favor", "es"),
        ("hablas español", "es"),
        ("can you talk to me in French", "fr"),
        ("switch to German", "de"),
        ("change the language", ""),
    ],
)
def test_a_language_asked_for_is_named(said: str, code: str) -> None:
    intent = classify(said, language_of("en").intents)

    assert (intent.name, intent.language, intent.edge_may_answer) == ("change_language", code, bool(code))


@pytest.mark.parametrize(
    "said",
    [
        "yes",
        "yeah",
        "yes please",
        "sure",
        "that's right",
        "correct",
        "yes that's correct",
        "okay",
        "go ahead",
        "sounds good",
        "yep that's me",
        "absolutely",
        "yes thank you",
        "of course",
        "yeah sure go ahead",
        "yes i do",
        "i think so",
        "alright",
        "yeah that works",
        "yes that would be great",
        "sounds good to me",
        "okay sure",
    ],
)
def test_a_yes_goes_to_the_backend(said: str) -> None:
    intent = classify(said, language_of("en").intents)

    assert (intent.name, intent.edge_may_answer) == ("affirm", False)


@pytest.mark.parametrize(
    "said",
    [
        "no",
        "nope",
        "no thanks",
        "no thank you",
        "not really",
        "no that's wrong",
        "i don't think so",
        "no that's all",
        "nothing else",
        "not right now",
        "that's not right",
        "no i don't",
        "i'm good",
        "never",
        "no it isn't",
        "no that'll be all",
        "no i'm good thanks",
        "nope that's everything",
    ],
)
def test_a_no_goes_to_the_backend(said: str) -> None:
    intent = classify(said, language_of("en").intents)

    assert (intent.name, intent.edge_may_answer) == ("deny", False)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("um hi uh hello", "greeting"),
        ("i i need an appointment", "request"),
        ("THANK YOU", "thanks"),
        ("thank you thank you thank you", "thanks"),
        ("good bye good bye", "farewell"),
        ("whats up", "greeting"),
        ("what\u2019s up?", "greeting"),
        ("uh what uh what time is it", "question"),
    ],
)
def test_fillers_repetitions_and_spelling_do_not_matter(said: str, name: str) -> None:
    assert classify(said, language_of("en").intents).name == name


@pytest.mark.parametrize("said", ["uh huh", "mm-hmm", "Okay.", "yeah, yeah", "I see", "right, right"])
def test_showing_to_listen_is_a_backchannel(said: str) -> None:
    assert is_backchannel(said, language_of("en").intents)


@pytest.mark.parametrize("said", ["yes", "no", "sure", "okay but what does it cost", "stop"])
def test_saying_something_is_no_backchannel(said: str) -> None:
    assert not is_backchannel(said, language_of("en").intents)


@pytest.mark.parametrize(
    "said",
    [
        "I don't want to wait",
        "I don't want to talk to an agent",
        "later",
        "tomorrow",
        "morning",
        "in the afternoon",
        "it was great",
        "that's great",
        "that's good",
        "a little bit",
        "a while",
        "not yet",
        "I lost it",
        "I didn't get it",
        "I'd appreciate that",
        "can I talk to you",
        "can we talk tomorrow",
        "what is that",
        "go back",
        "do that again",
        "I had a good time last summer at your hotel",
        "leaving",
        "happy",
        "okay",
        "I'm good",
        "thanks for nothing",
        "thanks for that transfer fifty dollars to my sister",
        "hello insurance",
        "John Smith speaking",
        "second",
        "people",
    ],
)
def test_what_may_answer_a_question_or_ask_one_is_left_to_the_backend(said: str) -> None:
    intent = classify(said, language_of("en").intents)

    assert not intent.edge_may_answer
    assert not intent.hand_off
