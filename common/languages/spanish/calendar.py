"""The days and months of Spanish, as they are written and said."""

from __future__ import annotations

from typing import Final

from common.speech.vocabulary import Calendar

_MONTHS: Final = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip
_DAYS: Final = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")

CALENDAR: Final = Calendar(
    days=_DAYS,
    months=_MONTHS,
    short_months={**{name[:3]: name for name in _MONTHS}, "sept": "septiembre"},
    short_days={**{name[:3]: name for name in _DAYS}, "mie": "miércoles", "sab": "sábado"},
    day_letters={"l": "lunes", "j": "jueves", "v": "viernes", "s": "sábado", "d": "domingo"},
    homographs=frozenset({"mar"}),
    month_first=False,
    date="{day} de {month} de {year}",
    date_without_year="{day} de {month}",
)  # fmt: skip
