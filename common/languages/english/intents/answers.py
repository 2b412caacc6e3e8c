"""English: yes, no, and the small parts of speech that mean something only beside others."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

AFFIRM: Final = (
    Pattern(
        "yes",
        phrases="<before> [<after>]*",
        parts={
            "before": (
                "yes|yeah|yep|yup|ya|yah|yea|yessir|aye|sure|sure thing|for sure|of course|absolutely",
                "definitely|certainly|indeed|affirmative|correct|exactly|precisely|true|totally",
                "naturally|by all means|you bet|surely|agreed|very true|so true|without a doubt",
                "confirmed|oui|si|you got it|bingo|right on",
                "roger [that]",
                "most (definitely|certainly)",
            ),
            "after": (
                "right|it is|it does|i do|i am|i did|i would|i have|we do|sir|maam|ma am",
                "you (are|can|may|got it)",
            ),
        },
        example="Yes.",
        unlike="Yes, but what does it cost?",
    ),
    Pattern(
        "go_ahead",
        phrases="<before> [then|now]*",
        parts={
            "before": (
                "please do|why not|that one|this one|i guess|i suppose|i agree",
                "go (ahead|for it)",
                "do (it|that|so) <!again>",
                "lets (do (it|that)|go)",
                "i (guess|suppose|think|hope|believe) (so|yes)",
                "i (do|am|did|would|will|can|have)",
                "it (is|does|was)",
                "they (are|do)",
                "we (do|are)",
            ),
        },
        example="Go ahead.",
        unlike="Go ahead and cancel my order.",
    ),
    Pattern(
        "that_is_right",
        phrases="[<before>] <that> [<is>] [to be] [<very>|indeed|perfectly]* <right> [<after>]*",
        parts={
            "right": (
                "right|correct|true|accurate|how it is|me|my name|affirmative|the one|valid|confirmed",
                "okay|ok|fine|yes|a yes",
                "what i (meant|said)",
            ),
            "that": "that|thats|its|it|this|youre|you are|you|what you said|everything|the answer",
            "before": (
                "i (think|believe|agree|can confirm|would say)",
                "id say",
            ),
            "is": "is|are|would be|will be|seems|appears|sounds|got",
            "after": "to me|with me|for me|from me|yes|indeed",
        },
        example="That's correct.",
        unlike="That is the correct fee?",
    ),
    Pattern(
        "would_like_that",
        phrases=(
            "[i|id|ill] <really>* (like|love|want|appreciate|take) <that> [very much|a lot|alot]*",
            "(that|it|this) (would|will|ll|d) <do>",
            "that (works|does)",
        ),
        parts={
            "that": (
                "that|it|this|that one|this one|one",
                "to <end>",
            ),
            "really": "would|do|will|really|definitely|certainly",
            "do": (
                "work|do",
                "be [<very>]* <great>",
            ),
            "great": (
                "great|fine|good|nice|awesome|perfect|lovely|helpful|ok|okay|wonderful|true|yes|right",
                "correct",
            ),
        },
        example="I'd like that.",
        unlike="I'd like that card.",
    ),
)

DENY: Final = (
    Pattern(
        "no",
        phrases="<before> [<it_is_not>]*",
        parts={
            "before": (
                "no|nope|nah|nay|naw|na|nada|negative|no way|not at all|absolutely not|definitely not",
                "certainly not|of course not|never|hell no|heck no|nuh uh|uh uh|by no means|none",
                "neither|incorrect|wrong|false|untrue",
                "not <not_what>",
                "no (sir|maam|chance|can do)",
            ),
            "not_what": (
                "really|now|right now|today|exactly|quite|particularly|necessarily|likely|that one|me",
                "for me|a chance|yet sorry",
            ),
            "it_is_not": (
                "it (isnt|is not|doesnt)",
                "i (dont|do not|am not|didnt|cant|wont)",
                "not that|that one|for sure|at all",
                "that is my (answer|response)",
            ),
        },
        example="No, thank you.",
        unlike="No one answers the phone.",
    ),
    Pattern(
        "not_true",
        phrases="[<before>] <that> [<is>]* (not|isnt|wasnt|<very>)* <false> [<from_me>]*",
        parts={
            "false": (
                "false|wrong|incorrect|inaccurate|untrue|mistaken|a lie|no|a no|a hard no",
                "a false statement",
                "not [<very>]* <after>",
            ),
            "after": (
                "true|right|correct|it|the case|possible|accurate",
                "what i (want|meant|said|asked for)",
            ),
            "that": (
                "that|thats|its|it|this|the answer|that answer|youre|you are|the answer is|no",
                "what you [just] said",
            ),
            "is": "is|isnt|was|wasnt|are|would be|sounds|seems|must be|cant be|cannot be",
            "from_me": "at all|from me|for sure|either|for me",
            "before": (
                "i (think|believe|would say)",
                "id say",
            ),
        },
        example="That's not right.",
        unlike="That's not the right account.",
    ),
    Pattern(
        "is_not",
        phrases="(that|it|this) <is_not> [<very>]* <true> [at all|for me|either]*",
        parts={
            "true": (
                "true|right|correct|it|the case|possible|accurate|good",
                "what i (want|meant|said|asked for)",
            ),
            "is_not": "isnt|is not|wasnt|was not|cant be|doesnt sound|doesnt seem",
        },
        example="That isn't it.",
    ),
    Pattern(
        "do_not_want",
        phrases="[i] (dont|do not|didnt|did not|wouldnt|would not|cant|cannot) [really|actually] <after>",
        parts={
            "after": (
                "think so|believe so|agree|care|say that|mean that",
                "want (that|it|any|to <end>)",
                "like (that|it)",
                "need (that|it|any|anything|to <end>)",
                "do (that|it)",
                "believe (that|it)",
                "think (that is|thats|its) (right|true|correct)",
                "have (one|any|it)",
            ),
        },
        example="I don't think so.",
        unlike="I don't want to pay that fee.",
    ),
    Pattern(
        "rather_not",
        phrases=(
            "i (disagree|think not|guess not|hope not|pass)",
            "(i|<im>) (dont|do not|havent|have not|wont|cant|cannot|didnt|am not|not) <end>",
            "i (must|have to|gotta) say no",
            "i (would|id) say no",
            "ill pass [on that]",
            "[please] (dont|do not|lets not) <end>",
            "[id|i would] rather not <end>",
        ),
        example="I'd rather not.",
        unlike="I'd rather not say my name twice.",
    ),
)

BACKCHANNEL: Final = (
    Pattern(
        "listening",
        phrases=(
            "wow|really|interesting|whoa|gee|gosh",
            "no kidding",
            "is that so",
            "is that right",
            "you dont say",
            "huh interesting",
        ),
        example="No kidding.",
        unlike="Really bad service",
    ),
)

SOUNDS: Final = "uh (huh|hu)|uhhuh|mhm|mm (hm|hmm|mm)|mmhm|mmhmm|hm|hmm|mhmm|mm|mmm|uh|um|umm|erm|er|ah|oh|aha|ah ha"
"""Noises; "uh huh" may well mean yes, so that the backend hears it when it answers a question."""

BACKCHANNELS: Final = (
    f"{SOUNDS}|yeah|yah|ok|okay|okey dokey|right|alright|all right|[oh] i see|got it|gotcha|wow|really|cool|"
    "interesting|huh|i understand|understood|makes sense"
)
"""What callers say while they listen. Words that mostly answer ("yes", "sure", "perfect") are not among them."""
