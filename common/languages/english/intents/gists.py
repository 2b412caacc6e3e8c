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
                "recorded|recording|recordings|record|records|taped|taping|monitored|monitoring|monitor",
                "wiretapped|transcribed|transcript|transcripts|bugged|recorder|logging|logs|tapes",
                "on (tape|record)|(on|a|the) [some|kind|of|sort]* tape [running|rolling|here|on|<end>]",
            ),
            (
                "call|calls|conversation|conversations|audio|voice|we|me|us|chat|phonecall|line|being|running",
                "youre|you|i|anyone|anybody|somebody|someone|people|they|off|this|these|that|it|yall|callers",
                "machine|everybody|everyone|what",
                "(this|it|that|everything|these) (get|gets|getting|be|been|is|are|<end>)",
                "(is|does|do|will|would) (this|it|that|everything|these)",
                "(i|im|i am|ive) (say|saying|said|talking|tell|telling|speaking)|are you|you are",
                "do you (guys|people)|there (a|any) (recording|tape|record|transcript)",
                "there be (a|any) (recording|tape|record|transcript)",
            ),
        ),
        without=(
            "scotch|duct|lesson|lessons|class|classes|watch|dash|cam|sell|dent|dents|damage|readings|visit|visits",
            "<deal>|<record_of>|my (record|records|recording|tape|vote)",
            "(can|could|will|would|please) you [please] record|(want|need|like) to record",
            "(get|send|buy|want|need|have|hear) (a|my|the|that) (copy|recording|tape)",
            "recorded (message|voice)|broken record|for the record|off the record|track record|stop talking",
            "(to|with|just|get|got|is this|youre|are you|or|you) a (recording|recorded)|your recording",
            "record (a|the|my) (message|greeting|voicemail|payment|video|song)|tape (measure|deck|player)",
            "record (store|shop|player|deal|label|time|high|number)|hear a recording",
            "(is it|or|not|to|with|just) a tape|logs (of|for) (wood|fire)|log in|logging in|that record",
            "this record|these records|the record|what (record|records|a record)",
        ),
        example="I heard a beep just now, does that mean you're recording?",
        unlike="Are my medical records kept at your office?",
    ),
    Gist(
        "who_listens",
        "recorded",
        concepts=(
            "hear|hears|hearing|listen|listens|listening|monitor|monitors|monitoring|eavesdrop|eavesdropping",
            (
                "who|else|anybody|anyone|somebody|someone|others|people|police|government|boss",
                "third party",
            ),
            (
                "(this|these|our|the|my) (call|calls|conversation|conversations|chat|chats|line)",
                "in on (this|us|me|my)|to us|listening in",
            ),
        ),
        without=(
            "music|playing",
            "<deal>|can (anybody|anyone|somebody|someone)|hear me|hear from",
        ),
        example="Besides yourself, do any other people listen to our conversation?",
        unlike="Can anybody hear me on this line?",
    ),
    Gist(
        "call_kept",
        "recorded",
        concepts=(
            (
                "stored|storing|store|stores|saved|saving|save|kept|keeping|keep|keeps|logged|listening|listens",
                "listened|listen|database|archive|archived|archives|file|filed",
            ),
            (
                "audio|chats",
                "(this|these|the|our|my|phone) (call|calls|conversation|conversations|chat|audio|voice)",
                "what (i|im|ive|we|were) [am|are|have]* (say|saying|said|talking|tell|telling|discuss|discussing)",
                "everything i (say|said|tell)|my words|on tape|listening in",
                "(anybody|anyone|somebody|someone) else|(this|these|the|our|my|phone) (chats|phonecalls)",
                "my (voice|words)",
            ),
            "is|are|do|does|will|would|am|where|who|long|if|whether|hope|isnt|arent|dont|wont",
        ),
        without=(
            "voicemail",
            "<deal>|(save|keep|store) (the|my|a|an|your) <word> (for|in|at)|kept waiting",
            "keep (getting|having)",
        ),
        example="So is what I'm telling you now saved somewhere or what?",
        unlike="Is my luggage stored safely while we tour?",
    ),
)

_QUIET: Final = (
    Gist(
        "enough_said",
        "be_quiet",
        concepts=(
            (
                "<no_more>",
                (
                    "(dont|do not) (read|list|explain|recite|lecture|preach|rattle|go through|run through|give me "
                    "the|tell me (all|everything|any|the whole))"
                ),
                "spare me|didnt ask for",
            ),
            (
                "tell|telling|yammering",
                "<your_speech>|(read|list|recite|explain) (me|out|off|all|it|the|every)|entire list|long story",
                "repeat (it|that|yourself|everything)",
            ),
        ),
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
                "quiet (please|now|down)|enough (already|now|talking|of this)",
                "(talk|talking|speak|speaking) too much|let me (get a word|finish)|do you ever stop",
                "dont (interrupt|say another|talk over)|stop interrupting|less talking",
                (
                    "(stop|quit) (yammering|yakking|jabbering|blabbing|blathering|prattling|nattering|droning|"
                    "babbling|chattering|lecturing|preaching|repeating|rambling|blabbering|going on|cutting me|"
                    "talking over|speaking over|interrupting)"
                ),
                "thats (plenty|quite enough|enough)|that is (plenty|enough)|heard enough",
                "had enough of (you|your|this talk|listening)|heard you the first time",
                "(stop|enough) (there|right there)|be silent|keep (quiet|silent)|no more (talking|words|please)",
                "stop (it|now|please) <end>|a lot stop|less (chat|talk|chatter|chatting)",
                "(youve|you have|youre) said (enough|plenty)|not talking",
                (
                    "(dont|do not|no need to|neednt|without you|stop) (say|saying) (any|anything|another|no|a) (more|"
                    "else|further|word|thing)"
                ),
                "(bit|moment|minute|little) of (silence|quiet|hush|peace) [and]* (from|please|would|now|<end>)",
                "(silence|peace and quiet) (from you|please)|on and on|enough (dont|please) <word>",
                "(okay|ok|right|alright|yes|please|fine) enough <end>|thats enough",
            ),
        ),
        without=(
            "told|alarm|restaurant|room|leak|leaking|charging",
            (
                "(quiet|silent) about|you about|<deal>|<not_at_you>|(he|she|they|dog|dogs|neighbors|kids) "
                "<word>|noise from"
            ),
            "enough (for|to|room|space|time|money)",
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
                "hundred miles|so fast|gabbling|gabble|mile a minute|ninety miles|motormouth|breakneck",
            ),
            (
                (
                    "gabbling|gabble|minute|miles|youre|breakneck|whizzed|process|follow|write|think|"
                    "understand|listen|reading"
                ),
                "<you_speak>|you (went|go|went way|are going|rattle|rush|raced|sped)",
                "(too|so|way) [<word>] (fast|quick|quickly) (for|to follow|to catch|to write|to understand|i)",
                "going by|flew by|went by|lost me|take a breath",
            ),
            (
                "too|so|very|really|how|that|way|much|pretty|quite|bit|dont|didnt|not|hundred|cant|stop|keep|why",
                "less|such|through|youre|your|going|a",
            ),
        ),
        without=(
            "faster|answer|reply|answered|come|he|she|told|asked|yesterday",
            "<deal>|<not_at_you>|how fast|as (fast|quick|quickly) as|got back|the guy|last (time|week|year)",
            "with (the|a) <word> last",
        ),
        example="For an old lady like me you rattle the words off awfully quick, and so I lose the thread.",
        unlike="Your technician was talking so fast about the quote.",
    ),
    Gist(
        "say_it_slowly",
        "slower",
        concepts=(
            (
                "slow|slower|slowly|slowing|pace|rattling|rattle|auctioneer|leisurely|relaxed|unhurried|breath",
                "speed|tempo",
                "slow down|one word at a time|word (by|for) word|bit by bit|take it easy|take your time",
                "not so fast|keep up|one (number|digit|thing|letter) at a time|less (fast|quick|speed|quickly)",
                "(cant|cannot|couldnt|hard to|hardly|barely|trouble|struggling to) [<word>] (keep|keeping) up",
                "digit by digit|number by number|letter by letter|one at a time|ease up|easy there|not so quick",
                "a notch|take a breath|not so (quick|quickly|fast)|not that (quick|quickly|fast)",
            ),
            (
                "please|pen|hand|writing|noting|note|youre|there|calm|down|your|drop|lower|reduce|spell|im|read",
                "digits|numbers|address|it",
                "<you_speak>|can you|could you|you need|you have to|would you|one word at a time|say it|with the",
                "with you|you are|for me|take a breath|give me|tell me|phone number",
            ),
        ),
        without=(
            "faster|drain|boat|beginner|beginners|cook|cooker|cooked|lane|he|she|download|bike|treadmill",
            (
                "laptops|phones|computers|tablets|clocks|broadband|wifi|website|computer|driver|drivers|gate|"
                "dog|dogs|kid|kids|engine|truck|train|bus|traffic"
            ),
            "<deal>|<not_at_you>|the guy|told him|asked (him|her|the)",
            "speed (limit|camera|ticket|boat|dating|internet|test)|high speed|full speed|service was",
            "so slow (today|lately)|too slow|very slow|is slow|is so slow|been slow",
            "slow (cooker|internet|connection)|my (computer|phone|car|laptop|tablet|clock|watch)|a rattle",
            "rattle in|tell (the|him|her|them|my)",
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
                "voice|volume|sound|audio|youre|microphone|connection|speaking|talking|its|hello|voices|you|mic",
                "you are|you sound|your end|your mic|your phone|the line|you speak|you talk|coming through",
                "you come|my (side|end)|it is|this call|this line|you keep",
            ),
            (
                (
                    "mumble|mumbles|stronger|feeble|thin|hushed|muted|silent|quiet|quietly|low|soft|"
                    "softly|faint|faintly|distant|weak|muffled|small|inaudible|tiny|mumbling"
                ),
                "far|fading|fades|fade|dropping|quieter|underwater|drowned|disappearing",
                "(voice|you) [<word>] [<word>] [<word>] (lost|drowned)|far away",
                "(youre|you are|stop|like|just) [a|you|all]* (whispering|whisper)",
                "(not|isnt|hardly|barely|not very) (audible|loud|clear|coming)|miles away",
                (
                    "(in|at|under|from|inside) [the|a|bottom|of|inside]* (tunnel|well|cave|water|bucket|barrel|moon|"
                    "box|can|pillow)"
                ),
                "(into|like|in|only|just) a whisper|too far (away|from)",
            ),
        ),
        without=(
            "price|restaurant|room|lesson|lessons|water|church",
            "<deal>|<not_at_you>|<device>|how (far|low|quiet|soft)|speaking of|low (cost|rate|rates)",
            "(be|keep|stay|use|using|turn|lower) [your|a|the|it|very]* (quiet|soft|low|down)",
            ("(please|to|can you|could you|and) (speak|talk) [more|very|a|bit]* (quiet|quietly|soft|softly|low)"),
            "(far|away) from (here|the (center|airport|station|beach|city))|lost my|i lost|have lost|got lost",
            "lost (a|the|in)|off (the|my|on|of|by)|day (mic|microphone) [<word>] off|do you",
            "are you (open|the|in)|can you|get off|as though|as if|(speak|talk) quiet",
        ),
        example="Your voice comes across ever so faint, dear.",
        unlike="My TV volume is too low.",
    ),
    Gist(
        "cannot_hear_you",
        "louder",
        concepts=(
            (
                "cant|cannot|barely|hardly|hard|difficult|unable|trouble|struggling|couldnt|scarcely|dont",
                "impossible|straining|not|strain|deaf",
                "hear you better|can not|not able|hard of hearing",
            ),
            (
                "hear|hearing|audible|mumble|whisper|sound|deaf",
                "make out|make you out|make it out|hear out",
            ),
            (
                "you|youre|your|thing|word|anything|voice|much|phone|mumble|whisper",
                "over here|very well|(hear|hearing) [now|here|properly|well|at|all|very|anymore]* <end>",
            ),
        ),
        without=(
            "see|doctor|since|tinnitus|ears|test|loop|aid|aids",
            "<deal>|<not_at_you>|<device>|(my|right|left) (ear|ears)|hear back|heard back|hear from",
            "hear about|do you|are you|is there|have you|out of",
        ),
        example="It's so windy out here that I can't make out a word you're saying.",
        unlike="I can't hear anything from the left speaker you installed.",
    ),
    Gist(
        "louder_please",
        "louder",
        concepts=(
            (
                "louder|loudly|loud|shout|yell|raise|crank|amplify",
                (
                    "stronger|projection|speak out|(increase|boost|lift|up|raise) [your|the|that]* "
                    "(volume|voice|sound)|strong voice"
                ),
                "speak up|talk up|turn up|turn [it|yourself|that|the|your|volume|voice]* up|closer to|volume up",
                "pump up|more volume|bump up|(more|higher|increase [the]*) volume",
                "into the (phone|mic|receiver|microphone)",
            ),
            (
                "speak|speaking|talk|talking|voice|volume|please|phone|mic|microphone|say|up|bit|little",
                "you need|can you|could you|you have to|you gotta|would you|youll have to|you should|youve got to",
                "need you to|you must|i need you|be (nice|good|great)|would help",
            ),
        ),
        without=(
            "doorbell|price|prices|quietly|quieter|complain|complaint|heating|heat|temperature|room|lights",
            "thermostat|heater|oven|system|rent",
            "<deal>|<not_at_you>|<device>|too loud|how loud|raise my|cant be loud",
            "(not|dont) [<word>] (so|too) (loud|loudly)|loud (music|party|noise|bang)",
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
                "slipped|typo|mixed|confused|mistook|misread|butt|pocket|outdated|jumbled|scrambled|transposed",
                "mixed up|mess up|messed up|fat fingered|fat finger|finger slipped|mix up|old number",
                "shouldnt have|(number|place) (isnt|is not) right",
            ),
            (
                "dial|dialed|dialled|dialing|dialling|digit|digits|call|called|calling|phoned|rang|ringing|ring",
                "rung|line|pressed|punched|hit|tapped|button|contact|typed|number|place|reached|reach|bother|bothering",
                "disturb|troubling|house|person|office|shop|company|numbers|finger|fingers|fingered|department",
                "people|thing|extension|guys|party|sorry",
                "got you|got through|came through|speed dial|one <end>|hold of|for them",
            ),
        ),
        without=(
            "address|change|fix|correct|update|sent|send|shipped|delivered|delivery|gave|given|size|form",
            "spelled|cancelled|canceled|deleted|booked|ordered|parked|told|went|turn|exit",
            "<deal>|<not_at_you>|wrong with|my [phone|cell|house|old|account]* (number|line)",
            "your (records|system|website|site|list)|on (my|your|our)",
            "(you|they|somebody|someone|he|she) [<word>] (call|called|dialed|dialled|rang|phoned|calling)",
            "what number|(didnt|did not|dont|not|isnt|wasnt) [<word>] (wrong|mistake|a mistake)",
            "call (the|a|my) <word>|car accident|an accident|had a accident|in a accident|something wrong",
            "anything wrong|whats wrong|is wrong|(was|were) wrong (with|about)|wrong about|did wrong|thing is",
            "wrong (color|colour|part|model|day|time|date|way|meal|dish|item|key|side)|line (at|for)",
        ),
        example="Ever so sorry, my finger slipped and I hit a wrong digit.",
        unlike="The phone number on my file is wrong, can you change it?",
    ),
    Gist(
        "digit_slip",
        "wrong_number",
        concepts=(
            "one|two|three|four|five|six|seven|eight|nine|zero|digit|digits|1|2|3|4|5|6|7|8|9|0",
            "instead of|rather than|(should|supposed) [to|have]* (be|been)|shouldve been|swapped|not a|meant (a|to)",
            (
                "sorry|bother|bothering|dialed|dialled|pressed|hit|typed|punched|finger|disturb|disturbing|"
                "apologies|silly|oops"
            ),
        ),
        without=(
            "people|guests|table|oclock|pm|nights|days|hours|pieces|pairs|at|boxes|tickets|of us",
            "<deal>|<asks>|<want>|<not_at_you>|on (the|my|your|our)|you (sent|gave|put|typed)",
        ),
        example="Oh, sorry love, I pressed a nine that should have been a six.",
        unlike="Sorry, I typed two guests and it should be three.",
        at_most=18,
    ),
    Gist(
        "phone_called_itself",
        "wrong_number",
        concepts=(
            (
                "kid|kids|son|toddler|baby|daughter|grandson|granddaughter|child|cat|dog|pocket|purse|bag|itself",
                "butt|bum",
            ),
            "called|dialed|dialled|rang|pressed|call|playing|play|redialed|dial",
            "you|phone|number|itself|redial|accident|accidentally|buttons",
        ),
        without=(
            "tooth|sick|hurt|vet|school|birthday|back|yesterday|can|groomed|class|about|for|because|bike",
            "<deal>|<asks>|<want>|my kid needs|called about|and (asked|said|wanted)",
        ),
        example="So sorry, the baby got hold of my mobile and dialed you.",
        unlike="My son called you yesterday about his tooth.",
        at_most=16,
    ),
    Gist(
        "not_calling_you",
        "wrong_number",
        concepts=(
            (
                "aint",
                (
                    "(didnt|did not|wasnt|was not|never|not) [<word>] (mean|meaning|meant|trying|intend|intending|"
                    "calling|want)"
                ),
                (
                    "(meant|thought|trying|supposed|wanted|looking) [<word>] [<word>] (call|calling|reach|dial|"
                    "dialing|ring|phone)"
                ),
                "(was|were) [<word>] (calling|ringing|phoning|looking|after|dialing|hoping|expecting)",
                "(its|it is|youre|you are|this is|thats|that is) not|(this|it|that) (aint|isnt|is not|wasnt)",
                "(i|we) (wanted|meant|needed|thought)|(was|were) after",
            ),
            (
                "instead|else|sorry|apologies|oops|whoops|pardon|excuse|forgive",
                "to (call|dial|ring|phone|reach) (you|here|this|a business|you guys|anyone)|calling you|call here",
                "not you|(my|a) <kin>|(another|different) (number|place|company|business)|my bad|my mistake",
                (
                    "(not|isnt) (you|who|what|where|the (number|place|one|person|people)) (i|we) [<word>] (wanted|"
                    "meant|want|was|were|needed|called|tried|dialed)"
                ),
                "to (call|dial|ring|phone|reach) your",
            ),
        ),
        without=(
            "can|could|when|what|about|back|yesterday|again|earlier|asking|open|hours|ago|come|help|whether",
            "because|happy|good",
            "<deal>|<not_at_you>|number is|all day|i need|how (much|do|can|long|many)",
            "for (a|an|the) (appointment|quote|price|refund|table|job)|not working",
            (
                "to (ask|know|see|check|book|get|make|cancel|talk|speak|tell|say|order|find|confirm|come|pay|"
                "return|change)"
            ),
            "so i|isnt working|isnt (what i ordered|good|fair)",
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
                    "(one|a|two|just a|half a|couple|few|five|three|1|2|5) [more|quick|little|short]* (moment|"
                    "moments|sec|secs|second|seconds|minute|minutes|min|mins|tick|ticks|mo|jiffy|jiff)"
                ),
                "half a (moment|sec|second|minute|tick|mo)|hold on|hang on|hang about|bear with|stay with me",
                "wait (there|here|up|please|a)|(stay|be|remain|keep) on the (line|phone)",
                (
                    "(dont|do not) (go <!onward>|hang up|leave me|leave the (line|phone|call)|leave <end>|put the "
                    "phone|disconnect|cut me)"
                ),
                "hold the line|hold please|please (hold|wait)|you (hold|wait)",
                "mind (holding <!article>|waiting|holding <end>)",
                "let me (see|look|find|get|check|grab|think|go|just|fetch|pull|put)",
                "lemme (see|look|find|get|check|grab|think|go)|be right back|just coming|stay there",
                "wait [<word>] while|hold [<word>] while|one moment|be right (with|back|there|over)|be with you",
                "stay (on|put|with me)",
                (
                    "(im|i am) (just|still|only) (coming|looking|getting|finding|searching|grabbing|opening|writing|"
                    "checking|turning|pulling|parking|putting|fetching|digging|walking over)"
                ),
                "dont move|(need|take|takes|want) [a|one|just|another]* (moment|minute|second|sec|bit|tick|mo)",
                "two shakes|almost (there|ready|got it)|nearly there",
                (
                    "let me (dig|rummage|run|turn|close|open|write|note|plug|sit|switch|wake|call over|read|count|"
                    "step|move|shut|try (this|to find)|ask my|put (on|my|the)|take (off|a (look|seat))|pull|unlock|"
                    "scroll|search|locate|finish|clear|read)"
                ),
                "hold (your|ya) horses|(lemme|let me|gotta|got to|need to|have to|just) pull (over|in|up)",
                "(wont|will not) (take|be) (long|a (moment|minute|second|tick|sec))|be with you in",
                "wait <end>|<begin> [okay|ok|no|oh|please|sorry]* (hold up|patience|shh)",
                "wait (i|im|let|my|no|wait|sir|maam|honey|dear|love|its|shes|hes)|be patient|hold it <end>",
                "put (you|ya|u) on (hold|speaker|mute)",
            ),
        ),
        without=(
            "ago|been|waited|later|every|per|menu|quote|opinion|counting|countdown|apart|left|late|early|walk",
            "took|takes|drive|timer|alarm|again|repeat|louder|shut|quiet|stop|person|human|agent|thank|thanks",
            "but|speak|calling|married|text|message|want|wondering|except|however|question|order|orders",
            "refund|price|prices|cost|costs|charge|charged|deliver|delivery|cancel|reschedule|schedule",
            "reserve|song|play|flight|flights|pto|weather|times|balance|transfer|uber|recipe|calories",
            "reminder|directions|free|hotel|item|items|todo|transaction|transactions|appointments|bookings",
            "reservations|meetings|declined|expired|lost|stolen|broken|broke|missing|wrong|doesnt|isnt|wasnt",
            "failed|rejected|closed|open|works|hurt|hurts|pain|coat",
            "will it|to get there|(minute|moment) of|<not_at_you>|<asks>|wait times|the wait|hold my",
            (
                "second (visit|opinion|time|one|person|floor|hand|home|car|job|child|half|class|place|phone|line|"
                "quote|look)"
            ),
            "(put|place|on) [a|my|the|it]* hold|a hold",
            "let me (see|check|look|find) (the|your|what|how|a|if you)|hold (a|an|it|the <word> for)",
            "with (a|the) (doctor|nurse|manager|person|human)|(have|had) (a|one|two)|in (a|one|two|five)",
            "minute by|put me on|put on|slow down|talk to|need a <!unit>|how long",
            "getting (a|an|my|married|worse|sick|no|charged|nothing)",
            "looking (for (a|an|some|help|information|someone|somebody)|to|at (a|an))",
            "checking (on|if|whether|in|out)|opening (hours|time|an|a)|wanted to|id like|i would like",
            "need (an|some|you|help)",
            "need to (know|ask|book|see|talk|speak|cancel|change|make|schedule|order|pay|return|move|tell)",
            "need to (get|find|buy) (a|an|some|out)|insurance (cover|plan)|was i|am i|have i",
            "let me (know|in|out|tell you|ask you)|wait (for|until|till)|of your time|about my",
            "room (service|rate|for|with)|mind holding (the|a|my)|to do list|the hold|hold on (my|the|a)",
            "need an appointment|let me see (my|all|some)|my (order|appointment) (is|was|hasnt)",
            "(to|can|could|you|please|and|i|wanna) book|book (a|an|me|the|it|us)|music (lesson|class|lessons)",
            "(me|im|am|been|parcel|order) on hold|with you (if|whether|about)|then the",
            "i (mean|meant|said) (on|the|this|that|next|in|at|for|to)|(wait|hold on|hang on) (no|not|actually)",
            "<begin> no wait",
        ),
        example="Hang on a sec, my other line's ringing and I have to find a pen.",
        unlike="I need a minute with the doctor before the surgery.",
        at_most=22,
    ),
    Gist(
        "with_you_soon",
        "wait",
        concepts=(
            "ill|i will|i can|just|shall",
            (
                "be [right|back|all]* with (you|ya)|be right (back|there|with)",
                (
                    "with (you|ya) in [just|about|like]* (a|one|two|half|five|no)|back in [just|like]* (a "
                    "(moment|sec|tick|mo|jiffy)|two ticks)"
                ),
            ),
        ),
        without=(
            "collect|pick|shop|store|drop|come|coming|park|parking|drive|driving|table|arrive|wife|husband|when",
            "<deal>|<asks>|<want>|with you (for|on|at|about|guys since)|be with you (for|on|at)",
        ),
        example="Goodness, the kettle, I'll be with you in a moment.",
        unlike="I'll be back in a moment, where do I park?",
        at_most=16,
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
                "am i (calling|speaking|talking|through|connected)|right (number|place|line|phone number)",
                "whos this|(im|i am) (through|calling|connected)|ive (reached|called|come|got)",
                "(sure|check|confirm|checking|certain) (this|that|it|its|youre|you are) (is|the|a|still)",
                "are you [guys|people|folks|still|not|really]* the|(is|isnt) this [the]* [right]* number (for|of)",
                "(you|you guys|you people|youre) are the|whose (business|shop|office|company|place) is (it|this|that)",
            ),
            "<place>|right (number|line|phone number) for",
            (
                "is|isnt|right|on|in|by|near|next|at|over|or|for|from|with|still|the|called|what|which|it",
                "called me",
            ),
        ),
        without=(
            "open|opens|closed|close|closes|hours|covered|cheaper|cheapest|nearest|best|good|better|far|free",
            "included|safe|same|last|first|how|why|when|should|need|makes|my|our|your|wrong|person|human",
            "robot|sell|sells|has|handles|handle|recommend|time|old|big|busy|allowed|required|deal|where",
            "parking|robotic|recorded|hiring|job|sale|clean|going|supposed|there|party|wedding|birthday",
            "<deal>|next (train|bus|flight|week|month)|can i|can you|could you [please] (help|send)|do you",
            "do i|id like|i saw|who makes|get to|near me|speak to|talk to (a|the|somebody|someone)",
            "want (a|an|the|some)|to (book|order|buy|come|see|know|ask)|needs to know|bank needs",
            "are you (open|closed|still|in|able|going|taking|accepting|looking)|kind of|ones who|the one who",
            "place (for|to)|next door",
        ),
        example="Hello, is that the barber's on the corner of Mill Lane?",
        unlike="Is this store open on Sundays?",
        at_most=18,
    ),
    Gist(
        "whom_i_called",
        "which_business",
        concepts=(
            (
                "who did i [just|even|actually]* (call|dial|ring|phone|reach|get)",
                "(whats|what is|what sort of|what kind of|which) [this]* place [is|this|<end>]*",
                "what [is|was]* this (place|number|line)",
                "where (did|have) i (called|call|reached|reach|got through|get through)",
                "who are you (people|guys|lot|folks)",
                "(what|which) (business|company|place|firm|shop|store) (is|was|did|have|am) (this|that|it|i)",
                "what [is|was]* this (number|line) for|is this number for",
            ),
        ),
        without=(
            "yesterday|about|last|address|located|best|at|my",
            "<deal>|<asks_more>|number for",
        ),
        example="It's odd, who did I actually dial just now?",
        unlike="Who did I call yesterday about my boiler?",
        at_most=14,
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
                "(what|whats|which) [is|was]* (this|that) <place>",
            ),
        ),
        without=(
            "person|human|robot|bot|wrong|about|sell|sells|makes|made|handles|has|my|need|want|like|best|open",
            "close|recommend|would",
            "<deal>|<asks_more>|do i (call|get|reach|dial) (to|if|for|when|about)|your name",
            "(no|new|my|his|her|fax|phone) number|talking to (a|the)|who (do|should) i|what number",
            "where (do|can|is|are)|i spend|<record_of>|called (about|for|to)|get (to|a|the|my)",
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
                "know|get|got|give|giving|have|catch|caught|write|ask|what|whats|tell|telling|may|missed|hear",
                "heard|again|who|say|said|remember|spell|forgot|didnt|down|note|mind|like|id|want|need|please",
                "alright|okay|possible|state",
            ),
        ),
        without=(
            "business|company|clinic|shop|store|website|doctor|dentist|middle|list|recorded|change",
            "<deal>|your name (on|added|to|and|as|off|from|in (the|this|a|my))",
            "(in|under|put|use|of) your name|new name|for me|love your name",
        ),
        example="For my little notebook here I never got down what your good name was.",
        unlike="Do I need your name on the gift card?",
        at_most=20,
    ),
    Gist(
        "a_name_please",
        "who_are_you",
        concepts=(
            (
                "(get|have|catch|give me|take|note|know|got) (a|your|the|ya) name|what was (the|your|that) name",
                "(the|your|ya) name (again|is|was)|with a name|(a|the) name please",
                "your (badge|agent|operator) (number|id|name)|(what|how) [<word>] (i|we) (call|address) you",
                "name i can (put|write|note|use)|tell me who you are|know who you are",
                (
                    "(ive|have) (i|we) got on the (line|phone)|what to call you|you (called|go by|named)|"
                    "what name (shall|should|do|can|may|could) i"
                ),
                "and you (would be|are|might be) <end>|name for my (records|notes)",
            ),
        ),
        without=(
            "company|dentist|doctor|patient|whose|brand|medicine|street|wrong|spelled|change|my|new|on",
            "<deal>|<place>|name (of|for|on|in|and)|how (much|do|can)|i have a name",
            "name (you have|to you|added)|your name is|different name|(need|know) (a|the) name to",
        ),
        example="If you don't mind, could I perhaps catch a name?",
        unlike="Could I get a name of a good plumber?",
        at_most=14,
    ),
    Gist(
        "introduce_yourself",
        "who_are_you",
        concepts=(
            "introduce|identify|introducing|identifying|introduction",
            "yourself|yourselves|your side|from you",
        ),
        without="<deal>|to (my|the|our|him|her|them)|myself|(how|when) (do|did|will)",
        example="Could you introduce yourself, love, before we go any further?",
        unlike="Will you introduce yourselves to my mother first?",
        at_most=16,
    ),
    Gist(
        "who_is_talking",
        "who_are_you",
        concepts=(
            (
                "who|whos|whom|whose|whove",
                "whom do i have",
            ),
            (
                "pleasure|picked|answered|identify|addressing|honor|honour",
                "(talking|speaking|chatting|talk|speak|spoke|talked|dealing) (to|with)|have (i|we) got|i got",
                "on the (line|phone|other end)|(is|was) this|(are|r) you|this (is|was) (i|im)|am i",
                "(is|whos) (speaking|talking|calling|this|that|answering)|whos this|picked up",
                "took (my|the|this) call|(is|was) it|on the other side|have the pleasure|(is|was) that",
                "(helping|assisting|serving) me",
            ),
            "i|im|ive|me|you|this|speaking|talking|line|phone|picked|answered|that|helping",
        ),
        without=(
            "about|yesterday|last|regarding|should|conference|course|doctor|nurse|manager|gonna|recommend",
            "best|responsible|charge|she|he|they|owner|owns|robot|bot|machine|human|person|real|company",
            "recorded|recording|programmed|made|created|creator|creater|working|invented",
            "<deal>|<place>|for (the|an|a|help|more|billing|questions|this)",
            "to (get|help|ask|fix|talk|speak|make|see|book)|can i (talk|speak|see|get|ask for)|going to",
            "work for|do i (talk|speak|call|ask|contact|see|pay|need|tell|go|send|email|write)",
            "need (to (see|book|get|make|talk|call)|a|an|someone|help)|want (to|a|an)",
            "was that (doctor|man|woman|guy|lady)|with (the|my|a)|will be|who will",
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
                (
                    "computerised|synthesised|gadget|gadgets|gizmo|contraption|automaton|android|program|"
                    "software|prerecorded|electronic|machines|computers|synthesized|generated|cyborg"
                ),
                "simulated|simulation|algorithm|siri|alexa|chatbots|programmed|assistants",
                "artificial intelligence|virtual assistant|answering machine|a recording|recorded (message|voice)",
                "digital assistant|are you (siri|alexa|ai|google)|(an|this|youre|with|some|just|or) ai",
                (
                    "ai (or|bot|agent|voice|assistant|system|thing|thingy|things|gadget|ones)|computer "
                    "generated|(a|on|some) tape"
                ),
                "answering service|not real|(with|by) ai",
                "(have|got) (feelings|emotions|a soul|a heartbeat|a body|a pulse)",
                "voice (assistant|assistants|bot|system)",
            ),
            (
                "you|youre|voice",
                "this (a|an|is|thing|just|actually|some)|(is|isnt) (this|it|that)",
                "(talking|speaking|chatting) (to|with)|do i have|or (a|an|just|is|are)|(this|it) is (a|an)",
                "its (a|an)|that what|you not|arent you|(actually|really) there|anybody there|anyone there",
                (
                    "on the line|do you have|did they replace|(is|isnt|was) (this|it|that)|have i got|one of "
                    "(them|those|these)"
                ),
            ),
            (
                "are|youre|is|isnt|arent|am|or|right|then|sounds|sound|really|just|checking|tell|wondering",
                "thought|think|voice|answering|someone|somebody|real|did",
                "do i|a machine|a robot|a bot|an ai|or what|is there|on the line|one of (those|them|these)|do you",
            ),
        ),
        without=(
            "(sick|tired|fed up|bored|done|had enough) [of|with] (talking|speaking|chatting|dealing)",
            (
                "till|tills|register|scan|scanner|sent|bought|sold|delivered|wash|washing|coffee|vacuum|"
                "vending|class|classes|course|atm|age|created|invented|made|security|camera"
            ),
            "record|who|company|questions|produces|answer",
            "sick of|tired of|fed up|bored (of|with)|had enough|done (with|talking)|(make|making) me (talk|speak)",
            "<deal>|<wanting>|my (computer|machine|robot|vacuum|program|software|voicemail|android)",
            (
                "(sell|sells|fix|repair|repairs|clean|stock|carry|buy|rent|offer|have|use|make) [<word>] (robot|"
                "robots|machine|machines|computer|computers|software|ai|program|bots)"
            ),
            "machine washable|being recorded|work on|cash machine|how old|ask (of|you)|old are you",
            "do you (have|do|use|offer|sell|take|fix)|(leave|left|check) <word> (voicemail|message)",
            "recording of|making a|keep a|(scotch|duct) tape|answering service (for|with)|tell (siri|alexa)",
            "ask (siri|alexa)|siri (play|set|call)|alexa (play|set|call)|do you use",
            "programmed (to (open|close|record|turn)|my)|(thermostat|remote|key|fob|timer)|google assistant",
            "dental assistant|assistant manager|physician assistant|personal assistant|medical assistant",
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
                "human|humans|real|alive|breathing",
                "(cant|cannot|couldnt|not|surely) [possibly|really]* be (a|any) (person|human|lady|man)",
                (
                    "(real|actual|live|living|genuine|proper) (human|humans|person|people|somebody|someone|voice|"
                    "lady|man|woman|guy|body)"
                ),
                "human being|(somebody|someone) (real|human|actual)|flesh and blood|actually somebody|real person",
                (
                    "(real|actual|live|living|genuine|proper) (employee|receptionist|secretary|worker|operator|being|"
                    "girl|individual|thing)"
                ),
            ),
            (
                "youre|truth|honest|honestly",
                "are you|you are|you a|you an|is this|this is|this a|am i (talking|speaking|chatting)",
                "im (talking|speaking) (to|with)|youre not|arent you|is it|you not|you really|tell if|tell me",
                "be (straight|honest)|you (cant|cannot|could|must|might|wont) [not|really|possibly]* be",
            ),
        ),
        without=(
            "<deal>|<wanting>",
            "real (estate|leather|silk|fur|wood|flowers|food|deal|time|quick|good|nice|plants|one|bad)",
            "human (resources|hair)|for real (estate)|really (good|nice|need|want|like)",
            (
                "person (who|in charge|that|for)|contact person|per person|each person|a person (can (do|i|"
                "we|help|be|fix|get|have|eat|use)|to)|how many"
            ),
            "which person|person i (spoke|talked)|first person|third person",
        ),
        example="Before I go on, I'd hope this is an actual human, not a parrot, yes?",
        unlike="I want a real leather couch, is this the shop for it?",
        at_most=18,
    ),
)

_LANGUAGE: Final = (
    Gist(
        "this_language",
        "change_language",
        concepts=(
            "<spoken_here>",
            (
                "in|speak|speaks|speaking|spoken|talk|talking|switch|option|version|comfortable|better|prefer",
                "instead|anybody|anyone|easier|language|somebody|someone|continue|please|rather|not|no|only",
                "conversation|explain|tell|help|possible|chance|chat|have|got|need|want|okay|understand",
                "understands|know|my|i|first|put|hear|favor|if|about|available|works|call|bilingual|hard",
                "difficult",
                "how about",
            ),
        ),
        without=(
            "emails|email|letters|messages|homework|questions|brother|embassy|translated|translates|guy",
            "accent|pouty|books|copies|visa",
            "learn|learns|learned|learnt|learning|studies|studied|teacher|class|classes|book",
            "music|song|songs|movie|film|brochure|brochures|form|forms|leaflet|ham|cake|wine|passport|food",
            "<deal>|<taught>|how (do|would|can|should) [<word>] (you|i|they|one)",
            "(my|our) <family> [<word>] (speak|speaks|can speak) [<word>] <spoken_here> [now|too|well]* <end>",
            (
                "(he|she|they|my <family>) (is|are|can|was|used|wants) [<word>]* (speak|speaking|learning|learn|"
                "taking|studying)"
            ),
            ("(he|she|they) [can|could|also|does|do]* (speak|speaks|knows) <language> [now|too|well|already]* <end>"),
            "(said|told|heard|says) [me|us|that]* (you|they|he|she)",
            "(speaking|spanish|english) (doctor|lawyer|nurse|dentist|plumber|guide|agent|realtor)",
            "(a|an|the) (spanish|english) <~version>|like a|say <~it>",
            "(church|sunday|bus|car|delivery|room) (service|services)",
            "i (speak|know) <spoken_here> (and|too|well|fluently)",
            "(have|sell|carry|stock|offer|print|buy) [any|a|some|the|your]* <~it> in",
        ),
        unspoken="<unspoken>",
        example="My husband's first tongue is Spanish, could we go on in Spanish?",
        unlike="How do they say good morning in Spanish?",
        at_most=16,
    ),
    Gist(
        "other_tongue",
        "change_language",
        concepts=(
            (
                "(in|to) <language>",
                (
                    "(speak|speaks|speaking|talk|know|knows|understand|understands) [a|some|little|any|bit|of]* "
                    "<language>"
                ),
            ),
            (
                "speak|speaks|speaking|talk|talking|switch|comfortable|better|prefer|instead|anybody|anyone",
                "easier|conversation|somebody|someone|continue",
                "(this|the) call",
            ),
        ),
        without=(
            "he|she|they|emails|email|letters|messages|homework|questions|taxi",
            "<deal>|<taught>|how (do|would|can|should) [<word>] (you|i|they|one)",
            "(my|our) <family> [<word>] (speak|speaks|can speak)|(said|told|heard|says) [me|us|that]* you",
            "ask for|tell me how|how to",
        ),
        unspoken="<unspoken>",
        example="We'd be much more comfortable, all of us here, if we continue in French.",
        unlike="How do they say good morning in French?",
        at_most=16,
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
                (
                    "front desk|human being|one of (the|your) (team|staff|girls|boys|lads|ladies|guys|people|"
                    "crew)|in person"
                ),
                "anybody|anyone|(concerned|right|relevant|responsible) (person|department|team|desk|officer)",
            ),
            (
                (
                    "(discuss|discussing|talk|speak|chat|go over|take) [it|this|that|things|about|over|through|up|my|"
                    "case|problem|matter]* (with|to) (<whom>|one of (the|your))"
                ),
                "(forward|divert|redirect|route|escalate|pass|switch|transfer) (my|the|this) call",
                "(somebody|someone|one of you) <gap> (take|handle|pick up) (this|my|the) (call|case)",
                (
                    "(anybody|anyone|somebody|someone) [else|there|here|who|that|real|around|available]* (i|"
                    "we) [could|can|might|actually|really]* (talk|speak|chat)"
                ),
                "(who|whom) (can|could|do|may) (i|we) (speak|talk|chat) (to|with) (in person|there|directly)",
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
                (
                    "(somebody|someone|person|human|people) (who|that) (can|actually|knows|works|understands|could|"
                    "will|is able)"
                ),
                (
                    "(get|give|find) me [a|an|some|any|another|your|the|real|actual|live]* (human|person|someone|"
                    "somebody|agent|manager|supervisor|representative|operator|rep)"
                ),
                "(somebody|someone|person|human) instead of (you|this|a)",
                "(instead|rather) [than|of]* (you|this|a) (machine|robot|thing|computer)",
                "(comfortable|prefer|rather|easier|happier) [<word>] [<word>] [<word>] (with|to|have) <whom>",
                "not a (machine|robot|computer|bot)|(tell|telling) <whom>|give me (to|over)",
            ),
        ),
        without=(
            "spoke|talked|told|said|yesterday|was|has|language|about|rent|travel|insurance|why|when|come|send",
            "hate|nervous|afraid|shy|never|his|her|their|fix|repair|clean|watch|install|teach|translate|cut",
            "deliver|drive",
            "<deal>|<refusing>|<taught>|<language>|speak (english|spanish)|do you|how many|real estate",
            "are you|is this|am i|knows if|who can (do|make)|who (is|do|are)|will tell|ill tell",
            "tell (someone|somebody) (to|that|when|if)|do not tell|dont tell",
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
                "(missed|lost) (that|it) (<end>|there|sorry|completely|bit|last|first|with|a|somebody|someone)",
                "(running|run|going|go) (through|over) (that|it|this)",
                "one more time|once more|run that (by|past)|go over",
                "what did you [just] say (about|after|before|again|<end>)|go back to what",
                (
                    "(didnt|couldnt|did not|dont) [quite|really]* (get|catch|hear|follow) (that|it|you|what you "
                    "said) <end>"
                ),
            ),
            (
                "catch|caught|hear|heard|missed|understand|understood|follow",
                "(kindly|please) repeat (once|again|that|it|what|yourself|<end>)",
                "(through|over) (that|it) again",
                "(say|said|saying) (it|that|this)|you said|you were saying|run that (by|past)|lost you|get that",
                "got that|the rest|last (part|bit|thing)|what was (that|it)|(what|everything) you (said|say)",
                "(repeat|go over) (that|it|this|what)|gone over my head|you say",
            ),
        ),
        without=(
            (
                "delivery|parcel|deadline|visit|order|orders|prescription|payment|charged|charge|broke|"
                "broken|test|exam|song|appointment|booking"
            ),
            "booked|book|refund|how|why|where|which|who|when|is|are|need|want|bill|send|fact|joke|sent|email",
            "happened|happens|happening|they|he|she|them|him|her|my|password|never|card|transaction|music|yes",
            "no|dont|balance|account|slowly|slower|louder|help|alarm|list|reminder|calendar|find|try|change",
            "what (the|my|is|are|time|day|do|does|can|should)|what was (the|my)|call me|a person",
            "told (me|you)",
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
            "<no_thanks>|tell (him|her|them)|what (is|are|was|can|do|you|should)",
            "(and|now|please) (tell|say|give)",
        ),
        within=(
            "i|im|ive|id|am|me|my|myself|you|youre|youve|your|we|were|us|that|thats|this|it|its|is|was|be",
            "been|are|arent|have|had|has|so|very|really|truly|ever|much|too|most|more|a|an|the|all|for|of|to",
            "with|on|in|at|and|or|well|oh|okay|ok|right|now|today|then|here|there|just|such|what|how|as",
            "exactly|precisely|absolutely|totally|must|do|did|does|got|get|gave|give|giving|thanks|thank",
            "thankful|grateful|gratitude|appreciate|appreciated|cheers|obliged|bless|god|dear|love|darling",
            "sir|maam|madam|mate|honey|sweetheart|pal|friend|man|buddy|boss|kind|kindly|kindness|nice|sweet",
            "lovely|good|great|wonderful|fantastic|amazing|awesome|brilliant|excellent|perfect|superb",
            "marvelous|marvellous|super|terrific|outstanding|splendid|best|better|fine|helpful|useful|help",
            "helped|helping|helps|service|job|work|worked|assistance|assist|patience|patient|time|trouble",
            "effort|info|information|answer|answers|answered|answering|explaining|explained|explanation",
            "telling|told|tell|say|saying|said|checking|checked|check|looking|sorting|sorted|clearing|cleared",
            "clear|up|out|into|quick|quickly|fast|prompt|reply|response|advice|tip|heads|needed|wanted|hoping",
            "hoped|know|hear|hearing|everything|anything|lot|lots|bunch|million|ton|tons|lifesaver|saver|life",
            "star|angel|gem|legend|diamond|treasure|hero|made|make|makes|day|saved|big|huge|relief|owe|one",
            "thoughtful|after|from|heart|bottom|support|attention|gracious|generous|go|going|above|beyond|way",
            "couldnt|asked|ask|not|could",
        ),
        example="Well, that was a lifesaver, good job with everything.",
        unlike="I'm grateful, but could you check again whether it shipped?",
        at_most=16,
    ),
    Gist(
        "well_done",
        "thanks",
        concepts=(
            (
                "lovely|superb|excellent|brilliant|wonderful|fantastic|great|perfect|amazing|awesome|outstanding|clear",
                (
                    "splendid|marvellous|marvelous|terrific|impressive|impressed|best|better|nicely|"
                    "beautifully|wonderfully"
                ),
                "brilliantly|perfectly|relief|relieved|reassured|reassuring|thank|thanks|exceptional|faultless|spot",
                "well|ease|rest|nice|good|clearly",
            ),
            (
                "answer|answers|explained|explanation|explaining|handled|dealt|patience|mind|work|job|service|done",
                "sorted|put (it|that)|stuff|treatment|manners|attitude|professional|assistance",
            ),
            ("what a|you|youve|youre|your|that|thats|job|couldnt|than|how|such|really|honestly|all|this|ever",),
        ),
        within=(
            "i|im|ive|id|am|me|my|we|us|you|youre|youve|your|yall|that|thats|this|it|its|is|was|were|been|have|had",
            "has|so|very|really|truly|honestly|absolutely|simply|quite|such|what|how|a|an|the|all|both|for|of|to|with",
            "on|at|in|and|well|oh|okay|ok|right|wow|now|here|just|as|than|then|but|know|ramble|slow|bit|old|like",
            "lovely|superb|excellent|brilliant|wonderful|fantastic|great|perfect|amazing|awesome|outstanding|clear",
            "splendid|marvellous|marvelous|terrific|impressive|impressed|best|better|nicely|beautifully|nice|good",
            (
                "puts|putting|wonderfully|brilliantly|perfectly|relief|relieved|reassured|reassuring|"
                "exceptional|faultless|spot|first"
            ),
            "ease|rest|clearly|answer|answers|explained|explanation|explaining|handled|dealt|patience|patient|mind",
            (
                "are|were|being|work|job|service|done|did|do|doing|put|sorted|stuff|treatment|manners|"
                "attitude|professional|assistance"
            ),
            "thanks|thank|thankyou|kindly|cheers|much|lot|everything|everyone|everybody|anybody|anyone|nobody|ever",
            "people|guys|folks|lot|lads|team|person|ones|yourselves|yourself|couldnt|could|not|asked|ask|wished|hoped",
            "hope|worry|worrying|worried|made|makes|make|sense|simple|easy|easily|quick|quickly|class|rate|top|notch",
            "dear|love|sir|maam|mate|bless|god|heart|say|must|said|credit|true|real|sure|keep|up|one|most|more|give",
        ),
        without=(
            (
                "<begin> (is|are|was|do|does|did|can|could|how (do|is|are|much|long)|what (is|are|do|was))|"
                "not (a|good|very|happy|clear)"
            ),
            "(not|never) [a|very|so|that|really|been]* (good|great|clear|nice|well|perfect|easy|happy|impressed|sure)",
            (
                "(could|can) (you|i|we)|(do|did) you|sure (that|you|it|this)|couldnt (have|do|be) (done|a|"
                "the)|how (do|to|is|was|much)"
            ),
        ),
        example="Honestly you've explained that so nicely, much better than anyone.",
        unlike="Your explanation was not very clear.",
        at_most=16,
    ),
    Gist(
        "all_done",
        "farewell",
        concepts=(
            (
                (
                    "(were|im|we are|i am|i think were) (done|finished|through|all set|all done)|that will "
                    "be (it|all)|thatll be (it|all)"
                ),
                (
                    "(finish|stop|leave it|end|wrap up|wrap it up|call it) [it|this|things|the call]* (here|"
                    "there|now|up|a day)"
                ),
            ),
            ("bye|goodbye|goodnight|ive|think|believe|sir|all|everything|good night|so|cheers|thanks|thank|then",),
        ),
        within=(
            "we|were|are|i|im|ive|id|am|can|could|will|be|it|that|thats|thatll|this|the|call|done|finished|through|all",
            (
                "set|here|there|now|then|so|okay|ok|right|well|good|night|goodnight|bye|goodbye|sir|maam|"
                "madam|dear|love|mate"
            ),
            "finish|stop|leave|end|wrap|up|a|day|got|have|had|everything|wanted|needed|asked|for|from|you|my|me|think",
            "believe|guess|reckon|suppose|only|just|thanks|thank|very|much|cheers|take|care|lets|let|us|answer|answers",
            "information|info|is|what|came|after|was|sorted|happy|things|to|know|and|talk|soon|enough",
        ),
        without="not|when|how|what (time|do|is)|can you|could you|done with",
        example="Right, we can finish here, I have everything I asked for.",
        unlike="Are we done with the filling today?",
        at_most=16,
    ),
    Gist(
        "weather_talk",
        "greeting",
        concepts=(
            "hello|hi|hey|hiya|morning|evening|afternoon|mornin",
            (
                (
                    "weather|sunshine|sunny|day|(cold|hot|warm|wet|chilly|dry|icy|windy) (enough|out|today|"
                    "one|morning|day|for you)"
                ),
                "raining|pouring|freezing|boiling|drizzling|scorcher",
            ),
            (
                "lovely|nice|enough|isnt|aint|innit|eh|once|gorgeous|awful|miserable|dreadful|terrible|beautiful|out",
                "horrid|glorious|grand|again|finally|proper|bitter|one|what a|hope",
            ),
        ),
        within=(
            (
                "hello|hi|hey|hiya|good|morning|mornin|evening|afternoon|to|you|there|dear|love|sir|maam|"
                "mate|all|oh|well|and|what"
            ),
            (
                "weather|sun|sunshine|sunny|day|cold|hot|warm|wet|chilly|dry|icy|windy|enough|out|outside|"
                "today|one|for|raining"
            ),
            (
                "pouring|freezing|boiling|drizzling|scorcher|lovely|nice|isnt|aint|innit|it|its|is|eh|once|"
                "gorgeous|awful|a"
            ),
            (
                "miserable|dreadful|terrible|beautiful|horrid|glorious|grand|again|finally|proper|bitter|"
                "hope|youre|your|this"
            ),
            "having|enjoying|the|been|we|having|at|last|bit|very|so|such|such|another|though|hasnt|has|we|weve|got|are",
        ),
        without="what (is|s|will)|whats|(hi|hello|hey) is|is it (cold|hot|raining|sunny|dry|open)|will",
        example="Hiya, miserable weather again today, isn't it?",
        unlike="Good morning, what's the weather today?",
        at_most=14,
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
                "go|going|gotta|leave|leaving|run|head|heading|off|hang|here|arrived|ready|calling|busy|late",
                "pulling|waiting",
            ),
        ),
        within=(
            "bye|goodbye|byebye|farewell|cheerio|ciao|good|take|care|okay|ok|right|so|well|oh|and|then|now",
            "anyway|i|im|ive|id|ill|we|were|am|have|has|is|are|to|be|the|a|my|our|go|going|gotta|got|get",
            "getting|must|need|should|better|leave|leaving|run|running|head|heading|off|out|home|hang|up|here",
            "just|arrived|ready|calling|called|call|busy|late|work|bus|buss|train|trains|busses|taxi|ride|cab",
            "stop|boss|wife|husband|mom|mum|kids|kid|son|daughter|baby|dinner|lunch|supper|tea|dog|doorbell",
            "door|phone|battery|break|over|in|at|on|me|its|thats|that|thank|thanks|you|your|for|help|dear",
            "love|everyone|all|pulling|waiting|yelling|burning|dying|starting|class|meeting|school|friend",
            "again|later|soon|see|talk|day|nice|great|lovely",
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
            "hello|hi|hey|hiya|good|morning|evening|afternoon|day|there|to|you|dear|love|oh|well|why|and|so",
            "wow|goodness|my|gosh|i|im|we|is|are|was|wasnt|werent|didnt|have|has|been|hope|hoping|expecting",
            "expect|anyone|anybody|somebody|someone|that|your|youre|week|weeks|weekend|weekends|days|mornings",
            "mornin|today|all|everything|everybody|okay|ok|fine|great|lovely|nice|going|with|over|things|its",
            "pick|picked|up|fast|quick|quickly|the|phone|a|at|on|in|end|answer|answered|really|how|hows",
            (
                "having|one|alright|only|again|it|keeping|treating|being|this|bright|beautiful|do|doing|"
                "feeling|life|kind|kindly|ready|not"
            ),
        ),
        without="how (do|is the|fast|quick)",
        example="Hello there, gosh, I wasn't expecting anybody to pick up.",
        unlike="Hi, I hope you're open today.",
        at_most=16,
        situation="how_are_you",
    ),
)

GISTS: Final = (
    *_RECORDED, *_ROBOT, *_SLOWER, *_LOUDER, *_LANGUAGE, *_AGENT, *_AGAIN, *_WRONG, *_NAME, *_BUSINESS, *_QUIET,
    *_WAIT, *_COURTESY,
)  # fmt: skip
"""In order of rank."""

GIST_RULES: Final[Mapping[str, Phrases]] = {
    # What a business deals in: beside one of these the same words are about that.
    "deal": (
        "order|orders|ordered|delivery|deliver|delivered|package|packages|parcel|shipment|shipping",
        "shipped|refund|bill|bills|invoice|invoices|price|prices|cost|costs|charge|charged|charges|fee",
        "fees|payment|payments|pay|paid|account|accounts|balance|appointment|appointments|booking",
        "bookings|reservation|reservations|reserve|book|booked|schedule|reschedule|cancel|insurance",
        "prescription|prescriptions|quote|subscription|warranty|ticket|tickets|flight|flights|policy",
        "alarm|timer|song|songs|music|playlist|reminder|reminders|credit|loan|mortgage|deposit",
        "transaction|transactions|statement|internet|website|app|printer|wifi|laptop|medical|rate|rates",
        "discount|coupon|mileage|gas|tire|tires|oil|direction|directions|recipe|calories|visa|vaccination",
        "vaccinations|weather|interest|pto|vacation|taxes|w2|income|paycheck|rewards|points|meeting",
        "meetings|uber|gluten|ingredients|application|contract|cable|mail|mailbox|size|product|products",
        "item|items",
        "phone plan|dental records|traffic to|calendar event",
    ),
    "record_of": (
        "medical|vaccine|health|dental|criminal|police|public|world|game|show|channel|studio|session",
        "vinyl|album|band|camera|wedding|artist|artists|deed|birth|player|label|video|videos|lecture|tv",
        "movie|radio|podcast",
    ),
    "not_at_you": (
        "neighbour|neighbors",
        "your (technician|driver|plumber|guy|colleague|doctor|nurse|website|app|internet|store|shop)",
    ),
    "device": (
        "tv|television|speakers|headphones|headset|radio|fan|stereo|earbuds|doorbell|dishwasher|engine",
        "alarm|music|remote|car|cd|bluetooth|game|dog|ringer|ringtone",
        "(the|my|left|right|new|this|bluetooth|smart|car) speaker|hearing test|hearing tests|hearing aids",
        "mic you",
    ),
    "no_more": (
        "stop|stopping|quit|enough|neednt|save|spare|skip|cease",
        "cut it out|no need|(dont|do not|didnt) [really]* (need|have to|want)|thatll do|that will do",
        "no more|knock it off|give it a rest|cut (it|the|to)|you can (stop|leave)|leave out|too much",
        "so much",
    ),
    "your_speech": (
        "talk|talking|talked|reading|read|explain|explaining|explanation|explanations|listing|list|lists",
        "speech|speeches|spiel|information|info|details|saying|voice|lecture|lecturing|rambling|ramble",
        "chatter|yapping|repeating|recite|reciting|advert|options|mouth|pitch|blah|rigmarole|story|noise",
        "yak|yakking|babbling|droning|speaking|words|word",
        "go on|going on|go through|going through|the rest|go over|heard it",
        "(i|ive) [already|just]* (get|got) (it|that|the)|got the (idea|point|picture|message)",
        "get the (idea|point|picture|message)|every single|all (of that|that|of them)|whole thing",
        "on and on",
    ),
    "you_speak": (
        "speak|speaking|talk|talking|speech|words|saying|word|say|talker|rushing|repeat",
        (
            "(you|youre|you are|your) [<word>] [<word>] (speak|speaking|talk|talking|say|saying|speech|going|"
            "go|reading|read|voice|rattling|rattle|rush|rushing|racing|telling|run|running)"
        ),
        "through (it|that)",
    ),
    "place": (
        "electrician|electricians|locksmith|taxi|tailor|landlord|council|police|authority|county|dentist",
        "dentists|doctors|clinic|salon|barber|barbers|garage|bakery|restaurant|takeaway|pizzeria|pizza",
        "shop|store|office|hospital|pharmacy|chemist|chemists|school|vet|vets|hotel|bank|gym|library",
        "museum|cafe|bar|pub|company|business|place|firm|surgery|practice|centre|center|hairdresser",
        "hairdressers|florist|florists|butcher|butchers|laundry|cleaners|plumber|plumbers|department",
        "agency|dealership|mechanic|mechanics|nursery|spa|studio|theater|theatre|cinema|church|bookstore",
        "bookshop|deli|grill|diner|inn|motel|optician|opticians|branch|headquarters|supermarket|grocery",
        "workshop|hair|nail|establishment|organization|outfit",
        "city hall|town hall|tax office|dry cleaners|repair shop|service center|animal hospital",
        "animal clinic",
    ),
    "asks": (
        "what|whats|how|when|why|which|who|whose|does|book|open|closed|number|explain|whether|also",
        "where (is|are|do|can)|do you|is there|are there|are you|can i|could i|can we|could we|may i",
        "will you|is (it|this|that|my)",
        "(can|could|would) you (please|also|tell|give|send|check|help|make|do|put|find)",
        "(please|and|now|just) tell me|if you",
    ),
    "asks_more": (
        "how|when|why|open|should",
        "can i|do you|are there|is there",
    ),
    "want": (
        "want|wondering|but|except|however|question",
        "wanted to (ask|know|see|book|get|make|talk|speak|order|check)|need (to|a|an|some|you|help)",
        "id like|i would like|looking to|looking for a",
    ),
    "wanting": (
        "want|need|wanna|transfer|connect|rather|prefer|please",
        "get (a|me|someone|somebody|an|the)|get me|give me|put me|let me|can i|could i|may i|id like",
        "i would like|speak to|talk to|help me|is there",
    ),
    "refusing": (
        (
            "(dont|do not|no|without|not|didnt|never|rather not) [<word>] [<word>] [<word>] (person|human|"
            "agent|somebody|someone|representative|operator|transfer|manager|talk|speak)"
        ),
        "instead of|no need",
    ),
    "gap": "[<word>] [<word>] [<word>] [<word>] [<word>] [<word>]",
    "whom": (
        "[a|an|the|your|another|some|one|any|of|my|real|actual|live]* (somebody|someone|person|human|"
        "agent|representative|rep|colleague|colleagues|manager|supervisor|operator|receptionist|staff|"
        "people|advisor|adviser|associate|coworker)"
    ),
    "thankful_praise": (
        "relief|cheers",
        "(exactly|just|precisely) what i (wanted|needed|was|hoped|had)",
        (
            "(fantastic|great|excellent|wonderful|amazing|brilliant|superb|lovely|good|first class|"
            "outstanding|top notch) (service|job|help|work|assistance)"
        ),
        ("(youve|you have) been [<word>]* (helpful|kind|great|wonderful|lovely|sweet|patient|amazing|brilliant|good)"),
        (
            "(youre|you are|arent you|how|very|so|most|really) [a|an]* (helpful|kind|sweet|lifesaver|star|"
            "angel|gem|legend|sweetheart|wonderful|diamond|treasure|thoughtful)"
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
        "dubbed|taught|translator|translate|translation|tour|tours|doctor|lawyer|food|muffin|muffins",
        "onion|soup|restaurant|book|passport|teacher|teach|tutor|mean|means|meaning|word|words|phrase",
        "saying|letter|document|documents|papers|paperwork|website|brochure|guide|audio|subtitles|channel",
        "news|nurse|dentist|staff|waiter|church|mass|school|test|exam|write|spelled|keyboard|country",
        "spain|mexico|what|whats|equivalent|proper|greet|accent|meal|dish|dishes|recipes|wine|bread",
        "dressing|fries|sofa|bulldog|shepherd|car|cars|cheese|salad|toast|tea|breakfast|people",
        "interpreter|group",
    ),
    "spoken_here": "english|spanish|espanol|ingles|castellano",
    "family": (
        "mom|mum|mother|dad|father|sister|brother|son|daughter|wife|husband|friend|aunt|uncle|cousin",
        "grandma|grandson|kids",
    ),
    "unit": "moment|second|sec|minute|bit|tick|mo|little|quick|short|min|while",
    "version": "version|option|speaker|menu|line|one",
    "it": "it|that|this|in|everything|something|what",
    "article": "the|a|my|an|that|this|our|his|her|it",
    "onward": "to|through|over|past|with|ahead",
    "kin": (
        "mom|mum|mother|dad|father|sister|brother|son|daughter|wife|husband|friend|aunt|uncle|cousin",
        "grandma|grandmother|grandpa|grandson|granddaughter|neighbor|neighbour|girlfriend|boyfriend",
        "partner|niece|nephew|boss|office|bank|school|vet",
    ),
    "unspoken": (
        (
            "(my|not|no|little|bad|poor|weak|broken|dont speak|cant speak|dont [<word>] speak|not much|dont "
            "understand|than) [<word>] <language>"
        ),
        "<language> [is] (only|bad|poor|not|isnt|terrible)",
    ),
    "language": "|".join(LANGUAGES),
}
"""Rules that only gists know."""
