"""Spanish words that hold sentences together: they count less in a question, and tell the language of a text."""

from __future__ import annotations

from typing import Final

FUNCTION_WORDS: Final = frozenset(
    """
    el la los las lo un una unos unas al del este esta estos estas ese esa esos esas esto eso aquel aquella
    aqui ahi alli
    yo mi mis me tu tus te ti usted ustedes el ella ellos ellas nosotros nosotras nos vosotros os su sus se si le les
    suyo suya mio mia nuestro nuestra nuestros nuestras
    y e o u ni pero sino que porque pues como cuando donde aunque mientras
    de en a con por para sin sobre entre desde hasta hacia contra durante ante bajo tras segun
    es soy eres somos son era eran fue fueron ser sido siendo esta estoy estas estan estaba estar estado
    he ha has han hay haber habia hubo hemos
    hace hacer hacen tiene tienen tengo tener tenia puede pueden puedo poder podria debe deben debo deberia
    no si ya solo tambien muy mas menos mucho mucha muchos muchas poco todo toda todos todas otro otra otros otras
    algun alguno alguna algunos algunas algo cada mismo misma tan tanto
    que cual cuales quien quienes cuyo cuya cuanto cuanta cuantos cuantas
    favor
    """.split()  # noqa: SIM905 - a list of quoted words would be unreadable
)
