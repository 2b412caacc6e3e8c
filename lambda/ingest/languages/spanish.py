"""Spanish."""

from __future__ import annotations

from typing import Final

from ingest.languages.words import Words

WORDS: Final = Words(
    code="es",
    days=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    public_holidays="Festivos",
    hours="Horario",
    span="De {first} a {last}",
    and_span=" y ",
    from_to="de {opens} a {closes}",
    whole_day="abierto las 24 horas",
    closed="cerrado",
    clock="%H:%M",
    contact="Contacto",
    telephone="Teléfono: {value}.",
    address="Dirección: {value}.",
    mail="Correo electrónico: {value}.",
    on_dates="Del {first} al {last}",
    questions=frozenset({"pregunta", "preguntas"}),
    answers=frozenset({"respuesta", "respuestas"}),
)
