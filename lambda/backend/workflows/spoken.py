"""Values as they are read back to the caller, in words that a voice can say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from itertools import groupby
from typing import Final

from backend.profiles.fields import RouteLanguage, in_language
from backend.workflows import model
from common.languages import language_of
from common.speech import speakable

_DAYS: Final = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
_MONTHS: Final = {
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
    ),
}  # fmt: skip
_YES_NO: Final = {"en": {"yes": "yes", "no": "no"}, "es": {"yes": "sí", "no": "no"}}
_OR: Final = {"en": "or", "es": "o"}


def say_value(ask: model.Ask, value: str, language: RouteLanguage) -> str:
    """The value of a slot as it is read back."""
    match ask.type:
        case "date":
            return say_date(date.fromisoformat(value), language)
        case "time":
            return say_time(time.fromisoformat(value), language)
        case "choice":
            return next((in_language(choice.say, language) for choice in ask.choices if choice.value == value), value)
        case "yes_no":
            return _YES_NO[language][value]
        case "phone":
            return speakable(_national(value), language_of(language).speech)
        case "email":
            return speakable(value, language_of(language).speech)
        case _:
            return value


def say_date(day: date, language: RouteLanguage) -> str:
    """ "Tuesday, December 1st"; "martes 1 de diciembre"."""
    weekday, month = _DAYS[language][day.weekday()], _MONTHS[language][day.month - 1]
    if language == "es":
        return f"{weekday} {day.day} de {month}"
    ending = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{weekday}, {month} {day.day}{ending}"


def say_time(moment: time, language: RouteLanguage) -> str:
    """ "3:30 PM", "noon"; "las 3:30 de la tarde", "la 1 de la tarde", "las 12 del mediodía"."""
    hour = moment.hour % 12 or 12
    clock = f"{hour}:{moment.minute:02}" if moment.minute else str(hour)
    if language == "es":
        return f"{'la' if hour == 1 else 'las'} {clock} {_part_of_day(moment.hour)}"
    if moment == time(12):
        return "noon"
    return f"{clock} {'PM' if moment.hour >= 12 else 'AM'}"


def say_moment(moment: datetime, language: RouteLanguage) -> str:
    """Day and time together."""
    joint = "a" if language == "es" else "at"
    return f"{say_date(moment.date(), language)} {joint} {say_time(moment.time(), language)}"


def say_moments(moments: Sequence[datetime], language: RouteLanguage) -> str:
    """Times to choose from, each day named once."""
    article = "el " if language == "es" else ""
    days = [
        f"{article}{say_date(day, language)} {'a' if language == 'es' else 'at'} "
        + one_of([say_time(moment.time(), language) for moment in group], language)
        for day, group in groupby(moments, key=lambda moment: moment.date())
    ]
    return one_of(days, language)


def one_of(parts: Sequence[str], language: RouteLanguage) -> str:
    """ "A, B or C"."""
    if len(parts) < 2:
        return "".join(parts)
    return (
        f"{', '.join(parts[:-1])}, {_OR[language]} {parts[-1]}"
        if any("," in part for part in parts)
        else (f"{', '.join(parts[:-1])} {_OR[language]} {parts[-1]}")
    )


def _part_of_day(hour: int) -> str:
    if hour == 12:
        return "del mediodía"
    if hour < 6:
        return "de la madrugada"
    if hour < 12:
        return "de la mañana"
    return "de la tarde" if hour < 20 else "de la noche"


def _national(number: str) -> str:
    """A number of the caller's own plan without its country code: nobody says "plus one" at home."""
    import phonenumbers  # noqa: PLC0415  # a tenth of a second, paid only where a number is read back

    parsed = phonenumbers.parse(number)
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
