"""Tables become sentences that can be read aloud."""

from __future__ import annotations

import pytest

from ingest.document import Refused
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
    assert read(b"a,b\n1,2,3\n").sections[0].text == "1: b 2, 3."


@pytest.mark.parametrize(
    "data",
    [b"a,b\n" + b"x" * 200_000 + b",1\n", b'a,b\n"unclosed,1\n', b"a,b\n\xff,1\n"],
    ids=["huge field", "open quote", "encoding"],
)
def test_a_table_that_cannot_be_read_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="expected"):
        read(data)
