"""Days and times in Spanish: "el martes que viene", "pasado mañana", "las tres y media", "las 12 del mediodía"."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.moments import (
    DAY,
    HALF,
    HOUR,
    ISO_DATE,
    Dates,
    Moving,
    ReadBack,
    Times,
    date_rules,
    day_parts,
    holidays,
    time_rules,
)
from common.languages.spanish.calendar import CALENDAR

_WEEKDAYS: Final = ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo")
_WEEKDAY: Final = f"(?P<weekday>{'|'.join(_WEEKDAYS)})s?"
_MONTH: Final = f"(?P<month>{'|'.join(CALENDAR.months)}|setiembre)"
_YEAR: Final = r"(?:(?:,? | de | del )(?P<year>20\d\d))?"
_COUNT: Final = r"(?P<count>\d{1,2}) (?:(?P<days>dias?)|(?P<weeks>semanas?))"
_WEEK: Final = (
    "(?:(?:la |el de la |de la )?(?:semana (?:que viene|que entra|proxima|siguiente)|(?:proxima|siguiente|otra) semana)"
    "|esta (?:misma )?semana|(?:la )?semana en curso)"
)
_HOLIDAYS: Final = holidays(
    (r"(?:la |el dia de )?(?:nochebuena|noche buena|visperas? de (?:la )?navidad)", (12, 24)),
    (
        (
            r"(?:el )?(?:dia de )?(?:la )?(?<!feliz )(?<!felices )(?<!vacaciones de )(?<!fiesta de )(?<!cena de )"
            r"(?<!regalos de )navidad(?! pasada)"
        ),
        (12, 25),
    ),
    (
        r"(?:la )?(?:nochevieja|noche vieja|visperas? de(?:l)? ano nuevo)|(?:el )?(?:ultimo dia del ano|fin de ano)",
        (12, 31),
    ),
    (r"(?:el )?(?:dia de )?(?<!feliz )(?<!prospero )ano nuevo|(?:el )?1st dia del ano", (1, 1)),
    (r"(?:el )?(?:dia de (?:los )?reyes(?: magos)?|los reyes magos|reyes magos|la epifania|epifania)", (1, 6)),
    (r"(?:el )?dia de san valentin|san valentin|(?:el )?dia de los enamorados", (2, 14)),
    (r"(?:el )?jueves santo", Moving(plus=-3)),
    (r"(?:el )?viernes santo", Moving(plus=-2)),
    (r"(?:el )?sabado (?:santo|de gloria)", Moving(plus=-1)),
    (r"(?:el )?lunes (?:de|despues de) (?:pascua|resurreccion)(?: de resurreccion)?", Moving(plus=1)),
    (r"(?:el )?domingo de ramos", Moving(plus=-7)),
    (r"(?:el )?(?:domingo de (?:pascua|resurreccion)|pascua(?: de resurreccion)?)", Moving()),
    (r"(?:el )?dia de (?:la|las) madres?", Moving(5, 2, 6)),
    (r"(?:el )?dia del padre", Moving(6, 3, 6)),
    (r"(?:el )?(?:4|cuatro) de julio|(?:el )?dia de la independencia", (7, 4)),
    (r"(?:el )?dia de la (?:hispanidad|raza)", (10, 12)),
    (r"(?:la noche de )?halloween", (10, 31)),
    (r"(?:el )?(?:dia de )?todos los santos", (11, 1)),
    (r"(?:el )?dia de (?:los )?(?:muertos|difuntos)", (11, 2)),
    (r"(?:el )?viernes negro|black friday", Moving(11, 4, 3, plus=1)),
    (r"(?:el )?(?:dia de )?(?:accion de gracias|thanksgiving)", Moving(11, 4, 3)),
    (r"(?:el )?(?:dia de )?la constitucion", (12, 6)),
    (r"(?:el )?(?:dia de )?la inmaculada", (12, 8)),
    (r"(?:el )?dia de la (?:virgen de guadalupe|guadalupana)", (12, 12)),
)
_HOLIDAY: Final = (
    r"(?:el |la |los )?(?:dia de )?(?:la |los )?(?:nochebuena|noche|visperas?|navidad|nochevieja|fin de ano|ultimo dia"
    r"|ano nuevo|reyes|epifania|san valentin|jueves santo|viernes santo|sabado santo|lunes de pascua|domingo de|pascua"
    r"|independencia|hispanidad|raza|halloween|todos los santos|muertos|difuntos|viernes negro|accion de gracias"
    r"|thanksgiving|constitucion|inmaculada)"
)
"""How the names of holidays begin."""
_SOME: Final = r"(?P<count>\d{1,2}|(?:1 )?par de)"
_LATER: Final = "(?:despues|mas tarde|mas adelante|luego)"
_EARLIER: Final = "(?P<back>antes|mas temprano)"
_THAN_IT: Final = (
    rf"(?: de (?:eso|ese dia|esa))?(?! (?:del?|al?) (?!{'|'.join(_WEEKDAYS)}|dia \d|\d|el \d|{_HOLIDAY}|las? \d))"
)
"""What may follow a count from something that was spoken of: "el día después de mi boda" counts from something else."""

DATES: Final = Dates(
    weekdays=_WEEKDAYS,
    months=CALENDAR.months,
    spellings={"setiembre": "septiembre"},
    rules=date_rules(
        ISO_DATE,
        (rf"{_WEEKDAY},?(?: el)?(?: dia)? {DAY} de {_MONTH}{_YEAR}", "weekday_month_and_day"),
        (rf"(?:el )?(?:dia )?{DAY}(?: de)? {_MONTH}{_YEAR}", "month_and_day"),
        (rf"{_MONTH} {DAY}{_YEAR}", "month_and_day"),
        (r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>\d{4}|\d\d))?", "numbers"),
        (rf"{_WEEKDAY},?(?: el)?(?: dia)? {DAY}(?! de la| y| menos|:| [ap]m)", "weekday_and_day"),
        (r"pasado manana", 2),
        (r"de hoy en (?:8|ocho)(?: dias)?", 7),
        (r"(?<!la )(?<!esta )manana", 1),
        (rf"(?:en|dentro de|de (?:hoy|aqui) (?:en|a)) {_COUNT}", "ahead"),
        (rf"{_COUNT} (?:a partir de|desde|despues de|contando desde) (?:hoy|ahora)", "ahead"),
        (r"(?<!partir de )(?<!desde )(?<!despues de )hoy|esta (?:manana|tarde|noche)", 0),
        (rf"{_WEEKDAY} (?:de )?{_WEEK}", "weekday_of_week"),
        (rf"{_WEEK},? (?:(?:para )?el )?{_WEEKDAY}", "weekday_of_week"),
        (rf"(?:de )?(?:el |este |al )?{_WEEKDAY} (?:que viene )?en (?P<weeks>8|ocho)(?: dias)?", "weekday_and_weeks"),
        (rf"(?:en|dentro de) (?P<nth>[2-9]) {_WEEKDAY}", "weekday_and_weeks"),
        (
            (
                rf"(?:el )?(?P<nth>1st|primer|segundo|tercer|cuarto|quinto|ultimo) {_WEEKDAY} (?:del?|en)"
                rf" (?:{_MONTH}|(?P<coming>(?:mes que viene|proximo mes|mes proximo))|(?:este )?mes)"
            ),
            "weekday_of_month",
        ),
        (
            r"(?:(?:el|este|al|en el|para el) )*(?P<coming>proximo )?fin de semana(?: que viene)?(?! largo)",
            "weekend",
        ),
        (rf"(?:el |al |para el )?(?P<days>dia) (?:siguiente|posterior|(?:de )?despues){_THAN_IT}", "from_it"),
        (r"(?:para )?al otro (?P<days>dia)", "from_it"),
        (rf"(?:el )?(?P<days>dia) (?P<back>anterior|previo|(?:de )?antes){_THAN_IT}", "from_it"),
        (rf"(?:a |en |para )?la (?P<weeks>semana) (?:siguiente|posterior|(?:de )?despues){_THAN_IT}", "from_it"),
        (rf"(?:a |en |para )?la (?P<weeks>semana) (?P<back>anterior|previa|(?:de )?antes){_THAN_IT}", "from_it"),
        (rf"{_SOME} (?:(?P<days>dias?)|(?P<weeks>semanas?)) (?:{_LATER}|{_EARLIER}){_THAN_IT}", "from_it"),
        (rf"(?:el |al )?{_WEEKDAY} (?:siguiente|posterior|(?:de )?despues)(?: a| al| de(?:l)?(?: ese)?)?", "from_it"),
        (rf"(?:el|al) (?P<weeks>(?P<here>siguiente|otro))(?! (?:dia|{'|'.join(_WEEKDAYS)}))(?: no)?", "from_it"),
        (
            r"el de (?P<weeks>(?P<here>la (?:semana )?(?:que viene|que entra|proxima|siguiente|otra)))(?: semana)?",
            "from_it",
        ),
        (rf"(?:el |al )?{_WEEKDAY} (?P<back>anterior|previo|(?:de )?antes)(?: a| al| de(?:l)?)?", "from_it"),
        (r"(?:el |ese )mismo dia|ese dia(?! \d)", "from_it"),
        (
            rf"(?:el |para el )?(?P<near>este (?:proximo )?|proximo )?{_WEEKDAY}(?: que viene| que entra| proximo)?",
            "weekday",
        ),
        (rf"(?:el|del|al)(?: dia)? {DAY}(?! (?:por|de la|hueco|disponible|libre|turno|que))", "day"),
        (rf"dia {DAY}", "day"),
    ),
    bare_weekday=re.compile(rf"\b{_WEEKDAY}\b(?! de la| \d| el \d)"),
    month_first=False,
    years=(
        (re.compile(r"\bmil 900(?: y)?(?: (?P<rest>\d{1,2}))?\b"), 1900),
        (re.compile(r"\b2 mil(?: (?P<rest>\d{1,2}))?\b"), 2000),
        (re.compile(r"\b19 (?P<rest>\d{1,2})\b"), 1900),
    ),
    holidays=_HOLIDAYS,
    weeks=(
        (
            re.compile(
                r"\bno (?:de |en )?esta(?: semana)? (?:sino )?(?:de |en )?la (?:otra|siguiente|proxima|que viene)\b"
                r"|\b(?:semana (?:que viene|que entra|proxima)|(?:proxima|otra) semana|(?:de|en|para) la que viene)\b"
            ),
            1,
        ),
        (re.compile(r"\b(?:esta (?:misma )?semana|semana en curso)\b"), 0),
    ),
    week_of=re.compile(r"\bsemana (?:del?|que empieza)(?: el| la)?$"),
    linking=re.compile(
        r"(?:(?:,|del?|el|la|los|las|en|para|al|dia|que es|que seria|o sea|es decir|seria|por ejemplo|digamos|quizas?"
        r"|tal vez|a ser posible|creo|pues|mejor|de) ?)*"
    ),
    nths={"1st": 1, "primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "quinto": 5, "ultimo": -1},
    bounds=(
        (re.compile(r"\b(?:a partir|desde|no antes|empezando)(?: del?)?(?: el| la)?$"), "since"),
        (
            re.compile(r"\b(?:hasta|no (?:mas tarde|despues)(?: del?)?|como muy tarde|a mas tardar)(?: el| la)?$"),
            "until",
        ),
        (re.compile(r"(?<!dia )(?<!semana )\b(?:despues|pasad[oa]s?|tras)(?: del?)?(?: el| la| las)?$"), "after"),
        (re.compile(r"(?<!dia )(?<!semana )\bantes(?: del?)?(?: el| la)?$"), "before"),
    ),
    onwards=re.compile(r"(?:en adelante|o (?:despues|mas tarde|mas adelante))\b"),
    between=re.compile(r"\bentre(?: el| la| los)?\s*<\s*y(?: el| la)?\s*>"),
    whole_month=re.compile(
        rf"\b(?:en|durante|a (?:principios|mediados|finales|fines) de|por|para) {_MONTH}\b(?! (?:el )?\d)"
    ),
)

TIMES: Final = Times(
    rules=time_rules(
        (r"(?:al |el )?mediodia|medio dia", "noon"),
        (r"(?:a )?medianoche", "midnight"),
        (rf"{_SOME} (?:(?P<hours>horas?)|(?P<minutes>minutos?)) (?:{_LATER}|{_EARLIER}){_THAN_IT}", "from_it"),
        (rf"(?P<part>media) (?P<hours>hora) (?:{_LATER}|{_EARLIER}){_THAN_IT}", "from_it"),
        (rf"(?:1 )?(?P<part>cuarto) de (?P<hours>hora) (?:{_LATER}|{_EARLIER}){_THAN_IT}", "from_it"),
        (r"(?:a )?(?:la )?misma hora", "from_it"),
        (rf"(?:las? )?{HOUR}[:.](?P<minute>\d\d){HALF}", "clock"),
        (rf"(?:las? )?{HOUR} (?:y|con) (?P<minute>media|cuarto|[0-5]?\d)(?: minutos)?{HALF}", "past"),
        (rf"(?:las? )?{HOUR} menos (?P<minute>cuarto|[0-5]?\d)(?: minutos)?{HALF}", "to"),
        (rf"(?:1 |un )?(?P<minute>cuarto|[0-5]?\d)(?: minutos)? para las? {HOUR}{HALF}", "to"),
        (rf"(?:las? )?{HOUR} (?P<minute>[0-5]\d){HALF}", "clock"),
        (rf"las? {HOUR}(?P<minute>)(?: horas| en punto)?{HALF}", "clock"),
        (rf"{HOUR}(?P<minute>) (?:en punto|horas)", "clock"),
        (rf"{HOUR} ?(?P<minute>)(?P<half>[ap]m)", "clock"),
        (rf"{HOUR}(?P<minute>) de la (?:manana|tarde|noche|madrugada)", "clock"),
    ),
    morning=re.compile(r"\bam\b|\b(?:de|por|en) la (?:manana|madrugada)\b|\besta manana\b"),
    afternoon=re.compile(r"\bpm\b|\b(?:de|por|en|a|esta) (?:la )?(?:tarde|noche)\b|\bdel? mediodia\b"),
    part_of_day=re.compile(r"\besta (?:manana|tarde|noche)\b"),
    half_an_hour="media",
    parts=day_parts(
        (
            "10:30",
            "12:59",
            r"ultima hora de la manana|al final de la manana",
            r"antes del? (?:mediodia|medio dia) justo",
        ),
        (
            "12:30",
            "16:00",
            r"(?:a )?(?:primeras?|1st) horas? de la tarde",
            r"despues de (?:comer|almorzar|la comida|el almuerzo)",
            r"despues del almuerzo|despues del mediodia",
        ),
        ("00:00", "09:59", r"(?:primeras?|1st) horas?|temprano|tempranito|lo mas pronto del dia"),
        ("10:00", "11:59", r"media manana"),
        ("00:00", "12:59", r"antes de (?:comer|almorzar|la comida)|antes del (?:almuerzo|mediodia)"),
        (
            "12:00",
            "14:59",
            r"(?:a|en) la hora (?:de comer|del almuerzo|de la comida|del lonche)",
            r"mediodia mas o menos",
        ),
        ("15:00", "17:29", r"media tarde"),
        (
            "15:30",
            "23:59",
            r"ultimas? horas?|al final (?:del dia|de la tarde)",
            r"lo mas tarde (?:posible|que pueda|que tenga)|tarde en el dia",
        ),
        ("17:00", "23:59", r"(?:al salir|despues|cuando salgo) del? (?:trabajo|trabajar)"),
        ("15:00", "17:59", r"despues de(?:l colegio| clase| la escuela)"),
        ("18:00", "23:59", r"(?:por|en|de|a|esta) la noche|esta noche|de noche|al anochecer"),
        ("00:00", "12:59", r"(?:por|en|de) las? mananas?|esta manana", r"(?<!para )la manana(?! siguiente)"),
        ("12:00", "19:59", r"(?:por|en|de) las? tardes?|esta tarde|(?:^|\s)tarde(?= por favor|$)", r"una tarde"),
        (
            "00:00",
            "23:59",
            r"(?:a )?cualquier(?:a| hora| momento)",
            r"cuando (?:sea|quiera|pueda|le venga bien|tenga)",
            r"(?:me )?da (?:igual|lo mismo)|no (?:me )?importa|no tengo preferencia",
            r"la (?:hora )?que (?:sea|quiera|tenga)|lo que tenga|todo el dia",
        ),
    ),
    between=re.compile(r"\b(?:entre|de|desde)\b.*\d.*\b(?:y|a|hasta)\b(?: las?)? \d"),
    since=re.compile(
        r"\b(?:a partir de|despues de|desde|pasad[ao]s|no antes de|mas tarde de) (?:las? )?\d"
        r"|\d(?: de la \w+)? (?:en adelante|o mas tarde|o despues)"
    ),
    until=re.compile(
        r"\b(?:antes de|no mas tarde de|como muy tarde a|hasta) (?:las? )?\d|\d(?: de la \w+)? (?:o antes"
        r"|como muy tarde|a mas tardar)"
    ),
    soonest=re.compile(
        r"\b(?:(?:lo )?(?:antes|mas pronto) (?:posible|que (?:pueda|tenga|haya))|cuanto antes"
        r"|lo (?:primero|1st) que (?:tenga|haya)|(?:el|la) (?:primer[ao]?|1st)(?: \w+)? (?:libre"
        r"|disponible|que (?:tenga|haya))|cualquier dia|el dia que (?:sea|quiera|tenga)|enseguida)\b"
    ),
    free=re.compile(
        r"\b(?:que|cual(?:es)?|cuando)\b.*\b(?:tiene(?:n)?(?! (?:que|razon))|hay|libres?|disponibles?|huecos?"
        r"|queda(?:n)?)\b|\b(?:tiene(?:n)?|hay|le queda(?:n)?|queda(?:n)?)"
        r" (?:algo|algun(?:a|o|os|as)?|horas?|huecos?|hueco|citas?|turnos?|espacio|sitio)\b"
    ),
    earlier=re.compile(r"\b(?:mas temprano|mas pronto|algo antes|(?:muy|demasiado) tarde)\b"),
    later=re.compile(r"\b(?:mas tarde|algo despues|(?:muy|demasiado) (?:temprano|pronto))\b"),
)

_PARTS_OF_DAY: Final = (
    *("de la madrugada",) * 6,
    *("de la mañana",) * 6,
    "del mediodía",
    *("de la tarde",) * 7,
    *("de la noche",) * 4,
)

READ_BACK: Final = ReadBack(
    days=tuple(map(str, range(1, 32))),
    date="{weekday} {day} de {month}",
    birth_date="{day} de {month} de {year}",
    listed="el {date}",
    moment="{date} a {time}",
    hours=tuple(f"{'la' if hour % 12 == 1 else 'las'} {{clock}} {part}" for hour, part in enumerate(_PARTS_OF_DAY)),
    exactly={},
)
