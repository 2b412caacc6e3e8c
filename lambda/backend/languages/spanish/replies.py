"""What the backend itself says in Spanish, and how an assistant says there that it does not know."""

from __future__ import annotations

from typing import Final

from backend.languages.lexicon import pattern
from backend.languages.replies import Admitting, Replies

REPLIES: Final = Replies(
    unknown=(
        "Lo siento, eso no lo sé.",
        "Me temo que no tengo esa información.",
        "Lo siento, tampoco tengo respuesta para eso.",
    ),
    rest_unknown=("Lo demás no lo sé.", "De lo demás no tengo información."),
    kind_unknown={
        "price": ("Cuánto cuesta eso no lo sé.",),
        "duration": ("Cuánto tarda eso no lo sé.",),
        "hours": ("Cuándo es eso no lo sé.",),
        "place": ("Dónde es eso no lo sé.",),
        "person": ("Quién es no lo sé.",),
        "count": ("Cuántos son no lo sé.",),
        "frequency": ("Cada cuánto es no lo sé.",),
    },
    not_on_page=(
        "Tengo una página sobre {page}, pero eso no lo dice.",
        "Mi página sobre {page} no dice eso, lo siento.",
    ),
    offer_person=(
        "¿Quiere hablar con una persona?",
        "¿Le paso con alguien que pueda ayudarle?",
        "¿Prefiere que le comunique con una persona?",
    ),
    offer_message=(
        "Ahora mismo no hay nadie. ¿Quiere dejar un mensaje?",
        "¿Le tomo un recado, para que alguien sepa qué necesita?",
        "¿Prefiere dejar un mensaje para quienes lo saben?",
    ),
    offer_either=(
        "¿Le paso con alguien del equipo, o prefiere dejar un recado?",
        "¿Quiere hablar con una persona, o le tomo un recado?",
    ),
    only_help=(
        "Solo puedo contarle lo que me han dado sobre {business}. ¿Qué más desea saber?",
        "Ahora no puedo comunicarle con nadie, pero puede preguntarme otra cosa sobre {business}.",
    ),
    just_ask=(
        "Si prefiere hablar con una persona, dígamelo.",
        "Dígame si quiere que le atienda una persona.",
    ),
    listening=(
        "Entiendo. ¿Qué puedo hacer por usted?",
        "Ya veo. ¿En qué le puedo ayudar con eso?",
        "Gracias por contármelo. ¿Qué necesita de nosotros?",
    ),
    connecting=(
        "Un momento, por favor, le paso con una persona.",
        "Por supuesto, ahora mismo le comunico con una persona.",
    ),
    recording=(
        "De acuerdo, deje su mensaje ahora, por favor.",
        "Claro. En un momento se graba su mensaje.",
    ),
    not_there=(
        "Lo siento, ahora mismo no hay nadie que pueda atenderle.",
        "Me temo que a esta hora no se puede localizar a nadie allí.",
    ),
    leave_message=("¿Quiere dejar un recado?", "¿Le tomo un recado?"),
    somebody_else=(
        "¿Quiere hablar con otra persona?",
        "¿Le paso con otra persona del equipo?",
    ),
    nobody=(
        "Lo siento, no puedo pasarle con una persona. ¿Puedo ayudarle en algo más?",
        "Me temo que no hay nadie con quien pueda comunicarle. ¿Le puedo ayudar yo en algo más?",
    ),
    what=("¿Qué desea saber?", "Dígame qué puedo hacer por usted.", "Adelante, ¿de qué se trata?"),
    else_=(
        "De acuerdo. ¿Puedo ayudarle en algo más?",
        "Está bien. ¿Necesita algo más?",
        "No hay problema. ¿Qué más puedo hacer por usted?",
    ),
    farewell=("Gracias por llamar. ¡Hasta luego!", "Ha sido un placer atenderle. ¡Adiós!"),
    language=(
        "Claro, sigamos en español. ¿En qué puedo ayudarle?",
        "Por supuesto, hablo español. ¿Qué puedo hacer por usted?",
    ),
    broken_off=(
        "Perdone, me he quedado a medias y eso no estaba completo. Pregúnteme otra vez, por favor.",
        "Disculpe, se me ha cortado el resto, así que no se fíe de eso. ¿Me lo pregunta otra vez?",
    ),
    too_long=(
        "Disculpe, es mucho de una vez. ¿Qué parte le interesa más?",
        "Pero me estoy alargando demasiado. ¿Qué quiere saber exactamente?",
    ),
    unsure=(
        "No tengo el dato exacto y prefiero no decirle algo que no es.",
        "Del dato exacto no tengo certeza, así que mejor no se lo digo.",
    ),
)

_PERSON: Final = (
    r"(?:personas?|humano|alguien|compañer[oa]s?|agentes?|representantes?|equipo|personal|recepci[oó]n|recepcionista"
    r"|operador(?:a)?|especialista|departamento)"
)
_OFFER: Final = r"(?:(?<!no )\b(?:quiere|desea|prefiere|le gustaría|quisiera|puedo|podría)\b|¿ ?(?:le|lo|la)\b)"

ADMITTING: Final = Admitting(
    regret=pattern(r"^(?:lo siento|lo lamento|perdone?|disculpe|me temo)(?: mucho)?$"),
    refuses=pattern(
        r"\bno (?:lo |la |le )?(?:sé|sabría|conozco|encuentro)\b|\beso no lo se\b|\bno lo se\b",
        r"\b(?:no|tampoco) (?:tengo|dispongo de|cuento con|encuentro)\b",
        r"\bno (?:le |lo )?(?:puedo|podría) (?:decir|responder|contestar|ayudar|dar|confirmar)\w*\b",
        r"\bp[aá]gina\b.* no (?:lo )?dice\b",
        r"\b(?:desconozco|ignoro)\b|\bno estoy segur[oa]\b|\bno me consta\b",
    ),
    offers_person=pattern(
        rf"{_OFFER}.{{0,60}}\b(?:hablar|paso|pase|pasar\w*|comuni[cq]\w+|conect\w+|transf\w+|deriv\w+)\b.{{0,50}}\b{_PERSON}\b",
        rf"{_OFFER} (?:paso|comunico|conecto|transfiero)\b.{{0,50}}\b{_PERSON}\b",
    ),
    offers_message=pattern(rf"{_OFFER}.{{0,60}}\b(?:dej|grab|tom)\w*\b.{{0,20}}\b(?:mensaje|recado)\b"),
    accepts=pattern(
        r"^\W*(?:(?:sí|si|claro|bueno|vale|ok|por|favor|pues|entonces|quiero|quisiera|me|gustaría|prefiero|dejar|dejo|grabar"
        r"|hablar|hable|con|un|una|el|la|lo|que|persona|humano|alguien|mensaje|recado|eso|es|está|sería|bien|ayudaría"
        r"|perfecto|estupendo|gracias|muy|amable|muchas)\b\W*)+$"
    ),
)
