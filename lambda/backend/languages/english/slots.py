"""English words in and around the values of slots: "my name is Ana", "ana dot ruiz at example dot com"."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.slots import SlotWords

SLOTS: Final = SlotWords(
    ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    },
    joint="",
    yes=re.compile(
        r"(?:(?:oh|uh|um|well|i think|okay|ok)\s+)*(?:yes|yeah|yep|yup|sure|correct|right|perfect|great|ok|okay"
        r"|please do|go ahead|book it|do it|that(?:'s| is) (?:right|correct|fine|good|perfect|great)|sounds good)\b"
    ),
    no=re.compile(
        r"(?:(?:oh|uh|um|well|sorry|actually|wait)\s+)*"
        r"(?:no|nope|nah|not|wrong|incorrect|that(?:'s| is) (?:not|wrong))\b"
    ),
    places={"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "last": -1},
    plural="e?s",
    name_lead=re.compile(
        r"(?i)^(?:(?:well|yes|yeah|sure|okay|ok|hi|hello|uh|um|er|oh|no|sorry|actually|please)\b[ ,.]*)*"
        r"(?:(?:my (?:full )?name(?:'s| is| would be)?|the name(?:'s| is)|it(?:'s| is)|this is|i'?m|i am|call me|that's"
        r"|that is|put it (?:under|in the name of)|under|for|make it|i meant|i said)\b[ ,:]*)*"
    ),
    name_tail=re.compile(r"(?i)\s(?:and (?:i|my|the)|please|thanks|thank you|with an?|spelled)\b"),
    no_names=frozenset({
        "yes", "no", "ok", "okay", "what", "hello", "please", "thanks", "nothing", "none", "nobody", "correct", "right",
        "anyone", "wait", "maybe", "tomorrow", "today", "the", "a", "an", "i", "it", "want", "need", "can", "change",
        "uh", "um", "er", "hm", "hmm",
    }),
    signs={
        " at sign ": "@", " at ": "@", " dot ": ".", " period ": ".", " point ": ".", " underscore ": "_",
        " dash ": "-", " hyphen ": "-", " minus ": "-", " plus ": "+",
    },
    email_lead=re.compile(
        r"(?:.*\b(?:e-?mail|mail|address)\b(?: address)?(?: (?:is|it's))? "
        r"|(?:(?:it's|it is|its|that's|sure|yes|yeah|ok|okay|my|no|sorry|actually|i meant) )+)"
    ),
)  # fmt: skip
