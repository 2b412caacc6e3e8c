"""How callers say in English that a life is in danger, and the same words where none is."""

from __future__ import annotations

from typing import Final

from common.intents.tables import DangerTables, Sign
from common.languages.english.intents.danger.followups import BOOKING, BUSINESS, FOLLOWUP_RULES, FOLLOWUPS
from common.languages.english.intents.danger.words import FOLLOWING, GENERAL, LEADING, LONG_PAST, RULES, SETTLED
from common.languages.english.intents.words import FILLERS

_SIGNS: Final = (
    Sign(
        "no_breath",
        phrases=(
            "(<who>|<new>|it|mouth) [<just_cannot>] breathe",
            "(<who>|<new>) [<soft>]* <cannot> [<soft>]* <after>",
            "(<be>|<new> [is]) [<soft>]* (not|barely|hardly) [<soft>]* breathing",
            "(<who>|<new>) [<soft>]* (isnt|aint|is not|arent) [<soft>]* [really|even] breathing",
            "(<who>|<new>) [has] [<soft>]* (stopped|quit) breathing",
            "<be> [<soft>]* (struggling|fighting|gasping) (to breathe|for (air|breath))",
            "<be> [<soft>]* [having] [<great>] (trouble|hard time|difficulty|problems) [<soft>]* breathing",
            "<who> (have|has|got) [<soft>]* (trouble|difficulty) [<soft>]* breathing",
        ),
        parts={
            "just_cannot": "[really|still|just|suddenly|literally] <cannot> [really|even|seem to|hardly|barely]",
            "after": (
                "breathe",
                "catch (my|his|her) breath",
                "get [any|enough] air",
            ),
            "great": "a|some|so much|a lot of|really|real|very",
        },
        example="my dad collapsed and he's not breathing",
        unlike="I can't breathe through my nose when I lie down",
    ),
    Sign(
        "choking",
        phrases=(
            "(<be>|<new> is) [<soft>]* <after>",
            "(lips|face) (are|is) [<soft>]* [turning|going|all] (blue|purple)",
            "(my|his|her|their|the) <throat> [is|keeps|feels like its] [<soft>]* (closing|swelling)",
        ),
        parts={
            "after": (
                "choking <!up>",
                "suffocating|gasping|asphyxiating|blue",
                "(turning|going|gone|turned|getting|looking) (blue|purple)",
            ),
            "throat": "throat|throats|airway|tongue|tongues",
        },
        example="my baby is choking on a grape",
        unlike="I get choked up about it",
    ),
    Sign(
        "attack",
        phrases=(
            "(<be>|<new> is) [<soft>]* (having|suffering|going into|in|gone into) [<soft>]* [<a>] <attack>",
            "<who> [<soft>]* [just] (has|have) [<a>] <attack> right now",
            "<who> just (had|suffered) [<a>] <attack>",
            "<who> had [<a>] <attack> just now",
            "think [that] (<who>|<new>) [<soft>]* [<has>] [<soft>]* <having> [<soft>]* [<a>] <attack>",
            "(<who>|<new>) (might|may|could|must) <be_having> [<a>] <attack>",
            "<before> [<soft>]* <a> <attack>",
            "(face is|faces|face) [<soft>]* [is|has]* [<soft>]* (drooping|droopy|hanging|sagging|gone numb)",
            "<is> [<soft>]* having a fit <!upset>",
            (
                "(<cannot>|not) [<soft>]* move (his|her|their|my|one|the) [left|right|whole]* (arm|"
                "leg|legs|side|body|face)"
            ),
            "(eyes|eye) [are|have|<soft>]* (rolled|rolling|rolled up) (back|up)",
            "<be> [<soft>]* shaking all over",
            "(slurring|slurred) [his|her|my|their] (words|speech)",
        ),
        parts={
            "has": "has|is|might be|might have|may have",
            "having": "had|having|have|suffered|having",
            "be_having": "be having|have had|have just had|have suffered",
            "before": (
                "its|this is|it is|looks like|feels like|sounds like|might be|may be|could be",
                "<third> having",
            ),
        },
        example="I think my dad is having a heart attack",
        unlike="I had a heart attack last year",
    ),
    Sign(
        "attack_alone",
        phrases=(
            "[<lead>]* [<a>] (<attack>|chest (pain|pains)) <end_now>",
            "(emergency|help) <attack>",
        ),
        example="heart attack",
        unlike="heart attack screening",
        opens=True,
    ),
    Sign(
        "chest",
        phrases=(
            "<who> [<soft>]* <have> [<soft>]* [<a>|these|this|some|my|bad] [<adjective>]* chest <after>",
            "<be> [<soft>]* <having> [<soft>]* [<a>|these|this|some|my|bad] [<adjective>]* chest <after>",
            "(my|his|her|dads|moms) chest [<soft>]* [is|feels] [<soft>]* <hurts>",
            "(clutching|grabbing|holding) (his|her|my|their) chest",
            "(my|his|her) chest feels like <!fine>",
            "(sitting|standing|weight|elephant|brick) on (my|his|her) chest",
            "(pain|pains|pressure|tightness|pressing) in (my|his|her|the) chest",
        ),
        parts={
            "have": "have|has|got|having|feel|feels|felt just now",
            "after": "pain|pains|pressure|tightness",
            "having": "having|getting|feeling|experiencing",
            "hurts": "hurts|hurting|tight|killing me|in pain",
        },
        example="I'm having really bad chest pains",
        unlike="do you do chest X-rays",
    ),
    Sign(
        "unconscious",
        phrases=(
            "(<is>|<new> is|<am>) [<soft>]* [lying|laying|found|on the <word>]* [<soft>]* <unconscious>",
            "<is> [<soft>]* (passed out|not waking up|not responding [to (me|us|anything|anyone)])",
            "<third> [is|was|<soft>]* [<lying>] [<soft>]* on the [<which>] <floor> <!at_ease>",
            "<is> [<soft>]* [<lying>] [<soft>]* on the [<which>] <floor> <!at_ease>",
            "<third> [has|just|<soft>]* <dropped> (to|on|onto) the [<which>] <floor>",
            "found (him|her|<person>|them) [<lying>] [<soft>]* on the [<which>] <floor>",
            "(think|god|oh no|that) (hes|shes|theyre|<person> is) dead|(hes|shes) dead <end>",
            "<third> [<soft>]* <wont> [<soft>]* <wake_up>",
            "(cant|cannot|can not) [get] [seem to] [get] (wake|awaken|rouse|revive) (him|her|them|<person>)",
            "(cant|cannot|can not) get (him|her|them|<person>) <to_wake>",
            "<new> [just|has] (fainted|passed out|lost consciousness)",
            "(<third>|who) [in <word> <word> [<word>]] [has|have|had|is|just] [<soft>]* <collapsed>",
            "(i|im|i am) [<soft>]* <feel_like> [<soft>]* [<i_am>] [<soft>]* [about|going|gonna] [to] <faint>",
            "found (him|her|<person>|them) [<lying>] [<word>] <out>",
            "(no|without a|doesnt have a|dont feel a|cant find a) pulse",
            "(my|his|her) heart [has|just] stopped",
        ),
        parts={
            "unconscious": (
                "unconscious|unresponsive|lifeless|not conscious|out cold|not responsive|convulsing",
                "seizing|having convulsions|not moving|shaking uncontrollably",
                "foaming at the mouth",
            ),
            "wake_up": (
                "wake|wake up|waking up|waking|respond|responding|moving|move|come to",
                "regain consciousness|breathing",
            ),
            "to_wake": (
                "to (wake|wake up|respond|breathe|come to)",
                "up|awake",
            ),
            "collapsed": (
                "collapsed|fainted|passed out|blacked out|lost consciousness|gone limp|lost his pulse",
                "fell unconscious|keeled over",
                "went (unconscious|limp|unresponsive)",
                "stopped (responding|moving)",
            ),
            "faint": "pass out|faint|collapse|black out|passed out|lose consciousness",
            "feel_like": "think|feel like|feels like|just|about to|going to|gonna",
            "i_am": "im|i am|i will|ill",
            "lying": "lying|laying|on the floor|on the ground|in bed|passed|down|collapsed|sprawled|face down",
            "floor": "floor|ground|pavement|sidewalk|tiles|stairs",
            "which": "kitchen|bathroom|living room|bedroom|hall|bare|shower|garage",
            "dropped": "dropped|fell|fallen|collapsed|crumpled|went down|slumped",
            "out": "unconscious|unresponsive|out|lifeless|not breathing",
        },
        example="my grandma fell and she won't wake up",
        unlike="will I be unconscious during the procedure",
    ),
    Sign(
        "out",
        phrases=(
            "[<lead>]* <not_breathing> <end_now>",
            "[<lead>]* (not breathing|cant breathe|cannot breathe) <end_now>",
        ),
        parts={
            "not_breathing": (
                "not breathing|cant breathe|cannot breathe|choking|unconscious|unresponsive",
                "stopped breathing|no pulse|overdose|drowning|not waking up|wont wake up|passed out",
                "stroke|seizure",
                "bleeding <much>",
            ),
        },
        example="not breathing",
        unlike="bleeding gums",
        opens=True,
    ),
    Sign(
        "bleeding",
        phrases=(
            "<before> [<word> [<word> [<word>]]] and [<it_will>] [<soft>]* <wont> [<soft>]* (stop|stopping)",
            "<wont> [<soft>]* (stop|stopping|quit|stopped) [<soft>]* bleeding",
            (
                "<it> [<word>] <flesh> [from <word> <word>] [<soft>]* [that|thats] [<soft>]* [<just>] <wont> "
                "[<soft>]* <after>"
            ),
            "<unable_to> [seem to|get] [<soft>]* (stop|control) <the> [<word>] <flesh>",
            "(<cannot>) get (it|the <flesh>|him|her|this) to stop bleeding",
            "(<cannot>) get the <flesh> (to stop|stopped)",
            "<somebody_is> [<soft>]* (bleeding|hemorrhaging) [<soft>]* [<adjective>]* <much>",
            "(<be>|it has|its) [been] bleeding [out|nonstop] (for|all) [<word>]* (hours|day|night)",
            "[theres|there is|<flesh>] [<soft>]* <lots> blood [<word>] [everywhere|all over]",
            "[just|has|its] started bleeding [<adjective>]* <much>",
            "blood [<soft>]* [is|s] [<soft>]* <everywhere>",
            "<pouring> [with|out] blood",
            "(losing|lost) [<soft>]* (a lot of|too much|lots of|much|tons of) blood",
            "(cut|slit|slashed|cutting|slitting|sliced) (his|her|my|their) [own] (wrist|wrists|throat|artery)",
            "(cut|chopped|sawed|sliced) (off (my|his|her|a) [<word>]|(my|his|her) <word> off)",
            "severed (my|his|her|an) <word>",
        ),
        parts={
            "before": "bleeding|bleeds|blood",
            "it_will": "it|that|its|it just",
            "after": "stop|stopping|stopped|slow|slowing",
            "just": "just|simply|really|still|keeps",
            "it": "the|my|his|her|this|it|is",
            "unable_to": (
                "<cannot>",
                "unable to|not able to",
            ),
            "the": "the|this|my|his|her|all the",
            "somebody_is": (
                "<be>",
                "<new> is",
                "it is|its|theyre",
                "(my|his|her|the) <word> [<word>] [is|are|keeps]",
            ),
            "lots": "so much|too much|a lot of|lots of|blood",
            "everywhere": "everywhere|all over|gushing|pouring|spurting|squirting|shooting",
            "pouring": "gushing|spurting|pouring|pumping|covered in|coughing up|vomiting|throwing up|puking",
        },
        example="my son cut his arm and it won't stop bleeding",
        unlike="is bleeding normal after an extraction",
    ),
    Sign(
        "poison",
        phrases=(
            "(<third>|<new>|i|ive|hes|shes) [has|have|had|just]* [<soft>]* <after>",
            "<be> [<soft>]* overdosing",
            "(took|taken|taking|having|its|swallowed) [<soft>]* an overdose",
            "<before> [<soft>]* [way] <too_many> [of] [his|her|my|the] [<word>] <drug> <!prescribed>",
            "(drank|swallowed|ate|ingested|inhaled|drinking|consumed|got into) [<some>] [<word>] <toxin>",
        ),
        parts={
            "after": (
                "overdosed|been poisoned",
                "poisoned (myself|himself|herself)",
            ),
            "too_many": (
                "too (many|much)",
                "(a|the) [whole|entire|full] (bottle|bunch|handful|box|pack|jar) of",
                "all [of] (his|her|my|the|those|their)",
            ),
            "before": "took|taken|swallowed|ate|drank|popped|downed",
            "some": "some|a|the|a bottle of|a bit of|a button|her|his|my|two|button|a little",
        },
        example="my daughter swallowed a whole bottle of pills",
        unlike="do I have to take all the pills you gave me",
    ),
    Sign(
        "drowning",
        phrases=(
            "<be> [<soft>]* drowning <!in>",
            "<be> [<soft>]* drowning in [the|a|our|my] (pool|lake|river|bathtub|tub|ocean|sea|water)",
            "<third> [has|have|just|almost|nearly]* drowned",
            (
                "<third> [has|have|just]* (fell|fallen|jumped) (in|into) (the|a|our) [<word>] (pool|"
                "river|lake|well|water|sea)"
            ),
        ),
        example="my son is drowning",
        unlike="I'm drowning in paperwork",
    ),
    Sign(
        "fire",
        phrases=(
            "(my|the|our|his|her|a|their) [<word>] (<place>) [is|are|has|just|caught]* [<soft>]* <after>",
            "<before> [been] (a|fire) [<adjective>] [house|kitchen|grease|big] fire <!no_fire>",
            "fire in (the|my|our) <place>",
            "smoke [is] (everywhere|all over|pouring|filling)|(full|filling up) [of|with] smoke",
            "smoke in (my|our) <place>|(cant|cannot) get out of (the|my|our) <place>",
            "(someone|somebody|<person>|clothes) (is|are) on fire",
            "<is> [<soft>]* trapped",
            "trapped (in|inside|under) (a|the|my|this) <word>",
            "(i|we|i can|can) [<soft>]* (smell|smelling) [a lot of] gas",
            "(theres|there is|we have|its) [<adjective>|a|<soft>]* gas leak",
            "carbon monoxide (alarm|detector) [is|went|wont] <word>",
        ),
        parts={
            "after": (
                "on fire|burning down|burning|in flames|fire|caught fire",
                "going up in flames",
            ),
            "before": "theres|there is|we have|weve got|is",
        },
        example="help our kitchen is on fire",
        unlike="my mouth is on fire from those tacos",
    ),
    Sign(
        "one_side",
        phrases=(
            "<owner> [left|right]* (face|mouth|smile|lip|eye) <gap> <drooped>",
            "(half|side) of (his|her|the|my) (face|mouth|smile|body) <gap> <drooped>",
            "(one|left|right|half) [side|half] [of] (his|her|my|the|their) [<word>] (face|body|mouth) <gap> <drooped>",
            "<owner> (face|mouth|smile) <gap> (one|left|right) side",
            "<third> [is|was|just|started|<soft>]* (slurring|talking gibberish|speaking gibberish|talking nonsense)",
        ),
        parts={
            "owner": "my|his|her|their|<kin>|granddads|grandads|mums|husbands|grannys",
            "drooped": (
                "drooped|drooping|hanging|sagging|sagged|crooked|lopsided|twisted|paralyzed|paralysed|limp|all numb",
                "(dropped|gone numb|went numb) (on|down|all|at) [one|the|a|of]* [side|sudden]",
            ),
        },
        example="the left half of her face is hanging and she cannot answer me",
        unlike="my face dropped when I saw the bill",
    ),
    Sign(
        "fall",
        phrases=(
            (
                "<third> [has|just|had|<soft>]* (fell|fallen|tumbled|slipped|crashed|collapsed|hit) <gap> <gap> "
                "(blood|bleeding|unconscious|motionless|<not_moving>)"
            ),
            (
                "blood [is|thats|just|keeps]* (coming|running|pouring|dripping|streaming) (from|out of|down) "
                "(his|her|my|the|their) [<word>] (head|ear|ears|neck|mouth|eyes|eye|chest|stomach|face)"
            ),
            "<third> <gap> (lying|laying|lies) <gap> (motionless|lifeless|<not_moving>)",
            (
                "(<third>|<new>|wire|just|cable|me|here) [and] [just] (got|gets|was|been|is|getting) [just] "
                "(electrocuted|struck by lightning)"
            ),
            (
                "<third> (has|have|got|gets) [got] [<word>] <word> [<word>] (stuck|lodged) in (his|her|their) "
                "(throat|windpipe|airway)"
            ),
        ),
        parts={
            "not_moving": "not moving|isnt moving|wont move|doesnt move|wont get up|isnt responding|not responding",
        },
        example="an old man tumbled off the ladder and he's bleeding",
        unlike="my phone fell down the stairs and the screen is not working",
    ),
    Sign(
        "firefighters",
        phrases=(
            "(need|send|call|get) [me|us]* (a|the|some) (fire brigade|fire service|fire truck|fire engine|firemen)",
            (
                "(my|the|our|his|her|a|their) <burns> [is|s|has|just|caught]* [<soft>]* (ablaze|on fire|in "
                "flames|burning down)"
            ),
            "(sheds|flats|houses|cars|kitchens|stoves|ovens|roofs) (ablaze|on fire)",
            "trapped <gap> fire|(trapped|stuck) <gap> <gap> (smoke|flames|rubble|underwater)",
        ),
        parts={
            "burns": (
                "flat|flats|shed|stove|oven|mattress|sofa|couch|van|caravan|tent|attic|balcony|chimney|fryer|dryer",
                "toaster",
            ),
        },
        example="our flat is ablaze",
        unlike="our flat was ablaze last year",
    ),
    Sign(
        "at_the_edge",
        phrases=(
            "<on> [top of|the edge of|the side of]* (the|a|our|this) <edge> <gap> <gap> <leap>",
            "<on> (the|a) (tracks|rails|train tracks|railway|railroad tracks) <gap> (train|hit me|die|end|over)",
            (
                "(hes|shes|<who>|says|saying|<be>) [is|<soft>]* (going to|gonna|about to|ready to|threatening "
                "to|threatens to) (jump|leap) <end>"
            ),
            "(shell|hell|theyll|ill|i will|she will|he will) (jump|leap) <end>",
            "<self_i> [<have>]* (a|the|this|my) <weapon> <gap> (to|at|around|against|on) my [own] <body>",
            "(a|the|this|his|her) <weapon> <gap> (to|at|around|against) (his|her) [own] <body>",
            "(a|the|this|my) (razor|blade|noose|rope|knife) <gap> (to|around|against|on) my [own] (wrist|wrists)",
            (
                "(gun|pistol|rifle|knife|blade|razor|rope|noose|pills) <gap> <gap> (myself|himself|herself|end "
                "it|end it all|end my life)"
            ),
            (
                "(pills|tablets) [are|is|all|right|here|lined up]* (in (my|his|her) hand|in front of (me|him|"
                "her)) <gap> "
                "(take|taking|swallow|swallowing|going|goodbye|never|waking|die)"
            ),
        ),
        parts={
            "on": "on|at|off",
            "self_i": "i|im|ive|i am|i have",
            "have": "holding|hold|put|got|have|putting|pressing|with|<soft>",
            "weapon": "gun|pistol|rifle|knife|blade|razor|rope|noose|belt|shotgun",
            "body": "head|wrist|wrists|throat|neck|temple|mouth|chest",
            "edge": (
                "roof|bridge|ledge|railing|rooftop|windowsill|window|overpass|parapet|cliff|balcony|building",
                "edge <!of>",
            ),
            "leap": (
                "jump|jumping|leap|leaping|die|end it|kill|let go|(step|stepping|stepped) off|throw (himself|"
                "herself|myself|themselves)"
            ),
        },
        example="he's standing on the bridge and says he'll leap",
        unlike="can we leap off the bridge with your bungee cord",
        kind="self_harm",
    ),
    Sign(
        "attacked",
        phrases="<before> [<soft>]* <violence> [at|up] <victim>",
        parts={
            "before": (
                "<is>",
                "(someone|somebody|he|she|they|<person>) (has|wont|keeps|just|started|stop|tried)+",
            ),
        },
        example="someone is attacking me",
        unlike="my tooth is attacking me",
    ),
    Sign(
        "wounded",
        phrases=(
            "<i_have> [<soft>]* [been|getting|got|being|gotten|was] [<soft>]* <shot> <!shots>",
            "(<am>|<is>) [<soft>]* being (attacked|robbed|assaulted|beaten|followed)",
            "<they_have> [<soft>]* [got|holding|waving|pointing]* a (gun|knife|machete|weapon|bomb)",
            "active shooter",
            "shots fired",
            "(<is>|someones) [<soft>]* <breaking_in> (my|our|the) (house|home|apartment)",
            "(theres|there is) (a|an|someone) [<word>] [<word>] (shooter|gunman|intruder|burglar|breaking in)",
            "<third> [has|just|have]* (fell|fallen|jumped) (off|from|out of) (the|a|our|my) [<word>] <after>",
        ),
        parts={
            "shot": (
                "shot|stabbed|mugged|electrocuted|strangled|beaten up|held hostage|kidnapped|raped",
                "run over",
                "hit by (a|the) [<word>] (car|truck|bus|train|van)",
            ),
            "i_have": (
                "<be>",
                "ive|i have",
                "<third> has",
                "<third> have",
                "<third>",
            ),
            "they_have": (
                "<is>",
                "<third> has",
                "<third> have",
                "theyve|with|got|hes got|shes got|holding|has",
            ),
            "breaking_in": (
                "breaking into|broke into|in|inside",
                "trying to (break|get) into",
            ),
            "after": "roof|balcony|building|ladder|window|bridge|floor",
        },
        example="he has a gun and he says he'll shoot",
        unlike="I need to get my flu shot",
    ),
    Sign(
        "dying",
        phrases=(
            "<be> [<soft>]* dying <!dying_of>",
            "<be> [<soft>]* (going to|gonna|about to) die <!dying_of>",
            "(dont|do not) let (me|him|her|them) die",
            "someone (is dying|dying)",
            "(baby|babys) [is] coming [right|out] now",
            "giving birth right now",
            "(need|needs|used|using|where is) (an|his|her|my|the) epipen",
        ),
        example="I think he's dying",
        unlike="I'm dying to know what it costs",
    ),
    Sign(
        "going_under",
        phrases=(
            (
                "(fell|fallen|falling|gone|jumped|slipped) (in|into|through) (the|a|our|that) [<word>] "
                "(river|canal|lake|"
                "sea|water|pool|pond|ice|harbour|harbor|sewer|well|weir) <gap> (<gone_under>|(cant|cannot) swim)"
            ),
            "chest is (crushing|being crushed|squeezing)",
            (
                "chest <gap> (arm|arms|jaw) [is|has|feels|went]* [gone|going|all|completely|totally]* (numb|"
                "tingling|tingly)"
            ),
        ),
        parts={
            "gone_under": (
                "(going|gone|went|pulled|slipping|being dragged) under|(hasnt|not|hes not|didnt) come "
                "[back]* up|sinking|"
                "face down|swept away"
            ),
        },
        example="a boy has fallen into the canal and he's going under",
        unlike="my phone fell in the pool, can you fix it",
    ),
    Sign(
        "ambulance",
        phrases=(
            "<before> [me|us|him|her|for|someone] (an|the) ambulance <!no_ride>",
            "(need|needs) [a|the|some] (paramedic|paramedics)",
            "(need|send|get) [me|us] the (police|cops|fire department|firefighters)",
            "(someone|somebody|please|you|i|to|dial) [<soft>]* (call|dial) (911|112|999|the police)",
            "(medical|life threatening) emergency <end_now>",
            "(its|this is|is) [a matter of|about] life (or|and) death",
            "life and death emergency",
        ),
        parts={
            "before": "need|needs|send|get|call|calling|want",
        },
        example="send an ambulance please",
        calls_help=True,
        unlike="I have a question about my ambulance bill",
    ),
    Sign(
        "call_for_help",
        phrases=(
            "[<lead>]* (call|send|dial) [an|the|me an] (911|112|999|ambulance|police|paramedics|cops)",
            "[<lead>]* fire <end>",
            "[<lead>]* [dial|call] (nine one|9 1) <end>",
        ),
        example="call 911",
        calls_help=True,
        unlike="call me back",
        opens=True,
    ),
    Sign(
        "farewell_to_life",
        phrases=(
            (
                "(before|and|to|gonna|ill|i|will|then|want to|going to) (end|finish) (it all|my life|"
                "his life|her life) <!of_work>"
            ),
            (
                "(last|final) (call|time|day|night|conversation) <gap> <gap> (end it|end it all|die|alive|kill "
                "myself|go forever)"
            ),
            "(finish|finishing|finished|quit|quitting|leave|leaving) (my|his|her|this) life <!of_work>",
            (
                "(done|finished|through|tired|sick|fed up) [with|of]* (living|life|my life|being alive|existing|"
                "this life) <end_now>"
            ),
            "(goodbye|bye) <gap> before i (end|die|go forever|kill|do it)",
            "(better off) (without (me|him|her)|if i (was|were) (dead|gone)) <end_now>",
            (
                "(no|any) (reason|point|sense|will) [to|in|of]* (live|living|be alive|being alive|exist|"
                "existing|keep living)"
            ),
            "(dont|do not) (want|wanna) [to]* (be alive|be here|exist|wake up) (anymore|any more|any longer|tomorrow)",
        ),
        parts={"of_work": "with|at|in|as|of"},
        example="they'd all be better off without me",
        unlike="I'm done living with roommates, do you rent flats",
        kind="self_harm",
    ),
    Sign(
        "suicide",
        phrases=(
            "(<who>|<be>|id|ill|hes) [<soft>]* [<is_being>]* [<soft>]* (<wants>) [<soft>]* <die>",
            "(<who>|<be>|ill) [<soft>]* (kill|killing|hang|hanging) <self> <now>",
            "(tried|trying|going|threatening|wants|want|threatened) to (kill|hang|shoot) <self>",
            "(<who>|<be>|hes|<new>) [<soft>]* [feel|feeling|feels|am|getting|become|is]* [<soft>]* suicidal",
            "(have|having|has|had) [<soft>]* suicidal (thoughts|feelings|ideation)",
            "(committing|commit|committed|attempting|attempted|considering|about|of|contemplating) suicide",
            "(end|ending|ended|take|taking) (my|his|her|their) own life",
            "(end|ending) (my|his|her) life",
            "(dont|do not|no longer|doesnt|does not|didnt) (want to|wanna|wish to) <live> <end_now>",
            "(wish|wished|wishes) (i|he|she) (was|were) (dead|never born)",
            "better off (dead|without me)",
            "life (isnt|is not|is no longer|no longer) worth living",
            "(nothing|no reason|no point) [left] (to live for|to live|to keep living|in living|to go on)",
            "cant go on (living|like this|anymore|any longer)",
            "(tired of|done with) (living|being alive)",
            "(want|wants|wanting) to be dead <!sure>",
        ),
        parts={
            "die": (
                "<hurt> <self>",
                "<hurting> <self>",
                "die <!dying_of>",
                "dying <end>",
                "(commit|committing) suicide",
                "suicide",
                "end it [all] <!with>",
                "ending it [all] <!with>",
                "jump (<end>|off (a|the|this) [<word>] <high>|in front of)",
            ),
            "sure": "certain|sure|on|center|centre|level|straight|set|against|quiet|honest",
            "is_being": "was|is|am|been|keeps|keep|thinking",
            "now": (
                "<end>",
                "tonight|today|now|right now|because|soon",
            ),
            "live": "live|be alive|exist|go on living|be here|keep living|wake up",
        },
        example="I don't want to live anymore",
        unlike="the wait makes me want to die",
        kind="self_harm",
    ),
    Sign(
        "own_hand",
        phrases=(
            "<means_to> [<soft>]* <deed>",
            "(<who>|<be>|id|shed|hed|weve|hes|shes) [<soft>]* <resolved> [<soft>]* (die <!dying_of>|be dead) <!figure>",
            "(die|dead|death|dying|died|go|gone) by (my|his|her|their) own (hand|hands)",
            "taking <own> life <!not_life>",
            "(slit|slitting|slashed|slashing) <own> [own] (wrist|wrists|throat|veins)",
            "(cut|cutting) <own> [own] (wrists|veins)",
            "enough <drug> to (kill|die|end|finish|never|not)",
            "[ive|i have|hes|shes|he has|she has]* (tied|tying|made|making) (a|the|my|his|her) noose",
            "noose (around|round) <own> neck",
        ),
        parts={
            "means_to": (
                "to|gonna|wanna|ill|i will|ima|imma|hell|shell|theyll|he will|she will|lets|let me|might",
                (
                    "id rather|would rather|(planning|plan|thinking|dreaming|thought|intent|set|decided|"
                    "considering) [on|of]"
                ),
            ),
            "deed": (
                "(do|doing) <self> in <!elsewhere>",
                "(top|topping|off|offing|finish|neck) <self> <!not_dead>",
                "(end|ending) (me|<self>|<own> days|<own> [own] life)",
                "(take|taking) <own> [own] life <!not_life>",
                "(put|putting) an end to (it all <!kept>|<own> life|<self>|<own> existence)",
                "(slit|slitting|slash|slashing|cut|cutting|open) <own> [own] (wrist|wrists|throat|veins)",
                "(blow|blowing) <own> [own|bloody|fucking|damn]* (brains|head) (out|off)",
                "(string|stringing) <self> up",
                "(gas|gassing|asphyxiate|suffocate) <self>",
                "(drown|drowning|poison|poisoning) <self> <!not_dead>",
                (
                    "(throw|throwing|chuck|chucking|fling|hurl) <self> (off|under|from|over|out of|in "
                    "front of|(into|in) "
                    "(the|a) (river|sea|canal|water|lake|traffic))"
                ),
                (
                    "(jump|jumping|walk|walking|step|stepping|run|running|lie down) (in front of|under|into|on) [a|the|"
                    "oncoming|moving|next]* (train|trains|lorry|truck|trucks|traffic <!kept>|tube|tracks)"
                ),
                (
                    "(drive|crash) (<own>|the|this) car (off|into) (a|the|this|oncoming) [<word>] (bridge|"
                    "cliff|wall|tree|river|traffic)"
                ),
                "(stop|cease|quit) (to exist|existing <!kept>|living <!kept>|being alive|breathing <!kept>)",
                "(disappear|vanish) from (this (world|earth|life)|the face)",
                "(fall asleep|go to sleep|sleep) [and]* (forever|(never|not) (wake|waking) up)",
                "never (wake|waking) up <!kept>",
                "(leave|depart|depart from) (this|the) (world|earth|life) <!kept>",
                "(overdose|od) <!kept>",
            ),
            "resolved": (
                "(decided|deserve|deserves|hope|hoping|hopes|intend|intending|plan|determined|like|love|prefer|"
                "begging|begs|longing|long|chosen) to|rather|(wish|hope) (i|id|he|she) [could|would|can|just]*"
            ),
            "own": "my|his|her|their",
            "not_life": (
                "insurance|jacket|savings|back|in|story|partner|policy|sciences|coach|membership|and|on|easy|seriously"
            ),
            "elsewhere": "the|a|an|my|this|one|time|at|with|cash|advance|person|front|two|your|there",
            "not_dead": "up|off|a|an|at|with|in|laughing|as|to|the|some",
            "kept": (
                "customers|customer|orders|here|there|in|at|with|on|by|so|early|late|before|debt|this|of|"
                "school|court|the|easy"
            ),
            "figure": (
                "of|for|laughing|happy|if|than|from|with|over|on|in|when|honest|before|tired|serious|hard|"
                "weight|batteries|and rise"
            ),
        },
        example="she's going to do herself in",
        unlike="I'm going to do it myself in the morning",
        kind="self_harm",
    ),
    Sign(
        "no_morning",
        phrases=(
            "<not_to> (<i>|<meaning>|<soft>)+ (wake|waking) up (<end>|again|ever|tomorrow <!early>|anymore)",
            "<i> [will|would|can]* never wake up again",
            (
                "<hoping> [that|to|<i>|could|would|will|can|<soft>]* (dont|never|wont|not) wake up (<end>|"
                "again|ever|tomorrow <!early>)"
            ),
            (
                "(wont|will not|not going to|not gonna|dont want to|dont plan to|not planning to) be (alive|"
                "breathing) <!in>"
            ),
            "(ill|i will|im going to|im gonna|hell|he will|shell|she will) [all]* be dead by <dawn> <!if_so>",
            (
                "by <dawn> (ill|i will|im going to|im gonna|hell|he will|shell|she will) be (dead|gone "
                "forever|no more) <!if_so>"
            ),
            "(nobody|no one|noone) (would|will|is going to|is gonna) (miss|notice) (me <!elsewhere>|if (i|im) <gone>)",
            "(nobody|no one|noone) (would|will) (care|miss me|notice|cry|mind) if (i|im) <gone>",
            (
                "(world|everyone|everybody|they|family|kids) [is|are|would|will|be|all]* better [off] "
                "(without me|if i <gone>)"
            ),
            (
                "(tonights|tonight is|todays|today is) the (night|day) [that]* (i|ill|im) (die|dying|go "
                "(<end>|for good|forever)|end it)"
            ),
            (
                "(last|final) (person|voice|human|people) [that]* (ill|i will|i|im going to|im gonna) ever "
                "(speak|talk|hear)"
            ),
            "last time (anyone|anybody|you|they) [will|ever|would]* (see|hear|sees|hears) [from]* me alive",
            "(wrote|written|writing|left|leaving|found) [<word>] suicide (note|letter|letters)",
            (
                "(wrote|written|writing|left|leaving) (my|a|the|his|her) [<word>] (note|letter|letters|notes|goodbye|"
                "goodbyes|will) <gap> (die|dying|stop existing|end it <!with>|kill <self>|leave this (world|life))"
            ),
            "(had|have|got) enough of (living|life|being alive|existing|this life|this world) <!kept>",
            "(i|i just|i really|he says he|she says she) (cant|cannot|can not) go on <end>",
            "(cant|cannot|dont want to|do not want to) (carry on|keep on|keep) living <!kept>",
            "(cant|cannot|dont want to) (see|face|live|live through) another day <!kept>",
        ),
        parts={
            "i": "i|id|ill|im|he|hell|hes|she|shell|shes|they",
            "not_to": "not|without|instead of",
            "meaning": "planning|plan|going|gonna|intending|hoping|wanting|want|expecting|intend|expect|to|on",
            "hoping": "hope|hoping|wish|wishing|pray|praying|make sure|making sure",
            "early": "with|before|early|late|at|sick|hungover|to|and",
            "dawn": (
                "tonight|morning|the morning|tomorrow|midnight|sunrise|dawn|the time you|the end of the (day|night)"
            ),
            "if_so": "if|unless|with|at|when|tired",
            "elsewhere": "at|on|for|in|there|today|tomorrow|this|until|while|when|over|if|next|from|during|anyway",
            "gone": (
                "died|die|disappeared|vanished|(was|were|wasnt|werent|am) (gone|dead|around|here|alive)|"
                "gone|dead|killed|"
                "ended it|stopped existing|jumped"
            ),
            "kept": "in|at|with|on|by|here|there|like|of|alone|without|insurance",
        },
        example="by the morning I'll be dead",
        unlike="I hope I don't wake up late tomorrow",
        kind="self_harm",
    ),
    Sign(
        "suicide_alone",
        phrases="[<lead>]* (suicide|suicidal|[a|an] suicide attempt|want to die|wanna die|kill myself) <end>",
        example="suicide",
        unlike="suicide squad tickets",
        kind="self_harm",
        opens=True,
    ),
)

DANGERS: Final = DangerTables(
    fillers=FILLERS,
    rules={**RULES, **FOLLOWUP_RULES},
    signs=_SIGNS,
    restarts="and but because cause cuz help please plus hurry",
    leading=LEADING,
    general=GENERAL,
    following=FOLLOWING,
    settled=SETTLED,
    yes="yes",
    followups=FOLLOWUPS,
    business=BUSINESS,
    booking=BOOKING,
    long_past=LONG_PAST,
)
