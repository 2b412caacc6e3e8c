"""What is kept of a call, in which form, and for how long."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from backend.profiles.fields import Part

Masked: TypeAlias = Literal["card", "email", "phone"]


class Privacy(Part):
    """What is stored of callers' words, what of it is masked before, and after how many days it is deleted."""

    store_transcripts: bool = True
    """What was said and heard, turn by turn."""
    store_audit: bool = True
    """What was asked of a model and what it answered."""
    mask: tuple[Masked, ...] = ("card",)
    """What is replaced by a mark wherever words are stored: card numbers, e-mail addresses, phone numbers."""
    keep_days: Annotated[int, Field(ge=0, le=3650)] = 90
    """0 deletes a call's records at the next run of the retention job."""
