"""Sitemaps are read through indexes and gzip, and nothing that they say leads out of the site or out of bounds."""

from __future__ import annotations

import gzip

import pytest

from ingest.document import Refused
from ingest.summary import Refusal
from ingest.web.sitemap import is_sitemap, read_sitemap

ORIGIN = "https://clinic.example"
NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def urls(*addresses: str) -> bytes:
    listed = "".join(f"<url><loc> {address}\n</loc><lastmod>2026-01-01</lastmod></url>" for address in addresses)
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {NAMESPACE}>{listed}</urlset>'.encode()


def index(*addresses: str) -> bytes:
    listed = "".join(f"<sitemap><loc>{address}</loc></sitemap>" for address in addresses)
    return f"<sitemapindex {NAMESPACE}>{listed}</sitemapindex>".encode()


def nothing(url: str) -> bytes:
    raise Refused(f"the server answered 404 for {url}")


def test_pages_are_listed_once_in_their_order() -> None:
    listed = read_sitemap(f"{ORIGIN}/s.xml", urls(f"{ORIGIN}/b", f"{ORIGIN}/a#x", f"{ORIGIN}/b"), nothing)

    assert (listed.pages, listed.refused, listed.whole) == ((f"{ORIGIN}/b", f"{ORIGIN}/a"), (), True)


def test_an_index_leads_to_sitemaps_packed_or_not_and_not_in_a_circle() -> None:
    first, second = f"{ORIGIN}/1.xml.gz", f"{ORIGIN}/2.xml"
    parts = {first: gzip.compress(urls(f"{ORIGIN}/a")), second: index(first, second, f"{ORIGIN}/s.xml")}

    listed = read_sitemap(f"{ORIGIN}/s.xml", index(first, second), parts.__getitem__)

    assert (listed.pages, listed.whole) == ((f"{ORIGIN}/a",), True)


def test_a_sitemap_that_is_missing_is_told_and_makes_the_list_no_whole_one() -> None:
    parts = {f"{ORIGIN}/1.xml": urls(f"{ORIGIN}/a")}

    def fetch(url: str) -> bytes:
        return parts.get(url) or nothing(url)

    listed = read_sitemap(f"{ORIGIN}/s.xml", index(f"{ORIGIN}/1.xml", f"{ORIGIN}/2.xml"), fetch)

    assert listed.pages == (f"{ORIGIN}/a",)
    assert [refusal.source for refusal in listed.refused] == [f"{ORIGIN}/2.xml"]
    assert not listed.whole


def test_addresses_of_other_hosts_are_refused_one_by_one() -> None:
    foreign = "http://169.254.169.254/latest"

    listed = read_sitemap(f"{ORIGIN}/s.xml", urls(foreign, "file:///etc/passwd", f"{ORIGIN}/a"), nothing)

    assert listed.pages == (f"{ORIGIN}/a",)
    assert listed.refused[0] == Refusal(foreign, "an address of another host")
    assert listed.refused[1].source == "file:///etc/passwd"


def test_pictures_of_a_page_are_no_pages() -> None:
    text = urls(f"{ORIGIN}/a").replace(
        b"</url>", b'<i:image xmlns:i="i"><i:loc>https://clinic.example/a.png</i:loc></i:image></url>'
    )

    assert read_sitemap(f"{ORIGIN}/s.xml", text, nothing).pages == (f"{ORIGIN}/a",)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<html></html>", "got <html>"),
        (b"<urlset><url>", "expected a sitemap: no element found|expected a sitemap: unclosed"),
        (b"", "expected a sitemap"),
        (b'<!DOCTYPE u [<!ENTITY a "aaaa">]><urlset><url><loc>&a;</loc></url></urlset>', "without entities"),
        (b"\x1f\x8bnonsense", "broken gzip"),
        (gzip.compress(bytes(50_000_001)), "too large: expected at most 50,000,000 bytes unpacked"),
        (urls(*(f"{ORIGIN}/{number}" for number in range(5001))), "too many"),
    ],
    ids=["html", "cut", "empty", "entities", "broken gzip", "bomb", "too many"],
)
def test_what_is_no_sitemap_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        read_sitemap(f"{ORIGIN}/s.xml", data, nothing)


def test_a_sitemap_is_told_from_a_page() -> None:
    assert is_sitemap(f"{ORIGIN}/map", urls())
    assert is_sitemap(f"{ORIGIN}/map", gzip.compress(urls()))
    assert is_sitemap(f"{ORIGIN}/broken.xml", b"")
    assert not is_sitemap(f"{ORIGIN}/page", b"<!doctype html><p>a sitemap")
