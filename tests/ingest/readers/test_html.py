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
        "<aside>Ad</aside><form><p>Mail<input></form><div hidden>no <div>no</div></div><footer>(c)</footer>"
        "<svg><text>x</svg>"
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
    assert sections(page("Crown</td> <td>890</tr><p>after")) == [("", "Crown 890\n\nafter")]


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
    ("data", "note"),
    [
        (b'<meta charset="utf-8"><p>ni\xf1os', "read as Windows-1252, not utf-8 as stated, by a guess"),
        (b'<meta charset="klingon"><p>ni\xf1os', "read as Windows-1252, not klingon as stated, by a guess"),
        (b"<p>ni\xf1os", "read as Windows-1252, by a guess"),
    ],
)
def test_a_wrong_encoding_is_put_right_and_told(data: bytes, note: str) -> None:
    draft = read(data)

    assert (sections(draft), draft.notes) == ([("", "niños")], (note,))


@pytest.mark.parametrize("tag", ["div", "table><tr><td", "nav", "ul><li", "b"])
def test_a_page_nested_without_end_is_refused(tag: str) -> None:
    with pytest.raises(Refused, match="nested deeper than 1,000 levels"):
        page(f"<p>Top.</p>{f'<{tag}>' * 100_000}deep")


def test_a_tag_with_attributes_without_end_is_refused() -> None:
    with pytest.raises(Refused, match="more than 1,000 attributes"):
        page(f"<p {' '.join(f'a{number}=b' for number in range(5000))}>x")


ACCORDIONS = (
    "<h3><button aria-expanded='false' aria-controls='a1'>{q}</button></h3><div id='a1' hidden><p>{a}</p></div>",
    "<h2><button data-bs-toggle='collapse' data-bs-target='#c'>{q}</button></h2><p id='c' aria-hidden='true'>{a}</p>",
    "<div class='faq-item'><button class='faq-question'>{q}</button><div style='display: none'><p>{a}</p></div></div>",
    "<details><summary>{q}</summary><p>{a}</p></details>",
    "<dl><dt>{q}</dt><dd>{a}</dd></dl>",
    "<input type='checkbox' id='q1'><label for='q1'>{q}</label><div class='answer' aria-hidden='true'>{a}</div>",
    "<h4><a href='#p1' data-toggle='collapse'>{q}</a></h4><div id='p1' style='visibility:hidden'>{a}</div>",
)


@pytest.mark.parametrize("accordion", ACCORDIONS)
@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Do you take walk-ins?", "Yes, before noon, as long as a chair is free."),
        ("¿Puedo anular mi cita?", "Sí, hasta 24 horas antes y sin coste alguno."),
    ],
)
def test_an_accordion_keeps_its_question_with_its_answer(accordion: str, question: str, answer: str) -> None:
    draft = page(f"<h1>Help</h1><p>Ask us.</p>{accordion.format(q=question, a=answer)}")

    assert sections(draft)[-1] == (question, answer)


@pytest.mark.parametrize(
    "menu",
    [
        "<nav><ul><li><a href=/>Home</a><li><a href=/team>Our team</a></ul></nav>",
        "<ul class='main-menu nav'><li><a href=/>Inicio</a><li><a href=/c>Contacto</a></ul>",
        "<div role='navigation'><a href=/>Home</a><a href=/team>Our team</a></div>",
        "<table><tr><td><a href=/>Home</a><td><a href=/b>Book</a><td><a href=/c>Us</a><td><a href=/d>Blog</a></table>",
        "<a class='skip-link' href='#main'>Skip to content</a>",
        "<div class='breadcrumbs'><a href=/>Home</a> / <a href=/p>Prices</a></div>",
    ],
)
def test_menus_are_left_out_and_named(menu: str) -> None:
    draft = page(f"{menu}<h1>Prices</h1><p>A crown costs 890 dollars.</p>")

    assert sections(draft) == [("", "A crown costs 890 dollars.")]
    assert [part.what for part in draft.left_out] == ["navigation"]


@pytest.mark.parametrize(
    "food",
    [
        "<ul class='menu'><li><a href=/1>Burger $9</a><li><a href=/2>Soup $5</a><li><a href=/3>Pie $4</a></ul>",
        "<section class='menu'><h2>Menu</h2><p>Burger with chips</p><p>Soup of the day</p></section>",
        f"<nav class='our-menu'><p>{'All our dishes are cooked to order, and can be had without nuts. ' * 3}</p></nav>",
    ],
)
def test_a_menu_of_dishes_is_no_navigation(food: str) -> None:
    assert page(f"<h1>Eat</h1>{food}").left_out == ()


@pytest.mark.parametrize(
    "banner",
    [
        "<div id='onetrust-banner-sdk'><p>We value your privacy.</p><button>Accept</button></div>",
        "<div class='cookie-banner'>We use cookies. <a href=/p>More</a></div>",
        "<section class='cc-window cc-banner'>Usamos cookies propias. <a>Aceptar</a></section>",
        "<div role='dialog'><p>This site uses cookies.</p><button>OK</button></div>",
        "<div class='cookies'><span>Utilizamos cookies</span><button>Aceptar</button></div>",
    ],
)
def test_cookie_banners_are_left_out_and_named(banner: str) -> None:
    draft = page(f"<h1>Hours</h1><p>We open at nine.</p>{banner}")

    assert sections(draft) == [("", "We open at nine.")]
    assert [part.what for part in draft.left_out] == ["cookie banner"]


@pytest.mark.parametrize(
    "cookies",
    [
        "<section class='cookies'><h2>Cookies</h2><p>Chocolate chip, $3 each</p></section>",
        "<div id='cookie-list'><p>Oatmeal cookie $2</p></div>",
        "<main class='cookie-policy'><h2>Cookies</h2><p>We set one cookie, which keeps your basket.</p></main>",
    ],
)
def test_what_a_bakery_says_of_its_cookies_is_kept(cookies: str) -> None:
    assert page(f"<h1>Shop</h1>{cookies}").left_out == ()


def test_a_form_around_the_whole_page_is_read_without_its_fields() -> None:
    fields = "<label>Name <input></label><select><option>Monday<option>Tuesday</select><button>Send</button>"
    draft = page(f"<form id='aspnetForm'><h1>Garage</h1><p>{'We repair all makes of cars. ' * 20}</p>{fields}</form>")

    assert sections(draft)[0][1].startswith("We repair all makes")
    assert [part.what for part in draft.left_out] == ["form", "buttons"]


@pytest.mark.parametrize(
    ("footer", "kept"),
    [
        ("<footer><h4>Hours</h4><p>Mon to Fri 9 to 5</p><p>Sunday closed</p></footer>", "Sunday closed"),
        (
            "<div id='footer'><div><b>Horario</b><ul><li>Lunes a viernes de 9 a 14<li>Sábado cerrado</ul></div></div>",
            "cerrado",
        ),
        ("<footer><p>Call <a href='tel:5550142'>555 0142</a></p></footer>", "Call 555 0142"),
        ("<footer><address>12 Mill Lane, Springfield</address></footer>", "12 Mill Lane"),
        (
            "<footer><h5>Insurers</h5><p>We work with all large insurers of the country.</p></footer>",
            "all large insurers",
        ),
    ],
)
def test_what_a_footer_tells_is_kept_and_its_links_are_not(footer: str, kept: str) -> None:
    links = "<ul><li><a href=/>Home</a><li><a href=/a>About us</a></ul><p>© 2026 Garage. All rights reserved.</p>"
    draft = page(f"<main><h1>Garage</h1><p>We repair cars.</p></main><div class='footer'>{footer}{links}</div>")
    text = "\n".join(text for _, text in sections(draft))

    assert kept in text
    assert "About us" not in text
    assert {"navigation", "copyright"} == {part.what for part in draft.left_out}


def test_a_value_stands_under_the_names_of_its_columns_whatever_it_spans() -> None:
    table = (
        "<table><tr><th>Treatment<th colspan=2>Price<tr><th><th>child<th>adult"
        "<tr><td rowspan=2>Filling<td>$90<td>$140<tr><td>$95<td>$150<tr><td>Check-up<td colspan=2>free</table>"
    )

    [(_, text)] = sections(page(table))

    assert text.split("\n") == [
        "Filling: Price child $90, Price adult $140.",
        "Filling: Price child $95, Price adult $150.",
        "Check-up: Price child, Price adult free.",
    ]


def test_headings_across_a_table_stand_above_their_rows() -> None:
    rows = "<tr><td colspan=2>Starters<tr><td>Soup<td>$5<tr><td colspan=2>Mains<tr><td>Stew<td>$9"

    assert sections(page(f"<table><tr><th>Dish<th>Price{rows}</table>")) == [
        ("", "Starters:\nSoup: Price $5.\n\nMains:\nStew: Price $9.")
    ]


def test_a_table_that_only_arranges_a_page_is_read_as_one() -> None:
    arranged = "<table role=presentation><tr><td><h2>Hours</h2><p>Nine to five.<td><h2>Parking</h2><p>Behind.</table>"

    assert sections(page(arranged)) == [("Hours", "Nine to five."), ("Parking", "Behind.")]


def test_names_of_days_are_no_names_of_columns() -> None:
    assert sections(
        page("<table><tr><td>Monday<td>closed<tr><td>Tuesday<td>9 to 5<tr><td>Friday<td>9 to 3</table>")
    ) == [("", "Monday: closed.\nTuesday: 9 to 5.\nFriday: 9 to 3.")]


def test_headings_without_text_of_their_own_are_text() -> None:
    draft = page("<h1>Menu</h1><h2>Coffee</h2><h4>Espresso $3</h4><h4>Latte $4</h4><h2>Tea</h2><h4>Mint tea $3</h4>")

    assert sections(draft) == [("Coffee", "Espresso $3\nLatte $4"), ("Tea", "Mint tea $3")]


def test_a_short_bold_paragraph_is_a_heading_and_a_bold_sentence_is_not() -> None:
    draft = page("<p><b>Opening hours</b></p><p>Nine to five.</p><p><b>We are closed in August.</b></p>")

    assert sections(draft) == [("Opening hours", "Nine to five.\n\nWe are closed in August.")]


def test_what_a_script_shows_later_is_kept_and_what_it_repeats_is_not() -> None:
    said = "We come to your house within the hour, also at night and on Sundays."
    draft = page(
        f"<h1>Plumber</h1><div style='visibility:hidden'>{said}</div><div aria-hidden='true'>{said}</div>"
        "<p hidden>Please fill in your name.</p>"
    )

    assert "\n".join(text for _, text in sections(draft)).count("within the hour") >= 1
    assert [part.what for part in draft.left_out] == ["hidden"]
