"""What notices say: titles by kind, labels before values, names for values of our own."""

from __future__ import annotations

from typing import Final

from backend.languages.notices import NoticeWords

NOTICES: Final = NoticeWords(
    titles={
        "appointment.booked": "Cita reservada",
        "appointment.moved": "Cita cambiada de hora",
        "appointment.changed": "Cita modificada",
        "appointment.confirmed": "Cita confirmada",
        "appointment.cancelled": "Cita cancelada",
        "message.taken": "Recado recibido",
        "message.changed": "Recado corregido",
        "limit.near": "Se ha usado el 80 % de un límite diario",
        "limit.reached": "Se ha alcanzado un límite diario",
        "knowledge.changed": "La base de conocimientos ha cambiado",
        "call.failed": "Una llamada ha fallado",
    },
    labels={
        "when": "Cuándo",
        "before": "Antes",
        "calendar": "Agenda",
        "cancelled_by": "Cancelada por",
        "who": "De",
        "recipient": "Para",
        "unfinished": "Nota",
        "number": "Número",
        "about": "Asunto",
        "call_back": "Devolver la llamada",
        "taken_at": "Recibido",
        "limit": "Límite",
        "used": "Usado",
        "day": "Día",
        "change": "Cambio",
        "sources": "Documentos",
        "code": "Motivo",
        "call": "Llamada",
    },
    values={
        "caller": "quien llamó",
        "business": "el negocio",
        "calls": "llamadas a un número",
        "calls_of_caller": "llamadas de una misma persona",
        "model_usd": "modelos de lenguaje, en dólares",
        "ingested": "se han leído documentos",
        "deleted": "se han borrado documentos",
        "unfinished": "la llamada se cortó antes del final",
    },
    weekdays=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
)
