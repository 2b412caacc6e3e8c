"""People's names from speech: "my name is Ana Ruiz", "soy Ana", "it's B E N"."""

from __future__ import annotations

import re
from typing import Final

from common.intents import classify
from common.languages import language_of

_LEADS: Final = {
    "en": re.compile(
        r"(?i)^(?:(?:well|yes|yeah|sure|okay|ok|hi|hello|uh|um|er|oh|no|sorry|actually|please)\b[ ,.]*)*"
        r"(?:(?:my (?:full )?name(?:'s| is| would be)?|the name(?:'s| is)|it(?:'s| is)|this is|i'?m|i am|call me|that's"
        r"|that is|put it (?:under|in the name of)|under|for|make it|i meant|i said)\b[ ,:]*)*"
    ),
    "es": re.compile(
        r"(?i)^(?:(?:bueno|s[ií]|claro|vale|hola|eh|este|pues|no|perd[oó]n|mire|por favor)\b[ ,.]*)*"
        r"(?:(?:mi nombre(?: completo)? es|el nombre es|me llamo|soy|a nombre de|al nombre de|con|es|para|quise decir"
        r"|dije|ponga|p[oó]ngalo a nombre de)\b[ ,:]*)*"
    ),
}
_TAIL: Final = re.compile(
    r"(?i)(?:[,.;]|\s(?:and|y|e) (?:i|my|the|mi|quiero|el|la|para)\b"
    r"|\s(?:please|thanks|thank you|por favor|gracias|with an?|spelled)\b|\d).*$"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019.-][^\W\d_]+)*\.?")
_PARTICLES: Final = frozenset({"de", "del", "la", "las", "los", "y", "e", "van", "von", "der", "da", "do", "dos", "di"})
_MOST_WORDS: Final = 6
_NO_NAMES: Final = frozenset({
    "yes", "no", "ok", "okay", "what", "hello", "please", "thanks", "nothing", "none", "nobody", "correct", "right",
    "anyone", "wait", "maybe", "tomorrow", "today", "the", "a", "an", "i", "it", "want", "need", "can", "change", "uh",
    "um", "er", "hm", "hmm", "si", "que", "hola", "nada", "nadie", "ninguno", "bueno", "claro", "correcto", "gracias",
    "cualquiera", "quiero", "necesito", "puedo", "hoy", "manana", "mañana", "cambie", "cambiar", "eh", "pues",
})  # fmt: skip


def read_name(text: str, language: str) -> tuple[str, ...]:
    """The name in an answer to "what is your name?"; empty when the words are none."""
    code = "es" if language.startswith("es") else "en"
    rest = _TAIL.sub("", _LEADS[code].sub("", text.strip(), count=1).strip())
    words = _joined(_WORD.findall(rest))
    if not 1 <= len(words) <= _MOST_WORDS or _NO_NAMES & {word.lower() for word in words}:
        return ()
    if sum(map(len, words)) < 2 or classify(rest, language_of(language).intents).name in ("affirm", "deny", "greeting"):
        return ()
    return (" ".join(_capital(word, first=index == 0) for index, word in enumerate(words)),)


def _joined(words: list[str]) -> list[str]:
    """Spelled letters become one word."""
    if len(words) > 1 and all(len(word) == 1 for word in words):
        return ["".join(words).lower()]
    return words


def _capital(word: str, *, first: bool) -> str:
    if not first and word.lower() in _PARTICLES:
        return word.lower()
    return (
        word
        if any(letter.isupper() for letter in word[1:]) and not word.isupper()
        else word[:1].upper() + word[1:].lower()
    )
