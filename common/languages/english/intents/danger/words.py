"""Words of danger in English, and what excuses them: the past, habits, questions, denials, figures of speech."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases

RULES: Final[Mapping[str, Phrases]] = {
    "kin": (
        "mom|moms|mother|mum|mommy|mama|dad|dads|father|daddy|papa|son|sons|daughter",
        "daughters|baby|babys|toddler|infant|newborn|wife|wifes|husband|husbands|partner",
        "boyfriend|girlfriend|fiance|fiancee|brother|brothers|sister|sisters|grandma|grandmas",
        "grandmother|grandpa|grandpas|grandfather|granddad|granny|nana|uncle|uncles|aunt",
        "aunts|cousin|cousins|nephew|niece|kid|kids|child|childs|children|friend|friends",
        "roommate|neighbor|neighbors|neighbour|coworker|colleague|patient|client|guest",
        "customer|teacher|student|boy|girl|man|mans|guy|guys|woman|womans|lady|person|worker",
        "stepson|stepdad|stepmom|grandson|granddaughter|grandchild|twin|driver",
        "mate|mates|pal|flatmate|housemate|nan|nanna|gran|bloke|fella|missus|lad|lass",
    ),
    "person": (
        "(my|our|his|her|their|the|this|a|an|some|one) [<word> [<word> [<word>]]] <kin>",
        # As a child calls them, without "my".
        "mom|mommy|mum|mama|mother|dad|daddy|papa|grandma|grandpa|granny|nana|baby",
    ),
    "at_ease": ("playing|sitting|with|doing|looking|where|above|below|watching|drawing|having|waiting|plan|of"),
    "fine": "fine|ok|okay|good|better|new|normal|great|him|her|me",
    "upset": "about|over|because|that|when|at|with|if",
    "prescribed": "you|they|prescribed|as|like|the doctor|we|on|every",
    "third": (
        "he|she|hes|shes|somebody|someone|they",
        "<person>",
    ),
    "who": (
        "i|we|ive",
        "<third>",
    ),
    "soft": (
        "just|still|now|also|really|literally|actually|currently|suddenly|so|completely",
        "totally|definitely|probably|maybe|even|only|already|again|almost|kind|of|kinda|like",
        "very|like|started|right",
    ),
    "am": "im|i am|i was just|weve been|ive been",
    "is": (
        "hes|shes|theyre|someones|somebodys|were",
        "(he|she|someone|somebody|<person>) [is|was just]",
        "(they|we) are",
    ),
    "be": (
        "<am>",
        "<is>",
    ),
    "a": (
        "[having|like] (a|an|another|some|one|some kind of|his|her|the) [<adjective> [<adjective>]]",
        "<adjective>",
    ),
    "adjective": (
        "massive|severe|bad|serious|major|terrible|possible|really|very|full|huge|big|mild",
        "horrible|second|awful|crazy|extreme|heavy|sharp|strong|crushing|epileptic|intense",
        "sudden|kind|of",
    ),
    "attack": (
        "heart attack|heartattack|stroke|cardiac arrest|aneurysm|seizure|seizures|convulsion",
        "convulsions|anaphylaxis|allergic reaction|asthma attack|overdose|stroke symptoms",
        "anaphylactic (shock|reaction)",
        "diabetic (shock|coma)",
        "brain (bleed|hemorrhage)",
    ),
    "wont": (
        "wont|will not|isnt|is not|doesnt|does not|hasnt|has not|never|cant|cannot|can not",
        "not|refuses to|arent|are not|dont|do not",
    ),
    "cannot": "cant|cannot|can not|can barely|can hardly|cant even|barely can",
    "flesh": "bleeding|blood",
    "much": (
        "badly|heavily|profusely|a lot|everywhere|out|to death|bad|so much|nonstop|non stop",
        "like crazy|severely|uncontrollably|internally|too much|all over|for hours",
        "for (<word>|a <word>) hours",
        "from (the|his|her|my|their) (head|neck|chest|stomach|throat|ear|ears|eyes|wrist|wrists)",
    ),
    "hurt": "kill|shoot|hang|hurt|harm|cut|drown|stab|poison",
    "hurting": "killing|shooting|hanging|hurting|harming|cutting",
    "self": "myself|himself|herself|themselves|themself",
    "wants": (
        "want to|wanna|going to|gonna|about to|planning to|planning on|thinking about",
        "thinking of|feel like|feeling like|trying to|might|need to|have to|ready to",
        "tempted to|wants to|wanted to just|threatening to|threatened to|tried to|trying",
        "talking about|talks about|talked about|threatening",
        "says (he|she) wants to",
    ),
    "drug": (
        "pills|pill|tablets|painkillers|aspirin|tylenol|ibuprofen|advil|opioids|oxys|xanax",
        "meds|medications|medication|medicine|insulin|fentanyl|heroin|capsules|drugs",
        "antidepressants",
    ),
    "toxin": (
        "bleach|poison|antifreeze|battery|batteries|detergent|pods|pod|gasoline|cleaner",
        "chemicals|magnet|magnets|ammonia|pesticide|acid|drano|lye",
        "cleaning <word>",
    ),
    "place": (
        "house|houses|home|apartment|building|buildings|kitchen|car|cars|office|garage|room",
        "bed|hair|clothes|roof|school|basement|stove|oven|truck|trailer|barn|neighbors|place",
        "curtains",
    ),
    "no_fire": (
        "alarm|alarms|exit|exits|drill|extinguisher|extinguishers|pit|hydrant|station|sale",
        "escape|door|hazard|code|inspection|department|safety|lane|place|policy",
    ),
    "dying_of": (
        "to|of|for|from|over|with|laughing|here|inside|down|out|on|because|waiting|cut",
        # As speech recognition writes "dye".
        (
            "(my|his|her|our|their|the|some|this) [<word>] (hair|roots|eyebrows|brows|lashes|eyelashes|beard|"
            "shirt|dress|jeans)"
        ),
        "(my|his|her|our|their|the|some|this) [<word>] (fabric|cloth|curtains|shoes|jacket|tips)",
    ),
    "up": "up",
    "with": "with",
    "of": "of",
    "high": "roof|bridge|ledge|building|balcony|cliff|rooftop|overpass|window|platform|tower|pier|ferry|railing|edge",
    # Up to four words of any kind.
    "gap": "[<word> [<word> [<word> [<word>]]]]",
    "in": "in|under",
    "there": "[theres|there is|there was|we have|weve got|i think theres|i see|ive got]",
    "violence": (
        "attacking|beating|hitting|stabbing|shooting|strangling|choking|hurting|raping",
        "assaulting|punching|robbing|threatening|threatening to kill",
        "(trying|going|threatening) to (kill|stab|shoot|strangle|hurt|attack|rape)",
        "gonna (kill|shoot|stab)",
    ),
    "victim": (
        "me|us|him|her|them|people|someone|somebody|each other|everyone",
        "my <kin>",
    ),
    "end_now": (
        "<end>",
        "now|right now|here|emergency|anymore|any more|any longer|today|tonight|what do",
        "what should|can you",
    ),
    "lead": (
        "help|oh|my|god|yes|no|hello|hi|emergency|quick|hurry|its|it is|hey|ok|okay|well|sir",
        "maam|so|theres|this is|there is|i need help|possible|possibly|we have|please|a|an",
        "maybe|yeah|listen|um|someone|somebody",
    ),
    "time": (
        "year|month|week|summer|winter|spring|fall|night|time|monday|tuesday|wednesday",
        "thursday|friday|saturday|sunday|weekend|january|february|march|april|may|june|july",
        "august|september|october|november|december|christmas|decade|visit|appointment",
    ),
    "since": "since",
    "shots": "of|my|his|her|a|for|up|down|put",
    "no_ride": (
        "bill|bills|ride|service|services|receipt|company|report|invoice|charge|cover",
        "coverage|claim|fee",
    ),
    "leading_if_said": (
        "if|when|whenever|unless|until|whether|case|suppose|imagine|sometimes|thought|used to",
        "once|before|after|every time|dont think|didnt think|doubt|not saying|not like",
        "isnt like|not that|not because|isnt because|nobody|no one|why|dont feel like",
        "doesnt mean|since|dont|didnt|not|makes|signs|wasnt|werent|until|that time|dreamed",
        "dreamt|people|patients",
    ),
    "general_what": (
        "what|how|who|where|which|anything",
        "do you know what",
    ),
    "general_what_if": (
        "what if|in case|just in case|supposing|suppose|imagine|hypothetically|let us say",
        "lets say|even if",
    ),
    "general_treat": (
        "treat|see|accept|take|handle|cover|work with|teach|offer|train|help people",
        "help patients",
    ),
    "general_normal": "normal|common|okay|ok|usual|safe|bad|dangerous",
    "following_young": (
        "a|an|little|young|younger|small|in|pregnant|five|six|seven|eight|nine|ten|twelve",
        "sixteen|my",
        "<word> years",
    ),
    "following_years": (
        "1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012",
        "2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|march|january",
        "february|april|may|june|july|august|september|october|november|december|college",
        "school|high",
    ),
    "following_habits": (
        "lie|lay|lies|brush|floss|run|walk|climb|sleep|eat|exercise|cough|bend|drink|wake|go",
        "get|see|sees|try|chew|bite|smile|talk|use|laugh|swallow|work|brushes|flosses|eats",
        "sleeps|runs|coughs|do|wear|smoke|sit|dont|cant|miss|find|finds|forget|wont",
    ),
    "following_doing": (
        "brushing|flossing|eating|lying|laying|running|walking|sleeping|chewing|exercising",
        "climbing|coughing|drinking|swimming|smoking|bending|talking|working",
    ),
    "following_paperwork": (
        "bill|price|prices|cost|costs|quote|invoice|invoices|work|paperwork|news|traffic|wait",
        "heat|homework|emails|game|score",
    ),
    "following_which": "this|that|the|your|these|those|all",
    "following_business": (
        "bill|bills|price|prices|invoice|invoices|fees|quote|screening|test|class|course",
        "training|drill|movie|film|simulation|survivor|awareness|certificate|prevention",
    ),
    "settled_is": (
        "hes|shes|im|is|are|was|were|all|feels|feeling|doing|its|everythings|everything is",
        "i am",
    ),
    "settled_fine": "fine|ok|okay|better|alright|good|well|recovered|stable|home",
}

LEADING: Final = "<leading_if_said> [that|maybe|ever|even|someone|somebody|i think|just|i|the|my]"

GENERAL: Final = (
    "<general_what> [<word>] [<word>] [<word>] [<word>] [<word>] (if|when|in case)",
    "<general_what_if>",
    "(do|can|could|will|would|does|did) (you|your|the|a) [<word>] [<word>] <general_treat>",
    "(signs|symptoms|risk|risks|chance|chances|history|causes|cause) (of|that|for|when)",
    "(is it|its|is that|that it|is this) <general_normal> (if|when|that|to|for)",
    "when (should|do|would)",
    "(people|patients|those|anyone|folks|kids|customers|somebody|someone) (who|with|that)",
    "(have|has) (you|anyone|he|she) ever",
    "(you|your) (policy|policies|insurance)",
    "(in|watched|saw|watching|read) (the|a|that|this) (movie|film|show|book|article|game|episode)",
)

FOLLOWING: Final = (
    "(<~since> [the|this]) (last|past|previous) [<word>] <time>",
    "(last|past) <time> ago",
    "<~since> last <time>",
    "<~since> yesterday",
    "ago|sometimes|often|usually|occasionally|frequently|from time|laughing|her wisdom",
    "his wisdom",
    "when (i|he|she|we|they) (was|were|had|got my|lived) <following_young>",
    "as (a|an) (child|kid|teenager|baby|teen|infant|adult)",
    "back in <word>",
    "in the (past|nineties|eighties|seventies|nineteen|army|war)",
    "in <following_years>",
    "(years|year|months) (earlier|back|before)",
    "earlier this (year|month|week|summer)",
    "(at the|one|this one|that|the other|once) (time|day|week)",
    "once (in|when|before|during|while|at|on|as)",
    "(when|whenever|if|while|every time|each time|after) (i|he|she|we|you|it|they) <following_habits>",
    "(when|while|after|before|from) <following_doing>",
    "(if|unless|whenever) <word>",
    "every (day|night|time|morning|month|week|now|other)",
    "at (night|nights|bedtime|the movies)",
    "in the (morning|mornings|past|movie|film|play|show)",
    "(through) (my|his|her|the|one|your|it|this|a|these)",
    "out of (my|his|her|one) [<word>] (nose|nostril|nostrils)",
    "of (luck|genius|boredom|embarrassment|shame|laughter|hunger)",
    "(over|about|because of|from|with) <following_which> [<word>] <following_paperwork>",
    "<following_business>",
    "waiting (for|on|to)",
    "(trying|waiting) to (get|find|reach|pay|book|understand|fix)",
    "to (emails|email|calls|my (emails|calls|messages|texts|email|text|message))",
    "(at|in) (the gym|yoga|spin|work)",
    "for (forgetting|missing|losing|being)",
    "with (work|excitement|laughter|envy)",
)

LONG_PAST: Final = (
    "(last|past|previous) [<word>] (year|month|week|summer|winter|spring|fall|christmas)",
    "(years|months|weeks|decades|year|month|week|ages|long) (ago|back|earlier|before)",
    "when (i|he|she|we|they) (was|were) <following_young>",
    "as a (child|kid|teenager|baby|teen|infant|adult)",
    "back in <word>",
    "in <following_years>",
    "in (my|his|her) (childhood|youth|teens|twenties|thirties)",
    "used to|back then|once when",
)

SETTLED: Final = (
    "<settled_is> [<soft>]* <settled_fine> (now|today|again|<end>)",
    "(survived|recovered|made it through|came to)",
    "(fine|ok|okay|better|alright) now",
)
