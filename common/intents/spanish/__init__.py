"""Spanish: the phrase tables by which callers are understood."""

from __future__ import annotations

from typing import Final

from common.intents.spanish.about import ABOUT_THE_CALL, CLAUSE_OPENERS
from common.intents.spanish.answers import AFFIRM, BACKCHANNEL, BACKCHANNELS, DENY, PARTS, SOUNDS
from common.intents.spanish.asking import CUES, QUESTION, REQUEST
from common.intents.spanish.danger import DANGERS
from common.intents.spanish.farewell import FAREWELL
from common.intents.spanish.greeting import AFTER_HEALTH, GREETING
from common.intents.spanish.leads import LEADING, LEADS
from common.intents.spanish.person import LIVE_AGENT, REFUSE_AGENT
from common.intents.spanish.repeat import ECHO, REPEAT
from common.intents.spanish.thanks import THANKS
from common.intents.spanish.turns import CHANGE_LANGUAGE, WAIT
from common.intents.spanish.words import FILLERS, LANGUAGES, RULES, SLOT_HEADS, SLOT_OPENERS
from common.intents.tables import Tables

__all__ = ["CODE", "DANGERS", "TABLES"]

CODE: Final = "es"

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
        "thanks": THANKS,
        "greeting": GREETING,
        "after_health": AFTER_HEALTH,
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
    possessives="mi mis nuestro nuestra nuestros nuestras",
)
