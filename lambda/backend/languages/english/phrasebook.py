"""English, as callers speak it in the middle of something."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.phrasebook import Phrasebook, opening, whole

_SMALL: Final = "no|oh|uh|um|well|okay|ok|sorry|please|you know what|actually|just|i think|let's|lets|wait"
_THING: Final = (
    "it|this|that|everything|all|now|the whole thing|the booking|the appointment|the order|the request|my booking"
    "|my appointment"
)

PHRASEBOOK: Final = Phrasebook(
    leaves=whole(
        _SMALL,
        r"(?:i(?:'d| would)? (?:want|like|need) to )?(?:cancel|stop|quit|abort|leave|drop|forget)"
        rf"(?: about)?(?: (?:{_THING}))*"
        r"|never ?mind|i(?:'ve| have)? changed my mind|not any ?more"
        r"|i do(?:n't| not) want (?:to(?: (?:book|do|go on|continue)(?: (?:it|this|that|anything))?)?"
        r"|it|this|that|an appointment|the appointment)(?: any ?more)?"
        r"|i(?:'ll| will) call (?:you )?(?:back|later|again)(?: later)?",
        "please|thanks|thank you|sorry|for now|then|after all|now|instead",
    ),
    changes=re.compile(
        r"\b(?:change|correct|fix|edit|update|wrong|incorrect|mistake|isn't (?:right|correct)|not (?:right|correct)"
        r"|different|another)\b"
    ),
    instead=opening(
        "oh|uh|um|okay|ok|yes but|yeah but",
        "no+|nope|actually|sorry|wait|hold on|i meant?|i said|rather|make it|make that|not",
    ),
    asks=opening(
        "and|but|so|oh|uh|um|wait|sorry|before that|first|one thing|one question|quick question|by the way",
        r"what(?!'s? ?(?:about|if)| about| if)|when|where|who|why|which|how(?! about)"
        r"|do you (?:take|accept|offer|also|guys take)|does|is there|are there|will it|is it",
    ),
    refuses=re.compile(
        r"\b(?:do(?:n't| not)|didn't|won't|can(?:'t|not| not)|not|never|no longer|cancel\w*|if i|after i|when i)\b"
    ),
    about=opening(
        "and|but|so|hi|hello|well",
        "what|when|where|who|why|which|how (?:much|long|late|early|many|far|soon)|is it|do i|does|did",
    ),
    labels={
        "name": ("name",),
        "phone": ("phone", "telephone", "number", "cell"),
        "email": ("email", "e-mail", "mail"),
        "date": ("date", "day"),
        "time": ("time", "hour"),
        "birth_date": ("birth", "birthday", "birthdate", "born"),
        "number": ("number", "amount"),
        "choice": ("kind", "type"),
        "text": ("message", "note", "reason"),
        "when": ("time", "hour"),
        "yes_no": (),
    },
)
