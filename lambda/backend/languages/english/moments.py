"""Days and times in English: "next Tuesday", "the 14th of March", "a quarter to four", "noon"."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.moments import (
    DAY,
    HALF,
    HOUR,
    ISO_DATE,
    ORDINAL,
    Dates,
    ReadBack,
    Times,
    date_rules,
    time_rules,
)
from common.languages.english.calendar import CALENDAR

_WEEKDAYS: Final = tuple(name.lower() for name in CALENDAR.days)
_MONTHS: Final = tuple(name.lower() for name in CALENDAR.months)
_WEEKDAY: Final = rf"(?P<weekday>{'|'.join(_WEEKDAYS)})s?"
_MONTH: Final = f"(?P<month>{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in _MONTHS)}|sept)"
_YEAR: Final = r"(?:,? (?P<year>20\d\d))?"
_COUNT: Final = r"(?P<count>an?|\d{1,2}) (?:(?P<days>days?)|(?P<weeks>weeks?))"
_NO_CHOICE: Final = "(?! (?:1|one|option))"
_SOME: Final = r"(?P<count>an?|\d{1,2}|(?:a )?couple(?: of)?)"
_LATER: Final = "(?:later|after(?:wards?)?|from then|further on)"
_EARLIER: Final = "(?P<back>earlier|before|sooner)"
_THAN_IT: Final = (
    "(?: (?:that|it))?(?=$| (?:[|;]|then|at|in|on|the|works?|would|will|is|please|if|same|instead|or|and|maybe|around"
    f"|about|for|does|could|can|might|sounds|should|i|{'|'.join((*_WEEKDAYS, *_MONTHS))})(?!\\w))"
)
"""What may follow a count from something that was spoken of: "the day after Christmas" counts from something else."""

DATES: Final = Dates(
    weekdays=_WEEKDAYS,
    months=_MONTHS,
    spellings={"sept": "september"},
    rules=date_rules(
        ISO_DATE,
        (rf"{_WEEKDAY},?(?: the)? {_MONTH}(?: the)? {DAY}{_YEAR}", "weekday_month_and_day"),
        (rf"{_WEEKDAY},?(?: the)? {DAY}(?: of)? {_MONTH}{_YEAR}", "weekday_month_and_day"),
        (rf"{_MONTH}(?: the)? {DAY}{_YEAR}", "month_and_day"),
        (rf"{DAY}(?: of)? {_MONTH}{_YEAR}", "month_and_day"),
        (r"(?P<month>\d{1,2})/(?P<day>\d{1,2})(?:/(?P<year>\d{4}|\d\d))?", "numbers"),
        (rf"{_WEEKDAY},? the {DAY}", "weekday_and_day"),
        (rf"{_WEEKDAY},? {ORDINAL}", "weekday_and_day"),
        (r"(?:the )?day after tomorrow", 2),
        (rf"(?<!any )(?<!every )(?:the )?(?:(?P<days>day)|(?P<weeks>week)) (?:after|{_EARLIER}){_THAN_IT}", "from_it"),
        (rf"{_SOME} (?:(?P<days>days?)|(?P<weeks>weeks?)) (?:{_LATER}|{_EARLIER}){_THAN_IT}", "from_it"),
        (r"(?:the )?(?:very )?(?:next|following) (?P<days>day)", "from_it"),
        (r"(?:the )?following (?P<weeks>week)(?! on)", "from_it"),
        (r"(?:the )?(?P<back>previous|preceding) (?:(?P<days>day)|(?P<weeks>week))", "from_it"),
        (rf"the {_WEEKDAY} after(?: that(?: one)?)?", "from_it"),
        (rf"(?:the )?following {_WEEKDAY}", "from_it"),
        (rf"the {_WEEKDAY} {_EARLIER}(?: that(?: one)?)?", "from_it"),
        (r"(?:on )?(?:the )?(?:very )?same day|(?:on )?that (?:same )?day", "from_it"),
        (r"tomorrow", 1),
        (rf"{_COUNT} (?:from (?:now|today)|today|hence)", "ahead"),
        (r"(?:in )?(?:a|1) fortnight(?:'s time| (?:from (?:now|today)|today))?", 14),
        (r"today|tonight|this (?:morning|afternoon|evening)", 0),
        (rf"(?:a|1) week from {_WEEKDAY}", "weekday_and_a_week"),
        (rf"{_WEEKDAY} week(?!end)", "weekday_and_a_week"),
        (rf"in {_COUNT}(?: time)?", "ahead"),
        (rf"{_WEEKDAY} (?:of )?next week", "weekday_of_next_week"),
        (rf"next week,?(?: on)? {_WEEKDAY}", "weekday_of_next_week"),
        (rf"(?:the )?next {_WEEKDAY}", "next_weekday"),
        (rf"(?:on |the )?(?P<near>this coming |this |coming )?{_WEEKDAY}", "weekday"),
        (rf"(?:on )?the {DAY}{_NO_CHOICE}", "day"),
        (rf"{ORDINAL}{_NO_CHOICE}", "day"),
    ),
    bare_weekday=re.compile(rf"(?<!next )\b{_WEEKDAY}\b(?! next week| the \d| \d| week)"),
)  # fmt: skip

_NO_COUNT: Final = "(?! (?:days?|weeks?|people|of|st|nd|rd|th))"

TIMES: Final = Times(
    rules=time_rules(
        (r"noon|midday|mid day", "noon"),
        (r"midnight", "midnight"),
        (rf"(?P<part>half|quarter)(?: of)? (?:an |1 )?(?P<hours>hour) (?:{_LATER}|{_EARLIER}){_THAN_IT}", "from_it"),
        (rf"{_SOME} (?:(?P<hours>hours?)|(?P<minutes>minutes?)) (?:{_LATER}|{_EARLIER}){_THAN_IT}", "from_it"),
        (r"(?:at )?(?:the )?(?:very )?same (?:time|hour)(?: of day)?(?! (?:as|i)\b)", "from_it"),
        (rf"{HOUR}[:.](?P<minute>\d\d){HALF}", "clock"),
        (rf"(?P<minute>half|(?:a )?quarter|\d{{1,2}}(?: minutes?)?) (?:past|after) {HOUR}{HALF}", "past"),
        (rf"(?P<minute>(?:a )?quarter|\d{{1,2}}(?: minutes?)?) (?:to|till|before|of) {HOUR}{HALF}", "to"),
        (rf"{HOUR} (?P<minute>[0-5]\d){HALF}", "clock"),
        (rf"{HOUR} (?:oh|o) (?P<minute>\d){HALF}", "clock"),
        (rf"{HOUR}(?P<minute>) o'? ?clock{HALF}", "clock"),
        (rf"{HOUR} ?(?P<minute>)(?P<half>[ap]m)", "clock"),
        (rf"(?:at|around|about|by|for|after|make it) (?:about |around )?{HOUR}(?P<minute>){_NO_COUNT}", "clock"),
        (rf"{HOUR}(?P<minute>) (?:in the|this) (?:morning|afternoon|evening)", "clock"),
    ),
    morning=re.compile(r"\bam\b|\b(?:in the|this|tomorrow|day|every) morning\b|\bmorning\b"),
    afternoon=re.compile(r"\bpm\b|\bafternoon\b|\bevening\b|\btonight\b|\bat night\b"),
    part_of_day=re.compile(r"\b(?:morning|afternoon|evening|tonight)\b"),
    half_an_hour="half",
)

_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}

READ_BACK: Final = ReadBack(
    days=tuple(f"{day}{_ENDINGS.get(day, 'th')}" for day in range(1, 32)),
    date="{weekday}, {month} {day}",
    listed="{date}",
    moment="{date} at {time}",
    hours=("{clock} AM",) * 12 + ("{clock} PM",) * 12,
    exactly={"12:00": "noon"},
)
