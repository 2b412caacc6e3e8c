"""What callers ask to be done with an appointment, in many wordings, and what only sounds like it."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.languages.slots import Task
from backend.profiles.fields import RouteLanguage
from backend.workflows.meaning import task_of

ASKED: dict[RouteLanguage, dict[Task, tuple[str, ...]]] = {
    "en": {
        "book": (
            "book a checkup",
            "I'd love to schedule a visit for my daughter",
            "hi, could you set up a check-up for me",
            "I'm looking for an appointment on Thursday afternoon",
            "can I get in for an appointment this week",
            "an appointment for tomorrow, please",
            "do you have any free appointments on Friday?",
            "we need two appointments for the kids",
            "I want to come in for a checkup",
            "I was hoping to make a booking",
        ),
        "look_up": (
            "when is my appointment?",
            "what time is my next check-up",
            "do I have an appointment tomorrow?",
            "I forgot when my appointment is",
            "can you check on my appointment",
            "could you remind me what time my visit is",
            "am I still booked in for Thursday",
            "I can't remember when my appointment is",
            "I just want to look up my reservation",
        ),
        "move": (
            "I need to reschedule my appointment",
            "can I move my visit to Friday",
            "something came up, could we push back my checkup a week?",
            "I'd like to change the time of my appointment",
            "I can't come on Tuesday, so please move my appointment",
            "my appointment needs to be moved, I'd like my appointment moved to Monday",
            "is there another day for my appointment",
            "I was wondering if I could postpone my visit",
            "I don't want to cancel, I want to switch my appointment to next week",
        ),
        "confirm": (
            "I'd like to confirm my appointment",
            "calling to confirm my visit tomorrow",
            "please confirm my appointment for Monday",
            "just confirming my checkup",
            "I want to confirm that I'm coming to my appointment",
            "can I confirm a booking",
            "yes hello, I need to reconfirm our reservation",
            "I got your text and I want to confirm the appointment",
        ),
        "cancel": (
            "I have to cancel my appointment",
            "please cancel Tuesday's appointment",
            "could you call off my visit",
            "I need my appointment cancelled",
            "I won't make it, can you cancel my checkup",
            "I'm calling about cancelling my reservation",
            "can I cancel the appointment I have on Friday?",
            "I'd like my booking to be removed",
            "take me off the appointment on Monday",
        ),
    },
    "es": {
        "book": (
            "quisiera agendar una revisión",
            "me gustaría reservar un turno",
            "¿me puede dar una cita para el jueves?",
            "necesito pedir hora para mi hijo",
            "una cita para mañana, por favor",
            "¿tienen alguna cita libre el viernes?",
            "quiero sacar un turno con la doctora",
            "hágame una reserva para dos",
            "busco una cita para esta semana",
        ),
        "look_up": (
            "¿cuándo es mi cita?",
            "¿a qué hora tengo la cita?",
            "quiero saber qué día es mi cita",
            "no me acuerdo de mi cita",
            "no sé a qué hora es mi cita",
            "¿tengo una cita mañana?",
            "quisiera consultar mi reserva",
            "¿me puede recordar cuándo es mi turno?",
            "quiero saber si tengo cita el lunes",
        ),
        "move": (
            "quiero cambiar mi cita",
            "necesito reprogramar mi turno",
            "¿puedo mover la cita al viernes?",
            "no puedo ir el martes, páseme la cita al jueves",
            "quisiera aplazar mi visita",
            "¿me cambia la hora de la cita?",
            "¿hay otro día para mi cita?",
            "mi cita del lunes la quiero cambiar",
        ),
        "confirm": (
            "quiero confirmar mi cita",
            "llamo para confirmar el turno de mañana",
            "¿me confirma la cita del lunes?",
            "quisiera reconfirmar mi reserva",
            "confirmo mi visita de mañana",
            "necesito confirmarle la cita",
            "¿puedo confirmar mi hora?",
            "para confirmar una cita, por favor",
        ),
        "cancel": (
            "quiero cancelar mi cita",
            "necesito anular el turno del martes",
            "¿me puede cancelar la reserva?",
            "no voy a poder ir, cancele mi cita",
            "hola, llamo para anular una visita",
            "sí, quiero cancelar la cita",
            "tengo que cancelar la revisión",
            "mi cita del jueves la quiero cancelar",
        ),
    },
}
NOT_ASKED: dict[RouteLanguage, tuple[str, ...]] = {
    "en": (
        "what's your cancellation policy",
        "how do I cancel",
        "how do I cancel my appointment?",
        "is there a fee for moving an appointment",
        "what happens if I cancel my appointment",
        "if I cancel my appointment, do I pay",
        "I don't want to cancel my appointment",
        "please don't move my appointment",
        "I already booked an appointment",
        "somebody cancelled my appointment yesterday",
        "my appointment was moved twice",
        "how far ahead can I make an appointment",
        "I want to change the phone number on my appointment",
        "I had to cancel my appointment last year",
        "my visit was lovely, thank you",
        "how long does a checkup take",
        "do I have to pay when I book a visit",
        "where do I park for my appointment",
    ),
    "es": (
        "¿cuál es su política de cancelación?",
        "¿cómo cancelo mi cita?",
        "¿me cobran si cancelo la cita?",
        "¿qué pasa si no llego a mi cita?",
        "no quiero cancelar mi cita",
        "por favor, no cambie mi cita",
        "ya reservé una cita ayer",
        "me cancelaron la cita",
        "cambié mi cita la semana pasada",
        "¿cuánto cuesta una revisión?",
        "quiero cambiar el número de teléfono de mi cita",
        "tuve que cancelar la cita del año pasado",
        "¿con cuánta antelación puedo cambiar la cita?",
        "tengo una pregunta sobre la visita",
        "¿me da la hora?",
        "¿dónde aparco cuando voy a la cita?",
    ),
}


@pytest.mark.parametrize(
    ("language", "task", "said"),
    [
        (language, task, said)
        for language, tasks in ASKED.items()
        for task, all_said in tasks.items()
        for said in all_said
    ],
)
def test_a_verb_and_its_object_tell_what_a_caller_wants(language: RouteLanguage, task: Task, said: str) -> None:
    assert task_of(said, language_of(language)) == task


@pytest.mark.parametrize(
    ("language", "said"), [(language, said) for language, all_said in NOT_ASKED.items() for said in all_said]
)
def test_what_is_asked_about_refused_or_told_is_no_request(language: RouteLanguage, said: str) -> None:
    assert task_of(said, language_of(language)) is None


def test_a_business_names_what_else_it_books() -> None:
    assert task_of("book me a haircut", language_of("en")) is None
    assert task_of("book me a haircut", language_of("en"), ("haircut",)) == "book"
    assert task_of("quiero un corte de pelo", language_of("es"), ("corte de pelo",)) == "book"
