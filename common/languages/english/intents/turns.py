"""English: what steers the conversation itself: wait, speak another language."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

WAIT: Final = (
    Pattern(
        "hold_on",
        phrases=(
            "<before> [<after>]*",
            "hold",
        ),
        parts={
            "before": (
                "wait|stand by|bear with me|be patient|pause there",
                "hold (on|up|it|tight|please|the (line|phone)|that thought|your horses|there)",
                "hang (on|tight|in there)",
                "stay (on the (line|phone)|there|with me|right there)",
                "(wait|hold) <while>",
            ),
            "after": (
                "up|there|ok|okay|please|now",
                "<while>",
                "for (me|<while>)",
                "while i (check|look|think|find it|get it|look it up)",
                "(till|until) i (check|find it|get it|am ready|get back)",
            ),
        },
        example="Hold on a second, please.",
        unlike="Hold my reservation.",
    ),
    Pattern(
        "moment",
        phrases=(
            "[just] <moment> [<to_check>]*",
            "[just] <give_me> [just|about|me] <while> [<to_look>]*",
        ),
        parts={
            "to_check": (
                "to (think|check|look|find it|get it|look it up)",
                "please|for me|ok|okay|more",
                "while i (check|look|think|find it|get it)",
            ),
            "give_me": (
                "give me|let me have|let me take|i need|need|ill need|gimme|spare me|it will take",
                "itll take|this will take|i just need|i will need|that will take|could i have",
                "may i have",
                "can i (have|get)",
            ),
            "to_look": (
                "to (think|check|look|find it|get it|look it up)",
                "please|for me|ok|okay|there|more|longer",
                "while i (check|look|think|find it|get it)",
            ),
        },
        example="Just a moment.",
        unlike="Set a timer for one minute.",
    ),
    Pattern(
        "let_me",
        phrases=(
            "(i (have|need) to|i must|i gotta) <think> [for <while>|first|real quick]*",
            "<before> [just|quickly|go|first]* <look> [<quickly>]*",
        ),
        parts={
            "think": (
                "think|check",
                "think about (it|that|this)",
            ),
            "look": (
                "see|think|check|look|look it up|find it|get it|grab it|pull it up|check on that",
                "go get it",
                "think about (it|that|this)",
                "(find|get|grab|fetch|look for|go get|go find|pull out|dig out) (my|a|some|the) <card>",
            ),
            "card": (
                "card|credit card|wallet|glasses|phone|pen|pencil|paper|pen and paper|purse|keys",
                "paperwork|papers|id|computer|notes|insurance card|reading glasses|policy|bill",
                "invoice|receipt",
                "something to write with",
            ),
            "before": (
                "let me|lemme|ill|i will|let me just|ill just",
                "<im> going to",
                "<im> just going to",
                "<im> gonna",
            ),
            "quickly": (
                "real quick|first|here|quickly|now|ok|okay|then",
                "for <while>",
                "<while>",
            ),
        },
        example="Let me grab a pen.",
        unlike="Let me check my balance.",
    ),
    Pattern(
        "be_right_back",
        phrases=(
            "(ill|i will) be right back",
            "be right back",
            "brb",
            "(dont|do not|please dont) (hang up|go anywhere|go away|leave)",
            "<im> [still] (thinking|looking|checking|looking for it|almost there)",
            "almost there",
            "(still|im still) here",
        ),
        example="Don't hang up.",
        unlike="Don't leave my parcel outside.",
    ),
)

CHANGE_LANGUAGE: Final = (
    Pattern(
        "do_you_speak",
        phrases=(
            "[<do_you>] [also|please]* (speak|understand) [any|in]* <language> [<after>]*",
            "<does_anyone> [there] [also] (speak|speaks|understands|understand) [any] <language> [there]",
            "[ustedes|usted] (hablan|habla|hablas) [ustedes|usted|tu]* <language>",
        ),
        parts={
            "do_you": (
                "do you|can you|can we|can i|could we|you|may i|could i",
                "do (you|any of you) [all|guys|people]",
            ),
            "after": "there|here|too|with you|please",
            "does_anyone": (
                "does (anyone|anybody|someone)",
                "is there (anyone|someone|anybody|somebody) [there] [who|that]",
                "anyone|somebody|someone",
            ),
        },
        example="Do you speak Spanish?",
        unlike="How do they speak Spanish in Chile?",
    ),
    Pattern(
        "switch_to",
        phrases=(
            "<before> [over|back]* [<with_me>] [<your>] [<current>] [<language_setting>] [<settings>] "
            "[over|back]* [<into>] <language> [<after>]*"
        ),
        parts={
            "before": (
                "speak|talk|switch|change|go back|get back|return|come back|continue|answer|respond",
                "reply|go|proceed|set|use|have this|do this|keep going|hear this|make|alter",
                "start (speaking|talking)",
            ),
            "after": "instead|now|from now on|for me|mode|with me|to me",
            "language_setting": "language|conversation|call|voice",
            "settings": "setting|settings|preference",
            "current": "preferred|default|current",
            "with_me": "to me|with me|this|it",
            "into": "to|into|in|with|as|be",
            "your": "your|the|my|our",
        },
        example="Can we switch to Spanish, please?",
        unlike="Answer my emails in Spanish.",
    ),
    Pattern(
        "in_language",
        phrases=(
            "[<i_prefer>] <spoken_here> [only|instead|language|speaker|por favor]*",
            "<i_speak> <language> [only|instead|language|speaker|por favor]*",
        ),
        parts={
            "i_prefer": (
                "prefer|id prefer",
                "i (prefer|want|need|would prefer)",
                "<language> speaker",
            ),
            "i_speak": (
                "in|en|hablo|habla|hablas|se habla|my language is",
                "i (speak|only speak|just speak|prefer to speak)",
                "<im> speaking",
                "[hay] alguien que [hable|habla]",
            ),
        },
        example="Spanish, please.",
        unlike="Spanish classes near me",
    ),
    Pattern(
        "not_this_language",
        phrases=(
            "[<before>]* (i|we) [really]* <do_not> <speak> [<much>] (english|<language>) [<after>]*",
            "no (hablo|entiendo|se) [nada de|mucho|bien|muy bien]* <language>",
            "my (english|<language>) is [not|very|so|really]* (bad|poor|good|great|terrible|not very good)",
        ),
        parts={
            "much": "any|much|good|a lot of|very much",
            "after": "very well|well|much|so well",
            "do_not": "do not|dont|cant|cannot|no",
            "speak": "speak|understand|talk",
            "before": (
                "sorry|no",
                "<im> sorry",
            ),
        },
        example="I don't speak English.",
    ),
    Pattern(
        "other_language",
        phrases="(change|switch|choose|select) [<the_language>]* (language|languages) [setting|settings]",
        parts={
            "the_language": "the|your|my|to|a|to a|to another|another|a new|a different|different|new|other",
        },
        example="Change the language, please.",
    ),
)
