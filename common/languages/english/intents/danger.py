"""How callers say in English that a life is in danger, and the same words where none is."""

from __future__ import annotations

from typing import Final

from common.intents.tables import DangerTables, Sign
from common.languages.english.intents.danger_words import FOLLOWING, GENERAL, LEADING, RULES, SETTLED

_SIGNS: Final = (
    Sign(
        "no_breath",
        "(<who>|<new>|it|mouth) [[really|still|just|suddenly|literally] <cannot> [really|even|seem to|hardly|"
        "barely]] breathe|(<who>|<new>) [<soft>]* <cannot> [<soft>]* (breathe|catch (my|his|her) breath|get [any|"
        "enough] air)|(<be>|<new> [is]) [<soft>]* (not|barely|hardly) [<soft>]* breathing|(<who>|<new>) [<soft>]* "
        "(isnt|aint|is not|arent) [<soft>]* [really|even] breathing|(<who>|<new>) [has] [<soft>]* (stopped|quit) "
        "breathing|<be> [<soft>]* (struggling|fighting|gasping) (to breathe|for (air|breath))|<be> [<soft>]* "
        "[having] [a|some|so much|a lot of|really|real|very] (trouble|hard time|difficulty|problems) [<soft>]* "
        "breathing|<who> (have|has|got) [<soft>]* (trouble|difficulty) [<soft>]* breathing",
        "my dad collapsed and he's not breathing",
        "I can't breathe through my nose when I lie down",
    ),
    Sign(
        "choking",
        "(<be>|<new> is) [<soft>]* (choking <!up>|suffocating|gasping|asphyxiating|(turning|going) (blue|purple)|"
        "blue)|(lips|face) (are|is) [<soft>]* [turning|going|all] (blue|purple)|(my|his|her|their|the) (throat|"
        "throats|airway|tongue|tongues) [is|keeps|feels like its] [<soft>]* (closing|swelling)",
        "my baby is choking on a grape",
        "I get choked up about it",
    ),
    Sign(
        "attack",
        "(<be>|<new> is) [<soft>]* (having|suffering|going into|in|gone into) [<soft>]* [<a>] <attack>|<who> "
        "[<soft>]* [just] (has|have) [<a>] <attack> right now|<who> just (had|suffered) [<a>] <attack>|<who> had "
        "[<a>] <attack> just now|think [that] (<who>|<new>) [<soft>]* [has|is|might be|might have|may have] "
        "[<soft>]* (had|having|have|suffered|having) [<soft>]* [<a>] <attack>|(<who>|<new>) (might|may|could|must) "
        "(be having|have had|have just had|have suffered) [<a>] <attack>|(its|this is|it is|looks like|feels like|"
        "sounds like|might be|may be|could be|<third> having) [<soft>]* <a> <attack>|(face is|faces|face) [<soft>]* "
        "(drooping|droopy)|(slurring|slurred) [his|her|my|their] (words|speech)",
        "I think my dad is having a heart attack",
        "I had a heart attack last year",
    ),
    Sign(
        "attack_alone",
        "[<lead>]* [<a>] (<attack>|chest (pain|pains)) <end_now>|(emergency|help) <attack>",
        "heart attack",
        "heart attack screening",
        opens=True,
    ),
    Sign(
        "chest",
        "<who> [<soft>]* (have|has|got|having|feel|feels|felt just now) [<soft>]* [<a>|these|this|some|my|bad] "
        "[<adjective>]* chest (pain|pains|pressure|tightness)|<be> [<soft>]* (having|getting|feeling|experiencing) "
        "[<soft>]* [<a>|these|this|some|my|bad] [<adjective>]* chest (pain|pains|pressure|tightness)|(my|his|her|"
        "dads|moms) chest [<soft>]* [is|feels] [<soft>]* (hurts|hurting|tight|killing me|in pain)|(clutching|"
        "grabbing|holding) (his|her|my|their) chest|(pain|pains|pressure|tightness|pressing) in (my|his|her|the) "
        "chest",
        "I'm having really bad chest pains",
        "do you do chest X-rays",
    ),
    Sign(
        "unconscious",
        "(<is>|<new> is|<am>) [<soft>]* [lying|laying|found|on the <word>]* [<soft>]* (unconscious|unresponsive|"
        "lifeless|not conscious|out cold|not responsive|convulsing|seizing|having convulsions|foaming at the mouth|"
        "not moving|shaking uncontrollably)|<is> [<soft>]* (passed out|not waking up|not responding [to (me|us|"
        "anything|anyone|his|her|my)])|<third> [<soft>]* <wont> [<soft>]* (wake|wake up|waking up|waking|respond|"
        "responding|moving|move|come to|regain consciousness|breathing)|(cant|cannot|can not) [get] [seem to] [get] "
        "(wake|awaken|rouse|revive) (him|her|them|<person>)|(cant|cannot|can not) get (him|her|them|<person>) (to "
        "(wake|wake up|respond|breathe|come to)|up|awake)|<new> [just|has] (fainted|passed out|lost consciousness)|"
        "(<third>|who) [in <word> <word> [<word>]] [has|have|had|is|just] [<soft>]* (collapsed|fainted|passed out|"
        "blacked out|lost consciousness|went (unconscious|limp|unresponsive)|stopped (responding|moving)|gone limp|"
        "lost his pulse|fell unconscious|keeled over)|(i|im|i am) [<soft>]* (think|feel like|feels like|just|about "
        "to|going to|gonna) [<soft>]* [im|i am|i will|ill] [<soft>]* [about|going|gonna] [to] (pass out|faint|"
        "collapse|black out|passed out|lose consciousness)|found (him|her|<person>|them) [lying|laying|on the floor|"
        "on the ground|in bed|passed] [<word>] (unconscious|unresponsive|out|lifeless|not breathing)|(no|without a|"
        "doesnt have a|dont feel a|cant find a) pulse|(my|his|her) heart [has|just] stopped",
        "my grandma fell and she won't wake up",
        "will I be unconscious during the procedure",
    ),
    Sign(
        "out",
        "[<lead>]* (not breathing|cant breathe|cannot breathe|choking|unconscious|unresponsive|bleeding <much>|"
        "stopped breathing|no pulse|overdose|drowning|not waking up|wont wake up|passed out|stroke|seizure) "
        "<end_now>|[<lead>]* (not breathing|cant breathe|cannot breathe) <end_now>",
        "not breathing",
        "bleeding gums",
        opens=True,
    ),
    Sign(
        "bleeding",
        "(bleeding|bleeds|blood) [<word> [<word> [<word>]]] and [it|that|its|it just] [<soft>]* <wont> [<soft>]* "
        "(stop|stopping)|<wont> [<soft>]* (stop|stopping|quit|stopped) [<soft>]* bleeding|(the|my|his|her|this|it|"
        "is) [<word>] <flesh> [from <word> <word>] [<soft>]* [that|thats] [<soft>]* [just|simply|really|still|"
        "keeps] <wont> [<soft>]* (stop|stopping|stopped|slow|slowing)|(<cannot>|unable to|not able to) [seem to|"
        "get] [<soft>]* (stop|control) (the|this|my|his|her|all the) [<word>] <flesh>|(<cannot>) get (it|the "
        "<flesh>|him|her|this) to stop bleeding|(<cannot>) get the <flesh> (to stop|stopped)|(<be>|<new> is|it is|"
        "its|(my|his|her|the) <word> [<word>] [is|are|keeps]|theyre) [<soft>]* (bleeding|hemorrhaging) [<soft>]* "
        "[<adjective>]* <much>|(<be>|it has|its) [been] bleeding [out|nonstop] (for|all) [<word>]* (hours|day|"
        "night)|[theres|there is|<flesh>] [<soft>]* (so much|too much|a lot of|lots of|blood) blood [<word>] "
        "[everywhere|all over]|[just|has|its] started bleeding [<adjective>]* <much>|blood [<soft>]* [is|s] "
        "[<soft>]* (everywhere|all over|gushing|pouring|spurting|squirting|shooting)|(gushing|spurting|pouring|"
        "pumping|covered in|coughing up|vomiting|throwing up|puking) [with|out] blood|(losing|lost) [<soft>]* (a "
        "lot of|too much|lots of|much|tons of) blood|(cut|slit|slashed|cutting|slitting|sliced) (his|her|my|their) "
        "[own] (wrist|wrists|throat|artery)|(cut|chopped|sawed|sliced) (off (my|his|her|a) [<word>]|(my|his|her) "
        "<word> off)|severed (my|his|her|an) <word>",
        "my son cut his arm and it won't stop bleeding",
        "is bleeding normal after an extraction",
    ),
    Sign(
        "poison",
        "(<third>|<new>|i|ive|hes|shes) [has|have|had|just]* [<soft>]* (overdosed|been poisoned|poisoned (myself|"
        "himself|herself))|<be> [<soft>]* overdosing|(took|taken|taking|having|its|swallowed) [<soft>]* an overdose|"
        "(took|taken|swallowed|ate|drank|popped|downed) [<soft>]* [way] (too (many|much)|(a|the) [whole|entire|"
        "full] (bottle|bunch|handful|box|pack|jar) of|all [of] (his|her|my|the|those|their)) [of] [his|her|my|the] "
        "[<word>] <drug>|(drank|swallowed|ate|ingested|inhaled|drinking|consumed|got into) [some|a|the|a bottle of|"
        "a bit of|a button|her|his|my|two|button|a little] [<word>] <toxin>",
        "my daughter swallowed a whole bottle of pills",
        "do I have to take all the pills you gave me",
    ),
    Sign(
        "drowning",
        "<be> [<soft>]* drowning <!in>|<be> [<soft>]* drowning in [the|a|our|my] (pool|lake|river|bathtub|tub|ocean|"
        "sea|water)|<third> [has|have|just|almost|nearly]* drowned",
        "my son is drowning",
        "I'm drowning in paperwork",
    ),
    Sign(
        "fire",
        "(my|the|our|his|her|a|their) [<word>] (<place>) [is|are|has|just|caught]* [<soft>]* (on fire|burning down|"
        "burning|in flames|fire|caught fire|going up in flames)|(theres|there is|we have|weve got|is) [been] (a|"
        "fire) [<adjective>] [house|kitchen|grease|big] fire <!no_fire>|fire in (the|my|our) <place>|(someone|"
        "somebody|<person>|clothes) (is|are) on fire|<is> [<soft>]* trapped|trapped (in|inside|under) (a|the|my|"
        "this) <word>|(i|we|i can|can) [<soft>]* (smell|smelling) [a lot of] gas|(theres|there is|we have|its) "
        "[<adjective>|a|<soft>]* gas leak|carbon monoxide (alarm|detector) [is|went|wont] <word>",
        "help our kitchen is on fire",
        "my mouth is on fire from those tacos",
    ),
    Sign(
        "attacked",
        "(<is>|(someone|somebody|he|she|they|<person>) (has|wont|keeps|just|started|stop|tried)+) [<soft>]* "
        "<violence> [at|up] <victim>",
        "someone is attacking me",
        "my tooth is attacking me",
    ),
    Sign(
        "wounded",
        "(<be>|ive|i have|<third> has|<third> have|<third>) [<soft>]* [been|getting|got|being|gotten|was] [<soft>]* "
        "(shot|stabbed|mugged|electrocuted|strangled|beaten up|held hostage|kidnapped|raped|run over|hit by (a|the) "
        "[<word>] (car|truck|bus|train|van)) <!shots>|(<am>|<is>) [<soft>]* being (attacked|robbed|assaulted|beaten|"
        "followed)|(<is>|<third> has|<third> have|theyve|with|got|hes got|shes got|holding|has) [<soft>]* [got|"
        "holding|waving|pointing]* a (gun|knife|machete|weapon|bomb)|active shooter|shots fired|(<is>|someones) "
        "[<soft>]* (breaking into|broke into|trying to (break|get) into|in|inside) (my|our|the) (house|home|"
        "apartment)|(theres|there is) (a|an|someone) [<word>] [<word>] (shooter|gunman|intruder|burglar|breaking "
        "in)|<third> [has|just|have]* (fell|fallen|jumped) (off|from|out of) (the|a|our|my) [<word>] (roof|balcony|"
        "building|ladder|window|bridge|floor)",
        "he has a gun and he says he'll shoot",
        "I need to get my flu shot",
    ),
    Sign(
        "dying",
        "<be> [<soft>]* dying <!dying_of>|<be> [<soft>]* (going to|gonna|about to) die <!dying_of>|(dont|do not) "
        "let (me|him|her|them) die|someone (is dying|dying)|(baby|babys) [is] coming [right|out] now|giving birth "
        "right now|(need|needs|used|using|where is) (an|his|her|my|the) epipen",
        "I think he's dying",
        "I'm dying to know what it costs",
    ),
    Sign(
        "ambulance",
        "(need|needs|send|get|call|calling|want) [me|us|him|her|for|someone] (an|the) ambulance <!no_ride>|(need|"
        "needs) [a|the|some] (paramedic|paramedics)|(need|send|get) [me|us] the (police|cops|fire department|"
        "firefighters)|(someone|somebody|please|you|i|to|dial) [<soft>]* (call|dial) (911|112|999|the police)|"
        "(medical|life threatening) emergency <end_now>|(its|this is|is) [a matter of|about] life (or|and) death|"
        "life and death emergency",
        "send an ambulance please",
        "I have a question about my ambulance bill",
    ),
    Sign(
        "call_for_help",
        "[<lead>]* (call|send|dial) [an|the|me an] (911|112|999|ambulance|police|paramedics|cops)|[<lead>]* fire "
        "<end>|[<lead>]* nine one one <end>",
        "call 911",
        "call me back",
        opens=True,
    ),
    Sign(
        "suicide",
        "(<who>|<be>|id|ill|hes) [<soft>]* [was|is|am|been|keeps|keep|thinking]* [<soft>]* (<wants>) [<soft>]* "
        "(<hurt> <self>|<hurting> <self>|die <!dying_of>|dying <end>|(commit|committing) suicide|suicide|end it "
        "[all]|ending it [all]|jump (<end>|off (a|the) <word>|in front of))|(<who>|<be>|ill) [<soft>]* (kill|"
        "killing|hang|hanging) <self> (<end>|tonight|today|now|right now|because|soon)|(tried|trying|going|"
        "threatening|wants|want|threatened) to (kill|hang|shoot) <self>|(<who>|<be>|hes|<new>) [<soft>]* [feel|"
        "feeling|feels|am|getting|become|is]* [<soft>]* suicidal|(have|having|has|had) [<soft>]* suicidal (thoughts|"
        "feelings|ideation)|(committing|commit|committed|attempting|attempted|considering|about|of|contemplating) "
        "suicide|(end|ending|ended|take|taking) (my|his|her|their) own life|(end|ending) (my|his|her) life|(dont|do "
        "not|no longer|doesnt|does not|didnt) (want to|wanna|wish to) (live|be alive|exist|go on living|be here|"
        "keep living|wake up) <end_now>|(wish|wished|wishes) (i|he|she) (was|were) (dead|never born)|better off "
        "(dead|without me)|life (isnt|is not|is no longer|no longer) worth living|(nothing|no reason|no point) "
        "[left] (to live for|to live|to keep living|in living|to go on)|cant go on (living|like this|anymore|any "
        "longer)|(tired of|done with) (living|being alive)|want to be dead",
        "I don't want to live anymore",
        "the wait makes me want to die",
        kind="self_harm",
    ),
    Sign(
        "suicide_alone",
        "[<lead>]* (suicide|suicidal|[a|an] suicide attempt|want to die|wanna die|kill myself) <end>",
        "suicide",
        "suicide squad tickets",
        kind="self_harm",
        opens=True,
    ),
)

DANGERS: Final = DangerTables(
    rules=RULES,
    signs=_SIGNS,
    restarts="and but because cause cuz help please plus hurry",
    leading=LEADING,
    general=GENERAL,
    following=FOLLOWING,
    settled=SETTLED,
    yes="yes",
)
