"""Web and e-mail addresses in words: of a URL only the bare domain is spoken, never its scheme, path or query."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

_COLON: Final = re.compile(r":(?=\S)")
_DOT: Final = re.compile(r"\.(?=[A-Za-z]{2})")
_SCHEME: Final = re.compile(r"\b(?:mailto|tel|sms|sip):(?=[^\s/])", re.I)
_EMAIL: Final = re.compile(r"[\w.+%-]+@(?:[\w-]+\.)+[^\W\d_]{2,}(?:\?\S*)?")
_URL: Final = re.compile(r"[a-z][a-z0-9+.-]{0,15}://[^\s<>\"`|*()\[\]{}]*", re.I)
_WWW: Final = re.compile(r"www\d?\.[^\s<>\"`|*()\[\]{}]+", re.I)
_DOTTED_NAME: Final = re.compile(
    r"(?<![\w.@-])(?:[a-z0-9-]+\.)+([a-z]{2,6})(?![\w@-])(?::[0-9]{2,5})?(?:[/?#][^\s<>\"`|*()\[\]{}]*)?", re.I
)
# Endings that callers know as such; a longer list would turn missing spaces between sentences into domains.
_ENDINGS: Final = frozenset({
    "com", "org", "net", "edu", "gov", "info", "biz", "io", "co", "ai", "app", "dev", "online", "shop", "store",
    "site", "health", "care", "dental", "clinic", "cat", "es", "mx", "ar", "cl", "pe", "us", "uk", "ca", "eu", "de",
    "fr",
})  # fmt: skip
_HOST: Final = re.compile(r"(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}")
_SIGN: Final = re.compile(r"[.\-_+%]")
_TRAILING: Final = ".,;:!?'"
_LONGEST_SPOKEN_HOST: Final = 50


def spell_addresses(words: Vocabulary) -> Stage:
    """Make the stage that turns addresses into words of the language."""
    names = {".": words.dot, "-": words.dash, "_": words.underscore, "+": words.plus, "%": ""}

    def spell(address: str) -> str:
        return " ".join(_SIGN.sub(lambda sign: f" {names[sign[0]]} ", address).split())

    def email(match: re.Match[str]) -> str:
        user, _, host = match[0].partition("?")[0].partition("@")
        return f"{spell(user)} {words.at} {spell(host)}"

    def url(match: re.Match[str]) -> str:
        address = match[0].rstrip(_TRAILING)
        tail = match[0][len(address) :]
        host = _host(address)
        if len(host) > _LONGEST_SPOKEN_HOST or "xn--" in host or not _HOST.fullmatch(host):
            return f" {words.website}{tail} "
        return f" {spell(host)}{tail} "

    def domain(match: re.Match[str]) -> str:
        return url(match) if match[1].lower() in _ENDINGS else match[0]

    def stage(text: str) -> str:
        if _COLON.search(text):
            text = _URL.sub(url, _SCHEME.sub("", text))
        if "@" in text:
            text = _EMAIL.sub(email, text)
        if "www" in text.lower():
            text = _WWW.sub(url, text)
        return _DOTTED_NAME.sub(domain, text) if _DOT.search(text) else text

    return stage


def _host(address: str) -> str:
    authority = re.split(r"[/?#\\]", address.partition("://")[2] or address, maxsplit=1)[0]
    return re.sub(r"^www\d?\.", "", authority.rpartition("@")[2].partition(":")[0].lower())
