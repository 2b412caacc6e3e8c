"""English: greetings, which the edge answers alone."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

GREETING: Final = (
    Pattern(
        "hello",
        phrases="[why|yes|yeah|yep|okay|ok|oh|well|and|so|um]* <hail> [<hailing>|<listeners>]*",
        example="Hello there!",
        unlike="Hello, I need a taxi.",
    ),
    Pattern(
        "say_hello",
        phrases=("[<i_called_to>]* <say> [a|big|quick]* (<hail>|good (morning|afternoon|evening|day)) [<to_you>]*",),
        parts={
            "i_called_to": (
                "i|im|ive|am|was|id|let|just|only|simply|really|wanted|want|calling|called|call",
                "phoning|came|going|thought|would|like|must|me|ringing|rang|stopped|stopping|dropped",
                "dropping|popped|popping|checking|swinging|checked|by|in|on|up|here|gonna|hopped",
                "wanna|to|and|d|lemme",
            ),
            "say": "say|saying|sayin",
            # "Say hello to the team" is a message.
            "to_you": (
                "there|again|you|ya|all|<hail>|dear|today|back|now|again|to (you|ya|yall|everybody|everyone)",
                "<mate>|<name>",
            ),
        },
        example="I just wanted to say hi.",
        unlike="How do they say hello in Greek?",
    ),
    Pattern(
        "time_of_day",
        phrases=(
            "[<before>]* [very|a]* <good> <morning> [<hailing>|<listeners>]*",
            "(gday|goodmorning|goodafternoon|goodevening|goodday|mornin|evenin|gm) [<hailing>]*",
            "merry (christmas|xmas) [<hailing>]*",
            "(morning|afternoon|evening) (to|<hail>|all|everyone|everybody|<mate>|<name>) [<hailing>]*",
            "[the] top (of|o) the (morning|mornin|evening|day) [<hailing>]*",
        ),
        parts={
            "morning": (
                "morning|afternoon|evening|day|mornin|evenin|afternoon|holidays|new year|monday",
                "tuesday|wednesday|thursday|friday|saturday|sunday|arvo|morrow|eve|aftanoon|morn",
                "forenoon",
            ),
            "good": "good|great|lovely|happy|fine|wonderful|beautiful|blessed|pleasant|g|gd|jolly",
            "before": "yes|okay|oh|a|the|very|wishing you|and|wakey|rise|shine",
        },
        example="Good morning!",
        unlike="Morning, if you have something then.",
    ),
    Pattern(
        "whats_up",
        phrases=(
            "(whats|what is|wats|wat is|what) [the|been] <up> [<after>]*",
            "what (are|r|have|you|ya|re|u) [<you>|been]* doing [<today>]*",
            "<before> [with <you>|<faring>]*",
            "what [have|are|r|were|you|ya|you guys|u|been|yall]* up to [<now>|<mate>]*",
        ),
        parts={
            "up": (
                "up|new|happening|happenin|going on|goin on|shaking|shakin|cooking|cookin|cracking",
                "crackin|crackalackin|good|poppin|hanging|popping|word|good word|latest|haps|story",
                "craic|move|moves|vibe|vibes|scene|scoop|deal|buzz|sup|gwan|occurring|tea|gossip",
                "rumpus|kicking|kickin|rocking|clicking|dizzle",
            ),
            "after": (
                "with <you>",
                "<now>",
                "in your (world|life)",
                "<mate>",
                "then|there",
            ),
            "today": "today|lately|tonight|right now|these days|there",
            "before": (
                "wassup|whassup|sup|wazzup|wazzap|what up|whatsup|wassap|whaddup|waddup|whadup|wagwan",
                "wag1|wazza|wuzzup|suh|whats up doc|wsup|wassop|howzit|howsit|what it do",
                "whatcha (doing|doin|up to)",
            ),
        },
        example="What's up?",
        unlike="What's up with my order?",
    ),
    Pattern(
        "line_check",
        phrases=(
            "(are|is|have) [there] <anybody_or_you> [still|even|really|got]* <on_the_line>",
            "(anybody|anyone|somebody|someone) (there|home|on the line)",
            "[still] you [still] (there|awake|listening)",
            "wakey [wakey]",
            "wake up",
            "(can|do|did|could) <anybody> [even|still|actually|at all]* hear me [<clearly>]*",
            "am i (audible|coming through|on the line)+ [now|ok|okay|clearly]*",
            "(testing|mic check) [one|two|three|1|2|3|123|testing|check]*",
            "knock knock",
            "knock",
            "is this (thing|mic|microphone|line|phone) (on|working)",
        ),
        parts={
            "on_the_line": (
                "there|here|home|listening|with me|awake|around|yet|connected|connecting|on",
                "on the [other]* (line|phone|end [of the (line|phone)]|side)",
            ),
            "anybody_or_you": "you|i|anybody|anyone|somebody|someone",
            "clearly": "now|ok|okay|alright|all right|well|at all|properly|clearly|there",
            "anybody": (
                "<you>",
                "anybody|anyone|somebody|someone",
            ),
        },
        example="Can you hear me?",
        unlike="Is anyone there who can fix my car?",
        situation="line_check",
    ),
    Pattern(
        "nice_to_meet",
        phrases=(
            "[<before>] [<very>]* <nice> (to|meeting|hearing) [finally|be]* <meet_you> [<once_more>]*",
            "<nice> (meeting|hearing from) <you>",
            "long time no (see|talk|hear|speak|chat)",
            "[its|it is|it has|hey|has]* been (<very>|a (minute|while|long time|bit)|ages|forever|too long)+",
            "(there|here) you are",
            "fancy (seeing|meeting|hearing from) you",
            "welcome back",
            "[honey|daddy]* <im> (back|home)",
            "look (who|what) (it is|its|decided to show up|the cat dragged in|is back|is here|we have here)",
            "what a <fine> (day|morning|evening|afternoon) [it is|today|out|out there|to be alive]*",
            "good to be (back|here)",
            "[<it_is>]* <nice> to [<be_able_to>]* put a <face> (to|with) [the|a|that|your]* (name|voice|face)",
            "pleasure to meet you",
        ),
        parts={
            "meet_you": (
                "(meet|see|hear|know|talk|talking|meeting|speak)* [from|to|with]* <a_voice>",
                "meet",
                "(make|making) your acquaintance",
            ),
            "a_voice": (
                "<you>",
                "(a|your|another|that) [human|friendly|nice|real|familiar|kind|new]* voice",
                "somebody|someone",
            ),
            "once_more": (
                "again|too|here|back|finally|im sure",
                "<now>",
                "<hailing>",
            ),
            "before": (
                "its|it is|it feels|this is|so|a",
                "<im>",
            ),
            "be_able_to": "finally|be able to",
            "it_is": (
                "<very>",
                "its|it is",
            ),
            "face": "face|voice|name",
        },
        example="Nice to meet you.",
        unlike="It's good to see my balance go up.",
    ),
    Pattern(
        "me_again",
        phrases=(
            "[hey|yes|yeah|oh]* (its|it is|tis) [only|just]* <me> [again|back|here|<hailing>]*",
            "guess who [its me|is back]*",
            "(didnt|did not) [even]* (see|notice|spot) <you> there",
        ),
        parts={
            "me": (
                "me|i|yours truly",
                "your favorite <who>",
            ),
        },
        example="It's me again.",
        unlike="It's me who paid.",
    ),
    Pattern(
        "not_expected",
        phrases="<salute> [<hailing>]* [<i_was>]* <did_not> [really]* <expect> [<a_machine>]* <end>",
        parts={
            "a_machine": (
                "that|if|you|u|a|an|the|machine|robot|bot|computer|anyone|anybody|someone|somebody",
                "real|live|human|person|to|get|pick|up|answer|so|fast|quick|quickly|soon|ai|be|would",
                "there|was|this|one|id|through|talk|talking|on|with|before|of|these|thing|things|like",
                "here|ever|yet",
            ),
            "expect": (
                "expect|expecting|think|thought|sure|talked|spoken|talk|spoke|used|done|met|chatted",
                "called",
            ),
            "did_not": "didnt|did not|wasnt|was not|werent|never|not|havent",
            "i_was": "i|we|was|am|im|ive|have",
        },
        example="Oh hi, I wasn't expecting a machine.",
        unlike="Hi, I wasn't expecting a letter from you.",
    ),
    Pattern(
        "first_words",
        phrases=(
            "<salute> [<it_is>]* <nice> [to] [<be_able_to>]* <talk> [to|with] [<you>] [<finally>]*",
            "<before> [<there_again>]* <thank_you> [<so_much>] for <taking> [<up_to>]* [call|phone|me]*",
            "<salute> [<that_somebody>]* <picked_up> [<so_fast>]*",
        ),
        parts={
            "it_is": (
                "<hailing>",
                "its|it is|this is|i|so|really",
                "<im>",
            ),
            "finally": (
                "<hailing>",
                "<now>",
                "too|finally",
            ),
            "be_able_to": "finally|be able to|get to",
            "before": (
                "hello|hi|hey",
                "good (morning|afternoon|evening|day)",
            ),
            "taking": "taking|answering|picking up|accepting|getting",
            "there_again": (
                "there|again|yes",
                "<name>",
            ),
            "so_much": "so much|very much",
            "up_to": "up|to|my|the|this",
            "thank_you": "thanks|thank you",
            "that_somebody": (
                "<hailing>",
                "you|ya|u|somebody|someone|somebodys|im|i|am|glad|happy|so|finally|that|wow|relieved",
                "pleased|lovely|nice",
            ),
            "so_fast": (
                "so|really|very|the|that|phone|was|fast|quick|quickly|soon|already|finally|right away",
                "first time",
            ),
            "picked_up": (
                "picked up|answered",
                "picked the phone up",
                "got (through|you|hold of you|someone|somebody)",
            ),
        },
        example="Hi, nice to speak with you.",
        unlike="Hi, thanks for answering, what are your prices?",
    ),
)

AFTER_HEALTH: Final = (
    Pattern(
        "how_are_you",
        phrases=(
            "<before> [<being>] <whoever>+ [<after>]",
            "how do <you> (feel|fare|do) [<now>]",
            "(how|hows) [<being>|the|your|this|that|old|big]* <word> [been] (treating|treatin) <you> [<now>]",
        ),
        parts={
            "before": (
                "how|hows|howre|howve|howd|hw|howya|howyou|hru|howdy",
                "(morning|afternoon|evening|mornin|evenin) (how|hows)",
            ),
            "after": "this [fine|lovely|beautiful|glorious|rainy|sunny|cold|bright|good|blessed|wonderful]* <faring>+",
            "whoever": (
                "<faring>",
                "my (favorite|favourite|guy|man|girl|buddy|friend|dude|people|<mate>)",
                "<over_there>",
            ),
        },
        example="How are you doing today?",
        unlike="How is it going with my claim?",
        situation="how_are_you",
    ),
    Pattern(
        "how_do_you_do",
        phrases=(
            "(how|hows) [<being>|about]* (your|the|this) [<lovely>]* <went_day> [<going>]* [<now>]",
            "how (nice|good|great|wonderful|lovely) [it is] to <hear_from> <you> [<now>|again|finally]*",
            "how do you do",
            "how goes (it|things|life|everything)",
            "hows tricks",
            "how did you sleep",
            "<before> how ([<being>] (<faring>)+|youre [<faring>]*|youve [<faring>]*) [are|<now>]*",
        ),
        parts={
            "going": (
                "<being>",
                "been|going|go|coming along|so far|over there|out there|for you|there",
                "treating <you>",
                "<mate>",
            ),
            "lovely": "lovely|whole|fine|beautiful|busy|big|long",
            "hear_from": "see|meet|hear from|talk to|speak to|speak with|talk with",
            "before": (
                "tell me|let me know|may i ask|i was wondering|i wonder",
                "can you tell me",
            ),
        },
        example="How nice to hear from you.",
        unlike="How goes the repair?",
        situation="how_are_you",
    ),
    Pattern(
        "are_you_well",
        phrases=(
            "(are|r|have|did|were) <you> [<been>]* <well> [<at_work>] [<now>|so far|<over_there>]*",
            "(are|is|has|have|did) <things> [<going>]* <going_well> [<for_you>]*",
            "(is|has) <life> [been]* (treating|kind to) <you> [<kindly>]*",
            "enjoying (the|this|your|that) [<nice_kind_of>]* <weather> [<now>|out there|there]*",
            "(keeping|staying) <busy> [there|<now>|i hope|in this (heat|cold|rain|weather)]* <end>",
            "(everything|all|things) [going] <good> (with <you>|over there|there|on your end|<now>)",
            "(everything|all|things) going (well|good|ok|okay|alright|fine|great)",
            "<you> (doing|feeling|doin) (well|good|ok|okay|alright|all right|fine) [<now>]*",
            "alright [there|<mate>] (<mate>|there)",
            "[i|we|im|am|do|really|just|so]* (hope|hopes|hopefully|trust|pray|hoping) [that] <you_are>+",
            "[and] how [are] [your (mama|mom|mother|momma)] [and] them",
        ),
        parts={
            "well": (
                "well|good|ok|okay|alright|all right|fine|great|happy|nice|lovely|pleasant|wonderful",
                "better|comfortable",
                "(busy|long|quiet|restful|rough|hard) <went_day>",
            ),
            "been": (
                "all|both|been|doing|feeling|having|had|have|keeping|enjoying|staying|a|an|the|your",
                "very|really|nice|hopefully",
            ),
            "at_work": (
                "[and] <went_day>",
                "one|out there",
            ),
            "things": (
                "things|everything|everyone|everybody|life|all|it|today",
                "your (family|team|folks|people)",
                "your <went_day>",
                "the <went_day>",
            ),
            "going_well": (
                "going|well|good|ok|okay|alright|all right|fine|great|smoothly|kind|nice|pleasant",
                "busy",
            ),
            "for_you": (
                "to you|with you|for you|there|day|so far",
                "<now>",
                "<over_there>",
            ),
            "going": "going|go|all|been|treating you|kind to you|a|so far",
            "kindly": (
                "well|good|ok|okay|right|kindly|alright|so far",
                "<now>",
            ),
            "life": (
                "life|today|this week",
                "the (day|week|world)",
            ),
            "weather": "sunshine|sun|weather|day|morning|afternoon|evening|weekend|summer|break",
            "nice_kind_of": "nice|lovely|beautiful|warm|good",
            "busy": (
                "busy|well|warm|cool|dry|healthy|safe|good|sane",
                "out of (trouble|mischief)",
            ),
            "good": "good|okay|ok|well|fine|great|alright|all right",
            "you_are": (
                "<faring>",
                "<being>",
                "<fine>",
                "<hoped>",
                "<over_there>",
                "(your|the) <went_day>",
            ),
        },
        example="Are you doing okay?",
        unlike="Are you okay with cash?",
        situation="how_are_you",
    ),
    Pattern(
        "you_good",
        phrases="<before> [all|is|are|been|keeping|doing|still]* <good> [<where_you_are>]* <end>",
        parts={
            "where_you_are": (
                "<mate>",
                "there|then|today",
                "on your (end|side)",
                "with (you|yall)",
                "in your (world|neck of the woods)",
                "<name>",
            ),
            "before": "you|ya|yall|u|is everything|is everyone|everything|everyone",
            "good": "good|well|alright|ok|okay|right|fine|all right|great",
        },
        example="You good, bro?",
        unlike="You good on Monday?",
    ),
    Pattern(
        "how_about_you",
        phrases=(
            "(how|what) (about|bout) (you|yourself) [<now>]",
            "and (you|yourself)",
            "[<before>]* <well> [thanks|thank you|and|here]* (you|yourself) <end>",
        ),
        parts={
            "before": (
                "<im>",
                "doing|feeling|all|pretty|very|not too|not so",
            ),
            "well": "bad|fine|good|great|well|ok|okay|alright",
        },
        example="Fine, and you?",
        unlike="How about Tuesday?",
        situation="how_are_you",
    ),
)
"""Asking how somebody is; it outranks the thanks it comes with ("fine, thanks, and you?")."""
