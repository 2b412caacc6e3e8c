"""English: what steers the conversation itself: wait, speak another language."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

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

CHANGE_LANGUAGE: Final = (
    Pattern(
        "do_you_speak",
        "[do you|do (you|any of you) [all|guys|people]|can you|can we|can i|could we|you|may i|could i] [also|"
        "please]* (speak|understand) [any|in]* <language> [there|here|too|with you|please]*|(does (anyone|anybody|"
        "someone)|is there (anyone|someone|anybody|somebody) [there] [who|that]|anyone|somebody|someone) [there] "
        "[also] (speak|speaks|understands|understand) [any] <language> [there]|[ustedes|usted] (hablan|habla|hablas) "
        "[ustedes|usted|tu]* <language>",
        "Do you speak Spanish?",
        "How do they speak Spanish in Chile?",
    ),
    Pattern(
        "switch_to",
        "(speak|talk|switch|change|go back|get back|return|come back|continue|answer|respond|reply|go|proceed|set|use|"
        "start (speaking|talking)|have this|do this|keep going|hear this|make|alter) [over|back]* [to me|with me|this|"
        "it] [your|the|my|our] [preferred|default|current] [language|conversation|call|voice] [setting|settings|"
        "preference] [over|back]* [to|into|in|with|as|be] <language> [instead|now|from now on|for me|mode|with me|to "
        "me]*",
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
        "[sorry|<im> sorry|no]* (i|we) [really]* (do not|dont|cant|cannot|no) (speak|understand|talk) [any|much|good|"
        "a lot of|very much] (english|<language>) [very well|well|much|so well]*|no (hablo|entiendo|se) [nada de|"
        "mucho|bien|muy bien]* <language>|my (english|<language>) is [not|very|so|really]* (bad|poor|good|great|"
        "terrible|not very good)",
        "I don't speak English.",
    ),
    Pattern(
        "other_language",
        "(change|switch|choose|select) [the|your|my|to|a|to a|to another|another|a new|a different|different|new|"
        "other]* (language|languages) [setting|settings]",
        "Change the language, please.",
    ),
)
