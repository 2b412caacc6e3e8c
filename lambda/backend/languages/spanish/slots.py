"""Spanish words in and around the values of slots: "a nombre de Ana", "ana arroba example punto com"."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.slots import SlotWords

SLOTS: Final = SlotWords(
    ordinals={"primero": 1, "primer": 1, "primera": 1},
    joint="y",
    yes=re.compile(
        r"(?:(?:ah|eh|pues|bueno|creo que|ok)\s+)*(?:si|claro|correcto|exacto|perfecto|vale|bien|de acuerdo|adelante"
        r"|eso es|asi es|esta bien|ok|dale|por supuesto|reservela|reserve|hagalo)\b"
    ),
    no=re.compile(r"(?:(?:ah|eh|pues|bueno|perdon|espere|creo que)\s+)*(?:no|incorrecto|eso no|esta mal|mal)\b"),
    places={
        "primero": 0, "primera": 0, "1st": 0, "segundo": 1, "segunda": 1, "tercero": 2, "tercera": 2, "cuarto": 3,
        "cuarta": 3, "ultimo": -1, "ultima": -1,
    },
    plural="e?s",
    name_lead=re.compile(
        r"(?i)^(?:(?:bueno|s[ií]|claro|vale|hola|eh|este|pues|no|perd[oó]n|mire|por favor)\b[ ,.]*)*"
        r"(?:(?:mi nombre(?: completo)? es|el nombre es|me llamo|soy|a nombre de|al nombre de|con|es|para|quise decir"
        r"|dije|ponga|p[oó]ngalo a nombre de)\b[ ,:]*)*"
    ),
    name_tail=re.compile(r"(?i)\s(?:[ye] (?:mi|quiero|el|la|para)|por favor|gracias)\b"),
    no_names=frozenset({
        "no", "ok", "okay", "si", "que", "hola", "nada", "nadie", "ninguno", "bueno", "claro", "correcto", "gracias",
        "cualquiera", "quiero", "necesito", "puedo", "hoy", "manana", "mañana", "cambie", "cambiar", "eh", "pues",
    }),
    signs={
        " arroba ": "@", " punto ": ".", " guion bajo ": "_", " barra baja ": "_", " guion medio ": "-", " guion ": "-",
        " mas ": "+", " at ": "@",
    },
    email_lead=re.compile(
        r"(?:.*\b(?:e-?mail|mail|correo|direccion)\b(?: electronico)?(?: es)? "
        r"|(?:(?:ok|okay|es|si|claro|no|perdon) )+)"
    ),
)  # fmt: skip
