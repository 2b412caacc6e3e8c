"""Spanish, as callers of a business speak it; accents may be missing in what a recogniser writes."""

from __future__ import annotations

import re
from typing import Final

from backend.lexicon.model import Kind, Lexicon, words

_QUESTION_WORDS: Final = r"qu[eé]|cu[aá]ndo|d[oó]nde|c[oó]mo|cu[aá]nt[oa]s?|cu[aá]l(?:es)?|qui[eé]n(?:es)?"
_AUXILIARIES: Final = (
    r"hay|puedo|puede|pueden|podr[ií]a|se puede|tienen|tiene|tengo|aceptan|acepta|abren|cierran|ofrecen|hacen|es|est[aá]n?|son"
    r"|necesito|quiero|quisiera|d[ií]game|me (?:puede|podr[ií]a|dice)"
)
_EVERY_DAY: Final = (0, 1, 2, 3, 4, 5, 6)

SPANISH: Final = Lexicon(
    language="es",
    stemmer="spanish",
    stop_words=words(
        """
        a al algo alguien algún alguna algunas alguno algunos ante aquí así aún aun bien buen buena buenas bueno buenos cada
        como cómo con cual cuál cuales cuáles cuando cuándo cuanto cuánto cuanta cuánta cuantos cuántos cuantas cuántas de
        decir decirme del desde dice dígame digame dime donde dónde dos e el él ella ellos en entonces era eres es esa esas
        ese eso esos esta está están estar estas este esto estos estoy favor fue gracias ha haber había hacer hace hacen
        hasta hay he hola información ir la las le les lo los mas más me mi mí mis mucho muchas muy necesito necesita no nos
        nosotros o oiga os otra otro para pero pregunta poder podría podrían podemos por porque posible pues puede pueden puedo
        que qué querer quería quien quién quiénes quiero quiere quisiera saber sabe se sea señor señora ser si sí sido sin
        sobre son soy su sus también tal tan tener tengo tenía tiene tienen todo todos tu tú un una uno unos usted ustedes va
        vale van vamos voy y ya yo día días noches tardes tarde hoy momento hora horas tiempo
        """
    ),
    concepts={
        "price": ("precio", "precios", "cuesta", "cuestan", "costo", "coste", "tarifa", "tarifas", "vale", "cobran", "caro", "barato"),
        "hours": ("horario", "horarios", "abre", "abren", "abierto", "abiertos", "apertura", "cierra", "cierran", "cerrado", "cierre", "abrir", "cerrar", "abrimos", "cerramos"),
        "place": ("dirección", "ubicación", "ubicados", "ubicado", "calle", "llegar", "encuentra", "encuentran", "quedan", "queda"),
        "park": ("aparcar", "aparcamiento", "estacionar", "estacionamiento", "estaciono", "aparco", "parking", "parqueo", "parquear", "garaje", "cochera"),
        "pay": ("pagar", "pago", "pagos", "tarjeta", "tarjetas", "efectivo", "pagan"),
        "child": ("niño", "niños", "niña", "niñas", "hijo", "hija", "hijos", "infantil", "bebé", "menores"),
        "visit": ("cita", "citas", "reserva", "reservar", "reservas", "visita", "turno"),
        "phone": ("teléfono", "número", "llamar"),
        "cancel": ("cancelar", "cancelación", "cancelo", "reprogramar", "anular", "cambiar"),
        "insurance": ("seguro", "seguros", "aseguradora", "aseguradoras", "cobertura"),
        "urgent": ("urgencia", "urgencias", "urgente", "emergencia", "emergencias"),
        "refund": ("reembolso", "reembolsos", "reembolsan"),
        "return": ("devolver", "devolución", "devoluciones"),
        "deliver": ("entrega", "entregas", "envío", "envíos", "domicilio", "envían", "entregan"),
        "internet": ("wifi", "internet"),
        "pet": ("mascota", "mascotas", "perro", "perros", "gato", "gatos", "animal", "animales"),
        "discount": ("descuento", "descuentos", "promoción", "promociones", "oferta", "ofertas"),
        "email": ("correo", "email", "electrónico"),
        "access": ("ruedas", "accesible", "accesibilidad", "rampa", "discapacidad"),
        "transit": ("autobús", "bus", "metro", "tren", "tranvía", "camión"),
        "guarantee": ("garantía", "garantías", "garantizan"),
        "duration": ("dura", "duran", "tarda", "tardan", "demora", "minutos", "duración", "toma"),
        "repair": ("reparar", "reparación", "reparaciones", "arreglar", "arreglan", "roto", "rota"),
        "rent": ("alquilar", "alquiler", "alquileres", "alquilan", "renta", "rentar"),
        "begin": ("empieza", "empiezan", "comienza", "comienzan", "inicio"),
    },
    kinds=(
        Kind(
            re.compile(r"\bcu[aá]nto (?:cuesta|cuestan|vale|valen|es|son|cobran|sale|me|cobra)|\bprecios?\b|\btarifas?\b|\bcu[aá]nto\b(?!.*\b(?:dura|tarda|tiempo))", re.I),
            "price",
            re.compile(r"[$€]\s?\d|\b\d[\d.,]*\s?(?:€|d[oó]lares|euros|pesos|por ciento|%)|\bgratis\b|\bgratuit[oa]s?\b|\bsin (?:costo|coste|cargo)", re.I),
        ),
        Kind(
            re.compile(r"\b(?:a )?qu[eé] hora|\bcu[aá]ndo\b|\bhorarios?\b|\b(?:abren|cierran|est[aá]n abiertos)\b", re.I),
            "hours",
            re.compile(r"\b\d{1,2}(?::\d\d)?\s?(?:a\. ?m|p\. ?m|am|pm|h)\b|\b\d{1,2}:\d\d\b|\bcerrad[oa]s?\b|\bcerramos\b|\bmediod[ií]a\b|\b(?:la|las) \d{1,2}\b|24 horas", re.I),
        ),
        Kind(
            re.compile(r"\bd[oó]nde\b|\bdirecci[oó]n\b|\bc[oó]mo (?:llego|se llega|puedo llegar)", re.I),
            "place",
            re.compile(r"\b(?:calle|avenida|plaza|paseo|carretera|piso|detr[aá]s|junto a|enfrente|frente a|esquina|entrada|edificio|garaje)\b|\bav\.", re.I),
        ),
        Kind(
            re.compile(r"\bcu[aá]nto (?:tiempo|dura|tarda|demora)|\bcu[aá]nt[oa]s (?:horas|minutos|d[ií]as)", re.I),
            "duration",
            re.compile(r"\b(?:minutos?|horas?|d[ií]as?|semanas?|meses|mes|años?)\b", re.I),
        ),
        Kind(
            re.compile(r"\btel[eé]fono\b|\bn[uú]mero\b", re.I),
            "phone",
            re.compile(r"\d{3}[\s.-]\d{2,4}|\+\d{7,}", re.I),
        ),
    ),
    days={
        "lunes": (0,), "martes": (1,), "miércoles": (2,), "miercoles": (2,), "jueves": (3,), "viernes": (4,),
        "sábado": (5,), "sabado": (5,), "sábados": (5,), "sabados": (5,), "domingo": (6,), "domingos": (6,),
        "fin de semana": (5, 6), "fines de semana": (5, 6), "entre semana": (0, 1, 2, 3, 4), "laborables": (0, 1, 2, 3, 4),
        "todos los días": _EVERY_DAY, "todos los dias": _EVERY_DAY, "cada día": _EVERY_DAY, "diario": _EVERY_DAY,
        "diariamente": _EVERY_DAY, "toda la semana": _EVERY_DAY, "siete días": _EVERY_DAY,
    },
    day_range=r"a|al|hasta|hasta el",
    opener=re.compile(r"^\W*(?:(?:y|e|o|pero|entonces|bueno|también)\b[\s,]*)*(?:(?:qu[eé] tal|qu[eé] hay de|qu[eé] pasa con)\b)?[\s,]*", re.I),
    asking=re.compile(rf"\b(?:{_QUESTION_WORDS})\b|^\W*(?:{_AUXILIARIES})\b", re.I),
    pointer=re.compile(r"\b(?:eso|esto|ese|esa|esos|esas|lo|ello|ellos|ellas|allí|ahí)\b", re.I),
    joint=re.compile(
        rf"[?!;]\s+|\.\s+(?=[\w¿¡])|,?\s+(?:y también|y además|y|e|además|también|o)\s+(?=¿?(?:(?:a|en|de|por|con|para) )?(?:{_QUESTION_WORDS}|{_AUXILIARIES})\b)"
        rf"|,\s+(?=¿?(?:{_QUESTION_WORDS})\b)",
        re.I,
    ),
    range_word="a",
    unknown="Lo siento, no tengo esa información.",
    unknown_offer="Lo siento, eso no lo sé. ¿Quiere hablar con una persona?",
    partly_unknown="Lo demás no lo sé, lo siento.",
    partly_unknown_offer="Lo demás no lo sé. ¿Quiere que le atienda una persona?",
)  # fmt: skip
