"""Print is put back into what it was, tables into rows and menus into dishes with prices, and nothing is lost."""

from __future__ import annotations

import pytest

from ingest.account import account_for
from ingest.document import Draft
from ingest.readers.pdf import read
from tests.ingest.readers.files_made import Placed, pdf_file, placed_pdf


def texts(draft: Draft) -> list[tuple[str, str]]:
    return [(section.heading, section.text) for section in draft.sections]


def kept(draft: Draft) -> float:
    parts = [part for section in draft.sections for part in (section.heading, section.text)]
    return account_for(draft.main, [draft.title, *parts]).share


MENU: list[Placed] = [
    *((24, 50, 780, "Mill Lane Cafe"), (16, 50, 740, "Coffee")),
    *((14, 50, 715, "Espresso"), (14, 400, 715, "$3.00"), (14, 50, 690, "Flat white"), (14, 400, 690, "$4.20")),
    *((16, 50, 650, "Cakes"), (14, 50, 625, "Carrot cake"), (14, 400, 625, "$5.50")),
    (
        8,
        50,
        590,
        "All our cakes are baked in the house each morning by people who know how, and some have nuts.",
    ),
    (
        8,
        50,
        575,
        "Please tell us about allergies before you order, so that we can tell you what is in our cakes.",
    ),
]


def test_a_menu_in_large_print_keeps_its_dishes_and_prices() -> None:
    draft = read(placed_pdf(MENU))
    text = "\n".join(text for _, text in texts(draft))

    for line in ("Espresso: $3.00.", "Flat white: $4.20.", "Carrot cake: $5.50."):
        assert line in text
    assert draft.title == "Mill Lane Cafe"
    assert kept(draft) == 1


def test_prices_that_were_drawn_as_a_column_of_their_own_find_their_dishes() -> None:
    names = [(12, 50, 700 - 20 * at, name) for at, name in enumerate(("Cut", "Cut and blow-dry", "Colour from"))]
    prices = [(12, 300, 700 - 20 * at, price) for at, price in enumerate(("$30", "$45", "$80"))]

    [(_, text)] = texts(read(placed_pdf([*names, *prices])))

    assert text.split("\n") == ["Cut: $30.", "Cut and blow-dry: $45.", "Colour from: $80."]


@pytest.mark.parametrize("leader", ["Espresso ........ 3.00", "Espresso . . . . . . . 3.00", "Espresso______3.00"])
def test_dots_between_a_dish_and_its_price_part_them(leader: str) -> None:
    lines = [(12, leader), (12, leader.replace("Espresso", "Latte").replace("3.00", "4.00"))]

    assert texts(read(pdf_file(lines))) == [("", "Espresso: 3.00.\nLatte: 4.00.")]


def test_three_dots_are_an_ellipsis() -> None:
    assert texts(read(pdf_file([(12, "Well... we are closed on Sundays...")]))) == [
        ("", "Well... we are closed on Sundays...")
    ]


def row(height: float, *cells: str) -> list[Placed]:
    return [(10, 50 + 150 * at, height, cell) for at, cell in enumerate(cells)]


def test_a_table_becomes_sentences_that_name_their_columns() -> None:
    rows = [
        *row(700, "Service", "Price", "Days"),
        *row(680, "Screen", "$129", "1"),
        *row(660, "Battery", "$59", "2"),
    ]

    assert texts(read(placed_pdf(rows))) == [("", "Screen: Price $129, Days 1.\nBattery: Price $59, Days 2.")]


def test_columns_of_text_are_read_one_after_the_other() -> None:
    left = ("We repair all makes of cars and", "vans, and we lend you one while", "yours is here with us for repair.")
    right = ("Our workshop opens at eight each", "morning, and you can leave your", "keys in the box before that time.")
    lines = [(10, 50.0, 700 - 13.0 * at, text) for at, text in enumerate(left)]
    lines += [(10, 320.0, 700 - 13.0 * at, text) for at, text in enumerate(right)]

    text = "\n".join(text for _, text in texts(read(placed_pdf(lines))))

    assert "and we lend you one while yours is here" in text
    assert "leave your keys in the box" in text


def test_running_heads_and_feet_are_left_out_and_what_they_tell_is_said_once() -> None:
    pages = [
        [
            *((9, 50, 815, "Mill Lane Garage"), (9, 250, 30, f"Page {number} of 3"), (9, 50, 18, "Call 555 0142")),
            *(
                (11, 50, 700, f"Chapter {word} says how we repair cars."),
                (11, 50, 680, f"It is the {word} of our rules."),
            ),
        ]
        for number, word in ((1, "one"), (2, "two"), (3, "three"))
    ]
    draft = read(placed_pdf(*pages))
    text = "\n".join(text for _, text in texts(draft))

    assert "Mill Lane Garage" not in text
    assert "Page" not in text
    assert text.count("Call 555 0142") == 1
    assert {part.what for part in draft.left_out} == {"running heads", "running feet"}


def test_numbers_at_the_head_of_each_page_are_no_page_numbers_unless_they_count() -> None:
    pages = [
        [(11, 50, 810, price), (11, 50, 700, "is what a crown costs in our clinic")] for price in ("890", "120", "45")
    ]

    assert "890" in texts(read(placed_pdf(*pages)))[0][1]


@pytest.mark.parametrize("title", ["(anonymous)", "Untitled", "Microsoft Word - terms.doc", "list.indd", "Document 1"])
def test_a_title_that_a_program_put_in_is_none(title: str) -> None:
    lines = [(20, "Our terms"), (11, "You pay when you collect your car.")]

    assert read(pdf_file(lines, title=title)).title == "Our terms"


def test_bullets_are_items_of_a_list() -> None:
    lines = [(11, "\u2022 Cash"), (11, "\u2022 Cards of all kinds")]

    assert texts(read(pdf_file(lines))) == [("", "- Cash\n- Cards of all kinds")]


def test_an_empty_page_is_told() -> None:
    draft = read(
        pdf_file([(11, "We open at nine in the morning, also on Saturday, and close at five in the afternoon.")], [])
    )

    assert draft.notes == ("no text on page 2: a picture, or empty",)


@pytest.mark.parametrize("odd", ["market price", "ask us", "free", "according to season"])
def test_a_price_in_words_makes_no_names_of_columns_of_the_first_dish(odd: str) -> None:
    dishes = ["Tomato soup", "Green salad", "Salmon", "Steak", "Catch of the day"]
    prices = ["$9", "$10", "$29", "$34", odd]
    placed: list[Placed] = [(16, 50, 760, "Starters")]
    for at, (dish, price) in enumerate(zip(dishes, prices, strict=True)):
        placed += [(10, 50, 735 - 16 * at, dish), (10, 400, 735 - 16 * at, price)]
    placed += [(16, 50, 640, "Desserts"), (10, 50, 618, "Lemon tart"), (10, 400, 618, "$8")]
    said = " ".join(text for section in read(placed_pdf(placed)).sections for text in (section.heading, section.text))
    assert "Tomato soup: $9" in said
    assert "Steak: $34" in said
    assert f"Catch of the day: {odd}" in said
    assert "Lemon tart: $8" in said
