"""Only public addresses are fetched, unless private ones are asked for."""

from __future__ import annotations

import pytest

from ingest.document import Refused
from ingest.web.addresses import is_url, parse_url, public_address, same_site


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.0.0.5", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1"),
        *("224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "2002:7f00:1::"),
        "64:ff9b::7f00:1",
    ],
)
def test_private_addresses_are_refused_in_every_guise(address: str) -> None:
    parts = parse_url("https://clinic.example/")

    with pytest.raises(Refused, match="private network"):
        public_address(parts, lambda _host, _port: [address])
    assert public_address(parts, lambda _host, _port: [address], private=True) == address


def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    with pytest.raises(Refused, match="private network"):
        public_address(parse_url("https://clinic.example/"), lambda _host, _port: ["8.8.8.8", "10.0.0.1"])


def test_a_public_address_is_the_one_that_is_connected_to() -> None:
    parts = parse_url("https://clinic.example/")

    assert public_address(parts, lambda _host, _port: ["8.8.8.8", "2606:4700::1"]) == "8.8.8.8"


def test_a_host_that_nobody_knows_is_refused() -> None:
    def unknown(_host: str, _port: int) -> list[str]:
        raise OSError

    def empty(_host: str, _port: int) -> list[str]:
        return []

    for resolve in (unknown, empty):
        with pytest.raises(Refused, match="is not known"):
            public_address(parse_url("https://clinic.example/"), resolve)


@pytest.mark.parametrize(
    "url",
    [
        *("file:///etc/passwd", "ftp://a/b", "gopher://a", "//a/b", "a", "http://", "http://a:99999/", "http://[::1"),
        *("http://user:word@a/", "http://user@a/"),
    ],
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(Refused, match="expected"):
        parse_url(url)


@pytest.mark.parametrize(
    ("url", "normal"),
    [
        ("HTTPS://Clinic.Example", "https://clinic.example/"),
        ("https://clinic.example:443/a?b=1#c", "https://clinic.example/a?b=1"),
        ("http://[2606:4700::1]:8080/a", "http://[2606:4700::1]:8080/a"),
    ],
)
def test_addresses_of_the_same_page_are_written_the_same(url: str, normal: str) -> None:
    assert parse_url(url).geturl() == normal


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("https://clinic.example/b", True),
        ("http://www.clinic.example/", True),
        ("https://clinic.example:8443/", False),
        ("https://evil.example/", False),
        ("https://clinic.example.evil.example/", False),
    ],
)
def test_one_site_is_one_host_and_port(other: str, same: bool) -> None:
    assert same_site(parse_url("https://clinic.example/a"), parse_url(other)) is same


def test_a_path_is_no_address() -> None:
    assert [is_url(text) for text in ("https://a", "HTTP://a", "pages/", "http", "c:\\pages")] == [
        True,
        True,
        False,
        False,
        False,
    ]
