"""Spanish: words that the tables share. Phrases are matched without accents: "¿qué?" is ``que``, "mañana" ``manana``.

Tuteo, ustedeo and voseo, American and Peninsular words stand side by side: a caller is understood in any of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.languages.spanish.intents.call.identity import IDENTITY
from common.languages.spanish.intents.call.manner import MANNER
from common.languages.spanish.intents.call.mood import MOOD
from common.languages.spanish.intents.call.person import PERSON
from common.languages.spanish.intents.soft import SOFT
from common.languages.spanish.intents.verbs import ATTEND, HAND_OVER, HANDED_ME, REPEAT, TELL

FILLERS: Final = "eh ehh ehm em emm um umm uh mm mmm hm hmm ah ahh oh ay uy ja jaja jajaja je jeje uf uff ups"

SLOT_HEADS: Final = (
    "alguien persona hablar dijo dijiste dicho gracias agradecerles agradecer agradezco agradecemos agradecido "
    "agradecida agradecidos "
    "aprecio apreciamos agradece agradecerle agradecerte oi oigo entendi entiendo escuche escucho capte capto pille "
    "oido colgue cuelgo cuelga cuelgue cuelgan colgamos colgar colgarte colgarle corto corta corte cortar terminar "
    "termina terminamos terminado acabamos acabado finalizar finaliza finalice cerrar cierra cierre fin final cambio "
    "repeticion repeticiones dejamos quedamos hasta me te le les lo la los las nos me chao chau adios bye porque que "
    "mintieron enganaron estafaron arruinaron ignoraron cobraron avisar plantado plantada "
    "repite nadie vez veces queja quejas quejarme reclamacion reclamo "
    "saludo saludos " + f"{REPEAT}|{TELL}".replace("|", " ")
)

SLOT_OPENERS: Final = "hola buenas buenos buen muy soy habla aqui aca mi me le te alo hello hey saludos"

CLAUSE_OPENERS: Final = "y pero porque pues asi si que quien o hasta antes entonces"

LANGUAGES: Final[Mapping[str, str]] = {
    "espanol": "es",
    "castellano": "es",
    "spanish": "es",
    "ingles": "en",
    "english": "en",
    "frances": "fr",
    "aleman": "de",
    "italiano": "it",
    "portugues": "pt",
    "brasileno": "pt",
    "chino": "zh",
    "mandarin": "zh",
    "japones": "ja",
    "coreano": "ko",
    "ruso": "ru",
    "arabe": "ar",
    "hindi": "hi",
    "holandes": "nl",
    "neerlandes": "nl",
    "polaco": "pl",
    "catalan": "ca",
    "euskera": "eu",
    "gallego": "gl",
    "valenciano": "ca",
    "quechua": "qu",
    "guarani": "gn",
    "criollo": "ht",
    "rumano": "ro",
    "turco": "tr",
    "griego": "el",
    "hebreo": "he",
    "ucraniano": "uk",
    "vietnamita": "vi",
    "tagalo": "tl",
}

NAMES: Final = (
    "maria|carmen|ana|isabel|laura|cristina|marta|lucia|paula|sara|elena|raquel|patricia|andrea|rosa|teresa|julia|"
    "irene|silvia|beatriz|claudia|monica|sandra|daniela|gabriela|valentina|camila|sofia|valeria|natalia|carolina|"
    "alejandra|fernanda|mariana|veronica|adriana|diana|lorena|paola|vanessa|jessica|karla|karina|martha|juana|"
    "margarita|guadalupe|lupita|leticia|yolanda|susana|norma|alicia|eva|ines|emilia|martina|catalina|ximena|renata|"
    "jose|juan|antonio|manuel|francisco|paco|david|javier|carlos|miguel|rafael|pedro|pablo|angel|sergio|fernando|"
    "jorge|luis|alberto|alejandro|diego|daniel|adrian|raul|enrique|ramon|vicente|ivan|ruben|oscar|andres|joaquin|"
    "santiago|eduardo|victor|roberto|jaime|mario|ignacio|alfonso|ricardo|salvador|marcos|emilio|julian|tomas|agustin|"
    "felipe|gabriel|mateo|sebastian|nicolas|martin|lucas|hugo|gustavo|hector|arturo|cesar|guillermo|rodrigo|mauricio|"
    "ernesto|armando|gerardo|esteban|cristian|siri|alexa|cortana"
)

RULES: Final[Mapping[str, Phrases]] = {
    **SOFT,
    **MOOD,
    **PERSON,
    **IDENTITY,
    **MANNER,
    # Where an open slot ("gracias por ...") ends: the caller goes on to something else.
    "stop": (
        "pero|y|ahora|que|quiero|quisiera|queria|necesito|puede|puedes|podria|podrias|podes",
        "como|cuando|donde|cual|cuanto|cuanta|quien|si|no|tengo|hay|es|esta|entonces|adios",
        "hasta|chao|chau|hola|nos|tambien|ademas|aunque|sin|nada|me|dime|digame|decime|quedo",
        "favor|antes|todavia|bueno|oiga|oye|buenas|buenos",
    ),
    "hand_over": HAND_OVER,
    "handed_me": HANDED_ME,
    "attend": ATTEND,
    "you": "usted|ustedes|ti|vos|tu|vosotros",
    "with_you": (
        "contigo|conmigo",
        "con (usted|ustedes|vos|vosotros)",
    ),
    "very": (
        "muy|mucho|muchisimo|tan|bien|super|bastante|realmente|demasiado|infinitamente",
        "sinceramente|todo|sumamente|profundamente|re|enormemente|harto|tela|en serio",
        "la verdad",
        "un (monton|mundo|placer)",
        "de (verdad|corazon|todo corazon)",
    ),
    "moment": (
        "(un|solo un|nada mas un|otro|unos|dos|cinco|medio|par de|un par de|tres) [breve|pequeno|solo]* <moment_noun>",
        "momento|momentito|momentico|segundito|minutito",
    ),
    "moment_noun": (
        "momento|momentito|momentico|segundo|segundito|minuto|minutito|instante|segundin|instantito",
        "momentin|minutos|segundos|momentos|minutitos|segunditos|ratito|rato",
    ),
    "while": (
        "<moment>",
        "[un|unos] (ratito|rato|poco|poquito|tantito|toque|cachito|seg|segundos|minutos)",
    ),
    "name": NAMES,
    "doing": "funciona|funciono|sirve|sirvio|me|salio|cambia|cambio|es|esta|de|que|ha|se|anda|va",
    "not": "no|si|que|tengo|tiene|tienen|hay|puedo|puede",
    # Whom a greeting, a farewell or thanks is for; names only there.
    "dear": (
        "<name>",
        "<vocative>",
        "<endearing>",
        "don|dona",
    ),
    "fine": (
        "chevere|chido|chida|padre|bacan|nitido|suave|super|buen|buena|buenos|buenas|bonito",
        "bonita|lindo|linda|excelente|feliz|gran|maravilloso|maravillosa|bello|bella",
        "fantastico|fantastica|estupendo|estupenda|agradable|hermoso|hermosa|genial|magnifico",
        "magnifica|precioso|preciosa|bien|rico|tranquilo|tranquila|increible|perfecto",
        "perfecta|esplendido|esplendida|provechoso|bendecido|bendecida|productivo|grato|grata",
    ),
    "day": (
        "dia|tarde|noche|semana|fin de semana|finde|jornada|dias|tardes|noches|viaje",
        "vacaciones|rato|descanso|fin|puente|cumpleanos|ano",
        "resto (del dia|de (la|tu|su) (semana|tarde|noche)|de dia)",
    ),
    "needed": "<needed_verb> [saber|por ahora|hoy]*",
    "needed_verb": (
        "necesito|necesitaba|queria|queria saber|necesitaba saber|buscaba|quiero",
        "queria preguntar|queria consultar|queria decir|me hacia falta",
    ),
    "now": (
        "hoy|ahora mismo|hasta el momento|ahora|en este momento|ultimamente|estos dias",
        "por el momento|de momento",
        "esta (manana|tarde|noche|semana)",
        "este (dia|fin de semana)",
        "por (ahi|alla|aca|ahora)",
        "el dia de hoy",
        "hasta (ahora|el momento|hoy)",
    ),
    "back": (
        "(el|la|este|esta) (proximo|proxima|otro|otra) (ano|mes|semana|lunes|viernes|vez|dia)",
        "en la (tarde|noche|manana|siguiente)",
        "por la (tarde|noche|manana)",
        "mas al rato|luego|luegito|lueguito|al ratito|la siguiente|otra oportunidad",
        "mas tardecito|enseguida|ahorita|prontito|a la proxima|pronto|despues|manana",
        "mas tarde|otra vez|otro dia|la proxima|en otra ocasion|en otro momento",
        "la otra semana|otra ocasion|entonces|ahora|al rato|por ahi|ahi",
        "esta (tarde|noche)",
        "en (un (rato|ratito|momento)|unos dias|otra ocasion|la proxima)",
        "cuando (pueda|puedas|quieras|quiera)",
        "el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)",
        "la (semana|otra) que viene",
        "la proxima (semana|vez)",
    ),
    "talk": (
        "hablar|conversar|platicar|charlar|hablarte|hablarle|dialogar|tratar|compartir|charla",
        "conversacion|platica|hablando|conversando",
        "haber (hablado|conversado|platicado|charlado)",
    ),
    "polite": (
        "por (favor|fa|favorcito)",
        "porfa|porfis|porfavor|plis|please",
        "si [no|se|le|te|me|es|fuera|fueras|eres|tan]* <polite_if_kind>",
        "(se|te) lo (ruego|pido)",
    ),
    "polite_if_kind": (
        "amable|importa|molesta|puede|puedes|podria|posible|gusta|gustas|quiere|quieres",
        "molestia|problema",
    ),
    "help": "[<help_which>]* <help_noun> [brindada|prestada|ofrecida|recibida|dada|clara|completa]",
    "help_noun": (
        "ayuda|atencion|asistencia|apoyo|informacion|tiempo|respuesta|paciencia|colaboracion",
        "servicio|amabilidad|explicacion|consejo|consejos|datos|orientacion|gestion",
        "preocupacion|dedicacion|gentileza|comprension|esfuerzo|aclaracion|dato|trabajo",
        "confirmacion|llamada|rapidez|interes|eficiencia|disposicion|aporte|recomendacion",
        "recomendaciones|sugerencia|sugerencias|profesionalidad|profesionalismo|trato|gesto",
        "favor|aviso|info|detalle|cortesia|asesoria|asesoramiento|guia|contestacion|eficacia",
        "prontitud|molestia|molestias|generosidad|bondad|oportunidad|soporte|respuestas",
        "explicaciones",
    ),
    "help_which": (
        "toda|mucha|tanta|la|tu|su|esta|vuestra|esa|el|los|las|tus|sus|gran|buena|buen",
        "excelente|valiosa|amable|rapida|pronta|enorme|linda|fina|tan",
    ),
    "this": (
        "[todo] <this_what_was_said>",
        "todo|nada de",
    ),
    "this_what_was_said": (
        "eso|esto|ello",
        "lo que (me|nos) [ha|has]* <told>",
        "lo que [ha|has|han] (hace|haces|hacen|hizo|hiciste|hicieron|hecho)",
    ),
    "person": (
        "agente|representante|humano|persona|operador|operadora|asesor|asesora|ejecutivo",
        "ejecutiva|supervisor|supervisora|encargado|encargada|gerente|responsable",
        "recepcionista|teleoperador|teleoperadora|empleado|empleada|ser humano|companero",
        "servicio al cliente|recepcion|personas|jefe|jefa|telefonista|soporte|humanos|agentes",
        "representantes|operadores|asesores|supervisores|colega|companera|companeros|colegas",
        "empleados|seres humanos|dueno|duena|propietario|director|directora",
        "atencion al (cliente|publico|usuario)",
        "servicio de atencion al cliente",
    ),
    "live_person": "[<live_person_article>]* <person>",
    "live_person_article": (
        "un|una|el|la|algun|alguna|otro|otra|uno|tu|su|sus|los|las|unos|al|de|alguno",
        "verdadero|verdadera|autentico|autentica|nuevo|nueva|mero|mera",
    ),
    "somebody": (
        "alguien [mas]",
        "alguna persona|algun companero|alguna companera",
        "(alguno|alguna|uno|una) de (ustedes|(los|las|sus|tus) <word>)",
        "quien (sea|corresponda|me pueda (ayudar|atender)|pueda (ayudarme|atenderme))",
    ),
    # By themselves the names of other languages may be food or a passport.
    "spoken_here": "espanol|castellano|ingles|spanish|english",
    "language": "|".join(LANGUAGES),
    "fetch": "<fetch_verb> [mi|la|un|una|el|mis|los|las|algo|algo para|con que|donde] <fetch_thing>",
    "fetch_thing": (
        "tarjeta|cartera|billetera|lapiz|boligrafo|lapicero|pluma|birome|papel|papel y lapiz",
        "lapiz y papel|lentes|gafas|anteojos|documento|cedula|dni|llaves|telefono|celular",
        "movil|libreta|cuaderno|anotar|apuntar|escribir|datos|recibo|factura|agenda|calendario|bolsa",
        "bolso|papeles|carpeta",
        "puerta|computadora|pasaporte|credencial|licencia|receta|cajon|nota|notas|hoja|audifono",
        "audifonos|luz|otro telefono",
    ),
    "fetch_verb": (
        "buscar|encontrar|agarrar|coger|traer|sacar|tomar|busco|busque|ir por|voy por|revisar|reviso|checar|consultar",
        "ponerme|me pongo|mirar|ver|localizar|contestar|apagar|abrir|cerrar|recoger|alcanzar",
    ),
    "meanwhile": (
        "(que|mientras) <meanwhile_look>",
        "a que (busque|lo busque)",
        "para (pensar|ver|buscar|buscarlo|revisar|mirar|pensarlo|anotar|apuntar)",
    ),
    "meanwhile_look": (
        "busco|reviso|miro|pienso|veo|anoto|apunto",
        "lo (busco|anoto|miro|reviso|pienso)",
        "<fetch>",
    ),
    "said": (
        "eso|esto|lo|lo mismo|eso ultimo|todo|todo eso",
        "lo <said_last> [ultimo|antes]",
        "[la|el|tu|su|esa|ese|las|los] [<said_which>] <said_noun> [anterior|ultima|de nuevo]",
    ),
    "said_last": (
        "ultimo|anterior|de antes",
        "que <said_you_said>",
    ),
    "said_you_said": (
        "dijo|dijiste|has dicho|ha dicho|decia|decias|acaba de decir|acabas de decir|dijeron",
        "pregunto|preguntaste|estaba diciendo|estabas diciendo",
        "me (dijo|dijiste|decia|decias|ha dicho|has dicho)",
        "me acaba de decir",
        "me acabas de decir",
    ),
    "said_noun": (
        "pregunta|respuesta|parte|frase|mensaje|cosa|palabra|palabras|opciones|informacion",
        "oracion|explicacion|indicaciones|instrucciones",
    ),
    "said_which": "ultima|ultimo|ultimas|ultimos",
    "again": (
        "otra vez|de nuevo|nuevamente|una vez mas|de vuelta",
        "[un poco|un poquito] mas (claro|claramente)",
        "[por] segunda vez",
    ),
    "just_said": "(acabas|acaba|acabais|acaban|acababas) de <just_said_verb>",
    "just_said_verb": "decir|decirme|preguntar|preguntarme|mencionar|explicar|comentar",
    "excusing": (
        "para (que|poder|anotarlo|anotar|apuntarlo|apuntar)",
        "(que|porque|pues|es que) <excusing_reason>",
    ),
    "excusing_reason": (
        "paso|pasaron|sono|iba|mi|una|un|soy|estoy|no|hay|se|me|esta|ando|tengo|te|le|lo|la",
        "habia|estaba|aqui|el|ya",
    ),
    # What may not be heard, or how.
    "heard": (
        "te|le|lo|la|ni|una|un|palabra|papa|jota|pio|torta|patata|media|madre|nada|nadita",
        "bien|muy|casi|todo|eso|esto|ultimo|ultima|parte|frase|pregunta|respuesta|de|del|bola",
        "carajo|mucho|claro|claramente|perdon|correctamente|usted|vos|tu|su|voz|audio|final",
        "principio|primero|primera|segunda|completo|mitad|ahora|esta|vez|desde|aqui|aca|hoy",
        "tanto|con|ruido|el|este|habla|hable|hablas|hablame|hableme|mas",
        "perfectamente|disculpa|disculpe|perdona|perdone|hay|mil|verdad|cosa|nombre|numero",
        "direccion|calle|fecha|hora|sola|solo|por|aca|poco|poquito",
    ),
    "lost": (
        "lo|la|ultimo|ultima|eso|esa|parte|un|poco|momento|segundo|frase|pregunta|al|final|de",
        "todo|ya|ahi|ratito|primero|primera|principio",
    ),
    "could": (
        "te|le|lo|la|les|os|se|me|nos|he|hemos|pude|puedo|podido|pudimos|logre|logro|logrado",
        "alcance|alcanzo|alcanzado|consegui|consigo|conseguido|estoy|estaba|a|muy|bien|casi",
        "acabo|de|termino|termine",
    ),
    "softly": (
        "<polite>",
        "ahora",
        "mas (despacio|lento)",
    ),
    "to_me": "me|nos|le|te|se|lo|la|me lo|me la|se lo|os",
    # Verbs and pronouns that make "no" the negation of what follows, not an answer
    "verbs": (
        "quiero|quisiera|queria|quieres|quiere|necesito|tengo|tiene|tienes|debo|puedo|puede",
        "puedes|podria|podrias|podes|podemos|me|te|se|lo|la|le|nos|les|os|hay|es|esta|estoy",
        "son|voy|vamos|va|fue|era|sea|ha|he|han|hables|habla|hablo|creo|soy|eres|sos|deseo",
        "preciso|ocupo|prefiero|sabe|sabes|importa",
    ),
}
