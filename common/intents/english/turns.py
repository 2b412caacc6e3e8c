"""English: what steers the conversation itself: wait, give me a person, speak another language."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

WAIT: Final = (
    Pattern(
        "hold_on",
        "(wait|hold (on|up|it|tight|please|the (line|phone)|that thought|your horses|there)|hang (on|tight|in there)|"
        "stand by|stay (on the (line|phone)|there|with me|right there)|bear with me|be patient|pause there|(wait|hold) "
        "<while>) [up|there|<while>|for (me|<while>)|ok|okay|please|now|while i (check|look|think|find it|get it|look "
        "it up)|(till|until) i (check|find it|get it|am ready|get back)]*|hold",
        "Hold on a second, please.",
        "Hold my reservation.",
    ),
    Pattern(
        "moment",
        "[just] <moment> [to (think|check|look|find it|get it|look it up)|please|for me|ok|okay|more|while i (check|"
        "look|think|find it|get it)]*|[just] (give me|let me have|let me take|i need|need|ill need|gimme|spare me|it "
        "will take|itll take|this will take|i just need|i will need|that will take|can i (have|get)|could i have|may i "
        "have) [just|about|me] <while> [to (think|check|look|find it|get it|look it up)|please|for me|ok|okay|there|"
        "more|longer|while i (check|look|think|find it|get it)]*",
        "Just a moment.",
        "Set a timer for one minute.",
    ),
    Pattern(
        "let_me",
        "(i (have|need) to|i must|i gotta) (think|think about (it|that|this)|check) [for <while>|first|real quick]*|"
        "(let me|lemme|ill|i will|let me just|ill just|<im> going to|<im> just going to|<im> gonna) [just|quickly|go|"
        "first]* (see|think|check|look|look it up|think about (it|that|this)|find it|get it|grab it|pull it up|check "
        "on that|go get it|(find|get|grab|fetch|look for|go get|go find|pull out|dig out) (my|a|some|the) (card|credit "
        "card|wallet|glasses|phone|pen|pencil|paper|pen and paper|purse|keys|paperwork|papers|id|computer|notes|"
        "something to write with|insurance card|reading glasses|policy|bill|invoice|receipt)) [real quick|first|here|"
        "quickly|now|for <while>|<while>|ok|okay|then]*",
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
        "the (line|phone) with|on] <live_person> [on the (line|phone)|instead|now|right (now|away)|directly|here|there|"
        "today|who can help [me]|to help [me]|that can help [me]|in person]*",
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
        "(i|we|id|ill|i would|i d) [really|just]* (want|need|like|wanna|prefer|demand|take|would like|rather have|have "
        "to have) <live_person> [now|to help me|on the line|right (now|away)|instead|to talk to|to speak to]*",
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
        "customer (service|care|support) [representative|agent]|front desk|reception)|(live|real|actual) (person|human "
        "being|people))",
        "Representative!",
        "Customer service hours",
    ),
    Pattern(
        "no_machine",
        "i (do not|dont) (want|wanna|like) [to] [talk|talking|speak|speaking] [to|with] [a|an|this|you] (robot|machine|"
        "computer|bot|ai|recording|automated system|virtual assistant)",
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
        "(speak|talk|switch|change|continue|answer|respond|reply|go|proceed|set|use|start (speaking|talking)|have this|"
        "do this|keep going|hear this|make|alter) [over|back]* [to me|with me|this|it] [your|the|my|our] [preferred|"
        "default|current] [language|conversation|call|voice] [setting|settings|preference] [over|back]* [to|into|in|"
        "with|as|be] <language> [instead|now|from now on|for me|mode|with me|to me]*",
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
