"""English: asking to hear again what the assistant said, and saying that one didn't hear it."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

REPEAT: Final = (
    Pattern(
        "repeat",
        "[(slow down|speak up|back up|stop) [please|for me|now|and]*] (repeat|repeating|repeated|restate|restating|"
        "reiterate|reiterating|resay|resaying|replay|recap|rerun|rephrase|reword|reread) [<saying>|<detail>]*|(re "
        "read|re say|go back over|go over|repeat back) [<saying>]*",
        "Please repeat what you just said.",
        "Repeat my order to the kitchen.",
    ),
    Pattern(
        "repeat_because",
        "(repeat (that|it|yourself|this|what you said) [please|for me|sorry|again]*|(say|tell me|go over) (that|it|"
        "this) <anew> [please|for me|sorry]*) (i|im|ive|my|the|theres|there|someone|somebody|because|cause|cuz|coz|"
        "its|it|we) <~asks>+ <end>|did <you> [just] say <~asks> [<~asks>] or <~asks> [<~asks>] <end>",
        "Could you repeat that, I was driving.",
        "Repeat that my payment is late, would you?",
    ),
    Pattern(
        "say_again",
        "(get|speak) (that|it|this) (again|once more|one more time) [<saying>]*|(run|running) (that|it|this) (by|"
        "past) [me|us] [<saying>]*|(say|saying|sayin|list|listing|run through|tell|telling|read|reading|give|giving|"
        "gimme|go|going|take|walk|walking|ask|asking|state|hit|hitting|hear|hearing|have|explain|explaining|mention|"
        "lay|throw|spell|(slow down|speak up|back up) [please|for me|now|and]* (say|tell me|go over|read)) "
        "[<saying>]* [(that|those) [last] <detail>] <anew> [<saying>]*",
        "Could you say that again?",
        "Tell me again how much it costs.",
    ),
    Pattern(
        "from_the_top",
        "(start|begin|say|take|read|go|repeat|from) [that|it|over|again|back|this|all|all that|everything]* [from|at] "
        "[the] (top|beginning|start) [<saying>]*|start (that|this) over [<saying>]*|(play|read|say) (that|it|this) "
        "back [<saying>]*|(rewind|run|wind|roll|backtrack|back up|go back|rewinding|scroll back) (that|this|it|the "
        "[last] (part|bit|thing)|what you said|a (bit|little|second|sec|moment)|for me) [back|again|please|to me|for "
        "me|sorry]*|rewind|backtrack|go again|((you|uve|have)* lost me|i (lost (you|track|the thread)|got lost|missed "
        "(that|it))|<im> lost) [can|could|would|will|you|we|please|just|mind|and|so]* (start|starting|begin) (over|"
        "again|from the (top|beginning|start)) [please|for me]*",
        "Run that back for me.",
        "Start over.",
    ),
    Pattern(
        "say_what_you_said",
        "(say|tell me|repeat) what [you|it|that|was|were|u]* (just said|said|asked|told me|were saying|just told me|"
        "was) [<again>|<softly>]*|ask (the|your|that|me the|me that) [last] question [<again>|<softly>]*|go back [to|"
        "over]* (<said>|the last (thing|part|question)) [you said]|(can|could|may) (i|we) (get|have) (a|that) repeat|"
        "i need a repeat",
        "Go back to what you said.",
        "Tell me what you know about loans.",
    ),
    Pattern(
        "that_repeated",
        "[i|we] (need|want|like|have|had|get|must|hear)+ [to] [have|hear|get] [<saying>]* (repeated|restated|"
        "reiterated|said again) [<saying>]*",
        "I need that repeated, please.",
        "I want that in writing.",
    ),
    Pattern(
        "not_heard",
        "[i|we|ive|im|me|still|just] [<barely>]* (didnt|did not|couldnt|could not|cant|cannot|can not|(can|could) "
        "(barely|hardly|scarcely|only just|just about)|wasnt able to|not able to|havent|have not|barely|hardly|never|"
        "unable to|failed to|dont|do not|aint|not|no) [<barely>]* (<hear> [(the|that|your) [last|first|whole|street|"
        "second]* (number|address|date|time|street|amount|price|place|spelling|figure)]|quite get (the|that) (number|"
        "address|date|time|street|amount|price)|get <heard>|got <heard>|get (what|a word) [<hearing>]*|gotten (that|"
        "<heard>)) [<hearing>]*",
        "Sorry, I didn't catch that.",
        "I didn't get my refund.",
    ),
    Pattern(
        "not_heard_because",
        "[i|we|<barely>]* (didnt|did not|couldnt|could not|cant|cannot|missed|barely|hardly|never) [<barely>]* "
        "(<hear>|get) (you|u|ya|that|it|what you said|a word|anything you said) [properly|well|very|clearly|just|"
        "there|at all|too|right]* (with|during|since|as|while|on account of|theres|there was|there is|my|the|someone|"
        "somebody|because|im|ive|i was) <~asks>+ <end>|[i|we|<barely>]* (didnt|did not|couldnt|could not|cant|cannot|"
        "missed|barely|hardly|never) [<barely>]* (<hear>|get) [<hearing>]* (over|because|cause|cuz|coz|due to) "
        "<~asks>+ <end>",
        "I couldn't hear you over my roommate.",
        "I can't hear you with the headset you sold me, can you replace it?",
    ),
    Pattern(
        "hard_to_hear",
        "[<im>|i was|ive been|i|it|its|it is|it was|that was|youre|you are|that is|thats|your voice is]* [<barely>|a "
        "bit|a little|had|have|having|a|some|hard|lot of|for me|bit of]* (trouble|difficulty|difficulties|problems|"
        "hard time|struggling|hard|difficult|tough|impossible|tricky) [for me] [to] (<hear>|hearing|understanding|"
        "following|catching|keep up) [<hearing>|with]*",
        "I'm having a hard time hearing you.",
        "I'm having trouble with my bill.",
    ),
    Pattern(
        "lost_it",
        "i [completely|just|already|totally|kind of|do|sorta]* (forgot|forgotten|have forgotten|lost track of|dont "
        "remember|cant remember|do not remember|dont recall|dont know|do not know|have no idea|got no idea|not sure|"
        "am not sure|wasnt sure) (what (you|that|it was)|<your_last>) [<hearing>]*|<im> [not|really|quite|entirely|"
        "too]* (sure|unsure) (what (you|that|it was)|[that|if] i (heard|caught|got|understood)) [<hearing>]*|i (dont|"
        "do not|didnt) think i [<barely>]* (heard|caught|got|understood) [<hearing>]*",
        "I forgot what you said.",
        "I forgot what my pin is.",
    ),
    Pattern(
        "missed",
        "[i think] [i|we|mustve|mighta|musta|may|you]* [just|kind of|kinda|sorta|totally|completely|only|must|have|"
        "may|might|mustve|think|i|all|like|sort of|basically]* ((missed|misheard|got half|got (like|about|maybe|just|"
        "only) half|caught (half|some|part|only half|only part|a bit)|heard (half|part|only half|only part|like "
        "half)) [of] (<said>|you|me|it|that|[all|some|part|most|half|a bit|bits] [of] (that|it|what)|<your_last>) "
        "[<hearing>]*|misheard|lost (you|what you)) [<hearing>]*|[i|<im>|i was] [just|totally|kinda]* (wasnt|was not|"
        "werent|not) [<barely>]* (listening|paying attention|concentrating|focused|focusing|with you|following|ready)|"
        "i (zoned|spaced|tuned|blanked) out|i (got|was) distracted|(what|whatd|what did) i miss|(that|it|this|you|all "
        "that|all of that) [just|all|kind of|totally|completely]* (went|flew|sailed|whooshed|lost) [right|straight|"
        "way|completely|clean|just|all]* (over my head|past me|by me|in one ear [and] out the other|me) [there|"
        "completely|sorry]*",
        "I missed that last part.",
        "I missed my flight.",
    ),
    Pattern(
        "bad_line",
        "(<voice> [<sounding>]* (<bad>|(not|isnt|arent|wasnt|werent|aint|hardly|barely) [<sounding>]* (clear|audible|"
        "loud|through|understandable|intelligible|making sense))|<line> [<sounding>]* (awful|terrible|horrible|bad|"
        "poor|crap|crappy|shocking|atrocious|rubbish|weak|muted|silent|dead)|(its|it|it is) [<sounding>]* (distorted|"
        "fuzzy|choppy|unclear|staticky|scrambled|breaking|muffled|garbled|cutting|glitching|lagging)) [<sounding>]*",
        "You're breaking up.",
        "My phone is breaking.",
    ),
    Pattern(
        "too_fast",
        "(that|it|you) (was|were|went|said (that|it)|did that) [<sounding>]* too [<sounding>]* (fast|quick|quickly|"
        "quiet|low) (for me|to follow|to <hear>|to keep up) [<mate>]*|(you|your voice) [<sounding>]* too (quiet|"
        "quietly|faint) [<sounding>]*",
        "That was too fast for me.",
        "That is too low for me.",
    ),
    Pattern(
        "what_did_you_say",
        "(whatd|whadda|wadja|whadja|whatcha|whatja|wat|whad|wha) [did|do|you|ya|u|he|she|it]* [just|even|last]* (say|"
        "said|saying|sayin) [again|please|there|to me|<mate>]*|what [was it|is it|were|was|the heck|the hell|exactly|"
        "in the world|on earth]* (did|do|have|was|were|had|are|is it|is that|was that)+ [that] <you> [just|even|last|"
        "again|actually|trying to|that|were|was|been|currently|exactly]* (say|said|saying|sayin|mention|tell me|"
        "telling me|ask|ask me|asking|mentioned|asking me|said to me|told me|asked [me]) [again|there|to me|just now|"
        "now|please|before|last|a (second|moment|minute) ago|sorry|about (that|it|this)|<mate>]*|what (did <you> say|"
        "was) [right|just]* (after|before) (that|the|it|<detail>)+|(what|which|whats) (<detail>|month|year|floor|week|"
        "part) (was|were|did|is) [it|that|the one]* <you> [just]* (say|said|saying|mention|mentioned|give me|gave me|"
        "tell me|told me) [again|sorry|please|there|just now|it was]*|<you> (said|told me|mentioned) [it|that|they|"
        "the|<detail>|is|was|were|are|would be|costs|opens|closes]* (what|when|where|who|how (much|many|long|far)) "
        "[again|sorry|now|please]* <end>|[did|were] you [just] (say|saying) something|(you|u) (were|was) saying",
        "What did you say?",
        "What did you say the price was?",
    ),
    Pattern(
        "what_was_that",
        "(what was|whatd|what were) (that|this|it|[that|your|the] [last|previous|very|other|first|second|third|whole|"
        "middle]* (thing|part|bit|question|one|answer|name|number|option|step|sentence|word|response|message|words|"
        "reply|statement|comment|remark|point)) [that|last|thing|one|part|bit|again|sorry|<mate>|you (said|just said|"
        "asked|told me|mentioned|were saying|gave me|asked me|just asked|just told me|say)|<softly>|<again>]*|(whats|"
        "what is|what were|what was) (the|your|that) [last] question [again]|(what was|what were|whats|what is) (the|"
        "those|that) (options|choices) (again|once more)+ [please|sorry]*|(whats|what is) (the|your|that) [very] last "
        "(thing|part|bit|word|sentence) [that] [<you> (said|just said|told me)]",
        "What was that last thing you said?",
        "What was that charge on my card?",
    ),
    Pattern(
        "say_what",
        "(say again|please to say again|say what|say wha|you said what|you what|say what now|do what now|do what|hit "
        "me with that|run it back|come back on that [one]|(again|once more|one more time) for the people in the back|"
        "for the people in the back) [with that|<again>|<softly>|<mate>]*",
        "Say what?",
        "Say what it costs.",
    ),
    Pattern(
        "pardon",
        "pardon [me]|[i|begging|beggin|i do]* [beg] [your|yer] pardon|beg (yours|pardon)|excuse me what|repeat|how "
        "was that [again]|hows that again|(scuse|excuse) (me|moi) what|wdym",
        "Pardon?",
        "My pardon letter",
    ),
)

ECHO: Final = (
    Pattern(
        "what_you_said",
        "(what|whats) [was it|is it|exactly|was|it|this]* [that] (<you>|youre|youve|youd) [just|even|last|again|have|"
        "ve|had|d|were|are|re|are trying to]* (say|said|saying|mentioned|told me|asked me|asked) [again|there|to me|"
        "just now|now|please|before|last|a (second|moment|minute) ago|sorry|<mate>]*",
        "What you just said, please?",
        "What you said is wrong.",
    ),
    Pattern(
        "once_more",
        "(once (more|again)|one more time|one time more|again|a second time|this another time|one more once|[the|"
        "that] last (part|bit|sentence|thing) (again|please)) [with that|<again>|<softly>|<mate>]*",
        "One more time, please.",
        "Once again you charged me twice.",
    ),
    Pattern(
        "what_only",
        "(what|wha|wut|huh|eh|hm|whats that|[do] what again) [please|now|sorry|<mate>]* <end>",
        "What?",
        "What a price!",
    ),
)
"""Behind a statement these tell of something else: "it is down again"."""

HEARING: Final = {
    # What an answer tells, by its name.
    "detail": "number|numbers|name|names|address|date|dates|day|time|times|hours|street|code|email|amount|total|price|"
    "prices|figure|figures|digits|place|website|reference|extension|postcode|zip|spelling|sum|room|url|password|list",
    "said": "that|it|this|yourself|what you (said|told me|asked|asked me|were saying|mentioned|just said|just told me|"
    "just asked|said just now|have [just] said|ve [just] said|have been saying|are saying)|what youve [just] (said|"
    "told me|asked)|what youre saying|the last you [just] said|everything you said|your words|that one|[the|your|that|"
    "this|those|these] [very|whole|entire] [last|previous|prior|final] (part|bit|thing|question|answer|response|"
    "sentence|statement|message|phrase|line|one|words|word|reply|comment|remark|explanation|options|instructions|"
    "things|information) [of that] [that] [you [have|just|ve]* (said|told me|asked|gave me|gave|asked me|mentioned|"
    "spoke)|youve [just] (said|told me|asked)|said|spoken|spoke]",
    "again": "again|once (more|again)|one (more time|time more)|over|over again|one time|another time|a second time|"
    "<louder>",
    "louder": "[a (bit|little)|much|any]* (slower|louder|clearer|more (slowly|clearly|loudly))|slowly|clearly",
    "softly": "please|for me|to me|back|back to me|if (you can|you could|you would|possible|you dont mind)|kindly|now|"
    "sorry|would (you|ya)|will (you|ya)",
    # Around a verb of saying: what the assistant's words are called, and how they may be said.
    "saying": "those|these|that|it|this|to|too|me|us|for|your|yourself|you|u|ya|said|say|says|just|the|very|last|"
    "first|previous|part|bit|thing|things|sentence|sentences|words|word|question|answer|response|reply|whole|all|of|"
    "everything|now|here|there|kindly|please|louder|slower|slowly|clearly|clearer|a|little|more|loudly|and|message|"
    "options|statement|again|once|over|back|nice|real|loud|clear|in|sorry|what|were|was|ok|okay|time|by|past|through|"
    "with|on|saying|told|asked|explanation|instructions|information|if|can|could|would|dont|mind|have|ve|youve|youre|"
    "thanks|thank|are|way|really|simpler|simple|easier|terms|english|only|another|second|end|dude|man|mate|bro|love|"
    "dear|sir|maam|hun|buddy|friend|which|gave|mentioned|asking|telling|stuff|ones|bits|like|up|slow|even|instead|but|"
    "way|words|mean|don|t|pal|honey|darling|luv",
    "anew": "again|agen|once (more|again)|(one|another|a second|a third|1) [more] time|one time more|over|twice|slower|"
    "louder|slowly|clearly|clearer|another go|one more|another way|a different way|differently|in other words|in "
    "(simple|plain|simpler|layman|laymans) (terms|english|words)|up|less fast",
    "hear": "hear|heard|hearing|catch|caught|catching|understand|understood|understanding|follow|followed|following|"
    "comprehend|grasp|decipher|listen|make out|pick up|pick that up|make that out|tell what|make sense of|quite get|"
    "understan|figure out what",
    "heard": "that|you|u|ya|(any|all|half|some|most|none|much|part|a word|a bit|the half|one word) [of] (that|it|what "
    "you)|<your_last>|all that|much of that|a thing you",
    "hearing": "you|u|ya|that|a|word|of|any|it|all|at|properly|well|clearly|very|good|too|so|right|quite|really|just|"
    "now|say|said|saying|sayin|were|was|your|voice|over|there|what|the|last|part|bit|thing|things|sentence|question|"
    "first|time|half|some|most|correctly|fully|for|me|is|are|this|message|anything|either|sorry|one|here|completely|"
    "totally|words|response|answer|reply|single|asked|asking|told|talking|telling|trying|to|out|been|no|more|much|"
    "second|from|end|bits|pieces|did|on|in|my|dear|mate|dude|man|bro|love|sir|maam|through|english|accent|again|have|"
    "earlier|before|speaking|spoke|mean|meant|ve|completely|line|phone|side|nothing|damn|thats",
    "barely": "just|really|still|quite|kind|of|sort|do|honestly|am|was|been|totally|completely|even|fully|properly|"
    "literally|simply|able|to|so|very|barely|hardly|actually|kinda|sorta|sure|like|totes|always|all|think|i",
    "your_last": "[the|your|that|this] [very|whole|entire]* [last|first|second|middle|end|previous|beginning] (part|"
    "bit|thing|question|sentence|word|words|response|statement|half|piece|line|one|end|rest|start|ending|beginning) "
    "[of] [that|it|what]",
    "line": "(your|the|this|ur|our) (voice|line|audio|sound|call|connection|mic|microphone|speech|volume)|your (phone|"
    "signal|reception)|voice|audio",
    "voice": "you|youre|youve|ur|you guys|<line>",
    "bad": "breaking|broke|broken up|breakin|cutting|cuttin|cut out|cuts out|cut off|cut me|lagging|laggy|lagged|"
    "glitching|glitchy|glitched|choppy|muffled|fuzzy|faint|garbled|robotic|unclear|distorted|staticky|scrambled|"
    "echoing|echoey|inaudible|skipping|fading|faded|frozen|froze|crackling|crackly|stuttering|mumbling|mumbled|mumble|"
    "buzzing|underwater|hard to (hear|understand|follow)|difficult to (hear|understand|follow)|whispering|patchy|"
    "jumbled|dropped out|dropping out|going in and out|in and out|quiet|gibberish",
    "sounding": "are|is|was|were|sound|sounded|sounds|sounding|coming|came|going|went|getting|got|gets|kept|keep|keeps|"
    "a|bit|little|very|really|too|so|all|just|kind|kinda|of|sort|sorta|out|up|off|in|and|on|me|there|now|for|second|"
    "moment|totally|completely|still|like|super|over|through|pretty|quite|sorry|my|end|here|talking|speaking|spoke|"
    "talk|speak|saying|it|that|way|much|again|right|from|side|bad|badly|real|lot|words|your|been|from|every|the|"
    "across|quality|some|whole|time|sir|maam|mate|man|dude|bro|dear|love|honey|if|underwater|robot|phone",
}
"""Rules that only asking for a repeat uses."""
