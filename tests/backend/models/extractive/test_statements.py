"""Markdown into statements that can be spoken one by one."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.models.extractive.statements import Statement, sentences, statements


def of(markdown: str) -> list[Statement]:
    return statements(markdown, context="Bakery", language=language_of("en"), heading="Bread")


def texts(markdown: str) -> list[str]:
    return [statement.text for statement in of(markdown)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We open at 7. We close at 3.", ["We open at 7.", "We close at 3."]),
        (
            "Dr. Okafor works on St. James St. in town. Ask her!",
            ["Dr. Okafor works on St. James St. in town.", "Ask her!"],
        ),
        ("Open 9 a.m. to 5 p.m. daily.", ["Open 9 a.m. to 5 p.m. daily."]),
        ("We close at 5 p.m. On Sunday we rest.", ["We close at 5 p.m.", "On Sunday we rest."]),
        ("It costs $3.50 each. Two cost 6.", ["It costs $3.50 each.", "Two cost 6."]),
        ("J. Smith bakes. ¿Y usted?", ["J. Smith bakes.", "¿Y usted?"]),
        ("No stop", ["No stop"]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_would_pause(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_marks_are_not_spoken() -> None:
    markdown = "See **our** [menu](http://example.com/x) and `rolls`.\n<!-- never -->\n![photo](x.png)"
    assert texts(markdown) == ["See our menu and rolls."]


def test_headings_are_context_and_not_said() -> None:
    (statement,) = of("## Opening hours\n\nFrom seven.")
    assert (statement.text, statement.heading, statement.context) == ("From seven.", "Opening hours", "Bakery")


def test_a_row_with_one_value_is_said_shortly() -> None:
    assert texts("| Bread | Price |\n| --- | --- |\n| Rye | $4 |\n| Spelt | $5 |") == ["Rye: $4.", "Spelt: $5."]


def test_a_row_with_several_values_names_its_columns_and_skips_empty_ones() -> None:
    markdown = "| Day | Opens | Closes | Note |\n|---|---|---|---|\n| Saturday | 8:00 | 14:00 | - |"
    assert texts(markdown) == ["Saturday: Opens 8:00, Closes 14:00."]


def test_rows_cut_off_from_their_head_are_still_said() -> None:
    assert texts("| Saturday | 8:00 | 14:00 |\n| Sunday | closed | |") == ["Saturday: 8:00, 14:00.", "Sunday: closed."]


def test_a_short_list_is_also_one_sentence_and_its_lead_in_is_context() -> None:
    found = of("You can pay with:\n\n- cash\n- card\n- cheque")
    assert [statement.text for statement in found] == [
        "You can pay with:",
        "You can pay with: cash.",
        "You can pay with: card.",
        "You can pay with: cheque.",
        "You can pay with: cash, card, cheque.",
    ]
    assert found[1].context == "Bakery You can pay with:"


def test_a_nested_list_stands_under_its_item() -> None:
    found = of("- Rye\n  - dark\n  - light")
    assert [(statement.text, statement.context) for statement in found] == [
        ("Rye.", "Bakery"),
        ("dark.", "Bakery Rye"),
        ("light.", "Bakery Rye"),
    ]


def test_quotes_are_said_like_paragraphs() -> None:
    assert texts("> We are small.\n>\n> We are good.") == ["We are small.", "We are good."]


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Open 9\N{EN DASH}5.", "Open 9 to 5."),
        ("Monday \N{EN DASH} Friday: 8:00-18:00.", "Monday to Friday: 8:00 to 18:00."),
        ("Call 555-0100.", "Call 555-0100."),
        ("Fresh\N{EM DASH}always.", "Fresh, always."),
    ],
)
def test_dashes_are_said_as_words_where_they_are_ranges(written: str, spoken: str) -> None:
    assert texts(written) == [spoken]
