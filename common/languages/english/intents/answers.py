"""English: yes, no, and the small parts of speech that mean something only beside others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.tables import Pattern, SocialRole

AFFIRM: Final = (
    Pattern(
        "yes",
        phrases="<before> [<after>]*",
        parts={
            "before": (
                "yes|yeah|yep|yup|ya|yah|yea|yessir|aye|sure|sure thing|for sure|of course|absolutely",
                "definitely|certainly|indeed|affirmative|correct|exactly|precisely|true|totally",
                "naturally|by all means|you bet|surely|agreed|very true|so true|without a doubt",
                "confirmed|oui|si|you got it|bingo|right on",
                "roger [that]",
                "most (definitely|certainly)",
            ),
            "after": (
                "right|it is|it does|i do|i am|i did|i would|i have|we do|sir|maam|ma am",
                "you (are|can|may|got it)",
            ),
        },
        example="Yes.",
        unlike="Yes, but what does it cost?",
    ),
    Pattern(
        "go_ahead",
        phrases="<before> [then|now]*",
        parts={
            "before": (
                "please do|why not|that one|this one|i guess|i suppose|i agree",
                "go (ahead|for it)",
                "do (it|that|so) <!again>",
                "lets (do (it|that)|go)",
                "i (guess|suppose|think|hope|believe) (so|yes)",
                "i (do|am|did|would|will|can|have)",
                "it (is|does|was)",
                "they (are|do)",
                "we (do|are)",
            ),
        },
        example="Go ahead.",
        unlike="Go ahead and cancel my order.",
    ),
    Pattern(
        "that_is_right",
        phrases="[<before>] <that> [<is>] [to be] [<very>|indeed|perfectly]* <right> [<after>]*",
        parts={
            "right": (
                "right|correct|true|accurate|how it is|me|my name|affirmative|the one|valid|confirmed",
                "okay|ok|fine|yes|a yes",
                "what i (meant|said)",
            ),
            "that": "that|thats|its|it|this|youre|you are|you|what you said|everything|the answer",
            "before": (
                "i (think|believe|agree|can confirm|would say)",
                "id say",
            ),
            "is": "is|are|would be|will be|seems|appears|sounds|got",
            "after": "to me|with me|for me|from me|yes|indeed",
        },
        example="That's correct.",
        unlike="That is the correct fee?",
    ),
    Pattern(
        "would_like_that",
        phrases=(
            "[i|id|ill] <really>* (like|love|want|appreciate|take) <that> [very much|a lot|alot]*",
            "(that|it|this) (would|will|ll|d) <do>",
            "that (works|does)",
        ),
        parts={
            "that": (
                "that|it|this|that one|this one|one",
                "to <end>",
            ),
            "really": "would|do|will|really|definitely|certainly",
            "do": (
                "work|do",
                "be [<very>]* <great>",
            ),
            "great": (
                "great|fine|good|nice|awesome|perfect|lovely|helpful|ok|okay|wonderful|true|yes|right",
                "correct",
            ),
        },
        example="I'd like that.",
        unlike="I'd like that card.",
    ),
)

DENY: Final = (
    Pattern(
        "no",
        phrases="<before> [<it_is_not>]*",
        parts={
            "before": (
                "no|nope|nah|nay|naw|na|nada|negative|no way|not at all|absolutely not|definitely not",
                "certainly not|of course not|never|hell no|heck no|nuh uh|uh uh|by no means|none",
                "neither|incorrect|wrong|false|untrue",
                "not <not_what>",
                "no (sir|maam|chance|can do)",
            ),
            "not_what": (
                "really|now|right now|today|exactly|quite|particularly|necessarily|likely|that one|me",
                "for me|a chance|yet sorry",
            ),
            "it_is_not": (
                "it (isnt|is not|doesnt)",
                "i (dont|do not|am not|didnt|cant|wont)",
                "not that|that one|for sure|at all",
                "that is my (answer|response)",
            ),
        },
        example="No, thank you.",
        unlike="No one answers the phone.",
    ),
    Pattern(
        "not_true",
        phrases="[<before>] <that> [<is>]* (not|isnt|wasnt|<very>)* <false> [<from_me>]*",
        parts={
            "false": (
                "false|wrong|incorrect|inaccurate|untrue|mistaken|a lie|no|a no|a hard no",
                "a false statement",
                "not [<very>]* <after>",
            ),
            "after": (
                "true|right|correct|it|the case|possible|accurate",
                "what i (want|meant|said|asked for)",
            ),
            "that": (
                "that|thats|its|it|this|the answer|that answer|youre|you are|the answer is|no",
                "what you [just] said",
            ),
            "is": "is|isnt|was|wasnt|are|would be|sounds|seems|must be|cant be|cannot be",
            "from_me": "at all|from me|for sure|either|for me",
            "before": (
                "i (think|believe|would say)",
                "id say",
            ),
        },
        example="That's not right.",
        unlike="That's not the right account.",
    ),
    Pattern(
        "is_not",
        phrases="(that|it|this) <is_not> [<very>]* <true> [at all|for me|either]*",
        parts={
            "true": (
                "true|right|correct|it|the case|possible|accurate|good",
                "what i (want|meant|said|asked for)",
            ),
            "is_not": "isnt|is not|wasnt|was not|cant be|doesnt sound|doesnt seem",
        },
        example="That isn't it.",
    ),
    Pattern(
        "do_not_want",
        phrases="[i] (dont|do not|didnt|did not|wouldnt|would not|cant|cannot) [really|actually] <after>",
        parts={
            "after": (
                "think so|believe so|agree|care|say that|mean that",
                "want (that|it|any|to <end>)",
                "like (that|it)",
                "need (that|it|any|anything|to <end>)",
                "do (that|it)",
                "believe (that|it)",
                "think (that is|thats|its) (right|true|correct)",
                "have (one|any|it)",
            ),
        },
        example="I don't think so.",
        unlike="I don't want to pay that fee.",
    ),
    Pattern(
        "rather_not",
        phrases=(
            "i (disagree|think not|guess not|hope not|pass)",
            "(i|<im>) (dont|do not|havent|have not|wont|cant|cannot|didnt|am not|not) <end>",
            "i (must|have to|gotta) say no",
            "i (would|id) say no",
            "ill pass [on that]",
            "[please] (dont|do not|lets not) <end>",
            "[id|i would] rather not <end>",
        ),
        example="I'd rather not.",
        unlike="I'd rather not say my name twice.",
    ),
)

BACKCHANNEL: Final = (
    Pattern(
        "listening",
        phrases=(
            "wow|really|interesting|whoa|gee|gosh",
            "no kidding",
            "is that so",
            "is that right",
            "you dont say",
            "huh interesting",
        ),
        example="No kidding.",
        unlike="Really bad service",
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
            phrases=(
                "[<i_think>]* <that_is> [<just>]* <all> [<for_now>]*",
                "[<i_think>]* <that_does_it> [<for_now>]*",
            ),
            parts={
                "i_think": "i (think|guess|believe|suppose|reckon)|for now|now|yes|then|and|so|okay|well|no",
                "that_is": (
                    "thats|that is|that ll be|thatll be|that will be|that would be|that should be",
                    "that was|that about|this is|this was|its|it is|it was|those were|that will|there is",
                    "that (just|pretty much) (does|did)|that (does|did)",
                ),
                "just": "about|just|really|pretty much|probably|actually|likely|basically|everything and",
                "all": (
                    "all|it|everything|do it|enough|plenty|all my questions|covers (it|everything)",
                    "the last (one|thing)|my (only|last) question|the lot",
                ),
                "that_does_it": (
                    "[i think|and]* <that_should> (covers|cover|does|do|did|covered|wraps|wrap) <it_all>+ [up]",
                    "(you|youve|you have|that|thats|that has) [<just>]* (answered|covered|answers|told me) <it_all>",
                ),
                "that_should": (
                    "(that|thatll|that will|that should|that would|this|it) [about|pretty much|just|should]*",
                ),
                "it_all": "it|everything|all|the trick|all [of] (it|my questions)|all i needed",
                "for_now": (
                    "[the|of] [<more_of>] [that|which] <needed>|[the] <more_of>|really|then|here|to know|from (me|you)",
                    "[for|right] (now|today|me|tonight|the moment|this time|us)|for (one|the) (day|night|sitting|call)",
                    "at (the|this) (moment|time)|on my (end|side)",
                ),
            },
            example="That's all for today.",
            unlike="That's all the money I have.",
        ),
        Pattern(
            "nothing_else",
            phrases=(
                "[<there_is>]* (nothing|not anything) [more|else|further|other|at all]* [<for_now>]*",
                "[<there_is>]* no [more|further|other|additional]* (<things>|need) [<for_now>]*",
                "[no] (more|other|further) <things> [<for_now>]*",
                "[i] <do_not> [really|actually|think i]* <need> <any_more> [<things>|<for_now>]*",
                "[<i_think>]* (i [already|do|now|think i]* <have>|ive [got]) (<everything_needed>) [<for_now>]*",
                "i (need|want|require) nothing (more|else|further) [<for_now>]*",
                "<no_need> (for|of) (anything|any) [else|more|further|other]* [<things>|<for_now>]*",
            ),
            parts={
                "there_is": (
                    "there is|theres|i (have|ve got|got|need|want)|ive [got]|i can think of|ive got|for now",
                    "thanks",
                ),
                "things": (
                    "question|questions|help|assistance|requests|request|requests|concerns|issues|matters|info",
                    "information",
                ),
                "do_not": "dont|do not|wont|will not|didnt|shouldnt|should not|wouldnt",
                "need": "need|want|require|have|be needing|think of",
                "any_more": "(anything|any|any of) (else|more|further|other)",
                "i_think": "i think|and|so|okay|well|no|now",
                "have": "have|got|ve got|know",
                "everything_needed": (
                    "(everything|all|what) [that|of that|of the|the] [<more_of>] <needed>",
                    "what (i|we) (need|needed)",
                ),
                "for_now": (
                    "needed|is needed|required|necessary|right now|from (me|you)|at (the|this) (moment|time)|now|today",
                    "for (now|today|me|the moment)|on (this|that|the) [matter]|thank you|thanks|then",
                ),
            },
            example="Nothing else for today.",
            unlike="Nothing else works on my phone.",
        ),
        Pattern(
            "all_set",
            phrases=(
                "<i_am> [all|now|pretty much|just|totally]* <set> [<for_now>]*",
                "all (set|good|done|sorted)",
                "(no|nope|nah) (thanks|thank you) [so much|very much]* <i_am> (good|fine|okay|ok|great|alright)",
                "(im|i am|were|we are) (good|fine|okay|ok|great) (thanks|thank you|cheers) [so much|very much|<mate>]*",
                "you (can|may) go [now]",
            ),
            parts={
                "i_am": "<im>|were|we are|i should be|i (guess|think|believe) (<im>|were|we are)",
                "set": "set|good|finished|okay for now|done|through|covered|sorted|satisfied|good (for now|to go)",
                "for_now": "for (now|today|me)|here|now|with (this|that|everything|you|it)|on my end",
            },
            example="I'm all set.",
            unlike="I'm all set to pay my bill.",
        ),
    ),
    "settled": (
        Pattern(
            "settled",
            phrases=(
                "(thatll|that will|itll|it will|that should) do [<after>]*",
                "<before> [just|really|has|have|all|about|pretty much]* <answers> <the_question>+ [<how>]*",
                "(that|this|it|its|thats) [has|is]* <worked> [now|fine|perfectly|great|for me|out]*",
                "(that|this|it) was [<very>|so much]* <easy>",
            ),
            parts={
                "after": "me|us|it|nicely|fine|for now|for today|just fine",
                "the_question": (
                    "it|that|this|everything|things|my question|my questions|all of it|the trick",
                    "all [of] my (questions|concerns|needs)",
                    "the (problem|issue|matter|question)",
                    "my (problem|issue|concern|doubt|doubts)",
                    "care of (it|that|everything|this|me|my (needs|problem|question|issue))",
                ),
                "answers": (
                    "answers|answered|answer|covers|covered|cover|settles|settled|resolves|resolved",
                    "solves|solved|clears|cleared|clear|clarifies|clarified|explains|explained|sorts",
                    "sorted|fixes|fixed|takes|took|take|taken|do|done|does",
                ),
                "before": "that|this|it|you|youve|you have|thatll|that will|that should|which",
                "how": (
                    "up|out|nicely|perfectly|now",
                    "for (me|now|us)",
                ),
                "worked": "worked|working|works|helped|fixed|sorted|solved|resolved|done",
                "easy": "quick|fast|easy|simple|painless|clear|easier|smooth|efficient|speedy",
            },
            example="That answers my question.",
            unlike="That fixes the price of my plan.",
        ),
    ),
    "apology": (
        Pattern(
            "sorry",
            phrases=(
                "(<im>|i was|so|very|terribly|really)* (sorry|apologies) [<after>]*",
                "excuse me",
                "my (apologies|bad)",
                "forgive me",
                "i apologize",
            ),
            parts={
                "after": (
                    "about that|for that|but|for the trouble",
                    "to (bother|interrupt) you",
                ),
            },
            example="Sorry?",
            unlike="Sorry, what are your hours?",
        ),
        # Not among the repeats, for "can you come again" asks for a visit.
        Pattern(
            "come_again",
            phrases="come again [with that|sorry|please|<mate>]*",
            example="Come again?",
            unlike="Can you come again?",
        ),
    ),
    "acknowledgement": (
        Pattern(
            "okay",
            phrases="<before> [then|with me|by me|to me|for me]*",
            parts={
                "before": (
                    "(that|this|it|thats|its|what) [is|was|sounds|has been|been|a] [<very>]* <good_to_know>",
                    "pretty (good|well|cool|neat)",
                    "ok|okay|k|okie dokie|alright|all right|alrighty|right|cool|great|perfect|awesome",
                    "excellent|wonderful|fantastic|lovely|brilliant|super|sweet|nice|good|amazing",
                    "fair enough|works for me|fine|gotcha|understood|i see|i understand|noted",
                    "good to know|terrific|beautiful|splendid|marvelous",
                    "okey [dokey]",
                    "very (good|well)",
                    "[that] sounds (good|great|right|fine)",
                    "[thats|that is|that was|just|exactly]* what i <i_needed> [to (know|hear)|help with]",
                    "(that|this|it|thats|its) [is|was] [<sounds>]* [like] [a|an|the] <fine> <choice>",
                    "[i] got it",
                    "[that] makes sense",
                    "[<im>|so|really|very]* (glad|happy|pleased|relieved|good|great|nice) <to_hear_it> [out]",
                    "no (problem|worries)",
                ),
                "good_to_know": (
                    "<fine>",
                    "good to know|nice to know",
                    "(relief|joy|pleasure|help) <end>",
                ),
                "i_needed": "needed|wanted|need|want|was looking for|was after",
                "choice": "choice|plan|idea|deal|option|one|price|news|offer|start|answer|point",
                "sounds": "sounds|looks|seems|sounded",
                "to_hear_it": (
                    "to (hear|know) [that|it|so]",
                    "[that] (thats|its|it is|that is) <settled>",
                ),
                "settled": "sorted|fixed|done|settled|resolved|over|good|working|taken care of",
            },
            example="Okay, great.",
            unlike="Great restaurants nearby",
        ),
    ),
    "wellbeing": (
        Pattern(
            "doing_fine",
            phrases=(
                "<before> [am|going|doing|feeling|been]* [<very>|pretty|not too]* <well> [<after>]*",
                "not (too|so) bad",
                "cant complain",
                "(fine|not bad|doing (fine|good|well|great|very well|pretty good|not bad)) (thanks|thank you)",
                "same here",
                "(thanks|thank you) for asking",
            ),
            parts={
                "well": "fine|well|good|great|bad|okay|ok|alright|all right|so so|dandy|wonderful|fantastic",
                "before": (
                    "<im>",
                    "i|were|we are|its|things are|ive been|i have been",
                    "(everything|all|life) is",
                ),
                "after": (
                    "<now>",
                    "(thanks|thank you) [for asking]",
                ),
            },
            example="I'm fine, thanks.",
            unlike="I'm fine with Tuesday.",
        ),
    ),
    "prefix": (
        Pattern(
            "asking_whether",
            phrases=(
                "[<can_you>|please|just|now|well|okay|then]* <tell> (me|us) [<honestly>]* [<whether>]",
                "[i|we|<id>|<im>|just|really|only|but]* <want> [to] <know> [you|from you] [<honestly>]* [<whether>]",
                "[i|<im>|was|just|only]* (wondering|curious|asking|checking|wonder) [<whether>]",
                "(may|can|could|might) i [just|please]* (ask|know|check) [you|a question|something]* [<whether>]",
                "(do|would|did) you [happen to] know [<whether>]",
                "i [still|just|really]* (dont know|do not know|cant tell|cannot tell|am not sure|wonder) [<whether>]",
                "[i|id|<im>]* [just|really]* <think> [that|like]",
                "(my|our) <word> (says|said|thinks|told me|tells me|claims|reckons) [that]",
                "before (i|we) (go on|start|continue|say anything|go any further|begin|tell you|carry on)",
                "<honestly>",
            ),
            parts={
                "tell": "tell|let|say|be honest with|level with",
                "whether": "if|whether|that|and",
                "want": "want|need|like|love|wanted|would like|trying|have|got",
                "know": "know|ask|find out|check|make sure|be sure|understand|see",
                "think": (
                    "think|thought|feel|guess|suspect|believe|reckon|bet|assume|take it|figured|sense|gather",
                    "hear|heard",
                    "(have|had|get|got) (a|the) (feeling|hunch|sense)|get the impression|could swear|pretty sure",
                ),
                "honestly": (
                    "honestly|truthfully|seriously|straight|frankly|the truth|be honest|tell the truth|for real|again",
                    "just between us|straight out|something|one thing|a thing|know|quickly|first|this|quick question",
                ),
            },
            example="I would like to know if",
        ),
        Pattern(
            "asking_for",
            phrases=(
                "<can_you> [<after>]*",
                "([would|do] you mind|mind)",
                "i (need|want|would like) [for] <you> to [please]",
                "<id> like [for] <you> to [please]",
                "(are you able|((is|would|might) it|it would) [be] possible) [for (<you>|me)] to",
                "[is] [there|theres] any <chance> [that|of|for]* (<you>|i|we|me) [can|could|might|to]",
                "i (demand|insist|ask|request|beg|expect) [on|to|that i|that <you>]",
                "(may|can|could|must|might) i [please] (ask|get|have|trouble) <you> [to]",
                "(how|when|where) (can|could|do|may|might|will|would|should) (i|we) [<possibly>]* [to]",
                "(<im> (calling|phoning|ringing)|i [just] (called|phoned|rang)) [in|up|back|just]* to",
                "(how|what) about",
                "(may|might|must|should|shall) i",
                "i (must|have to|will have to|need to|want to|would like to|d like to) (ask|have) <you> [to]",
                "[<before>] if (you|i|we) (could|would|can)",
                "i (want|need|have|would like|wish|wanna|prefer|gotta) [to]",
                "<id> (like|prefer|rather) [to]",
                "(id|i would|i d) feel [more|much|a lot]* (better|comfortable|happier|safer)",
                "(let me|lets|can i|may i|could i|can we|could we) [please|just|maybe]*",
                "<im> (going to need|gonna need|needing|trying) [for|you|to]*",
                "is there (a way|any way) [i can|to]",
                "go ahead and",
                "(youll|<you> [people|guys|lot|all|will|ll|really|just]*) (need to|have to|must|gotta)",
                "youre (gonna|going to) (have|need) to",
            ),
            parts={
                "after": (
                    "please|kindly|just|maybe|possibly|be|so|good|kind|nice|as|to|a|dear|love|doll",
                    "sweetheart|pal|darling|and|ever|quickly|go|ahead|like|try|again",
                ),
                "chance": "chance|way|possibility",
                "possibly": "ever|possibly|actually|please|go about|get",
                "before": (
                    "<id> (appreciate|love|like) [it]",
                    "it would (be|really)* (great|nice|good|helpful|help)",
                    "i (was wondering|wonder)",
                ),
            },
            example="I would like to",
        ),
    ),
    "opener": (
        Pattern(
            "address",
            phrases=(
                "[<before>]* (<mate>|there|ai device|device)",
                "my (guy|g|girl|good (sir|man|woman|lady|fellow))",
            ),
            parts={
                "before": (
                    "my|the|you|dear|fellow|good|kind|old|new|helpful|lovely|smart|wonderful|ai|virtual",
                    "electronic|digital|little|big|sweet|young",
                ),
            },
            example="Sir",
        ),
        Pattern(
            "delight",
            phrases=(
                "<delighted>",
                "nice one",
                "good one",
                "one love",
                "no cap",
                "<before> [so|much|a|lot|way|really|already]* <better> [now|already]",
            ),
            parts={
                "before": (
                    "i feel|thats|that feels|i am feeling|what",
                    "<im>",
                ),
                "better": "better|relieved|reassured|happier|relief",
            },
            example="Marvellous",
        ),
        Pattern(
            "lead_in",
            phrases=(
                "so|well|and|but|also|later|then|now|just|please|kindly|listen|look|actually|anyway",
                "anyways|or|because|like|basically|see|first|quickly|honestly|today|tonight|indeed",
                "again|too|though|lastly|finally|btw|question|here|huh|aight|ight|welp|anywho|wellp",
                "hokay|righto|rightio|k|kk|oki|okie|yeah|shoot|oops|whoops|yikes|maybe",
                "you know",
                "i mean",
                "if (you can|possible|you please|you would|you dont mind)",
                "first of all",
                "real quick",
                "quick question",
                "i have a [quick] question",
                "to be honest",
                "right now",
                "very much",
                "as well",
                "one more thing",
                "by the way",
                "ok so",
                "right oh",
                "cool beans",
                "let me see",
                "thank (god|goodness|heavens)",
            ),
            example="So, well ...",
        ),
        Pattern(
            "excuse",
            phrases=(
                "[<im>|my|i|was|<barely>|a|bit|little|slightly|partially|half|getting]* <deaf>",
                "<the_line> [just|kind of|sort of]* <cut_out>",
                "<there_is> [<very>|a lot of|so much|some|too much]* <noise> [<around_me>]*",
                "i was (distracted|away|muted|on mute)",
                "<you_are>* too (fast|quick|quickly) [for me|to follow|to keep up|to hear|mate]*",
                "i had you on mute",
                "you lost me",
            ),
            parts={
                "deaf": (
                    "hard of (hearing|hearin)",
                    "deaf|hearing impaired",
                    "(hearing|ears) [<barely>|is|isnt|arent|are|not|aint|a|bit|as|too]* <not_what_they_were>",
                ),
                "not_what_they_were": (
                    "bad|gone|going|good|great|poor|weak|terrible|sharp|what it was|what they were",
                    "what they used to be",
                ),
                "the_line": (
                    "my (phone|signal|connection|line)",
                    "the (phone|signal|connection|line|call)",
                    "it|you",
                ),
                "cut_out": (
                    "cut (out|off)",
                    "froze|dropped|died|faded",
                    "went (silent|quiet|dead|blank)",
                ),
                "around_me": "here|in here|around me|in the background|outside",
                "there_is": "its|it is|it was|there is|theres|there was",
                "noise": "noisy|loud|noise|static|interference|echo",
                "you_are": (
                    "its|thats|that was|it was|that is|it is|youre|you are|way|a bit|a little|much|going",
                    "talking|speaking|just|still|was|went",
                ),
            },
            example="My phone cut out.",
        ),
    ),
}
