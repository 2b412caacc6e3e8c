"""Spanish: the phrase tables by which callers are understood."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Tables
from common.languages.spanish.intents.answers import AFFIRM, BACKCHANNEL, BACKCHANNELS, DENY, SOUNDS
from common.languages.spanish.intents.asking import CUES, QUESTION, REQUEST
from common.languages.spanish.intents.call.hearing import MISSED
from common.languages.spanish.intents.call.identity import (
    ARE_YOU_HUMAN,
    KINDS_NAMED,
    NAMED_BUSINESS,
    WHICH_BUSINESS,
    WHO_ARE_YOU,
    WRONG_NUMBER,
)
from common.languages.spanish.intents.call.manner import BE_QUIET, LOUDER, NEVER_MIND, RECORDED, SLOWER, UNHEARD
from common.languages.spanish.intents.call.mood import COMPLAINT, NEEDS, STORIES
from common.languages.spanish.intents.call.person import LIVE_AGENT, REFUSE_AGENT
from common.languages.spanish.intents.call.repeat import ECHO, REPEAT
from common.languages.spanish.intents.call.turns import CHANGE_LANGUAGE, WAIT
from common.languages.spanish.intents.closing import CLOSING
from common.languages.spanish.intents.courtesy.farewell import FAREWELL
from common.languages.spanish.intents.courtesy.greeting import GREETING
from common.languages.spanish.intents.courtesy.leaving import LEAVING
from common.languages.spanish.intents.courtesy.praise import PRAISE
from common.languages.spanish.intents.courtesy.thanks import THANKS
from common.languages.spanish.intents.courtesy.wellbeing import AFTER_HEALTH
from common.languages.spanish.intents.danger.signs import DANGERS
from common.languages.spanish.intents.gists import GIST_RULES, GISTS
from common.languages.spanish.intents.leads import LEADING, LEADS, TRAILS
from common.languages.spanish.intents.parts import PARTS
from common.languages.spanish.intents.words import CLAUSE_OPENERS, FILLERS, LANGUAGES, RULES, SLOT_HEADS, SLOT_OPENERS

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
        "thanks": (*THANKS, *PRAISE),
        "greeting": GREETING,
        "after_health": AFTER_HEALTH,
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
        "busco buscaba buscando quiero queria comunicarme "
        "es esto esta este ahi aqui la el los las hablo con estoy hablando llamo llame a al me comunico "
        "comunicando hola buenas buenos dias tardes noches perdon disculpe verdad cierto si no por favor y de "
        "son ustedes usted sera oiga un una marque buen dia"
    ),
    stories=STORIES,
    needs=NEEDS,
    slot_openers=SLOT_OPENERS,
    gists=GISTS,
    gist_rules=GIST_RULES,
    clause_openers=CLAUSE_OPENERS,
    possessives="mi mis nuestro nuestra nuestros nuestras",
)
