"""English: what steers the conversation itself: wait, speak another language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

WAIT: Final = (
    Pattern(
        "hold_on",
        phrases="<hold_on> [<a_little>]*",
        parts={
            "hold_on": (
                "wait|stand by|bear with me|be patient|pause there|hold <!held>|hold everything|hang about|wait up",
                "hold (on|up|it|tight|please|the (line|phone)|that thought|your horses|there)",
                "hang (on|tight|in there)",
                "stay (on the (line|phone)|there|with me|right there|put)",
                "(wait|hold|pause) <while>",
                "(wait|hold [on]) (for|on) me",
            ),
            "held": "my|his|her|the|a|an|it|this|that|these|our|their|your",
            "a_little": (
                "up|there|ok|okay|please|now|dear|love|sir|maam|just|only|on the line|well",
                "<while>",
                "for (me|<while>)",
                "<while_i_look>",
            ),
        },
        example="Hold on a second, please.",
        unlike="Hold my reservation.",
    ),
    Pattern(
        "moment",
        phrases=(
            "[just|only|quick|umm]* <moment> [<to_check>]*",
            "[just]* <give_me> [just|about|me|like]* <while> [<to_check>]*",
        ),
        parts={
            "to_check": (
                "to (think|find <own>|<look_at>)|please|for me|ok|okay|more|there|longer|dear|would you",
                "<while_i_look>",
            ),
            "give_me": (
                "give me|let me have|let me take|i need|need|ill need|gimme|spare me|it will take",
                "itll take|this will take|i just need|i will need|that will take|could i have|grant me|allow me",
                "may i have|can i (have|get)|i (want|require)|ill (take|be)|it takes [me]",
            ),
        },
        example="Just a moment.",
        unlike="Set a timer for one minute.",
    ),
    Pattern(
        "let_me",
        phrases=(
            (
                "(i (have|need) to|i must|i gotta) (think|check|think about (it|that|this)) [for "
                "<while>|first|real quick]*"
            ),
            "<let_me> [<quickly>]* <look_at> [<quickly>]*",
            "<let_me> [<quickly>]* <find> <own> [<quickly>]*",
            "<let_me> [<quickly>]* <ask> [with] <somebody_mine> [<quickly>|about (it|that|this)]*",
        ),
        parts={
            "find": (
                "find|get|grab|fetch|look for|go get|go find|pull out|dig out|look up|pull up|check|look at|look in",
                "put on|reach for|hunt for|hunt down|search for|go and get|pick up|take out|locate|search",
            ),
            "let_me": (
                "let me|lemme|ill|i will|let me just|ill just|<im> going to|<im> just going to|<im> gonna",
                "i shall",
            ),
            "ask": "ask|check|talk to|speak to|consult|get|tell|call over",
            "somebody_mine": (
                (
                    "my "
                    "(wife|husband|son|daughter|mom|mum|mother|dad|father|partner|boss|sister|brother|friend|kids|carer)"
                ),
                "(him|her|them) [here|first]",
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

WAITING: Final[Mapping[str, Phrases]] = {
    "while_i_look": (
        (
            "(while|till|until|as) (i|<im>) [just|quickly|go|can|am|<im>]* "
            "(<look_at>|find|get|grab|check|fetch|ready|done)"
        ),
        "[i] [just]* (need|want|have to|must|got to|gotta) [to]* [find|get|grab|fetch|put on|look for]* <own>",
        "(while|till|until|as) (i|<im>) [just|quickly|go|can]* (<fetching> <own>|pull over|sit down|park|get back)",
    ),
    "fetching": "find|finding|get|getting|grab|grabbing|look for|looking for|fetch|fetching|check|pull up|put on|ask",
    "look_at": (
        "see|think|check|look|look it up|find (it|that|out)|get it|grab it|pull it up|check on that|go get it|write it",
        "think about (it|that|this)|check (it|that|something)|see something",
        "look (something up|at something)|have a (look|think)|take a look|write (it|that|this) down",
        "note it",
    ),
    # What a caller has about, and looks for while the assistant waits.
    "own": (
        (
            "(my|a|some|the|that|our|another) [credit|reading|insurance|other|old|own|little|whole]* "
            "<own_thing> [and (<own_thing>)]"
        ),
        "something to write (with|on)|pen and paper|paper and pen",
    ),
    "own_thing": (
        "card|wallet|glasses|phone|pen|pencil|paper|purse|keys|paperwork|papers|id|computer|notes|policy|bill|invoice",
        "receipt|calendar|diary|notebook|bag|letter|email|charger|laptop|schedule|agenda|planner",
        "passport|license|glass",
        "specs|spectacles|hearing aid|hearing aids|handbag|drawer|desk|folder|file|documents|document|piece of paper",
        "coat|door|light|lights|radio|tv|volume|wife|husband|mom|mum|daughter|son|water",
    ),
    "quickly": "real quick|just|first|here|quickly|quick|now|ok|okay|then|go|and|for <while>|<while>|please|for you",
}
"""Rules about what a caller does while the assistant waits."""

CHANGE_LANGUAGE: Final = (
    Pattern(
        "do_you_speak",
        phrases=(
            "[<do_you>] [also|please]* (speak|understand) [any|in]* <language> [<after>]*",
            "[ustedes|usted] (hablan|habla|hablas) [ustedes|usted|tu]* <language>",
        ),
        parts={
            "do_you": (
                "do you|can you|can we|can i|could we|you|may i|could i",
                "do (you|any of you) [all|guys|people]",
            ),
            "after": "there|here|too|with you|please",
        },
        example="Do you speak Spanish?",
        unlike="How do they speak Spanish in Chile?",
    ),
    Pattern(
        "does_anyone_speak",
        phrases=(
            "[<is_there>]* <anyone> [<there>]* (speak|speaks|understands|understand|speaking) <language> [<there>]*"
        ),
        parts={
            "is_there": (
                "do|does|is|are|you|have|has|there|got|any|chance|of|by|with|can|could|i|need|want|get|sorry|hi"
            ),
            "anyone": (
                "anyone|anybody|someone|somebody|people|(one|any) of (you|your <word>)",
                (
                    "(your|the) (staff|team|colleagues|receptionist|people|reception)|(a|any) (colleague|person|"
                    "interpreter)"
                ),
            ),
            "there": (
                "there|here|who|that|else|also|can|could|might|any|some|please|around|on|staff|in|your|the|office|team"
            ),
        },
        example="Does anybody there speak Portuguese?",
        unlike="Does anybody in my class speak Portuguese?",
        situation="staff_languages",
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
