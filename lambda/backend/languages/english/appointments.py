"""How callers speak of their appointments in English."""

from __future__ import annotations

import re
from typing import Final

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
        r"\b(?:do|does|don't|doesn't|would|wouldn't|will|won't|should|must|shall|did) (?:i|we|he|she|they|one|people"
        r"|patients|customers|everybody|everyone|somebody|someone|my \w+)(?: (?:also|even|really|actually|always|still"
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
    others=re.compile(
        r"\b(?:(?:my|our) (?:husband|wife|son|daughter|mother|father|mom|mum|dad|brother|sister|partner|friend|boy"
        r"|girl|kids?"
        r"|child|children|grand\w+|neighbou?r|boss|aunt|uncle|roommate)|his|her|hers|their|theirs|(?:another"
        r"|someone|somebody) else"
        r"|another (?:person|patient|appointment)|different (?:person|name))\b"
    ),
)
