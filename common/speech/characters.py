"""Clean characters: what cannot be spoken (emoji, controls, broken surrogates) goes, look-alikes become plain.

Symbols that are spoken ("%", "&", "+", keys of the phone) become words; brackets and dashes become pauses.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

_ODD: Final = re.compile(r"[^\n -~¡¿À-ÖØ-öø-ÿ]")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
# Soft hyphen, zero-width, bidi, variation selectors, keycaps and other enclosing marks, tags, C0 and C1 controls.
_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufeff\ufff0-\uffff\U000e0000-\U000e0fff]"
)
_LINE_END: Final = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Superscript, enclosed, full-width and mathematical forms of ordinary characters, and letters with loose accents.
_VARIANT: Final = re.compile(
    "[\u2070-\u209f\u2100-\u214f\u2160-\u217f\u2460-\u24ff\u2776-\u2793\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff"
    "\U0001f100-\U0001f169]+|[^\\W\\d_][\u0300-\u036f]+"
)
# An en dash between two numbers is a range, a hyphen may be part of a phone number.
_EN_DASH_RANGE: Final = re.compile("(?<![-\u2013.0-9])([0-9]+)\\s?\u2013\\s?(?=[$€£¥₹₡]?[0-9]+(?![-\u2013.0-9]))")
# Thousands parted by a narrow or fixed space.
_THIN_GAP: Final = re.compile("(?<=[0-9])[\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")
# Where some models say what they quote: 【4†source】.
_SOURCE: Final = re.compile(r"【[^】\n]*】")
_UNSPEAKABLE: Final = re.compile("[^\\w\\s!-~¡¿º°§±\u00d7÷€£¥¢₹₡₲₱\u2192\u2248\u2264\u2265\u2260\u221e…\u2014\u2022]")

_LOOK_ALIKES: Final = {
    "'": "\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc\uff07",
    '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e",
    "-": "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d",
    "\u2014": "\u2015\u2e3a",
    "\u2022": "●○■□▪▫◦‣\u2043\u2219\u00b7◆◇▶►➢➤✓✔☑",
    "\u2192": "➔➜➡⇒⟶⟹➝",
    "": "©®™\u2139℠\u00b9",
    " ": "\t\x1f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "/": "\u2044",
    "#": "\u2116",
    " 1/2": "½",
    " 1/3": "⅓",
    " 2/3": "⅔",
    " 1/4": "¼",
    " 3/4": "¾",
    " 1/8": "⅛",
    "^2": "\u00b2",
    "^3": "\u00b3",
    ". ": "\u3002",
}
_PLAIN: Final = str.maketrans({odd: plain for plain, odds in _LOOK_ALIKES.items() for odd in odds})

# Digits in filled and doubled circles have a value, but no compatible form.
_FILLED: Final = {
    code: str(int(unicodedata.numeric(chr(code)))) for code in (*range(0x24EB, 0x2500), *range(0x2776, 0x2794))
}


def clean_characters(text: str) -> str:
    """Return the text with only speakable characters: letters, digits, punctuation, known symbols and ``\\n``."""
    if _ODD.search(text) is None:
        return text
    if _SURROGATE.search(text):
        # Halves of one character that came in two tokens join again; a half that stays alone goes.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    text = _SOURCE.sub("", text)
    text = _THIN_GAP.sub("", _EN_DASH_RANGE.sub("\\1\u2192", text))
    text = _LINE_END.sub("\n", _INVISIBLE.sub("", text)).translate(_PLAIN)
    return _UNSPEAKABLE.sub(" ", _VARIANT.sub(_compatible, text))


def _compatible(variant: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", variant[0].translate(_FILLED))


_SHORTCODE: Final = re.compile(r"(?<![\w:]):[a-z][a-z0-9_+-]{1,30}:(?![\w:])")
_SMILEY: Final = re.compile(r"[:;=<^](?<!\S.)(?:(?<=[:;=])[-^o']?[)(DPpOo|/\\*]+|(?<=<)3+|(?<=\^)[_.-]?\^)(?!\w)")
_SMILEY_HINT: Final = re.compile(r"[:;=<^](?=\S)")
# A key of the phone stands alone within a line; at its start it would be a bullet or a heading.
_KEY: Final = re.compile(r"(?<=[\w,:;] )[\"'(]?(?:(\*)|#)(?=[\s.,;:!?)\"']|$)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_ANY: Final = re.compile(r"[^\w\s.,;:!?'¿¡]|[_ºª]|\.\.")
_SIGNED: Final = re.compile(r"([#~]|[<>]=?)\s?(?=[0-9])|(?<![\w.,)])-(?=[0-9])")
_PLURAL: Final = re.compile(r"(?<=[^\W\d_])\((e?s|as?)\)")
_POWER: Final = re.compile(r"\^([23])(?!\w)")
_ALTERNATIVE: Final = re.compile(r"/(?<=[a-zß-ÿ]/)(?=[a-zß-ÿ])")
_PAUSE: Final = re.compile("\\s[(]|[)](?=\\s+\\w)|\\s-+(?=\\s)|--+|\u2014")
_ELLIPSIS: Final = re.compile(r"…|\.\.+")
_REST: Final = re.compile(r"[^\w\s.,;:!?'¿¡-]|[_ºª]")


def drop_smileys(text: str) -> str:
    """Take out emoticons and emoji shortcodes."""
    if _SMILEY_HINT.search(text) is None:
        return text
    return _SMILEY.sub(" ", _SHORTCODE.sub(" ", text))


def say_keys(words: Vocabulary) -> Stage:
    """Make the stage that names the star and pound keys: "press * or #"."""

    def key(match: re.Match[str]) -> str:
        return words.star_key if match[1] else words.pound_key

    def stage(text: str) -> str:
        if ("*" not in text and "#" not in text) or words.key_words.isdisjoint(_WORD.findall(text.lower())):
            return text
        return _KEY.sub(key, text)

    return stage


def say_symbols(words: Vocabulary) -> Stage:
    """Make the stage that leaves letters, digits, spaces and the marks ``. , ; : ! ? ' - ¿ ¡`` only."""
    named = re.compile(f"[{re.escape(''.join(words.symbols))}]|==+")
    signs = {"#": words.number, "~": words.about, "<": words.less_than, ">": words.more_than, "-": words.minus}
    powers = {"2": words.squared, "3": words.cubed}

    def stage(text: str) -> str:
        if _ANY.search(text) is None:
            return text
        text = _ALTERNATIVE.sub(f" {words.either} ", text)
        text = _SIGNED.sub(lambda match: f" {signs[match[0][0]]} ", text)
        text = _POWER.sub(lambda match: f" {powers[match[1]]} ", _PLURAL.sub(r"\1", text))
        text = named.sub(lambda match: f" {words.symbols[match[0][0]]} ", text)
        return _REST.sub(" ", _ELLIPSIS.sub(". ", _PAUSE.sub(", ", text)))

    return stage
