"""Which addresses may be fetched: public ones, unless private ones are asked for.

An address that somebody else wrote into a sitemap or a redirect must not lead into the network of whoever ingests.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from typing import Final, TypeAlias
from urllib.parse import SplitResult, urlsplit

from ingest.document import Refused

Resolve: TypeAlias = Callable[[str, int], list[str]]
"""(host, port) to the addresses of the host; raises OSError."""
_TRANSLATED: Final = ipaddress.IPv6Network("64:ff9b::/96")
"""Where networks with IPv6 alone reach IPv4."""
_PORTS: Final = {"http": 80, "https": 443}


def is_url(text: str) -> bool:
    """Whether an argument is meant as an address and not as a path."""
    return text.lower().startswith(("http://", "https://"))


def parse_url(url: str) -> SplitResult:
    """The parts of an address, without its fragment; raises Refused."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError as error:
        raise Refused("expected an address like https://example.com/page") from error
    if parts.scheme not in _PORTS or not parts.hostname:
        raise Refused(f"expected an http or https address, got {parts.scheme or 'none'}")
    if parts.username is not None or parts.password is not None:
        raise Refused("expected an address without a user name")
    host = parts.hostname if port in (None, _PORTS[parts.scheme]) else f"{parts.hostname}:{port}"
    host = f"[{parts.hostname}]" + host.removeprefix(parts.hostname) if ":" in parts.hostname else host
    return parts._replace(netloc=host, path=parts.path or "/", fragment="")


def public_address(parts: SplitResult, resolve: Resolve, *, private: bool = False) -> str:
    """The address to connect to: resolved once and checked, so that no second answer of the name leads elsewhere.

    Raises Refused unless all addresses of the host are public, or ``private`` ones are asked for.
    """
    host = parts.hostname or ""
    try:
        found = resolve(host, parts.port or _PORTS[parts.scheme])
    except OSError as error:
        raise Refused(f"the host {host} is not known") from error
    if not found:
        raise Refused(f"the host {host} is not known")
    if not private and not all(_is_public(address) for address in found):
        raise Refused(f"{host} is an address of a private network (--allow-private takes it)")
    return found[0]


def same_site(first: SplitResult, second: SplitResult) -> bool:
    """Whether two addresses are of one host and port; ``www.`` and the change to https make no other one."""
    return _site(first) == _site(second)


def resolve_by_system(host: str, port: int) -> list[str]:
    """What the system says, IPv4 first: more networks lack IPv6 than lack IPv4."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = dict.fromkeys(str(info[4][0]) for info in sorted(found, key=lambda info: info[0] != socket.AF_INET))
    return list(addresses)


def _site(parts: SplitResult) -> tuple[str, int]:
    port = parts.port or _PORTS[parts.scheme]
    return (parts.hostname or "").removeprefix("www."), 443 if port == 80 else port


def _is_public(address: str) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        # An IPv4 address in the clothes of IPv6 is judged as what it is.
        translated = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) if ip in _TRANSLATED else None
        ip = ip.ipv4_mapped or ip.sixtofour or translated or ip
    return ip.is_global and not ip.is_multicast
