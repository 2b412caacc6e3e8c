"""Which tokens leave at once, and which are held to leave together: scripts of (time, event, what leaves)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.api.relay.turns import WINDOW_S, Joiner
from common.languages import language_of
from common.speech import Chunker
from common.wire.turn import Chunk, Context, Progress, Status, StreamEvent


def test_the_first_token_leaves_at_once() -> None:
    assert Joiner().feed(Chunk("We"), 10.0) == [Chunk("We")]


def test_tokens_of_a_slow_stream_leave_one_by_one() -> None:
    joiner = Joiner()
    for number in range(5):
        assert joiner.feed(Chunk(f" {number}"), 10.0 + 2 * number * WINDOW_S) == [Chunk(f" {number}")]
        assert joiner.due is None


def test_tokens_of_a_fast_stream_leave_together_when_their_time_is_up() -> None:
    joiner = Joiner()
    joiner.feed(Chunk("We"), 10.0)
    assert [joiner.feed(Chunk(text), 10.01) for text in (" open", " at")] == [[], []]
    assert joiner.due == 10.0 + WINDOW_S
    assert joiner.flush(10.0 + WINDOW_S) == [Chunk(" open at")]
    assert joiner.due is None
    assert joiner.feed(Chunk(" seven"), 10.0 + WINDOW_S + 0.01) == []


@pytest.mark.parametrize(
    ("tokens", "leaving"),
    [
        ([" seven,"], [" seven,"]),
        ([" seven?"], [" seven?"]),
        ([" at", " the", " door", "."], [" at the door."]),
        ([" at", " the", " door.", " And"], [" at the door."]),
        ([" Dr", ".", " Smith"], []),
        ([" on", " Main", " St.", " here,"], [" on Main St. here,"]),
        ([" 1,", "250"], []),
        ([' "seven.', '"', " And"], [' "seven." And']),
        ([" 7.", "50", " and"], []),
        ([" seven\n", "And"], [" seven\nAnd"]),
    ],
)
def test_a_token_that_completes_a_clause_takes_those_held_with_it_at_once(
    tokens: list[str], leaving: list[str]
) -> None:
    joiner = Joiner()
    joiner.feed(Chunk("We"), 10.0)
    left = [event for token in tokens for event in joiner.feed(Chunk(token), 10.01)]
    assert left == [Chunk(text) for text in leaving]


def test_a_clause_is_one_by_the_rules_of_the_language_that_the_answer_is_in() -> None:
    tokens = [" pregunte", " por", " la", " Sra.", " Ruiz,"]

    spanish, told = Joiner("es"), Joiner("en")
    told.feed(Context({"language": "es"}), 10.0)
    for joiner in (spanish, told):
        joiner.feed(Chunk("Sí"), 10.0)
        assert [joiner.feed(Chunk(token), 10.01) for token in tokens] == [[], [], [], [], [Chunk("".join(tokens))]]


def test_other_events_never_wait_and_never_overtake_a_token() -> None:
    joiner = Joiner()
    joiner.feed(Chunk("We"), 10.0)
    joiner.feed(Chunk(" open"), 10.01)
    expected: list[StreamEvent] = [Chunk(" open"), Status("done")]
    assert joiner.feed(Status("done"), 10.02) == expected
    assert Joiner().feed(Progress("Searching..."), 10.0) == [Progress("Searching...")]


def test_nothing_held_is_nothing_to_flush() -> None:
    assert Joiner().flush(10.0) == []


@given(st.lists(st.sampled_from([*"aZ7 .,;:?!…—\n\"'()", " We", " open", " a.m.", " St.", "”"]), max_size=60))
def test_no_clause_is_spoken_later_for_the_joining(tokens: list[str]) -> None:
    joiner, alone, behind = Joiner(), Chunker(language_of("en").speech), Chunker(language_of("en").speech)
    for number, token in enumerate(tokens):
        events = joiner.feed(Chunk(token), 10.0 + number * WINDOW_S / 100)
        heard = [chunk for event in events if isinstance(event, Chunk) for chunk in behind.feed(event.chunk)]
        assert heard == alone.feed(token)
