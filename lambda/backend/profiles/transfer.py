"""Whether a caller may be put through to a person, and where."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from backend.profiles.fields import Part, PhoneNumber


class Transfer(Part):
    """Whether a caller may be put through to a person, and where."""

    allowed: bool = False
    number: PhoneNumber | None = None
    timeout_s: Annotated[int, Field(ge=5, le=120)] = 20

    @model_validator(mode="after")
    def _has_destination(self) -> Transfer:
        if self.allowed and self.number is None:
            raise ValueError("transfer is allowed, so it needs a number")
        return self
