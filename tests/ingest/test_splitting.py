"""Chunks are short, lose nothing, and end where a reader would pause."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.document import Section
from ingest.splitting import MAX_CHARACTERS, split_sections

SENTENCE = "We open at nine in the morning. "


def split(text: str) -> list[str]:
    return [chunk.text for chunk in split_sections([Section("H", text)])]


@given(st.text(alphabet="ab.\n ", max_size=40).map(lambda text: text * 120))
def test_no_chunk_is_too_long_and_none_loses_a_character(text: str) -> None:
    chunks = split(text)

    assert all(0 < len(chunk) <= MAX_CHARACTERS for chunk in chunks)
    assert "".join("".join(chunks).split()) == "".join(text.split())


def test_a_short_section_is_one_chunk_with_its_heading() -> None:
    chunks = split_sections([Section("Hours", "Nine to five."), Section("Prices", "Ten.")])

    assert [(chunk.heading, chunk.text) for chunk in chunks] == [("Hours", "Nine to five."), ("Prices", "Ten.")]


@pytest.mark.parametrize("pause", ["\n\n", "\n", " "])
def test_a_long_section_is_cut_between_paragraphs_lines_or_sentences(pause: str) -> None:
    text = pause.join([SENTENCE.strip()] * 100)

    assert all(chunk.startswith("We open") and chunk.endswith("morning.") for chunk in split(text))


def test_paragraphs_that_fit_together_stay_together() -> None:
    paragraph = SENTENCE * 10

    assert len(split("\n\n".join([paragraph.strip()] * 8))) == 2


def test_a_word_longer_than_a_chunk_is_cut() -> None:
    assert [len(chunk) for chunk in split("x" * (MAX_CHARACTERS + 1))] == [MAX_CHARACTERS, 1]


def test_blank_text_makes_no_chunk() -> None:
    assert split(" \n ") == []
