"""Spanish words, abbreviations and number customs for speech."""

from __future__ import annotations

from typing import Final

from common.speech.vocabulary import Currency, Vocabulary

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


_MONTHS: Final = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip
_DAYS: Final = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_DOLLAR: Final = Currency("dólar", "dólares", "centavo", "centavos")
_EURO: Final = Currency("euro", "euros", "céntimo", "céntimos")
_POUND: Final = Currency("libra", "libras", "penique", "peniques")
_MEXICAN_PESO: Final = Currency("peso mexicano", "pesos mexicanos", "centavo", "centavos")
_YEN: Final = Currency("yen", "yenes", "sen", "sen")

SPANISH: Final = Vocabulary(
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
    months=_MONTHS,
    short_months={**{name[:3]: name for name in _MONTHS}, "sept": "septiembre"},
    short_days={**{name[:3]: name for name in _DAYS}, "mie": "miércoles", "sab": "sábado"},
    month_first=False,
    date="{day} de {month} de {year}",
    date_without_year="{day} de {month}",
    time_of_day=_time_of_day,
    key_words=frozenset({
        "marque", "marca", "pulse", "pulsa", "presione", "presiona", "oprima", "oprime", "teclee", "digite",
        "tecla", "o",
    }),
    call_verbs=frozenset({"al", "marque", "marcar", "llame"}),
    date_words=frozenset({"el", "del", "al", "hasta", "día", "fecha"}),
    day_letters={"l": "lunes", "j": "jueves", "v": "viernes", "s": "sábado", "d": "domingo"},
    homographs=frozenset({"mar"}),
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
        "PEN": Currency("sol", "soles", "céntimo", "céntimos"),
    },
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
        "ext": "extensión",
        "pág": "página", "tel": "teléfono", "apdo": "apartado", "art": "artículo",
    },
    initials={
        "p.ej": "por ejemplo", "ee.uu": "Estados Unidos", "a.c": "antes de Cristo", "d.c": "después de Cristo",
        "c.p": "código postal", "s.a": "ese a", "s.l": "ese ele", "c.v": "ce uve", "p.d": "posdata", "a.m": "AM",
        "p.m": "PM",
    },
)  # fmt: skip
