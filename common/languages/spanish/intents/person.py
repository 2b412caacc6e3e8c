"""Spanish: wanting a person, in a verb, a noun or a complaint about machines; and wanting none."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

LIVE_AGENT: Final = (
    Pattern(
        "speak_to_person",
        "[como|puedo|donde|dije que|yo]* [<to_me>] [hago para|hago|puedo|podria|se puede]* <talk_to> [<talk_soft>]* "
        "((con|a|al|por|ante) (<live_person>|<staff>|<somebody>|[el|la|al|area|departamento|seccion|oficina|de]* "
        "(<dept>)+) [<soon>]*|(con|a) (quien|quienes|el que|la que|los que|aquel que|aquella que) (<word>)+ <end>)",
        "¿Puedo hablar con una persona?",
        "Quiero hablar con alguien sobre un préstamo.",
    ),
    Pattern(
        "speak_to_person_who",
        "<talk_to> [<talk_soft>]* (con|a|al) (<live_person>|<somebody>) (<~matter>)+ <end>",
        "Quiero hablar con alguien de confianza que resuelva mis líos.",
        "Quiero hablar con alguien sobre mi factura.",
    ),
    Pattern(
        "who_could_help",
        "[y|pero|entonces]* (con|a) quien (puedo|podria|debo|tengo que|hay que) (hablar|quejarme|dirigirme|"
        "comunicarme|reclamar) [de|sobre|por|esto|eso|<polite>]*|(donde|cuando|como) (hay|encuentro|consigo|puedo "
        "(encontrar|conseguir)) (<live_person>|<somebody>)|[que]* [tecla|numero|boton]* (marco|marcar|marque|aprieto|"
        "oprimo|presiono|pulso|marcando) [el|la|con]* [cero|numeral|asterisco|numero]* para [hablar con|que me "
        "(atienda|atiendan)] (<live_person>|<somebody>)",
        "¿Con quién puedo hablar?",
        "¿Con quién puedo hablar del permiso?",
    ),
    Pattern(
        "transfer_me",
        "(<handed_me>|transfiereme|enlaceme|redirijame|(me|nos) (transfiere|transfieres|comunica|comunicas|pasa|pasas|"
        "conecta|conectas|enlaza|deriva)|(transfiera|transfiere|pase|pasa|derive|desvie|redirija) (mi|la|esta) "
        "llamada|comunicarme|que me (transfieran|pasen|comuniquen|transfiera|pase|comunique|transfieras|pases|"
        "comuniques)) [ya|ahora|ahora mismo|<polite>|de una vez|por fin|de inmediato|mejor|entonces|pues|usted|con "
        "quien (sea|corresponda|me (pueda|puedan) (ayudar|atender)|pueda (ayudarme|atenderme))|otra vez|de nuevo]*|"
        "(<handed_me>|(me|nos) [puede|puedes|podria|podrias|podes|podran|va a|vas a|quiere|quieres|hace el favor de]* "
        "<hand_over>) [directamente|ya|ahora|otra vez|de nuevo|mejor|por favor|mi llamada]* con <!nobody> "
        "(<~matter>)+ <end>|(paseme|pasame|pasarme|transfierame|transfiereme|comuniqueme|comunicame) (al|a (la|el|los|"
        "las|algun|alguno|alguna)) (<~matter>)+ <end>",
        "Transfiérame, por favor.",
        "Transfiérame cien euros.",
    ),
    Pattern(
        "with_person",
        "[mejor|directamente|no]* con (<live_person>|<somebody>) [<soon>]*",
        "Con una persona, por favor.",
        "Con una persona más.",
    ),
    Pattern(
        "want_person",
        "[dije que|que|yo|<to_me>]* (quiero|quisiera|queria|necesito|necesitaria|prefiero|preferiria|deseo|desearia|"
        "dame|deme|pasame|paseme|comunicame|comuniqueme|exijo|me gustaria|ocupo|preciso|busco|solicito|pido|quiero "
        "que me pongan|pongame|ponme) [con|la|una|solo|solamente|(ayuda|atencion|asistencia|asesoria|una llamada) (de|"
        "por)|hablar con|ver "
        "a|a|al|tratar con|trato con]* (<live_person>|<human_help>) [<soon>]*",
        "Quiero un agente.",
        "Quiero una persona para limpiar.",
    ),
    Pattern(
        "is_there_person",
        "[me|nos|que|para|puede|podria|pueda|puedes|podrias|podran|pudiera|quiero|prefiero|necesito|gustaria|va|a|"
        "quien|se]* (<attend> [por|a|mi|el|telefono|al|la|llamada|ya]*|(pasen|comuniquen|conecten|transfieran|ponga|"
        "pongan|pusiera) [por|a|con|al|telefono]*) (<live_person>|<somebody>|<staff>) [<soon>]*|que (venga|vengan|"
        "salga|pase) (<live_person>|<somebody>|<staff>) (al telefono|a la linea|al aparato)|[no] [hay|habra|tienen|"
        "tiene|esta|habria|existe]* [a] (<live_person>|<somebody>|<staff>|nadie) [ahi|alli|mas|en|la|oficina|por|de|"
        "carne|y|hueso|real|verdad]* (con (quien|el que|la que|quienes)|que|disponible para|para) [<to_me>] [pueda|"
        "puedo|podria|puede|se]* (<attend>|comunicarme|comunicar|platicar|conversar|tratar|ponga) [conmigo|las|"
        "llamadas|<soon>]*|[no] (hay|tienen|habra) [ahi|alguna|algun]* <live_person> [disponible|cerca|<soon>]*|(esta|"
        "estara|se encuentra|anda) [por|ahi|alli]* (el|la|tu|su|algun|alguna) (<staff>|encargado|encargada|gerente|"
        "supervisor|supervisora|jefe|jefa|responsable|dueno|duena|director|directora|recepcionista) [por|ahi|alli|"
        "disponible|libre|<polite>]*|[que|puede|podria|necesito|quiero|prefiero|me|gustaria]* (<live_person>|alguien) "
        "[real|de|verdad]* (me|nos|se) (<attend>|ponga|pongan) [<soon>]*|que me (atiendan|atendieran|atienda|"
        "atendiera) (personalmente|en persona)",
        "¿Hay alguien con quien pueda hablar?",
        "¿Hay alguien que venda flores?",
    ),
    Pattern(
        "person",
        "[un|una|el|la|al|a la]* ((agente|representante|humano|operador|operadora|asesor|asesora|supervisor|"
        "supervisora|telefonista|atencion al (cliente|publico|usuario)|servicio al cliente|recepcion|ejecutivo|"
        "ejecutiva|gerente|encargado|encargada) [real|humano|humana|en vivo]|persona (real|humana|de verdad|de carne "
        "y hueso)|ser humano|alguien (real|de verdad|humano)) [<polite>|ya|ahora]*",
        "Agente, por favor.",
        "Servicio al cliente horario",
    ),
    Pattern(
        "no_machine",
        "[dije que] (no (quiero|deseo|me gusta|quisiera|pienso|voy a)|me niego a|odio|estoy (cansado|cansada|harto|"
        "harta) de|detesto) [hablar|hablando|seguir hablando|que me atienda|tratar|tratando|seguir]* [con] [un|una|"
        "este|esta|la|el|mas con un|mas con una|maquinas|robots|mas|estos|unas|las|los]* (maquina|maquinas|robot|"
        "robots|bot|computadora|ordenador|grabadora|grabacion|contestadora|contestador|maquinita|inteligencia "
        "artificial)",
        "No quiero hablar con una máquina.",
        "No quiero una máquina de café.",
    ),
)

REFUSE_AGENT: Final = (
    Pattern(
        "no_person",
        "no (quiero|necesito|quisiera|deseo|hace falta|es necesario|pedi|he pedido|preciso|me interesa|tengo ganas "
        "de) [<to_me>|que|hablar|hablarle|comunicarme|pasar|tratar|ser]* [con|a|por|atendido]* [un|una|ningun|ninguna|"
        "el|la|otro|otra]* <whom_not> [real|humano|humana|todavia|ahora|<polite>|mas|hoy]*|prefiero no hablar con [un|"
        "una|ningun|ninguna]* <whom_not>",
        "No quiero hablar con una persona.",
        "No quiero que otra persona vea mi expediente.",
    ),
    Pattern(
        "no_transfer",
        "[<polite>] (no (me|nos) (transfiera|transfieras|pase|pases|comunique|comuniques|conecte|conectes|derive|"
        "ponga)|no (hace falta|es necesario|necesito|quiero) que me (transfiera|transfieras|pase|pases|comunique|"
        "comuniques|transfieran|pasen|conecte)|no (transfiera|pase|desvie) (mi|la) llamada|ningun (agente|operador|"
        "representante)) [con|a|al|un|una|nadie|ningun|ninguna|<whom_not>|<polite>|todavia|ahora]*",
        "No me transfiera.",
        "No me pase la factura.",
    ),
    Pattern(
        "no_transfer_to",
        "no [hace falta|es necesario|necesito|quiero|quisiera|pido|he pedido|pedi|deseo|vaya a]* [que] (me|nos) "
        "<hand_over> (con|a|al) (<~matter>)+ <end>",
        "No quiero que me pase con la jefa.",
        "No me pasa nada.",
    ),
)

PERSON: Final = {
    "dept": "ventas|facturacion|tecnico|soporte|cobranza|cobranzas|reclamos|reclamaciones|quejas|pedidos|reservas|"
    "reservaciones|citas|contabilidad|compras|taller|cocina|almacen|farmacia|administracion|gerencia|direccion|"
    "recursos|humanos|mantenimiento|envios|devoluciones|pagos|caja|urgencias|enfermeria|consulta|tesoreria|logistica|"
    "informacion|informes|servicio|servicios|mostrador|bodega|repuestos|limpieza|seguridad|lavanderia|habitaciones",
    "nobody": "nadie|ningun|ninguna|ninguno",
    "human_help": "[la|una|alguna|un]* (ayuda|atencion|asistencia|trato|contacto|servicio|soporte|interaccion) "
    "(humana|humano|de (humanos|personas|una persona)|personal|personalizada|personalizado|en persona|real)",
    "staff": "[un|una|el|la|los|las|otro|otra|algun|alguna|esa|ese|aquella|aquel|de]* (muchacha|muchacho|senorita|"
    "senorito|chica|chico|senor|senora|joven|mujer|hombre|tecnico|tecnica|secretaria|secretario|enfermera|enfermero|"
    "mecanico|administrador|administradora|vendedor|vendedora|cajero|cajera|especialista|coordinador|coordinadora|"
    "trabajador|trabajadora|contador|contadora|administracion|direccion|gerencia|mostrador|centralita|conmutador)",
    "talk_to": "<hand_over>|hablar|hablarle|comunicar|charlar|platicar|conversar|dialogar|entenderme|atender|ser "
    "(atendido|atendida)|tratar|hablando|quejarme|reclamar|(poner|ponerle|presentar) (la|una|mi) (queja|reclamacion)",
    # Single words, in whatever order they come: beside talking, and behind a person.
    "talk_soft": "urgente|urgentemente|me|te|le|nos|se|lo|directamente|ya|ahora|mejor|mi|la|llamada|al|telefono|en|"
    "linea|contacto|otra|vez|"
    "de|nuevo|por|un|momento|momentito|ratito|hoy|favor",
    "soon": "<dept>|real|reales|humano|humana|de|verdad|carne|y|hueso|en|vivo|fisica|fisico|viva|vivo|persona|linea|"
    "del|equipo|autorizado|tuyo|suyo|tuya|suya|ustedes|aqui|ahi|alla|alli|turno|guardia|competente|a|cargo|"
    "responsable|la|el|su|tu|clinica|oficina|tienda|consultorio|empresa|restaurante|recepcion|hotel|negocio|sucursal|"
    "area|por|ahora|mismo|ya|directamente|que|me|nos|ayude|ayuden|atienda|atiendan|pueda|ayudar|ayudarme|atender|"
    "atenderme|entienda|escuche|resuelva|sepa|no|sea|un|una|robot|maquina|bot|grabacion|computadora|al|telefono|"
    "aparato|llamada|cuanto|antes|inmediato|mejor|urgente|urgentemente|hoy|entonces|pues|vez|con|para|explique|fin|"
    "sobre|acerca|eso|esto|favor|porfa|porfavor|atendio|ayudo|llamo|hablo|contesto|ayer|siempre|otra|ultima|exista|"
    "respire|esto|personalmente",
    "whom_not": "nadie|alguien|persona|personas|humano|humanos|agente|agentes|operador|operadora|representante|"
    "supervisor|supervisora|encargado|encargada|gerente|asesor|asesora|recepcion|atendido|transferido|transferida",
}
"""Rules about persons, for the tables above."""
