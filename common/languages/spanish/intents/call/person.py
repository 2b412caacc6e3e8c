"""Spanish: wanting a person, in a verb, a noun or a complaint about machines; and wanting none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Pattern

LIVE_AGENT: Final = (
    Pattern(
        "speak_to_person",
        phrases="[como|puedo|donde|dije que|yo]* [<to_me>] [<how_do_i>]* <talk_to> [<talk_soft>]* <after>",
        parts={
            "after": (
                "(con|a|al|por|ante) <whom> [<soon>]*",
                "(con|a) (quien|quienes|el que|la que|los que|aquel que|aquella que) (<word>)+ <end>",
            ),
            "whom": (
                "<live_person>",
                "<staff>",
                "<somebody>",
                "[el|la|al|area|departamento|seccion|oficina|de]* (<dept>)+",
            ),
            "how_do_i": "hago para|hago|puedo|podria|se puede",
        },
        example="¿Puedo hablar con una persona?",
        unlike="Quiero hablar con alguien sobre un préstamo.",
    ),
    Pattern(
        "speak_to_person_who",
        phrases="<talk_to> [<talk_soft>]* (con|a|al) (<live_person>|<somebody>) (<~matter>)+ <end>",
        example="Quiero hablar con alguien de confianza que resuelva mis líos.",
        unlike="Quiero hablar con alguien sobre mi factura.",
    ),
    Pattern(
        "who_could_help",
        phrases=(
            "[y|pero|entonces]* (con|a) quien <can_i> <complain> [de|sobre|por|esto|eso|<polite>]*",
            "(donde|cuando|como) <is_there> (<live_person>|<somebody>)",
            "[que]* [tecla|numero|boton]* <press> [el|la|con]* [<zero>]* para [<to_talk>] <after>",
        ),
        parts={
            "complain": "hablar|quejarme|dirigirme|comunicarme|reclamar",
            "can_i": "puedo|podria|debo|tengo que|hay que",
            "is_there": (
                "hay|encuentro|consigo",
                "puedo (encontrar|conseguir)",
            ),
            "press": "marco|marcar|marque|aprieto|oprimo|presiono|pulso|marcando",
            "to_talk": (
                "hablar con",
                "que me (atienda|atiendan)",
            ),
            "zero": "cero|numeral|asterisco|numero",
            "after": (
                "<live_person>",
                "<somebody>",
            ),
        },
        example="¿Con quién puedo hablar?",
        unlike="¿Con quién puedo hablar del permiso?",
    ),
    Pattern(
        "to_whom",
        phrases=(
            "[<i_want>]* <talk_to> [<talk_soft>]* (con|a|al) [<cut_off>]* <end>",
            "[<i_want>]* (me|nos) [<can>]* <hand_over> [<talk_soft>]* (con|a|al) [<cut_off>]* <end>",
        ),
        parts={
            "i_want": (
                "yo|me|quiero|quisiera|queria|necesito|puedo|podria|podemos|deseo|gustaria|es|que|posible|se|puede",
                "podrian|pueden|hay|como|hago|para|llamo|llamaba|por|favor|estoy|tratando|de|intentando|te|le",
            ),
            "can": "puede|puedes|podria|podrias|pueden|podrian",
            "cut_off": (
                "el|la|los|las|un|una|mi|su|senor|senora|senorita|doctor|doctora|don|dona|este|esta|de|licenciado",
            ),
        },
        example="Quiero hablar con, este",
        unlike="Quiero hablar con Graciela.",
        situation="to_whom",
    ),
    Pattern(
        "transfer_me",
        phrases=(
            "<pass_me> [<after>]*",
            "<give_me> [<directly>]* con <!nobody> (<~matter>)+ <end>",
            "<put_me_through> (al|a (la|el|los|las|algun|alguno|alguna)) (<~matter>)+ <end>",
        ),
        parts={
            "pass_me": (
                "<handed_me>",
                "transfiereme|enlaceme|redirijame|comunicarme",
                "(me|nos) (transfiere|transfieres|comunica|comunicas|pasa|pasas|conecta|conectas|enlaza|deriva)",
                "(transfiera|transfiere|pase|pasa|derive|desvie|redirija) (mi|la|esta) llamada",
                "que me (transfieran|pasen|comuniquen|transfiera|pase|comunique|transfieras|pases|comuniques)",
            ),
            "after": (
                "ya|ahora|ahora mismo|de una vez|por fin|de inmediato|mejor|entonces|pues|usted",
                "otra vez|de nuevo",
                "<polite>",
                "con quien (sea|corresponda|me (pueda|puedan) (ayudar|atender)|pueda (ayudarme|atenderme))",
            ),
            "give_me": (
                "<handed_me>",
                "(me|nos) [<can_you>]* <hand_over>",
            ),
            "can_you": (
                "puede|puedes|podria|podrias|podes|podran|va a|vas a|quiere|quieres",
                "hace el favor de",
            ),
            "directly": "directamente|ya|ahora|otra vez|de nuevo|mejor|por favor|mi llamada",
            "put_me_through": "paseme|pasame|pasarme|transfierame|transfiereme|comuniqueme|comunicame",
        },
        example="Transfiérame, por favor.",
        unlike="Transfiérame cien euros.",
    ),
    Pattern(
        "with_person",
        phrases="[mejor|directamente|no]* con (<live_person>|<somebody>) [<soon>]*",
        example="Con una persona, por favor.",
        unlike="Con una persona más.",
    ),
    Pattern(
        "want_person",
        phrases="[dije que|que|yo|<to_me>]* <want> [<help_of>]* (<live_person>|<human_help>) [<soon>]*",
        parts={
            "want": (
                "quiero|quisiera|queria|necesito|necesitaria|prefiero|preferiria|deseo|desearia|dame",
                "deme|pasame|paseme|comunicame|comuniqueme|exijo|me gustaria|ocupo|preciso",
                "solicito|pido|pongame|ponme",
                "quiero que me pongan",
            ),
            "help_of": (
                "con|la|una|solo|solamente|hablar con|ver a|a|al|tratar con|trato con",
                "(ayuda|atencion|asistencia|asesoria|una llamada) (de|por)",
            ),
        },
        example="Quiero un agente.",
        unlike="Quiero una persona para limpiar.",
    ),
    Pattern(
        "is_there_person",
        phrases=(
            "[<for_me>]* <who_attends> (<live_person>|<somebody>|<staff>) [<soon>]*",
            "que (venga|vengan|salga|pase) (<live_person>|<somebody>|<staff>) <after>",
            (
                "[no] [<is_there>]* [a] <anybody> [<there>]* <available_to> [<to_me>] [<can>]* <talks> "
                "<!of_language> [<with_me>]*"
            ),
            "[no] (hay|tienen|habra) [ahi|alguna|algun]* <live_person> [disponible|cerca|<soon>]*",
            "<before> [por|ahi|alli]* (el|la|tu|su|algun|alguna) <manager> [<there_for_me>]*",
            "[<i_want>]* <a_person> [real|de|verdad]* (me|nos|se) (<attend>|ponga|pongan) [<soon>]*",
            "que me (atiendan|atendieran|atienda|atendiera) (personalmente|en persona)",
        ),
        parts={
            "who_attends": (
                "<attend> [por|a|mi|el|telefono|al|la|llamada|ya]*",
                "(pasen|comuniquen|conecten|transfieran|ponga|pongan|pusiera) [por|a|con|al|telefono]*",
            ),
            "for_me": (
                "me|nos|que|para|puede|podria|pueda|puedes|podrias|podran|pudiera|quiero|prefiero",
                "necesito|gustaria|va|a|quien|se",
            ),
            "after": "al telefono|a la linea|al aparato",
            "talks": (
                "<attend>",
                "comunicarme|comunicar|platicar|conversar|tratar|ponga",
            ),
            "of_language": "en|ingles|english|frances|portugues|aleman|italiano|chino|espanol",
            "there": "ahi|alli|mas|en|la|oficina|por|de|carne|y|hueso|real|verdad",
            "available_to": (
                "con (quien|el que|la que|quienes)",
                "que|disponible para|para",
            ),
            "is_there": "hay|habra|tienen|tiene|esta|habria|existe",
            "anybody": (
                "<live_person>",
                "<somebody>",
                "<staff>",
                "nadie",
            ),
            "can": "pueda|puedo|podria|puede|se",
            "with_me": (
                "conmigo|las|llamadas",
                "<soon>",
            ),
            "manager": (
                "<staff>",
                "encargado|encargada|gerente|supervisor|supervisora|jefe|jefa|responsable|dueno|duena",
                "director|directora|recepcionista",
            ),
            "there_for_me": (
                "por|ahi|alli|disponible|libre",
                "<polite>",
            ),
            "before": "esta|estara|se encuentra|anda",
            "i_want": "que|puede|podria|necesito|quiero|prefiero|me|gustaria",
            "a_person": (
                "<live_person>",
                "alguien",
            ),
        },
        example="¿Hay alguien con quien pueda hablar?",
        unlike="¿Hay alguien que venda flores?",
    ),
    Pattern(
        "person",
        phrases="[un|una|el|la|al|a la]* <agent> [<polite>|ya|ahora]*",
        parts={
            "agent": (
                "<before> [real|humano|humana|en vivo]",
                "persona (real|humana|de verdad|de carne y hueso)",
                "ser humano",
                "alguien (real|de verdad|humano)",
            ),
            "before": (
                "agente|representante|humano|operador|operadora|asesor|asesora|supervisor|supervisora",
                "telefonista|servicio al cliente|recepcion|ejecutivo|ejecutiva|gerente|encargado",
                "encargada",
                "atencion al (cliente|publico|usuario)",
            ),
        },
        example="Agente, por favor.",
        unlike="Servicio al cliente horario",
    ),
    Pattern(
        "no_machine",
        phrases="[dije que] <do_not_want> [<talking>]* [con] [<a>]* <after>",
        parts={
            "after": (
                "maquina|maquinas|robot|robots|bot|computadora|ordenador|grabadora|grabacion",
                "contestadora|contestador|maquinita|inteligencia artificial",
            ),
            "do_not_want": (
                "no (quiero|deseo|me gusta|quisiera|pienso|voy a)",
                "me niego a|odio|detesto",
                "estoy (cansado|cansada|harto|harta) de",
            ),
            "a": "un|una|este|esta|la|el|mas con un|mas con una|maquinas|robots|mas|estos|unas|las|los",
            "talking": "hablar|hablando|seguir hablando|que me atienda|tratar|tratando|seguir",
        },
        example="No quiero hablar con una máquina.",
        unlike="No quiero una máquina de café.",
    ),
)

REFUSE_AGENT: Final = (
    Pattern(
        "no_person",
        phrases=(
            "[<polite>|yo|pero|y|ya]* no <want> [<to_speak>]* <whom_not> [<right_now>]*",
            "[yo]* prefiero no (hablar|tratar|comunicarme) [<to_speak>]* <whom_not> [<right_now>]*",
            "(sin|ni|nada de|ningun|ninguna|no) [<to_speak>]* <whom_not> [<right_now>]*",
            "no [con|por]* (una|un) <whom_not> no [<right_now>]*",
            "no (llame|llames|moleste|molestes|traiga|busque|busques|involucre) a <whom_not> [<right_now>]*",
            "<rather> <stay_with> [hablando|tratando]* <with_you> [<right_now>]*",
            "[yo]* (quiero|quisiera) (seguir|continuar|quedarme)+ [hablando|tratando]* <with_you> [<right_now>]*",
        ),
        parts={
            "want": (
                "quiero|necesito|quisiera|deseo|hace falta|es necesario|pedi|he pedido|preciso|requiero",
                "hay necesidad de",
                "me interesa|tengo ganas de|me hace falta|busco|solicite|ocupo|hay que",
            ),
            "rather": "[yo]* (prefiero|me gusta mas|preferiria)",
            "stay_with": "seguir|hablar|continuar|tratar|quedarme|seguir hablando",
        },
        example="No quiero hablar con una persona.",
        unlike="No quiero que otra persona vea mi expediente.",
    ),
    Pattern(
        "no_transfer",
        phrases="[<polite>]* <do_not_transfer> [<to_speak>|<whom_not>|<right_now>]*",
        parts={
            "do_not_transfer": (
                "no (me|nos) <hand>",
                "no (hace falta|es necesario|necesito|quiero) que me <hand>",
                "no (transfiera|pase|desvie) (mi|la) llamada",
                "ningun (agente|operador|representante)",
            ),
            "hand": (
                "transfiera|transfieras|transfieran|pase|pases|pasen|comunique|comuniques|conecte|conectes",
                "derive|ponga",
            ),
        },
        example="No me transfiera.",
        unlike="No me pase la factura.",
    ),
    Pattern(
        "no_transfer_to",
        phrases="no [<want>]* [que] (me|nos) <hand_over> (con|a|al) (<~matter>)+ <end>",
        parts={
            "want": "hace falta|es necesario|necesito|quiero|quisiera|pido|he pedido|pedi|deseo|vaya a",
        },
        example="No quiero que me pase con la jefa.",
        unlike="No me pasa nada.",
    ),
)

PERSON: Final[Mapping[str, Phrases]] = {
    "dept": (
        "ventas|facturacion|tecnico|soporte|cobranza|cobranzas|reclamos|reclamaciones|quejas",
        "pedidos|reservas|reservaciones|citas|contabilidad|compras|taller|cocina|almacen",
        "farmacia|administracion|gerencia|direccion|recursos|humanos|mantenimiento|envios",
        "devoluciones|pagos|caja|urgencias|enfermeria|consulta|tesoreria|logistica",
        "informacion|informes|servicio|servicios|mostrador|bodega|repuestos|limpieza",
        "seguridad|lavanderia|habitaciones",
    ),
    "nobody": "nadie|ningun|ninguna|ninguno",
    "human_help": "[la|una|alguna|un]* <human_help_noun> <human_help_kind>",
    "human_help_kind": (
        "humana|humano|personal|personalizada|personalizado|en persona|real",
        "de (humanos|personas|una persona)",
    ),
    "human_help_noun": "ayuda|atencion|asistencia|trato|contacto|servicio|soporte|interaccion",
    "staff": "[un|una|el|la|los|las|otro|otra|algun|alguna|esa|ese|aquella|aquel|de]* <staff_noun>",
    "staff_noun": (
        "muchacha|muchacho|senorita|senorito|chica|chico|senor|senora|joven|mujer|hombre",
        "tecnico|tecnica|secretaria|secretario|enfermera|enfermero|mecanico|administrador",
        "administradora|vendedor|vendedora|cajero|cajera|especialista|coordinador",
        "coordinadora|trabajador|trabajadora|contador|contadora|administracion|direccion",
        "gerencia|mostrador|centralita|conmutador",
    ),
    "talk_to": (
        "<hand_over>",
        "hablar|hablarle|comunicar|charlar|platicar|conversar|dialogar|entenderme|atender",
        "tratar|hablando|quejarme|reclamar",
        "ser (atendido|atendida)",
        "(poner|ponerle|presentar) (la|una|mi) (queja|reclamacion)",
    ),
    # Single words, in whatever order they come: beside talking, and behind a person.
    "talk_soft": (
        "urgente|urgentemente|me|te|le|nos|se|lo|directamente|ya|ahora|mejor|mi|la|llamada|al",
        "telefono|en|linea|contacto|otra|vez|de|nuevo|por|un|momento|momentito|ratito|hoy",
        "favor",
    ),
    "soon": (
        "<dept>",
        "real|reales|humano|humana|de|verdad|carne|y|hueso|en|vivo|fisica|fisico|viva|vivo",
        "persona|linea|del|equipo|autorizado|tuyo|suyo|tuya|suya|ustedes|aqui|ahi|alla|alli",
        "turno|guardia|competente|a|cargo|responsable|la|el|su|tu|clinica|oficina|tienda",
        "consultorio|empresa|restaurante|recepcion|hotel|negocio|sucursal|area|por|ahora",
        "mismo|ya|directamente|que|me|nos|ayude|ayuden|atienda|atiendan|pueda|ayudar|ayudarme",
        "atender|atenderme|entienda|escuche|resuelva|sepa|no|sea|un|una|robot|maquina|bot",
        "grabacion|computadora|al|telefono|aparato|llamada|cuanto|antes|inmediato|mejor",
        "urgente|urgentemente|hoy|entonces|pues|vez|con|para|explique|fin|sobre|acerca|eso",
        "esto|favor|porfa|porfavor|atendio|ayudo|llamo|hablo|contesto|ayer|siempre|otra",
        "ultima|exista|respire|esto|personalmente",
    ),
    # Wanting no person: around the word.
    "to_speak": (
        "me|nos|que|hablar|hablarle|comunicarme|pasar|tratar|ser|con|a|por|de|un|una|ningun|ninguna",
        "el|la|otro|otra|atienda",
        "atender|pase|pasen|transfiera|comunique|ayude|llame|llamen|se|le|lo|en|vivo",
    ),
    "right_now": (
        "real|humano|humana|todavia|ahora|mas|hoy|<polite>|gracias|mejor|usted (puede|me ayuda)",
        "de verdad|aqui",
    ),
    "whom_not": (
        "nadie|alguien|persona|personas|humano|humanos|agente|agentes|operador|operadora",
        "representante|supervisor|supervisora|encargado|encargada|gerente|asesor|asesora",
        "recepcion|atendido|transferido|transferida|operadores|asesores|representantes|recepcionista",
    ),
}
"""Rules about persons, for the tables above."""
