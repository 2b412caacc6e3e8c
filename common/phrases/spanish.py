"""What the edge says by itself in Spanish, to a caller addressed as usted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.phrases import Situation, Stage

CODE: Final = "es"

PHRASES: Final[Mapping[Situation, tuple[str, ...]]] = {
    "greeting": (
        "¡Hola! ¿En qué puedo ayudarle?",
        "¡Hola! ¿Qué puedo hacer por usted?",
        "Hola, {caller}. ¿En qué puedo ayudarle?",
        "Hola, le habla {assistant}. ¿En qué puedo ayudarle?",
    ),
    "farewell": (
        "Hasta luego, y gracias por llamar.",
        "Gracias por llamar. Que tenga un buen día. ¡Adiós!",
        "Hasta luego, {caller}. Gracias por llamar.",
    ),
    "thanks": (
        "De nada. ¿Puedo ayudarle en algo más?",
        "Con mucho gusto. ¿Desea saber algo más?",
        "De nada. ¿Qué más puedo hacer por usted?",
    ),
    "wait": (
        "Claro, tómese su tiempo.",
        "Por supuesto, aquí le espero.",
        "No hay problema, espero.",
    ),
    "hand_off": (
        "Le comunico con una persona del equipo. Un momento, por favor.",
        "Ahora mismo le paso con una persona del equipo. Un momento, por favor.",
    ),
    "language_changed": (
        "Claro, sigamos en español. ¿En qué puedo ayudarle?",
        "Por supuesto, podemos hablar en español. ¿Qué puedo hacer por usted?",
    ),
    "still_there": (
        "¿Sigue usted ahí?",
        "Sigo aquí, por si necesita algo.",
        "¿Hola? En este momento no le oigo.",
    ),
    "failed": (
        "Lo siento, ahora mismo no puedo responder a eso. ¿Puede preguntármelo otra vez?",
        "Lo siento, algo ha fallado por mi parte. Por favor, pregúntemelo de nuevo.",
    ),
    "lost": (
        "Lo siento, he perdido el resto. Por favor, pregúntemelo otra vez.",
        "Perdone, se me ha cortado. ¿Puede preguntármelo de nuevo?",
    ),
    "digits_again": (
        "No he recibido todos los dígitos. Por favor, márquelos otra vez.",
        "Faltan algunos dígitos. ¿Puede marcarlos de nuevo?",
    ),
    "reconnected": (
        "Perdone, se ha cortado un momento. Continúe, por favor.",
        "Lo siento, le perdí un momento. ¿En qué puedo ayudarle?",
    ),
}

FILLERS: Final[Mapping[Stage, tuple[str, ...]]] = {
    "waiting": ("Un momento, por favor.", "Un segundo.", "Deme un momento."),
    "analyzing": ("Déjeme pensarlo.", "Vamos a ver.", "Buena pregunta, un momento."),
    "searching": ("Déjeme buscarlo.", "Lo estoy consultando.", "Ahora mismo se lo busco."),
    "evaluating": ("Enseguida se lo digo.", "Ya casi lo tengo.", "Un instante, ya casi está."),
}
