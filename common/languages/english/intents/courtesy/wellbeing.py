"""English: asking how somebody is."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

AFTER_HEALTH: Final = (
    Pattern(
        "how_are_you",
        phrases=(
            "<before> [<being>] <whoever>+ [<after>]",
            "how do <you> (feel|fare|do) [<now>]",
            "(how|hows) [<being>|the|your|this|that|old|big]* <word> [been] (treating|treatin) <you> [<now>]",
        ),
        parts={
            "before": (
                "how|hows|howre|howve|howd|hw|howya|howyou|hru|howdy",
                "(morning|afternoon|evening|mornin|evenin) (how|hows)",
            ),
            "after": "this [fine|lovely|beautiful|glorious|rainy|sunny|cold|bright|good|blessed|wonderful]* <faring>+",
            "whoever": (
                "<faring>",
                "my (favorite|favourite|guy|man|girl|buddy|friend|dude|people|<mate>)",
                "<over_there>",
            ),
        },
        example="How are you doing today?",
        unlike="How is it going with my claim?",
        situation="how_are_you",
    ),
    Pattern(
        "how_do_you_do",
        phrases=(
            "(how|hows) [<being>|about]* (your|the|this) [<lovely>]* <went_day> [<going>]* [<now>]",
            "how (nice|good|great|wonderful|lovely) [it is] to <hear_from> <you> [<now>|again|finally]*",
            "how do you do",
            "how goes (it|things|life|everything)",
            "hows tricks",
            "how did you sleep",
            "<before> how ([<being>] (<faring>)+|youre [<faring>]*|youve [<faring>]*) [are|<now>]*",
        ),
        parts={
            "going": (
                "<being>",
                "been|going|go|coming along|so far|over there|out there|for you|there",
                "treating <you>",
                "<mate>",
            ),
            "lovely": "lovely|whole|fine|beautiful|busy|big|long",
            "hear_from": "see|meet|hear from|talk to|speak to|speak with|talk with",
            "before": (
                "tell me|let me know|may i ask|i was wondering|i wonder",
                "can you tell me",
            ),
        },
        example="How nice to hear from you.",
        unlike="How goes the repair?",
        situation="how_are_you",
    ),
    Pattern(
        "are_you_well",
        phrases=(
            "(are|r|have|did|were) <you> [<been>]* <well> [<at_work>] [<now>|so far|<over_there>]*",
            "(are|is|has|have|did) <things> [<going>]* <going_well> [<for_you>]*",
            "(is|has) <life> [been]* (treating|kind to) <you> [<kindly>]*",
            "enjoying (the|this|your|that) [<nice_kind_of>]* <weather> [<now>|out there|there]*",
            "(keeping|staying) <busy> [there|<now>|i hope|in this (heat|cold|rain|weather)]* <end>",
            "(everything|all|things) [going] <good> (with <you>|over there|there|on your end|<now>)",
            "(everything|all|things) [is]* <good> [on|at] your (end|side|part)",
            (
                "[have you|has it|did you have|its|must have]* been (a|one of those)+ [<very>]* "
                "(busy|long|good|nice|quiet|hectic) <went_day> (for you|over there|there|so far|"
                "already)+"
            ),
            "(everything|all|things) going (well|good|ok|okay|alright|fine|great)",
            "<you> (doing|feeling|doin) (well|good|ok|okay|alright|all right|fine) [<now>]*",
            "alright [there|<mate>] (<mate>|there)",
            "[i|we|im|am|do|really|just|so]* (hope|hopes|hopefully|trust|pray|hoping) [that] <you_are>+",
            "[and] how [are] [your (mama|mom|mother|momma)] [and] them",
        ),
        parts={
            "well": (
                "well|good|ok|okay|alright|all right|fine|great|happy|nice|lovely|pleasant|wonderful",
                "better|comfortable",
                "(busy|long|quiet|restful|rough|hard) <went_day>",
            ),
            "been": (
                "all|both|been|doing|feeling|having|had|have|keeping|enjoying|staying|a|an|the|your",
                "very|really|nice|hopefully",
            ),
            "at_work": (
                "[and] <went_day>",
                "one|out there",
            ),
            "things": (
                "things|everything|everyone|everybody|life|all|it|today",
                "your (family|team|folks|people)",
                "your <went_day>",
                "the <went_day>",
            ),
            "going_well": (
                "going|well|good|ok|okay|alright|all right|fine|great|smoothly|kind|nice|pleasant",
                "busy",
            ),
            "for_you": (
                "to you|with you|for you|there|day|so far",
                "<now>",
                "<over_there>",
            ),
            "going": "going|go|all|been|treating you|kind to you|a|so far",
            "kindly": (
                "well|good|ok|okay|right|kindly|alright|so far",
                "<now>",
            ),
            "life": (
                "life|today|this week",
                "the (day|week|world)",
            ),
            "weather": "sunshine|sun|weather|day|morning|afternoon|evening|weekend|summer|break",
            "nice_kind_of": "nice|lovely|beautiful|warm|good",
            "busy": (
                "busy|well|warm|cool|dry|healthy|safe|good|sane",
                "out of (trouble|mischief)",
            ),
            "good": "good|okay|ok|well|fine|great|alright|all right",
            "you_are": (
                "<faring>",
                "<being>",
                "<fine>",
                "<hoped>",
                "<over_there>",
                "(your|the) <went_day>",
            ),
        },
        example="Are you doing okay?",
        unlike="Are you okay with cash?",
        situation="how_are_you",
    ),
    Pattern(
        "you_good",
        phrases="<before> [all|is|are|been|keeping|doing|still]* <good> [<where_you_are>]* <end>",
        parts={
            "where_you_are": (
                "<mate>",
                "there|then|today",
                "on your (end|side)",
                "with (you|yall)",
                "in your (world|neck of the woods)",
                "<name>",
            ),
            "before": "you|ya|yall|u|is everything|is everyone|everything|everyone",
            "good": "good|well|alright|ok|okay|right|fine|all right|great",
        },
        example="You good, bro?",
        unlike="You good on Monday?",
    ),
    Pattern(
        "how_about_you",
        phrases=(
            "(how|what) (about|bout) (you|yourself) [<now>]",
            "and (you|yourself)",
            "[<before>]* <well> [thanks|thank you|and|here]* (you|yourself) <end>",
        ),
        parts={
            "before": (
                "<im>",
                "doing|feeling|all|pretty|very|not too|not so",
            ),
            "well": "bad|fine|good|great|well|ok|okay|alright",
        },
        example="Fine, and you?",
        unlike="How about Tuesday?",
        situation="how_are_you",
    ),
)
"""Asking how somebody is; it outranks the thanks it comes with ("fine, thanks, and you?")."""
