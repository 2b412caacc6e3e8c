"""English: callers who greet and say who they are; without a greeting a name may be an answer."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

INTRODUCTION: Final = (
    Pattern(
        "this_is_me",
        "<salute> [<hailing>]* (this is|this here is|the name is|the names|names|name is|my name is|my names|my name|i "
        "am called|they call me|people call me|call me|you can call me|im called|youre speaking (to|with)|you are "
        "speaking (to|with)|its|it is) <who> [here|speaking|speakin|calling|again|from <who>|<hailing>]*",
        "Hi, my name is Gerald.",
        "Hi, this is urgent.",
    ),
    Pattern(
        "speaking_is_me",
        "<salute> [<hailing>]* <who> (here|speaking|speakin|calling|on the line|at your service) [again|<hailing>]*|"
        "<salute> [<hailing>]* from [the|other side|sunny|rainy|cold|beautiful|lovely|good|old|hot|snowy|chilly|far|"
        "down|up|over|windy|warm]* (<new>|<new> <new>|<name>|other side) [<hailing>]*|<salute> [<hailing>]* (its|it is|"
        "this is) [only|just|your|the|an|old|favorite|favourite]* <mate> [again|here|calling|<hailing>]*",
        "Hello, Margaret Whitcombe speaking.",
        "Hello, insurance department.",
    ),
    Pattern(
        "met_is_me",
        "[<salute>|<hailing>]* [<very>]* <nice> (to|meeting) [meet|make|know|see] (<you>|your acquaintance) [too|"
        "<hailing>]* (this is|the names|name is|my name is|my names|names|call me|im|i am|its) <who> [<hailing>|by the "
        "way]*|<salute> [<hailing>]* (im|i am) <who> [and|its|it is|so|very|real|really]* <nice> (to|meeting) [meet|"
        "know] <you> [<hailing>]*",
        "Nice to meet you, I'm Kayla.",
        "Nice to meet you, I'm locked out.",
    ),
)

WHO: Final = {
    "salute": "<hail>|good (morning|afternoon|evening|day|mornin|evenin)|gday|goodmorning|mornin|evenin|morning|"
    "afternoon|evening",
    # Words that no phrase names are taken for names; the rule unnamed holds some that are none.
    "who": "[doctor|dr|mister|mr|mrs|miss|missus|ms|sir|madam|professor|captain|reverend|father|sister|nurse|officer|"
    "sergeant|coach|old|little|big|young|the|your|my|just|only]* (<name>|<new>) [<name>|<new>] [<name>|<new>]",
}
"""Rules that only introductions use."""
