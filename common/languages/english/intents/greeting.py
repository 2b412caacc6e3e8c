"""English: greetings, which the edge answers alone."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

GREETING: Final = (
    Pattern(
        "hello",
        "[why|yes|yeah|yep|okay|ok|oh|well|and|so|um]* <hail> [<hailing>|<listeners>]*",
        "Hello there!",
        "Hello, I need a taxi.",
    ),
    Pattern(
        "say_hello",
        "[i|im|ive|am|was|id|let|just|only|simply|really|wanted|want|calling|called|call|phoning|came|going|thought|"
        "would|like|must|me|ringing|rang|stopped|stopping|dropped|dropping|popped|popping|checking|swinging|checked|"
        "by|in|on|up|here|gonna|hopped|wanna|to|and|d|lemme]* (say|saying|sayin) [a|big|quick]* <hail> [<hailing>]*|"
        "[i|im|ive|am|was|id|let|just|only|simply|really|wanted|want|calling|called|thought|would|like|must|me|to]* "
        "(say|saying) good (morning|afternoon|evening|day) [<hailing>]*",
        "I just wanted to say hi.",
        "How do they say hello in Greek?",
    ),
    Pattern(
        "time_of_day",
        "[yes|okay|oh|a|the|very|wishing you|and|wakey|rise|shine]* [very|a]* (good|great|lovely|happy|fine|wonderful|"
        "beautiful|blessed|pleasant|g|gd|jolly) (morning|afternoon|evening|day|mornin|evenin|afternoon|holidays|new "
        "year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|arvo|morrow|eve|aftanoon|morn|forenoon) "
        "[<hailing>|<listeners>]*|(gday|goodmorning|goodafternoon|goodevening|goodday|mornin|evenin|gm) [<hailing>]*|"
        "merry (christmas|xmas) [<hailing>]*|(morning|afternoon|evening) (to|<hail>|all|everyone|everybody|<mate>|"
        "<name>) [<hailing>]*|[the] top (of|o) the (morning|mornin|evening|day) [<hailing>]*",
        "Good morning!",
        "Morning, if you have something then.",
    ),
    Pattern(
        "whats_up",
        "(whats|what is|wats|wat is|what) [the|been] (up|new|happening|happenin|going on|goin on|shaking|shakin|"
        "cooking|cookin|cracking|crackin|crackalackin|good|poppin|hanging|popping|word|good word|latest|haps|story|"
        "craic|move|moves|vibe|vibes|scene|scoop|deal|buzz|sup|gwan|occurring|tea|gossip|rumpus|kicking|kickin|"
        "rocking|clicking|dizzle) [with <you>|<now>|in your (world|life)|<mate>|then|there]*|what (are|r|have|you|ya|"
        "re|u) [<you>|been]* doing [today|lately|tonight|right now|these days|there]*|(wassup|whassup|sup|wazzup|"
        "wazzap|what up|whatsup|wassap|whaddup|waddup|whadup|wagwan|wag1|wazza|wuzzup|suh|whats up doc|wsup|wassop|"
        "howzit|howsit|whatcha (doing|doin|up to)|what it do) [with <you>|<faring>]*|what [have|are|r|were|you|ya|you "
        "guys|u|been|yall]* up to [<now>|<mate>]*",
        "What's up?",
        "What's up with my order?",
    ),
    Pattern(
        "line_check",
        "(are|is|have) [there] (you|i|anybody|anyone|somebody|someone) [still|even|really|got]* (there|here|home|"
        "listening|on the [other]* (line|phone|end [of the (line|phone)]|side)|with me|awake|around|yet|connected|"
        "connecting|on)|(anybody|anyone|somebody|someone) (there|home|on the line)|[still] you [still] (there|awake|"
        "listening)|wakey [wakey]|wake up|(can|do|did|could) (<you>|anybody|anyone|somebody|someone) [even|still|"
        "actually|at all]* hear me [now|ok|okay|alright|all right|well|at all|properly|clearly|there]*|am i (audible|"
        "coming through|on the line)+ [now|ok|okay|clearly]*|(testing|mic check) [one|two|three|1|2|3|123|testing|"
        "check]*|knock knock|knock|is this (thing|mic|microphone|line|phone) (on|working)",
        "Can you hear me?",
        "Is anyone there who can fix my car?",
    ),
    Pattern(
        "nice_to_meet",
        "[its|it is|<im>|it feels|this is|so|a] [<very>]* <nice> (to|meeting|hearing) [finally|be]* ((meet|see|hear|"
        "know|talk|talking|meeting|speak)* [from|to|with]* (<you>|(a|your|another|that) [human|friendly|nice|real|"
        "familiar|kind|new]* voice|somebody|someone)|meet|(make|making) your acquaintance) [again|too|<now>|here|back|"
        "finally|im sure|<hailing>]*|<nice> (meeting|hearing from) <you>|long time no (see|talk|hear|speak|chat)|[its|"
        "it is|it has|hey|has]* been (<very>|a (minute|while|long time|bit)|ages|forever|too long)+|(there|here) you "
        "are|fancy (seeing|meeting|hearing from) you|welcome back|[honey|daddy]* <im> (back|home)|look (who|what) (it "
        "is|its|decided to show up|the cat dragged in|is back|is here|we have here)|what a <fine> (day|morning|"
        "evening|afternoon) [it is|today|out|out there|to be alive]*|good to be (back|here)|[<very>|its|it is]* "
        "<nice> to [finally|be able to]* put a (face|voice|name) (to|with) [the|a|that|your]* (name|voice|face)|"
        "pleasure to meet you",
        "Nice to meet you.",
        "It's good to see my balance go up.",
    ),
    Pattern(
        "me_again",
        "[hey|yes|yeah|oh]* (its|it is|tis) [only|just]* (me|i|yours truly|your favorite <who>) [again|back|here|"
        "<hailing>]*|guess who [its me|is back]*|(didnt|did not) [even]* (see|notice|spot) <you> there",
        "It's me again.",
        "It's me who paid.",
    ),
    Pattern(
        "not_expected",
        "<salute> [<hailing>]* [i|we|was|am|im|ive|have]* (didnt|did not|wasnt|was not|werent|never|not|havent) "
        "[really]* (expect|expecting|think|thought|sure|talked|spoken|talk|spoke|used|done|met|chatted|called) [that|"
        "if|you|u|a|an|the|machine|robot|bot|computer|anyone|anybody|someone|somebody|real|live|human|person|to|get|"
        "pick|up|answer|so|fast|quick|quickly|soon|ai|be|would|there|was|this|one|id|through|talk|talking|on|with|"
        "before|of|these|thing|things|like|here|ever|yet]* <end>",
        "Oh hi, I wasn't expecting a machine.",
        "Hi, I wasn't expecting a letter from you.",
    ),
    Pattern(
        "first_words",
        "<salute> [<hailing>|its|it is|this is|<im>|i|so|really]* <nice> [to] [finally|be able to|get to]* <talk> [to|"
        "with] [<you>] [<hailing>|<now>|too|finally]*|(hello|hi|hey|good (morning|afternoon|evening|day)) [there|"
        "again|<name>|yes]* (thanks|thank you) [so much|very much] for (taking|answering|picking up|accepting|"
        "getting) [up|to|my|the|this]* [call|phone|me]*|<salute> [<hailing>|you|ya|u|somebody|someone|somebodys|im|i|"
        "am|glad|happy|so|finally|that|wow|relieved|pleased|lovely|nice]* (picked up|answered|picked the phone up|got "
        "(through|you|hold of you|someone|somebody)) [so|really|very|the|that|phone|was|fast|quick|quickly|soon|"
        "already|finally|right away|first time]*",
        "Hi, nice to speak with you.",
        "Hi, thanks for answering, what are your prices?",
    ),
)

AFTER_HEALTH: Final = (
    Pattern(
        "how_are_you",
        "(how|hows|howre|howve|howd|hw|howya|howyou|hru|howdy|(morning|afternoon|evening|mornin|evenin) (how|hows)) "
        "[<being>] (<faring>|my (favorite|favourite|guy|man|girl|buddy|friend|dude|people|<mate>)|<over_there>)+ "
        "[this [fine|lovely|beautiful|glorious|rainy|sunny|cold|bright|good|blessed|wonderful]* <faring>+]|how do "
        "<you> (feel|fare|do) [<now>]|(how|hows) [<being>|the|your|this|that|old|big]* <word> [been] (treating|"
        "treatin) <you> [<now>]",
        "How are you doing today?",
        "How is it going with my claim?",
    ),
    Pattern(
        "how_do_you_do",
        "(how|hows) [<being>|about]* (your|the|this) [lovely|whole|fine|beautiful|busy|big|long]* <went_day> [<being>|"
        "been|going|go|treating <you>|coming along|so far|over there|out there|for you|there|<mate>]* [<now>]|how "
        "(nice|good|great|wonderful|lovely) [it is] to (see|meet|hear from|talk to|speak to|speak with|talk with) "
        "<you> [<now>|again|finally]*|how do you do|how goes (it|things|life|everything)|hows tricks|how did you "
        "sleep|(tell me|can you tell me|let me know|may i ask|i was wondering|i wonder) how ([<being>] (<faring>)+|"
        "youre [<faring>]*|youve [<faring>]*) [are|<now>]*",
        "How nice to hear from you.",
        "How goes the repair?",
    ),
    Pattern(
        "are_you_well",
        "(are|r|have|did|were) <you> [all|both|been|doing|feeling|having|had|have|keeping|enjoying|staying|a|an|the|"
        "your|very|really|nice|hopefully]* (well|good|ok|okay|alright|all right|fine|great|happy|nice|lovely|pleasant|"
        "wonderful|better|comfortable|(busy|long|quiet|restful|rough|hard) <went_day>) [[and] <went_day>|one|out "
        "there] [<now>|so "
        "far|<over_there>]*|(are|is|has|have|did) (things|everything|everyone|everybody|your (family|team|folks|"
        "people)|life|all|your <went_day>|it|today|the "
        "<went_day>) [going|go|all|been|treating you|kind to you|a|so far]* (going|well|good|ok|okay|alright|all "
        "right|fine|great|smoothly|kind|nice|pleasant|busy) [to you|with you|for you|there|<now>|<over_there>|day|so "
        "far]*|(is|has) (life|the (day|week|world)|today|this week) [been]* (treating|kind to) <you> [well|good|ok|"
        "okay|right|kindly|alright|<now>|so far]*|enjoying (the|this|your|that) [nice|lovely|beautiful|warm|good]* "
        "(sunshine|sun|weather|day|morning|afternoon|evening|weekend|summer|break) [<now>|out there|there]*|(keeping|"
        "staying) (busy|well|warm|cool|dry|healthy|safe|good|sane|"
        "out of (trouble|mischief)) [there|<now>|i hope|in this (heat|cold|rain|weather)]* <end>|(everything|all|"
        "things) [going] (good|okay|ok|well|fine|great|alright|all right) (with <you>|over there|there|on your end|"
        "<now>)|(everything|all|things) going (well|good|ok|okay|alright|fine|great)|<you> (doing|feeling|doin) (well|"
        "good|ok|okay|alright|all right|fine) [<now>]*|alright [there|<mate>] (<mate>|there)|[i|we|im|am|do|really|"
        "just|so]* (hope|hopes|hopefully|trust|pray|hoping) [that] (<faring>|<being>|<fine>|<hoped>|<over_there>|"
        "(your|the) <went_day>)+|"
        "[and] how [are] [your (mama|mom|mother|momma)] [and] them",
        "Are you doing okay?",
        "Are you okay with cash?",
    ),
    Pattern(
        "you_good",
        "(you|ya|yall|u|is everything|is everyone|everything|everyone) [all|is|are|been|keeping|doing|still]* (good|"
        "well|alright|ok|okay|right|fine|all right|great) [<mate>|there|then|today|on your (end|side)|with (you|yall)|"
        "in your (world|neck of the woods)|<name>]* <end>",
        "You good, bro?",
        "You good on Monday?",
    ),
    Pattern(
        "how_about_you",
        "(how|what) (about|bout) (you|yourself) [<now>]|and (you|yourself)|[<im>|doing|feeling|all|pretty|very|not "
        "too|not so]* (bad|fine|good|great|well|ok|okay|alright) [thanks|thank you|and|here]* (you|yourself) <end>",
        "Fine, and you?",
        "How about Tuesday?",
    ),
)
"""Asking how somebody is; it outranks the thanks it comes with ("fine, thanks, and you?")."""
