"""Word documents keep headings, lists and tables; hostile packages are refused before they are unpacked."""

from __future__ import annotations

import io
import zipfile

import pytest

from ingest.document import Refused
from ingest.readers.docx import read
from tests.ingest.readers.files_made import word_file, word_paragraph, word_table


def test_headings_paragraphs_and_tables_are_read() -> None:
    draft = read(
        word_file(
            word_paragraph("Prices", "Title")
            + word_paragraph("In dollars.")
            + word_paragraph("Crowns", "Heading1")
            + word_paragraph("Of gold or steel.")
            + word_paragraph("Gold", "Heading2")
            + word_table([["Kind", "Price"], ["Yellow", "1200"], ["White", "1300"]])
        )
    )

    assert draft.title == "Prices"
    sections = [(section.heading, section.text) for section in draft.sections]
    assert sections[0] == ("", "In dollars.")
    assert sections[-1][0].endswith("Gold")
    assert sections[-1][1] == "Yellow: Price 1200.\nWhite: Price 1300."


def test_text_that_looks_like_markup_stays_text() -> None:
    assert read(word_file(word_paragraph("a &lt; b &amp; c"))).sections[0].text == "a < b & c"


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(Refused, match="too large: expected at most 100,000,000 bytes unpacked, it states 120,"):
        read(word_file(word_paragraph("x"), **{"word/media/a.xml": bytes(120_000_000)}))


def test_entities_that_multiply_are_refused() -> None:
    laughs = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
    body = f'<!DOCTYPE d [<!ENTITY l0 "ha">{laughs}]><w:document xmlns:w="w"><w:body>&l9;</w:body></w:document>'
    packed = io.BytesIO(word_file(""))
    with zipfile.ZipFile(packed) as good:
        parts = {part: good.read(part) for part in good.namelist()} | {"word/document.xml": body.encode()}
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)

    with pytest.raises(Refused, match="broken Word document"):
        read(bomb.getvalue())


def package(**parts: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no package of parts"),
        (b"hello", "no package of parts"),
        (word_file("")[:-30], "no package of parts"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "protected by a password, or of an old Word"),
        (package(**{"xl/workbook.xml": b""}), "a package without one"),
        (package(**{"word/document.xml": b"<w"}), "broken Word document"),
    ],
)
def test_what_is_no_word_document_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        read(data)


def test_headers_and_footers_are_left_out_but_for_what_they_tell() -> None:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts = {
        "word/header1.xml": f"<w:hdr xmlns:w='{w}'>{word_paragraph('Mill Lane Garage')}</w:hdr>",
        "word/footer1.xml": f"<w:ftr xmlns:w='{w}'>{word_paragraph('Call 555 0142')}{word_paragraph('Page 2')}</w:ftr>",
    }
    draft = read(word_file(word_paragraph("We repair cars."), **{name: part.encode() for name, part in parts.items()}))

    assert [section.text for section in draft.sections] == ["We repair cars.", "Call 555 0142"]
    assert [(part.what, part.words) for part in draft.left_out] == [("headers and footers", 5)]


def test_a_broken_header_is_refused() -> None:
    with pytest.raises(Refused, match="a header or footer"):
        read(word_file(word_paragraph("We repair cars."), **{"word/header1.xml": b"<w"}))


def test_a_bold_line_is_a_heading() -> None:
    bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Warranty</w:t></w:r></w:p>"

    assert [
        (section.heading, section.text) for section in read(word_file(bold + word_paragraph("Two years."))).sections
    ] == [("Warranty", "Two years.")]
