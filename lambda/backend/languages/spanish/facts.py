"""How callers ask in Spanish when, where and how a business is reached, and how they are told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from backend.languages.facts import Fact, FactQuestions, FactSentences, FactWords, FigureWords, fact_rules

_KIND: Final = (
    "clinica|oficina|tienda|empresa|consulta|consultorio|negocio|restaurante|local|taller|despacho|salon|lugar"
)
_WE: Final = rf"(?:ustedes|ud|uds|usted|vosotros|(?:la|el|su|este|esta) (?:{_KIND}))"
_AND_WE: Final = rf"(?: {_WE})?"
_OPEN: Final = "(?:abiert[oa]s?|cerrad[oa]s?)"
_STILL: Final = "(?:ya |todavia |aun |tambien |normalmente )?"
_THEY_OPEN: Final = (
    "(?:abren|abre|abris|abriran|abrira|van a abrir|va a abrir|atienden|atiende|atenderan|trabajan|laboran|cierran"
    "|cierra|cerraran|van a cerrar|tienen abierto|tiene abierto|dan servicio)"
)
_HOUR: Final = "a (?:que|cual) horas?"
_GIVE: Final = (
    "(?:(?:me )?(?:da|das|dan|dice|pasa|dices)|me (?:puede|podria|puedes|podrias) (?:dar|decir|pasar)|deme|digame|dime"
    "|puede (?:darme|decirme)|podria (?:darme|decirme)|necesito|quiero)"
)
_ITS: Final = "(?:el|la|los|las|su|sus|vuestro|vuestra|tu)"

_DAY: Final = (
    "(?:(?:el|la|los|las|de|del|en|por|para|a|al|este|esta|dia|proximo|y|o|hasta|desde|entre"
    "|todos) )*(?:<day>|<time>)(?: que viene)?"
)
_BEFORE: Final = (
    "todavia",
    "aun",
    "ya",
    _DAY,
    "hola",
    "buenas",
    "buenos dias",
    "buenas tardes",
    "buenas noches",
    "si",
    "no",
    "ok",
    "okay",
    "bueno",
    "pues",
    "y",
    "pero",
    "eh",
    "este",
    "oiga",
    "oye",
    "mire",
    "disculpe",
    "perdon",
    "perdone",
    "gracias",
    "por favor",
    "a ver",
    "esper[ae](?: un momento)?",
    "digo",
    "qui(?:se|ero) decir",
    "mejor dicho",
    "mas bien",
    "me referia",
    "me refiero",
    "no era eso",
    "a",
    "entonces",
    "ademas",
    "tambien",
    "una pregunta",
    "una duda",
    "una consulta",
    "solo",
    "nada mas",
    "(?:quisiera|queria|quiero|necesito|me gustaria|deseo|necesitaba)(?: solo)? (?:saber|preguntar(?:le)?|consultar)",
    "llamo (?:para|por) (?:saber|preguntar|consultar)",
    "llamaba para (?:saber|preguntar)",
    "para (?:saber|preguntar)",
    "me (?:puede|podria|puedes|podrias) (?:decir|informar|confirmar)",
    "puede decirme",
    "podria decirme",
    "digame",
    "dime",
    "me dice",
    "sabe",
    "sabria decirme",
    "sabe usted",
    "que tal",
    "que hay de",
    "para",
    "si es que",
    "ustedes",
    "usted",
    "de",
    "en",
)
_AFTER: Final = (
    _DAY,
    "ahora(?: mismo)?",
    "ahorita",
    "en este momento",
    "a esta(?:s)? hora(?:s)?",
    "ya",
    "todavia",
    "aun",
    "por favor",
    "digo",
    "quise decir",
    "perdon",
    "mejor",
    "gracias",
    "pues",
    "entonces",
    "alli",
    "ahi",
    "aqui",
    "tambien",
    "normalmente",
    "o no",
    "verdad",
    "exactamente",
    "al publico",
    "de casualidad",
    "o estan cerrados",
    "o esta cerrado",
    "senorita",
    "senor",
    "joven",
    "todo el dia",
    "entre semana",
    f"{_WE}",
    "ustedes",
    "hoy",
    "esta noche",
    "de (?:corrido|costumbre)",
    "cada dia",
)

_ASKS: Final[Mapping[Fact, tuple[str, ...]]] = {
    "reopens": (
        f"(?:cuando|{_HOUR}|que dia) (?:vuelven|vuelve|volveran) a (?:abrir|atender)",
        "cuando abren (?:de nuevo|otra vez)",
    ),
    "open": (
        (
            f"(?:estan|esta|estaran|estara|van a estar|va a estar|siguen|sigue|se encuentran?){_AND_WE}"
            f" {_STILL}{_OPEN}{_AND_WE}"
        ),
        f"{_WE} (?:estan|esta|estaran|siguen) {_STILL}{_OPEN}",
        f"{_STILL}{_OPEN}",
        f"(?:{_WE} )?{_STILL}{_THEY_OPEN}{_AND_WE}",
        "hay (?:alguien|gente|servicio|atencion)",
    ),
    "closes": (
        (
            f"(?:{_HOUR}|cuando) (?:cierran|cierra|cerrais|cerraran|van a cerrar|terminan|termina){_AND_WE}"
            "(?: de atender)?"
        ),
        (
            f"(?:hasta|asta) (?:que|cual) horas? (?:{_THEY_OPEN}|estan|esta|estaran|puedo (?:ir|pasar|llegar)"
            f"|hay){_AND_WE}(?: {_OPEN}| atendiendo)?"
        ),
        f"hasta cuando (?:{_THEY_OPEN}|estan {_OPEN})",
        f"(?:cual es )?{_ITS} hora de cierre",
    ),
    "opens": (
        (
            f"(?:{_HOUR}|desde (?:que|cual) horas?) (?:{_WE} )?(?:{_THEY_OPEN}|empiezan|comienzan|inician"
            f"|estan){_AND_WE}(?: a (?:atender|trabajar))?(?: {_OPEN})?"
        ),
        f"(?:cual es )?{_ITS} hora de apertura",
    ),
    "hours": (
        (
            f"(?:(?:que|cual(?:es)?) (?:es|son)|{_GIVE}) {_ITS} horarios?(?: de (?:atencion|apertura|servicio"
            "|oficina|trabajo|funcionamiento))?"
        ),
        "(?:que|cual) (?:horarios?|horas) (?:tienen|tiene|manejan|maneja|hacen|teneis|es|de atencion tienen)",
        (
            f"(?:en )?(?:que|cuales) (?:dias|horario|horas)(?: (?:de la semana|y horas))? (?:{_THEY_OPEN}"
            f"|estan(?: {_OPEN})?)"
        ),
        f"cuando (?:{_THEY_OPEN}|estan {_OPEN})",
        f"(?:{_ITS} )?horarios?(?: de (?:atencion|apertura|servicio))?",
    ),
    "address": (
        (
            f"(?:en |a )?donde (?:estan|esta|estais|quedan?|se (?:encuentran?|ubican?|localizan?)){_AND_WE}"
            f"(?: (?:ubicad|localizad|situad)[oa]s?)?{_AND_WE}"
        ),
        f"(?:(?:cual|que) es|{_GIVE}) {_ITS} (?:direccion|ubicacion|domicilio)(?: exacta| completa)?",
        f"(?:en )?que (?:direccion|calle) (?:es|estan|esta|quedan?|tienen){_AND_WE}",
        "(?:la|su) direccion",
    ),
    "telephone": (
        f"(?:(?:cual|que) es|{_GIVE}) {_ITS} (?:numero(?: de (?:telefono|contacto))?|telefono)(?: de contacto)?",
        "a que (?:numero|telefono) (?:puedo|debo|tengo que|les?|los) (?:llamar(?:les|los)?|marcar|llamo|marco)",
    ),
    "website": (
        (
            f"(?:tienen|tiene|hay|(?:cual|que) es|{_GIVE}) (?:{_ITS} |una? |alguna? )?(?:pagina(?: web| de"
            " internet)?|sitio(?: web)?|web)"
        ),
    ),
    "date": (
        "(?:que|a que) (?:dia|fecha)(?: de la semana)? (?:es|estamos|tenemos)",
        "a cuantos? estamos",
        "cual es la fecha",
    ),
    "time": (
        "que horas? (?:es|son|tiene|tienes)",
        f"{_GIVE} (?:la hora|que hora es)",
        "tiene(?:s)? (?:la )?hora",
    ),
    "languages": (
        "(?:que|cuales)(?: otros)? idiomas (?:hablan?|manejan)",
        "en (?:que|cuales) idiomas (?:atienden|hablan?)",
    ),
}

QUESTIONS: Final = FactQuestions(
    asks=fact_rules(_BEFORE, _AFTER, _ASKS),
    follow_up=re.compile(rf"(?:(?:{'|'.join(_BEFORE)}) )*(?:{_DAY})(?: (?:{'|'.join(_AFTER)}))*"),
    time_of_day=re.compile(
        r"\b(?:(?:a|hasta|desde|despues de|antes de|pasadas|como a) )*(?:las? \d{1,2}(?::\d\d)?(?: y (?:media|cuarto))?"
        r"(?: ?[ap]m)?|\d{1,2}(?::\d\d)? ?[ap]m)(?: de la (?:manana|tarde|noche))?(?![\w:/])"
        r"|\b(?:al|a) medio ?dia\b|\b(?:por|en|a|de) la (?:manana|tarde|noche)s?\b"
    ),
)

SENTENCES: Final = FactSentences(
    today="hoy",
    tomorrow="mañana",
    on="el {date}",
    at="a {time}",
    from_to="de {opens} a {closes}",
    and_="y",
    day_to_day="de {first} a {last}",
    yes="Sí, {sentence}",
    open_now="ahora estamos abiertos, hasta {time}",
    open_always="estamos abiertos las 24 horas",
    closed_now="ahora estamos cerrados",
    opens_again="Volvemos a abrir {moment}.",
    open_on="{day} abrimos {spans}",
    closed_on="{day} estamos cerrados",
    over_today="por hoy ya cerramos. Hoy abrimos {spans}",
    closes_on="{day} cerramos a {time}",
    opens_on="{day} abrimos a {time}",
    week="Abrimos {days}.",
    closed_days="{days} cerramos.",
    address="Estamos en {value}.",
    telephone="Nuestro número de teléfono es el {value}.",
    website="Nuestra página web es {value}.",
    date="Hoy es {value}.",
    time="Son {value}.",
    time_at_one="Es {value}.",
    languages="Le puedo atender en {value}.",
)

FACTS: Final = FactWords(questions=QUESTIONS, sentences=SENTENCES)

FIGURES: Final = FigureWords(
    money=re.compile(r"\s*(?:d[oó]lares?|euros?|pesos?|centavos?|c[eé]ntimos?|soles|quetzales)\b"),
    percent=re.compile(r"\s*por ciento\b"),
    clock_before=re.compile(
        r"\b(?:(?:a|hasta|desde|de|y|antes de|despu[eé]s de|sobre|para|son) las|(?:a|hasta|es) la) $"
    ),
    clock_after=re.compile(
        r"\s*(?:[ap]\.? ?m\b|en punto\b|de la (?:mañana|tarde|noche|madrugada)\b|del mediod[ií]a\b)"
    ),
    parts_of_hour=re.compile(r"\b(?:media|cuarto)\b"),
)
