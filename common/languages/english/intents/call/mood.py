"""English: anger, swearing, and stories that ask for nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

COMPLAINT: Final = (
    Pattern(
        "outrage",
        phrases=(
            "[<plainly>]* <outrage> [<plainly>]*",
            "[<plainly>|<i_feel>]* <i_feel> [<plainly>]* <fed_up> [<over_this>]*",
            "[<plainly>]* <i_feel> (had|having) [just|about|really]* (enough|it) [<over_this>]*",
            "[<plainly>]* <poor_sort> <treatment> [<plainly>|ever|had|seen|i|have]*",
            "[<plainly>]* <treatment> [<plainly>|has|been|was]* <poor_sort> [<plainly>]*",
        ),
        parts={
            "outrage": (
                "ridiculous|unacceptable|outrageous|absurd|disgraceful|infuriating|frustrating|maddening|appalling",
                "shameful|disappointing|pathetic|unprofessional|unbelievable|insane|nonsense|garbage|rubbish|hopeless",
                "a (joke|disgrace|nightmare|shame|farce|scandal|circus)",
            ),
            "i_feel": "im|i am|ive|i have|i feel|makes me|make me|making me|were|we are|weve|i was|getting",
            "fed_up": (
                "angry|furious|mad|upset|annoyed|frustrated|livid|irritated|disappointed|pissed",
                "fuming|outraged|unhappy",
                "sick and tired|sick of|tired of|losing my (patience|temper|mind)|had it|had enough",
                "not happy|fed up|sick to death",
                "running out of patience|at my wits end|out of patience|beside myself",
            ),
        },
        example="This is ridiculous.",
        unlike="Is it ridiculous to whiten my teeth twice a year?",
    ),
    Pattern(
        "protest",
        phrases=(
            "[<plainly>]* (dont|do not|stop|quit) [you|even]* <feeding> [me|us|with]* <that_story>+ [<plainly>]*",
            "[<plainly>]* (enough|no more|stop|quit|spare me) [<that_story>|of|giving|me|us]* <excuses> [<plainly>]*",
            "[<plainly>]* <disbelief> [<plainly>|<over_this>]*",
            (
                "[<plainly>]* (not|isnt|hardly|never|far from) [<plainly>]* (good enough|acceptable|how you treat "
                "<word>) [<plainly>]*"
            ),
            (
                "[<plainly>]* (what|some) [a|kind|sort|type|of]* <sham> (is (this|that|it|this one)|are you "
                "[people|running]*|do you run)"
            ),
            "[<plainly>]* <poor_sort> (<treatment>|<place>) [<plainly>|ever|had|seen|i|have|ive|in|town|my|life]*",
        ),
        parts={
            "feeding": "give|giving|hand|handing|feed|feeding|start|pull|pulling|try",
            "that_story": "that|this|it|those|these|your|the|same|old|any|line|story|again|with|stuff|talk|<excuses>",
            "excuses": (
                "excuses|excuse|nonsense|runaround|lies|rubbish|crap|bull|bullshit|attitude|apologies|apology|games"
            ),
            "disbelief": (
                (
                    "(you have got to|youve got to|you gotta|you have to|you must|youve gotta|got to) be (kidding|"
                    "joking) [me]"
                ),
                "(are|r) you [even|actually|really|fucking]* (kidding|joking|serious) [me|with me|right now|now]*",
                (
                    "give me a break|come off it|for (crying out loud|heavens sake|goodness sake|the love of god)|"
                    "how dare you"
                ),
                (
                    "what a (joke|disgrace|mess|shambles|waste|circus|racket|ripoff|rip off)|this (takes the cake|"
                    "is the limit)"
                ),
                "i (cant|cannot|dont|do not) [<plainly>]* believe (this|it|you people|you guys|what im hearing)",
                "thats no excuse|thats (it|enough) im done with (you|this)|you should be ashamed|shame on you",
            ),
            "sham": (
                "service|joke|nonsense|circus|outfit|racket|people|clowns|show|operation|idiots|treatment|customer "
                "service"
            ),
            "place": (
                "clinic|place|business|practice|office|experience|dentist|dentists|shop|restaurant|garage|people|store"
            ),
        },
        example="Don't give me that.",
        unlike="Don't give me that discount.",
    ),
    Pattern(
        "accusation",
        phrases=(
            (
                "[<plainly>|once]* <they> [<plainly>|have|just|still|all]* <did> [<word> [<word> [<word> [<word>]]]] "
                "<amiss> [<in_vain>]*"
            ),
            (
                "[<plainly>]* <they> [<plainly>]* (never|ever) [even|just|really|do|does|bother|to|can]* "
                "<do_right>+ [<in_vain>]*"
            ),
            (
                "[<plainly>]* <they> (dont|doesnt|cant|wont|havent|didnt|do not|arent) [even|ever|really|seem to|"
                "bother to]* <do_jobs> [<in_vain>]*"
            ),
        ),
        parts={
            "did": (
                (
                    "sent|send|charged|charge|billed|bill|booked|cancelled|canceled|changed|moved|put|kept|left|"
                    "told|hung up|made"
                ),
                "promised|transferred|called|call|took|said|did|forgot|gave|lost",
            ),
            "amiss": (
                (
                    "twice|again|three times|two times|four times|yet again|for nothing|on hold|waiting|hanging|on "
                    "me|the wrong way"
                ),
                "(without|with no) (telling|asking|warning|notice) [me]",
                (
                    "for (weeks|months|days|hours|the (second|third|fourth) time)|over and over [again]|every "
                    "(single)* time"
                ),
            ),
            "do_jobs": (
                (
                    "(know|have) [a clue] (what (youre|you are|theyre) doing|a clue)|care [about <word>]|do (your|"
                    "their) jobs"
                ),
                (
                    "do (your|their) job|(pick up|answer) [the phone|my calls|anything]|(call|get back to|called) "
                    "me [back]"
                ),
                "(return|returned) (my|our|any) calls|(keep|kept) (your|their) (promises|word|promise)|have a clue",
            ),
            "do_right": (
                "get|gets|getting|anything|nothing|right|done|do|does|doing|your|their|his|her|job|jobs|know|knows|what",
                (
                    "youre|you are|theyre|pick|picks|up|answer|answers|the|phone|return|returns|my|our|calls|call|"
                    "back|called"
                ),
                "fix|fixes|fixed|it|this|sort|sorted|out|respond|responds|reply|replies|keep|keeps|promises|word|promise",
                "care|cares|listen|listens|help|helps|me|us|a|clue|tell|tells|anyone|anybody|ever|properly",
            ),
        },
        example="You sent it twice.",
        unlike="You sent me a letter about my crown, what does it mean?",
    ),
    Pattern(
        "wronged",
        phrases="[<plainly>]* <they> [<plainly>|have|just|all]* <spoiled> [<word> [<word> [<word> [<word>]]]] <end>",
        parts={
            "spoiled": (
                (
                    "messed up|screwed up|mixed up|botched|ruined|overcharged|double charged|double billed|lied to|"
                    "lied|ignored"
                ),
                "cheated|ripped off|ripped|hung up on|stood up|fobbed off|wasted|fooled|tricked",
            ),
        },
        example="You messed up my booking.",
        unlike="You messed up my booking, can I come on Friday?",
    ),
    Pattern(
        "again_and_again",
        phrases=(
            "[<plainly>]* <nth> time [<plainly>]* <i_call> [<in_vain>]* [about <word> [<word> [<word>]]]",
            (
                "how many (times|more times) (do|must|did|have|should) i [have to|need to|got to|had "
                "to]* <say_again> [<in_vain>]* [about <word> [<word> [<word>]]]"
            ),
            "[<plainly>]* <i_have> been <kept> [<in_vain>]* [about <word> [<word> [<word>]]]",
            (
                "[<plainly>]* <i_have> [already|just]* <told_them> [<them_all>]* <nth> times "
                "[<in_vain>]* [about <word> [<word> [<word>]]]"
            ),
            (
                "[<plainly>]* <nobody> [ever|has|even|bothers to|will|can|wants to|seems to|is|"
                "just]* <helps> [<in_vain>]* [about <word> [<word> [<word>]]]"
            ),
            (
                "[<plainly>]* (you|you people|you guys|they|youre) (never|dont|wont|arent|are not|not|do not|didnt) "
                "[even|ever|seem to|just|really]* (listening|listen|help|helping|call back|care|get it) "
                "[<in_vain>]* [about <word> [<word> [<word>]]]"
            ),
            (
                "[<plainly>]* you [just|always|only]* (keep|kept|keeps|only|always) (saying|"
                "repeating|telling|asking|say|repeat) [<in_vain>]* [about <word> [<word> [<word>]]]"
            ),
            "[<plainly>]* <waste> [of|my|our|everybodys|precious]* time [<in_vain>]* [about <word> [<word> [<word>]]]",
        ),
        parts={
            "nth": (
                "second|third|fourth|fifth|sixth|tenth|hundredth|2nd|3rd|4th|5th|three|four|five|ten",
                "a hundred|a thousand|umpteenth",
            ),
            "i_call": (
                "(i|ive|im|that|have|weve|we|today|this|week|now|already|had|to|is|been)* "
                "(call|called|calling|phoned|phoning|ring|rang|asked|asking|ask|explained|explaining|tried|try|repeat)"
            ),
            "say_again": "call|ask|say|tell|repeat|explain|phone|ring",
            "i_have": "i have|ive|we have|weve|i had",
            "kept": "calling|waiting|trying|phoning|on hold|on the phone|transferred|passed around|waited|kept waiting",
            "told_them": "called|asked|said|told|explained|phoned|tried",
            "them_all": "you|this|that|it|them|everybody|everyone",
            "nobody": "nobody|no one|noone|none of you",
            "helps": (
                "calls|call|called|helps|help|helped|listens|listen|answers|answered|cares|picks up",
                "understands|returns|called back",
            ),
            "waste": "wasting|waste|a waste",
        },
        example="This is the third time I call.",
        unlike="Nobody told me what the third visit costs.",
    ),
    Pattern(
        "to_complain",
        phrases=(
            (
                "[<plainly>]* <i_want> (complain|<put_in> [a|an|formal|official|serious]* complaint) "
                "[about <more>|<plainly>|today]*"
            ),
            (
                "[<plainly>]* (i have|ive got|i got|theres) (a|some|several|one) [serious|big|"
                "formal]* (complaint|complaints) [about <more>]"
            ),
        ),
        parts={
            "i_want": (
                (
                    "(i|<id>|im|i am|id|we) [<surely>|<plainly>|would]* (want to|like to|need to|wanna|"
                    "here to|calling to|going to|wish to|have to)"
                ),
            ),
            "surely": "really|just|also|still",
            "put_in": "make|file|lodge|register|put in|submit|raise",
        },
        example="I want to make a complaint.",
        unlike="How are complaints handled?",
    ),
    Pattern(
        "swearing",
        phrases=(
            "[<at_you>]* <swearword>+ [<at_you>|<swearword>]* <!asked>",
            "[<at_you>|<plainly>]* (go|went) to hell [<at_you>]*",
            "[<at_you>]* what the (hell|fuck|heck) [<at_you>|<swearword>]*",
            "(you|you people|you guys) (are|re) [<plainly>|so|all]* <useless> [<at_you>]*",
            "youre [<plainly>|so|all]* <useless> [<at_you>]*",
            "[<at_you>]* <useless> (machine|robot|computer|thing|bot|system|assistant|piece) [<at_you>|<swearword>]*",
            "i hate (you|this|talking to you|this (thing|machine|robot)|robots|machines) [<at_you>]*",
        ),
        parts={
            "swearword": (
                "fuck|fucking|fucked|fucker|motherfucker|shit|shitty|bullshit|crap|damn|damnit|dammit",
                "goddamn|goddammit",
                "asshole|bitch|bastard|idiot|idiots|idiotic|moron|morons|stupid|dumb|dumbass|imbecile",
                "screw|suck|sucks|wtf",
                "jerk|cunt|twat|wanker|bollocks|dipshit|arsehole|fool|piss off|blockhead",
            ),
            "asked": "question|questions|idea",
            "at_you": (
                "you|youre|ur|your|hey|what|is|wrong|with|a|an|the|this|that|its|such|so|go|of|piece",
                "just|are|really|get",
                "come|on|god|jesus|for|sake|sakes|load|pile|bunch|son|total|complete|absolute|shut|up|off|it|no|well",
                "machine|robot|computer",
                "thing|voice|bot|phone|assistant|system|yourself|all|people|guys|do|doing|one|talking",
                "going|here|thats|how",
            ),
            "useless": (
                "useless|incompetent|unhelpful|worthless|no help|rude|the worst|not helping",
                "not listening|terrible|awful",
                "no use|good for nothing|not helpful|annoying|slow|clueless|[of] no [good|use] [to me]",
                "no help (at all|whatsoever|to me)|no good",
            ),
        },
        example="You stupid machine!",
        unlike="Is that a stupid question?",
        situation="insulted",
    ),
)

MOOD: Final[Mapping[str, Phrases]] = {
    "they": (
        "you [people|guys|lot|folks|all|clowns|idiots|always]*|youve|they|theyve|yall|somebody there",
        "(your|the) (people|staff|office|clinic|company|colleagues|system|receptionist|lot)",
        "(nobody|no one|noone|none of you) [there|here|over|at|your|the|office|clinic|in]*",
    ),
    "over_this": (
        "with|about|at|of|by|you|this|that|your|the|service|clinic|company|all|everything",
        "waiting|calling|asking",
        "people|it|how|treated|being|here|place|office|whole|thing|today|right|now|these",
        "machines|games|excuses",
        "repeating|myself|and|so|to|off|me|i|am|im|been|business|practice|nonsense|always|on",
        "hold|same|runaround",
    ),
    "poor_sort": (
        "terrible|awful|horrible|poor|lousy|worst|rotten|appalling|disgraceful|crappy|shitty",
        "dreadful|disgusting|bad",
    ),
    "treatment": "service|customer service|treatment|attitude|support|company|organization",
    "in_vain": (
        "for|all|day|days|week|weeks|month|months|morning|since|hours|minutes|an|hour|twenty",
        "ten|thirty|forty|five",
        "monday|tuesday|wednesday|thursday|friday|and|nobody|no|one|answers|helps|helped",
        "picks|up|me|ever|over|more",
        "than|half|now|here|reach|get|through|you|somebody|anyone|yesterday|last|the|whole",
        "time|around|from|person",
        "left|right|back|about|it|same|thing|things|problem|still|to|that|this|of|with|again",
        "calls|called|i|call",
        "call|my|our|your|us|a|line|myself|ourselves|phone|in|at|today|already|everybody|listening|is|are|on",
        "there|question|answer",
    ),
    "dear_one": (
        "grandson|granddaughter|grandkids|neighbor|neighbour|cat|dog|sister|brother|mother|father|friend|aunt",
        "uncle|cousin|nephew|niece|wife|husband|daughter|son|mom|dad|boss|landlady|priest|parrot|friends|neighbors",
    ),
    # What stands around a word of anger and adds nothing to it.
    "plainly": (
        "this|that|it|is|its|thats|just|really|so|very|absolutely|totally|completely|such|a|an|the|honestly|seriously",
        "god|jesus|come|on|what|how|right|now|mean|swear|tell|you|guys|people|are|again|already|here",
        "by|of|all|and|well",
        "no|yes|oh|wow|man|lady|listen|look|utterly|becoming|simply|quite|beyond|your|but|truly|plain",
        "even|fucking|damn",
        "bloody|okay|hello|hi|i|am|was|thing|situation|at|point|today|true|hey|sorry|at this point",
        "service|whole|be|must",
    ),
}
"""Rules that only moods use."""

STORIES: Final[Phrases] = (
    "when i was (young|little|small|a (girl|boy|kid|child))|in my (day|days|youth|time)|back in the day|years ago we",
    "you know what (happened|my|she|he|they)|you know|you see|let me tell you|you (wont|will not|wouldnt) believe",
    "the (funniest|strangest) thing",
    (
        "my [<word>] <dear_one> (is|was|told|tells|says|said|has|had|goes|went|studies|lives|likes|"
        "loves|just|used|always|got)"
    ),
    "(it|its|it has|it is) [has|been|keeps|is|was|so|all|just]* (raining|snowing|pouring|sunny|freezing|windy|foggy)",
    (
        "(i|we) (was|were) [just|only]* (walking|sitting|watching|reading|cooking|talking|standing|"
        "shopping|gardening|knitting|on the (bus|train))"
    ),
    "on the (bus|train|tram) (this|yesterday|today|last|there)",
    "there was (this|a|an) [<word>] (man|woman|lady|guy|dog|boy|girl|couple)",
    "(saw|met|ran into|bumped into) (my|an|this) [<word>] (friend|neighbor|neighbour|lady|man|woman|cousin|teacher)",
    (
        "(the weather|the news|the game|the church|my garden|my knitting|my soap) [<word>] (is|was|"
        "has|on|said|yesterday|today|here)"
    ),
)
"""How stories begin and go on."""

NEEDS: Final = (
    "need needs want wants wanted wondering like help appointment appointments book booking reserve schedule "
    "reschedule cancel change move price prices cost costs pay paid bill charge charged insurance open close "
    "closed hours address question ask call calling called come visit see doctor dr dentist pain hurt hurts "
    "hurting ache aches sore swollen swelling bleeding broke broken chipped cracked lost fell out loose missing "
    "stopped problem trouble issue wrong emergency sick ill infected fever can could would should may will please "
    "tell order ordered delivery refund return leak leaking damaged repair fix fixed car engine tooth teeth gum "
    "gums crown filling implant braces cleaning checkup medicine prescription results message number name person "
    "somebody your tomorrow late early looking find how where which whether you monday tuesday wednesday thursday "
    "friday saturday sunday"
)
"""Words of somebody who needs something: with one of these no story is only a story."""
