"""English: what callers say about the call and the assistant: who is this, are you a robot, wrong number, be quiet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.tables import Pattern, SocialRole

CLAUSE_OPENERS: Final = "and but so because cause cuz since who that if or until unless before cos"

ABOUT_THE_CALL: Final[Mapping[SocialRole, tuple[Pattern, ...]]] = {
    "are_you_human": (
        Pattern(
            "robot_or_person",
            phrases="<before> [<really>]* [a|an|the|my]* [<kind_of>]* <machine_or_human> [<or_what>]* [<after>]*",
            parts={
                "before": (
                    "are you|r u|youre|you are|could you be|can you be|did i get|have i got|do i have",
                    "is there",
                    "am i [really|actually|just|still]* (talking|speaking|chatting) (to|with)",
                    "<im> [really|actually|just|still]* (talking|speaking|chatting) (to|with)",
                    "is (this|that)",
                    "you (sound|seem|look) like",
                ),
                "machine_or_human": (
                    "robot|bot|machine|computer|ai|human|human being|person|recording|real|chatbot",
                    "program|automated|answering machine|artificial intelligence|automated systems|robots",
                    "machines|robocall|virtual assistant|automated system|tape|computer program|alive",
                    "recorded message|recorded voice",
                ),
                "after": (
                    "here|there|right now|isnt it",
                    "on the (line|phone)",
                    "(talking|speaking) to me",
                    "arent (i|you)",
                    "(i am|im) (talking|speaking) (to|with)",
                    "that (i am|im) (talking|speaking) (to|with)",
                ),
                "or_what": (
                    "or|not|a|an|real|live|actual|robot|bot|machine|computer|human|person|being|what",
                    "recording|ai|is this|are you|something",
                ),
                "really": (
                    "just|actually|really|still|even|like|some kind of|sort of|kind of|by any chance|only",
                    "one of (those|these)",
                ),
                "kind_of": (
                    "real|live|actual|automated|digital|virtual|computer|voice|talking|computerized",
                    "living|fake",
                ),
            },
            example="Are you a robot?",
            unlike="Are you human resources?",
        ),
        Pattern(
            "sounds_artificial",
            phrases=(
                "(you|it|this) (sound|sounds|seem|seems) [<very>|a bit|a little|kind of|like]* <after>",
                "(do|does) (a|the) (robot|machine|computer) (answer|pick up) [the phone|here|my call]*",
                "you are not [a]* (real|human|person)",
                "youre not [a]* (real|human|person)",
            ),
            parts={
                "after": (
                    "robotic|artificial|automated|fake|computerized|a robot|a machine|mechanical|human",
                    "real",
                ),
            },
            example="You sound robotic.",
            unlike="You sound tired.",
        ),
    ),
    "who_are_you": (
        Pattern(
            "your_name",
            phrases=(
                "what did you say your name (was|is)",
                "<before> [your|you|a|you had a|the]* name [please|again|by the way|dear|there]*",
                "what (do|should|can|may|shall) i call you",
                "(what|how) are you called",
                "your name [please]",
                "do you go by a name",
                "(and) you are",
                "what do they call you",
            ),
            parts={
                "before": (
                    "what is|whats|what was|tell me|give me|do you have|have you got|remind me of",
                    "whats your|what is your",
                    "may i (have|know|ask|get)",
                    "can i (have|know|ask|get)",
                    "could i (have|know|ask|get)",
                    "could you tell me",
                    "can you tell me",
                    "i (missed|forgot|didnt (catch|get|hear))",
                ),
            },
            example="What's your name?",
            unlike="What's your name policy?",
        ),
        Pattern(
            "who_is_this",
            phrases=(
                "(who|whom) [exactly] <am_i> [now]* (speaking|talking|chatting) [to|with]* [please|now]*",
                "(to|with) (whom|who) am i (speaking|talking)",
                "(who|whos|who is|who was|whos that|who are) [exactly]* <this_one> [<after>]*",
                "who is it",
                "whos it",
                "identify yourself",
            ),
            parts={
                "am_i": (
                    "am i|im|i am|is it im",
                    "have i got the pleasure of",
                ),
                "after": (
                    "please|exactly|anyway|then|speaking|again",
                    "on the (line|phone)",
                ),
                "this_one": (
                    "this|that|there|speaking|you|im talking to",
                    "it im talking to",
                ),
            },
            example="Who am I speaking with?",
            unlike="Who is this doctor?",
        ),
    ),
    "which_business": (
        Pattern(
            "which_business",
            phrases=(
                "(what|which) <business> <have_i_reached>",
                "(who|what|where) <did_i_call>",
                "(whats|what is) (this|the) (place|company|business) [called|again]*",
                "who do you work for",
                "what place is this",
                "(what|which) number (is this|did i (call|dial))",
            ),
            parts={
                "have_i_reached": (
                    "is (this|it)",
                    "am i (calling|speaking (to|with)|through to|talking to)",
                    "did i (call|reach|dial|get)",
                    "have i (called|reached|dialed|got)",
                    "are you [with|from]",
                    "do you work for",
                ),
                "business": (
                    "company|business|place|office|clinic|store|shop|restaurant|organization|firm|hotel",
                    "number|outfit|practice",
                ),
                "did_i_call": (
                    "did i (call|reach|dial|get)",
                    "have i (reached|called|dialed|got)",
                    "am i (calling|through to)",
                ),
            },
            example="What company is this?",
            unlike="What company is this made by?",
        ),
        Pattern(
            "have_i_reached",
            phrases=(
                "<before> (the right (number|place|company|business|office)|the <more>) <end>",
                "(do|have|did) i (have|got|get|reach|dial|call) [got] the (right|wrong) <after>",
                "is this the (right|wrong) (number|place|company|business)",
            ),
            parts={
                "before": (
                    "have i (reached|called|got|gotten|dialed)",
                    "did i (reach|call|get|dial)",
                    "am i (through to|calling|speaking (with|to)|talking to)",
                    "is this still",
                    "have i come through to",
                ),
                "after": "number|place|company|business|office",
            },
            example="Have I reached the dental clinic?",
            unlike="Did I get the discount?",
        ),
    ),
    "wrong_number": (
        Pattern(
            "wrong_number",
            phrases=(
                "[<i_think>]* [<have_got>]* [the|a]* wrong <number> [i think|then|here|it seems]*",
                "[<i_must_have>]* <dialed> [you|this number|the number|the]* <after>",
                "[i|i think|must have|i must have|ive]* (misdialed|misdialled|pocket dialed|butt dialed)",
                "i (didnt|did not) mean to (call|dial|ring) [you|this number|here|anyone]*",
                "(this|that) (is|was|must be) [the|a]* wrong number",
                "[i|i was|<im>]* (looking for|trying to (call|reach)|meant to call) (someone|somebody) else",
            ),
            parts={
                "i_think": (
                    "i|i think|i guess|i believe|it seems|looks like|must|may|might|have|ve|ive|just",
                    "probably|accidentally",
                ),
                "have_got": "got|gotten|called|dialed|dialled|rang|reached|have|phoned|hit",
                "number": "number|person|place|company|business|extension|clinic|office",
                "after": (
                    "wrong|wrong number|in error|accidentally|wrongly|the wrong number",
                    "by (mistake|accident)",
                ),
                "i_must_have": "i|i think|i must have|i mustve|ive|i may have|i guess|must have|i have|i just",
                "dialed": "dialed|dialled|called|misdialed|misdialled|rang|phoned|rung",
            },
            example="Sorry, wrong number.",
            unlike="You have the wrong number on my bill.",
        ),
    ),
    "recorded": (
        Pattern(
            "is_it_recorded",
            phrases=(
                "(is|are) (this|the|our|my|it|that|these|your) [<call>]* <recorded> [<these_days>]*",
                "(are you|you are|youre|are they) [currently|also]* (recording|taping|monitoring) [<this_call>]*",
                "(do|will|can|did) (you|they) (record|tape|monitor|keep a recording of|save) <what_is_said>",
                "am i [being]* (recorded|taped)",
                "is (somebody|someone|anyone|anybody) (recording|listening) [in|to this|to us]*",
            ),
            parts={
                "call": "call|calls|conversation|line|phone|being|currently",
                "recorded": "recorded|taped|recording|monitored|being recorded",
                "these_days": (
                    "please|now|at the moment",
                    "by (you|anyone)",
                ),
                "this_call": "this|me|us|it|the|our|my|call|conversation|voice|right now|everything|calls",
                "what_is_said": (
                    "this|calls|the calls|the call|me|my voice|conversations|our conversation|my call",
                    "what i say|this call|everything",
                ),
            },
            example="Is this call being recorded?",
            unlike="Are you recording artists?",
        ),
    ),
    "slower": (
        Pattern(
            "speak_slower",
            phrases=(
                "[(speak|talk|go|read|say) [it|that|this|to me]*] [<a_bit>]* (slower|slowly) [<after>]*",
                "(slow|slowing) (down|it down|yourself down) [<please>]*",
                "not so fast",
                "less (fast|quickly)",
                "<before> [<talking>]* too (fast|quick|quickly) [for me|for my ears|please|there]*",
                "take your time (speaking|talking|with the words)",
            ),
            parts={
                "after": (
                    "please|for me|now|and clearly|dear|a bit",
                    "so i can (follow|understand|write)",
                ),
                "a_bit": "a|bit|little|lot|much|tad|please|some|way|more|even",
                "please": "a|bit|little|please|for me|there|now|dear|some|touch",
                "talking": "talking|speaking|talk|speak|going|go|reading|way|much|a bit|a little|just|all",
                "before": "youre|you are|you|your speech is|its|it is|thats|that is",
            },
            example="Could you speak more slowly?",
            unlike="Shipping is slower this week.",
        ),
    ),
    "louder": (
        Pattern(
            "speak_louder",
            phrases=(
                "[(speak|talk|be|say) [it|that|this|to me]*] [<a_bit>]* (louder|loudly) [<after>]*",
                "speak up [please|a|bit|little|dear|some]*",
                "(turn|put) (it|the volume|your volume|yourself|the sound|your voice) up [please|a|bit|little]*",
                "turn up the (volume|sound) [please]",
                "(raise|increase) your (voice|volume)",
                "(more|higher) volume",
                "volume up",
                "<before> [<too>]* (quiet|quietly|soft|softly|low|faint|silent) [for me|please]*",
            ),
            parts={
                "a_bit": "a|bit|little|lot|much|tad|please|some|way|more|even",
                "after": (
                    "please|for me|now|dear|a bit",
                    "so i can hear",
                ),
                "before": (
                    "youre|you are|its|this is|your voice is|the volume is|the sound is|you sound",
                    "you speak|youre speaking|youre talking",
                ),
                "too": "way|much|a bit|a little|just|very|so|too|really",
            },
            example="Speak up, please.",
            unlike="A louder bell would help.",
        ),
    ),
    "be_quiet": (
        Pattern(
            "stop_talking",
            phrases="<before> [<after>]*",
            parts={
                "before": (
                    "stop|quiet|hush|shush|silence|zip it|can it|cut it out|knock it off|enough|pipe down",
                    "no more talking",
                    "stop (it|that|there|now|right there|already|this|talking|speaking|please|reading|listing)",
                    "quit (talking|it|that|speaking)",
                    "be (quiet|silent)",
                    "shut (up|it|your mouth)",
                    "(dont|do not) (talk|speak|say anything|say (a|another) word) [anymore|any more|now|to me]*",
                    "let me (talk|speak|finish)",
                    "give it a rest",
                    "enough (talking|already|of that|of this)",
                    "stop (yapping|rambling|blabbering)",
                ),
                "after": (
                    "now|already|please|there|will you|would you|just|right now|thats enough|i said",
                    "for <while>",
                ),
            },
            example="Stop.",
            unlike="Stop my subscription.",
        ),
    ),
    "never_mind": (
        Pattern(
            "never_mind",
            phrases="<before> [<after>]*",
            parts={
                "before": (
                    "never mind|nevermind|nvm|never you mind|scratch that|drop it|leave it|skip it",
                    "let it go|no matter|false alarm|not important",
                    "forget (it|that|about it|about that|i (asked|said anything|mentioned it))",
                    "(dont|do not) (worry|bother|worry about (it|that))",
                    "its (nothing|not important|no matter|unimportant)",
                    "it (doesnt|does not) matter [anymore]",
                    "disregard (that|it|my question)",
                    "[on] second thoughts",
                    "[on] second thought",
                    "i (changed|have changed|ve changed) my mind",
                    "ive changed my mind",
                    "its fine leave it",
                    "i take (that|it) back",
                ),
                "after": (
                    "then|now|dear|that|anymore|after all|instead",
                    "about (it|that|this)",
                    "its (ok|okay|fine|nothing)",
                ),
            },
            example="Actually, never mind.",
            unlike="Never mind the price, when can you come?",
        ),
    ),
}
