"""How callers leave word in English, what they say when they are asked about it, and what notices say."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.messages import MessageTexts, MessageWords, NoticeWords, spoken

_SOFT: Final = r"(?:please|just|kindly|possibly|maybe|quickly|simply|actually)"
_MAY: Final = (
    rf"(?:(?:(?:can|could|would|will|may|might) (?:you|i|we)|do you think (?:you|i) could|i'd like(?: you)? to"
    r"|i would like(?: you)? to|i(?:'d)? (?:want|need|prefer)(?: you)? to|i(?:'d)? (?:wanted|wish|hope|was hoping) to"
    r"|i'd rather|i'll|i will|i'm going to|i was wondering if (?:you|i) (?:can|could)|let me|let's"
    r"|would you mind if i|is it (?:possible|okay|ok) (?:to|if i)|would it be (?:possible|okay|ok) (?:to|if i)"
    rf"|is there (?:a|any) way (?:to|i can|for me to)|how (?:can|do|would) i|make sure (?:to|you)) )?(?:{_SOFT} )*"
)
_SOMEBODY: Final = (
    r"(?:(?:somebody|someone|anybody|anyone)(?: (?:in|from|at) (?:the |your )?[\w-]+)?|one of you|one of your \w+"
    r"|you(?: guys)?|they|he|she|him|her|them)"
)
_TITLE: Final = r"(?:dr|doctor|doc|mr|mrs|ms|miss|prof|professor|nurse)"
_ROLE: Final = (
    r"(?:the|my|your|our) [\w'-]+(?: (?!(?:that|to|i|i'm|i'll|i've|we|about|not|and|if|the"
    r"|my|a|know|his|her|it|it's|there|she|he|they)\b)[\w'-]+){0,2}"
)
_NAMED: Final = r"(?:(?-i:[A-Z])[\w'-]+|[\w'-]+)(?: (?-i:[A-Z])[\w'-]+){0,2}"
_TO: Final = rf"(?P<to>{_SOMEBODY}|{_TITLE} [\w'-]+(?: (?-i:[A-Z])[\w'-]+)?|{_ROLE}|{_NAMED})"
_NOT_ME: Final = (
    r"(?!(?:me|us|whether|if|what|when|how|where|which|who|why|it|this|that|the difference|by|a|an|some|one|another|i"
    r"|the (?:message|note)|my (?:message|note|number|name))\b)"
)
_MESSAGE: Final = (
    r"(?:(?:a|my|this|the|another|one|some)(?: (?:quick|short|brief|little|small|phone|voice|urgent))?"
    r" )?(?:message|note|word|voice ?mail)"
)
_FROM: Final = r"(?: from (?P<who>[^,]{2,40}?))?"
_SAYING: Final = (
    r"(?:,? (?:(?:that says|saying|to say|telling (?:him|her|them)|to tell (?:him|her|them|you)|to let (?:him|her"
    r"|them|you)"
    r" know|which is|and tell (?:him|her|them)|and say)(?: that)?|about|regarding|concerning|that|because|as|since)"
    r" (?P<about>.+))?"
)
_CALL: Final = (
    r"(?:(?:call|ring|phone|text|contact|reach) me(?: back| again)?|return my call|give me (?:a|another) (?:call|ring)"
    r"(?: back)?|get back to me|get in touch with me|be in touch with me|call back)"
)
_CALL_BACK: Final = (
    r"(?:(?:call|ring|phone) me (?:back|again)|return my call|give me a (?:call|ring) back|get back to me|call back)"
)
_REST: Final = r"(?P<rest>(?:,? .+)?)"
_WHEN: Final = (
    r"(?:any ?time|whenever|today|tonight|tomorrow|later|soon|after|before|between|around|by|during|this|next|first"
    r" thing"
    r"|as soon as|asap|a\.?s\.?a\.?p|in (?:the|an|a|about|half)|on (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun"
    r"|week)"
    r"|at (?:noon|lunch|night|home|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|when (?!(?:do|does|did|is|are|can|could|will|would|you can"
    r" tell)\b)|if (?:he|she|they|you)|right away|now"
    r"|weekday|weekend|morning|afternoon|evening|from \d|not before|until)"
)

MESSAGES: Final = MessageWords(
    lead=re.compile(
        r"(?i)^(?:(?:hi|hello|hey|there|good (?:morning|afternoon|evening|day)|yes|yeah|yep|sure|um+|uh+|er|okay|ok"
        r"|well"
        r"|so|no(?=,| i\b| just\b)|no problem|then|oh|sorry|excuse me|listen|look|right|all ?right|and|but|thanks"
        r"|thank you|in that case"
        r"|actually|that's (?:fine|okay|ok|too bad)|maybe|please)\b[ ,.!]*)+"
    ),
    tail=re.compile(
        r"(?i)[ ,]*\b(?:please|thanks|thank you(?: very much| so much)?|if (?:you can|you could|possible|that's"
        r" (?:ok|okay"
        r"|possible|all right)|i may|you don't mind)|for me|then|instead|would you|could you|will you)$"
    ),
    requests=spoken(
        rf"{_MAY}leave (?:{_NOT_ME}{_TO} )?{_MESSAGE}(?: (?:for|with|to) (?P<to2>{_TO.replace('?P<to>', '?:')}))?"
        rf"{_FROM}{_SAYING}",
        rf"{_MAY}leave (?:(?:you|him|her|them) )?(?:my |a )?(?:name(?: and (?:my )?(?:phone )?number)?|(?:phone "
        rf"|call ?back )?"
        r"number|details|contact details)",
        rf"{_MAY}(?:take|take down|pass on|pass along|pass|relay|get|deliver|write down|write|send) {_MESSAGE}(?:"
        rf" down| on| along)?"
        rf"(?: (?:for|to|on to|along to) {_TO})?{_FROM}{_SAYING}",
        rf"{_MAY}(?:give|pass|send|get) {_NOT_ME}{_TO} {_MESSAGE}{_FROM}{_SAYING}",
        rf"{_MAY}(?:tell|let|inform|remind|notify) {_NOT_ME}{_TO}(?: know)? (?:that )?(?P<who>(?!i\b){_NAMED}(?:"
        rf" from [\w' ]+)?)"
        r" (?:called|phoned|rang|has called|is calling|was calling|stopped by|says hello)"
        r"(?: (?:about|regarding|concerning|because of|for) (?P<about>.+))?",
        rf"{_MAY}(?:tell|let|inform|remind|notify) {_NOT_ME}{_TO}(?: know)? (?:that )?i(?:'ve| have)? (?:called"
        rf"|phoned|rang)"
        r"(?: (?:about|regarding|concerning|because of|for) (?P<about>.+))?",
        rf"{_MAY}(?:tell|have|ask|get) {_NOT_ME}{_TO} (?:to )?{_CALL}{_REST}",
        rf"(?:i'd like|i would like|i want|i need|i'd love|i'd prefer|i would love) (?:for )?{_NOT_ME}{_TO} to"
        rf" {_CALL}{_REST}",
        rf"{_MAY}(?:tell|let|inform|remind|notify) {_NOT_ME}{_TO}(?: know)?"
        r" (?:(?:that|about) (?P<about>.+)|(?P<about2>(?:i|i'm|i'll|i've|we|we're|we'll|my|not to|to|the|it|it's"
        r"|she|he|they|there) .+))",
        rf"(?:can|could|would|may|might) {_NOT_ME}{_TO} (?:please |just |maybe )*{_CALL_BACK}{_REST}",
        r"(?:can|could|would) (?P<to>somebody|someone|anybody|anyone|they|he|she|you) (?:please |just )*(?:call"
        r"|ring|phone) me"
        rf"(?P<rest>,? (?:at|on|about|regarding|concerning|{_WHEN})\b.*)",
        rf"(?:please |just )*{_CALL_BACK}{_REST}",
        r"(?:i'd like|i would like|i want|i need|can i (?:get|have)|could i (?:get|have)|i'm (?:asking|hoping) for"
        r"|request)"
        rf" (?:a |to get a |to request a )?(?:call ?back|return call|call back)(?: from {_TO})?{_REST}",
        rf"(?:put|write) (?:a |me down for a )?(?:note|call ?back)(?: for {_TO})?{_SAYING}",
    ),
    details=spoken(
        rf"[, ]*(?:(?:at|on) (?:my cell|my mobile|this number|the number [\w' ]+?|[\d() .+-]{{7,}}))?[, ]*"
        rf"(?P<when>{_WHEN}\b.*?)?[, ]*(?:(?:about|regarding|concerning|because(?: of)?|to discuss|to talk about"
        rf"|it's about"
        r"|on the subject of) (?P<about>.+))?",
        r"[, ]*(?:about|regarding|concerning|because(?: of)?|to discuss|to talk about|it's about) (?P<about>.+?)"
        rf"(?:[, ]+(?P<when>(?:{_WHEN})\b(?: \S+){{0,4}}))?",
    ),
    mine=re.compile(r"(?i)^(?:my|our) "),
    yours="your ",
    not_turned=re.compile(r"(?i)\b(?:you|your|yours|you're|yourself)\b"),
    turned=(
        (
            re.compile(
                r"(?i)\bthe ([\w-]+(?: [\w-]+)?) of (?:my|our) (daughter|son|child|baby|wife|husband|partner|mother"
                r"|mom|father|dad|sister|brother|grandma|grandmother|grandpa|grandfather|grandson|granddaughter|aunt"
                r"|uncle|boss|friend|neighbor|neighbour|niece|nephew|dog|cat)\b"
            ),
            r"your \2's \1",
        ),
        *(
            (re.compile(rf"(?i)\b(?:{mine})\b"), yours)
            for mine, yours in (
                ("i am|i'm|we are|we're", "you are"), ("am i|are we", "are you"), ("i was", "you were"),
                ("was i", "were you"), ("my|our", "your"), ("mine|ours", "yours"), ("myself|ourselves", "yourself"),
                (r"(?:i|we)(?=\b|'(?:ve|ll|d)\b)", "you"), ("me|us", "you"),
            )
        ),
    ),
    anybody=frozenset({
        "somebody", "someone", "anybody", "anyone", "you", "you guys", "they", "he", "she", "him", "her", "them",
        "one of you", "it", "everybody",
    }),
    introductions=spoken(
        r"(?:my (?:full )?name(?:'s| is)|the name(?:'s| is)) (?P<who>[^,\d]{2,60}?)(?:,? (?:and|from|calling)\b.*)?",
        r"(?:this is|it's|it is|i'm|i am)? ?(?P<who>[^,\d]{2,40}?),? (?:calling|here|speaking|on the (?:phone|line))"
        r"(?: (?:from|about|for|again|because|regarding)\b.*)?",
    ),
    bare_introductions=spoken(
        r"(?:this is|it's|it is|i'm|i am) (?P<who>[^,\d]{2,40}?)(?:,? (?:from|and|with|one of)\b.*)?"
    ),
    bare=re.compile(
        r"(?i)^(?:(?:yes|yeah|sure|okay|ok|please|well|then|just|rather|i'd|i|would|like|want|to|leave|take|a|the"
        r"|my|one"
        r"|message|note|do|that|let's|prefer|word)\b[ ,.!]*)*\b(?:message|note|word)\b[ ,.!]*(?:please|thanks|thank"
        r" you|then|"
        r"instead|is fine|[ ,.!])*$"
    ),
    recorder=re.compile(r"(?i)\b(?:voice ?mail(?: ?box)?|answering machine|record(?:ing|er)?)\b"),
    about_lead=re.compile(
        r"(?i)^(?:(?:well|yes|yeah|sure|okay|ok|oh|uh|um|please|just)\b[ ,.]*)*"
        r"(?:(?:it's|it is|that's|this is|i'm calling|i am calling|i called|i was calling|calling) (?:about|regarding"
        r"|concerning|in regards? to)|(?:the message is|my message is|the message)(?: that)?:?|(?:please |just"
        r" )*(?:tell|let)"
        r" (?:him|her|them|\w+ \w+)(?: know)?(?: that)?|(?:just )?(?:say|write)(?: down)? that|about) +"
    ),
    when_lead=re.compile(
        r"(?i)^(?:(?:well|yes|yeah|sure|okay|ok|oh|uh|um|please|maybe|probably|i think|i guess|just|the best"
        r" time(?: would be"
        r"| is)?|best|preferably|ideally)\b[ ,.]*)*"
        r"(?:(?:(?:you|they|he|she|somebody|someone) (?:can|could|may|should) )?(?:call|reach|ring|phone|try"
        r"|get)(?: me)?"
        r"(?: back)?|i'm (?:free|available|home|around|reachable)|i (?:can|could) (?:talk|take calls)|it's best|it"
        r" would be)?[ ,]*"
    ),
    when=re.compile(
        rf"(?i)\b(?:{_WHEN}|weekdays?|weekends?|mornings?|afternoons?|evenings?|nights?|lunch(?:time)?|noon|midday"
        rf"|midnight"
        r"|all day|day(?:time)?|hours?|minutes?|o'?clock|(?:a|p)\.?m|don't care|do(?:es)?n't matter|no"
        r" (?:preference|need|rush"
        r"|hurry)|i(?:'ll| will) call (?:you )?back|they don't (?:have|need) to|not necessary|work(?:ing)? hours"
        r"|business hours|possible|early|late|flexible|every day|\d{1,2}(?::\d\d)?)\b"
    ),
    any_time="any time",
    asks_back=re.compile(
        r"(?i)^(?:sorry|what|wait|um|uh|and|but|oh|[ ,])*(?:what (?:do|does|did) (?:you|that|it) mean|(?:for"
        r" )?what(?: for)?"
        r"|why(?: (?:do you|are you|would you|is that|does it)\b.*)?|who (?:are|is|will|reads|hears|gets)\b.*"
        r"|do i have to\b.*|is (?:that|this) (?:really )?(?:necessary|recorded|private|confidential)\b.*"
        r"|will (?:he|she|they|somebody|someone|anybody) .*|how do you mean|what (?:kind|sort) of .*)\W*$"
    ),
    adds=re.compile(
        r"(?i)^(?:(?:yes|yeah|yep|right|correct|okay|ok|sure|perfect|that's (?:right|correct|it)|oh|um|uh|no)\b["
        r" ,.]*)*"
        r"(?:but |and |also |plus |one more thing[,:]? )+(?:also |please |can you |could you |just )*"
        r"(?:(?:tell|let) (?:him|her|them)(?: know)? (?:that )?|add (?:that )?|say (?:that )?|mention (?:that )?"
        r"|write (?:that )?)"
        r"(?P<about>\S+ .+)$"
    ),
    texts=MessageTexts(
        taking="Of course, I'll take a message[ for {recipient}].",
        who="Who is calling, please?",
        number="What number can you be reached at?",
        own_number="Can you be reached at the number you are calling from?",
        number_again="I'm sorry, I need the whole number. Please say it again, or key it in.",
        about="And what is the message?",
        about_again="What should I write down? A word or two will do.",
        when="When would be a good time to call you back?",
        confirm="Let me read that back. A message[ for {recipient}][ from {who}][, number {number}].[ The message:"
        " {about}.]"
        "[ Best time to call: {when}.] Is that right?",
        taken="Thank you[, {who}]. I have written your message down[ for {recipient}]. Is there anything else I can"
        " help you with?",
        label_about=("message", "note", "reason", "matter", "subject"),
        label_when=("time", "hour", "call back", "day"),
    ),
)  # fmt: skip


NOTICES: Final = NoticeWords(
    titles={
        "appointment.booked": "Appointment booked",
        "appointment.moved": "Appointment moved",
        "appointment.changed": "Appointment changed",
        "appointment.confirmed": "Appointment confirmed",
        "appointment.cancelled": "Appointment cancelled",
        "message.taken": "Message taken",
        "message.changed": "Message changed",
        "limit.near": "80 % of a day's limit is used",
        "limit.reached": "A day's limit is reached",
        "knowledge.changed": "Knowledge base changed",
        "call.failed": "A call failed",
    },
    labels={
        "when": "When",
        "before": "Before",
        "calendar": "Calendar",
        "cancelled_by": "Cancelled by",
        "who": "From",
        "recipient": "For",
        "unfinished": "Note",
        "number": "Number",
        "about": "About",
        "call_back": "Call back",
        "taken_at": "Taken",
        "limit": "Limit",
        "used": "Used",
        "day": "Day",
        "change": "Change",
        "sources": "Documents",
        "code": "Reason",
        "call": "Call",
    },
    values={
        "caller": "the caller",
        "business": "the business",
        "calls": "calls to a number",
        "calls_of_caller": "calls from one caller",
        "model_usd": "language models, US dollars",
        "ingested": "documents were read in",
        "deleted": "documents were deleted",
        "unfinished": "the caller broke off before the end",
    },
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)
