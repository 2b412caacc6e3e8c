"""How callers ask in English for something with an appointment, or for somebody, and what they are told of them."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.facts import PeopleQuestions, PeopleSentences, PeopleWords, wishes
from backend.languages.slots import AppointmentWords

_SMALL: Final = r"(?:(?:and|but|so|hi|hello|hey|well|okay|ok|um|uh|yes|yeah|sorry|please)\s+)*"
_OWN: Final = r"(?:my|our|his|her|their|the)"
_WISH: Final = r"(?:need|want|wanted|like|love|get|have|can|could|possible for|needs|wants)"

APPOINTMENTS: Final = AppointmentWords(
    objects=(
        r"appointments?",
        r"appts?",
        r"visits?",
        r"check ?ups?",
        r"bookings?",
        r"reservations?",
        r"consultations?",
        r"time slots?",
    ),
    barrier=(
        r"if|because|when|before|after|then|but|unless|until|name|number|phone|email|address|insurance|doctor|dentist"
        r"|policy|policies|reminders?"
    ),
    verbs={
        "cancel": (
            r"\b(?:cancel|cancell?ing|call off|calling off|drop|scrap|delete|remove|get rid of)GAPOBJECT",
            rf"\b{_WISH} {_OWN}GAPOBJECT (?:to be |be )?(?:cancell?ed|called off|removed|deleted)\b",
            r"\bOBJECT (?:that )?(?:i|we) (?:want|need|would like|'d like) to cancel\b",
            r"\btake me off(?: the)?GAPOBJECT",
        ),
        "move": (
            (
                r"\b(?:move|moving|re ?schedul(?:e|ing)|change|changing|switch|switching|shift|postpone"
                r"|postponing|rebook"
                r"|push|push back|put off|bring forward|swap|delay)GAPOBJECT"
            ),
            (
                rf"\b{_WISH} {_OWN}GAPOBJECT (?:to be |be )?(?:moved|changed|re ?scheduled|switched|shifted"
                rf"|postponed|pushed)\b"
            ),
            r"\b(?:different|another|new|other|earlier|later) (?:day|date|time|slot) for (?:my|our)GAPOBJECT",
            r"\b(?:come|coming|get in) (?:at|on) (?:a different|another)(?: \w+)? (?:day|date|time)\b(?=.*OBJECT)",
        ),
        "confirm": (
            r"\b(?:re)?confirm(?:ing)?(?: that)?(?: i am| i'm)?(?: coming(?: in)?(?: for| to)?)?GAPOBJECT",
            rf"\b{_WISH} {_OWN}GAPOBJECT (?:to be |be )?confirmed\b",
        ),
        "look_up": (
            (
                r"\b(?:when(?:'s| is| was| are)|what (?:time|day|date)(?:'s| is| was| are)|which day is)"
                r" (?:my|our|his|her)GAPOBJECT"
            ),
            r"\b(?:when|what (?:time|day|date)) (?:do|did) (?:i|we) have(?: \w+){0,3} OBJECT",
            r"\b(?:do|did) (?:i|we) (?:still )?have (?:an?|any|my)GAPOBJECT",
            r"\bam i (?:still )?(?:booked|scheduled|down) (?:in )?for\b",
            r"\b(?:is|are) (?:my|our)GAPOBJECT (?:still )?(?:on|booked|confirmed|scheduled|at|in the)\b",
            (
                r"\b(?:(?:don't|do not|can't|cannot) (?:know|remember|recall)|check|checking|look up"
                r"|look at|look for|find|see|verify|pull up|know|remember|forgot|remind me)"
                r"(?: on| of| about| out| for| when| what| time| day| is| up)*(?: (?:when|what|time|day|is))* (?:my"
                r"|our)GAPOBJECT"
            ),
        ),
        "book": (
            (
                r"\b(?:need|want|(?:'d|would) (?:like|love))(?: to (?:get|have))? (?:my|our|his|her|their)"
                r" (?!(?:\w+ )?(?:appointments?|appts?|visits?|bookings?|reservations?|consultations?)\b)OBJECT"
            ),
            (
                r"\b(?:book|booking|make|making|schedule|scheduling|arrange|arranging|set up|setting up|reserve|fix)"
                r"(?! my mind)(?: me| us)?(?: in)?(?: for)?GAPOBJECT"
            ),
            (
                r"\b(?:need|want|wanted|(?:'d|would)(?: really)? (?:like|love)|get|getting|looking for|give me)"
                r"(?! to\b)(?! (?:my|our|his|her|their|the)\b)GAPOBJECT"
            ),
            r"\b(?:can|could|may) (?:i|we)(?: please)? (?:have|get)(?! (?:my|our|the)\b)GAPOBJECT",
            r"\b(?:come|get|fit me|squeeze me|see me|put me|seen)(?: \w+)? (?:in )?(?:for|to have) an?GAPOBJECT",
            r"\b(?:do you|have you) (?:have|got)(?: any| an)(?: \w+){0,2} OBJECT",
            rf"^{_SMALL}(?:an? )?(?:new )?OBJECT (?:please|for|on|with|tomorrow|today|next|this)\b",
        ),
    },
    refused=re.compile(
        r"\b(?:do(?:n't| not)|did(?:n't| not)|won't|can(?:'t|not| not)|couldn't|shouldn't|haven't|not|never"
        r"|no need|no longer"
        r"|rather than|instead of|without|had to|forgot to|tried to|told me to|after i|before i|when i|they|he|she)"
        r"(?: (?:want|wanted|need|wish|have|like|going|trying|looking|planning|calling|here|intend|you|even"
        r"|really|to|be"
        r"|always|just|often|keep))*\s*$"
    ),
    about=re.compile(
        r"\b(?:policy|policies|fees?|charged?|charges|penalty|penalties|cost|costs|rules?|refund\w*|allowed)\b"
        r"|\bhow (?:much|long|late|early|many|far|soon|often)\b|\bhappens\b"
        r"|\bif (?:i|we|you|he|she|they|my)\b(?! (?:can|could|may|might|want to|would like|was able|were able)\b)"
        rf"|^{_SMALL}(?:what(?! (?:time|day|date))|where|who|why|which|is it|do i(?! (?:still )?have)|does"
        rf"|did(?! i have))\b"
        r"|^(?:when (?:can|do|should|will|are|does)(?! i have))"
    ),
    asked=re.compile(
        rf"\bhow (?:do|can|would|should|could|does|to)\b|^{_SMALL}(?:what|when|where|who|why|which|how)\b"
        r"|\b(?:process|way|procedure) (?:for|of|to)\b"
    ),
    told=re.compile(
        r"\b(?:was|were|been|already|i|you|we|they|somebody|someone) (?:already )?(?:booked|made|scheduled"
        r"|moved|changed"
        r"|cancell?ed|confirmed|rescheduled)\b(?! (?:in )?for)"
    ),
    needed=re.compile(
        r"(?<!\bhow )\b(?:do|does|don't|doesn't|would|wouldn't|will|won't|should|must|shall|did)"
        r" (?:i|we|he|she|they|one|people|patients|customers|everybody|everyone|somebody|someone|my \w+)"
        r"(?: (?:also|even|really|actually|always|still"
        r"|first|then|just|usually|normally))*"
        r" (?:need|have to|require|got to|want|book|make|schedule|get|set up|call for|call ahead)\b(?! my\b)"
        r"|\b(?:do|does|would|will|don't) (?:you|they|the \w+) (?:need|require|insist on|only (?:see|take|work))\b"
        r"|\b(?:am i|are we|are people|is one|is he|is she) (?:supposed|required|expected|meant) to\b"
        r"|\b(?:is|are)(?: an?| the)? (?:appointments?|bookings?|reservations?|visits?) (?:\w+ )?(?:necessary|needed"
        r"|required|mandatory|obligatory|compulsory|essential|a must)\b"
        r"|\bis it (?:necessary|required|mandatory|obligatory|essential|better|best|possible without) (?:to\b|that\b)?"
        r"|\bwithout (?:(?:having|making|booking|getting) )?(?:an? )?(?:appointments?|bookings?|reservations?)\b"
        r"|\bwalk ?ins?\b"
        rf"|^{_SMALL}(?:so|and so|then) (?:i|we)(?:'d)? (?:do )?(?:need|have to)\b.*\?$"
    ),
    chooses=re.compile(
        r"\b(?:(?:i'll|let's|could i|can i|could we|can we|we'll|i'd like to|to) (?:have|get|do|say|take|make)"
        r"|for (?:my|our) (?:son|daughter|husband|wife|kid|child|mother|father|mom|dad|boy|girl|partner|friend)"
        r"|(?:me|mine|both of us|the two of us)"
        r"|oh|ah|um|uh|hm+|okay|ok|alright|all right|right|well|so|then|in that case|fine|good|great|perfect|lovely"
        r"|super"
        r"|sure|yes|yeah|yep|please|thanks|thank you|let's|lets|i'll|i will|i'd|i would|i could|i can|we'll|we|we'd"
        r"|i|think"
        r"|guess|suppose|just|do|take|go|book|get|want|like|love|prefer|come|in|for|with|on|at|by|around|about|maybe"
        r"|perhaps|probably|rather|instead|only|it|that|this|one|1|an?|the|my|some|would|will|could|can|should|might|be"
        r"|is|works|(?:would|will|might|could|should|to) work|suits?|fits?|sounds?|best|better|ideal(?:ly)?"
        r"|possible|if|you|manage|how|what|make|any|some ?time|time|day"
        r"|appointment|slot|something|and|or|too|though|after all|dear|honey|sir|ma'am|normal|regular|plain|simple"
        r"|usual"
        r"|standard|them|up|me in|squeeze|fit|s|ll|d|re)\b"
    ),
    settles=re.compile(
        r"\b(?:then|instead|in that case|okay|ok|alright|all right|(?:i'll|we'll|let's|let me|i will) (?:take|have"
        r"|do|go|get"
        r"|book|say)|go (?:for|with|ahead)|i'd (?:like|prefer|rather|love|go)|works|sounds (?:good|great|fine)|do that"
        r"|book (?:me|it|that))\b"
    ),
    proposes=re.compile(r"(?:(?:okay|ok|well|and|so|then|oh|right|alright|all right) )*(?:how|what) about\b"),
    vague=frozenset({"other", "another", "something else", "else"}),
    again={
        "cancel": re.compile(
            r"\b(?:call (?:it|that) off|(?:cancel|scrap|drop|call off|delete|undo|get rid of) (?:it|that|this"
            r"|the (?:one|appointment) (?:i|we) (?:just )?(?:made|booked)))\b"
        ),
        "move": re.compile(
            r"\b(?:move|change|switch|push|re ?schedule|shift|postpone|rebook|bring|swap) (?:it|that"
            r"|this)\b(?! (?:name|number|under|in the name))"
        ),
        "look_up": re.compile(
            r"\bwhat (?:time|day|date) (?:was (?:it|that|mine)|is that|is it (?:again|for)|did (?:you|i|we) say"
            r"|did (?:i|we) (?:book|end up)"
            r"|am i (?:down|booked|coming)|(?:should|do) i (?:need to )?(?:come|be there|show up))\b"
            r"|\bwhen (?:was (?:it|that)|is (?:it|that)(?: again)?$"
            r"|(?:should|do) i (?:need to )?(?:come|be there|show up))|\bremind me (?:what|when|of the (?:time|day"
            r"|date))"
            r"|\b(?:say|repeat|give me) (?:me )?the (?:time|day|date)(?: of (?:it|that))? (?:again|once more)"
        ),
    },
    instead=re.compile(
        r"\b(?:make|do|have) (?:it|that)\b|\binstead\b|\bbetter\b|\bactually\b|\bi meant?\b|\bi(?:'d| would) rather\b"
        r"|\b(?:can|could) (?:we|you|i) (?:do|say|make|have)\b|\b(?:earlier|later)\b"
    ),
    own=re.compile(
        r"\b(?:my|our|his|her|their) (?:[\w']+ ){0,2}(?:appointments?|appts?|visits?|bookings?|check ?ups?|cleaning"
        r"|consultation)\b"
        r"|\b(?:i|we)(?:'ve| have)?(?: got)? (?:have )?an? (?:\w+ ){0,2}(?:appointment|appt|booking|check ?up"
        r"|cleaning)\b"
    ),
    others=re.compile(
        r"\b(?:(?:my|our) (?:husband|wife|son|daughter|mother|father|mom|mum|dad|brother|sister|partner|friend|boy"
        r"|girl|kids?"
        r"|child|children|grand\w+|neighbou?r|boss|aunt|uncle|roommate)|his|her|hers|their|theirs|(?:another"
        r"|someone|somebody) else"
        r"|another (?:person|patient|appointment)|different (?:person|name))\b"
    ),
)


_ME: Final = r"(?:me|us|my call|this call|the call)"
_MAY: Final = (
    r"(?:(?:can|could|may|might|would|will) (?:i|we|you|somebody|someone)|"
    r"(?:do you think|is it possible|would it be possible|is there (?:a|any) (?:way|chance)|"
    r"any chance|im wondering if|"
    r"i was wondering if|i wonder if)(?: (?:that )?(?:i|we|you))?(?: (?:can|could|may|might))?|"
    r"how (?:do|can|would|could) (?:i|we)|let (?:me|us)|"
    r"(?:i|we|id|i d|ill|wed|i would|we would)(?: would| really| just| actually)*|im|were|i am|"
    r"(?:i was|we were))"
)
_WISHING: Final = (
    r"(?: (?:really|just|please|possibly|quickly|maybe|kindly|actually|rather|also|still|love|like|"
    r"want|wanted|need|"
    r"prefer|have|wish|hope|hoping|trying|calling|looking|here|try|get|be able|mind|to|for|a))*"
)
_TALK: Final = (
    r"(?:speak|talk|chat|speaking|talking|get through|be put through|be connected|be transferred|be passed|"
    r"get connected|get transferred|get put through|(?:have )?(?:a )?(?:quick |brief )?(?:word|chat|conversation)|"
    r"connect|get in touch|be in touch|discuss (?:this|it|something))"
    r"(?: (?:directly|again|quickly|straight|over|please))* (?:to|with)"
)
_REACH: Final = r"(?:reach|contact|get (?:a )?hold of|get ahold of|page|ring|get on the (?:phone|line) with)"
_PUT: Final = (
    r"(?:put|putting|patch|patching|pass|passing|transfer|transferring|connect|connecting|forward|"
    r"forwarding|switch|"
    r"send|sending|direct|hand|redirect|reroute|route|move|get)"
)
_THROUGH: Final = r"(?: (?:straight|right|directly|back|through|over|on|along|up|please))*"
_CAN_YOU: Final = r"(?:(?:can|could|would|will) you(?: (?:please|kindly|just|possibly|mind))*|please|id like you to) "
_IN: Final = (
    r"(?:in|there|available|around|free|here|at work|on duty|working|open|reachable|on site|on shift|about|back|"
    r"in the (?:office|building|clinic|shop|house)|at (?:his|her|their|the) desk|taking calls)"
)
_NOW: Final = r"(?: (?:yet|right|now|today|at the moment|currently|still|already|this minute|at this hour|by chance))*"
_TELL: Final = (
    r"(?:(?:(?:do you|would you) (?:happen to )?know|(?:can|could) you (?:tell me|check|see)|"
    r"(?:id like|i want|i need) to"
    r" know|i was wondering|im wondering|i wonder|tell me) (?:if|whether) )"
)

PEOPLE: Final = PeopleWords(
    questions=PeopleQuestions(
        reach=wishes(
            rf"{_MAY}{_WISHING} (?:{_TALK}|{_REACH}) <who>",
            rf"(?:{_CAN_YOU})?{_PUT} {_ME}{_THROUGH} (?:to|with|onto) <who>",
            rf"(?:{_TALK}|{_REACH}) <who>",
            rf"(?:i|we|id|im|we would|i would)?{_WISHING} ?(?:be )?(?:put|transferred|connected|passed){_THROUGH} "
            r"(?:to|with) <who>",
            r"(?:is|would) there (?:be )?(?:a|any) (?:way|chance) (?:of (?:speaking|talking)|to (?:speak|talk)) "
            r"(?:to|with) <who>",
        ),
        wants=wishes(
            rf"(?:{_CAN_YOU})?(?:get|give|find|fetch|bring|call|ring|page|dial|put) (?:me |us )?<who>"
            r"(?: on (?:the (?:phone|line)|for me))?",
            r"(?:can|could|may) (?:i|we) (?:please |just )*(?:get|have) <who>(?: on the (?:phone|line))?",
            r"(?:i|we|id|ill)(?: (?:really|just|would|actually))* (?:need|want|like|wanted|prefer) <who>",
            r"(?:i am|im|were|i was) (?:calling|looking|phoning|ringing|asking|trying|here|on the line)"
            r"(?: (?:for|to see|to get))+ <who>",
            r"(?:give|pass) (?:the phone|this call|my call) to <who>",
        ),
        whether=wishes(
            rf"{_TELL}?(?:is|are) <who>{_NOW} {_IN}{_NOW}",
            rf"{_TELL}<who> (?:is|are){_NOW} {_IN}{_NOW}",
            rf"(?:can|could) <who> be reached{_NOW}",
            rf"when (?:is|are|will) <who> (?:be )?{_IN}{_NOW}",
            rf"when (?:can|could) (?:i|we) (?:{_TALK}|{_REACH}|get|catch) <who>",
            rf"(?:is|are) <who>{_NOW}(?: who answers)?",
            r"(?:is|are) (?:there )?(?:anybody|anyone|somebody|someone) (?:there )?(?:in|at) <who>"
            rf"(?: {_IN})?{_NOW}",
        ),
        lead=re.compile(
            r"^(?:(?:hi|hello|hey|there|good (?:morning|afternoon|evening|day)|yes|yeah|yep|um|uh|"
            r"er|okay|ok|well|so|no|"
            r"please|actually|then|oh|sorry|excuse me|listen|look|right|alright|all right|and|but|"
            r"thanks|thank you)\b ?)+"
        ),
        tail=re.compile(
            r"(?: (?:please|thanks|thank you|now|right now|right away|directly|today|instead|for me|"
            r"if (?:you (?:can|could|"
            r"dont mind|would)|possible|i may|thats (?:ok|okay|possible|all right|alright)|(?:he|"
            r"she|they) ?(?:is|are|s|re)?"
            r" ?(?:in|there|free|available)|hes (?:in|there|free)|shes (?:in|there|free)|theyre (?:in|there|free))|"
            r"(?:about|regarding|concerning|because|its (?:about|urgent)|as soon as|over|"
            r"on the (?:phone|line)).*))+$"
        ),
        around=re.compile(
            r"^(?:(?:the|your|our|a|an|any|one of|some|to|with|somebody|someone|anybody|anyone|"
            r"whoever is|whoever does|"
            r"(?:the )?(?:person|people|lady|man|guy|girl|one)(?: (?:in|at|from|for|who does|who handles))?|"
            r"in|at|from|over at|over in|department of|office of) )+|"
            r" (?:department|dept|desk|team|people|office|section|folks|guys|line|side|person|staff|"
            r"counter|himself|"
            r"herself|directly|again|there)$|s (?:office|desk|line)$"
        ),
        beside=re.compile(r" (?:(?:over )?(?:at|in|from|of|with)|the|your|our|who|whos|that|which) .+$"),
        titles={
            "dr": ("doctor",), "doctor": ("doctor",), "doc": ("doctor",), "mr": (), "mister": (), "mrs": (),
            "missus": (), "ms": (), "miss": (), "prof": ("professor",), "professor": ("professor",), "sir": (),
            "nurse": ("nurse",), "father": (), "sister": (), "attorney": ("attorney", "lawyer"), "dra": ("doctor",),
        },
        anybody=frozenset(
            {
                "you", "me", "him", "her", "them", "it", "this", "that", "somebody", "someone", "anybody",
                "anyone", "person", "human", "people", "agent", "representative", "operator", "manager",
                "supervisor", "robot", "machine", "one", "who", "whom", "which", "what", "your", "yourself",
                "uh", "um", "er", "hmm", "well", "like", "so", "everyone", "nobody", "us", "english", "spanish",
                "everybody", "real", "live",
            }
        ),
        head=-1,
    ),
    sentences=PeopleSentences(
        asked_for="asks for {who}",
        connecting=(
            "One moment please, I'm putting you through to {who}.",
            "Of course, I'm connecting you with {who} now.",
        ),
        which=("Whom do you mean, {options}?", "Which one would you like, {options}?"),
        unknown=(
            "I'm sorry, I know nobody by that name here.",
            "I'm afraid there is nobody here by that name that I know of.",
        ),
        there=(
            "Calls for {who} are answered right now. Would you like to be put through?",
            "Yes, calls for {who} are being taken at the moment. Shall I put you through?",
        ),
        away=("I'm sorry, {who} can't be reached right now.", "I'm afraid {who} isn't taking calls at the moment."),
        away_until=(
            "I'm sorry, {who} can't be reached right now, but again {moment}.",
            "I'm afraid {who} isn't taking calls at the moment, but will again {moment}.",
        ),
        or_="or",
    ),
)  # fmt: skip
