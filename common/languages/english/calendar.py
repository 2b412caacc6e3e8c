"""The days and months of English, as they are written and said."""

from __future__ import annotations

from typing import Final

from common.speech.vocabulary import Calendar

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

CALENDAR: Final = Calendar(
    days=_DAYS,
    months=_MONTHS,
    short_months={**{name[:3].lower(): name for name in _MONTHS}, "sept": "September"},
    short_days={
        **{name[:3].lower(): name for name in _DAYS},
        "tues": "Tuesday", "weds": "Wednesday", "thur": "Thursday", "thurs": "Thursday",
    },
    day_letters={"m": "Monday", "f": "Friday"},
    homographs=frozenset({"sat", "sun", "wed", "mar", "may"}),
    month_first=True,
    date="{month} {day}, {year}",
    date_without_year="{month} {day}",
)  # fmt: skip
