"""Spanish: what callers say about the call and the assistant: who is this, are you a robot, wrong number, be quiet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.tables import Pattern, SocialRole

CLAUSE_OPENERS: Final = "y pero porque pues asi si que quien o hasta antes entonces"

ABOUT_THE_CALL: Final[Mapping[SocialRole, tuple[Pattern, ...]]] = {
    "are_you_human": (
        Pattern(
            "robot_or_person",
            phrases="[no|y|entonces|oye|acaso|de verdad|o sea]* <are_you> [<really_a>]* <machine_or_human> [<after>]*",
            parts={
                "are_you": (
                    "eres|sos|hablo con|parece|pareces|tu eres|esto es|esta es|podrias ser|podria ser",
                    "puedes ser",
                    "es [usted]",
                    "estoy (hablando|platicando) con",
                    "me (atiende|esta atendiendo|contesta)",
                    "usted (es|parece)",
                    "suena (a|como)",
                ),
                "machine_or_human": (
                    "robot|maquina|persona|humano|humana|grabacion|bot|computadora|ordenador|contestadora",
                    "contestador|inteligencia artificial|ia|ser humano|programa|asistente virtual|chatbot",
                    "automatico|automatica|real",
                ),
                "after": (
                    "real|humana|humano|de verdad|virtual|automatica|o|un|una|persona|robot|maquina|no",
                    "que|grabacion|grabada|usted|quien me habla",
                    "de carne y hueso",
                ),
                "really_a": "usted|tu|vos|realmente|acaso|de verdad|solo|un|una|la|el|mas|como|alguna",
            },
            example="¿Eres un robot?",
            unlike="¿Es una persona mayor?",
        ),
        Pattern(
            "sounds_artificial",
            phrases=(
                "(suenas|suena|parece|pareces) [muy|como|un poco|algo]* <after>",
                "no (eres|es [usted]|sos) [una] (real|persona|humano|humana)",
            ),
            parts={
                "after": (
                    "robotico|robotica|artificial|robot|maquina|grabado|grabada",
                    "a (robot|maquina)",
                ),
            },
            example="Suena robótica.",
            unlike="Suena muy bien.",
        ),
    ),
    "who_are_you": (
        Pattern(
            "your_name",
            phrases="[y|me|puede|puedes|podria|podrias|usted|tu]* <asked_name> [usted|tu|<polite>|otra vez]*",
            parts={
                "asked_name": (
                    "como <after>",
                    "<before> [tu|su|el|un]* nombre",
                    "(tu|su) nombre",
                    "me (da|dice) su nombre",
                ),
                "after": (
                    "te llamas|se llama|te llamo|le llamo|lo llamo|la llamo|te puedo llamar",
                    "le puedo llamar|te decis|te llamas vos",
                    "me dijo que se llama",
                ),
                "before": (
                    "cual es|dime|digame|decirme|dar|darme|me da|me das|me dice|me repite|dice|decir",
                    "saber|tienes|tiene",
                ),
            },
            example="¿Cómo te llamas?",
            unlike="¿Cómo se llama el doctor?",
        ),
        Pattern(
            "who_is_this",
            phrases="[y|perdon]* <who_is_it> [usted|tu|<polite>|ahi|al telefono]*",
            parts={
                "who_is_it": (
                    "con quien <after>",
                    "quien (habla|es|eres|sos|me (habla|atiende|contesta)|esta (ahi|hablando)|es usted|contesta)",
                    "de parte de quien",
                    "a quien tengo el gusto",
                    "identifiquese",
                    "quien esta al (telefono|habla)",
                ),
                "after": (
                    "hablo|me estoy comunicando|me comunico",
                    "estoy (hablando|tratando)",
                    "tengo el gusto [de hablar]",
                ),
            },
            example="¿Con quién hablo?",
            unlike="¿Quién es el dentista?",
        ),
    ),
    "which_business": (
        Pattern(
            "which_business",
            phrases=(
                "[y|perdon|a|con|de|en]* (que|cual) <business> <after>",
                "a donde (llamo|llame|estoy (llamando|marcando)|he llamado|marque|me (comunico|comunique))",
                "(de|con) que (empresa|compania) (habla|hablas|es|eres|hablo)",
                "donde (llame|he llamado|estoy llamando)",
                "a (que|cual) numero (llame|marque|estoy llamando|he llamado)",
                "con donde (hablo|me comunico)",
                "que (lugar|sitio|negocio|empresa|numero) es (este|esta|ese|ahi)",
            ),
            parts={
                "after": (
                    "es (este|esta|esto)",
                    "estoy (llamando|hablando)",
                    "llamo|he llamado|llame|marque|hablo|representa|trabaja|trabajas",
                    "me (comunico|estoy comunicando)",
                ),
                "business": (
                    "empresa|compania|negocio|clinica|lugar|sitio|oficina|tienda|restaurante|hotel",
                    "consultorio|numero|centro",
                ),
            },
            example="¿Qué empresa es esta?",
            unlike="¿Qué empresa es la aseguradora?",
        ),
        Pattern(
            "have_i_reached",
            phrases=(
                "<before> (la|el) <more> <end>",
                "(es|sera) (este|esta|el|ese) [el|la]* numero (correcto|equivocado|de (la|el) <more> <end>)",
                "(tengo|marque) [el]* numero (correcto|bien)",
            ),
            parts={
                "before": (
                    "he (llamado|marcado) (a|al)",
                    "llame (a|al)",
                    "estoy (llamando|hablando) (a|al|con)",
                    "me (comunico|comunique) (con|a)",
                    "hablo (a|con|al)",
                ),
            },
            example="¿Estoy llamando a la clínica dental?",
            unlike="¿Es la clínica grande?",
        ),
    ),
    "wrong_number": (
        Pattern(
            "wrong_number",
            phrases="[creo que|me parece que|parece que|seguramente|que|ay|es que|tal vez|lo siento|yo]* <wrong>",
            parts={
                "wrong": (
                    "me <got_wrong> [de|con|el|al|en|marcar|marcando|marque]* [<number>]*",
                    "(marque|he marcado|llame|he llamado|llamo|disque) <by_mistake>+",
                    "(es|era|tengo|tenia|este es|esta es)* [el|un]* numero (equivocado|incorrecto|erroneo)",
                    "(estaba|andaba) (buscando|llamando) [a] (otra|otro) (persona|empresa|lugar|lado)",
                    "no era (este|a este|aqui|a aqui|con ustedes) [el]* [numero]*",
                    "fue (un error|sin querer|una equivocacion)",
                    "numero equivocado|llamada equivocada",
                    "no queria (llamar|llamarlos|llamarles|llamarle)",
                ),
                "got_wrong": "equivoque|he equivocado|confundi|he confundido|equivoco",
                "number": "numero|telefono|lugar|persona|empresa|extension",
                "by_mistake": (
                    "mal|sin querer|al numero equivocado|el numero equivocado|un numero equivocado",
                    "otro numero|equivocado",
                    "por (error|equivocacion|accidente)",
                    "a otro (lado|numero|lugar)",
                ),
            },
            example="Perdón, me equivoqué de número.",
            unlike="Tengo el número equivocado en la factura.",
        ),
    ),
    "recorded": (
        Pattern(
            "is_it_recorded",
            phrases=(
                "[y|acaso]* <are_you>* <recorded>+ [<this_call>]* [<after>]*",
                "(esta|es|la|esta la|sera)* (llamada|conversacion) [<is_being>]* (grabada|grabando|graba|grabado)",
                "(queda|quedara) (grabado|grabada) [todo|esto|la llamada|esta llamada]*",
                "alguien (nos|me) (escucha|esta escuchando|graba)",
            ),
            parts={
                "recorded": (
                    "graba|graban|grabando|grabado|grabada|grabar|grabandose|grabandome|grabandonos",
                    "grabando",
                ),
                "are_you": "se|me|nos|la|lo|estan|esta|estas|usted|ustedes|van a|va a",
                "this_call": (
                    "esta|la|esto|mi|las|todo",
                    "lo que (digo|hablamos|decimos)",
                ),
                "after": "llamada|conversacion|llamadas|voz|comunicacion|platica",
                "is_being": "se|esta|queda|es|esta siendo|va a ser|quedara|sera",
            },
            example="¿Se está grabando esta llamada?",
            unlike="¿Graban discos?",
        ),
    ),
    "slower": (
        Pattern(
            "speak_slower",
            phrases=(
                "[<before>]* (despacio|despacito|lento|lentamente|pausado|rapido <end>) [<after>]*",
                "[usted|tu|me]* <you_talk> (muy|demasiado|tan|bastante)+ (rapido|aprisa|de prisa|deprisa)",
                "(baje|baja) la velocidad",
                "(mas|vaya mas) (lento|despacio)",
            ),
            parts={
                "before": (
                    "puede|puedes|podria|podrias|me|lo|le|un|poco|poquito|tantito|mas|por|favor|hablar",
                    "hable|habla|hablame|hableme|hablarme|decirlo|digalo|dimelo|digamelo|decirmelo|ir",
                    "vaya|ve|no|tan|que",
                ),
                "after": (
                    "<polite>",
                    "un poco|al hablar",
                    "para (entender|entenderle|anotar|mi)",
                    "que no (entiendo|le entiendo)",
                ),
                "you_talk": "habla|hablas|va|vas|esta hablando|estas hablando",
            },
            example="Más despacio, por favor.",
            unlike="El envío va más despacio.",
        ),
    ),
    "louder": (
        Pattern(
            "speak_louder",
            phrases=(
                "[<could_you_speak>]* (fuerte|alto|recio|duro) [<after>]*",
                "<raise> [el|la|su|tu|un poco|poquito]* [volumen|voz]* [<polite>|un poco|mas]*",
                "mas volumen",
                "<you_sound> (muy|demasiado|tan|bastante)+ (bajo|bajito|flojo|quedo|lejos|suave|despacito)",
            ),
            parts={
                "could_you_speak": (
                    "puede|puedes|podria|podrias|me|lo|le|un|poco|poquito|tantito|mas|por|favor|hablar",
                    "hable|habla|hablame|hableme|hablarme|decirlo|digalo|dimelo|mucho",
                ),
                "after": (
                    "<polite>",
                    "un poco|la voz",
                    "que no (oigo|le oigo|escucho|le escucho)",
                ),
                "raise": "suba|sube|subele|subale|aumente|aumenta|subir|alce|levante",
                "you_sound": "habla|hablas|se oye|se escucha|te oigo|le oigo|te escucho|le escucho|suena",
            },
            example="Hable más fuerte, por favor.",
            unlike="El dolor es más fuerte.",
        ),
    ),
    "be_quiet": (
        Pattern(
            "stop_talking",
            phrases="[ya|bueno|pero|que]* <be_quiet> [ya|<polite>|ahi|te digo|le digo|de una vez|hombre|tantito]*",
            parts={
                "be_quiet": (
                    "para|pare|parale|detente|detengase|callate|callese|calla|calle|silencio|basta|alto",
                    "chiton|shh|suficiente|guarda silencio|guarde silencio",
                    "(deja|deje|para|pare) (de (hablar|decir eso|platicar)|ya)",
                    "no (hables|hable|digas|diga) (mas|nada|nada mas)",
                    "ya (estuvo|basta|callate|callese|para|pare)",
                    "cierra (la boca|el pico)",
                    "dejame (hablar|terminar)",
                    "dejeme (hablar|terminar)",
                ),
            },
            example="¡Cállate!",
            unlike="Para mañana.",
        ),
    ),
    "never_mind": (
        Pattern(
            "never_mind",
            phrases="[<before>]* <forget_it> [ya|asi|por (ahora|hoy)|gracias|no pasa nada|entonces|mejor]*",
            parts={
                "forget_it": (
                    "olvidalo|olvidelo|olvidate|dejalo|dejelo|dejemoslo|no importa|no te preocupes",
                    "no se preocupe|da igual|es igual|mejor no|no era nada|no es nada",
                    "no tiene importancia|retiro lo dicho|falsa alarma|lo dejamos",
                    "olvidese [de eso]",
                    "cambie de (idea|opinion)",
                    "ya no (importa|hace falta|quiero nada|es necesario)",
                    "nada (olvidalo|olvidelo|dejalo|dejelo)",
                ),
                "before": "mejor|ya|no|pues|mira|mire|bueno|pensandolo bien|sabe que|sabes que|ay",
            },
            example="Olvídelo.",
            unlike="Olvidé mi contraseña.",
        ),
    ),
}
