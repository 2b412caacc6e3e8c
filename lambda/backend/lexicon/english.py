"""English, as callers of a business speak it."""

from __future__ import annotations

import re
from typing import Final

from backend.lexicon.model import Kind, Lexicon, words

_QUESTION_WORDS: Final = r"what|when|where|how|who|which|why"
_AUXILIARIES: Final = (
    r"is|are|do|does|did|can|could|will|would|may|should|was|were|has|have|am|i'?d like|tell me|i need|i want"
)

ENGLISH: Final = Lexicon(
    language="en",
    stemmer="english",
    stop_words=words(
        """
        a about actually all also am an and any anyone anything are as ask asking at be because been but by call calling can
        could curious did do does doing done for from get getting give go going good got had has have having hello help her
        here hey hi him his how i if in info information into is it its just kind know let like looking ma'am may maybe me
        might mine my need no not of oh ok okay on one or our ours out over per perhaps please possible question questions
        quick really right say see should sir so some somebody someone something sorry sure tell than thank thanks that the
        their them then there these they thing this those to today too trying uh um up us wanna want wanted was way we well
        were what what's when where which while who whom why will with wondering would yeah yes you your yours
        d ll m re s t ve i'd i'm i've i'll you're that's it's there's don't doesn't can't
        much many long time times
        """
    ),
    concepts={
        "price": ("price", "prices", "priced", "pricing", "cost", "costs", "fee", "fees", "charge", "charges", "expensive", "cheap"),
        "hours": ("hours", "open", "opens", "opening", "close", "closes", "closing", "closed", "schedule"),
        "place": ("address", "located", "location", "locations", "directions", "street", "find", "situated"),
        "park": ("park", "parking", "garage", "parked"),
        "pay": ("pay", "payment", "payments", "card", "cards", "cash", "paying"),
        "child": ("child", "children", "kid", "kids", "son", "daughter", "toddler", "baby"),
        "visit": ("appointment", "appointments", "booking", "book", "reserve", "reservation", "visit"),
        "phone": ("phone", "telephone", "number"),
        "cancel": ("cancel", "cancellation", "cancelling", "canceling", "reschedule", "rescheduling"),
        "insurance": ("insurance", "insurer", "insurers", "insured", "coverage"),
        "urgent": ("urgent", "emergency", "emergencies", "urgently"),
        "refund": ("refund", "refunds", "refunded", "reimbursement"),
        "return": ("return", "returns", "exchange"),
        "deliver": ("deliver", "delivery", "deliveries", "shipping", "ship"),
        "internet": ("wifi", "internet", "wireless"),
        "pet": ("pet", "pets", "dog", "dogs", "cat", "cats", "animal", "animals"),
        "discount": ("discount", "discounts", "promotion", "promotions", "deal", "deals", "offer"),
        "email": ("email", "mail", "e-mail"),
        "access": ("wheelchair", "accessible", "accessibility", "ramp", "disabled"),
        "transit": ("bus", "train", "subway", "metro", "tram", "transit"),
        "guarantee": ("guarantee", "guaranteed", "warranty", "warranties"),
        "duration": ("take", "takes", "last", "lasts", "minutes", "hour", "duration"),
        "repair": ("repair", "repairs", "fix", "fixed", "fixing", "broken"),
        "rent": ("rent", "rental", "rentals", "hire", "renting"),
        "begin": ("start", "starts", "begin", "begins", "starting"),
    },
    kinds=(
        Kind(
            re.compile(r"\bhow much\b|\bwhat (?:is|are|does|do)\b.*\b(?:price|cost|fee|charge)|\bprices?\b|\bcosts?\b", re.I),
            "price",
            re.compile(r"[$€£]\s?\d|\b\d[\d.,]*\s?(?:dollars?|euros?|pounds?|usd|eur|percent|%)|\bfree\b|\bno (?:extra )?charge", re.I),
        ),
        Kind(
            re.compile(r"\bwhat time|\bwhen\b|\bhours\b|\bhow (?:late|early)\b|\b(?:are|do) you (?:open|close)", re.I),
            "hours",
            re.compile(r"\b\d{1,2}(?::\d\d)?\s?(?:a\.?m|p\.?m)\b|\b\d{1,2}:\d\d\b|\bclosed\b|\bnoon\b|\bmidnight\b|24 hours", re.I),
        ),
        Kind(
            re.compile(r"\bwhere\b|\bdirections\b|\baddress\b|\bhow (?:do|can) (?:i|we) (?:get|find)", re.I),
            "place",
            re.compile(
                r"\b(?:street|avenue|road|boulevard|square|floor|behind|next to|opposite|across|corner|entrance|building|garage|lot)\b"
                r"|\b(?:st|ave|rd|blvd)\.", re.I,
            ),
        ),
        Kind(
            re.compile(r"\bhow long\b|\bduration\b", re.I),
            "duration",
            re.compile(r"\b(?:minutes?|hours?|days?|weeks?|months?|years?)\b", re.I),
        ),
        Kind(
            re.compile(r"\b(?:phone|telephone)\b|\bwhat(?:'s| is) (?:your|the) number\b", re.I),
            "phone",
            re.compile(r"\d{3}[\s.-]\d{3,4}|\+\d{7,}", re.I),
        ),
    ),
    days={
        "monday": (0,), "mondays": (0,), "mon": (0,),
        "tuesday": (1,), "tuesdays": (1,), "tue": (1,), "tues": (1,),
        "wednesday": (2,), "wednesdays": (2,), "wed": (2,),
        "thursday": (3,), "thursdays": (3,), "thu": (3,), "thurs": (3,),
        "friday": (4,), "fridays": (4,), "fri": (4,),
        "saturday": (5,), "saturdays": (5,), "sat": (5,),
        "sunday": (6,), "sundays": (6,), "sun": (6,),
        "weekend": (5, 6), "weekends": (5, 6),
        "weekday": (0, 1, 2, 3, 4), "weekdays": (0, 1, 2, 3, 4),
        "daily": (0, 1, 2, 3, 4, 5, 6), "everyday": (0, 1, 2, 3, 4, 5, 6), "every day": (0, 1, 2, 3, 4, 5, 6),
        "seven days": (0, 1, 2, 3, 4, 5, 6), "all week": (0, 1, 2, 3, 4, 5, 6),
    },
    day_range=r"to|through|thru|until|till|and through",
    opener=re.compile(r"^\W*(?:(?:and|or|but|so|ok(?:ay)?|then|also)\b[\s,]*)*(?:(?:what|how) about\b|and\b)?[\s,]*", re.I),
    asking=re.compile(rf"\b(?:{_QUESTION_WORDS})\b(?! about)|^\W*(?:{_AUXILIARIES})\b", re.I),
    pointer=re.compile(r"\b(?:it|that|this|they|them|those|these|one|ones|there)\b", re.I),
    joint=re.compile(
        rf"[?!;]\s+|\.\s+(?=\w)|,?\s+(?:and also|and|also|plus|or)\s+(?=(?:{_QUESTION_WORDS}|{_AUXILIARIES})\b)"
        rf"|,\s+(?=(?:{_QUESTION_WORDS})\b)",
        re.I,
    ),
    range_word="to",
    unknown="I'm sorry, I don't have that information.",
    unknown_offer="I'm sorry, I don't know that. Would you like to speak with a person?",
    partly_unknown="I don't have the rest of that, sorry.",
    partly_unknown_offer="I don't know the rest. Would you like to speak with a person about it?",
)  # fmt: skip
