"""English: words that the tables share. Phrases are matched without apostrophes, so that "I'm" is ``im``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.languages.english.intents.call.hearing import HEARING
from common.languages.english.intents.call.identity import IDENTITY
from common.languages.english.intents.call.manner import MANNER
from common.languages.english.intents.call.mood import MOOD
from common.languages.english.intents.call.person import PERSON
from common.languages.english.intents.call.turns import WAITING
from common.languages.english.intents.courtesy.farewell import PARTING
from common.languages.english.intents.courtesy.introduction import WHO
from common.languages.english.intents.soft import SOFT

FILLERS: Final = (
    "um umm uh uhh uhm er erm eh ah ahh hm hmm mm mmm oh ooh aw aww ha hah haha hahaha phew whew yay ugh jeez lol omg"
)

SLOT_HEADS: Final = (
    "complain complaint complaints nobody third second fourth fifth twice messed screwed botched ruined "
    "overcharged lied ignored cheated ripped hung wasted fooled tricked "
    "run again say transfer connect patch someone somebody speak talk thanks thank thx thankyou job work bye treating "
    "meet repeat goodnight hear gotta hang appreciate appreciated grateful thankful obliged gratitude appreciation "
    "reached reach through calling about office clinic store shop company salon bakery practice number human person"
)

CLAUSE_OPENERS: Final = "and but so because cause cuz since who that if or until unless before cos"

LANGUAGES: Final[Mapping[str, str]] = {
    "english": "en",
    "ingles": "en",
    "spanish": "es",
    "espanol": "es",
    "castellano": "es",
    "french": "fr",
    "german": "de",
    "italian": "it",
    "portuguese": "pt",
    "chinese": "zh",
    "mandarin": "zh",
    "cantonese": "yue",
    "japanese": "ja",
    "korean": "ko",
    "russian": "ru",
    "arabic": "ar",
    "hindi": "hi",
    "dutch": "nl",
    "polish": "pl",
    "vietnamese": "vi",
    "tagalog": "tl",
    "turkish": "tr",
    "greek": "el",
    "hebrew": "he",
    "swedish": "sv",
    "norwegian": "no",
    "danish": "da",
    "finnish": "fi",
    "ukrainian": "uk",
    "creole": "ht",
    "persian": "fa",
    "farsi": "fa",
    "urdu": "ur",
}

SLOT_OPENERS: Final = (
    "hello hi hey hiya howdy yo greetings good morning afternoon evening mornin evenin gday hola heya hullo hallo "
    "goodmorning salutations namaste"
)

NAMES: Final = (
    "james|john|robert|michael|david|richard|joseph|thomas|chris|christopher|daniel|matt|matthew|anthony|tony|steve|"
    "steven|paul|andrew|josh|joshua|ken|kenneth|kevin|brian|george|tim|timothy|ron|ed|edward|jason|jeff|jeffrey|ryan|"
    "jacob|jake|gary|nick|nicholas|eric|jonathan|stephen|larry|justin|scott|brandon|ben|benjamin|sam|samuel|greg|"
    "gregory|alex|alexander|patrick|jack|dennis|jerry|tyler|aaron|jose|adam|nathan|henry|zach|zachary|doug|peter|kyle|"
    "noah|ethan|jeremy|walter|keith|roger|terry|sean|carl|arthur|luke|liam|oliver|lucas|carlos|juan|luis|miguel|mike|"
    "bob|jim|joe|dave|dan|tom|mary|patricia|jennifer|jen|linda|elizabeth|liz|barbara|susan|jessica|sarah|sara|karen|"
    "lisa|nancy|betty|sandra|margaret|maggie|ashley|kim|kimberly|emily|donna|michelle|carol|amanda|melissa|deborah|"
    "stephanie|steph|rebecca|becky|laura|sharon|cynthia|dorothy|amy|kathleen|kathy|angela|shirley|emma|brenda|pamela|"
    "pam|nicole|anna|ana|samantha|katherine|kate|katie|christine|helen|debra|rachel|carolyn|janet|maria|catherine|"
    "heather|diane|olivia|julie|joyce|victoria|ruth|lauren|kelly|christina|joan|evelyn|judith|andrea|hannah|"
    "jacqueline|martha|gloria|teresa|ann|anne|kathryn|frances|jean|alice|julia|judy|sophia|sophie|denise|amber|"
    "marilyn|danielle|isabella|diana|natalie|brittany|jane|rosa|jasmine|charlie|taylor|jordan|casey|morgan|jamie|"
    "robin|riley|jesse|cameron|spencer|drew|bailey|quinn|avery|rory|siri|alexa|cortana|google"
)

RULES: Final[Mapping[str, Phrases]] = {
    **SOFT,
    # Where an open slot ("thanks for ...") ends: the caller goes on to something else.
    "stop": (
        "but|and|can|could|would|will|what|whats|how|when|where|which|who|why|need|want",
        "please|now|nothing|not|no|bye|goodbye|see|have|hello|hi|also|if|is|are|do|does|did",
        "then|before|wait|however|though|unless|until|because|its|theyre|theres|isnt|wasnt",
        "didnt|doesnt|dont|arent|wont|i|im|id|ill|we|lets|let|tell|give|show|this|that|it",
        "everything|add|set|transfer|send|play|pay|book|order|check|cancel|change|turn|move",
        "find|schedule|make|put|remind|start|create|remove|delete|buy|reserve|report|freeze",
        "today|later",
    ),
    "you": "you|ya|u|yall",
    "im": "im|i am",
    "id": "id|i would|i d",
    "can_you": "(can|could|would|will|may|might|cant|couldnt|wont|wouldnt) <you>",
    "adverb": (
        "please|kindly|really|just|also|still|maybe|possibly|perhaps|actually|quickly|only",
        "now|then|first|even|always|currently|already|definitely|somehow|simply|probably",
        "recently|accidentally|would|do|did|have|am|been|will|was|can|could",
    ),
    "subject": (
        "i|we|he|she|it|they|this|that|these|those|there|the|a|an|my|our|your|his|her|its",
        "their|any|anyone|anybody|someone|somebody|anything|something|everything|all|both|one",
        "some|most|people|every|each|another",
    ),
    "very": (
        "really|very|so|truly|just|quite|pretty|super|extremely|incredibly|such|such a|a|an",
        "the|most|too|totally|absolutely|definitely|certainly|completely|exactly|actually",
        "always|all|sincerely|deeply|greatly|much|real|been|awfully|terribly|mighty|darn|damn",
        "ever|bloody|jolly|exceptionally|particularly|immensely|genuinely|honestly|enormously",
        "seriously|super duper|wonderfully|beautifully|literally|freaking|uber|hella|mad",
        "right",
    ),
    "moment": (
        "<moment_one> [quick|little|brief|short|single|tiny|wee|more] <moment_unit>",
        "moment|half a (second|sec|minute|moment|tick|mo)",
        "[quick] sec",
    ),
    "moment_one": "a|one|1|just a|just one|for a|for one|two|2|a couple of|a couple|a few|couple of|five|three",
    "moment_unit": "second|sec|moment|minute|min|mo|tick|jiffy|ticks|seconds|secs|moments|minutes|mins|beat",
    "while": (
        "<moment>",
        "[for] [a] [little] (bit|while)",
    ),
    "fine": (
        "good|great|nice|lovely|wonderful|fantastic|beautiful|terrific|excellent|awesome",
        "amazing|grand|pleasant|perfect|fabulous|marvelous|splendid|happy|blessed|safe|super",
        "brilliant|relaxing|productive|peaceful|restful|sunny|delightful|gorgeous|superb",
        "decent|fun|merry|joyful|cheerful|magnificent|stellar|stress free",
    ),
    "tail": (
        "(for|to) <you> [too|all|as well|guys]",
        "too|as well|today|ahead|now|yourself|then|everyone|there|tonight|sir|maam|also",
        "my friend",
        "for (me|us)",
        "<name>",
        "<you>",
    ),
    "day": (
        "day|night|evening|afternoon|morning|weekend|time|week|trip|holiday|holidays|vacation",
        "life|one|flight|thanksgiving|christmas|new year|summer|birthday|lunch|dinner|shift",
        "sleep|rest|commute|walk|travels|break|meal|safe travels|party|game|class|nap|sleep",
        "journey|evenin|mornin",
        "drive [home]",
        "ride [home]",
        "journey [home]",
    ),
    "needed": (
        "i <needed_verb> [today|now|for now|at the moment|help with|to know|for today]*",
        "ill (need|be needing)",
        "you (can|could) (do|help [me] with)",
    ),
    "needed_verb": (
        "need|needed|wanted|want|require|required|will need|really needed|will be needing",
        "ll be needing|ll need|had|have|wanted to know|needed to know|need to know",
        "wanted to ask|came for|was after|could ask for",
        "called (for|about)",
        "was (looking|calling) (for|about)",
    ),
    "more_of": "<more_of_noun> [needed|required|for now|for today]*",
    "more_of_noun": "help|info|information|questions|question|assistance|details|answers",
    "now": (
        "[on] this (fine|lovely|beautiful) (day|morning|evening|afternoon)",
        "today|now|right now|tonight|these days|lately|so far|at the moment|currently",
        "over there|there|with you|for you|by you|in there",
        "this (morning|evening|afternoon|week|day)",
        "this (fine|lovely|beautiful) (day|morning|evening|afternoon)",
        "on your (end|side)",
    ),
    "back": (
        "later|soon|tonight|again|around|then|another time|alligator|later on|some other time",
        "sometime|shortly|real soon|after while crocodile",
        "tomorrow [morning|afternoon|evening|night]",
        "next (time|week|month)",
        "in a (bit|while|few) [crocodile|alligator]",
        "after (a|awhile) while",
        "in a (few|couple of|couple) [minutes|hours|days|weeks]",
        "next (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
        "(this|in the) (morning|afternoon|evening|weekend)",
        "on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    ),
    "nice": (
        "swell|nice|good|great|lovely|pleasant|fun|cool|wonderful|awesome|enjoyable|fantastic",
        "delightful|pleasure|a pleasure|my pleasure|an honor|pleased|glad|happy|delighted",
        "enjoyed|blast|interesting|amazing|excellent",
    ),
    "talk": (
        "(be|been) able to (talk|chat|speak)",
        "talk|talking|chat|chatting|speak|speaking|talkin|chattin|speakin|converse|conversing",
        "conversation|discussion|catch up|catching up|touch base|visit|visiting",
        "have this conversation|having this conversation|talk it out|get in touch|connect",
        "connecting",
        "time (talking|chatting|speaking)",
        "fun (talking|chatting|speaking)",
    ),
    "help": "[all|any|some|more] [of] [the|your|this|that|my] [<help_great>] <help_noun>",
    "help_noun": (
        "going (above and beyond|out of your way|the extra mile)",
        "help|helping|assistance|assisting|support|info|information|time|answer|answers",
        "response|responses|service|advice|effort|efforts|work|input|feedback|cooperation",
        "patience|kindness|guidance|reply|gesture|explanation|tip|tips|update|attention",
        "understanding|concern|consideration|words|job",
    ),
    "help_great": (
        "great|kind|quick|wonderful|good|awesome|amazing|excellent|hard|prompt|continued",
        "speedy|fast|swift|expert|valuable|invaluable|immense|tremendous|generous|gracious",
        "precious|sincere",
    ),
    "praise": (
        "helpful|kind|great|wonderful|awesome|amazing|sweet|nice|thoughtful|fantastic",
        "considerate|incredible|informative|useful|excellent|brilliant|good|enjoyable",
        "gracious|generous|smart|terrific|patient|lovely|appreciated",
        "[a|an|the|my|such a|one] [great|big|huge|real|true|total|good|wonderful|very]* <praise_noun>",
        "(nice|kind|sweet) of you",
    ),
    "praise_noun": (
        "help|lifesaver|life saver|angel|star|doll|gem|legend|best|peach|hero|saint|rockstar",
        "blessing|assistant|sweetheart|genius|pleasure|friend|dear",
    ),
    "for_it": (
        "to me|assistant|help|of you|ever",
        "<now>",
        "for helping me [out]",
        "with (this|that)",
        "to (think of|help|assist|do (that|this|so) [for]) [me]",
        "for (that|this|me)",
    ),
    "listeners": "to (whoever|whomever|everyone|everybody|anyone|all of you|all) [<listeners_who_listens>]",
    "listeners_who_listens": "[else|is|it is|its|thats|whos|who|that]* <listeners_verb>",
    "listeners_verb": (
        "listening|answering|working|up|awake|around|picked up|picks up",
        "on the (line|phone|other (end|side))",
        "hears (me|this)",
    ),
    "went_day": (
        "day|morning|afternoon|evening|night|week|weekend|month|year|shift|holiday|holidays",
        "vacation|break|christmas|easter|thanksgiving|new year|monday|tuesday|wednesday",
        "thursday|friday|saturday|sunday|start|lunch|summer|winter",
        "start to (the|your) (day|week|year|morning)",
    ),
    "over_there": (
        "(at|on|over at|from|in) (your|the|that) [other|far] <over_there_end> [<over_there_of_the_line>]",
        "[over|down|up|back]* (at|in) (the|your) (office|desk|call center|headquarters|front desk)",
        "(where|wherever) (you are|youre [at]|you live)",
    ),
    "over_there_of_the_line": "of the (line|phone|call|world|country|wire|globe)",
    "over_there_end": "end|side|part|place|corner",
    "hail": (
        "hello|hi|ayy|aye|ay|eyy|hidey|doody|hiho|hai|eyup|ayup|ey|ey up|ay up|halo|helo|hey|hiya",
        "heya|howdy|yo|hullo|hallo|ahoy|aloha|hola|bonjour|namaste|namaskar|shalom|greetings",
        "salutations|ello|oi|hii|heyy|ola|konnichiwa|ahoyhoy|heyo|ayo|salut|guten|salaam",
        "salam|assalamu|ciao|hej|moin|buongiorno|henlo|hewwo|hihi|heyhey|heyya|hellow|helloo",
        "yoo|wotcha|wotcher|oy|oye|hoy|hiyah|hya|hallo|hullo|vanakkam|sawubona|sup|yoohoo",
        "yello|yallo|heh|ho|hidy|hidiho|allo|hallow|haro|dia|duit|welcome|servus|nihao",
        "annyeong|merhaba|kia|ora|talofa|bula|ayubowan|privet|hei|marhaba|ahlan|kumusta",
    ),
    "thanked": "<thanked_word>",
    "thanked_word": (
        "thanks|thx|thankyou|thanx|thnx|thanku|thnks|tanks|thankee|thankies|thanking you",
        "much obliged|gracias|merci|danke|arigato|grazie|obrigado|cheers|kudos|ty|tysm|tyvm",
        "ta|tks|thankss|thank",
        "thank <you>",
    ),
    "clears": (
        "<clears_it> [<clears_really>]* <clears_makes> [<clears_very>]* <clears_sense> [<clears_for_me>]*",
        "[now] i [<clears_now>]* (understand|understood|get|got|see|know) [<clears_what>]*",
    ),
    "clears_sense": (
        "sense|clear|clearer|understandable|easier|simpler|simple|helpful|useful",
        "what i (needed|wanted)",
    ),
    "clears_it": (
        "it|that|this|everything|all|now|which",
        "(your|that|this|the) (answer|reply|explanation)",
    ),
    "clears_very": (
        "<very>",
        "perfectly|crystal|a lot|a lot of|more|total|perfect|good",
    ),
    "clears_makes": "makes|made|is|was|sounds|became|got|gets",
    "clears_really": "all|really|finally|now|totally|much",
    "clears_for_me": "to me|now|for me",
    "clears_what": (
        "it|that|now|how it works|what to do|perfectly|better|completely|everything|fully",
        "what you (mean|meant)",
    ),
    "clears_now": "now|really|fully|finally|totally|can|do",
    "settles": "(that|this|it|you|which) [<settles_really>]* <settles_verb> [<settles_what>]*",
    "settles_what": (
        "it|that|everything|things|me|my|all|the|question|questions|problem|issue|up|out",
        "a lot|so much|nicely|perfectly|now|for|trick|job|matter|tons|alot|loads|great|well",
        "greatly|immensely|of",
    ),
    "settles_verb": (
        "answers|answered|answer|covers|covered|settles|settled|resolves|resolved|solves",
        "solved|clears|cleared|helps|helped|worked|works|does|did|fixes|fixed",
    ),
    "settles_really": "really|just|has|have|all|about|pretty much",
    "this": (
        "this|that|it|all this|all that|everything|all of this|all of that|the call|your call",
        "(all|everything) [that] (you (do|did|have done|ve done)|youve done) [for (me|us)]",
    ),
    # Given names that are no common words and no places; only behind a greeting, a farewell or thanks.
    "name": NAMES,
    "person": (
        "agent|representative|rep|human|human being|human beings|person|operator|receptionist",
        "advisor|adviser|attendant|associate|specialist|supervisor|manager|employee",
        "front desk|reception|people|agents|humans|representatives|operators|colleague",
        "colleagues|coworker|staff|staff members|the team|boss|superior|real one",
        "(staff|team) member",
        "member of (staff|the team|your team|your staff)",
        "customer (service|care|support|service representative|service rep|service agent)",
        "(support|service|sales) (agent|representative|rep|team|person)",
    ),
    "live_person": (
        "[<whichever>|<real>]* <person>",
        "[<whichever>]* <real> [<real>]* <somebody_real>",
    ),
    "whichever": (
        "a|an|the|your|another|any|one|of|some|different|competent|other|new|like|just|at",
        "least",
    ),
    "somebody": "(someone|somebody|anyone|anybody|some person|a real one) [<somebody_of_which_kind>]*",
    "somebody_of_which_kind": (
        "else|real|human|proper|there|in|person|at|all|charge|responsible|senior|competent",
        "higher|up|alive|breathing|from|the|your|on|staff|company|practice|reception",
        "restaurant|with|a|pulse|heartbeat|brain|works|knows",
        "<dept>",
    ),
    "language": "|".join(LANGUAGES),
    # By themselves the names of other languages may be food or a passport.
    "spoken_here": "english|ingles|spanish|espanol|castellano",
    **HEARING,
    **IDENTITY,
    **MANNER,
    **WAITING,
    **MOOD,
    **PERSON,
    **PARTING,
    **WHO,
}
