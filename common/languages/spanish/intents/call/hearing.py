"""Spanish: saying that one did not hear or lost it, which asks for a repeat as long as nothing else is asked for."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

MISSED: Final = (
    Pattern(
        "not_heard",
        phrases=(
            "[<heard>|como|que|yo|es|y|si]* no [<could>]* <took_in> [<what>]* [<because>]",
            "[como|que|perdon|<heard>]* no se [te|le|les|me|nos]* <is_heard> [<after>]*",
        ),
        parts={
            "because": (
                "<before> (<~matter>)+ <end>",
                "con (el|este|tanto|ese) ruido [<~matter>]* <end>",
            ),
            "before": (
                "porque|pues|es que",
                "que <reason>",
            ),
            "reason": (
                "paso|pasaron|pasaba|sono|iba|habia",
                "(estoy|estaba|ando|andaba|voy) (en|con|manejando|conduciendo|trabajando|ocupado|ocupada)",
                "hay (mucho|ruido|un|una|gente|tanto)",
            ),
            "what": (
                "<heard>",
                "lo que [me|nos|has|ha|estabas|estaba]* (<told>|<just_said>)",
                "que [me|has|ha]* <told>",
                "<polite>",
                "<dear>",
            ),
            "is_heard": "escucha|oye|entiende|oyo|escucho|entendio|oia|escuchaba|entendia|percibe",
            "after": (
                "<heard>",
                "lo que <told>",
                "<polite>",
            ),
        },
        example="Perdón, no le escuché bien.",
        unlike="No recibí mi pedido.",
    ),
    Pattern(
        "hardly_heard",
        phrases=(
            "<before> [te|le|lo|la|se|os|no|si]* (<took_in>|entiende) [<heard>]*",
            "[me|te|le]* <sounds> [<you>|<very>|todo]* <badly> [<heard>]*",
        ),
        parts={
            "before": "apenas|casi|a duras penas|me cuesta|me esta costando|sigo sin|es dificil|dificil",
            "badly": (
                "mal|bajo|bajito|lejos|lejano|fatal|entrecortado|entrecortada|cortado|distorsionado",
                "pesimo|poco|raro|robotico|horrible|a lo lejos",
            ),
            "sounds": "escucho|oigo|escuchas|escucha|oyes|oye|suenas|suena",
        },
        example="Apenas te entiendo.",
        unlike="Apenas funciona mi línea.",
    ),
    Pattern(
        "lost_it",
        phrases="[<sorry>]* <it_escaped_me>",
        parts={
            "it_escaped_me": (
                "se me <escaped> [<lost>|<said>|(lo que|que) [me|has|ha]* <told>]*",
                "te perdi [por] [un (segundo|momento|ratito)]",
                "me <got_lost> [<lost>|<said>]*",
                "(me lo|eso me lo) (perdi|he perdido)",
                "(olvide|no (recuerdo|me acuerdo de)) (lo que|que) [me|has|ha]* <told>",
                "no [te|le|les]* (puse|preste|he prestado|estaba prestando|estaba poniendo) [mucha] atencion",
                "<before> [y|<to_me>|puede|puedes|podria|podrias|<polite>]* <start> <start_again>",
                "no estaba (atento|atenta|escuchando|pendiente)",
                "no me (quedo|ha quedado|queda) [muy|del todo|nada]* claro [<lost>|<said>|lo que <told>]*",
                "perdi (el hilo|la (senal|conexion|cobertura))",
            ),
            "escaped": "escapo|escaparon|fue|paso|olvido|ha escapado|ha ido|ha pasado|ha olvidado|iba|borro",
            "got_lost": (
                "perdi|he perdido|distraje|he distraido|despiste|he despistado|lie|hice bolas",
                "quede (pensando|en blanco)",
            ),
            "start_again": (
                "de nuevo|otra vez",
                "[de nuevo] desde (el (principio|inicio|comienzo)|cero)",
            ),
            "start": "empezar|empieza|empiece|comenzar|comience|comienza|arrancar|empecemos",
            "before": (
                "me (perdi|he perdido)",
                "no (entendi|segui|te segui|le segui)",
            ),
            "sorry": "perdon|perdona|disculpa|disculpe|es|que|eso|esa|parte|ya|hay|lo|la|ultimo|ultima",
        },
        example="Se me escapó lo último.",
        unlike="Se me escapó el perro.",
    ),
    Pattern(
        "bad_line",
        phrases=(
            "[la|el|tu|su|esta] [<line>] se [te|le|me|nos|ha|esta|estaba|hace]* <breaks_up> [<the_call>]*",
            "(te|le) (escucho|oigo) [muy] (mal|entrecortado|bajo|bajito|lejos|poco|fatal)",
        ),
        parts={
            "breaks_up": (
                "corta|corto|cortaba|cortado|cortando|entrecorta|entrecorto|entrecortaba|entrecortado",
                "entrecortando",
                "<before> [muy|un poco|todo|bastante|super]* <badly>",
                "(fue|va|ido|perdio) (la|el) (senal|voz|audio|llamada)",
            ),
            "badly": (
                "mal|entrecortado|entrecortada|bajo|bajito|poco|lejos|cortado|fatal|distorsionado",
                "con eco|con ruido|raro|feo|pesimo|horrible",
            ),
            "before": "escucha|escucho|escuchaba|oye|oyo|oia|escuchan|escuchando|oyendo",
            "the_call": (
                "la|el|llamada|voz|senal|linea|audio|un|poco|mucho|todo|segundo|momento|ratito",
                "comunicacion|aqui|por",
            ),
            "line": "llamada|linea|voz|audio|senal|comunicacion",
        },
        example="Se está cortando la llamada.",
        unlike="Se corta el agua en mi calle.",
    ),
)
