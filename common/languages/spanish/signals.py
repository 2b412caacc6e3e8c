"""How a Spanish assistant says goodbye and announces a transfer."""

from __future__ import annotations

from typing import Final

from common.signals.wording import SignalWording, any_of

# A farewell stands at the start of its sentence or after a pause, and nothing but a name or a closing word follows.
_START: Final = (
    r"(?:^|[,;:-] ?|\b(?:y|e|entonces|bueno|pues|vale|perfecto|listo|claro|gracias|gusto|nada|llamar|llamada|placer|"
    r"adiós) )"
)
_END: Final = r"(?=$|[,;:-]| (?:y|entonces|señor|señora|señorita|don|doña|también|para usted)\b)"
_FINE: Final = (
    r"(?:buen|buena|buenas|excelente|feliz|lindo|linda|bonito|bonita|gran|estupendo|estupenda|maravilloso|maravillosa|"
    r"agradable|bello|bella|hermoso|hermosa|genial|fantástico|fantástica|tranquilo|tranquila|precioso|preciosa|su)"
)
_TIME: Final = r"(?:día|tarde|tardes|noche|noches|fin de semana|semana|jornada)"

_THEM: Final = r"(?:le|lo|la|les|los|las|te)"
_GOING: Final = r"(?:(?:voy a|vamos a|estoy|estamos|procedo a|procederé a|ahora mismo|ahora|ya|paso a) )*"
_LET_ME: Final = r"(?:voy a|vamos a|permítame|permíteme|déjeme|déjame|procedo a|procederé a|paso a|me dispongo a) "
_PERSON: Final = (
    r"(?:personas?|humanos?|agentes?|representantes?|operador(?:a|es|as)?|especialistas?|compañer[oa]s?|colegas?|"
    r"alguien|equipo|personal|recepcionistas?|recepción|gerentes?|encargad[oa]s?|supervisor(?:a|es)?|departamento|"
    r"oficina|enfermer[oa]s?|doctor(?:a|es)?|médic[oa]s?|asesor(?:a|es)?|ejecutiv[oa]s?|ventas|soporte|facturación|"
    r"administración|un[oa] de)\b"
)
# Where the caller is going: a person, or nothing is said but how soon.
_THERE: Final = (
    r"(?=$| (?:ahora|ahora mismo|ya|enseguida|de inmediato|inmediatamente)$"
    rf"| (?:\w+ )?(?:con|a|al) .{{0,40}}?{_PERSON})"
)
_CONNECT: Final = (
    r"(?:comunico|comunicamos|comunicaré|comunicar|comunicando|conecto|conectamos|conectaré|conectar|conectando|paso|"
    r"pasamos|pasaré|pasar|pasando|derivo|derivamos|derivaré|derivar|redirijo|redirigiré|enlazo|enlazaré)"
)

SIGNALS: Final = SignalWording(
    farewell=any_of(
        rf"{_START}(?:adiós|adios|chao|chau){_END}",
        rf"{_START}(?:hasta (?:luego|pronto|mañana|la próxima|siempre|la vista|otra)|"
        rf"nos vemos(?: pronto| luego)?){_END}",
        rf"{_START}(?:le |te |les )?(?:deseo |deseamos )?(?:que )?"
        r"(?:tenga|tengas|tengan|pase|pases|pasen|disfrute|disfrutes)(?: usted)?(?: de)? (?:un|una|muy|el|"
        rf"el resto de)? ?(?:muy )?{_FINE}? ?{_TIME}(?: (?:muy )?{_FINE})?{_END}",
        rf"{_START}(?:le|te|les) (?:deseo|deseamos) (?:que (?:tenga|tengas|pase|pases) )?(?:un|una) (?:muy )?{_FINE} "
        rf"{_TIME}{_END}",
        rf"{_START}(?:que )?(?:le|te|les) vaya (?:muy )?bien{_END}",
        rf"{_START}que (?:esté|estés|estén) (?:muy )?bien{_END}",
        rf"{_START}(?:feliz|excelente|lindo|linda|bonito|bonita) {_TIME}{_END}",
        rf"{_START}(?:cuídese|cuídate|cuídense)(?: mucho)?{_END}",
    ),
    courtesy=any_of(
        r"^(?:muchas |mil )?gracias\b",
        r"\bpor (?:llamar|su llamada|tu llamada)\b",
        r"\bllám[ae]nos\b",
        r"\bestamos (?:aquí |siempre )?(?:para|a su|a tus?)\b",
        r"^(?:fue|ha sido) un placer\b",
        r"^(?:y )?que (?:disfrut|teng|pas)",
        r"^con gusto\b",
    ),
    announcements=any_of(
        rf"\b{_THEM} {_GOING}(?:transfiero|transferimos|transferiré|transferiremos|transferir|transfiriendo)\b"
        r"(?! (?:el|los|un|unos|mi|sus|cien|\d))",
        rf"\b{_THEM} {_GOING}{_CONNECT}(?: la llamada| su llamada)?{_THERE}",
        rf"\b{_THEM} {_GOING}(?:pongo|pondré|ponemos|poner|poniendo) en (?:contacto|comunicación)\b",
        rf"\b{_LET_ME}transferir(?:le|lo|la|te|les|los|las)?\b",
        rf"\b{_LET_ME}(?:comunicar|conectar|pasar|derivar|enlazar)(?:le|lo|la|te|les|los|las)(?: la llamada)?{_THERE}",
        r"\b(?:transfiero|transferimos|transferiré|transfiriendo|paso|pasando) (?:su|tu|esta|la) llamada\b",
        r"^(?:(?:ahora|perfecto|claro|bien|estoy) )*transfiriéndo(?:le|lo|la|te|les)\b",
        r"\b(?:su|tu|esta|la) llamada (?:está siendo|será|va a ser|es) (?:transferida|derivada|desviada)\b",
        r"\b(?:será|serás|está siendo|va a ser) transferid[oa]\b",
        r"\b(?:enseguida|ahora mismo|ahora|en un momento|en breve|a continuación) (?:le |lo |la |te )"
        rf"(?:atiende|atenderá|va a atender) .{{0,20}}?{_PERSON}",
        rf"\b(?:una?|nuestr[oa]|uno de nuestros) {_PERSON} {_THEM} (?:atiende|atenderá|va a atender)"
        r"(?=$| (?:ahora|enseguida|en breve|en un momento|de inmediato|pronto)\b)",
    ),
    clause_end=r"[,;:]| - | (?:así que|pero|por lo que|y) ",
    offers=(
        r"\b(?:no|nunca|puedo|podemos|puede|podría|podríamos|podré|quiere|quieres|desea|deseas|gustaría|prefiere|"
        r"prefieres|quisiera|antes|después|cuando|pueda|para que|hasta que|sin)\b"
    ),
    conditions=(
        r"\bsi (?!me permite|espera|aguarda|no cuelga|es tan amable)|\ben caso de\b|\ba menos que\b|"
        r"\b(?:quiere|desea|prefiere) que\b"
    ),
    waiting=r"\bno cuelgues?\b|\bno se retire\b|\bno se preocupe\b",
    more=any_of(
        r"\b(?:ayud|neces|serv|dese|quier|hacer|ofre|consult|pregunt|duda|saber|hay|tiene|hubiera)\w*\b.{0,40}"
        r"\b(?:algo|alguna cosa|cualquier cosa) más\b",
        r"\b(?:algo|alguna cosa) más\b.{0,30}\b(?:ayud|pued|neces|dese|quier|hacer)",
        r"\b(?:en )?qué más (?:le |te )?(?:puedo|podemos)\b",
        r"\b(?:alguna|tiene|tienes|cualquier) otra (?:pregunta|duda|consulta|cosa)\b",
        r"\b(?:hay|necesita) algo (?:en lo )?(?:que pueda|de mí)\b|\b(?:ayud|serv)\w* en algo\b",
        r"\botra cosa\b.{0,30}\b(?:ayud|pued|neces)",
        r"(?:^|[,;] )\W*(?:y |o )?(?:algo|alguna cosa) más(?: por hoy)?\W*$",
    ),
)
