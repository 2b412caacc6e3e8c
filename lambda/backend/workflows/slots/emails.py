"""E-mail addresses from speech: "ana dot ruiz at example dot com", "ana arroba example punto com"."""

from __future__ import annotations

import re
from typing import Final

from backend.workflows.slots.figures import plain
from common.languages.english.numbers import NUMBERS as ENGLISH
from common.languages.spanish.numbers import NUMBERS as SPANISH

_SIGNS: Final = {
    "en": {
        " at sign ": "@", " at ": "@", " dot ": ".", " period ": ".", " point ": ".", " underscore ": "_",
        " dash ": "-", " hyphen ": "-", " minus ": "-", " plus ": "+",
    },
    "es": {
        " arroba ": "@", " punto ": ".", " guion bajo ": "_", " barra baja ": "_", " guion medio ": "-", " guion ": "-",
        " mas ": "+", " at ": "@",
    },
}  # fmt: skip
_LEAD: Final = re.compile(
    r"^(?:.*\b(?:e-?mail|mail|correo|address|direccion)\b(?: (?:electronico|address))?(?: (?:is|it's|es))? |"
    r"(?:(?:it's|it is|its|that's|sure|yes|yeah|ok|okay|my|es|si|claro|no|sorry|perdon|actually|i meant) )+)"
)
_ADDRESS: Final = re.compile(r"[a-z0-9][a-z0-9._%+-]*@(?:[a-z0-9-]+\.)+[a-z]{2,24}")
_DOMAIN: Final = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,24}")
_DOUBLE: Final = re.compile(r"\b(?:double|doble) (\w)\b")


def read_email(text: str, language: str) -> tuple[str, ...]:
    """The address in an utterance; empty when there is none."""
    code = "es" if language.startswith("es") else "en"
    if written := _ADDRESS.findall(plain(text)):
        return (written[-1].strip("."),)
    said = _LEAD.sub("", plain(text).replace("_", " "))
    spoken = " " + _DOUBLE.sub(r"\1 \1", said) + " "
    for words, sign in _SIGNS[code].items():
        spoken = spoken.replace(words, f" {sign} ")
    user, at, host = spoken.rpartition("@")
    if not at:
        return ()
    address = f"{_joined(user, code)}@{_joined(_host(host), code)}"
    return (address,) if _ADDRESS.fullmatch(address) else ()


def _host(spoken: str) -> str:
    """The domain's words, without what is said after it: an ending is the last word that follows a dot."""
    parts = spoken.split(" . ")
    endings = parts[-1].split()
    return " . ".join((*parts[:-1], endings[0])) if len(parts) > 1 and endings else spoken


def _joined(spoken: str, code: str) -> str:
    values = (ENGLISH if code == "en" else SPANISH).values
    return "".join(str(values.get(word, word)) for word in spoken.split())
