"""How the words of English change: its endings, and the verbs and nouns that change otherwise."""

from __future__ import annotations

from typing import Final

from common.intents.forms import WordForms

FORMS: Final = WordForms(
    endings=("ing", "ings", "ies", "ied", "ed", "es", "s", "e", "y"),
    irregular=(
        "be is are was were am been being",
        "have has had having",
        "cant cannot couldnt",
        "come comes came coming",
        "go goes went gone going",
        "get gets got gotten getting",
        "fall falls fell fallen falling",
        "break breaks broke broken breaking",
        "lose loses lost losing",
        "swell swells swelled swollen swelling",
        "tear tears tore torn tearing",
        "bite bites bit bitten biting",
        "take takes took taken taking",
        "eat eats ate eaten eating",
        "drink drinks drank drunk drinking",
        "feel feels felt feeling",
        "leave leaves left leaving",
        "stick sticks stuck sticking",
        "rise rises rose risen rising",
        "freeze freezes froze frozen freezing",
        "burst bursts bursting",
        "bleed bleeds bled bleeding",
        "blow blows blew blown blowing",
        "burn burns burned burnt burning",
        "bend bends bent bending",
        "catch catches caught catching",
        "hit hits hitting",
        "cut cuts cutting",
        "hurt hurts hurting",
        "sink sinks sank sunk sinking",
        "shake shakes shook shaken shaking",
        "spill spills spilled spilt spilling",
        "steal steals stole stolen stealing",
        "throw throws threw thrown throwing",
        "tooth teeth tooths",
        "foot feet",
        "child children kid kids",
        "man men",
        "woman women",
    ),
)
