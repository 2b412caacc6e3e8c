"""English: the phrase tables by which callers are understood."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Tables
from common.languages.english.intents.answers import AFFIRM, BACKCHANNEL, BACKCHANNELS, DENY, SOUNDS
from common.languages.english.intents.asking import CUES, QUESTION, REQUEST
from common.languages.english.intents.call.hearing import MISSED
from common.languages.english.intents.call.identity import (
    ARE_YOU_HUMAN,
    KINDS_NAMED,
    NAMED_BUSINESS,
    WHICH_BUSINESS,
    WHO_ARE_YOU,
    WRONG_NUMBER,
)
from common.languages.english.intents.call.manner import BE_QUIET, LOUDER, NEVER_MIND, RECORDED, SLOWER, UNHEARD
from common.languages.english.intents.call.mood import COMPLAINT, NEEDS, STORIES
from common.languages.english.intents.call.person import LIVE_AGENT, REFUSE_AGENT
from common.languages.english.intents.call.repeat import ECHO, REPEAT
from common.languages.english.intents.call.turns import CHANGE_LANGUAGE, WAIT
from common.languages.english.intents.closing import CLOSING
from common.languages.english.intents.courtesy.farewell import FAREWELL
from common.languages.english.intents.courtesy.greeting import GREETING
from common.languages.english.intents.courtesy.introduction import INTRODUCTION
from common.languages.english.intents.courtesy.leaving import LEAVING
from common.languages.english.intents.courtesy.praise import PRAISE
from common.languages.english.intents.courtesy.thanks import THANKS
from common.languages.english.intents.courtesy.wellbeing import AFTER_HEALTH
from common.languages.english.intents.danger.signs import DANGERS
from common.languages.english.intents.gists import GIST_RULES, GISTS
from common.languages.english.intents.leads import LEADING, LEADS, TRAILS
from common.languages.english.intents.parts import PARTS
from common.languages.english.intents.words import CLAUSE_OPENERS, FILLERS, LANGUAGES, RULES, SLOT_HEADS, SLOT_OPENERS

__all__ = ["DANGERS", "TABLES"]

TABLES: Final = Tables(
    fillers=FILLERS,
    rules=RULES,
    social={
        "refuse_agent": REFUSE_AGENT,
        "live_agent": LIVE_AGENT,
        "are_you_human": ARE_YOU_HUMAN,
        "who_are_you": WHO_ARE_YOU,
        "wrong_number": WRONG_NUMBER,
        "which_business": WHICH_BUSINESS,
        "recorded": RECORDED,
        "slower": SLOWER,
        "louder": LOUDER,
        "unheard": UNHEARD,
        "wait": WAIT,
        "be_quiet": BE_QUIET,
        "complaint": COMPLAINT,
        "never_mind": NEVER_MIND,
        "change_language": CHANGE_LANGUAGE,
        "repeat": REPEAT,
        "missed": MISSED,
        "echo": ECHO,
        "farewell": (*FAREWELL, *LEAVING),
        "after_health": AFTER_HEALTH,
        "thanks": (*THANKS, *PRAISE),
        "greeting": (*GREETING, *INTRODUCTION),
        "deny": DENY,
        "affirm": AFFIRM,
        "backchannel": BACKCHANNEL,
        **CLOSING,
        **PARTS,
    },
    asking={"question": QUESTION, "request": REQUEST},
    cues=CUES,
    slot_heads=SLOT_HEADS,
    sounds=SOUNDS,
    backchannels=BACKCHANNELS,
    languages=LANGUAGES,
    leads=LEADS,
    lead_rules=LEADING,
    trails=TRAILS,
    named_business=NAMED_BUSINESS,
    businesses=KINDS_NAMED,
    asks_name=(
        "looking trying after "
        "is this that it the are you am i im speaking talking through connected calling to with reached reach "
        "have did call hi hello hey right still correct there good morning afternoon evening um uh so and "
        "sorry for please no yes guys at a get got dial dialed not isnt"
    ),
    stories=STORIES,
    needs=NEEDS,
    slot_openers=SLOT_OPENERS,
    gists=GISTS,
    gist_rules=GIST_RULES,
    clause_openers=CLAUSE_OPENERS,
    possessives="my our",
)
