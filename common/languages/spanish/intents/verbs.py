"""Spanish: verbs of saying and hearing in all the forms that a caller uses to the assistant, with their pronouns.

"Repítemelo", "repítamelo" and "repetímelo" are one verb: each class lists every imperative, and the infinitive, with
every pronoun that may be written onto it.
"""

from __future__ import annotations

from typing import Final

_PRONOUNS: Final = ("", "me", "nos", "lo", "la", "melo", "mela", "noslo", "los", "las", "le")


def _with_pronouns(*forms: str) -> str:
    return "|".join(dict.fromkeys(form + pronoun for form in forms for pronoun in _PRONOUNS))


_OTHER_TELLING: Final = (
    ("explicar", "explica", "explique", "expliquen"),
    ("contar", "conta", "cuente"),
    ("leer", "lee", "lea"),
    ("preguntar", "pregunta", "pregunte"),
    ("mencionar", "menciona", "mencione"),
    ("aclarar", "aclara", "aclare"),
)

REPEAT: Final = (
    _with_pronouns("repetir", "repite", "repita", "repeti", "repetid", "repitan")
    + "|repites|repetis|repiten|repitas|repitais|repitiera|repitieras|repitiese|repitieses|repetiria|repetirias|"
    "reiterar|reitera|reitere|reiterame|reitereme|repetirselo|repetirse|repiteselo|repitaselo|repiteles"
)
"""Repeating, asked of one or several."""

TELL: Final = (
    _with_pronouns("decir", "di", "diga", "deci", "decid", "digan")
    + "|dices|decis|deciis|dice|dicen|digas|digais|dijeras|dijera|dirias|diria|explicas|explicais|lees|preguntas|"
    "cuentame|cuentamelo|cuentanos|cuentalo|pronuncia|pronunciar|pronuncie|formula|formule|formular|"
    + "|".join(_with_pronouns(*forms) for forms in _OTHER_TELLING)
)
"""Saying, explaining, reading out, asked of one or several."""

SAID: Final = (
    "dijo|dijiste|dijistes|dijisteis|dijeron|dices|dice|decis|dicen|decia|decias|deciais|decian|dicho|diciendo|"
    "comentado|comentaste|comento|comentabas|comentaba|mencionaste|menciono|mencionado|preguntaste|preguntastes|"
    "pregunto|preguntado|preguntabas|preguntaba|preguntas|hablabas|explicaste|explicado|hablaste|contaste|contabas"
)
"""Having said, by the one who is spoken to."""

TOOK_IN: Final = (
    "oi|oimos|oir|oia|oido|oirte|oirle|oirlo|oirla|oiros|escuche|escuchar|escuchaba|"
    "escuchado|escucharte|escucharle|escucharlo|escucharla|entendi|entiendo|entendemos|entendimos|entender|entendido|"
    "entenderte|entenderle|entenderlo|entenderla|comprendi|comprendo|comprendimos|comprender|comprendido|"
    "comprenderte|capte|capto|captar|captado|captarlo|pille|pillo|pillado|pillarlo|pillar|pesque|pesco|pescar|"
    "pescado|cache|cacho|cachado|cachar|copio|copie|copiar|enganche|agarre|coscado|coscar|enterado|entere|entero|"
    "enterar|enterarme|senti|sigo|segui|cogi|cogido|distingui|distingo|percibi|caigo|pispe|registre"
)
"""Having heard, understood or caught, and understanding now."""

HAND_OVER: Final = (
    _with_pronouns("pasar", "pasa", "pase", "pasen", "comunicar", "comunica", "comunique", "comuniquen")
    + "|"
    + _with_pronouns("transferir", "transfiere", "transfiera", "transferi", "conectar", "conecta", "conecte")
    + "|"
    + _with_pronouns("poner", "pon", "pone", "ponga", "pongan", "derivar", "deriva", "derive", "enlazar", "enlaza")
    + "|pases|pasas|pasan|pasaria|pasarias|pasara|pasaras|comuniques|comunicas|comunican|transfieras|transfieres|"
    "transferis|transfieran|transfirieran|transfiriera|comunicaran|comunicara|conectaran|enlazas|transfiereme|conectas|conectes|conecten|pones|pongas|pusieran|pusiera|enlaces|enlace|"
    "enlaceme|deriven|derives|desviar|desvie|desvia|redirigir|redirija|redirijame|dirija|dirijame|comunicarse|da|das|"
    "contactar|contacta|contacte|contactarme|contacteme|contactame|contactas|mande|mandame|mandeme|vincular"
)
"""Handing a caller over to somebody."""

HANDED_ME: Final = "|".join(
    form + pronoun
    for form in (
        "pasar", "pasa", "pase", "pasen", "comunicar", "comunica", "comunique", "transferir", "transfiera",
        "transfiere", "transferi", "conectar", "conecta", "conecte", "poner", "pon", "ponga", "pone", "derivar",
        "deriva", "derive", "enlazar", "enlaza", "enlace", "redirija", "contacta", "contacte", "contactar",
    )
    for pronoun in ("me", "nos", "mela", "melo", "mele")
)  # fmt: skip
"""Handing over "me", in one word with the verb."""

ATTEND: Final = (
    "atender|atenderme|atendernos|atienda|atiendan|atiende|atienden|atendiera|atendieran|atendiese|atendiesen|"
    "ayudar|ayudarme|ayude|ayuden|ayuda|ayudara|ayudase|ayudaran|contestar|conteste|contesten|contestara|responder|"
    "responda|respondiera|hablar|hable|hablara|explique|explicara|"
    "escuche|escuchara|escucharme|asistir|hableme|"
    "atiendame|atiendanme|ayudeme|asista|"
    "asistiera|oriente|orientara"
)
"""Attending to a caller, in the moods and tenses of a wish."""
