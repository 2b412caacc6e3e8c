"""The knowledge base of an invented swimming hall, in two languages, and what a caller of it is told."""

from __future__ import annotations

import re
from typing import Final

from backend.answering.understand import understand
from backend.languages import language_of
from backend.models.extractive.answerer import compose
from backend.models.interface import Business, ModelPrompt
from backend.retrieval.hybrid import Passage, Scores
from common.wire.turn import Utterance

ENGLISH: Final = """
# Tickets

Adult: Price $9, Length 2 hours.
Child under twelve: Price $5, Length 2 hours.
Family card, one month: Price $89, Length unlimited.

A lost locker key costs $15. For groups of more than $200 we send a bill.

# Swimming courses

A course for beginners takes five weeks and costs $75. Mrs. Ingrid Lund teaches it. She also trains the school teams.
Most children start at the age of five. You can book a course online or at the ticket desk.

# Sauna

The sauna is open from noon to nine, and on Mondays for women only. It is at the end of the hall, next to the showers.
Nobody under sixteen may use the sauna. We do not advise the sauna during pregnancy.

# Rules

Swim caps are required in the big pool. Dogs are not allowed in the building. Please do not eat at the pools.
The water of the big pool is cleaned every night. The big pool has eight lanes.

# What to bring

Please bring a towel, a padlock for the locker and a coin of one dollar.

# After an accident

Keep calm and tell the nearest lifeguard. A lifeguard stays with you for an hour after a fall.
"""

SPANISH: Final = """
# Entradas

Adulto: Precio 9 dólares, Tiempo 2 horas.
Menor de doce años: Precio 5 dólares, Tiempo 2 horas.
Tarjeta familiar de un mes: Precio 89 dólares, Tiempo ilimitado.

Una llave perdida cuesta 15 dólares. A grupos de más de 200 dólares les enviamos una factura.

# Cursos de natación

Un curso para principiantes dura cinco semanas y cuesta 75 dólares. La señora Ingrid Lund da los cursos. También entrena
a los equipos escolares. La mayoría de los niños empieza a los cinco años. Puede reservar un curso en línea o en la
taquilla.

# Sauna

La sauna abre de doce a nueve, y los lunes solo para mujeres. Está al fondo de la nave, junto a las duchas.
Los menores de dieciséis años no pueden usar la sauna. No aconsejamos la sauna durante el embarazo.

# Normas

El gorro es obligatorio en la piscina grande. No se admiten perros en el edificio. No coma junto a las piscinas.
El agua de la piscina grande se limpia cada noche. La piscina grande tiene ocho calles.

# Qué traer

Traiga una toalla, un candado para la taquilla y una moneda de un dólar.

# Después de un accidente

Mantenga la calma y avise al socorrista más cercano. Un socorrista se queda con usted una hora después de una caída.
"""


def passages(language: str) -> tuple[Passage, ...]:
    """Every section, as if retrieval had found them all equally good."""
    text = ENGLISH if language == "en" else SPANISH
    sections = re.findall(r"^# (.+)\n((?:(?!^# ).*\n?)+)", text, re.MULTILINE)
    return tuple(
        Passage(heading, "", body.strip(), 0.3, f"{place}.md", language, Scores(0.3, 0.0), place, (0, 0))
        for place, (heading, body) in enumerate(sections)
    )


def told(text: str, language: str = "en", *, before: str = "") -> str:
    """What a caller is told who asks this, after another question if there was one; nobody can be reached."""
    history = (Utterance("user", before), Utterance("assistant", "...")) if before else ()
    questions = understand(text, language_of(language), history)
    business = Business("Ada", "The Swimming Hall", "", person=False)
    return compose(ModelPrompt(text, questions, language, history, passages(language), business, 300))
