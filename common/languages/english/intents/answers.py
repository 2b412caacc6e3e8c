"""English: yes, no, and the small parts of speech that mean something only beside others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.tables import Pattern, SocialRole

AFFIRM: Final = (
    Pattern(
        "yes",
        "(yes|yeah|yep|yup|ya|yah|yea|yessir|aye|sure|sure thing|for sure|of course|absolutely|definitely|certainly|"
        "indeed|affirmative|correct|exactly|precisely|true|totally|naturally|by all means|roger [that]|you bet|surely|"
        "agreed|very true|so true|most (definitely|certainly)|without a doubt|confirmed|oui|si|you got it|bingo|right "
        "on) [right|it is|it does|i do|i am|i did|i would|i have|we do|you (are|can|may|got it)|sir|maam|ma am]*",
        "Yes.",
        "Yes, but what does it cost?",
    ),
    Pattern(
        "go_ahead",
        "(please do|go (ahead|for it)|do (it|that|so) <!again>|lets (do (it|that)|go)|why not|that one|this one|i "
        "(guess|suppose|think|hope|believe) (so|yes)|i guess|i suppose|i agree|i (do|am|did|would|will|can|have)|it "
        "(is|does|was)|they (are|do)|we (do|are)) [then|now]*",
        "Go ahead.",
        "Go ahead and cancel my order.",
    ),
    Pattern(
        "that_is_right",
        "[i (think|believe|agree|can confirm|would say)|id say] (that|thats|its|it|this|youre|you are|you|what you "
        "said|everything|the answer) [is|are|would be|will be|seems|appears|sounds|got] [to be] [<very>|indeed|"
        "perfectly]* (right|correct|true|accurate|what i (meant|said)|how it is|me|my name|affirmative|the one|valid|"
        "confirmed|okay|ok|fine|yes|a yes) [to me|with me|for me|from me|yes|indeed]*",
        "That's correct.",
        "That is the correct fee?",
    ),
    Pattern(
        "would_like_that",
        "[i|id|ill] (would|do|will|really|definitely|certainly)* (like|love|want|appreciate|take) (that|it|this|that "
        "one|to <end>|this one|one) [very much|a lot|alot]*|(that|it|this) (would|will|ll|d) (work|do|be [<very>]* "
        "(great|fine|good|nice|awesome|perfect|lovely|helpful|ok|okay|wonderful|true|yes|right|correct))|that (works|"
        "does)",
        "I'd like that.",
        "I'd like that card.",
    ),
)

DENY: Final = (
    Pattern(
        "no",
        "(no|nope|nah|nay|naw|na|nada|negative|no way|not at all|absolutely not|definitely not|certainly not|of "
        "course not|never|hell no|heck no|not (really|now|right now|today|exactly|quite|particularly|necessarily|"
        "likely|that one|me|for me|a chance|yet sorry)|no (sir|maam|chance|can do)|nuh uh|uh uh|by no means|none|"
        "neither|incorrect|wrong|false|untrue) [it (isnt|is not|doesnt)|i (dont|do not|am not|didnt|cant|wont)|not "
        "that|that one|for sure|at all|that is my (answer|response)]*",
        "No, thank you.",
        "No one answers the phone.",
    ),
    Pattern(
        "not_true",
        "[i (think|believe|would say)|id say] (that|thats|its|it|this|what you [just] said|the answer|that answer|"
        "youre|you are|the answer is|no) [is|isnt|was|wasnt|are|would be|sounds|seems|must be|cant be|cannot be]* "
        "(not|isnt|wasnt|<very>)* (false|wrong|incorrect|inaccurate|untrue|mistaken|a lie|no|a no|a hard no|a false "
        "statement|not [<very>]* (true|right|correct|it|the case|possible|accurate|what i (want|meant|said|asked "
        "for))) [at all|from me|for sure|either|for me]*",
        "That's not right.",
        "That's not the right account.",
    ),
    Pattern(
        "is_not",
        "(that|it|this) (isnt|is not|wasnt|was not|cant be|doesnt sound|doesnt seem) [<very>]* (true|right|correct|it|"
        "the case|possible|accurate|good|what i (want|meant|said|asked for)) [at all|for me|either]*",
        "That isn't it.",
    ),
    Pattern(
        "do_not_want",
        "[i] (dont|do not|didnt|did not|wouldnt|would not|cant|cannot) [really|actually] (think so|believe so|want "
        "(that|it|any|to <end>)|agree|like (that|it)|need (that|it|any|anything|to <end>)|care|do (that|it)|believe "
        "(that|it)|think (that is|thats|its) (right|true|correct)|say that|mean that|have (one|any|it))",
        "I don't think so.",
        "I don't want to pay that fee.",
    ),
    Pattern(
        "rather_not",
        "i (disagree|think not|guess not|hope not|pass)|(i|<im>) (dont|do not|havent|have not|wont|cant|cannot|didnt|"
        "am not|not) <end>|i (must|have to|gotta) say no|i (would|id) say no|ill pass [on that]|[please] (dont|do not|"
        "lets not) <end>|[id|i would] rather not <end>",
        "I'd rather not.",
        "I'd rather not say my name twice.",
    ),
)

BACKCHANNEL: Final = (
    Pattern(
        "listening",
        "wow|really|no kidding|is that so|is that right|interesting|whoa|gee|gosh|you dont say|huh interesting",
        "No kidding.",
        "Really bad service",
    ),
)

SOUNDS: Final = "uh (huh|hu)|uhhuh|mhm|mm (hm|hmm|mm)|mmhm|mmhmm|hm|hmm|mhmm|mm|mmm|uh|um|umm|erm|er|ah|oh|aha|ah ha"
"""Noises; "uh huh" may well mean yes, so that the backend hears it when it answers a question."""

BACKCHANNELS: Final = (
    f"{SOUNDS}|yeah|yah|ok|okay|okey dokey|right|alright|all right|[oh] i see|got it|gotcha|wow|really|cool|"
    "interesting|huh|i understand|understood|makes sense"
)
"""What callers say while they listen. Words that mostly answer ("yes", "sure", "perfect") are not among them."""

PARTS: Final[Mapping[SocialRole, tuple[Pattern, ...]]] = {
    "closing": (
        Pattern(
            "that_is_all",
            "[i (think|guess|believe|suppose)|for now|now|yes|then|and]* (thats|that is|that ll be|thatll be|that "
            "will be|that would be|that should be|that was|that about|that (just|pretty much) (does|did)|that (does|"
            "did)|this is|this was|its|it is|it was|those were|that will) [about|just|really|pretty much|probably|"
            "actually|likely]* (all|it|everything|covers (it|everything)|do it|enough|plenty|the last (one|thing)|all "
            "my questions|my (only|last) question) [[the|of] [<more_of>] [that|which] <needed>|[the] <more_of>|[for|"
            "right] (now|today|me|tonight|the moment|this time|us)|for (one|the) (day|night|sitting|call)|at (the|"
            "this) (moment|time)|really|from (me|you)|then|here|on my (end|side)|to know]*",
            "That's all for today.",
            "That's all the money I have.",
        ),
        Pattern(
            "nothing_else",
            "(nothing|nothing (more|else|further|at all)|[no] (more|other|further) (questions|help|assistance|"
            "requests)|no (questions|need)|not anything else|there is nothing (else|more)|theres nothing (else|more)) "
            "[needed|is needed|required|necessary|for (now|today|me|the moment)|from (me|you)|at (the|this) (moment|"
            "time)|right now]*|[i] (dont|do not|wont|will not|didnt|shouldnt|should not) [really|actually|think i]* "
            "(need|want|require|have|be needing) (anything|any|any of) (else|more|further|other) [help|assistance|"
            "questions|information|info|from you|on (this|that|the) [matter]|for (now|today)|at (the|this) (moment|"
            "time)|right now]*|i [already|do|now]* (have|got|ve got) (everything|all) [of the <more_of>|the <more_of>|"
            "that] <needed> [now|for now|today]*|i (need|want|require) nothing (more|else|further) [from you|for now|"
            "today]*|i (have|ve got|got) no (other|more|further) (questions|requests|concerns|issues)",
            "Nothing else for today.",
            "Nothing else works on my phone.",
        ),
        Pattern(
            "all_set",
            "(<im>|were|we are|i should be|i guess <im>|i think <im>) [all|now|pretty much|just]* (set|good|good (for "
            "now|to go)|finished|okay for now|done|through|covered|sorted|satisfied) [for (now|today|me)|here|now|"
            "with (this|that|everything|you|it)]*|all (set|good|done|sorted)|you (can|may) go [now]",
            "I'm all set.",
            "I'm all set to pay my bill.",
        ),
    ),
    "settled": (
        Pattern(
            "settled",
            "(thatll|that will|itll|it will|that should) do [me|us|it|nicely|fine|for now|for today|just fine]*|(that|"
            "this|it|you|youve|you have|thatll|that will|that should|which) [just|really|has|have|all|about|pretty "
            "much]* (answers|answered|answer|covers|covered|cover|settles|settled|resolves|resolved|solves|solved|"
            "clears|cleared|clear|clarifies|clarified|explains|explained|sorts|sorted|fixes|fixed|takes|took|take|"
            "taken|do|done|does) (it|that|this|everything|things|my question|my questions|all [of] my (questions|"
            "concerns|needs)|the (problem|issue|matter|question)|my (problem|issue|concern|doubt|doubts)|all of it|"
            "the trick|care of (it|that|everything|this|me|my (needs|problem|question|issue)))+ [up|out|for (me|now|"
            "us)|nicely|perfectly|now]*|(that|this|it|its|thats) [has|is]* (worked|working|works|helped|fixed|sorted|"
            "solved|resolved|done) [now|fine|perfectly|great|for me|out]*|(that|this|it) was [<very>|so much]* (quick|"
            "fast|easy|simple|painless|clear|easier|smooth|efficient|speedy)",
            "That answers my question.",
            "That fixes the price of my plan.",
        ),
    ),
    "apology": (
        Pattern(
            "sorry",
            "(<im>|i was|so|very|terribly|really)* (sorry|apologies) [about that|for that|to (bother|interrupt) you|"
            "but|for the trouble]*|excuse me|my (apologies|bad)|forgive me|i apologize",
            "Sorry?",
            "Sorry, what are your hours?",
        ),
        # Not among the repeats, for "can you come again" asks for a visit.
        Pattern("come_again", "come again [with that|sorry|please|<mate>]*", "Come again?", "Can you come again?"),
    ),
    "acknowledgement": (
        Pattern(
            "okay",
            "((that|this|it|thats|its|what) [is|was|sounds|has been|been|a] [<very>]* (<fine>|good to know|nice to "
            "know|(relief|joy|pleasure|help) <end>)|pretty (good|well|cool|neat)|ok|okay|k|okey [dokey]|okie dokie|"
            "alright|all right|alrighty|right|cool|great|perfect|awesome|excellent|wonderful|fantastic|lovely|"
            "brilliant|super|sweet|nice|good|amazing|very (good|well)|[that] sounds (good|great|right|fine)|[thats|"
            "that is|that was|just|exactly]* what i (needed|wanted|need|want|was looking for|was after) [to (know|"
            "hear)|help with]|(that|this|it|thats|its) [is|was] [sounds|looks|seems|sounded]* [like] [a|an|the] "
            "<fine> (choice|plan|idea|deal|option|one|price|news|offer|start|answer|point)|fair enough|works for me|"
            "fine|[i] got it|gotcha|understood|i see|i understand|noted|[that] makes sense|[<im>|so|really|very]* "
            "(glad|happy|pleased|relieved|good|great|nice) (to (hear|know) [that|it|so]|[that] (thats|its|it is|that "
            "is) (sorted|fixed|done|settled|resolved|over|good|working|taken care of)) [out]|good to know|no (problem|"
            "worries)|terrific|beautiful|splendid|marvelous) [then|with me|by me|to me|for me]*",
            "Okay, great.",
            "Great restaurants nearby",
        ),
    ),
    "wellbeing": (
        Pattern(
            "doing_fine",
            "(<im>|i|were|we are|its|(everything|all|life) is|things are|ive been|i have been) [am|going|doing|"
            "feeling|been]* [<very>|pretty|not too]* (fine|well|good|great|bad|okay|ok|alright|all right|so so|dandy|"
            "wonderful|fantastic) [<now>|(thanks|thank you) [for asking]]*|not (too|so) bad|cant complain|(fine|not "
            "bad|doing (fine|good|well|great|very well|pretty good|not bad)) (thanks|thank you)|same here|(thanks|"
            "thank you) for asking",
            "I'm fine, thanks.",
            "I'm fine with Tuesday.",
        ),
    ),
    "prefix": (
        Pattern(
            "asking_for",
            "<can_you> [please|kindly|just|maybe|possibly|be|so|good|kind|nice|as|to|a|dear|love|doll|sweetheart|pal|"
            "darling|and|ever|quickly|go|ahead|like|try|again]*|([would|do] you mind|mind)|i (need|want|would like) "
            "[for] <you> to [please]|<id> like [for] <you> to [please]|(are you able|((is|would|might) it|it would) "
            "[be] possible) [for (<you>|me)] to|[is] [there|theres] any (chance|way|possibility) [that|of|for]* "
            "(<you>|i|we|me)  [can|could|might|to]|i (demand|insist|ask|request|beg|expect) [on|to|that i|that <you>]|"
            "(may|can|could|must|might) i [please] (ask|get|have|trouble) <you> [to]|(how|when|where) (can|could|do|"
            "may|might|will|would|should) (i|we) [ever|possibly|actually|please|go about|get]* [to]|(<im> (calling|"
            "phoning|ringing)|i [just] (called|phoned|rang)) [in|up|back|just]* to|(how|what) about|(may|might|must|"
            "should|shall) i|i (must|have to|will have to|need to|want to|would like to|d like to) (ask|have) <you> "
            "[to]|[<id> (appreciate|love|like) [it]|it would (be|really)* (great|nice|good|helpful|help)|i (was "
            "wondering|wonder)] if (you|i|we) (could|would|can)|i (want|need|have|would like|wish|wanna|prefer|gotta) "
            "[to]|<id> (like|prefer|rather) [to]|(id|i would|i d) feel [more|much|a lot]* (better|comfortable|happier|"
            "safer)|(let me|lets|can i|may i|could i|can we|could we) [please|just|maybe]*|<im> (going to need|gonna "
            "need|needing|trying) [for|you|to]*|is there (a way|any way) [i can|to]|go ahead and|(youll|<you> [people|"
            "guys|lot|all|will|ll|really|just]*) (need to|have to|must|gotta)|youre (gonna|going to) (have|need) to",
            "I would like to",
        ),
    ),
    "opener": (
        Pattern(
            "address",
            "[my|the|you|dear|fellow|good|kind|old|new|helpful|lovely|smart|wonderful|ai|virtual|electronic|digital|"
            "little|big|sweet|young]* (<mate>|there|ai device|device)|my (guy|g|girl|good (sir|man|woman|lady|fellow))",
            "Sir",
        ),
        Pattern(
            "delight",
            "<delighted>|nice one|good one|one love|no cap|(i feel|<im>|thats|that feels|i am feeling|what) [so|much|"
            "a|lot|way|really|already]* (better|relieved|reassured|happier|relief) [now|already]",
            "Marvellous",
        ),
        Pattern(
            "lead_in",
            "so|well|and|but|also|later|then|now|just|please|kindly|listen|look|actually|anyway|anyways|or|because|"
            "like|basically|you know|i mean|see|if (you can|possible|you please|you would|you dont mind)|first|first "
            "of all|real quick|quickly|quick question|i have a [quick] question|to be honest|honestly|today|tonight|"
            "right now|indeed|again|too|very much|as well|though|lastly|finally|one more thing|by the way|btw|"
            "question|here|huh|aight|ight|welp|anywho|wellp|ok so|hokay|righto|rightio|right oh|k|kk|oki|okie|yeah|"
            "shoot|oops|whoops|yikes|cool beans|maybe|let me see|thank (god|goodness|heavens)",
            "So, well ...",
        ),
        Pattern(
            "excuse",
            "[<im>|my|i|was|<barely>|a|bit|little|slightly|partially|half|getting]* (hard of (hearing|hearin)|deaf|"
            "hearing impaired|(hearing|ears) [<barely>|is|isnt|arent|are|not|aint|a|bit|as|too]* (bad|gone|going|good|"
            "great|poor|weak|terrible|sharp|what it was|what they were|what they used to be))|(my (phone|signal|"
            "connection|line)|the (phone|signal|connection|line|call)|it|you) [just|kind of|sort of]* (cut (out|off)|"
            "froze|dropped|died|faded|went (silent|quiet|dead|blank))|(its|it is|it was|there is|theres|there was) "
            "[<very>|a lot of|so much|some|too much]* (noisy|loud|noise|static|interference|echo) [here|in here|"
            "around me|in the background|outside]*|i was (distracted|away|muted|on mute)|(its|thats|that was|it was|"
            "that is|it is|youre|you are|way|a bit|a little|much|going|talking|speaking|just|still|was|went)* too "
            "(fast|quick|quickly) [for me|to follow|to keep up|to hear|mate]*|i had you on mute|you lost me",
            "My phone cut out.",
        ),
    ),
}
