"""Spanish: what callers ask about whom they reached: a person or a machine, which one, where; or that it is nobody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

ARE_YOU_HUMAN: Final = (
    Pattern(
        "robot_or_person",
        phrases=(
            "[<opening>]* <are_you> [<really_a>]* <robot_or_human> [<or_what>]*",
            (
                "[<opening>]* (con quien|con que) <speak> [con]* [una|un]* <robot_or_human> o [con]* [una|un]* "
                "<robot_or_human> [<or_what>]*"
            ),
            "[una|un]* <robot_or_human> o [una|un]* <robot_or_human> [<or_what>]*",
            "[<opening>]* (esta|estas) [usted|tu] (vivo|viva) [o que|verdad]*",
        ),
        parts={
            "are_you": (
                "estas|esta usted|eres|es|sos|seras|sera|serias|seria|parece|pareces|pareceis|usted|ustedes",
                "tu|vos|son|fueras|fuera",
                "(usted|tu|vos|ustedes|esto|esta|este|eso|ella|el) [no]* (es|eres|sos|son|parece|parecen)",
                "[no]* (podrias|podria|puedes|puede|debes|debe|has|ha) [de] ser",
                "[que]* <speak> (con|a)",
                "[me]* (atiende|esta atendiendo|contesta|contestas|habla|esta hablando|responde|estas hablando)",
                "[usted|tu|su voz|la voz|me]* [no]* (suena|suenas|parece|pareces) [a|como]",
                "(hay|habra) [alguna|algun]* [alguien]*",
            ),
            "speak": (
                "[estoy|estare] (hablando|platicando|tratando|charlando|comunicado|comunicada)|hablo|me comunico|tengo",
            ),
        },
        example="¿Eres un robot?",
        unlike="¿Es una persona mayor?",
    ),
    Pattern(
        "unlike_me",
        phrases="[yo]* [no]* soy [un|una|ningun|ninguna]* <robot_or_human> [pero|y]* <and_you> [<or_what>]*",
        parts={"and_you": "usted|tu|vos|y usted|y tu|y vos|que es usted|eres tu|es usted|usted (lo es|si|tambien)"},
        example="Yo no soy un robot, ¿y usted?",
        unlike="Yo no soy un robot, ¿y el precio?",
    ),
    Pattern(
        "sounds_artificial",
        phrases=(
            (
                "[usted|tu|su voz|la voz|me|esto]* [no]* (suenas|suena|parece|pareces) [muy|como|un "
                "poco|algo|tan]* <artificial>"
            ),
            "[usted|tu|vos]* no (eres|es [usted]|sos|parece|pareces) [una|un|muy|ni]* <robot_or_human> [<or_what>]*",
        ),
        parts={
            "artificial": "robotico|robotica|artificial|robot|maquina|grabado|grabada|falso|falsa|a (robot|maquina)"
        },
        example="Suena robótica.",
        unlike="Suena muy bien.",
    ),
)

WHO_ARE_YOU: Final = (
    Pattern(
        "your_name",
        phrases="[<opening>|<may_i>]* <what_name> [<polite>|<you>|otra vez|de nuevo|perdon|cual|es|era]*",
        parts={
            "what_name": (
                "como <are_called>",
                "[<asking>]* (tu|su|vuestro) nombre",
                "<asking>+ [el|un] nombre (suyo|tuyo|de usted)",
                "(tiene|tienes|tenes) [usted|tu|algun|un]* nombre",
                "[con|por]* que nombre (le|te|lo|la) (llamo|digo|puedo (llamar|decir)|conocen)",
            ),
            "are_called": (
                "te llamas|se llama [usted]|se llamaba|te llamo|le llamo|lo llamo|la llamo|te (puedo|podria) llamar",
                "(le|lo|la) (puedo|podria|debo) (llamar|decir)|(le|te|lo|la) (digo|llaman|dicen|nombro)",
                "te decis|te llamabas",
                "(dijo|dijiste|dice|me dijo|me dijiste) [usted]* que (se|te) (llama|llamaba|llamas|llamabas)",
                "(debo|puedo|podria) (llamarle|llamarte|llamarlo|llamarla|decirle|decirte)",
            ),
            "asking": (
                "cual|es|era|dime|digame|decirme|dar|darme|me|da|das|dice|dices|repite|repites|repetir|repetirme|decir",
                "saber|quisiera|quiero|gustaria|recordar|recuerda|recuerdame|recuerdeme|no|escuche|oi",
                "entendi|capte|claro",
                "quedo|recuerdo|se|olvide|olvido|deme|dame|pedir|preguntar|preguntarle|conocer|bien|cual fue",
                "agarre|te|le",
            ),
        },
        example="¿Cómo te llamas?",
        unlike="¿Cómo se llama el doctor?",
    ),
    Pattern(
        "who_is_this",
        phrases=(
            "[<opening>|<may_i>|a|con|de parte de|de]* quien <is_speaking>+ [<polite>|perdon|otra vez]*",
            "[<opening>|<may_i>]* (identifiquese|identificate|presentese|presentate) [<polite>|primero]*",
            "de parte de quien",
            "[<opening>]* (tu|usted|vos) quien (eres|es|sos)",
            "[<opening>]* quien (eres tu|sos vos|es usted|carajos eres) [<polite>]*",
        ),
        parts={
            "is_speaking": (
                "es|eres|sos|usted|habla|hablo|estoy|hablando|tratando|tengo|el|gusto|de|hablar|me|comunico",
                "comunicando|atiende|atiendes|contesta|contestas|esta|ahi|al|telefono|en|la|linea|del|otro",
                "lado|alla|sera",
                "soy atendido|atendiendo|seras|aqui|placer|exactamente|este|eso|entonces|pues|me esta|hablas|estare",
            ),
        },
        example="¿Con quién hablo?",
        unlike="¿Quién es el dentista?",
    ),
)

WHICH_BUSINESS: Final = (
    Pattern(
        "which_business",
        phrases="[<opening>|<may_i>]* <which_one> [<polite>|<you>|otra vez|ahora|aqui]*",
        parts={
            "which_one": (
                "[a|con|de|en|para]* (que|cual) <business> <reached>",
                "[a|con]* donde (<called>|me (comunico|comunique|contacte))",
                "(que|cual|a que) numero (es (este|ese)|<called>)",
                "como se llama (la|el|esta|este|su|tu|ese|esa) <business>",
                "[<asking>]* [el]* nombre (de|del) [la|el|esta|este|su|tu]* <business> [cual es]",
                "[para|con|en]* quien (trabaja|trabajas)",
                (
                    "de (donde|parte de quien) (me|nos) (habla|hablan|llama|llaman|contesta|"
                    "contestan|atiende|atienden|responden)"
                ),
            ),
            "reached": (
                "es|son|era|es (esta|este|esto|aqui|ahi|alli|usted|ustedes)|sera (esta|este)|<called>",
                "(esta|este|esto) es|me (comunico|estoy comunicando|comunique|contacte|atiende|contesta|habla)",
                "representa|representas|trabaja|trabajas|eres|tengo el gusto|habla|hablas|se trata|di",
                "fui a (dar|parar)",
            ),
            "called": (
                "estoy (llamando|hablando|marcando|comunicado|comunicada)|llamo|he llamado|llame|marque",
                "hablo|he marcado",
                "(estare|habre) (llamando|llamado|hablando|marcado)|hable|acabo de (llamar|marcar)",
            ),
            "asking": (
                "cual|es|era|dime|digame|me|da|dice|repite|recuerda|recuerdame|decir|decirme|saber|quisiera",
                "podria|puede",
            ),
        },
        example="¿Qué empresa es esta?",
        unlike="¿Qué empresa es la aseguradora?",
    ),
    Pattern(
        "have_i_reached",
        phrases=(
            "[<opening>]* <have_i_reached> (al|a la|con el|con la|a el|a los|a las) <more> <end>",
            "[<opening>]* (es|sera) [este|esta|el|ese|aqui|ahi]* [el|la]* numero (correcto|de (la|el) <more> <end>)",
            "[<opening>]* (este|ese) [si]* es [el] numero (correcto|de (la|el) <more> <end>|del <more> <end>)",
            "[<opening>]* (tengo|marque) [el]* numero (correcto|bien)",
            "[<opening>]* (es|sera) (ahi|aqui|esta|este)* (la|el) <business> [<~size>] <end>",
        ),
        parts={
            "have_i_reached": (
                "he (llamado|marcado)|llame|marque|hablo|me (comunico|comunique)|llamo|estoy comunicandome|he dado",
                "estoy (llamando|hablando|comunicado|comunicada|marcando)|tengo en la linea",
            ),
            "size": (
                "grande|pequena|mejor|nueva|nuevo|unica|unico|misma|mismo|que|mas|principal|otra|barata",
                "barato|cara|caro",
            ),
        },
        example="¿Estoy llamando a la clínica dental?",
        unlike="¿Es la clínica grande?",
    ),
)

NAMED_BUSINESS: Final[Phrases] = (
    (
        "[y|perdon|disculpe|oiga|hola|aqui|ahi|si|no|bueno]* <is_this_place> [el|la|los|las|al|a]* "
        "<!dated> <word> [<word> [<word> [<word>]]] [<name_right>]* <end>"
    ),
)
"""Asked for by a name, right or wrong; a name shows by its capital letters or by the kind of business."""

WRONG_NUMBER: Final = (
    Pattern(
        "wrong_number",
        phrases="[<i_think>]* <not_the_one> [<i_think>]*",
        parts={
            "not_the_one": (
                "<number> [<was>]* <wrong>|(equivocado|equivocada) <excuse_me>+ [la molestia]",
                "me <got_wrong> [<number_words>]*",
                "me (confundi|he confundido) <number_words>+",
                "<dialed> [<you>|le|les]* <by_mistake>+ [<number_words>]*",
                "(fue|ha sido|era) (un error|sin querer|una equivocacion|una confusion|por error) [mio]",
                "se [me]* (marco|llamo|escapo) (solo|sola|sin querer|el numero|la llamada)+",
            ),
            "excuse_me": "perdon|perdone|perdona|disculpe|disculpa|disculpen|lo siento|usted",
            "was": "que|era|es|estaba|esta|tengo|esta mal|de telefono",
            "wrong": "equivocado|equivocada|incorrecto|incorrecta|erroneo|erronea|mal",
            "number": "numero|telefono|llamada|lugar|persona|sitio",
            "got_wrong": (
                "equivoque|he equivocado|equivoco|habre equivocado",
                "debo haber equivocado",
            ),
            "number_words": (
                "numero|telefono|lugar|persona|empresa|extension|sitio|de|con|el|al|en|marcar|marcando",
                "marque|la|un|llamar",
                "al llamar|negocio|tienda|clinica|contacto|tecla|boton|linea",
            ),
            "dialed": (
                "marque|he marcado|llame|he llamado|llamo|disque|estoy (llamando|marcando)|tengo",
                "habre (marcado|llamado)|marco|haber (marcado|llamado)|debi (marcar|llamar)",
                "(le|les|te) (llame|llamo|marque|he llamado)",
            ),
            "by_mistake": (
                "mal|sin querer|equivocado|equivocada|por (error|equivocacion|accidente)|a otro (lado|numero|lugar)",
                "[a|al|el|un] numero (equivocado|que no (era|es))|otro numero|(a|al)* donde no (era|es|debia)",
                "un (numero|digito) por otro|el numero (mal|equivocado)|(a|en) (el|un) (lugar|sitio) equivocado",
            ),
        },
        example="Perdón, me equivoqué de número.",
        unlike="Tengo el número equivocado en la factura.",
    ),
    Pattern(
        "not_whom_i_meant",
        phrases="[<i_think>]* <not_you> [<i_think>]*",
        parts={
            "not_you": (
                "(este|esta|esto|usted|ese|tu) no (es|era) <whom_i_meant>",
                "no (era|es) <here> <whom_i_meant>*",
                (
                    "no (era|es) (el|la) (numero|lugar|sitio|empresa|persona|negocio) (que|al que|a "
                    "la que|con quien|a quien) <i_wanted>"
                ),
                "no (queria|quise|quiero|pretendia) (llamar|marcar) [a|<you>|aqui|este numero|les|le]*",
                "no (queria|quise|pretendia) <call_you> [<you>|a]*",
                "<i_wanted> [a] <another>",
                "<i_wanted> a mi <kin> [y no a <you>|no a <you>]*",
            ),
            "here": "este [el numero]|a este|aqui|a aqui|con ustedes|ahi|a ustedes|a usted|con usted",
            "call_you": "llamarlos|llamarles|llamarle|llamarlo|llamarla|llamarte",
            "another": "otra (persona|empresa|casa|tienda)|otro (numero|lugar|lado|sitio|negocio)",
            "whom_i_meant": (
                (
                    "[el|la|a|al|con]* [numero|persona|lugar|empresa|sitio|quien]* "
                    "[que|con quien|a quien|a quienes|quienes|al que|a la que]* <i_wanted>"
                ),
            ),
            "i_wanted": ("[yo]* [estaba|andaba|queria|quise|intentaba|trataba de|pretendia]* <look_for>",),
            "look_for": (
                "llamar|llamando|buscar|buscando|buscaba|marcar|marcando|hablar con|llamaba|hablar|queria",
                "busco|encontrar",
                "comunicarme con|contactar",
            ),
            "kin": (
                "mama|papa|madre|padre|hermana|hermano|hijo|hija|esposa|esposo|mujer|marido|amigo|amiga|tia",
                "tio|prima|primo",
                "abuela|abuelo|nieto|nieta|vecina|vecino|novia|novio|cunada|cunado|sobrina|sobrino|comadre",
                "compadre|suegra",
            ),
        },
        example="Este no es el número que buscaba.",
        unlike="Este no es el producto que buscaba.",
    ),
)

KINDS_NAMED: Final[Phrases] = "(<business>|pizzeria) (de|del) <word>|<business> <new>"

IDENTITY: Final[Mapping[str, Phrases]] = {
    "is_this_place": (
        "(es|sera|esto es|esta es|este es) [ahi|aqui|esto|este|esta|todavia]*",
        "(hablo|estoy hablando|me comunico|comunico) con",
        "(llamo|he llamado|llame|marque) (a|al|con)",
        "(son|es) (ustedes|usted) [de]",
        "(busco|estoy buscando|quiero comunicarme con|queria hablar con|buscaba)",
    ),
    "name_right": "verdad|cierto|no|si|por favor|por casualidad|correcto",
    "dated": (
        "lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto",
        "septiembre|octubre|noviembre|diciembre|ingles|espanol|mi|un|una|para|por|que|como|cuando|donde|urgente|porque",
    ),
    # Before a question about whom one reached.
    "opening": (
        "no|y|entonces|oye|oiga|acaso|perdon|perdone|disculpe|disculpa|o|sea|ah|pero|bueno|es|que",
        "hola|pues|mire|mira|a ver",
        "de verdad|una pregunta|o sea|antes de (todo|nada|seguir|hablar)|primero|por cierto|sera que|digame|dime",
        "[digame|dime|diga]* la verdad|sea (honesto|honesta|sincero|sincera)|con (sinceridad|honestidad)|<polite>",
    ),
    "may_i": (
        (
            "[se|me]* (puedo|puede|puedes|podria|podrias|pudiera|podra|podemos) [usted|tu|me]* "
            "(saber|preguntar|decir|decirme|dar|darme)"
        ),
        "(me|nos) (dice|dices|diria|dirias|da|das|daria|puede decir|recuerda|podria decir|podria dar|podria recordar)",
        "(quiero|quisiera|queria|me gustaria|necesito) (saber|preguntar|preguntarle|preguntarte)|recuerdeme|recuerdame",
        "no se|no entiendo|con|a",
    ),
    # What somebody is taken for on the telephone.
    "robot_or_human": (
        "robot|robots|maquina|maquinas|persona|personas|humano|humana|humanos|grabacion|bot",
        "computadora|ordenador|computador",
        "contestadora|contestador|ia|programa|chatbot|automatico|automatica|real|reales|artificial",
        "grabadora|vivo|viva|androide",
        "inteligencia artificial|ser humano|seres humanos|asistente virtual|de verdad",
        "de carne y hueso|de mentira|de a de veras",
        (
            "(voz|mensaje|sistema|asistente|operadora|contestador) "
            "(grabada|grabado|automatico|automatica|artificial|virtual|humana)"
        ),
        "(algo|alguien) (real|automatico|grabado|humano|de verdad|vivo|de carne y hueso)|autentico",
        "autentica|una [voz] grabacion",
    ),
    "really_a": (
        "usted|tu|vos|realmente|acaso|verdad|de|solo|un|una|la|el|mas|como|alguna|algun|una especie",
        "en|serio|ustedes|tan|otra",
        "otro|esos|esas|esto|no|alguien|simple|puro|pura|sola|verdadera|verdadero|autentica",
        "autentico|quien|nomas|por|casualidad",
    ),
    "or_what": (
        "real|humana|humano|de|verdad|virtual|automatica|automatico|o|un|una|persona|robot|maquina",
        "no|que|grabacion|grabada|usted",
        "detras|atras|quien|me|habla|carne|y|hueso|si|cierto|es|eres|la|lo|el|eso|esto|por|favor|computadora|bot",
        "con|al|otro|lado|telefono|ahi",
        "en|linea|atiende|contesta|esta|hablando|acaso|entonces|algo|asi|como|grabado|del|pregunto",
        "parece|seria|sino|ser",
    ),
    "business": (
        "empresa|compania|negocio|clinica|lugar|sitio|oficina|tienda|restaurante|hotel|consultorio",
        "centro|local|comercio|farmacia",
        "establecimiento|institucion|agencia|hospital|taller|peluqueria|panaderia|salon|escuela",
        "banco|gimnasio|dentista|firma",
        "clinica dental|consultorio dental|casa|sucursal|departamento|recepcion",
    ),
    # Around a wrong number.
    "i_think": (
        "creo|que|me|parece|seguramente|ay|uy|es|tal|vez|lo|siento|yo|perdon|perdone|perdona",
        "disculpe|disculpa|disculpen|oiga|ah",
        "usted|ustedes|senor|senora|senorita|la|molestia|por|ya|pues|entonces|no|verdad|cierto|mil",
        "disculpas|ups|vaya|bueno|oh",
        "aqui|quiza|quizas|debo|haber|a lo mejor|supongo|parece que|y|o|pero|amigo|esto|joven|mucho",
        "tengo|tenia|un|el|este|ese",
        "las|molestias|creo que|hola|si|claro|de|su|tiempo|se",
    ),
}
"""Rules about whom one reached."""
