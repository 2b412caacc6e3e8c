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
    assert read(b"Just text.").sections == (Section("", "Just text."),)


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
        (b"a\0b", "expected text, found bytes that are none"),
        (b"+++\ntitle = [\n+++\ntext", "front matter: expected TOML"),
        (b"---\ntitle: [\n---\ntext", "front matter: expected YAML"),
        (b"---\n- a list\n---\ntext", "front matter: expected names and values"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        read(data)


def test_plain_text_is_one_section() -> None:
    assert READERS[".txt"](b"# no heading\n") == Draft("", "", (Section("", "# no heading"),))


def test_a_page_of_headings_alone_keeps_them_as_text() -> None:
    menu = "# Menu\n\n## Coffee\n\n#### Espresso $3\n\n#### Flat white $4\n\n## Cakes\n\n#### Carrot cake $5\n"

    assert sections(menu) == [("Coffee", "Espresso $3\nFlat white $4"), ("Cakes", "Carrot cake $5")]


def test_a_last_heading_without_text_is_not_lost() -> None:
    assert sections("# Hours\n\nNine to five.\n\n## Closed on Sundays\n") == [
        ("", "Nine to five."),
        ("", "Closed on Sundays"),
    ]


def test_html_within_markdown_is_read_as_html() -> None:
    text = "# Prices\n\n<details><summary>Parking?</summary>\nBehind the <b>house</b>.</details>\n\nCash<br>only.\n"

    assert sections(text) == [("Parking?", "Behind the house.\n\nCash only.")]


def test_an_address_in_angle_brackets_stays() -> None:
    assert sections("Write to <desk@clinic.example> or see <https://clinic.example>.")[0][1] == (
        "Write to <desk@clinic.example> or see <https://clinic.example>."
    )


def test_front_matter_in_toml_gives_the_title() -> None:
    draft = read(b"+++\ntitle = 'Our prices'\n+++\nA crown costs 890.")

    assert (draft.title, draft.sections) == ("Our prices", (Section("", "A crown costs 890."),))


def test_what_a_site_generator_puts_in_is_left_out_and_named() -> None:
    draft = read(b"{% include nav.html %}\n\nA crown costs 890. {{< icon tooth >}}\n")

    assert draft.sections == (Section("", "A crown costs 890."),)
    assert [part.what for part in draft.left_out] == ["template tags"]


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "utf-16"])
def test_text_of_other_systems_is_read(encoding: str) -> None:
    text = "# Horario\n\nLos sábados abrimos a las nueve de la mañana; el número de teléfono está en la página."

    assert read(text.encode(encoding)).sections[0].text == text.partition("\n\n")[2]


def test_a_few_broken_characters_do_not_change_the_encoding_of_all_others() -> None:
    draft = read("La niña está en la sección de cirugía, según el médico.".encode() * 3 + b" caf\xe9")

    assert "niña" in draft.sections[0].text
    assert draft.notes == ("read as UTF-8, 1 broken characters",)
