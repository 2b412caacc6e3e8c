"""Spanish: asking the assistant to say its last words again."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

REPEAT: Final = (
    Pattern(
        "repeat",
        "[como|<re>]* <repeat> [<re>|<message>|<said>|<told>]* [<excusing> [<~matter>]* <end>]|(repeticion|"
        "repeticiones) [<polite>]",
        "¿Me puede repetir lo último?",
        "Repita mi pedido de la semana pasada.",
    ),
    Pattern(
        "say_again",
        "[<re>]* (<tell>|escuchar|escucharlo|escucharla|oir|oirlo|oirla|(haz|"
        "haga|hace|hacer|hazme|hagame|haceme|"
        "hacerme) [la|esa|tu|su] [ultima] pregunta) [<re>|<told>]* <again> [<re>|<told>|<said>|pero|<again>]* "
        "[<excusing> [<~matter>]* <end>]|<again> [<re>]* <tell> [<re>|<told>]*|(hable|habla|hableme|hablame) "
        "[<polite>]* (otra vez|de nuevo) [<polite>]* [<excusing> [<~matter>]* <end>]",
        "Dígamelo otra vez, por favor.",
        "Dígame otra vez cuánto cuesta.",
    ),
    Pattern(
        "say_anew",
        "[<re>]* (vuelve|vuelva|volve|volver|vuelves|vuelvas|volved|vuelvan|volverme|volvermelo|volverlo|vuelveme|"
        "vuelvame|vuelvemelo|vuelvamelo|volveme|volvemelo|volvelo|vuelvelo|vuelvalo|volverias|volveria|volvieras|"
        "volviera) a (<repeat>|<tell>|dar|darme|darnos|empezar|escuchar|oir|escucharlo|oirlo|escucharla|(hacer|"
        "hacerme|formular) (la|esa|tu|"
        "su)) [<re>|<told>|<said>|<message>]*|(dime|digame|decime|repite|repita) que [me] <told> [<re>]*",
        "¿Puede volver a decirlo?",
        "Quiero volver a pedir lo mismo.",
    ),
    Pattern(
        "what_you_said",
        "(regalame|regaleme|regalas|ponlo|ponme|pon|pongame|poneme|dame|deme|regresa|regrese|regresale|regresele|"
        "retrocede|retroceda|rebobina|repasa|repase|pasame|echale|echa) [<re>]* ((a|en) [eso]|eso|[a] lo) que [me|nos|"
        "has|ha|estabas|estaba]* (<told>|<just_said>) [<re>]*",
        "Póngame otra vez lo que dijo.",
        "Ponme otra vez lo que escuchaba ayer.",
    ),
    Pattern(
        "not_heard",
        "[<heard>|como|que|yo|es|y|si]* no [<could>]* <hear> [<heard>|lo que [me|nos|has|ha|estabas|estaba]* (<told>|"
        "<just_said>)|que [me|has|ha]* <told>|<polite>|<dear>]* [(porque|pues|es que|que (paso|pasaron|pasaba|sono|"
        "iba|(estoy|estaba|ando|andaba|voy) (en|con|manejando|conduciendo|trabajando|ocupado|ocupada)|habia|hay "
        "(mucho|ruido|un|una|gente|tanto))) (<~matter>)+ <end>|con (el|este|"
        "tanto|ese) ruido [<~matter>]* <end>]|[como|que|perdon|<heard>]* no se [te|le|les|me|nos]* (escucha|oye|"
        "entiende|oyo|escucho|entendio|oia|escuchaba|entendia|percibe) [<heard>|lo que <told>|<polite>]*",
        "Perdón, no le escuché bien.",
        "No recibí mi pedido.",
    ),
    Pattern(
        "hardly_heard",
        "(apenas|casi|a duras penas|me cuesta|me esta costando|sigo sin|es dificil|dificil) [te|le|lo|la|se|os|no|"
        "si]* (<hear>|escucha|oye|entiende) [<heard>]*|[me|te|le]* (escucho|oigo|escuchas|escucha|oyes|oye|suenas|"
        "suena) [<you>|<very>|todo]* (mal|bajo|bajito|lejos|lejano|fatal|entrecortado|entrecortada|cortado|"
        "distorsionado|pesimo|poco|raro|robotico|horrible|a lo lejos) [<heard>]*",
        "Apenas te oigo.",
        "Apenas funciona mi línea.",
    ),
    Pattern(
        "lost_it",
        "[perdon|perdona|disculpa|disculpe|es|que|eso|esa|parte|ya|hay|lo|la|ultimo|ultima]* (se me (escapo|escaparon|"
        "fue|paso|olvido|ha escapado|ha ido|ha pasado|ha olvidado|iba|borro) [<lost>|<said>|(lo que|que) [me|has|ha]* "
        "<told>]*|te perdi [por] [un (segundo|momento|ratito)]|me (perdi|he perdido|distraje|he distraido|despiste|he "
        "despistado|lie|hice bolas|quede (pensando|en blanco)) [<lost>|<said>]*|(me lo|eso me lo) (perdi|he perdido)|"
        "(olvide|no (recuerdo|me acuerdo de)) (lo que|que) [me|has|ha]* <told>|no [te|le|les]* (puse|preste|he "
        "prestado|estaba prestando|estaba poniendo) [mucha] atencion|(me (perdi|he perdido)|no (entendi|segui|te "
        "segui|le segui)) [y|<to_me>|puede|puedes|podria|podrias|<polite>]* (empezar|empieza|empiece|comenzar|"
        "comience|comienza|arrancar|empecemos) (de nuevo|otra vez|[de nuevo] desde (el (principio|inicio|comienzo)|"
        "cero))|no estaba (atento|atenta|escuchando|pendiente)|"
        "no me (quedo|ha quedado|queda) [muy|del todo|nada]* claro [<lost>|<said>|lo que <told>]*|perdi (el hilo|la "
        "(senal|conexion|cobertura)))",
        "Se me escapó lo último.",
        "Se me escapó el perro.",
    ),
    Pattern(
        "bad_line",
        "[la|el|tu|su|esta] [llamada|linea|voz|audio|senal|comunicacion] se [te|le|me|nos|ha|esta|estaba|hace]* "
        "(corta|corto|cortaba|cortado|cortando|entrecorta|entrecorto|entrecortaba|entrecortado|entrecortando|(escucha|"
        "escucho|escuchaba|oye|oyo|oia|escuchan|escuchando|oyendo) [muy|un poco|todo|bastante|super]* (mal|"
        "entrecortado|entrecortada|bajo|bajito|poco|lejos|cortado|fatal|distorsionado|con eco|con ruido|raro|feo|"
        "pesimo|horrible)|(fue|va|ido|perdio) (la|el) (senal|voz|audio|llamada)) [la|el|llamada|voz|senal|linea|audio|"
        "un|poco|mucho|todo|segundo|momento|ratito|comunicacion|aqui|por]*|(te|le) (escucho|oigo) [muy] (mal|"
        "entrecortado|bajo|bajito|lejos|poco|fatal)",
        "Se está cortando la llamada.",
        "Se corta el agua en mi calle.",
    ),
    Pattern(
        "what_did_you_say",
        "[<re>]* (que|como|cual|ke) [es|fue|era|eso|lo|ultimo|que|me|nos|has|ha|habias|habia|cosa|cosas|demonios|"
        "rayos|carajo|diablos|estabas|estaba|estas|esta]* (<told>|<just_said>) [<re>]*|[y|perdon|pero]* (que|como|"
        "cual) [me|nos|has|ha]* <told> (despues|antes) (de (el|la|eso|esto|lo|<detail>)+|del <detail>)|[y|perdon|pero|"
        "me|nos|has|ha]* (dijo|dijiste|dijeron|dicho|dices|dice) <word> [<word>] o <word> [<word>] <end>|[y|pero|a|de|"
        "ver]* (cuanto|cuando|donde|como|cual|que <detail>) [es|lo|me|nos|has|ha|era|habia]* <told> [que (era|es|fue|"
        "eran|seria)] [el|la|lo] [<detail>] [<polite>|<again>|perdon]* <end>",
        "¿Qué dijo?",
        "¿Qué dijo que costaba?",
    ),
)

ECHO: Final = (
    Pattern(
        "what_was_that",
        "[y] eso [ultimo|de antes] que (fue|era|es)|(que|como|cual) (fue|era) (eso|esa|la [ultima] (pregunta|"
        "respuesta|parte|frase|palabra)|lo ultimo|lo anterior|esa (pregunta|ultima parte)|tu pregunta|su pregunta) "
        "[que] [ultimo|dijo|dijiste|me (dijo|dijiste|pregunto|preguntaste)|pregunto|preguntaste|<again>|<told>]*|(que|"
        "cual) [es|era|fue] (la|tu|su) [ultima] pregunta [que]* [me]* [hizo|hiciste|hacias|hacia]|que pregunta (fue|"
        "era|[me] (hizo|hiciste|hacias|hacia))|[que] (como|que) (era|fue|es) <end>",
        "¿Cuál era la pregunta?",
        "¿Qué es eso de la comisión?",
    ),
    Pattern(
        "once_more",
        "(otra (vez|vececita|vecesita)|de nuevo|nuevamente|una (vez|vececita) mas|una ultima vez|otra vez mas|de "
        "vuelta) [<again>|<softly>|<dear>|pero|y|eso|esa parte|(lo|eso) [ultimo] que [me|has|ha]* <told>|lo ultimo|la "
        "ultima (parte|frase|pregunta|palabra)]*|(como|que) (perdon|perdone|disculpe)",
        "Otra vez, por favor.",
        "Otra vez me cobraron de más.",
    ),
    Pattern(
        "pardon",
        "(como|que|mande|que cosa|como dice|como que|lo que|como que que|ein|lo cualo) [perdon|disculpe|por favor|"
        "<dear>] <end>|mande usted|(perdon|perdone|disculpe|disculpa|perdona) (que|como) <end>",
        "¿Cómo?",
        "¿Cómo llego?",
    ),
)
"""Asking for it again in words that mean something else behind a statement."""
