"""English: farewells. They end the call, so none may be what also answers a question ("Later.", "It was great.")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

FAREWELL: Final = (
    Pattern(
        "goodbye",
        phrases=(
            "[<before>]* <byes> [<parting>]*",
            "sweet dreams",
        ),
        parts={
            "before": (
                "this is|thats|that is|that was|its|i guess|guess|i suppose|ok|okay|so|well|alright",
                "and|from me",
            ),
        },
        example="Goodbye for now!",
        unlike="How do I say goodbye in French?",
    ),
    Pattern(
        "bye_somebody",
        phrases="<before> <new> <end>",
        parts={
            "before": (
                "bye|byebye|goodnight|gnight|ciao|adios|cheerio|toodles|toodaloo|ta ra|good night",
                "so long|see ya|later|laters|peace",
            ),
        },
        example="Bye Felicia!",
        unlike="Bye 42",
    ),
    Pattern(
        "say_goodbye",
        phrases="[<before>] [<have_to>]* [to] (saying|say|bid you) <goodbye> [now|to you|for now|then]*",
        parts={
            "have_to": (
                "must|have|want|need|wanted|would like|gotta|should|like|going|gonna|time|just|will",
                "here|calling",
            ),
            "goodbye": "goodbye|good bye|bye|farewell|goodnight|good night|adieu",
            "before": (
                "i|ill|i will|id|this is|let me|its|time|its time",
                "<im>",
            ),
        },
        example="I must say goodbye now.",
        unlike="How do they say goodbye in Hawaii?",
    ),
    Pattern(
        "see_you_then",
        phrases=(
            (
                "[<then_we>]* (see|seeing|catch|meet) <you> [guys|all|folks|there|then|again]* "
                "<when>+ [<parting>|<when>|soon]* <end>"
            ),
        ),
        parts={
            "then_we": "ill|i will|we will|well|we|i shall|okay|ok|so|then|be|great|perfect|alright|right",
            "when": (
                "tomorrow|tonight|today|then|bright and early|first thing|that (day|morning|afternoon|evening)",
                "[on|this|next|coming|for]* (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
                "[at|around|about|by]* <hour> [thirty|fifteen|fortyfive|oclock|sharp|pm|am|30|15|45|00|in the]*",
                "[in] [the] (morning|afternoon|evening)|next (week|month)|after lunch|at noon|noon",
                (
                    "in [a|an|two|three|four|five|ten|half|couple|few|the|of]* (week|weeks|days|hour|"
                    "hours|minutes|month|bit|while)"
                ),
                (
                    "on the [<word>] (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
                    "tenth|twentieth|thirtieth)"
                ),
                (
                    "(at|for) (my|the|our|his|her) [<word>] (appointment|visit|cleaning|checkup|"
                    "meeting|reservation|party|class)"
                ),
                "at (your|the) (office|clinic|place|restaurant|shop|store)",
            ),
            "hour": "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1|2|3|4|5|6|7|8|9|10|11|12",
        },
        example="See you tomorrow at ten.",
        unlike="I'd like to see you tomorrow at ten.",
        situation="see_you_then",
    ),
    Pattern(
        "see_you",
        phrases=(
            "[<hope_to>] (see|seeing|catch|seein) <you> [<after>]*",
            "<i_will> [be] <talking> [to|with|from] <you> [all|<back>]*",
            "(talk|talking|speak|speaking|chat) (to|with) <you> <back>+",
            "(seeya|cya) [<back>]*",
        ),
        parts={
            "after": (
                "all|guys|when im back|around|real soon|then",
                "[on] <weekday> [<at_this_time>]* (bye|goodbye|cheers)+",
                "<back>",
                "on the flip side",
                "when i (see|need) you",
                "in the funny papers",
                "on the (other|flip) side",
                "<parting>",
            ),
            "at_this_time": (
                "morning|afternoon|night|evening|then",
                "at (one|two|three|four|five|six|seven|eight|nine|ten|noon)",
            ),
            "weekday": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
            "hope_to": (
                "ill|i will|we will|hope to|i hope to|hopefully ill|i shall|well|be|ill be",
                "looking forward to|cant wait to|lovely|right|cool",
                "i look forward to",
                "<im> looking forward to",
                "i cant wait to",
                "i hope [that] i get to",
            ),
            "i_will": (
                "ill|i will|we will|hope to|i hope to|hopefully ill|i shall|well|looking forward to",
                "cant wait to",
                "i look forward to",
                "<im> looking forward to",
            ),
            "talking": "talk|talking|speak|speaking|chat|chatting|hear|hearing",
        },
        example="See you later!",
        unlike="I'll see you at five about the car.",
    ),
    Pattern(
        "talk_later",
        phrases=(
            "[i hope [that]] [<we_will>]* (talk|speak|chat|talking|catch up) <back>+",
            "[we will|till we] meet again",
            "(later|laters) (man|dude|gator|gater|all|<you>|alligator|days|bro|buddy|friend)",
            "laters",
            "(until|till|til) <after>",
        ),
        parts={
            "we_will": "we can|i can|we get to|we|well|we will|lets|we shall|we should|ill|i will",
            "after": (
                "next time|then|later|tomorrow",
                "we (meet|talk|speak|chat) [again|<back>]",
                "[we] (meet|talk|speak) again",
                "i see you again",
            ),
        },
        example="Until next time.",
        unlike="Later, not now.",
    ),
    Pattern(
        "have_a_good",
        phrases=(
            "[<before>]* <have> [yourself] [a|the|your|an] [very|really|most] <good_rest_of>+ <day> [<tail>]*",
            "[a] <fine> (day|evening|afternoon|weekend|week) ahead",
            "enjoy [the rest of] (your|the) [<fine>] (<day>|rest of your day) [<tail>]*",
        ),
        parts={
            "before": (
                "i hope|hope|i|and|that you|you all|please|do|now",
                "may <you>",
                "<you>",
                "<mate>",
            ),
            "have": (
                "have|enjoy",
                "wish <you>",
                "wishing <you>",
            ),
            "good_rest_of": (
                "<fine>",
                "rest of (your|the)",
            ),
        },
        example="Have a great day!",
        unlike="Have a good table ready for me.",
    ),
    Pattern(
        "take_care",
        phrases=(
            "[you|and|please|now|just]* <take_care> [<after>]*",
            "[and] [all] the [very] best [to you|of luck|<parting>]*",
            "best wishes",
            "have fun",
            "(drive|travel|get home|fly|go) (safe|safely)",
            "safe (travels|journey|trip|home)",
            "god bless [you]",
            "<before> in touch [soon|then]",
            "(and|please|also) say (hi|hello|hey) (to|for) <word> [<word>] [for me|from me]*",
            "(and|please|also) give (my|our) (best|love|regards|greetings) to <word> [<word>]",
            "dont be a stranger",
        ),
        parts={
            "take_care": (
                "take (care|good care|it easy)",
                "be (well|good|safe|blessed)",
                "(stay|keep|remain) <safe>",
                "mind (yourself|yourselves|how you go|how ya go)",
                "look after (yourself|yourselves)",
                "(dont|do not) (work|party) too hard",
                "rock on|chin up|many blessings",
                "(sleep|rest) (well|tight|easy|up)",
                "keep (it real|smiling|the faith)",
                "[all] my (best|love)",
                "(god|peace|lord|the force) (be|is) with (you|ya)",
                "(best|warm|kind|warmest) regards",
                "love (you|ya|u) [all|too|lots|guys]",
                "be seeing (you|ya)",
            ),
            "safe": (
                "safe|well|cool|classy|frosty|golden|gold|blessed|warm|dry|healthy|strong|hydrated",
                "awesome|positive|happy|beautiful|sweet|real|smiling|it real",
                "on (trucking|keeping on|rocking)",
                "up the good work",
            ),
            "after": (
                "of yourself|now|out there|then|too|yourself|everyone",
                "and (be safe|stay safe|goodbye)",
            ),
            "before": "keep|stay|be|lets keep|lets stay|ill be|i will be|we will be|well be|well keep",
        },
        example="Take care of yourself.",
        unlike="Take care of my bill.",
    ),
    Pattern(
        "same_to_you",
        phrases=(
            "(you|likewise) (too|as well|also)",
            "[the] same to you",
            "right back at you",
            "you have a good one",
        ),
        example="Same to you.",
        unlike="You too can save money.",
    ),
)

PARTING: Final[Mapping[str, Phrases]] = {
    "byes": (
        "bye|byes|goodbye|good bye|byebye|byee|buhbye|bubye|bai|bbye|farewell|fairwell|adios",
        "ciao|chao|cheerio|cheery bye|cheerybye|ta ta|tata|ta ra|tara|tarra|toodles|tootles",
        "toodaloo|toodeloo|toodleoo|pip pip|so long|au revoir|sayonara|syonara|syanora",
        "arrivederci|ttyl|ttfn|tty|over and out|goodnight|good night|gnight|gnite|goodnite",
        "good nite|nighty night|night night|nite nite|nite|peace|laters|latas|laterz|buh bye",
        "godspeed|adieu|cya|seeya|c ya|c u|auf wiedersehen|wiedersehen|tschuss|bon voyage",
        "good luck|best of luck|hooroo|hoo roo|slan|slan leat|slan abhaile|do svidaniya",
        "dasvidaniya|khuda hafiz|alvida|vaya con dios|deuces|deuce|gg|gtg|g2g|ttys|brb",
        "bless up|hang loose|outie|kthxbye|kthx|kbye|kwaheri|annyeong|zai jian|ma salama",
        "sampai jumpa|happy trails|ahoy|aloha oe|xx bye",
        "fare <you> well",
        "toodle (oo|pip|loo|doo)",
        "hasta (la vista|luego|manana|la pasta)",
        "nighty [night]",
        "night (all|everyone|everybody|yall|<mate>)",
        "peace [out]",
        "later (skater|hater|tater|homie|dudes)",
        "smell <you> later",
        "catch <you> (later|on the flip side|on the flippity flop|on the rebound|around|soon|tomorrow)",
        "cheers [and] bye",
    ),
    # Behind a farewell, in any order.
    "parting": (
        "for|now|then|to|you|u|ya|yall|all|everyone|everybody|until|next|time|and|sleep|well",
        "tight|sweet|dreams|good|luck|god|bless|forever|today|tonight|later|soon|again|have",
        "enjoy|day|night|evening|too|as|take|care|so|much|my|the|a|an|nice|great|lovely",
        "blessed|safe|rest|of|your|see|catch|ok|okay|sorry|thanks|thank|bye|byebye|goodbye",
        "love|xx|x|till|there|here|ciao|cheers|folks|lol|haha|one|ones|be|stay|good|talk|chat",
        "im|afraid|right|just|very|cheerio|old|sport|pip|tata|hugs|kisses|from|me|us|bit",
        "before|real|gotta|go|run|dash|must|fly|in|alright|call|over|out|beautiful|people",
        "family|world|queen|king|star|girl|boy|human|humans|kind|wonderful|little|big|dear",
        "duck|pet|hen|petal|legend|adieu|peace|loser|losers|suckers|gators|hooman|fond",
        "<mate>",
        "<name>",
    ),
    "must": (
        "really|probably|do|will|ll|have|to|gotta|got|must|need|should|better|had|ought|going",
        "gonna|gon|be|about|ready|d|just|now|actually|best|supposed|fixing|fixin|finna|bout",
        "get|think|guess|suppose|reckon|i|id|ill|well|unfortunately|kinda|kind|of|sort|sorta",
        "sadly|hafta|oughta|havta|though|shall|may|might|prolly|im|ive|at|last|finally",
        "seriously|honestly|afraid",
    ),
    "leave": (
        "go|goin|going|run|running|leave|leaving|split|bounce|dip|jet|scoot|skedaddle|dash",
        "bail|scram|depart|vamoose|vamos|mosey|scarper|bolt|disconnect|off|out|ghost|trot",
        "toddle|disappear|vanish|hop|zip|blast|boogie|shoot|shuffle|skate|slide|leg|be off",
        "be going|be heading out|hang up|sign off|take off|let you go|on my way|jet off",
        "part ways|say farewell|push off|shove off|crack on|shoot off|pop off|nip off",
        "drop off|hop off|jump off|ring off|turn in|bug out|go go|fly",
        "be on my way",
        "get off (the phone|here|this call|the line)",
        "head (out|off|home|back|in)",
        "heading (out|off|home|back)",
        "log (off|out)",
        "clock (out|off)",
        "end (this|the|our) (call|conversation|chat|talk)",
        "get <leave_moving>",
        "hit the (road|hay|sack|trail|bricks)",
        "make (tracks|a move|moves|like a tree)",
        "be getting (on|along|back)",
        "bid you [good|a]* (farewell|adieu|day|night)",
        "roll (out|on)",
        "cut (this|it) short",
        "love you and leave you",
        "catch my (bus|train|flight|ride|plane|cab|taxi|ferry|tram)",
        "(mosey|run|trot|get|move) along",
        "call it a (day|night)",
    ),
    "leave_moving": (
        "going|goin|moving|cracking|rolling|on|back|out of here|outta here",
        "back to (work|it)",
        "some (sleep|rest|shut eye|zs)",
    ),
    "errand": (
        "work|bed|sleep|class|school|home|church|lunch|dinner|practice|meeting|a|my|another",
        "the|kids|next|gym|soon|call|shift|supper|before|im|late|or|ill|be|already|its",
        "getting|past|bedtime|miss|somewhere|places|me",
    ),
}
"""Rules that only farewells use."""
