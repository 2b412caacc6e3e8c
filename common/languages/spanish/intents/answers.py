"""Spanish: yes, no, and the small parts of speech that mean something only beside others."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

AFFIRM: Final = (
    Pattern(
        "yes",
        phrases="<before> [<after>]*",
        parts={
            "before": (
                "si|sip|sep|see|sii|claro|claro que si|correcto|exacto|exactamente|afirmativo",
                "efectivamente|en efecto|cierto|por descontado|obvio|obviamente|seguro|simon",
                "eso mismo|asi es|asi mismo|asi|yes|yeah|como no|ya lo creo|sin duda|indudablemente",
                "positivo|andale|claramente|absolutamente|totalmente|justo|tal cual|va que va|hecho",
                "confirmo|confirmado|con gusto|pos si|a huevo",
                "por supuesto [que si]",
                "desde luego [que si]",
                "eso es <end>",
                "eso <end>",
                "encantado de la vida",
            ),
            "after": (
                "senor|senora|senorita|si|es|asi es|correcto|claro|quiero|lo quiero|acepto|soy yo",
                "confirmo|que si|asi|la verdad|puede ser|gusto|ya|tengo|tenemos|puedo|adelante|hagalo",
                "hazlo|eso|exacto",
                "<polite>",
                "<very>",
                "estoy (de acuerdo|seguro|segura)",
            ),
        },
        example="Sí, claro.",
        unlike="Sí, pero ¿cuánto cuesta?",
    ),
    Pattern(
        "go_ahead",
        phrases="<before> [<polite>|si|asi|pues]*",
        parts={
            "before": (
                "adelante|hazlo|hagalo|hacelo|haz eso|haga eso|hagale|hagalo asi|proceda|procede",
                "continue|continua|siga|sigue|prosiga|acepto|me lo llevo|me la quedo|lo haces",
                "esta perfecto|vamos|vamos a hacerlo|hagamoslo|hagamos eso|supongo|de una|por que no",
                "soy yo|el mismo|la misma|esa misma|ese mismo|los dos|ambos|cualquiera|yo mismo",
                "mejor si",
                "lo (acepto|quiero|confirmo|tomo)",
                "[yo] (creo|pienso|supongo|espero|diria|imagino) que si",
                "me parece (bien|perfecto|correcto|que si|excelente|estupendo|genial|buena idea)",
                "me (gustaria|encantaria|sirve|conviene|queda bien) [eso|mucho|si]*",
                "(ese|esa|este|esta) <end>",
                "quiero (eso|ese|esa)",
            ),
        },
        example="Adelante, por favor.",
        unlike="Siga mi envío, quiero saber dónde está.",
    ),
    Pattern(
        "that_is_right",
        phrases=(
            "[si|yo|creo que|me parece que]* [<that>] <is> [<very>|todo]* <right> [si|para mi|asi|<very>]*",
            "(tiene|tienes|tenes) [toda la|la]* razon",
            "estoy (de acuerdo|seguro|segura)",
            "(es|esta) (verdad|cierto|correcto|bien asi)",
        ),
        parts={
            "right": (
                "correcto|cierto|verdad|verdadero|asi|bien|perfecto|perfecta|exacto|correcta|eso|ese",
                "genial|excelente",
                "mi (nombre|numero|direccion)",
                "lo que (quiero|necesito|busco|dije|queria)",
            ),
            "that": (
                "eso|esto|todo|esa|ese",
                "lo que (dijo|dijiste|dice|dices)",
            ),
            "is": "es|esta|suena|parece|seria|esta todo",
        },
        example="Es correcto.",
        unlike="¿Es correcto el precio que vi?",
    ),
)

DENY: Final = (
    Pattern(
        "no",
        phrases="<before> <!verbs> [<after>]*",
        parts={
            "before": (
                "no|nop|nope|nel|nones|para nada|en absoluto|claro que no|definitivamente no",
                "absolutamente no|ciertamente no|seguro que no|nada de eso|de ningun modo|ni hablar",
                "ni loco|nunca|jamas|nunca jamas|tampoco|negativo|que va|obvio que no|ni de broma",
                "todavia no|aun no|ahora no|hoy no|por ahora no|de momento no|mejor no|eso no|ese no",
                "esa no|asi no|yo no|incorrecto|falso|mentira|equivocado|ninguno|ninguna|no no",
                "no para nada|no lo creo|no por ahora|no gracias|no asi no|no tanto|no mucho",
                "no siempre|no todavia|no todos",
                "por supuesto que no",
                "desde luego que no",
                "me temo que no",
                "de ninguna (manera|forma)",
                "ninguno de los dos",
                "no por el momento",
            ),
            "after": (
                "gracias|senor|senora|senorita|no|para nada|en absoluto|por ahora|todavia|asi|eso no",
                "hoy|es todo|de momento|mejor|la verdad",
                "<polite>",
            ),
        },
        example="No, gracias.",
        unlike="No quiero esperar.",
    ),
    Pattern(
        "not_true",
        phrases=(
            "[no]* [<that>]* no (es|esta|era|seria|puede ser) [<very>]* <right> [gracias|para nada|asi]*",
            "(eso|esto|todo|la respuesta) (es|esta) [<very>]* <after>",
            "(esta|estas) [<you>]* (mal|equivocado|equivocada|en un error)",
            "no <i_do> <end>",
            "(creo|pienso|me parece|supongo|diria|espero|temo|yo diria) que no",
            "me niego",
            "paso",
            "prefiero que no",
            "no se <end>",
        ),
        parts={
            "right": (
                "correcto|cierto|verdad|asi|eso|bien|correcta|ese|esa|mio|mia|posible|necesario",
                "lo mio",
                "lo que (quiero|necesito|pedi|dije|queria|busco)",
                "mi (nombre|numero)",
            ),
            "that": (
                "eso|esto|la respuesta|yo creo que|creo que",
                "lo que (dijo|dijiste|dices)",
            ),
            "after": "mal|incorrecto|incorrecta|falso|equivocado|mentira|erroneo|un error",
            "i_do": (
                "estoy de acuerdo|hace falta|me interesa|lo necesito|tengo|puedo|quiero|deseo|creo",
                "quiero (eso|nada|mas|ese|esa)",
                "lo (tengo|quiero|se|creo)",
                "me (gusta|sirve|parece|conviene)",
            ),
        },
        example="No es correcto.",
        unlike="No es correcto el cargo de mi tarjeta.",
    ),
)

BACKCHANNEL: Final = (
    Pattern(
        "listening",
        phrases=(
            "en serio",
            "de veras",
            "de verdad",
            "no me digas",
            "no me diga",
            "mira tu",
            "anda|vaya|interesante|ajam|guau|wow|increible",
            "que interesante",
            "que curioso",
            "ah si",
            "que cosas",
        ),
        example="¿En serio?",
        unlike="En serio necesito ayuda.",
    ),
)

SOUNDS: Final = "aja|ajaa|ajam|aha|mhm|mm|mmm|mmhm|ujum|uju|ujuu|uh huh|uhum|mju|mjm|um|umm|eh|em|ehm|ah|oh|hm|hmm|hum"
"""Noises; "ajá" may well mean yes, so that the backend hears it when it answers a question."""

BACKCHANNELS: Final = (
    f"{SOUNDS}|ya|ok|okay|okey|vale|bueno|bien|muy bien|claro|entiendo|comprendo|entendido|ya (veo|entiendo|entendi)|"
    "en serio|no me digas|wow|interesante|anda|vaya|mira"
)
"""What callers say while they listen. Words that mostly answer ("sí", "dale", "perfecto") are not among them."""
