"""English: how questions and requests begin, and the words that give them away.

None of these is answered at the edge, so they are generous: what matters is that asking is told from answering.
"""

from __future__ import annotations

from typing import Final

from common.intents.tables import Cue, Pattern

QUESTION: Final = (
    Pattern(
        "can_you_tell",
        "<can_you> [<adverb>]* (tell|explain|describe|clarify|share|specify|let me know|advise|inform|find out|remind "
        "me (what|when|where|who|how|of)|check (if|whether|what|when|on)|see if)",
        "Can you tell me your hours?",
        "Can you book a table?",
    ),
    Pattern(
        "tell_me_what",
        "(tell|explain|show|let|advise|inform|find out|look up|describe|give|remind|say|see|check) [to] [me|us] [know] "
        "(what|whats|which|who|whos|when|where|wheres|why|how|hows|if|whether|about)",
        "Tell me what it costs.",
        "Tell me a joke.",
    ),
    Pattern(
        "want_to_know",
        "(i|we|<id>|<im>|id) [<adverb>]* (want|wanna|need|like|wish|trying|love|curious|gotta|hoping|have|calling|"
        "interested) [to|in|about]* [<adverb>]* (know|knowing|find out|finding out|ask|hear|understand|learn|be told|"
        "inquire|figure out|see (if|how|what)|check (if|whether|what|when|on))",
        "I'd like to know your prices.",
        "I'd like to pay.",
    ),
    Pattern(
        "wondering",
        "i wonder|[i] [was|am|im|i am|just]* (wondering|curious|not sure|unsure|asking)",
        "I was wondering if you deliver.",
    ),
    Pattern("do_you_know", "(do|would|might|dont|did) <you> [happen to|<adverb>]* know", "Do you know when it opens?"),
    Pattern(
        "unknown_to_me",
        "i (do not|dont|didnt|did not|cant|cannot|forgot|forget|never) [know|remember|recall|understand|see|figure out|"
        "tell] (what|whats|when|where|who|why|how|if|whether|which)",
        "I don't know how to pay.",
        "I don't know that man.",
    ),
    Pattern("what", "what|whats|whatre|whatll|whatd|whatever|wats", "What does it cost?"),
    Pattern("which", "which|whichever", "Which plan is best?"),
    Pattern("who", "who|whos|whose|whom|whod|wholl", "Who is my doctor?"),
    Pattern("when", "when|whens|whenll|whend", "When do you open?"),
    Pattern("where", "where|wheres|whered|wherell|whereabouts", "Where are you located?"),
    Pattern("why", "why|whys|whyd|how come|what for", "Why was I charged?"),
    Pattern(
        "how_much",
        "how (many|much|long|far|often|big|old|late|early|soon|high|low|fast|large|small|tall|likely|busy|good|bad|"
        "hard)",
        "How long does it take?",
    ),
    Pattern("how", "how|hows|howd|howll|howre", "How do I get there?"),
    Pattern("about", "about|regarding|concerning|in regards to|with regard to|as for", "And about the parking?"),
    Pattern(
        "preposition_what",
        "(in|at|on|for|to|from|by|with|of|until|since|till|under|during|within|over|through|after|before|around|into|"
        "as|than) (what|which|who|whom|whose|where|when|how)",
        "At what time do you close?",
        "At noon, please.",
    ),
    Pattern("is_there", "(is|are|was|were|isnt|arent|will|has|have) there", "Is there parking?"),
    Pattern("is", "is|isnt|are|arent|was|wasnt|were|werent|am|aint", "Is my order ready?"),
    Pattern("do", "(do|does|did|doesnt|didnt) (you|<subject>|<word> <word>)", "Do you take cards?", "Do it."),
    Pattern(
        "has",
        "(has|have|had|hasnt|havent|hadnt) (you|<subject>|<word> (been|gone|got|come|arrived))",
        "Has my parcel come?",
    ),
    Pattern(
        "can",
        "(can|could|should|would|will|may|might|must|shall|cant|couldnt|shouldnt|wouldnt|wont) (<subject>)",
        "Can I pay by card?",
        "Can you call him?",
    ),
    Pattern("any", "any|anything|anyone|anybody|anywhere", "Any appointments tomorrow?"),
)

REQUEST: Final = (
    Pattern("would_you_mind", "(would|do) <you> mind", "Would you mind checking my order?"),
    Pattern("can_you", "[do you think|if] <can_you>", "Could you book a table?"),
    Pattern("can_it", "(can|could|should|would|will|may|might|must|shall) <word>", "Will Monday work?"),
    Pattern(
        "i_need",
        "(i|we|<id>|id|my (wife|husband|son|daughter|mother|father|boss)) [<adverb>]* (want|wanted|wants|need|needed|"
        "needs|wanna|wish|like|love|prefer|appreciate|require|hope|gotta|should|must|have to|had to|got to|ought to|"
        "rather|desire|demand|expect|will need|seek|request|am in need)",
        "I need an appointment.",
    ),
    Pattern(
        "id_like",
        "<id>|ill|i will|lets|let (us|me)|gonna|wanna|gotta|need|needing|want|wanting|looking (to|for)|trying to|"
        "hoping to|would like|wish to|like to",
        "Looking for a dentist.",
    ),
    Pattern(
        "i_am",
        "(<im>|were|we are|i was|we were|ive been|i have been|my (wife|husband|son|daughter) is) [<adverb>]* <word>",
        "I'm calling to book a cleaning.",
    ),
    Pattern(
        "i_have",
        "(i|we) [<adverb>]* (have|have got|got) (a|an|some|this|another|the|no|my|two|three|to) <word>|theres|there "
        "(is|are|was|were|seems|has|have)",
        "I have a problem with my bill.",
    ),
    Pattern(
        "i_did",
        "(i|we|ive|weve) [<adverb>]* (lost|forgot|forgotten|missed|cant|cannot|can not|couldnt|could not|broke|broken|"
        "dropped|damaged|left|misplaced|havent|have not|hadnt|didnt|did not|never|received|got|bought|ordered|paid|was|"
        "had|made|been|tried|moved|changed|started|went|cracked|ran|used|called|asked|sent|wont|will not|dont|do not|"
        "locked|found|have|has)",
        "I lost my card.",
    ),
    Pattern(
        "i_think",
        "(i|we) [<adverb>]* (think|believe|suspect|feel|see|saw|notice|noticed|hear|heard|owe|keep|guess|know|remember|"
        "do|am|will|can|could|may|might|just|would|use|live|work|pay|plan|intend|take|eat|go)",
        "I think someone used my card.",
    ),
    Pattern("help", "help|assist|support|assistance|i (could|can) use", "Help me with my bill."),
    Pattern(
        "my_thing",
        "(my|our|your|this|that|these|those|his|her|their|the) <word> <word>",
        "My internet isn't working.",
    ),
    Pattern(
        "somebody_did",
        "(someone|somebody|everyone|nobody|no one|they|he|she|it|its|you|youre|everything|something) <word>",
        "Somebody stole my wallet.",
    ),
    Pattern("do_not", "(dont|do not|never|no more|no longer) <word>", "Don't renew my plan."),
    Pattern(
        "cancel",
        "cancel|nevermind|never mind|forget|stop|abort|quit|scratch|disregard|ignore|halt|cease|undo|reverse|enough|"
        "nvm|back out|call off",
        "Cancel that order.",
    ),
    Pattern(
        "command_money",
        "pay|transfer|send|move|deposit|withdraw|wire|refund|charge|bill|buy|purchase|order|reorder|sell|exchange|"
        "convert|donate|tip|invest|borrow|lend|save|spend|dispute|report|freeze|unfreeze|block|unblock|lock|unlock|"
        "activate|deactivate|increase|decrease|raise|lower|reduce|redeem|claim|file",
        "Pay my bill.",
    ),
    Pattern(
        "command_booking",
        "book|reserve|schedule|reschedule|arrange|plan|rebook|confirm|check|hold|postpone|delay|push|register|enroll|"
        "sign|subscribe|unsubscribe|join|renew|extend|upgrade|downgrade|rent|hire|lease|deliver|ship|return|track|"
        "locate|find|search|look|google|browse|see|view|get|take|fetch|bring|pick|drop|fly|drive|apply",
        "Book a table for two.",
    ),
    Pattern(
        "command_say",
        "tell|say|speak|talk|show|give|read|list|name|explain|describe|define|spell|pronounce|translate|repeat|recite|"
        "sing|whisper|recommend|suggest|advise|compare|summarize|calculate|compute|count|add|subtract|multiply|divide|"
        "solve|estimate|figure|guess|teach|inform|notify|alert|warn|update|remind|answer|respond|reply|ask|identify|"
        "determine|verify|validate|provide|display|pull|print",
        "Tell me a joke.",
    ),
    Pattern(
        "command_contact",
        "email|mail|text|message|call|phone|dial|ring|contact|connect|reach|write|note|record|log|keep|remember|store|"
        "share|post|forward",
        "Call my sister.",
    ),
    Pattern(
        "command_change",
        "change|switch|set|reset|restore|make|put|place|adjust|modify|edit|alter|amend|fix|repair|replace|swap|"
        "substitute|remove|delete|erase|clear|empty|clean|wipe|cut|create|build|draw|design|assign|rename|use|try|"
        "select|choose|include|exclude|insert|attach|revert|correct|complete|submit|approve|prepare|let|allow|have|be|"
        "do|act|go|come|follow|lead|direct|navigate|map|inspect|test|review|rate|sort|organize",
        "Change my address.",
    ),
    Pattern(
        "command_device",
        "turn|start|begin|end|finish|pause|resume|play|replay|skip|shuffle|mute|unmute|open|close|shut|launch|run|"
        "enable|disable|toss|flip|roll|throw|sync|pair|unpair|link|unlink|disconnect|exit|leave|enter|download|install|"
        "speed|slow|dim|brighten|light|heat|cool|warm|wake|snooze|refill|fill",
        "Turn off the lights.",
    ),
    Pattern("please", "please", "Please, the price list."),
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
