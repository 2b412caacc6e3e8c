"""What callers say in English once danger was spoken of: that help comes, that all is well, or "what do I do?"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Followup

FOLLOWUP_RULES: Final[Mapping[str, Phrases]] = {
    "rescue": (
        (
            "[the|an|my|some|for]* (ambulance|ambulances|paramedic|paramedics|medics|emts|emt|"
            "firefighters|police|cops|help)"
        ),
        "911|999|112|emergency services|the emergency (line|number)|the fire department|nine one|9 1|1 2",
    ),
    "rescuers": (
        "<rescue>",
        "they|theyre|theyve|someone|somebody|a doctor|the doctor|a nurse|a neighbor|the neighbor|my neighbor",
    ),
    "arriving": (
        "[on|in] (the|its|their|his|her) way",
        "coming|arriving|arrived|here|there|outside|pulling up|almost here|nearly here|at the door|en route|got here",
        "with (him|her|me|us|them)",
        "(helping|treating|working on|looking after|taking care of) (him|her|me|us|them)",
    ),
    "patient": "he|she|they|it|we|everybody|everyone|everything|<person>",
    "safe": (
        "fine|ok|okay|alright|all right|safe|stable|better|conscious|awake|good|great|calm|himself|herself|normal",
        "(breathing|moving|talking|responding) (again|now|fine|okay|ok|normally)",
        "(under control|out of danger|over now|all good|all clear|back to normal)",
    ),
    "very": "just|now|already|all|really|totally|perfectly|actually|completely|quite|pretty|doing|feeling|much|fully",
    "hours": "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1|2|3|4|5|6|7|8|9|10|11|12",
    "days": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "booked": (
        "appointment|appointments|booking|bookings|reservation|reservations|reschedule|rescheduling|checkup|calendar"
    ),
}

BOOKING: Final = (
    "<booked>|tomorrow|<days>|noon|oclock|pm",
    "at [around|about] <hours> <end>",
    "next week|this week|in the (morning|afternoon|evening)",
    "(on|for) the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|<hours>)",
)

BUSINESS: Final = (
    "open|opening|close|closed|closing|price|prices|cost|costs|charge|charges|fee|fees|pay|payment|insurance|address",
    "located|parking|park|website|email|order|delivery|menu|invoice|bill|billing|cleaning|whitening|product|products",
    "refund|discount|hours of|your hours|business hours|cancel|complaint|complain|quote|estimate|delivery|catalog",
    "leave (a|you a) message",
)

FOLLOWUPS: Final = (
    Followup(
        "go_on",
        kind="back",
        phrases=(
            "<back> to [<word>] [<word>] (<booked>|that|it|what we were (doing|saying)|business|where we were)",
            (
                "(continue|continuing|carry on|finish|finishing|resume|proceed|move on|go ahead|go "
                "on|keep going) [with] [<word>] (<booked>|<end>|this|that|it)"
            ),
            "<lets> (continue|carry on|finish (it|this|that)|resume|proceed|go on|move on|keep going|pick up where)",
            "where (were|was|did) (we|i|you) [leave off|stop|at|up to]",
            "what (were|was) (we|you|i) (saying|asking|doing|talking about)",
            (
                "(now|so|anyway|anyways|okay|ok|well|right|still) [for|about|as for|then]* (the|my|"
                "that|our) [<word>] <booked>"
            ),
            "<still> [<word>] [<word>] [<word>] <booked>",
        ),
        parts={
            "back": "(get|getting|got|go|going|come|coming|lets get|return|returning) back|back|return|returning",
            "lets": (
                (
                    "(lets|let us|can we|could we|shall we|we can|you can|we could|may we|id like to|i "
                    "want to) [now|please|just]"
                ),
            ),
            "still": "still (want|need|like|would like|got to make|have to make)",
        },
        example="okay, back to the appointment",
        unlike="my back hurts",
    ),
    Followup(
        "without_a_grown_up",
        kind="child",
        phrases=(
            (
                "(im|i am|were|we are) [<soft>|only|just|a|an|all]* (kid|kids|child|children|little (boy|girl)|"
                "<childs_age>)"
            ),
            "<parent> [and <parent>] [<soft>]* <is_not> [<soft>|even|at]* <here>",
            "<parent> [and <parent>] [is|are|s|has|have|both|had to|<soft>]* <away>",
            "(i|we) [<soft>]* (want|need|<cannot_find>) <parent>|(wheres|where is|where are|when is|when are) <parent>",
            "<nobody> [<soft>]* (grown ups|grown up|grownups|grownup|adult|adults|parents)",
            "<no_adult> [else] [is|are|s|<soft>]* [<here>|helping]",
            "waiting for <parent>|(cant|cannot) (call|reach|find|get) [a hold of|hold of|to]* <parent>",
        ),
        parts={
            "childs_age": "four|five|six|seven|eight|nine|ten|eleven|twelve|4|5|6|7|8|9|10|11|12",
            "parent": (
                (
                    "(my|our|the) (mom|moms|mommy|mum|mummy|mama|mother|dad|dads|daddy|papa|father|parents|"
                    "babysitter|folks)"
                ),
                "(my|our|the) (sitter|grandma|grandpa|grandparents|teacher|nanny|mother|stepmom|stepdad|auntie)",
                "mom|mommy|mum|mummy|mama|dad|daddy|papa|grandma|moms|dads|mommys|daddys",
            ),
            "is_not": "isnt|arent|is not|are not|not|wont be|will not be|wasnt|havent been|hasnt been|never",
            "here": (
                "here|home|back|around|awake <end>|there|with (me|us)|in|at home|in the house|coming|home yet|back yet",
                "answering|picking up",
            ),
            "away": (
                "away|out|gone|gone out|left|working|shopping|asleep <end>|outside|next door",
                (
                    "(at|at the|to|to the|in the) (work|job|store|shop|office|supermarket|gym|bank|garden|yard|"
                    "market|party)"
                ),
                "(went|gone|drove|walked|ran) (out|away|to <word>|shopping|off|somewhere|for <word>)",
            ),
            "cannot_find": "cant find|cannot find|dont know where",
            "nobody": (
                "(theres|there is|there are|there isnt|there arent|theres not) [<soft>]* [no|any|a]*|without|no|any|a"
            ),
            "no_adult": "no (grown ups|grown up|grownups|grownup|adult|adults|parents)",
        },
        example="my mom isn't here",
        unlike="my mom isn't breathing",
    ),
    Followup(
        "is_help_coming",
        kind="asks",
        phrases=(
            "<opener>* <ask> [<word>] [<word>] <about> [<word>] [<word>] <comes>",
            (
                "(should|do|must|can|shall|could) (i|we) [<soft>|have to|need to|still]* (call|dial|"
                "phone|ring|contact|text)"
            ),
            "(who|what number|which number|what) [<word>] (i|we) [<soft>|have to|need to]* (call|dial|phone)",
            "(what|whats|what is|which) [is|was]* (the|that) (number|emergency number)",
            "<nobody> [<word>] [<word>] (answer|answers|answering|answered|pick up|picks up|picking up|responding)",
            "(line|number) is busy|(keeps|just) (ringing|hanging up)|on hold",
            "<cannot_call> (call|dial|phone|reach|get through|find|get)",
            (
                "(i|we) [<soft>]* (havent|have not|didnt|did not) [<soft>]* (call|called|phoned|"
                "phone|dial|dialed|reach|reached)"
            ),
            "(do|should|must) i [<soft>|have to|need to]* (hang up|wait|stay)",
        ),
        parts={
            "ask": "is|are|will|did|has|have|when|wheres|where|how long|can|could|do",
            "opener": "so|but|and|please|oh|okay|ok|then|god|hello",
            "about": "<rescuers>|anyone|anybody|you|people|he|she",
            "comes": (
                "coming|come|comes|here|on (the|its|their|his|her) way|arrive|arrives|arriving",
                "get here|help|helping|send",
                "sending|there|take|been called",
            ),
            "nobody": (
                "nobody|no one|noone|nobodys|they (dont|wont|arent|are not|didnt)",
                "911 (doesnt|isnt|wont|didnt)|it wont",
            ),
            "cannot_call": "(i|we) [<soft>]* (cant|cannot|couldnt|dont know how to)",
        },
        example="is somebody coming?",
        unlike="somebody is coming",
        opens=False,
    ),
    Followup(
        "help_comes",
        kind="helped",
        phrases=(
            "<rescuers> [is|are|s|has|have]* [<soft>|finally|just]* <arriving>",
            "<caller> [have|has|did|<soft>]* <called> [<soft>]* (<rescue>|them [already|<end>])",
            "<being> [<soft>]* (calling|dialing|phoning|ringing) [<soft>]* (<rescue>|them)",
            "(on|talking to|speaking to|speaking with) [the] [phone|line|other line|hold]* [with] <rescue>",
            "(<rescue>|theyve) [has|have|was|were]* [<soft>|been]* (called|come|came|arrived|dispatched|sent)",
            (
                "(ill|i will|let me|im going to|i am going to|gonna|going to|well) [<soft>|go]* "
                "(call|dial|phone) (<rescue>|them)"
            ),
            "(i|we|he|she|they|someone|<person>) [<soft>|have|has]* already (did|called|have|has|done)",
            "(i|we) (did|have) (already|that|so|it|just now|<end>)",
            "(got|have|found) [him|her|me|us] (help|a doctor|an ambulance)",
            "(taking|took|rushing|driving) (him|her|me|us|them) to (the|a) (hospital|er|emergency room|clinic)",
            "<on_way> (hospital|er|emergency room)",
        ),
        parts={
            "caller": (
                "i|we|ive|weve|he|she|they|hes|shes|theyve|someone|somebody|<person>",
                "(the|my|a) (neighbors|neighbours|teacher)",
            ),
            "called": (
                "called|phoned|dialed|dialled|rang|alerted|contacted|spoke to|talked to|spoken to|reached",
                "got|just called",
            ),
            "being": "<be>|(my|the|a) <word> is|im|we",
            "on_way": "(at|in|going to|headed to|heading to|on (our|my|the) way to) (the|a)",
        },
        example="the ambulance is on its way",
        unlike="nobody called an ambulance",
    ),
    Followup(
        "danger_over",
        kind="over",
        phrases=(
            "<patient> (is|are|was|seems|looks|feels|s) [<soft>|<very>]* <safe>",
            "(hes|shes|its|im|i am|were|theyre|thats|everythings|alls) [<soft>|<very>]* <safe>",
            "[a] false alarm|[just|was|only] (kidding|joking)",
            "just (a|an) (joke|prank|drill|test|expression|exaggeration)",
            "(no|not [<word>] [a|an]|isnt [<word>] [a|an]|wasnt [<word>] [a|an]) (emergency|life threatening|serious)",
            "<patient> [has|have|<soft>|finally]* (woke|woken|come to|came to|came around|came round|recovered|sat up)",
            "(hes|shes) [<soft>|finally]* (woken|come to|coming to|come around|recovered|sitting up)",
            (
                "(fire|danger|attack|seizure|scare|smoke|worst|crisis) [is|s|has] [<soft>|passed|"
                "been]* (out|over|gone|past|stopped)"
            ),
            "(bleeding|choking|seizure|coughing|shaking|fit) [has|<soft>]* (stopped|ended)",
            "[<patient>|it|hes|shes] [has]* [<soft>]* stopped (bleeding|choking|coughing|shaking|convulsing)",
            "(nobody|no one|nobodys) [is|got|was] [<soft>]* (hurt|in danger|injured)",
            "i (misspoke|exaggerated|was exaggerating|overreacted|panicked for nothing|didnt mean (it|that))",
            "(it|that) was nothing|no danger",
        ),
        example="he's fine now",
        unlike="he's not fine",
    ),
    Followup(
        "by_oneself",
        kind="alone",
        phrases=(
            (
                "(im|i am|were|we are|its|i was|left) [<soft>|all|here|home]* (alone|by (myself|ourselves)|on (my|"
                "our) own)"
            ),
            "home alone|its [<soft>]* (just|only) (me|us) [and <word> [<word>]] [here|at home]* <end>",
            (
                "(nobody|no one|noone|nobodys|not anybody|not anyone) [else] [is|s] [<soft>]* "
                "(here|home|around|with (me|us|him|her)|in the house|near|nearby|next door|i can ask)"
            ),
            (
                "(theres|there is|there are|there isnt) [<soft>]* (nobody|no one|noone|anybody|anyone) [else] "
                "[here|around]*"
            ),
            (
                "(my|the) (wife|husband|partner|roommate|carer|nurse|caregiver) [is|s] [<soft>]* (not|isnt|out|"
                "away|at) <word>"
            ),
            "(my|the) (wife|husband|partner|roommate|carer|nurse|caregiver) isnt (here|home|back)",
            "i (live|am|was left) alone|i [<soft>]* (have|got) (nobody|no one) [here|with me|to help]*",
        ),
        example="I'm all alone here",
        unlike="leave me alone with your offers",
    ),
    Followup(
        "at_a_loss",
        kind="panic",
        phrases=(
            "what [<soft>|now|the hell|on earth]* (do|should|can|must|am|shall|could|would) (i|we)",
            "<end_what>|what happens now|now what|what next",
            "(dont|do not|no) [<soft>]* (know|idea) (what|how|who|where)",
            "(tell|show) me (what|how|who)|do something|any (advice|ideas)",
            "[please|somebody|someone|need|want|send|get|can you|could you]* help <who_needs>",
            "(need|send|get|want|find|wheres|where is) [<word>] [<word>] <rescue>",
            "<afraid>",
            "(im|i am) [<soft>|all]* shaking|(nobody|no one|noone|nobodys) [is|s] [<soft>]* (coming|helping)",
            "hurry|quickly|asap|hurrying",
            "(please|come|be) (quick|fast|please|now)|right now|oh my|my god|god|jesus|christ|oh no|please <end>",
            "(dont|do not) (hang up|leave|go)|stay (with me|on the (line|phone))",
            (
                "(<be>|its|looks|getting) [<soft>]* (worse|bad|pale|cold|grey|gray|blue|dead|gone|"
                "dying|hurt|crying|screaming)"
            ),
            "(<be>|still|its|hes|shes) [<soft>]* not [<soft>]* <word>",
            (
                "(isnt|doesnt|wont|cant|arent) [<soft>]* (moving|waking|wake|responding|respond|talk|"
                "talking|answer|answering|open|stop|stand|get up|sit)"
            ),
            (
                "(will|is|are|am) (he|she|i|we|they|it|<person>) [<soft>|going to|gonna]* (die|dying|"
                "dead|be okay|be ok|be alright|make it|live|okay|ok|alright)"
            ),
            "(going to|gonna) (die|make it)|dont want (him|her|<person>|to)",
        ),
        parts={
            "end_what": "what <end>|how <end>",
            "who_needs": "me|us|him|her|them|<person>|<end>|please|now|quick|fast|someone|somebody",
            "afraid": (
                "(im|i am|were|we are|so|really|very|getting|feeling|too|i feel) [<soft>]* <fear>",
                "<fear> <end>",
                "i cant (do this|look|think|watch|stay calm|calm down|cope|stop (crying|shaking))",
                "losing it",
            ),
            "fear": (
                "scared|afraid|frightened|terrified|panicking|panicked|freaking out|desperate|worried|nervous|crying",
                "overwhelmed|hysterical|lost|shaking|in shock|losing my mind",
            ),
        },
        example="what do I do?",
        unlike="how much is a cleaning",
    ),
)
