"""A document's account says how many words were kept, and names what a person should look at."""

from __future__ import annotations

import pytest

from ingest.account import Account, LeftOut, account_for, left_out_of, named


def test_words_are_counted_as_often_as_they_occur_and_in_any_order() -> None:
    account = account_for("one two two three", ["two one", "three"])

    assert (account.read, account.kept, account.lost) == (4, 3, ("two",))
    assert account.share == 0.75


def test_a_document_without_words_has_lost_none() -> None:
    assert account_for("", []).share == 1
    assert account_for("", []).concern() == ""


def test_what_loses_more_than_a_few_of_its_words_is_a_concern_with_examples() -> None:
    account = account_for("espresso three latte four mocha five", ["espresso three"])

    assert account.concern() == "kept 33% of 6 words, lost among others: latte, four, mocha, five"


@pytest.mark.parametrize("kept", [98, 100])
def test_what_keeps_nearly_all_is_none(kept: int) -> None:
    assert Account(100, kept).concern() == ""


def test_a_word_or_two_of_a_short_file_are_none() -> None:
    assert Account(10, 8).concern() == ""


def test_a_page_that_is_hardly_anything_but_menus_is_a_concern() -> None:
    account = Account(8, 8, left_out=(LeftOut("navigation", 240), LeftOut("cookie banner", 31)))

    assert account.concern() == "only 8 words are main content; left out: navigation 240 words, cookie banner 31"


def test_what_is_left_out_is_counted_by_name_the_most_first() -> None:
    parts = left_out_of([("form", "Name"), ("navigation", "Home About us"), ("form", "Mail"), ("hidden", "|")])

    assert parts == (LeftOut("navigation", 3), LeftOut("form", 2))
    assert named(()) == "nothing"
