"""Spanish words, abbreviations and number customs for speech."""

from __future__ import annotations

import re
from typing import Final

from common.languages.spanish.calendar import CALENDAR
from common.languages.spanish.numbers import NUMBERS
from common.speech.vocabulary import Currency, Vocabulary
from common.words import without_accents_but_enye

_MILLION: Final = 1_000_000


def _time_of_day(hour: int, after_noon: bool) -> str:
    if not after_noon:
        return "de la noche" if hour == 12 else "de la madrugada" if hour < 6 else "de la mañana"
    if hour == 12:
        return "del mediodía"
    return "de la noche" if hour >= 8 else "de la tarde"


def _grouped(number: int) -> str:
    millions, rest = divmod(number, _MILLION)
    if not 0 < millions < _MILLION:
        return str(number)
    name = "millón" if millions == 1 else "millones"
    return f"{millions} {name} {rest}" if rest else f"{millions} {name}"


def _counted(number: int) -> str:
    grouped = _grouped(number)
    return f"{grouped} de" if grouped.endswith(("millón", "millones")) else grouped


# "señor(a)" and "abogado/a", "amig@s": both forms are said.
_FEMININE_ENDING: Final = re.compile(r"\b([^\W\d_]{3,})(?:\((as?)\)|/(as?)(?![\w/]))")
_ANY_ENDING: Final = re.compile(r"(?<![\w.@])([^\W\d_]{3,})@(s?)(?![\w@]|\.\w)")
_STREET: Final = re.compile(r"(?<![\w/])[cC]/\s?(?=[A-ZÁÉÍÓÚÑ])")
# "12 m." is noon beside a word for a time of day, or where a range begins; else it may be a length.
_NOON: Final = re.compile(
    r"(?:(?<=\blas )|(?<=\b[ay] )|(?<=\bhasta )|(?<=-)|(?<=- )|(?=12:00)|"
    r"(?=12\s?m\b\.?\s?(?:a|hasta|-)\s?(?:las\s)?[0-9]))"
    r"12(?::00)?\s?m\b\.?(?!\s(?:de|del|cuadrad|lineal))"
)
# Feminine nouns do not all end in -a, nor are all that do.
_MASCULINE_IN_A: Final = frozenset(
    {"día", "días", "mapa", "programa", "problema", "tema", "sistema", "idioma", "clima"}
)
_HALF: Final = re.compile(r"\b(?:([0-9]+) y )?medio(?: de)? ([^\W\d_]{3,})")
_SOME_OF: Final = re.compile(
    r"\b(tercios?|cuartos?|octavos?) (?=[^\W\d_]{4,})(?!de\b|para\b|partes?\b|sobre\b|hasta\b)"
)


def _respelt(text: str) -> str:
    if "/" in text:
        text = _STREET.sub("calle ", text)
    if "12" in text:
        text = _NOON.sub(_noon, text)
    if "@" in text:
        text = _ANY_ENDING.sub(_any_ending, text)
    return _FEMININE_ENDING.sub(_feminine_ending, text) if "a)" in text or "as)" in text or "/a" in text else text


def _noon(match: re.Match[str]) -> str:
    ends = match[0].endswith(".") and not match.string[match.end() :].strip()
    return "12 del mediodía." if ends else "12 del mediodía"


def _any_ending(match: re.Match[str]) -> str:
    stem = match[1]
    return f"{stem}os y {stem}as" if match[2] else f"{stem}o o {stem}a"


def _feminine_ending(match: re.Match[str]) -> str:
    word, ending = match[1], match[2] or match[3]
    if ending == "as":
        return f"{word} y {word[:-2]}as" if word.endswith(("os", "es")) else match[0]
    if word.endswith(("o", "e")):
        return f"{word} o {word[:-1]}a"
    return f"{word} o {_without_accent(word)}a" if word.endswith(("r", "n", "l", "s", "z")) else match[0]


def _without_accent(stem: str) -> str:
    """A stem before a further syllable: "campeón", "campeona"."""
    return stem[:-2] + without_accents_but_enye(stem[-2:])


def _agreeing(text: str) -> str:
    return _SOME_OF.sub(r"\1 de ", _HALF.sub(_half, text))


def _half(match: re.Match[str]) -> str:
    whole, noun = match.groups()
    feminine = noun.endswith(("a", "as", "ción", "ciones", "dad", "noche", "noches")) and noun not in _MASCULINE_IN_A
    half = "media" if feminine else "medio"
    if whole == "1" and noun.endswith("s"):
        noun = noun[: -2 if noun.endswith(("nes", "res", "les", "ses", "des")) else -1]
    return f"{whole} {noun} y {half}" if whole else f"{half} {noun}"


_DOLLAR: Final = Currency("dólar", "dólares", "centavo", "centavos")
_EURO: Final = Currency("euro", "euros", "céntimo", "céntimos")
_POUND: Final = Currency("libra", "libras", "penique", "peniques")
_MEXICAN_PESO: Final = Currency("peso mexicano", "pesos mexicanos", "centavo", "centavos")
_COLON: Final = Currency("colón", "colones", "céntimo", "céntimos")
_PESO: Final = Currency("peso", "pesos", "centavo", "centavos")
_YEN: Final = Currency("yen", "yenes", "sen", "sen")

SPEECH: Final = Vocabulary(
    calendar=CALENDAR,
    numbers=NUMBERS,
    one_letter_words=frozenset("aeouyá"),
    address_leads=frozenset({
        "en", "a", "es", "vía", "desde", "visite", "visita", "vea", "consulte", "use", "abra", "web", "página", "sitio",
        "internet", "línea", "llamada", "llamado",
    }),
    at="arroba",
    dot="punto",
    dash="guion",
    underscore="guion bajo",
    plus="más",
    minus="menos",
    squared="al cuadrado",
    cubed="al cubo",
    website="nuestra página web",
    number="número",
    to="a",
    per="por",
    either="o",
    conjunction="y|o|a",
    out_of="de",
    over="sobre",
    and_part="con",
    about="unos",
    less_than="menos de",
    more_than="más de",
    star_key="asterisco",
    pound_key="almohadilla",
    height="{feet} pies {inches} pulgadas",
    hours="horas",
    thousands=".,",
    grouped=_grouped,
    counted=_counted,
    time_of_day=_time_of_day,
    key_words=frozenset({
        "marque", "marca", "pulse", "pulsa", "presione", "presiona", "oprima", "oprime", "teclee", "digite",
        "tecla", "o",
    }),
    call_verbs=frozenset({"al", "marque", "marcar", "llame"}),
    date_words=frozenset({"el", "del", "al", "hasta", "día", "fecha"}),
    identifiers=frozenset({
        "ticket", "pedido", "factura", "referencia", "ref", "póliza", "cuenta", "pin", "código", "clave", "contraseña",
        "confirmación", "folio", "expediente", "exp", "reserva", "reservación", "seguimiento", "rastreo", "guía",
        "boleto", "recibo", "contrato", "matrícula", "cédula", "dni", "nie", "nif", "rfc", "curp", "postal",
        "extensión", "ext", "siniestro", "orden", "vale", "cupón", "serie", "cp",
    }),
    may_be_identifiers=frozenset({
        "caso", "archivo", "modelo", "cliente", "paciente", "socio", "licencia", "artículo", "tarjeta", "registro",
    }),
    identifier_links=frozenset({
        "número", "núm", "núm.", "no.", "n.º", "nº", "es", "era", "será", "terminada en", "terminado en",
        "que termina en",
    }),
    respell=_respelt,
    agree=_agreeing,
    phrases={
        "24/7": "24 7", "y/o": "y o", "c/u": "cada uno", "s/n": "sin número", "C/": "calle", "N/A": "no aplica",
        "Mª": "María", "D.ª": "doña", "Dª": "doña",
    },
    magnitudes={
        "k": "mil", "mil": "mil", "m": "millones de", "millón": "millón de", "millones": "millones de",
        "mm": "millones de",
    },
    currencies={
        "$": _DOLLAR, "USD": _DOLLAR, "€": _EURO, "EUR": _EURO, "£": _POUND, "GBP": _POUND,
        "MXN": _MEXICAN_PESO, "¥": _YEN, "JPY": _YEN,
        "CAD": Currency("dólar canadiense", "dólares canadienses", "centavo", "centavos"),
        "COP": Currency("peso colombiano", "pesos colombianos", "centavo", "centavos"),
        "ARS": Currency("peso argentino", "pesos argentinos", "centavo", "centavos"),
        "CLP": Currency("peso chileno", "pesos chilenos", "centavo", "centavos"),
        "CRC": _COLON, "₡": _COLON,
        "PYG": Currency("guaraní", "guaraníes", "céntimo", "céntimos"),
        "₲": Currency("guaraní", "guaraníes", "céntimo", "céntimos"),
        "₱": Currency("peso filipino", "pesos filipinos", "centavo", "centavos"),
        "₹": Currency("rupia", "rupias", "paisa", "paisas"),
        "BOB": Currency("boliviano", "bolivianos", "centavo", "centavos"),
        "GTQ": Currency("quetzal", "quetzales", "centavo", "centavos"),
        "DOP": Currency("peso dominicano", "pesos dominicanos", "centavo", "centavos"),
        "BRL": Currency("real", "reales", "centavo", "centavos"),
        "PEN": Currency("sol", "soles", "céntimo", "céntimos"),
    },
    dollars=dict.fromkeys(("MX", "AR", "CL", "CO", "CU", "DO", "UY"), _PESO),
    units={
        "%": ("por ciento", "por ciento"),
        "°C": ("grado Celsius", "grados Celsius"),
        "° C": ("grado Celsius", "grados Celsius"),
        "ºC": ("grado Celsius", "grados Celsius"),
        "°F": ("grado Fahrenheit", "grados Fahrenheit"),
        "ºF": ("grado Fahrenheit", "grados Fahrenheit"),
        "°": ("grado", "grados"),
        "km/h": ("kilómetro por hora", "kilómetros por hora"),
        "km": ("kilómetro", "kilómetros"),
        "mph": ("milla por hora", "millas por hora"),
        "m": ("metro", "metros"),
        "mi": ("milla", "millas"),
        "ft": ("pie", "pies"),
        "cm": ("centímetro", "centímetros"),
        "mm": ("milímetro", "milímetros"),
        "kg": ("kilogramo", "kilogramos"),
        "g": ("gramo", "gramos"),
        "mg": ("miligramo", "miligramos"),
        "mcg": ("microgramo", "microgramos"),
        "l": ("litro", "litros"),
        "L": ("litro", "litros"),
        "ml": ("mililitro", "mililitros"),
        "mL": ("mililitro", "mililitros"),
        "m^2": ("metro cuadrado", "metros cuadrados"),
        "m2": ("metro cuadrado", "metros cuadrados"),
        "km2": ("kilómetro cuadrado", "kilómetros cuadrados"),
        "km^2": ("kilómetro cuadrado", "kilómetros cuadrados"),
        "m^3": ("metro cúbico", "metros cúbicos"),
        "h": ("hora", "horas"),
        "hs": ("hora", "horas"),
        "hrs": ("hora", "horas"),
        "min": ("minuto", "minutos"),
        "mins": ("minuto", "minutos"),
        "seg": ("segundo", "segundos"),
        "ms": ("milisegundo", "milisegundos"),
        "KB": ("kilobyte", "kilobytes"),
        "MB": ("megabyte", "megabytes"),
        "GB": ("gigabyte", "gigabytes"),
        "kWh": ("kilovatio hora", "kilovatios hora"),
        "lb": ("libra", "libras"),
        "oz": ("onza", "onzas"),
    },
    rates={
        "h": "hora", "hr": "hora", "hora": "hora", "min": "minuto", "día": "día", "sem": "semana", "semana": "semana",
        "mes": "mes", "año": "año", "noche": "noche", "persona": "persona", "pers": "persona", "pax": "persona",
        "pza": "pieza", "pz": "pieza", "pieza": "pieza", "ud": "unidad", "uds": "unidad", "kg": "kilo", "g": "gramo",
        "l": "litro", "L": "litro", "lt": "litro", "m": "metro", "m2": "metro cuadrado", "m²": "metro cuadrado",
        "km": "kilómetro", "doc": "docena", "paq": "paquete",
    },
    symbols={
        "&": "y", "+": "más", "=": "igual a", "%": "por ciento", "°": "grados", "@": "arroba", "§": "sección", "→": "a",
        "\u00d7": "por", "÷": "entre", "±": "más o menos", "≈": "aproximadamente", "≤": "como máximo",
        "≥": "como mínimo",
        "≠": "distinto de", "∞": "infinito", "€": "euros", "£": "libras", "$": "dólares",
    },
    fractions={
        "and": "y", "1/2": "medio", "1/3": "un tercio", "2/3": "dos tercios", "1/4": "un cuarto", "3/4": "tres cuartos",
        "1/8": "un octavo",
    },
    ordinals={
        1: ("primero", "primera"), 2: ("segundo", "segunda"), 3: ("tercero", "tercera"), 4: ("cuarto", "cuarta"),
        5: ("quinto", "quinta"), 6: ("sexto", "sexta"), 7: ("séptimo", "séptima"), 8: ("octavo", "octava"),
        9: ("noveno", "novena"), 10: ("décimo", "décima"), 11: ("undécimo", "undécima"), 12: ("duodécimo", "duodécima"),
    },
    titles={
        "sr": "señor", "sra": "señora", "srta": "señorita", "sres": "señores", "dr": "doctor", "dra": "doctora",
        "d": "don",
        "dña": "doña", "lic": "licenciado", "ing": "ingeniero", "arq": "arquitecto", "prof": "profesor",
        "profa": "profesora",
        "av": "avenida", "avda": "avenida", "avd": "avenida", "pza": "plaza", "plza": "plaza", "ctra": "carretera",
        "col": "colonia", "blvd": "bulevar", "urb": "urbanización", "sto": "santo", "sta": "santa", "gral": "general",
        "edif": "edificio",
    },
    shortened={
        "etc": "etcétera", "aprox": "aproximadamente", "ud": "usted", "uds": "ustedes", "vd": "usted", "vds": "ustedes",
        "tel": "teléfono", "teléf": "teléfono", "tfno": "teléfono", "ext": "extensión", "máx": "máximo",
        "mín": "mínimo",
        "dpto": "departamento", "depto": "departamento", "apdo": "apartado", "pág": "página", "págs": "páginas",
        "hnos": "hermanos", "cía": "compañía", "izq": "izquierda", "izda": "izquierda", "dcha": "derecha",
        "vs": "contra",
        "núm": "número", "hrs": "horas", "av": "avenida", "avda": "avenida",
        "sr": "señor", "sra": "señora", "srta": "señorita", "dr": "doctor", "dra": "doctora",
    },
    numbered={
        "no.": "número", "n.º": "número", "nº": "número", "n°": "número", "n.°": "número", "núm": "número",
        "ext": "extensión", "exp": "expediente", "cp": "código postal",
        "pág": "página", "tel": "teléfono", "apdo": "apartado", "art": "artículo",
    },
    initials={
        "p.ej": "por ejemplo", "ee.uu": "Estados Unidos", "a.c": "antes de Cristo", "d.c": "después de Cristo",
        "c.p": "código postal", "s.a": "ese a", "s.l": "ese ele", "c.v": "ce uve", "p.d": "posdata", "a.m": "AM",
        "p.m": "PM",
    },
)  # fmt: skip
