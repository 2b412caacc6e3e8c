"""English words, abbreviations and number customs for speech."""

from __future__ import annotations

import re
from typing import Final

from common.languages.english.calendar import CALENDAR
from common.languages.english.numbers import NUMBERS
from common.speech.vocabulary import Currency, Vocabulary


def _time_of_day(_hour: int, after_noon: bool) -> str:
    return "PM" if after_noon else "AM"


def _grouped(number: int) -> str:
    return f"{number:,}"


def _as_written(text: str) -> str:
    return text


_ENDS: Final = re.compile(r"noon|midnight|clos", re.I)
_OPEN_END: Final = re.compile(r"(?<=m)(\.?)\s?[-\u2013\u2014]\s?(?=(?:noon|midnight|close|closing)\b)", re.I)
_TO_AN_END: Final = re.compile(r"(?<=[0-9])\s?[-\u2013\u2014]\s?(?=(?:noon|midnight|close|closing)\b)", re.I)


def _respelt(text: str) -> str:
    """A range that ends in a word: "10am-noon"."""
    return _TO_AN_END.sub(" to ", _OPEN_END.sub(r"\1 to ", text)) if _ENDS.search(text) else text


SPEECH: Final = Vocabulary(
    calendar=CALENDAR,
    numbers=NUMBERS,
    one_letter_words=frozenset("aI"),
    address_leads=frozenset({
        "at", "on", "to", "via", "from", "through", "under", "is", "visit", "see", "check", "use", "open", "browse",
        "website", "site", "page", "online", "web", "called",
    }),
    at="at",
    dot="dot",
    dash="dash",
    underscore="underscore",
    plus="plus",
    minus="minus",
    squared="squared",
    cubed="cubed",
    website="our website",
    number="number",
    to="to",
    per="per",
    either="or",
    conjunction="and|or|to|through|thru",
    out_of="out of",
    over="over",
    and_part="and",
    about="about",
    less_than="less than",
    more_than="more than",
    star_key="star",
    pound_key="pound",
    height="{feet} feet {inches} inches",
    hours="hours",
    thousands=",",
    grouped=_grouped,
    counted=_grouped,
    time_of_day=_time_of_day,
    key_words=frozenset({"press", "dial", "enter", "hit", "push", "key", "keys", "sign", "or"}),
    call_verbs=frozenset({"call", "dial", "text"}),
    date_words=frozenset({"on", "by", "until", "till", "before", "after", "from", "since", "due"}),
    identifiers=frozenset({
        "ticket", "order", "invoice", "reference", "ref", "policy", "account", "acct", "pin", "code", "passcode",
        "password", "confirmation", "serial", "tracking", "membership", "claim", "booking", "reservation", "folio",
        "id", "zip", "postcode", "permit", "receipt", "sku", "contract", "transaction", "voucher", "coupon", "badge",
        "extension", "ext", "docket", "prescription", "rx",
    }),
    may_be_identifiers=frozenset({
        "case", "file", "record", "part", "model", "member", "customer", "client", "patient", "license", "licence",
        "job", "item", "check", "card", "registration", "phone", "room",
    }),
    identifier_links=frozenset({
        "number", "no", "no.", "nr", "code", "id", "#", "is", "was", "will be", "ending in", "ends in", "ending with",
    }),
    respell=_respelt,
    agree=_as_written,
    phrases={
        "24/7": "24 7", "and/or": "and or", "w/": "with", "w/o": "without", "c/o": "care of", "n/a": "not applicable",
        "N/A": "not applicable",
    },
    magnitudes={
        "k": "thousand", "thousand": "thousand", "m": "million", "mm": "million", "million": "million", "b": "billion",
        "bn": "billion", "billion": "billion", "trillion": "trillion",
    },
    currencies={
        "$": Currency("dollar", "dollars", "cent", "cents"),
        "USD": Currency("dollar", "dollars", "cent", "cents"),
        "CAD": Currency("Canadian dollar", "Canadian dollars", "cent", "cents"),
        "€": Currency("euro", "euros", "cent", "cents"),
        "EUR": Currency("euro", "euros", "cent", "cents"),
        "£": Currency("pound", "pounds", "penny", "pence"),
        "GBP": Currency("pound", "pounds", "penny", "pence"),
        "MXN": Currency("Mexican peso", "Mexican pesos", "centavo", "centavos"),
        "¥": Currency("yen", "yen", "sen", "sen"),
        "JPY": Currency("yen", "yen", "sen", "sen"),
        "₡": Currency("colon", "colones", "centimo", "centimos"),
        "CRC": Currency("Costa Rican colon", "Costa Rican colones", "centimo", "centimos"),
        "₲": Currency("guarani", "guaranies", "centimo", "centimos"),
        "₱": Currency("peso", "pesos", "centavo", "centavos"),
        "GTQ": Currency("quetzal", "quetzales", "centavo", "centavos"),
        "DOP": Currency("Dominican peso", "Dominican pesos", "centavo", "centavos"),
        "BRL": Currency("real", "reais", "centavo", "centavos"),
        "₹": Currency("rupee", "rupees", "paisa", "paise"),
        "INR": Currency("rupee", "rupees", "paisa", "paise"),
    },
    dollars={},
    units={
        "%": ("percent", "percent"),
        "°C": ("degree Celsius", "degrees Celsius"),
        "° C": ("degree Celsius", "degrees Celsius"),
        "° F": ("degree Fahrenheit", "degrees Fahrenheit"),
        "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
        "°": ("degree", "degrees"),
        "km/h": ("kilometer per hour", "kilometers per hour"),
        "mph": ("mile per hour", "miles per hour"),
        "km": ("kilometer", "kilometers"),
        "m": ("meter", "meters"),
        "cm": ("centimeter", "centimeters"),
        "mm": ("millimeter", "millimeters"),
        "mi": ("mile", "miles"),
        "ft": ("foot", "feet"),
        "yd": ("yard", "yards"),
        "kg": ("kilogram", "kilograms"),
        "g": ("gram", "grams"),
        "mg": ("milligram", "milligrams"),
        "mcg": ("microgram", "micrograms"),
        "lb": ("pound", "pounds"),
        "lbs": ("pound", "pounds"),
        "oz": ("ounce", "ounces"),
        "L": ("liter", "liters"),
        "ml": ("milliliter", "milliliters"),
        "mL": ("milliliter", "milliliters"),
        "m^2": ("square meter", "square meters"),
        "m2": ("square meter", "square meters"),
        "km2": ("square kilometer", "square kilometers"),
        "km^2": ("square kilometer", "square kilometers"),
        "m^3": ("cubic meter", "cubic meters"),
        "ft^2": ("square foot", "square feet"),
        "sq ft": ("square foot", "square feet"),
        "h": ("hour", "hours"),
        "hr": ("hour", "hours"),
        "hrs": ("hour", "hours"),
        "min": ("minute", "minutes"),
        "mins": ("minute", "minutes"),
        "sec": ("second", "seconds"),
        "secs": ("second", "seconds"),
        "ms": ("millisecond", "milliseconds"),
        "yr": ("year", "years"),
        "yrs": ("year", "years"),
        "KB": ("kilobyte", "kilobytes"),
        "MB": ("megabyte", "megabytes"),
        "GB": ("gigabyte", "gigabytes"),
        "TB": ("terabyte", "terabytes"),
        "kWh": ("kilowatt hour", "kilowatt hours"),
    },
    rates={
        "h": "hour", "hr": "hour", "hour": "hour", "min": "minute", "day": "day", "wk": "week", "mo": "month",
        "mos": "month", "yr": "year", "lb": "pound", "oz": "ounce", "kg": "kilogram", "g": "gram", "L": "liter",
        "gal": "gallon", "ft": "foot", "yd": "yard", "mi": "mile", "km": "kilometer", "sq ft": "square foot",
        "sqft": "square foot", "m2": "square meter", "pp": "person", "ea": "piece", "pc": "piece", "pcs": "piece",
        "pkg": "package", "dz": "dozen", "doz": "dozen", "qt": "quart", "pt": "pint",
    },
    symbols={
        "&": "and", "+": "plus", "=": "equals", "%": "percent", "°": "degrees", "@": "at", "§": "section", "→": "to",
        "\u00d7": "times", "÷": "divided by", "±": "plus or minus", "≈": "about", "≤": "at most", "≥": "at least",
        "≠": "is not", "∞": "infinity", "€": "euros", "£": "pounds", "$": "dollars",
    },
    fractions={
        "and": "and", "1/2": "a half", "1/3": "a third", "2/3": "two thirds", "1/4": "a quarter",
        "3/4": "three quarters",
        "1/8": "an eighth",
    },
    ordinals={},
    titles={
        "dr": "Doctor", "mr": "Mister", "mrs": "Missus", "ms": "Ms", "prof": "Professor", "rev": "Reverend",
        "hon": "Honorable", "capt": "Captain", "lt": "Lieutenant", "sgt": "Sergeant", "gen": "General", "mt": "Mount",
        "attn": "attention", "st": "Saint",
    },
    shortened={
        "jr": "Junior", "sr": "Senior", "st": "Street", "ave": "Avenue", "blvd": "Boulevard", "rd": "Road",
        "ln": "Lane",
        "ct": "Court", "hwy": "Highway", "pkwy": "Parkway", "sq": "Square", "apt": "Apartment", "ste": "Suite",
        "bldg": "Building", "inc": "Incorporated", "ltd": "Limited", "corp": "Corporation", "co": "Company",
        "dept": "Department", "approx": "approximately", "appt": "appointment", "vs": "versus", "etc": "et cetera",
        "ext": "extension", "tel": "telephone", "max": "maximum", "incl": "including", "excl": "excluding",
        "avg": "average", "tbsp": "tablespoon", "tsp": "teaspoon", "hr": "hour", "hrs": "hours", "mins": "minutes",
        "misc": "miscellaneous", "govt": "government", "dr": "Drive",
    },
    numbered={
        "no.": "number", "nos.": "numbers", "ext": "extension", "fig": "figure", "pg": "page", "pp": "pages",
        "apt": "Apartment", "ste": "Suite", "rm": "room", "vol": "volume", "ch": "chapter",
    },
    initials={
        "e.g": "for example", "i.e": "that is", "a.k.a": "also known as", "ph.d": "PhD", "p.s": "PS", "u.s": "US",
        "u.k": "UK",
        "p.o": "PO", "a.m": "AM", "p.m": "PM",
    },
)  # fmt: skip
