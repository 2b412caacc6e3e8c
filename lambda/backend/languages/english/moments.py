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
    Moving,
    ReadBack,
    Times,
    date_rules,
    day_parts,
    holidays,
    time_rules,
)
from common.languages.english.calendar import CALENDAR

_WEEKDAYS: Final = tuple(name.lower() for name in CALENDAR.days)
_MONTHS: Final = tuple(name.lower() for name in CALENDAR.months)
_WEEKDAY: Final = rf"(?P<weekday>{'|'.join(_WEEKDAYS)})s?"
_MONTH: Final = f"(?P<month>{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in _MONTHS)}|sept)"
_YEAR: Final = r"(?:,? (?P<year>20\d\d))?"
_COUNT: Final = r"(?P<count>an?|\d{1,2}) (?:(?P<days>days?)|(?P<weeks>weeks?))"
_NO_CHOICE: Final = "(?! (?:1|one|option|available|free|opening|slot|appointment|thing|time|day)\\b)"
_SOME: Final = r"(?P<count>an?|\d{1,2}|(?:a )?couple(?: of)?)"
_HOLIDAYS: Final = holidays(
    (r"christmas eve(?: day)?|the night before christmas", (12, 24)),
    (r"(?<!merry )(?<!happy )(?:christmas|xmas)(?: day)?(?! week| holidays| vacation| break| party)", (12, 25)),
    (r"boxing day", (12, 26)),
    (r"(?:the )?new year'?s? eve", (12, 31)),
    (r"(?:the )?(?:new year'?s day|new years?' day|new year'?s(?! resolution)|1st of the year)", (1, 1)),
    (r"(?:epiphany|three kings(?:'? day)?|3 kings(?:'? day)?)", (1, 6)),
    (r"(?:martin luther king(?: junior| jr)?|mlk)(?:'?s)?(?: day)?", Moving(1, 3, 0)),
    (r"valentine'?s?(?: day)?", (2, 14)),
    (r"presidents?'?(?:s)? day", Moving(2, 3, 0)),
    (r"(?:saint|st\.?) patrick'?s(?: day)?", (3, 17)),
    (r"good friday", Moving(plus=-2)),
    (r"(?:easter monday|monday (?:of|after) easter)", Moving(plus=1)),
    (r"(?:easter saturday|holy saturday)", Moving(plus=-1)),
    (r"(?<!happy )easter(?: sunday| day)?(?! week| holidays| break| vacation)", Moving()),
    (r"mother'?s'? day", Moving(5, 2, 6)),
    (r"memorial day", Moving(5, -1, 0)),
    (r"juneteenth", (6, 19)),
    (r"father'?s'? day", Moving(6, 3, 6)),
    (r"(?:the )?(?:independence day|4th of july|july (?:the )?4th|4 of july)", (7, 4)),
    (r"labou?r day", Moving(9, 1, 0)),
    (r"(?:columbus|indigenous peoples?'?) day", Moving(10, 2, 0)),
    (r"halloween", (10, 31)),
    (r"veterans?'? day", (11, 11)),
    (r"black friday", Moving(11, 4, 3, plus=1)),
    (r"thanksgiving(?: day)?(?! week| break| weekend| dinner)", Moving(11, 4, 3)),
)
_HOLIDAY: Final = (
    "christmas|xmas|boxing|new|epiphany|three|3 kings|martin|mlk|valentine|president|saint|st|good friday|easter"
    "|mother's day|father's day|mothers day|fathers day|memorial|juneteenth|independence|labou?r|columbus|indigenous"
    "|halloween|veteran|black friday|thanksgiving"
)
"""How the names of holidays begin."""
_WEEK: Final = "(?:next week|(?:the )?week after next|this week|the coming week)"
_LATER: Final = "(?:later|after(?:wards?)?|from then|further on)"
_EARLIER: Final = "(?P<back>earlier|before|sooner)"
_THAN_IT: Final = (
    "(?: (?:that|it))?(?=$| (?:[|;]|then|at|in|on|the|works?|would|will|is|please|if|same|instead|or|and|maybe|around"
    f"|about|for|does|could|can|might|sounds|should|i|{'|'.join((*_WEEKDAYS, *_MONTHS))}|(?:{_HOLIDAY})[a-z']*)(?!\\w))"
)
"""What may follow a count from something that was spoken of: "the day after my birthday" counts from something else."""

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
        (rf"{_WEEKDAY},? the (?!1\b){DAY}", "weekday_and_day"),
        (rf"{_WEEKDAY},? {ORDINAL}", "weekday_and_day"),
        (rf"(?:the )?{_WEEKDAY} after next", "weekday_after_next"),
        (rf"(?:the )?{_WEEKDAY} (?:in |of |from )?{_WEEK}", "weekday_of_week"),
        (rf"{_WEEK},?(?: on)? {_WEEKDAY}", "weekday_of_week"),
        (r"(?:the )?day after tomorrow", 2),
        (rf"(?<!any )(?<!every )(?:the )?(?:(?P<days>day)|(?P<weeks>week)) (?:after|{_EARLIER}){_THAN_IT}", "from_it"),
        (rf"{_SOME} (?:(?P<days>days?)|(?P<weeks>weeks?)) (?:{_LATER}|{_EARLIER}){_THAN_IT}", "from_it"),
        (r"(?:the )?(?:very )?(?:next|following) (?P<days>day)", "from_it"),
        (r"(?:the )?following (?P<weeks>week)(?! on)", "from_it"),
        (r"(?:the )?(?P<back>previous|preceding) (?:(?P<days>day)|(?P<weeks>week))", "from_it"),
        (rf"the {_WEEKDAY} (?P<weeks>after) this(?: 1)?", "weekday_and_weeks"),
        (rf"the {_WEEKDAY} after(?: that(?: 1)?)?", "from_it"),
        (rf"{_WEEKDAY} (?:right |just )?after (?={_HOLIDAY})", "from_it"),
        (rf"{_WEEKDAY} (?:right |just )?(?P<back>before) (?={_HOLIDAY})", "from_it"),
        (r"the (?P<weeks>(?P<here>1)) (?:right )?after(?: that| this| it)?(?: 1)?", "from_it"),
        (r"the (?:(?:following|next) )?(?P<weeks>(?P<here>1))(?:(?<=following 1)|(?<=next 1)| next week)", "from_it"),
        (rf"(?:the )?following {_WEEKDAY}", "from_it"),
        (rf"the {_WEEKDAY} {_EARLIER}(?: that(?: one)?)?", "from_it"),
        (r"(?:on )?(?:the )?(?:very )?same day|(?:on )?that (?:same )?day", "from_it"),
        (r"tomorrow", 1),
        (rf"{_COUNT} (?:from (?:now|today)|today|hence)", "ahead"),
        (r"(?:in )?(?:a|1) fortnight(?:'s time| (?:from (?:now|today)|today))?", 14),
        (r"today|tonight|this (?:morning|afternoon|evening)", 0),
        (rf"(?P<count>an?|\d{{1,2}}) (?P<weeks>weeks?) (?:from|after) (?:this )?{_WEEKDAY}", "weekday_and_weeks"),
        (rf"{_WEEKDAY} (?P<weeks>week)(?!end)", "weekday_and_weeks"),
        (rf"(?P<nth>[2-9]) {_WEEKDAY} (?:from (?:now|today)|away)", "weekday_and_weeks"),
        (rf"in {_COUNT}(?: time)?", "ahead"),
        (
            (
                rf"(?:the )?(?P<nth>[1-5](?:st|nd|rd|th)|last|final) {_WEEKDAY} (?:of|in)"
                rf" (?:{_MONTH}|(?P<coming>next month)|(?:the|this) month)"
            ),
            "weekday_of_month",
        ),
        (rf"(?:the )?next {_WEEKDAY}", "next_weekday"),
        (r"(?:on |at |over |this |the )*(?:(?P<coming>next )|coming )?week-? ?end", "weekend"),
        (rf"(?:on |the )?(?P<near>this coming |this |coming )?{_WEEKDAY}", "weekday"),
        (rf"(?:on )?the (?!1\b){DAY}{_NO_CHOICE}", "day"),
        (rf"{ORDINAL}{_NO_CHOICE}", "day"),
    ),
    bare_weekday=re.compile(rf"(?<!next )\b{_WEEKDAY}\b(?! next week| the \d| \d| week)"),
    month_first=True,
    years=(
        (re.compile(r"\b(?:19|1900) (?:hundred )?(?:and )?(?:oh |o |0 )?(?P<rest>\d{1,2})\b"), 1900),
        (re.compile(r"\b20 (?:oh |o |0 )?(?P<rest>\d{1,2})\b"), 2000),
        (re.compile(r"\b2 thousand(?: and)?(?: (?P<rest>\d{1,2}))?\b"), 2000),
    ),
    holidays=_HOLIDAYS,
    weeks=(
        (re.compile(r"\bweek after next\b"), 2),
        (re.compile(r"\bnot this week(?: but)? (?:the )?(?:next|following|1 after|week after)\b"), 1),
        (re.compile(r"\b(?:next|the coming) week\b(?! on)"), 1),
        (re.compile(r"\bthis week\b"), 0),
    ),
    week_of=re.compile(r"\bweek (?:of|beginning|starting|commencing)(?: on)?(?: the)?\s*$"),
    linking=re.compile(
        r"(?:(?:,|on|the|an?|of|in|for|from|that is|that's|that would be|which is|it's|say|let's say|maybe|ideally"
        r"|preferably|i think|i mean|then|so|right) ?)*"
    ),
    nths={
        **{f"{nth}{ending}": nth for nth, ending in ((1, "st"), (2, "nd"), (3, "rd"), (4, "th"), (5, "th"))},
        "last": -1, "final": -1,
    },
    bounds=(
        (re.compile(r"\b(?:no (?:earlier|sooner) than|not before|starting|beginning|as of)(?: on| the)*$"), "since"),
        (re.compile(r"\b(?:no later than|not after|not later than|by|(?<!not )until|up to)(?: the)?$"), "until"),
        (re.compile(r"(?<!day )(?<!week )\b(?:after|not until|later than|past)(?: the)?$"), "after"),
        (re.compile(r"(?<!day )(?<!week )\b(?:before|ahead of|prior to|earlier than|in time for)(?: the)?$"), "before"),
    ),
    onwards=re.compile(r"(?:onwards?|(?:or|and) (?:later|after(?:wards)?)|on(?=$| (?:please|is|would|works)))\b"),
    between=re.compile(r"\b(?:between|(?:any|some)\w+ from)(?: the)? ?< ?(?:and|to|until|through)(?: the)? ?>"),
    whole_month=re.compile(
        rf"\b(?:(?:some ?time|any ?time|early|late|later|the (?:beginning|start|middle|end) of|mid) )*"
        rf"(?:in|during|of|early|late|mid) {_MONTH}\b(?! (?:the )?\d)"
    ),
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
    parts=day_parts(
        (
            "00:00",
            "09:59",
            r"(?:first|1st) thing|early (?:in the )?morning|(?:bright and )?early in the day",
            r"as early as (?:possible|you can)|early bird",
        ),
        (
            "10:00",
            "11:59",
            r"(?:late|later in the) morning|mid morning|middle of the morning",
            r"just before (?:lunch|noon)",
        ),
        ("00:00", "11:59", r"before (?:lunch|noon|midday)"),
        (
            "11:30",
            "13:59",
            r"(?:at|around|about|over|during|on) (?:my )?(?:lunch|lunchtime)(?: (?:time|break|hour))?",
            r"lunchtime|lunch (?:time|hour|break)",
        ),
        ("12:30", "15:30", r"(?:right |just )?after (?:lunch|noon|midday)", r"early (?:in the )?afternoon"),
        ("15:00", "17:59", r"after school"),
        (
            "15:30",
            "23:59",
            r"late(?:r)? (?:in the )?afternoon|last thing",
            r"end of the (?:day|afternoon)|late in the day",
            r"as late as (?:possible|you can)",
            r"last (?:slot|appointment|one) of the day",
        ),
        ("17:00", "23:59", r"after work|(?<!good )evenings?|tonight|at night"),
        ("14:00", "16:29", r"mid afternoon|middle of the afternoon"),
        ("00:00", "11:59", r"(?<!good )mornings?"),
        ("12:00", "17:59", r"(?<!good )afternoons?"),
        ("11:00", "14:00", r"middle of the day"),
        (
            "00:00",
            "23:59",
            r"any ?time|any hour|whenever|whatever (?:you have|is free|time|works)",
            r"(?:it )?does(?:n't| not) matter|no preference|all day",
            r"you (?:choose|pick)|(?:i'm|i am) (?:flexible|free all day|open)",
            r"i don't (?:mind|care)",
        ),
    ),
    between=re.compile(r"\b(?:between|from)\b.*\d.*\b(?:and|to|till|until)\b.*\d"),
    since=re.compile(
        r"(?:\b(?:any ?time|some ?time|right|just|not before|no earlier than|not until|later than|(?:any ?thing"
        r"|something|ideally) after)"
        r"|(?<!quarter )(?<!half )(?<!minutes )(?<!\d )\bafter) (?:about |around )?\d|\d(?: ?[ap]m)? (?:or later"
        r"|or after|onwards?|on)\b"
    ),
    until=re.compile(
        r"\b(?:(?:any ?time|some ?time|anything|something|ideally) before|no later than|not after|(?:out|done"
        r"|finished) by)\b.*\d"
        r"|(?<!minutes )(?<!quarter )(?<!\d )\bbefore (?:about )?\d|\d(?: ?[ap]m)? (?:or earlier|or before"
        r"|at the latest)\b"
    ),
    soonest=re.compile(
        r"\b(?:(?:as )?soon(?:est)?(?: as (?:possible|you can))?(?! as i\b)|asap|(?:the |your )?(?:earliest|first|1st"
        r"|next)(?: \w+)? (?:available|free|opening"
        r"|slot|appointment|you (?:have|'ve got)|possible|time|day you have)|earliest (?:you|possible)"
        r"|(?:the )?(?:very )?earliest$"
        r"|any ?day|whichever day|whatever day|the sooner the better|right away)\b"
    ),
    free=re.compile(
        r"\b(?:what|which|when)\b.*\b(?:do you have|have you got|is (?:free|available|open)|are (?:free|available"
        r"|open)|available|openings?|slots?"
        r"|can you (?:do|offer)|you got)\b|\b(?:do you have|have you got|is there|are there"
        r"|got)(?: \w+){0,2} (?:anything|something|any(?: \w+)? (?:times?"
        r"|openings?|slots?|appointments?|spots?|availability)|openings?|free|available|times?)\b|\bwhat(?:'s| is"
        r"| are) (?:free|available|your (?:times"
        r"|openings))\b|\bwhat about your openings\b"
    ),
    earlier=re.compile(r"\b(?:earlier|sooner|too late)\b"),
    later=re.compile(r"\b(?:later|too (?:early|soon))\b"),
)

_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}

READ_BACK: Final = ReadBack(
    days=tuple(f"{day}{_ENDINGS.get(day, 'th')}" for day in range(1, 32)),
    date="{weekday}, {month} {day}",
    birth_date="{month} {day}, {year}",
    listed="{date}",
    moment="{date} at {time}",
    hours=("{clock} AM",) * 12 + ("{clock} PM",) * 12,
    exactly={"12:00": "noon"},
)
