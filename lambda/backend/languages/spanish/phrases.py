"""What the backend itself has spoken in Spanish outside an answer."""

from __future__ import annotations

from typing import Final

from backend.languages.phrases import Phrases

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
    "whisper_summary": ("Lo último que se dijo: {summary}",),
    "whisper_caller": ("Cliente",),
    "whisper_assistant": ("Asistente",),
    "whisper_speaks": ("El cliente habla {language}.",),
    "whisper_accept": ("Pulse cualquier tecla para atender la llamada.",),
}
