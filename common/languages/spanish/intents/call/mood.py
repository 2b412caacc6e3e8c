"""Spanish: anger, swearing, and stories that ask for nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

COMPLAINT: Final = (
    Pattern(
        "outrage",
        phrases=(
            "[<plainly>]* <outrage> [<plainly>]*",
            "[<plainly>]* <i_feel> [<plainly>]* <fed_up> [<over_this>]*",
            (
                "[<plainly>]* (ya no (aguanto|soporto|puedo) mas|se me (acaba|acabo|agoto) la "
                "paciencia|estoy hasta <the_limit>) [<over_this>]*"
            ),
            (
                "[<plainly>]* (me (tienen|tiene|tienes)) [<plainly>]* (harto|harta|loco|loca|cansado|"
                "cansada|hasta <the_limit>) [<over_this>]*"
            ),
            (
                "[<plainly>]* que (mal|mala|pesimo|pesima|horrible|terrible|desastre de|verguenza de|"
                "asco de) <treatment> [<plainly>|tienen]*"
            ),
            (
                "[<plainly>]* <treatment> [es|<plainly>]* (pesimo|pesima|malisimo|malisima|horrible|"
                "terrible|una porqueria|lamentable|un desastre|fatal) [<plainly>]*"
            ),
        ),
        parts={
            "outrage": (
                "ridiculo|ridicula|inaceptable|inadmisible|indignante|absurdo|vergonzoso|increible",
                "intolerable|lamentable",
                (
                    "frustrante|desesperante|insoportable|decepcionante|indignada|indignado|el colmo|un atropello|"
                    "una falta de seriedad"
                ),
                (
                    "(una|que|la) (burla|verguenza|tomadura de pelo|broma|pesadilla|locura|payasada|"
                    "estupidez|tonteria|falta de respeto|barbaridad)"
                ),
                "(un|que) (desastre|escandalo|abuso|asco|relajo|circo|descaro|fastidio)|no hay derecho|no puede ser",
            ),
            "i_feel": "estoy|estamos|me siento|me tiene|me tienen|me pone|me pongo|ando|me estoy poniendo",
            "fed_up": (
                "harto|harta|hartos|hartas|furioso|furiosa|enojado|enojada|enfadado|enfadada|molesto|molesta|frustrado",
                "frustrada|indignado|indignada|cabreado|cabreada|encabronado|encabronada|decepcionado|decepcionada",
                "cansado de|cansada de|perdiendo la paciencia|hasta <the_limit>|disgustado|disgustada",
                "enojadisima|enojadisimo",
                "cansado ya|cansada ya|molestisima|molestisimo|podrido|podrida",
            ),
            "the_limit": "(la coronilla|el gorro|las narices|aqui|la madre|los huevos|los cojones|el copete|la nariz)",
            "treatment": "servicio|atencion|trato|clinica|empresa|organizacion|lugar",
        },
        example="Esto es ridículo.",
        unlike="¿Es ridículo blanquearse los dientes dos veces?",
    ),
    Pattern(
        "protest",
        phrases=(
            (
                "[<plainly>]* (no|ni|ya no) (me|nos) (venga|vengas|vengan|salga|salgas|salgan|ande|eche|eches) "
                "[con|<plainly>]* <story>+ [<plainly>]*"
            ),
            (
                "[<plainly>]* (no|ni|ya no) (me|nos) (diga|digas|digan|cuente|cuentes|cuenten) [mas|tantos|"
                "tantas]* (cuentos|excusas|historias|tonterias|mentiras) [<plainly>]*"
            ),
            (
                "[<plainly>]* (basta de|dejese de|dejate de|dejense de|guardese|ahorrese|no quiero (oir "
                "(sus|mas|tantas|tantos|esas|esos)|mas (excusas|cuentos))) <story>+ [<plainly>]*"
            ),
            (
                "[<plainly>]* (que|vaya|menuda|menudo) [clase|tipo|tipos]* [de]* <sham> (es|son) (este|esta|esto|"
                "ese|esa|ustedes)+ [<plainly>]*"
            ),
            "[<plainly>]* (vaya|menudo|menuda) <sham> [<plainly>]*",
            (
                "[<plainly>]* (siempre|otra vez|todos los dias|cada vez|de nuevo) [es|son|con|<plainly>]* <same> "
                "[con|<plainly>]*"
            ),
            (
                "[<plainly>]* (no lo puedo creer|es increible|que poca (verguenza|madre|seriedad)|como se atreven|"
                "hasta cuando) [<plainly>]*"
            ),
            (
                "[<plainly>]* me [<plainly>]* (canse|harte|cansaron|hartaron|canso|desesperan|enferman) [de|con|"
                "<over_this>]*"
            ),
            (
                "[<plainly>]* (estan|esta) [ustedes]* de (broma|guasa|cachondeo)|[<plainly>]* (bromea|esta "
                "bromeando|me esta vacilando)"
            ),
        ),
        parts={
            "story": (
                "eso|esas|esos|cuentos|cuento|excusas|excusa|historias|tonterias|pretextos|esa|cosas|ese|evasivas|mentiras",
                "estupideces|disculpas|rollos|bobadas|tantas|tantos|sus",
            ),
            "sham": (
                "servicio|atencion|gente|negocio|broma|trato|clinica|personas|lugar|circo|empresa|organizacion|desorden"
            ),
            "same": "lo mismo|la misma (historia|cosa|cancion|respuesta|excusa)|el mismo (cuento|problema|error)|igual",
        },
        example="No me venga con eso.",
        unlike="No me venga a buscar.",
    ),
    Pattern(
        "accusation",
        phrases=(
            "[<to_us>]* <did> [<word> [<word> [<word> [<word>]]]] <amiss> [<plainly>|<in_vain>]*",
            (
                "[<plainly>|alli|ahi|nadie]* (nunca|jamas|no|nadie) [<plainly>|<to_us>|ahi|alli]* <they_do> "
                "[nada|bien|su|trabajo|lo|que|prometen|dicen|el|telefono|las|llamadas|caso|como|debe|ser|<in_vain>]*"
            ),
            (
                "[<plainly>]* (ya|van|ya van|con esta|son|es) [van|son|<plainly>]* <nth> veces [que|ya]* <i_call> "
                "[<in_vain>]*"
            ),
        ),
        parts={
            "did": (
                "cobraron|cobran|mandaron|mandan|enviaron|cancelaron|cancelan|cambiaron|facturaron|dejaron|tienen|colgaron",
                "prometieron|pasaron|dijeron|hicieron|hacen|llamaron|cargaron|olvidaron|cobrado|mandado|enviado|cancelado",
            ),
            "amiss": (
                (
                    "dos veces|otra vez|de nuevo|tres veces|doble|sin avisar|sin avisarme|esperando|plantado|"
                    "plantada|colgado"
                ),
                "colgada|por nada|hace (semanas|meses|dias)|en espera|cuatro veces|sin razon|una y otra vez|de mas",
            ),
            "they_do": (
                "hacen|hace|cumplen|cumple|saben|sabe|contestan|contesta|resuelven|resuelve|responden|responde|arreglan|arregla",
                "entienden|ayudan|ayuda|avisan|avisa|devuelven|devuelve|atienden|atiende|solucionan|soluciona|escuchan|escucha",
            ),
        },
        example="Me cobraron dos veces.",
        unlike="¿Me cobraron dos limpiezas en la factura?",
    ),
    Pattern(
        "wronged",
        phrases="[<to_us>]* <spoiled> [<word> [<word> [<word> [<word>]]]] <end>",
        parts={
            "spoiled": (
                (
                    "mintieron|enganaron|estafaron|arruinaron|ignoraron|ignoran|mienten|enganan|estafan|"
                    "roban|tomaron el pelo"
                ),
            ),
        },
        example="Me mintieron con el precio.",
        unlike="¿Me mintieron con el precio o es otro?",
    ),
    Pattern(
        "again_and_again",
        phrases=(
            (
                "[<plainly>]* <nth> vez [ya|que|hoy|esta semana|en <word> <word>]* [que] <i_call> "
                "[<in_vain>]* [(por|con|sobre|de) <word> [<word> [<word>]]]"
            ),
            (
                "cuantas veces (tengo que|mas tengo que|voy a tener que|hay que|debo|he de|les tengo "
                "que|le tengo que) <say_again> [<in_vain>]* [(por|con|sobre|de) <word> [<word> [<word>]]]"
            ),
            (
                "[<plainly>]* (llevo|llevamos|ya llevo) [<in_vain>]* <waiting> [<in_vain>]* [(por|"
                "con|sobre|de) <word> [<word> [<word>]]]"
            ),
            (
                "[<plainly>]* (he|ya|les he|hemos|ya he|le he) [ya]* <told_them> [<in_vain>]* <nth> "
                "veces [<in_vain>]* [(por|con|sobre|de) <word> [<word> [<word>]]]"
            ),
            (
                "[<plainly>]* (nadie|ninguno|nunca|jamas) [me|nos|<plainly>]* <helps> [<in_vain>]* "
                "[(por|con|sobre|de) <word> [<word> [<word>]]]"
            ),
            (
                "[<plainly>]* (siempre|solo|todo el tiempo) [me|usted|nos]* (dice|dicen|repite|"
                "repiten|dices) [<in_vain>]* [(por|con|sobre|de) <word> [<word> [<word>]]]"
            ),
            (
                "[<plainly>]* no me (esta|estas|estan) (escuchando|ayudando|haciendo caso|"
                "entendiendo) [<in_vain>]* [(por|con|sobre|de) <word> [<word> [<word>]]]"
            ),
            (
                "[<plainly>]* [usted|ustedes] no (me|nos) (escucha|escuchan|escuchas|ayuda|ayudan|"
                "hace caso|hacen caso) [<in_vain>]* [(por|con|sobre|de) <word> [<word> [<word>]]]"
            ),
            (
                "[<plainly>]* (me|nos) [esta|estan|hace|hacen|haces]* "
                "(haciendo|hace|hacen|haces) perder (el|mi) tiempo "
                "[<in_vain>]* [(por|con|sobre|de) <word> [<word> [<word>]]]"
            ),
            "[<plainly>]* (es|que) [una]* perdida de tiempo [<in_vain>]* [(por|con|sobre|de) <word> [<word> [<word>]]]",
            (
                "[<plainly>]* [me|nos]* (estan|esta) [me|nos]* (tomando el pelo|tomandome el pelo|"
                "viendo la cara) [<plainly>|<in_vain>]*"
            ),
            "[<plainly>]* se (burlan|burla|estan burlando|esta burlando) de (mi|nosotros|uno) [<plainly>]*",
        ),
        parts={
            "say_again": (
                "llamar|llamarlos|llamarles|decir|decirlo|decirle|decirles|repetir|repetirlo|explicar",
                "explicarlo|preguntar|marcar",
            ),
            "waiting": "llamando|esperando|tratando|intentando|marcando|al telefono|en espera|pegado|pegada",
            "told_them": "llamado|preguntado|dicho|explicado|pedido|marcado|llame|dije|explique|pregunte",
            "helps": (
                "resuelve|resuelven|contesta|contestan|ayuda|ayudan|atiende|atienden|escucha|escuchan",
                "responde|devuelven|devuelve|hace caso|hacen caso|llaman|llama|devuelto|entiende",
            ),
        },
        example="Es la tercera vez que llamo.",
        unlike="Nadie me dijo cuánto cuesta la tercera visita.",
    ),
    Pattern(
        "to_complain",
        phrases=(
            (
                "[<plainly>]* <i_want> (quejarme|<put_in> [una|otra|mi]* (queja|reclamacion|reclamo|"
                "denuncia)) [(de|por|sobre|contra) <word> [<word> [<word> [<word> [<word>]]]]|<plainly>]*"
            ),
            (
                "[<plainly>]* (tengo|traigo|hay) (una|otra|varias) [<word>]* (queja|quejas|"
                "reclamacion|reclamo) [(de|por|sobre|contra) <word> [<word> [<word> [<word> [<word>]]]]]"
            ),
            "[<plainly>]* me quiero quejar [(de|por) <more>]*",
        ),
        parts={
            "i_want": "quiero|quisiera|queria|necesito|voy a|me gustaria|deseo|vengo a|llamo para|llamo a",
            "put_in": "poner|presentar|hacer|dejar|interponer|levantar|meter",
        },
        example="Quiero poner una queja.",
        unlike="¿Cómo tratan las quejas?",
    ),
    Pattern(
        "swearing",
        phrases=(
            "[<at_you>]* <swearword>+ [<at_you>|<swearword>]* <!asked>",
            (
                "[<at_you>]* (vete|vayase|vayanse|andate|que se vayan|vete mucho) [todos]* a (la "
                "(mierda|chingada|verga|porra|fregada)|tomar por culo|freir esparragos|volar) "
                "[<at_you>]*"
            ),
            "[<at_you>]* no (sirves|sirve|sirven|sabes|sabe) (para|de) nada [<at_you>]*",
            "[<at_you>]* <useless> [<at_you>]*",
            "(te|lo|la|los) odio [<at_you>]*",
            "odio (esto|esta maquina|estas maquinas|los robots|hablar con (maquinas|robots))",
        ),
        parts={
            "swearword": (
                "mierda|puta|puto|putas|putos|pendejo|pendeja|pendejos|carajo|cono|joder|jodido",
                "jodida|cabron|cabrona|cabrones",
                "gilipollas|imbecil|imbeciles|idiota|idiotas|estupido|estupida|estupidos|estupideces",
                "maldita|maldito|porqueria",
                "verga|culero|boludo|boluda|hijueputa|malparido|huevon|tarado|tarada|burro|burra",
                "bruto|bruta|tonto|tonta|hostia",
                "chinga tu madre|hijo de puta|hijos de puta|hija de puta|que te (jodan|den)",
                "me cago en|la madre que|baboso|babosa",
            ),
            "asked": "pregunta|preguntas|idea",
            "at_you": (
                "que|eres|es|usted|tu|vos|son|sos|una|un|la|el|lo|esta|este|esto|maquina|robot",
                "aparato|cosa|sea|tan|mas|muy",
                "computadora|grabacion|voz|asistente|de|tu|su|madre|a|en|me|te|ya|oye|oiga|pedazo|no",
                "y|pero|asco|ay|si|vaya",
                "inutil|inutiles|servicio|gente|bola|al|todo|todos|pinche|porque|inteligencia|con|leche",
            ),
            "useless": (
                (
                    "(eres|es usted|usted es|son|es) [un|una|unos|tan|muy]* (inutil|inutiles|"
                    "incompetente|incompetentes|maleducado|grosero)"
                ),
                "(maquina|robot|aparato) (inutil|de porqueria|tonto|tonta)|inutil",
            ),
        },
        example="¡Máquina estúpida!",
        unlike="¿Es una pregunta tonta si quiero saber el precio?",
        situation="insulted",
    ),
)

MOOD: Final[Mapping[str, Phrases]] = {
    "to_us": (
        "me|nos|les|se|ya|le|lo|la|los|las|otra|vez|ustedes|usted|siempre|han|ha|y|pero|oiga|mire|encima|ademas|ay"
    ),
    "over_this": (
        "de|con|por|esto|eso|usted|ustedes|la|el|los|las|clinica|servicio|empresa|todo|toda",
        "esperar|llamar|que|me",
        "esperando|llamando|atencion|trato|su|sus|ya|aqui|siempre|lo|mismo|misma|cosa|repetir",
        "maquinas|excusas|tanto",
        "no|atienden|contestan|hagan|caso|esta|este|negocio|consultorio|tienda|pasen|pasando",
        "vueltas|maquina|robot",
    ),
    "nth": "segunda|tercera|cuarta|quinta|sexta|decima|enesima|tres|cuatro|cinco|diez|mil|cien|2|3|4|5",
    "i_call": (
        "llamo|les llamo|los llamo|le llamo|marco|pregunto|lo pido|explico|lo explico|lo digo",
        "estoy llamando|he llamado|llame",
    ),
    "in_vain": (
        "toda|todo|la|el|los|las|semana|dia|manana|tarde|hora|horas|minutos|media|una|dos",
        "tres|diez|veinte|treinta",
        "y|nadie|nada|me|nos|contesta|atiende|resuelve|ayuda|desde|hace|dias|semanas|meses|lo",
        "mismo|misma|cosa|que",
        "de|por|esto|eso|aqui|ya|un|rato|mas|media|mes|llamada|llamadas|llamando|tiempo|ayer",
        "lunes|martes|miercoles",
        "jueves|viernes|sin|respuesta|hoy|esta|ustedes|usted|problema|le|les|se|contestan|a",
        "al|telefono|en|espera|igual",
        "llamar|para|pregunta|otra|vez",
    ),
    "dear_one": (
        "nieto|nieta|nietos|vecino|vecina|gato|gata|perro|perra|hermana|hermano|madre|padre|mama|papa",
        "amiga|amigo|tia|tio",
        "primo|prima|sobrino|sobrina|esposo|esposa|marido|mujer|hija|hijo|comadre|compadre|suegra|cunada|jefe|loro",
    ),
    # What stands around a word of anger and adds nothing to it.
    "plainly": (
        "esto|eso|es|ya|tan|muy|que|una|un|la|el|lo|de|verdad|realmente|totalmente|completamente",
        "francamente|oiga|oye|mire",
        "mira|pero|y|ay|dios|mio|por|favor|usted|ustedes|senorita|senor|me|parece|pues|bueno|no|si",
        "hombre|mujer|en|serio|como",
        "todo|aqui|su|sus|hola|le|les|digo|simplemente|bastante|demasiado|cosa|situacion|servicio|asi",
        "otra|vez|se|la verdad",
        "a|para|mi|sinceramente|absolutamente|son|esta|ahora|claro|entonces",
    ),
}
"""Rules that only moods use."""

STORIES: Final[Phrases] = (
    "cuando [yo] (era|fui) (joven|nino|nina|chico|chica|pequeno|pequena|muchacha|muchacho)",
    "en mis tiempos|en mi epoca|hace muchos anos",
    "(fijese|figurese|imaginese|sabe) (que|usted|lo que|una cosa)|le cuento que",
    "dejeme (contarle|que le cuente)|no (se lo va a|me lo va a) creer",
    "mi [<word>] <dear_one> (esta|es|me|dice|dijo|conto|tiene|tenia|fue|estudia|vive|trabaja|siempre|se|va|anda|le)",
    "(lleva|esta|estaba|ha estado|sigue|no para de) (lloviendo|nevando|llover|nevar)",
    "(hace|hacia) [mucho|un] (frio|calor|sol|viento)",
    (
        "(iba|estaba|andaba|venia) [yo] (por la calle|caminando|sentado|sentada|viendo|leyendo|"
        "cocinando|en el (autobus|bus|metro|tren|camion))"
    ),
    "en el (autobus|bus|metro|tren|camion) (esta|ayer|hoy|habia|iba)",
    "habia (un|una) [<word>] (senor|senora|hombre|mujer|perro|nino|nina|chico|chica|pareja)",
    (
        "(me encontre|vi|me tope) [a|con]* (mi|un|una) [<word>] (amigo|amiga|vecino|vecina|senor|"
        "senora|prima|primo|maestra|maestro)"
    ),
    "(el tiempo|las noticias|el partido|la misa|mi jardin|la novela) [<word>] (esta|estaba|de|ayer|hoy|anoche)",
)
"""How stories begin and go on."""

NEEDS: Final = (
    "necesito necesita quiero quiere queria quisiera cita citas reserva reservar agendar cancelar cambiar mover "
    "precio precios cuesta cuestan costo pagar pago factura cobro cobraron seguro abren cierran abierto horario "
    "direccion pregunta preguntar llamar llamo llame venir visita ver doctor doctora dentista dolor duele duelen "
    "doliendo hinchado hinchada sangra sangre rompio roto rota astillado perdi perdio cayo salio flojo falta "
    "problema mal emergencia enfermo enferma fiebre puede puedo podria podemos favor digame diga pedido entrega "
    "devolucion fuga arreglar coche carro motor diente dientes muela muelas encia encias corona empaste implante "
    "brackets limpieza revision medicina receta resultados mensaje recado numero nombre persona alguien ustedes "
    "temprano buscando busco como donde cual cuanto ayuda ayudar ayudarme necesitamos queremos hacen tienen "
    "atienden aceptan venden ofrecen lunes martes miercoles jueves viernes sabado domingo"
)
"""Words of somebody who needs something: with one of these no story is only a story."""
