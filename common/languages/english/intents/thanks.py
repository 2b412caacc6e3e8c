"""English: thanks. An open slot ("thanks for ...") ends where the caller goes on to something else (rule ``stop``)."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

THANKS: Final = (
    Pattern(
        "thanks",
        "[once again|once more|again|i|we|why|just|calling to|called to|want to|wanna|need to|have to|would like to|"
        "wanted to|let me|owe you|give you|extend|offer|id like to|express|send|sending|my|must|say|do|lemme|gotta|"
        "<very>]* [many|much|lots of|so many|a (million|thousand)|big|my|our|most|infinite|huge|tons of|sincere|"
        "heartfelt|special] (<thanked>|thank (so much|very much|a lot|alot|again)) [<thanking>]*",
        "Thank you very much!",
        "Thank you note ideas",
    ),
    Pattern(
        "much_love",
        "(much|mad|so much|nothing but|all the|sending) (love|respect) [<thanking>]*|big (ups|up|love|respect) "
        "[<thanking>]*|(respect|props|hats off|hat tip|shout out|shoutout|shouts|salute|bravo|high five|thumbs up|two "
        "thumbs up|five stars|gold star|good (looking|lookin) (out|out there)|(good|nice|great) (one|stuff|going)|"
        "fair play|onya|(good|bless|power|all credit|credit) (on|to) (you|ya)|god (bless|love) (you|ya)|bless (you|"
        "your|ya)|i (love|adore|heart|could (kiss|hug)|wanna (kiss|hug)|like) (you|ya|u)|how (very|so|truly|really)* "
        "(kind|nice|sweet|thoughtful|lovely|helpful|generous|considerate)|(too|most|very|so) (kind|sweet)|you "
        "(shouldnt|should not) have) [<thanking>|cotton|socks|soul|cheers]*",
        "Much love, my friend.",
        "Much love song lyrics",
    ),
    Pattern(
        "thanks_it_helped",
        "[yes|yeah|yep]* <thanked> [<thanking>|for <help>]* (<settles>|<clears>|i (got|have) (it|that|what i (needed|"
        "wanted)) [now|all]*)|yes <settles> [<thanking>]* <thanked> [<thanking>]*",
        "Yes, thank you, that answers my question.",
        "Yes, thank you, that one.",
    ),
    Pattern(
        "thanks_for_more",
        "[i|<very>|must|want to|need to|have to|do|would like to|wanted to|say|to|many|big|huge|sincere|special|my|"
        "our]* <thanked> [<thanking>]* for (<help>|[<help>] <more>) [this|that|it|everything] [for me|so (quickly|"
        "fast|well|clearly)|up|out|done|sorted|fixed|taken care of|ready|over|back|<thanking>]*",
        "Thanks for sorting that out so quickly.",
        "Thanks for nothing.",
    ),
    Pattern(
        "thanks_to_you",
        "<thanked> [<thanking>]* (i (was|felt|had been) [<very>|getting|starting to|about to]* (worried|lost|confused|"
        "stuck|scared|nervous|stressed|panicking|panicked|worry|panic|frustrated|desperate|clueless|anxious|afraid|"
        "struggling|dreading this) [there|about (that|it|this)|for a (minute|second|moment|while)|sick|out of my "
        "mind]*|to you [now]* (i|we) can [now|finally]* <more> [<thanking>]*|for not (hanging up|giving up|judging|"
        "laughing|yelling|rushing|shouting|making me|making fun|being) [on|at|of|me|us|a|wait|hold|repeat|robot|jerk|"
        "mean|rude|<thanking>]*)",
        "Thank you, I was really worried.",
        "Thank you, I was charged.",
    ),
    Pattern(
        "cannot_thank",
        "(i|we) [really|truly|honestly|simply|just]* (cant|cannot|can not|couldnt|could not|dont know how to|will "
        "never be able to) [begin to|ever|possibly]* (thank|repay) <you> [enough] [for (<help>|<this>|<more>)]|how "
        "[can|could|will|do|did|would|should]* [i|we] [ever|possibly|even|begin to]* (thank|repay) <you> [enough|ever|"
        "<thanking>]*|(words (cant|cannot|cant even)|there are no words to|no words can|i have no words to) (say|"
        "express|describe|tell you) how [<very>]* (grateful|thankful|much i appreciate (it|this|you)) [i am|we are]",
        "I can't thank you enough.",
        "I can't thank him, where is he?",
    ),
    Pattern(
        "appreciate",
        "[i|we] [do|sure|want you to know [that] i|must say i|<very>]* (appreciate|appreciated|preciate|value) "
        "[<very>]* (<help>|<this>|<you>|[all] [of] what (you|u) (did|do|have done|said|just did)|that you [have|ve|"
        "all|even|just]* (checked|called|took|helped|asked|told|listened|explained|did|tried|came|answered|waited|"
        "stayed|said|gave|thought|cared|looked|care|listen|help|found)|(your|the|all|you) <more> [that|this|it]) "
        "[<very>|a (lot|bunch|ton)|today|for me|so much|more than you know|and <help>]*|[<very>|it is|its|is]* "
        "appreciated|(appreciate|preciate|appreciated) [the|ya|you|u|it|that|all|your]* [assist|info|information|help|"
        "service|time|patience|love|effort|support|assistance|quick|<thanking>]*",
        "I really appreciate it.",
        "I'd appreciate it if you could tell me my balance.",
    ),
    Pattern(
        "is_appreciated",
        "(<help>|<this>|[all|everything] [of] [that] [what] you (do|did|have done)) (is|was|are|were|has been|have "
        "been) [<very>]* (appreciated|welcome|helpful|a [big|great|huge] help|of [great] help|noticed|valued)|<help> "
        "(means|meant) [<very>|to me]* (a lot|so much|the world) [to me]",
        "Your help is much appreciated.",
        "My help is needed.",
    ),
    Pattern(
        "grateful",
        "[<im>|i feel|i was|were|we are] [<very>|forever|eternally|ever]* (grateful|thankful|appreciative|obliged|in "
        "your debt|indebted) [to you|that you (helped|assisted) [me]|to have you] [(for|of) (<help>|<this>) [and "
        "<help>]|for <more>|[that] you <more>|for everything youve done]|[i|i have|with|you have|to express|express|"
        "accept|show] [<very>|great|nothing but|my]* (gratitude|appreciation) [for (<help>|<this>|<more>)|to you]",
        "I'm very grateful for your help.",
        "I'm grateful, but I still need a refund.",
    ),
    Pattern(
        "glad_of_help",
        "<im> [<very>]* (glad|happy|pleased|satisfied|impressed|delighted) [that] (you (helped|could help|were able "
        "to help|assisted|were here|are here|were there) [me] [out|with (this|that)]|with <help>|for <help>|i called|"
        "i asked|to have your help)|your (answer|response|help) [has|really|very much]* (pleased|helped|satisfied) "
        "[me]",
        "I'm so glad you helped me.",
        "I'm glad you moved my appointment, but why?",
    ),
    Pattern(
        "owe_you",
        "[you|u] (have|got|ve got)* no idea how much (that|this|it|you|i) (helps|helped|means|meant|help|appreciate) "
        "[me|to me|<thanking>]*|[<very>]* i [<very>]* owe (you|ya|u) [one|big|big time|a (lot|beer|drink|coffee|favor|"
        "favour|pint|hug|steak|cookie|debt of gratitude)|my (life|sanity|job|firstborn)|everything|for (this|that)|"
        "<thanking>]*|[i|we] (couldnt|could not|never could|would never) have (done|managed|figured|sorted) (it|this|"
        "that) without <you>|what would (i|we) [ever] do without <you>|where would (i|we) [ever] be without <you>|(i|"
        "we) (dont|do not) know (how|what) (i|id|we|wed) [would|could|ever|d]* (manage|cope|survive|live|do|get by|"
        "function|go on) [it|this] without <you>|[and] (my|our|the) [whole|entire|little|old]* (wife|husband|family|"
        "mom|mum|dad|mother|father|kids|son|daughter|team|boss|dog|cat|partner|sister|brother|girlfriend|boyfriend|"
        "grandma|grandson|friend|friends) [also|all|really|too]* (says|say|said|sends|send) [a|big|many|his|her|their|"
        "hello and]* <thanked> [<thanking>]*|(you|u|yall|someone (should|oughta|needs to)|they (should|oughta|better)|"
        "your boss (should|better))+ [<very>|all|should get|should be given]* (deserve|deserves|earned|give you|"
        "merit) [<very>]* [a|an|the|some|your] (raise|promotion|medal|award|trophy|bonus|cookie|gold star|crown|oscar|"
        "hug|prize|vacation|day off|beer|drink|praise|world|applause|round of applause|pay rise|payrise|statue|keep|"
        "wings|stars) [<thanking>]*",
        "I owe you one.",
        "I owe you forty dollars.",
    ),
    Pattern(
        "you_are_kind",
        "[i (swear|believe|must say|gotta say)] (you|youre|ur|youve|yall|you guys|u) [are|r|were|is|was|been|have|has|"
        "did|done|so|very|really|truly|a|an|the|my|such|just|seriously|honestly|literally|absolutely|totally|freaking|"
        "bloody|ever|always|total|absolute|real|true|actual|complete|more|than|nothing|short|but|beyond|big|huge|"
        "massive|quite|pretty|too|super|extremely|incredibly|most|one|of|both|all|sure|certainly|damn|of great|such "
        "great|great]* (<gem>|<praised>|appreciated) [<for_it>] [<thanking>|arent|know|no|idea|have|swear|what|or|"
        "hands|down|far|by|youre|are|at|what|do|doing|job|explaining]*|[that|thats|this|it|its|how|youve|you] [was|is|"
        "has been|been|have been|were|are]* [<very>]* (helpful|kind|thoughtful|considerate|informative|useful|sweet|"
        "(nice|kind|sweet|good) of you|(a|an|of|such|so much|very much|some|super|immense|tremendous|enormous|big|"
        "great|huge|real|amazing)+ help) [<thanking>|you have no idea]*|(your (help|answer|response|advice|service|"
        "explanation|info|information|work|assistance|answers)|that (answer|info|information|advice|explanation)) "
        "[was|is|has been|were]* [<very>]* <praise> [<thanking>]*",
        "You've been very helpful.",
        "You have been charging me twice.",
    ),
    Pattern(
        "good_job",
        "((you|that|this|it|u|youve|youse) [just|really|totally|literally|have|ve|has|definitely|absolutely|basically|"
        "honestly|pretty]* (saved|made|rescued|saving|making|brightened|turned) [me|us|my|our|the]* (life|lives|day|"
        "butt|bacon|skin|hide|neck|ass|bum|behind|night|evening|morning|afternoon|week|weekend|year|sanity|marriage|"
        "job|soul|hassle|headache|headaches|time|trouble|trip|hours|ages|back|arse|rear|money|easy|easier)|you [just|"
        "really|totally|absolutely|sure|guys|all|so|have|ve|always]* (rock|rule|slay|slayed|slaying|rocked|came "
        "through|come through|delivered|know your stuff|helped|(hooked|sorted) me (up|out)|(killed|nailed|crushed|"
        "smashed|aced) it|(got|had|have) my back|(did|done) [<very>]* (good|great|well|amazing|awesome)|(made|make) "
        "(it|that|this|everything|things|life) [<very>]* (easy|easier|simple|simpler|clear|clearer|painless|quick|"
        "smooth|fun|better|understandable|straightforward))|(good|great|nice|best|clever|smart) (bot|robot|girl|boy|"
        "human|ai|machine|assistant|computer|man|woman|lad|lass)|what a [great|big|real|huge]* (help|star|lifesaver|"
        "<gem>) [you are|youve been|you were]|well done|good on you|way to go|you [really|totally|just]* (saved|"
        "rescued) (me|us)|you (did|have done|ve done) (me|us) a [<very>|big|huge]* favor|(that|this|it|you|youve) "
        "[really|has|have|also|actually|just|did|ve|so|all]* (helped|helps|been helping) [with everything|"
        "tremendously|deal|<thanking>]*|i [really|just]* needed that|(it|that|this|<help>) [really]* (means|meant) (a "
        "lot|so much|the world|everything|a great deal)|you have [all] my (thanks|gratitude|respect)|your efforts "
        "(dont|do not) go unnoticed) [so|a|lot|around|right|<thanking>]*|[you|youre|keep|up|the|thats|that was|thats "
        "a|and]* [did|do|are doing|have done|done|re doing|a|have been doing|doing]* [<very>]* (good|great|nice|"
        "wonderful|excellent|amazing|fantastic|awesome|fine|terrific) (job|work|service|answer|response|help|info|"
        "advice|looking out|explanation) [<now>|(with|on|at) (this|that|<help>|assisting me|<more>)|helping me [out]|"
        "by the way|<thanking>]*",
        "Great job!",
        "Great job openings near me",
    ),
)
