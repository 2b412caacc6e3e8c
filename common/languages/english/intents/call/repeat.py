"""English: asking to hear again what the assistant said, and saying that one didn't hear it."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

REPEAT: Final = (
    Pattern(
        "repeat",
        phrases=(
            "[(slow down|speak up|back up|stop) [please|for me|now|and]*] <repeat> [<saying>|<detail>]*",
            "(re read|re say|go back over|go over|repeat back) [<saying>]*",
        ),
        parts={
            "repeat": (
                "repeat|repeating|repeated|restate|restating|reiterate|reiterating|resay|resaying",
                "replay|recap|rerun|rephrase|reword|reread",
            ),
        },
        example="Please repeat what you just said.",
        unlike="Repeat my order to the kitchen.",
    ),
    Pattern(
        "this_or_that",
        phrases="did <you> [just] say <~asks> [<~asks>] or <~asks> [<~asks>] <end>",
        example="Did you say fifty or fifteen?",
        unlike="Did you say what time or which day you open?",
    ),
    Pattern(
        "say_again",
        phrases=(
            "(get|speak) (that|it|this) (again|once more|one more time) [<saying>]*",
            "(run|running) (that|it|this) (by|past) [me|us] [<saying>]*",
            "<before> [<saying>]* [(that|those) [last] <detail>] <anew> [<saying>]*",
        ),
        parts={
            "before": (
                "say|saying|sayin|list|listing|run through|tell|telling|read|reading|give|giving",
                "gimme|go|going|take|walk|walking|ask|asking|state|hit|hitting|hear|hearing|have",
                "explain|explaining|mention|lay|throw|spell",
                "(slow down|speak up|back up) [please|for me|now|and]* (say|tell me|go over|read)",
            ),
        },
        example="Could you say that again?",
        unlike="Tell me again how much it costs.",
    ),
    Pattern(
        "from_the_top",
        phrases=(
            "<before> [<all_that>]* [from|at] [the] (top|beginning|start) [<saying>]*",
            "start (that|this) over [<saying>]*",
            "(play|read|say) (that|it|this) back [<saying>]*",
            "<rewind> <that> [back|again|please|to me|for me|sorry]*",
            "rewind|backtrack",
            "go again",
            "<you_lost_me> [<could_you>]* (start|starting|begin) <over_again> [please|for me]*",
        ),
        parts={
            "all_that": "that|it|over|again|back|this|all|all that|everything",
            "before": "start|begin|say|take|read|go|repeat|from",
            "that": (
                "that|this|it|what you said|for me",
                "the [last] (part|bit|thing)",
                "a (bit|little|second|sec|moment)",
            ),
            "rewind": "rewind|run|wind|roll|backtrack|back up|go back|rewinding|scroll back",
            "you_lost_me": (
                "(you|uve|have)* lost me",
                "i (lost (you|track|the thread)|got lost|missed (that|it))",
                "<im> lost",
            ),
            "could_you": "can|could|would|will|you|we|please|just|mind|and|so",
            "over_again": (
                "over|again",
                "from the (top|beginning|start)",
            ),
        },
        example="Run that back for me.",
        unlike="Start over.",
    ),
    Pattern(
        "say_what_you_said",
        phrases=(
            "(say|tell me|repeat) what [you|it|that|was|were|u]* <just_said> [<again>|<softly>]*",
            "ask (the|your|that|me the|me that) [last] question [<again>|<softly>]*",
            "go back [to|over]* (<said>|the last (thing|part|question)) [you said]",
            "(can|could|may) (i|we) (get|have) (a|that) repeat",
            "i need a repeat",
        ),
        parts={
            "just_said": "just said|said|asked|told me|were saying|just told me|was",
        },
        example="Go back to what you said.",
        unlike="Tell me what you know about loans.",
    ),
    Pattern(
        "that_repeated",
        phrases="[i|we] <need>+ [to] [have|hear|get] [<saying>]* <repeated> [<saying>]*",
        parts={
            "repeated": "repeated|restated|reiterated|said again",
            "need": "need|want|like|have|had|get|must|hear",
        },
        example="I need that repeated, please.",
        unlike="I want that in writing.",
    ),
    Pattern(
        "what_did_you_say",
        phrases=(
            "<before> [did|do|you|ya|u|he|she|it]* [just|even|last]* (say|said|saying|sayin) [<please>]*",
            "what [<was_it>]* <did>+ [that] <you> [<just>]* <say> [<once_more>]*",
            "what (did <you> say|was) [right|just]* (after|before) (that|the|it|<detail>)+",
            "<which> <which_detail> (was|were|did|is) [it|that|the one]* <you> [just]* <mention> [<sorry>]*",
            "<you> (said|told me|mentioned) [<it_is>]* <what> [again|sorry|now|please]* <end>",
            "[did|were] you [just] (say|saying) something",
            "(you|u) (were|was) saying",
        ),
        parts={
            "before": "whatd|whadda|wadja|whadja|whatcha|whatja|wat|whad|wha",
            "please": (
                "again|please|there|to me",
                "<mate>",
            ),
            "say": (
                "say|said|saying|sayin|mention|tell me|telling me|ask|ask me|asking|mentioned",
                "asking me|said to me|told me",
                "asked [me]",
            ),
            "once_more": (
                "again|there|to me|just now|now|please|before|last|sorry",
                "a (second|moment|minute) ago",
                "about (that|it|this)",
                "<mate>",
            ),
            "just": "just|even|last|again|actually|trying to|that|were|was|been|currently|exactly",
            "was_it": "was it|is it|were|was|the heck|the hell|exactly|in the world|on earth",
            "did": "did|do|have|was|were|had|are|is it|is that|was that",
            "mention": "say|said|saying|mention|mentioned|give me|gave me|tell me|told me",
            "sorry": "again|sorry|please|there|just now|it was",
            "which_detail": (
                "<detail>",
                "month|year|floor|week|part",
            ),
            "which": "what|which|whats",
            "it_is": (
                "it|that|they|the|is|was|were|are|would be|costs|opens|closes",
                "<detail>",
            ),
            "what": (
                "what|when|where|who",
                "how (much|many|long|far)",
            ),
        },
        example="What did you say?",
        unlike="What did you say the price was?",
    ),
    Pattern(
        "what_was_that",
        phrases=(
            "(what was|whatd|what were) <that> [<once_more>]*",
            "(whats|what is|what were|what was) (the|your|that) [last] question [again]",
            "<before> (the|those|that) (options|choices) (again|once more)+ [please|sorry]*",
            "(whats|what is) (the|your|that) [very] last <thing> [that] [<you_told_me>]",
        ),
        parts={
            "that": (
                "that|this|it",
                "[that|your|the] [last|previous|very|other|first|second|third|whole|middle]* <part>",
            ),
            "part": (
                "thing|part|bit|question|one|answer|name|number|option|step|sentence|word|response",
                "message|words|reply|statement|comment|remark|point",
            ),
            "once_more": (
                "that|last|thing|one|part|bit|again|sorry",
                "<mate>",
                "you <you_said>",
                "<softly>",
                "<again>",
            ),
            "you_said": (
                "said|just said|asked|told me|mentioned|were saying|gave me|asked me|just asked",
                "just told me|say",
            ),
            "before": "what was|what were|whats|what is",
            "you_told_me": "<you> (said|just said|told me)",
            "thing": "thing|part|bit|word|sentence",
        },
        example="What was that last thing you said?",
        unlike="What was that charge on my card?",
    ),
    Pattern(
        "say_what",
        phrases="<before> [with that|<again>|<softly>|<mate>]*",
        parts={
            "before": (
                "say again|say what|say wha|you said what|you what|say what now|do what now|do what",
                "run it back",
                "please to say again",
                "hit me with that",
                "come back on that [one]",
                "(again|once more|one more time) for the people in the back",
                "for the people in the back",
            ),
        },
        example="Say what?",
        unlike="Say what it costs.",
    ),
    Pattern(
        "pardon",
        phrases=(
            "pardon [me]",
            "[i|begging|beggin|i do]* [beg] [your|yer] pardon",
            "beg (yours|pardon)",
            "excuse me what",
            "repeat|wdym",
            "how was that [again]",
            "hows that again",
            "(scuse|excuse) (me|moi) what",
        ),
        example="Pardon?",
        unlike="My pardon letter",
    ),
)

ECHO: Final = (
    Pattern(
        "what_you_said",
        phrases="(what|whats) [<was_it>]* [that] (<you>|youre|youve|youd) [<just>]* <say> [<after>]*",
        parts={
            "after": (
                "again|there|to me|just now|now|please|before|last|sorry",
                "a (second|moment|minute) ago",
                "<mate>",
            ),
            "just": "just|even|last|again|have|ve|had|d|were|are|re|are trying to",
            "say": "say|said|saying|mentioned|told me|asked me|asked",
            "was_it": "was it|is it|exactly|was|it|this",
        },
        example="What you just said, please?",
        unlike="What you said is wrong.",
    ),
    Pattern(
        "once_more",
        phrases="<before> [with that|<again>|<softly>|<mate>]*",
        parts={
            "before": (
                "once (more|again)",
                "one more time|one time more|again|a second time|this another time|one more once",
                "[the|that] last (part|bit|sentence|thing) (again|please)",
            ),
        },
        example="One more time, please.",
        unlike="Once again you charged me twice.",
    ),
    Pattern(
        "what_only",
        phrases="(what|wha|wut|huh|eh|hm|whats that|[do] what again) [please|now|sorry|<mate>]* <end>",
        example="What?",
        unlike="What a price!",
    ),
)
"""Behind a statement these tell of something else: "it is down again"."""
