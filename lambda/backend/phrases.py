"""What the backend itself has spoken, outside an answer: apologies, and the words around a transfer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from backend.profiles.model import RouteLanguage


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one language; ``code`` is the language of ``<Say>``."""

    code: str
    not_in_service: str
    trouble: str
    trouble_transfer: str
    connecting: str
    nobody: str
    unanswered: str


PHRASES: Final[dict[RouteLanguage, Phrases]] = {
    "en": Phrases(
        code="en-US",
        not_in_service="We are sorry, this number is not in service. Goodbye.",
        trouble="We are sorry, we are having technical trouble. Please call again in a few minutes.",
        trouble_transfer="I'm sorry, I am having technical trouble. I am putting you through to a person.",
        connecting="One moment please, I am putting you through.",
        nobody="I'm sorry, nobody can take your call right now. Is there anything else I can help you with?",
        unanswered="I'm sorry, nobody could take your call. Is there anything else I can help you with?",
    ),
    "es": Phrases(
        code="es-MX",
        not_in_service="Lo sentimos, este número no está en servicio. Hasta luego.",
        trouble="Lo sentimos, tenemos un problema técnico. Por favor, llame de nuevo en unos minutos.",
        trouble_transfer="Lo siento, tengo un problema técnico. Le paso con una persona.",
        connecting="Un momento, por favor, le paso la llamada.",
        nobody="Lo siento, ahora mismo nadie puede atenderle. ¿Puedo ayudarle en algo más?",
        unanswered="Lo siento, nadie ha podido atenderle. ¿Puedo ayudarle en algo más?",
    ),
}
