"""English: what steers the conversation itself: say it again, wait, give me a person, speak another language."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

REPEAT: Final = (
    Pattern(
        "repeat",
        "(repeat|repeating|restate|reiterate|resay|replay|recap|rerun|go back over|re read|reread|repeat back) "
        "[<softly>|<again>|me]* [<said>|everything|all of (that|it)] [<again>|<softly>]*",
        "Please repeat what you just said.",
        "Repeat my order to the kitchen.",
    ),
    Pattern(
        "say_again",
        "(slow down|speak up|back up) [please|a (bit|little)|for me|and]* (repeat|say) (that|it) [<again>|<softly>]*|"
        "(hear|have) <said> (again|spoken again|once more|one more time|repeated|said again) [<softly>]*|(say|saying|"
        "tell me|tell us|ask|ask me|asking|read|go over|give me|state|go through|telling me|hear|hearing|explain|"
        "mention|go back to|read back) [<softly>]* [<said>|everything] [to|by|past] [me] <again> [<again>|<softly>]*|"
        "run (that|it|this) (by|past) me <again> [<softly>]*",
        "Could you say that again?",
        "Tell me again how much it costs.",
    ),
    Pattern(
        "say_again_what",
        "(say|tell me|tell us|ask|ask me|read|give me|state|telling me|explain|go over|go back to|rewind to) <again> "
        "(<said>|everything)|(say|tell me) what you (just said|said|asked|told me|were saying|just told me) [<again>|"
        "<softly>]*|ask (the|your|that|me the|me that) [last] question [<again>|<softly>]*|go back to (what you (said|"
        "just said)|the last (thing|part|question)) [you said]|(can|could|may) (i|we) (get|have) (a|that) repeat|i "
        "need a repeat|read [<said>] back to me [<again>|<softly>]*|(go|run|take me|walk me) through <said> <again>",
        "Go back to what you said.",
        "Tell me what you know about loans.",
    ),
    Pattern(
        "that_repeated",
        "[i|we] [need|want|like|have|had|get|must] [to] [have|hear|get] (<said> [to be] (repeated|said again|restated|"
        "again|once more|one more time)|you [to] (repeat <said>|repeat|say <said> again|say that one more time)) "
        "[<again>|<softly>]*",
        "I need that repeated, please.",
        "I want that in writing.",
    ),
    Pattern(
        "not_heard",
        "[i|we] [just|really|still|quite|kind of|sort of|do|honestly]* (didnt|did not|couldnt|could not|cant|cannot|"
        "can not|was not able to|wasnt able to|havent|have not|barely|hardly|could barely|can barely|can hardly|never|"
        "was unable to|am unable to|failed to) [quite|really|even|fully|just|properly]* (hear|catch|understand|follow|"
        "make out|pick up|heard|caught|comprehend|grasp|get (that|any of that|all of that|all that|what you (said|"
        "asked|just said)|[the|your|that] [last] (part|bit|question) [you said])|quite get) [you|a word|anything|any "
        "of (that|it)|all of that|all that|<said>|quite|clearly|very well|well|at all|there|just now|properly|"
        "correctly|the first time|right|what (that|it) was|fully|what (you are|youre) saying|(your|the) (question|"
        "answer|response|words)]*",
        "Sorry, I didn't catch that.",
        "I didn't get my refund.",
    ),
    Pattern(
        "not_understood",
        "[<im>|i was|ive been] (having|having a) [hard|difficult|some|a lot of]* (trouble|difficulty|difficulties|"
        "time) (hearing|understanding|following) (you|that|what (you said|youre saying|you are saying)|it)|(its|it is|"
        "it was) [<very>|a bit|a little]* (hard|difficult) [for me] to (hear|understand|follow) (you|that|what (you "
        "said|youre saying|you are saying))|i [completely|just|already|totally]* (forgot|have forgotten|lost track of|"
        "dont remember|cant remember|do not remember|dont recall) (what (you|you just) (said|asked|told me)|what you "
        "were saying|(your|the) [last] question)|(<im>|i was|i am) not [really|quite|entirely|too]* sure (what (you|"
        "that) (said|just said|asked|meant|was)|[that|if] i (heard|caught|got|understood) (you|that|it|what you "
        "said)) [right|correctly|clearly]|i (dont|do not|didnt) think i (heard|caught|got|understood) (you|that|it|"
        "what you said|all of that) [right|correctly|clearly|properly]|i (had|have|am having) [some|a lot of|a bit of|"
        "real|a hard]* (trouble|difficulty|problems|time) (hearing|understanding|following|catching) (you|that|it|"
        "what you said)|i (dont|do not|cant|cannot) (know what you (said|just said|are saying|were saying)|understand "
        "(you|what (you (said|just said|are saying|were saying)|youre saying))|hear (you|that|a thing|anything)|"
        "follow you|make out what you are saying) [very well|well|at all|<again>]*",
        "I don't understand what you said.",
        "I don't understand my bill.",
    ),
    Pattern(
        "missed",
        "[i think] i [just|kind of|totally|think i|must have|may have|might have|must]* ((missed|misheard|have "
        "missed) (<said>|all of that|some of that|part of that|your (question|answer|response))|misheard you|lost "
        "you) [there|completely|again]*|i (wasnt|was not) (listening|paying attention)|i (zoned|spaced) out|i (got|"
        "was) distracted",
        "I missed that last part.",
        "I missed my flight.",
    ),
    Pattern(
        "bad_line",
        "(youre|you are|you|your voice is|your voice|[the|your|this] (line|call|connection|sound|audio) [is|was]|its|"
        "it is|it|were|you were) [sounded|sound|sounds|is|was|coming through|kind of|really|very|all|too|so|a bit|a "
        "little]* (distorted|fuzzy|choppy|unclear|staticky|scrambled|breaking up|broke up|cut out|cutting out|got cut "
        "off|muffled|garbled|hard to (hear|understand)|too quiet|not coming through) [there|on me|a (bit|little)|for "
        "a (second|moment)]*|(that|it|you) (was|were|went|said (that|it)) [just|really|a (bit|little)|way|much]* too "
        "(fast|quick|quickly|quiet|low) for me|(the|this) (line|connection|sound|audio) is [very|really|so]* (bad|"
        "terrible|awful|poor)|(you|that|it) (werent|wasnt|was not|were not|arent|are not) [very|too]* clear",
        "You're breaking up.",
        "My phone is breaking.",
    ),
    Pattern(
        "what_did_you_say",
        "whatd <you> (say|just say) [again|please]|what [was it|is it|were|was|the heck|exactly]* [did|do|have|was|"
        "were|had|are|is it] <you> [just|even|last|again|actually|trying to|that]* (say|said|saying|mention|tell me|"
        "telling me|ask|ask me|asking|mentioned|asking me|said to me|told me|asked [me]) [again|there|to me|just now|"
        "now|please|before|last|a (second|moment|minute) ago]*",
        "What did you say?",
        "What did you say the price was?",
    ),
    Pattern(
        "what_was_that",
        "what was (that|it|[that|your|the] [last|previous|very]* (thing|part|bit|question|one|answer|sentence|word|"
        "response|message|words|reply|statement|comment|remark|point)) [that|last|thing|one|part|bit|again|you (said|"
        "just said|asked|told me|mentioned|were saying|gave me|asked me|just asked|just told me)|<softly>|<again>]*|"
        "whats that [again|please|you (said|say)|once more]*|(whats|what is|what were) (the|your|that) question "
        "[again]|[do] what again",
        "What was that last thing you said?",
        "What was that charge on my card?",
    ),
    Pattern(
        "come_again",
        "(come again|say again|say what|you said what|you what|say what now|do what now|hit me with that|run it back) "
        "[with that|<again>|<softly>]*|(once (more|again)|one more time|again|a second time) [with that|<again>|"
        "<softly>]*",
        "Come again?",
        "Once again you charged me twice.",
    ),
    Pattern(
        "pardon",
        "(what|huh|eh) [please] <end>|pardon [me]|[i] beg [your] pardon|excuse me what|repeat|how was that [again]|"
        "hows that again",
        "Pardon?",
        "What time is it?",
    ),
)

WAIT: Final = (
    Pattern(
        "hold_on",
        "(wait|hold (on|up|it|tight|please|the (line|phone)|that thought|your horses|there)|hang (on|tight|in there)|"
        "stand by|stay (on the (line|phone)|there|with me|right there)|bear with me|be patient|pause there|(wait|"
        "hold) <while>) [up|there|<while>|for (me|<while>)|ok|okay|please|now|while i (check|look|think|find it|get "
        "it|look it up)|(till|until) i (check|find it|get it|am ready|get back)]*|hold",
        "Hold on a second, please.",
        "Hold my reservation.",
    ),
    Pattern(
        "moment",
        "[just] <moment> [to (think|check|look|find it|get it|look it up)|please|for me|ok|okay|more|while i (check|"
        "look|think|find it|get it)]*|[just] (give me|let me have|let me take|i need|need|ill need|gimme|spare me|it "
        "will take|itll take|this will take|i just need|i will need|that will take|can i (have|get)|could i have|may "
        "i have) [just|about|me] <while> [to (think|check|look|find it|get it|look it up)|please|for me|ok|okay|there|"
        "more|longer|while i (check|look|think|find it|get it)]*",
        "Just a moment.",
        "Set a timer for one minute.",
    ),
    Pattern(
        "let_me",
        "(i (have|need) to|i must|i gotta) (think|think about (it|that|this)|check) [for <while>|first|real quick]*|"
        "(let me|lemme|ill|i will|let me just|ill just|<im> going to|<im> just going to|<im> gonna) [just|quickly|go|"
        "first]* (see|think|check|look|look it up|think about (it|that|this)|find it|get it|grab it|pull it up|check "
        "on that|go get it|(find|get|grab|fetch|look for|go get|go find|pull out|dig out) (my|a|some|the) (card|"
        "credit card|wallet|glasses|phone|pen|pencil|paper|pen and paper|purse|keys|paperwork|papers|id|computer|"
        "notes|something to write with|insurance card|reading glasses|policy|bill|invoice|receipt)) [real quick|first|"
        "here|quickly|now|for <while>|<while>|ok|okay|then]*",
        "Let me grab a pen.",
        "Let me check my balance.",
    ),
    Pattern(
        "be_right_back",
        "(ill|i will) be right back|be right back|brb|(dont|do not|please dont) (hang up|go anywhere|go away|leave)|"
        "<im> [still] (thinking|looking|checking|looking for it|almost there)|almost there|(still|im still) here",
        "Don't hang up.",
        "Don't leave my parcel outside.",
    ),
)

LIVE_AGENT: Final = (
    Pattern(
        "speak_to_person",
        "[how (do|can) i] (speak|talk|chat|be (connected|transferred)|get (connected|transferred|through|hold of)|"
        "connect|transfer|put|get|give|pass|forward|switch|send|hand|direct|patch|redirect|escalate|reach|have|bring|"
        "route|speaking|talking|find|see) [me|us|this|it|this call|my call|the call]* [over|through|on]* [to|with|on "
        "the (line|phone) with|on] <live_person> [on the (line|phone)|instead|now|right (now|away)|directly|here|"
        "there|today|who can help [me]|to help [me]|that can help [me]|in person]*",
        "Can I talk to a real person?",
        "Send my agent a message.",
    ),
    Pattern(
        "speak_to_someone",
        "(speak|talk|transfer me|connect me|put me through|put me on [the phone]|get me|chat) (to|with|on with) "
        "<somebody> [who can help [me]|instead|now|right (now|away)|directly|there|here|else]*",
        "Let me speak to somebody, please.",
        "I need to talk to someone on the phone about a loan.",
    ),
    Pattern(
        "want_person",
        "(i|we|id|ill|i would|i d) [really|just]* (want|need|like|wanna|prefer|demand|take|would like|rather have|"
        "have to have) <live_person> [now|to help me|on the line|right (now|away)|instead|to talk to|to speak to]*",
        "I want a human.",
        "I want a representative sample.",
    ),
    Pattern(
        "is_there_person",
        "[is|isnt|are] [there] [do you have] (<live_person>|<somebody>) [there] [available] [that|who|whom]* [i can|i "
        "could|to|can|could|for me to] (talk|speak|chat|help) [me] [to|with]* [instead|there|now]*",
        "Is there someone I can talk to?",
    ),
    Pattern(
        "person",
        "[a|an|the] ([live|real|actual|human]* (agent|representative|operator|human|supervisor|manager|receptionist|"
        "customer (service|care|support) [representative|agent]|front desk|reception)|(live|real|actual) (person|"
        "human being|people))",
        "Representative!",
        "Customer service hours",
    ),
    Pattern(
        "no_machine",
        "i (do not|dont) (want|wanna|like) [to] [talk|talking|speak|speaking] [to|with] [a|an|this|you] (robot|"
        "machine|computer|bot|ai|recording|automated system|virtual assistant)",
        "I don't want to talk to a machine.",
        "I don't want a robot vacuum.",
    ),
)

CHANGE_LANGUAGE: Final = (
    Pattern(
        "do_you_speak",
        "[do you|does (anyone|anybody)|is there (anyone|someone|anybody|somebody) [there] [who|that]|anyone|you] "
        "[also] (speak|speaks|understand|understands) [any] <language> [there]",
        "Do you speak Spanish?",
        "How do they speak Spanish in Chile?",
    ),
    Pattern(
        "switch_to",
        "(speak|talk|switch|change|continue|answer|respond|reply|go|proceed|set|use|start (speaking|talking)|have "
        "this|do this|keep going|hear this|make|alter) [over|back]* [to me|with me|this|it] [your|the|my|our] "
        "[preferred|default|current] [language|conversation|call|voice] [setting|settings|preference] [over|back]* "
        "[to|into|in|with|as|be] <language> [instead|now|from now on|for me|mode|with me|to me]*",
        "Can we switch to Spanish, please?",
        "Answer my emails in Spanish.",
    ),
    Pattern(
        "in_language",
        "[prefer|i (prefer|want|need|would prefer)|id prefer|<language> speaker] <spoken_here> [only|instead|language|"
        "speaker|por favor]*|(in|en|i (speak|only speak|just speak|prefer to speak)|<im> speaking|hablo|habla|hablas|"
        "se habla|[hay] alguien que [hable|habla]|my language is) <language> [only|instead|language|speaker|por "
        "favor]*",
        "Spanish, please.",
        "Spanish classes near me",
    ),
    Pattern(
        "not_this_language",
        "i (do not|dont|cant|cannot) (speak|understand) [any|much|good|a lot of|very much] (english|<language>) [very "
        "well|well|much|so well]*|my (english|<language>) is [not|very|so|really]* (bad|poor|good|great|terrible|not "
        "very good)",
        "I don't speak English.",
    ),
    Pattern(
        "other_language",
        "(change|switch|choose|select) [the|your|my|to|a|to a|to another|another|a new|a different|different|new|"
        "other]* (language|languages) [setting|settings]",
        "Change the language, please.",
    ),
)
