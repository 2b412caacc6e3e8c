"""What the backend itself says in Spanish, and how an assistant says there that it does not know."""

from __future__ import annotations

from typing import Final

from backend.languages.lexicon import pattern
from backend.languages.sentences import Admitting, Phrases, Replies, Wording

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


PHRASES: Final[Phrases] = {
    "not_in_service": ("Lo sentimos, este número no está en servicio. Hasta luego.",),
    "trouble": ("Lo sentimos, tenemos un problema técnico. Por favor, llame de nuevo en unos minutos.",),
    "trouble_transfer": ("Lo siento, tengo un problema técnico. Le paso con una persona.",),
    "trouble_voicemail": ("Lo siento, tenemos un problema técnico.",),
    "connecting": ("Un momento, por favor, le paso la llamada.",),
    "nobody": (
        "Lo siento, ahora mismo nadie puede atenderle. ¿Puedo ayudarle en algo más?",
        "Me temo que sigue sin haber nadie con quien comunicarle. ¿Qué más puedo hacer por usted?",
    ),
    "closed": (
        "Lo siento, a esta hora no hay nadie que pueda atenderle. ¿Puedo ayudarle en algo más?",
        "Me temo que todavía está fuera de horario y no hay nadie. ¿Qué más puedo hacer por usted?",
    ),
    "unanswered": (
        "Lo siento, nadie ha podido atenderle. ¿Puedo ayudarle en algo más?",
        "Me temo que esta vez tampoco ha contestado nadie. ¿Qué más puedo hacer por usted?",
    ),
    "nobody_message": (
        "Lo siento, ahora mismo nadie puede atender su llamada. ¿Quiere dejar un recado?",
        "Me temo que sigo sin poder comunicarle con nadie. ¿Le tomo un recado?",
    ),
    "closed_message": (
        "Lo siento, a esta hora no hay nadie que pueda atenderle. ¿Quiere dejar un recado?",
        "Me temo que todavía están fuera de su horario y no hay nadie. ¿Le tomo un recado?",
    ),
    "unanswered_message": (
        "Lo siento, nadie ha podido atender su llamada. ¿Quiere dejar un recado?",
        "Me temo que tampoco esta vez ha contestado nadie. ¿Le tomo un recado?",
    ),
    "not_understood": (
        "Perdone, no le he entendido.",
        "Lo siento, sigo sin entenderle.",
    ),
    "holding": ("Espere, por favor. Enseguida le atienden.",),
    "message_taken": ("Gracias. Su mensaje ha quedado grabado. Hasta luego.",),
    "no_message": ("No se ha grabado ningún mensaje. Hasta luego.",),
    "whisper": ("Una llamada para {business}, de {caller}.",),
    "whisper_hidden": ("un número oculto",),
    "whisper_reason": ("El motivo: {reason}.",),
    "whisper_asked": ("pide hablar con una persona",),
    "whisper_announced": ("el asistente le ha ofrecido una persona",),
    "whisper_workflow": ("lo que pide necesita a una persona",),
    "whisper_urgent": ("es urgente",),
    "whisper_emergency": ("Una emergencia: puede haber una vida en peligro.",),
    "whisper_summary": ("En palabras del cliente: {summary}",),
    "whisper_speaks": ("El cliente habla {language}.",),
    "whisper_accept": ("Pulse cualquier tecla para atender la llamada.",),
}


WORDING: Final = Wording(
    heard="De acuerdo, {value}.",
    again=("Lo siento, no le he entendido.", "Perdone, sigo sin entenderle."),
    once_more=("Otra vez: {words}", "Se lo pregunto de nuevo: {words}"),
    out_of_range="Tiene que ser de {minimum} a {maximum}.",
    past="El {value} ya ha pasado.",
    closed="El {value} está cerrado.",
    open_again="El próximo día que abrimos es el {value}.",
    forms={
        "name": "Diga solo su nombre y apellido, o deletréelo letra por letra.",
        "phone": "Por favor, marque el número en el teclado de su teléfono.",
        "email": "Deletréelo letra por letra, con las palabras arroba y punto donde corresponda.",
        "date": (
            "Diga un día de la semana, o un día y un mes, por ejemplo el primero de diciembre. "
            "O teclee cuatro cifras: dos del día y luego dos del mes."
        ),
        "time": "Diga una hora, y si es de la mañana o de la tarde. O teclee cuatro cifras, por ejemplo 0 9 3 0.",
        "birth_date": "Diga el día, el mes y el año, o teclee ocho cifras: dos del día, dos del mes y cuatro del año.",
        "number": "Diga solo el número, o márquelo en el teclado de su teléfono.",
        "choice": "Puede elegir entre {options}.",
        "text": "Diga en pocas palabras de qué se trata.",
        "when": "Diga un momento del día, por ejemplo después de las cinco, o a cualquier hora.",
        "yes_no": "Por favor, diga solo sí o no.",
    },
    left_out="De acuerdo, lo dejamos así.",
    spell="Por favor, deletréelo letra por letra.",
    no_hurry="Tómese su tiempo.",
    go_on="{value}. Siga, por favor.",
    which="¿Quiere decir {options}?",
    change_what="De acuerdo, ¿qué quiere cambiar?",
    not_free="Lo siento, esa hora no está libre.",
    taken="Lo siento, esa hora acaba de ocuparse.",
    offer="Tengo {options}. ¿Cuál prefiere?",
    offer_one="Tengo {options}. ¿Le parece bien?",
    nothing_free="Lo siento, no hay nada libre alrededor de ese día.",
    nothing_then="Lo siento, a esas horas no hay nada libre.",
    outside="El {day} abrimos de {opens} a {closes}; la última cita empieza a {last}.",
    which_appointment="Tiene {options}. ¿A cuál se refiere?",
    not_found="No encuentro ninguna cita a ese nombre con el número desde el que llama.",
    appointment_gone="Lo siento, ya no encuentro esa cita.",
    offer_person="¿Le paso con una persona?",
    offer_message="¿Quiere dejar un mensaje?",
    offer_booking=("¿Quiere que le reserve una cita?", "¿Le reservo una cita?"),
    before_parting="Antes de despedirnos: {words}",
    left="De acuerdo, lo dejamos aquí. ¿En qué más le puedo ayudar?",
    left_gave_up="De acuerdo, la cita no queda reservada. ¿En qué más le puedo ayudar?",
    left_sent="De acuerdo, lo dejamos aquí, pero su solicitud ya se había enviado. ¿En qué más le puedo ayudar?",
    outdated="Su solicitud ya se había enviado, con los datos que me dio antes.",
    call_failed="Lo siento, ahora mismo no he podido hacerlo. Por favor, inténtelo más tarde.",
    done="Ya está hecho. ¿Le puedo ayudar en algo más?",
    stuck="Lo siento, no puedo avanzar con esto. ¿En qué más le puedo ayudar?",
    stuck_transfer="Lo siento, no puedo avanzar con esto. Le paso con una persona.",
    stuck_message="Lo siento, no puedo avanzar con esto. ¿Quiere dejar un mensaje?",
    not_there="Lo siento, ahora mismo no hay nadie que pueda atenderle. ¿Puedo ayudarle en algo más?",
    not_there_message="Lo siento, ahora mismo no hay nadie que pueda atenderle. ¿Quiere dejar un mensaje?",
    yes="sí",
    no="no",
    either="o",
)
