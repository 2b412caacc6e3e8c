"""English: farewells. They end the call, so none may be what also answers a question ("Later.", "It was great.")."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

FAREWELL: Final = (
    Pattern(
        "goodbye",
        "[this is|ok|okay|so|well|alright|and]* (bye|goodbye|good bye|byebye|buhbye|bubye|farewell|fairwell|fare "
        "<you> well|adios|ciao|cheerio|ta ta|tata|toodles|tootles|toodle oo|toodaloo|so long|au revoir|sayonara|hasta "
        "(la vista|luego|manana)|arrivederci|ttyl|over and out|goodnight|good night|nighty night|night night|peace "
        "out|peace|laters|buh bye|godspeed|adieu|cya|auf wiedersehen|bon voyage|good luck) [for (now|today|tonight)|"
        "now|then|to (you|all)|everyone|all|until next time|[and] sleep well|sweet dreams|and good luck|and god bless|"
        "forever|<name>]*|sweet dreams",
        "Goodbye for now!",
        "How do I say goodbye in French?",
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
        "to|<im> looking forward to|cant wait to|i cant wait to|i hope [that] i get to] (see|seeing|catch|meet|seein) "
        "<you> [all|guys|<back>|on the flip side]*|(ill|i will|we will|hope to|i hope to|hopefully ill|i shall|well|i "
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
        "[i hope|hope|i|and|may <you>|you|that you|you all|please|do]* (have|enjoy|wish <you>|wishing <you>) "
        "[yourself] [a|the|your|an] [very|really|most] (<fine>|rest of (your|the))+ <day> [<tail>]*|[a] <fine> (day|"
        "evening|afternoon|weekend|week) ahead|enjoy [the rest of] (your|the) [<fine>] (<day>|rest of your day) "
        "[<tail>]*",
        "Have a great day!",
        "Have a good table ready for me.",
    ),
    Pattern(
        "take_care",
        "[you|and|please|now|just]* (take (care|good care|it easy)|be (well|good|safe)|stay (safe|well|cool|classy)|"
        "keep well) [of yourself|now|out there|then|too|yourself|everyone|and (be safe|stay safe|goodbye)]*|all the "
        "best|best wishes|have fun|(drive|travel|get home|fly|go) (safe|safely)|safe (travels|journey|trip|home)|god "
        "bless [you]|(keep|stay|be|lets keep|lets stay|ill be|i will be|we will be|well be|well keep) in touch [soon|"
        "then]|dont be a stranger",
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
        "[well] (i|<im>|id|ive|i guess i|i think i|i guess ill|we) [really|probably|do|will|ll]* (have to|gotta|got "
        "to|must|need to|should|better|had better|have got to|ought to|going to|gonna|must be|should be|have to be|"
        "will be|best be|about to|ready to|off to|need to be|gotta be|d better|got|will) [really|be|get|just|now|"
        "probably]* (go|run|leave|leaving|going|get off (the phone|here)|head out|heading out|off|hang up|get off "
        "(the phone|here)|sign off|take off|split|bounce|let you go|end (this|the|our) (call|conversation|chat|talk)|"
        "on my way|log off|get back to work|depart|jet|head off|scoot|dash|part ways|hit the road|say farewell) [now|"
        "soon|right now|for now|then|here|sorry|to work|to bed|home]*|(ill|i will|<im>) be (on my way|going|off)|"
        "gotta (go|run|bounce|jet|split|get (going|moving)|hit the road|head out|dash) [now]|(i [really] (must|should|"
        "have to|need to|better|had better|got to|gotta)|id better|<im> (gonna|going to)) (get (going|moving|back to "
        "(work|it))|hit the road|make a move|be getting on|be on my way) [now|then|soon]*|(ill|i will|i can|let me|"
        "<im> going to|<im> gonna|i shall|i may) [just|probably|have to]* ((call|phone|ring|try) [<you>] back|call "
        "again|try again <back>|get back to <you>|call <you> <back>) [<back>|if i need (anything|more help|to)|when i "
        "(can|know more|am ready|have time)]*|time (to|for me to) (go|leave|run) [now]|its time (for me to|to) (go|"
        "leave)|(let me|ill|i will) let you go|that is all bye",
        "I have to go now.",
        "I have to go to the bank.",
    ),
    Pattern(
        "leaving",
        "[please|<can_you>|you can|you may|<id> like to|i want to|i need to|lets|just|go ahead and|feel free to|now|"
        "we can|can we|i]* (hang up|disconnect|(end|close|terminate|finish|stop|disconnect|drop) (the|this|our|my) "
        "[phone|whole]* (call|conversation|chat|session|line)|hang up (the|this) (phone|call)) [now|please|then|here|"
        "for me]*|(<im>|i will be|ill be|well) (off|out|leaving|taking off|hanging up|getting off|heading (off|home)|"
        "going now|leaving you) [now|soon|then|for now|here|today]*|[<im>|i will be|ill be|i] (heading out|out of "
        "here|leaving now|outta here|signing off|logging off|off to bed|going to bed|[all] done (here|with (this|our) "
        "(call|conversation|chat)|(talking|chatting|speaking) [to|with] [<you>])) [now|soon|then|for now|here|today]*|"
        "i bid you (good day|adieu|farewell)|<im> gone|end [of] (call|conversation)|<im> (finished|done) (talking|"
        "chatting|speaking) [to|with] <you> [<now>]",
        "I'm leaving now.",
        "I'm leaving for Paris on Monday.",
    ),
    Pattern(
        "nice_talking",
        "[it|this|that|its|thats|i|we|its always] [was|is|has|were|had|have|am|ive|have had|<im>|always]* [<very>]* "
        "<nice> (doing business|working|dealing|interacting) with <you> [<now>]|[it|this|that|its|thats|i|we] [was|is|"
        "has|were|had|have|am|ive|have had|<im>]* [<very>]* <nice> [that] [i|we] [got|able|had|to have|getting|"
        "having] [to|of|a|the|chance|been able]* <talk> [to|with|it out with]* [<you>|this|our|a|conversation]* "
        "[again|<now>|all|too|so much|finally|with you]*|[it|this|that|its] (was|has been|been) [<very>]* <nice> (to "
        "see|seeing|meeting|to meet|knowing|to know|getting to know|to hear from|hearing from) <you> [again|<now>|"
        "<back>]*|<nice> seeing <you> [again|<now>]*|[it|this|its] (was|has been|been) [<very>]* (a pleasure|an honor|"
        "real|a blast)",
        "It was nice talking to you.",
        "It is good to talk about insurance first.",
    ),
    Pattern(
        "good_chat",
        "[it|this|that|thats|i|we|this has|what] [was|is|had|have had|had such|been|has been]* [<very>|our|this|my]* "
        "<nice> (talk|chat|conversation|talking|chatting|speaking|conversing|discussion|time (talking|chatting|"
        "speaking)|to have this conversation|conversations|talks) [we (had|have had|just had)|to|with]* [<you>] "
        "[again|<now>|too]*|(i|we) [really|very much|truly|thoroughly|have|did]* (enjoyed|enjoy|loved|liked) [<very>|"
        "our|this|my|the]* (talk|chat|conversation|talking|chatting|speaking|conversing|discussion|time) [to|with]* "
        "[<you>|together] [again|<now>|too]*",
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
