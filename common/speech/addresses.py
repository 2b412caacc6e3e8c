"""Web and e-mail addresses in words: of a URL only the bare domain is spoken, never its scheme, path or query."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

_HINT: Final = re.compile(r"@|://|www\d?\.|[a-z0-9]\.[a-z]{2}|mailto:|tel:|sms:", re.I)
_SCHEME: Final = re.compile(r"\b(?:mailto|tel|sms|sip):(?://)?(?=\S)", re.I)
_EMAIL: Final = re.compile(r"([\w.+%-]+)@((?:[\w-]+\.)+[^\W\d_]{2,})(?:\?\S*)?")
_URL: Final = re.compile(r"\b[a-z][a-z0-9+.-]{0,15}://([^\s<>\"`|*()\[\]{}]*)|\bwww\d?\.[^\s<>\"`|*()\[\]{}]+", re.I)
# Endings that callers know as such; a longer list would turn missing spaces between sentences into domains.
_DOMAIN: Final = re.compile(
    r"(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+"
    r"(?:com|org|net|edu|gov|info|biz|io|co|ai|app|dev|online|shop|store|site|health|care|dental|clinic|cat|"
    r"es|mx|ar|cl|pe|us|uk|ca|eu|de|fr)"
    r"(?::[0-9]{2,5})?(?:[/?#][^\s<>\"`|*()\[\]{}]*)?(?![\w@])",
    re.I,
)
_HOST: Final = re.compile(r"(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}", re.I)
_TRAILING: Final = ".,;:!?'"
_LONGEST_SPOKEN_HOST: Final = 50


def spell_addresses(words: Vocabulary) -> Stage:
    """Make the stage that turns addresses into words of the language."""
    names = {".": words.dot, "-": words.dash, "_": words.underscore, "+": words.plus, "%": ""}

    def spell(address: str) -> str:
        return " ".join(re.sub(r"[.\-_+%]", lambda mark: f" {names[mark[0]]} ", address).split())

    def email(match: re.Match[str]) -> str:
        return f"{spell(match[1])} {words.at} {spell(match[2])}"

    def url(match: re.Match[str]) -> str:
        address = match[0].rstrip(_TRAILING)
        tail = match[0][len(address) :]
        host = re.split(r"[/?#:\\]", address.partition("://")[2] or address, maxsplit=1)[0].rpartition("@")[2]
        host = re.sub(r"^www\d?\.", "", host.lower())
        if len(host) > _LONGEST_SPOKEN_HOST or host.startswith("xn--") or not _HOST.fullmatch(host):
            return f" {words.website}{tail} "
        return f" {spell(host)}{tail} "

    def stage(text: str) -> str:
        if _HINT.search(text) is None:
            return text
        text = _SCHEME.sub("", text)
        text = _URL.sub(url, text)
        return _DOMAIN.sub(url, _EMAIL.sub(email, text))

    return stage
