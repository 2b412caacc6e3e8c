"""What a deployed process must not be set up with: secrets that are none, and addresses that anybody can listen to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final
from urllib.parse import SplitResult, urlsplit

MIN_SECRET_CHARS: Final = 16
_FEWEST_DIFFERENT: Final = 5
"""Sixteen random hexadecimal digits have ten different ones."""
_MOSTLY: Final = 0.6
_PLACEHOLDER: Final = re.compile(
    "changeme|changethis|replace|placeholder|example|insert|passw|your(?:own|key|auth|token|secret)|mysecret|mykey"
    "|supersecret|topsecret|secretkey|secrethere|keyhere|tokenhere|authtoken|qwerty|letmein|fixme|dummy|notareal"
)
"""What people write where a secret belongs; among forty random letters none is found in a million."""
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_PLAIN: Final = {"https": "http", "wss": "ws"}


def secret_mistakes(secrets: Mapping[str, Sequence[str]]) -> list[str]:
    """What is wrong with the secrets of each setting, by its name and never with a value."""
    wrong = [
        f"{name}: expected a random secret, got {reason}"
        for name, values in secrets.items()
        for reason in sorted({_weakness(value) for value in values} - {""})
    ]
    holders: dict[str, list[str]] = {}
    for name, values in secrets.items():
        for value in dict.fromkeys(values):
            holders.setdefault(value, []).append(name)
    shared = {tuple(names) for names in holders.values() if len(names) > 1}
    return wrong + [f"{' and '.join(names)}: expected different secrets, got one for both" for names in sorted(shared)]


def _weakness(secret: str) -> str:
    if len(secret) < MIN_SECRET_CHARS:
        return f"one shorter than {MIN_SECRET_CHARS} characters"
    steps = [abs(ord(after) - ord(before)) for before, after in pairwise(secret)]
    if len(set(secret)) < _FEWEST_DIFFERENT or sum(step <= 1 for step in steps) > _MOSTLY * len(steps):
        return "a row of characters"
    return "a placeholder" if _PLACEHOLDER.search(re.sub("[^a-z]", "", secret.lower())) else ""


def origin_mistake(url: str, scheme: str, *, plain: bool) -> str:
    """Why this is no origin of that scheme (``https`` or ``wss``), or nothing; ``plain`` allows it without TLS."""
    parts = _split(url)
    schemes = (scheme, _PLAIN[scheme]) if plain else (scheme,)
    if parts is None or parts.scheme not in schemes or url != f"{parts.scheme}://{parts.netloc}" or "@" in url:
        return f"expected an origin such as {scheme}://host, without a slash at its end"
    return ""


def is_loopback(url: str) -> bool:
    """Whether the address is on this machine, where nobody else listens."""
    parts = _split(url)
    return parts is not None and parts.hostname in _LOOPBACK


def _split(url: str) -> SplitResult | None:
    """The parts of an address with a host; None for anything else, blanks and a port that is none among it."""
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and parts.port != 0 and not re.search(r"[\s\\]", url)
    except ValueError:
        return None
    return parts if usable else None
