"""Spanish: yes, no, and the small parts of speech that mean something only beside others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.tables import Pattern, SocialRole

AFFIRM: Final = (
    Pattern(
        "yes",
        "(si|sip|sep|see|sii|claro|claro que si|por supuesto [que si]|desde luego [que si]|correcto|exacto|"
        "exactamente|afirmativo|efectivamente|en efecto|cierto|por descontado|obvio|obviamente|seguro|simon|eso mismo|"
        "eso es <end>|eso <end>|asi es|asi mismo|asi|yes|yeah|como no|ya lo creo|sin duda|indudablemente|positivo|"
        "andale|claramente|absolutamente|totalmente|justo|tal cual|va que va|hecho|confirmo|confirmado|con gusto|"
        "encantado de la vida|pos si|a huevo) [senor|senora|senorita|<polite>|si|es|asi es|correcto|claro|quiero|lo "
        "quiero|acepto|<very>|soy yo|confirmo|que si|asi|la verdad|puede ser|estoy (de acuerdo|seguro|segura)|gusto|"
        "ya|tengo|tenemos|puedo|adelante|hagalo|hazlo|eso|exacto]*",
        "Sí, claro.",
        "Sí, pero ¿cuánto cuesta?",
    ),
    Pattern(
        "go_ahead",
        "(adelante|hazlo|hagalo|hacelo|haz eso|haga eso|hagale|hagalo asi|proceda|procede|continue|continua|siga|"
        "sigue|prosiga|acepto|lo (acepto|quiero|confirmo|tomo)|me lo llevo|me la quedo|lo haces|esta perfecto|vamos|"
        "vamos a hacerlo|hagamoslo|hagamos eso|[yo] (creo|pienso|supongo|espero|diria|imagino) que si|supongo|me "
        "parece (bien|perfecto|correcto|que si|excelente|estupendo|genial|buena idea)|me (gustaria|encantaria|sirve|"
        "conviene|queda bien) [eso|mucho|si]*|de una|por que no|soy yo|el mismo|la misma|(ese|esa|este|esta) <end>|"
        "esa misma|ese mismo|los dos|ambos|cualquiera|yo mismo|quiero (eso|ese|esa)|mejor si) [<polite>|si|asi|pues]*",
        "Adelante, por favor.",
        "Siga mi envío, quiero saber dónde está.",
    ),
    Pattern(
        "that_is_right",
        "[si|yo|creo que|me parece que]* [eso|esto|todo|lo que (dijo|dijiste|dice|dices)|esa|ese] (es|esta|suena|"
        "parece|seria|esta todo) [<very>|todo]* (correcto|cierto|verdad|verdadero|asi|bien|perfecto|perfecta|exacto|"
        "mi (nombre|numero|direccion)|correcta|lo que (quiero|necesito|busco|dije|queria)|eso|ese|genial|excelente) "
        "[si|para mi|asi|<very>]*|(tiene|tienes|tenes) [toda la|la]* razon|estoy (de acuerdo|seguro|segura)|(es|esta) "
        "(verdad|cierto|correcto|bien asi)",
        "Es correcto.",
        "¿Es correcto el precio que vi?",
    ),
)

DENY: Final = (
    Pattern(
        "no",
        "(no|nop|nope|nel|nones|para nada|en absoluto|claro que no|por supuesto que no|desde luego que no|"
        "definitivamente no|absolutamente no|ciertamente no|seguro que no|me temo que no|nada de eso|de ninguna "
        "(manera|forma)|de ningun modo|ni hablar|ni loco|nunca|jamas|nunca jamas|tampoco|negativo|que va|obvio que no|"
        "ni de broma|todavia no|aun no|ahora no|hoy no|por ahora no|de momento no|mejor no|eso no|ese no|esa no|asi "
        "no|yo no|incorrecto|falso|mentira|equivocado|ninguno|ninguna|ninguno de los dos|no no|no para nada|no lo "
        "creo|no por el momento|no por ahora|no gracias|no asi no|no tanto|no mucho|no siempre|no todavia|no todos) "
        "<!verbs> [gracias|senor|senora|senorita|no|para nada|en absoluto|<polite>|por ahora|todavia|asi|eso no|hoy|"
        "es todo|de momento|mejor|la verdad]*",
        "No, gracias.",
        "No quiero esperar.",
    ),
    Pattern(
        "not_true",
        "[no]* [eso|esto|lo que (dijo|dijiste|dices)|la respuesta|yo creo que|creo que]* no (es|esta|era|seria|puede "
        "ser) [<very>]* (correcto|cierto|verdad|asi|eso|bien|correcta|lo que (quiero|necesito|pedi|dije|queria|busco)|"
        "ese|esa|mio|mia|posible|necesario|lo mio|mi (nombre|numero)) [gracias|para nada|asi]*|(eso|esto|todo|la "
        "respuesta) (es|esta) [<very>]* (mal|incorrecto|incorrecta|falso|equivocado|mentira|erroneo|un error)|(esta|"
        "estas) [<you>]* (mal|equivocado|equivocada|en un error)|no (estoy de acuerdo|hace falta|me interesa|lo "
        "necesito|quiero (eso|nada|mas|ese|esa)|tengo|puedo|lo (tengo|quiero|se|creo)|me (gusta|sirve|parece|"
        "conviene)|quiero|deseo|creo) <end>|(creo|pienso|me parece|supongo|diria|espero|temo|yo diria) que no|me "
        "niego|paso|prefiero que no|no se <end>",
        "No es correcto.",
        "No es correcto el cargo de mi tarjeta.",
    ),
)

BACKCHANNEL: Final = (
    Pattern(
        "listening",
        "en serio|de veras|de verdad|no me digas|no me diga|mira tu|anda|vaya|que interesante|interesante|que curioso|"
        "ajam|ah si|que cosas|guau|wow|increible",
        "¿En serio?",
        "En serio necesito ayuda.",
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
            "[no|por|solo|creo que|ya|yo creo que|pues|bueno|con|nada|nada mas]* [eso|esto|con eso|con esto|ahi]* (es|"
            "seria|era|sera|fue|ha sido|serian|esta) (todo|eso|suficiente|lo unico|todo lo que <needed>|lo que "
            "<needed>) [por (ahora|hoy|el momento|mi parte)|de mi parte|mi parte|que <needed>|lo que <needed>|"
            "entonces|de momento|lo que <needed>]*|(nada|nadie) (mas|otra cosa) [por (ahora|hoy|el momento)|de "
            "momento]*|(solo|nada mas) (eso|esto) [por (ahora|hoy)]*|(solo|nada mas) era eso|no mas [por (hoy|ahora)]|"
            "no (tengo|hay) (mas|otras|ninguna otra|ninguna|otra) (preguntas|dudas|pregunta|duda|consultas|consulta)|"
            "[ya] (estoy|esta) (listo|lista)|nada <!doing>|[ya] con (eso|esto) (basta|es suficiente|tengo|me basta|"
            "estoy|esta bien)|asi (esta|estoy) bien|asi esta (bien|perfecto)|no (necesito|quiero|hace falta|preciso) "
            "(nada mas|mas [ayuda]|otra cosa) [por (ahora|hoy)]*|[ya] tengo todo [lo que <needed>]|era (todo|eso|lo "
            "que) [lo que|que]* [<needed>]",
            "Eso es todo.",
            "Eso es todo lo que tengo en la cuenta.",
        ),
    ),
    "apology": (
        Pattern(
            "sorry",
            "(perdon|perdone|perdona|perdoname|perdoneme|disculpa|disculpe|disculpen|disculpame|disculpeme|lo siento "
            "[mucho]|lo lamento|mil disculpas|con permiso|permiso|que pena) [la (molestia|interrupcion)|las molestias|"
            "por (molestar|la molestia|interrumpir)|que (te|le|lo|la) (moleste|interrumpa)|usted]*",
            "¿Perdón?",
            "Perdón, ¿qué horario tienen?",
        ),
    ),
    "acknowledgement": (
        Pattern(
            "okay",
            "(bravo|buena esa|bien ahi|felicidades|aplausos|epico|ok|okay|okey|oki|okis|mola|mola (mucho|mogollon)|"
            "brutal|padrisimo|padre|chido|chimba|que chimba|bacano|tuanis|pura vida|macanudo|de diez|de pana|perfe|"
            "fino|finisimo|cheverisimo|buenazo|dpm|chingon|arre|fierro|ya estas|dale pues|hecho|okas|vale|bueno|bien|"
            "listo|perfecto|genial|excelente|estupendo|fenomenal|fantastico|super|chevere|bacan|buenisimo|barbaro|"
            "joya|maravilloso|magnifico|de acuerdo|entendido|entiendo|comprendo|comprendido|ya|ya (veo|entiendo|"
            "entendi|esta|comprendo)|[esta|todo|me parece] [muy|super] (bien|bueno|claro)|esta perfecto|que (bien|"
            "bueno|buena|alegria|padre|chido|alivio|maravilla|genial|suerte|rapido|facil|estupendo|ilusion|nivel|guay|"
            "buena noticia)|dale|sale|va|orale|venga|no hay problema|sin problema|no (pasa nada|te preocupes|se "
            "preocupe)|(me (alegra|alegro)|que alegria) [mucho|muchisimo|saberlo|oirlo|oir eso|saber eso|escucharlo]*|"
            "[ya|eso|esto|todo|si]* [me]* (funciono|funciona|sirvio|salio|quedo|esta (resuelto|listo|solucionado|"
            "arreglado|hecho)|se (resolvio|soluciono|arreglo)) [bien|listo|perfecto|todo|resuelto|solucionado|gracias "
            "a (usted|ti)]*|ah (ok|ya|bueno|vale)|cool|anotado|tomo nota|de lujo|guay|increible|claro|[eso|es|era]* "
            "[lo|justo lo|exactamente lo]* que (necesitaba|queria [saber]|buscaba)|[ya|todo|con eso|ahora|asi]* [me] "
            "(queda|quedo|ha quedado|esta) [todo|muy|super|bien]* (claro|clarisimo|clarito)|muy claro|[eso|esto] [me] "
            "(aclara|aclaro|ha aclarado|resuelve|resolvio) (todo|la duda|las dudas|mi duda|mis dudas)|(justo|"
            "exactamente|eso era) [justo|exactamente]* lo que <needed>|ya quedo|correcto) [pues|entonces|entendido|"
            "por mi|ya]*",
            "Vale, perfecto.",
            "Vale descuento para otra compra",
        ),
    ),
    "wellbeing": (
        Pattern(
            "doing_fine",
            "[yo|me|todo|nosotros|por aqui|aqui|por aca]* (estoy|estamos|ando|me (encuentro|siento)|voy|vamos|andamos|"
            "he estado|todo [va|esta]) [muy|todo|bastante|re|super|mas o menos]* (bien|genial|excelente|contento|"
            "contenta|feliz|mejor|regular|tranquilo|tranquila|perfecto) [gracias|a dios|<now>|por preguntar|y]*|(bien|"
            "todo bien|mas o menos|aqui andamos|ahi vamos|tirando|no me quejo) (gracias|muchas gracias|gracias a dios|"
            "gracias por preguntar)|mas o menos|no me (quejo|puedo quejar)|ahi vamos|aqui andamos|gracias por "
            "preguntar|tirando",
            "Muy bien, gracias.",
            "Estoy bien de dinero para la cuota.",
        ),
    ),
    "prefix": (
        Pattern(
            "speak_up",
            "[<to_me>|puede|puedes|podria|podrias|podes|pueden|podrian|y|pero|<polite>|a ver]* (hable|habla|hablar|"
            "hablame|hableme|hablarme|hablas|hables|vaya|ve|ir|hablen|suba|sube|subale|subele) [<to_me>|<polite>|un|"
            "poco|poquito|tantito|mas|muy|tan|la|el|su|tu|al]* (despacio|despacito|fuerte|alto|claro|lento|duro|"
            "rapido|bajito|bajo|recio|voz|volumen|pausado) [<polite>|<to_me>|un poco|y|que|porque|pues]*|(tendras|"
            "tendra|tienes|tiene|tenes|vas|va|tendria|tendrias) (que|a)|(es|seria|fuera) (posible|mucho pedir) [que|"
            "si]",
            "Habla más fuerte ...",
        ),
        Pattern(
            "asking_for",
            "[<to_me>] (puede|puedes|podria|podrias|podes|podras|podra|podeis|podriais|pueden|podrian|podemos|puedo|"
            "podriamos|podre|podria yo) [<to_me>|<you>|<polite>]*|[<to_me>] (quiero|quisiera|queria|necesito|"
            "necesitaria|gustaria|deseo|preciso|ocupo|prefiero|preferiria|requiero|urge|quieres|quiere) [que] "
            "[<to_me>]|[<to_me>] (importa|importaria|molesta|molestaria) [si]|(seria|serias|fuera|fueras|es|eres) "
            "[<you>] tan (amable|gentil) (de|como para)|(hagame|hazme|haceme|haga|haz|hace|hacer|hiciera|me hace|me "
            "haces|me haria|me harias) [el|"
            "un] favor [de]|(hay|habra|existe) [alguna|una] (forma|manera|posibilidad) de|(es|seria|sera|fuera) "
            "posible [que]|(hay|habra|habria|existe|existiria) [alguna|una]* (forma|manera|posibilidad|chance|modo|"
            "opcion) de|no (me|nos) (puede|puedes|podria|podrias)|como (hago|le hago|puedo|podria|se hace) [para]|[yo|"
            "pero]* lo (que|unico que) (quiero|necesito|quisiera|pido|busco|me gustaria) es|(exijo|insisto en|pido|"
            "solicito|me urge|urge|requiero|demando) [que]|se (puede|"
            "podria)|puede ser|a ver si|(le|te) pido que|(le|te) (pediria|ruego) [que]|tendria la amabilidad de|tenga "
            "la bondad de",
            "¿Me podría ...?",
        ),
    ),
    "opener": (
        Pattern(
            "address",
            "[mi|mis|buen] <vocative> [mio|mia|virtual|artificial]|inteligencia artificial|ia",
            "Señorita",
        ),
        Pattern(
            "lead_in",
            "(creo|parece|siento) que|(me parece|pareciera) que|y|o|pues|bueno|entonces|ahora|ahora bien|tambien|"
            "ademas|solo|este|esto|mire|mira|oiga|oye|oigame|oyeme|escuche|escucha|che|fijate|fijese|veras|vera|a ver|"
            "o sea|osea|es que|digo|sabe|sabes|la verdad|verdad|no mas|nomas|nada|luego|<polite>|primero|primero que "
            "nada|antes que nada|una (pregunta|consulta|cosa) [rapida]|tengo una (pregunta|duda|consulta)|(le|te) "
            "(hago|tengo) una (pregunta|consulta)|otra cosa|por cierto|hoy|ahorita|un favor|quizas|tal vez|asi que|de "
            "todas (formas|maneras)|de todos modos|en fin|mejor|ya|tambien|que pena con usted|aca|aqui|por ultimo|"
            "finalmente|porque|pero|que",
            "Bueno, mire ...",
        ),
        Pattern(
            "interjection",
            "ostras|caray|ah caray|caramba|hostia|joder|jolin|jolines|vaya|andale|ups|diablos|chale|hijole|no manches|"
            "madre mia|dios mio|ay dios|virgen santa|ale|hale|hala|ea|ala|a la orden|a sus ordenes|a tus ordenes|para "
            "servirle|con [su|tu] permiso|de (verdad|veras) [que]|en serio|en fin|total|oiga pues|amen|a ver pues|"
            "mijole|anda|ostia|cono|chuta|pucha|chispas|eh",
            "Ostras.",
        ),
        Pattern(
            "excuse",
            "[es que] (soy|estoy|ando|estaba) [medio|un poco|algo|muy|ya|mal]* (sordo|sorda|mayor|viejo|vieja|viejito|"
            "viejita|manejando|conduciendo|en la calle|en el (bus|metro|carro|coche|tren)|distraido|distraida|"
            "despistado|despistada|dormido|dormida|del oido|de los oidos)|(hay|habia|tengo|tenia) [mucho|muchisimo|"
            "demasiado|tanto]* ruido [aqui|de fondo|por aqui|donde estoy|en la calle]*|me (distraje|despiste|quede "
            "pensando|perdi)|(estaba|andaba) (distraido|distraida|despistado|despistada)|mi (telefono|celular|movil) "
            "(se corto|fallo|se quedo mudo)|no me (entere|entero|he enterado) [de nada|bien]",
            "Hay mucho ruido aquí.",
        ),
    ),
}
