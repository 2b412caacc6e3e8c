"""English: the concepts by which callers are understood whose words no pattern explains."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Gist
from common.languages.english.intents.words import LANGUAGES

_RECORDED: Final = (
    Gist(
        "call_recorded",
        "recorded",
        concepts=(
            (
                "recorded|recording|recordings|record|records|taped|taping|monitored|monitoring|monitor|wiretapped",
                "transcribed|transcript|transcripts|bugged",
                "on (tape|record)",
            ),
            (
                "call|calls|conversation|conversations|audio|voice|we|me|us|chat|phonecall|line|being|running|youre",
                "(this|it|that|everything|these) (get|gets|getting|be|been|is|are|<end>)",
                "(is|does|do|will|would) (this|it|that|everything|these)",
                "(i|im|i am|ive) (say|saying|said|talking|tell|telling|speaking)|are you|you are|do you (guys|people)",
                "there (a|any) (recording|tape|record|transcript)|there be (a|any) (recording|tape|record|transcript)",
            ),
        ),
        without=(
            "stop",
            "<deal>|<record_of>|my (record|records|recording|tape|vote)",
            "(can|could|will|would|please) you [please] record|(want|need|like) to record",
            "(get|send|buy|want|need|have|hear) (a|my|the|that) (copy|recording|tape)",
            "(to|with|just|get|got|is this) a (recording|recorded)|recorded (message|voice)|broken record",
            "for the record|off the record|track record",
        ),
        example="I heard a beep just now, does that mean you're recording?",
        unlike="Are my medical records kept at your office?",
    ),
    Gist(
        "call_kept",
        "recorded",
        concepts=(
            (
                "stored|storing|store|stores|saved|saving|save|kept|keeping|keep|keeps|logged|listening|listens",
                "listened|listen",
            ),
            (
                "audio",
                "(this|these|the|our|my|phone) (call|calls|conversation|conversations|chat|audio|voice)",
                "what (i|im|ive|we|were) [am|are|have]* (say|saying|said|talking|tell|telling|discuss|discussing)",
                "everything i (say|said|tell)|my words|on tape|listening in|(anybody|anyone|somebody|someone) else",
            ),
            "is|are|do|does|will|would|am|where|who|long|if|whether|hope|isnt|arent|dont|wont",
        ),
        without=(
            "voicemail",
            "<deal>|(save|keep|store) (the|my|a|an|your) <word> (for|in|at)|kept waiting|keep (getting|having)",
        ),
        example="So is what I'm telling you now saved somewhere or what?",
        unlike="Is my luggage stored safely while we tour?",
    ),
)

_QUIET: Final = (
    Gist(
        "enough_said",
        "be_quiet",
        concepts=("<no_more>", "<your_speech>"),
        without=(
            "calling|calls|texting|emailing|todo|reviews|slower|slow",
            "<deal>|<not_at_you>|(dont|do not|never|didnt|wont) stop|talked to|talk to",
            "(do|shopping|grocery|task|waiting|wine|price) list|stop (at|by)|(how|what) (do|can|does)",
            "(didnt|dont|cant|couldnt|not) [quite|really]* (hear|heard|catch|get|understand)",
        ),
        example="Okay, I've got the idea, you can quit going through the whole list.",
        unlike="I've had enough of these delays.",
        at_most=16,
    ),
    Gist(
        "hush",
        "be_quiet",
        concepts=(
            (
                "hush|shush",
                "shut (up|it|your <word>)|be quiet|zip it|pipe down|put a sock|stop (talking|speaking|yapping)",
                "quit (talking|speaking|yapping)|button it|pack it in|stop it with|give it a rest",
                "quiet (please|now|down)|enough (already|now|talking|of this)|(talk|talking|speak|speaking) too much",
                "let me (get a word|finish)|do you ever stop|dont (interrupt|say another|talk over)|stop interrupting",
                "less talking",
            ),
        ),
        without=(
            "told|alarm|restaurant|room",
            "<deal>|<not_at_you>|(he|she|they|dog|dogs|neighbors|kids) <word>",
        ),
        example="For goodness' sake, would it kill you to be quiet for once.",
        unlike="Can you shut the water off at my place?",
        at_most=16,
    ),
)

_SLOWER: Final = (
    Gist(
        "too_fast",
        "slower",
        concepts=(
            (
                "fast|quick|quickly|rapid|rapidly|speedy|fastly|hurried|hurry|rushing|rushed|rush|racing|speeding",
                "hundred miles",
            ),
            "<you_speak>",
            (
                "too|so|very|really|how|that|way|much|pretty|quite|bit|dont|didnt|not|hundred|cant|stop|keep|why|less",
                "such",
            ),
        ),
        without=(
            "faster|answer|reply|answered|come",
            "<deal>|<not_at_you>|how fast|as (fast|quick|quickly) as|got back",
        ),
        example="For an old lady like me you rattle the words off awfully quick, and so I lose the thread.",
        unlike="Your technician was talking so fast about the quote.",
    ),
    Gist(
        "say_it_slowly",
        "slower",
        concepts=(
            (
                "slow|slower|slowly|slowing|pace",
                "slow down|one word at a time|word (by|for) word|bit by bit|take it easy|take your time|not so fast",
                "keep up|one (number|digit|thing|letter) at a time|less (fast|quick|speed|quickly)",
            ),
            (
                "please",
                "<you_speak>|can you|could you|you need|you have to|would you|one word at a time|say it|with the",
            ),
        ),
        without=(
            "faster|drain|boat|beginner|beginners|cook|cooker|cooked|lane",
            "<deal>|<not_at_you>",
        ),
        example="My hearing isn't what it was, dear, so say the numbers slowly.",
        unlike="My internet is slow, can you look at it?",
    ),
)

_LOUDER: Final = (
    Gist(
        "voice_is_low",
        "louder",
        concepts=(
            (
                "voice|volume|sound|audio|youre|microphone|connection|speaking|talking",
                "you are|you sound|your end|your mic|your phone|the line|you speak|you talk|coming through|you come",
            ),
            (
                "quiet|quietly|low|soft|softly|faint|faintly|distant|weak|muffled|small|inaudible|tiny|mumbling|far",
                "far away|(youre|you are|stop|like|just) [a|you|all]* (whispering|whisper)",
                "(not|isnt|hardly|barely|not very) (audible|loud|clear|coming)|miles away",
            ),
        ),
        without=(
            "price|restaurant|room|lesson|lessons|water",
            "<deal>|<not_at_you>|<device>|how (far|low|quiet|soft)|too far|far from|speaking of",
            "low (cost|rate|rates)",
            "(be|keep|stay|use|using|turn|lower) [your|a|the|it|very]* (quiet|soft|low|down)",
            "(please|to|can you|could you|and) (speak|talk) [more|very|a|bit]* (quiet|quietly|soft|softly|low)",
        ),
        example="Your voice comes across ever so faint, dear.",
        unlike="My TV volume is too low.",
    ),
    Gist(
        "cannot_hear_you",
        "louder",
        concepts=(
            (
                "cant|cannot|barely|hardly|hard|difficult|unable|trouble|struggling|couldnt|scarcely|dont|impossible",
                "straining|not",
                "can not|not able",
            ),
            (
                "hear|hearing|audible",
                "make out|make you out|make it out|hear out",
            ),
            (
                "you|youre|your|thing|word|anything|voice|much|phone",
                "over here|very well",
            ),
        ),
        without=(
            "see|doctor",
            "<deal>|<not_at_you>|<device>|(my|right|left) (ear|ears)|hear back|heard back|hear from|hear about",
            "do you|are you|is there|have you",
        ),
        example="It's so windy out here that I can't make out a word you're saying.",
        unlike="I can't hear anything from the left speaker you installed.",
    ),
    Gist(
        "louder_please",
        "louder",
        concepts=(
            (
                "louder|loudly|loud|shout|yell|raise",
                "speak up|talk up|turn up|turn [it|yourself|that|the|your|volume|voice]* up|closer to|volume up",
                "pump up",
            ),
            (
                "speak|speaking|talk|talking|voice|volume|please|phone|mic|microphone|say",
                "you need|can you|could you|you have to|you gotta|would you|youll have to|you should|youve got to",
                "need you to|you must|i need you",
            ),
        ),
        without=(
            "doorbell|price|prices|quietly|quieter",
            "<deal>|<not_at_you>|<device>|too loud|how loud|raise my|cant be loud",
            "(not|dont) [<word>] (so|too) (loud|loudly)",
        ),
        example="There's a lawnmower outside, you've got to speak louder.",
        unlike="The doorbell isn't loud enough, can you replace it?",
    ),
)

_WRONG: Final = (
    Gist(
        "wrong_connection",
        "wrong_number",
        concepts=(
            (
                "wrong|mistake|mistakenly|accident|accidentally|error|misdialed|misdialled|incorrect|mistaken",
                "mixed up|mess up|messed up",
            ),
            (
                "dial|dialed|dialled|dialing|dialling|digit|digits|call|called|calling|phoned|rang|ringing|ring|line",
                "pressed|punched|hit|tapped|button|contact|typed|number|place|reached|reach|bother|bothering|disturb",
                "troubling|house|person|office|shop|company",
                "got you|got through|came through|speed dial|one <end>",
            ),
        ),
        without=(
            "address|change|fix|correct|update|sent|send|shipped|delivered|delivery|gave|given|size|form|spelled",
            "cancelled|canceled|deleted|booked|ordered|parked|told|went|turn|exit",
            "<deal>|<not_at_you>|wrong with|my [phone|cell|house|old|account]* (number|line)",
            "your (records|system|website|site|list)|on (my|your|our)",
            "(you|they|somebody|someone|he|she) [<word>] (call|called|dialed|dialled|rang|phoned|calling)",
            "what number|(didnt|did not|dont|not|isnt|wasnt) [<word>] (wrong|mistake|a mistake)",
            "call (the|a|my) <word>|car accident|an accident|had a accident|in a accident",
        ),
        example="Ever so sorry, my finger slipped and I hit a wrong digit.",
        unlike="The phone number on my file is wrong, can you change it?",
    ),
    Gist(
        "not_calling_you",
        "wrong_number",
        concepts=(
            (
                (
                    "(didnt|did not|wasnt|was not|never|not) [<word>] (mean|meaning|meant|trying|intend|intending|"
                    "calling|want)"
                ),
                (
                    "(meant|thought|trying|supposed|wanted|looking) [<word>] [<word>] (call|calling|reach|dial|dialing|"
                    "ring|phone)"
                ),
            ),
            (
                "instead|else",
                "to (call|dial|ring|phone|reach) (you|here|this|a business|you guys|anyone)|calling you|call here",
                "not you|(my|a) <kin>|(another|different) (number|place|company|business)",
            ),
        ),
        without=(
            "can|could|when|what|about|back|yesterday|again|earlier|need|how|for",
            "<deal>|<not_at_you>|number is|all day",
        ),
        example="Oh dear, I never meant to ring you, I was after my niece.",
        unlike="I meant to call you about my order.",
        at_most=18,
    ),
)

_WAIT: Final = (
    Gist(
        "moment_please",
        "wait",
        concepts=(
            (
                (
                    "(one|a|two|just a|half a|couple|few|five|three|1|2|5) [more|quick|little|short]* (moment|moments|"
                    "sec|secs|second|seconds|minute|minutes|min|mins|tick|ticks|mo|jiffy|jiff)"
                ),
                "half a (moment|sec|second|minute|tick|mo)|hold on|hang on|hang about|bear with|stay with me",
                "wait (there|here|up|please|a)|(stay|be|remain|keep) on the (line|phone)",
                (
                    "(dont|do not) (go <!onward>|hang up|leave me|leave the (line|phone|call)|leave <end>|"
                    "put the phone|disconnect|cut me)"
                ),
                "hold the line|hold please|please (hold|wait)|(you|mind) (hold|holding|wait|waiting)",
                "let me (see|look|find|get|check|grab|think|go|just|fetch|pull|put)",
                "lemme (see|look|find|get|check|grab|think|go)|be right back|just coming|stay there",
                "wait [<word>] while|hold [<word>] while|one moment",
            ),
        ),
        without=(
            "ago|been|waited|later|every|per|menu|quote|opinion|long|counting|countdown|apart|left|away|late",
            "early|walk|speak|talk|took|takes|drive|timer|alarm|again|repeat|slower|slow|louder|shut|quiet|stop",
            "person|human|agent|thank|thanks|but",
            "<deal>|<not_at_you>|<asks>|<want>|wait times|the wait|hold my",
            (
                "second (visit|opinion|time|one|person|floor|hand|home|car|job|child|half|class|place|phone|line|"
                "quote|look)"
            ),
            "(put|place|on) [a|my|the|it]* hold|a hold|let me (see|check|look|find) (the|your|what|how|a|if you)",
            "hold (a|an|it|the <word> for)|with (a|the) (doctor|nurse|manager|person|human)",
            "(have|had) (a|one|two)|in (a|one|two|five)|minute by|put me on|put on",
        ),
        example="Hang on a sec, my other line's ringing and I have to find a pen.",
        unlike="I need a minute with the doctor before the surgery.",
        at_most=22,
    ),
)

_BUSINESS: Final = (
    Gist(
        "is_this_the_place",
        "which_business",
        concepts=(
            (
                "(is|isnt|was) (this|that|it) [still|really|actually|not|by any chance|even]* (the|a|an)",
                "(this|that) (is|isnt) [still|really|actually|not]* (the|a|an)|(who|what) is this",
                "(is|isnt) (this|that) [still|really]* <place> (on|in|by|near|or|next|from|right)",
                "have i (reached|called|got|come)|did i (call|reach|get|dial)|i (called|dialed|reached)",
                "am i (calling|speaking|talking|through|connected)|right (number|place|line|phone number)|whos this",
                "(im|i am) (through|calling|connected)|ive (reached|called|come|got)",
            ),
            "<place>|right (number|line|phone number) for",
            (
                (
                    "is|isnt|right|on|in|by|near|next|at|over|or|for|from|with|still|the|called|what|which|it",
                    "called me",
                )
            ),
        ),
        without=(
            "open|opens|closed|close|closes|hours|covered|cheaper|cheapest|nearest|best|good|better|far|free",
            "included|safe|same|last|first|how|why|when|should|need|want|make|makes|my|our|your|wrong|person",
            "human|robot|sell|sells|has|handles|handle|recommend|time|old|big|busy|allowed|required|deal|where",
            "parking|robotic|recorded|hiring|job|sale|clean|going|supposed|there",
            "<deal>|next (train|bus|flight|week|month)|can i|can you|could you [please] (help|send)|do you",
            "are you|do i|id like|i saw|who makes|get to|near me|speak to|talk to (a|the|somebody|someone)",
        ),
        example="Hello, is that the barber's on the corner of Mill Lane?",
        unlike="Is this store open on Sundays?",
        at_most=18,
    ),
    Gist(
        "which_place",
        "which_business",
        concepts=(
            (
                "what|which|whose|where",
                "name of",
            ),
            (
                "number|called",
                "<place>|called me|rang me",
            ),
            (
                (
                    "(im|i am|am i|ive|i have|have i|did i|do i|i) [just]* (speaking|talking|calling|called|reached|"
                    "reach|call|dialed|dial|through|connected|got|get|gotten|rang|phoned)"
                ),
                (
                    "(you|youre|you are|you all|yall) [guys|all|people]* (with|from|calling|called me|work for|"
                    "represent|belong)"
                ),
                "called me|rang me|missed call|(which|what) <place> (is|was) (it|this|that|calling)",
            ),
        ),
        without=(
            "get|person|human|robot|bot|wrong|about|sell|sells|makes|made|handles|has|my|need|want|like|best|open",
            "close|recommend|would",
            "<deal>|<asks_more>|do i (call|get|reach|dial) (to|if|for|when|about)|your name",
            "(no|new|my|his|her|fax|phone) number|talking to (a|the)|who (do|should) i|what number",
            "where (do|can|is|are)|i spend|<record_of>",
        ),
        example="Forgive me, which of the salons is it that I have called?",
        unlike="Which company makes your filters?",
        at_most=18,
    ),
)

_NAME: Final = (
    Gist(
        "tell_your_name",
        "who_are_you",
        concepts=(
            "your [good|full|first|last|own|real]* (name|names)",
            (
                "know|get|got|give|giving|have|catch|caught|write|ask|what|whats|tell|telling|may|missed|hear|heard",
                "again|who|say|said|remember|spell|forgot|didnt|down|note|mind",
            ),
        ),
        without=(
            "business|company|clinic|shop|store|website|doctor|dentist|middle|list|recorded|change",
            "<deal>|your name (on|added|to|and|as|off|from|in (the|this|a|my))|(in|under|put|use|of) your name",
            "new name|for me",
        ),
        example="For my little notebook here I never got down what your good name was.",
        unlike="Do I need your name on the gift card?",
        at_most=20,
    ),
    Gist(
        "who_is_talking",
        "who_are_you",
        concepts=(
            ("who|whos|whom|whose"),
            (
                "pleasure",
                "(talking|speaking|chatting|talk|speak|spoke|talked|dealing) (to|with)|on the (line|phone|other end)",
                "(is|was) this|(are|r) you|this (is|was) (i|im)|am i",
                "(is|whos) (speaking|talking|calling|this|that|answering)|whos this|picked up",
            ),
            "i|im|ive|me|you|this|speaking|talking|line|phone",
        ),
        without=(
            "about|yesterday|last|regarding|should|need|want|conference|course|doctor|nurse|manager|gonna",
            "recommend|best|responsible|charge|she|he|they|owner|owns|robot|bot|machine|human|person|real|company",
            "recorded|recording",
            "<deal>|<place>|for (the|an|a|help|more|billing|questions|this)",
            "to (get|help|ask|fix|talk|speak|make|see|book)|do i|can i (talk|speak|see|get|ask for)|going to",
            "in case",
        ),
        example="I forgot to note it, with whom did I have the pleasure of speaking?",
        unlike="Who do I speak to about a leak?",
        at_most=16,
    ),
)

_ROBOT: Final = (
    Gist(
        "machine_or_not",
        "are_you_human",
        concepts=(
            (
                "robot|robots|bot|bots|chatbot|machine|computer|chatgpt|synthetic|automated|computerized|robotic",
                "android|program|software|prerecorded|voicemail|electronic|machines|computers",
                "artificial intelligence|virtual assistant|answering machine|a recording|recorded (message|voice)",
                "digital assistant|are you (siri|alexa|ai|google)|(an|this|youre|with|some|just|or) ai",
                "ai (or|bot|agent|voice|assistant|system|thing|thingy)",
            ),
            (
                "you|youre",
                "this (a|an|is|thing|just|actually|some)|(is|isnt) (this|it|that)",
                "(talking|speaking|chatting) (to|with)|do i have|or (a|an|just|is|are)|(this|it) is (a|an)|its (a|an)",
                "that what",
            ),
            (
                "are|youre|is|isnt|arent|am|or|right|then|sounds|sound|really|just|checking|tell|wondering|thought",
                "think|voice",
                "do i|a machine|a robot|a bot|an ai",
            ),
        ),
        without=(
            "washing|coffee|vacuum|vending|class|classes|course|atm|age|created|invented|made|security|camera",
            "<deal>|<wanting>|my (computer|machine|robot|vacuum|program|software|voicemail|android)",
            (
                "(sell|sells|fix|repair|repairs|clean|stock|carry|buy|rent|offer|have|use|make) [<word>] (robot|"
                "robots|machine|machines|computer|computers|software|ai|program|bots)"
            ),
            "machine washable|being recorded|work on|cash machine|how old|ask (of|you)|old are you",
            "do you (have|do|use|offer|sell|take|fix)|(leave|left|check) <word> (voicemail|message)",
        ),
        example="My grandson says it's all computers these days, so this thing I'm on with is a bot then?",
        unlike="My vacuum robot is stuck, are you able to repair it?",
        at_most=18,
    ),
    Gist(
        "really_human",
        "are_you_human",
        concepts=(
            (
                "human|humans|real",
                (
                    "(real|actual|live|living|genuine|proper) (human|humans|person|people|somebody|someone|voice|lady|"
                    "man|woman|guy|body)"
                ),
                "human being|(somebody|someone) (real|human|actual)|flesh and blood|actually somebody",
            ),
            (
                "youre",
                "are you|you are|you a|you an|is this|this is|this a|am i (talking|speaking|chatting)",
                "im (talking|speaking) (to|with)|youre not|arent you|is it",
            ),
        ),
        without=(
            "really",
            "<deal>|<wanting>",
            "real (estate|leather|silk|fur|wood|flowers|food|deal|time|quick|good|nice|plants|one|bad)",
            "human (resources|hair)|for real (estate)",
        ),
        example="Before I go on, I'd hope this is an actual human, not a tape, yes?",
        unlike="I want a real leather couch, is this the shop for it?",
        at_most=18,
    ),
)

_LANGUAGE: Final = (
    Gist(
        "prefer_language",
        "change_language",
        concepts=(
            "<language>",
            (
                "(in|to) [the]* <language>",
                "<spoken_here> (if|por|would|instead|please|favor|only|version|option|speaker|speaking)",
                (
                    "(speak|speaks|speaking|talk|know|knows|understand|understands) [a|some|little|any|bit|of]* "
                    "<language>"
                ),
                "(have|got|any) [someone|somebody|anybody|it|who|that|speaks|a|the]* <spoken_here>",
                "<spoken_here> [is|be]* [much]* better",
                "(prefer|rather|want|need|like|not|no|better) [in|speak|to|have|use|<language>]* <spoken_here>",
            ),
            (
                "speak|speaking|talk|talking|switch|option|version|comfortable|better|prefer|instead|anybody|anyone",
                "easier|language|somebody|someone|continue|please|rather|not|only|conversation|explain|tell|help",
                "possible|chat|go|have|got|need|okay|alright",
                "(this|the) call|por favor|do (this|it)",
            ),
        ),
        without=(
            "emails|email|letters|messages|homework|questions",
            "<deal>|<taught>|how (do|would|can|should) [<word>] (you|i|they|one)",
            "(my|our) <family> [<word>] (speak|speaks|can speak)",
            (
                "(he|she|they|my <family>) (is|are|can|was|used|wants) [<word>]* (speak|speaking|learning|learn|"
                "taking|studying) <end>"
            ),
            ("(he|she|they) [can|could|also|does|do]* (speak|speaks|knows) <language> [now|too|well|already]* <end>"),
            "(said|told|heard|says) [me|us|that]* (you|they|he|she)",
        ),
        unspoken="<unspoken>",
        example="My husband's first tongue is Spanish, could we go on in Spanish?",
        unlike="How do they say good morning in Spanish?",
        at_most=18,
    ),
)

_AGENT: Final = (
    Gist(
        "hand_me_over",
        "live_agent",
        concepts=(
            (
                "somebody|someone|person|human|agent|agents|representative|rep|colleague|colleagues|manager",
                "supervisor|operator|receptionist|staff|reception|coworker|people|advisor|adviser|associate",
                "front desk|human being",
            ),
            (
                (
                    "(put|putting|patch|patching|pass|passing|hand|handing|transfer|transferring|connect|connecting|"
                    "switch|get) me [over|through|across|on|along|up|back]* (to|with|through|over|onto)"
                ),
                "hand (me|this) over|(may|can|could|let) (i|me|we) [<word>] (talk|speak) (to|with) <whom>",
                (
                    "(rather|prefer|better|want|need|like|easier|comfortable|must|have|wish|love|wanna) [<word>] "
                    "[<word>] [<word>] (talk|speak|talking|speaking|explain|explaining|deal|dealing|tell|telling|"
                    "discuss|discussing|sort) [<word>] [<word>] [<word>] (to|with) <whom>"
                ),
            ),
        ),
        without=(
            "spoke|talked|told|said|yesterday|was|has|language|about|rent|travel|insurance|why|when|come|send",
            "hate|nervous|afraid|shy|never|his|her|their",
            "<deal>|<refusing>|<taught>|<language>|speak (english|spanish)|do you|how many|real estate",
            "who (is|do|can|are)|are you|is this|am i",
        ),
        example="It's a long story, so I'd feel better telling it to somebody who works there.",
        unlike="Would you rather explain the rash to my doctor?",
        at_most=18,
    ),
)

_AGAIN: Final = (
    Gist(
        "say_it_again",
        "repeat",
        concepts=(
            (
                "again|repeat|repeating|rewind|recap",
                "one more time|once more|run that (by|past)|go over",
            ),
            (
                "catch|caught|hear|heard|missed|understand|understood|follow",
                "(say|said|saying) (it|that|this)|you said|you were saying|run that (by|past)|lost you|get that",
                "got that|the rest|last (part|bit|thing)|what was (that|it)",
                "(what|everything) you (said|say)|(repeat|go over) (that|it|this|what)|gone over my head",
            ),
        ),
        without=(
            "order|orders|prescription|payment|charged|charge|broke|broken|test|exam|song|appointment|booking",
            "booked|book|refund|how|why|where|which|who|when|is|are|need|want|bill|send|fact|joke|sent|email",
            "happened|happens|happening|they|he|she|them|him|her|my|password|never|card|transaction|music|yes|no",
            "dont|balance|account|slowly|slower|louder|help|alarm|list|reminder|calendar|find|try|change",
            "what (the|my|is|are|time|day|do|does|can|should)|what was (the|my)|call me|a person|told (me|you)",
        ),
        example="A truck went by just then, run that past me one more time.",
        unlike="Say again how much it costs.",
        at_most=20,
    ),
)

_COURTESY: Final = (
    Gist(
        "grateful",
        "thanks",
        concepts=(
            (
                "thanks|thank|grateful|thankful|gratitude|appreciate|appreciated",
                "kind of you|<thankful_praise>",
            ),
        ),
        without=(
            "<no_thanks>|(to|and|now|please) (tell|say|give)|tell (him|her|them)",
            "what (is|are|was|can|do|you|should)",
        ),
        within=(
            "i|im|ive|id|am|me|my|myself|you|youre|youve|your|we|were|us|that|thats|this|it|its|is|was|be|been",
            "are|arent|have|had|has|so|very|really|truly|ever|much|too|most|more|a|an|the|all|for|of|to|with|on",
            "in|at|and|or|well|oh|okay|ok|right|now|today|then|here|there|just|such|what|how|as|exactly|precisely",
            "absolutely|totally|must|do|did|does|got|get|gave|give|giving|thanks|thank|thankful|grateful",
            "gratitude|appreciate|appreciated|cheers|obliged|bless|god|dear|love|darling|sir|maam|madam|mate",
            "honey|sweetheart|pal|friend|man|buddy|boss|kind|kindly|kindness|nice|sweet|lovely|good|great",
            "wonderful|fantastic|amazing|awesome|brilliant|excellent|perfect|superb|marvelous|marvellous|super",
            "terrific|outstanding|splendid|best|better|fine|helpful|useful|help|helped|helping|helps|service|job",
            "work|worked|assistance|assist|patience|patient|time|trouble|effort|info|information|answer|answers",
            "answered|answering|explaining|explained|explanation|telling|told|tell|say|saying|said|checking",
            "checked|check|looking|sorting|sorted|clearing|cleared|clear|up|out|into|quick|quickly|fast|prompt",
            "reply|response|advice|tip|heads|needed|wanted|hoping|hoped|know|hear|hearing|everything|anything|lot",
            "lots|bunch|million|ton|tons|lifesaver|saver|life|star|angel|gem|legend|diamond|treasure|hero|made",
            "make|makes|day|saved|big|huge|relief|owe|one|thoughtful|after|from|heart|bottom|support|attention",
            "gracious|generous|go|going|above|beyond|way|couldnt|asked|ask|not|could",
        ),
        example="Well, that was a lifesaver, good job with everything.",
        unlike="I'm grateful, but could you check again whether it shipped?",
        at_most=16,
    ),
    Gist(
        "off_now",
        "farewell",
        concepts=(
            (
                "bye|goodbye|byebye|farewell|cheerio|ciao",
                "good bye|take care",
            ),
            (
                "go|going|gotta|leave|leaving|run|head|heading|off|hang|here|arrived|ready|calling|busy|late|pulling",
                "waiting",
            ),
        ),
        within=(
            "bye|goodbye|byebye|farewell|cheerio|ciao|good|take|care|okay|ok|right|so|well|oh|and|then|now|anyway",
            "i|im|ive|id|ill|we|were|am|have|has|is|are|to|be|the|a|my|our|go|going|gotta|got|get|getting|must",
            "need|should|better|leave|leaving|run|running|head|heading|off|out|home|hang|up|here|just|arrived",
            "ready|calling|called|call|busy|late|work|bus|buss|train|trains|busses|taxi|ride|cab|stop|boss|wife",
            "husband|mom|mum|kids|kid|son|daughter|baby|dinner|lunch|supper|tea|dog|doorbell|door|phone|battery",
            "break|over|in|at|on|me|its|thats|that|thank|thanks|you|your|for|help|dear|love|everyone|all|pulling",
            "waiting|yelling|burning|dying|starting|class|meeting|school|friend|again|later|soon|see|talk|day",
            "nice|great|lovely",
        ),
        without="",
        example="Okay so the dinner is burning, I'm off then, bye.",
        unlike="Do you cater goodbye parties that run late?",
        at_most=16,
    ),
    Gist(
        "hello_hope",
        "greeting",
        concepts=(
            "hello|hi|hey|hiya|morning|evening|afternoon",
            "hope|pick|picked|expecting|how|hows|everything|keeping|treating|answer|answered",
        ),
        within=(
            "hello|hi|hey|hiya|good|morning|evening|afternoon|day|there|to|you|dear|love|oh|well|why|and|so|wow",
            "goodness|my|gosh|i|im|we|is|are|was|wasnt|werent|didnt|have|has|been|hope|hoping|expecting|expect",
            "anyone|anybody|somebody|someone|that|your|youre|week|weeks|weekend|weekends|days|mornings|mornin",
            "today|all|everything|everybody|okay|ok|fine|great|lovely|nice|going|with|over|things|its|pick|picked",
            "up|fast|quick|quickly|the|phone|a|at|on|in|end|answer|answered|really|how|hows|keeping|treating",
            "being|this|bright|beautiful|do|doing|feeling|life|kind|kindly|ready|not",
        ),
        without="how (do|is the|fast|quick)",
        example="Hello there, gosh, I wasn't expecting anybody to pick up.",
        unlike="Hi, I hope you're open today.",
        at_most=16,
        situation="how_are_you",
    ),
)

GISTS: Final = (
    *_ROBOT, *_RECORDED, *_LANGUAGE, *_AGENT, *_AGAIN, *_SLOWER, *_LOUDER, *_WRONG, *_NAME, *_BUSINESS, *_QUIET, *_WAIT,
    *_COURTESY,
)  # fmt: skip
"""In order of rank."""

GIST_RULES: Final[Mapping[str, Phrases]] = {
    # What a business deals in: beside one of these the same words are about that.
    "deal": (
        "order|orders|ordered|delivery|deliver|delivered|package|packages|parcel|shipment|shipping|shipped",
        "refund|bill|bills|invoice|invoices|price|prices|cost|costs|charge|charged|charges|fee|fees|payment",
        "payments|pay|paid|account|accounts|balance|appointment|appointments|booking|bookings|reservation",
        "reservations|reserve|book|booked|schedule|reschedule|cancel|insurance|prescription|prescriptions",
        "quote|subscription|warranty|ticket|tickets|flight|flights|policy|alarm|timer|song|songs|music",
        "playlist|reminder|reminders|credit|loan|mortgage|deposit|transaction|transactions|statement|internet",
        "website|app|printer|wifi|laptop|medical|rate|rates|discount|coupon|mileage|gas|tire|tires|oil",
        "direction|directions|recipe|calories|visa|vaccination|vaccinations|weather|interest|pto|vacation",
        "taxes|w2|income|paycheck|rewards|points|meeting|meetings|uber|gluten|ingredients|application",
        "contract|cable|mail|mailbox|size|product|products|item|items",
        "phone plan|dental records|traffic to|calendar event",
    ),
    "record_of": (
        "medical|vaccine|health|dental|criminal|police|public|world|game|show|channel|studio|session|vinyl",
        "album|band|camera|wedding|artist|artists|deed|birth|player|label|video|videos|lecture|tv|movie|radio",
        "podcast",
    ),
    "not_at_you": (
        "neighbour|neighbors",
        "your (technician|driver|plumber|guy|colleague|doctor|nurse|website|app|internet|store|shop)",
    ),
    "device": (
        "tv|television|speaker|speakers|headphones|headset|radio|fan|stereo|earbuds|doorbell|dishwasher",
        "engine|alarm|music|remote|car|cd|bluetooth|game|dog|ringer|ringtone",
        "hearing test|hearing tests|hearing aids|mic you",
    ),
    "no_more": (
        "stop|stopping|quit|enough|neednt|save|spare|skip|cease",
        "cut it out|no need|(dont|do not|didnt) [really]* (need|have to|want)|thatll do|that will do",
        "(no|any) more|knock it off|give it a rest|cut (it|the|to)|you can (stop|leave)|leave out|too much",
        "so much",
    ),
    "your_speech": (
        "talk|talking|talked|reading|read|explain|explaining|explanation|explanations|listing|list|lists",
        "speech|speeches|spiel|information|info|details|saying|voice|lecture|lecturing|rambling|ramble",
        "chatter|yapping|repeating|recite|reciting|advert|options|mouth|pitch|blah|rigmarole|story|noise|yak",
        "yakking|babbling|droning|speaking|words|word",
        "go on|going on|go through|going through|the rest|go over|heard it",
        "(i|ive) [already|just]* (get|got) (it|that|the)|got the (idea|point|picture|message)",
        "get the (idea|point|picture|message)|every single|all (of that|that|of them)|whole thing|on and on",
    ),
    "you_speak": (
        "speak|speaking|talk|talking|speech|words|saying|word|say|talker|rushing|repeat",
        (
            "(you|youre|you are|your) [<word>] [<word>] (speak|speaking|talk|talking|say|saying|speech|going|go|"
            "reading|read|voice|rattling|rattle|rush|rushing|racing|telling|run|running)"
        ),
        "through (it|that)",
    ),
    "place": (
        "dentist|dentists|doctors|clinic|salon|barber|barbers|garage|bakery|restaurant|takeaway|pizzeria",
        "pizza|shop|store|office|hospital|pharmacy|chemist|chemists|school|vet|vets|hotel|bank|gym|library",
        "museum|cafe|bar|pub|company|business|place|firm|surgery|practice|centre|center|hairdresser",
        "hairdressers|florist|florists|butcher|butchers|laundry|cleaners|plumber|plumbers|department|agency",
        "dealership|mechanic|mechanics|nursery|spa|studio|theater|theatre|cinema|church|bookstore|bookshop",
        "deli|grill|diner|inn|motel|optician|opticians|branch|headquarters|supermarket|grocery|workshop|hair",
        "nail|establishment|organization|outfit",
        "dry cleaners|repair shop|service center|animal hospital|animal clinic",
    ),
    "asks": (
        "what|whats|how|when|why|which|who|whose|does|book|open|closed|number|explain|whether|also",
        "where (is|are|do|can)|do you|is there|are there|are you|can i|could i|can we|could we|may i|will you",
        "is (it|this|that|my)|(can|could|would) you (please|also|tell|give|send|check|help|make|do|put|find)",
        "(please|and|now|just) tell me|if you",
    ),
    "asks_more": (
        "how|when|why|open|should",
        "can i|do you|are there|is there",
    ),
    "want": (
        "want|wondering|but|except|however|question",
        "wanted to (ask|know|see|book|get|make|talk|speak|order|check)|need (to|a|an|some|you|help)|id like",
        "i would like|looking to|looking for a",
    ),
    "wanting": (
        "want|need|wanna|transfer|connect|rather|prefer|please",
        "get me|give me|put me|let me|can i|could i|may i|id like|i would like|speak to|talk to|help me",
        "is there",
    ),
    "refusing": (
        (
            (
                "(dont|do not|no|without|not|didnt|never|rather not) [<word>] [<word>] [<word>] (person|human|agent|"
                "somebody|someone|representative|operator|transfer|manager|talk|speak)"
            ),
            "instead of|no need",
        )
    ),
    "whom": (
        "[a|an|the|your|another|some|one|any|of|my|real|actual|live]* (somebody|someone|person|human|agent|"
        "representative|rep|colleague|colleagues|manager|supervisor|operator|receptionist|staff|people|"
        "advisor|adviser|associate|coworker)"
    ),
    "thankful_praise": (
        "relief|cheers",
        "(exactly|just|precisely) what i (wanted|needed|was|hoped|had)",
        (
            "(fantastic|great|excellent|wonderful|amazing|brilliant|superb|lovely|good|first class|outstanding|"
            "top notch) (service|job|help|work|assistance)"
        ),
        ("(youve|you have) been [<word>]* (helpful|kind|great|wonderful|lovely|sweet|patient|amazing|brilliant|good)"),
        (
            "(youre|you are|arent you|how|very|so|most|really) [a|an]* (helpful|kind|sweet|lifesaver|star|angel|"
            "gem|legend|sweetheart|wonderful|diamond|treasure|thoughtful)"
        ),
        "made my day|saved me|big help|huge help|great help|i owe you|much obliged|bless you|god bless",
    ),
    "no_thanks": (
        "thanksgiving|dont|not",
        "no thanks|no thank|thank card|thank cards|thanks giving|not helpful|no help|thanks for nothing",
    ),
    # Learnt, read, eaten or made, and not spoken on the telephone.
    "taught": (
        "class|classes|lesson|lessons|course|courses|learn|lease|form|forms|menu|menus|movie|movies|film",
        "dubbed|taught|translator|translate|translation|tour|tours|doctor|lawyer|food|muffin|muffins|onion",
        "soup|restaurant|book|passport|teacher|teach|tutor|mean|means|meaning|word|words|phrase|saying|letter",
        "document|documents|papers|paperwork|website|brochure|guide|audio|subtitles|channel|news|nurse",
        "dentist|staff|waiter|church|mass|service|services|school|test|exam|say|write|spelled|keyboard",
        "country|spain|mexico|what|whats|equivalent|proper|greet|accent|meal|dish|dishes|recipes|wine|bread",
        "dressing|fries|sofa|bulldog|shepherd|car|cars|cheese|salad|toast|tea|breakfast|people|interpreter",
        "group",
    ),
    "spoken_here": "english|spanish|espanol|ingles|castellano",
    "family": (
        "mom|mum|mother|dad|father|sister|brother|son|daughter|wife|husband|friend|aunt|uncle|cousin|grandma",
        "grandson|kids",
    ),
    "onward": "to|through|over|past|with|ahead",
    "kin": (
        "mom|mum|mother|dad|father|sister|brother|son|daughter|wife|husband|friend|aunt|uncle|cousin|grandma",
        "grandmother|grandpa|grandson|granddaughter|neighbor|neighbour|girlfriend|boyfriend|partner|niece",
        "nephew|boss|office|bank|school|vet",
    ),
    "unspoken": (
        (
            (
                "(my|not|no|little|bad|poor|weak|broken|dont speak|cant speak|dont [<word>] speak|not much|dont "
                "understand|than) [<word>] <language>"
            ),
            "<language> [is] (only|bad|poor|not|isnt|terrible)",
        )
    ),
    "language": "|".join(LANGUAGES),
}
"""Rules that only gists know."""
