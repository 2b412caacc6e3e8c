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
            "[no|y|entonces|oye|acaso|de verdad|o sea]* (eres|es [usted]|sos|estoy (hablando|platicando) con|hablo "
            "con|me (atiende|esta atendiendo|contesta)|parece|pareces|usted (es|parece)|tu eres|esto es|esta es|suena "
            "(a|como)|podrias ser|podria ser|puedes ser) [usted|tu|vos|realmente|acaso|de verdad|solo|un|una|la|el|"
            "mas|como|alguna]* (robot|maquina|persona|humano|humana|grabacion|bot|computadora|ordenador|contestadora|"
            "contestador|inteligencia artificial|ia|ser humano|programa|asistente virtual|chatbot|automatico|"
            "automatica|real) [real|humana|humano|de verdad|virtual|automatica|o|un|una|persona|robot|maquina|no|que|"
            "de carne y hueso|grabacion|grabada|usted|quien me habla]*",
            "¿Eres un robot?",
            "¿Es una persona mayor?",
        ),
        Pattern(
            "sounds_artificial",
            "(suenas|suena|parece|pareces) [muy|como|un poco|algo]* (robotico|robotica|artificial|a (robot|maquina)|"
            "robot|maquina|grabado|grabada)|no (eres|es [usted]|sos) [una] (real|persona|humano|humana)",
            "Suena robótica.",
            "Suena muy bien.",
        ),
    ),
    "who_are_you": (
        Pattern(
            "your_name",
            "[y|me|puede|puedes|podria|podrias|usted|tu]* (como (te llamas|se llama|te llamo|le llamo|lo llamo|la "
            "llamo|me dijo que se llama|te puedo llamar|le puedo llamar|te decis|te llamas vos)|(cual es|dime|digame|"
            "decirme|dar|darme|me da|me das|me dice|me repite|dice|decir|saber|tienes|tiene) [tu|su|el|un]* nombre|"
            "(tu|su) nombre|me (da|dice) su nombre) [usted|tu|<polite>|otra vez]*",
            "¿Cómo te llamas?",
            "¿Cómo se llama el doctor?",
        ),
        Pattern(
            "who_is_this",
            "[y|perdon]* (con quien (hablo|estoy (hablando|tratando)|tengo el gusto [de hablar]|me estoy comunicando|"
            "me comunico)|quien (habla|es|eres|sos|me (habla|atiende|contesta)|esta (ahi|hablando)|es usted|contesta)|"
            "de parte de quien|a quien tengo el gusto|identifiquese|quien esta al (telefono|habla)) [usted|tu|"
            "<polite>|ahi|al telefono]*",
            "¿Con quién hablo?",
            "¿Quién es el dentista?",
        ),
    ),
    "which_business": (
        Pattern(
            "which_business",
            "[y|perdon|a|con|de|en]* (que|cual) (empresa|compania|negocio|clinica|lugar|sitio|oficina|tienda|"
            "restaurante|hotel|consultorio|numero|centro) (es (este|esta|esto)|estoy (llamando|hablando)|llamo|he "
            "llamado|llame|marque|me (comunico|estoy comunicando)|hablo|representa|trabaja|trabajas)|a donde (llamo|"
            "llame|estoy (llamando|marcando)|he llamado|marque|me (comunico|comunique))|(de|con) que (empresa|"
            "compania) (habla|hablas|es|eres|hablo)|donde (llame|he llamado|estoy llamando)|a (que|cual) numero "
            "(llame|marque|estoy llamando|he llamado)|con donde (hablo|me comunico)|que (lugar|sitio|negocio|empresa|"
            "numero) es (este|esta|ese|ahi)",
            "¿Qué empresa es esta?",
            "¿Qué empresa es la aseguradora?",
        ),
        Pattern(
            "have_i_reached",
            "(he (llamado|marcado) (a|al)|llame (a|al)|estoy (llamando|hablando) (a|al|con)|me (comunico|comunique) "
            "(con|a)|hablo (a|con|al)) (la|el) <more> <end>|(es|sera) (este|esta|el|ese) [el|la]* numero (correcto|"
            "equivocado|de (la|el) <more> <end>)|(tengo|marque) [el]* numero (correcto|bien)",
            "¿Estoy llamando a la clínica dental?",
            "¿Es la clínica grande?",
        ),
    ),
    "wrong_number": (
        Pattern(
            "wrong_number",
            "[creo que|me parece que|parece que|seguramente|que|ay|es que|tal vez|lo siento|yo]* (me (equivoque|he "
            "equivocado|confundi|he confundido|equivoco) [de|con|el|al|en|marcar|marcando|marque]* [numero|telefono|"
            "lugar|persona|empresa|extension]*|(marque|he marcado|llame|he llamado|llamo|disque) (mal|por (error|"
            "equivocacion|accidente)|sin querer|a otro (lado|numero|lugar)|al numero equivocado|el numero equivocado|"
            "un numero equivocado|otro numero|equivocado)+|(es|era|tengo|tenia|este es|esta es)* [el|un]* numero "
            "(equivocado|incorrecto|erroneo)|(estaba|andaba) (buscando|llamando) [a] (otra|otro) (persona|empresa|"
            "lugar|lado)|no era (este|a este|aqui|a aqui|con ustedes) [el]* [numero]*|fue (un error|sin querer|una "
            "equivocacion)|numero equivocado|no queria (llamar|llamarlos|llamarles|llamarle)|llamada equivocada)",
            "Perdón, me equivoqué de número.",
            "Tengo el número equivocado en la factura.",
        ),
    ),
    "recorded": (
        Pattern(
            "is_it_recorded",
            "[y|acaso]* (se|me|nos|la|lo|estan|esta|estas|usted|ustedes|van a|va a)* (graba|graban|grabando|grabado|"
            "grabada|grabar|grabandose|grabandome|grabandonos|grabando)+ [esta|la|esto|mi|las|todo|lo que (digo|"
            "hablamos|decimos)]* [llamada|conversacion|llamadas|voz|comunicacion|platica]*|(esta|es|la|esta la|sera)* "
            "(llamada|conversacion) [se|esta|queda|es|esta siendo|va a ser|quedara|sera]* (grabada|grabando|graba|"
            "grabado)|(queda|quedara) (grabado|grabada) [todo|esto|la llamada|esta llamada]*|alguien (nos|me) "
            "(escucha|esta escuchando|graba)",
            "¿Se está grabando esta llamada?",
            "¿Graban discos?",
        ),
    ),
    "slower": (
        Pattern(
            "speak_slower",
            "[puede|puedes|podria|podrias|me|lo|le|un|poco|poquito|tantito|mas|por|favor|hablar|hable|habla|hablame|"
            "hableme|hablarme|decirlo|digalo|dimelo|digamelo|decirmelo|ir|vaya|ve|no|tan|que]* (despacio|despacito|"
            "lento|lentamente|pausado|rapido <end>) [<polite>|un poco|para (entender|entenderle|anotar|mi)|que no "
            "(entiendo|le entiendo)|al hablar]*|[usted|tu|me]* (habla|hablas|va|vas|esta hablando|estas hablando) "
            "(muy|demasiado|tan|bastante)+ (rapido|aprisa|de prisa|deprisa)|(baje|baja) la velocidad|(mas|vaya mas) "
            "(lento|despacio)",
            "Más despacio, por favor.",
            "El envío va más despacio.",
        ),
    ),
    "louder": (
        Pattern(
            "speak_louder",
            "[puede|puedes|podria|podrias|me|lo|le|un|poco|poquito|tantito|mas|por|favor|hablar|hable|habla|hablame|"
            "hableme|hablarme|decirlo|digalo|dimelo|mucho]* (fuerte|alto|recio|duro) [<polite>|un poco|que no (oigo|"
            "le oigo|escucho|le escucho)|la voz]*|(suba|sube|subele|subale|aumente|aumenta|subir|alce|levante) [el|la|"
            "su|tu|un poco|poquito]* [volumen|voz]* [<polite>|un poco|mas]*|mas volumen|(habla|hablas|se oye|se "
            "escucha|te oigo|le oigo|te escucho|le escucho|suena) (muy|demasiado|tan|bastante)+ (bajo|bajito|flojo|"
            "quedo|lejos|suave|despacito)",
            "Hable más fuerte, por favor.",
            "El dolor es más fuerte.",
        ),
    ),
    "be_quiet": (
        Pattern(
            "stop_talking",
            "[ya|bueno|pero|que]* (para|pare|parale|detente|detengase|callate|callese|calla|calle|silencio|basta|alto|"
            "(deja|deje|para|pare) (de (hablar|decir eso|platicar)|ya)|no (hables|hable|digas|diga) (mas|nada|nada "
            "mas)|ya (estuvo|basta|callate|callese|para|pare)|chiton|shh|cierra (la boca|el pico)|dejame (hablar|"
            "terminar)|dejeme (hablar|terminar)|suficiente|guarda silencio|guarde silencio) [ya|<polite>|ahi|te digo|"
            "le digo|de una vez|hombre|tantito]*",
            "¡Cállate!",
            "Para mañana.",
        ),
    ),
    "never_mind": (
        Pattern(
            "never_mind",
            "[mejor|ya|no|pues|mira|mire|bueno|pensandolo bien|sabe que|sabes que|ay]* (olvidalo|olvidelo|olvidate|"
            "olvidese [de eso]|dejalo|dejelo|dejemoslo|no importa|no te preocupes|no se preocupe|da igual|es igual|"
            "mejor no|cambie de (idea|opinion)|no era nada|no es nada|no tiene importancia|ya no (importa|hace falta|"
            "quiero nada|es necesario)|nada (olvidalo|olvidelo|dejalo|dejelo)|retiro lo dicho|falsa alarma|lo "
            "dejamos) [ya|asi|por (ahora|hoy)|gracias|no pasa nada|entonces|mejor]*",
            "Olvídelo.",
            "Olvidé mi contraseña.",
        ),
    ),
}
