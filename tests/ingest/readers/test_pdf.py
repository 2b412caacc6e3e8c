"""PDF files are read in paragraphs under their headings, or refused with the reason."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader, PdfWriter

from ingest.document import Refused
from ingest.readers.pdf import read
from tests.ingest.readers.files_made import pdf_file

PAGE = (
    (20, "Opening hours"),
    (11, "We open at nine in the morn-"),
    (11, "ing and close at five."),
    (15, "Saturday"),
    (11, "On Saturday we close at two."),
)


def test_larger_print_is_a_heading_and_split_words_are_joined() -> None:
    draft = read(pdf_file(PAGE, title="The clinic"))

    assert draft.title == "The clinic"
    assert [(section.heading, section.text) for section in draft.sections] == [
        ("Opening hours", "We open at nine in the morning and close at five."),
        ("Opening hours > Saturday", "On Saturday we close at two."),
    ]


def test_without_a_title_the_largest_heading_is_it() -> None:
    assert read(pdf_file(PAGE)).title == "Opening hours"


def test_every_page_is_read() -> None:
    draft = read(pdf_file(PAGE, [(11, "You can park behind the building for free.")]))

    assert "park behind the building" in draft.sections[-1].text


def test_a_scan_is_refused_with_what_helps() -> None:
    with pytest.raises(Refused, match="seem to be scanned: run text recognition"):
        read(pdf_file([], [(11, "2")]))


def encrypted(password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_file(PAGE))))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    packed = io.BytesIO()
    writer.write(packed)
    return packed.getvalue()


def test_a_password_is_refused_and_an_empty_one_is_none() -> None:
    with pytest.raises(Refused, match="encrypted: save it without a password"):
        read(encrypted("secret"))
    assert read(encrypted("")).title == "Opening hours"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"hello",
        pdf_file(PAGE)[:200],
        pdf_file(PAGE).replace(b"/Parent 2 0 R", b"/Parent 4 0 R").replace(b"/Contents 4", b"/Contents 9"),
        pdf_file(PAGE).replace(b"/Kids[5 0 R]", b"/Kids[2 0 R]"),
    ],
    ids=["empty", "header", "text", "cut", "no content", "pages in a circle"],
)
def test_a_broken_file_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match=r"broken PDF|no text in it"):
        read(data)
