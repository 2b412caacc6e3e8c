"""Spanish: words that the tables share. Phrases are matched without accents: "¿qué?" is ``que``, "mañana" ``manana``.

Tuteo, ustedeo and voseo, American and Peninsular words stand side by side: a caller is understood in any of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.languages.spanish.intents.person import PERSON
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
    "repite "
    "saludo saludos " + f"{REPEAT}|{TELL}".replace("|", " ")
)

SLOT_OPENERS: Final = "hola buenas buenos buen muy soy habla aqui aca mi me le te alo hello hey saludos"

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

RULES: Final[Mapping[str, str]] = {
    **SOFT,
    **PERSON,
    # Where an open slot ("gracias por ...") ends: the caller goes on to something else.
    "stop": "pero|y|ahora|que|quiero|quisiera|queria|necesito|puede|puedes|podria|podrias|podes|como|cuando|donde|"
    "cual|cuanto|cuanta|quien|si|no|tengo|hay|es|esta|entonces|adios|hasta|chao|chau|hola|nos|tambien|ademas|aunque|"
    "sin|nada|me|dime|digame|decime|quedo|favor|antes|todavia|bueno|oiga|oye|buenas|buenos",
    "hand_over": HAND_OVER,
    "handed_me": HANDED_ME,
    "attend": ATTEND,
    "you": "usted|ustedes|ti|vos|tu|vosotros",
    "with_you": "contigo|con (usted|ustedes|vos|vosotros)|conmigo",
    "very": "muy|mucho|muchisimo|tan|bien|super|bastante|realmente|demasiado|infinitamente|sinceramente|todo|"
    "sumamente|profundamente|re|enormemente|harto|tela|un (monton|mundo|placer)|de (verdad|corazon|todo corazon)|en "
    "serio|la verdad",
    "moment": "(un|solo un|nada mas un|otro) [breve|pequeno] (momento|momentito|momentico|segundo|segundito|minuto|"
    "minutito|instante|segundin|momentin)|momento|momentito|momentico|segundito|minutito",
    "while": "<moment>|[un|unos] (ratito|rato|poco|poquito|tantito|toque|cachito|seg|segundos|minutos)",
    "name": NAMES,
    "doing": "funciona|funciono|sirve|sirvio|me|salio|cambia|cambio|es|esta|de|que|ha|se|anda|va",
    "not": "no|si|que|tengo|tiene|tienen|hay|puedo|puede",
    # Whom a greeting, a farewell or thanks is for; names only there.
    "dear": "<name>|<vocative>|<endearing>|don|dona",
    "fine": "chevere|chido|chida|padre|bacan|nitido|suave|super|buen|buena|buenos|buenas|bonito|bonita|lindo|linda|"
    "excelente|feliz|gran|maravilloso|maravillosa|bello|bella|fantastico|fantastica|estupendo|estupenda|agradable|"
    "hermoso|hermosa|genial|magnifico|magnifica|precioso|preciosa|bien|rico|tranquilo|tranquila|increible|perfecto|"
    "perfecta|esplendido|esplendida|provechoso|bendecido|bendecida|productivo|grato|grata",
    "day": "dia|tarde|noche|semana|fin de semana|finde|jornada|dias|tardes|noches|viaje|vacaciones|rato|descanso|"
    "resto (del dia|de (la|tu|su) (semana|tarde|noche)|de dia)|fin|puente|cumpleanos|ano",
    "needed": "(necesito|necesitaba|queria|queria saber|necesitaba saber|buscaba|quiero|queria preguntar|queria "
    "consultar|queria decir|me hacia falta) [saber|por ahora|hoy]*",
    "now": "hoy|ahora mismo|hasta el momento|ahora|en este momento|esta (manana|tarde|noche|semana)|este (dia|fin de "
    "semana)|ultimamente|por (ahi|alla|aca|ahora)|estos dias|por el momento|el dia de hoy|de momento|hasta (ahora|el "
    "momento|hoy)",
    "back": "(el|la|este|esta) (proximo|proxima|otro|otra) (ano|mes|semana|lunes|viernes|vez|dia)|en la (tarde|noche|"
    "manana|siguiente)|por la (tarde|noche|manana)|mas al rato|esta (tarde|noche)|luego|luegito|lueguito|al ratito|en "
    "(un (rato|ratito|momento)|unos dias|otra ocasion|la proxima)|la siguiente|otra oportunidad|mas tardecito|"
    "enseguida|ahorita|prontito|cuando (pueda|puedas|quieras|quiera)|a la proxima|pronto|despues|manana|mas tarde|"
    "otra vez|otro dia|la proxima|en otra ocasion|en otro momento|el (lunes|martes|miercoles|jueves|viernes|sabado|"
    "domingo)|la (semana|otra) que viene|la proxima (semana|vez)|la otra semana|otra ocasion|entonces|ahora|al rato|"
    "por ahi|ahi",
    "talk": "hablar|conversar|platicar|charlar|hablarte|hablarle|dialogar|tratar|compartir|charla|conversacion|"
    "platica|haber (hablado|conversado|platicado|charlado)|hablando|conversando",
    "polite": "por (favor|fa|favorcito)|porfa|porfis|porfavor|plis|please|si [no|se|le|te|me|es|fuera|fueras|eres|"
    "tan]* (amable|importa|molesta|puede|puedes|podria|posible|gusta|gustas|quiere|quieres|molestia|problema)|(se|te) "
    "lo (ruego|pido)",
    "help": "[toda|mucha|tanta|la|tu|su|esta|vuestra|esa|el|los|las|tus|sus|gran|buena|buen|excelente|valiosa|amable|"
    "rapida|pronta|enorme|linda|fina|tan]* (ayuda|atencion|asistencia|apoyo|informacion|tiempo|respuesta|paciencia|"
    "colaboracion|servicio|amabilidad|explicacion|consejo|consejos|datos|orientacion|gestion|preocupacion|dedicacion|"
    "gentileza|comprension|esfuerzo|aclaracion|dato|trabajo|confirmacion|llamada|rapidez|interes|eficiencia|"
    "disposicion|aporte|recomendacion|recomendaciones|sugerencia|sugerencias|profesionalidad|profesionalismo|trato|"
    "gesto|favor|aviso|info|detalle|cortesia|asesoria|asesoramiento|guia|contestacion|eficacia|prontitud|molestia|"
    "molestias|generosidad|bondad|oportunidad|soporte|respuestas|explicaciones) [brindada|prestada|ofrecida|recibida|"
    "dada|clara|completa]",
    "this": "[todo] (eso|esto|ello|lo que (me|nos) [ha|has]* <told>|lo que [ha|has|han] (hace|haces|hacen|hizo|"
    "hiciste|hicieron|hecho))|todo|nada de",
    "person": "agente|representante|humano|persona|operador|operadora|asesor|asesora|ejecutivo|ejecutiva|supervisor|"
    "supervisora|encargado|encargada|gerente|responsable|recepcionista|teleoperador|teleoperadora|empleado|empleada|"
    "ser humano|companero|atencion al (cliente|publico|usuario)|servicio al cliente|servicio de atencion al cliente|"
    "recepcion|personas|jefe|jefa|telefonista|soporte|humanos|agentes|representantes|operadores|asesores|supervisores|"
    "colega|companera|companeros|colegas|empleados|seres humanos|dueno|duena|propietario|director|directora",
    "live_person": "[un|una|el|la|algun|alguna|otro|otra|uno|tu|su|sus|los|las|unos|al|de|alguno|verdadero|verdadera|"
    "autentico|autentica|nuevo|nueva|mero|mera]* <person>",
    "somebody": "alguien [mas]|alguna persona|(alguno|alguna|uno|una) de (ustedes|(los|las|sus|tus) <word>)|algun "
    "companero|alguna companera|quien (sea|corresponda|me pueda (ayudar|atender)|pueda (ayudarme|atenderme))",
    # By themselves the names of other languages may be food or a passport.
    "spoken_here": "espanol|castellano|ingles|spanish|english",
    "language": "|".join(LANGUAGES),
    "fetch": "(buscar|encontrar|agarrar|coger|traer|sacar|tomar|busco|busque|ir por|voy por) [mi|la|un|una|el|mis|los|"
    "las|algo|algo para|con que|donde] (tarjeta|cartera|billetera|lapiz|boligrafo|lapicero|pluma|birome|papel|papel y "
    "lapiz|lapiz y papel|lentes|gafas|anteojos|documento|cedula|dni|llaves|telefono|celular|movil|libreta|cuaderno|"
    "anotar|apuntar|escribir|datos|recibo|factura)",
    "meanwhile": "(que|mientras) (busco|reviso|miro|pienso|veo|anoto|apunto|lo (busco|anoto|miro|reviso|pienso)|"
    "<fetch>)|a que (busque|lo busque)|para (pensar|ver|buscar|buscarlo|revisar|mirar|pensarlo|anotar|apuntar)",
    "said": "eso|esto|lo|lo mismo|lo (ultimo|anterior|de antes|que (dijo|dijiste|has dicho|ha dicho|decia|decias|me "
    "(dijo|dijiste|decia|decias|ha dicho|has dicho)|acaba de decir|acabas de decir|dijeron|pregunto|preguntaste|"
    "estaba diciendo|estabas diciendo|me acaba de decir|me acabas de decir)) [ultimo|antes]|eso ultimo|todo|todo eso|"
    "[la|el|tu|su|esa|ese|las|los] [ultima|ultimo|ultimas|ultimos] (pregunta|respuesta|parte|frase|mensaje|cosa|"
    "palabra|palabras|opciones|informacion|oracion|explicacion|indicaciones|instrucciones) [anterior|ultima|de nuevo]",
    "again": "otra vez|de nuevo|nuevamente|una vez mas|[un poco|un poquito] mas (despacio|lento|claro|alto|fuerte|"
    "lentamente|despacito|claramente)|[por] segunda vez|de vuelta",
    "just_said": "(acabas|acaba|acabais|acaban|acababas) de (decir|decirme|preguntar|preguntarme|mencionar|explicar|"
    "comentar)",
    "excusing": "para (que|poder|anotarlo|anotar|apuntarlo|apuntar)|(que|porque|pues|es que) (paso|pasaron|sono|iba|"
    "mi|una|un|soy|estoy|no|hay|se|me|esta|ando|tengo|te|le|lo|la|habia|estaba|aqui|el|ya)",
    # What may not be heard, or how.
    "heard": "te|le|lo|la|ni|una|un|palabra|papa|jota|pio|torta|patata|media|madre|nada|nadita|bien|muy|casi|todo|eso|"
    "esto|ultimo|ultima|parte|frase|pregunta|respuesta|de|del|bola|carajo|mucho|claro|claramente|perdon|correctamente|"
    "usted|vos|tu|su|voz|audio|final|principio|primero|primera|segunda|completo|mitad|ahora|esta|vez|desde|aqui|aca|"
    "hoy|tanto|con|ruido|el|este|habla|hable|hablas|hablame|hableme|fuerte|alto|mas|perfectamente|disculpa|disculpe|"
    "perdona|perdone|hay|mil|verdad|cosa|nombre|numero|direccion|calle|fecha|hora|sola|solo|por|aca|poco|poquito",
    "lost": "lo|la|ultimo|ultima|eso|esa|parte|un|poco|momento|segundo|frase|pregunta|al|final|de|todo|ya|ahi|ratito|"
    "primero|primera|principio",
    "could": "te|le|lo|la|les|os|se|me|nos|he|hemos|pude|puedo|podido|pudimos|logre|logro|logrado|alcance|alcanzo|"
    "alcanzado|consegui|consigo|conseguido|estoy|estaba|a|muy|bien|casi|acabo|de|termino|termine",
    "softly": "<polite>|ahora|mas (despacio|lento)",
    "to_me": "me|nos|le|te|se|lo|la|me lo|me la|se lo|os",
    # Verbs and pronouns that make "no" the negation of what follows, not an answer
    "verbs": "quiero|quisiera|queria|quieres|quiere|necesito|tengo|tiene|tienes|debo|puedo|puede|puedes|podria|"
    "podrias|podes|podemos|me|te|se|lo|la|le|nos|les|os|hay|es|esta|estoy|son|voy|vamos|va|fue|era|sea|ha|he|han|"
    "hables|habla|hablo|creo|soy|eres|sos|deseo|preciso|ocupo|prefiero|sabe|sabes|importa",
}
