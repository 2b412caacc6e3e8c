"""English: thanks. An open slot ("thanks for ...") ends where the caller goes on to something else (rule ``stop``)."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

THANKS: Final = (
    Pattern(
        "thanks",
        "[i|why] [<very>|again|once again|once more|must|say|just|calling to|called to|want to|wanna|need to|have to|"
        "do|would like to|wanted to|let me|owe you|give you|extend|offer|id like to|express|send|sending|my]* [many|"
        "much|lots of|so many|a (million|thousand)|big|my|our|most|infinite|huge|tons of|sincere|heartfelt|special] "
        "(thanks|thank <you>|thx|thankyou|thanx|much obliged|thanking you|[muchas] gracias|merci [beaucoup]|danke "
        "[schon]|[domo] arigato|grazie [mille]|obrigado|cheers|kudos|ty|tysm|thank (so much|very much|a lot|alot|"
        "again)) [you|so|very|much|alot|a [whole] (lot|bunch|million|ton|heap)|more than (you|youll ever) know|<name>|"
        "to <you> (all|and your (team|staff|company|colleagues))|to your (team|staff|company)|goodness|kindly|again|"
        "once (more|again)|ever so|enough|for now|for today|all the same|just the same|either way|regardless|indeed|"
        "though|anyway|too|tons|loads|heaps|everyone|all|to you|sincerely|truly|in advance|from the bottom of my "
        "heart|for being you|lots|always|from me]*",
        "Thank you very much!",
        "Thank you note ideas",
    ),
    Pattern(
        "thanks_for",
        "[i] [<very>|must|want to|need to|have to|do|would like to|wanted to|say|to|many|much|my|our|lots of|big|huge|"
        "a (million|thousand)|sincere|heartfelt|special]* (thanks|thank <you>|thx|thankyou|cheers|thank) [you|so|very|"
        "much|alot|a [whole] (lot|ton|bunch)|kindly|again|ever so|a million|sir|maam|<name>]* (for|to) (<help>|"
        "<this>) [and <help>] [<now>|again|once (again|more)|with (this|that|everything|it|me)|so much|<very>|me|in "
        "this matter|with my (question|questions|problem|issue|request)|<name>]*",
        "Thank you for all your help.",
        "Thanks for that, now what is my balance?",
    ),
    Pattern(
        "thanks_for_more",
        "[i] [<very>|must|want to|need to|have to|do|would like to|wanted to|say|to]* (thanks|thank <you>|thx|"
        "thankyou|cheers) [you|so|very|much|alot|a [whole] (lot|ton|bunch)|kindly|again|ever so|a million]* for "
        "[<help>] <more> [this|that|it|everything] [for me|so (quickly|fast|well)|up|out|today|to me|done|sorted|"
        "fixed|taken care of|ready|over|back]*",
        "Thanks for sorting that out so quickly.",
        "Thanks for nothing.",
    ),
    Pattern(
        "cannot_thank",
        "(i|we) [really|truly|honestly|simply|just]* (cant|cannot|can not|couldnt|could not|dont know how to|will "
        "never be able to) [begin to|ever|possibly]* (thank|repay) <you> [enough] [for (<help>|<this>|<more>)]",
        "I can't thank you enough.",
        "I can't thank him, where is he?",
    ),
    Pattern(
        "appreciate",
        "[i|we] [do|want you to know [that] i|must say i|<very>]* (appreciate|appreciated|value) [<very>]* (<help>|"
        "<this>|<you>|[all] [of] what (you|u) (did|do|have done|said|just did)|(your|the|all|you) <more> [that|this|"
        "it]) [<very>|a (lot|bunch|ton)|today|for me|so much|more than you know|and <help>]*|[<very>|it is|its|is]* "
        "appreciated|appreciate",
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
        "[<im>|i feel|i was|were|we are] [<very>|forever|eternally]* (grateful|thankful|appreciative|obliged|in your "
        "debt|indebted) [to you|that you (helped|assisted) [me]|to have you] [(for|of) (<help>|<this>) [and <help>]|"
        "for <more>|that you <more>|for everything youve done]|[i|i have|with|you have|to express|express|accept|"
        "show] [<very>|great|nothing but|my]* (gratitude|appreciation) [for (<help>|<this>|<more>)|to you]",
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
        "i owe you [one|big|big time|a lot]|[i|we] (couldnt|could not|never could|would never) have (done|managed|"
        "figured|sorted) (it|this|that) without <you>|what would (i|we) [ever] do without <you>|i dont know what (id|"
        "i would) do without <you>",
        "I owe you one.",
        "I owe you forty dollars.",
    ),
    Pattern(
        "you_are_kind",
        "(you|you guys) (are|were|have been) [<very>]* <praise> [<for_it>]*|(youve been|youre|youve) [<very>]* "
        "<praise> [<for_it>]*|[that|thats|this|it|its|how|youve|you] [was|is|has been|been|have been|were|are]* "
        "[<very>]* (helpful|kind|thoughtful|considerate|informative|useful|sweet|nice of you|kind of you|sweet of you|"
        "good of you|(a|an|of|such|so much|very much|some|super|immense|tremendous|enormous|big|great|huge|real|"
        "amazing)+ help) [<for_it>|information|info|advice|answer]*|your (help|answer|response|advice|service|"
        "explanation|info|information|work|assistance|answers) [was|is|has been|were]* [<very>]* <praise> [<for_it>]*|"
        "that (answer|info|information|advice|explanation) [was|is] [<very>]* <praise>",
        "You've been very helpful.",
        "You have been charging me twice.",
    ),
    Pattern(
        "good_job",
        "[you|thats|that was|thats a|and] [did|do|are doing|have done|done|re doing|a|have been doing]* [<very>]* "
        "(good|great|nice|wonderful|excellent|amazing|fantastic|awesome|fine|terrific) (job|work|service|answer|"
        "response|help|info|advice|looking out|explanation) [<now>|(with|on|at) (this|that|<help>|assisting me|"
        "<more>)|helping me [out]|<help>|assistant]*|what a [great|big|real|huge]* (help|star|lifesaver)|well done|"
        "you rock|you rule|bless (you|your heart)|good on you|way to go|props [to you]|you (did|have done|ve done) "
        "(me|us) a [<very>|big|huge]* favor|you (did|ve done|have done) [<very>]* (great|well|good|amazing|awesome)|"
        "(that|this|it|you|youve) [really|has|have|also|actually|just|did|ve|so|all]* (helped|helps|been helping) [me|"
        "with everything|us|tremendously|greatly|a great deal|out|a lot|so much|a ton|very much|tremendously|"
        "immensely|today|more than you know]*|i [really|just]* needed that|(it|that|this|<help>) [really]* (means|"
        "meant) (a lot|so much|the world|everything|a great deal) [to me]|you have [all] my (thanks|gratitude|"
        "respect)|your efforts (dont|do not) go unnoticed|(you|youve) [just|really|have|ve]* (saved|made) (me|my (day|"
        "life|bacon)) [a lot of|so much|some|much|lots of]* [time|trouble|money|hassle|headache|a trip]|(that|this) "
        "made my day",
        "Great job!",
        "Great job openings near me",
    ),
)
