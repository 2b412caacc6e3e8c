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
            "(anybody|anyone|somebody|someone) [still] (there|home|on the line|here)",
            "(anybody|anyone) <end>",
            (
                "(are|is) (you|anybody|anyone|somebody|someone) [still|even]* (listening|on this "
                "line|on the phone|with me)"
            ),
            (
                "(did|have|has) (you|i|we|the line|it) [just|been]* (hang up|hung up|lose|lost|get|"
                "got|cut|gone|go|drop|dropped) [on|cut|off|me|you|dead|us|disconnected|the (line|connection)]*"
            ),
            "(is|was) (this|it|now|that) a (good|bad|convenient|okay|ok) (time|moment) [to (talk|call)|for you]*",
            "still (there|with me|here|on the line)",
            "where did you go|is the line (dead|still on)",
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
            "[hey|yes|yeah|oh|hi|hello|hiya]* (its|it is|tis) [only|just]* <me> [again|back|here|<hailing>]*",
            "(hi|hello|hey|hiya) [only|just]* me [again|back|here]*",
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
