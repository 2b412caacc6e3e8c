"""Symbols that are spoken ("%", "&", "+", keys of the phone) become words; brackets and dashes become pauses."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

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
