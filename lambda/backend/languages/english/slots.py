"""The words that callers put in and around the values of slots in English, and those that steer a workflow."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.slots import MaskingWords, Phrasebook, SlotWords, correcting, opening, whole

_BUSY: Final = (
    r"(?:i (?:can't|cannot|won't|am busy|work|go|play|see|volunteer|babysit|teach|drive|travel|look after|mind|take"
    r" (?:my|the))"
    r"|i(?:'m| am) (?:busy|away|working|at|in|out|with|seeing|having|travel\w+|babysitting|off (?:to|at)|gone"
    r"|not (?:free|here|available|around|in))"
    r"|i(?:'ve| have)(?: already)?(?: got)?(?! (?:time|nothing|off|free|all|open|no|an? opening|(?:the|my"
    r"|a) (?:whole |free )?(?:day|morning"
    r"|afternoon|evening)|availab\w*|\d)\b)(?= )"
    r"|(?:is|are|'s) (?:my (?!(?:day|afternoon|morning|one|only|free|best|favou?rite|preferred|choice|first)\b)"
    r"|when (?:i|my))"
    r"|my \w+ (?:comes|visits|is (?:coming|visiting|here)|has|gets|are coming))\b"
)

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
        r"(?i)\b(?:(?:my|the|her|his|their|our) (?:\w+ )?names?(?:['\u2019]s| is| would be| will be| was)?(?: under)?"
        r"|(?:it|that|this)(?:['\u2019]s| is| would be| should be| will be|['\u2019]ll be)(?: (?:for|under))?"
        r"|i['\u2019]?m|i am|call me"
        r"|(?:put|book|write|list|file|have|make|do) (?:it|that|me|this)(?: down)?(?: (?:under|in|for"
        r"|as))?(?: the names?(?: of)?)?"
        r"|under(?: the (?:last )?names?(?: of)?)?|in the names? of|names? of|for|goes by|spell(?:ed|t)|i (?:meant"
        r"|mean|said)"
        r"|(?:my|our) (?:husband|wife|son|daughter|mother|father|mom|mum|dad|brother|sister|partner|friend|grand\w+"
        r"|boy|girl|neighbor|neighbour|fianc\w+)(?:['\u2019]s)?(?: name)?(?: is)?"
        r"|well|yes|yeah|yep|sure|okay|ok|hi|hello|hey|uh|um|er|oh|ah|no|sorry|actually|please|right|alright|so|dear"
        r"|honey|of course|sure thing|good (?:morning|afternoon|evening)|now|put|then|(?:last|first|full"
        r"|family) name(?: is)?|surname(?: is)?)\b[ ,:.]*"
    ),
    name_tail=re.compile(
        r"(?i)\s(?:and (?:i|my|the)|please|thanks|thank you|with an?|spelled|spelt|speaking|here|is (?:my|the|his|her)"
        r"(?: \w+)? name|like the|as in|again|dear|that's (?:me|it|all))\b"
    ),
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
        "now", "oh", "ah", "ahh", "well", "let", "let's", "listen", "dear", "honey", "sweetheart", "sir", "ma'am",
        "madam",
        "gosh", "goodness", "hmmm", "alright", "thing", "pardon", "excuse", "going", "like", "calling", "called",
        "call",
        "ask", "asking", "problem", "fine", "great", "perfect", "course", "already", "told", "said", "yet", "still",
        "insurance", "put", "book", "booking", "under", "make", "spell", "spelled", "names", "repeat", "speaking",
        "address", "digits", "area", "code", "zero", "double", "dash", "morning", "today's", "always", "ago",
        "guess", "suppose", "hear", "heard", "understand", "ready", "yesterday", "yep", "yeah", "nope", "yup",
        "husband",
        "wife", "son", "daughter", "mother", "father", "mom", "mum", "dad", "brother", "sister", "friend", "nah",
        "private", "skip", "pass", "business", "actually", "hang", "speak", "talk", "person", "agent", "just",
        "really",
    }),
    names_too=frozenset({"will", "may", "don", "won", "s", "t", "d", "m", "re", "ll", "ve"}),
    titles={
        "mr": "Mr", "mister": "Mr", "mrs": "Mrs", "missus": "Mrs", "ms": "Ms", "miss": "Miss", "dr": "Dr",
        "doctor": "Dr",
        "prof": "Professor", "professor": "Professor", "reverend": "Reverend", "rev": "Reverend",
    },
    articles=frozenset({"the"}),
    given_lead=re.compile(r"(?i)\b(?:first|given|christian) name(?:['\u2019]s| is|:)?[ ,]*"),
    surname_lead=re.compile(r"(?i)\b(?:(?:last|family|second) name|surname)(?:['\u2019]s| is|:)?[ ,]*"),
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
        r"|(?:day|time|thing|one|anything|any) but|(?:can(?:'t|not)|couldn't|won't) (?:do|make|come|manage)(?: it)?"
        r"|do(?:n't| not) want|rather not|i(?:'m| am) (?:busy|away|working|at|out|with|seeing|not (?:free|here"
        r"|in))(?: \w+){0,4}"
        r"|i(?:'ve| have)(?: already)?(?: got)?(?! (?:time|nothing|off|free|all|open|no"
        r"|availab\w*)\b)(?: [a-z']+){1,4} on"
        r"|nothing|never)"
        r"(?: (?:for|on|at|in|the|a|an|any|of))*$"
    ),
    excluded=re.compile(
        r"(?:(?:(?:morning|afternoon|evening)s? )?(?:does(?:n't| not) (?:really )?(?:work|suit|fit)|do(?:n't| not)"
        r" (?:really )?(?:work|suit)|won't (?:work|do|suit)|will not work|wouldn't (?:work|do|suit)"
        r"|(?:is|are|'s) (?:no good|no use|not (?:so |too |very )?(?:good|possible|great|convenient)|bad|out"
        r"|impossible|too"
        r" (?:soon|late|early|far)|taken|a bad|a problem)|(?:isn't|aren't) (?:good|possible|great|convenient|ideal)"
        r"|i'd rather not|i would rather not)"
        rf"|(?:(?:morning|afternoon|evening)s? )?{_BUSY})(?!\w)"
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
    either=re.compile(
        r"\b(?:either|any(?: one)? of (?:them|those|these)|any(?: one)?$|whichever|you (?:choose|pick|decide)"
        r"|(?:does(?:n't| not)|do(?:n't| not)) (?:matter|mind|care)|no preference|whatever(?: you like"
        r"| is easiest)?$)\b"
    ),
    corrects=correcting(
        r"(?:oh )?no(?: no)*,? (?:wait|sorry|actually|hold on|i mean(?:t)?)(?! (?:a|one|just)\b)|wait,? no"
        r"|i mean(?! (?:a|the same)\b)|i meant(?: to say)?"
        r"|(?<!can't )(?<!cannot )(?<!can not )(?<!couldn't )(?<!won't )(?:make|call) (?:it|that)(?! (?:to|on time"
        r"|in time)\b)"
        r"|or rather|(?:i'd|i would) rather(?! not)(?: have)?|scratch that|strike that|let me correct (?:that|myself)"
        r"|(?:or|but|no),? better(?! than)|i should(?:'ve| have)? sa(?:y|id)|change (?:it|that) to|my mistake"
        r"|i misspoke"
        r"|(?:oh )?no,? that's (?:wrong|not right)",
        r"(?:oh |ah |well |uh |um )*(?:no|nope|nah)(?=\s*[,.;:!\u2026\u2014]|\s+(?:not|wait|sorry|actually|make"
        r"|let's|it's|that's|i)\b)"
        r"|(?:oh )?(?:wait|sorry|pardon(?: me)?|excuse me|i'm sorry|rather(?! (?:not|than)\b)|actually|correction"
        r"|i said|oops|whoops|better(?! than\b))",
    ),
    breaks_off=re.compile(
        r"(?i)(?:^|[\s,.!\u2026-])(?:(?:oh )?no,? wait|(?<!n't )(?<!to )(?<!'ll )(?<!will )wait)(?: (?:a"
        r"|one) (?:moment|minute|second|sec))?"
        r"[\s,.!\u2026-]*$|\w[\s,.!\u2026-]+(?:no,? )?(?:hold on|hang on|scratch that|strike that"
        r"|let me (?:start (?:over|again)|try"
        r" (?:that )?again))[\s,.!\u2026-]*$"
    ),
    denies=re.compile(r"(?:^|[|;] )(?:(?:oh|well|but|and) )*no(?: (?:on|at|for|the))*$"),
)  # fmt: skip


MASKING: Final = MaskingWords(
    at=(r"at(?:\s+sign)?",),
    dot=("dot", "point"),
    joints=("underscore", "underline", "dash", "hyphen", "minus", "plus"),
    plus=("plus",),
    hesitations=frozenset({"okay", "ok", "sorry", "wait", "uh", "um", "hmm"}),
)


_SMALL: Final = "no|oh|uh|um|well|okay|ok|sorry|please|you know what|actually|just|i think|let's|lets|wait"
_THING: Final = (
    "it|this|that|everything|all|now|the whole thing|the booking|the appointment|the order|the request|my booking"
    "|my appointment"
)

PHRASEBOOK: Final = Phrasebook(
    leaves=whole(
        _SMALL,
        r"(?:i(?:'d| would)? (?:want|like|need) to )?(?:cancel|stop|quit|abort|leave|drop|forget)"
        rf"(?: about)?(?: (?:{_THING}))*"
        r"|never ?mind|i(?:'ve| have)? changed my mind|not any ?more"
        r"|i do(?:n't| not) want (?:to(?: (?:book|do|go on|continue)(?: (?:it|this|that|anything))?)?"
        r"|it|this|that|an appointment|the appointment)(?: any ?more)?"
        r"|i(?:'ll| will) call (?:you )?(?:back|later|again)(?: later)?",
        "please|thanks|thank you|sorry|for now|then|after all|now|instead",
    ),
    changes=re.compile(
        r"\b(?:change|correct|fix|edit|update|wrong|incorrect|mistake|isn't (?:right|correct)|not (?:right|correct)"
        r"|different|another)\b"
    ),
    instead=opening(
        "oh|uh|um|okay|ok|yes but|yeah but",
        "no+|nope|actually|sorry|wait|hold on|i meant?|i said|rather|make it|make that|not",
    ),
    asks=opening(
        "and|but|so|oh|uh|um|wait|sorry|before that|first|one thing|one question|quick question|by the way",
        r"what(?!'s? ?(?:about|if)| about| if)|when|where|who|why|which|how(?! about)"
        r"|do you (?:take|accept|offer|also|guys take)|does|is there|are there|will it|is it",
    ),
    refuses=re.compile(
        r"\b(?:do(?:n't| not)|didn't|won't|can(?:'t|not| not)|not|never|no longer|cancel\w*|if i|after i|when i)\b"
    ),
    about=opening(
        "and|but|so|hi|hello|well",
        "what|when|where|who|why|which|how (?:much|long|late|early|many|far|soon)|is it|do i|does|did",
    ),
    labels={
        "name": ("name",),
        "phone": ("phone", "telephone", "number", "cell"),
        "email": ("email", "e-mail", "mail"),
        "date": ("date", "day"),
        "time": ("time", "hour"),
        "birth_date": ("birth", "birthday", "birthdate", "born"),
        "number": ("number", "amount"),
        "choice": ("kind", "type"),
        "text": ("message", "note", "reason"),
        "when": ("time", "hour"),
        "yes_no": (),
    },
)
