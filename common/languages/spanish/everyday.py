"""Words that show that a sentence is Spanish."""

from __future__ import annotations

from typing import Final

EVERYDAY_WORDS: Final = frozenset(
    """
    mi mis su sus usted ustedes nos se una unos unas este esta estos estas eso ese esa
    es estan estoy eres tengo tiene tienen tienes quiero quiere quisiera quieren necesito necesita
    puedo puede pueden puedes podria podrian hago hace hacen seria voy va vamos debo
    que cuando cuanto cuanta cuantos cuantas donde adonde quien como cual cuales por para con pero porque si tambien muy
    hola el en un salen vale cobran ponen venden arreglan
    hora horas dia hoy manana tarde noche semana favor
    abren abre cierran cierra abierto cerrado cuesta cuestan precio cita citas reservar cancelar llamar llamo ayuda
    ayudar hablar habla hablan saber hacer pedir decir espanol ingles duele dolor hijo hija esposo esposa marido
    """.split()  # noqa: SIM905 - a list of quoted words would be unreadable
)
