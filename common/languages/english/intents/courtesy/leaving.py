"""English: leaving, told of oneself or of the call, with a reason or a kind word about the talk."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

LEAVING: Final = (
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
