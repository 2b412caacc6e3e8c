"""English: greetings, which the edge answers alone."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

GREETING: Final = (
    Pattern(
        "hello",
        "[why|yes|yeah|yep|okay|ok|oh|well|and|so|um]* <hail> [<hailing>]*",
        "Hello there!",
        "Hello, I need a taxi.",
    ),
    Pattern(
        "say_hello",
        "[i|im|ive|am|was|id|let|just|only|simply|really|wanted|want|calling|called|call|phoning|came|going|thought|"
        "would|like|must|me|ringing|rang|stopped|stopping|dropped|dropping|popped|popping|checking|swinging|checked|by|"
        "in|on|up|here|gonna|hopped|wanna|to|and|d|lemme]* (say|saying|sayin) [a|big|quick]* <hail> [<hailing>]*|[i|im|"
        "ive|am|was|id|let|just|only|simply|really|wanted|want|calling|called|thought|would|like|must|me|to]* (say|"
        "saying) good (morning|afternoon|evening|day) [<hailing>]*",
        "I just wanted to say hi.",
        "How do they say hello in Greek?",
    ),
    Pattern(
        "time_of_day",
        "[yes|okay|oh|a|the|very|wishing you|and|wakey|rise|shine]* [very|a]* (good|great|lovely|happy|fine|wonderful|"
        "beautiful|blessed|pleasant|g|gd|jolly) (morning|afternoon|evening|day|mornin|evenin|afternoon|holidays|new "
        "year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|arvo|morrow|eve|aftanoon|morn|forenoon) "
        "[<hailing>]*|(gday|goodmorning|goodafternoon|goodevening|goodday|mornin|evenin|gm) [<hailing>]*|merry "
        "(christmas|xmas) [<hailing>]*|(morning|afternoon|evening) (to|<hail>|all|everyone|everybody|<mate>|<name>) "
        "[<hailing>]*|[the] top (of|o) the (morning|mornin|evening|day) [<hailing>]*",
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
        "(are|is) [there] (you|anybody|anyone|somebody|someone) [still|even|really]* (there|here|home|listening|on the "
        "line|with me|awake|around|yet|connected|connecting|on)|(anybody|anyone|somebody|someone) (there|home|on the "
        "line)|[still] you [still] (there|awake|listening)|wakey [wakey]|wake up|(can|do|did) <you> [even|still]* hear "
        "me [now|ok|okay|alright|all right|well]*|(testing|mic check) [one|two|three|1|2|3|123|testing|check]*|knock "
        "knock|knock|is this (thing|mic|microphone|line|phone) (on|working)",
        "Can you hear me?",
        "Is anyone there who can fix my car?",
    ),
    Pattern(
        "nice_to_meet",
        "[its|it is|<im>|it feels|this is|so|a] [<very>]* <nice> (to|meeting|hearing) [finally|be]* ((meet|see|hear|"
        "know|talk|talking|meeting|speak)* [from|to|with]* (<you>|your voice)|meet|(make|making) your acquaintance) "
        "[again|too|<now>|here|back|finally|im sure|<hailing>]*|<nice> (meeting|hearing from) <you>|long time no (see|"
        "talk|hear|speak|chat)|[its|it is|it has|hey|has]* been (<very>|a (minute|while|long time|bit)|ages|forever|"
        "too long)+|(there|here) you are|fancy (seeing|meeting|hearing from) you|welcome back|[honey|daddy]* <im> "
        "(back|home)|look (who|what) (it is|its|decided to show up|the cat dragged in|is back|is here|we have here)|"
        "what a <fine> (day|morning|evening|afternoon) [it is|today|out|out there|to be alive]*|good to be (back|here)|"
        "[<very>|its|it is]* <nice> to [finally|be able to]* put a (face|voice|name) (to|with) [the|a|that|your]* "
        "(name|voice|face)|pleasure to meet you",
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
        "with] [<you>] [<hailing>|<now>|too|finally]*|(hello|hi|hey|good (morning|afternoon|evening|day)) [there|again|"
        "<name>|yes]* (thanks|thank you) [so much|very much] for (taking|answering|picking up|accepting|getting) [up|"
        "to|my|the|this]* [call|phone|me]*",
        "Hi, nice to speak with you.",
        "Hi, thanks for answering, what are your prices?",
    ),
)

AFTER_HEALTH: Final = (
    Pattern(
        "how_are_you",
        "(how|hows|howre|howve|howd|hw|howya|howyou|hru|howdy|(morning|afternoon|evening|mornin|evenin) (how|hows)) "
        "[<being>] (<faring>|my (favorite|favourite|guy|man|girl|buddy|friend|dude|people|<mate>))+ [this [fine|lovely|"
        "beautiful|glorious|rainy|sunny|cold|bright|good|blessed|wonderful]* <faring>+]|how do <you> (feel|fare|do) "
        "[<now>]|(how|hows) [<being>|the|your|this|that|old|big]* <word> [been] (treating|treatin) <you> [<now>]",
        "How are you doing today?",
        "How is it going with my claim?",
    ),
    Pattern(
        "how_do_you_do",
        "how (your|the) (day|week|morning|evening|night|weekend) (is|has|been|going)+ [<now>|so far|for you]*|how "
        "(nice|good|great|wonderful|lovely) [it is] to (see|meet|hear from|talk to|speak to|speak with|talk with) "
        "<you> [<now>|again|finally]*|how do you do|how goes (it|things|life|everything)|hows tricks|how did you sleep|"
        "(tell me|can you tell me|let me know) how (<you>|youre|youve) [are|doing|been|feeling]* [<now>]",
        "How did you sleep?",
        "How goes the repair?",
    ),
    Pattern(
        "are_you_well",
        "(are|r|have) <you> [all|been|doing|feeling|having|had|keeping|a]* (well|good|ok|okay|alright|all right|fine|"
        "great|happy|nice|lovely|pleasant|wonderful) [day|one|morning|evening] [<now>]*|(are|is) (things|everything|"
        "life|all|your (day|life)|it) [going|all|been|treating you]* (going|well|good|ok|okay|alright|all right|fine|"
        "great) [with you|for you|there|<now>]*|(everything|all|things) [going] (good|okay|ok|well|fine|great|alright|"
        "all right) (with <you>|over there|there|on your end|<now>)|(everything|all|things) going (well|good|ok|okay|"
        "alright|fine|great)|<you> (doing|feeling|doin) (well|good|ok|okay|alright|all right|fine) [<now>]*|alright "
        "[there|<mate>] (<mate>|there)|[i] (hope|hopefully|trust|pray|hoping) [that] (<faring>|<being>|<fine>|having|"
        "enjoying|had|finds|keeping|a|an|the|very|really|youre)+|[and] how [are] [your (mama|mom|mother|momma)] [and] "
        "them",
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
        "(how|what) (about|bout) (you|yourself) [<now>]|and (you|yourself)|[<im>|doing|feeling|all|pretty|very|not too|"
        "not so]* (bad|fine|good|great|well|ok|okay|alright) [thanks|thank you|and|here]* (you|yourself) <end>",
        "Fine, and you?",
        "How about Tuesday?",
    ),
)
"""Asking how somebody is; it outranks the thanks it comes with ("fine, thanks, and you?")."""
