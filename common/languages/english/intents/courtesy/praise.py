"""English: thanks that are told by praise of the assistant, or of what it did."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

PRAISE: Final = (
    Pattern(
        "owe_you",
        phrases=(
            "[you|u] (have|got|ve got)* no idea how much (that|this|it|you|i) <helps> [me|to me|<thanking>]*",
            "[<very>]* i [<very>]* owe (you|ya|u) [<after>]*",
            "[i|we] <could_not> have (done|managed|figured|sorted) (it|this|that) without <you>",
            "what would (i|we) [ever] do without <you>",
            "where would (i|we) [ever] be without <you>",
            "(i|we) (dont|do not) know (how|what) (i|id|we|wed) [<would>]* <manage> [it|this] without <you>",
            "[and] (my|our|the) [<whole>]* <family> [<also>]* <says> [<many>]* <thanked> [<thanking>]*",
            "<you_or_they>+ [<really>]* <deserve> [<very>]* [a|an|the|some|your] <raise> [<thanking>]*",
        ),
        parts={
            "helps": "helps|helped|means|meant|help|appreciate",
            "after": (
                "one|big|big time|everything",
                "a (lot|beer|drink|coffee|favor|favour|pint|hug|steak|cookie|debt of gratitude)",
                "my (life|sanity|job|firstborn)",
                "for (this|that)",
                "<thanking>",
            ),
            "could_not": "couldnt|could not|never could|would never",
            "manage": "manage|cope|survive|live|do|get by|function|go on",
            "would": "would|could|ever|d",
            "family": (
                "wife|husband|family|mom|mum|dad|mother|father|kids|son|daughter|team|boss|dog|cat",
                "partner|sister|brother|girlfriend|boyfriend|grandma|grandson|friend|friends",
            ),
            "many": "a|big|many|his|her|their|hello and",
            "says": "says|say|said|sends|send",
            "whole": "whole|entire|little|old",
            "also": "also|all|really|too",
            "raise": (
                "raise|promotion|medal|award|trophy|bonus|cookie|gold star|crown|oscar|hug|prize",
                "vacation|day off|beer|drink|praise|world|applause|round of applause|pay rise|payrise",
                "statue|keep|wings|stars",
            ),
            "you_or_they": (
                "you|u|yall",
                "someone (should|oughta|needs to)",
                "they (should|oughta|better)",
                "your boss (should|better)",
            ),
            "deserve": "deserve|deserves|earned|give you|merit",
            "really": (
                "<very>",
                "all|should get|should be given",
            ),
        },
        example="I owe you one.",
        unlike="I owe you forty dollars.",
    ),
    Pattern(
        "you_are_kind",
        phrases=(
            "[<i_swear>] <you_have> [<are_very>]* (<gem>|<praised>|appreciated) [<for_it>] [<after>]*",
            "[<before>] [<was>]* [<very>]* <helpful> [<thanking>|you have no idea]*",
            "<your_answer> [was|is|has been|were]* [<very>]* <praise> [<thanking>]*",
        ),
        parts={
            "are_very": (
                "are|r|were|is|was|been|have|has|did|done|so|very|really|truly|a|an|the|my|such|just",
                "seriously|honestly|literally|absolutely|totally|freaking|bloody|ever|always|total",
                "absolute|real|true|actual|complete|more|than|nothing|short|but|beyond|big|huge",
                "massive|quite|pretty|too|super|extremely|incredibly|most|one|of|both|all|sure",
                "certainly|damn|of great|such great|great",
            ),
            "after": (
                "<thanking>",
                "arent|know|no|idea|have|swear|what|or|hands|down|far|by|youre|are|at|what|do|doing",
                "job|explaining",
            ),
            "i_swear": "i (swear|believe|must say|gotta say)",
            "you_have": "you|youre|ur|youve|yall|you guys|u",
            "helpful": (
                "helpful|kind|thoughtful|considerate|informative|useful|sweet",
                "(nice|kind|sweet|good) of you",
                "<such_a_great>+ help",
            ),
            "such_a_great": (
                "a|an|of|such|so much|very much|some|super|immense|tremendous|enormous|big|great|huge",
                "real|amazing",
            ),
            "was": "was|is|has been|been|have been|were|are",
            "before": "that|thats|this|it|its|how|youve|you",
            "your_answer": (
                "your (help|answer|response|advice|service|explanation|info|information|work|assistance|answers)",
                "that (answer|info|information|advice|explanation)",
            ),
        },
        example="You've been very helpful.",
        unlike="You have been charging me twice.",
    ),
    Pattern(
        "good_job",
        phrases=(
            "<before> [so|a|lot|around|right|<thanking>]*",
            "[<that_was>]* [<doing>]* [<very>]* <good> <job> [<with_this>]*",
        ),
        parts={
            "before": (
                "(you|that|this|it|u|youve|youse) [<really>]* <saved> [me|us|my|our|the]* <my_day>",
                "you [just|really|totally|absolutely|sure|guys|all|so|have|ve|always]* <did_well>",
                "(good|great|nice|best|clever|smart) <bot>",
                "what a [great|big|real|huge]* (help|star|lifesaver|<gem>) [you are|youve been|you were]",
                "well done|good on you|way to go",
                "you [really|totally|just]* (saved|rescued) (me|us)",
                "you (did|have done|ve done) (me|us) a [<very>|big|huge]* favor",
                "(that|this|it|you|youve) [<has_really>]* (helped|helps|been helping) [<with_everything>]*",
                "i [really|just]* needed that",
                "(it|that|this|<help>) [really]* (means|meant) (a lot|so much|the world|everything|a great deal)",
                "you have [all] my (thanks|gratitude|respect)",
                "your efforts (dont|do not) go unnoticed",
            ),
            "my_day": (
                "life|lives|day|butt|bacon|skin|hide|neck|ass|bum|behind|night|evening|morning",
                "afternoon|week|weekend|year|sanity|marriage|job|soul|hassle|headache|headaches|time",
                "trouble|trip|hours|ages|back|arse|rear|money|easy|easier",
            ),
            "really": (
                "just|really|totally|literally|have|ve|has|definitely|absolutely|basically|honestly",
                "pretty",
            ),
            "saved": "saved|made|rescued|saving|making|brightened|turned",
            "did_well": (
                "rock|rule|slay|slayed|slaying|rocked|came through|come through|delivered",
                "know your stuff|helped",
                "(hooked|sorted) me (up|out)",
                "(killed|nailed|crushed|smashed|aced) it",
                "(got|had|have) my back",
                "(did|done) [<very>]* (good|great|well|amazing|awesome)",
                "(made|make) (it|that|this|everything|things|life) [<very>]* <easy>",
            ),
            "easy": (
                "easy|easier|simple|simpler|clear|clearer|painless|quick|smooth|fun|better",
                "understandable|straightforward",
            ),
            "bot": "bot|robot|girl|boy|human|ai|machine|assistant|computer|man|woman|lad|lass",
            "has_really": "really|has|have|also|actually|just|did|ve|so|all",
            "with_everything": (
                "with everything|tremendously|deal",
                "<thanking>",
            ),
            "with_this": (
                "<now>",
                "(with|on|at) (this|that|<help>|assisting me|<more>)",
                "helping me [out]",
                "by the way",
                "<thanking>",
            ),
            "good": "good|great|nice|wonderful|excellent|amazing|fantastic|awesome|fine|terrific",
            "job": "job|work|service|answer|response|help|info|advice|looking out|explanation",
            "doing": "did|do|are doing|have done|done|re doing|a|have been doing|doing",
            "that_was": "you|youre|keep|up|the|thats|that was|thats a|and",
        },
        example="Great job!",
        unlike="Great job openings near me",
    ),
)
