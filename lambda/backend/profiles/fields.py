"""The kinds of values that a profile is made of, each with an error that says what was expected; what is no text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, TypeAlias, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from common.languages import LANGUAGES

FieldPath: TypeAlias = tuple[str | int, ...]
"""Where a field stands: keys, and places in lists."""
_MAX_NAME: Final = 64
_E164: Final = re.compile(r"\+[1-9]\d{6,14}")
_NAME: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""ITU-T E.164. The library of numbering plans would cost the stream function a tenth of a second at each cold start."""
NO_TEXT: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Controls, lone surrogates, and what is no character. Source: XML 1.0, 2.2, "Char"."""


def _is_language(value: Any) -> Any:
    if not isinstance(value, str) or value not in LANGUAGES:
        *others, last = (repr(code) for code in LANGUAGES)
        expected = f"{', '.join(others)} or {last}" if others else last
        raise PydanticCustomError("literal_error", "Input should be {expected}", {"expected": expected})
    return value


def _is_e164(value: str) -> str:
    if not _E164.fullmatch(value):
        raise ValueError("expected a phone number in E.164 form, such as +15550100001")
    return value


def _is_name(value: str) -> str:
    if not _NAME.fullmatch(value) or len(value) > _MAX_NAME:
        raise ValueError(f"expected up to {_MAX_NAME} lower-case letters, digits and dashes, such as corner-bakery")
    return value


def written_as(pattern: re.Pattern[str]) -> WithJsonSchema:
    """What an editor may know of a text that a validator of ours checks."""
    return WithJsonSchema({"type": "string", "pattern": f"^(?:{pattern.pattern})$"})


RouteLanguage: TypeAlias = Annotated[
    str, BeforeValidator(_is_language), WithJsonSchema({"type": "string", "enum": [*LANGUAGES]})
]
"""The code of a language that a call can be held in."""
PhoneNumber: TypeAlias = Annotated[str, AfterValidator(_is_e164), written_as(_E164)]
Name: TypeAlias = Annotated[str, AfterValidator(_is_name), written_as(_NAME)]
Seconds: TypeAlias = Annotated[float, Field(ge=0, le=600)]
Phrase: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=500, strip_whitespace=True)]
Said: TypeAlias = Annotated[dict[RouteLanguage, Phrase], Field(min_length=1)]
"""The same words in each language that the profile speaks."""


class Part(BaseModel):
    """A part of a profile: what it does not know is a mistake, and nothing changes it."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def in_language(said: Mapping[RouteLanguage, str], language: RouteLanguage) -> str:
    """These words in that language; in one they have, should it be missing."""
    return said.get(language) or next(iter(said.values()))


def clean(text: str) -> str:
    """The text with a space in place of each character that is no text.

    No XML document may hold them, no database takes them all, nobody can say them.
    """
    return NO_TEXT.sub(" ", text)


ProviderName: TypeAlias = Literal["anthropic", "bedrock", "vertex", "openai"]
_PROVIDERS: Final = get_args(ProviderName)


@dataclass(frozen=True, slots=True)
class ModelName:
    """A model of a provider, such as ``bedrock`` and ``anthropic.claude-haiku-4-5-20251001-v1:0``."""

    provider: ProviderName
    model: str

    @classmethod
    def parse(cls, text: str) -> ModelName:
        """Read a name as profiles write it; raises ``ValueError``."""
        provider, colon, model = text.partition(":")
        for known in _PROVIDERS:
            if colon and known == provider and model:
                return cls(known, model)
        if text.startswith("claude-"):
            return cls("anthropic", text)
        raise ValueError(
            f"expected claude-... or a model after one of {', '.join(f'{name}:' for name in _PROVIDERS)}, got {text!r}"
        )
