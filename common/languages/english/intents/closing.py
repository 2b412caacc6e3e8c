"""English: that nothing more is needed, and that something is settled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.tables import Pattern, SocialRole

CLOSING: Final[Mapping[SocialRole, tuple[Pattern, ...]]] = {
    "closing": (
        Pattern(
            "that_is_all",
            phrases=(
                "[<i_think>]* <that_is> [<just>]* <all> [<for_now>]*",
                "[<i_think>]* <that_does_it> [<for_now>]*",
            ),
            parts={
                "i_think": "i (think|guess|believe|suppose|reckon)|for now|now|yes|then|and|so|okay|well|no",
                "that_is": (
                    "thats|that is|that ll be|thatll be|that will be|that would be|that should be",
                    "that was|that about|this is|this was|its|it is|it was|those were|that will|there is",
                    "that (just|pretty much) (does|did)|that (does|did)",
                ),
                "just": "about|just|really|pretty much|probably|actually|likely|basically|everything and",
                "all": (
                    "all|it|everything|do it|enough|plenty|all my questions|covers (it|everything)",
                    "the last (one|thing)|my (only|last) question|the lot",
                ),
                "that_does_it": (
                    "[i think|and]* <that_should> (covers|cover|does|do|did|covered|wraps|wrap) <it_all>+ [up]",
                    "(you|youve|you have|that|thats|that has) [<just>]* (answered|covered|answers|told me) <it_all>",
                ),
                "that_should": (
                    "(that|thatll|that will|that should|that would|this|it) [about|pretty much|just|should]*",
                ),
                "it_all": "it|everything|all|the trick|all [of] (it|my questions)|all i needed",
                "for_now": (
                    "[the|of] [<more_of>] [that|which] <needed>|[the] <more_of>|really|then|here|to know|from (me|you)",
                    "[for|right] (now|today|me|tonight|the moment|this time|us)|for (one|the) (day|night|sitting|call)",
                    "at (the|this) (moment|time)|on my (end|side)",
                ),
            },
            example="That's all for today.",
            unlike="That's all the money I have.",
        ),
        Pattern(
            "nothing_else",
            phrases="<nothing> [<things>|<for_now>]*",
            parts={
                "nothing": (
                    "[<there_is>]* (nothing|not anything) [more|else|further|other|at all]*",
                    "[<there_is>]* no [more|further|other|additional]* (<things>|need)",
                    "(more|other|further) <things>",
                    "[i] <do_not> [really|actually|think i]* <need> <any_more>",
                    "[<i_think>]* (i [already|do|now|think i]* <have>|ive [got]) <everything_needed>",
                    "i (need|want|require) nothing (more|else|further)",
                    "<no_need> (for|of) (anything|any) [else|more|further|other]*",
                ),
                "there_is": (
                    "there is|theres|i (have|ve got|got|need|want)|ive [got]|i can think of|ive got|for now",
                    "thanks",
                ),
                "things": (
                    "question|questions|help|assistance|requests|request|requests|concerns|issues|matters|info",
                    "information",
                ),
                "do_not": "dont|do not|wont|will not|didnt|shouldnt|should not|wouldnt",
                "need": "need|want|require|have|be needing|think of",
                "any_more": "(anything|any|any of) (else|more|further|other)",
                "i_think": "i think|and|so|okay|well|no|now",
                "have": "have|got|ve got|know",
                "everything_needed": (
                    "(everything|all|what) [that|of that|of the|the] [<more_of>] <needed>",
                    "what (i|we) (need|needed)",
                ),
                "for_now": (
                    "needed|is needed|required|necessary|right now|from (me|you)|at (the|this) (moment|time)|now|today",
                    "for (now|today|me|the moment)|on (this|that|the) [matter]|thank you|thanks|then",
                ),
            },
            example="Nothing else for today.",
            unlike="Nothing else works on my phone.",
        ),
        Pattern(
            "all_set",
            phrases=(
                "<i_am> [all|now|pretty much|just|totally]* <set> [<for_now>]*",
                "all (set|good|done|sorted)",
                "(no|nope|nah) (thanks|thank you) [so much|very much]* <i_am> (good|fine|okay|ok|great|alright)",
                "(im|i am|were|we are) (good|fine|okay|ok|great) (thanks|thank you|cheers) [so much|very much|<mate>]*",
                "you (can|may) go [now]",
            ),
            parts={
                "i_am": "<im>|were|we are|i should be|i (guess|think|believe) (<im>|were|we are)",
                "set": "set|good|finished|okay for now|done|through|covered|sorted|satisfied|good (for now|to go)",
                "for_now": "for (now|today|me)|here|now|with (this|that|everything|you|it)|on my end",
            },
            example="I'm all set.",
            unlike="I'm all set to pay my bill.",
        ),
    ),
    "settled": (
        Pattern(
            "settled",
            phrases=(
                "(thatll|that will|itll|it will|that should) do [<after>]*",
                "<before> [just|really|has|have|all|about|pretty much]* <answers> <the_question>+ [<how>]*",
                "(that|this|it|its|thats) [has|is]* <worked> [now|fine|perfectly|great|for me|out]*",
                "(that|this|it) was [<very>|so much]* <easy>",
            ),
            parts={
                "after": "me|us|it|nicely|fine|for now|for today|just fine",
                "the_question": (
                    "it|that|this|everything|things|my question|my questions|all of it|the trick",
                    "all [of] my (questions|concerns|needs)",
                    "the (problem|issue|matter|question)",
                    "my (problem|issue|concern|doubt|doubts)",
                    "care of (it|that|everything|this|me|my (needs|problem|question|issue))",
                ),
                "answers": (
                    "answers|answered|answer|covers|covered|cover|settles|settled|resolves|resolved",
                    "solves|solved|clears|cleared|clear|clarifies|clarified|explains|explained|sorts",
                    "sorted|fixes|fixed|takes|took|take|taken|do|done|does",
                ),
                "before": "that|this|it|you|youve|you have|thatll|that will|that should|which",
                "how": (
                    "up|out|nicely|perfectly|now",
                    "for (me|now|us)",
                ),
                "worked": "worked|working|works|helped|fixed|sorted|solved|resolved|done",
                "easy": "quick|fast|easy|simple|painless|clear|easier|smooth|efficient|speedy",
            },
            example="That answers my question.",
            unlike="That fixes the price of my plan.",
        ),
    ),
}
