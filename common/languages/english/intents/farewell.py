"""English: farewells. They end the call, so none may be what also answers a question ("Later.", "It was great.")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

FAREWELL: Final = (
    Pattern(
        "goodbye",
        phrases=(
            "[<before>]* <byes> [<parting>]*",
            "sweet dreams",
        ),
        parts={
            "before": (
                "this is|thats|that is|that was|its|i guess|guess|i suppose|ok|okay|so|well|alright",
                "and|from me",
            ),
        },
        example="Goodbye for now!",
        unlike="How do I say goodbye in French?",
    ),
    Pattern(
        "bye_somebody",
        phrases="<before> <new> <end>",
        parts={
            "before": (
                "bye|byebye|goodnight|gnight|ciao|adios|cheerio|toodles|toodaloo|ta ra|good night",
                "so long|see ya|later|laters|peace",
            ),
        },
        example="Bye Felicia!",
        unlike="Bye 42",
    ),
    Pattern(
        "say_goodbye",
        phrases="[<before>] [<have_to>]* [to] (saying|say|bid you) <goodbye> [now|to you|for now|then]*",
        parts={
            "have_to": (
                "must|have|want|need|wanted|would like|gotta|should|like|going|gonna|time|just|will",
                "here|calling",
            ),
            "goodbye": "goodbye|good bye|bye|farewell|goodnight|good night|adieu",
            "before": (
                "i|ill|i will|id|this is|let me|its|time|its time",
                "<im>",
            ),
        },
        example="I must say goodbye now.",
        unlike="How do they say goodbye in Hawaii?",
    ),
    Pattern(
        "see_you",
        phrases=(
            "[<hope_to>] (see|seeing|catch|seein) <you> [<after>]*",
            "<i_will> [be] <talking> [to|with|from] <you> [all|<back>]*",
            "(talk|talking|speak|speaking|chat) (to|with) <you> <back>+",
            "(seeya|cya) [<back>]*",
        ),
        parts={
            "after": (
                "all|guys|when im back|around|real soon|then",
                "[on] <weekday> [<at_this_time>]* (bye|goodbye|cheers)+",
                "<back>",
                "on the flip side",
                "when i (see|need) you",
                "in the funny papers",
                "on the (other|flip) side",
                "<parting>",
            ),
            "at_this_time": (
                "morning|afternoon|night|evening|then",
                "at (one|two|three|four|five|six|seven|eight|nine|ten|noon)",
            ),
            "weekday": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
            "hope_to": (
                "ill|i will|we will|hope to|i hope to|hopefully ill|i shall|well|be|ill be",
                "looking forward to|cant wait to|lovely|right|cool",
                "i look forward to",
                "<im> looking forward to",
                "i cant wait to",
                "i hope [that] i get to",
            ),
            "i_will": (
                "ill|i will|we will|hope to|i hope to|hopefully ill|i shall|well|looking forward to",
                "cant wait to",
                "i look forward to",
                "<im> looking forward to",
            ),
            "talking": "talk|talking|speak|speaking|chat|chatting|hear|hearing",
        },
        example="See you later!",
        unlike="I'll see you at five about the car.",
    ),
    Pattern(
        "talk_later",
        phrases=(
            "[i hope [that]] [<we_will>]* (talk|speak|chat|talking|catch up) <back>+",
            "[we will|till we] meet again",
            "(later|laters) (man|dude|gator|gater|all|<you>|alligator|days|bro|buddy|friend)",
            "laters",
            "(until|till|til) <after>",
        ),
        parts={
            "we_will": "we can|i can|we get to|we|well|we will|lets|we shall|we should|ill|i will",
            "after": (
                "next time|then|later|tomorrow",
                "we (meet|talk|speak|chat) [again|<back>]",
                "[we] (meet|talk|speak) again",
                "i see you again",
            ),
        },
        example="Until next time.",
        unlike="Later, not now.",
    ),
    Pattern(
        "have_a_good",
        phrases=(
            "[<before>]* <have> [yourself] [a|the|your|an] [very|really|most] <good_rest_of>+ <day> [<tail>]*",
            "[a] <fine> (day|evening|afternoon|weekend|week) ahead",
            "enjoy [the rest of] (your|the) [<fine>] (<day>|rest of your day) [<tail>]*",
        ),
        parts={
            "before": (
                "i hope|hope|i|and|that you|you all|please|do|now",
                "may <you>",
                "<you>",
                "<mate>",
            ),
            "have": (
                "have|enjoy",
                "wish <you>",
                "wishing <you>",
            ),
            "good_rest_of": (
                "<fine>",
                "rest of (your|the)",
            ),
        },
        example="Have a great day!",
        unlike="Have a good table ready for me.",
    ),
    Pattern(
        "take_care",
        phrases=(
            "[you|and|please|now|just]* <take_care> [<after>]*",
            "[and] [all] the [very] best [to you|of luck|<parting>]*",
            "best wishes",
            "have fun",
            "(drive|travel|get home|fly|go) (safe|safely)",
            "safe (travels|journey|trip|home)",
            "god bless [you]",
            "<before> in touch [soon|then]",
            "dont be a stranger",
        ),
        parts={
            "take_care": (
                "take (care|good care|it easy)",
                "be (well|good|safe|blessed)",
                "(stay|keep|remain) <safe>",
                "mind (yourself|yourselves|how you go|how ya go)",
                "look after (yourself|yourselves)",
                "(dont|do not) (work|party) too hard",
                "rock on|chin up|many blessings",
                "(sleep|rest) (well|tight|easy|up)",
                "keep (it real|smiling|the faith)",
                "[all] my (best|love)",
                "(god|peace|lord|the force) (be|is) with (you|ya)",
                "(best|warm|kind|warmest) regards",
                "love (you|ya|u) [all|too|lots|guys]",
                "be seeing (you|ya)",
            ),
            "safe": (
                "safe|well|cool|classy|frosty|golden|gold|blessed|warm|dry|healthy|strong|hydrated",
                "awesome|positive|happy|beautiful|sweet|real|smiling|it real",
                "on (trucking|keeping on|rocking)",
                "up the good work",
            ),
            "after": (
                "of yourself|now|out there|then|too|yourself|everyone",
                "and (be safe|stay safe|goodbye)",
            ),
            "before": "keep|stay|be|lets keep|lets stay|ill be|i will be|we will be|well be|well keep",
        },
        example="Take care of yourself.",
        unlike="Take care of my bill.",
    ),
    Pattern(
        "same_to_you",
        phrases=(
            "(you|likewise) (too|as well|also)",
            "[the] same to you",
            "right back at you",
            "you have a good one",
        ),
        example="Same to you.",
        unlike="You too can save money.",
    ),
    Pattern(
        "must_go",
        phrases=(
            "[well] <i_have> <must>+ <leave> [<parting>|<errand>]*",
            "(gotta|[i|<must>|its|it|is|thats]* time [<must>|for|me|that|we]*) <leave> [<parting>|<errand>]*",
            "(imma|ima|im) [<must>]* <head_out> [<parting>|<errand>]*",
        ),
        parts={
            "i_have": "i am|i|im|id|ill|ive|we|weve|imma|ima|gotta|better|best",
            "head_out": (
                "head|dip|bounce|jet|split|skedaddle|scoot|dash|ghost|leave|leaving|bouncing|dipping",
                "jetting|heading",
            ),
        },
        example="I have to go now.",
        unlike="I have to go to the bank.",
    ),
    Pattern(
        "must_go_because",
        phrases=(
            "[well] <i_have> <must>* <go> [<because>]* <who_or_what> <~wants>+ <end>",
            "[well|sorry]* <i_have> <must>* <run> [<because>]* <something> [<~wants>]* <is> [<~wants>]* <end>",
            "[well|sorry]* <i_have> <must>* <dash> [<because>]* <somebody_is> <~wants>+ <end>",
        ),
        parts={
            "who_or_what": (
                "my|the|theres|someone|someones|somebody|somebodys|its|im|i|we|our|they|they|he|she",
                "hes|shes|dinner|dinners|food|lunch|work|kids|traffic|duty|nature",
            ),
            "go": (
                "go|goin|bounce|dash|jet|dip|hang up|log off|sign off|be going",
                "head (out|off|home)",
                "get (going|off (the phone|here))",
            ),
            "i_have": "i am|i|im|id|ill|ive|we|weve|imma|ima|gotta|better|best",
            "because": "now|sorry|so|and|but|cause|cuz|because|as|since",
            "is": (
                "is|are|just|here|calling|waiting|coming|crying|home|got|has|started|starting|starts",
                "arrived|ringing|running|woke|late|boiling|burning|ready",
            ),
            "something": (
                "my|the|theres|someone|someones|somebody|its|im|we|our|they|he|she|hes|shes|dinner",
                "food|lunch|work|kids",
            ),
            "run": "run|leave|scoot|split|skedaddle",
            "somebody_is": "someones|somebodys|theyre|hes|shes|theres",
            "dash": "run|leave|scoot|split|dash|fly",
        },
        example="I have to hang up, my daughter is at the door.",
        unlike="I have to go to the bank, my card is gone.",
    ),
    Pattern(
        "call_back",
        phrases="<before> [just|probably|have to]* <call_back> [<after>]*",
        parts={
            "call_back": (
                "(call|phone|ring|try) [<you>] back",
                "call again",
                "try again <back>",
                "get back to <you>",
                "call <you> <back>",
            ),
            "after": (
                "<back>",
                "if i need (anything|more help|to)",
                "when i (can|know more|am ready|have time)",
            ),
            "before": (
                "ill|i will|i can|let me|i shall|i may|imma",
                "<im> going to",
                "<im> gonna",
            ),
        },
        example="I'll call you back later.",
        unlike="I'll call my bank later.",
    ),
    Pattern(
        "let_you_go",
        phrases="<before> [<parting>]*",
        parts={
            "before": (
                "[i|ill|im|imma|ima|should|reckon|guess|going|will] [just|<must>]* (let|leave) <you> <you_to_it>+",
                "(i|we|ive|id) <do_not_want_to> <keep> [<you_any_longer>]*",
                "(i|ive) [have|already] (took|taken|kept|wasted|used) <your_time>+",
                "thats (me|us) (done|off|gone|away|out)",
                "thats all folks",
                "[well] off (i|we) (go|pop|trot|toddle|run)",
                "[<im>] [all] off to (bed|work|sleep|school|class|town|lunch|dinner|the (pub|races|shops|gym))",
                "[i|im|will|ill|shall|am|going|gonna|to|now|just|be]* <hang_up>",
            ),
            "you_to_it": (
                "in|peace|to|get|go|be|back|on|with|off|your|day|evening|night|morning|work|it|that",
                "things|then|now|alone|so|other|callers|customers|people|the|rest|of",
            ),
            "do_not_want_to": (
                "wont|will not|dont want to|shouldnt|better not|hate to|should stop|dont wanna",
                "must not|mustnt",
            ),
            "you_any_longer": (
                "up|any|more|of|too|much|all|you|ya|your|time|longer|on|the|line|anymore|long|busy",
                "further",
            ),
            "keep": "keep|hold|keeping|bother|trouble|take|waste|detain|use",
            "your_time": "you|up|enough|too|much|of|your|time|so|long|plenty",
            "hang_up": (
                "hanging up|hang up|leaving you|turn in|out of here|outta here|peace out|peacing out",
                "afk",
                "(signing|logging|clocking|ringing|dropping|hopping) (off|out)",
                "(sign|log|ring|clock|drop|hop|jump|push|shove) off",
                "heading (out|off|home)",
                "(keeping|keep) the phone",
                "(cutting|cut|end|ending|disconnecting|disconnect|dropping|drop) (the|this) call",
                "(put|putting) the phone down",
                "hit the (hay|sack|road)",
            ),
        },
        example="I'll let you go.",
        unlike="I'll let you know.",
    ),
    Pattern(
        "wrap_up",
        phrases=(
            "[i think|and|well] <there_is> (my|the|our) <bus> [<is_here>]*",
            "[i think|i guess|i believe] <let_us> [just] <leave_it_here> [<here>]*",
            "<before> [all|now|pretty much]* (done|finished|through) <talking> [<parting>]*",
            "[(this|that)] [concludes|ends|wraps up] (our|this|the) (call|conversation|chat|business)",
            "(end|conclusion) of (call|conversation|chat|transmission|story)",
            "(were|we are) (done|finished|through) [<parting>]*",
        ),
        parts={
            "bus": (
                "cue|queue|ride|stop|bus|taxi|cab|train|uber|lift|doorbell|bell|wife|husband|boss|mom",
                "mum|other line|exit",
            ),
            "is_here": (
                "here|now|calling|arriving|to|go|leave|head|out|bounce|for me|jet|pulling up",
                "<parting>",
            ),
            "there_is": "thats|heres|here comes|there goes|theres|that is|there is|here is",
            "leave_it_here": (
                "leave (it|this|things|that) (here|there|at that)",
                "(wrap|call|end|stop|finish|close|conclude) <the_call>+",
            ),
            "the_call": (
                "it|this|things|that|here|there|up",
                "the (call|conversation|chat)",
            ),
            "let_us": "lets|let us|we can|we could|we should|ill|i will|i can|i should|time to|i think well",
            "here": (
                "up|here|there|at that|off|on that",
                "a (day|night)",
                "<parting>",
            ),
            "talking": (
                "here|talking",
                "for the (day|night)",
                "on my (end|side)",
                "with (this|the|our) (call|chat|conversation)",
            ),
            "before": (
                "were|we are|me|i think were|i guess were",
                "<im>",
                "i think <im>",
                "i guess <im>",
            ),
        },
        example="Let's leave it there for today.",
        unlike="Let's leave it at forty dollars.",
    ),
    Pattern(
        "leaving",
        phrases=(
            "[<please>]* <end_the_call> [now|please|then|here|for me]*",
            "(<im>|i will be|ill be|well) <off> [now|soon|then|for now|here|today|<parting>]*",
            "[<im>|i will be|ill be|i] <done_talking> [now|soon|then|for now|here|today]*",
            "i bid you (good day|adieu|farewell)",
            "<im> (finished|done) (talking|chatting|speaking) [to|with] <you> [<now>]",
        ),
        parts={
            "end_the_call": (
                "hang up|disconnect",
                "<finish> (the|this|our|my) [phone|whole]* (call|conversation|chat|session|line)",
                "(end|terminate|disconnect) (call|chat|conversation)",
                "hang up (the|this) (phone|call)",
            ),
            "finish": "end|close|terminate|finish|stop|disconnect|drop",
            "please": (
                "please|you can|you may|i want to|i need to|lets|just|go ahead and|feel free to|now",
                "we can|can we|i",
                "<can_you>",
                "<id> like to",
            ),
            "off": (
                "off|out|leaving|taking off|hanging up|getting off|going now|leaving you|gone|ghost",
                "heading (off|home|out)",
            ),
            "done_talking": (
                "leaving now|going to bed",
                "[all] done (talking|chatting|speaking) [to|with] [<you>]",
            ),
        },
        example="Please hang up.",
        unlike="I'm leaving for Paris on Monday.",
    ),
    Pattern(
        "nice_talking",
        phrases=(
            "[<before>] [<was>]* [<very>]* <nice> <doing_business> with <you> [<now>]",
            (
                "[<it>] [<has_been>]* [<very>]* <nice> [that] [i|we] [<been_able>] [<to>]* <talk> "
                "[<to_or_with>]* [<with_you>]* [<after>]*"
            ),
            "[it|this|that|its] (was|has been|been) [<very>]* <nice> <to_see> <you> [<parting>]*",
            "<nice> seeing <you> [<parting>]*",
            "[it|this|its] (was|has been|been) [<very>]* (a pleasure|an honor|real|a blast)",
        ),
        parts={
            "was": (
                "was|is|has|were|had|have|am|ive|have had|always",
                "<im>",
            ),
            "doing_business": "doing business|working|dealing|interacting",
            "before": "it|this|that|its|thats|i|we|its always",
            "has_been": (
                "was|is|has|were|had|have|am|ive|have had",
                "<im>",
            ),
            "after": (
                "again|all|too|so much|finally|with you",
                "<now>",
            ),
            "been_able": "got|able|had|to have|getting|having",
            "with_you": (
                "<you>",
                "this|our|a|conversation",
            ),
            "to": "to|of|a|the|chance|been able",
            "it": "it|this|that|its|thats|i|we",
            "to_or_with": "to|with|it out with",
            "to_see": (
                "to see|seeing|meeting|to meet|knowing|to know|getting to know|to hear from",
                "hearing from",
            ),
        },
        example="It was nice talking to you.",
        unlike="It is good to talk about insurance first.",
    ),
    Pattern(
        "good_chat",
        phrases="<it_was_a_nice> [<you>|together] [again|today|now|tonight|too]*",
        parts={
            "it_was_a_nice": (
                "[<it>] [<was>]* [<very>|our|this|my]* <nice> <chat> [we (had|have had|just had)|to|with]*",
                "(i|we) [<really>]* (enjoyed|enjoy|loved|liked) [<very>|our|this|my|the]* <our_chat> [to|with]*",
            ),
            "chat": (
                "talk|chat|conversation|talking|chatting|speaking|conversing|discussion|conversations",
                "talks",
                "time (talking|chatting|speaking)",
                "to have this conversation",
            ),
            "was": "was|is|had|have had|had such|been|has been",
            "it": "it|this|that|thats|i|we|this has|what",
            "our_chat": "talk|chat|conversation|talking|chatting|speaking|conversing|discussion|time",
            "really": "really|very much|truly|thoroughly|have|did",
        },
        example="I enjoyed our chat.",
        unlike="I had a conversation with your manager.",
    ),
    Pattern(
        "thanks_for_chat",
        phrases="(thanks|thank <you>) [so much|again|very much] for <talking> [to|with|me|us]* [<now>]",
        parts={
            "talking": (
                "talking|chatting|speaking|conversing|hanging out|calling|visiting|your company",
                "taking my call",
                "[the|a|this|our|such a] [nice|great|good|lovely|wonderful|pleasant]* <after>",
            ),
            "after": "chat|talk|conversation|talks|conversations",
        },
        example="Thanks for chatting with me.",
        unlike="Thanks for calling, what is it about?",
    ),
)

PARTING: Final[Mapping[str, Phrases]] = {
    "byes": (
        "bye|byes|goodbye|good bye|byebye|byee|buhbye|bubye|bai|bbye|farewell|fairwell|adios",
        "ciao|chao|cheerio|cheery bye|cheerybye|ta ta|tata|ta ra|tara|tarra|toodles|tootles",
        "toodaloo|toodeloo|toodleoo|pip pip|so long|au revoir|sayonara|syonara|syanora",
        "arrivederci|ttyl|ttfn|tty|over and out|goodnight|good night|gnight|gnite|goodnite",
        "good nite|nighty night|night night|nite nite|nite|peace|laters|latas|laterz|buh bye",
        "godspeed|adieu|cya|seeya|c ya|c u|auf wiedersehen|wiedersehen|tschuss|bon voyage",
        "good luck|best of luck|hooroo|hoo roo|slan|slan leat|slan abhaile|do svidaniya",
        "dasvidaniya|khuda hafiz|alvida|vaya con dios|deuces|deuce|gg|gtg|g2g|ttys|brb",
        "bless up|hang loose|outie|kthxbye|kthx|kbye|kwaheri|annyeong|zai jian|ma salama",
        "sampai jumpa|happy trails|ahoy|aloha oe|xx bye",
        "fare <you> well",
        "toodle (oo|pip|loo|doo)",
        "hasta (la vista|luego|manana|la pasta)",
        "nighty [night]",
        "night (all|everyone|everybody|yall|<mate>)",
        "peace [out]",
        "later (skater|hater|tater|homie|dudes)",
        "smell <you> later",
        "catch <you> (later|on the flip side|on the flippity flop|on the rebound|around|soon|tomorrow)",
        "cheers [and] bye",
    ),
    # Behind a farewell, in any order.
    "parting": (
        "for|now|then|to|you|u|ya|yall|all|everyone|everybody|until|next|time|and|sleep|well",
        "tight|sweet|dreams|good|luck|god|bless|forever|today|tonight|later|soon|again|have",
        "enjoy|day|night|evening|too|as|take|care|so|much|my|the|a|an|nice|great|lovely",
        "blessed|safe|rest|of|your|see|catch|ok|okay|sorry|thanks|thank|bye|byebye|goodbye",
        "love|xx|x|till|there|here|ciao|cheers|folks|lol|haha|one|ones|be|stay|good|talk|chat",
        "im|afraid|right|just|very|cheerio|old|sport|pip|tata|hugs|kisses|from|me|us|bit",
        "before|real|gotta|go|run|dash|must|fly|in|alright|call|over|out|beautiful|people",
        "family|world|queen|king|star|girl|boy|human|humans|kind|wonderful|little|big|dear",
        "duck|pet|hen|petal|legend|adieu|peace|loser|losers|suckers|gators|hooman|fond",
        "<mate>",
        "<name>",
    ),
    "must": (
        "really|probably|do|will|ll|have|to|gotta|got|must|need|should|better|had|ought|going",
        "gonna|gon|be|about|ready|d|just|now|actually|best|supposed|fixing|fixin|finna|bout",
        "get|think|guess|suppose|reckon|i|id|ill|well|unfortunately|kinda|kind|of|sort|sorta",
        "sadly|hafta|oughta|havta|though|shall|may|might|prolly|im|ive|at|last|finally",
        "seriously|honestly|afraid",
    ),
    "leave": (
        "go|goin|going|run|running|leave|leaving|split|bounce|dip|jet|scoot|skedaddle|dash",
        "bail|scram|depart|vamoose|vamos|mosey|scarper|bolt|disconnect|off|out|ghost|trot",
        "toddle|disappear|vanish|hop|zip|blast|boogie|shoot|shuffle|skate|slide|leg|be off",
        "be going|be heading out|hang up|sign off|take off|let you go|on my way|jet off",
        "part ways|say farewell|push off|shove off|crack on|shoot off|pop off|nip off",
        "drop off|hop off|jump off|ring off|turn in|bug out|go go|fly",
        "be on my way",
        "get off (the phone|here|this call|the line)",
        "head (out|off|home|back|in)",
        "heading (out|off|home|back)",
        "log (off|out)",
        "clock (out|off)",
        "end (this|the|our) (call|conversation|chat|talk)",
        "get <leave_moving>",
        "hit the (road|hay|sack|trail|bricks)",
        "make (tracks|a move|moves|like a tree)",
        "be getting (on|along|back)",
        "bid you [good|a]* (farewell|adieu|day|night)",
        "roll (out|on)",
        "cut (this|it) short",
        "love you and leave you",
        "catch my (bus|train|flight|ride|plane|cab|taxi|ferry|tram)",
        "(mosey|run|trot|get|move) along",
        "call it a (day|night)",
    ),
    "leave_moving": (
        "going|goin|moving|cracking|rolling|on|back|out of here|outta here",
        "back to (work|it)",
        "some (sleep|rest|shut eye|zs)",
    ),
    "errand": (
        "work|bed|sleep|class|school|home|church|lunch|dinner|practice|meeting|a|my|another",
        "the|kids|next|gym|soon|call|shift|supper|before|im|late|or|ill|be|already|its",
        "getting|past|bedtime|miss|somewhere|places|me",
    ),
}
"""Rules that only farewells use."""
