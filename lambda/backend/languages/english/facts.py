"""How callers ask in English when, where and how a business is reached, and how they are told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from backend.languages.facts import Fact, FactQuestions, FactSentences, FactWords, FigureWords, fact_rules

_KIND: Final = "office|clinic|shop|store|place|business|restaurant|practice|salon|company|location|front desk"
_WE: Final = rf"(?:you(?: guys| all| folks| people)?|y'?all|they|(?:the|your|this) (?:{_KIND}))"
_ARE: Final = "(?:are|is|r)"
_YOU_ARE: Final = rf"{_WE}(?:'re|'s| are| is|'ll be| will be| gonna be| going to be)"
_STILL: Final = "(?:still |already |currently |also |even |usually |normally |actually )?"
_YOUR: Final = "(?:your|the)"
_OPENING: Final = (
    "(?:(?:opening|business|office|working|store|shop|regular|normal|usual|holiday|weekend|saturday|sunday) )?"
)
_GIVE: Final = "(?:(?:can|could|may|might) i (?:please )?(?:get|have)|give me|tell me|i need|i want|remind me of)"
_ASKED: Final = "(?:what(?:'s| is| are|'re| was)|whats)"
_WHEN: Final = "(?:what time|when|at what time|what hour|how early|how soon)"

_DAY: Final = (
    "(?:(?:on|for|this|at|the|by|over|in|during|of|around|come|coming|every|and|or|from|to"
    "|through|until) )*(?:<day>|<time>)(?:'s)?(?: (?:morning|afternoon|evening|night))?"
)
_BEFORE: Final = (
    _DAY,
    "hi",
    "hello",
    "hey(?: there)?",
    "good (?:morning|afternoon|evening)",
    "yes",
    "yeah",
    "yep",
    "yup",
    "no",
    "ok",
    "okay",
    "so",
    "and",
    "but",
    "um",
    "uh",
    "er",
    "ah",
    "well",
    "oh",
    "hmm",
    "please",
    "sorry",
    "excuse me",
    "pardon me",
    "thanks",
    "thank you",
    "great",
    "perfect",
    "listen",
    "look",
    "actually",
    "wait(?: a (?:minute|second|moment))?",
    "hold(?: on)?",
    "i mean(?:t)?(?: to say)?",
    "what i meant (?:is|was)",
    "rather",
    "make that",
    "also",
    "just",
    "alright",
    "right",
    "i(?:'m| am| was)(?: just)? (?:wondering|curious)",
    "i(?:'m| am)(?: just)? calling to (?:ask|see|check|find out)",
    "i(?: just)? (?:want|wanted|need|needed|would like|wish)(?: just)? to (?:know|ask(?: you)?|check|see|find out)",
    "i'd (?:just )?(?:like|love) to (?:know|ask|check)",
    "(?:can|could|would|will) you (?:please )?(?:tell me|let me know)",
    "(?:can|could) you (?:please )?(?:check|say|remind me)",
    "do you (?:happen to )?know",
    "any idea",
    "tell me",
    "let me know",
    "(?:a |just a )?quick question",
    "(?:one|1|another)(?: more)? (?:quick )?question",
    "my question is",
    "what about",
    "how about",
    "if",
    "whether",
    "for",
    "about",
)
_AFTER: Final = (
    _DAY,
    "(?:right )?now",
    "currently",
    "at the moment",
    "at this (?:time|hour|moment|point)",
    "yet",
    "still",
    "this (?:late|early)",
    "tonight",
    "please",
    "i mean(?:t)?",
    "sorry",
    "instead",
    "rather",
    "thanks",
    "thank you",
    "though",
    "then",
    "there",
    "here",
    "at all",
    "exactly",
    "too",
    "as well",
    "or not",
    "or (?:are you )?closed",
    "or open",
    "(?:for|to) (?:business|customers|patients|walk-?ins|visitors|clients|guests|the public)",
    "today",
    "again",
    "ma'am",
    "sir",
    "dear",
    "honey",
    "usually",
    "normally",
    "typically",
    "generally",
    "anyway",
    "by any chance",
    "do you know",
    "you know",
    "all day",
    "as usual",
    "at your place",
    "is what i(?:'d| would) like to know",
    "i was wondering",
    "during the week",
    "on weekdays",
)

_ASKS: Final[Mapping[Fact, tuple[str, ...]]] = {
    "reopens": (
        f"when (?:are|will|do|does|is) {_WE} (?:be )?(?:open(?:ing)?|back|reopen(?:ing)?)(?: again| next)",
        f"when (?:are|will|do) {_WE} (?:be )?(?:back|reopen(?:ing)?)",
        f"when(?:'s| is) the next (?:day|time) {_YOU_ARE} open",
    ),
    "open": (
        f"{_ARE} {_WE} {_STILL}(?:open|closed|shut)",
        f"(?:will|would) {_WE} {_STILL}be (?:open|closed|shut)",
        f"{_YOU_ARE} {_STILL}(?:open|closed|shut)",
        f"{_WE} {_STILL}open",
        f"(?:you )?{_STILL}(?:open|closed)",
        f"(?:do|does) {_WE} {_STILL}(?:open|close)(?: up)?(?: your doors)?",
        f"{_ARE} {_WE} {_STILL}(?:opening|closing)",
        "is (?:anybody|anyone|somebody|someone) (?:there|in|around|at the (?:office|desk))",
    ),
    "closes": (
        f"how late (?:are|is|will) {_WE} (?:be )?(?:open|there)",
        f"how late (?:do|does) {_WE} (?:stay )?open",
        f"how late {_YOU_ARE} open",
        f"how late {_WE} (?:stay )?open",
        f"how (?:much )?long(?:er)? (?:are|is) {_WE} open",
        f"(?:until|till|til) (?:what time|when|how late) (?:are|is|do|will) {_WE} (?:be |stay )?open",
        f"(?:what time|when) (?:are|is|do|will) {_WE} (?:be |stay )?open (?:until|till|til|to)",
        f"{_WHEN} (?:do|does|will|would|are|is) {_WE} (?:clos(?:e|ing)|shut(?:ting)?)(?: up| down)?",
        f"{_WHEN} {_WE}(?: are|'re)? (?:clos(?:e|es|ing)|shut)(?: up| down)?",
        f"{_ASKED} {_YOUR} closing time",
        "closing time",
    ),
    "hours": (
        rf"when (?:are|is) {_WE} open",
        f"(?:{_ASKED}|{_GIVE}) {_YOUR} {_OPENING}(?:hours|opening times|schedule)(?: of (?:operation|business))?",
        f"what {_YOUR} {_OPENING}(?:hours|opening times) are",
        f"{_YOUR} {_OPENING}hours",
        f"{_OPENING}hours(?: of operation)?",
        f"(?:what|which) (?:hours|times|days)(?: of the week)? (?:are|is|r|do|does) {_WE} (?:open|work)",
        f"when {_YOU_ARE} open",
        f"(?:what|which) (?:hours|days)(?: of the week)? {_YOU_ARE} open",
        f"what {_OPENING}hours do {_WE} (?:have|keep)",
    ),
    "opens": (
        f"{_WHEN} (?:do|does|will|would|are|is) {_WE} (?:open(?:ing)?|start)(?: up)?(?: your doors)?",
        f"{_WHEN} {_WE}(?: are|'re)? open(?:s|ing)?(?: up)?",
        f"{_ASKED} {_YOUR} opening time",
        "opening time",
    ),
    "address": (
        f"where (?:are|is|r) {_WE}(?: (?:located|at|based|situated|physically))?(?: located)?",
        f"where {_YOU_ARE}(?: (?:located|at|based|situated))?",
        f"where can i find {_WE}",
        f"what street (?:are|is) {_WE} on",
        f"(?:{_ASKED}|{_GIVE}) {_YOUR} (?:(?:street|full|exact|physical|office|business) )?(?:address|location)",
        "what your (?:address|location) is",
        "your (?:street |full |exact )?address",
    ),
    "telephone": (
        f"(?:{_ASKED}|{_GIVE}) {_YOUR} (?:(?:phone|telephone|office|main|direct|business|callback) )?number",
        (
            "what (?:phone )?number (?:can|do|should|could) i (?:call|dial|use to (?:call|reach)|reach"
            f"|get)(?: {_WE})?(?: back)?(?: (?:at|on))?"
        ),
    ),
    "website": (
        rf"{_YOUR} (?:website|web site|web page|web address)",
        f"(?:do|does) {_WE} have a (?:website|web site|web page|site)",
        "is there a (?:website|web site|web page)",
        f"(?:{_ASKED}|{_GIVE}) {_YOUR} (?:website|web site|web page|web address|url|site)(?: address)?",
    ),
    "date": (
        f"{_ASKED} (?:<day>'s|the) (?:date|day)",
        "what(?:'s| is)? (?:date|day)(?: of the week)? is (?:it|<day>)",
        "what (?:date|day)(?: of the week)? (?:it|<day>) is",
        "what day(?: of the week)? are we",
    ),
    "time": (
        f"{_ASKED} the time",
        "what time is it",
        "what time it is",
        "(?:do you have|got|have you got) the time",
        f"{_GIVE} the time",
    ),
    "languages": (
        f"(?:what|which)(?: other)? languages (?:do|can|does) {_WE} speak",
        f"(?:what|which) languages {_WE} (?:can )?speak",
    ),
}

QUESTIONS: Final = FactQuestions(
    asks=fact_rules(_BEFORE, _AFTER, _ASKS),
    follow_up=re.compile(rf"(?:(?:{'|'.join(_BEFORE)}) )*(?:{_DAY})(?: (?:{'|'.join(_AFTER)}))*"),
    time_of_day=re.compile(
        r"(?<!\S)(?:(?:at|after|past|by|until|till|before|around|from) )?(?:about )?(?:\d{1,2}(?::\d\d)? ?[ap]m"
        r"|\d{1,2}:\d\d|(?:at|after|past|by|until|till|before|around) \d{1,2}(?: o'? ?clock)?|\d{1,2} o'? ?clock"
        r"|noon|midnight)"
        r"(?: (?:in the (?:morning|afternoon|evening)|at night))?(?![\w:/])"
        r"|\b(?:in|during) the (?:morning|afternoon|evening)s?\b|\bat (?:night|lunch ?time|lunch)\b"
    ),
)

SENTENCES: Final = FactSentences(
    today="today",
    tomorrow="tomorrow",
    on="on {date}",
    at="at {time}",
    from_to="from {opens} to {closes}",
    and_="and",
    day_to_day="{first} to {last}",
    yes="Yes, {sentence}",
    open_now="we're open now, until {time}",
    open_always="we're open around the clock",
    closed_now="we're closed right now",
    opens_again="We open again {moment}.",
    open_on="{day} we're open {spans}",
    closed_on="{day} we're closed",
    over_today="we're closed for today. We were open {spans}",
    closes_on="{day} we close at {time}",
    opens_on="{day} we open at {time}",
    week="We're open {days}.",
    closed_days="On {days} we're closed.",
    address="We're at {value}.",
    telephone="Our telephone number is {value}.",
    website="Our website is {value}.",
    date="Today is {value}.",
    time="It's {value}.",
    time_at_one="It's {value}.",
    languages="I can help you in {value}.",
)

FACTS: Final = FactWords(questions=QUESTIONS, sentences=SENTENCES)

FIGURES: Final = FigureWords(
    money=re.compile(r"\s*-?\s*(?:u\.?s\.? )?(?:dollars?|bucks|cents?|euros?|pounds?|pesos?)\b"),
    percent=re.compile(r"\s*per ?cent\b"),
    clock_before=re.compile(r"\b(?:at|until|till|by|from|past|before|after|and|to) $"),
    clock_after=re.compile(r"\s*(?:o'?clock\b|[ap]\.? ?m\b|in the (?:morning|afternoon|evening)\b|at night\b)"),
    parts_of_hour=re.compile(r"\b(?:half|quarter)\b"),
)
