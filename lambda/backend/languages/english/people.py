"""How callers ask for somebody in English, and what they are told."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.facts import PeopleQuestions, PeopleSentences, PeopleWords, wishes

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
_WISH: Final = (
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
            rf"{_MAY}{_WISH} (?:{_TALK}|{_REACH}) <who>",
            rf"(?:{_CAN_YOU})?{_PUT} {_ME}{_THROUGH} (?:to|with|onto) <who>",
            rf"(?:{_TALK}|{_REACH}) <who>",
            rf"(?:i|we|id|im|we would|i would)?{_WISH} ?(?:be )?(?:put|transferred|connected|passed){_THROUGH} "
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
