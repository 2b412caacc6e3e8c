"""English: what callers ask about whom they reached: a person or a machine, which one, where; or that it is nobody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

ARE_YOU_HUMAN: Final = (
    Pattern(
        "robot_or_person",
        phrases=(
            "<are_you> [<kind_of>]* <robot_or_human> [<or_what>]*",
            "[a|an]* <robot_or_human> or [a|an]* <robot_or_human> [<or_what>]*",
            (
                "[and|so]* (who|what) am i (talking|speaking) (to|with) [a|an]* <robot_or_human> or [a|an]* "
                "<robot_or_human> [<or_what>]*"
            ),
        ),
        parts={
            "are_you": (
                "[and|so|but]* (are|r|were|would|could|can|might|must|arent) (you|u|ya) [be|not]",
                "[and|so|but]* (youre|ur|you are|you arent|you must be|you might be|you could be) [not]",
                "(is|was|isnt|isn) (this|that|it|there)",
                "<talking> [now|here|just|actually|really|still]* <speaking> (to|with)",
                "(am i|im|i am) on the (phone|line) with",
                "do i have|have i got|did i get|have i reached|did i reach",
                "<you_or_this> [dont|doesnt|do|does|really|certainly|just]* <sound> [<very>|a lot|a bit] like",
            ),
            "talking": "am i|im|i am|was i|if im|if i am|that im|whether im|were i",
            "speaking": "talking|speaking|chatting|dealing|connected|through",
            "you_or_this": "you|it|this|that|your voice",
            "sound": "sound|sounds|seem|seems|look|feel|feels",
        },
        example="Are you a robot?",
        unlike="Are you human resources?",
    ),
    Pattern(
        "unlike_me",
        phrases=(
            "(i am|im) [just|really]* (not|no) [a|an|any]* <robot_or_human> [<but>]* <and_you> [<or_what>]*",
            "(i am|im) [just|really]* [a|an]* [real]* (human|person|human being) [<but>]* <and_you> [<or_what>]*",
        ),
        parts={
            "but": "but|and|so|here|myself|at least",
            "and_you": "are you|you|arent you|what about you|how about you|what are you",
        },
        example="I am not a bot, are you?",
        unlike="I am not a robot dealer, are you?",
    ),
    Pattern(
        "sounds_artificial",
        phrases=(
            "(you|it|this|your voice) [dont|doesnt|really|do|certainly]* <sound> [<very>|a bit|a little]* <artificial>",
            "(do|does) (a|the) (robot|machine|computer) (answer|pick up) [the phone|here|my call]*",
            "(do|have) you [have|got]* a (pulse|heartbeat|body|soul)",
        ),
        parts={
            "sound": "sound|sounds|seem|seems",
            "artificial": "robotic|artificial|automated|fake|computerized|mechanical|human|real",
        },
        example="You sound robotic.",
        unlike="You sound tired.",
    ),
)

WHO_ARE_YOU: Final = (
    Pattern(
        "your_name",
        phrases=(
            "[<what_is>]* your name [<by_the_way>]*",
            "what (do|should|can|may|shall|could|would) (i|we|people|they|others) call you [<by_the_way>]*",
            "(what|how) are you called",
            "(what|which) name do you (go by|have|use|answer to)",
            "do you (have|go by) a name [<by_the_way>]*",
        ),
        parts={
            "what_is": (
                "what|whats|is|was|tell|me|give|may|can|could|i|have|know|ask|get|catch|the|please|and|so|hear|did",
                "didnt|missed|forgot|forget|forgotten|remember|remind|of|you|say|said|would|like|to|want|dont|do|not",
                "again|got|hand|state|learn|mind|telling|giving|ive",
            ),
            "by_the_way": "please|again|by|the|way|dear|there|what|is|was|then|if|i|may|ask|sorry|first|now|you|said",
        },
        example="What's your name?",
        unlike="What's your name policy?",
    ),
    Pattern(
        "who_is_this",
        phrases=(
            "[to|with|and|so]* (who|whom|whos) <speaking>+",
            "and you are|identify yourself|introduce yourself [to me]|who goes there",
        ),
        parts={
            "speaking": (
                "am|i|im|is|are|it|this|that|there|you|speaking|talking|chatting|dealing|to|with|on|the|line|phone",
                "other|end|please|then|exactly|anyway|again|might|be|may|ask|now|have|do|pleasure|of|here|actually",
                "really|sorry|dear|precisely|thats|got",
            ),
        },
        example="Who am I speaking with?",
        unlike="Who is this doctor?",
    ),
)

WHICH_BUSINESS: Final = (
    Pattern(
        "which_business",
        phrases=(
            "[and|so|sorry|remind me]* (what|which) [kind of] <business> <did_i_reach> [<once_more>]*",
            "(what|which) (company|business|place) [<once_more>]* <end>",
            "whose (number|phone|line|place) is (this|it|that) [then|please|anyway]*",
            "(what|which) number (is this|did i <dial>|have i <dialed>|am i calling)",
            "(who|what|where) (did i <dial>|have i <dialed>|am i (calling|through to)) [<once_more>]*",
            "[and|so]* (who|what <business>) do you (work for|represent|belong to) [<once_more>]*",
            "<tell_name> (your|the|this|that) <business> [called|again|please|here|then|i am calling]*",
            "(what|whats|what is) (your|the|this) <businesss> name [<once_more>]*",
            "(what|whats|what is) (this|the|your) <business> called [<once_more>]*",
            "what are you (guys|people|folks) called",
        ),
        parts={
            "did_i_reach": (
                "(is|was) (this|that|it) [i [have]* <dialed>]",
                "(this|that|it) is [again]",
                "am i (calling|speaking (to|with)|through to|talking (to|with)|connected (to|with)|on the phone with)",
                "(did|have|do) i (<dial>|<dialed>)",
                "(i|ive|i have) <dialed>",
                "(are you|youre|you are|you) [from|with|calling from]",
                "(do you|you) (work for|represent|belong to)",
            ),
            "dial": "call|reach|dial|get|ring|phone|get through to",
            "dialed": "called|reached|dialed|dialled|got|phoned|rung|gotten|come through to|got through to",
            "once_more": "again|please|exactly|here|now|then|sorry|anyway|on the (line|phone)",
            "tell_name": (
                "(what|whats|what is|tell me|remind me of|give me|what was) [again]* the name of",
                "(may|can|could) i (have|know|ask|get) the name of",
            ),
            "businesss": "companys|business|businesss|clinics|shops|stores|restaurants|company|clinic|shop|store",
        },
        example="What company is this?",
        unlike="What company is this made by?",
    ),
    Pattern(
        "have_i_reached",
        phrases=(
            "(<have_i_reached>|is this still) (the right <business_or_number>|the <more>) <end>",
            "(do|have|did) i (have|got|get|reach|dial|call) [got] the right <business_or_number> [<for_somebody>]",
            "(is|was) this [still] the (right|correct) <business_or_number> [<for_somebody>]",
            "is (this|that) [still] (the|a) [<~best>] [<~best>] <business> <end>",
        ),
        parts={
            "have_i_reached": (
                "have i (reached|called|got|gotten|dialed|come|got through|come through) [through] [to]",
                "did i (reach|call|get|dial|get through to)",
                "am i (through|calling|speaking|talking|connected) [to|with|through to]",
            ),
            "business_or_number": "<business>|number|extension|line",
            "for_somebody": "(for|of|to reach) (the|your) <more> <end>",
            "best": (
                "best|cheapest|nearest|closest|only|last|first|next|same|main|biggest|largest|new|old|other|wrong|your",
                "a|an|which|that|<asks>",
            ),
        },
        example="Have I reached the dental clinic?",
        unlike="Did I get the discount?",
    ),
)

NAMED_BUSINESS: Final[Phrases] = (
    (
        "[and|so|sorry|wait|hello|hi|hey|yes|no|okay]* <is_this_place> [the] <!dated> <word> [<word> "
        "[<word> [<word>]]] [<name_right>]* <end>"
    ),
    "[and|so|sorry|hello|hi]* (this|that) is [the] <!dated> <word> [<word> [<word>]] <name_right>+ <end>",
)
"""Asked for by a name, right or wrong; a name shows by its capital letters or by the kind of business."""

WRONG_NUMBER: Final = (
    Pattern(
        "wrong_number",
        phrases=(
            "[<i_think>]* wrong <number> [<i_think>]*",
            "[<i_think>]* (<misdialed>|<dialed> [<you>|this number|the number|it]* <by_mistake>) [<i_think>]*",
        ),
        parts={
            "i_think": (
                "i|we|it|you|think|guess|believe|seem|seems|looks|like|must|may|might|just|probably|maybe|have|ve|ive",
                "dial|reach|call|get|got|gotten|called|dialed|dialled|rang|rung|reached|phoned|hit|pressed",
                "tapped|the|a|this|is|was|im|to",
                "by|my|mistake|dear|oops|whoops|sorry|apologies|pardon|me|excuse|come|came|through|did|do|here|there",
                "then|and|so|bad|again|obviously|clearly|be|suppose|afraid|getting|calling|dialing|ringing|id|weve|not",
                "bother|bothering|trouble|for|dont|didnt|wrong|mustve|may|well|oh|accidentally",
                "that is|that was|that must be|i see|hang on|wait|my apologies",
            ),
            "number": (
                "number|place|person|company|business|extension|clinic|office|contact|button|house|shop|store|line",
                "phone number|phone|telephone number|numbers|party|people|guy|department",
            ),
            "misdialed": "misdialed|misdialled|misdial|pocket dialed|pocket dial|butt dialed|butt dial|pocket call",
            "dialed": "called|dialed|dialled|rang|rung|phoned|call|dial|dialing|calling|reached|ringing",
            "by_mistake": (
                "by (mistake|accident|error)|in error|accidentally|wrongly|incorrectly|mistakenly|wrong",
                "unintentionally",
            ),
        },
        example="Sorry, wrong number.",
        unlike="You have the wrong number on my bill.",
    ),
    Pattern(
        "not_whom_i_meant",
        phrases=(
            ("<this_is_not> (who|whom|what|where|<whom> [who|that|where]) <i_meant> [to] <reach> [sorry|at all|then]*"),
            "<this_is_not> (who|<whom> [that]) <i_meant> [for|after] [sorry|at all|then]*",
            "[oh|sorry|no]* i (didnt|did not|never) <mean> to (call|dial|ring|phone) [<you>|this number|here]*",
            "<meant_to> <reach> (<somebody_else>|my <kin>) [sorry|instead|not (you|this)|actually]*",
            "<meant_to> (call|reach) (another|a different|some other) (<whom>) [sorry]",
        ),
        parts={
            "this_is_not": (
                "(this|that|it) (isnt|is not|wasnt|was not)",
                "(its|thats|youre|you are|you arent|you guys arent|im pretty sure this) not",
                "you (arent|are not)|this aint",
            ),
            "whom": "[the] (person|number|place|one|business|company|people|office)",
            "mean": "mean|want|intend",
            "i_meant": (
                "(i|we|i was|id|ive|im) [was|am|were]* (trying|meant|wanted|looking|calling|hoping|dialed|meaning)"
            ),
            "meant_to": (
                "[i|i was|im|we|i thought i was|i actually|<im>|was]* (meant|trying|wanted|looking) (to|for)",
                "[i|we]* (thought|think) (i|we) (was|were|am)",
            ),
            "reach": "call|reach|dial|get|ring|phone|speak to|talk to|calling|reaching|dialing|ringing|phoning|hold of",
            "somebody_else": "(someone|somebody|somewhere|someplace|something) else",
            "kin": (
                "mom|mum|mother|dad|father|sister|brother|son|daughter|wife|husband|friend|aunt|uncle|cousin|grandma",
                "grandmother|grandpa|grandson|granddaughter|neighbor|neighbour|girlfriend|boyfriend|partner",
                "niece|nephew",
            ),
        },
        example="This isn't who I was trying to call.",
        unlike="This isn't what I wanted to order.",
    ),
)

KINDS_NAMED: Final[Phrases] = "<business> [<name_right>]* <end>"

IDENTITY: Final[Mapping[str, Phrases]] = {
    "is_this_place": (
        "is (this|that|it) [not|still|by any chance|really]*",
        "(isnt|aint) (this|that|it)|(this|that) (isnt|is not)",
        "am i (speaking|talking|through|connected|calling) [to|with]*",
        "(have i|did i|do i have) (reach|reached|call|called|get|got|dial|dialed) [through] [to]",
        "(im|i am|i was) (calling|looking for|trying to reach|trying to call|after) [for]",
    ),
    "name_right": "right|correct|isnt it|is it|no|yes|please|there|by any chance|speaking",
    "dated": (
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august",
        "september|october|november|december|english|spanish|covered|my|your|a|an|still|where|how|what|about|because",
    ),
    # What somebody is taken for on the telephone.
    "robot_or_human": (
        "robot|robots|bot|bots|machine|machines|computer|computers|ai|human|humans|person|a recording|real|chatbot",
        "automated|tape|alive|robocall|artificial|robotic|computerized|android|prerecorded|genuine|ais",
        "human being|answering machine|artificial intelligence|virtual assistant|flesh and blood|for real",
        "(computer|robot|machine) (program|voice)|recorded (message|voice)|voice recording",
        "automated (system|systems|thing|voice|message)",
        "(real|live|living|actual|virtual|ai|automated|digital) (voice|thing|things|assistant|assistants|agent|people)",
        "(real|live|living|actual|virtual) (somebody|someone|man|woman|lady|guy|one|operator)",
        "(somebody|someone) (real|human|alive|live)|program|person or not",
    ),
    "kind_of": (
        "a|an|the|my|one|of|those|these|some|real|live|actual|automated|digital|virtual|computer|voice|talking|kind",
        "computerized|living|fake|just|actually|really|still|even|like|sort|only|truly|genuinely|proper|by|any|chance",
        "another|also|in|fact|secretly|literally|honestly|perhaps|maybe|possibly|then|not|human|type|such|with|to",
    ),
    "or_what": (
        "or|not|a|an|real|live|actual|robot|bot|machine|computer|human|person|being|what|recording|ai|something|are",
        "you|arent|isnt|is|this|that|it|here|there|right|now|on|the|line|phone|talking|speaking|to|me|with|i|am|im",
        "do|cant|tell|by|any|chance|true|so|then|anyway|please|honestly|really|just|curious|wondering|asking|maybe",
        "behind|end|other|program|automated|answering|thing|hear|hearing|dont|know|yes|one|of|them",
        "those|like|if|may|ask|virtual|no",
    ),
    "business": (
        "company|business|place|office|clinic|store|shop|restaurant|organization|organisation|firm|hotel|outfit",
        "practice|agency|bakery|pharmacy|salon|garage|hospital|school|bank|establishment|department|dealership|surgery",
        "pizzeria|gym|library|museum|hairdresser|vet|vets|dentist|dentists|barber|spa|cafe|bar|reception|front desk",
    ),
}
"""Rules about whom one reached."""
