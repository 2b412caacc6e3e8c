"""Spanish: that nothing more is needed, and that something is settled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.tables import Pattern, SocialRole

CLOSING: Final[Mapping[SocialRole, tuple[Pattern, ...]]] = {
    "closing": (
        Pattern(
            "that_is_all",
            phrases=(
                "[<just>]* <all_said> [<for_now>]*",
                "nada <!doing>",
                "no mas [<for_now>]*",
                "asi (esta|estoy) (bien|perfecto)",
            ),
            parts={
                "all_said": (
                    "[eso|esto|con eso|con esto|ahi]* <is> [solo|solamente|nada mas|ya]* <all>",
                    "(nada|nadie) (mas|otra cosa)",
                    "(solo|nada mas|solamente|unicamente) [era|es|seria]* (eso|esto)",
                    "no (hay|tengo|queda|necesito|quiero|hace falta|preciso|requiero|ocupo) <nothing_more>",
                    "(no tengo|no hay|sin|ninguna|no tengo ya|no quedan) [mas|otras|ninguna|otra]* <questions>",
                    "con (eso|esto) (basta|es suficiente|tengo|me basta|estoy|esta bien|me quedo|alcanza)",
                    "tengo todo [lo que <needed>]|todo (resuelto|claro|listo|arreglado|aclarado) nada mas",
                    "(estoy|esta) (listo|lista|servido|servida|satisfecho|satisfecha|todo)",
                ),
                "for_now": (
                    "por (ahora|hoy|el momento|mi parte)|de mi parte|mi parte|entonces|de momento",
                    "(lo|de lo)* que <needed>",
                    "asi|hoy|<polite>",
                ),
                "just": (
                    "no|por|solo|creo que|ya|yo|pues|bueno|con|nada|nada mas|por (ahora|hoy|el momento)|ahora|si",
                    "de momento",
                ),
                "is": "es|seria|era|sera|fue|ha sido|serian|esta",
                "all": "todo|eso|suficiente|lo unico|[todo] lo que <needed>",
                "questions": "preguntas|dudas|pregunta|duda|consultas|consulta",
                "nothing_more": "nada mas|mas [ayuda|nada]|otra cosa|nada|nada de nada|ninguna otra cosa|ya nada",
            },
            example="Eso es todo.",
            unlike="Eso es todo lo que tengo en la cuenta.",
        ),
    ),
}
