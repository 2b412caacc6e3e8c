"""English: callers who greet and say who they are; without a greeting a name may be an answer."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

INTRODUCTION: Final = (
    Pattern(
        "this_is_me",
        "<salute> [<hailing>]* ((this is|this here is|the names|[the|my] name is|my names|my name|they call me|people "
        "call me|call me|you can call me|(i am|im) called|(youre|you are) speaking (to|with)|its|it is) <who>|<who> "
        "(here|speaking|speakin|calling|on the line|at your service)|<hometown>|(its|it is|this is) [only|just|your|"
        "the|an|old|favorite|favourite]* <mate>|(im|i am) <who> [and|its|it is|so|very|real|really]* <nice> (to|"
        "meeting) [meet|know] <you>) [here|speaking|speakin|calling|<hailing>|<hometown>|from <who>|again]*",
        "Hi, my name is Gerald.",
        "Hi, this is urgent.",
    ),
    Pattern(
        "met_is_me",
        "[<very>]* <nice> (to|meeting) [meet|make|know|see] (<you>|your acquaintance) [too|<hailing>]* (this is|the "
        "names|name is|my name is|my names|names|call me|im|i am|its) <who> [<hailing>|by the way]*",
        "Nice to meet you, I'm Kayla.",
        "Nice to meet you, I'm locked out.",
    ),
)

WHO: Final = {
    "hometown": "from [the|next|your|my|our|across|this|that|other|end|of|sunny|rainy|cold|beautiful|lovely|good|old|"
    "hot|snowy|chilly|far|down|up|over|windy|warm]* (<new>|<new> <new>|<name>|other side|[next] (road|street|door|"
    "town|village|office|block|corner|way|hall|church|school|work|neighbourhood|neighborhood|club|city|coast|hill|"
    "lane|country|stairs|floor))",
    "salute": "<hail>|good (morning|afternoon|evening|day|mornin|evenin)|gday|goodmorning|mornin|evenin|morning|"
    "afternoon|evening",
    # Words that no phrase names are taken for names; the rule unnamed holds some that are none.
    "who": "[doctor|dr|mister|mr|mrs|miss|missus|ms|sir|madam|professor|captain|reverend|father|sister|nurse|officer|"
    "sergeant|coach|old|little|big|young|the|your|my|just|only]* (<name>|<new>) [<name>|<new>] [<name>|<new>]",
}
"""Rules that only introductions use."""
