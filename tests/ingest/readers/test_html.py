"""Pages are read for what they say, each part under its headings, whatever their markup."""

from __future__ import annotations

import pytest

from ingest.document import Draft, Refused
from ingest.readers.html import read


def page(body: str, head: str = "<title>Prices - Clinic</title>") -> Draft:
    return read(f'<!doctype html><html lang="en"><head>{head}</head><body>{body}</body></html>'.encode())


def sections(draft: Draft) -> list[tuple[str, str]]:
    return [(section.heading, section.text) for section in draft.sections]


def test_each_section_has_the_path_of_its_headings() -> None:
    draft = page("<h1>Prices</h1><p>In dollars.</p><h2>Crowns</h2><p>890.</p><h3>Gold</h3>1200<h2>Fillings</h2><p>140.")

    assert draft.title == "Prices"
    assert sections(draft) == [("", "In dollars."), ("Crowns", "890."), ("Crowns > Gold", "1200"), ("Fillings", "140.")]


def test_without_a_first_heading_the_page_s_title_counts() -> None:
    assert page("<p>Text").title == "Prices - Clinic"


def test_navigation_scripts_and_forms_are_left_out() -> None:
    draft = page(
        "<nav><ul><li>Home</ul></nav><script>if (a < b) '<p>no</p>'</script><style>p{}</style><p>Yes.</p>"
        "<aside>Ad</aside><form><p>Mail</form><div hidden>no <div>no</div></div><footer>(c)</footer><svg><text>x</svg>"
    )

    assert sections(draft) == [("", "Yes.")]


def test_only_the_main_part_counts_where_a_page_has_one() -> None:
    main = "<main><header><h1>Hours</h1></header><p>Nine to five.</p></main>"
    role = '<div><div role="main"><h1>Hours</h1><div>Nine to five.</div></div></div>'

    for marked in (main, role):
        draft = page(f"<div>Buy now</div>{marked}<div>Cookies</div>")
        assert (draft.title, sections(draft)) == ("Hours", [("", "Nine to five.")])


def test_lists_stay_lists_and_inline_markup_goes() -> None:
    draft = page(
        "<p>We take <b>cash</b>,&nbsp;<a href=x>cards</a><br>and&amp;so on:</p><ul><li>Visa<li><p>Amex</p></ul>"
    )

    assert sections(draft) == [("", "We take cash, cards and&so on:\n\n- Visa\n- Amex")]


def test_a_table_is_read_row_by_row_with_the_names_of_its_columns() -> None:
    rows = "<tr><th>Treatment<th>Price<th>Visits</tr><tr><td>Crown<td>$890<td>2<tr><td>Filling<td>$140<td></table>"

    assert sections(page(f"<table><caption>x</caption>{rows}"))[0][1].endswith(
        "Crown: Price $890, Visits 2.\nFilling: Price $140."
    )


def test_a_table_without_names_is_read_as_it_stands() -> None:
    assert sections(page("<table><tr><td>Monday<td>9 to 5<tr><td>Sunday<td>closed</table>")) == [
        ("", "Monday: 9 to 5.\nSunday: closed.")
    ]


def test_a_table_within_a_table_is_text_of_its_cell() -> None:
    draft = page("<table><tr><td>Crown 1<td><table><tr><td>gold</table> or steel</table><p>after")

    assert sections(draft)[-1][1].endswith("after")
    assert "gold" in sections(draft)[0][1]


def test_a_table_that_is_never_closed_loses_nothing() -> None:
    assert sections(page("<p>a</p><table><tr><td>Crown 1<td>890")) == [("", "a\n\nCrown 1: 890.")]


def test_cells_without_a_table_are_text() -> None:
    assert sections(page("Crown</td><td>890</tr><p>after")) == [("", "Crown\n\n890\n\nafter")]


def test_what_only_looks_like_a_main_part_hides_nothing() -> None:
    assert sections(page("<script>'<main>'</script><p>Nine to five.</p><main></main>")) == [("", "Nine to five.")]


def test_the_language_of_a_page_is_only_perhaps_meant() -> None:
    assert (page("<p>x").language, page("<p>x").perhaps) == ("", "en")


def test_the_encoding_is_what_the_page_says() -> None:
    stated = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>niños'.encode("latin-1")

    assert sections(read(stated)) == [("", "niños")]
    assert sections(read("<p>niños".encode())) == [("", "niños")]
    assert sections(read("<p>niños".encode("utf-16"))) == [("", "niños")]


@pytest.mark.parametrize(
    "data", [b'<meta charset="utf-8"><p>ni\xf1os', b'<meta charset="klingon"><p>x', b"<p>ni\xf1os", b"<p>\0"]
)
def test_a_wrong_encoding_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="expected"):
        read(data)


def test_a_page_nested_without_end_is_read_in_no_more_time() -> None:
    for tag in ("div", "table><tr><td", "nav", "ul><li", "b"):
        depth = 100_000
        draft = page(f"<p>Top.</p>{f'<{tag}>' * depth}deep")
        assert draft.sections[0].text.startswith("Top.")
