"""English: greetings, farewells and thanks. The edge answers these alone, so they must explain the whole utterance."""

from __future__ import annotations

from typing import Final

from common.intents.grammar import Pattern

GREETING: Final = (
    Pattern(
        "hello",
        "[why|say] (hello|hi|hey|hiya|heya|howdy|yo|hullo|hallo|ahoy|aloha|hola|bonjour|namaste|shalom|greetings|"
        "salutations|ello|oi|hii|heyy|ola|konnichiwa|ahoy hoy|ahoy there) "
        "[there|again|to (you|you too|all)|everyone|everybody|<you>|and welcome|from me]*",
        "Hello there!",
        "Hello, I need a taxi.",
    ),
    Pattern(
        "say_hello",
        "[i] (just|wanted to|want to|just wanted to|calling to|just calling to|would like to|came to) (say|saying) "
        "(hi|hello|hey|howdy|good morning|good afternoon|good evening) [to (you|all)]",
        "I just wanted to say hi.",
        "How do they say hello in Greek?",
    ),
    Pattern(
        "time_of_day",
        "[a|very] [very] (good|great|lovely|happy|fine) (morning|afternoon|evening|day|monday|tuesday|wednesday|thursday|"
        "friday|saturday|sunday|holidays|new year) [to (you|all|everyone|ya)|there]*|gday|morning|merry christmas|"
        "(morning|afternoon|evening) (to you|all|everyone)|top of the morning [to you]",
        "Good morning!",
        "Good morning flights to Boston",
    ),
    Pattern(
        "how_are_you",
        "(how|hows|howre) [the (hell|heck)] [are|r|is|have|has|re|do] (<you>|things|everything|everybody|everyone|it|"
        "(your|the) (day|morning|evening|night|week|weekend|afternoon|family)|[your] life|(the|my) (ai|assistant)|we) "
        "[all|guys|been|doing|feeling|going|holding up|keeping|getting on|getting along|hanging|shaking|go|faring|"
        "(treating|treatin) <you>]* [<now>|well|good|okay|ok|alright]*",
        "How are you doing today?",
        "How is it going with my claim?",
    ),
    Pattern(
        "how_do_you_do",
        "how do you do|how goes (it|things|life|everything)|hows tricks|how have (you|things) been",
        "How do you do?",
        "How do you do a refund?",
    ),
    Pattern(
        "how_about_you",
        "(how|what) (about|bout) (you|yourself) [<now>]|and (you|yourself)|yourself",
        "Fine, and you?",
        "How about Tuesday?",
    ),
    Pattern(
        "are_you_well",
        "(are|r|have|hope|i hope|is|hopefully) (<you>|things|everything|life|youre|all|you are|it|your day) "
        "[all|is|been|going|are|doing|feeling|having|treating you]* [a] (well|good|ok|okay|alright|all right|fine|great|happy) "
        "[day|one] [<now>]*",
        "Are you doing okay?",
        "Are you okay with cash?",
    ),
    Pattern(
        "whats_up",
        "(whats|what is|wats) (up|new|happening|going on|shaking|cooking|cracking|good|poppin|hanging|the word|"
        "the good word|the latest) [with <you>] [<now>]*|(wassup|whassup|sup|wazzup|what up|whatsup) [with <you>]|"
        "what (have|are) you [been] up to [<now>]*",
        "What's up?",
        "What's up with my order?",
    ),
    Pattern(
        "line_check",
        "(are|is) (you|anybody|anyone|somebody|someone) [still|even|really]* (there|here|home|listening|on the line|with me|"
        "awake|around)|(anybody|anyone|somebody|someone) (there|home)|[still] you [still] (there|awake)|wake up|"
        "(can|do) <you> [even|still]* hear me [now|ok|okay|alright|all right]*|(testing|mic check|test) [testing]",
        "Hello, can you hear me?",
        "Is anyone there who can fix my car?",
    ),
    Pattern(
        "nice_to_meet",
        "[its|it is|<im>|it feels] [<very>]* <nice> (to|meeting|seeing|hearing) [finally|be] [meet|see|hear|know|"
        "make your acquaintance|meet with|talking] [from|to|with|your voice]* [<you>] [again|too|<now>|here|back|finally]*|"
        "long time no (see|talk|hear|speak)|pleasure to meet you|welcome back|<im> back",
        "Nice to meet you.",
        "It's good to see my balance go up.",
    ),
)

FAREWELL: Final = (
    Pattern(
        "goodbye",
        "(bye|goodbye|good bye|byebye|farewell|fairwell|fare <you> well|adios|ciao|cheerio|ta ta|tata|toodles|tootles|"
        "toodle oo|so long|au revoir|sayonara|hasta (la vista|luego|manana)|arrivederci|ttyl|over and out|goodnight|"
        "good night|nighty night|peace out|peace|laters|buh bye|godspeed|adieu|cya) "
        "[for (now|today|tonight)|now|then|to (you|all)|everyone|all|until next time|sleep well|sweet dreams]*",
        "Goodbye for now!",
        "How do I say goodbye in French?",
    ),
    Pattern(
        "say_goodbye",
        "[i] (must|say|saying|<im> saying|wanted to say|have to say|want to say|need to say|will say|must say|ill say|"
        "time to say|its time to say|bid you|should say|gotta say) (goodbye|good bye|bye|farewell|goodnight|good night|adieu) "
        "[now|to you|for now|then]*",
        "I must say goodbye now.",
    ),
    Pattern(
        "see_you",
        "[i hope to|hope to|i look forward to|looking forward to|<im> looking forward to|cant wait to|we] [ill|i will|we will|"
        "well|i shall|hopefully] [be] (see|seeing|catch|talk|talking|speak|speaking|chat|chatting|meet|hear) [to|with|from] "
        "<you> [all|guys|<back>|on the flip side]*",
        "See you later!",
        "I'll see you at five about the car.",
    ),
    Pattern(
        "talk_later",
        "[we|well|we will|lets|i hope we|we shall|we should|we can] (talk|speak|chat|meet|see you|do this) <back>+|"
        "(later|laters) [man|dude|gator|all|<you>|alligator|on]|(until|till|til) (next time|then|later|tomorrow|soon|again|"
        "we (meet|talk|speak) [again]|i see you again)",
        "Until next time.",
        "Later than that",
    ),
    Pattern(
        "have_a_good",
        "[i hope] [and] [you] [have|enjoy] [yourself] [a|the|your|an] [very|really|most] (good|great|nice|lovely|wonderful|"
        "fantastic|blessed|pleasant|safe|terrific|beautiful|awesome|amazing|splendid|happy|excellent|fabulous|marvelous|"
        "rest of your|rest of the) (day|night|one|evening|afternoon|morning|weekend|time|week|trip|holiday|life|rest of "
        "(your|the) (day|evening|week|night)) [too|as well|today|ahead|now|yourself|then|everyone|there|tonight]*",
        "Have a great day!",
        "Have a good table ready for me.",
    ),
    Pattern(
        "take_care",
        "[you] (take (care|good care|it easy)|be (well|good|safe)|stay (safe|well|cool)|keep well) "
        "[of yourself|now|out there|then|too|yourself|everyone]*|all the best|best wishes|god bless [you]|enjoy your "
        "(day|night|evening|afternoon|weekend|week)",
        "Take care of yourself.",
        "Take care of my bill.",
    ),
    Pattern(
        "same_to_you",
        "(you|you have a good one|likewise) (too|as well|also)|[the] same to you|right back at you|you have a good one",
        "Same to you.",
        "You too can save money.",
    ),
    Pattern(
        "must_go",
        "[well] (i|<im>|id|ive) [really|should|probably]* (have to|gotta|got to|must|need to|should|better|had better|"
        "have got to|ought to|going to|gonna|must be|should be|have to be|will be|best be|about to|ready to|off to) "
        "[really|be|get|just]* (go|run|leave|leaving|going|head out|heading out|off|hang up|get off the phone|sign off|take off|"
        "split|bounce|let you go|end (this|the) (call|conversation)|on my way|log off|get back to work|depart|jet|head off) "
        "[now|soon|right now|for now|then|here|sorry]*|gotta (go|run|bounce|jet) [now]|time to (go|leave|run) [now]|"
        "its time for me to (go|leave)|let me let you go",
        "I have to go now.",
        "I have to go to the bank.",
    ),
    Pattern(
        "leaving",
        "(<im>|i will be|ill be) (leaving|heading (out|off)|off|out|[out] [of] (outta|out of) here|outta here|going now|"
        "signing off|taking off|hanging up|getting off|logging off|done here|off to bed|going to bed|leaving you) "
        "[now|soon|then|for now|here]*|(i|time) (bid you|to hit the road)|<im> gone",
        "I'm leaving now.",
        "I'm leaving for Paris on Monday.",
    ),
    Pattern(
        "nice_talking",
        "[it|this|that|its|thats|i|we] [was|is|has|were|had|have|am|ive|have had] [<very>]* <nice> [that] [i|we] "
        "[got|able|had|to have] [to|of|a] <talk> [to|with|it out with]* [<you>] [again|<now>|all|too|so much|finally]*|"
        "[it|this|that] [was|has been|is] [<very>]* <nice> to see you [again] [<back>]*",
        "It was nice talking to you.",
        "It is good to talk about insurance first.",
    ),
    Pattern(
        "good_chat",
        "[it|this|that|thats|i|we|this has] [was|is|had|have had|had such|enjoyed|really enjoyed|loved|liked|been|has been]* "
        "[<very>|our|this]* [<nice>] (talk|chat|conversation|talking|chatting|speaking|conversing|discussion|to have this "
        "conversation) [to|with]* [<you>] [again|<now>|too]*",
        "Great chat!",
        "I had a conversation with your manager.",
    ),
    Pattern(
        "thanks_for_chat",
        "(thanks|thank <you>) [so much|again|very much] for (talking|chatting|speaking|conversing|hanging out|calling|"
        "[the|a|this|our] [nice|great|good|lovely] (chat|talk|conversation)|your company|taking my call) "
        "[to|with|me|us]* [today|now]",
        "Thanks for chatting with me.",
    ),
)

THANKS: Final = (
    Pattern(
        "thanks",
        "[i] [<very>|must|want to|wanna|need to|have to|do|would like to|wanted to|owe you|say|let me]* [many|much|lots of|"
        "so many|a (million|thousand)|big|infinite|huge|tons of] (thanks|thank <you>|thx|thankyou|thanx|much obliged|thanking "
        "you|gracias|muchas gracias|merci|danke|arigato|cheers|kudos) [so|very|much|a (lot|bunch|million|ton)|kindly|again|"
        "once (more|again)|ever so|enough|for now|for today|indeed|though|anyway|too|tons|loads|heaps|everyone|all|to you|"
        "sincerely|truly|in advance|from the bottom of my heart|for being you|lots]*",
        "Thank you very much!",
        "Thank you note ideas",
    ),
    Pattern(
        "thanks_for",
        "[i] [<very>|must|want to|need to|have to|do|would like to|wanted to]* (thanks|thank <you>|thx|thankyou) "
        "[so|very|much|a lot|kindly|again|ever so]* for (<help>|<this>) [today|again|with (this|that|everything|it)|so much|"
        "<very>]*",
        "Thank you for all your help.",
        "Thanks for the quote, but what is included?",
    ),
    Pattern(
        "thanks_for_more",
        "[i] [<very>|must|want to|need to|have to|do|would like to|wanted to]* (thanks|thank <you>|thx|thankyou) "
        "[so|very|much|a lot|kindly|again|ever so]* for <more>",
        "Thanks for sorting that out so quickly.",
        "Thanks for nothing.",
    ),
    Pattern(
        "cannot_thank",
        "i (cant|cannot|can not|couldnt|dont know how to) (thank <you> enough|begin to thank <you>|thank <you>) [for (<help>|"
        "<this>|<more>)]",
        "I can't thank you enough.",
    ),
    Pattern(
        "appreciate",
        "[i|we|id] [would|do|want you to know [that] i|<very>]* (appreciate|appreciated) [<very>]* (<help>|<this>|<you>|"
        "what you (did|do|have done|said)|<more>) [<very>|a (lot|bunch|ton)|today|for me]*|[<very>]* appreciated",
        "I really appreciate it.",
        "I'd appreciate it if you could tell me my balance.",
    ),
    Pattern(
        "is_appreciated",
        "(<help>|<this>|[all|everything] [that] [what] you (do|did|have done)) (is|was|are|were|has been) [<very>]* "
        "(appreciated|welcome|helpful|a [big|great|huge] help)",
        "Your help is much appreciated.",
    ),
    Pattern(
        "grateful",
        "(<im>|i feel|i was|were|we are) [<very>|forever|eternally]* (grateful|thankful|obliged|in your debt|indebted) "
        "[to you] [for (<help>|<this>|<more>)|to have you|that you <more>]|[i have|with] [<very>|great|nothing but]* "
        "(gratitude|appreciation) [for (<help>|<this>|<more>)|to you]",
        "I'm very grateful for your help.",
        "I'm grateful, but I still need a refund.",
    ),
    Pattern(
        "owe_you",
        "i owe you [one|big|big time|a lot]|i (couldnt|could not) have done (it|this|that) without you|what would i do without you",
        "I owe you one.",
        "I owe you forty dollars.",
    ),
    Pattern(
        "you_are_kind",
        "(you|youve|youre|you guys|that|thats|this|it|your (help|answer|response|advice|service|explanation)|that answer|how) "
        "[are|were|have been|was|is|has been|been]* [<very>|of]* (helpful|kind|great|wonderful|awesome|amazing|sweet|nice|"
        "thoughtful|fantastic|considerate|incredible|informative|useful|[a|an|the|my] [great|big|huge|real|true|total] (help|"
        "lifesaver|life saver|angel|star|doll|gem|legend|best|peach|hero|saint)|excellent|nice of you|kind of you|sweet of you|good|"
        "enjoyable|brilliant) [to me|<now>|for helping me|with this|assistant|help|of you|to (think of|help) me|for (that|this)]*",
        "You've been very helpful.",
        "You have been charging me twice.",
    ),
    Pattern(
        "good_job",
        "[you] [did|do|are doing|have done|re doing]* [<very>]* (good|great|nice|wonderful|excellent|amazing|fantastic|"
        "awesome|fine|terrific) (job|work|one|service)|well done|you (rock|rule)|bless you|"
        "(that|this|you|it|you ve|youve) [really|has|have|also|actually]* (helped|helps|been helping) [me|out|a lot|so much|"
        "a ton|very much]*|your efforts (dont|do not) go unnoticed",
        "Great job!",
        "Great job openings near me",
    ),
)
