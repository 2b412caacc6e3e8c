"""English, as callers of a business speak it."""

from __future__ import annotations

from typing import Final

from backend.languages.lexicon import EVERY_DAY, WEEKEND, WORKING_DAYS, Kind, Lexicon, groups, pattern, words

_ASK: Final = r"what|what's|when|when's|where|where's|how|how's|who|who's|which|why|whose"
_AUX: Final = (
    r"is|are|am|was|were|do|does|did|can|could|will|would|may|might|should|shall|has|have"
    r"|isn't|aren't|don't|doesn't|can't|won't"
)
_WISH: Final = r"tell me|i'?d like|i (?:need|want|wanted|wonder|was wondering)|let me know"
_SUBJECT: Final = r"i|you|we|he|she|it|they|there|that|this|the|your|my|a|an|any|anyone|anybody|someone|somebody"

_STOP_WORDS: Final = words(
    """
    a about actually all also am an and any anybody anyone anything are aren't as ask asking at be because been but by
    call calling can can't could curious d did do does doesn't doing don't done else for from get getting give go
    going good got guys had has have having he hear hello help her here hey hi him his how how's i i'd i'll i'm i've
    if in info information into is isn't it it's its just kind know let like ll long look looking m ma'am make many
    may maybe me might mine more much my need no not of oh ok okay on one ones or our ours out over per perhaps please
    possible question questions quick re really right s say she should sir so some somebody someone something
    somewhere sorry sort sure t tell than thank thanks that that's the their them then there there's these they thing
    things this those time times to too trying uh um up us ve wanna want wanted was way we we're well were what what's
    when when's where where's which while who who's whom whose why will with won't wonder wondering would yeah yes you
    you're your yours
    """
)
_LIGHT_WORDS: Final = words(
    """
    able accept after again ago already always another around ask available away back before below best better between
    big bit both bring business came check clinic come coming company compared currently customer customers date day
    days different does either even ever every exactly expect far father few find first folks found free friend full
    guess happen happening happens hold home husband include included keep kid last late later latest least left less
    listen little live lot main making mean minute minutes mom moment month months most mother move must name near
    nearby nearest new next nice normal normally now number off offer often old only open order own part people person
    place plan problem provide put regular said same see sell send service services set several shop show since small
    soon special start stay still store stuck such take taking talk tell thinking though through today together
    tomorrow tonight took town try turn under until use used uses usual usually very wait walk week weeks went wife
    without work working works year years yesterday yet yourselves
    """
)

_CONCEPTS: Final = groups(
    """
    price: price prices priced pricing cost costs fee fees charge charges expensive cheap
    hours: hour hours open opens opening close closes closing closed schedule
    place: address located location locations directions street situated
    park: park parking garage parked
    pay: pay payment payments card cards cash paying
    instalment: installment installments instalment instalments financing monthly
    child: child children kid kids son daughter toddler baby boy girl
    visit: appointment appointments booking book reserve reservation visit
    phone: phone telephone number
    cancel: cancel cancels cancellation cancellations cancelling canceling cancelled canceled
    reschedule: reschedule rescheduling move postpone
    insurance: insurance insurer insurers insured coverage
    urgent: urgent emergency emergencies urgently
    refund: refund refunds refunded reimbursement
    return: return returns exchange
    deliver: deliver delivers delivery deliveries shipping ship
    internet: wifi internet wireless
    pet: pet pets dog dogs cat cats animal animals
    discount: discount discounts promotion promotions deal deals
    email: email mail
    access: wheelchair accessible accessibility ramp disabled
    transit: bus buses train subway metro tram transit
    guarantee: guarantee guaranteed warranty warranties
    duration: take takes last lasts minutes duration
    repair: repair repairs fix fixed fixing broken
    rent: rent rental rentals hire renting
    begin: start starts begin begins starting
    night: night nights evening evenings
    """
)

_KINDS: Final = (
    Kind(
        pattern(r"\bhow much\b", r"\bprices?\b", r"\bcosts?\b", r"\bfees?\b", r"\bcharge\b"),
        "price",
        pattern(
            r"[$€£]\s?\d",
            r"\b\d[\d.,]*\s?(?:dollars?|euros?|pounds?|usd|eur|percent|%)",
            r"\b(?:free|no (?:extra )?charge|(?:hundred|ty|teen|five) (?:dollars|euros|pounds))\b",
        ),
    ),
    Kind(
        pattern(
            r"\bwhat time\b", r"\bwhen\b", r"\bhours\b", r"\bhow (?:late|early)\b", r"\byou(?: guys)? (?:open|close)"
        ),
        "hours",
        pattern(
            r"\b\d{1,2}(?::\d\d)?\s?(?:a\.?m|p\.?m)\b",
            r"\b\d{1,2}:\d\d\b",
            r"\b(?:closed|noon|midday|midnight|24 hours|o'clock|in the (?:morning|afternoon|evening))\b",
        ),
    ),
    Kind(
        pattern(
            r"\bwhere\b", r"\bdirections\b", r"\baddress\b", r"\bhow (?:do|can|would) (?:i|we) (?:get|find|reach)\b"
        ),
        "place",
        pattern(
            r"\b(?:street|avenue|road|boulevard|lane|square|floor|behind|next to|opposite|across|corner|entrance)\b",
            r"\b(?:building|garage|lot|desk|counter|lobby)\b",
            r"\b(?:st|ave|rd|blvd)\.",
        ),
    ),
    Kind(
        pattern(r"\bhow long\b", r"\bduration\b", r"\bhow many (?:minutes|hours|days|weeks|months)\b"),
        "duration",
        pattern(r"\b(?:minutes?|hours?|days?|weeks?|months?|years?)\b"),
    ),
    Kind(
        pattern(r"\b(?:phone|telephone)\b", r"\b(?:your|the) number\b", r"\bwho (?:can|do|should) i call\b"),
        "phone",
        pattern(r"\d{3}[\s.-]\d{3,4}", r"\+\d{7,}"),
    ),
)

_DAYS: Final[dict[str, tuple[int, ...]]] = {
    **dict.fromkeys(("monday", "mondays", "mon"), (0,)),
    **dict.fromkeys(("tuesday", "tuesdays", "tue", "tues"), (1,)),
    **dict.fromkeys(("wednesday", "wednesdays", "weds"), (2,)),
    **dict.fromkeys(("thursday", "thursdays", "thu", "thurs"), (3,)),
    **dict.fromkeys(("friday", "fridays", "fri"), (4,)),
    **dict.fromkeys(("saturday", "saturdays"), (5,)),
    **dict.fromkeys(("sunday", "sundays"), (6,)),
    **dict.fromkeys(("weekend", "weekends"), WEEKEND),
    **dict.fromkeys(("weekday", "weekdays", "business days", "working days"), WORKING_DAYS),
    **dict.fromkeys(("daily", "everyday", "every day", "seven days", "all week"), EVERY_DAY),
}

LEXICON: Final = Lexicon(
    stop_words=_STOP_WORDS,
    light_words=_LIGHT_WORDS,
    concepts=_CONCEPTS,
    kinds=_KINDS,
    days=_DAYS,
    day_range=r"to|through|thru|until|till",
    opener=pattern(r"^\W*(?:(?:and|or|but|so|ok(?:ay)?|then|also)\b[\s,]*)*(?:(?:what|how) about\b)?[\s,]*"),
    asking=pattern(
        rf"\b(?:{_ASK})\b(?! about)",
        rf"^\W*(?:(?:and|or|so|but)\s+)?(?:{_AUX})\b",
        rf"\b(?:{_AUX}) (?:{_SUBJECT})\b",
        rf"\b(?:{_WISH})\b",
    ),
    pointer=pattern(r"\b(?:it|that|this|they|them|those|these|one|ones)\b"),
    joint=pattern(
        r"[?!;]\s+",
        r"(?<![ap]\.m)\.\s+(?=\w)",
        rf",?\s+(?:and also|and|also|plus|or)\s+(?=(?:{_ASK}|{_WISH})\b|(?:{_AUX}) (?:{_SUBJECT})\b)",
        rf",\s+(?=(?:{_ASK}|{_WISH})\b|(?:{_AUX}) (?:{_SUBJECT})\b)",
    ),
    range_word="to",
    abbreviations=("Dr", "Mr", "Ms", "St", "No", "Mrs", "Ave", "approx", "etc", r"[ap]\.m"),
    orders=pattern(
        r"\b(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,3}(?:instructions?|rules?|prompts?|directions?)",
        r"\b(?:system|developer)\s+(?:prompt|message|override)",
        r"\byou\s+are\s+now\s+(?:a|an|in|the)\b",
        r"\b(?:call|use|invoke)\s+the\s+(?:\w+\s+){0,2}(?:tool|function)",
    ),
)


FUNCTION_WORDS: Final = frozenset(
    """
    a an the this that these those there here
    i me my mine myself we us our ours you your yours he him his she her hers it its they them their theirs one
    and or but nor so if then than as because while though although whether
    of in on at by for with from to into onto about over under between through during without within against
    up down out off after before again until
    is am are was were be been being do does did doing done have has had having
    can could will would shall should may might must
    not no yes only just also too very more most much many some any all both each every other another such same own
    what which who whom whose when where why how
    s t d ll re ve m don doesn didn isn aren wasn weren won wouldn can cannot couldn shouldn haven hasn hadn let
    please ok okay
    """.split()  # noqa: SIM905 - a list of quoted words would be unreadable
)
