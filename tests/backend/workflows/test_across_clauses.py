"""What is wanted of an appointment that is named in one clause, and done with in another."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.workflows.meaning import task_of

TASKS = {
    ("en", "cancel"): (
        "Um, it's about my appointment, I'm afraid I can't come, I have to cancel it.",
        "I have an appointment on Friday, can you cancel it?",
        "My check-up next week. I'd like to cancel it, please.",
        "We've got an appointment tomorrow, but please cancel that.",
    ),
    ("en", "move"): (
        "I have a cleaning on Thursday, but I'm ill. Could you move it?",
        "It's about my daughter's appointment. I need to reschedule it.",
        "My appointment, I'd like to change it to Monday",
        "I have a dental appointment, something came up, can we push it?",
    ),
    ("es", "cancel"): (
        "Es por mi cita, no voy a poder ir, tengo que cancelarla.",
        "Tengo una cita el viernes, ¿me la puede cancelar?",
        "Mi revisión de la semana que viene. Quisiera anularla.",
        "Tenemos cita mañana, pero cancélela, por favor.",
    ),
    ("es", "move"): (
        "Mire, que tengo una cita para mi madre y no podemos ir, ¿la puedo cambiar?",
        "Tengo una limpieza el jueves, estoy enfermo, ¿pueden moverla?",
        "Llamo por la cita de mi hija, necesito cambiarla.",
        "Mi cita, quisiera pasarla al lunes",
    ),
}
NOTHING = (
    ("en", "I have a question about my bill, can you change it?"),
    ("en", "My appointment went well, thank you."),
    ("en", "If I have an appointment and I cancel it, is there a fee?"),
    ("en", "I have an appointment, and I don't want to cancel it."),
    ("es", "Tengo una duda con la factura, ¿la pueden cambiar?"),
    ("es", "Mi cita fue muy bien, gracias."),
    ("es", "Tengo una cita y no quiero cancelarla."),
    ("es", "¿Me cobran si tengo una cita y la cancelo?"),
)


@pytest.mark.parametrize(("language", "task", "said"), [(*key, said) for key, group in TASKS.items() for said in group])
def test_it_is_the_appointment_that_was_named_before(language: str, task: str, said: str) -> None:
    assert task_of(said, language_of(language), ("cleaning", "limpieza")) == task


@pytest.mark.parametrize(("language", "said"), NOTHING)
def test_it_may_be_something_else_or_not_wanted(language: str, said: str) -> None:
    assert task_of(said, language_of(language), ("cleaning", "limpieza")) is None


@pytest.mark.parametrize(
    "said", ["I need my teeth cleaned", "I'd like to have my teeth cleaned", "We want our teeth cleaned"]
)
def test_what_is_done_to_one_s_own_is_booked(said: str) -> None:
    assert task_of(said, language_of("en"), ("teeth cleaned",)) == "book"
    assert task_of("I need my appointment", language_of("en"), ("teeth cleaned",)) is None
