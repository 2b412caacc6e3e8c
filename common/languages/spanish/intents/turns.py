"""Spanish: what steers the conversation itself: wait, speak another language."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

WAIT: Final = (
    Pattern(
        "hold_on",
        "[<to_me>] (espera|espere|esperen|esperate|esperese|esperame|espereme|esperenme|esperas|esperes|esperarme|"
        "esperad|aguarda|aguarde|aguardame|aguardeme|aguanta|aguante|aguantame|aguanteme|permitame|permiteme|"
        "permitime|bancame|para <while>|para un poco|ten paciencia|tenga paciencia|mantente en linea|mantengase en "
        "linea|quedate ahi|quedese ahi|[puede|puedes|podria|podrias|podes] esperar <while>|(me|puede|puedes|podria|"
        "podrias|podes) (puede|puedes|podria|podrias|podes|esperar) esperar) [ahi|aqui|en (linea|la linea)|<while>|"
        "pues|hombre|mujer|tantito|<polite>|<meanwhile>|ahora|ya|asi]*",
        "Espere un momento, por favor.",
        "Espero una respuesta de ustedes.",
    ),
    Pattern(
        "moment",
        "<moment> [mas|nada mas|nomas|<polite>|<meanwhile>]*|(dame|deme|denme|me da|me das|me daria|me dan|regaleme|"
        "regalame|dejame|dejeme|permitame|permiteme|necesito|me permite|me permites|me regala|me regalas|requiero|"
        "preciso) [chance|solo|tan solo|nada mas]* <while> [mas|nada mas|nomas|<polite>|<meanwhile>]*|(dame|deme|"
        "dejame) chance|(dame|deme|aguantame) tantito",
        "Un momentito, por favor.",
        "Un momento inolvidable en París",
    ),
    Pattern(
        "let_me",
        "[a ver|pues] (dejame|dejeme|deja|deje|dejenme|permitame|permiteme|voy a|deja que|deje que|dejame que|dejeme "
        "que) [lo|la|me]* (ver|pensar|pensarlo|mirar|mirarlo|revisar|revisarlo|buscarlo|buscarla|checar|chequear|"
        "checarlo|pienso|busco|miro|reviso|checo|veo|piense|mire|vea|busque|revise|anotar|apuntar|anotarlo|apuntarlo|"
        "anoto|apunto|consultarlo|fijarme|<fetch>) [<while>|bien|primero|antes|<polite>|y te digo|y le digo|ahora]*",
        "Déjeme buscar un lápiz.",
        "Déjeme ver mis citas.",
    ),
    Pattern(
        "be_right_back",
        "no [me] (cuelgues|cuelgue|cuelguen|cortes|corte|te vayas|se vaya|se retire) [todavia|aun|por favor]*|(ya|"
        "ahora|ahorita|enseguida|en seguida|en un momento) (vuelvo|regreso|vengo|lo busco|te digo|le digo)|[lo] "
        "(estoy|sigo) (pensando|buscando|buscandolo|viendo|mirando|pensandolo|en eso) [<while>]|ya casi|ahi voy",
        "No cuelgue, por favor.",
        "No corten el servicio de internet.",
    ),
)

CHANGE_LANGUAGE: Final = (
    Pattern(
        "do_you_speak",
        "[<you>|aqui|tambien|hay alguien que|alguien (que)*|alguien aqui|no]* [<to_me>] (hablas|habla|hablan|hablais|"
        "hable|entiendes|entiende|entienden|atienden|atiende|atiendes|sabes|sabe|hablar|atender) [<you>|tambien|"
        "hablar|algo de]* [en|el]* <language> [<you>|aqui|ahi|tambien|<polite>]*",
        "¿Habla inglés?",
        "¿Hablan inglés los instructores del curso?",
    ),
    Pattern(
        "switch_to",
        "[<to_me>] [puede|puedes|podria|podrias|podemos|podes] [<to_me>] (volver|volvamos|vuelva|vuelve|regresar|"
        "regresemos|regrese|cambiar|cambia|cambie|cambiemos|cambiarlo|cambiame|cambieme|cambialo|cambielo|pasar|pasa|"
        "pase|pasemos|pasate|pasese|hablar|hablame|hableme|hablemos|habla|hablarme|hablarlo|hablenme|seguir|sigamos|"
        "sigue|siga|continuar|continuemos|continua|continue|responder|respondeme|respondame|responde|responda|"
        "contestar|contestame|contesteme|contesta|atender|atiendeme|atiendame|pon|ponga|ponme|pongame|poner|usar|usa|"
        "use|configurar|configura|configure|comunicarnos|comunicarme|hacerlo|hacer esto|decirmelo|dimelo|digamelo) "
        "[conmigo|todo|esto|tu|su|el|la|mi]* [idioma|lengua|lenguaje|conversacion|llamada] [a|al|en|de|por]* "
        "<language> [<polite>|mejor|ahora|desde ahora|a partir de ahora|conmigo|si]*",
        "¿Podemos hablar en inglés?",
        "Contesta mis correos en inglés.",
    ),
    Pattern(
        "in_language",
        "[prefiero|quiero|quisiera] <spoken_here> [please|<polite>|only|mejor|solamente|si|version]*|(en|prefiero en|"
        "prefiero hablar en|prefiero hablar|quiero en|quiero hablar en|quiero hablar|yo [solo] hablo|[solo] hablo|in|"
        "do you speak|can (we|you) [please] (speak|talk) [in]|i (speak|want|need|prefer)|i only speak|me gustaria en|"
        "me gustaria hablar en|lo quiero en|hablo solo|necesito en|mi idioma es [el]|speak) <language> [please|"
        "<polite>|only|mejor|solamente|si|version]*",
        "English, please.",
        "Inglés para niños, ¿qué horarios hay?",
    ),
    Pattern(
        "not_this_language",
        "[lo siento|perdon|es que|disculpe|yo|nosotros]* no (hablo|entiendo|se|comprendo|hablamos|entendemos|manejo|"
        "domino) [nada de|mucho|bien|el|hablar|muy bien|mucho de]* (espanol|castellano|<language>) [bien|mucho|muy "
        "bien]*|i (dont|do not|cant) (speak|understand) [any|much]* <language>|mi <language> (es|no es) [muy|tan]* "
        "(malo|bueno|bien|basico)",
        "No hablo español.",
        "No sé inglés, ¿dan clases?",
    ),
    Pattern(
        "other_language",
        "[<to_me>] (cambiar|cambia|cambie|cambiame|cambieme|seleccionar|elegir|escoger|hablar en) [de|el|del|a|en|"
        "mi]* [otro] (idioma|lengua|lenguaje)|otro idioma",
        "Cambiar de idioma.",
        "Cambiar de idioma cuesta cuánto",
    ),
)
