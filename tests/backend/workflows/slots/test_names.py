"""Names among other words, and words that are no names."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.workflows.slots.names import read_name

NAMES = {
    "en": {
        "yes it's Margaret, Margaret Hill": "Margaret Hill",
        "put it under Jones": "Jones",
        "could you put that under Patel please": "Patel",
        "The name is Bond, James Bond": "James Bond",
        "oh it's Margaret dear, Margaret Hill": "Margaret Hill",
        "oh let me see, well, my name's O'Neil": "O'Neil",
        "Ben, Carter": "Ben Carter",
        "for my husband, John Smith": "John Smith",
        "it's for my daughter Lucy Moore": "Lucy Moore",
        "This is Mrs. Hill": "Mrs Hill",
        "Mrs. Margaret Hill": "Margaret Hill",
        "Doctor Helen Okafor": "Helen Okafor",
        "last name Jones, first name Tom": "Tom Jones",
        "first name is Tom, last name is Jones": "Tom Jones",
        "Ben Carter, no, sorry, Ben Carver": "Ben Carver",
        "Ben Carter, I mean Carver": "Ben Carver",
        "Margaret Hill speaking": "Margaret Hill",
        "John F. Kennedy": "John F. Kennedy",
        "Ben and Sue Carter": "Ben and Sue Carter",
        "Don Johnson": "Don Johnson",
        "it's Grace, Grace Lee, thanks": "Grace Lee",
    },
    "es": {
        "Sí, es Margarita, Margarita Ruiz": "Margarita Ruiz",
        "póngala a nombre de Jones": "Jones",
        "soy la señora Pérez": "señora Pérez",
        "la señora Carmen Ruiz": "Carmen Ruiz",
        "a nombre de la Sra. Gómez": "señora Gómez",
        "habla José María de la Cruz": "José María de la Cruz",
        "para mi esposo, Juan Pérez": "Juan Pérez",
        "para mi hija Lucía Ruiz": "Lucía Ruiz",
        "Ana Ruiz, con zeta": "Ana Ruiz",
        "Ana Ruiz, no, perdón, Ana Díaz": "Ana Díaz",
        "Ana, Ana Ruiz para servirle": "Ana Ruiz",
        "Mi nombre es Juan, Juan Pérez.": "Juan Pérez",
        "nombre Ana, apellido Ruiz": "Ana Ruiz",
        "ay, a ver, me llamo Consuelo Ríos": "Consuelo Ríos",
        "Dolores de la Fuente y Gómez": "Dolores de la Fuente y Gómez",
        "mi apellido es Gómez": "Gómez",
    },
}
NO_NAMES = {
    "en": (
        "Oh now let me see, it's 555, 010, no wait", "Now It's", "let me think", "what do you need that for",
        "I already told you", "see you tomorrow", "you have it already", "it's me", "that's right", "five five five",
        "no thanks", "hold on dear", "can I speak to someone", "my name", "it's the same as before", "oh well, now",
        "goodness, where are my glasses", "just a minute, honey", "the number is",
        "the first one", "I'm not going to say",
    ),
    "es": (
        "a ver, ay, es cinco cinco cinco, cero, no, espere", "ya se lo dije", "nos vemos mañana", "claro que sí",
        "déjeme ver", "lo mismo que antes", "otra vez por favor", "mi nombre", "la misma de siempre", "no gracias",
        "buenas tardes", "¿para qué lo quiere?", "las dos y media", "espere un momento", "ay, mire usted",
        "el número es", "la primera", "el último", "ahora se lo digo",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "said", "name"), [(language, *pair) for language, names in NAMES.items() for pair in names.items()]
)
def test_a_name_is_found_among_the_words_around_it(language: str, said: str, name: str) -> None:
    assert read_name(said, language_of(language)) == (name,)


@pytest.mark.parametrize(
    ("language", "said"), [(language, said) for language, words in NO_NAMES.items() for said in words]
)
def test_fillers_refusals_numbers_and_goodbyes_are_no_names(language: str, said: str) -> None:
    assert read_name(said, language_of(language)) == ()


@pytest.mark.parametrize(
    ("known", "said", "language", "name"),
    [
        ("Ben Carter", "no, it's Carver", "en", "Ben Carver"),
        ("Ben Carter", "not Carter, Carver", "en", "Ben Carver"),
        ("Jon Smith", "sorry, John", "en", "John Smith"),
        ("Ben Carter", "no, Sally", "en", "Sally"),
        ("Ana Ruiz", "no, es Ruíz con acento", "es", "Ana Ruíz"),
        ("Ana Díaz", "no, Dias", "es", "Ana Dias"),
        ("Ana Díaz", "no, Marta Soler", "es", "Marta Soler"),
    ],
)
def test_a_part_of_a_name_that_is_corrected_leaves_the_rest(known: str, said: str, language: str, name: str) -> None:
    assert read_name(said, language_of(language), known) == (name,)
