"""Cutting streamed text at the ends of sentences and clauses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dev.phone.session.clauses import ClauseCutter


def pieces_of(*tokens: str) -> list[str]:
    cutter = ClauseCutter()
    return [piece for token in tokens for piece in cutter.feed(token)] + cutter.flush()


def test_a_piece_ends_with_its_clause_and_the_next_keeps_its_leading_space() -> None:
    assert pieces_of("I heard: Stop. Holding, please.") == ["I heard:", " Stop.", " Holding,", " please."]


def test_text_without_a_clause_end_waits_for_the_end_of_the_cycle() -> None:
    cutter = ClauseCutter()

    assert cutter.feed("One moment") == []
    assert not cutter.empty
    assert cutter.flush() == ["One moment"]
    assert cutter.empty


@pytest.mark.parametrize("tokens", [("It is 3.", "5 miles."), ("It is 3", ".5 miles."), ("It is 3.5 miles.",)])
def test_a_number_is_never_cut_however_it_is_split(tokens: tuple[str, ...]) -> None:
    assert pieces_of(*tokens) == ["It is 3.5 miles."]


def test_closing_quotes_and_brackets_belong_to_the_sentence_before() -> None:
    assert pieces_of('He said "no." Then (why?) yes.') == ['He said "no."', " Then (why?)", " yes."]


def test_blank_text_makes_no_piece() -> None:
    assert pieces_of("", " ", "\n") == []


@given(st.lists(st.text(alphabet='ab 1.,?!"', max_size=8)))
def test_nothing_is_lost_or_added_but_a_blank_end(tokens: list[str]) -> None:
    text = "".join(tokens)

    assert "".join(pieces_of(*tokens)).rstrip() == text.rstrip()
