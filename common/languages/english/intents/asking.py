"""English: how questions and requests begin, and the words that give them away.

None of these is answered at the edge, so they are generous: what matters is that asking is told from answering.
"""

from __future__ import annotations

from typing import Final

from common.intents.tables import Cue, Pattern

QUESTION: Final = (
    Pattern(
        "can_you_tell",
        phrases="<can_you> [<adverb>]* <after>",
        parts={
            "after": (
                "tell|explain|describe|clarify|share|specify|let me know|advise|inform|find out",
                "see if",
                "remind me (what|when|where|who|how|of)",
                "check (if|whether|what|when|on)",
            ),
        },
        example="Can you tell me your hours?",
        unlike="Can you book a table?",
    ),
    Pattern(
        "tell_me_what",
        phrases="<before> [to] [me|us] [know] <after>",
        parts={
            "before": (
                "tell|explain|show|let|advise|inform|find out|look up|describe|give|remind|say|see",
                "check",
            ),
            "after": "what|whats|which|who|whos|when|where|wheres|why|how|hows|if|whether|about",
        },
        example="Tell me what it costs.",
        unlike="Tell me a joke.",
    ),
    Pattern(
        "want_to_know",
        phrases="(i|we|<id>|<im>|id) [<adverb>]* <want> [to|in|about]* [<adverb>]* <after>",
        parts={
            "after": (
                "know|knowing|find out|finding out|ask|hear|understand|learn|be told|inquire",
                "figure out",
                "see (if|how|what)",
                "check (if|whether|what|when|on)",
            ),
            "want": "want|wanna|need|like|wish|trying|love|curious|gotta|hoping|have|calling|interested",
        },
        example="I'd like to know your prices.",
        unlike="I'd like to pay.",
    ),
    Pattern(
        "wondering",
        phrases=(
            "i wonder",
            "[i] [was|am|im|i am|just]* (wondering|curious|not sure|unsure|asking)",
        ),
        example="I was wondering if you deliver.",
    ),
    Pattern(
        "do_you_know",
        phrases="(do|would|might|dont|did) <you> [happen to|<adverb>]* know",
        example="Do you know when it opens?",
    ),
    Pattern(
        "unknown_to_me",
        phrases="i <do_not> [<know>] (what|whats|when|where|who|why|how|if|whether|which)",
        parts={
            "do_not": "do not|dont|didnt|did not|cant|cannot|forgot|forget|never",
            "know": "know|remember|recall|understand|see|figure out|tell",
        },
        example="I don't know how to pay.",
        unlike="I don't know that man.",
    ),
    Pattern(
        "what",
        phrases="what|whats|whatre|whatll|whatd|whatever|wats",
        example="What does it cost?",
    ),
    Pattern(
        "which",
        phrases="which|whichever",
        example="Which plan is best?",
    ),
    Pattern(
        "who",
        phrases="who|whos|whose|whom|whod|wholl",
        example="Who is my doctor?",
    ),
    Pattern(
        "when",
        phrases="when|whens|whenll|whend",
        example="When do you open?",
    ),
    Pattern(
        "where",
        phrases="where|wheres|whered|wherell|whereabouts",
        example="Where are you located?",
    ),
    Pattern(
        "why",
        phrases=(
            "why|whys|whyd",
            "how come",
            "what for",
        ),
        example="Why was I charged?",
    ),
    Pattern(
        "how_much",
        phrases="how <after>",
        parts={
            "after": (
                "many|much|long|far|often|big|old|late|early|soon|high|low|fast|large|small|tall",
                "likely|busy|good|bad|hard",
            ),
        },
        example="How long does it take?",
    ),
    Pattern(
        "how",
        phrases="how|hows|howd|howll|howre",
        example="How do I get there?",
    ),
    Pattern(
        "about",
        phrases=(
            "about|regarding|concerning",
            "in regards to",
            "with regard to",
            "as for",
        ),
        example="And about the parking?",
    ),
    Pattern(
        "preposition_what",
        phrases="<before> (what|which|who|whom|whose|where|when|how)",
        parts={
            "before": (
                "in|at|on|for|to|from|by|with|of|until|since|till|under|during|within|over|through",
                "after|before|around|into|as|than",
            ),
        },
        example="At what time do you close?",
        unlike="At noon, please.",
    ),
    Pattern(
        "is_there",
        phrases="(is|are|was|were|isnt|arent|will|has|have) there",
        example="Is there parking?",
    ),
    Pattern(
        "is",
        phrases="is|isnt|are|arent|was|wasnt|were|werent|am|aint",
        example="Is my order ready?",
    ),
    Pattern(
        "do",
        phrases="(do|does|did|doesnt|didnt) (you|<subject>|<word> <word>)",
        example="Do you take cards?",
        unlike="Do it.",
    ),
    Pattern(
        "has",
        phrases="(has|have|had|hasnt|havent|hadnt) (you|<subject>|<word> (been|gone|got|come|arrived))",
        example="Has my parcel come?",
    ),
    Pattern(
        "can",
        phrases="<before> (<subject>)",
        parts={
            "before": "can|could|should|would|will|may|might|must|shall|cant|couldnt|shouldnt|wouldnt|wont",
        },
        example="Can I pay by card?",
        unlike="Can you call him?",
    ),
    Pattern(
        "any",
        phrases="any|anything|anyone|anybody|anywhere",
        example="Any appointments tomorrow?",
    ),
)

REQUEST: Final = (
    Pattern(
        "would_you_mind",
        phrases="(would|do) <you> mind",
        example="Would you mind checking my order?",
    ),
    Pattern(
        "can_you",
        phrases="[do you think|if] <can_you>",
        example="Could you book a table?",
    ),
    Pattern(
        "can_it",
        phrases="(can|could|should|would|will|may|might|must|shall) <word>",
        example="Will Monday work?",
    ),
    Pattern(
        "i_need",
        phrases="(i|we|<id>|id|my (wife|husband|son|daughter|mother|father|boss)) [<adverb>]* <after>",
        parts={
            "after": (
                "want|wanted|wants|need|needed|needs|wanna|wish|like|love|prefer|appreciate|require",
                "hope|gotta|should|must|have to|had to|got to|ought to|rather|desire|demand|expect",
                "will need|seek|request|am in need",
            ),
        },
        example="I need an appointment.",
    ),
    Pattern(
        "id_like",
        phrases=(
            "<id>",
            "ill|lets|gonna|wanna|gotta|need|needing|want|wanting",
            "i will",
            "let (us|me)",
            "looking (to|for)",
            "trying to",
            "hoping to",
            "would like",
            "wish to",
            "like to",
        ),
        example="Looking for a dentist.",
    ),
    Pattern(
        "i_am",
        phrases="<before> [<adverb>]* <word>",
        parts={
            "before": (
                "<im>",
                "were|we are|i was|we were|ive been|i have been",
                "my (wife|husband|son|daughter) is",
            ),
        },
        example="I'm calling to book a cleaning.",
    ),
    Pattern(
        "i_have",
        phrases=(
            "(i|we) [<adverb>]* (have|have got|got) (a|an|some|this|another|the|no|my|two|three|to) <word>",
            "theres",
            "there (is|are|was|were|seems|has|have)",
        ),
        example="I have a problem with my bill.",
    ),
    Pattern(
        "i_did",
        phrases="(i|we|ive|weve) [<adverb>]* <after>",
        parts={
            "after": (
                "lost|forgot|forgotten|missed|cant|cannot|can not|couldnt|could not|broke|broken",
                "dropped|damaged|left|misplaced|havent|have not|hadnt|didnt|did not|never|received",
                "got|bought|ordered|paid|was|had|made|been|tried|moved|changed|started|went|cracked",
                "ran|used|called|asked|sent|wont|will not|dont|do not|locked|found|have|has",
            ),
        },
        example="I lost my card.",
    ),
    Pattern(
        "i_think",
        phrases="(i|we) [<adverb>]* <after>",
        parts={
            "after": (
                "think|believe|suspect|feel|see|saw|notice|noticed|hear|heard|owe|keep|guess|know",
                "remember|do|am|will|can|could|may|might|just|would|use|live|work|pay|plan|intend",
                "take|eat|go",
            ),
        },
        example="I think someone used my card.",
    ),
    Pattern(
        "help",
        phrases=(
            "help|assist|support|assistance",
            "i (could|can) use",
        ),
        example="Help me with my bill.",
    ),
    Pattern(
        "my_thing",
        phrases="(my|our|your|this|that|these|those|his|her|their|the) <word> <word>",
        example="My internet isn't working.",
    ),
    Pattern(
        "somebody_did",
        phrases="<before> <word>",
        parts={
            "before": (
                "someone|somebody|everyone|nobody|no one|they|he|she|it|its|you|youre|everything",
                "something",
            ),
        },
        example="Somebody stole my wallet.",
    ),
    Pattern(
        "do_not",
        phrases="(dont|do not|never|no more|no longer) <word>",
        example="Don't renew my plan.",
    ),
    Pattern(
        "cancel",
        phrases=(
            "cancel|nevermind|forget|stop|abort|quit|scratch|disregard|ignore|halt|cease|undo",
            "reverse|enough|nvm",
            "never mind",
            "back out",
            "call off",
        ),
        example="Cancel that order.",
    ),
    Pattern(
        "command_money",
        phrases=(
            "pay|transfer|send|move|deposit|withdraw|wire|refund|charge|bill|buy|purchase|order",
            "reorder|sell|exchange|convert|donate|tip|invest|borrow|lend|save|spend|dispute",
            "report|freeze|unfreeze|block|unblock|lock|unlock|activate|deactivate|increase",
            "decrease|raise|lower|reduce|redeem|claim|file",
        ),
        example="Pay my bill.",
    ),
    Pattern(
        "command_booking",
        phrases=(
            "book|reserve|schedule|reschedule|arrange|plan|rebook|confirm|check|hold|postpone",
            "delay|push|register|enroll|sign|subscribe|unsubscribe|join|renew|extend|upgrade",
            "downgrade|rent|hire|lease|deliver|ship|return|track|locate|find|search|look|google",
            "browse|see|view|get|take|fetch|bring|pick|drop|fly|drive|apply",
        ),
        example="Book a table for two.",
    ),
    Pattern(
        "command_say",
        phrases=(
            "tell|say|speak|talk|show|give|read|list|name|explain|describe|define|spell|pronounce",
            "translate|repeat|recite|sing|whisper|recommend|suggest|advise|compare|summarize",
            "calculate|compute|count|add|subtract|multiply|divide|solve|estimate|figure|guess",
            "teach|inform|notify|alert|warn|update|remind|answer|respond|reply|ask|identify",
            "determine|verify|validate|provide|display|pull|print",
        ),
        example="Tell me a joke.",
    ),
    Pattern(
        "command_contact",
        phrases=(
            "email|mail|text|message|call|phone|dial|ring|contact|connect|reach|write|note|record",
            "log|keep|remember|store|share|post|forward",
        ),
        example="Call my sister.",
    ),
    Pattern(
        "command_change",
        phrases=(
            "change|switch|set|reset|restore|make|put|place|adjust|modify|edit|alter|amend|fix",
            "repair|replace|swap|substitute|remove|delete|erase|clear|empty|clean|wipe|cut|create",
            "build|draw|design|assign|rename|use|try|select|choose|include|exclude|insert|attach",
            "revert|correct|complete|submit|approve|prepare|let|allow|have|be|do|act|go|come",
            "follow|lead|direct|navigate|map|inspect|test|review|rate|sort|organize",
        ),
        example="Change my address.",
    ),
    Pattern(
        "command_device",
        phrases=(
            "turn|start|begin|end|finish|pause|resume|play|replay|skip|shuffle|mute|unmute|open",
            "close|shut|launch|run|enable|disable|toss|flip|roll|throw|sync|pair|unpair|link",
            "unlink|disconnect|exit|leave|enter|download|install|speed|slow|dim|brighten|light",
            "heat|cool|warm|wake|snooze|refill|fill",
        ),
        example="Turn off the lights.",
    ),
    Pattern(
        "please",
        phrases="please",
        example="Please, the price list.",
    ),
)

CUES: Final = (
    Cue(
        "embedded_question",
        "question",
        "what whats which whos who whom whose when where why how whether",
        3,
        "Flights to Boston leave when",
    ),
    Cue(
        "statement",
        "request",
        "i im ive id ill me my mine we our us you your is are was were am isnt wasnt arent be been being have has had "
        "do does did dont doesnt didnt can cant could will wont would should need needs want wants it its there they "
        "he she please",
        3,
        "Both cards I own are gone",
    ),
    Cue(
        "topic",
        "request",
        "of in on for at to from with the a an near about and by under into between until after before my your off up",
        2,
        "Directions to the airport",
    ),
)
