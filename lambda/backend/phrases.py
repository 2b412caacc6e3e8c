"""What the backend itself has spoken, outside an answer: apologies, and the words around transfers and menus."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from backend.profiles.fields import RouteLanguage

Words: TypeAlias = Literal[
    "not_in_service",
    "trouble",
    "trouble_transfer",
    "trouble_voicemail",
    "connecting",
    "nobody",
    "closed",
    "unanswered",
    "not_understood",
    "holding",
    "message_taken",
    "no_message",
    "whisper",
    "whisper_hidden",
    "whisper_reason",
    "whisper_asked",
    "whisper_announced",
    "whisper_workflow",
    "whisper_urgent",
    "whisper_summary",
    "whisper_caller",
    "whisper_assistant",
    "whisper_speaks_en",
    "whisper_speaks_es",
]

SAY_LANGUAGES: Final[dict[RouteLanguage, str]] = {"en": "en-US", "es": "es-MX"}
"""The language of ``<Say>`` and ``<Gather>`` where no profile names one."""

PHRASES: Final[dict[RouteLanguage, dict[Words, str]]] = {
    "en": {
        "not_in_service": "We are sorry, this number is not in service. Goodbye.",
        "trouble": "We are sorry, we are having technical trouble. Please call again in a few minutes.",
        "trouble_transfer": "I'm sorry, I am having technical trouble. I am putting you through to a person.",
        "trouble_voicemail": "I'm sorry, we are having technical trouble.",
        "connecting": "One moment please, I am putting you through.",
        "nobody": "I'm sorry, nobody can take your call right now. Is there anything else I can help you with?",
        "closed": "I'm sorry, nobody is there to take your call at this hour. Can I help you with anything else?",
        "unanswered": "I'm sorry, nobody could take your call. Is there anything else I can help you with?",
        "not_understood": "Sorry, I did not get that.",
        "holding": "Please hold the line. Somebody will be with you soon.",
        "message_taken": "Thank you. Your message has been recorded. Goodbye.",
        "no_message": "No message was recorded. Goodbye.",
        "whisper": "A call for {business}, from {caller}.",
        "whisper_hidden": "a hidden number",
        "whisper_reason": "The reason: {reason}.",
        "whisper_asked": "the caller asks for a person",
        "whisper_announced": "the assistant has offered a person",
        "whisper_workflow": "a request of the caller needs a person",
        "whisper_urgent": "it is urgent",
        "whisper_summary": "What was said last: {summary}",
        "whisper_caller": "Caller",
        "whisper_assistant": "Assistant",
        "whisper_speaks_en": "The caller speaks English.",
        "whisper_speaks_es": "The caller speaks Spanish.",
    },
    "es": {
        "not_in_service": "Lo sentimos, este número no está en servicio. Hasta luego.",
        "trouble": "Lo sentimos, tenemos un problema técnico. Por favor, llame de nuevo en unos minutos.",
        "trouble_transfer": "Lo siento, tengo un problema técnico. Le paso con una persona.",
        "trouble_voicemail": "Lo siento, tenemos un problema técnico.",
        "connecting": "Un momento, por favor, le paso la llamada.",
        "nobody": "Lo siento, ahora mismo nadie puede atenderle. ¿Puedo ayudarle en algo más?",
        "closed": "Lo siento, a esta hora no hay nadie que pueda atenderle. ¿Puedo ayudarle en algo más?",
        "unanswered": "Lo siento, nadie ha podido atenderle. ¿Puedo ayudarle en algo más?",
        "not_understood": "Perdone, no le he entendido.",
        "holding": "Espere, por favor. Enseguida le atienden.",
        "message_taken": "Gracias. Su mensaje ha quedado grabado. Hasta luego.",
        "no_message": "No se ha grabado ningún mensaje. Hasta luego.",
        "whisper": "Una llamada para {business}, de {caller}.",
        "whisper_hidden": "un número oculto",
        "whisper_reason": "El motivo: {reason}.",
        "whisper_asked": "pide hablar con una persona",
        "whisper_announced": "el asistente le ha ofrecido una persona",
        "whisper_workflow": "lo que pide necesita a una persona",
        "whisper_urgent": "es urgente",
        "whisper_summary": "Lo último que se dijo: {summary}",
        "whisper_caller": "Cliente",
        "whisper_assistant": "Asistente",
        "whisper_speaks_en": "El cliente habla inglés.",
        "whisper_speaks_es": "El cliente habla español.",
    },
}

_AGAIN: Final[dict[RouteLanguage, dict[Words, str]]] = {
    "en": {
        "nobody": "I'm afraid there is still nobody I could connect you with. What else can I do for you?",
        "closed": "I'm afraid it is still outside their hours, so nobody can be reached. What else can I do for you?",
        "unanswered": "I'm afraid nobody has answered this time either. What else can I do for you?",
        "not_understood": "I'm sorry, I still didn't understand you.",
    },
    "es": {
        "nobody": "Me temo que sigue sin haber nadie con quien comunicarle. ¿Qué más puedo hacer por usted?",
        "closed": "Me temo que todavía está fuera de horario y no hay nadie. ¿Qué más puedo hacer por usted?",
        "unanswered": "Me temo que esta vez tampoco ha contestado nadie. ¿Qué más puedo hacer por usted?",
        "not_understood": "Lo siento, sigo sin entenderle.",
    },
}


def phrase(words: Words, language: RouteLanguage, times: int = 0) -> str:
    """The words for what has happened so many ``times`` before; what can come again has two wordings."""
    said = PHRASES[language][words]
    return _AGAIN[language].get(words, said) if times % 2 else said
