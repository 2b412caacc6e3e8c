"""English: greetings, farewells and thanks. The edge answers these alone, so they must explain the whole utterance."""

from __future__ import annotations

from typing import Final

from common.intents.grammar import Pattern

GREETING: Final = (
    Pattern(
        "hello",
        "[why] (hello|hi|hey|hiya|heya|howdy|yo|hullo|hallo|ahoy|aloha|hola|bonjour|namaste|shalom|greetings|salutations|ello|oi|hii|heyy|ola|"
        "konnichiwa|ahoy hoy|ahoy there|heyo|ayo|salut|guten tag) [there|again|to (you|you too|all)|everyone|everybody|<you>|and welcome|from me]*",
        "Hello there!",
        "Hello, I need a taxi.",
    ),
    Pattern(
        "say_hello",
        "[i] (just|wanted to|want to|just wanted to|calling to|just calling to|would like to|came to|must|let me|just thought id|thought i would) (say|saying) "
        "(hi|hello|hey|howdy|good morning|good afternoon|good evening) [to (you|all)]",
        "I just wanted to say hi.",
        "How do they say hello in Greek?",
    ),
    Pattern(
        "time_of_day",
        "[a|the|very|wishing you] [very|a]* (good|great|lovely|happy|fine|wonderful|beautiful) (morning|afternoon|evening|day|mornin|evenin|holidays|new year) [to (you|all|everyone|ya)|there]*|"
        "gday|merry christmas|(morning|afternoon|evening) to you|top of the morning [to you]",
        "Good morning!",
        "Morning, if you have something then.",
    ),
    Pattern(
        "how_are_you",
        "(how|hows|howre|howve|howd) [the (hell|heck)] ([are|r|is|have|has|re|s] (<you>|things|everything|everybody|everyone|it|(your|the) family|[your] life|(the|my) (ai|assistant)|we)|"
        "[is|was|has|s|hows|are] (your|the|this) (day|morning|evening|night|week|weekend|afternoon)) "
        "[all|guys|been|doing|feeling|going|holding up|keeping|getting on|getting along|hanging|shaking|faring|looking|turning out|so far|(treating|treatin) <you>]* "
        "[<now>|well|good|okay|ok|alright]*|how do <you> (feel|fare|do) [<now>]",
        "How are you doing today?",
        "How is it going with my claim?",
    ),
    Pattern(
        "how_do_you_do",
        "how do you do|how goes (it|things|life|everything)|hows tricks|how did you sleep|(tell me|can you tell me|let me know) how (<you>|youre|youve) [are|doing|been|feeling]* [<now>]",
        "How do you do?",
        "How do you do a refund?",
    ),
    Pattern(
        "are_you_well",
        "(are|r|have) <you> [all|been|doing|feeling|having|keeping|a]* (well|good|ok|okay|alright|all right|fine|great|happy|nice|lovely) [day|one|morning|evening] [<now>]*|"
        "(are|is) (things|everything|life|all|your (day|life)|it) [going|all|been|treating you]* (going|well|good|ok|okay|alright|all right|fine|great) [with you|for you|there|<now>]*|"
        "(hope|i hope|hopefully|i trust|trust) [that] (<you>|things|everything|youre|all|you are|your day) [is|are|been|going|doing|feeling|having|have been|a]* (well|good|ok|okay|alright|fine|great) [day|one] [<now>]*|"
        "<you> (doing|feeling) (well|good|ok|okay|alright|all right|fine) [<now>]*",
        "Are you doing okay?",
        "Are you okay with cash?",
    ),
    Pattern(
        "whats_up",
        "(whats|what is|wats) (up|new|happening|happenin|going on|goin on|shaking|cooking|cracking|crackin|good|poppin|hanging|popping|the word|the good word|the latest|the haps) "
        "[with <you>] [<now>]*|(wassup|whassup|sup|wazzup|what up|whatsup|wassap|whats up doc) [with <you>]|what (have|are) you [been] up to [<now>]*",
        "What's up?",
        "What's up with my order?",
    ),
    Pattern(
        "line_check",
        "(are|is) (you|anybody|anyone|somebody|someone) [still|even|really]* (there|here|home|listening|on the line|with me|awake|around)|(anybody|anyone|somebody|someone) "
        "(there|home|on the line)|[still] you [still] (there|awake|listening)|wake up|(can|do|did) <you> [even|still]* hear me [now|ok|okay|alright|all right|well]*|testing|mic check",
        "Hello, can you hear me?",
        "Is anyone there who can fix my car?",
    ),
    Pattern(
        "nice_to_meet",
        "[its|it is|<im>|it feels|this is|so] [<very>]* <nice> (to|meeting|hearing) [finally|be]* ((meet|see|hear|know|talk|talking|meeting|speak)* [from|to|with]* (<you>|your voice)|meet|(make|making) your acquaintance) "
        "[again|too|<now>|here|back|finally]*|<nice> (meeting|hearing from) <you>|long time no (see|talk|hear|speak)|welcome back|<im> back|pleasure to meet you",
        "Nice to meet you.",
        "It's good to see my balance go up.",
    ),
)

RETURN: Final = (
    Pattern(
        "how_about_you",
        "(how|what) (about|bout) (you|yourself) [<now>]|and (you|yourself)",
        "Fine, and you?",
        "How about Tuesday?",
    ),
)

FAREWELL: Final = (
    Pattern(
        "goodbye",
        "[this is] (bye|goodbye|good bye|byebye|buhbye|bubye|farewell|fairwell|fare <you> well|adios|ciao|cheerio|ta ta|tata|toodles|tootles|toodle oo|toodaloo|so long|"
        "au revoir|sayonara|hasta (la vista|luego|manana)|arrivederci|ttyl|over and out|goodnight|good night|nighty night|night night|peace out|peace|laters|buh bye|godspeed|adieu|cya|"
        "auf wiedersehen|bon voyage|good luck) "
        "[for (now|today|tonight)|now|then|to (you|all)|everyone|all|until next time|[and] sleep well|sweet dreams|and good luck|and god bless|forever]*",
        "Goodbye for now!",
        "How do I say goodbye in French?",
    ),
    Pattern(
        "say_goodbye",
        "[i|ill|i will|<im>|id|this is|let me|its|time|its time] [must|have|want|need|wanted|would like|gotta|should|like|going|gonna|time|just|will|here|calling]* [to] "
        "(saying|say|bid you) (goodbye|good bye|bye|farewell|goodnight|good night|adieu) [now|to you|for now|then]*",
        "I must say goodbye now.",
        "How do they say goodbye in Hawaii?",
    ),
    Pattern(
        "see_you",
        "[ill|i will|we will|hope to|i hope to|hopefully ill|i shall|well|be|ill be|i look forward to|looking forward to|<im> looking forward to|cant wait to|i cant wait to|i hope [that] i get to] (see|seeing|catch|meet|seein) <you> [all|guys|<back>|on the flip side]*|"
        "(ill|i will|we will|hope to|i hope to|hopefully ill|i shall|well|i look forward to|looking forward to|<im> looking forward to|cant wait to) [be] (talk|talking|speak|speaking|chat|chatting|hear|hearing) [to|with|from] <you> [all|<back>]*|"
        "(talk|talking|speak|speaking|chat) (to|with) <you> <back>+|(seeya|cya) [<back>]*",
        "See you later!",
        "I'll see you at five about the car.",
    ),
    Pattern(
        "talk_later",
        "[i hope] [we|well|we will|lets|we shall|we should|ill|i will]* (talk|speak|chat|talking|catch up) <back>+|[we will|till we] meet again|(later|laters) (man|dude|gator|gater|all|<you>|alligator|days|bro|buddy|friend)|laters|"
        "(until|till|til) (next time|then|later|tomorrow|we (meet|talk|speak|chat) [again|<back>]|[we] (meet|talk|speak) again|i see you again)",
        "Until next time.",
        "Later, not now.",
    ),
    Pattern(
        "have_a_good",
        "[i hope|hope] [and] [you|that you] (have|enjoy) [yourself] [a|the|your|an] [very|really|most] "
        "(good|great|nice|lovely|wonderful|fantastic|blessed|pleasant|safe|terrific|beautiful|awesome|amazing|splendid|happy|excellent|fabulous|marvelous|fun|rest of (your|the)) "
        "(day|night|one|evening|afternoon|morning|weekend|time|week|trip|holiday|life) [too|as well|today|ahead|now|yourself|then|everyone|there|tonight]*|enjoy (your|the|the rest of your) (day|night|evening|afternoon|weekend|week|rest of your day)",
        "Have a great day!",
        "Have a good table ready for me.",
    ),
    Pattern(
        "take_care",
        "[you] (take (care|good care|it easy)|be (well|good|safe)|stay (safe|well|cool|classy)|keep well) [of yourself|now|out there|then|too|yourself|everyone|and (be safe|stay safe|goodbye)]*|"
        "all the best|best wishes|god bless [you]|keep in touch|dont be a stranger",
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
        "[well] (i|<im>|id|ive|i guess i|i think i|i guess ill|we) [really|should|probably|do|will|ll]* (have to|gotta|got to|must|need to|should|better|had better|have got to|ought to|going to|gonna|must be|should be|"
        "have to be|will be|best be|about to|ready to|off to|need to be|gotta be|d better|got|will) [really|be|get|just|now]* (go|run|leave|leaving|going|get off (the phone|here)|head out|heading out|off|hang up|get off (the phone|here)|sign off|take off|"
        "split|bounce|let you go|end (this|the|our) (call|conversation|chat|talk)|on my way|log off|get back to work|depart|jet|head off|scoot|dash|part ways|hit the road|say farewell) "
        "[now|soon|right now|for now|then|here|sorry|to work|to bed|home]*|(ill|i will|<im>) be (on my way|going|off)|gotta (go|run|bounce|jet|split) [now]|time (to|for me to) (go|leave|run) [now]|its time (for me to|to) (go|leave)|"
        "let me let you go|that is all bye",
        "I have to go now.",
        "I have to go to the bank.",
    ),
    Pattern(
        "leaving",
        "(<im>|i will be|ill be|well) (off|out|leaving|taking off|hanging up|getting off|heading (off|home)|going now|leaving you) [now|soon|then|for now|here|today]*|[<im>|i will be|ill be|i] (heading out|out of here|leaving now|outta here|signing off|logging off|off to bed|going to bed|"
        "[all] done (here|with (this|our) (call|conversation|chat)|(talking|chatting|speaking) [to|with] [<you>])) [now|soon|then|for now|here|today]*|i bid you (good day|adieu|farewell)|<im> gone|end [of] (call|conversation)|"
        "<im> (finished|done) (talking|chatting|speaking) [to|with] <you> [<now>]",
        "I'm leaving now.",
        "I'm leaving for Paris on Monday.",
    ),
    Pattern(
        "nice_talking",
        "[it|this|that|its|thats|i|we] [was|is|has|were|had|have|am|ive|have had|<im>]* [<very>]* <nice> [that] [i|we] [got|able|had|to have|getting|having] [to|of|a|the|chance|been able]* "
        "<talk> [to|with|it out with]* [<you>|this|our|a|conversation]* [again|<now>|all|too|so much|finally|with you]*|"
        "[it|this|that|its] (was|has been|been) [<very>]* <nice> (to see|seeing|meeting|to meet|knowing|to know|getting to know|to hear from|hearing from) <you> [again|<now>|<back>]*|<nice> seeing <you> [again|<now>]*|"
        "[it|this|its] (was|has been|been) [<very>]* (a pleasure|an honor|real|a blast)",
        "It was nice talking to you.",
        "It is good to talk about insurance first.",
    ),
    Pattern(
        "good_chat",
        "[it|this|that|thats|i|we|this has|what] [was|is|had|have had|had such|been|has been]* [<very>|our|this|my]* <nice> (talk|chat|conversation|talking|chatting|speaking|conversing|discussion|"
        "time (talking|chatting|speaking)|to have this conversation|conversations|talks) [we (had|have had|just had)|to|with]* [<you>] [again|<now>|too]*|"
        "(i|we) [really|very much|truly|thoroughly|have|did]* (enjoyed|enjoy|loved|liked) [<very>|our|this|my|the]* (talk|chat|conversation|talking|chatting|speaking|conversing|discussion|time) [to|with]* [<you>|together] [again|<now>|too]*",
        "Great chat!",
        "I had a conversation with your manager.",
    ),
    Pattern(
        "thanks_for_chat",
        "(thanks|thank <you>) [so much|again|very much] for (talking|chatting|speaking|conversing|hanging out|calling|visiting|[the|a|this|our|such a] [nice|great|good|lovely|wonderful|pleasant]* "
        "(chat|talk|conversation|talks|conversations)|your company|taking my call) [to|with|me|us]* [<now>]",
        "Thanks for chatting with me.",
        "Thanks for calling my doctor.",
    ),
)

THANKS: Final = (
    Pattern(
        "thanks",
        "[i|why] [<very>|must|want to|wanna|need to|have to|do|would like to|wanted to|let me|owe you|give you|extend|offer|id like to|express|send|sending|my]* [many|much|lots of|so many|a (million|thousand)|"
        "big|infinite|huge|tons of|sincere|heartfelt|special] (thanks|thank <you>|thx|thankyou|thanx|much obliged|thanking you|[muchas] gracias|merci [beaucoup]|danke [schon]|[domo] arigato|grazie [mille]|obrigado|cheers|kudos|ty|tysm) "
        "[so|very|much|a (lot|bunch|million|ton)|kindly|again|once (more|again)|ever so|enough|for now|for today|indeed|though|anyway|too|tons|loads|heaps|everyone|all|to you|sincerely|truly|in advance|"
        "from the bottom of my heart|for being you|lots|always|from me]*",
        "Thank you very much!",
        "Thank you note ideas",
    ),
    Pattern(
        "thanks_for",
        "[i] [<very>|must|want to|need to|have to|do|would like to|wanted to|say|to]* (thanks|thank <you>|thx|thankyou) [so|very|much|a lot|kindly|again|ever so|a million|a bunch]* for "
        "(<help>|<this>) [<now>|again|with (this|that|everything|it|me)|so much|<very>|me]*",
        "Thank you for all your help.",
        "Thanks for that, now what is my balance?",
    ),
    Pattern(
        "thanks_for_more",
        "[i] [<very>|must|want to|need to|have to|do|would like to|wanted to|say|to]* (thanks|thank <you>|thx|thankyou) [so|very|much|a lot|kindly|again|ever so|a million|a bunch]* for [<help>] <more> "
        "[this|that|it|everything] [for me|so (quickly|fast|well)|up|out|today|to me]*",
        "Thanks for sorting that out so quickly.",
        "Thanks for nothing.",
    ),
    Pattern(
        "cannot_thank",
        "(i|we) (cant|cannot|can not|couldnt|could not|dont know how to|will never be able to) [begin to|ever|possibly]* (thank|repay) <you> [enough] [for (<help>|<this>|<more>)]",
        "I can't thank you enough.",
        "I can't thank him, where is he?",
    ),
    Pattern(
        "appreciate",
        "[i|we] [do|want you to know [that] i|must say i|<very>]* (appreciate|appreciated) [<very>]* (<help>|<this>|<you>|[all] [of] what (you|u) (did|do|have done|said|just did)|"
        "(your|the|all|you) <more> [that|this|it]) [<very>|a (lot|bunch|ton)|today|for me|so much|more than you know]*|[<very>|it is|its|is]* appreciated|appreciate",
        "I really appreciate it.",
        "I'd appreciate it if you could tell me my balance.",
    ),
    Pattern(
        "is_appreciated",
        "(<help>|<this>|[all|everything] [of] [that] [what] you (do|did|have done)) (is|was|are|were|has been|have been) [<very>]* (appreciated|welcome|helpful|a [big|great|huge] help|of [great] help|noticed|valued)",
        "Your help is much appreciated.",
        "My help is needed.",
    ),
    Pattern(
        "grateful",
        "[<im>|i feel|i was|were|we are] [<very>|forever|eternally]* (grateful|thankful|obliged|in your debt|indebted) [to you|that you (helped|assisted) [me]|to have you] [for (<help>|<this>|<more>)|that you <more>|for everything youve done]|"
        "[i|i have|with|you have|to express|express|accept|show] [<very>|great|nothing but|my]* (gratitude|appreciation) [for (<help>|<this>|<more>)|to you]",
        "I'm very grateful for your help.",
        "I'm grateful, but I still need a refund.",
    ),
    Pattern(
        "glad_of_help",
        "<im> [<very>]* (glad|happy|pleased|satisfied|impressed|delighted) [that] (you (helped|could help|were able to help|assisted|were here|are here|were there) [me] [out|with (this|that)]|with <help>|for <help>|i called|"
        "i asked|to have your help)|your (answer|response|help) [has|really|very much]* (pleased|helped|satisfied) [me]",
        "I'm so glad you helped me.",
        "I'm glad you moved my appointment, but why?",
    ),
    Pattern(
        "owe_you",
        "i owe you [one|big|big time|a lot]|(i|we) (couldnt|could not) have done (it|this|that) without <you>|what would (i|we) [ever] do without <you>|i dont know what (id|i would) do without <you>",
        "I owe you one.",
        "I owe you forty dollars.",
    ),
    Pattern(
        "you_are_kind",
        "(you|you guys) (are|were|have been) [<very>]* <praise> [<for_it>]*|(youve been|youre|youve) [<very>]* <praise> [<for_it>]*|(that|thats|this|it|its|how) [was|is|has been|been]* [<very>]* "
        "(helpful|kind|thoughtful|considerate|informative|useful|sweet|nice of you|kind of you|sweet of you|good of you|a [big|great|huge|real]* help) [<for_it>|information|info|advice|answer]*|"
        "your (help|answer|response|advice|service|explanation|info|information|work|assistance|answers) [was|is|has been|were]* [<very>]* <praise> [<for_it>]*|that (answer|info|information|advice|explanation) [was|is] [<very>]* <praise>",
        "You've been very helpful.",
        "You have been charging me twice.",
    ),
    Pattern(
        "good_job",
        "[you|thats|that was|thats a|and] [did|do|are doing|have done|done|re doing|a|have been doing]* [<very>]* (good|great|nice|wonderful|excellent|amazing|fantastic|awesome|fine|terrific) "
        "(job|work|service|answer|response|help|info|advice|looking out|explanation) [<now>|(with|on|at) (this|that|<help>|assisting me|<more>)|helping me [out]|<help>|assistant]*|well done|you rock|you rule|bless (you|your heart)|good on you|way to go|props [to you]|you did [<very>]* (great|well|good|amazing|awesome)|"
        "(that|this|it|you|youve) [really|has|have|also|actually|just|did|ve|so]* (helped|helps|been helping) [me|out|a lot|so much|a ton|very much|tremendously|immensely|today|more than you know]*|"
        "i [really|just]* needed that|your efforts (dont|do not) go unnoticed|you (saved|made) (me|my (day|life|bacon))|(that|this) made my day",
        "Great job!",
        "Great job openings near me",
    ),
)
