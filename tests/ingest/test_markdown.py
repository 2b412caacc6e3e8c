"""Markdown becomes sections under their headings; what is not a heading is left as it is written."""

from __future__ import annotations

import pytest

from ingest.document import Draft, Refused, Section
from ingest.readers import READERS
from ingest.readers.markdown import read

PAGE = """---
title: Prices
language: en
---
# Prices

All prices are in dollars.

## Fillings

- small: 140
- large: 210

### On *weekends*

Not offered.

## Crowns
A crown costs `890`.
"""


def sections(text: str) -> list[tuple[str, str]]:
    return [(section.heading, section.text) for section in read(text.encode()).sections]


def test_each_heading_makes_a_section_with_the_path_of_headings_to_it() -> None:
    draft = read(PAGE.encode())

    assert (draft.title, draft.language) == ("Prices", "en")
    assert [(section.heading, section.text) for section in draft.sections] == [
        ("", "All prices are in dollars."),
        ("Fillings", "- small: 140\n- large: 210"),
        ("Fillings > On weekends", "Not offered."),
        ("Crowns", "A crown costs `890`."),
    ]


def test_without_front_matter_the_top_heading_is_the_title() -> None:
    assert read(b"# Our team\n\nWe are four.").title == "Our team"


def test_text_before_the_first_heading_is_a_section() -> None:
    assert sections("Hello.\n\n## Hours\n\nNine.") == [("", "Hello."), ("Hours", "Nine.")]


def test_a_file_without_headings_is_one_section() -> None:
    assert read(b"Just text.") == Draft("", "", (Section("", "Just text."),))


@pytest.mark.parametrize(
    "text",
    [
        "```sh\n# a comment\n```",
        "> # quoted",
        "- # in a list",
        "    # indented code",
        "a line\n\\# escaped",
        "#hashtag",
    ],
)
def test_what_only_looks_like_a_heading_is_text(text: str) -> None:
    assert sections(text) == [("", text.strip())]


def test_underlined_headings_count() -> None:
    assert sections("Hours\n=====\n\nNine.\n\nSunday\n------\n\nClosed.") == [("", "Nine."), ("Sunday", "Closed.")]


def test_a_rule_is_no_front_matter() -> None:
    assert sections("One.\n\n---\n\nTwo.") == [("", "One.\n\n---\n\nTwo.")]


def test_line_ends_and_marks_of_other_systems_are_read() -> None:
    assert sections("\ufeff# T\r\n\r\nOne.\r\n\r\n## H\r\nTwo.\r\n") == [("", "One."), ("H", "Two.")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"caf\xe9", "expected UTF-8 text, byte 3 is not"),
        (b"a\0b", "zero byte"),
        (b"---\ntitle: [\n---\ntext", "front matter: expected YAML"),
        (b"---\n- a list\n---\ntext", "front matter: expected names and values"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        read(data)


def test_plain_text_is_one_section() -> None:
    assert READERS[".txt"](b"# no heading\n") == Draft("", "", (Section("", "# no heading"),))
