"""Fetching keeps to its bounds, whatever the server does."""

from __future__ import annotations

from itertools import count

import pytest

from ingest.document import Refused
from ingest.web.fetching import AGENT, Fetcher, NotFetched
from tests.ingest.web.sites_played import html, redirect, site


def test_a_page_is_fetched_from_the_address_that_was_checked() -> None:
    with site() as here:
        here.pages["/a?b=c"] = html("<p>niños")
        found = here.fetcher().fetch(f"{here.origin}/a?b=c#part")

    assert (found.url, found.kind, found.charset) == (f"{here.origin}/a?b=c", "text/html", "utf-8")
    assert found.data == "<p>niños".encode()
    assert here.hosts == [here.origin.removeprefix("http://")]


def test_redirects_are_followed_on_the_same_host_alone() -> None:
    with site() as here:
        here.pages |= {"/a": redirect("b"), "/b": redirect(f"{here.origin}/c"), "/c": html("x")}
        here.pages["/away"] = redirect("http://evil.example/")
        here.pages["/file"] = redirect("file:///etc/passwd")
        here.pages["/round"] = redirect("/round")
        fetcher = here.fetcher()

        assert fetcher.fetch(f"{here.origin}/a").url == f"{here.origin}/c"
        for path, reason in (("away", "another host: evil"), ("file", "expected an http"), ("round", "at most 5")):
            with pytest.raises(Refused, match=reason):
                fetcher.fetch(f"{here.origin}/{path}")


def test_a_redirect_into_a_private_network_is_refused() -> None:
    answers = iter([["8.8.8.8"], ["10.0.0.1"]])
    fetcher = Fetcher(resolve=lambda _host, _port: next(answers))
    fetcher.resolve("x", 0)

    with pytest.raises(Refused, match="private network"):
        fetcher.fetch("http://clinic.example/")


def test_a_page_that_is_too_large_is_not_read_to_its_end() -> None:
    with site() as here:
        here.pages["/a"] = (200, {}, b"x" * 100_001)
        with pytest.raises(Refused, match="too large: expected at most 100,000 bytes"):
            here.fetcher(max_bytes=100_000).fetch(f"{here.origin}/a")


def test_a_server_that_takes_its_time_is_left() -> None:
    with site() as here:
        here.pages["/a"] = html("x")
        ticks = count(step=40)
        with pytest.raises(Refused, match="within 30 seconds"):
            here.fetcher(now=lambda: float(next(ticks))).fetch(f"{here.origin}/a")


@pytest.mark.parametrize("status", [404, 410, 403, 500])
def test_an_error_is_told_with_its_number(status: int) -> None:
    with site() as here:
        here.pages["/a"] = (status, {}, b"secret")
        with pytest.raises(NotFetched, match=f"the server answered {status}"):
            here.fetcher().fetch(f"{here.origin}/a")


def test_packed_content_that_nobody_asked_for_is_refused() -> None:
    with site() as here:
        here.pages["/a"] = (200, {"content-encoding": "gzip"}, b"\x1f\x8b")
        with pytest.raises(Refused, match="packs"):
            here.fetcher().fetch(f"{here.origin}/a")


def test_a_host_that_does_not_answer_is_refused() -> None:
    fetcher = Fetcher(private=True, resolve=lambda _host, _port: ["127.0.0.1"])
    with pytest.raises(Refused, match="cannot be fetched: ConnectError"):
        fetcher.fetch("http://clinic.example:9/")


def test_sites_learn_who_asks() -> None:
    assert AGENT == "guru-ingest"
