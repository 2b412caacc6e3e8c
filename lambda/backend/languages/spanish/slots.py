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
        r"|dije|se escribe|se deletrea|ponga|p[oó]ngalo a nombre de)\b[ ,:]*)*"
    ),
    name_tail=re.compile(r"(?i)\s(?:[ye] (?:mi|quiero|el|la|para)|por favor|gracias)\b"),
    no_names=frozenset({
        "no", "ok", "okay", "si", "que", "hola", "nada", "nadie", "ninguno", "bueno", "claro", "correcto", "gracias",
        "cualquiera", "quiero", "necesito", "puedo", "hoy", "manana", "mañana", "cambie", "cambiar", "eh",
        "pues", "otra", "otro",
        "sé", "sabe", "acuerdo", "recuerdo", "idea", "ver", "dejeme", "déjeme", "espere", "momento",
        "minuto", "pensar", "pienso", "creo", "prefiero", "decir", "digo", "dar", "darlo", "tengo",
        "tiene",
        "hay", "esta", "está", "este", "ese", "eso", "esto", "es", "son", "cual", "cuál", "cuando", "cuándo", "donde",
        "dónde", "quien", "quién", "como", "cómo", "cuanto", "cuánto", "porque", "numero", "número", "telefono",
        "teléfono", "celular", "correo", "nombre", "cita", "hora", "dia", "día", "buenos", "buenas", "adios", "adiós",
        "perdon", "perdón", "mismo", "misma", "tarde", "noche", "mediodia", "mediodía", "medianoche", "seguro",
        "segura", "algo", "alguien", "ayuda", "usted", "tampoco", "ahora", "luego", "despues",
        "después", "importa", "igual", "pregunta", "favor", "para", "cancele", "cancelar", "olvidelo", "olvídelo",
        "hable", "hablar", "persona", "agente", "depende", "quizas", "quizás", "prefiera", "sea", "también",
    }),
    signs={
        " arroba ": "@", " punto ": ".", " guion bajo ": "_", " barra baja ": "_", " guion medio ": "-",
        " guion ": "-",
        " mas ": "+", " at ": "@",
    },
    email_lead=re.compile(
        r"(?:.*\b(?:e-?mail|mail|correo|direccion)\b(?: electronico)?(?: es)? "
        r"|(?:(?:ok|okay|es|si|claro|no|perdon) )+)"
    ),
    fillers=re.compile(
        r"(?i)\b(?:eh+|em+|mm+|pues|este(?=\.\.\.|,|\u2026)|(?:d[eé](?:me|jame)|d[eé]jeme|esp[eé]r(?:e|ame|eme|a)"
        r"|aguarde)?(?: solo)?"
        r" ?un (?:momento|momentito|segundo|segundito|minuto|minutito|ratito)(?: por favor)?|(?:d[eé]jeme|d[eé]jame)"
        r" (?:pensar(?:lo)?|ver(?:lo)?|mirar(?:lo)?|revisar|checar|buscar(?:lo)?)|a ver|vamos a ver|veamos"
        r"|esp[eé]re(?:me|se)?"
        r"|estoy pensando|buena pregunta|c[oó]mo le digo)\b[ ,.!\u2026-]*"
    ),
    unsure=re.compile(
        r"\b(?:no (?:lo |la |le )?(?:se|recuerdo|sabria|tengo (?:idea|ni idea|uno|una|correo|telefono|ningun\w*"
        r"|claro)"
        r"|sabemos|estoy segur[oa])|no me acuerdo|no estoy (?:muy |del todo )?segur[oa]|ni idea|se me olvido"
        r"|(?:lo |la )?"
        r"olvide|quien sabe|no (?:se lo |lo |le |la )?quiero (?:dar|decir|dar(?:lo|selo)|decir(?:lo|selo))\w*"
        r"|prefiero no"
        r"|prefiero no dec\w*|no le importa|no quisiera|no (?:lo )?he decidido|no sabria decir\w*"
        r"|me da (?:igual|lo mismo))\b"
    ),
    excludes=re.compile(
        r"\b(?:menos|excepto|salvo|que no sean?|en vez de|en lugar de|aparte de|(?:pero|y|que) no|no puedo"
        r"|no quiero|ni"
        r"|no me (?:viene bien|va bien|sirve|conviene|queda bien))(?: (?:el|la|los|las|en|a|para|un|una|ni|con))*$"
    ),
    excluded=re.compile(
        r"(?:no (?:puedo|me (?:viene|va|sirve|conviene|queda)|estoy|quiero|es posible|trabajo)"
        r"|no(?: por favor)?$|no(?= (?:el|las?|a las?|mejor)\b)"
        r"|(?:me (?:viene|va|queda) (?:mal|fatal))|es imposible|trabajo\b|estoy (?:ocupad[oa]|fuera))"
    ),
    joins=re.compile(r"(?:(?:y|o|u|ni|el|la|los|las|tampoco|a) ?)*"),
    pronoun=re.compile(
        r"(?<!\bla )(?<!\blas )\buna?(?= (?!(?:y|menos|con|en|de la|pm|am|por favor|gracias|o|para|cuarto|mil"
        r"|\d+)\b))"
    ),
    units=re.compile(
        r"(?:personas?|adultos?|ninos?|horas (?:mas|despues)|minutos|anos?|mes(?:es)?|semanas?|dias?|veces|dolares"
        r"|por ciento|dientes|citas?|de nosotros)\b"
    ),
    letters={
        **{letter: letter for letter in "abcdefghijklmnopqrstuvwxyzñ"},
        "be": "b", "ce": "c", "de": "d", "efe": "f", "ge": "g", "hache": "h", "jota": "j", "ka": "k", "ele": "l",
        "elle": "ll", "eme": "m", "ene": "n", "enie": "ñ", "eñe": "ñ", "pe": "p", "cu": "q", "ere": "r", "erre": "r",
        "ese": "s", "te": "t", "uve": "v", "ve": "v", "equis": "x", "ye": "y", "zeta": "z",
        "ceta": "z",
        "i griega": "y", "i latina": "i", "doble u": "w", "doble ve": "w", "uve doble": "w", "be larga": "b",
        "be grande": "b", "be alta": "b", "ve chica": "v", "ve corta": "v", "ve baja": "v",
    },
    as_in=frozenset({"de", "como", "en"}),
    own_number=re.compile(
        r"\b(?:(?:numero|telefono|celular|movil|linea|cual|que) (?:(?:en|con|de) )?(?:(?:el|la) )?(?:del? |con "
        r"|desde )?"
        r"(?:el |la )?(?:cual |que )?(?:le |les |estoy |ahora )*(?:llam\w+|hablando|marcando|usando|uso)\b"
        r"|(?:este|ese|el) mismo(?: (?:numero|telefono|celular|movil))?|este (?:numero|telefono|celular"
        r"|movil)\b(?! es)"
        r"|(?:el|al) (?:numero )?(?:que (?:le )?(?:sale|aparece|ve|tiene|esta viendo)|de esta llamada)"
        r"|desde (?:donde|el que) (?:le )?(?:llam\w+|estoy llamando))"
    ),
)  # fmt: skip
