"""English words in and around the values of slots: "my name is Ana", "ana dot ruiz at example dot com"."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.slots import SlotWords

SLOTS: Final = SlotWords(
    ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    },
    joint="",
    yes=re.compile(
        r"(?:(?:oh|uh|um|well|i think|okay|ok)\s+)*(?:yes|yeah|yep|yup|sure|correct|right|perfect|great|ok|okay"
        r"|please do|go ahead|book it|do it|that(?:'s| is) (?:right|correct|fine|good|perfect|great)|sounds good)\b"
    ),
    no=re.compile(
        r"(?:(?:oh|uh|um|well|sorry|actually|wait)\s+)*"
        r"(?:no|nope|nah|not|wrong|incorrect|that(?:'s| is) (?:not|wrong))\b"
    ),
    places={"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "last": -1},
    plural="e?s",
    name_lead=re.compile(
        r"(?i)^(?:(?:well|yes|yeah|sure|okay|ok|hi|hello|uh|um|er|oh|no|sorry|actually|please)\b[ ,.]*)*"
        r"(?:(?:my (?:full )?name(?:'s| is| would be)?|the name(?:'s| is)|it(?:'s| is)|this is|i'?m|i am"
        r"|call me|that's"
        r"|that is|put it (?:under|in the name of)|under|for|make it|i meant|i said|spelled|spelt)\b[ ,:]*)*"
    ),
    name_tail=re.compile(r"(?i)\s(?:and (?:i|my|the)|please|thanks|thank you|with an?|spelled)\b"),
    no_names=frozenset({
        "yes", "no", "ok", "okay", "what", "hello", "please", "thanks", "nothing", "none", "nobody",
        "correct", "right",
        "anyone", "wait", "maybe", "tomorrow", "today", "the", "a", "an", "i", "it", "want", "need", "can", "change",
        "uh", "um", "er", "hm", "hmm", "know", "think", "sure", "not", "remember", "forgot", "say", "tell", "give",
        "see", "look", "check", "mean", "idea", "rather", "would", "could", "should", "you", "your", "me", "we", "us",
        "he", "she", "they", "this", "that", "there", "here", "is", "are", "was", "has", "have", "had", "does", "did",
        "who", "why", "how", "when", "where", "which", "about", "with", "from", "number", "phone", "cell", "name",
        "email", "time", "appointment", "something", "somebody", "someone", "anything", "question", "help",
        "hi", "hey", "goodbye", "bye", "sorry", "never", "mind", "cancel", "stop", "back", "again", "hold", "one",
        "moment", "second", "minute", "later", "afternoon", "evening", "work", "works", "midnight", "weekend", "same",
        "whatever",
        "private", "skip", "pass", "business", "actually", "hang", "speak", "talk", "person", "agent", "just",
        "really",
    }),
    signs={
        " at sign ": "@", " at ": "@", " dot ": ".", " period ": ".", " point ": ".", " underscore ": "_",
        " dash ": "-", " hyphen ": "-", " minus ": "-", " plus ": "+",
    },
    email_lead=re.compile(
        r"(?:.*\b(?:e-?mail|mail|address)\b(?: address)?(?: (?:is|it's))? "
        r"|(?:(?:it's|it is|its|that's|sure|yes|yeah|ok|okay|my|no|sorry|actually|i meant) )+)"
    ),
    fillers=re.compile(
        r"(?i)\b(?:um+|uh+|well|er+m?|hm+|ah|(?:just )?(?:give me |hang on |hold on |wait )?(?:just )?(?:one|a|half a) "
        r"(?:quick )?(?:moment|minute|second|sec|tick)(?: please)?|hang on|hold on|bear with me|let me (?:just )?"
        r"(?:think|see|check|look|have a look|find (?:it|out|my \w+))(?: (?:about (?:it|that)|that up|it up|here|"
        r"for a (?:moment|minute|second|sec)))?|let's see|you know|i'm thinking|good question"
        r"|where was i)\b[ ,.!\u2026-]*"
    ),
    unsure=re.compile(
        r"\b(?:do(?:n't| not) (?:really |actually )?(?:know|remember|recall|have (?:one|it|any|that|an?\b)"
        r"|want to (?:say|tell|give|share)|care)|dunno|(?:no|not an?y?) (?:idea|clue|preference)|not (?:really "
        r"|quite |too |so )?(?:sure|certain)"
        r"|unsure|can(?:'t|not) (?:remember|recall|say|tell)|forgot|forgotten|(?:'d| would) rather not"
        r"|prefer not|none of"
        r" your|haven't (?:got|decided)|no comment|beats me|who knows|(?:it )?does(?:n't| not) matter)\b"
    ),
    excludes=re.compile(
        r"\b(?:(?<!why )not|except|excluding|besides|other than|apart from|aside from|instead of|rather than"
        r"|(?:day|time|thing|one|anything|any) but|can(?:'t|not) (?:do|make)(?: it)?|do(?:n't| not) want)"
        r"(?: (?:for|on|at|in|the|a|an|any|of))*$"
    ),
    excluded=re.compile(
        r"(?:does(?:n't| not) (?:really )?(?:work|suit|fit)|do(?:n't| not) (?:really )?(?:work|suit)"
        r"|won't (?:work|do)|will not"
        r" work|(?:is|are) (?:no good|not (?:good|possible|great)|bad|out|impossible)|(?:isn't|aren't) (?:good"
        r"|possible|great)"
        r"|i (?:can't|cannot|am busy|work)|i'm (?:busy|away|working))\b"
    ),
    joins=re.compile(r"(?:(?:and|or|nor|not|on|the|a|an|either) ?)*"),
    pronoun=re.compile(
        r"(?:\b(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|last|next|other|another|this|that|which"
        r"|any|each|every|either|same|no|earlier|earliest|later|latest|former|latter|middle|good"
        r"|whichever) )one\b(?! (?:o'? ?clock|thirty|fifteen|forty|twenty|pm|am|in the)\b)"
    ),
    units=re.compile(
        r"(?:people|persons?|adults?|kids?|children|of (?:us|them)|hours?|minutes?|years?|months?|weeks?|days?|times?"
        r"|dollars|percent|teeth|appointments?)\b"
    ),
    letters={
        **{letter: letter for letter in "abcdefghijklmnopqrstuvwxyz"},
        "bee": "b", "cee": "c", "dee": "d", "eff": "f", "gee": "g", "aitch": "h", "jay": "j", "kay": "k", "el": "l",
        "em": "m", "en": "n", "pee": "p", "cue": "q", "queue": "q", "ar": "r", "ess": "s", "tee": "t", "vee": "v",
        "ex": "x", "why": "y", "zee": "z", "zed": "z", "double u": "w", "double you": "w",
    },
    as_in=frozenset({"as", "in", "for", "like"}),
    own_number=re.compile(
        r"\b(?:(?:number|one|phone|line|cell) (?:that )?(?:i'm|i am|i) (?:\w+ )?(?:call\w*|phon\w+|ring\w*"
        r"|us\w+|on)\b"
        r"|(?:this|that|the same|same|my current|my present|the current) (?:same )?(?:number|phone|line|one)\b(?! is)"
        r"|what(?:ever)? (?:number )?(?:(?:comes|shows|came|showed) up|you(?:'ve got| have| see))"
        r"|(?:number|one) (?:that )?you (?:see|have|can see)|where i(?:'m| am) calling from|what i(?:'m"
        r"| am) calling (?:on|from)"
        r"|caller id)"
    ),
)  # fmt: skip
