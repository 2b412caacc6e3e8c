"""English: the phrase tables by which callers are understood."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Tables
from common.languages.english.intents.about import ABOUT_THE_CALL, CLAUSE_OPENERS
from common.languages.english.intents.answers import AFFIRM, BACKCHANNEL, BACKCHANNELS, DENY, PARTS, SOUNDS
from common.languages.english.intents.asking import CUES, QUESTION, REQUEST
from common.languages.english.intents.danger import DANGERS
from common.languages.english.intents.farewell import FAREWELL
from common.languages.english.intents.greeting import AFTER_HEALTH, GREETING
from common.languages.english.intents.introduction import INTRODUCTION
from common.languages.english.intents.leads import LEADING, LEADS
from common.languages.english.intents.person import LIVE_AGENT, REFUSE_AGENT
from common.languages.english.intents.repeat import ECHO, REPEAT
from common.languages.english.intents.thanks import THANKS
from common.languages.english.intents.turns import CHANGE_LANGUAGE, WAIT
from common.languages.english.intents.words import FILLERS, LANGUAGES, RULES, SLOT_HEADS, SLOT_OPENERS

__all__ = ["DANGERS", "TABLES"]

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
