"""Who wants to leave word is let do so; who speaks of a message is not."""

from __future__ import annotations

import pytest

from backend.facts.people.directory import Directory, directory_of
from backend.facts.people.leaving_word import leaves_word
from backend.languages import language_of
from backend.profiles.loader import load_profile
from dev.setup.places import HERE

LEAVES = (
    "I want to leave a message",
    "Can I leave a message for them?",
    "could I just leave a voicemail please",
    "Hi, I'd like to leave a note for the dentist",
    "would it be possible to leave a message",
    "can you take a message",
    "will you give him a message",
    "Then have Tom Reilly call me back",
    "please ask somebody to call me back tomorrow",
    "could someone call me back",
    "tell the doctor to call me when she is free",
)
LEAVES_ES = (
    "quiero dejar un mensaje",
    "¿puedo dejarle un recado a la doctora?",
    "quisiera dejar un mensaje por favor",
    "¿me puede tomar un recado?",
    "dígale que me llame",
    "que me llamen mañana por la mañana",
    "¿podría pedirle que me devuelva la llamada?",
    "bueno, me gustaría dejar un recado para facturación",
    "dele un mensaje de mi parte",
)
SPEAKS_OF_ONE = (
    "I left a message yesterday",
    "did you get my message",
    "you left me a message about a bill",
    "do you send a message before the appointment",
    "the message said to come at ten",
    "will you call me a taxi",
    "nobody called me back",
    "can I leave my coat there",
    "leave me alone",
)
SPEAKS_OF_ONE_ES = (
    "ayer dejé un mensaje",
    "¿recibieron mi mensaje?",
    "¿mandan un mensaje antes de la cita?",
    "me llamaron de su clínica",
    "¿puedo dejar mi coche ahí?",
    "nadie me devolvió la llamada",
    "el mensaje decía a las diez",
    "¿cuándo me llama el doctor?",
)


def directory(language: str) -> Directory:
    profile = load_profile(HERE.root / "examples/bright-smile/profile.yaml")
    return directory_of(profile, 0.0, language_of(language))


@pytest.mark.parametrize(("said", "language"), [*((one, "en") for one in LEAVES), *((one, "es") for one in LEAVES_ES)])
def test_a_wish_to_leave_word_is_understood(said: str, language: str) -> None:
    assert leaves_word(said, directory(language))


@pytest.mark.parametrize(
    ("said", "language"), [*((one, "en") for one in SPEAKS_OF_ONE), *((one, "es") for one in SPEAKS_OF_ONE_ES)]
)
def test_words_about_a_message_leave_none(said: str, language: str) -> None:
    assert not leaves_word(said, directory(language))
