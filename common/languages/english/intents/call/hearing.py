"""English: saying that one did not hear or lost it, which asks for a repeat as long as nothing else is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

MISSED: Final = (
    Pattern(
        "not_heard",
        phrases="[i|we|ive|im|me|still|just] [<barely>]* <did_not> [<barely>]* <hear_it> [<hearing>]*",
        parts={
            "hear_it": (
                "<hear> [<the_number>]",
                "quite get (the|that) (number|address|date|time|street|amount|price)",
                "get <heard>",
                "got <heard>",
                "get (what|a word) [<hearing>]*",
                "gotten (that|<heard>)",
            ),
            "the_number": "(the|that|your) [last|first|whole|street|second]* <number>",
            "number": "number|address|date|time|street|amount|price|place|spelling|figure",
            "did_not": (
                "didnt|did not|couldnt|could not|cant|cannot|can not|wasnt able to|not able to|havent",
                "have not|barely|hardly|never|unable to|failed to|dont|do not|aint|not|no",
                "(can|could) (barely|hardly|scarcely|only just|just about)",
            ),
        },
        example="Sorry, I didn't catch that.",
        unlike="I didn't get my refund.",
    ),
    Pattern(
        "not_heard_because",
        phrases=(
            "[<before>]* <did_not> [<barely>]* (<hear>|get) <what_you_said> [<properly>]* <because> <~asks>+ <end>",
            "[i|we|<barely>]* <did_not> [<barely>]* (<hear>|get) [<hearing>]* <over> <~asks>+ <end>",
        ),
        parts={
            "because": (
                "with|during|since|as|while|on account of|theres|there was|there is|my|the|someone",
                "somebody|because|im|ive|i was",
            ),
            "did_not": "didnt|did not|couldnt|could not|cant|cannot|missed|barely|hardly|never",
            "what_you_said": "you|u|ya|that|it|what you said|a word|anything you said",
            "properly": "properly|well|very|clearly|just|there|at all|too|right",
            "before": (
                "i|we",
                "<barely>",
            ),
            "over": "over|because|cause|cuz|coz|due to",
        },
        example="I couldn't hear you over my roommate.",
        unlike="I can't hear you with the headset you sold me, can you replace it?",
    ),
    Pattern(
        "hard_to_hear",
        phrases="[<before>]* [<having>]* <trouble> [for me] [to] <hear_you> [<hearing>|with]*",
        parts={
            "trouble": (
                "trouble|difficulty|difficulties|problems|hard time|struggling|hard|difficult|tough",
                "impossible|tricky",
            ),
            "before": (
                "<im>",
                "i was|ive been|i|it|its|it is|it was|that was|youre|you are|that is|thats",
                "your voice is",
            ),
            "having": (
                "<barely>",
                "a bit|a little|had|have|having|a|some|hard|lot of|for me|bit of",
            ),
            "hear_you": (
                "<hear>",
                "hearing|understanding|following|catching|keep up",
            ),
        },
        example="I'm having a hard time understanding you.",
        unlike="I'm having trouble with my bill.",
    ),
    Pattern(
        "lost_it",
        phrases=(
            "i [<just>]* <forgot> (what (you|that|it was)|<your_last>) [<hearing>]*",
            "<im> [not|really|quite|entirely|too]* (sure|unsure) <what_it_was> [<hearing>]*",
            "i (dont|do not|didnt) think i [<barely>]* (heard|caught|got|understood) [<hearing>]*",
        ),
        parts={
            "forgot": (
                "forgot|forgotten|have forgotten|lost track of|dont remember|cant remember",
                "do not remember|dont recall|dont know|do not know|have no idea|got no idea|not sure",
                "am not sure|wasnt sure",
            ),
            "just": "completely|just|already|totally|kind of|do|sorta",
            "what_it_was": (
                "what (you|that|it was)",
                "[that|if] i (heard|caught|got|understood)",
            ),
        },
        example="I forgot what you said.",
        unlike="I forgot what my pin is.",
    ),
    Pattern(
        "missed",
        phrases=(
            "[i think] [i|we|mustve|mighta|musta|may|you]* [<may_have>]* <missed_it> [<hearing>]*",
            "[i|<im>|i was] [just|totally|kinda]* (wasnt|was not|werent|not) [<barely>]* <after>",
            "i (zoned|spaced|tuned|blanked) out",
            "i (got|was) distracted",
            "(what|whatd|what did) i miss",
            "<that> [<completely>]* <went> [<right>]* <over_my_head> [there|completely|sorry]*",
        ),
        parts={
            "missed_it": (
                "<missed> [of] <what> [<hearing>]*",
                "misheard",
                "lost (you|what you)",
            ),
            "missed": (
                "missed|misheard|got half",
                "got (like|about|maybe|just|only) half",
                "caught (half|some|part|only half|only part|a bit)",
                "heard (half|part|only half|only part|like half)",
            ),
            "what": (
                "<said>",
                "you|me|it|that",
                "[all|some|part|most|half|a bit|bits] [of] (that|it|what)",
                "<your_last>",
            ),
            "may_have": (
                "just|kind of|kinda|sorta|totally|completely|only|must|have|may|might|mustve|think|i",
                "all|like|sort of|basically",
            ),
            "after": "listening|paying attention|concentrating|focused|focusing|with you|following|ready",
            "over_my_head": (
                "over my head|past me|by me|me",
                "in one ear [and] out the other",
            ),
            "right": "right|straight|way|completely|clean|just|all",
            "that": "that|it|this|you|all that|all of that",
            "completely": "just|all|kind of|totally|completely",
            "went": "went|flew|sailed|whooshed|lost",
        },
        example="I missed that last part.",
        unlike="I missed my flight.",
    ),
    Pattern(
        "bad_line",
        phrases="<before> [<sounding>]*",
        parts={
            "before": (
                "<voice> [<sounding>]* <breaking_up>",
                "<line> [<sounding>]* <awful>",
                "(its|it|it is) [<sounding>]* <distorted>",
            ),
            "breaking_up": (
                "<bad>",
                "(not|isnt|arent|wasnt|werent|aint|hardly|barely) [<sounding>]* <clear>",
            ),
            "clear": "clear|audible|loud|through|understandable|intelligible|making sense",
            "awful": (
                "awful|terrible|horrible|bad|poor|crap|crappy|shocking|atrocious|rubbish|weak|muted",
                "silent|dead",
            ),
            "distorted": (
                "distorted|fuzzy|choppy|unclear|staticky|scrambled|breaking|muffled|garbled|cutting",
                "glitching|lagging",
            ),
        },
        example="You're breaking up.",
        unlike="My phone is breaking.",
    ),
    Pattern(
        "too_fast",
        phrases=(
            "(that|it|you) <was> [<sounding>]* too [<sounding>]* <fast> <to_follow> [<mate>]*",
            "(you|your voice) [<sounding>]* too (quiet|quietly|faint) [<sounding>]*",
        ),
        parts={
            "was": (
                "was|were|went|did that",
                "said (that|it)",
            ),
            "to_follow": (
                "for me|to follow|to keep up",
                "to <hear>",
            ),
            "fast": "fast|quick|quickly|quiet|low",
        },
        example="That was too fast for me.",
        unlike="That is too low for me.",
    ),
)

HEARING: Final[Mapping[str, Phrases]] = {
    # What an answer tells, by its name.
    "detail": (
        "number|numbers|name|names|address|date|dates|day|time|times|hours|street|code|email",
        "amount|total|price|prices|figure|figures|digits|place|website|reference|extension",
        "postcode|zip|spelling|sum|room|url|password|list",
    ),
    "said": (
        "that|it|this|yourself|what youre saying|everything you said|your words|that one",
        "what you <said_you_said>",
        "what youve [just] (said|told me|asked)",
        "the last you [just] said",
        "[<said_which>] [<said_very>] [<said_last>] <said_noun> [of that] [that] [<said_which_you_said>]",
    ),
    "said_you_said": (
        "said|told me|asked|asked me|were saying|mentioned|just said|just told me|just asked",
        "said just now|have been saying|are saying",
        "have [just] said",
        "ve [just] said",
    ),
    "said_noun": (
        "part|bit|thing|question|answer|response|sentence|statement|message|phrase|line|one",
        "words|word|reply|comment|remark|explanation|options|instructions|things|information",
    ),
    "said_which_you_said": (
        "you [have|just|ve]* (said|told me|asked|gave me|gave|asked me|mentioned|spoke)",
        "youve [just] (said|told me|asked)",
        "said|spoken|spoke",
    ),
    "said_which": "the|your|that|this|those|these",
    "said_last": "last|previous|prior|final",
    "said_very": "very|whole|entire",
    "again": (
        "again|over|over again|one time|another time|a second time",
        "once (more|again)",
        "one (more time|time more)",
        "<louder>",
    ),
    "louder": (
        "[a (bit|little)|much|any]* (slower|louder|clearer|more (slowly|clearly|loudly))",
        "slowly|clearly",
    ),
    "softly": (
        "please|for me|to me|back|back to me|kindly|now|sorry",
        "if (you can|you could|you would|possible|you dont mind)",
        "would (you|ya)",
        "will (you|ya)",
    ),
    # Around a verb of saying: what the assistant's words are called, and how they may be said.
    "saying": (
        "those|these|that|it|this|to|too|me|us|for|your|yourself|you|u|ya|said|say|says|just",
        "the|very|last|first|previous|part|bit|thing|things|sentence|sentences|words|word",
        "question|answer|response|reply|whole|all|of|everything|now|here|there|kindly|please",
        "louder|slower|slowly|clearly|clearer|a|little|more|loudly|and|message|options",
        "statement|again|once|over|back|nice|real|loud|clear|in|sorry|what|were|was|ok|okay",
        "time|by|past|through|with|on|saying|told|asked|explanation|instructions|information",
        "if|can|could|would|dont|mind|have|ve|youve|youre|thanks|thank|are|way|really|simpler",
        "simple|easier|terms|english|only|another|second|end|dude|man|mate|bro|love|dear|sir",
        "maam|hun|buddy|friend|which|gave|mentioned|asking|telling|stuff|ones|bits|like|up",
        "slow|even|instead|but|way|words|mean|don|t|pal|honey|darling|luv",
    ),
    "anew": (
        "again|agen|one time more|over|twice|slower|louder|slowly|clearly|clearer|another go",
        "one more|another way|a different way|differently|in other words|up|less fast",
        "once (more|again)",
        "(one|another|a second|a third|1) [more] time",
        "in (simple|plain|simpler|layman|laymans) (terms|english|words)",
    ),
    "hear": (
        "hear|heard|hearing|catch|caught|catching|understand|understood|understanding|follow",
        "followed|following|comprehend|grasp|decipher|listen|make out|pick up|pick that up",
        "make that out|tell what|make sense of|quite get|understan|figure out what",
    ),
    "heard": (
        "that|you|u|ya|all that|much of that|a thing you",
        "(any|all|half|some|most|none|much|part|a word|a bit|the half|one word) [of] (that|it|what you)",
        "<your_last>",
    ),
    "hearing": (
        "you|u|ya|that|a|word|of|any|it|all|at|properly|well|clearly|very|good|too|so|right",
        "quite|really|just|now|say|said|saying|sayin|were|was|your|voice|over|there|what|the",
        "last|part|bit|thing|things|sentence|question|first|time|half|some|most|correctly",
        "fully|for|me|is|are|this|message|anything|either|sorry|one|here|completely|totally",
        "words|response|answer|reply|single|asked|asking|told|talking|telling|trying|to|out",
        "been|no|more|much|second|from|end|bits|pieces|did|on|in|my|dear|mate|dude|man|bro",
        "love|sir|maam|through|english|accent|again|have|earlier|before|speaking|spoke|mean",
        "meant|ve|completely|line|phone|side|nothing|damn|thats",
    ),
    "barely": (
        "just|really|still|quite|kind|of|sort|do|honestly|am|was|been|totally|completely|even",
        "fully|properly|literally|simply|able|to|so|very|barely|hardly|actually|kinda|sorta",
        "sure|like|totes|always|all|think|i",
    ),
    "your_last": "[<your_last_whose>] [<your_last_very>]* [<your_last_which>] <your_last_noun> [of] [that|it|what]",
    "your_last_noun": (
        "part|bit|thing|question|sentence|word|words|response|statement|half|piece|line|one",
        "end|rest|start|ending|beginning",
    ),
    "your_last_which": "last|first|second|middle|end|previous|beginning",
    "your_last_whose": "the|your|that|this",
    "your_last_very": "very|whole|entire",
    "line": (
        "(your|the|this|ur|our) (voice|line|audio|sound|call|connection|mic|microphone|speech|volume)",
        "your (phone|signal|reception)",
        "voice|audio",
    ),
    "voice": (
        "you|youre|youve|ur|you guys",
        "<line>",
    ),
    "bad": (
        "breaking|broke|broken up|breakin|cutting|cuttin|cut out|cuts out|cut off|cut me",
        "lagging|laggy|lagged|glitching|glitchy|glitched|choppy|muffled|fuzzy|faint|garbled",
        "robotic|unclear|distorted|staticky|scrambled|echoing|echoey|inaudible|skipping",
        "fading|faded|frozen|froze|crackling|crackly|stuttering|mumbling|mumbled|mumble",
        "buzzing|underwater|whispering|patchy|jumbled|dropped out|dropping out|in and out",
        "quiet|gibberish",
        "hard to (hear|understand|follow)",
        "difficult to (hear|understand|follow)",
        "going in and out",
    ),
    "sounding": (
        "are|is|was|were|sound|sounded|sounds|sounding|coming|came|going|went|getting|got",
        "gets|kept|keep|keeps|a|bit|little|very|really|too|so|all|just|kind|kinda|of|sort",
        "sorta|out|up|off|in|and|on|me|there|now|for|second|moment|totally|completely|still",
        "like|super|over|through|pretty|quite|sorry|my|end|here|talking|speaking|spoke|talk",
        "speak|saying|it|that|way|much|again|right|from|side|bad|badly|real|lot|words|your",
        "been|from|every|the|across|quality|some|whole|time|sir|maam|mate|man|dude|bro|dear",
        "love|honey|if|underwater|robot|phone",
    ),
}
"""Rules that only asking for a repeat uses."""
