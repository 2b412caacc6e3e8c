"""Spanish: yes, no, and the small parts of speech that mean something only beside others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.tables import Pattern, SocialRole

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

PARTS: Final[Mapping[SocialRole, tuple[Pattern, ...]]] = {
    "closing": (
        Pattern(
            "that_is_all",
            phrases=(
                "[<just>]* [eso|esto|con eso|con esto|ahi]* <is> [solo|solamente|nada mas|ya]* <all> [<for_now>]*",
                "[<just>]* (nada|nadie) (mas|otra cosa) [<for_now>]*",
                "[<just>]* (solo|nada mas|solamente|unicamente) [era|es|seria]* (eso|esto) [<for_now>]*",
                (
                    "[<just>]* no (hay|tengo|queda|necesito|quiero|hace falta|preciso|requiero|ocupo) "
                    "<nothing_more> [<for_now>]*"
                ),
                (
                    "[<just>]* (no tengo|no hay|sin|ninguna|no tengo ya|no quedan) [mas|otras|ninguna|otra]* "
                    "<questions> [<for_now>]*"
                ),
                (
                    "[<just>]* con (eso|esto) (basta|es suficiente|tengo|me basta|estoy|esta bien|me "
                    "quedo|alcanza) [<for_now>]*"
                ),
                "[<just>]* tengo todo [lo que <needed>] [<for_now>]*",
                "[<just>]* (estoy|esta) (listo|lista|servido|servida|satisfecho|satisfecha|todo) [<for_now>]*",
                "todo (resuelto|claro|listo|arreglado|aclarado) nada mas [<for_now>]*",
                "asi (esta|estoy) (bien|perfecto)|no mas [<for_now>]*|nada <!doing>",
            ),
            parts={
                "for_now": (
                    "por (ahora|hoy|el momento|mi parte)|de mi parte|mi parte|entonces|de momento",
                    "(lo|de lo)* que <needed>",
                    "asi|hoy|<polite>",
                ),
                "just": (
                    "no|por|solo|creo que|ya|yo|pues|bueno|con|nada|nada mas|por (ahora|hoy|el momento)|ahora|si",
                    "de momento",
                ),
                "is": "es|seria|era|sera|fue|ha sido|serian|esta",
                "all": "todo|eso|suficiente|lo unico|[todo] lo que <needed>",
                "questions": "preguntas|dudas|pregunta|duda|consultas|consulta",
                "nothing_more": "nada mas|mas [ayuda|nada]|otra cosa|nada|nada de nada|ninguna otra cosa|ya nada",
            },
            example="Eso es todo.",
            unlike="Eso es todo lo que tengo en la cuenta.",
        ),
    ),
    "apology": (
        Pattern(
            "sorry",
            phrases="<before> [<after>]*",
            parts={
                "before": (
                    "perdon|perdone|perdona|perdoname|perdoneme|disculpa|disculpe|disculpen|disculpame",
                    "disculpeme|lo lamento|mil disculpas|con permiso|permiso|que pena",
                    "lo siento [mucho]",
                ),
                "after": (
                    "la (molestia|interrupcion)",
                    "las molestias|usted",
                    "por (molestar|la molestia|interrumpir)",
                    "que (te|le|lo|la) (moleste|interrumpa)",
                ),
            },
            example="¿Perdón?",
            unlike="Perdón, ¿qué horario tienen?",
        ),
    ),
    "acknowledgement": (
        Pattern(
            "okay",
            phrases="<before> [pues|entonces|entendido|por mi|ya]*",
            parts={
                "before": (
                    "bravo|buena esa|bien ahi|felicidades|aplausos|epico|ok|okay|okey|oki|okis|mola",
                    "brutal|padrisimo|padre|chido|chimba|que chimba|bacano|tuanis|pura vida|macanudo",
                    "de diez|de pana|perfe|fino|finisimo|cheverisimo|buenazo|dpm|chingon|arre|fierro",
                    "ya estas|dale pues|hecho|okas|vale|bueno|bien|listo|perfecto|genial|excelente",
                    "estupendo|fenomenal|fantastico|super|chevere|bacan|buenisimo|barbaro|joya",
                    "maravilloso|magnifico|de acuerdo|entendido|entiendo|comprendo|comprendido|ya",
                    "esta perfecto|dale|sale|va|orale|venga|no hay problema|sin problema|cool|anotado",
                    "tomo nota|de lujo|guay|increible|claro|muy claro|ya quedo|correcto",
                    "mola (mucho|mogollon)",
                    "ya (veo|entiendo|entendi|esta|comprendo)",
                    "[esta|todo|me parece] [muy|super] (bien|bueno|claro)",
                    "que <good>",
                    "no (pasa nada|te preocupes|se preocupe)",
                    "(me (alegra|alegro)|que alegria) [mucho|muchisimo|saberlo|oirlo|oir eso|saber eso|escucharlo]*",
                    "[ya|eso|esto|todo|si]* [me]* <worked> [<well>]*",
                    "ah (ok|ya|bueno|vale)",
                    "[eso|es|era]* [lo|justo lo|exactamente lo]* que (necesitaba|queria [saber]|buscaba)",
                    "[ya|todo|con eso|ahora|asi]* [me] <is> [todo|muy|super|bien]* (claro|clarisimo|clarito)",
                    "[eso|esto] [me] <clears_up> (todo|la duda|las dudas|mi duda|mis dudas)",
                    "(justo|exactamente|eso era) [justo|exactamente]* lo que <needed>",
                ),
                "good": (
                    "bien|bueno|buena|alegria|padre|chido|alivio|maravilla|genial|suerte|rapido|facil",
                    "estupendo|ilusion|nivel|guay|buena noticia",
                ),
                "worked": (
                    "funciono|funciona|sirvio|salio|quedo",
                    "esta (resuelto|listo|solucionado|arreglado|hecho)",
                    "se (resolvio|soluciono|arreglo)",
                ),
                "well": (
                    "bien|listo|perfecto|todo|resuelto|solucionado",
                    "gracias a (usted|ti)",
                ),
                "is": "queda|quedo|ha quedado|esta",
                "clears_up": "aclara|aclaro|ha aclarado|resuelve|resolvio",
            },
            example="Vale, perfecto.",
            unlike="Vale descuento para otra compra",
        ),
    ),
    "wellbeing": (
        Pattern(
            "doing_fine",
            phrases=(
                "[<i>]* <i_am> [<rather>]* <well> [gracias|a dios|<now>|por preguntar|y]*",
                "<so_so> (gracias|muchas gracias|gracias a dios|gracias por preguntar)",
                "mas o menos",
                "no me (quejo|puedo quejar)",
                "ahi vamos",
                "aqui andamos",
                "gracias por preguntar",
                "tirando",
            ),
            parts={
                "well": (
                    "bien|genial|excelente|contento|contenta|feliz|mejor|regular|tranquilo|tranquila",
                    "perfecto",
                ),
                "i_am": (
                    "estoy|estamos|ando|voy|vamos|andamos|he estado",
                    "me (encuentro|siento)",
                    "todo [va|esta]",
                ),
                "i": "yo|me|todo|nosotros|por aqui|aqui|por aca",
                "rather": "muy|todo|bastante|re|super|mas o menos",
                "so_so": "bien|todo bien|mas o menos|aqui andamos|ahi vamos|tirando|no me quejo",
            },
            example="Muy bien, gracias.",
            unlike="Estoy bien de dinero para la cuota.",
        ),
    ),
    "prefix": (
        Pattern(
            "asking_whether",
            phrases=(
                "[<to_me>|puede|puedes|podria|podrias|por favor]* <tell_me> [<honestly>]* [<whether>]",
                "[yo|solo|nada mas|no mas]* <want> <know> [<honestly>]* [<whether>]",
                "[<to_me>]* (puedo|podria|se puede|puede|puedes|podrias) <know> [<honestly>]* [<whether>]",
                "[yo|<to_me>]* <think> [que]",
                "(no se|no estoy seguro|no estoy segura|no logro saber|me pregunto) si",
                "(mi|mis) <word> (dice|dijo|cree|piensa|dicen) que",
                "antes de (seguir|hablar|continuar|empezar|decir nada|nada|todo|que sigamos)",
                "<honestly>",
            ),
            parts={
                "tell_me": (
                    "dime|digame|diga|decime|aclareme|aclarame|confirmeme|confirmame|responda|contestame|decirme",
                    "dice|dices",
                ),
                "whether": "si|que|una cosa si|una cosa",
                "want": "quiero|quisiera|queria|necesito|(me|nos) gustaria|quiza quiera",
                "know": "saber|preguntar|preguntarle|preguntarte|asegurarme|averiguar|confirmar|decir|decirme|entender",
                "think": (
                    "creo|pienso|siento|sospecho|supongo|imagino|parece",
                    "tengo la (impresion|sensacion|sospecha) de|noto|veo",
                    "da la impresion de|presiento|diria",
                ),
                "honestly": (
                    "la verdad|sinceramente|honestamente|con sinceridad|con honestidad|francamente|en serio",
                    "de verdad|algo",
                    "sin mentir|sin mentirme|una cosa",
                ),
            },
            example="Quisiera saber si ...",
        ),
        Pattern(
            "speak_up",
            phrases=(
                "[<before>]* <speak> [<a_bit>]* <how> [<polite>|<to_me>|un poco|y|que|porque|pues]*",
                "(tendras|tendra|tienes|tiene|tenes|vas|va|tendria|tendrias) (que|a)",
                "(es|seria|fuera) (posible|mucho pedir) [que|si]",
            ),
            parts={
                "speak": (
                    "hable|habla|hablar|hablame|hableme|hablarme|hablas|hables|vaya|ve|ir|hablen|suba",
                    "sube|subale|subele",
                ),
                "how": (
                    "despacio|despacito|fuerte|alto|claro|lento|duro|rapido|bajito|bajo|recio|voz|volumen",
                    "pausado",
                ),
                "before": (
                    "<to_me>",
                    "puede|puedes|podria|podrias|podes|pueden|podrian|y|pero|a ver",
                    "<polite>",
                ),
                "a_bit": (
                    "<to_me>",
                    "<polite>",
                    "un|poco|poquito|tantito|mas|muy|tan|la|el|su|tu|al",
                ),
            },
            example="Habla más fuerte ...",
        ),
        Pattern(
            "asking_for",
            phrases=(
                "[<to_me>] <can_you> [<to_me>|<you>|<polite>]*",
                "[<to_me>] <want> [que] [<to_me>]",
                "[<to_me>] (importa|importaria|molesta|molestaria) [si]",
                "(seria|serias|fuera|fueras|es|eres) [<you>] tan (amable|gentil) (de|como para)",
                "<before> [el|un] favor [de]",
                "(hay|habra|existe) [alguna|una] (forma|manera|posibilidad) de",
                "(es|seria|sera|fuera) posible [que]",
                "(hay|habra|habria|existe|existiria) [alguna|una]* <way> de",
                "no (me|nos) (puede|puedes|podria|podrias)",
                "como (hago|le hago|puedo|podria|se hace) [para]",
                "[yo|pero]* lo (que|unico que) (quiero|necesito|quisiera|pido|busco|me gustaria) es",
                "(exijo|insisto en|pido|solicito|me urge|urge|requiero|demando) [que]",
                "se (puede|podria)",
                "puede ser",
                "a ver si",
                "(le|te) pido que",
                "(le|te) (pediria|ruego) [que]",
                "tendria la amabilidad de",
                "tenga la bondad de",
            ),
            parts={
                "can_you": (
                    "puede|puedes|podria|podrias|podes|podras|podra|podeis|podriais|pueden|podrian",
                    "podemos|puedo|podriamos|podre|podria yo",
                ),
                "want": (
                    "quiero|quisiera|queria|necesito|necesitaria|gustaria|deseo|preciso|ocupo|prefiero",
                    "preferiria|requiero|urge|quieres|quiere",
                ),
                "before": "hagame|hazme|haceme|haga|haz|hace|hacer|hiciera|me hace|me haces|me haria|me harias",
                "way": "forma|manera|posibilidad|chance|modo|opcion",
            },
            example="¿Me podría ...?",
        ),
    ),
    "opener": (
        Pattern(
            "address",
            phrases=(
                "[mi|mis|buen] <vocative> [mio|mia|virtual|artificial]",
                "inteligencia artificial",
                "ia",
            ),
            example="Señorita",
        ),
        Pattern(
            "lead_in",
            phrases=(
                "(creo|parece|siento) que",
                "(me parece|pareciera) que",
                "y|o|pues|bueno|entonces|ahora|tambien|ademas|solo|este|esto|mire|mira|oiga|oye",
                "oigame|oyeme|escuche|escucha|che|fijate|fijese|veras|vera|osea|digo|sabe|sabes",
                "verdad|nomas|nada|luego|primero|hoy|ahorita|quizas|mejor|ya|tambien|aca|aqui",
                "finalmente|porque|pero|que",
                "ahora bien",
                "a ver",
                "o sea",
                "es que",
                "la verdad",
                "no mas",
                "<polite>",
                "primero que nada",
                "antes que nada",
                "una (pregunta|consulta|cosa) [rapida]",
                "tengo una (pregunta|duda|consulta)",
                "(le|te) (hago|tengo) una (pregunta|consulta)",
                "otra cosa",
                "por cierto",
                "un favor",
                "tal vez",
                "asi que",
                "de todas (formas|maneras)",
                "de todos modos",
                "en fin",
                "que pena con usted",
                "por ultimo",
            ),
            example="Bueno, mire ...",
        ),
        Pattern(
            "interjection",
            phrases=(
                "ostras|caray|caramba|hostia|joder|jolin|jolines|vaya|andale|ups|diablos|chale|hijole",
                "ale|hale|hala|ea|ala|total|amen|mijole|anda|ostia|cono|chuta|pucha|chispas|eh",
                "ah caray",
                "no manches",
                "madre mia",
                "dios mio",
                "ay dios",
                "virgen santa",
                "a la orden",
                "a sus ordenes",
                "a tus ordenes",
                "para servirle",
                "con [su|tu] permiso",
                "de (verdad|veras) [que]",
                "en serio",
                "en fin",
                "oiga pues",
                "a ver pues",
            ),
            example="Ostras.",
        ),
        Pattern(
            "excuse",
            phrases=(
                "[es que] (soy|estoy|ando|estaba) [medio|un poco|algo|muy|ya|mal]* <deaf>",
                "(hay|habia|tengo|tenia) [mucho|muchisimo|demasiado|tanto]* ruido [<around_here>]*",
                "me (distraje|despiste|quede pensando|perdi)",
                "(estaba|andaba) (distraido|distraida|despistado|despistada)",
                "mi (telefono|celular|movil) (se corto|fallo|se quedo mudo)",
                "no me (entere|entero|he enterado) [de nada|bien]",
            ),
            parts={
                "deaf": (
                    "sordo|sorda|mayor|viejo|vieja|viejito|viejita|manejando|conduciendo|en la calle",
                    "distraido|distraida|despistado|despistada|dormido|dormida|del oido|de los oidos",
                    "en el (bus|metro|carro|coche|tren)",
                ),
                "around_here": "aqui|de fondo|por aqui|donde estoy|en la calle",
            },
            example="Hay mucho ruido aquí.",
        ),
    ),
}
