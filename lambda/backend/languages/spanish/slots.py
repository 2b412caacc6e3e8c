"""The words that callers put in and around the values of slots in Spanish, and those that steer a workflow."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.slots import MaskingWords, Phrasebook, SlotWords, correcting, opening, whole

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
        r"(?i)\b(?:(?:mi|el|su|los|mis) (?:nombre|apellido)s?(?: completo)?(?: es| son| ser[ií]a)?|me llamo"
        r"|(?:yo )?soy|se llama"
        r"|(?:le )?habla|(?:a|al|en|bajo el) (?:nombre|apellido)(?: de)?|de parte de"
        r"|(?:es |ser[ií]a )?para(?: (?:mi|nuestr[oa]) (?:espos[oa]|marido|mujer|hij[oa]|madre|padre|mam[aá]|pap[aá]"
        r"|suegr[oa]"
        r"|herman[oa]|niet[oa]|abuel[oa]|amig[oa]|pareja))?"
        r"|(?:p[oó]n(?:ga|gala|galo|game|gase|la|lo)?|ap[uú]nt(?:e|ela|elo|eme)|an[oó]t(?:e|ela|elo|eme)|d[eé]jela"
        r"|d[eé]jelo)"
        r"(?: a nombre de| como| con| para| bajo)?"
        r"|con|es|ser[ií]a|quise decir|dije|se escribe|se deletrea|bueno|s[ií]|claro|vale|hola|eh|este|pues|no"
        r"|perd[oó]n"
        r"|mire|por favor|ay|ah|ok|buen[oa]s (?:d[ií]as|tardes|noches)|ahora|desde luego|por supuesto)\b[ ,:.]*"
    ),
    name_tail=re.compile(
        r"(?i)\s(?:[ye] (?:mi|quiero|el|la|para)|por favor|gracias|para servirle|a sus [oó]rdenes|con (?:[a-zñ] "
        r"|hache|be|ve|ce|ese"
        r"|zeta|ge|jota|i griega|elle|acento|tilde|doble)|se (?:escribe|deletrea)|es mi (?:nombre|apellido)|al aparato"
        r"|al habla)\b"
    ),
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
        "soy", "llamo", "llama", "habla", "ponga", "póngala", "póngalo", "pongala", "pongalo", "apunte", "apúntela",
        "anote",
        "anótelo", "deje", "mire", "oiga", "ay", "ah", "uy", "bien", "perfecto", "exacto", "desde", "espéreme",
        "espereme",
        "apellido", "apellidos", "digame", "dígame", "repita", "repetir", "entiendo", "entendí", "escucho", "oigo",
        "señas",
        "cero", "doble", "guion", "guión", "marido", "esposo", "esposa", "mujer", "hijo", "hija", "madre", "padre",
        "mamá",
        "papá", "ayer", "dental", "adelante", "todavía", "todavia", "vamos", "verá", "vera", "poner", "cariño",
        "hable", "hablar", "persona", "agente", "depende", "quizas", "quizás", "prefiera", "sea", "también",
    }),
    names_too=frozenset({"sol", "e", "y"}),
    titles={
        "señor": "señor", "sr": "señor", "señora": "señora", "sra": "señora", "señorita": "señorita",
        "srta": "señorita",
        "don": "don", "doña": "doña", "doctor": "doctor", "dr": "doctor", "doctora": "doctora", "dra": "doctora",
        "licenciado": "licenciado", "licenciada": "licenciada", "ingeniero": "ingeniero", "profesor": "profesor",
        "profesora": "profesora",
    },
    articles=frozenset({"el", "la"}),
    given_lead=re.compile(r"(?i)\b(?:nombre(?: de pila)?)(?: es|:)?[ ,]+"),
    surname_lead=re.compile(r"(?i)\bapellidos?(?: es| son|:)?[ ,]+"),
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
        r"\b(?:menos|excepto|salvo|que no sean?|en vez de|en lugar de|aparte de|(?:pero|y|(?<!por )que) no|no puedo"
        r"|no quiero|ni"
        r"|no me (?:viene bien|va bien|sirve|conviene|queda bien)|no podria|estoy (?:ocupad[oa]|fuera|de viaje)|nunca"
        r"|tengo (?!(?:tiempo|libre|disponib\w*|hueco|todo)\b|[^|;]*\blibre)(?:[a-z]+ ){1,4}?)(?: ?(?:el|la|los|las"
        r"|en|a|para|un|una|ni|con))*$"
    ),
    excluded=re.compile(
        r"(?:(?:por la (?:manana|tarde|noche) )?no (?:puedo|me (?:viene|va|sirve|conviene|queda)|estoy|quiero"
        r"|es posible|trabajo|podria)"
        r"|no(?: por favor)?$|no(?= (?:el|las?|a las?|mejor)\b)"
        r"|(?:me (?:viene|va|queda) (?:mal|fatal))|es (?:imposible|muy (?:pronto|tarde|temprano)|demasiado \w+"
        r"|cuando|mi (?!dia|unic\w+))"
        r"|ya (?:tengo|estoy)|trabajo\b|voy (?:al?|de|con)\b|cuido\b|viajo\b|juego\b|doy clase"
        r"|tengo (?!(?:tiempo|libre|el dia|la tarde|la manana|todo|disponib\w*|hueco|un hueco|\d)\b)"
        r"|estoy (?:ocupad[oa]|fuera|de viaje|trabajando|en|con)\b|(?:viene|vienen|llega|llegan) mi|me toca)"
    ),
    joins=re.compile(r"(?:(?:y|o|u|ni|el|la|los|las|tampoco|a) ?)*"),
    pronoun=re.compile(
        r"(?<!\bla )(?<!\blas )\buna?(?= (?!(?:y|menos|con|en|de la|hora|pm|am|por favor|gracias|o|para|cuarto|mil"
        r"|\d+)\b))"
    ),
    units=re.compile(
        r"(?:personas?|adultos?|ninos?|horas?(?! de la)|minutos?|anos?|mes(?:es)?|semanas?|dias?|veces|dolares"
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
    either=re.compile(
        r"\b(?:cualquiera|la que (?:sea|quiera|prefiera|guste|le venga)|el que (?:sea|quiera|prefiera)|(?:me )?da"
        r" (?:igual|lo mismo)|no (?:me )?importa|(?:elija|escoja|decida) usted|usted (?:elija|escoja|decida|dira))\b"
    ),
    corrects=correcting(
        r"(?:ay )?no(?: no)*,? (?:esper[ea](?:me|se|te)?|perd[oó]n(?:e)?|mejor|digo|mentira|quise decir"
        r"|me equivoqu[eé])"
        r"|digo(?! (?:que|yo)\b)|quise decir|quiero decir|quer[ií]a decir|me (?:he )?equivo(?:qu[eé]|cado|co)"
        r"|(?:o|pero|y) mejor(?: dicho)?(?! que\b)|mejor dicho|m[aá]s bien|corrijo|sino(?! que\b)|que sea|rectifico"
        r"|c[aá]mbi[eé](?:me)?l[oa] (?:a|por|al|para)|preferir[ií]a|prefiero(?! no\b)",
        r"(?:ay |ah |eh |bueno |pues )*no(?=\s*[,.;:!\u2026\u2014]|\s+(?:no|espere|perd[oó]n|mejor|digo|quise)\b)"
        r"|esper[ea](?:me|se)?|perd[oó]n(?:e|eme)?|disculpe?|en realidad|la verdad|dije|mejor(?! que\b)|o sea|uy|huy",
    ),
    breaks_off=re.compile(
        r"(?i)(?:^|[\s,.!\u2026-])(?:(?:ay,? )?no,? esper[ea](?:me|se)?|(?<!que )(?<!puedo )(?<!de )esper[ea](?:me|se)?"
        r"(?: un (?:momento|segundo|momentito))?|\w+[\s,.!\u2026-]+me equivoqu[eé]"
        r"|(?:empiezo|deje empezar) (?:otra vez|de nuevo))[\s,.!\u2026-]*$"
    ),
    denies=re.compile(r"(?:^|[|;] )(?:(?:ay|eh|pues|pero|y) )*no(?: (?:el|la|los|las|a|en|para|de|dia))*$"),
)  # fmt: skip


MASKING: Final = MaskingWords(
    at=("arroba",),
    dot=("punto",),
    joints=(r"gui[oó]n(?:\s+bajo)?", r"barra\s+baja", "m[aá]s"),
    plus=("mas", "más"),
    hesitations=frozenset({"perdon", "espera", "bueno", "eh"}),
)


_SMALL: Final = "no|ay|eh|bueno|pues|vale|perdon|por favor|sabe que|mejor|mire|ya|espere"
_THING: Final = "todo|eso|esto|ya|la cita|la reserva|mi cita|mi reserva|de eso|de la cita|asi|estar"

PHRASEBOOK: Final = Phrasebook(
    leaves=whole(
        _SMALL,
        r"(?:quiero |quisiera |prefiero )?(?:cancel(?:ar|e|a|elo|alo|arlo)|anul(?:ar|e|a|elo|arlo)|parar?|pare|salir"
        rf"|dejarlo|dejelo|dejalo|dejemoslo|lo dejamos|lo dejo|olvidelo|olvidalo|olvidese|olvidate)(?: (?:{_THING}))*"
        r"|no importa|da igual|(?:he cambiado|cambie) de (?:idea|opinion)"
        r"|ya no (?:la |lo )?(?:quiero|necesito|hace falta)(?: .{0,20})?"
        r"|no quiero (?:la cita|nada|seguir|reservar|continuar)(?: .{0,15})?"
        r"|llamo (?:luego|mas tarde|otro dia|despues)|llamare (?:luego|mas tarde|otro dia|despues)",
        "por favor|gracias|entonces|de momento|por ahora|mejor|ya",
    ),
    changes=re.compile(r"\b(?:cambi\w+|corrij\w+|corregir|modific\w+|equivoc\w+|mal|incorrect[oa]|error|otr[oa])\b"),
    instead=opening(
        "ay|eh|bueno|ah|pues|si pero",
        "no+|perdone?|espere|mejor|quise decir|quiero decir|digo|dije|en realidad|que sea",
    ),
    asks=opening(
        "y|pero|oiga|mire|perdon|antes|una pregunta|ah|espere|por cierto|a|de|en|por|con|para|desde|hasta",
        r"que(?! (?:tal|le parece|sea))|cuanto|cuanta|cuantos|cuantas|cuando|donde|como|quien|cual|hay|aceptan|tienen",
    ),
    refuses=re.compile(r"\b(?:no|nunca|sin|cancel\w*|anul\w*|cuando|despues de)\b"),
    about=opening(
        "y|pero|hola|oiga|bueno|a|de|en|por|con",
        "que|cuanto|cuanta|cuantos|cuando|donde|quien|cual|tengo que|hay que|me cobran",
    ),
    labels={
        "name": ("nombre",),
        "phone": ("telefono", "numero", "celular", "movil"),
        "email": ("correo", "email", "mail"),
        "date": ("fecha", "dia"),
        "time": ("hora",),
        "birth_date": ("nacimiento", "cumpleanos"),
        "number": ("numero", "cantidad"),
        "choice": ("tipo",),
        "text": ("recado", "mensaje", "motivo", "asunto"),
        "when": ("hora", "momento"),
        "yes_no": (),
    },
)
