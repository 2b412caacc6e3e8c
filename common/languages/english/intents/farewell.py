"""English: farewells. They end the call, so none may be what also answers a question ("Later.", "It was great.")."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

FAREWELL: Final = (
    Pattern(
        "goodbye",
        "[this is|thats|that is|that was|its|i guess|guess|i suppose|ok|okay|so|well|alright|and|from me]* <byes> "
        "[<parting>]*|sweet dreams",
        "Goodbye for now!",
        "How do I say goodbye in French?",
    ),
    Pattern(
        "bye_somebody",
        "(bye|byebye|goodnight|gnight|ciao|adios|cheerio|toodles|toodaloo|ta ra|good night|so long|see ya|later|"
        "laters|peace) <new> <end>",
        "Bye Felicia!",
        "Bye 42",
    ),
    Pattern(
        "say_goodbye",
        "[i|ill|i will|<im>|id|this is|let me|its|time|its time] [must|have|want|need|wanted|would like|gotta|should|"
        "like|going|gonna|time|just|will|here|calling]* [to] (saying|say|bid you) (goodbye|good bye|bye|farewell|"
        "goodnight|good night|adieu) [now|to you|for now|then]*",
        "I must say goodbye now.",
        "How do they say goodbye in Hawaii?",
    ),
    Pattern(
        "see_you",
        "[ill|i will|we will|hope to|i hope to|hopefully ill|i shall|well|be|ill be|i look forward to|looking forward "
        "to|<im> looking forward to|cant wait to|i cant wait to|i hope [that] i get to|lovely|right|cool] (see|seeing|"
        "catch|seein) <you> [all|guys|[on] (monday|tuesday|wednesday|thursday|friday|saturday|sunday) [morning|"
        "afternoon|night|evening|at (one|two|three|four|five|six|seven|eight|nine|ten|noon)|then]* (bye|goodbye|"
        "cheers)+|<back>|on the flip side|when i (see|need) you|when im back|in the funny papers|on the (other|flip) "
        "side|around|real soon|then|<parting>]*|(ill|i will|we will|hope to|i hope to|hopefully ill|i shall|well|i "
        "look forward to|looking forward to|<im> looking forward to|cant wait to) [be] (talk|talking|speak|speaking|"
        "chat|chatting|hear|hearing) [to|with|from] <you> [all|<back>]*|(talk|talking|speak|speaking|chat) (to|with) "
        "<you> <back>+|(seeya|cya) [<back>]*",
        "See you later!",
        "I'll see you at five about the car.",
    ),
    Pattern(
        "talk_later",
        "[i hope [that]] [we can|i can|we get to|we|well|we will|lets|we shall|we should|ill|i will]* (talk|speak|"
        "chat|talking|catch up) <back>+|[we will|till we] meet again|(later|laters) (man|dude|gator|gater|all|<you>|"
        "alligator|days|bro|buddy|friend)|laters|(until|till|til) (next time|then|later|tomorrow|we (meet|talk|speak|"
        "chat) [again|<back>]|[we] (meet|talk|speak) again|i see you again)",
        "Until next time.",
        "Later, not now.",
    ),
    Pattern(
        "have_a_good",
        "[i hope|hope|i|and|may <you>|<you>|that you|you all|please|do|now|<mate>]* (have|enjoy|wish <you>|wishing "
        "<you>) [yourself] [a|the|your|an] [very|really|most] (<fine>|rest of (your|the))+ <day> [<tail>]*|[a] <fine> "
        "(day|evening|afternoon|weekend|week) ahead|enjoy [the rest of] (your|the) [<fine>] (<day>|rest of your day) "
        "[<tail>]*",
        "Have a great day!",
        "Have a good table ready for me.",
    ),
    Pattern(
        "take_care",
        "[you|and|please|now|just]* (take (care|good care|it easy)|be (well|good|safe|blessed)|(stay|keep|remain) "
        "(safe|well|cool|classy|frosty|golden|gold|blessed|warm|dry|healthy|strong|hydrated|awesome|positive|happy|"
        "beautiful|sweet|real|smiling|it real|on (trucking|keeping on|rocking)|up the good work)|mind (yourself|"
        "yourselves|how you go|how ya go)|look after (yourself|yourselves)|(dont|do not) (work|party) too hard|rock "
        "on|chin up|(sleep|rest) (well|tight|easy|up)|keep (it real|smiling|the faith)|many blessings|[all] my (best|"
        "love)|(god|peace|lord|the force) (be|is) with (you|ya)|(best|warm|kind|warmest) regards|love (you|ya|u) [all|"
        "too|lots|guys]|be seeing (you|ya)) [of yourself|now|out there|then|too|yourself|everyone|and (be safe|stay "
        "safe|goodbye)]*|[and] [all] the [very] best [to you|of luck|<parting>]*|best wishes|have fun|(drive|travel|"
        "get home|fly|go) (safe|safely)|safe (travels|journey|trip|home)|god bless [you]|(keep|stay|be|lets keep|lets "
        "stay|ill be|i will be|we will be|well be|well keep) in touch [soon|then]|dont be a stranger",
        "Take care of yourself.",
        "Take care of my bill.",
    ),
    Pattern(
        "same_to_you",
        "(you|likewise) (too|as well|also)|[the] same to you|right back at you|you have a good one",
        "Same to you.",
        "You too can save money.",
    ),
    Pattern(
        "must_go",
        "[well] (i am|i|im|id|ill|ive|we|weve|imma|ima|gotta|better|best) <must>+ <leave> [<parting>|<errand>]*|"
        "(gotta|[i|<must>|its|it|is|thats]* time [<must>|for|me|that|we]*) <leave> [<parting>|<errand>]*|(imma|ima|"
        "im) [<must>]* (head|dip|bounce|jet|split|skedaddle|scoot|dash|ghost|leave|leaving|bouncing|dipping|jetting|"
        "heading) [<parting>|<errand>]*",
        "I have to go now.",
        "I have to go to the bank.",
    ),
    Pattern(
        "must_go_because",
        "[well] (i am|i|im|id|ill|ive|we|weve|imma|ima|gotta|better|best) <must>* (go|goin|bounce|dash|jet|dip|hang "
        "up|head (out|off|home)|get (going|off (the phone|here))|log off|sign off|be going) [now|sorry|so|and|but|"
        "cause|cuz|because|as|since]* (my|the|theres|someone|someones|somebody|somebodys|its|im|i|we|our|they|they|he|"
        "she|hes|shes|dinner|dinners|food|lunch|work|kids|traffic|duty|nature) <~wants>+ <end>|[well|sorry]* (i am|i|"
        "im|id|ill|ive|we|weve|imma|ima|gotta|better|best) <must>* (run|leave|scoot|split|skedaddle) [now|sorry|so|"
        "and|but|cause|cuz|because|as|since]* (my|the|theres|someone|someones|somebody|its|im|we|our|they|he|she|hes|"
        "shes|dinner|food|lunch|work|kids) [<~wants>]* (is|are|just|here|calling|waiting|coming|crying|home|got|has|"
        "started|starting|starts|arrived|ringing|running|woke|late|boiling|burning|ready) [<~wants>]* <end>|[well|"
        "sorry]* (i am|i|im|id|ill|ive|we|weve|imma|ima|gotta|better|best) <must>* (run|leave|scoot|split|dash|fly) "
        "[now|sorry|so|and|but|cause|cuz|because|as|since]* (someones|somebodys|theyre|hes|shes|theres) <~wants>+ "
        "<end>",
        "I have to hang up, my daughter is at the door.",
        "I have to go to the bank, my card is gone.",
    ),
    Pattern(
        "call_back",
        "(ill|i will|i can|let me|<im> going to|<im> gonna|i shall|i may|imma) [just|probably|have to]* ((call|phone|"
        "ring|try) [<you>] back|call again|try again <back>|get back to <you>|call <you> <back>) [<back>|if i need "
        "(anything|more help|to)|when i (can|know more|am ready|have time)]*",
        "I'll call you back later.",
        "I'll call my bank later.",
    ),
    Pattern(
        "let_you_go",
        "([i|ill|im|imma|ima|should|reckon|guess|going|will] [just|<must>]* (let|leave) <you> (in|peace|to|get|go|be|"
        "back|on|with|off|your|day|evening|night|morning|work|it|that|things|then|now|alone|so|other|callers|"
        "customers|people|the|rest|of)+|(i|we|ive|id) (wont|will not|dont want to|shouldnt|better not|hate to|should "
        "stop|dont wanna|must not|mustnt) (keep|hold|keeping|bother|trouble|take|waste|detain|use) [up|any|more|of|"
        "too|much|all|you|ya|your|time|longer|on|the|line|anymore|long|busy|further]*|(i|ive) [have|already] (took|"
        "taken|kept|wasted|used) (you|up|enough|too|much|of|your|time|so|long|plenty)+|thats (me|us) (done|off|gone|"
        "away|out)|thats all folks|[well] off (i|we) (go|pop|trot|toddle|run)|[<im>] [all] off to (bed|work|sleep|"
        "school|class|town|lunch|dinner|the (pub|races|shops|gym))|[i|im|will|ill|shall|am|going|gonna|to|now|just|"
        "be]* (hanging up|hang up|(signing|logging|clocking|ringing|dropping|hopping) (off|out)|(sign|log|ring|clock|"
        "drop|hop|jump|push|shove) off|heading (out|off|home)|(keeping|keep) the phone|(cutting|cut|end|ending|"
        "disconnecting|disconnect|dropping|drop) (the|this) call|(put|putting) the phone down|leaving you|turn in|hit "
        "the (hay|sack|road)|out of here|outta here|peace out|peacing out|afk)) [<parting>]*",
        "I'll let you go.",
        "I'll let you know.",
    ),
    Pattern(
        "wrap_up",
        "[i think|and|well] (thats|heres|here comes|there goes|theres|that is|there is|here is) (my|the|our) (cue|"
        "queue|ride|stop|bus|taxi|cab|train|uber|lift|doorbell|bell|wife|husband|boss|mom|mum|other line|exit) [here|"
        "now|calling|arriving|to|go|leave|head|out|bounce|for me|jet|pulling up|<parting>]*|[i think|i guess|i "
        "believe] (lets|let us|we can|we could|we should|ill|i will|i can|i should|time to|i think well) [just] "
        "(leave (it|this|things|that) (here|there|at that)|(wrap|call|end|stop|finish|close|conclude) (it|this|things|"
        "that|here|there|up|the (call|conversation|chat))+) [up|here|there|at that|a (day|night)|off|on that|"
        "<parting>]*|(were|we are|<im>|me|i think were|i think <im>|i guess were|i guess <im>) [all|now|pretty much]* "
        "(done|finished|through) (here|talking|for the (day|night)|on my (end|side)|with (this|the|our) (call|chat|"
        "conversation)) [<parting>]*|[(this|that)] [concludes|ends|wraps up] (our|this|the) (call|conversation|chat|"
        "business)|(end|conclusion) of (call|conversation|chat|transmission|story)|(were|we are) (done|finished|"
        "through) [<parting>]*",
        "Let's leave it there for today.",
        "Let's leave it at forty dollars.",
    ),
    Pattern(
        "leaving",
        "[please|<can_you>|you can|you may|<id> like to|i want to|i need to|lets|just|go ahead and|feel free to|now|"
        "we can|can we|i]* (hang up|disconnect|(end|close|terminate|finish|stop|disconnect|drop) (the|this|our|my) "
        "[phone|whole]* (call|conversation|chat|session|line)|(end|terminate|disconnect) (call|chat|conversation)|"
        "hang up (the|this) (phone|call)) [now|please|then|here|for me]*|(<im>|i will be|ill be|well) (off|out|"
        "leaving|taking off|hanging up|getting off|heading (off|home|out)|going now|leaving you|gone|ghost) [now|soon|"
        "then|for now|here|today|<parting>]*|[<im>|i will be|ill be|i] (leaving now|going to bed|[all] done (talking|"
        "chatting|speaking) [to|with] [<you>]) [now|soon|then|for now|here|today]*|i bid you (good day|adieu|"
        "farewell)|<im> (finished|done) (talking|chatting|speaking) [to|with] <you> [<now>]",
        "Please hang up.",
        "I'm leaving for Paris on Monday.",
    ),
    Pattern(
        "nice_talking",
        "[it|this|that|its|thats|i|we|its always] [was|is|has|were|had|have|am|ive|have had|<im>|always]* [<very>]* "
        "<nice> (doing business|working|dealing|interacting) with <you> [<now>]|[it|this|that|its|thats|i|we] [was|is|"
        "has|were|had|have|am|ive|have had|<im>]* [<very>]* <nice> [that] [i|we] [got|able|had|to have|getting|"
        "having] [to|of|a|the|chance|been able]* <talk> [to|with|it out with]* [<you>|this|our|a|conversation]* "
        "[again|<now>|all|too|so much|finally|with you]*|[it|this|that|its] (was|has been|been) [<very>]* <nice> (to "
        "see|seeing|meeting|to meet|knowing|to know|getting to know|to hear from|hearing from) <you> [<parting>]*|"
        "<nice> seeing <you> [<parting>]*|[it|this|its] (was|has been|been) [<very>]* (a pleasure|an honor|real|a "
        "blast)",
        "It was nice talking to you.",
        "It is good to talk about insurance first.",
    ),
    Pattern(
        "good_chat",
        "([it|this|that|thats|i|we|this has|what] [was|is|had|have had|had such|been|has been]* [<very>|our|this|my]* "
        "<nice> (talk|chat|conversation|talking|chatting|speaking|conversing|discussion|time (talking|chatting|"
        "speaking)|to have this conversation|conversations|talks) [we (had|have had|just had)|to|with]*|(i|we) "
        "[really|very much|truly|thoroughly|have|did]* (enjoyed|enjoy|loved|liked) [<very>|our|this|my|the]* (talk|"
        "chat|conversation|talking|chatting|speaking|conversing|discussion|time) [to|with]*) [<you>|together] [again|"
        "today|now|tonight|too]*",
        "I enjoyed our chat.",
        "I had a conversation with your manager.",
    ),
    Pattern(
        "thanks_for_chat",
        "(thanks|thank <you>) [so much|again|very much] for (talking|chatting|speaking|conversing|hanging out|calling|"
        "visiting|[the|a|this|our|such a] [nice|great|good|lovely|wonderful|pleasant]* (chat|talk|conversation|talks|"
        "conversations)|your company|taking my call) [to|with|me|us]* [<now>]",
        "Thanks for chatting with me.",
        "Thanks for calling, what is it about?",
    ),
)

PARTING: Final = {
    "byes": "bye|byes|goodbye|good bye|byebye|byee|buhbye|bubye|bai|bbye|farewell|fairwell|fare <you> well|adios|ciao|"
    "chao|cheerio|cheery bye|cheerybye|ta ta|tata|ta ra|tara|tarra|toodles|tootles|toodle (oo|pip|loo|doo)|toodaloo|"
    "toodeloo|toodleoo|pip pip|so long|au revoir|sayonara|syonara|syanora|hasta (la vista|luego|manana|la pasta)|"
    "arrivederci|ttyl|ttfn|tty|over and out|goodnight|good night|gnight|gnite|goodnite|good nite|nighty [night]|"
    "nighty night|night night|nite nite|nite|night (all|everyone|everybody|yall|<mate>)|peace [out]|peace|laters|"
    "latas|laterz|buh bye|godspeed|adieu|cya|seeya|c ya|c u|auf wiedersehen|wiedersehen|tschuss|bon voyage|good luck|"
    "best of luck|hooroo|hoo roo|slan|slan leat|slan abhaile|do svidaniya|dasvidaniya|khuda hafiz|alvida|vaya con "
    "dios|deuces|deuce|gg|gtg|g2g|ttys|brb|bless up|hang loose|later (skater|hater|tater|homie|dudes)|smell <you> "
    "later|catch <you> (later|on the flip side|on the flippity flop|on the rebound|around|soon|tomorrow)|outie|cheers "
    "[and] bye|kthxbye|kthx|kbye|kwaheri|annyeong|zai jian|ma salama|sampai jumpa|happy trails|ahoy|aloha oe|xx bye",
    # Behind a farewell, in any order.
    "parting": "for|now|then|to|you|u|ya|yall|all|everyone|everybody|until|next|time|and|sleep|well|tight|sweet|dreams|"
    "good|luck|god|bless|forever|today|tonight|later|soon|again|have|enjoy|day|night|evening|<mate>|too|as|take|care|"
    "so|much|my|the|a|an|nice|great|lovely|blessed|safe|rest|of|your|see|catch|ok|okay|sorry|thanks|thank|bye|byebye|"
    "goodbye|love|xx|x|<name>|till|there|here|ciao|cheers|folks|lol|haha|one|ones|be|stay|good|talk|chat|im|afraid|"
    "right|just|very|cheerio|old|sport|pip|tata|hugs|kisses|from|me|us|bit|before|real|gotta|go|run|dash|must|fly|in|"
    "alright|call|over|out|beautiful|people|family|world|queen|king|star|girl|boy|human|humans|kind|wonderful|little|"
    "big|dear|duck|pet|hen|petal|legend|adieu|peace|loser|losers|suckers|gators|hooman|fond",
    "must": "really|probably|do|will|ll|have|to|gotta|got|must|need|should|better|had|ought|going|gonna|gon|be|about|"
    "ready|d|just|now|actually|best|supposed|fixing|fixin|finna|bout|get|think|guess|suppose|reckon|i|id|ill|well|"
    "unfortunately|kinda|kind|of|sort|sorta|sadly|hafta|oughta|havta|though|shall|may|might|prolly|im|ive|at|last|"
    "finally|seriously|honestly|afraid",
    "leave": "go|goin|going|run|running|leave|leaving|split|bounce|dip|jet|scoot|skedaddle|dash|bail|scram|depart|"
    "vamoose|vamos|mosey|scarper|bolt|disconnect|off|out|ghost|trot|toddle|disappear|vanish|hop|zip|blast|boogie|"
    "shoot|shuffle|skate|slide|leg|be off|be going|be on my way|be heading out|get off (the phone|here|this call|the "
    "line)|head (out|off|home|back|in)|heading (out|off|home|back)|hang up|sign off|log (off|out)|clock (out|off)|"
    "take off|let you go|end (this|the|our) (call|conversation|chat|talk)|on my way|get (going|goin|moving|cracking|"
    "rolling|on|back|back to (work|it)|out of here|outta here|some (sleep|rest|shut eye|zs))|jet off|part ways|hit "
    "the (road|hay|sack|trail|bricks)|say farewell|make (tracks|a move|moves|like a tree)|be getting (on|along|back)|"
    "bid you [good|a]* (farewell|adieu|day|night)|roll (out|on)|push off|shove off|crack on|shoot off|pop off|nip off|"
    "drop off|hop off|jump off|ring off|turn in|cut (this|it) short|love you and leave you|catch my (bus|train|flight|"
    "ride|plane|cab|taxi|ferry|tram)|bug out|(mosey|run|trot|get|move) along|call it a (day|night)|go go|fly",
    "errand": "work|bed|sleep|class|school|home|church|lunch|dinner|practice|meeting|a|my|another|the|kids|next|gym|"
    "soon|call|shift|supper|before|im|late|or|ill|be|already|its|getting|past|bedtime|miss|somewhere|places|me",
}
"""Rules that only farewells use."""
