"""English: greetings, which the edge answers alone."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

GREETING: Final = (
    Pattern(
        "hello",
        "[why|yes|yeah|yep|okay|ok|oh|well|and|so|um]* (hello|hi|hai|halo|helo|heya there|hey|hiya|heya|howdy|yo|"
        "hullo|hallo|ahoy|aloha|hola|bonjour|namaste|shalom|greetings|salutations|ello|oi|hii|heyy|ola|konnichiwa|"
        "ahoy hoy|ahoy there|heyo|ayo|salut|guten tag) [there|again|to (you|you too|all)|everyone|everybody|<you>|and "
        "welcome|from me|<name>|its me|it is me|its (just|only) me|once (again|more)]*",
        "Hello there!",
        "Hello, I need a taxi.",
    ),
    Pattern(
        "say_hello",
        "[i|<im>|i was|ive] [just|only|simply|really]* (wanted|want|calling|called|call|phoning|came|going|thought id|"
        "thought i would|id like|would like|let me|must|ringing|rang|stopped by|dropped by|just)* [to|and] (say|"
        "saying) (hi|hello|hey|howdy|good morning|good afternoon|good evening) [to (you|all)|there|<name>]*",
        "I just wanted to say hi.",
        "How do they say hello in Greek?",
    ),
    Pattern(
        "time_of_day",
        "[yes|okay|oh|a|the|very|wishing you|and]* [very|a]* (good|great|lovely|happy|fine|wonderful|beautiful) "
        "(morning|afternoon|evening|day|mornin|evenin|holidays|new year|monday|tuesday|wednesday|thursday|friday|"
        "saturday|sunday) [to (you|all|everyone|ya)|there|all|everyone|<name>|too]*|gday|merry (christmas|xmas) [to "
        "(you|all|everyone)|too]*|(morning|afternoon|evening) (to you|all|everyone|everybody|sir|maam|<name>|to (all|"
        "everyone))|top of the morning [to you]",
        "Good morning!",
        "Morning, if you have something then.",
    ),
    Pattern(
        "whats_up",
        "(whats|what is|wats) (up|new|happening|happenin|going on|goin on|shaking|cooking|cracking|crackin|good|"
        "poppin|hanging|popping|the word|the good word|the latest|the haps) [with <you>] [<now>]*|(wassup|whassup|sup|"
        "wazzup|what up|whatsup|wassap|whats up doc) [with <you>]|what (have|are) you [been] up to [<now>]*",
        "What's up?",
        "What's up with my order?",
    ),
    Pattern(
        "line_check",
        "(are|is) [there] (you|anybody|anyone|somebody|someone) [still|even|really]* (there|here|home|listening|on "
        "the line|with me|awake|around|connected|connecting|on)|(anybody|anyone|somebody|someone) (there|home|on the "
        "line)|[still] you [still] (there|awake|listening)|wake up|(can|do|did) <you> [even|still]* hear me [now|ok|"
        "okay|alright|all right|well]*|testing|mic check|is this (thing|mic|microphone|line|phone) (on|working)",
        "Can you hear me?",
        "Is anyone there who can fix my car?",
    ),
    Pattern(
        "nice_to_meet",
        "[its|it is|<im>|it feels|this is|so] [<very>]* <nice> (to|meeting|hearing) [finally|be]* ((meet|see|hear|"
        "know|talk|talking|meeting|speak)* [from|to|with]* (<you>|your voice)|meet|(make|making) your acquaintance) "
        "[again|too|<now>|here|back|finally]*|<nice> (meeting|hearing from) <you>|long time no (see|talk|hear|speak)|"
        "welcome back|<im> back|pleasure to meet you",
        "Nice to meet you.",
        "It's good to see my balance go up.",
    ),
    Pattern(
        "first_words",
        "(hello|hi|hey|good (morning|afternoon|evening|day)) [there|again|<name>|yes]* (thanks|thank you) [so much|"
        "very much] for (taking|answering|picking up|accepting|getting) [up|to|my|the|this]* [call|phone|me]*|(hello|"
        "hi|hey|good (morning|afternoon|evening|day)) [there|again|<name>|its|it is|this is|<im>|so|very|really]* "
        "<nice> [to] [finally|be able to]* <talk> (to|with) <you> [<now>|again|too|finally]*",
        "Hi, nice to speak with you.",
        "Hi, thanks for answering, what are your prices?",
    ),
)

AFTER_HEALTH: Final = (
    Pattern(
        "how_are_you",
        "(how|hows|howre|howve|howd) [the (hell|heck)] ([are|r|is|have|has|re|s] (<you>|things|everything|everybody|"
        "everyone|it|(your|the) family|[your] life|(the|my) (ai|assistant)|we)|[is|was|has|s|hows|are] (your|the|"
        "this) (day|morning|evening|night|week|weekend|afternoon)) [all|guys|been|doing|feeling|going|holding up|"
        "keeping|getting on|getting along|hanging|shaking|faring|looking|turning out|so far|(treating|treatin) "
        "<you>]* [<now>|well|good|okay|ok|alright]*|how do <you> (feel|fare|do) [<now>]",
        "How are you doing today?",
        "How is it going with my claim?",
    ),
    Pattern(
        "how_do_you_do",
        "how (your|the) (day|week|morning|evening|night|weekend) (is|has|been|going)+ [<now>|so far|for you]*|(how|"
        "hows|how is) (your|the) (day|week|morning|evening) (being|treating <you>) [<now>|so far]*|how (nice|good|"
        "great|wonderful|lovely) [it is] to (see|meet|hear from|talk to|speak to|speak with|talk with) <you> [<now>|"
        "again|finally]*|how do you do|how goes (it|things|life|everything)|hows tricks|how did you sleep|(tell me|"
        "can you tell me|let me know) how (<you>|youre|youve) [are|doing|been|feeling]* [<now>]",
        "How goes it?",
        "How goes the repair?",
    ),
    Pattern(
        "are_you_well",
        "(are|r|have) <you> [all|been|doing|feeling|having|had|keeping|a]* (well|good|ok|okay|alright|all right|fine|"
        "great|happy|nice|lovely|pleasant|wonderful) [day|one|morning|evening] [<now>]*|(are|is) (things|everything|"
        "life|all|your (day|life)|it) [going|all|been|treating you]* (going|well|good|ok|okay|alright|all right|fine|"
        "great) [with you|for you|there|<now>]*|(hope|i hope|hopefully|i trust|trust) [that] (<you>|things|everything|"
        "youre|all|you are|your day) [is|are|been|going|doing|feeling|having|have been|a]* (well|good|ok|okay|alright|"
        "fine|great) [day|one] [<now>]*|[i] (hope|hopefully|trust) [that] (<you>|youre|all of you|you re) [are|have|"
        "had|been|doing|going|is]* (having|enjoying|had|well and having) [yourself|a|an|your|the|very|really|so far]* "
        "[<fine>] [<day>] [<now>|so far]*|(everything|all|things) going (well|good|ok|okay|alright|fine|great) [with "
        "<you>|<now>|there]*|(everything|all|things) (good|okay|ok|well|alright|all right) (with <you>|over there|on "
        "your end)|<you> (doing|feeling) (well|good|ok|okay|alright|all right|fine) [<now>]*",
        "Are you doing okay?",
        "Are you okay with cash?",
    ),
    Pattern(
        "how_about_you",
        "(how|what) (about|bout) (you|yourself) [<now>]|and (you|yourself)|[<im>|doing|feeling|all|pretty|very|not "
        "too|not so]* (bad|fine|good|great|well|ok|okay|alright) [thanks|thank you|and|here]* (you|yourself) <end>",
        "Fine, and you?",
        "How about Tuesday?",
    ),
)
"""Asking how somebody is; it outranks the thanks it comes with ("fine, thanks, and you?")."""
