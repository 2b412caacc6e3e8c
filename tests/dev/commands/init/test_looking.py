"""What a website or a folder tells of its business."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dev.commands.init.hours import written
from dev.commands.init.looking import MOST_LINKED, Findings, as_phone, look_at
from tests.ingest.web.sites_played import Site, html, site, xml

HOME = """<html lang="en"><head><title>Willow Creek Bakery | Fresh bread</title></head><body>
<nav><a href="/menu">Menu</a> <a href="https://elsewhere.example/">Partner</a>
<a href="mailto:a@b.example">Mail</a></nav>
<main><h1>Willow Creek Bakery</h1><p>We bake sourdough bread and sweet pastries for the whole town every morning.</p>
<table><tr><td>Monday to Friday</td><td>7:00 am - 5:30 pm</td></tr><tr><td>Sunday</td><td>closed</td></tr></table>
</main>
<footer><address>14 Mill Street<br>Marlow Falls<br>(541) 555-0123</address><a href="tel:+15415550123">Call</a></footer>
</body></html>"""
MENU = """<html lang="en"><head><title>Menu | Willow Creek Bakery</title></head><body><main>
<p>A loaf of the sourdough bread costs seven dollars, and the rye bread is eight.</p>
<a href="/menu#rye">Rye</a><a href="/old">Old</a></main></body></html>"""
TACOS = """<html lang="es"><head><title>Inicio</title><meta property="og:site_name" content="Tacos Ana &amp; Luis">
<script type="application/ld+json">{"@type": "Restaurant", "telephone": "+34 915 550 123",
"address": {"streetAddress": "Calle Mayor 5", "addressLocality": "Madrid"}, "openingHours": "Tu-Su 13:00-23:00"}
</script>
</head><body><main><p>Los tacos de la casa se hacen con el maíz de la región y con la salsa de mi abuela.</p>
</main></body></html>"""


@pytest.fixture
def website() -> Iterator[Site]:
    with site() as here:
        yield here


def looked_at(website: Site, path: str = "/") -> Findings:
    return look_at([f"{website.origin}{path}"], website.fetcher(), lambda _: None)


def test_a_site_without_a_sitemap_is_followed_by_its_links_and_tells_what_it_says_anywhere(website: Site) -> None:
    website.pages = {"/": html(HOME), "/menu": html(MENU)}

    found = looked_at(website)

    assert found.website == (f"{website.origin}/", f"{website.origin}/menu")
    assert [item.name for item in found.found.items] == list(found.website)
    assert (found.name, found.telephone) == ("Willow Creek Bakery", "+15415550123")
    assert found.address == "14 Mill Street, Marlow Falls"
    assert written(found.week) == "mon-fri 07:00-17:30"
    assert found.languages == ("en",)


def test_a_page_is_fetched_once_to_be_looked_at_and_to_be_ingested(website: Site) -> None:
    website.pages = {"/": html(HOME), "/menu": html(MENU)}

    found = looked_at(website)
    for item in found.found.items:
        item.read()

    assert sorted(website.asked.count(path) for path in ("/", "/menu")) == [1, 1]


@pytest.mark.parametrize("listed_in", ["/sitemap.xml", "/map-of-pages.xml"])
def test_a_sitemap_is_taken_where_the_site_has_one(website: Site, listed_in: str) -> None:
    urls = "".join(f"<url><loc>{website.origin}{path}</loc></url>" for path in ("/", "/menu"))
    website.pages = {
        "/": html(HOME),
        "/menu": html(MENU),
        listed_in: xml(f"<urlset>{urls}</urlset>"),
        "/robots.txt": (200, {}, f"User-agent: *\nSitemap: {website.origin}{listed_in}\n".encode()),
    }

    found = looked_at(website)

    assert found.website == (f"{website.origin}{listed_in}",)
    assert [item.name for item in found.found.items] == [f"{website.origin}/", f"{website.origin}/menu"]


def test_what_the_site_does_not_want_read_is_not_read(website: Site) -> None:
    website.pages = {
        "/": html(HOME),
        "/menu": html(MENU),
        "/robots.txt": (200, {}, b"User-agent: *\nDisallow: /menu\n"),
    }

    assert looked_at(website).website == (f"{website.origin}/",)
    assert "/menu" not in website.asked


def test_what_a_page_states_for_machines_counts_before_its_words(website: Site) -> None:
    website.pages = {"/": html(TACOS)}

    found = looked_at(website)

    assert (found.name, found.telephone, found.address) == ("Tacos Ana & Luis", "+34915550123", "Calle Mayor 5, Madrid")
    assert written(found.week) == "tue-sun 13:00-23:00"
    assert found.languages == ("es",)


def test_a_site_of_endless_pages_is_left_in_good_time(website: Site) -> None:
    page = "<html><body><p>The page of the day is here for you and for all of us.</p>{links}</body></html>"
    links = "".join(f'<a href="/{number}">next</a>' for number in range(100))
    website.pages = {path: html(page.format(links=links)) for path in ("/", *(f"/{number}" for number in range(100)))}

    assert len(looked_at(website).found.items) == MOST_LINKED


def test_a_folder_tells_what_its_pages_say(tmp_path: Path) -> None:
    (tmp_path / "home.html").write_text(HOME, encoding="utf-8")
    (tmp_path / "notes.md").write_text("# Cakes\n\nThe cakes have to be ordered three days ahead.\n", encoding="utf-8")

    found = look_at([str(tmp_path)], Site(1).fetcher(), lambda _: None)

    assert (found.telephone, found.website) == ("+15415550123", ())
    assert len(found.documents) == 2


def test_a_site_that_cannot_be_reached_tells_nothing_and_says_why(website: Site) -> None:
    found = looked_at(website)

    assert found.documents == ()
    assert "404" in found.found.refused[0].reason


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("(541) 555-0123", "+15415550123"),
        ("+34 915 550 123", "+34915550123"),
        ("1-541-555-0123", "+15415550123"),
        ("555-0123", ""),
        ("reception", ""),
    ],
)
def test_a_telephone_number_is_taken_with_its_country(text: str, number: str) -> None:
    assert as_phone(text) == number
