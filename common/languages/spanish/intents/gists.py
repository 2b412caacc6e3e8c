"""Spanish: the concepts by which callers are understood whose words no pattern explains."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Gist
from common.languages.spanish.intents import verbs
from common.languages.spanish.intents.words import LANGUAGES

_ROBOT: Final = (
    Gist(
        "machine_or_not",
        "are_you_human",
        concepts=("<machine>", "<it_is_you>"),
        without=(
            (
                "(harto|harta|cansado|cansada|aburrido|aburrida|no me gusta|odio|nada de|basta de|sin) [<word> "
                "[<word> [<word>]]] <machine>"
            ),
            "<deal>|<wanting>|<own_machine>|<mends>|<tense_past>|(mi|mis|la|el|su|nuestro) <kin> (es|parece|son|era)",
            "maquina de (cafe|coser|lavar|hielo|afeitar|escribir|ejercicio|rayos)",
            "sistema (de|operativo|solar|electrico)",
            "programa de|cuantos|cuantas|clases|curso|aspirador|aspiradora|(tienen|hay|venden|usan) <machine>",
            "real (madrid|decreto)|robot (de|aspirador)|grabando|grabacion de",
        ),
        example="me parece muy raro cómo contesta, ¿usted no será un aparato de esos?",
        unlike="¿arreglan la computadora de mi hijo?",
        at_most=18,
    ),
    Gist(
        "really_human",
        "are_you_human",
        concepts=(
            (
                "humano|humana|humanos|humanas|robot|persona|alguien <real>|carne y hueso|ser humano",
                "(persona|senorita|chica|senora|senor|mujer|hombre|muchacha|gente|voz|ente) <real>|<real> persona",
            ),
            (
                "(eres|sos|sois) [usted|tu|vos|realmente|acaso|de verdad]* [una|un|alguien|humano|humana|real|de]",
                "(es|sera|seria) [usted|ud|realmente]* [una|un|alguien]* (persona|humano|humana|ser|de carne)",
                "usted es [una|un]*",
                "(hablo|hablando|trato|tratando|conversando|platicando|comunico) [yo|ahora]* con",
                (
                    "(contesta|contestando|atiende|atendiendo|responde|responden|habla|hablando|hablandome|"
                    "escucha) [una|un|alguien]"
                ),
                "(hay|esta|sera) [ahi|una|un]* (alguien|persona|humano) [ahi|de|real|del]",
                "o (es|eres|sos|sera) (una|un)",
                "no (eres|sos|es|sera|parece|pareces) (una|un|humano|humana|real)|del otro lado|pareces|suenas|parece",
            ),
            (
                "<real>|humano|humana|robot|maquina|carne|ser humano",
                "persona (o|no|verdad|cierto|la que|quien|esto|eres|es|real)",
                "(eres|sos|es usted|usted es|es) [una] persona",
            ),
        ),
        without=(
            "<deal>|<wanting>|<tense_past>|recursos|derechos",
            "(para|cuantas|cada|por|segunda|tercera|primera) (persona|personas)",
            "responsable|encargada|encargado|busco|quien|mayor|alergica|soltera",
        ),
        example="¿me contesta gente de carne y hueso o qué?",
        unlike="¿el collar es de perlas de verdad?",
        at_most=18,
    ),
)

_RECORDED: Final = (
    Gist(
        "call_recorded",
        "recorded",
        concepts=(
            (
                "graba|graban|grabas|grabando|grabandome|grabandonos|grabandolo|grabandola|grabado|grabada|grabadas",
                "grabados|grabacion|grabaciones|grabe|graben|grabes|grabara|grabaran|grabarse|grabarme|grabarnos",
                "grabaron",
                "registrando|registrada|registran|monitoreada|monitorean|monitoreando|transcribiendo|transcriben",
                "intervenida",
                "(grabar|registro|registrado|registra|monitorea)|escuchandonos",
            ),
            (
                "<this_call>|audio|me|nos|te|esto|eso|todo|<what_i_say>|aqui|hablamos|hablando|hablo",
                (
                    "(esta|estan|estas|estara|estaran|estaras|queda|quedan|quedara|va|vais|se|usted|ustedes|hay) "
                    "[<word>] [<word>]"
                ),
            ),
            (
                "<this_call>|audio|me|nos|te|esto|<what_i_say>|hablamos|hablando|grabandome|grabandonos|grabarme",
                "grabarnos",
                "estas (grabando|registrando)|(esta|estan) grabando <end>|todo (queda|se|esto)",
                "(queda|quedara|queda todo) grabado",
                "usted (graba|esta grabando)|(grabar|registrar) <this_call>|ustedes graban",
            ),
        ),
        without=(
            "<deal>|<device>|camara|camaras|video|videos|videollamada|anillo|placa|nombre|disco|musica|cancion|musical",
            (
                "(quiero|necesito|mandeme|mande|puede|pueden|copia|pedir|oir|escuchar|conseguir|enviar|manda) "
                "[<word>] [<word>] (grabacion|grabaciones)"
            ),
            (
                "(quiero|puedo|podemos|me gustaria|vengo a|necesito|queremos|pueden|puede|podrian) [me]* (grabar|"
                "registrar)"
            ),
            "(pueden|puede|podrian) (grabarme|grabarnos|grabarlo)|dedicatoria",
            "(una|la|esta|con una|mera) grabacion (o|me|que|la)",
            "registro (civil|de|en)|(grabo|deje|dejar|dejo) [un|el] mensaje|buzon|grabado en|grabada en|grabados en",
            "dia|semana|boda|fiesta",
            "(es|eres|sos|sera|hablo con|habla|es esto|esto es) [como|solo]* una grabacion",
        ),
        example="oiga, ¿y nuestra charla queda grabada para siempre?",
        unlike="¿me graban el nombre en la placa?",
        at_most=20,
    ),
    Gist(
        "call_kept",
        "recorded",
        concepts=(
            (
                "guarda|guardan|guardando|guardado|guardada|guardara|almacena|almacenan|almacenado|conservan",
                "archivan|archiva",
                "escuchando|escucha|oyendo|oye|espiando|constancia|registro|registrado",
            ),
            ("<this_call>|audio|<what_i_say>|nuestra voz|mi voz|alguien mas|otra persona|hablamos"),
            (
                "<what_i_say>|alguien mas|otra persona",
                "(guarda|guardan|guardado|guardada|almacenan|conservan|archivan|registro|queda|hay)",
                "constancia|registrado",
            ),
        ),
        without=(
            "<deal>|<device>|mesa|pedido|mensaje|mi numero|no (le|te|lo|la|se)|bien|cuando escucha|musica|oido",
            "puede guardar",
            "<wanting>|escucha bien|mas alto",
        ),
        example="¿lo que le estoy contando se guarda en algún sitio?",
        unlike="¿me guardan la mesa hasta las nueve?",
        at_most=18,
    ),
)

_LANGUAGE: Final = (
    Gist(
        "prefer_language",
        "change_language",
        concepts=(
            "<language>",
            (
                "<speaking>|<switching>|opcion|version|comodo|comoda|comodos|idioma|lengua",
                "(prefiero|preferiria|preferible|mejor) [<word>] [<word>] (en|el) <language>",
                "(prefiero|preferiria|preferible|mejor) <spoken_here>|<spoken_here> (mejor|preferiblemente)",
                "me (sale|va|siento|defiendo|manejo|explico|expreso|entiendo|es) [<word> [<word> [<word>]]] <language>",
                "facil|entiendo|entienden|entiende|entender|entenderle|entenderte|entendernos|ayuden|ayudenme",
                (
                    "(quiero|quisiera|necesito|puede|puedes|podria|podemos|puedo|podriamos|seria|hay|tienen|"
                    "tenes|tienes|tiene|dan) [<word>] [<word>] [<word>] (en|el) [el]* <language>"
                ),
                "(no|solo|poco|poquito|nada|apenas|casi) [<word>] [<word>] [de]* <language>|servicio en|atencion en",
                "asistencia en",
                "(en|al) <language> [por favor|porfa|please|si|mejor|se puede|es posible]* <end>|llamada en",
                "conversacion en",
            ),
        ),
        without=(
            "folleto|folletos|libro|libros|musica|cancion|canciones|pelicula|formulario|formularios|sonaba|pasaporte",
            "<deal>|<taught>|(dan|ofrecen|imparten|hacen|tocan|cantan) [<word>] en",
            "como se (dice|escribe|llama|pronuncia)|dilo|digalo|traduce|traduzca|traduceme|manual",
            (
                "(mi|mis|su|tu|la|el|los|las|una|un|nuestra|nuestro|nuestros|nuestras) <kin> [ya|no|solo|tambien|"
                "si|que]* (habla|hablan|hablaba|estudia|aprende|sabe|entiende|hable)"
            ),
            "(con|a|para) (los|las|mis|mi|sus) (ninos|<kin>)|(estudio|estudie|ensenan|idiomas)|<language> y <language>",
            "(lo|la|los|las) (tienen|tiene|venden|hay)|cliente|clientes",
            "(el|la|los|las|un|una) (senor|senora) <word>|quien",
            "(dijo|dijeron|dicen) [me]* que|<tense_past>|<in_writing>",
            (
                "(el|la|los|las|su|sus|algun|alguna|que) (doctor|doctora|dentista|personal|guia|profesor|"
                "profesora|mesero|meseros|cocinero|instructor|medico)"
            ),
        ),
        unspoken="<unspoken>",
        example="fíjese que vengo de Chicago y me defiendo mejor en inglés",
        unlike="¿el doctor habla inglés?",
        at_most=18,
    ),
)

_AGENT: Final = (
    Gist(
        "hand_me_over",
        "live_agent",
        concepts=(
            "<whom>",
            (
                (
                    "(<hand_me>|dame|deme|regala|regalas|regalame|regaleme|me ponen) [por favor|porfa|porfis|ya|"
                    "mejor|entonces|directamente]* [con|a] [<det>]* <whom>"
                ),
                (
                    "(<hand_me>|da|das|dar) [por favor|porfa|ya|de una vez|mejor|entonces|directamente]* (con|a) "
                    "[<det>]* <whom>"
                ),
                "<want_to> [<word>] [<word>] <talk> [<it>|directamente|mejor|<word>]* (con|a|de) [<det>]* <whom>",
                (
                    "(dejeme|dejame|permitame|permiteme|mejor|podria|puedo|podre|podriamos|se puede|hay manera "
                    "de) [yo]* <talk> [<it>|directamente]* (con|a) [<det>]* <whom>"
                ),
                (
                    "[hay|habra|habria|tienen|tiene|no hay|esta|estara|existe]* <whom> [<place_here>]* (que|"
                    "quien) [me|nos|pueda|puede]* (<attend>)"
                ),
                "(que) [me|nos|le]* (<attend>) [<word>] [<det>]* <whom>",
                "(atienda|atiende|conteste|contesta|hable|ayude) [mejor]* <whom> [<real>]",
                (
                    "(se (pone|ponga|puede poner|podria poner|pondra)|ponerse|ponga) [al telefono|al|telefono|"
                    "a]* [<det>]* <whom>"
                ),
                "(ponga|pongan|pon|pone) a [<det>]* <whom> [al|en|a hablar]",
                "<whom> (de|en) vez de (usted|ti|vos|esto|esta|un|una)",
                (
                    "(urge|urgente|necesito|quiero|quisiera|prefiero|exijo) [mejor|ya|a]* [<det>]* <whom> "
                    "(<real>|ya|ahora|por favor|<end>)"
                ),
                (
                    "(comuniqueme|comunicame|transfierame|transfiereme|paseme|pasame|enlaceme) [ya|por favor]* "
                    "(con|a) [<det>]* <whom>"
                ),
                (
                    "(no|nada de) [<word>] [<word>] (robot|robots|maquina|maquinas|grabacion|contestadora|"
                    "computadora) [<word>] [<word>] [<word>] <whom>"
                ),
            ),
        ),
        without=(
            "<deal>|<refusing>|<tense_past>|<language>|<taught>|eres|sos|es usted|hablo con|hablando con|quien es",
            "como se llama",
            "<for_people>|buscar|busque|manden|mande|venga|vengan|acompane|acompanarme|alguna duda|medico|doctor",
            "doctora|vecino",
            "a (casa|domicilio|mi casa|recoger|recogerlo)|cuando|cuanto|donde esta",
            "(hable|sepa|arregle|venda) (sobre|de)",
        ),
        example="esto es delicado y me gustaría contárselo a alguien que trabaje allí",
        unlike="¿hay alguien que me pueda recoger el coche?",
        at_most=20,
    ),
)

_AGAIN: Final = (
    Gist(
        "say_it_again",
        "repeat",
        concepts=(
            (
                "<repeat>|vuelva|vuelve|volver|vuelvas|volviera|volvieras|volve|volveria|volverias|repaso|repasar",
                "repase",
                "otra vez|de nuevo|nuevamente|una vez mas|de vuelta|desde el (principio|inicio|comienzo)|desde cero",
                "vez mas",
                "otra vececita|una ultima vez",
            ),
            (
                "<tell>|<told>|<caught>|eso|ultimo|corto|cortado|<lost>|perdi|distraje|ruido|escucharlo|oirlo",
                "rapido|principio",
            ),
            (
                "<told>|<caught>|eso|ultimo|<lost>|perdi|distraje|ruido",
                "(me|te|lo|la|nos|favor|porfa|porfis|perdon|disculpa|disculpe|perdone)",
                "<tell>me|digame|dime|decime|digamelo|dimelo|decimelo|decirmelo|repitamelo|repitemelo|explicarme",
                "principio",
            ),
        ),
        without=(
            "<deal>|<not_a_repeat>|direccion|numero|(mi|mis) <word>|cuanto|donde|cuando|sobre|acerca|despacio|lento",
            "fuerte|alto|volumen",
        ),
        example="ay, con el perro no pillé nada, dígamelo desde el principio",
        unlike="¿me repite el mismo corte de la otra vez?",
        at_most=18,
    ),
    Gist(
        "did_not_catch",
        "repeat",
        concepts=(
            (
                "no [<pro>|muy|lo|bien]* (<caught>|alcance a|pude|logre|llegue a) [bien]*",
                "se (me|le|nos) (corto|fue|escapo|paso|ha cortado|ha ido)",
                "se (corto|entrecorto|ha cortado) [<word>] [<word>]|me (perdi|distraje|despiste|quede)",
                "sin (entender|oir|escuchar)",
            ),
            (
                "(que|cual|como|cuanto|donde|cuando) [me|es|era|fue|lo|que|ha|han]* (<told>|era|fue|sido)",
                "acaba de decir|acabas de decir",
                "lo (ultimo|del|de|anterior|primero)|lo que (<told>|me)|eso [ultimo|de]|ultima parte|final|que cosa",
                "apuntar|anotar|anotarlo|apuntarlo",
                "(la|el) (ultima|ultimo|direccion|numero|hora|precio|telefono|correo|nombre de la calle)",
            ),
        ),
        without="<not_a_repeat>|su nombre|tu nombre|<deal_soft> (que|no) (pedi|compre|llego)",
        example="me distraje con la niña y se me escapó lo último, era algo de la calle",
        unlike="no entendí la factura que me mandaron",
        at_most=18,
    ),
    Gist(
        "what_was_said",
        "repeat",
        concepts=(
            (
                (
                    "<begin> [y|a ver|perdon|perdone|disculpe|disculpa|oiga|oye|eh|este|pero|bueno|ay|uy|"
                    "senorita|de]* (que|como|cual|cuanto|cuando|donde|a que|en que) [fue|era|es|ha sido|seria|"
                    "hora|dia|precio|numero|direccion|calle]* [lo]* [que]* [me|nos|le|lo|la|has|ha|han]* <told>"
                ),
                "(como|que|cual) (ha sido|fue|era) (eso|lo|esa) [ultimo|ultima|que|del|de]*",
                "(que|como) [era|fue|es]* lo (ultimo|que) [que|me|ha|has]* <told>",
            ),
        ),
        without=(
            "<told> (sobre|del|de|en|acerca)|<told> que <!it_was>|que [me|nos]* <told> (el|la|los|las|mi)",
            "<not_a_repeat>|su nombre|tu nombre|<pro> dijo (el|la|mi|una|un)|que dice (el|la|su|mi)|dice que",
            "dicen (que|los|las|sobre)|dice (en|sobre|tu|su)",
        ),
        example="¿a qué hora me ha dicho entonces?",
        unlike="¿qué dijo el doctor de mi radiografía?",
        at_most=12,
    ),
)

_SLOWER: Final = (
    Gist(
        "too_fast",
        "slower",
        concepts=(
            (
                "rapido|rapida|rapidisimo|rapidito|deprisa|aprisa|prisa|prisas|veloz|velocidad|acelerado|acelerada",
                "acelerar",
                "corras|corra|corre|corres|carrera|carreras|corriendo|atropellado|atropelladamente|apurado|apurada",
                "ligero",
                "a (mil|toda|cien)|locutor|metralleta|ametralladora|embalado|embalada|disparado|disparada|acelere",
                "aceleres|apures|apure",
            ),
            (
                "hablas|habla|hablando|hable|hables|hablar|hablarme|hablame|hableme|dice|dices|diciendo|diga|digas",
                "decir|va|vas|vaya",
                "vayas|ir|usted|tu|vos|leyendo|lees|lee|dicta|dictando|seguirle|seguirte|seguir|sigo|entiendo",
                "apuntar|anotar|apunto|anoto",
                "no (corras|corra|corras tanto)|no tan|tan rapido|asi no|vaya rapidez",
                "no (acelere|aceleres|apures|apure)|explica|explicas",
                "que velocidad",
            ),
            (
                "no|muy|tan|tanto|demasiado|rapidisimo|menos|baje|baja|bajale|bajele|mas|cuesta|dificil|como|tantas",
                "que velocidad|poco",
                "poquito|mucha|mucho|bastante|sin|vaya",
            ),
        ),
        without=(
            "<deal>|<at_others>|mas (rapido|rapida|veloz|ligero|deprisa|aprisa)|lo mas rapido",
            "(servicio|respuesta|solucion) rapida",
            "cuanto|cuando|donde|llega|llegan|llegue|llego|envian|arreglan|reparan|fui|vino|iba|me atendio",
            "prisa por|tengo prisa",
            "gracias",
        ),
        example="uy mijo, usted me lo suelta todo tan deprisa que no me da tiempo de anotar",
        unlike="¿van muy rápido los trámites?",
        at_most=18,
    ),
    Gist(
        "say_it_slowly",
        "slower",
        concepts=(
            (
                "despacio|despacito|lento|lentamente|lentito|pausa|pausas|pausado|pausada|pausadamente|calma",
                "calmado|calmada|calmadito",
                "calmadamente|suave|suavecito|suavemente|tranquilo|tranquila|tranquilamente",
                "palabra por palabra|(uno|una) (por|a) (uno|una)|poco a poco|de a poco",
                "(numero|letra|silaba) (por|a) (numero|letra|silaba)",
                (
                    "(baja|baje|bajale|bajele|bajar|bajarle|bajes|baja) [un|el|la|a|al|de|poco|poquito|tantito]* "
                    "(cambio|velocidad|ritmo|marcha|rapidez|revoluciones)"
                ),
                "(afloje|afloja|aflojale|frene|frena|frenale) [un]* [poco|poquito|la|ritmo|el]*",
                "menos (rapido|velocidad|prisa|deprisa)",
                "a mi (ritmo|paso)|sin (prisa|prisas|correr|apuro|apuros)",
                "(bajele|bajale|baje|baja) [unas|dos|tres|un]* (rayitas|rayas|rayita|puntitos)",
            ),
            (
                "hablas|habla|hablando|hable|hables|hablar|hablarme|hablame|hableme|hablara|hablaras|hablen|hablase",
                "va|vaya|vayas|ir|ve|vamos",
                "<tell>|<repeat>|diciendo|dictame|dicteme|dictar|dictemelo|dicte|lea|lee|leer|leamelo|leelo|apunto",
                "apuntar|apuntando|anoto",
                "anotar|anotando|escribo|escribir|escribiendo|entiendo|sigo|seguir|seguirle|seguirte|favor|porfa",
                "porfis|pls|puede|puedes",
                "con calma|podria|podrias|podes|cambio|velocidad|ritmo|si no|mas despacio|mas lento|mas suave <end>",
                "mas calma",
                "menos|no le|no te|palabra",
            ),
        ),
        without=(
            "<deal>|<at_others>|<device>|<thing_that_is>|cual|internet|computadora|ordenador|pagina|coccion|fuego",
            "horno|baile|vals|musica|tono|cuanto",
            "envio|trafico|conexion",
            "anda|funciona|carga|cancion|movimiento|si (es|va) lento|(muy|esta|va|es) (lento|lenta) (el|la|mi|su)",
            "suave (de|el|la|con|como)|comida|picante",
            "(mas|muy) rapido|<tense_past>|cara",
        ),
        example="vaya diciéndome los datos uno a uno, que apunto",
        unlike="la página va muy lenta, ¿puede mirarla?",
        at_most=18,
    ),
)

_LOUDER: Final = (
    Gist(
        "voice_is_low",
        "louder",
        concepts=(
            (
                "voz|vocecita|volumen|sonido|audio|microfono|micro|linea|te (oigo|escucho)",
                "(le|lo|la) (oigo|escucho)|se (le|te|lo|la)* (oye|escucha)",
                "habla|hablas|hablando|suena|suenas|llega|llegas|usted|estas|esta (usted|como|muy)|oigo|escucho|oye",
                "escucha",
            ),
            (
                "bajo|bajito|baja|bajita|bajisimo|bajitico|flojo|floja|flojito|flojita|lejos|lejana|lejano",
                "lejisimos|debil|susurrando|susurra|susurras",
                "susurro|quedo|quedito|suavecito|apagado|apagada|murmurando|finito|tenue|lejitos|poquitito|cueva",
                "fondo de|pozo",
                "(como|en) (susurro|secreto|secretito|en un pozo)|entre dientes",
            ),
            (
                "voz|vocecita|volumen|sonido|audio|oigo|escucho|oye|escucha|habla|hablas|hablando|suena|suenas",
                "llega|llegas|susurrando|microfono",
                "murmurando|linea|susurra",
            ),
        ),
        without=(
            "<deal>|<at_others>|<device>",
            "(baje|baja|bajar|bajen|bajale|bajele) [<word>] [<word>] (volumen|voz|musica|sonido)|planta|piso",
            "en voz baja",
            "(mas|tan|hable|habla) (bajo|bajito|quedo|quedito)|(hable|habla|hablar) [mas]* (bajo|bajito|quedito)",
            "queda lejos|precio|musica",
            "cuanto|donde|cuando|<tense_past>|vecinos|demasiado (alto|fuerte)",
        ),
        example="fíjese que su vocecita me suena como si estuviera en el fondo de un pozo",
        unlike="¿me bajan un poco el volumen de la música del local?",
        at_most=18,
    ),
    Gist(
        "cannot_hear_you",
        "louder",
        concepts=(
            "no|casi|apenas|cuesta|cuestan|dificil|nada|ni|poco|mal|imposible|trabajo|sin",
            (
                "oigo|oye|escucho|escucha|oirle|oirte|oirlo|oirla|escucharle|escucharte|escucharlo|escucharla|oir",
                "escuchar|oyendo|escuchando|oyes",
            ),
            (
                (
                    "(no|casi|apenas|ni|nada) [casi|puedo|logro|se|muy]* (te|le|lo|la|los|se|les|me) [casi|puedo|"
                    "logro|alcanzo|a|le|te|bien|lo]* (oigo|oye|escucho|escucha|oir|escuchar)"
                ),
                "no (oigo|escucho) (nada|bien|ni|mucho|casi|lo|muy)",
                "(oirle|oirte|oirlo|oirla|escucharle|escucharte|escucharlo|escucharla)",
                (
                    "(oigo|escucho|oye|escucha) (muy|bastante|super|re|tan|fatal|casi|apenas)* (mal|poco|poquito|"
                    "nada|fatal)"
                ),
                "(oigo|escucho) (a|con) (medias|dificultad)",
                "(puedo|logro|alcanzo a|consigo) (oir|escuchar)|(su|tu) voz",
            ),
        ),
        without=(
            "<deal>|<at_others>|<device>|oido|oidos|<told>|repita|repite|repetir|de nuevo|otra vez|ultimo",
            "(me|nos) (oye|escucha|oyes|escuchas)",
            "(el|la|los|las|mi|mis) (musica|parlante|bocina|altavoz|motor|llanta|tele|vecino|vecinos|nino|bebe)",
            "<tense_past>|que (me|se) dijo",
            "cuanto|donde|no quiero|arreglan|reparan|ruido del|(mi|el) (telefono|celular|movil|audio de mi)",
        ),
        example="con tanto viento aquí en la calle no alcanzo a oírle",
        unlike="no se oye nada por el altavoz que me vendieron",
        at_most=18,
    ),
    Gist(
        "louder_please",
        "louder",
        concepts=(
            (
                "fuerte|fuertecito|alto|altito|duro|recio|gritame|griteme|grita|grite|grites|gritar|alta",
                (
                    "(levante|levanta|levantar|levantame|suba|sube|subele|subale|subi|subir|subirle|subile|subas|"
                    "eleve|eleva|alce|alza|alzar) [un|poco|poquito|mas|tantito|el|la|al|su|tu|de|algo|le|pelin]* "
                    "(voz|volumen|tono)"
                ),
                (
                    "(acerquese|acercate|acercarse|acerque|acerca|acercarte|peguese|pegate|pegue|acerquese) [mas|"
                    "un|poco|bien|el|la|su|tu]* (a|al|telefono|auricular|microfono|micro|bocina|aparato|boca)"
                ),
                "mas (volumen|voz|de volumen|de voz)|con (mas fuerza|mas voz)",
            ),
            (
                "habla|hablas|hablando|hable|hables|hablar|hablarme|hablame|hableme|hablen|voz|volumen|diga|digame",
                "digamelo|dime|dimelo|decime",
                "decir|decirme|decirmelo|repita|favor|porfa|oigo|escucho|oye|escucha|telefono|auricular|microfono",
                "falta|puede|podria|bocina",
                "mas (fuerte|alto|duro|recio|volumen)|sordo|sorda",
            ),
            (
                "mas|voz|volumen|telefono|auricular|microfono|gritame|griteme|grita|grite|hable|habla|hablar|hableme",
                "hablame|bocina",
            ),
        ),
        without=(
            "<deal>|<at_others>|<device>|piso|pisos|mesa|dolor|duele|cafe|picante|pegamento|colchon|silla|cama",
            "techo|musica|bajito",
            "<thing_that_is>",
            (
                "(quiero|queremos|dame|deme|busco|tienen|con|un|ponme|pongame) (el|la|un|una|algo|los|las|cafe|"
                "te|vino) <word>"
            ),
            "(muy|demasiado|tan) (alto|fuerte|duro)|tiempo|muro|golpe|cuanto|donde|cuando|plazo|nota|suben|costo",
            "tension|seguridad|caja|cerveza",
            "alto (nivel|rendimiento)|(queso|pan|huevo|disco) duro|<tense_past_day>",
            "no (grite|grites|me grite|hable|hables)",
        ),
        example="acérquese más al auricular que no me llega su voz",
        unlike="¿me suben el pedido al piso más alto?",
        at_most=18,
    ),
)

_WRONG: Final = (
    Gist(
        "wrong_connection",
        "wrong_number",
        concepts=(
            (
                "equivoque|equivocado|equivocada|equivoco|equivocacion|equivocarme|confundi|confundido|confundida",
                "confusion|erre|errado|errada",
                "error|erroneo|incorrecto|despiste|falle|fallo|mal|accidente|cruzado|cruzada|cruzo|cruce",
                "(enredaron|cruzaron|mezclaron|revolvieron) [los|las]* (numeros|lineas|teclas)|sin querer",
                "se me (marco|fue|disco|activo)|(marco|llamo|disco) (solo|sola)",
                "<another> (numero|telefono|contacto|persona|sitio|lugar|boton|digito)",
                "(numero|telefono) (malo|viejo|que no era|que no es)|cualquier lado",
                "no era (el|este) (numero|telefono)|un numero por otro",
            ),
            (
                "numeros|numero|numerito|telefono|digito|digitos|tecla|teclas|contacto|boton|dedo|dedos|linea|lineas",
                "marcacion|cifra",
                "marcar|marque|marcado|marcando|marco|disque|discar|discando|disco|llamar|llame|llamado|llamando",
                "llamada|llamo|teclee|teclear",
                "aprete|pulse|pulsado|equivocado (disculpe|perdon|perdone|disculpa|perdona|lo siento)|tocar|toque",
                "(perdon|perdone|disculpe|disculpa|ay|uy) equivocado|equivocado <end>",
                "(de|otro|a otra) (casa|persona|sitio|lugar|lado)",
            ),
        ),
        without=(
            "<deal>|<not_wrong>|talla|fecha|hora|dia|calendario|casilla|color|modelo|mensaje|mensajes|cobraron",
            "cobro|correo|mande|mandaron",
            "enviaron|envie|direccion",
            "(mi|su|tu) [<word>] (numero|telefono|linea)",
            (
                "(tienen|tiene|tengo|tenian|esta|anotaron|apuntaron|escribi|puse|pusieron|di) [<word>] [<word>] "
                "(mal|equivocado|incorrecto)"
            ),
            "cambiar|corregir|actualizar|mal (hecho|hecha|estado|servicio|funcionamiento)",
            "(va|funciona|huele|sabe) mal",
            (
                "(quiero|quisiera|necesito|puedo|pueden|puede|podria|tienen|cuanto|cuando|como (llego|hago|"
                "puedo)|opcion|pagina|web|aplicacion|formulario)"
            ),
            "el mes|ayer|anoche|semana|otro numero (de|para)",
        ),
        example="mil disculpas, se me fue el dedo en la última cifra y salió otro contacto",
        unlike="marqué mal la opción en su página",
        at_most=20,
    ),
    Gist(
        "not_calling_you",
        "wrong_number",
        concepts=(
            (
                (
                    "no (era|es|eran) [<word>] (aqui|ahi|alli|alla|aca|usted|ustedes|a ti|con usted|contigo|este|"
                    "el|a usted|a ustedes)"
                ),
                "(llamaba|marcaba|queria llamar) a (otra|otro|mi)",
                "no (era|es) [<word>] (con|a) (usted|ustedes|ti|vos|quien|donde)",
                (
                    "no (queria|quise|quiero|pretendia|buscaba) [<word>] [<word>] (aqui|ahi|usted|ustedes|este "
                    "(numero|lugar)|esto|contigo|a ti|llamarle|llamarte|llamarlos)"
                ),
                (
                    "(pense|crei|creia|pensaba) que [<word>] (era|llamaba|hablaba|marcaba|estaba llamando|estaba "
                    "marcando|habia marcado|habia llamado)"
                ),
                (
                    "(queria|quise|buscaba|estaba buscando|intentaba|trataba de|pensaba) [<word>] [<word>] "
                    "(llamar|marcar|comunicarme|marcarle|llamarle|hablar|hablarle) (a|al|con) (mi|otro|otra|el|"
                    "la|un|una|mama|papa)"
                ),
                "(yo|pero|es que|yo estaba|estaba|y) (buscaba|buscando) [a|al]* (mi|otro|otra|el|la|un|una)",
                "no (busco|buscaba) [a|esto|este|eso]*",
                "(entonces|ah|uy|ay|pues) [entonces|pues|no]* (no es|no era) (aqui|ahi|alli|alla|aca|el|la|este)",
            ),
            (
                "llamar|llamaba|llame|llamando|marcar|marcaba|marque|hablar|hablaba|marcarle|llamarle|numero",
                "comunicarme|buscaba|buscando",
                "perdon|perdone|disculpe|disculpa|perdona|disculpen|siento|otro|otra|entonces|ah|uy|llamarlos",
                "llamarte|error|molestia|lata",
                "no era|era otro|era otra",
            ),
        ),
        without=(
            "<deal>|<not_wrong>|cuando|cuanto|cobrar|gratis|abierto|cerrado|abrian",
            "pense que (era|estaba) (mas|gratis|incluido|abierto)",
            (
                "(quiero|quisiera|necesito|puedo|pueden|puede|podria|tienen|informacion|preguntar|pedir|saber|"
                "reservar|comprar)"
            ),
            "ayer|semana|su horario",
            "no (es|era) [<word>] (el|la) (que|mia|mio|mismo)|trae|vino|llego|compre|pedi",
        ),
        example="ay no, con ustedes no era, yo le quería hablar a mi comadre",
        unlike="no es el modelo que buscaba, ¿tienen otro?",
        at_most=18,
    ),
)

_NAME: Final = (
    Gist(
        "tell_your_name",
        "who_are_you",
        concepts=(
            (
                "(su|tu|vuestro) [nombre|buen|propio]* (nombre|nombrecito|gracia|apellido)|(su|tu) gracia",
                "con quien tengo",
                (
                    "(el|que|cual) nombre [<word>] (tiene|tienes|tenes|agarre|entendi|escuche|pille|oi|capte|"
                    "cogi|suyo|tuyo|me dijo)"
                ),
                "no (le|te|lo) [<word>] [<word>] [<word>] el nombre",
                "(que|cual) nombre (tiene|tienes|tenes|usas|usa|es)|el nombre (suyo|tuyo|de usted)",
                (
                    "(como|cual) [es que|fue que|era que|dijo que|me dijo que|me dijiste que]* (se llama|te "
                    "llamas|te llamabas|se llamaba|te llamais|te llama|te llamas) (<end>|usted|tu|vos|para|"
                    "senorita|senor|joven|perdon|por|que|si|amigo|amiga|mi|es|quien|y|disculpe)"
                ),
                "como (le|te|lo|la) (digo|llamo|nombro|puedo llamar|debo llamar|puedo decir|llaman|dicen|decimos)",
                "a nombre de quien (hablo|hablaba)",
            ),
            (
                "regala|regalas|regaleme|regalame|da|das|deme|dame|dice|dices|digame|dime|decime|decir|decirme",
                "saber|cual|apunto|apuntar|apuntarlo",
                "anoto|anotar|anotarlo|agarre|entendi|escuche|pille|oi|capte|cogi|repite|repita|como|que|era|dijo",
                "dijiste|favor|favorcito|porfa|puede",
                "puedo|podria|podrias|confirma|comparte|facilita|indica|indicarme|recuerdo|acuerdo|olvide|quien",
                "quisiera|quiero|presentarse|presentado",
                "gracia|senorita|joven|quede",
            ),
        ),
        without=(
            "<deal>|<at_others>|<place>|doctor|doctora|dentista|dueno|duena|mesero|mesera|medico|mecanico|plato",
            "producto|medicina|crema|negocio|empresa",
            "mi nombre (es|esta|en|aparece)|(a|en) nombre de (mi|el|la)",
            "(mi|del|de la|de el) (hijo|hija|cita|perro|calle)|nombre (completo|en|de la|del)",
            "(vino|marca|hotel|pagina|curso|nombre comercial|tratamiento)|<tense_past_day>|grabado|grabar",
        ),
        example="ay, olvidé su nombre, recuérdemelo, joven",
        unlike="¿cómo se llama la dentista que me vio?",
        at_most=16,
    ),
    Gist(
        "who_is_talking",
        "who_are_you",
        concepts=(
            ("quien|quienes|quien seria|identifiquese|identificate|presentese|presentate",),
            (
                (
                    "(con|a) quien [<word>] [<word>] (hablo|hablando|tengo|tratando|trato|comunico|dirijo|"
                    "platico|conversando|gusto|placer|honor)"
                ),
                (
                    "quien [es|sera|seria]* [el|la|que]* [me|nos]* (habla|hablando|hablara|atiende|atendiendo|"
                    "contesta|contestando|contesto|responde|atendio) [<end>|ahi|por|del|al|en|usted|conmigo|"
                    "perdon|si|y|senorita|disculpe|que|este]"
                ),
                "quien (eres|sos|es usted|es ud|seria usted|sera usted|sois|vos sos|anda ahi|esta ahi)",
                "(tu|usted|vos) quien (eres|es|sos|seria)",
                (
                    "quien (esta|hay|tengo|anda|tenemos) [<word>] (aparato|telefono|linea|lado|otro|hablando|"
                    "conmigo|ahi|del|al|en)"
                ),
                "identifiquese|identificate|presentese|presentate",
                "quien es (<end>|(el|la) que [me|nos|esta]* (habla|hablando)|quien|usted|por favor|ahi)",
                "de parte de quien",
                "quien me (habla|atiende|contesta)",
            ),
        ),
        without=(
            "<deal>|<at_others>|<wanting>|<place>|(para|por|sobre|de) (la|el|las|los|un|una|mi|facturas|citas)",
            "responsable|dueno|encargado|llamo para|puedo hablar",
            "(debo|tengo que|hay que) (hablar|llamar|pedir)|(hablo|hablar) (para|sobre|de|del|por)",
            "quien (me )*(atiende|atendera|va a atender) (en|el|la|mi|cuando|manana)",
            "numero|robot|maquina|persona|humano|grabacion|computadora|<tense_past_day>|si (quiero|necesito)|manana",
            "cita",
        ),
        example="no reconozco esa voz, ¿quién es el que me está hablando?",
        unlike="¿con quién hablo para las facturas?",
        at_most=16,
    ),
)

_BUSINESS: Final = (
    Gist(
        "where_have_i_called",
        "which_business",
        concepts=(
            (
                (
                    "(a|adonde|donde|con) [donde|que]* [es|sera|fue]* [que|yo|le|les]* (estoy|ando|estare) "
                    "(llamando|hablando|marcando|comunicando|comunicado)"
                ),
                (
                    "(adonde|a donde|con donde|donde) [es|sera|fue]* [que|yo|le|les|me]* (llamo|hablo|marque|"
                    "llame|comunique|comunico|marco|llegue|cai|cae|fui a parar)"
                ),
                (
                    "(de donde|donde) [es|me|nos|que|le]* (llaman|llama|hablan|habla|contestan|contesta|es [este|"
                    "esto|el|ese]* (numero|telefono)|me llamaron|atienden|responden) (<end>|perdon|disculpe|por|"
                    "senorita|ustedes|usted|que|si|este)"
                ),
                (
                    "de (donde|quien|que [<place>|empresa|lugar|sitio|negocio|compania|parte]) es (este|el|ese) "
                    "(numero|telefono)"
                ),
                "(este|ese) (numero|telefono) de (donde|que|quien) es",
                (
                    "(que|cual) [<word>] (empresa|negocio|lugar|sitio|compania|tienda|local|establecimiento|"
                    "comercio|<place>) (es|era|seria|sera|estoy|hablo|llame|marque|habla|viene) (<end>|este|esta|"
                    "esto|a|ahi|aqui|ese|perdon|llamando|hablando|el|al|que|disculpe|por)"
                ),
                (
                    "(a|con|de|en) (que|cual) (empresa|negocio|lugar|sitio|compania|tienda|local|establecimiento|"
                    "sucursal|casa|oficina|<place>) [<word>] [<word>] (llamo|llamando|hablo|hablando|habla|"
                    "hablan|marque|marcando|llame|comunique|comunico|llama|llaman|es|me)"
                ),
                "(que|como) (es|se llama) (ahi|aqui|este (lugar|sitio|negocio)|esta (empresa|tienda))",
                "(esto|ahi|aqui) (que|como) (es|se llama)",
                "de que parte [me]* (hablan|habla|llaman|llama)|quienes son (ustedes|los)",
                "(a|con) quien (le estoy marcando|estoy llamando|llame|marque|le marque)",
                (
                    "(nombre|como se llama) [de|del|el|la]* (este|esta|su|tu)* (negocio|empresa|lugar|local|"
                    "establecimiento|compania|tienda) (<end>|al|a|donde|perdon|por)"
                ),
            ),
        ),
        without=(
            "<deal>|<wanting_things>|recomienda|recomiendan|queda|quedan|mejor|barato",
            "si (quiero|necesito|tengo|hay)|cuando (necesite|tenga|quiera)|a que hora",
            "(robot|maquina|persona|humano)|para (pedir|reservar|cancelar|quejarme|reclamar|hacer|cambiar)",
            "urgencias|de noche|emergencia|venden|fabrica|hace los",
        ),
        example="tengo aquí una llamada perdida, ¿esto qué negocio viene a ser?",
        unlike="¿a dónde llamo si quiero cancelar?",
        at_most=18,
    ),
    Gist(
        "is_this_the_place",
        "which_business",
        concepts=(
            (
                (
                    "(es|sera|seria|era) [este|esta|esto|ahi|aqui|aca|alli|usted|ustedes|todavia|verdad|por "
                    "casualidad|acaso]* (el|la|los|las|lo|de) [<~kind_of>] <place> <!kind_of>"
                ),
                (
                    "(este|esta|esto|ahi|aqui|aca|alli|ese|ustedes|usted) [todavia|ya|si]* (es|son|seria|sera) "
                    "[todavia|aun]* [de|en|del]* (el|la|los|las|un|una|lo|de|del)* [<~kind_of>] <place> "
                    "<!kind_of>"
                ),
                "(son|sois) [ustedes]* (el|la|los|las|de|del) [<word>] [<word>] <place>",
                (
                    "(hablo|hablando|llamo|llamando|marque|marcando|llegue|comunique|comunico|comunicado|llame|"
                    "comunica|comunicando|tengo|contesta|contestan) [yo|bien]* (con|a|al|en) [el|la|los|las|lo|"
                    "un|una]* [<word>] <place>"
                ),
                (
                    "<place> [<word> [<word> [<word> [<word>]]]] (es ahi|ahi es|es aqui|aqui es|es el numero|"
                    "estoy llamando bien|verdad|cierto <end>|no es ahi|es correcto|si o no)"
                ),
                (
                    "(ahi|aqui|ustedes) [es donde|son los que|son quienes]* (arreglan|reparan|hacen|venden|"
                    "alquilan|rentan) [<word>] [<word>] [<word>] o (marque|llame|me equivoque|es|no|estoy)"
                ),
            ),
            (
                "usted|ahi|aqui|aca|alli|cierto|verdad|este|esta|esto|ustedes|no|si|o|hablo|hablando|llamo|llamando",
                "marque|marcando|comunique|comunico|llegue|disculpe|perdon",
                "<begin> (es|sera|son|seria|eh|oiga|hola|buenas|alo|bueno)|llame|comunicado|todavia|correcto",
                "comunica|contesta|contestan|verdad",
            ),
        ),
        without=(
            "<deal>|<wanting_things>|<asking_more>|<tense_past>",
            (
                "(queda|quedan|cerca|lejos|accesible|privado|privada|abierto|abierta|cerrado|cerrada|lleno|llena|"
                "grande|gratis|incluido)"
            ),
            "como se llama|(es|son) (buena|bueno|cara|caro|mejor)|mi [<word>] <place>|(para|a) la (cita|revision)",
            "(puedo|pueden|me puede) <say>|puedo|cuanto|que dia|que hora|a que",
        ),
        example="buenas, ¿ahí es la clínica veterinaria de la plaza?",
        unlike="¿es la clínica accesible en silla de ruedas?",
        at_most=16,
    ),
)

_QUIET: Final = (
    Gist(
        "enough_said",
        "be_quiet",
        concepts=("<no_more>", "<your_speech>"),
        without=(
            "<deal>|<at_others>|<said_badly>",
            "(no|deja|deje|dejes) de (funcionar|sonar|llamar|sangrar|doler|llegar|mandar)|llamarme|llamen|correos",
            "mensajes|llamadas",
            "(hablar|platicar|conversar) [<word>] (con|de|sobre)|(lista|sala) de espera",
            "lista de (vinos|precios|boda|bodas|regalos|compras)|que (siga|sigan) (abierto|igual)",
            "despacio|rapido|fuerte|alto|ingles|espanol|otra vez|de nuevo|repita|repite|<language>|cuanto|cuando",
            "donde|puedo|quiero (decir|leer|hablar|explicar|saber)",
            (
                "(para|ya para) (leer|hablar|decir|explicar|contar|el|la|los|las|mi|que|cuando|manana|hoy|dos|"
                "tres|cuatro)"
            ),
            "no (hablo|entiendo|se)|gracias|persona|alguien|humano",
        ),
        example="bueno, bueno, con eso alcanza, no me lea todo lo demás",
        unlike="basta con leer el contrato, ¿o hay que firmarlo?",
        at_most=16,
    ),
    Gist(
        "hush",
        "be_quiet",
        concepts=(
            (
                "callate|callese|calla|calle (la|el|ya|un)|callarte|callarse|cierra (la boca|el pico)",
                "cierre (la boca|el pico)|shh|shhh|chito|chiton|silencio",
                "(guarda|guarde|haz|haga|pido|quiero|necesito) silencio|cortala|cortela",
                (
                    "(corta|corte|cortale|corten) [ya|con]* (el|ese|tu|su|tanto) (rollo|cuento|discurso|choro|"
                    "verso|sermon|bla)"
                ),
                "bla bla",
                "(parale|parele|para|pare) [ya|a|con|de]* [tu|su|el|ese]* (discurso|rollo|cotorra|carro|bla|hablar)",
                "(deja|deje|dejame|dejeme|no me (deja|dejas)) [ya]* [ni]* (pensar|hablar|terminar|decir)",
                "(hablas|habla) (demasiado|mucho|hasta por los codos)",
                "(corte|corta|pare|para|alto|hasta|parate|parese) (ahi|ahi nomas|alli)",
                "ya (estuvo|estuvo bueno|parale|parele|callate|callese|callense|suficiente|basta)",
                "(me mareas|me marea|que pesado|que pesada|me aturdes|me aturde)",
                "(baja|bajale|bajele) a (tu|su) (rollo|discurso|intensidad)",
                "(basta|suficiente) (<end>|ya|por favor|de|con)|tanta (chachara|palabra|explicacion|informacion)",
            ),
        ),
        without=(
            "<deal>|<at_others>|<device>|<place>|quiero (una|un)|zona|sala|habitacion|cuarto|vecinos|perro|alarma",
            "(cuanto|cuando|donde|como)|puedo|mesa",
            "(la|en la|una|esta|mi|que) calle|basta con|suficiente (para|con|tiempo)|gracias|(hasta) (luego|pronto)",
            "no (hablas|habla) (mucho|demasiado)|tense",
        ),
        example="ay, qué pesada, ¿no me deja ni pensar?",
        unlike="¿tienen una zona de silencio?",
        at_most=14,
    ),
)

_WAIT: Final = (
    Gist(
        "moment_please",
        "wait",
        concepts=(
            (
                "espera|espere|esperame|espereme|esperate|esperese|perame|pereme|perate|esperad|esperen|esperenme",
                "aguarda|aguarde|aguardame|aguardeme",
                "aguanta|aguante|aguantame|aguanteme|bancame|permitame|permiteme|permitime|orillo|aguantate",
                "<a_moment>",
                "(dame|deme|denme|regaleme|regalame) (chance|chanza|tantito|tiempo)",
                (
                    "(deje|dejeme|dejame|deja|permita) [que] [me|lo|la|le]* (<fetching>|chequeo|chequear|fije|"
                    "fijo|fijarme)"
                ),
                "(deje|dejeme|dejame|deja) que [me|lo|la|le]* <word>",
                "no [me|se|te]* (cuelgue|cuelgues|cuelguen|colgues|vaya|vayas|retire|retires|corte|cortes)",
                (
                    "(ya|ahorita|ahora|enseguida|ya mismo|al toque) [te|le|les|lo]* (digo|vuelvo|regreso|vengo|"
                    "voy|busco|reviso|veo|checo|miro|paso|doy|leo)"
                ),
                "ya casi [lo|la|le]* (encuentro|tengo|abro|veo)|(en|a la) linea|ya voy",
                "voy (por|a buscar) (mi|el|la|los|las|un|una)",
                "deja (ver|busco|veo|checo|buscar|checar|que|apunto|pregunto|agarro)|a ver (donde|si encuentro)",
            ),
            (
                "<wait_word>|chance|tantito|<a_moment> <and_then>",
                "no [me|se|te]* (cuelgue|cuelgues|cuelguen|colgues|vaya|vayas|retire|retires)|<fetching>",
                (
                    "(estoy|ando) (buscando|viendo|checando|abriendo|sacando|manejando|buscandolo|buscandola|"
                    "apuntando|anotando|revisando)"
                ),
                "ya voy|ahorita vuelvo|ya casi",
                "ya (te|le) digo|(en|a la) linea",
            ),
        ),
        without=(
            "<deal>|<at_others>|<not_waiting>|<day>|no espere|mejor dicho|hablar con|despacio|lento|fuerte",
            "rapido|de nuevo|otra vez|repita",
            "repite|callate|callese|persona|humano|gracias|adios",
            "cuanto|cuantos|cuanta|cuando|cual|cuales|como (llego|hago|puedo)|que (hora|dia|tal)|quien|por que",
            "porque no (llega|han|me)|pero|quiero|quisiera|necesito (una|saber|que)|puedo|pueden|tienen|tiene|hay",
            "llevo|llevamos|tengo que|hay que|(sala|lista) de espera|minutos (de|antes|tarde|tarde)|tarde|diez",
            "quince|veinte",
            "media hora|a las|en camino|recoger|para (recoger|alla|ir)|voy a (buscar|ver|ir)|seis|siete|ocho",
            "segunda|segundo (piso|plato|hijo|turno|dia|grado|nivel|idioma|apellido|pedido)",
            "hasta (el|la|las|los|que)|que (le|les|me) (llamen|avisen|manden)",
        ),
        example="perate tantito, que se me cayó la lista debajo del asiento",
        unlike="¿me esperan diez minutos si llego tarde?",
        at_most=18,
    ),
)

_COURTESY: Final = (
    Gist(
        "off_now",
        "farewell",
        concepts=(
            (
                "adios|chao|chau|bye|cuidese|cuidate|cuidense",
                "hasta (luego|luegito|lueguito|pronto|manana|otra|otro|ahora|la|entonces)|nos vemos|hablamos",
                "ta luego",
                (
                    "(feliz|bonita|bonito|linda|lindo|excelente|buena|buenas|buen) (tarde|tardes|noche|noches|"
                    "dia|fin|finde|semana|jornada|resto)"
                ),
                (
                    "(que) (tenga|tengas|pase|pases|este|estes|le vaya|te vaya|descanse|descanses|tengan|pasen|"
                    "esten) [un|una|muy|usted|lindo|buen]*"
                ),
                "(un|te mando un) abrazo|igualmente|hasta (aca|aqui) (llego|llegamos)",
                "(le|te|los) dejo (que|ya|porque|entonces|pues|<end>)|(ya|entonces|pues|bueno) (cuelgo|colgamos)",
                "(voy|tengo que|debo) (a colgar|colgar|irme)|me tengo que ir|me (voy|retiro|despido)",
                "(eso|esto) (era|es|seria|fue) todo|(ya|no) (no|necesito) (necesito )*(nada mas|mas)",
                "no (tengo|queria|quiero|hay|necesito) [ninguna]* (nada mas|mas|otra|otras)",
                "no (necesito|era|es) [nada]* mas|nada mas (gracias|por|era)",
            ),
            (
                "adios|chao|chau|bye|cuidese|cuidate|cuidense|luego|luegito|lueguito|pronto|manana",
                "feliz|bonita|bonito|linda|lindo|excelente|buena|buen|buenas",
                "tenga|tengas|pase|pases|vaya|descanse|descanses|estes|abrazo|cuelgo|colgamos|colgar|irme|ir|retiro",
                "despido|gracias|todo|igualmente|dejo",
            ),
        ),
        within=(
            "preguntas|pregunta|consultas|queria|quiero|puedo|yo|tu|reina|mi|amor|corazon|quito|quite|tiempo|majo",
            "maja|acuerdo|molesto|viendo|linda|lindo",
            "adios|chao|chau|bye|cuidese|cuidate|cuidense|hasta|luego|luegito|lueguito|pronto|manana|otra|otro",
            "ahora|la|entonces|nos|vemos|hablamos|ta|proxima|vez|vista",
            "feliz|bonita|bonito|linda|lindo|excelente|buena|buenas|buen|bueno|tarde|tardes|noche|noches|dia|dias",
            "fin|finde|semana|jornada|resto|que|tenga|tengas|pase|pases",
            "este|estes|le|te|les|vaya|descanse|descanses|tengan|pasen|esten|un|una|muy|usted|ustedes|mando|abrazo",
            "beso|igualmente|los|dejo|ya|porque|pues|cuelgo|colgamos",
            "voy|tengo|debo|a|colgar|irme|ir|me|retiro|despido|eso|esto|era|es|seria|fue|todo|no|necesito|nada|mas",
            "gracias|muchas|muchisimas|mil|por|ok|okay|vale|listo|lista",
            "perfecto|dale|sale|venga|y|o|con|de|del|el|las|lo|su|tu|ayuda|informacion|atencion|amable|amabilidad",
            "senorita|senor|senora|joven|amigo|amiga|che|mijo|mija|bien",
            "si|eh|ah|estamos|quedo|quedamos|asi|ahi|aqui|alla|aca|para|usted|ti|vos|tambien|mucho|mucha|suerte",
            "bendiciones|dios|quiere|quiera|bendiga|saludos|saludo|pollo",
            "trabajo|reunion|bus|tren|metro|hijo|hija|hijos|ninos|llaman|espera|esperan|comer|cenar|almorzar|casa",
            "llego|llega|salir|corriendo|prisa|rapido|tarde|super|claro",
            "dudas|duda|en|se|solo|era|ha|sido|hoy|siga|sigue|hablar|placer|gusto|encantada|encantado|esta",
            "excelente|estupendo|genial|hermoso|hermosa|agradezco|servicio|rollo",
        ),
        without=(
            "no (quiero|necesito) (mas|nada mas) (que|de)|hasta manana (no|tengo|a|para)|todo (lo|el)",
            "que (tenga|este) (terraza|garantia|abierto|lista|listo|la|el)|buenas (tardes|noches) <end>|buen dia <end>",
            "para salir|<begin> (hola|buenas|buenos)|no me (voy|retiro|despido)|no cuelgo",
        ),
        example="listo, ya con esto quedo bien, que pase linda noche",
        unlike="¿hasta mañana a qué hora puedo ir?",
        at_most=16,
    ),
    Gist(
        "grateful",
        "thanks",
        concepts=(
            (
                "gracias|agradezco|agradecido|agradecida|agradecidos|agradecimiento|agradeciendo|agradecerle",
                "agradecerte|felicito|felicitaciones|felicidades",
                (
                    "(muy|que|tan|super|bien|mas) (amable|gentil|atento|atenta|servicial|lindo|linda|majo|maja|"
                    "util|claro|clara|eficiente|profesional|simpatica|simpatico)"
                ),
                (
                    "(me|nos) (ha|has|han)* (ayudo|ayudaste|ayudado|ayuda|sirvio|sirve|servido|salvo|salvaste|"
                    "salvado|solucionado|soluciono|resolvio|resolviste|saco|sacaste|sacado)"
                ),
                (
                    "(justo|exactamente|precisamente|es|era|eso era) [justo|exactamente]* lo que (queria|"
                    "necesitaba|buscaba|quise)"
                ),
                "dios (se lo|te lo|le) pague|vale oro|te pasaste|se paso",
                (
                    "(excelente|buen|buena|gran|magnifico|magnifica|tremendo|tremenda|que) (servicio|atencion|"
                    "explicacion|trabajo|ayuda|respuesta|informacion|dato)"
                ),
                "(buenisima|buenisimo) [la|el|su|tu]* (atencion|servicio|informacion|explicacion)",
                "(bien|muy bien) (explicado|explicadito|hecho)|da gusto",
                "(un|una) (crack|sol|amor|encanto|angel|genio|genia|maquina|tesoro|reina|rey|fenomeno)",
            ),
        ),
        within=(
            "completo|completa|sabia|buenisima|interesante|explicacion|belleza|explicas|explicaste|explica|alma",
            "tuvo|tuviste|conmigo|reina|rey|dejaste|dejo|dejado|clarita",
            "gracias|agradezco|agradecido|agradecida|agradecidos|agradecimiento|agradeciendo|agradecerle",
            "agradecerte|felicito|felicitaciones|felicidades",
            "que|muy|mucho|muchas|muchisimas|mil|un|una|millon|monton|tan|super|re|bien|mas|de|verdad|corazon|por",
            "el|la|los|las|lo|su|tu|sus|tus|todo|toda|todos",
            "amable|amabilidad|gentil|gentileza|atento|atenta|atencion|atenciones|servicial|lindo|linda|majo|maja",
            "util|claro|clara|clarisimo|clarito|eficiente|profesional",
            "simpatica|simpatico|me|nos|le|les|te|se|ha|has|han|he|ayudo|ayudaste|ayudado|ayuda|ayudarme|ayudarnos",
            "sirvio|sirve|servido|salvo|salvaste|salvado|solucionado",
            "soluciono|resolvio|resolviste|resuelto|resuelta|saco|sacaste|sacado|justo|exactamente|precisamente|es",
            "era|eso|esto|esa|queria|necesitaba|buscaba|saber|oir",
            "escuchar|dios|pague|bendiga|vale|oro|pasaste|paso|excelente|buen|buena|bueno|gran|magnifico",
            "magnifica|tremendo|tremenda|servicio|explicacion|trabajo",
            "respuesta|informacion|info|dato|datos|explicado|explicadito|hecho|da|gusto|crack|sol|amor|encanto",
            "angel|genio|genia|maquina|tesoro|reina|rey|fenomeno|eh|si|no",
            "ok|okay|ya|pues|perfecto|genial|estupendo|fenomenal|fantastico|maravilla|maravilloso|chevere|padrisimo",
            "padre|chido|bacano|barbaro|increible|buenisimo|buenisima",
            "y|o|a|con|en|al|del|tomarse|tomarte|molestia|tiempo|paciencia|explicarme|explicarmelo|explicar",
            "aclararme|aclararmelo|aclarar|decirme|decirmelo|contarme|atenderme",
            "atender|escucharme|responder|responderme|contestar|contestarme|confirmar|confirmarme|usted|ustedes|vos",
            "ti|tu|senorita|senor|senora|joven|amigo|amiga|che|mijo|mija",
            "hombre|mujer|guapa|guapo|carino|cielo|vida|favor|tanto|tanta|siempre|ahora|sabe|sabes|imagina",
            "imaginas|cuanto|alivio|peso|encima|quito|quitado|quitaste|duda",
            "dudas|apuro|apuros|lio|encima|quedo|queda|quedado|estoy|esta|estan|son|eres|sos|fue|estuvo|sido|va|asi",
            "servir|ver|entendido|entendi|entiendo|entendido|aclarado|aclaro",
            "menos|mal|suerte|contenta|contento|encantado|encantada|feliz|satisfecho|satisfecha|tranquilo|tranquila",
            "rapidez|eficiencia|rapido|rapida|facil|pronto|mejor|sinceramente",
            "infinitas|eternamente|sumamente|enormemente|infinitamente|realmente|verdaderamente|quisiera|quiero",
            "darle|darte|dar|recomendar|recomendare|profesionalidad",
            "ni|nivel|valoro|aprecio|lujo|ojala|fueran|tratan|trato|tratar|seguro|aparte|ademas|bonito",
            "cosa|cosas|porque|como|asi|pasada|fino|fina|diez",
        ),
        without=(
            "(la|el|lo|los|las) (mejor|de|quiero)|mejor (la|el|lo)|<begin> [si] todo|(gracias|y) (la|el|lo) <end>",
            "<no_thanks>|cuanto (es|cuesta|cobran|vale)|que (es|hora|dia)|como (es|se|puedo)",
            "ayuda (con|para|por favor)|<begin> [no] (me|necesito) ayuda",
            "no (me|es|esta|fue|era|sirve|entendi|entiendo)",
        ),
        example="qué atención, felicitaciones, da gusto",
        unlike="muy amable, ¿y a qué hora abren?",
        at_most=18,
    ),
    Gist(
        "hello_wishes",
        "greeting",
        concepts=(
            (
                "hola|holi|buenas|buenos|saludos|quihubo|quiubo|alo|ey|hey|buen|feliz (ano|navidad|dia|pascua)",
                "felices (fiestas|pascuas)|que (tal|onda|hubo|mas|pasa)",
            ),
            (
                "hola|holi|buenas|saludos|quihubo|quiubo|feliz|felices|dias|tardes|noches|tal|onda|hubo|como|dia",
                "pasa|espero",
            ),
        ),
        within=(
            "hola|holi|holita|buenas|buenos|buen|dias|tardes|noches|dia|saludos|saludo|quihubo|quiubo|alo|ey|hey|eh",
            "que|tal|onda|hubo|mas|pasa|feliz|felices|fiestas|navidad",
            "pascua|pascuas|ano|nuevo|a|todos|todas|ustedes|usted|vos|tu|por|alla|aca|ahi|aqui|como|esta|estas",
            "estan|anda|andas|andan|va|vas|le|te|les|lo|la|me|todo|bien|y|muy|un",
            "una|espero|esten|este|estes|se|encuentre|encuentres|encuentren|amanecio|amaneciste|amanecieron|familia",
            "pinta|marcha|trata|vida|mundo|gente|equipo|amigo|amiga|amigos",
            "senorita|senor|senora|joven|jefe|jefa|maestro|mi|de|parte|cuenta|cuentas|gusto|saludarle|saludarte",
            "saludarlos|saludar|saludarla|saludarlo|escucharle|escucharte|placer|molestando|molestar|puede|pense|no",
            "contestaran|contestarian|contestara|rapido|animo|ganas|bendecido|bendiciones|amanecen|oirle|oirte|verle",
            "che|parce|tio|tia|mijo|mija|reina|corazon|pues|hoy|ha|han|ido|sido|dia|lunes|martes|miercoles|jueves",
            "viernes|sabado|domingo|semana|en|el|los|tengan|tenga|tengas|bonito",
            "lindo|excelente|bella|bello|hermoso|oiga|oye|nuevamente|otra|vez|salud|cordial|cordiales|amanecer",
            "mucho|tanto|tiempo|ya|nada|nos|conocemos|primera|llamo",
        ),
        without=(
            "que (tal|pasa) (el|la|los|las|con|esta|por|en)|como (va|esta|andan|van) (el|la|los|las|mi|lo)",
            "que (dia|dias) (es|esta|son|estan)|como (llamo|me)|cuenta (de|con)|mi (cuenta|ano|familia|gente|dia)",
        ),
        example="ey, holi, ¿cómo pinta el lunes por allá?",
        unlike="buenas, ¿cómo va lo de mi coche?",
        at_most=14,
        situation="how_are_you",
    ),
)

GISTS: Final = (
    *_ROBOT, *_RECORDED, *_LANGUAGE, *_AGENT, *_SLOWER, *_LOUDER, *_NAME, *_WRONG, *_AGAIN, *_BUSINESS, *_QUIET, *_WAIT,
    *_COURTESY,
)  # fmt: skip
"""In order of rank."""

GIST_RULES: Final[Mapping[str, Phrases]] = {
    # What a business deals in: beside one of these the same words are about that.
    "deal": (
        "pedido|pedidos|orden|envio|envios|entrega|entregas|entregan|paquete|paquetes|reembolso|factura",
        "facturas|recibo|precio|precios",
        "costo|coste|(cuanto|lo que|que) (cuesta|cuestan|vale|valen)|cobro|cobran|pago|pagos|pagar|cuenta|saldo",
        "cita|citas|turno|turnos",
        "reserva|reservas|reservar|reservacion",
        "agendar|cancelar|cancele|seguro|receta|recetas|presupuesto|cotizacion|suscripcion|garantia|boleto|boletos",
        "entradas|poliza|alarma|cancion|canciones",
        "credito|prestamo|deposito|tarjeta de|internet|pagina|web|aplicacion|app|impresora|wifi|laptop|descuento",
        "oferta|ofertas|promocion|llantas|aceite|garaje",
        "contrato|plan|producto|productos|talla|horario|horarios|abren|cierran|abierto|menu|plato|habitacion|mesa",
        "mesas|limpieza|extraccion|muela|muelas|diente",
        "dientes|(un|el|mi|este|su) corte|corte (de|y)|tinte|pelo|repuesto|repuestos|devolucion|devolver|comprar",
        "compre|venden|alquiler|domicilio",
        "estacionamiento|reparar|reparacion|reparaciones|revision",
        "radiografia|radiografias|tratamiento|consulta|curso|pantalla|taller de|regalo|dolor|implante",
        "anestesia",
    ),
    "spoken_here": "ingles|english|espanol|castellano|spanish",
    "day": "lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|hoy|mes|ano|anos|cero|cinco",
    "deal_soft": "pedido|paquete|factura|cita|reserva",
    "at_others": (
        "vecino|vecinos|mecanico|tecnico|repartidor|dentista|doctor|doctora|mesero|camarero|profesor|hijo|hija",
        "perro|ninos|bebe",
        "su (pagina|tecnico|chofer|local|tienda|colega|companero|companera|app|web)",
    ),
    "device": (
        "tele|television|televisor|altavoz|parlante|parlantes|bocinas|audifono|audifonos|auriculares|cascos|radio",
        "ventilador|estereo|timbre|lavavajillas|lavadora",
        "motor|control remoto|carro|coche|bluetooth|juego|movil que|consola|camara|aspiradora|nevera|secadora|aire",
        "portatil|videos",
    ),
    "own_machine": (
        "mi (computadora|computador|ordenador|maquina|robot|sistema|programa|aparato|aspiradora|contestador)",
        "la (computadora|maquina|impresora) (de|que|no|esta)",
    ),
    "mends": (
        "arreglan|arreglas|arregla|reparan|repara|venden|vende|limpian|alquilan|instalan|compran|tienen|manejan",
        "aceptan|ofrecen|usan|funciona|enciende|prende|arranca",
    ),
    "machine": (
        "robot|robots|robotito|robotica|robotizada|bot|bots|chatbot|maquina|maquinas|maquinita|computadora",
        "computador|ordenador|contestador|contestadora|grabacion",
        "automatico|automatica|automatizado|automatizada|siri|alexa|cortana|chatgpt|software|programa|aparato",
        "aparatito|sistema|ia|androide|sintetica|sintetico",
        "pregrabado|pregrabada|cinta|locucion|inteligencia artificial|asistente (virtual|digital)",
        "asistentes virtuales|voz (artificial|robotica|de maquina)|operadora automatica",
        "mensaje (grabado|automatico)|cosa automatica",
    ),
    "sure_machine": (
        "robot|robots|robotito|bot|bots|chatbot|maquina|maquinas|maquinita|computadora|contestador|contestadora",
        "grabacion",
        "siri|alexa|chatgpt|ia|androide|cinta|locucion|inteligencia artificial|asistente (virtual|digital)",
        "(mensaje|sistema|contestador|servicio) (grabado|automatico|automatizado)|todo automatico",
        "automatico (esto|aqui)",
    ),
    "it_is_you": (
        "eres|sos|sois|usted|ud|vos|hablo con|hablando con",
        (
            "(contesta|contestando|contestan|atiende|atendiendo|responde|respondiendo|habla|hablan|hablando|"
            "escucha) [a|con]* [un|una|el|la|como]* <machine>"
        ),
        "(es|sera|esto) [solo|todo|como|acaso|de verdad|nada mas]* [un|una|de|la|el|esos|esas]* <sure_machine>",
        "pareces|suenas|parece|suena (a|como)|o (es|eres|sos|hay|habla|con) [un|una|alguien|algun|de]*",
        "<machine> o (una|un|alguien)|(hablas|habla|contestas|contesta) como|estoy con (la|una|un|el) <sure_machine>",
        "tu (no )*eres|me (contesta|atiende|responde|habla)|del otro lado|(con|a) (un|una) <machine>",
    ),
    "real": (
        "real|reales|(de (verdad|veras|carne|carne y hueso))|humano|humana|humanos|viva|vivo|fisica|fisico",
        "autentica|autentico|normal|verdadera",
    ),
    # Wishing for something, so that a person is asked for and not whether there is one.
    "wanting": (
        "quiero|quisiera|queria|necesito|deseo|prefiero|preferiria|urge|exijo|pasame|paseme|pasarme|comunicame",
        "comuniqueme|comunicarme|ponme|pongame|poneme|transfiereme",
        "transfierame|dejame|dejeme|que me (atienda|conteste|hable|ayude|pase|comunique|ponga)|puedo hablar",
        "podria hablar|hablar con",
    ),
    "tense_past": (
        "ayer|anoche|anteayer|antier|la semana pasada|el (mes|ano|otro) (pasado|dia)",
        "hace (un|una|dos|tres|unos|poco|rato)|me (dijo|dijeron) (que|ayer|la|el|una|un)|ya hable|hable con",
        "me atendio (una|un|el|la)|atendieron|la otra vez|la ultima vez|antes me",
    ),
    "tense_past_day": "ayer|anoche|la semana pasada|la otra vez|la ultima vez",
    "this_call": (
        (
            "(esta|la|las|mi|mis|nuestra|esto de la|sus|estas|una|toda la|toda esta|de) (llamada|llamadas|"
            "conversacion|conversaciones|charla|platica|comunicacion)"
        ),
        "llamada|llamadas|conversacion",
    ),
    "what_i_say": (
        (
            "[todo] lo que [le|te|les|yo|uno|se|aqui|estoy|estamos|estaba]* (digo|diga|hablo|hable|hablamos|"
            "hablemos|diciendo|decimos|hablando|cuento|contando|dice|platicamos|contado|dicho|comento)"
        ),
    ),
    "speaking": (
        "hablar|habla|hablas|hablan|hable|hables|hablen|hablo|hablamos|hablarme|hablame|hableme|hablarle|hablemos",
        "hablara|hablaran|hablando|atender|atienda|atiendan|atiende|atienden",
        "atenderme|atiendame|atenderan|conteste|contesten|contestar|contestarme|contesta|contestan|responder",
        "responda|respondan|responde|respondeme|conversar|platicar|charlar|comunicarnos",
        "explicar|explique|expliqueme|explicame|explicarme|explicarmelo|decirmelo|decir|digame|dime|digamelo|atencion",
    ),
    "switching": (
        "cambiar|cambia|cambie|cambiamos|cambiarme|cambiarlo|pasar|pase|pasa|pasate|pasemos|seguir|seguimos|sigamos",
        "siga|continuar|continuamos|continuemos|continue|poner|ponga|ponme|pongame|volver",
        "vuelva|volvamos|hacer|hacerlo|hagamoslo",
    ),
    "language": "|".join(LANGUAGES),
    "unspoken": (
        (
            "(mi|no|nada|poco|poquito|poquitito|mal|apenas|casi|ni) [hablo|entiendo|se|comprendo|hablamos|domino|"
            "manejo|habla|entiende|muy|bien|mucho|de|en|el|hablar|tanto|palabra]* <language>"
        ),
        (
            "<language> [es|esta|no|lo]* [muy|bastante|tan|hablo|entiendo]* (malo|mal|basico|poco|pobre|flojo|"
            "regular|bueno|oxidado)"
        ),
    ),
    # Learnt, read, eaten or made, and not spoken on the telephone.
    "taught": (
        "clase|clases|curso|cursos|leccion|lecciones|aprender|aprende|estudia|estudiar|ensenan|menu|carta|pelicula",
        "peliculas|subtitulos|doblada|traduccion|traducen|traductor|traducir",
        "guia|libro|libros|manual|pasaporte|maestro|maestra|examen|palabra|significa|frase|documento|documentos",
        "formulario|formularios|folleto|desayuno|sofa|llave|salsa|tarta|papeles|instrucciones",
        "visita|visitas|tour|tours|audioguia|teclado|version impresa|hoja|hojas|consentimiento|etiqueta|acento",
    ),
    "in_writing": (
        "correo|correos|email|emails|mensaje|mensajes|whatsapp|recibo|contrato|mandar|manden|mande|enviar|envien",
        "imprimir",
    ),
    "kin": (
        "hijo|hija|hijos|mama|papa|madre|padre|esposo|esposa|marido|mujer|hermano|hermana|abuela|abuelo|amigo|amiga",
        "novio|novia|primo|prima|sobrino|sobrina|tio|tia|suegra|suegro|vecino",
    ),
    # Whom a caller is handed over to.
    "whom": (
        "alguien|persona|personas|humano|humana|agente|asesor|asesora|operador|operadora|representante|ejecutivo",
        "ejecutiva|recepcion|recepcionista|secretaria|secretario|encargado|encargada",
        "empleado|empleada|empleados|supervisor|supervisora|gerente|companero|companera|colega|dependiente",
        "trabajador|trabajadora|muchacha|muchacho|chica|senorita|telefonista|vendedor|vendedora",
        "jefe|jefa|gente|ser humano|personal|responsable|consultor|ejecutivos|agentes|asesores|dueno|duena",
    ),
    "det": "un|una|el|la|los|las|algun|alguna|su|tu|otro|otra|alguno|cualquier|uno|algunos|buen|alguien|mismo",
    "hand_me": verbs.HANDED_ME,
    "attend": (
        "atender|atenderme|atendernos|atienda|atiendan|atiende|atendiera|ayudar|ayudarme|ayude|ayuda|ayudara",
        "contestar|contestarme|conteste|contestara|hablar|hablarme|hable|hablara|explicar",
        "explicarme|explique|explicara|orientar|orientarme|oriente|escuchar|escucharme|escuche|resolver|resuelva",
        "asesorar|asesorarme|asesore|comprender|entender|entenderme|entienda",
    ),
    "want_to": (
        "quiero|quisiera|queria|necesito|necesitaria|deseo|deseria|prefiero|preferiria|urge|gustaria|ocupo|preciso",
        "puedo|podria|podre|mejor|tengo que|exijo|pido|habria de|me interesa",
    ),
    "talk": (
        "hablar|hablarlo|hablarle|platicar|platicarlo|conversar|conversarlo|charlar|charlarlo|tratar|tratarlo",
        "explicar|explicarselo|explicarle|contarselo|contar|contarle|decirselo|comunicarme|comunicar|consultar",
        "consultarlo|preguntarle|preguntarselo|plantearselo|verlo|arreglarlo|resolverlo|comentarselo",
    ),
    "it": (
        "esto|eso|todo|mi problema|mi caso|mi situacion|el asunto|este asunto|el problema|el tema|este tema",
        "la situacion|bien|por telefono|ya|ahora|yo",
    ),
    "place_here": (
        "ahi|alli|alla|aca|aqui|de (ahi|alli|ustedes)|en (recepcion|la oficina|la tienda|el local|tienda|oficina)",
        "disponible|libre|mas|por ahi|real",
    ),
    "refusing": (
        (
            "no (quiero|necesito|hace falta|es necesario|deseo|me pase|me pases|me comunique|me comuniques|me "
            "transfiera|preciso|quisiera) [<word>] [<word>] [<word>] [<word>] [<word>] [con|a]* [<det>]* <whom>"
        ),
        "sin (hablar|tener|que|pasar)|en (vez|lugar) de (una|alguien|un) (persona|alguien|agente|humano)|nadie",
    ),
    "for_people": (
        "para [unas|como|las|solo|mas|<word>] (persona|personas|gente)",
        "(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|mas|muchas|cuantas|varias|pocas) (personas|gente)",
        "por (persona|alguien)|cada persona",
        "(una|la) (sola|misma|tercera|segunda) persona|(de|sobre|acerca de) (mi|la|el|una|un) <deal>",
    ),
    "repeat": verbs.REPEAT,
    "tell": verbs.TELL,
    "told": (
        "dijo|dijiste|dijeron|dijisteis|decia|decias|dicho|diciendo|decir|comentaste|comento|comentado|menciono",
        "mencionaste|explico|explicaste|explicado|contaste|conto|estabas|hablabas|explicabas",
    ),
    "it_was": "era|es|fue|seria|eran|son",
    "pro": "me|te|le|lo|la|les|los|nos|se|os",
    "caught": (
        "oi|oido|escuche|escuchado|entendi|entendido|entiendo|comprendi|capte|captado|pille|pillado|pillo|pesque",
        "cache|cachado|copie|copiado|agarre|agarrado|alcance|alcanzo|cogi|cogido|cazado|cace|apunte|anote",
        "enterado|entere|distingui|seguido|segui|oigo|escucho|cacho|coscado|retuve|quede|oimos|escuchamos",
    ),
    "lost": (
        "corto|cortado|perdi|perdido|distraje|despiste|escapo|distraido|distraida|entrecorto|(se me|me) (fue|ha ido)",
        "fue la (senal|voz|llamada)",
    ),
    "not_a_repeat": (
        "pedi|compre|visita|compra|tratamiento|llego|llegue|mandaron|mandar|mande|enviar|envie|envien|cobraron",
        "cobrar|llamen|llamar|llame|llama|funciona|rompio|descompuso|duele|ayer|anoche|semana|doctor",
        "doctora|medico|mecanico|tecnico|dentista|comprar|reservar|pedir|pedirle|mes|pasado|pasada|el mismo",
        "la misma|lo mismo|sangrando|fallo|cancelo|quiero (ir|pedir|otra|otro|la|el|una|un|hacer)|ir|abrir|abren",
        "hacerme|hacer el",
        "(factura|mensaje|correo|contrato|pagina|manual|carta|cuenta|receta)",
        "mi (cita|pedido|marido|esposa|hijo|hija|reserva|orden)|ya me (dijo|dijeron)|me dijeron",
        "me dijo (que|el|la|una|un)|<pro> dijo (el|la|mi|una|un)",
        "no (funciona|sirve|llega)|persona|alguien|nadie|gracias|corto (el|la) <~of_the_call>",
    ),
    "kind_of": (
        "mas|mejor|peor|unico|unica|ultimo|ultima|primer|primera|vegetariano|vegano|vegetariana|infantil|familiar",
        "privada",
        "privado|publico|publica|buen|buena|nuevo|nueva|elegante|formal|informal|tranquilo|grande|pequeno|accesible",
        "barato",
        "caro|cara|recomendado|recomendada|interior|con|sin|tipo|segura|seguro|oficial|autorizado|autorizada|mismo",
        "misma",
    ),
    # "El ordenador va lento": it is not the assistant who does.
    "thing_that_is": (
        (
            "(el|la|los|las|mi|mis|su|este|esta|ese|esa) <~of_the_voice> (va|van|anda|andan|esta|estan|es|son|"
            "iba|hace|se)"
        ),
    ),
    "of_the_voice": "<of_the_call>|volumen|sonido|microfono|micro|que|locucion|le|te|lo|la|se|me|senorita|senor",
    "of_the_call": "llamada|voz|linea|comunicacion|senal|conexion|audio|ultimo|ultima|conversacion",
    "not_wrong": (
        "no me (equivoque|he equivocado|confundi)|no (marque|llame) mal|si no me equivoco",
        "no (estoy|ando) (equivocado|equivocada)",
    ),
    "another": "otro|otra",
    "place": (
        "dentista|clinica|consultorio|consulta|peluqueria|barberia|salon|taller|panaderia|pasteleria|restaurante",
        "pizzeria|tienda|oficina|hospital|farmacia|veterinaria|veterinario|hotel|hostal|banco|escuela|colegio",
        "gimnasio|biblioteca|museo|cafeteria|bar|cafe|empresa|negocio|centro|floristeria|floreria|carniceria",
        "lavanderia|tintoreria|ferreteria|optica|joyeria|zapateria|libreria|papeleria|supermercado|mercado",
        "gasolinera",
        "agencia|estudio|teatro|cine|iglesia|despacho|notaria|inmobiliaria|autoescuela|mecanico|electricista",
        "plomero|fontanero|cerrajero|fonda|taqueria|marisqueria|parrilla|bodega|fruteria|verduleria|llanteria",
        "laboratorio",
        "guarderia|academia|spa|local|sucursal|recepcion|marmoleria|imprenta|vidrieria|muebleria|relojeria|casa",
        "ayuntamiento|municipalidad|aseguradora|aerolinea|compania|concesionario|residencia|cooperativa|estetica",
        "heladeria",
    ),
    "wanting_things": (
        "quiero|quisiera|necesito|queria (una|pedir|saber|reservar|hacer|comprar)|busco (una|un)|me gustaria",
        "tengo (una|un|cita|hora)|hacen (limpiezas|entregas|envios)|puedo <!say>|(pueden|podrian) <!say>",
        "me (pueden|puede|podria) <!say>",
    ),
    "say": "decir|decirme|confirmar|indicar|aclarar|confirmarme|indicarme",
    "asking_more": (
        "cuando|cuanto|cuantos|cuanta|cual|por que|a que|que (tal|dia|hora)|hasta que|desde que",
        "como (llego|puedo|hago|funciona)|donde (queda|esta)",
    ),
    # Enough, or no more of it.
    "no_more": (
        "no|ya|basta|deja|deje|dejar|dejes|dejarme|dejate|dejese|para|pare|pares|parar|parale|parele|parate|corta",
        "corte|cortala|cortela|cortar|suficiente|sobra|alcanza|calla|callate|callese|callar|ahorrate|ahorrese|salta",
        "saltate|saltese",
        "no (hace falta|necesito|tiene que|tienes que|tenes que|es necesario)|tanta|tanto|demasiado|demasiada|mucho",
        "cansa|cansado|cansada|mareas|marea|harto|harta|hasta (ahi|aqui)|resume|resumelo|resuma|interrumpa",
        "interrumpas",
    ),
    "your_speech": (
        "(hables|hable|hablando|hablarme|hablame) [mas|tanto|ya|<end>]*",
        (
            "(dejar|deja|deje|dejes|pare|para|parar) [ya]* de (hablar|decir|decirme|leer|leerme|explicar|"
            "explicarme|contar|contarme|repetir|repetirme|platicar|recitar|enumerar)"
        ),
        (
            "no [me|nos|lo|la|le|ya]* (digas|diga|leas|lea|expliques|explique|cuentes|cuente|sigas|siga|siga|"
            "recites|recite|repitas|repita|enumeres|enumere|des|hables|hable|interrumpa|interrumpas) [mas|toda|"
            "todo|eso|la|el|tanto|tanta|nada|de|tantas|tantos]*"
        ),
        (
            "(decirme|decir|leerme|leer|explicarme|explicar|contarme|recitarme|recitar|enumerar|repetirme|digas|"
            "diga|leas|lea|cuentes|cuente|expliques|explique|recites|recite|siga|sigas|sigues|sigue) [mas|a]* "
            "(todo|toda|eso|todas|todos|tanto|tanta|la lista|mas|el resto|lo demas|tantas|leyendo|hablando|"
            "explicando|diciendo)"
        ),
        "(escucharte|escucharle|escucharlo|oirte|oirle|oirlo|oirla) mas|suficiente (informacion|explicacion)",
        "(escuchar|oir) (toda|todo|tanta|tanto|tantas|eso|esa|esas)",
        "(tanto|tantos|tanta|tantas) (detalle|detalles|cosas)",
        "rollo|discurso|bla|chachara|perorata|sermon|choro|parrafada|cantaleta|verborrea|retahila",
        "(siga|sigas) (leyendo|hablando|explicando|diciendo|explicandome|contando|<end>)",
        "ya (entendi|entendido|me quedo claro|lo entendi|capte|se)",
        "(quiero|necesito) (oir|escuchar) mas|tanta (informacion|explicacion|palabra)",
        "con (eso|esto) (basta|alcanza|es suficiente|me basta|me alcanza|tengo)|ya es suficiente",
        (
            "hace falta que (sigas|siga|digas|diga|leas|lea|(me|lo|la) (digas|diga|leas|lea|expliques|explique|"
            "cuentes|cuente))"
        ),
        "(sigas|siga) <end>|me (explique|expliques|cuente|cuentes|lea|leas|diga|digas) (mas|todo|toda|nada)",
    ),
    "said_badly": (
        "no (te|le|lo|la|se) (oigo|oye|escucho|escucha|entiendo|entendi|escuche)|no (oigo|escucho|entendi|escuche)",
    ),
    "a_moment": (
        (
            "(un|una|unos|unas|dos|tres|cinco|medio|otro|pequeno|solo|solamente) [pequeno|breve|mas]* (momento|"
            "momentito|momentico|momentillo|segundo|segundito|segundico|segundos|minuto|minutito|minutico|"
            "minutos|ratito|ratico|rato|instante|instantito|cachito|toque|pelin|seg|sec|minutillo)"
        ),
        "momentito|momentico|segundito|minutico|ratito|tantito|un toque",
    ),
    "and_then": (
        "<end>|que|por|porfa|porfis|porque|nomas|nada|mas|voy|estoy|se|no|me|busco|y|ya|deje|dejeme|ahorita|senorita",
        "espere|espera|pues|es|tengo|solo|ando|dejame|apunto|mientras|ahora|senor|joven|amigo|si|a ver",
    ),
    "wait_word": (
        "espera|espere|esperame|espereme|esperate|esperese|perame|pereme|perate|esperad|esperen|esperenme|aguarda",
        "aguarde|aguardame|aguardeme|aguanta|aguante|aguantame|aguanteme|bancame|permitame|permiteme|permitime",
        "orillo|aguantate",
        "(dame|deme|deja|deje|denme|regaleme|regalame|dejame|dejeme|da)",
    ),
    "fetching": (
        "busco|buscar|buscando|checar|checo|reviso|revisar|saco|sacar|agarro|agarrar|apunto|apuntar|anoto|anotar",
        "veo|ver|miro|mirar|pregunto|preguntar|consulto|consultar|voy por|traigo|encuentro|encontrar|abro|abrir",
        "pensar|busque|encuentre|apunte|anote|saque|agarre|vea|mire|revise|cheque|pregunte|consulte|traiga",
        "me (tocan|llaman|hablan)|(tocan|tocaron|suena|llaman|llora|llego|cayo|olvido|orillo)",
    ),
    "not_waiting": (
        "(mi|el|la|los|las|nuestro|su) (paquete|pedido|comida|repartidor|taxi|respuesta|resultado|resultados)",
        "(les|los|le|nos) (espero|esperamos)|espero (que|el|la|los|las|una|un|su)|espera (el|la|los|un|una|mi)",
        "para (la|el) (espera)|(esta|la|una|larga|tanta|tu|su|mucha) espera|espera me",
        "aguanta (el|la|un|agua|peso|mucho)",
        "me (pueden|pueda|puedan) (esperar|guardar)|(mi|el|la|los|las) <word> (espera|esperan|aguanta)",
        "me (espera|esperan|esperen|espere) (si|diez|cinco|quince|hasta|mi|un rato)|no [me] (corte|corten) (el|la)",
        "(dame|deme|deja|deje) (una|la|el|su|tu|los|las|mi|saber)",
        "(dame|deme|deja|deje) un (cafe|turno|precio|numero|descuento|presupuesto|aventon)",
    ),
    "no_thanks": (
        "no gracias|no me (ayudo|ayuda|sirvio|sirve)|tarjeta|tarjetas|gracias (pero|pues no)|pero|accion de gracias",
        "dia de",
    ),
}
"""Rules that only gists know."""
