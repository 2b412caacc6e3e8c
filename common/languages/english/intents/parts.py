"""English: the small parts of speech that mean something only beside others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.tables import Pattern, SocialRole

PARTS: Final[Mapping[SocialRole, tuple[Pattern, ...]]] = {
    "apology": (
        Pattern(
            "sorry",
            phrases=(
                "(<im>|i was|so|very|terribly|really)* (sorry|apologies) [<after>]*",
                "excuse me",
                "my (apologies|bad)",
                "forgive me",
                "i apologize",
            ),
            parts={
                "after": (
                    "about that|for that|but|for the trouble",
                    "to (bother|interrupt) you",
                ),
            },
            example="Sorry?",
            unlike="Sorry, what are your hours?",
        ),
        # Not among the repeats, for "can you come again" asks for a visit.
        Pattern(
            "come_again",
            phrases="come again [with that|sorry|please|<mate>]*",
            example="Come again?",
            unlike="Can you come again?",
        ),
    ),
    "acknowledgement": (
        Pattern(
            "okay",
            phrases="<before> [then|with me|by me|to me|for me]*",
            parts={
                "before": (
                    "(that|this|it|thats|its|what) [is|was|sounds|has been|been|a] [<very>]* <good_to_know>",
                    "pretty (good|well|cool|neat)",
                    "ok|okay|k|okie dokie|alright|all right|alrighty|right|cool|great|perfect|awesome",
                    "excellent|wonderful|fantastic|lovely|brilliant|super|sweet|nice|good|amazing",
                    "fair enough|works for me|fine|gotcha|understood|i see|i understand|noted",
                    "good to know|terrific|beautiful|splendid|marvelous",
                    "okey [dokey]",
                    "very (good|well)",
                    "[that] sounds (good|great|right|fine)",
                    "[thats|that is|that was|just|exactly]* what i <i_needed> [to (know|hear)|help with]",
                    "(that|this|it|thats|its) [is|was] [<sounds>]* [like] [a|an|the] <fine> <choice>",
                    "[i] got it",
                    "[that] makes sense",
                    "[<im>|so|really|very]* (glad|happy|pleased|relieved|good|great|nice) <to_hear_it> [out]",
                    "no (problem|worries)",
                ),
                "good_to_know": (
                    "<fine>",
                    "good to know|nice to know",
                    "(relief|joy|pleasure|help) <end>",
                ),
                "i_needed": "needed|wanted|need|want|was looking for|was after",
                "choice": "choice|plan|idea|deal|option|one|price|news|offer|start|answer|point",
                "sounds": "sounds|looks|seems|sounded",
                "to_hear_it": (
                    "to (hear|know) [that|it|so]",
                    "[that] (thats|its|it is|that is) <settled>",
                ),
                "settled": "sorted|fixed|done|settled|resolved|over|good|working|taken care of",
            },
            example="Okay, great.",
            unlike="Great restaurants nearby",
        ),
    ),
    "wellbeing": (
        Pattern(
            "doing_fine",
            phrases=(
                "<before> [am|going|doing|feeling|been]* [<very>|pretty|not too]* <well> [<after>]*",
                "not (too|so) bad",
                "cant complain",
                "(fine|not bad|doing (fine|good|well|great|very well|pretty good|not bad)) (thanks|thank you)",
                "same here",
                "(thanks|thank you) for asking",
            ),
            parts={
                "well": "fine|well|good|great|bad|okay|ok|alright|all right|so so|dandy|wonderful|fantastic",
                "before": (
                    "<im>",
                    "i|were|we are|its|things are|ive been|i have been",
                    "(everything|all|life) is",
                ),
                "after": (
                    "<now>",
                    "(thanks|thank you) [for asking]",
                ),
            },
            example="I'm fine, thanks.",
            unlike="I'm fine with Tuesday.",
        ),
    ),
    "prefix": (
        Pattern(
            "asking_whether",
            phrases=(
                "[<can_you>|please|just|now|well|okay|then]* <tell> (me|us) [<honestly>]* [<whether>]",
                "[i|we|<id>|<im>|just|really|only|but]* <want> [to] <know> [you|from you] [<honestly>]* [<whether>]",
                "[i|<im>|was|just|only]* (wondering|curious|asking|checking|wonder) [<whether>]",
                "(may|can|could|might) i [just|please]* (ask|know|check) [you|a question|something]* [<whether>]",
                "(do|would|did) you [happen to] know [<whether>]",
                "i [still|just|really]* (dont know|do not know|cant tell|cannot tell|am not sure|wonder) [<whether>]",
                "[i|id|<im>]* [just|really]* <think> [that|like]",
                "(my|our) <word> (says|said|thinks|told me|tells me|claims|reckons) [that]",
                "before (i|we) (go on|start|continue|say anything|go any further|begin|tell you|carry on)",
                "<honestly>",
            ),
            parts={
                "tell": "tell|let|say|be honest with|level with",
                "whether": "if|whether|that|and",
                "want": "want|need|like|love|wanted|would like|trying|have|got",
                "know": "know|ask|find out|check|make sure|be sure|understand|see",
                "think": (
                    "think|thought|feel|guess|suspect|believe|reckon|bet|assume|take it|figured|sense|gather",
                    "hear|heard",
                    "(have|had|get|got) (a|the) (feeling|hunch|sense)|get the impression|could swear|pretty sure",
                ),
                "honestly": (
                    "honestly|truthfully|seriously|straight|frankly|the truth|be honest|tell the truth|for real|again",
                    "just between us|straight out|something|one thing|a thing|know|quickly|first|this|quick question",
                ),
            },
            example="I would like to know if",
        ),
        Pattern(
            "asking_for",
            phrases=(
                "<can_you> [<after>]*",
                "([would|do] you mind|mind)",
                "i (need|want|would like) [for] <you> to [please]",
                "<id> like [for] <you> to [please]",
                "(are you able|((is|would|might) it|it would) [be] possible) [for (<you>|me)] to",
                "[is] [there|theres] any <chance> [that|of|for]* (<you>|i|we|me) [can|could|might|to]",
                "i (demand|insist|ask|request|beg|expect) [on|to|that i|that <you>]",
                "(may|can|could|must|might) i [please] (ask|get|have|trouble) <you> [to]",
                "(how|when|where) (can|could|do|may|might|will|would|should) (i|we) [<possibly>]* [to]",
                "(<im> (calling|phoning|ringing)|i [just] (called|phoned|rang)) [in|up|back|just]* to",
                "(how|what) about",
                "(may|might|must|should|shall) i",
                "i (must|have to|will have to|need to|want to|would like to|d like to) (ask|have) <you> [to]",
                "[<before>] if (you|i|we) (could|would|can)",
                "i (want|need|have|would like|wish|wanna|prefer|gotta) [to]",
                "<id> (like|prefer|rather) [to]",
                "(id|i would|i d) feel [more|much|a lot]* (better|comfortable|happier|safer)",
                "(let me|lets|can i|may i|could i|can we|could we) [please|just|maybe]*",
                "<im> (going to need|gonna need|needing|trying) [for|you|to]*",
                "is there (a way|any way) [i can|to]",
                "go ahead and",
                "(youll|<you> [people|guys|lot|all|will|ll|really|just]*) (need to|have to|must|gotta)",
                "youre (gonna|going to) (have|need) to",
            ),
            parts={
                "after": (
                    "please|kindly|just|maybe|possibly|be|so|good|kind|nice|as|to|a|dear|love|doll",
                    "sweetheart|pal|darling|and|ever|quickly|go|ahead|like|try|again",
                ),
                "chance": "chance|way|possibility",
                "possibly": "ever|possibly|actually|please|go about|get",
                "before": (
                    "<id> (appreciate|love|like) [it]",
                    "it would (be|really)* (great|nice|good|helpful|help)",
                    "i (was wondering|wonder)",
                ),
            },
            example="I would like to",
        ),
    ),
    "opener": (
        Pattern(
            "address",
            phrases=(
                "[<before>]* (<mate>|there|ai device|device)",
                "my (guy|g|girl|good (sir|man|woman|lady|fellow))",
            ),
            parts={
                "before": (
                    "my|the|you|dear|fellow|good|kind|old|new|helpful|lovely|smart|wonderful|ai|virtual",
                    "electronic|digital|little|big|sweet|young",
                ),
            },
            example="Sir",
        ),
        Pattern(
            "delight",
            phrases=(
                "<delighted>",
                "nice one",
                "good one",
                "one love",
                "no cap",
                "<before> [so|much|a|lot|way|really|already]* <better> [now|already]",
            ),
            parts={
                "before": (
                    "i feel|thats|that feels|i am feeling|what",
                    "<im>",
                ),
                "better": "better|relieved|reassured|happier|relief",
            },
            example="Marvellous",
        ),
        Pattern(
            "lead_in",
            phrases=(
                "so|well|and|but|also|later|then|now|just|please|kindly|listen|look|actually|anyway",
                "anyways|or|because|like|basically|see|first|quickly|honestly|today|tonight|indeed",
                "again|too|though|lastly|finally|btw|question|here|huh|aight|ight|welp|anywho|wellp",
                "hokay|righto|rightio|k|kk|oki|okie|yeah|shoot|oops|whoops|yikes|maybe",
                "you know",
                "i mean",
                "if (you can|possible|you please|you would|you dont mind)",
                "first of all",
                "real quick",
                "quick question",
                "i have a [quick] question",
                "to be honest",
                "right now",
                "very much",
                "as well",
                "one more thing",
                "by the way",
                "ok so",
                "right oh",
                "cool beans",
                "let me see",
                "thank (god|goodness|heavens)",
            ),
            example="So, well ...",
        ),
        Pattern(
            "excuse",
            phrases=(
                "[<im>|my|i|was|<barely>|a|bit|little|slightly|partially|half|getting]* <deaf>",
                "<the_line> [just|kind of|sort of]* <cut_out>",
                "<there_is> [<very>|a lot of|so much|some|too much]* <noise> [<around_me>]*",
                "i was (distracted|away|muted|on mute)",
                "<you_are>* too (fast|quick|quickly) [for me|to follow|to keep up|to hear|mate]*",
                "i had you on mute",
                "you lost me",
            ),
            parts={
                "deaf": (
                    "hard of (hearing|hearin)",
                    "deaf|hearing impaired",
                    "(hearing|ears) [<barely>|is|isnt|arent|are|not|aint|a|bit|as|too]* <not_what_they_were>",
                ),
                "not_what_they_were": (
                    "bad|gone|going|good|great|poor|weak|terrible|sharp|what it was|what they were",
                    "what they used to be",
                ),
                "the_line": (
                    "my (phone|signal|connection|line)",
                    "the (phone|signal|connection|line|call)",
                    "it|you",
                ),
                "cut_out": (
                    "cut (out|off)",
                    "froze|dropped|died|faded",
                    "went (silent|quiet|dead|blank)",
                ),
                "around_me": "here|in here|around me|in the background|outside",
                "there_is": "its|it is|it was|there is|theres|there was",
                "noise": "noisy|loud|noise|static|interference|echo",
                "you_are": (
                    "its|thats|that was|it was|that is|it is|youre|you are|way|a bit|a little|much|going",
                    "talking|speaking|just|still|was|went",
                ),
            },
            example="My phone cut out.",
        ),
    ),
}
