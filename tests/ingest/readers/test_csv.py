"""Tables become sentences that can be read aloud."""

from __future__ import annotations

import pytest

from ingest.document import Draft, Refused
from ingest.readers.csv import read


def test_a_row_is_a_sentence_that_names_its_columns() -> None:
    draft = read(b"Treatment,Price,Visits\nCrown,890 dollars,2\n\nFilling,140 dollars,\n")

    assert draft.sections[0].text == "Crown: Price 890 dollars, Visits 2.\nFilling: Price 140 dollars."


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_other_delimiters_are_recognised(delimiter: str) -> None:
    rows = (("Día", "Horario"), ("lunes", "9, 10 y 11"), ("martes", "9 y 10"))
    draft = read("\n".join(delimiter.join(row) for row in rows).encode("utf-8-sig"))

    assert draft.sections[0].text == "lunes: Horario 9, 10 y 11.\nmartes: Horario 9 y 10."


@pytest.mark.parametrize("names", ["question,answer", "Pregunta,Respuesta"])
def test_questions_and_answers_are_sections_of_their_own(names: str) -> None:
    draft = read(f'{names}\n"Do you take cards, or only cash?","Both, and\nVisa too."\nParking?,\n'.encode())

    assert [(section.heading, section.text) for section in draft.sections] == [
        ("Do you take cards, or only cash?", "Both, and\nVisa too.")
    ]


def test_a_row_longer_than_its_header_loses_nothing() -> None:
    assert read(b"a,b\nx,2,3\n").sections[0].text == "x: b 2, 3."


def test_a_number_at_the_start_of_a_row_is_said_with_its_name() -> None:
    assert read(b"Year,Visits\n2025,140\n").sections[0].text == "Year 2025, Visits 140."


def sections(text: str) -> list[tuple[str, str]]:
    return [(section.heading, section.text) for section in read(text.encode()).sections]


@pytest.mark.parametrize("first", ["Screen,$129", "Battery,59", "Cut and blow-dry,45 EUR"])
def test_a_table_without_names_of_columns_keeps_its_first_row(first: str) -> None:
    [(_, text)] = sections(f"{first}\nCamera,$89\nSpeaker,$49\n")

    assert text.split("\n") == [first.replace(",", ": ") + ".", "Camera: $89.", "Speaker: $49."]


def test_titles_above_the_names_and_headings_among_the_rows_are_headings() -> None:
    table = "Price list,,\n,,\nService,Price,Days\nPHONES,,\nScreen,$129,1\nTABLETS,,\nScreen,$189,2\n"

    assert read(table.encode()).title == "Price list"
    assert sections(table) == [
        ("PHONES", "Screen: Price $129, Days 1."),
        ("TABLETS", "Screen: Price $189, Days 2."),
    ]


def test_titles_with_commas_do_not_decide_what_parts_the_cells() -> None:
    table = "Prices, as of May, without tax\nService;Price\nScreen;129,00 EUR\nBattery;59,00 EUR\n"

    assert sections(table)[-1][1].endswith("Screen: Price 129,00 EUR.\nBattery: Price 59,00 EUR.")


def test_the_delimiter_that_a_spreadsheet_states_counts() -> None:
    assert sections("sep=;\nService;Price\nScreen;129\n") == [("Service", "Screen: Price 129.")]


def test_the_name_of_the_first_column_stands_above_its_rows() -> None:
    draft = read(b"Our prices,\nTreatment,Price\nCrown,890\nFilling,140\n")

    assert draft.title == "Our prices"
    assert [(part.heading, part.text) for part in draft.sections] == [
        ("Treatment", "Crown: Price 890.\nFilling: Price 140.")
    ]


def test_names_of_columns_are_said_without_their_underscores() -> None:
    assert sections("service,price_in_dollars\nScreen,129\n") == [("service", "Screen: price in dollars 129.")]


def test_windows_text_is_read_and_the_guess_told() -> None:
    draft: Draft = read("Servicio;Precio\nTinte de cejas y pestañas;30 €\n".encode("cp1252"))

    assert draft.sections[0].text == "Tinte de cejas y pestañas: Precio 30 €."
    assert draft.notes == ("read as Windows-1252, by a guess",)


def test_a_quote_that_never_ends_is_a_character_and_told() -> None:
    draft = read(b'Service,Screen\nTablet 10" screen,$129\n"Tablet 12,$189\n')

    assert draft.sections[0].text == 'Tablet 10" screen: Screen $129.\n"Tablet 12: Screen $189.'
    assert draft.notes[0].startswith("quotes were read as characters")


@pytest.mark.parametrize(
    "data",
    [b"a,b\n" + b"x" * 200_000 + b",1\n", b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 9],
    ids=["huge field", "picture"],
)
def test_a_table_that_cannot_be_read_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="expected"):
        read(data)
