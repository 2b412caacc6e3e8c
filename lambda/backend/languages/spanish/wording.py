"""What a workflow says in Spanish besides the texts of its profile."""

from __future__ import annotations

from typing import Final

from backend.languages.wording import Wording

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
