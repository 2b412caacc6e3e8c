"""English: thanks. An open slot ("thanks for ...") ends where the caller goes on to something else (rule ``stop``)."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

THANKS: Final = (
    Pattern(
        "thanks",
        phrases="[<before>]* [<many>] (<thanked>|thank (so much|very much|a lot|alot|again)) [<thanking>]*",
        parts={
            "before": (
                "once again|once more|again|i|we|why|just|calling to|called to|want to|wanna|need to",
                "have to|would like to|wanted to|let me|owe you|give you|extend|offer|id like to",
                "express|send|sending|my|must|say|do|lemme|gotta",
                "<very>",
            ),
            "many": (
                "many|much|lots of|so many|big|my|our|most|infinite|huge|tons of|sincere|heartfelt",
                "special",
                "a (million|thousand)",
            ),
        },
        example="Thank you very much!",
        unlike="Thank you note ideas",
    ),
    Pattern(
        "much_love",
        phrases=(
            "(much|mad|so much|nothing but|all the|sending) (love|respect) [<thanking>]*",
            "big (ups|up|love|respect) [<thanking>]*",
            "<before> [<thanking>|cotton|socks|soul|cheers]*",
        ),
        parts={
            "before": (
                "respect|props|hats off|hat tip|shout out|shoutout|shouts|salute|bravo|high five",
                "thumbs up|two thumbs up|five stars|gold star|fair play|onya",
                "good (looking|lookin) (out|out there)",
                "(good|nice|great) (one|stuff|going)",
                "(good|bless|power|all credit|credit) (on|to) (you|ya)",
                "god (bless|love) (you|ya)",
                "bless (you|your|ya)",
                "i (love|adore|heart|could (kiss|hug)|wanna (kiss|hug)|like) (you|ya|u)",
                "how (very|so|truly|really)* (kind|nice|sweet|thoughtful|lovely|helpful|generous|considerate)",
                "(too|most|very|so) (kind|sweet)",
                "you (shouldnt|should not) have",
            ),
        },
        example="Much love, my friend.",
        unlike="Much love song lyrics",
    ),
    Pattern(
        "thanks_it_helped",
        phrases=(
            "[yes|yeah|yep]* <thanked> [<thanking>|for <help>]* <after>",
            "yes <settles> [<thanking>]* <thanked> [<thanking>]*",
        ),
        parts={
            "after": (
                "<settles>",
                "<clears>",
                "i (got|have) (it|that|what i (needed|wanted)) [now|all]*",
            ),
        },
        example="Yes, thank you, that answers my question.",
        unlike="Yes, thank you, that one.",
    ),
    Pattern(
        "thanks_for_more",
        phrases="[<before>]* <thanked> [<thanking>]* for (<help>|[<help>] <more>) [<this_too>] [<after>]*",
        parts={
            "before": (
                "i|must|want to|need to|have to|do|would like to|wanted to|say|to|many|big|huge",
                "sincere|special|my|our",
                "<very>",
            ),
            "after": (
                "for me|up|out|done|sorted|fixed|taken care of|ready|over|back",
                "so (quickly|fast|well|clearly)",
                "<thanking>",
            ),
            "this_too": "this|that|it|everything",
        },
        example="Thanks for sorting that out so quickly.",
        unlike="Thanks for nothing.",
    ),
    Pattern(
        "thanks_to_you",
        phrases="<thanked> [<thanking>]* <what_you_did>",
        parts={
            "what_you_did": (
                "i (was|felt|had been) [<very>|getting|starting to|about to]* <worried> [<about_it>]*",
                "to you [now]* (i|we) can [now|finally]* <more> [<thanking>]*",
                "for not <hanging_up> [on|at|of|me|us|a|wait|hold|repeat|robot|jerk|mean|rude|<thanking>]*",
            ),
            "worried": (
                "worried|lost|confused|stuck|scared|nervous|stressed|panicking|panicked|worry|panic",
                "frustrated|desperate|clueless|anxious|afraid|struggling|dreading this",
            ),
            "about_it": (
                "there|sick",
                "about (that|it|this)",
                "for a (minute|second|moment|while)",
                "out of my mind",
            ),
            "hanging_up": (
                "hanging up|giving up|judging|laughing|yelling|rushing|shouting|making me|making fun",
                "being",
            ),
        },
        example="Thank you, I was really worried.",
        unlike="Thank you, I was charged.",
    ),
    Pattern(
        "cannot_thank",
        phrases=(
            "(i|we) [<really>]* <cannot> [begin to|ever|possibly]* (thank|repay) <you> [enough] [<after>]",
            "how [<can>]* [i|we] [ever|possibly|even|begin to]* (thank|repay) <you> [enough|ever|<thanking>]*",
            "<before> (say|express|describe|tell you) how [<very>]* <grateful> [i am|we are]",
        ),
        parts={
            "cannot": (
                "cant|cannot|can not|couldnt|could not",
                "dont know how to",
                "will never be able to",
            ),
            "really": "really|truly|honestly|simply|just",
            "after": "for (<help>|<this>|<more>)",
            "can": "can|could|will|do|did|would|should",
            "before": (
                "words (cant|cannot|cant even)",
                "there are no words to",
                "no words can",
                "i have no words to",
            ),
            "grateful": (
                "grateful|thankful",
                "much i appreciate (it|this|you)",
            ),
        },
        example="I can't thank you enough.",
        unlike="I can't thank him, where is he?",
    ),
    Pattern(
        "appreciate",
        phrases=(
            "[i|we] [<do>]* (appreciate|appreciated|preciate|value) [<very>]* <what_you_did> [<a_lot>]*",
            "[<very>|it is|its|is]* appreciated",
            "(appreciate|preciate|appreciated) [the|ya|you|u|it|that|all|your]* [<the_help>]*",
        ),
        parts={
            "what_you_did": (
                "<help>",
                "<this>",
                "<you>",
                "[all] [of] what (you|u) (did|do|have done|said|just did)",
                "that you [have|ve|all|even|just]* <helped>",
                "(your|the|all|you) <more> [that|this|it]",
            ),
            "helped": (
                "checked|called|took|helped|asked|told|listened|explained|did|tried|came|answered",
                "waited|stayed|said|gave|thought|cared|looked|care|listen|help|found",
            ),
            "a_lot": (
                "<very>",
                "a (lot|bunch|ton)",
                "today|for me|so much",
                "more than you know",
                "and <help>",
            ),
            "do": (
                "do|sure|must say i",
                "want you to know [that] i",
                "<very>",
            ),
            "the_help": (
                "assist|info|information|help|service|time|patience|love|effort|support|assistance",
                "quick",
                "<thanking>",
            ),
        },
        example="I really appreciate it.",
        unlike="I'd appreciate it if you could tell me my balance.",
    ),
    Pattern(
        "is_appreciated",
        phrases=(
            "<before> (is|was|are|were|has been|have been) [<very>]* <after>",
            "<help> (means|meant) [<very>|to me]* (a lot|so much|the world) [to me]",
        ),
        parts={
            "after": (
                "appreciated|welcome|helpful|noticed|valued",
                "a [big|great|huge] help",
                "of [great] help",
            ),
            "before": (
                "<help>",
                "<this>",
                "[all|everything] [of] [that] [what] you (do|did|have done)",
            ),
        },
        example="Your help is much appreciated.",
        unlike="My help is needed.",
    ),
    Pattern(
        "grateful",
        phrases=(
            "[<before>] [<very>|forever|eternally|ever]* <full_of_thanks> [<to_you>] [<after>]",
            "[<i_have>] [<very>|great|nothing but|my]* (gratitude|appreciation) [<for_this>]",
        ),
        parts={
            "after": (
                "(for|of) (<help>|<this>) [and <help>]",
                "for <more>",
                "[that] you <more>",
                "for everything youve done",
            ),
            "full_of_thanks": "grateful|thankful|appreciative|obliged|in your debt|indebted",
            "to_you": (
                "to you|to have you",
                "that you (helped|assisted) [me]",
            ),
            "before": (
                "<im>",
                "i feel|i was|were|we are",
            ),
            "i_have": "i|i have|with|you have|to express|express|accept|show",
            "for_this": (
                "for (<help>|<this>|<more>)",
                "to you",
            ),
        },
        example="I'm very grateful for your help.",
        unlike="I'm grateful, but I still need a refund.",
    ),
    Pattern(
        "glad_of_help",
        phrases=(
            "<im> [<very>]* (glad|happy|pleased|satisfied|impressed|delighted) [that] <after>",
            "your (answer|response|help) [has|really|very much]* (pleased|helped|satisfied) [me]",
        ),
        parts={
            "after": (
                "you <helped> [me] [out|with (this|that)]",
                "with <help>",
                "for <help>",
                "i called|i asked",
                "to have your help",
            ),
            "helped": (
                "helped|could help|assisted|were here|are here|were there",
                "were able to help",
            ),
        },
        example="I'm so glad you helped me.",
        unlike="I'm glad you moved my appointment, but why?",
    ),
)
