"""What callers say in Spanish once danger was spoken of: that help comes, that all is well, or "¿qué hago?"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Followup

FOLLOWUP_RULES: Final[Mapping[str, Phrases]] = {
    "rescue": (
        (
            "[la|una|los|las|el|a|al|alguna] (ambulancia|ambulancias|paramedico|paramedicos|policia|"
            "bomberos|medicos|ayuda)"
        ),
        "[al] (911|112|061|066|123|samu|nueve once|nueve uno|uno doce|9 1|1 2)",
        "[a] (emergencias|urgencias|la cruz roja|un medico|un doctor|el doctor|la doctora|una enfermera)",
    ),
    "rescuers": (
        "<rescue>",
        "ellos|alguien|el vecino|la vecina|los vecinos|un vecino|una vecina|mi vecino|mi vecina|ya",
    ),
    "arriving": (
        (
            "(viene|vienen|va|van|esta|estan) [ya|todos] (en camino|de camino|para aca|para alla|"
            "llegando|aqui|aca|en la puerta|ahi)"
        ),
        "llego|llegaron|llega|llegan|llegando|ha llegado|han llegado|acaba de llegar|acaban de llegar",
        "en camino|de camino",
        "viene|vienen|viniendo",
        (
            "(esta|estan) [ya] (con (el|ella|nosotros|mi <kin>)|atendiendolo|atendiendola|ayudandolo|"
            "ayudandola|ayudandonos)"
        ),
        "(lo|la|le|me|nos) (esta|estan) (atendiendo|ayudando|viendo|tratando|revisando)",
    ),
    "done": "ya|si|mismo|ahora|ahorita|recien|mejor|mucho|todo|muy|completamente|gracias a dios|por suerte|otra vez",
    "safe": (
        "bien|mejor|tranquilo|tranquila|despierto|despierta|consciente|estable|a salvo|salvado",
        "salvada|normal|bajo control",
        "fuera de peligro|perfectamente|controlado|respirando (bien|normal|otra vez|de nuevo)|recuperado|recuperada",
    ),
    "hours": "una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|1|2|3|4|5|6|7|8|9|10|11|12",
    "days": "lunes|martes|miercoles|jueves|viernes|sabado|domingo",
    "booked": "cita|citas|reserva|reservacion|reservaciones|reservas|turno|hora|agendar|reagendar|consulta|calendario",
}

BOOKING: Final = (
    "(la|mi|una|esa|de|otra|nuestra|su) <booked>|<days>|pasado manana|mediodia|la semana que viene|la proxima semana",
    "(para|por|en) (la|el) (manana|tarde|noche|mediodia)",
    "(manana|hoy) [por la <word>] a las|para (manana|hoy)|manana <end>",
    "(a|para) (la|las) <hours>",
    "el (dia|primero|<hours>) (de|<end>)",
)

BUSINESS: Final = (
    "abren|abierto|abiertos|cierran|cerrado|horario|horarios|precio|precios|cuesta|cuestan|costo",
    "costos|cobran|pagar|pago",
    "seguro dental|direccion|ubicados|estacionamiento|aparcamiento|pagina web|correo|pedido|factura",
    "limpieza|blanqueamiento",
    "reembolso|descuento|cancelar|queja|presupuesto|sitio web|menu|dejar un (mensaje|recado)",
    "aseguradora|tarjeta|tarifas",
)

FOLLOWUPS: Final = (
    Followup(
        "go_on",
        kind="back",
        phrases=(
            (
                "<return> [<word>] [<word>] (<booked>|lo nuestro|eso|lo de antes|lo que estabamos|lo "
                "anterior|ello|donde estabamos)"
            ),
            "<go_on> [con|a] [<word>] [<word>] (<booked>|<end>|eso|esto|lo nuestro|lo que estabamos)",
            "en que (ibamos|estabamos|nos quedamos|quedamos|iba)|por donde (ibamos|iba)",
            "donde (nos quedamos|ibamos|estabamos)",
            "que me (preguntaba|decia|estaba preguntando|estaba diciendo|pregunto)",
            (
                "(bueno|entonces|ahora|ok|okay|pues|en fin|bien|listo|y) [pues|si|ahora|entonces]* "
                "[lo de|sobre|con|para] <the> <booked>"
            ),
            "(todavia|aun|igual|sigo queriendo|de todos modos) [<word>] [<word>] <the> <booked>",
            "como (le|te) (decia|comentaba|iba diciendo)",
        ),
        parts={
            "return": (
                "volvamos|volver|volviendo|regresemos|regresar|regresando|retomemos|retomar|retomando",
                "vuelvo|regreso",
            ),
            "go_on": (
                "(sigamos|continuemos|prosigamos|terminemos|acabemos)",
                (
                    "(podemos|vamos a|quiero|quisiera|hay que|me gustaria|puede|podriamos) (seguir|"
                    "continuar|terminar|acabar|proseguir)"
                ),
                "(siga|continue|prosiga) <!coming_on>",
            ),
            "coming_on": "respirando|sangrando|sin|asi|mal|inconsciente|igual",
            "the": "la|mi|esa|una|nuestra",
        },
        example="bueno, volvamos a la cita",
        unlike="no vuelve en sí",
    ),
    Followup(
        "without_a_grown_up",
        kind="child",
        phrases=(
            "(tengo|cumpli) [solo|apenas|nada mas]* <childs_age> (anos|anitos|<end>)",
            (
                "(soy|somos) [solo|apenas|un|una|unos]* (nino|nina|ninos|ninas|chiquito|chiquita|chiquitos|pequeno|"
                "pequena)"
            ),
            "<parent> [y <parent>] [todavia|aun|ya|ahora|<soft>]* <is_not_here>",
            "<is_not_here> [aqui|aca|en|casa|ahora|todavia|con|nosotros|conmigo|<soft>]* <parent>",
            "<parent> [y <parent>] [ya|<soft>]* <went_away>",
            "<went_away> [ya|todos|<soft>]* <parent>",
            (
                "(quiero|necesito) [a|que venga|que vengan|ver a]* <parent>|donde (esta|estan) <parent>|no "
                "encuentro a <parent>"
            ),
            "(no hay|no esta|no tengo|sin|no veo) [aqui|aca|a|ningun|ninguna|otro|<soft>]* <grown_up>",
            "(cuando|hasta que) (viene|vienen|llega|llegan|llegue|lleguen|vuelve|vuelven|vuelva|vuelvan) <parent>",
        ),
        parts={
            "childs_age": "cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|4|5|6|7|8|9|10|11|12",
            "parent": (
                (
                    "(mi|mis|la|el|los|nuestra|nuestro|nuestros) (mama|mami|mamita|papa|papi|papito|papas|madre|"
                    "padre|padres)"
                ),
                "(mi|mis|la|el|los|nuestra) (abuela|abuelo|abuelos|abuelita|ninera|nana|tia|maestra|mayores|viejos)",
                "mama|mami|papa|papi|papas",
            ),
            "is_not_here": (
                "no (esta|estan|se encuentra|se encuentran|ha llegado|han llegado|ha venido|han venido)",
                "no (llega|llegan|vuelve|vuelven|contesta|contestan|ha vuelto|han vuelto|anda|andan|hay)",
            ),
            "went_away": (
                "(se (fue|fueron|ha ido|han ido)|salio|salieron|anda|andan|ha salido|han salido|trabaja|trabajan)",
                (
                    "(esta|estan) [en|el|la|de|<soft>]* (trabajo|trabajando|tienda|fuera|afuera|compras|oficina|"
                    "mercado|viaje)"
                ),
            ),
            "grown_up": "adulto|adulta|adultos|grande|grandes|mayor|mayores|papa|mama|papas",
        },
        example="mi mamá no está",
        unlike="mi mamá no respira",
    ),
    Followup(
        "is_help_coming",
        kind="asks",
        phrases=(
            "(viene|vienen|va a venir|van a venir|vendra|vendran|llega|llegara) (alguien|alguna|ya <end>)",
            "<wonder> [<word>] [<word>] [<word>] <comes>",
            (
                "(cuando|cuanto) [tiempo] (viene|vienen|llega|llegan|tarda|tardan|falta|demora|"
                "demoran|tardara|tardaran|van a)"
            ),
            (
                "(debo|tengo que|puedo|hay que|deberia|me toca) [<word>] (llamar|marcar|colgar|"
                "esperar|mover|moverlo|moverla)"
            ),
            "(llamo|marco|le marco|llamamos) (a|al|yo|que) [<word>] <end>",
            "(a quien|que numero|a que numero|cual numero) [<word>] [<word>]",
            "(cual|que) es el numero",
            "<nobody> [me|nos|ya]* <answers>",
            "(esta|sale|suena) ocupado|no (puedo|podemos|logro|se como) (llamar|marcar|comunicarme|colgar)",
            "no (he|hemos|han) [<word>] (llamado|marcado)",
            "(manden|mandan|van a mandar|mande|pueden mandar|puede mandar|envien)",
        ),
        parts={
            "wonder": "ustedes|me van|nos van|pueden|puede|sabe si|saben si|y si|cuando|como",
            "comes": "viene|va a venir|vienen|venir|ayudar|ayudarme|ayudarnos|ayudarlo|ayudarla|mandar",
            "answers": (
                "contesta|contestan|llamo|llama|ha llamado|responde|responden|atiende|atienden|viene|vienen|ayuda",
            ),
            "nobody": "nadie|(el 911|ellos|911|emergencias) no|no [me|nos]",
        },
        example="¿viene alguien?",
        unlike="ya viene la ambulancia",
    ),
    Followup(
        "help_comes",
        kind="helped",
        phrases=(
            "<rescuers> [ya|se|<done>]* <arriving>",
            "(ya|ahi|aqui) [<done>]* (viene|vienen|llego|llegaron|estan aqui|estan)",
            (
                "(ya|si) [los|la|lo|le|les] (llame|llamamos|llamo|llamaron|marque|marcamos|marco|"
                "hable|avise|avisamos|aviso)"
            ),
            "(llame|llamamos|llamo|llamaron|marque|avise|avisamos|aviso) [ya|<done>|a|al]* <rescue>",
            "(he|hemos|ha|han) [ya] (llamado|marcado|avisado|pedido) [ya] [<rescue>]",
            "(estoy|esta|estamos|estan) (llamando|marcando|hablando|al telefono|en linea) [ya] [<rescue>|con]",
            "(voy a|vamos a|va a|ahora|ya|ahorita) (llamar|llamo|marcar|marco|llamarlos) [ya]",
            (
                "(lo|la|nos|me) (llevamos|llevo|llevan|estamos llevando|estan llevando|llevaron) (al|"
                "a un|a urgencias|a la)"
            ),
            "(vamos|voy|estamos) [de camino|camino|ya]* (al|en el|para el|a) (hospital|urgencias|clinica)",
            "(ya|si) lo hice|ya (esta|quedo) (llamada|avisada|pedida)",
        ),
        example="ya viene la ambulancia",
        unlike="nadie llamó a la ambulancia",
    ),
    Followup(
        "danger_over",
        kind="over",
        phrases=(
            (
                "(ya|<patient>|todo) [ya|<done>]* (esta|estoy|estamos|se siente|se encuentra|estan|"
                "me siento) [<done>]* <safe>"
            ),
            "[ya] (estamos|estoy|estan) [<done>|todos|todas]* <safe>|todo [esta] [<done>]* (bajo control|bien)",
            (
                "(falsa alarma|no es [<word>] (emergencia|nada|grave)|no fue [<word>] (emergencia|"
                "nada|grave)|no hay emergencia)"
            ),
            "(era|es|fue) [una|un|solo una|solo un] (broma|simulacro|chiste|expresion|exageracion)",
            "estaba bromeando|exagere",
            (
                "(ya|<patient>|se|ya se) [ya|se|le|me|<done>]* (desperto|paso|volvio|reacciono|"
                "recupero|volvio en si|repuso|calmo)"
            ),
            "(ya|por fin) respira",
            "[ya] (respira|responde) (bien|otra vez|de nuevo|normal)|volvio en si",
            "(ya) [se] (paso|paro|detuvo|apago|controlo)",
            "(dejo|ha dejado|ya dejo) de (sangrar|toser|ahogarse|convulsionar)",
            "nadie [esta|se|salio]* (herido|lastimo|en peligro)",
            "[ya] (paso el|no hay|fuera de) peligro|no quise decir eso|me exprese mal",
        ),
        parts={"patient": "el|ella|<person>|mi <kin>"},
        example="ya está bien",
        unlike="no está bien",
    ),
    Followup(
        "by_oneself",
        kind="alone",
        phrases=(
            (
                "(estoy|estamos|me quede|nos quedamos|me dejaron|nos dejaron|vivo|me encuentro) [<soft>|aqui|"
                "aca|en casa]* "
                "(solo|sola|solos|solas|solito|solita|solitos)"
            ),
            "(solo|solamente|nada mas) (estoy|estamos|soy) (yo|nosotros|mi <word> y yo|con <word>) [aqui]*",
            (
                "(no hay|no esta|no tengo a|no ha venido|no veo a) [aqui|aca|mas|con]* nadie|nadie [mas] [esta|"
                "hay] (aqui|conmigo|cerca)"
            ),
            "(aqui|aca|conmigo) no (hay|esta|tengo a) nadie|sin nadie [mas]",
            "mi (esposo|esposa|marido|mujer|pareja|enfermera|cuidadora) no (esta|ha llegado|se encuentra|llega)",
        ),
        example="estoy sola en casa",
        unlike="es para una sola persona",
    ),
    Followup(
        "at_a_loss",
        kind="panic",
        phrases=(
            (
                "que (hago|hacemos|debo hacer|tengo que hacer|puedo hacer|debemos hacer|podemos "
                "hacer|hay que hacer|le hago|sigue)"
            ),
            "[y] (ahora que|que mas|que <end>|como <end>|que pasa ahora|y ahora)",
            "como (lo|la|le|les) (ayudo|ayudamos|despierto|hago)",
            "no [<adv>|<soft>]* (se|sabemos|tengo idea|se me ocurre) [<adv>|de]* (que|como|a quien|donde|adonde|<end>)",
            "(digame|dime|expliqueme|diganos) (que|como|a quien)|haga algo|hagan algo|por favor <end>",
            "(ayuda|ayudeme|ayudenme|ayudenos|ayudennos|ayudame|ayudelo|ayudela|auxilio|socorro)",
            "(me|nos|pueden|puede|podria|necesito|necesitamos|quiero) [<word>] (ayudar|ayuda|ayuden|ayude)",
            "(tengo|tenemos|da|estoy con|con|siento|me da) [<soft>]* (miedo|panico|pavor|temor)|nervios",
            "(estoy|estamos|me siento) [<soft>]* <afraid>|me (muero de miedo|asuste|da miedo)|no me (aguanto|calmo)",
            (
                "(apurense|apurese|apurate|rapido|dense prisa|dese prisa|corran|corra|de prisa|"
                "pronto|urgente|venga|vengan|ya ya|cuanto antes)"
            ),
            "(dios mio|ay dios|dios|virgen|santo cielo|madre mia|ay no|no puede ser|por dios|por el amor)",
            "no (cuelgue|me cuelgue|me deje|se vaya|me dejen|cuelguen)|quedese conmigo",
            (
                "(se|esta|lo|la|le) [<soft>|veo|ve|pone|poniendo|viendo]* (peor|palido|palida|frio|"
                "fria|morado|morada|azul|muy mal|grave|empeorando)"
            ),
            "(va|vamos|voy|se va) a (morir|estar bien|ponerse bien|salvar|salvarse|vivir)",
            "se (muere|murio)|(esta|estara) (muerto|muerta)",
            (
                "no [<adv>|se|me|le]* (despierta|despertarlo|despertarla|mueve|responde|reacciona|"
                "contesta|habla|respira|levanta|abre|para|esta bien)"
            ),
            "(sigue|siguen|continua) (sin|sangrando|igual|mal|inconsciente|asi)",
            "no puedo (parar|dejar|mas|con esto|calmarme|mirar|verlo|verla|hacerlo|pensar)",
        ),
        parts={
            "afraid": (
                "asustado|asustada|asustadisima|asustadisimo|aterrado|aterrada|desesperado",
                "desesperada|temblando|llorando",
                "nervioso|nerviosa|en panico|en shock|perdido|perdida|preocupado|preocupada",
                "angustiado|angustiada|espantada",
            ),
        },
        example="¿qué hago?",
        unlike="¿cuánto cuesta una limpieza?",
    ),
)
