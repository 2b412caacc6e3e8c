"""English: soft words, which carry nothing to be answered beside the words of a courtesy, in whatever order they come.

Each rule is a choice of single words, so that it compiles to one character class. None holds a word that asks or
refuses, a number, a day, or a thing a business sells: "the blue one, thanks" is an answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases

SOFT: Final[Mapping[str, Phrases]] = {
    # Whom one speaks to; harmless wherever it stands, and never an answer.
    "mate": (
        "friend|friends|amigo|amiga|amigos|homie|buddy|buddies|bud|pal|man|dude|dudes|bro",
        "bros|brother|bruh|brah|bruv|blud|broski|sir|maam|madam|miss|mister|mom|mum|mommy",
        "mama|dad|daddy|grandma|sunshine|sweetie|sweetheart|sweetpea|sweety|gorgeous|handsome",
        "babe|babes|baby|bae|boo|champ|captain|doc|mate|matey|mates|dear|dearie|deary|dearest",
        "darling|darlin|hon|hun|honey|honeybun|luv|guys|folks|fella|fellas|fellow|fellows|bot",
        "chatbot|robot|robo|ai|assistant|computer|machine|siri|alexa|stranger|strangers",
        "partner|pardner|boss|bossman|chief|everybody|everyone|gang|lady|ladies|gentleman",
        "gentlemen|gents|lads|lad|lass|lassie|laddie|love|lovely|bestie|besties|girlie|girly",
        "gurl|girlfriend|dawg|dawgs|fam|homeslice|homeboy|homegirl|homies|sis|sista|sister",
        "cuz|cousin|cobber|chap|chaps|squire|guv|guvnor|governor|governer|yall|peeps|kiddo",
        "cowboy|comrade|comrades|compadre|hombre|senor|senora|senorita|professor|prof",
        "earthling|earthlings|gamers|gamer|chat|neighbor|neighbour|liege|majesty|highness",
        "lordship|ji|sirji|bhai|yaar|auntie|aunty|uncle|pumpkin|cupcake|muffin|princess|fren",
        "frens|homes|playa|missus|ducky|hoss|gator|alligator|buster|slick|amigos|beloved",
        "cutie|humans|dudette|bub|bucko|chum|chums|sarge|boi|boyo|sugarplum|honeypie|dollface",
    ),
    # Whom one speaks to, only behind a courtesy: by themselves these may be things.
    "fond": (
        "<mate>",
        "queen|king|girl|girls|boy|boys|guy|star|angel|doll|hero|legend|genius|goat|ace|sport",
        "tiger|coach|duck|petal|pet|hen|chuck|flower|treasure|precious|beautiful|sugar|g|z",
        "world|universe|people|crew|team|kind|soul|wonderful|sweet|good|old|little|big",
        "helpful|great|amazing|awesome|thing|human|voice|the|my|you|ya|u|there|all|again",
        "prince|doctor|ones|young|friendly|electronic|digital|virtual|smart|thingy|device",
        "nice|squad|internet|day|pretty|cool",
    ),
    # What somebody or something is when one is glad of it.
    "praised": (
        "helpful|kind|great|wonderful|awesome|amazing|sweet|nice|thoughtful|fantastic",
        "considerate|incredible|informative|useful|excellent|brilliant|enjoyable|gracious",
        "generous|smart|terrific|patient|lovely|fabulous|fab|superb|marvelous|marvellous",
        "outstanding|phenomenal|stellar|splendid|exceptional|magnificent|spectacular",
        "delightful|clever|fast|quick|efficient|professional|knowledgeable|polite|friendly",
        "caring|attentive|thorough|resourceful|reliable|accommodating|obliging|insightful",
        "unreal|insane|unbelievable|epic|legendary|dope|lit|ace|stunning|grand|class|top",
        "clutch|based|goated|impressive|heavenly|godsent|invaluable|supportive|understanding",
        "precious|good|cool|swell|neat|sound|bloody|freaking|frickin|friggin|freakin|fricking",
        "damn|darn|mad|wicked|rad",
    ),
    "gem": (
        "lifesaver|saver|angel|star|superstar|rockstar|doll|gem|legend|best|peach|hero",
        "superhero|saint|blessing|sweetheart|genius|wizard|goat|champ|champion|godsend",
        "treasure|diamond|boss|king|queen|beast|savior|saviour|miracle|goddess|delight|joy",
        "pleasure|friend|dear|help|helper|gent|gentleman|scholar|trooper|marvel|wonder|mvp",
        "bomb|ledge|beauty|ripper|pro|whiz|expert|lamb|darling|trouper|babe|gold|golden|bees",
        "knees|cats|pajamas|pyjamas",
    ),
    # Behind thanks: no verb that tells anything; behind a link comes another soft word.
    "thanking": "[<link>]* <thankful>",
    "link": "a|an|the|to|of|for|from|my|our|your|in|with|and|as|than|every|single",
    "thankful": (
        "both|you|ya|u|so|very|much|alot|lot|lots|ton|tons|million|bunch|heap|heaps|loads",
        "load|really|truly|sincerely|genuinely|honestly|ever|again|once|indeed|kindly|dearly",
        "deeply|muchly|awfully|kindness|be|being|too|also|just|everything|team|company|staff",
        "always|forever|heart|bottom|help|helping|patience|time|today|tonight|this|that|it",
        "now|here|though|anyway|anyways|lol|haha|kiss|hugs|xx|xoxo|bless|god|goodness|gosh",
        "wow|dang|service|support|assistance|assist|info|information|answer|answers|advice",
        "clarity|quickly|promptly|easy|me|us|well|more|words|over|out|super|extra|mil|mucho",
        "many|huge|special|understanding|effort|efforts|hard|work|tip|tips|heads|speedy|swift",
        "gracias|merci|beaucoup|mille|schon|truckload|boatload|shedload|bundle|bundles",
        "immensely|enormously|profusely|greatly|oceans|oh|cheers|thanks|thank",
        "<name>",
        "<fond>",
        "<praised>",
        "<gem>",
    ),
    # Before thanks; "I", "it" and "that" are not here: "it is, thanks" answers.
    "delighted": (
        "duper|sauce|beans|doke|dokey|dokie|dory|hunky|peachy|noted|roger|bang|boom|score",
        "okey|okie|sounds|winner|yup|my|god|gosh|goodness|wow|whoa|woah|wowza|dang|damn|golly",
        "gee|man|lord|lordy|heavens|hallelujah|amen|slay|bet|clutch|dope|lit|epic|legit|noice",
        "nice|sweet|cool|great|perfect|awesome|excellent|brilliant|grand|grandly|marvellous",
        "marvelous|fab|fabulous|wicked|ace|lush|smashing|spot|on|super|superb|stellar|sick",
        "fire|gotcha|sorted|bravo|hurray|hooray|woohoo|woo|hoo|yippee|yay|yess|whew|phew",
        "finally|lovely|wonderful|fantastic|amazing|terrific|beautiful|splendid|outstanding",
        "ok|okay|alright|right|well|so|very|much|oh|ah|aw|awww|and|once|more|big|massive|huge",
        "absolute|total|seriously|literally|honestly|truly|really|lol|job|work|done|news",
        "stuff|w|response|ahh|ooh|yo|hey|hi|hello|sheesh|jolly|good|kind|helpful|mercy|cheers",
        "ta|crikey|blimey|bonza|beaut|ripper|deadly|fair|dinkum|champion|magic|mint|tidy",
        "savage|hell|heck|holy|cow|smokes|moly|damn",
        "<mate>",
    ),
    # Around a greeting.
    "hailing": (
        "there|again|you|ya|u|yall|all|and|a|an|the|my|our|very|dear|good|morning|mornin",
        "afternoon|evening|evenin|day|fine|lovely|happy|merry|once|more|only|just|warm|kind",
        "sweet|blessed|beautiful|wonderful|great|pleasant|new|old|top|lol|today|tonight|here",
        "sunny|rainy|oh|well|your|end|both|also|whoever|always|looking|lookin|hey|from|to",
        "welcome|back",
        "<hail>",
        "<fond>",
        "<name>",
    ),
    # How somebody is.
    "being": "are|r|is|s|re|have|has|ve|was|were|did",
    "faring": (
        "been|be|you|ya|u|yall|ye|thou|yourself|things|thing|everything|everybody|everyone|it",
        "life|day|days|night|morning|mornin|evening|evenin|afternoon|week|weekend|world",
        "family|fam|folks|wife|husband|kids|children|parents|mother|mom|mum|mama|father|dad",
        "missus|health|work|business|tricks|form|craic|she|your|the|all|and|them|in|of|on|at",
        "for|with|end|side|doing|doin|going|goin|feeling|feelin|holding|holdin|up|keeping",
        "keepin|getting|gettin|along|hanging|hangin|shaking|faring|fares|looking|treating",
        "treatin|living|livin|cutting|cuttin|rolling|rollin|been|today|tonight|now|lately",
        "nowadays|days|these|so|far|well|good|ok|okay|alright|there|here|over|we|yous|youse",
        "since|coping|hell|heck|been|out|way|thee|ye|dear|again|past|few|then|fine|great|nice",
        "lovely|pretty|swinging|hangs|goes|diddly|shaping|every|little|turning|panning",
        "favorite|favourite|coming|sailing|ticking|tracking|bro|and|u|self|neck|woods|shift",
        "<mate>",
    ),
    # What one hopes of somebody whom one calls.
    "hoped": (
        "isnt|isn|lunch|rest|breakfast|dinner|trip|holiday|holidays|break|family|ok|sunshine",
        "one|to|out|your|having|enjoying|had|finds|find|found|keeping|a|an|the|very|really",
        "youre|youve|staying|getting|off|start|started|treated|kind|nothing|bad|busy|not|im",
        "am|i|bothering|disturbing|interrupting|intruding|catching|catch|caught|calling|reach",
        "reaching|time|moment|bit|too|long|late|early|much|this|call|message|nicely|smoothly",
        "perfectly|pleasantly|splendidly|healthy|spirits|safe|sound|rested|comfortable",
        "recovering|better|staying|warm|dry|cool|anything|has|went",
    ),
}
