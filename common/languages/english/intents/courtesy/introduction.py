"""English: callers who greet and say who they are; without a greeting a name may be an answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

INTRODUCTION: Final = (
    Pattern(
        "this_is_me",
        phrases="<salute> [<hailing>]* <this_is> [<calling>]*",
        parts={
            "this_is": (
                "<before> <who>",
                "<who> (here|speaking|speakin|calling|on the line|at your service)",
                "<hometown>",
                "(its|it is|this is) [only|just|your|the|an|old|favorite|favourite]* <mate>",
                "(im|i am) <who> [and|its|it is|so|very|real|really]* <nice> (to|meeting) [meet|know] <you>",
            ),
            "before": (
                "this is|this here is|the names|my names|my name|they call me|people call me|call me",
                "its|it is",
                "[the|my] name is",
                "you can call me",
                "(i am|im) called",
                "(youre|you are) speaking (to|with)",
            ),
            "calling": (
                "here|speaking|speakin|calling|again",
                "<hailing>",
                "<hometown>",
                "from <who>",
            ),
        },
        example="Hi, my name is Gerald.",
        unlike="Hi, this is urgent.",
    ),
    Pattern(
        "met_is_me",
        phrases="[<very>]* <nice> (to|meeting) [<meet>] <you_too> [too|<hailing>]* <this_is> <who> [<after>]*",
        parts={
            "this_is": "this is|the names|name is|my name is|my names|names|call me|im|i am|its",
            "you_too": (
                "<you>",
                "your acquaintance",
            ),
            "after": (
                "<hailing>",
                "by the way",
            ),
            "meet": "meet|make|know|see",
        },
        example="Nice to meet you, I'm Kayla.",
        unlike="Nice to meet you, I'm locked out.",
    ),
)

WHO: Final[Mapping[str, Phrases]] = {
    "hometown": "from [<hometown_which>]* <hometown_place>",
    "hometown_place": (
        "<new>",
        "<new> <new>",
        "<name>",
        "other side",
        "[next] <hometown_place_near>",
    ),
    "hometown_place_near": (
        "road|street|door|town|village|office|block|corner|way|hall|church|school|work",
        "neighbourhood|neighborhood|club|city|coast|hill|lane|country|stairs|floor",
    ),
    "hometown_which": (
        "the|next|your|my|our|across|this|that|other|end|of|sunny|rainy|cold|beautiful|lovely",
        "good|old|hot|snowy|chilly|far|down|up|over|windy|warm",
    ),
    "salute": (
        "<hail>",
        "good (morning|afternoon|evening|day|mornin|evenin)",
        "gday|goodmorning|mornin|evenin|morning|afternoon|evening",
    ),
    # Words that no phrase names are taken for names; the rule unnamed holds some that are none.
    "who": "[<who_title>]* (<name>|<new>) [<name>|<new>] [<name>|<new>]",
    "who_title": (
        "doctor|dr|mister|mr|mrs|miss|missus|ms|sir|madam|professor|captain|reverend|father",
        "sister|nurse|officer|sergeant|coach|old|little|big|young|the|your|my|just|only",
    ),
}
"""Rules that only introductions use."""
