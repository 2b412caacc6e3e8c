"""What the telephone may cost a day, and what happens past that."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from backend.profiles.fields import Part, Said


class Limits(Part):
    """Bounds for a day, which begins at midnight of the business's time zone; none where they are left out.

    Past ``model_usd_a_day`` no model is asked: answers are quoted from the pages. Past the others it is ``past``:
    ``quote`` the same way, or a ``message`` and the end of the call, or the ``voicemail``.
    """

    calls_a_day: Annotated[int, Field(ge=1)] | None = None
    """For each number of the profile."""
    calls_a_day_of_a_caller: Annotated[int, Field(ge=1)] | None = None
    """From one number to one of the profile's; whoever hides theirs is not counted."""
    model_usd_a_day: Annotated[Decimal, Field(gt=0)] | None = None
    """What models may cost for each number of the profile, in US dollars."""
    past: Literal["quote", "message", "voicemail"] = "quote"
    message: Said | None = None

    @property
    def bounds_models(self) -> bool:
        """Whether a turn may have to do without models."""
        return self != Limits() and (self.model_usd_a_day is not None or self.past == "quote")
