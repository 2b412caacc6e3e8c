"""English: what callers say about how the assistant speaks, whether the call is kept, and that something is off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

RECORDED: Final = (
    Pattern(
        "is_it_recorded",
        phrases=(
            "<is_it> [<call_words>]* <recorded> [<call_words>|<recorded>]* [<or_not>]*",
            "<is_it> [<call_words>]* (<kept> [<call_words>]* <speech>|<speech> [<call_words>]* <kept>) [<call_words>]*",
            "<who_listens> [<call_words>]* (listening|listens|listen|hearing) [in|on|to|along|<call_words>]*",
            "is there [a|any]* (recording|transcript|record) (of|being made) [<call_words>]*",
        ),
        parts={
            "is_it": (
                "[and|so|but]* (<question_word>|you|youre|you arent|youre not|you are not|you dont|this|what "
                "i say here)"
            ),
            "question_word": (
                "is|are|am|do|does|did|will|was|were|has|have|isnt|arent|dont|would|if|whether|can you hear and",
            ),
            "recorded": "recorded|recording|record|taping|taped|tape|monitored|monitoring|monitor|wiretapped|bugged",
            "kept": (
                "saved|saving|save|stored|storing|store|kept|keeping|keep|logged|logging|transcribed|written down",
                "(keep|keeping|make|making|have|store|storing|take|taking) [a|any] (recording|transcript|record|log)",
            ),
            "speech": (
                "call|calls|conversation|conversations|voice|words|chat|everything|what (i|we|im) (say|said|saying)",
                "anything (i|we) say|everything (i|we) say|this|phone calls|audio|of (this|me|it|us)",
            ),
            "who_listens": (
                "(who|whos|who is|who else|who elses) [is|else]",
                "(is|are) (anyone|anybody|somebody|someone|people|others|other people|they)",
            ),
            "or_not": (
                "or what|or not|are you|arent you|is it|isnt it|by any chance|please|i hope|right|then",
                "by the way",
            ),
        },
        example="Is this call being recorded?",
        unlike="Are you recording artists?",
    ),
)

SLOWER: Final = (
    Pattern(
        "speak_slower",
        phrases=(
            "[<say_it>]* <slower> [<for_me>]*",
            "[<say_it>]* (slow|slowing) [it|that|things|this|yourself|right|way] down [<for_me>]*",
            "(go|going|speak|talk|take it|take that|do it|say it) [<a_bit>]* slow [and (easy|steady)] [<for_me>]*",
            "[easy|whoa|hey|please|but]* not [<a_bit>]* so (fast|quick|quickly|rapidly) [<for_me>]*",
            "(dont|do not|stop) [<speech_act>|be]* (so fast|so quickly|so quick|rushing|rush) [me|<for_me>]*",
            "<can_you> not <speech_act> so (fast|quick|quickly) [<for_me>]*",
            "take your time (speaking|talking|with the words|there) [<for_me>]*",
        ),
        example="Could you speak more slowly?",
        unlike="Shipping is slower this week.",
    ),
    Pattern(
        "too_quick",
        phrases=(
            (
                "[<cannot_follow>] [because|cause|so|when|if]* <you_are> [<a_bit>|<speech_act>|going]* too "
                "<fast> [<for_me>]*"
            ),
            (
                "[<cannot_follow>] <you_talk> [<a_bit>|<speech_act>]* (<very>|way too|too|so)+ <fast> "
                "[<for_me>|<cannot_follow>]*"
            ),
            "[way|a bit|much|a little|just]* too <fast> (for me|for my ears) [<for_me>]*",
            (
                "[so|and|but|sorry|dear]* i (cant|cannot|couldnt|can hardly|can barely) [really|"
                "quite]* (keep up|follow) [with|<for_me>]*"
            ),
            "(youre|you are|you keep) [just|always|kind of]* rushing [me|it|through [it|that|this]]",
        ),
        parts={
            "you_are": "youre|you are|you|your speech is|its|it is|thats|that is|this is",
            "you_talk": (
                "(youre|you are|you|your) [just|really|all]* (talk|talking|speak|speaking|going|reading|speech|go)",
            ),
            "fast": "fast|quick|quickly|rapidly|rapid|speedy|hasty",
            "cannot_follow": (
                (
                    "[so|and|but]* i (cant|cannot|couldnt|dont|can hardly|can barely) [really|quite]* <follow> "
                    "[you|that|up|it]*"
                ),
            ),
            "follow": "keep up|follow|write|understand|catch|take it in|take that in|get it [all] down|note",
        },
        example="You're talking too fast for me.",
        unlike="Shipping was too fast for the invoice.",
    ),
)

LOUDER: Final = (
    Pattern(
        "speak_louder",
        phrases=(
            "[<say_it>]* (louder|more loudly|more loud) [<for_me>]*",
            "[<say_it>]* speak [<a_bit>|right]* up [<for_me>]*|speaking [<a_bit>]* up [<for_me>]*",
            "(turn|put|crank|turning) (up <the_volume>|<the_volume> [<a_bit>]* up) [<for_me>]*",
            "(raise|increase|raising|boost) (the|your) (voice|volume|sound) [<for_me>]*",
            "(more|higher) volume [please]|volume up [<for_me>]*",
            (
                "(dont|do not|stop) [be|talking|speaking]* (whisper|whispering|mumble|mumbling|so "
                "(quiet|quietly|soft|softly))"
            ),
        ),
        parts={"the_volume": "it|the volume|your volume|yourself|the sound|your voice|your mic|volume"},
        example="Speak up, please.",
        unlike="A louder bell would help.",
    ),
    Pattern(
        "too_quiet",
        phrases="<you_are> [<a_bit>|<very>|too|so|kind of|talking|speaking|sounding]* <quiet> [<for_me>]*",
        parts={
            "you_are": (
                "youre|you are|its|this is|you sound|you speak|youre speaking|youre talking|youre sounding",
                "(your|the) (voice|volume|sound|audio|voices|volumes|sounds) [is|sounds|seems]",
            ),
            "quiet": "quiet|quietly|soft|softly|low|faint|silent|weak|far away|distant|muffled|far off",
        },
        example="You're very quiet.",
        unlike="The room is too quiet.",
    ),
)

UNHEARD: Final = (
    Pattern(
        "hardly_hear",
        phrases=(
            (
                "[<i_still>]* (can|could) (hardly|barely|scarcely|only just|just about) <hear_out> "
                "[<you_say>]* [<for_me>]*"
            ),
            "[<i_still>]* (cant|cannot|can not|dont) [really|quite|even]* hear [<you_say>]* [<very>|too]* [<well>]*",
            (
                "[<i_still>]* [<very>|a bit of|some|a]* <trouble> [for me] [to] (hearing|hear) (you|your "
                "voice) [<for_me>]*"
            ),
            "(you|your voice) [is|are] [very|so|really]* (hard|difficult) to hear [<for_me>]*",
        ),
        parts={
            "i_still": "i|we|im|i am|still|and|but|because|sorry|i have|ive got|im having|it is|its|having|really",
            "hear_out": "hear|make out",
            "you_say": "you|anything|a word|what youre saying|what you are saying|you say|your voice",
            "well": "well|clearly|properly|good|at all|right now|dear|from here|over here|anymore",
            "trouble": "trouble|difficulty|hard time|hard|difficult",
        },
        example="I can barely hear you.",
        unlike="I can barely hear the television, do you repair them?",
    ),
)

BE_QUIET: Final = (
    Pattern(
        "stop_talking",
        phrases=(
            "<stop_it> [<at_once>]*",
            (
                "(you|you can|you may|youll|you will|you must) [really|now|just|all]* <stop_verb> "
                "[<speech_act>]* [<at_once>]*"
            ),
            "you [really|just]* (talk|speak|say) [<a_bit>|way]* too much [<at_once>]*",
            (
                "[just]* let me (talk|speak|finish|get a word in|have a word|say something|think in peace) "
                "[<at_once>|edgewise]*"
            ),
        ),
        parts={
            "stop_it": (
                "stop|quiet|silence|enough|hush|shush|basta|zip it|can it|cut it out|knock it off|pipe down|shut up",
                "(stop|quit|cease|enough|no more) [<all_the>]* (<speech_act>|that|it|there|this|please|now|already)+",
                "(stop|quit) (interrupting|cutting) me [off]",
                "(dont|do not|please dont) (interrupt|talk over|speak over|cut) [me|people] [off]",
                "(be|keep|stay|go|remain) [<very>]* (quiet|silent|still)",
                "shut (it|your mouth|up already)|give it a rest|hold your tongue|button it|put a sock in it",
                "(dont|do not) (talk|speak|say) [another word|a word|anything|a thing|any more]* [anymore|to me]*",
                "not (another|one more) word|thats enough (talking|of that|out of you|from you|now)",
                "i said (<stop_verb>|enough|quiet)+",
            ),
            "stop_verb": "stop|quit|shut up|be quiet|hush",
            "all_the": "with|the|all|this|your|of|just|so",
        },
        example="Stop.",
        unlike="Stop my subscription.",
    ),
)

NEVER_MIND: Final = (
    Pattern(
        "never_mind",
        phrases=(
            "<never_mind> [<then>]*",
            "<forget> (<that>|about <that>) [<then>]*",
            "[no]* (dont|do not) (worry|bother|mind me) [about <that>] [<then>]*",
            "[<whatever>]* (doesnt|does not|dont) [really|even]* matter [<then>]*",
            "[<whatever>]* (not|no|wasnt|nothing)+ (important|matter|that important|urgent|big deal|much) [<then>]*",
            "(i|ive|i have|we|ve) [just|now]* changed my mind [<then>]*",
        ),
        parts={
            "never_mind": (
                "never mind|nevermind|nvm|never you mind|drop it|leave it|skip it|let it go|no matter|false alarm",
                "[on] second (thoughts|thought)|its nothing|it was nothing|it is nothing|its fine leave it",
                "i take (that|it|it all) back|pay [me|it|that|no|any]* (no attention|no mind) [to (me|that|it)]",
                "i (dont|do not) need (it|that) (anymore|any more|after all)|strike that",
                "(cancel|scrap) (that|it) [thought|question]",
                "its (ok|okay|fine) never mind|it can wait",
            ),
            "forget": (
                "[lets|just|you can|please|we can|you know what|actually]* (forget|ignore|disregard|skip|scratch|drop)",
            ),
            "that": (
                "that|it|this|all that|me|what i [just]* (said|asked)",
                "i [even|ever]* (said anything|asked|mentioned it)",
                "(my|the|that) (question|last question|last one)|the whole thing",
            ),
            "whatever": "it|its|that|thats|it is|it was|this|really|was",
            "then": (
                "then|now|dear|that|anymore|after all|instead|please|actually|sorry|thank you|thanks|its okay",
                "about (it|that|this)|its (ok|okay|fine|nothing)|forget (it|that)|never mind",
            ),
        },
        example="Actually, never mind.",
        unlike="Never mind the price, when can you come?",
    ),
)

MANNER: Final[Mapping[str, Phrases]] = {
    # What a call is made of, and when: beside recording.
    "call_words": (
        "this|the|our|my|it|that|these|those|your|call|calls|conversation|conversations|line|phone|voice|words|being",
        "am|i|me|us|we|you|they|be|been|get|gets|getting|going|to|currently|now|right|here|always|also|still|all|a",
        "everything|anything|say|said|saying|speak|what|who|anyone|anybody|somebody|someone|else|on|in|of|there|is",
        "are|by|any|chance|please|today|at|moment|actually|really|just|phonecalls|every|each|made|not",
        "anywhere|somewhere",
    ),
    # Before an adverb of manner, and around it.
    "say_it": (
        "speak|speaking|talk|talking|go|going|read|reading|say|saying|be|make|making|do|put|tell",
        "take|it|that",
        "this|to|me|<a_bit>|and|clearly|can|could|would|you|your|voice|try|sorry|we|i|just|need|words|with|have|for",
        "dear|okay|any|one|every|each|word|phrase",
    ),
    "a_bit": "a|bit|little|lot|much|tad|touch|please|some|way|more|even|just|very|real|really|so|kind|of|slightly|far",
    "for_me": (
        "please|for|me|now|there|dear|a|bit|little|some|touch|and|clearly|so|i|can|follow|understand|write|hear|you",
        "my|ears|this|it|down|to|keep|up|the|phone|would|will|okay|sir|maam|love|mate|thank|thanks|then|ok|when|with",
        "that|speak|speaking|talk|talking|sorry|im|old|writing|not|as|young|used|was|clear|louder|slower|us",
    ),
    "slower": "slower|slowly|less (fast|quickly|speed|quick|rapidly)|slow please|more slow",
    "speech_act": (
        "talk|talking|speak|speaking|reading|read|listing|saying|chatting|yapping|rambling|blabbering|babbling|over me",
        "going on|repeating (yourself|that)|go|going|interrupting|being",
    ),
    "at_once": (
        "now|already|please|there|just|will|you|would|right|for|a|second|moment|minute|bit|i|said",
        "thats|enough|okay|and",
        "stop|listen|to|me|while|thank|thanks|dear|once|ok|sorry|anymore|it|that|quiet|then|going|on",
    ),
}
"""Rules about the manner of speaking."""
