"""How callers leave word in Spanish, what they say when they are asked about it, and what notices say."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.messages import MessageTexts, MessageWords, NoticeWords, spoken

_SOFT: Final = r"(?:por favor|solo|solamente|nada más|nada mas|mejor)"
_MAY: Final = (
    r"(?:(?:yo |me |le |nos |te )?(?:quiero|quisiera|querría|queria|quería|necesito|deseo|me gustaría|me gustaria"
    r"|prefiero"
    r"|preferiría|puede|puedes|podría|podria|podrías|podrias|puedo|pueden|podrían|podemos|podéis|se puede|es posible"
    r"|sería posible|seria posible|sería tan amable de|le importaría|le importaria|le pido|voy a|déjeme|dejeme"
    r"|hágame el favor de"
    r"|hay (?:forma|manera|modo) de|cómo (?:puedo|hago para)|como (?:puedo|hago para)|le encargo) )?"
    rf"(?:que )?(?:{_SOFT} )*"
)
_NAMED: Final = (
    r"(?!(?:no|si|que|me|le|se|yo|ya|nunca|tampoco|un|una|el|la|mi)\b)(?:(?-i:[A-ZÁÉÍÓÚÑ])[\w'-]+)(?:"
    r" (?-i:[A-ZÁÉÍÓÚÑ])[\w'-]+){0,2}"
)
_TITLE: Final = (
    r"(?:(?:el|la|al) )?(?:dra?|doctora?|señora?|señorita|sra?|srta|don|doña|lic|licenciad[oa]|ingenier[oa]"
    r"|enfermer[oa])"
)
_ROLE: Final = (
    r"(?:el|la|los|las|al|mi|mis|su|sus) (?:que (?:lleva|llevan|atiende) )?[\w'-]+"
    r"(?: (?:de|del|de la) [\w'-]+)?"
)
_TO: Final = (
    rf"(?P<to>alguien(?: (?:de|del|en) (?:la |el )?[\w-]+)?|ellos|ella|él|ustedes|usted|quien sea|quien corresponda"
    rf"|{_TITLE}\.? [\w'-]+(?: (?-i:[A-ZÁÉÍÓÚÑ])[\w'-]+)?"
    rf"|{_ROLE}|{_NAMED}|facturación|facturacion|contabilidad|recepción|recepcion|administración|administracion)"
)
_MESSAGE: Final = (
    r"(?:(?:un|una|el|la|mi|este|otro)(?: (?:pequeño|breve|corto))? )?(?:mensaje|mensajito|recado|recadito|nota|aviso"
    r"|mensaje de voz)"
)
_FOR: Final = rf"(?: (?:para|a) {_TO})?"
_FROM: Final = r"(?: (?:de parte de|de) (?P<who>[^,]{2,40}?))?"
_SAYING: Final = (
    r"(?:,? (?:(?:diciendo|que diga|para decir(?:le|les)?|para avisar(?:le|les)?|y (?:dígale|dile|dígales)|de) que"
    r"|sobre"
    r"|acerca de|respecto a|por lo de|por|porque|es que|que es por|relacionado con) (?P<about>.+))?"
)
_TELL: Final = (
    r"(?:dígan?(?:le|les)|digan?(?:le|les)|dile|diles|decir(?:le|les)?|avís(?:e|en)(?:le|les)?|avis(?:e|en)(?:le|les)?"
    r"|avísale|avisarle|avisarles|avisar|comuníquele|comuniquele|comunicarle|infórmele|informele|informarle"
    r"|coménte(?:le|les)"
    r"|comente(?:le|les)|comentarle|me (?:le )?(?:dice|avisa)|le (?:dice|dices|avisa|dicen|diga|digan)|les (?:dice"
    r"|dicen|diga)"
    r"|hágale saber|hagale saber|hacerle saber)"
)
_ASK: Final = (
    r"(?:píd(?:a|an)(?:le|les)|pid(?:a|an)(?:le|les)|pídele|pidele|pedir(?:le|les)?|encárguele|le (?:pide|pides"
    r"|piden|pida))"
)
_CALL: Final = (
    r"(?:me (?:vuelva a |vuelvan a )?(?:llam(?:e|en|ar[aá]n?|asen?)|llamar|marqu(?:e|en)|telefone(?:e|en)"
    r"|contact(?:e|en)|habl(?:e|en)|busqu(?:e|en)"
    r"|devuelv(?:a|an) la llamada|devolvier(?:a|an) la llamada|regres(?:e|en) la llamada)|se (?:comuniqu(?:e|en)"
    r"|pong(?:a|an) en contacto) conmigo)"
    r"(?: (?:de vuelta|por teléfono|por favor))?"
)
_REST: Final = r"(?P<rest>(?:,? .+)?)"
_WHEN: Final = (
    r"(?:cuando|en cuanto|a cualquier|cualquier|hoy|esta (?:tarde|noche|mañana|semana)|mañana|pasado mañana|más tarde"
    r"|mas tarde|luego|después|despues|antes|entre|a partir|a la|a las|a mediodía|al mediodía|a mediodia|por la|por"
    r" las"
    r"|en la|en (?:un|una|dos|tres|media|horario)|el (?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado"
    r"|sabado|domingo|fin)"
    r"|los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines)|la (?:semana|próxima|proxima)|lo antes"
    r" posible"
    r"|cuanto antes|pronto|ahora|ahorita|enseguida|si (?:puede|pueden)|desde|hasta|entre semana|temprano|tarde|no"
    r" antes|siempre que"
    r"|tan pronto)"
)

MESSAGES: Final = MessageWords(
    lead=re.compile(
        r"(?i)^(?:(?:hola|buenas|buenos días|buenos dias|buenas tardes|buenas noches|buen día|sí|si|bueno|pues|eh"
        r"|este|mire|mira"
        r"|oiga|disculpe|perdone|perdón|por favor|entonces|ah|oye|vale|gracias|muchas gracias|ok|y|pero|claro"
        r"|no(?=,| mejor\b)|no importa"
        r"|est[aá] bien|de acuerdo|en ese caso|no hay problema|tardes|noches|aló)\b[ ,.!]*)+"
    ),
    tail=re.compile(
        r"(?i)[ ,]*\b(?:por favor|gracias|muchas gracias|si (?:es posible|puede|se puede|no le importa|no es"
        r" molestia|es tan amable"
        r"|fuera posible)|entonces|mejor|¿?sí|si es tan amable|porfa)$"
    ),
    requests=spoken(
        rf"{_MAY}(?:dejar|dejo|deje|dejarle|dejarles|dejarlo|grabar)(?: dicho)? (?:a"
        rf" {_TO.replace('?P<to>', '?P<to2>')} )?{_MESSAGE}"
        rf"{_FOR}{_FROM}{_SAYING}",
        rf"{_MAY}(?:dejar|dejo|dejarle|dejarles|darle|darles|dar|le dejo) (?:mi|mis|un|el) (?:nombre(?: y (?:mi"
        rf" )?(?:número|numero"
        r"|teléfono|telefono))?|número(?: de teléfono)?|numero(?: de telefono)?|teléfono|telefono|datos|contacto)",
        rf"{_MAY}(?:tomar(?:me|le)?|tóm(?:e|a)(?:me|le)?|tom(?:e|a)(?:me|le)?|anot(?:ar|e|a)(?:me|le)?|anóteme"
        rf"|apunt(?:ar|e|a)(?:me)?"
        r"|pasar(?:le|les|me)?|pás(?:e|a)(?:le|les)|pas(?:e|a)(?:le|les)?|dar(?:le|les)?|dé(?:le|les)|de(?:le|les)"
        r"|dale|dejar(?:le|les)?"
        r"|déj(?:e|a)(?:le|les)|dej(?:e|a)(?:le|les)?|transmit(?:ir|a)(?:le)?|me (?:toma|anota|apunta|coge)|le"
        r" (?:pasa|da|deja)|coger(?:me)?)"
        rf" (?:nota|{_MESSAGE}){_FOR}{_FROM}{_SAYING}",
        rf"{_MAY}{_TELL}(?: (?:a|al) {_TO})? que (?:le )?(?:ha )?llam(?:ó|o|ado|a) (?P<who>(?!yo\b)[^,]{{2,40}}?)"
        r"(?:,? (?:por lo de|por|para|sobre|acerca de) (?P<about>.+))?",
        rf"{_MAY}{_TELL}(?: (?:a|al) {_TO})? que (?P<who>{_NAMED}) (?:ha llamado|llamó|llamo|le llamó|la llamó|lo"
        rf" llamó)"
        r"(?:,? (?:por lo de|por|para|sobre|acerca de) (?P<about>.+))?",
        rf"{_MAY}{_TELL}(?: (?:a|al) {_TO})? que (?:le |la |lo )?(?:llamé|he llamado|yo llamé|llamaba)"
        r"(?:,? (?:por lo de|por|para|sobre|acerca de) (?P<about>.+))?",
        rf"{_MAY}(?:{_TELL}|{_ASK})(?: (?:a|al) {_TO})? que(?: por favor)? {_CALL}{_REST}",
        rf"{_MAY}{_TELL}(?: (?:a|al) {_TO})? que (?P<about>(?!si\b).+)",
        rf"(?:quiero|quisiera|querría|necesito|me gustaría|me gustaria|prefiero|pido|a ver si|sería posible|es"
        rf" posible|puede ser"
        rf"|podría ser|espero)?(?: ?que)? ?(?:{_TO} )?{_CALL}{_REST}",
        rf"(?:que|haga que|dígale que|pídale que)(?: por favor)?(?: {_TO})? {_CALL}{_REST}",
        rf"(?:me )?(?:puede|pueden|podría|podria|podrían|podrian|puedes|podrías)(?:"
        rf" {_TO.replace('?P<to>', '?P<to2>')})? "
        r"(?:llamarme|llamar|devolverme la llamada|devolver la llamada|regresarme la llamada|marcarme|contactarme)"
        rf"(?: de vuelta)?(?: (?!a |al )(?:{_TO}))?(?P<rest>(?:,? (?:{_WHEN}|sobre|por|para|acerca|al)\b.*)?)",
        rf"(?:llám(?:e|en|a)me|llam(?:e|en)me|márqu(?:e|en)me|devuélv(?:a|an|e)me la llamada|devuelv(?:a|an)me la"
        rf" llamada"
        rf"|regrés(?:e|en)me la llamada|contáct(?:e|en)me)(?: de vuelta)?{_REST}",
        rf"(?:quiero|quisiera|necesito|espero|pido|solicito|me gustaría)(?: (?:pedir|solicitar))? (?:una|la)"
        rf" llamada(?: de vuelta| de regreso)"
        rf"(?: de {_TO})?{_REST}",
    ),
    details=spoken(
        rf"[, ]*{_TO}[, ]*(?P<when>{_WHEN}\b.*?)?[, ]*(?:(?:sobre|acerca de|por lo de|por|para) (?P<about>.+))?",
        rf"[, ]*(?:(?:al|a este|a mi|en el) (?:número|numero|teléfono|telefono|celular|móvil|movil)(?: [\d()"
        rf" .+-]{{7,}})?"
        rf"|al [\d() .+-]{{7,}})?[, ]*(?P<when>{_WHEN}\b.*?)?[, ]*(?:(?:sobre|acerca de|por lo de|para hablar de"
        rf"|para ver lo de"
        r"|respecto a|es por|es sobre|por el|por mi|por una?) (?P<about>.+))?",
    ),
    mine=re.compile(r"(?i)^(?:a )?(?:mi|mis|nuestr[oa]) "),
    yours="su ",
    # Verbs in the first person cannot be turned word by word; such words are read back as they were said.
    not_turned=re.compile(
        r"(?i)\b(?:yo|me|nos|nosotr[oa]s|conmigo|usted(?:es)?|sus?|les?|quiero|necesito|tengo|puedo|estoy|soy|voy|llamo"
        r"|hago|vivo|pago|debo|sé|creo|quisiera|quería|espero|busco|deseo|prefiero|siento|pienso|trabajo|llevo|he|había"
        r"|tenía|podía|dije|hice|fui|pude|tuve|vine|puse|estuve|era|iba|\w+[éí]|\w+mos)\b"
    ),
    turned=(
        (re.compile(r"(?i)\b(?:mi|nuestr[oa])\b"), "su"),
        (re.compile(r"(?i)\b(?:mis|nuestr[oa]s)\b"), "sus"),
        (re.compile(r"(?i)\bmí([oa]s?)\b"), r"suy\1"),
    ),
    anybody=frozenset({
        "alguien", "ellos", "ella", "él", "el", "usted", "ustedes", "quien sea", "quien corresponda", "les", "le",
        "me",
    }),
    introductions=spoken(
        r"(?:me llamo|mi nombre(?: completo)? es|(?:le|les) habla|habla|llamo de parte de) (?P<who>[^,\d]{2,60}?)"
        r"(?:,? (?:y|de|del|con|desde|para|llamo)\b.*)?",
        r"(?:soy|aquí|aqui) (?P<who>[^,\d]{2,40}?),? (?:al (?:habla|teléfono)|quien (?:habla|llama)|y (?:llamo"
        r"|llamaba|quiero|quería))\b.*",
    ),
    bare_introductions=spoken(
        r"(?:soy|aquí|aqui|es) (?P<who>[^,\d]{2,40}?)(?:,? (?:y|de|del|con|desde|paciente|cliente)\b.*)?"
    ),
    bare=re.compile(
        r"(?i)^(?:(?:sí|si|claro|bueno|vale|ok|por|favor|pues|entonces|quiero|quisiera|prefiero|mejor|dejar|dejo"
        r"|dejarle|un|una|el"
        r"|le|recado|mensaje|nota|lo|del|eso|de)\b[ ,.!]*)*\b(?:mensaje|recado|nota)\b[ ,.!]*(?:por favor|gracias"
        r"|entonces|mejor"
        r"|está bien|[ ,.!])*$"
    ),
    recorder=re.compile(r"(?i)\b(?:buz[oó]n|contestador(?:a)?|mensaje de voz|correo de voz|grab\w+)\b"),
    about_lead=re.compile(
        r"(?i)^(?:(?:bueno|sí|si|pues|eh|este|claro|ah|por favor)\b[ ,.]*)*"
        r"(?:(?:es|llamo|llamaba|le llamo|sería|seria) (?:sobre|acerca de|por lo de|por|para|respecto a)|se trata"
        r" de|el (?:mensaje"
        r"|recado) es(?: que)?:?|d[ií]g(?:ale|anle|ales)(?: a \w+(?: \w+)?)? que|que (?:le )?diga que|solo que"
        r"|sobre|acerca de) +"
    ),
    when_lead=re.compile(
        r"(?i)^(?:(?:bueno|sí|si|pues|eh|este|claro|ah|por favor|mejor|creo que|quizás|tal vez|lo mejor (?:es"
        r"|sería)|prefiero"
        r"|preferiblemente|de preferencia)\b[ ,.]*)*"
        r"(?:(?:me )?(?:pueden?|podrían?) (?:llamar(?:me)?|marcar(?:me)?|localizar(?:me)?)|ll[aá]m(?:en?|a)me|que"
        r" me llamen?"
        r"|estoy (?:libre|disponible|en casa)|puedo (?:hablar|contestar)|sería mejor)?[ ,]*"
    ),
    when=re.compile(
        rf"(?i)\b(?:{_WHEN}|mañanas|tardes|noches|mediod[ií]a|medianoche|d[ií]as?|horas?|minutos?|hora|semana"
        rf"|fin(?:es)? de semana"
        r"|laborables?|no importa|da igual|da lo mismo|sin prisa|no (?:hay|tengo) prisa|no hace falta|no es necesario"
        r"|yo (?:vuelvo a llamar|llamo|llamaré)|posible|siempre|\d{1,2}(?::\d\d)?|lunes|martes|mi[eé]rcoles|jueves"
        r"|viernes"
        r"|s[aá]bados?|domingos?)\b"
    ),
    any_time="a cualquier hora",
    asks_back=re.compile(
        r"(?i)^(?:perdón|perdon|cómo|como|eh|y|pero|ah|[ ,¿])*(?:¿?(?:qué|que) (?:quiere decir|significa)\b.*|¿?a"
        r" (?:qué|que) se refiere"
        r"|¿?(?:para|por) qué(?: .*)?|¿?(?:por que|para que)\W*|¿?(?:quién|quien) (?:es|lo|la|va|oye|lee|recibe)\b.*"
        r"|¿?es (?:necesario|obligatorio|privado|confidencial)\b.*|¿?(?:se graba|queda grabado)\b.*|¿?tengo que"
        r" (?:decirlo|decir)\b.*)\W*$"
    ),
    adds=re.compile(
        r"(?i)^(?:(?:sí|si|eso es|correcto|exacto|así es|asi es|está bien|vale|ok|claro|ah|eh|no|perfecto)\b[ ,.]*)*"
        r"(?:pero |y |también |tambien |además |ademas |otra cosa[,:]? |una cosa más[,:]? )+(?:también |por favor "
        r"|que )*"
        r"(?:d[ií]ga(?:le|les) (?:también )?que |añada (?:que )?|agregue (?:que )?|ponga (?:que )?|anote (?:que )?"
        r"|diga (?:que )?|dile que )"
        r"(?P<about>\S+ .+)$"
    ),
    texts=MessageTexts(
        taking="Claro, le tomo el recado[ para {recipient}].",
        who="¿De parte de quién, por favor?",
        number="¿A qué número le pueden llamar?",
        own_number="¿Le pueden llamar al número desde el que llama?",
        number_again="Lo siento, necesito el número completo. Dígalo otra vez, o márquelo en el teclado.",
        about="¿Y cuál es el recado?",
        about_again="¿Qué quiere que anote? Basta con un par de palabras.",
        when="¿Cuándo sería un buen momento para llamarle?",
        confirm="Se lo leo. Recado[ para {recipient}][ de parte de {who}][, teléfono {number}].[ El recado: {about}.]"
        "[ Mejor momento para llamar: {when}.] ¿Es correcto?",
        taken="Gracias[, {who}]. He anotado su recado[ para {recipient}]. ¿Le puedo ayudar en algo más?",
        label_about=("recado", "mensaje", "motivo", "asunto"),
        label_when=("hora", "momento", "dia"),
    ),
)  # fmt: skip


NOTICES: Final = NoticeWords(
    titles={
        "appointment.booked": "Cita reservada",
        "appointment.moved": "Cita cambiada de hora",
        "appointment.changed": "Cita modificada",
        "appointment.confirmed": "Cita confirmada",
        "appointment.cancelled": "Cita cancelada",
        "message.taken": "Recado recibido",
        "message.changed": "Recado corregido",
        "limit.near": "Se ha usado el 80 % de un límite diario",
        "limit.reached": "Se ha alcanzado un límite diario",
        "knowledge.changed": "La base de conocimientos ha cambiado",
        "call.failed": "Una llamada ha fallado",
    },
    labels={
        "when": "Cuándo",
        "before": "Antes",
        "calendar": "Agenda",
        "cancelled_by": "Cancelada por",
        "who": "De",
        "recipient": "Para",
        "unfinished": "Nota",
        "number": "Número",
        "about": "Asunto",
        "call_back": "Devolver la llamada",
        "taken_at": "Recibido",
        "limit": "Límite",
        "used": "Usado",
        "day": "Día",
        "change": "Cambio",
        "sources": "Documentos",
        "code": "Motivo",
        "call": "Llamada",
    },
    values={
        "caller": "quien llamó",
        "business": "el negocio",
        "calls": "llamadas a un número",
        "calls_of_caller": "llamadas de una misma persona",
        "model_usd": "modelos de lenguaje, en dólares",
        "ingested": "se han leído documentos",
        "deleted": "se han borrado documentos",
        "unfinished": "la llamada se cortó antes del final",
    },
    weekdays=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
)
