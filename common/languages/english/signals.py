"""How an English assistant says goodbye and announces a transfer."""

from __future__ import annotations

from typing import Final

from common.signals.wording import SignalWording, any_of

# A farewell stands at the start of its sentence or after a pause, and nothing but a name or a closing word follows.
_START: Final = (
    r"(?:^|[,;:-] ?|\b(?:and|so|then|okay|ok|well|again|alright|all right|great|sure|perfect|wonderful|excellent|"
    r"welcome|thanks|thank you|bye|goodbye|problem|worries|now) )"
)
_END: Final = r"(?=$|[,;:-]| (?:and|now|then|ahead|today|as well|too|there|to you|for now|everyone|my friend)\b)"
# A good time or a safe trip is wished to those who have booked one, and more may follow.
_FINE: Final = (
    r"(?:great|good|nice|wonderful|lovely|fantastic|excellent|pleasant|blessed|happy|amazing|terrific|splendid|fabulous|"
    r"beautiful|super|safe|relaxing|peaceful|restful|productive|fun|awesome|marvelous|delightful|enjoyable|brilliant)"
)
_WISHING: Final = (
    r"(?:(?:please |do |you |may you |(?:i |we )?(?:hope|wish) (?:that )?you (?:to )?)*(?:have|enjoy)|"
    r"(?:i |we )?wish(?:ing)? you)"
)
_TIME: Final = r"(?:day|evening|night|afternoon|morning|weekend|week|one)"

_PERSON: Final = (
    r"(?:person|human|agents?|representatives?|reps?|operators?|specialists?|colleagues?|associates?|someone|somebody|"
    r"team|staff|members?|desk|receptionists?|managers?|supervisors?|department|office|nurses?|doctors?|dr|"
    r"advis[eo]rs?|experts?|billing|support|sales|service|one of|them|him|her)\b"
)
_YOU: Final = r"(?:you|your call|this call|the call)"
_WE: Final = r"(?:i'm|i am|i'll|i will|we're|we are|we'll|we will|let me|let us|let's|allow me to)"
_SOFTLY: Final = (
    r"(?:(?:now|just|then|gladly|quickly|going to|gonna|go ahead and|have to|need to|be|about to|try to) )*"
)
# Where the caller is going: a person, or nothing is said but how soon.
_THERE: Final = (
    r"(?=$| (?:right )?(?:now|away|over|through|back|shortly|momentarily)\b"
    rf"| (?:over |back )?(?:to|with) .{{0,40}}?{_PERSON})"
)

SIGNALS: Final = SignalWording(
    farewell=any_of(
        rf"{_START}(?:good ?-?bye|bye(?:[ -]bye)?|farewell|so long|good night){_END}",
        rf"{_START}(?:{_WISHING} )(?:yourself )?"
        rf"(?:(?:a|an) (?:(?:very|really|truly|most) )?{_FINE} (?:rest of (?:your|the) )?|(?:the rest of )?your |"
        rf"your {_FINE} ){_TIME}{_END}",
        rf"{_START}(?:you )?(?:take (?:good )?care|be well|stay safe)(?: of yourself)?{_END}",
        rf"{_START}(?:i'll |we'll )?(?:see|talk to|speak to|speak with|talk) you (?:again )?"
        rf"(?:soon|later|again|around|then|next time|tomorrow){_END}",
        rf"{_START}(?:see you|see ya){_END}",
    ),
    courtesy=any_of(
        r"^(?:thanks|thank you|many thanks)\b",
        r"\bfor calling\b",
        r"\bcall (?:us )?(?:back|again|any ?time)\b",
        r"\blook(?:ing)? forward\b",
        r"\bwe(?:'re| are|'ll be| will be) (?:always )?here\b",
        r"^you're welcome\b",
        r"^(?:please )?(?:have|enjoy)\b",
    ),
    announcements=any_of(
        rf"\b{_WE} {_SOFTLY}transfer(?:ring)? {_YOU}\b",
        rf"\b{_WE} {_SOFTLY}(?:connect|patch|forward|redirect|switch|direct)(?:ing)? {_YOU}{_THERE}",
        rf"\b{_WE} {_SOFTLY}(?:put(?:ting)?|patch(?:ing)?) {_YOU} (?:straight |right )?through\b",
        rf"\b{_WE} {_SOFTLY}(?:hand|pass)(?:ing)? {_YOU} (?:over|off|on|along|to)\b",
        rf"\b{_WE} {_SOFTLY}(?:get|getting|bring|bringing) (?:a |an |one of )?(?:[a-z ]{{0,20}})?{_PERSON} "
        r"(?:on|to) (?:the|this) (?:line|phone|call)",
        r"\b(?:you're|you are|you'll|you will|your call is|your call will) (?:(?:now|be|being|going to be) )+"
        rf"(?:transferred|put through|handed over|connected{_THERE})",
        r"^(?:(?:now|okay|ok|great|sure|certainly|perfect|alright) )*"
        rf"(?:transferring {_YOU}|connecting {_YOU}{_THERE}|putting {_YOU} through)",
        rf"\b{_WE} {_SOFTLY}(?:get|getting|send|sending) you (?:over|through|across) to\b",
        rf"\b(?:an?|one of our|our) (?:[a-z]+ )?{_PERSON} will be (?:right )?with you"
        r"(?=$| (?:shortly|momentarily|soon|now|in a (?:moment|minute|second)|right away)\b)",
        rf"\b(?:while|as) (?:i|we) (?:transfer {_YOU}|connect {_YOU}{_THERE}|put {_YOU} through|"
        rf"get (?:an? )?{_PERSON})",
    ),
    clause_end=r"[,;:]| - | (?:so|but|and) ",
    offers=(
        r"\b(?:can|could|may|might|would|should|shall|want|like|prefer|offer|happy|able|unable|not|never|cannot|"
        r"know|wish|need|before|after|until|without|instead)\b|n't\b"
    ),
    conditions=r"\b(?:if|unless|whenever|once|when|in case|whether|would you like|do you want)\b",
    waiting=r"\bif you(?:'ll| will| could| can| would|'d)?(?: please)?(?: just)? (?:hold|wait|bear|stay|don't mind)\b",
    more=any_of(
        r"\b(?:is|was|if) there(?:'s| is)? (?:any|some)thing (?:else|more|further)\b",
        r"\bthere's (?:any|some)thing else\b",
        r"\b(?:help|assist|do|need|know|like|ask|want|happy|have|answer)\b.{0,40}"
        r"\b(?:any|some)thing (?:else|more|further)\b",
        r"\b(?:any|some)thing (?:else|more|further)\b.{0,24}\b(?:i|we|you)\b",
        r"\b(?:any|some)thing (?:that )?(?:i|we) can (?:do|help)\b",
        r"\bhelp you with (?:any|some)thing\b|\banything you need from me\b",
        r"\bwhat else (?:can|could|may) (?:i|we)\b",
        r"\b(?:any|have) (?:other|more|further) questions\b",
        r"\banother question\b|\bfurther (?:help|assistance)\b",
        r"(?:^|[,;] )\W*(?:any|some)thing (?:else|more)(?: (?:today|for today|for you|then))*\W*$",
    ),
)
