"""English: the phrase tables by which callers are understood."""

from __future__ import annotations

from typing import Final

from common.intents.english.about import ABOUT_THE_CALL, CLAUSE_OPENERS
from common.intents.english.answers import AFFIRM, BACKCHANNEL, BACKCHANNELS, DENY, PARTS, SOUNDS
from common.intents.english.asking import CUES, QUESTION, REQUEST
from common.intents.english.danger import DANGERS
from common.intents.english.farewell import FAREWELL
from common.intents.english.greeting import AFTER_HEALTH, GREETING
from common.intents.english.introduction import INTRODUCTION
from common.intents.english.leads import LEADING, LEADS
from common.intents.english.person import LIVE_AGENT, REFUSE_AGENT
from common.intents.english.repeat import ECHO, REPEAT
from common.intents.english.thanks import THANKS
from common.intents.english.turns import CHANGE_LANGUAGE, WAIT
from common.intents.english.words import FILLERS, LANGUAGES, RULES, SLOT_HEADS, SLOT_OPENERS
from common.intents.tables import Tables

__all__ = ["CODE", "DANGERS", "TABLES"]

CODE: Final = "en"

TABLES: Final = Tables(
    fillers=FILLERS,
    rules=RULES,
    social={
        "refuse_agent": REFUSE_AGENT,
        "live_agent": LIVE_AGENT,
        **ABOUT_THE_CALL,
        "change_language": CHANGE_LANGUAGE,
        "repeat": REPEAT,
        "echo": ECHO,
        "wait": WAIT,
        "farewell": FAREWELL,
        "after_health": AFTER_HEALTH,
        "thanks": THANKS,
        "greeting": (*GREETING, *INTRODUCTION),
        "deny": DENY,
        "affirm": AFFIRM,
        "backchannel": BACKCHANNEL,
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
    slot_openers=SLOT_OPENERS,
    clause_openers=CLAUSE_OPENERS,
    possessives="my our",
)
