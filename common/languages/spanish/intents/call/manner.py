"""Spanish: what callers say about how the assistant speaks, whether the call is kept, and that something is off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

RECORDED: Final = (
    Pattern(
        "is_it_recorded",
        phrases="[<opening>|<may_i>|si|espero|ojala|supongo]* <recorded_or_kept> [<or_not>]*",
        parts={
            "recorded_or_kept": (
                "[<call_words>]* <recorded> [<call_words>|<recorded>]*",
                "[<call_words>]* <kept> [<call_words>]* <speech> [<call_words>]*",
                "[<call_words>]* <speech> [se]* <kept> [<call_words>]*",
                "(hay|habra|esta)* (alguien|quien|otra persona) [mas|que|nos|me]* <listens> [<call_words>]*",
                "[va a|van a|se]* <keep> [alguna|una|un]* (grabaciones|grabacion|registro) [<call_words>]*",
            ),
            "recorded": (
                "graba|graban|grabas|grabando|grabado|grabada|grabados|grabadas|grabar|grabandose|grabandome",
                "grabandonos",
                "monitoreando|monitorean|monitoreada|monitoreado|grabarme|grabara|grabaran|graben|grabe",
                "grabarse|intervenida",
            ),
            "kept": (
                "guardar|guardaran|guarden|guardara|conservan|conservar|almacenar|guarda|guardan",
                "guardas|guardando|guardada|guardado|almacena|almacenan|almacenada|registra",
                "registran|registrada",
            ),
            "keep": "hacen|hace|haces|existe|hay|queda|quedar|quedara|tienen|guardan|guardar",
            "speech": (
                "llamada|conversacion|llamadas|conversaciones|voz|platica|charla|audio",
                "lo que (digo|hablamos|decimos|hablo|diga)",
                "todo lo que (digo|hablamos|hablo|diga|uno dice)|esto|mis palabras|todo esto",
            ),
            "listens": (
                "oir|escuchar|oira|escuchara|oiga|escuche|escucha|escuchando|esta escuchando|graba",
                "escuchandonos|escuchandome|oyendo|oye|esta oyendo",
            ),
            "or_not": "o no|o que|verdad|no|cierto|por si acaso|por casualidad|<polite>|eso|acaso",
        },
        example="¿Se está grabando esta llamada?",
        unlike="¿Graban discos?",
    ),
)

SLOWER: Final = (
    Pattern(
        "speak_slower",
        phrases=(
            "[<say_it>]* (despacio|despacito|lento|lentito|lentamente|pausado|calma|pausadamente) [<so_i_hear>]*",
            (
                "[<say_it>]* no [<say_it>]* (tan|muy|tanta|mucho) (rapido|aprisa|de prisa|deprisa|prisa|veloz|"
                "velozmente) [<so_i_hear>]*"
            ),
            "[<say_it>]* no (corra|corras|se apure|te apures|se acelere|te aceleres) [tanto|<so_i_hear>]*",
            "(baje|baja|bajele|bajale|disminuya|reduzca) [a]* (la|el|su|tu) (velocidad|ritmo) [<so_i_hear>]*",
            "menos (rapido|aprisa|velocidad|prisa) [<so_i_hear>]*",
            "[es que|porque|pero|usted|tu|me|vos|ustedes|y]* <you_talk> [<very>]* <too>+ <fast> [<so_i_hear>]*",
            (
                "[<say_it>]* no [le|te|lo|la|se|me]* (puedo|alcanzo a|logro) (seguir|seguirle|seguirlo|seguirla) "
                "[el|ritmo|paso|<so_i_hear>]*"
            ),
            "[es que|pero|va|eso|esto]* <too>+ <fast> para mi [<so_i_hear>]*",
        ),
        parts={
            "you_talk": (
                "habla|hablas|hablan|va|vas|van|[me]* (esta|estas|estan) (hablando|diciendo)|lo dice",
                "lo dices|dice|dices|lee|lees",
            ),
            "too": "muy|demasiado|tan|bastante|super|re",
            "fast": "rapido|aprisa|de prisa|deprisa|veloz|acelerado|acelerada",
        },
        example="Más despacio, por favor.",
        unlike="El envío va más despacio.",
    ),
)

LOUDER: Final = (
    Pattern(
        "speak_louder",
        phrases=(
            "[<say_it>]* (fuerte|alto|recio|duro|fuertecito|altito) [<so_i_hear>]*",
            "[<say_it>]* <raise> [el|la|su|tu|un|poco|poquito|tantito|mas|al|a]* (volumen|voz)* [<so_i_hear>]*",
            "mas volumen [<so_i_hear>]*",
            "[<say_it>]* no [me]* (susurre|susurres) [<so_i_hear>]*",
            "[<say_it>]* no [me]* (hable|hables) [tan]* (bajo|bajito|quedo|quedito|suave) [<so_i_hear>]*",
        ),
        parts={
            "raise": (
                "suba|sube|subele|subale|aumente|aumenta|subir|subirle|alce|alza|alzar|levante|levanta",
                "levantar|aumentar|elevar|eleve",
                "subiera|subiria|subeme|subame",
            ),
        },
        example="Hable más fuerte, por favor.",
        unlike="El dolor es más fuerte.",
    ),
)

UNHEARD: Final = (
    Pattern(
        "hardly_hear",
        phrases=(
            "[<still>]* <you_sound> <too>+ <quiet> [<so_i_hear>]*",
            (
                "[<still>]* (casi no|apenas|no muy bien|a duras penas) [<pronoun>]* <can_hear> [<opening>|<you>|"
                "bien|nada|<so_i_hear>]*"
            ),
            (
                "[<still>]* no [<pronoun>]* [logro|puedo|alcanzo a]* <can_hear> [<pronoun>]* (muy bien|bien|"
                "mucho|casi|nada bien|claro) [<you>|<so_i_hear>]*"
            ),
            (
                "[<still>]* no [<pronoun>]* (logro|puedo|alcanzo a|consigo) <to_hear> [<opening>|<you>|bien|nada|"
                "<dear>|<so_i_hear>]*"
            ),
            "[<still>]* [casi]* no (<pronoun>)+ <hears_now> [<opening>|<you>|bien|nada|casi|ya|<dear>|<so_i_hear>]*",
            (
                "[<still>]* no (oigo|escucho|se (oye|escucha) (nada|ni papa|casi|muy)) [<opening>|<you>|bien|"
                "nada|ni papa|muy|casi|<dear>|<so_i_hear>]*"
            ),
            (
                "[<still>]* [me]* (cuesta|esta costando|es dificil|resulta dificil) [mucho|trabajo]* (oir|"
                "escuchar|oirle|escucharle|oirte|escucharte|oirlo|oirla) [<you>|bien|<so_i_hear>]*"
            ),
        ),
        parts={
            "you_sound": (
                "habla|hablas|hablan|(se|te|le|lo|la|los) (oye|escucha|oigo|escucho|oyen|oyes|escuchas)|suena|suenas",
                "(la|su|tu) (voz|volumen|audio|llamada) (se|esta|es|suena)* [oye|escucha]*|esta hablando",
                "estas hablando|esta|estas",
            ),
            "still": "es que|pero|y|yo|disculpe|perdon|oiga|porque|senorita|aqui|la verdad|usted|tu|todavia",
            "too": "muy|demasiado|tan|bastante|super|re|un poco|algo",
            "quiet": "bajo|bajito|flojo|quedo|quedito|lejos|suave|despacito|baja|bajita|lejano|lejana|debil|floja",
            "pronoun": "se|le|te|lo|la|los|me|nos|les",
            "to_hear": "oir|escuchar|oirle|oirte|oirlo|oirla|escucharle|escucharte|escucharlo|escucharla",
            "hears_now": "oigo|escucho|oye|escucha|oyen|oimos",
            "can_hear": "oigo|escucho|oye|escucha|oir|escuchar|oimos|oirle|escucharle|oirlo|oirte|escucharlo|oyen",
        },
        example="Casi no le escucho.",
        unlike="Casi no escucho la tele, ¿la reparan?",
    ),
)

BE_QUIET: Final = (
    Pattern(
        "stop_talking",
        phrases="[<already>]* <be_quiet> [<already>]*",
        parts={
            "already": (
                "ya|bueno|pero|que|<polite>|ahi|te digo|le digo|de una vez|hombre|tantito|un|momento|segundo",
                "rato|ahora|mismo|y",
                "necesito|quiero|le pido|te pido|puede|puedes|podria|podrias|te|se|mujer|entonces|stop|fue",
                "me|dije|pues|oiga",
                "un momento|un segundo|un rato|un poco|poco|un minuto|ay|senorita",
            ),
            "be_quiet": (
                "para|pare|parale|parele|detente|detengase|callate|callese|calla|calle|silencio|basta|alto",
                "stop|callar|callarse",
                "chiton|shh|suficiente|(guarda|guarde|haga|haz) silencio",
                "(calles|calle|calla|callas|callarte|callese) [la boca]",
                "(deja|deje|para|pare|dejes|dejate|dejese) [ya]* (de (<speech_act>)|ya)",
                "no (hables|hable|digas|diga|siga|sigas|quiero que hable) <no_more>+|no (siga|sigas)",
                "no [me]* (interrumpa|interrumpas|interrumpan|corte|cortes) [mas|la palabra|cuando hablo|por favor]*",
                "ya no (hables|hable|digas|diga|siga|sigas) [mas|nada|hablando]*|ni una palabra mas",
                "ya (estuvo|basta|callate|callese|para|pare|estuvo bueno|parele)|(hablas|habla) (demasiado|mucho)",
                "(cierra|cierre) (la boca|el pico)|(dejame|dejeme) (hablar|terminar|decir algo)|sin hablar",
            ),
            "no_more": "mas|nada|hablando|nada mas|leyendo|diciendo|ni una palabra",
            "speech_act": (
                "hablar|decir (eso|esas cosas)|platicar|leer [eso]|interrumpir|interrumpirme|repetir [eso]",
                "parlotear|contarme",
                "hablar tanto|decirme (eso|cosas)|molestar",
            ),
        },
        example="¡Cállate!",
        unlike="Para mañana.",
    ),
)

NEVER_MIND: Final = (
    Pattern(
        "never_mind",
        phrases="[<rather>]* <forget_it> [<rather>]*",
        parts={
            "forget_it": (
                "olvidalo|olvidelo|olvidate|dejalo|dejelo|dejemoslo|no importa|no te preocupes|olvidemoslo",
                "ignoralo|ignorelo",
                "no se preocupe|da igual|es igual|mejor no|no era nada|no es nada|era nada|no fue nada|da lo mismo",
                "no tiene [ninguna]* importancia|retiro lo dicho|falsa alarma|lo dejamos|dejalo estar|no pasa nada",
                "(olvidese|olvidate) [de (eso|esto|ello|todo|lo que dije|la pregunta)]",
                "cambie de (idea|opinion|parecer)",
                ("(olvida|olvide|ignora|ignore|deja|deje|descarta|descarte|omita|omite) (eso|esto|<what_i_said>)"),
                "no (era|es) [nada|tan|algo]* (importante|urgente|necesario)|(no me haga|no me hagas) caso",
                "no lo (necesito|quiero) (ya|despues de todo)",
                "(haga|haz) (de cuenta|como)+ (si|que) no [le|te]* (dije|dijera|he dicho|pregunte) [nada]",
                ("ya no (importa|hace falta|quiero nada|es necesario|lo necesito|lo quiero|me hace falta|me interesa)"),
            ),
            "what_i_said": (
                "lo [que]* (dije|pregunte|dicho|pedi|ultimo)|lo que (te|le) (dije|pregunte|pedi)",
                "lo ultimo que dije|mi pregunta",
                "la pregunta|lo de antes",
            ),
            "rather": (
                "mejor|ya|no|pues|mira|mire|bueno|pensandolo|bien|sabe|sabes|que|ay|asi|gracias|entonces",
                "nada|bah|ah|disculpe|perdon",
                "por (ahora|hoy|eso)|no pasa nada|muchas gracias|oiga|si|en realidad|la verdad|tranquilo|tranquila|eso",
            ),
        },
        example="Olvídelo.",
        unlike="Olvidé mi contraseña.",
    ),
)

MANNER: Final[Mapping[str, Phrases]] = {
    # What a call is made of: beside recording.
    "call_words": (
        "se|me|nos|la|lo|las|los|estan|esta|estas|usted|ustedes|va|van|a|llamada|llamadas",
        "conversacion|conversaciones|voz|esto|esten|este|estes|vayan|vaya",
        "mi|mis|todo|que|digo|hablamos|decimos|diga|uno|dice|queda|quedan|quedara|quedar|es|siendo",
        "ser|sera|seran|estara|estaran|en",
        "comunicacion|platica|registro|de|lo que|algun|lado|alguna|parte|alguien|ahora|aqui|hablo",
        "habla|hablando|ha|han|sido|el|no",
        "yo|quien|hoy|nuestra|nuestro|su|sus|telefono|linea|momento|este|todas|siempre|todos|contenido|palabras",
    ),
    # Before an adverb of manner, and around it.
    "say_it": (
        "puede|puedes|podria|podrias|me|lo|le|un|poco|poquito|tantito|mas|por|favor|hablar|hable",
        "habla|hablame|hableme|hablarme",
        "decirlo|digalo|dimelo|digamelo|decirmelo|dilo|ir|vaya|ve|tan|que|mucho|espere|espera",
        "necesito|pido|quiero|quisiera|con",
        "usted|tu|vos|lea|lee|leer|leerlo|se|te|hablando|cada|algo|bien|si|pero|y|es|la|voz|una|diga",
        "dice|dices|hables|les|pues",
        "senorita|joven|oiga|oye|perdon|disculpe|por fa|porfa|en|modo|manera|forma",
        "posible|seria|gustaria|hablen",
    ),
    "so_i_hear": (
        "<polite>|un|poco|poquito|al|hablar|para|entender|entenderle|entenderte|anotar|mi|que|no",
        "entiendo|le|te|oigo|escucho|apunto",
        "la|voz|si|estoy|sordo|sorda|apuntando|anotando|escribiendo|puede|puedes|vez|con|calma",
        "gracias|senorita|joven|hable|habla",
        "es|soy|mayor|viejo|vieja|escribo|mas|me|pierdo|tomando|nota|dictado|asi|bien|porque|ando",
        "esta|este|lo|se|del|oido|oir",
        "decirlo|palabra|por|ahora|ya|mucho|ruido|hay|aqui|alcanzo|a|escribir|seguir|seguirle",
        "seguirte|hablame|hableme|entenderlo",
    ),
}
"""Rules about the manner of speaking."""
