"""English: wanting a person, in a verb, a noun or a complaint about machines; and wanting none."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

LIVE_AGENT: Final = (
    Pattern(
        "speak_to_person",
        "[i (said|repeat)|please|[how] (do|can|could|would) i [get|go about|ever|possibly]* [to]|where (do|can) i] "
        "(<talk_to> (<known_person> [<soon>|<about_what>]*|(<somebody>|him|her|them) [<soon>]*)|<get_me> "
        "(<live_person>|<the_one>) [<soon>|<about_what>]*)",
        "Can I talk to a real person?",
        "Send my agent a message.",
    ),
    Pattern(
        "speak_to_someone",
        "who (can|could|should|do|might) i (speak|talk|complain) [to|with]* [about (this|it|that)|directly|there|"
        "please]*|(get|find|give|fetch) me (somebody|someone) [else]|(fetch|get) (somebody|someone) [for me|please|"
        "now]*|(i want|i need|id like|want|need|have|get|is there|are there|isnt there|arent there|give me) (someone|"
        "somebody|anyone|anybody) else [there|available|please|i can (talk|speak) (to|with)]*|[[what|which] [number|"
        "button|key|extension]* (do|should|must|can|shall) i [have to|need to]*] (press|dial|push|hit|say|do|type) "
        "[zero|0|star|pound] (for|to) [get|reach|to|speak|talk|with]* (<known_person>|<somebody>)|(put|get|stick|have|"
        "bring) (<known_person>|<somebody>|him|her|them|one of (you|your|the|them) [<word>]) (on|onto|to) [the|this]* "
        "[line|phone|call|now|please|for me|come]*",
        "Who can I speak to?",
        "Who can I speak to about parking permits?",
    ),
    Pattern(
        "transfer_me",
        "escalate (this|it|my (issue|problem|complaint|case)) [please|now]*|(transfer|connect|forward|redirect|"
        "reroute|escalate) (me|us|my call) [through|over|now|immediately|right (now|away)|there|already|elsewhere|"
        "somewhere else]*|(put|patch|pass) (me|us|my call) (through|over|along) [now|right (now|away)|immediately|"
        "there]*|(be|get) (transferred|put through|connected) [now|right (now|away)|elsewhere]*|<hand_me> [back|"
        "directly|straight]* (to|with) [the|your|a|an]* (<dept>)+ [<soon>]*",
        "Put me through, please.",
        "Transfer me fifty dollars.",
    ),
    Pattern(
        "want_person",
        "(i|we|id|ill|i would|i d|<im>|i said i) [really|just|only|still|now|am|was|much|kindly|do|actually]* (want|"
        "need|like|wanna|prefer|demand|take|would like|rather have|have to have|asked for|asking for|waiting for|"
        "require|insist on|hoping for|looking for|rather deal with|want to deal with|request) [some|a little|more|"
        "only]* [(help|assistance|support|answers|call|call back|callback|phone call) (from|by|of|with)] "
        "(<live_person>|<human_help>) [<soon>|<about_what>]*|(get|have|give me) <human_help> [<soon>]*|(get|have|let) "
        "<live_person> [to] (help|assist|deal with|look at|look into|handle|sort) [me|us|this|it|that]* [out|instead|"
        "please]*",
        "I want a human.",
        "I want a representative sample.",
    ),
    Pattern(
        "is_there_person",
        "[is|isnt|are|arent|do you have|dont you have|have you got] [there] (<known_person>|<somebody>) [there|"
        "available|around|on|duty|in|free|that|who|whom|i|we|can|could|may|might|to|for|me|would]* (talk|speak|chat|"
        "help|assist) [<soon>]*|(do|does|dont|doesnt) (you|yall|you guys|your company|this place) [guys|still|even|"
        "really|actually|not]* (have|employ|use|got) [any|some|actual|real|live]* (<real>+ <somebody_real>|humans|"
        "people there) [there|here|working|at all|on staff|i can (talk|speak) (to|with)|that answer (the phone|"
        "calls)]*|is (anybody|anyone|somebody|someone) [there|actually|really|even]* <real> [there|here|at all|"
        "around]*|(do|does) (anybody|anyone|somebody) [actually|really|even|still]* (work|answer|pick up) [there|here|"
        "the phone|anymore]* (that|who) i can (talk|speak) to|(is|are) there [any|some|really|actually|not]* "
        "<live_person> [working|around|about|available|free|all|<soon>]*|is (the|your|there a) (manager|supervisor|"
        "boss|receptionist) (there|around|in|about|available|free|on duty)+ [today|now|please|right now]*",
        "Is there someone I can talk to?",
        "Is there a person limit?",
    ),
    Pattern(
        "person",
        "[a|an|the|to|your|some]* (<real>* (agent|representative|operator|human|supervisor|manager|receptionist|"
        "customer (service|care|support) [representative|agent|rep|team]|front desk|reception|helpdesk|help desk|"
        "human being|live chat)|<real>+ (person|<somebody_real>)|(someone|somebody) <real>|(just|only|please) (a|any|"
        "some) person|[a] person please|(someone|somebody) (in charge|responsible|senior|competent)|(anyone|anybody|"
        "someone|somebody) but you)",
        "Representative!",
        "Customer service hours",
    ),
    Pattern(
        "person_to_act",
        "[can|could|may|would|will|should|cant|couldnt|i|we|want|need|id|like|prefer|let|have|get|please|just|someone|"
        "it|is|possible|for]* (<live_person> [please|there|just|to|actually]* (<comes_to_phone>|help|assist|take over|"
        "handle (this|it)|deal with (this|it|me)|look into (this|it))|<somebody> [please|there|just|to|actually|needs "
        "to|should|must|has to|better]* <comes_to_phone>) [back|this|it|<soon>]*",
        "Can a human call me back?",
        "Can a person of sixty come to yoga?",
    ),
    Pattern(
        "speaking_to_person",
        "(speaking|talking|dealing|chatting|connecting) [directly|straight|more|on the phone]* (to|with) "
        "(<known_person>|<somebody>) [<soon>|<about_what>]*",
        "I would prefer talking to a person.",
        "I get nervous talking to people.",
    ),
    Pattern(
        "person_because",
        "<through> (to|with) (<~asks>)+ <end>|<talk_to> (<live_person>|<somebody>) (<~puts_off>)+ <end>|"
        "(<have_a_word>|speak|talk|get|want|need|transfer|connect|put|give|have) "
        "[me|us|through|over|to|with|on|the|phone]* (<live_person>|<somebody>) [<soon>]* (this is|its|i|ive|im|my|"
        "nobody|nothing|because|cause|cuz|you|youre|the) (<~asks>)+ <end>",
        "Get me a human, nobody has called.",
        "Get a person my card.",
    ),
    Pattern(
        "no_machine",
        "[i said] i [really|just]* (do not|dont|refuse to|hate to|wont|will not|cant|cannot) (want|wanna|like|talk|"
        "speak|deal|care|do|trust) [this|it|that|anything] [to] [talk|talking|speak|speaking|deal|dealing|be dealing|"
        "be talking]* <machine>|(i (am|was)|im|ive|i have|so) [so|just|really|had|got|totally|completely]* (sick|"
        "tired|fed up|done|finished|through|had enough|enough|bored|sick and tired) [of|with]* (talking|speaking|"
        "dealing|chatting|being stuck|arguing) <machine>|(dont|do not|stop|why do you) (make|making) me (talk|speak|"
        "talking) <machine>|no [more]* (robots|machines|bots|recordings)|(not|no longer) [with|to]* (a|another|this) "
        "(robot|machine|computer|bot|recording)",
        "I don't want to talk to a machine.",
        "I don't want a robot vacuum.",
    ),
)

REFUSE_AGENT: Final = (
    Pattern(
        "no_person",
        "(i|we) [really|just]* (dont|do not|didnt|did not|wouldnt|never|wont) (want|need|wish|like|have|ask|asked|"
        "care) [to|for|have|be|get]* [speak|talk|talking|speaking|chat|transferred|connected|put through|passed]* [to|"
        "with|on to]* [a|an|the|any|another|anyone|anybody|someone|somebody|no one|nobody]* [live|real|actual|human|"
        "else]* <whom_not> [else|now|yet|today|right now|at the moment|please]*|(id|i would|i d) rather not (speak|"
        "talk|be (transferred|put through|connected)) [to|with]* [<whom_not>|a|an|the|any|real|live]* [now|yet]*",
        "I don't want to talk to a person.",
        "I don't want a person to see my file.",
    ),
    Pattern(
        "no_transfer",
        "[please] (dont|do not|no need to|you (dont|do not) (have|need) to|theres no need to|there is no need to|"
        "never) [you dare] (transfer|connect|forward|redirect|escalate|(put|pass|patch) (me|us|my call) (through|over|"
        "on)) [me|us|my call|the call|anywhere|to|a|an|the|any|<whom_not>|else|through|over]*|no (transfer|transfers|"
        "agent|agents|human|humans|person|people|operator|representative) [please|needed|necessary|thanks|for (now|"
        "me)]*",
        "Please don't transfer me.",
        "Don't transfer the money.",
    ),
)

PERSON: Final = {
    "have_a_word": "[have|get|having] (a|another) [quick|little|brief|proper]* (word|chat|conversation)",
    "talk_to": "((<have_a_word>|speak|talk|chat|deal|complain|(make|file|raise|put in) a complaint|explain (it|this|"
    "that)|(be|get) (connected|transferred|passed|put|forwarded|through|in touch)|(get|put) me in (touch|contact)|"
    "(pass|give|hand) the (phone|line|call)|<hand_me>|connect|transfer) [through|over|on|off|back|straight|directly|"
    "up]* (to|with|onto)|reach|contact|page|get (hold of|ahold of|to))",
    "get_me": "(put|get|give|send|pass|forward|switch|hand|direct|patch|redirect|escalate|have|bring in|bring me|"
    "route|find me|ring|fetch|stick|refer|move|connect|transfer) [me|us|this|it|that|my|the|call|problem|complaint]* "
    "[over|through|on|straight|directly|up|off|back|across|along|in]* [to|with|into|on the (line|phone) with]",
    # Single words, in whatever order they come.
    "real": "live|real|actual|human|living|genuine|proper|breathing|flesh|and|blood",
    "somebody_real": "human|lady|man|woman|guy|girl|gal|bloke|lad|lass|fella|soul|voice|body|someone|somebody|"
    "individual|adult|people|being|beings|humans|folks|one|person",
    "human_help": "(human|in person|live|personal) (help|assistance|support|contact|interaction|attention|service|"
    "touch)",
    "the_one": "(whoever|whomever|whoevers) [is|can|could|may|runs|owns] <more>|(the|that|this|a|an|some|one of the|"
    "one of those) [young|nice|other|same]* (person|one|lady|man|woman|guy|girl|gentleman|fella|people|folks|someone|"
    "somebody) (who|that|whos|in|from|at) [is|can|does|did|was] <more>|(someone|somebody) (who|that|whos|thats) [is|"
    "can|could|actually|really|will|not|isnt]* (<real>|a (robot|machine|bot|computer)|allowed to|able to|qualified|"
    "understands|understand|listens|in (charge|authority)) [<more>]",
    "known_person": "<live_person>|<the_one>|[a|an|the|your|one|of|those]* <staff>",
    "staff": "technician|technicians|engineer|mechanic|owner|director|secretary|nurse|hygienist|pharmacist|cashier|"
    "clerk|accountant|host|hostess|chef|lads|lad|girls|guys|ladies|workers|worker|stylist|dispatcher|bookkeeper|"
    "salesperson|salesman|consultant|expert|professional|head|leader|teller|landlord|instructor|nurses",
    "dept": "sales|billing|accounts|accounting|support|technical|tech|returns|complaints|reservations|bookings|claims|"
    "payments|finance|hr|resources|shipping|maintenance|housekeeping|pharmacy|service|parts|warehouse|kitchen|"
    "workshop|admin|administration|management|dispatch|scheduling|orders|repairs|deliveries|security|marketing|"
    "refunds|cancellations|collections|loans|mortgages|fraud|emergency|radiology|surgery|maternity|ticketing|"
    "concierge|catering|customer|relations|services|department|dept|desk|team|office|front|shop|store|clinic|bar|room",
    "hand_me": "(transfer|connect|put|patch|pass|ring|forward|switch|direct|redirect|hand|send|take|buzz|route|"
    "bounce) (me|us|my call|the call|this call) [over|through|on|across|off|along]*",
    "through": "(put|patch|pass|ring|transfer|connect|switch|buzz|get) (me|us|my call|this call) [straight|directly|"
    "back]* through",
    "comes_to_phone": "pick up [the|this|my|phone|call]*|(call|phone|ring|contact) (me|us)|(come|get) (to|on) the "
    "(phone|line)|(take|answer) (my|this|the) (call|phone)|(speak|talk) (to|with) me",
    "machine": "[to|with]* [a|an|the|this|these|those|you|any|your|some|no|stupid|damn|bloody|automated|virtual|"
    "answering]* (robot|machine|computer|bot|ai|recording|system|assistant|automation|robots|machines|bots|recordings|"
    "thing)",
    # Behind a person: where, when, for what, and not a machine.
    "soon": "about|as|soon|asap|urgently|urgent|quickly|straight|fast|again|it|on|the|this|my|line|phone|instead|now|"
    "right|away|directly|here|there|today|already|immediately|in|person|"
    "over|if|possible|for|once|else|please|at|your|clinic|office|desk|store|shop|company|practice|restaurant|hotel|"
    "front|who|that|can|could|help|assist|me|us|out|to|talk|speak|with|not|rather|than|of|you|i|may|is|a|machine|"
    "robot|bot|computer|recording|thing|from|team|staff|yours|dept|department|section|counter|pulse|heartbeat|brain",
    "about_what": "about (it|this|that)|about (my|our|the|a|an) <more>",
    "whom_not": "person|people|human|humans|agent|agents|representative|operator|manager|supervisor|receptionist|"
    "anyone|anybody|someone|somebody|staff|transferred|connected|put through|one of them",
}
"""Rules about persons, for the tables above."""
