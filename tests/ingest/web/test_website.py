"""A website becomes documents: what changed is indexed, what its sitemap no longer lists goes, what fails stays."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from psycopg import AsyncConnection

from ingest import Spoken, Summary, find_sources, ingest_sources
from tests.ingest.readers.files_made import pdf_file
from tests.ingest.web.sites_played import Site, html, redirect, site, xml

ENGLISH = "We open at nine in the morning on Saturday and you can park behind the house."
SPANISH = "Los sábados abrimos a las nueve de la mañana y se puede aparcar detrás de la casa."


def sitemap(here: Site, *paths: str) -> None:
    listed = "".join(f"<url><loc>{here.origin}{path}</loc></url>" for path in paths)
    here.pages["/sitemap.xml"] = xml(f"<urlset>{listed}</urlset>")


async def ingest_site(connection: AsyncConnection, here: Site, path: str = "/sitemap.xml", **settings: Any) -> Summary:
    fetcher = here.fetcher(**settings)
    try:
        found = await asyncio.to_thread(find_sources, [f"{here.origin}{path}"], Spoken(), fetcher)
        return await ingest_sources(connection, "p", found)
    finally:
        fetcher.close()


def paths(here: Site, sources: tuple[str, ...]) -> list[str]:
    return [source.removeprefix(here.origin) for source in sources]


async def test_a_sitemap_s_pages_are_indexed_and_a_second_time_nothing_is(connection: AsyncConnection) -> None:
    with site() as here:
        here.pages |= {"/hours": html(f"<h1>Hours</h1><p>{ENGLISH}"), "/es/horario": html(f"<p>{SPANISH}")}
        sitemap(here, "/hours", "/es/horario")
        first = await ingest_site(connection, here)
        second = await ingest_site(connection, here)

    assert (paths(here, first.added), first.refused) == (["/hours", "/es/horario"], ())
    assert second == Summary(unchanged=first.added)
    cursor = await connection.execute(
        "select d.title, c.language from documents d join corpora c on c.id = d.corpus_id order by d.title"
    )
    assert await cursor.fetchall() == [("Horario", "es"), ("Hours", "en")]


async def test_a_page_that_fails_stays_and_one_that_is_no_longer_listed_goes(connection: AsyncConnection) -> None:
    with site() as here:
        here.pages |= {path: html(f"<p>{path} {ENGLISH}") for path in ("/a", "/b", "/c")}
        sitemap(here, "/a", "/b", "/c")
        await ingest_site(connection, here)

        here.pages["/a"] = (500, {}, b"")
        here.pages["/b"] = html(f"<p>New. {ENGLISH}")
        sitemap(here, "/a", "/b")
        summary = await ingest_site(connection, here)

    assert [(refusal.source, refusal.reason) for refusal in summary.refused] == [
        (f"{here.origin}/a", "the server answered 500")
    ]
    assert (paths(here, summary.changed), paths(here, summary.removed)) == (["/b"], ["/c"])


@pytest.mark.parametrize("away", ["gone", "index in part", "empty"])
async def test_a_sitemap_that_is_not_whole_forgets_nothing(connection: AsyncConnection, away: str) -> None:
    with site() as here:
        here.pages["/a"] = html(f"<p>{ENGLISH}")
        sitemap(here, "/a")
        await ingest_site(connection, here)

        here.pages["/sitemap.xml"] = {
            "gone": (503, {}, b""),
            "index in part": xml(f"<sitemapindex><sitemap><loc>{here.origin}/no.xml</loc></sitemap></sitemapindex>"),
            "empty": xml("<urlset/>"),
        }[away]
        summary = await ingest_site(connection, here)

    assert summary.removed == ()


async def test_every_kind_of_document_is_read_by_its_type(connection: AsyncConnection) -> None:
    with site() as here:
        lines = [(20, "Opening hours"), (11, ENGLISH)]
        here.pages |= {
            "/a": (200, {"content-type": "application/pdf"}, pdf_file(lines)),
            "/b": (200, {"content-type": "text/html; charset=iso-8859-1"}, f"<p>{SPANISH}".encode("latin-1")),
            "/c.md": (200, {"content-type": "text/plain"}, f"# C\n\n{ENGLISH}".encode()),
            "/d.png": (200, {"content-type": "image/png"}, b"\x89PNG"),
            "/e": (200, {"content-type": "text/html; charset=utf-8"}, b"<p>555 0142"),
        }
        sitemap(here, "/a", "/b", "/c.md", "/d.png", "/e")
        summary = await ingest_site(connection, here)

    assert paths(here, summary.added) == ["/a", "/b", "/c.md"]
    assert [refusal.reason for refusal in summary.refused] == [
        "expected a page or a document, got image/png",
        "language not recognised: state one of en, es as `language:` in its front matter, or --language",
    ]


async def test_what_robots_txt_does_not_want_read_is_refused_and_never_asked_for(connection: AsyncConnection) -> None:
    with site() as here:
        robots = "User-agent: *\nDisallow: /private/*\n\nUser-agent: guru-ingest\nDisallow: /*.pdf$\nDisallow: /no/\n"
        here.pages |= {
            "/robots.txt": (200, {}, robots.encode()),
            **{path: html(f"<p>{ENGLISH}") for path in ("/a", "/no/b", "/c.pdf")},
        }
        sitemap(here, "/a", "/no/b", "/c.pdf")
        summary = await ingest_site(connection, here)

    assert paths(here, summary.added) == ["/a"]
    assert {refusal.reason for refusal in summary.refused} == {"the site's robots.txt does not want it read"}
    assert here.asked.count("/robots.txt") == 1
    assert "/no/b" not in here.asked


async def test_a_site_whose_rules_cannot_be_read_is_left_alone(connection: AsyncConnection) -> None:
    with site() as here:
        here.pages |= {"/robots.txt": (503, {}, b""), "/a": html(f"<p>{ENGLISH}")}
        summary = await ingest_site(connection, here, "/a")

    assert [refusal.reason for refusal in summary.refused] == [
        "the site's robots.txt cannot be read: the server answered 503"
    ]


async def test_a_single_page_is_fetched_once_and_removes_nothing(connection: AsyncConnection) -> None:
    with site() as here:
        here.pages |= {"/a": redirect("/b"), "/b": html(f"<title>Hours</title><p>{ENGLISH}")}
        sitemap(here, "/b")
        await ingest_site(connection, here)
        here.asked.clear()
        summary = await ingest_site(connection, here, "/a#top")

    assert (paths(here, summary.added), summary.removed) == (["/a"], ())
    assert here.asked == ["/robots.txt", "/a", "/b"]


async def test_private_addresses_are_refused_unless_asked_for(connection: AsyncConnection) -> None:
    with site() as here:
        here.pages["/a"] = html(f"<p>{ENGLISH}")
        found = await asyncio.to_thread(find_sources, [here.origin.replace("clinic.example", "127.0.0.1") + "/a"])
        summary = await ingest_sources(connection, "p", found)

    assert here.asked == []
    assert "private network" in summary.refused[0].reason
