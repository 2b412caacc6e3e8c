"""Abbreviations in full, so that no full stop of theirs is taken for the end of a sentence.

Web and e-mail addresses in words: of a URL only the bare domain is spoken, never its scheme, path or query.
"""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary, either

# Patterns begin with the full stop itself and look back from it: that lets the search skip all other characters.
_STOP: Final = re.compile(r"\.(?![a-zß-ÿ0-9_])")
_DOTTED: Final = re.compile(r"\.(?:(?<=\b[^\W\d_]\.)|(?<=\b[^\W\d_]{2}\.))\s?[^\W\d_ºª]{1,2}\b")
_GLUED_SENTENCE: Final = re.compile(r"\.(?<=[a-zß-ÿ0-9]{2}\.)(?=[A-ZÁÉÍÓÚÑ¿¡])")
_INNER_DOT: Final = re.compile(r"\.(?<=[^\W\d_]\.)(?=[^\W\d_ºª])")
_LETTERS: Final = re.compile(r"(?<![\w.])(?:[^\W\d_]\.){1,6}(?:[^\W\d_](?![\w.]))?(?<=\w\.\w\.|.\w\.\w)")
# Where a sentence may begin after an abbreviation: then its full stop stays.
_SENTENCE_FOLLOWS: Final = re.compile(r"\s*$|\s+[¿¡\"']*[A-ZÁÉÍÓÚÑ]")
# A street's name before the abbreviation: "12 Main St.", "on Elm Dr."
_STREET: Final = re.compile(r"(?:[0-9]\w*\s(?:[A-Z][\w.]*\s)*|\b(?:on|at|to|of|near|from|in|off|and)\s)[A-Z]\w*\s$")
_GLUED_HALF: Final = re.compile(r"(?<=[0-9])(?=[ap]\.\s?m\b)", re.I)
_HALVES_OF_DAY: Final = ("AM", "PM")
_INSIDE: Final = ".'-_0123456789"


def expand_abbreviations(words: Vocabulary) -> Stage:
    """Make the stage that writes the abbreviations of the language in full."""
    known = re.compile(rf"(?<!\w)({either(words.initials)})(?:\.(?=\W|$|[^\W\d_]{{2}}|[^\W\d_]\.)|(?![\w.]))", re.I)
    phrase = re.compile(rf"(?<![\w/])(?:{either(words.phrases)})(?![\w/])")

    def initials(match: re.Match[str]) -> str:
        expansion = words.initials[match[1].lower().replace(" ", "")]
        if not match[0].endswith("."):
            return expansion
        if expansion in _HALVES_OF_DAY:
            return expansion + _stop(match.string, match.end())
        return expansion if match.string[match.end() :].strip() else f"{expansion}."

    def stage(text: str) -> str:
        if "/" in text or "ª" in text:
            text = phrase.sub(lambda match: words.phrases[match[0]], text)
        if "." not in text:
            return text
        text = _GLUED_HALF.sub(" ", text)
        if _DOTTED.search(text):
            text = _LETTERS.sub(_joined, known.sub(initials, text))
        text = _expand_words(text, words)
        return _INNER_DOT.sub(f" {words.dot} ", _GLUED_SENTENCE.sub(". ", text))

    return stage


def _expand_words(text: str, words: Vocabulary) -> str:
    parts: list[str] = []
    done = 0
    for stop in _STOP.finditer(text):
        start = stop.start()
        while start > done and text[start - 1].isalpha():
            start -= 1
        if start > done and text[start - 1] in _INSIDE:
            continue
        expansion = _expanded(text[start : stop.start()].lower(), text, start, stop.end(), words)
        if expansion is not None:
            parts += (text[done:start], expansion)
            done = stop.end()
    return "".join((*parts, text[done:]))


def _expanded(word: str, text: str, start: int, end: int, words: Vocabulary) -> str | None:
    """What to say for ``text[start:end]``, a lower-case ``word`` and its full stop; None to leave it."""
    follower = text[end : end + 2].lstrip()[:1]
    shortened = words.shortened.get(word)
    title = words.titles.get(word)
    if title is not None and (follower.isupper() or follower.isdigit()):
        in_address = shortened is not None and _STREET.search(text[:start])
        if not in_address:
            return title if text[end] == " " else f"{title} "
    return None if shortened is None else shortened + _stop(text, end)


def _stop(text: str, end: int) -> str:
    """What remains of the full stop of an abbreviation that ended at ``end``."""
    if text[end : end + 1].isalpha():
        return ". "
    return "." if _SENTENCE_FOLLOWS.match(text, end) else ""


def _joined(match: re.Match[str]) -> str:
    letters = match[0].replace(".", "")
    return f"{letters}." if match[0].endswith(".") and not match.string[match.end() :].strip() else letters


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
