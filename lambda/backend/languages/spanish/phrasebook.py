"""Spanish, as callers speak it in the middle of something; patterns see it without accents."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.phrasebook import Phrasebook, opening, whole

_SMALL: Final = "no|ay|eh|bueno|pues|vale|perdon|por favor|sabe que|mejor|mire|ya|espere"
_THING: Final = "todo|eso|esto|ya|la cita|la reserva|mi cita|mi reserva|de eso|de la cita|asi|estar"

PHRASEBOOK: Final = Phrasebook(
    leaves=whole(
        _SMALL,
        r"(?:quiero |quisiera |prefiero )?(?:cancel(?:ar|e|a|elo|alo|arlo)|anul(?:ar|e|a|elo|arlo)|parar?|pare|salir"
        rf"|dejarlo|dejelo|dejalo|dejemoslo|lo dejamos|lo dejo|olvidelo|olvidalo|olvidese|olvidate)(?: (?:{_THING}))*"
        r"|no importa|da igual|(?:he cambiado|cambie) de (?:idea|opinion)"
        r"|ya no (?:la |lo )?(?:quiero|necesito|hace falta)(?: .{0,20})?"
        r"|no quiero (?:la cita|nada|seguir|reservar|continuar)(?: .{0,15})?"
        r"|llamo (?:luego|mas tarde|otro dia|despues)|llamare (?:luego|mas tarde|otro dia|despues)",
        "por favor|gracias|entonces|de momento|por ahora|mejor|ya",
    ),
    changes=re.compile(r"\b(?:cambi\w+|corrij\w+|corregir|modific\w+|equivoc\w+|mal|incorrect[oa]|error|otr[oa])\b"),
    instead=opening(
        "ay|eh|bueno|ah|pues|si pero",
        "no+|perdone?|espere|mejor|quise decir|quiero decir|digo|dije|en realidad|que sea",
    ),
    asks=opening(
        "y|pero|oiga|mire|perdon|antes|una pregunta|ah|espere|por cierto|a|de|en|por|con|para|desde|hasta",
        r"que(?! (?:tal|le parece|sea))|cuanto|cuanta|cuantos|cuantas|cuando|donde|como|quien|cual|hay|aceptan|tienen",
    ),
    refuses=re.compile(r"\b(?:no|nunca|sin|cancel\w*|anul\w*|cuando|despues de)\b"),
    about=opening(
        "y|pero|hola|oiga|bueno|a|de|en|por|con",
        "que|cuanto|cuanta|cuantos|cuando|donde|quien|cual|tengo que|hay que|me cobran",
    ),
    labels={
        "name": ("nombre",),
        "phone": ("telefono", "numero", "celular", "movil"),
        "email": ("correo", "email", "mail"),
        "date": ("fecha", "dia"),
        "time": ("hora",),
        "birth_date": ("nacimiento", "cumpleanos"),
        "number": ("numero", "cantidad"),
        "choice": ("tipo",),
        "text": ("recado", "mensaje", "motivo", "asunto"),
        "when": ("hora", "momento"),
        "yes_no": (),
    },
)
