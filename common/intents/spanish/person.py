"""Spanish: wanting a person, in a verb, a noun or a complaint about machines; and wanting none."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

LIVE_AGENT: Final = (
    Pattern(
        "speak_to_person",
        "[como|puedo|donde|dije que|yo]* [<to_me>] [hago para|hago|puedo|podria|se puede]* (hablar|hablarle|comunicar|"
        "comunicarme|comuniqueme|comunicame|comunique|comuniques|comunican|comunica|comunicas|comuniquen|pasar|"
        "pasarme|paseme|pasame|pase|pases|pasas|pasa|pasan|transferir|transferirme|transfierame|transfiereme|"
        "transferime|transfiera|transfieras|transfiere|transfieres|transferis|conectar|conectarme|conecteme|conectame|"
        "conecte|conectes|contactar|contactarme|poner|ponerme|ponme|pongame|poneme|ponga|pongas|pones|pone|"
        "comunicarse|derivar|derivame|deriveme|derivarme|charlar|platicar|conversar|enlazar|enlaceme|enlazame|atender|"
        "contacte|contacteme|contactame|ser (atendido|atendida)|tratar|dirija|dirijame|hablando|comunicarnos|"
        "redirigir|redirijame|mandame|mandeme|quejarme|reclamar) [<to_me>|directamente|ya|ahora|mejor|mi llamada|la "
        "llamada|al telefono|en linea|en contacto]* (con|a|al|por|ante) (<live_person>|<somebody>) [<person_tail>]*",
        "¿Puedo hablar con una persona?",
        "Quiero hablar con alguien sobre un préstamo.",
    ),
    Pattern(
        "transfer_me",
        "(transfierame|transfiereme|transferime|comuniqueme|comunicame|paseme|pasame|conecteme|conectame|deriveme|"
        "derivame|enlaceme|redirijame|(me|nos) (transfiere|transfieres|comunica|comunicas|pasa|pasas|conecta|conectas|"
        "enlaza|deriva)|(transfiera|transfiere|pase|pasa|derive|desvie|redirija) (mi|la|esta) llamada|transferirme|"
        "comunicarme|que me (transfieran|pasen|comuniquen|transfiera|pase|comunique)) [ya|ahora|ahora mismo|<polite>|"
        "de una vez|por fin|de inmediato|mejor|entonces|pues|usted|con quien (sea|corresponda|me (pueda|puedan) "
        "(ayudar|atender)|pueda (ayudarme|atenderme))]*",
        "Transfiérame, por favor.",
        "Transfiérame cien euros.",
    ),
    Pattern(
        "with_person",
        "[mejor|directamente|no]* con (<live_person>|<somebody>) [<person_tail>]*",
        "Con una persona, por favor.",
        "Con una persona más.",
    ),
    Pattern(
        "want_person",
        "[dije que|que|yo|<to_me>]* (quiero|quisiera|necesito|prefiero|deseo|dame|deme|pasame|paseme|comunicame|"
        "comuniqueme|exijo|me gustaria|ocupo|preciso|busco|solicito|pido|quiero que me pongan|pongame|ponme) [con|la|"
        "una|solo|solamente|(ayuda|atencion|asistencia) (de|por)|hablar con|ver a|a|al|tratar con|trato con]* "
        "<live_person> [<person_tail>]*",
        "Quiero un agente.",
        "Quiero una persona para limpiar.",
    ),
    Pattern(
        "is_there_person",
        "[<to_me>|que|puede|podria|pueda|puedes|quiero que|prefiero que]* (atienda|atiende|atender|atiendan|atienden|"
        "atenderme|atendernos|ayude|ayudar|ayudarme|pueda ayudar|puede atender|puede ayudar|podria atender|pueda "
        "atender|conteste|responda) [por|a]* (<live_person>|<somebody>) [<person_tail>]*|(que|para que) me (atienda|"
        "atiendan|pasen|comuniquen|conecten|transfieran|pongan) [con|a]* (<live_person>|<somebody>) [<person_tail>]*|"
        "[no] [hay|habra|tienen|esta|habria|no hay]* (<live_person>|<somebody>) [ahi] (con (quien|el que|la que|"
        "quienes)|que|disponible para|para) [<to_me>] [pueda|puedo|podria|puede|pueda yo|se pueda]* (hablar|ayudar|"
        "ayudarme|atender|atenderme|ayude|atienda|comunicarme|platicar|tratar) [conmigo|<polite>|esto|aqui]*|(hay|no "
        "hay|tienen|habra) [ahi|alguna|algun]* <live_person> [ahi|alli|disponible|en linea|de verdad|<polite>]*",
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
)

PERSON: Final = {
    "person_tail": "ahora [mismo]|ya|<polite>|directamente|en vez de con una maquina|que [me|nos]* (ayude|ayuden|"
    "atienda|atiendan|pueda (ayudar|ayudarme|atender|atenderme)|entienda|escuche|resuelva|sepa)|al telefono|cuanto "
    "antes|de inmediato|mejor|urgente|urgentemente|en persona|por telefono|(de|en) (la|el|su|tu) (clinica|oficina|"
    "tienda|consultorio|empresa|restaurante|recepcion|hotel|equipo|negocio)|ahi|alli|hoy|entonces|pues|de una vez|y "
    "no con (una maquina|un robot)|para que me (ayude|atienda|explique)|por fin|(sobre|acerca de|de) (eso|esto)",
    "whom_not": "nadie|alguien|persona|personas|humano|humanos|agente|agentes|operador|operadora|representante|"
    "supervisor|supervisora|encargado|encargada|gerente|asesor|asesora|recepcion|atendido|transferido|transferida",
}
"""Rules about persons, for the tables above."""
