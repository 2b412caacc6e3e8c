"""Spanish, as callers of a business speak it; accents may be missing in what a recogniser writes."""

from __future__ import annotations

from typing import Final

from backend.languages.lexicon import EVERY_DAY, WEEKEND, WORKING_DAYS, Kind, Lexicon, groups, pattern, words

_ASK: Final = r"qu[eé]|cu[aá]ndo|d[oó]nde|c[oó]mo|cu[aá]nt[oa]s?|cu[aá]l(?:es)?|qui[eé]n(?:es)?"
_AUX: Final = (
    r"hay|puedo|puede|pueden|podemos|podr[ií]an?|se puede|tienen|tiene|aceptan|acepta|abren|cierran|ofrecen|hacen"
    r"|est[aá]n?|atienden|venden|admiten|trabajan|me (?:puede|podr[ií]a|dice|dan|cobran|graban)|es posible"
)
_WISH: Final = r"d[ií]game|necesito|quiero|quisiera|querr[ií]a|me gustar[ií]a"
_PREPOSITION: Final = r"a|en|de|por|con|para|desde|hasta"

_STOP_WORDS: Final = words(
    """
    a al algo alguien algun alguna algunas alguno algunos algún ante aqui aquí asi así aun aún bien buen buena buenas
    bueno buenos cada como con cual cuales cuando cuanta cuantas cuanto cuantos cuál cuáles cuándo cuánta cuántas
    cuánto cuántos cómo de decir decirme del desde dia dias dice diga digame dime donde dos día días dígame dónde e el
    ella ellos en entonces era eres es esa esas ese eso esos esta estan estar estas este esto estos estoy está están
    favor fue gracias ha haber había hace hacen hacer hasta hay he hola hora horas hoy i informacion información ir la
    las le les lo los mas me mi mis muchas mucho muy más mí necesita necesito ni no noches nos nosotros o oiga os otra
    otro oye para pero podemos poder podria podrian podría podrían por porque posible pregunta puede pueden puedo pues
    que querer quería quien quiere quiero quisiera quién quiénes qué sabe saber se sea ser señor señora si sido sin
    sobre son soy su sus sí tal tambien también tan tarde tardes tener tengo tenía tiempo tiene tienen toda todas todo
    todos tu tú un una uno unos usted ustedes va vamos van voy y ya yo
    """
)
_LIGHT_WORDS: Final = words(
    """
    abajo aceptan ahora alla alli allá allí ambos anda antes arriba aunque ayer ayuda año años bajo cerca cierto
    clinica clínica comprar conmigo cosa cosas creo cuenta da dan dar dejan dejar dejo dentro despues después durante
    ejemplo empezar entre escuchar esposa esposo falta fuera gente grande gratis gustaría hablar hablo haga hicieron
    hizo igual lado lejos libre llamar llamo llega llegan llegar llego lleva llevar luego lugar lunes madre mamá
    manera mayor mañana media medio mejor menos mes meses mientras minutos mira misma mismo momento nada negocio
    normal normalmente nueva nuevo nunca ofrecen padre papá parte pasa pasar persona personas piden poco ponen poner
    primera primero problema pronto próxima próximo puesto queda quedan quedo sale salen salgo salir seguro según
    semana semanas servicio servicios siempre sirven sola solo suelen sólo tampoco temprano tienda todavía tomar
    trabaja trabajan trabajo traer usar uso van varios veces ven venden vender vengo venir ver vez viene vienen vivo
    última último
    """
)

_CONCEPTS: Final = groups(
    """
    price: precio precios cuesta cuestan costo coste costos tarifa tarifas cobran cobrar cobro caro barato cargo vale
    hours: horario horarios abre abren abierto abierta abiertos abrimos abrir apertura atienden
    hours: cierra cierran cerramos cerrado cerrados cierre cerrar
    place: dirección ubicación ubicados ubicado calle llegar encuentra encuentran quedan queda
    park: aparcar aparco aparcamiento estacionar estaciono estacionamiento parking
    park: parqueo parquear parqueadero garaje cochera
    pay: pagar pago pagos tarjeta tarjetas efectivo pagan
    instalment: plazos cuotas mensualidades financiación meses
    child: niño niños niña niñas hijo hija hijos infantil bebé menores
    visit: cita citas reserva reservar reservas visita turno
    phone: teléfono número llamar
    cancel: cancelar cancelo cancela cancelación anular anulación
    reschedule: reprogramar aplazar posponer
    insurance: seguro seguros aseguradora aseguradoras cobertura
    urgent: urgencia urgencias urgente emergencia emergencias
    refund: reembolso reembolsos reembolsan
    return: devolver devolución devoluciones
    deliver: entrega entregas envío envíos domicilio envían entregan
    internet: wifi internet
    pet: mascota mascotas perro perros gato gatos animal animales
    discount: descuento descuentos promoción promociones oferta ofertas
    email: correo email electrónico
    access: ruedas accesible accesibilidad rampa discapacidad
    transit: autobús autobuses bus metro tren tranvía camión
    guarantee: garantía garantías garantizan
    duration: dura duran tarda tardan demora minutos duración toma
    repair: reparar reparación reparaciones reparan arreglar arreglan roto rota
    rent: alquilar alquiler alquileres alquilan renta rentar
    begin: empieza empiezan comienza comienzan inicio
    """
)

_KINDS: Final = (
    Kind(
        pattern(
            r"\bcu[aá]nto (?:me )?(?:cuesta|cuestan|vale|valen|es|son|cobra|cobran|sale|salen|pago)",
            r"\bprecios?\b",
            r"\btarifas?\b",
            r"\bcu[aá]nto\b(?!.*\b(?:dura|duran|tarda|tardan|tiempo|demora))",
            r"\bcobran?\b",
            r"\bcuestan?\b",
        ),
        "price",
        pattern(
            r"[$€]\s?\d",
            r"\b\d[\d.,]*\s?(?:€|d[oó]lares|euros|pesos|por ciento|%)",
            r"\b(?:gratis|gratuit[oa]s?|sin (?:costo|coste|cargo))\b",
            r"(?:cien|nta|nte|cientos) (?:d[oó]lares|euros|pesos)\b",
        ),
    ),
    Kind(
        pattern(
            r"\bqu[eé] hora", r"\bcu[aá]ndo\b", r"\bhorarios?\b", r"\b(?:abren|cierran|atienden|est[aá]n abiertos)\b"
        ),
        "hours",
        pattern(
            r"\b\d{1,2}(?::\d\d)?\s?(?:a\. ?m|p\. ?m|am|pm|h)\b",
            r"\b\d{1,2}:\d\d\b",
            r"\b(?:cerrad[oa]s?|cerramos|mediod[ií]a|medianoche|24 horas|de la (?:mañana|tarde|noche))\b",
            r"\b(?:la|las) \d{1,2}\b",
        ),
    ),
    Kind(
        pattern(r"\bd[oó]nde\b", r"\bdirecci[oó]n\b", r"\bc[oó]mo (?:se )?(?:llego|llega|puedo llegar|llegamos)"),
        "place",
        pattern(
            r"\b(?:calle|avenida|plaza|paseo|carretera|piso|detr[aá]s|junto a|enfrente|frente a|esquina|entrada)\b",
            r"\b(?:edificio|garaje|recepci[oó]n|mostrador|aparcamiento|estacionamiento)\b",
            r"\bav\.",
        ),
    ),
    Kind(
        pattern(
            r"\bcu[aá]nto (?:tiempo|dura|tarda|demora)", r"\bcu[aá]nt[oa]s (?:horas|minutos|d[ií]as|semanas|meses)"
        ),
        "duration",
        pattern(r"\b(?:minutos?|horas?|d[ií]as?|semanas?|meses|mes|años?)\b"),
    ),
    Kind(
        pattern(r"\btel[eé]fono\b", r"\bn[uú]mero\b", r"\ba qui[eé]n (?:puedo )?llam"),
        "phone",
        pattern(r"\d{3}[\s.-]\d{2,4}", r"\+\d{7,}"),
    ),
)

_DAYS: Final[dict[str, tuple[int, ...]]] = {
    "lunes": (0,),
    "martes": (1,),
    **dict.fromkeys(("miércoles", "miercoles"), (2,)),
    "jueves": (3,),
    "viernes": (4,),
    **dict.fromkeys(("sábado", "sabado", "sábados", "sabados"), (5,)),
    **dict.fromkeys(("domingo", "domingos"), (6,)),
    **dict.fromkeys(("fin de semana", "fines de semana"), WEEKEND),
    **dict.fromkeys(("entre semana", "días laborables", "días hábiles", "laborables"), WORKING_DAYS),
    **dict.fromkeys(("todos los días", "todos los dias", "cada día", "a diario", "diariamente"), EVERY_DAY),
    **dict.fromkeys(("toda la semana", "siete días"), EVERY_DAY),
}

LEXICON: Final = Lexicon(
    stop_words=_STOP_WORDS,
    light_words=_LIGHT_WORDS,
    concepts=_CONCEPTS,
    kinds=_KINDS,
    days=_DAYS,
    day_range=r"a|al|hasta|hasta el|y de",
    opener=pattern(
        r"^\W*(?:(?:y|e|o|pero|entonces|bueno|también)\b[\s,]*)*"
        r"(?:(?:qu[eé] tal|qu[eé] hay de|qu[eé] pasa con)\b)?[\s,]*"
    ),
    asking=pattern(rf"\b(?:{_ASK})\b", rf"^\W*(?:(?:y|o|pero)\s+)?¿?(?:{_AUX})\b", rf"\b(?:{_WISH})\b", "¿"),
    pointer=pattern(r"\b(?:eso|esto|ese|esa|esos|esas|lo|ello|ellos|ellas)\b"),
    joint=pattern(
        r"[?!;]\s+",
        r"(?<![ap]\.m)\.\s+(?=[\w¿¡])",
        r",?\s+(?:y también|y además|y|e|además|también|o)\s+"
        rf"(?=¿?(?:(?:{_PREPOSITION}) )?(?:{_ASK})\b|¿?(?:{_AUX})\b)",
        rf",\s+(?=¿|(?:(?:{_PREPOSITION}) )?(?:{_ASK})\b|(?:{_AUX})\b)",
        r"\s+(?=¿)",
    ),
    range_word="a",
    abbreviations=("Dr", "Dra", "Sr", "Sra", "Srta", "Av", "aprox", "etc", r"[ap]\.m"),
    orders=pattern(
        r"\b(?:ignor[ae]|olvid[ae]|descart[ae]|omit[ae])\s+(?:\w+\s+){0,3}"
        r"(?:instrucci[oó]n(?:es)?|reglas?|[oó]rdenes)",
        r"\b(?:mensaje|instrucciones)\s+del\s+sistema",
        r"\b(?:llam[ae]|us[ae]|invoc[ae])\s+(?:a\s+)?la\s+(?:herramienta|funci[oó]n)",
    ),
)


FUNCTION_WORDS: Final = frozenset(
    """
    el la los las lo un una unos unas al del este esta estos estas ese esa esos esas esto eso aquel aquella
    aqui ahi alli
    yo mi mis me tu tus te ti usted ustedes el ella ellos ellas nosotros nosotras nos vosotros os su sus se si le les
    suyo suya mio mia nuestro nuestra nuestros nuestras
    y e o u ni pero sino que porque pues como cuando donde aunque mientras
    de en a con por para sin sobre entre desde hasta hacia contra durante ante bajo tras segun
    es soy eres somos son era eran fue fueron ser sido siendo esta estoy estas estan estaba estar estado
    he ha has han hay haber habia hubo hemos
    hace hacer hacen tiene tienen tengo tener tenia puede pueden puedo poder podria debe deben debo deberia
    no si ya solo tambien muy mas menos mucho mucha muchos muchas poco todo toda todos todas otro otra otros otras
    algun alguno alguna algunos algunas algo cada mismo misma tan tanto
    que cual cuales quien quienes cuyo cuya cuanto cuanta cuantos cuantas
    favor
    """.split()  # noqa: SIM905 - a list of quoted words would be unreadable
)
