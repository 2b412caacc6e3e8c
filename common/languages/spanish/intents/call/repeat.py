"""Spanish: asking the assistant to say its last words again."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

REPEAT: Final = (
    Pattern(
        "repeat",
        phrases=(
            "[como|<re>]* <repeat> [<re>|<message>|<said>|<told>]* [<excusing> [<~matter>]* <end>]",
            "(repeticion|repeticiones) [<polite>]",
        ),
        example="¿Me puede repetir lo último?",
        unlike="Repita mi pedido de la semana pasada.",
    ),
    Pattern(
        "say_again",
        phrases=(
            "[<re>]* <tell_or_hear> [<re>|<told>]* <again> [<that_again>]* [<excusing> [<~matter>]* <end>]",
            "<again> [<re>]* <tell> [<re>|<told>]*",
            "(hable|habla|hableme|hablame) [<polite>]* (otra vez|de nuevo) [<polite>]* [<after>]",
        ),
        parts={
            "tell_or_hear": (
                "<tell>",
                "escuchar|escucharlo|escucharla|oir|oirlo|oirla",
                "(haz|haga|hace|hacer|hazme|hagame|haceme|hacerme) [la|esa|tu|su] [ultima] pregunta",
            ),
            "that_again": (
                "<re>",
                "<told>",
                "<said>",
                "pero",
                "<again>",
            ),
            "after": "<excusing> [<~matter>]* <end>",
        },
        example="Dígamelo otra vez, por favor.",
        unlike="Dígame otra vez cuánto cuesta.",
    ),
    Pattern(
        "say_anew",
        phrases=(
            "[<re>]* <do_again> a <say> [<re>|<told>|<said>|<message>]*",
            "(dime|digame|decime|repite|repita) que [me] <told> [<re>]*",
        ),
        parts={
            "do_again": (
                "vuelve|vuelva|volve|volver|vuelves|vuelvas|volved|vuelvan|volverme|volvermelo",
                "volverlo|vuelveme|vuelvame|vuelvemelo|vuelvamelo|volveme|volvemelo|volvelo|vuelvelo",
                "vuelvalo|volverias|volveria|volvieras|volviera",
            ),
            "say": (
                "<repeat>",
                "<tell>",
                "dar|darme|darnos|empezar|escuchar|oir|escucharlo|oirlo|escucharla",
                "(hacer|hacerme|formular) (la|esa|tu|su)",
            ),
        },
        example="¿Puede volver a decirlo?",
        unlike="Quiero volver a pedir lo mismo.",
    ),
    Pattern(
        "what_you_said",
        phrases="<before> [<re>]* ((a|en) [eso]|eso|[a] lo) que [<have_you>]* (<told>|<just_said>) [<re>]*",
        parts={
            "before": (
                "regalame|regaleme|regalas|ponlo|ponme|pon|pongame|poneme|dame|deme|regresa|regrese",
                "regresale|regresele|retrocede|retroceda|rebobina|repasa|repase|pasame|echale|echa",
            ),
            "have_you": "me|nos|has|ha|estabas|estaba",
        },
        example="Póngame otra vez lo que dijo.",
        unlike="Ponme otra vez lo que escuchaba ayer.",
    ),
    Pattern(
        "what_did_you_say",
        phrases=(
            "[<re>]* (que|como|cual|ke) [<is_it>]* (<told>|<just_said>) [<re>]*",
            "[y|perdon|pero]* (que|como|cual) [me|nos|has|ha]* <told> (despues|antes) <after>",
            "[y|perdon|pero|me|nos|has|ha]* <you_said> <word> [<word>] o <word> [<word>] <end>",
            "[<before>]* <which> [<have_you>]* <told> [<that_it_was>] [el|la|lo] [<detail>] [<please>]* <end>",
        ),
        parts={
            "is_it": (
                "es|fue|era|eso|lo|ultimo|que|me|nos|has|ha|habias|habia|cosa|cosas|demonios|rayos",
                "carajo|diablos|estabas|estaba|estas|esta",
            ),
            "after": (
                "de (el|la|eso|esto|lo|<detail>)+",
                "del <detail>",
            ),
            "you_said": "dijo|dijiste|dijeron|dicho|dices|dice",
            "which": (
                "cuanto|cuando|donde|como|cual",
                "que <detail>",
            ),
            "have_you": "es|lo|me|nos|has|ha|era|habia",
            "that_it_was": "que (era|es|fue|eran|seria)",
            "please": (
                "<polite>",
                "<again>",
                "perdon",
            ),
            "before": "y|pero|a|de|ver",
        },
        example="¿Qué dijo?",
        unlike="¿Qué dijo que costaba?",
    ),
)

ECHO: Final = (
    Pattern(
        "what_was_that",
        phrases=(
            "[y] eso [ultimo|de antes] que (fue|era|es)",
            "(que|como|cual) (fue|era) <that> [que] [<after>]*",
            "(que|cual) [es|era|fue] (la|tu|su) [ultima] pregunta [que]* [me]* [hizo|hiciste|hacias|hacia]",
            "que pregunta (fue|era|[me] (hizo|hiciste|hacias|hacia))",
            "[que] (como|que) (era|fue|es) <end>",
        ),
        parts={
            "that": (
                "eso|esa|lo ultimo|lo anterior|tu pregunta|su pregunta",
                "la [ultima] (pregunta|respuesta|parte|frase|palabra)",
                "esa (pregunta|ultima parte)",
            ),
            "after": (
                "ultimo|dijo|dijiste|pregunto|preguntaste",
                "me (dijo|dijiste|pregunto|preguntaste)",
                "<again>",
                "<told>",
            ),
        },
        example="¿Cuál era la pregunta?",
        unlike="¿Qué es eso de la comisión?",
    ),
    Pattern(
        "once_more",
        phrases=(
            "<before> [<after>]*",
            "(como|que) (perdon|perdone|disculpe)",
        ),
        parts={
            "after": (
                "<again>",
                "<softly>",
                "<dear>",
                "pero|y|eso|esa parte|lo ultimo",
                "(lo|eso) [ultimo] que [me|has|ha]* <told>",
                "la ultima (parte|frase|pregunta|palabra)",
            ),
            "before": (
                "otra (vez|vececita|vecesita)",
                "de nuevo|nuevamente|una ultima vez|otra vez mas|de vuelta",
                "una (vez|vececita) mas",
            ),
        },
        example="Otra vez, por favor.",
        unlike="Otra vez me cobraron de más.",
    ),
    Pattern(
        "pardon",
        phrases=(
            "<before> [perdon|disculpe|por favor|<dear>] <end>",
            "mande usted",
            "(perdon|perdone|disculpe|disculpa|perdona) (que|como) <end>",
        ),
        parts={
            "before": "como|que|mande|que cosa|como dice|como que|lo que|como que que|ein|lo cualo",
        },
        example="¿Cómo?",
        unlike="¿Cómo llego?",
    ),
)
"""Asking for it again in words that mean something else behind a statement."""
