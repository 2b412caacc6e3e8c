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
            "(are you|r u|youre|you are|am i [really|actually|just|still]* (talking|speaking|chatting) (to|with)|<im> "
            "[really|actually|just|still]* (talking|speaking|chatting) (to|with)|is (this|that)|you (sound|seem|look) "
            "like|could you be|can you be|did i get|have i got|do i have|is there) [just|actually|really|still|even|"
            "like|one of (those|these)|some kind of|sort of|kind of|by any chance|only]* [a|an|the|my]* [real|live|"
            "actual|automated|digital|virtual|computer|voice|talking|computerized|living|fake]* (robot|bot|machine|"
            "computer|ai|human|human being|person|recording|real|chatbot|program|automated|answering machine|"
            "artificial intelligence|automated systems|robots|machines|robocall|virtual assistant|automated system|"
            "tape|computer program|alive|recorded message|recorded voice) [or|not|a|an|real|live|actual|robot|bot|"
            "machine|computer|human|person|being|what|recording|ai|is this|are you|something]* [here|there|right now|"
            "on the (line|phone)|(talking|speaking) to me|arent (i|you)|isnt it|(i am|im) (talking|speaking) (to|"
            "with)|that (i am|im) (talking|speaking) (to|with)]*",
            "Are you a robot?",
            "Are you human resources?",
        ),
        Pattern(
            "sounds_artificial",
            "(you|it|this) (sound|sounds|seem|seems) [<very>|a bit|a little|kind of|like]* (robotic|artificial|"
            "automated|fake|computerized|a robot|a machine|mechanical|human|real)|(do|does) (a|the) (robot|machine|"
            "computer) (answer|pick up) [the phone|here|my call]*|you are not [a]* (real|human|person)|youre not [a]* "
            "(real|human|person)",
            "You sound robotic.",
            "You sound tired.",
        ),
    ),
    "who_are_you": (
        Pattern(
            "your_name",
            "what did you say your name (was|is)|(what is|whats|what was|tell me|give me|may i (have|know|ask|get)|"
            "can i (have|know|ask|get)|could i (have|know|ask|get)|could you tell me|can you tell me|do you have|have "
            "you got|i (missed|forgot|didnt (catch|get|hear))|remind me of|whats your|what is your) [your|you|a|you "
            "had a|the]* name [please|again|by the way|dear|there]*|what (do|should|can|may|shall) i call you|(what|"
            "how) are you called|your name [please]|do you go by a name|(and) you are|what do they call you",
            "What's your name?",
            "What's your name policy?",
        ),
        Pattern(
            "who_is_this",
            "(who|whom) [exactly] (am i|im|i am|is it im|have i got the pleasure of) [now]* (speaking|talking|"
            "chatting) [to|with]* [please|now]*|(to|with) (whom|who) am i (speaking|talking)|(who|whos|who is|who was|"
            "whos that|who are) [exactly]* (this|that|there|speaking|you|it im talking to|im talking to) [please|"
            "exactly|anyway|then|speaking|on the (line|phone)|again]*|who is it|whos it|identify yourself",
            "Who am I speaking with?",
            "Who is this doctor?",
        ),
    ),
    "which_business": (
        Pattern(
            "which_business",
            "(what|which) (company|business|place|office|clinic|store|shop|restaurant|organization|firm|hotel|number|"
            "outfit|practice) (is (this|it)|am i (calling|speaking (to|with)|through to|talking to)|did i (call|reach|"
            "dial|get)|have i (called|reached|dialed|got)|are you [with|from]|do you work for)|(who|what|where) (did "
            "i (call|reach|dial|get)|have i (reached|called|dialed|got)|am i (calling|through to))|(whats|what is) "
            "(this|the) (place|company|business) [called|again]*|who do you work for|what place is this|(what|which) "
            "number (is this|did i (call|dial))",
            "What company is this?",
            "What company is this made by?",
        ),
        Pattern(
            "have_i_reached",
            "(have i (reached|called|got|gotten|dialed)|did i (reach|call|get|dial)|am i (through to|calling|speaking "
            "(with|to)|talking to)|is this still|have i come through to) (the right (number|place|company|business|"
            "office)|the <more>) <end>|(do|have|did) i (have|got|get|reach|dial|call) [got] the (right|wrong) (number|"
            "place|company|business|office)|is this the (right|wrong) (number|place|company|business)",
            "Have I reached the dental clinic?",
            "Did I get the discount?",
        ),
    ),
    "wrong_number": (
        Pattern(
            "wrong_number",
            "[i|i think|i guess|i believe|it seems|looks like|must|may|might|have|ve|ive|just|probably|accidentally]* "
            "[got|gotten|called|dialed|dialled|rang|reached|have|phoned|hit]* [the|a]* wrong (number|person|place|"
            "company|business|extension|clinic|office) [i think|then|here|it seems]*|[i|i think|i must have|i mustve|"
            "ive|i may have|i guess|must have|i have|i just]* (dialed|dialled|called|misdialed|misdialled|rang|phoned|"
            "rung) [you|this number|the number|the]* (wrong|wrong number|by (mistake|accident)|in error|accidentally|"
            "wrongly|the wrong number)|[i|i think|must have|i must have|ive]* (misdialed|misdialled|pocket dialed|"
            "butt dialed)|i (didnt|did not) mean to (call|dial|ring) [you|this number|here|anyone]*|(this|that) (is|"
            "was|must be) [the|a]* wrong number|[i|i was|<im>]* (looking for|trying to (call|reach)|meant to call) "
            "(someone|somebody) else",
            "Sorry, wrong number.",
            "You have the wrong number on my bill.",
        ),
    ),
    "recorded": (
        Pattern(
            "is_it_recorded",
            "(is|are) (this|the|our|my|it|that|these|your) [call|calls|conversation|line|phone|being|currently]* "
            "(recorded|taped|recording|monitored|being recorded) [please|now|at the moment|by (you|anyone)]*|(are you|"
            "you are|youre|are they) [currently|also]* (recording|taping|monitoring) [this|me|us|it|the|our|my|call|"
            "conversation|voice|right now|everything|calls]*|(do|will|can|did) (you|they) (record|tape|monitor|keep a "
            "recording of|save) (this|calls|the calls|the call|me|my voice|conversations|our conversation|my call|"
            "what i say|this call|everything)|am i [being]* (recorded|taped)|is (somebody|someone|anyone|anybody) "
            "(recording|listening) [in|to this|to us]*",
            "Is this call being recorded?",
            "Are you recording artists?",
        ),
    ),
    "slower": (
        Pattern(
            "speak_slower",
            "[(speak|talk|go|read|say) [it|that|this|to me]*] [a|bit|little|lot|much|tad|please|some|way|more|even]* "
            "(slower|slowly) [please|for me|now|and clearly|so i can (follow|understand|write)|dear|a bit]*|(slow|"
            "slowing) (down|it down|yourself down) [a|bit|little|please|for me|there|now|dear|some|touch]*|not so "
            "fast|less (fast|quickly)|(youre|you are|you|your speech is|its|it is|thats|that is) [talking|speaking|"
            "talk|speak|going|go|reading|way|much|a bit|a little|just|all]* too (fast|quick|quickly) [for me|for my "
            "ears|please|there]*|take your time (speaking|talking|with the words)",
            "Could you speak more slowly?",
            "Shipping is slower this week.",
        ),
    ),
    "louder": (
        Pattern(
            "speak_louder",
            "[(speak|talk|be|say) [it|that|this|to me]*] [a|bit|little|lot|much|tad|please|some|way|more|even]* "
            "(louder|loudly) [please|for me|now|so i can hear|dear|a bit]*|speak up [please|a|bit|little|dear|some]*|"
            "(turn|put) (it|the volume|your volume|yourself|the sound|your voice) up [please|a|bit|little]*|turn up "
            "the (volume|sound) [please]|(raise|increase) your (voice|volume)|(more|higher) volume|volume up|(youre|"
            "you are|its|this is|your voice is|the volume is|the sound is|you sound|you speak|youre speaking|youre "
            "talking) [way|much|a bit|a little|just|very|so|too|really]* (quiet|quietly|soft|softly|low|faint|silent) "
            "[for me|please]*",
            "Speak up, please.",
            "A louder bell would help.",
        ),
    ),
    "be_quiet": (
        Pattern(
            "stop_talking",
            "(stop|stop (it|that|there|now|right there|already|this|talking|speaking|please|reading|listing)|quit "
            "(talking|it|that|speaking)|be (quiet|silent)|quiet|shut (up|it|your mouth)|hush|shush|silence|zip it|can "
            "it|cut it out|knock it off|enough|pipe down|no more talking|(dont|do not) (talk|speak|say anything|say "
            "(a|another) word) [anymore|any more|now|to me]*|let me (talk|speak|finish)|give it a rest|enough "
            "(talking|already|of that|of this)|stop (yapping|rambling|blabbering)) [now|already|for <while>|please|"
            "there|will you|would you|just|right now|thats enough|i said]*",
            "Stop.",
            "Stop my subscription.",
        ),
    ),
    "never_mind": (
        Pattern(
            "never_mind",
            "(never mind|nevermind|nvm|never you mind|forget (it|that|about it|about that|i (asked|said anything|"
            "mentioned it))|(dont|do not) (worry|bother|worry about (it|that))|its (nothing|not important|no matter|"
            "unimportant)|it (doesnt|does not) matter [anymore]|scratch that|drop it|leave it|disregard (that|it|my "
            "question)|skip it|[on] second thoughts|[on] second thought|i (changed|have changed|ve changed) my mind|"
            "ive changed my mind|let it go|no matter|its fine leave it|false alarm|i take (that|it) back|not "
            "important) [then|now|dear|about (it|that|this)|its (ok|okay|fine|nothing)|that|anymore|after all|"
            "instead]*",
            "Actually, never mind.",
            "Never mind the price, when can you come?",
        ),
    ),
}
