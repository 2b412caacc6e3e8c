"""Secrets that a profile names and never holds: ``GURU_SECRETS`` lists ``name:value`` with commas between them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

_NAME: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class SecretMissing(LookupError):
    """No secret has that name; the message says the name and where it belongs, and no value."""


class NamedSecrets(BaseSettings):
    """The secrets of this process, by name."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True, populate_by_name=True)

    listed: SecretStr = Field(default=SecretStr(""), validation_alias="GURU_SECRETS")

    def get(self, name: str) -> str:
        """The value of this secret; raises ``SecretMissing``, and ``ValueError`` for a list that is none."""
        try:
            return parse_secrets(self.listed.get_secret_value())[name]
        except KeyError:
            raise SecretMissing(f"GURU_SECRETS has no secret named {name}") from None


def parse_secrets(text: str) -> Mapping[str, str]:
    """The secrets of a list; raises ``ValueError``, which quotes nothing of it."""
    found: dict[str, str] = {}
    for position, part in enumerate(filter(None, (part.strip() for part in text.split(","))), start=1):
        name, colon, value = part.partition(":")
        if not _NAME.fullmatch(name) or not colon or not value:
            raise ValueError(
                f"GURU_SECRETS: expected name:value[,name:value...], with names of small letters, digits and dashes;"
                f" number {position} is something else"
            )
        if name in found:
            raise ValueError(f"GURU_SECRETS: {name} is there twice")
        found[name] = value
    return found
