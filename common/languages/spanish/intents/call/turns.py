"""Spanish: what steers the conversation itself: wait, speak another language."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

WAIT: Final = (
    Pattern(
        "hold_on",
        phrases="[<to_me>] <wait> [<after>]*",
        parts={
            "wait": (
                "espera|espere|esperen|esperate|esperese|esperame|espereme|esperenme|esperas|esperes",
                "esperarme|esperad|aguarda|aguarde|aguardame|aguardeme|aguanta|aguante|aguantame",
                "aguanteme|permitame|permiteme|permitime|bancame|para un poco|ten paciencia",
                "tenga paciencia",
                "(mantente|mantengase|quedate|quedese) (en [la] linea|ahi|conmigo|al telefono)",
                "para <while>",
                "[puede|puedes|podria|podrias|podes] esperar <while>",
                "(me|puede|puedes|podria|podrias|podes) (puede|puedes|podria|podrias|podes|esperar) esperar",
            ),
            "after": (
                "ahi|aqui|pues|hombre|mujer|tantito|ahora|ya|asi",
                "en (linea|la linea)",
                "<while>",
                "<polite>",
                "<meanwhile>",
                (
                    "(que|porque) [me|ya|esta|estan|se]* (llaman|tocan|suena|sonando|llora|llorando|"
                    "llegaron|ladra|tocando|llamando) [a|en|el|la|mi|<word>]*"
                ),
            ),
        },
        example="Espere un momento, por favor.",
        unlike="Espero una respuesta de ustedes.",
    ),
    Pattern(
        "moment",
        phrases=(
            "<moment> [mas|nada mas|nomas|<polite>|<meanwhile>]*",
            "<before> [chance|solo|tan solo|nada mas]* <while> [mas|nada mas|nomas|<polite>|<meanwhile>]*",
            "(dame|deme|dejame) chance",
            "(dame|deme|aguantame) tantito",
        ),
        parts={
            "before": (
                "dame|deme|denme|me da|me das|me daria|me dan|regaleme|regalame|dejame|dejeme",
                "permitame|permiteme|necesito|me permite|me permites|me regala|me regalas|requiero",
                "preciso",
            ),
        },
        example="Un momentito, por favor.",
        unlike="Un momento inolvidable en París",
    ),
    Pattern(
        "let_me",
        phrases=(
            "[a ver|pues|ahorita|espere|ahora|y]* <let_me> [lo|la|me|le|<to_me>]* <look> [<after>]*",
            "[a ver|pues]* <let_me> [<to_me>] <ask> [a|con]* <somebody_mine> [<after>]*",
        ),
        parts={
            "look": (
                "ver|pensar|pensarlo|mirar|mirarlo|revisar|revisarlo|buscarlo|buscarla|checar",
                "chequear|checarlo|pienso|busco|miro|reviso|checo|veo|piense|mire|vea|busque|revise",
                "anotar|apuntar|anotarlo|apuntarlo|anoto|apunto|consultarlo|fijarme",
                "<fetch>",
            ),
            "ask": (
                "preguntar|preguntarle|preguntarles|consultar|consultarle|hablar|pregunto|pregunte|consulto",
                "decirle|comentarle",
            ),
            "somebody_mine": "(mi|mis) <word>|(ella|el)",
            "let_me": (
                "tengo que|debo|necesito|le|te|lo|(dame|deme) (chance|oportunidad|tiempo) (de|para)",
                "dejame|dejeme|deja|deje|dejenme|permitame|permiteme|voy a|deja que|deje que",
                "dejame que|dejeme que",
            ),
            "after": (
                "<while>",
                "bien|primero|antes|y te digo|y le digo|ahora|rapido|rapidito",
                "<polite>",
            ),
        },
        example="Déjeme buscar un lápiz.",
        unlike="Déjeme ver mis citas.",
    ),
    Pattern(
        "be_right_back",
        phrases=(
            "no [me] <hang_up> [todavia|aun|por favor]*",
            "<before> (vuelvo|regreso|vengo|lo busco|te digo|le digo)",
            "[lo] (estoy|sigo) (pensando|buscando|buscandolo|viendo|mirando|pensandolo|en eso) [<while>]",
            "ya casi",
            "ahi voy",
        ),
        parts={
            "hang_up": "cuelgues|cuelgue|cuelguen|cortes|corte|te vayas|se vaya|se retire",
            "before": "ya|ahora|ahorita|enseguida|en seguida|en un momento",
        },
        example="No cuelgue, por favor.",
        unlike="No corten el servicio de internet.",
    ),
)

CHANGE_LANGUAGE: Final = (
    Pattern(
        "do_you_speak",
        phrases="[<before>]* [<to_me>] <speak> [<you>|tambien|hablar|algo de]* [en|el]* <language> [<after>]*",
        parts={
            "speak": (
                "hablas|habla|hablan|hablais|hable|entiendes|entiende|entienden|atienden|atiende",
                "atiendes|sabes|sabe|hablar|atender",
            ),
            "before": (
                "<you>",
                "aqui|tambien|no",
            ),
            "after": (
                "<you>",
                "aqui|ahi|tambien",
                "<polite>",
            ),
        },
        example="¿Habla inglés?",
        unlike="¿Hablan inglés los instructores del curso?",
    ),
    Pattern(
        "does_anyone_speak",
        phrases="[<is_there>]* <anyone> [<there>]* <speaks> [<there>]* <language> [<there>]*",
        parts={
            "is_there": (
                "hay|habra|tienen|tiene|no|ahi|alli|aqui|me|puede|atender|pasar|pasa|con|disculpe|perdon|y|acaso|a"
            ),
            "anyone": (
                "alguien|alguno|alguna|nadie|(alguno|alguna|uno|una) de (ustedes|sus|los|las) [<word>]",
                "(el|su|la) (personal|equipo|recepcionista|gente)|(alguna|una) persona|algun companero|un interprete",
            ),
            "speaks": "habla|hable|hablan|hablen|sepa|sabe|entienda|entiende|hablara|hablando",
            "there": (
                "que|ahi|alli|aqui|tambien|mas|pueda|puede|hablar|algo|de|un|poco|en|la|su|oficina|clinica|<polite>"
            ),
        },
        example="¿Alguien ahí habla portugués?",
        unlike="¿Alguien de mi curso habla portugués?",
        situation="staff_languages",
    ),
    Pattern(
        "switch_to",
        phrases=(
            "[<to_me>] [<can_you>] [<to_me>] <switch> [<with_me>]* [<language_word>] [<into>]* <language> [<after>]*"
        ),
        parts={
            "switch": (
                "volver|volvamos|vuelva|vuelve|regresar|regresemos|regrese|cambiar|cambia|cambie",
                "cambiamos|seguimos|continuamos|volvemos|hablamos",
                "cambiemos|cambiarlo|cambiame|cambieme|cambialo|cambielo|pasar|pasa|pase|pasemos",
                "pasate|pasese|hablar|hablame|hableme|hablemos|habla|hablarme|hablarlo|hablenme",
                "seguir|sigamos|sigue|siga|continuar|continuemos|continua|continue|responder",
                "respondeme|respondame|responde|responda|contestar|contestame|contesteme|contesta",
                "atender|atiendeme|atiendame|pon|ponga|ponme|pongame|poner|usar|usa|use|configurar",
                "configura|configure|comunicarnos|comunicarme|hacerlo|hacer esto|decirmelo|dimelo",
                "digamelo",
            ),
            "after": (
                "<polite>",
                "mejor|ahora|desde ahora|conmigo|si",
                "a partir de ahora",
            ),
            "language_word": "idioma|lengua|lenguaje|conversacion|llamada",
            "can_you": "puede|puedes|podria|podrias|podemos|podes",
            "with_me": "conmigo|todo|esto|tu|su|el|la|mi",
            "into": "a|al|en|de|por",
        },
        example="¿Podemos hablar en inglés?",
        unlike="Contesta mis correos en inglés.",
    ),
    Pattern(
        "in_language",
        phrases=(
            "[prefiero|quiero|quisiera] <spoken_here> [please|<polite>|only|mejor|solamente|si|version]*",
            "<before> <language> [please|<polite>|only|mejor|solamente|si|version]*",
        ),
        parts={
            "before": (
                "en|prefiero en|prefiero hablar en|prefiero hablar|quiero en|quiero hablar en",
                "quiero hablar|in|do you speak|i only speak|me gustaria en|lo quiero en|hablo solo",
                "necesito en|speak",
                "yo [solo] hablo",
                "[solo] hablo",
                "can (we|you) [please] (speak|talk) [in]",
                "i (speak|want|need|prefer)",
                "me gustaria hablar en",
                "mi idioma es [el]",
            ),
        },
        example="English, please.",
        unlike="Inglés para niños, ¿qué horarios hay?",
    ),
    Pattern(
        "not_this_language",
        phrases=(
            "[<before>]* no <speak> [<much>]* (espanol|castellano|<language>) [bien|mucho|muy bien]*",
            "i (dont|do not|cant) (speak|understand) [any|much]* <language>",
            "mi <language> (es|no es) [muy|tan]* (malo|bueno|bien|basico)",
        ),
        parts={
            "speak": "hablo|entiendo|se|comprendo|hablamos|entendemos|manejo|domino",
            "much": "nada de|mucho|bien|el|hablar|muy bien|mucho de",
            "before": "lo siento|perdon|es que|disculpe|yo|nosotros",
        },
        example="No hablo español.",
        unlike="No sé inglés, ¿dan clases?",
    ),
    Pattern(
        "other_language",
        phrases=(
            "[<to_me>] <change> [de|el|del|a|en|mi]* [otro] (idioma|lengua|lenguaje)",
            "otro idioma",
        ),
        parts={
            "change": "cambiar|cambia|cambie|cambiame|cambieme|seleccionar|elegir|escoger|hablar en",
        },
        example="Cambiar de idioma.",
        unlike="Cambiar de idioma cuesta cuánto",
    ),
)
