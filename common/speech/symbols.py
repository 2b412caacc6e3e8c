"""Symbols that are spoken ("%", "&", "+", keys of the phone) become words; brackets and dashes become pauses."""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

_SHORTCODE: Final = re.compile(r"(?<![\w:]):[a-z][a-z0-9_+-]{1,30}:(?![\w:])")
_SMILEY: Final = re.compile(r"(?<!\S)(?:[:;=8xX][-^o']?[)(DPpOo|/\\*]+|<3+|\^[_.-]?\^)(?![\w])")


def drop_smileys(text: str) -> str:
    """Take out emoticons and emoji shortcodes."""
    return _SMILEY.sub(" ", _SHORTCODE.sub(" ", text))


def say_keys(words: Vocabulary) -> Stage:
    """Make the stage that names the star and pound keys where a caller is told to press them."""
    star = re.compile(rf"\b({words.key_verbs})\s+[\"'(]?\*(?![\w*])", re.I)
    pound = re.compile(rf"\b({words.key_verbs})\s+[\"'(]?#(?![\w#])", re.I)

    def stage(text: str) -> str:
        text = star.sub(rf"\1 {words.star_key}", text)
        return pound.sub(rf"\1 {words.pound_key}", text)

    return stage


def say_symbols(words: Vocabulary) -> Stage:
    """Make the stage that leaves letters, digits, spaces and the marks ``. , ; : ! ? ' - ¿ ¡`` only."""
    named = re.compile(f"[{re.escape(''.join(words.symbols))}]")

    def stage(text: str) -> str:
        text = re.sub(r"#\s?(?=[0-9])", f" {words.number} ", text)
        text = re.sub(r"~\s?(?=[0-9])", f" {words.about} ", text)
        text = re.sub(r"<=?\s?(?=[0-9])", f" {words.less_than} ", text)
        text = re.sub(r">=?\s?(?=[0-9])", f" {words.more_than} ", text)
        text = re.sub(r"(?<![\w.,)])-(?=[0-9])", f"{words.minus} ", text)
        text = re.sub(r"(?<=[a-zß-ÿ])/(?=[a-zß-ÿ])", f" {words.either} ", text)
        text = re.sub(r"\((?=e?s\)|as?\))(e?s|as?)\)", r"\1", text)
        text = re.sub(r"=+", "=", text)
        text = text.replace("^2", f" {words.squared}").replace("^3", f" {words.cubed}")
        text = named.sub(lambda match: f" {words.symbols[match[0]]} ", text)
        text = re.sub(
            r"\s[(\[]|[)\]](?=\s+\w)|\s-+(?=\s)|--+|—|…|\.\.+", lambda m: ". " if m[0][0] in "….." else ", ", text
        )
        return re.sub(r"[^\w\s.,;:!?'¿¡-]|_", " ", text)

    return stage
