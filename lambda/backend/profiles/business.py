"""What a business says of itself that is known without a page: where it is, how it is reached, who works there."""

from __future__ import annotations

import re
from typing import Annotated, Final, TypeAlias

from pydantic import AfterValidator

from backend.profiles.fields import Name, Part, PhoneNumber, Phrase, Said

_DOMAIN: Final = re.compile(r"(?:https?://)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/\S*)?", re.IGNORECASE)


def _is_website(value: str) -> str:
    if not _DOMAIN.fullmatch(value):
        raise ValueError("expected a website such as example.com or https://example.com")
    return value


Website: TypeAlias = Annotated[str, AfterValidator(_is_website)]


class Contact(Part):
    """Where the business is and how else it is reached; what is left out is looked for in the pages."""

    address: Said | None = None
    """As it is spoken, in each language: "12 Main Street, Springfield"."""
    telephone: PhoneNumber | None = None
    website: Website | None = None


class Person(Part):
    """Somebody whom callers ask for by name or by what they do; ``destination`` is where they are put through to."""

    name: Phrase
    role: Said | None = None
    destination: Name | None = None
