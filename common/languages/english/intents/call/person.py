"""English: wanting a person, in a verb, a noun or a complaint about machines; and wanting none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

LIVE_AGENT: Final = (
    Pattern(
        "speak_to_person",
        phrases=(
            "[<before>] <after>",
            "<i_want>+ <talk_to> (him|her|them) [<soon>]*",
            "<hand_me> (to|with) (him|her|them) [<soon>]*",
        ),
        parts={
            "i_want": "i|we|me|let|id|like|want|wanna|to|can|could|may|need|would|get|must|gotta|just|please|rather",
            "after": (
                "<talk_to> (<known_person> [<soon>|<about_what>]*|<somebody> [<soon>]*)",
                "<get_me> (<live_person>|<the_one>) [<soon>|<about_what>]*",
            ),
            "before": (
                "i (said|repeat)",
                "please",
                "[how] (do|can|could|would) i [get|go about|ever|possibly]* [to]",
                "where (do|can) i",
            ),
        },
        example="Can I talk to a real person?",
        unlike="Send my agent a message.",
    ),
    Pattern(
        "speak_to_someone",
        phrases=(
            "who (can|could|should|do|might) i (speak|talk|complain) [to|with]* [<after>]*",
            "(get|find|give|fetch) me (somebody|someone) [else]",
            "(fetch|get) (somebody|someone) [for me|please|now]*",
            "<is_there> (someone|somebody|anyone|anybody) else [<available>]*",
            "[<which_key_do_i>] <press> [zero|0|star|pound] (for|to) [<reach>]* (<known_person>|<somebody>)",
            "(put|get|stick|have|bring) <whom> (on|onto|to) [the|this]* [<to_the_line>]*",
        ),
        parts={
            "after": (
                "about (this|it|that)",
                "directly|there|please",
            ),
            "is_there": (
                "i want|i need|id like|want|need|have|get|is there|are there|isnt there|arent there",
                "give me",
            ),
            "available": (
                "there|available|please",
                "i can (talk|speak) (to|with)",
            ),
            "which_key_do_i": (
                "[what|which] [number|button|key|extension]* (do|should|must|can|shall) i [have to|need to]*"
            ),
            "press": "press|dial|push|hit|say|do|type",
            "reach": "get|reach|to|speak|talk|with",
            "whom": (
                "<known_person>",
                "<somebody>",
                "him|her|them",
                "one of (you|your|the|them) [<word>]",
            ),
            "to_the_line": "line|phone|call|now|please|for me|come",
        },
        example="Who can I speak to?",
        unlike="Who can I speak to about parking permits?",
    ),
    Pattern(
        "to_whom",
        phrases="<i_want>+ <talk_to> [<cut_off>]* <end>",
        parts={
            "i_want": (
                "i|we|me|let|id|like|want|wanted|wanna|to|can|could|may|need|would|get|must|gotta|just|please|rather|im",
                "trying|calling|looking|was|wondering|if|hoping|you|be|is|it|possible|there|any|way|for|ill|have|am",
            ),
            "cut_off": "the|your|a|an|mr|mrs|ms|miss|dr|doctor|my|this|that|named|called|somebody named|someone named",
        },
        example="I want to talk to, uh",
        unlike="I want to talk to Grace.",
        situation="to_whom",
    ),
    Pattern(
        "transfer_me",
        phrases=(
            "escalate (this|it|my (issue|problem|complaint|case)) [please|now]*",
            "(transfer|connect|forward|redirect|reroute|escalate) (me|us|my call|the call|this call|call) [<after>]*",
            "(put|patch|pass) (me|us|my call) (through|over|along) [now|right (now|away)|immediately|there]*",
            "(be|get) (transferred|put through|connected) [now|right (now|away)|elsewhere]*",
            "<hand_me> [back|directly|straight]* (to|with) [the|your|a|an]* (<dept>)+ [<soon>]*",
        ),
        parts={
            "after": (
                "through|over|now|immediately|there|already|elsewhere|somewhere else",
                "right (now|away)",
            ),
        },
        example="Put me through, please.",
        unlike="Transfer me fifty dollars.",
    ),
    Pattern(
        "want_person",
        phrases=(
            "<before> [<really>]* <want> [<some>]* [<help_from>] <whom> [<soon>|<about_what>]*",
            "(get|have|give me) <human_help> [<soon>]*",
            "(get|have|let) <live_person> [to] <see_to> [me|us|this|it|that]* [out|instead|please]*",
        ),
        parts={
            "want": (
                "want|need|like|wanna|prefer|demand|take|would like|rather have|have to have",
                "asked for|asking for|waiting for|require|insist on|hoping for|looking for",
                "rather deal with|request",
                "want to deal with",
            ),
            "help_from": "(help|assistance|support|answers) (from|by|of|with)",
            "really": "really|just|only|still|now|am|was|much|kindly|do|actually",
            "before": (
                "i|we|id|ill|i would|i d|i said i",
                "<im>",
            ),
            "whom": (
                "<live_person>",
                "<human_help>",
            ),
            "some": "some|a little|more|only",
            "see_to": "help|assist|deal with|look at|look into|handle|sort",
        },
        example="I want a human.",
        unlike="I want a representative sample.",
    ),
    Pattern(
        "is_there_person",
        phrases=(
            "[<before>] [there] (<known_person>|<somebody>) [<who_can>]* <talk_or_help> [<soon>]*",
            "<do> <you_people> [<even>]* (have|employ|use|got) [<any>]* <real_people> [<there>]*",
            "is <anybody> [there|actually|really|even]* <real> [there|here|at all|around]*",
            "(do|does) <anybody_at_all> [<really>]* <work> [<answer_the_phone>]* (that|who) i can (talk|speak) to",
            (
                "[is|there|any|a|what|are|the]* (chance|possibility|way) [of|that|i|we|can|could|get|"
                "getting|speak|speaking|to|talk|talking|with|reach|reaching|having|have]* "
                "<live_person> [<soon>]*"
            ),
            "(is|are) there [any|some|really|actually|not]* <live_person> [<working>]*",
            "is (the|your|there a) <manager> <around>+ [today|now|please|right now]*",
        ),
        parts={
            "who_can": (
                "there|available|around|on|duty|in|free|that|who|whom|i|we|can|could|may|might|to|for",
                "me|would",
            ),
            "before": "is|isnt|are|arent|do you have|dont you have|have you got",
            "talk_or_help": "talk|speak|chat|help|assist",
            "there": (
                "there|here|working|at all|on staff",
                "i can (talk|speak) (to|with)",
                "that answer (the phone|calls)",
            ),
            "real_people": (
                "<real>+ <somebody_real>",
                "humans|people there",
            ),
            "you_people": "you|yall|you guys|your company|this place",
            "even": "guys|still|even|really|actually|not",
            "any": "any|some|actual|real|live",
            "do": "do|does|dont|doesnt",
            "anybody": "anybody|anyone|somebody|someone",
            "answer_the_phone": "there|here|the phone|anymore",
            "really": "actually|really|even|still",
            "anybody_at_all": "anybody|anyone|somebody",
            "work": "work|answer|pick up",
            "working": (
                "working|around|about|available|free|all",
                "<soon>",
            ),
            "around": "there|around|in|about|available|free|on duty",
            "manager": "manager|supervisor|boss|receptionist",
        },
        example="Is there someone I can talk to?",
        unlike="Is there a person limit?",
    ),
    Pattern(
        "person",
        phrases="[a|an|the|to|your|some]* <whom>",
        parts={
            "whom": (
                "<real>* <agent>",
                "<real>+ (person|<somebody_real>)",
                "(someone|somebody) <real>",
                "(just|only|please) (a|any|some) person",
                "[a] person please",
                "(someone|somebody) (in charge|responsible|senior|competent)",
                "(anyone|anybody|someone|somebody) but you",
            ),
            "agent": (
                "agent|representative|operator|human|supervisor|manager|receptionist|front desk",
                "reception|helpdesk|help desk|human being|live chat",
                "customer (service|care|support) [representative|agent|rep|team]",
            ),
        },
        example="Representative!",
        unlike="Customer service hours",
    ),
    Pattern(
        "person_to_act",
        phrases="[<before>]* <person_acts> [this|it|<soon>]*",
        parts={
            "person_acts": (
                "<live_person> [please|there|just|to|actually]* <after>",
                "<somebody> [please|there|just|to|actually|needs to|should|must|has to|better]* <comes_to_phone>",
            ),
            "after": (
                "<comes_to_phone>",
                "help|assist|take over",
                "handle (this|it)",
                "deal with (this|it|me)",
                "look into (this|it)",
            ),
            "before": (
                "can|could|may|would|will|should|cant|couldnt|i|we|want|need|id|like|prefer|let|have",
                "get|please|just|someone|it|is|possible|for",
            ),
        },
        example="Can a human take over?",
        unlike="Can somebody call me back?",
    ),
    Pattern(
        "speaking_to_person",
        phrases="<before> [<directly>]* (to|with) (<known_person>|<somebody>) [<soon>|<about_what>]*",
        parts={
            "before": "speaking|talking|dealing|chatting|connecting",
            "directly": "directly|straight|more|on the phone",
        },
        example="I would prefer talking to a person.",
        unlike="I get nervous talking to people.",
    ),
    Pattern(
        "person_because",
        phrases=(
            "<through> (to|with) (<~asks>)+ <end>",
            "<talk_to> (<live_person>|<somebody>) (<~puts_off>)+ <end>",
            "<before> [<me_through>]* (<live_person>|<somebody>) [<soon>]* <reason> (<~asks>)+ <end>",
        ),
        parts={
            "reason": "this is|its|i|ive|im|my|nobody|nothing|because|cause|cuz|you|youre|the",
            "before": (
                "<have_a_word>",
                "speak|talk|get|want|need|transfer|connect|put|give|have",
            ),
            "me_through": "me|us|through|over|to|with|on|the|phone",
        },
        example="Get me a human, nobody has called.",
        unlike="Get a person my card.",
    ),
    Pattern(
        "no_machine",
        phrases=(
            "[i said] i [really|just]* <do_not> <want> [this|it|that|anything] [to] [<talk_to_it>]* <machine>",
            "(i (am|was)|im|ive|i have|so) [<really>]* <tired> [of|with]* <talking> <machine>",
            "(dont|do not|stop|why do you) (make|making) me (talk|speak|talking) <machine>",
            "no [more]* (robots|machines|bots|recordings)",
            "(not|no longer) [with|to]* (a|another|this) (robot|machine|computer|bot|recording)",
        ),
        parts={
            "talk_to_it": "talk|talking|speak|speaking|deal|dealing|be dealing|be talking",
            "do_not": "do not|dont|refuse to|hate to|wont|will not|cant|cannot",
            "want": "want|wanna|like|talk|speak|deal|care|do|trust",
            "tired": "sick|tired|fed up|done|finished|through|had enough|enough|bored|sick and tired",
            "talking": "talking|speaking|dealing|chatting|being stuck|arguing",
            "really": "so|just|really|had|got|totally|completely",
        },
        example="I don't want to talk to a machine.",
        unlike="I don't want a robot vacuum.",
    ),
)

REFUSE_AGENT: Final = (
    Pattern(
        "no_person",
        phrases=(
            "(i|we) [really|just|still]* <do_not> <want_one> [<to_speak>]* <whom_not> [<right_now>]*",
            "(id|i would|i d|i) (rather not|prefer not to) <speak> [<to_speak>]* [<whom_not>] [<right_now>]*",
            "<not> [<to_speak>]* <whom_not> [<right_now>|you (can|will|could) (help [me]|do|manage|handle it)]*",
            "<no_need>+ (transfer|transfers) [<right_now>]*",
            "(leave|keep) [<to_speak>]* <whom_not> out of (it|this) [<right_now>]*",
        ),
        parts={
            "do_not": "dont|do not|didnt|did not|wouldnt|never|wont|will not",
            "want_one": "want|need|wish|like|have|ask|asked|care|require|desire|request|wanna",
            "speak": "speak|talk|deal|be (transferred|put through|connected|passed on)",
            "not": (
                "[please|and|but]* (no|not|without|instead of|<no_need>) [for]",
                "(dont|do not|please dont) (get|call|fetch|bring|bother|involve|send|go get)",
                "you [really]* (dont|do not|neednt) [have to|need to|have]* (get|call|fetch|bring|bother|involve|find)",
            ),
        },
        example="I don't want to talk to a person.",
        unlike="I don't want a person to see my file.",
    ),
    Pattern(
        "no_transfer",
        phrases=(
            "[please] <do_not> [you dare] <transfer> [<me_to>|<to_speak>|<whom_not>|<right_now>]*",
            "<rather> (with|to) you [<right_now>|instead|directly|only]*",
        ),
        parts={
            "do_not": "dont|do not|never|<no_need> to|you (dont|do not) (have|need) to|you neednt|please dont",
            "transfer": (
                "transfer|connect|forward|redirect|escalate",
                "(put|pass|patch|hand) (me|us|my call) (through|over|on|to)",
            ),
            "me_to": "me|us|my call|the call|anywhere|else|through|over",
            "rather": (
                (
                    "<prefer> [to] [keep|just|stay|carry on|go on]* "
                    "(<speaking>|staying|stay|deal|dealing|talk|speak|continue)"
                ),
            ),
            "prefer": "(id|i would|i d|i|we) [really|much|actually]* (prefer|rather|like better)|i am happy|im happy",
            "speaking": "talking|speaking|chatting",
        },
        example="Please don't transfer me.",
        unlike="Don't transfer the money.",
    ),
)

PERSON: Final[Mapping[str, Phrases]] = {
    "have_a_word": "[have|get|having] (a|another) [quick|little|brief|proper]* (word|chat|conversation)",
    "talk_to": "<talk_to_somehow>",
    "talk_to_somehow": (
        "<talk_to_verb> [through|over|on|off|back|straight|directly|up]* (to|with|onto)",
        "reach|contact|page",
        "get (hold of|ahold of|to)",
    ),
    "talk_to_verb": (
        "<have_a_word>",
        "speak|talk|chat|deal|complain|connect|transfer",
        "(make|file|raise|put in) a complaint",
        "explain (it|this|that)",
        "(be|get) (connected|transferred|passed|put|forwarded|through|in touch)",
        "(get|put) me in (touch|contact)",
        "(pass|give|hand) the (phone|line|call)",
        "<hand_me>",
    ),
    "get_me": "<get_me_verb> [<get_me_me>]* [<get_me_over>]* [to|with|into|on the (line|phone) with]",
    "get_me_verb": (
        "hook|put|get|give|send|pass|forward|switch|hand|direct|patch|redirect|escalate|have",
        "bring in|bring me|route|find me|ring|fetch|stick|refer|move|connect|transfer",
    ),
    "get_me_over": "over|through|on|straight|directly|up|off|back|across|along|in",
    "get_me_me": "me|us|this|it|that|my|the|call|problem|complaint",
    # Single words, in whatever order they come.
    "real": "live|real|actual|human|living|genuine|proper|breathing|flesh|and|blood",
    "somebody_real": (
        "human|lady|man|woman|guy|girl|gal|bloke|lad|lass|fella|soul|voice|body|someone",
        "somebody|individual|adult|people|being|beings|humans|folks|one|person",
    ),
    "human_help": "(human|in person|live|personal) <human_help_noun>",
    "human_help_noun": "help|assistance|support|contact|interaction|attention|service|touch",
    "the_one": (
        "(whoever|whomever|whoevers) [is|can|could|may|runs|owns] <more>",
        "<the_one_article> [<the_one_kind>]* <the_one_noun> <the_one_who_or_from> [<the_one_does>] <more>",
        "(someone|somebody) (who|that|whos|thats) [<the_one_is>]* <the_one_not_a_machine> [<more>]",
    ),
    "the_one_noun": "person|one|lady|man|woman|guy|girl|gentleman|fella|people|folks|someone|somebody",
    "the_one_article": "the|that|this|a|an|some|one of the|one of those",
    "the_one_who_or_from": "who|that|whos|in|from|at",
    "the_one_kind": "young|nice|other|same",
    "the_one_does": "is|can|does|did|was",
    "the_one_not_a_machine": (
        "<real>",
        "a (robot|machine|bot|computer)",
        "allowed to|able to|qualified|understands|understand|listens",
        "in (charge|authority)",
    ),
    "the_one_is": "is|can|could|actually|really|will|not|isnt",
    "known_person": (
        "<live_person>",
        "<the_one>",
        "[a|an|the|your|one|of|those]* <staff>",
    ),
    "staff": (
        "technician|technicians|engineer|mechanic|owner|director|secretary|nurse|hygienist",
        "pharmacist|cashier|clerk|accountant|host|hostess|chef|lads|lad|girls|guys|ladies",
        "workers|worker|stylist|dispatcher|bookkeeper|salesperson|salesman|consultant|expert",
        "professional|head|leader|teller|landlord|instructor|nurses",
    ),
    "dept": (
        "sales|billing|accounts|accounting|support|technical|tech|returns|complaints",
        "reservations|bookings|claims|payments|finance|hr|resources|shipping|maintenance",
        "housekeeping|pharmacy|service|parts|warehouse|kitchen|workshop|admin|administration",
        "management|dispatch|scheduling|orders|repairs|deliveries|security|marketing|refunds",
        "cancellations|collections|loans|mortgages|fraud|emergency|radiology|surgery",
        "maternity|ticketing|concierge|catering|customer|relations|services|department|dept",
        "desk|team|office|front|shop|store|clinic|bar|room",
    ),
    "hand_me": "<hand_me_verb> (me|us|my call|the call|this call) [over|through|on|across|off|along]*",
    "hand_me_verb": (
        "hook|transfer|connect|put|patch|pass|ring|forward|switch|direct|redirect|hand|send|take",
        "buzz|route|bounce",
    ),
    "through": "<through_verb> (me|us|my call|this call) [straight|directly|back]* through",
    "through_verb": "put|patch|pass|ring|transfer|connect|switch|buzz|get",
    "comes_to_phone": (
        "pick up [the|this|my|phone|call]*",
        "(come|get) (to|on) the (phone|line)",
        "(take|answer) (my|this|the) (call|phone)",
        "(speak|talk) (to|with) me",
    ),
    # Wanting no person: around the word.
    "to_speak": (
        "to|for|have|be|get|speak|talk|talking|speaking|chat|transferred|connected|put through|passed|with|on|a|an|the",
        "any|another|live|real|actual|other|bother|anyone|anybody|someone|somebody|connect|transfer",
        "me|deal|else|involve",
    ),
    "no_need": "no need|theres no need|there is no need|there isnt any need|no",
    "right_now": (
        "else|now|yet|today|right now|at the moment|please|thanks|thank you|needed|necessary",
        "for (now|me|this)|ok",
    ),
    "machine": "[to|with]* [<machine_article>]* <machine_noun>",
    "machine_noun": (
        "robot|machine|computer|bot|ai|recording|system|assistant|automation|robots|machines",
        "bots|recordings|thing",
    ),
    "machine_article": (
        "a|an|the|this|these|those|you|any|your|some|no|stupid|damn|bloody|automated|virtual",
        "answering",
    ),
    # Behind a person: where, when, for what, and not a machine.
    "soon": (
        "about|as|soon|asap|urgently|urgent|quickly|straight|fast|again|it|on|the|this|my",
        "line|phone|instead|now|right|away|directly|here|there|today|already|immediately|in",
        "person|over|if|possible|for|once|else|please|at|your|clinic|office|desk|store|shop",
        "company|practice|restaurant|hotel|front|who|that|can|could|help|assist|me|us|out|to",
        "talk|speak|with|not|rather|than|of|you|i|may|is|a|machine|robot|bot|computer",
        "recording|thing|from|team|staff|yours|dept|department|section|counter|pulse",
        "heartbeat|brain",
    ),
    "about_what": (
        "about (it|this|that)",
        "about (my|our|the|a|an) <more>",
    ),
    "whom_not": (
        "representatives|operators|managers|receptionists|employee|colleague|live agent",
        "person|people|human|humans|agent|agents|representative|operator|manager|supervisor",
        "receptionist|anyone|anybody|someone|somebody|staff|transferred|connected|put through",
        "one of them",
    ),
}
"""Rules about persons, for the tables above."""
