"""What begins a workflow, and what only sounds like it."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.profiles.fields import RouteLanguage
from backend.workflows.meaning import triggered
from backend.workflows.model import Triggers
from backend.workflows.state import CallerInput
from tests.backend.workflows.conversation import appointment


def begun(said: str, language: RouteLanguage, keys: str | None = None, **triggers: object) -> str | None:
    flow = appointment()
    if triggers:
        flow = flow.model_copy(update={"triggers": Triggers.model_validate(triggers)})
    return triggered({"appointment": flow}, CallerInput(said, keys), language_of(language))


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("I'd like to book an appointment", "en"),
        ("Hi, can I make a dental appointment for Tuesday?", "en"),
        ("I need an appointment", "en"),
        ("could you schedule a cleaning for me", "en"),
        ("How do I book an appointment?", "en"),
        ("Quiero pedir una cita", "es"),
        ("Hola, ¿me puede hacer una cita para el martes?", "es"),
        ("Necesito una cita, por favor", "es"),
        ("quisiera reservar una cita", "es"),
        ("Sí, quiero pedir una cita", "es"),
    ],
)
def test_a_request_begins_it(said: str, language: RouteLanguage) -> None:
    assert begun(said, language) == "appointment"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("I don't want to book an appointment", "en"),
        ("I need to cancel my appointment", "en"),
        ("what's the latest appointment I could get on a normal day", "en"),
        ("do I get charged if I make an appointment and don't come", "en"),
        ("how much does it cost to make an appointment", "en"),
        ("my son may come alone to the appointment", "en"),
        ("No quiero pedir una cita", "es"),
        ("¿cuánto cuesta hacer una cita?", "es"),
        ("quiero cancelar una cita", "es"),
        ("¿me cobran algo si cancelo la cita?", "es"),
    ],
)
def test_talk_about_it_does_not(said: str, language: RouteLanguage) -> None:
    assert begun(said, language) is None


def test_keys_begin_it() -> None:
    assert begun("2", "en", "2", digits="2") == "appointment"
    assert begun("3", "en", "3", digits="2") is None


def test_an_intent_begins_it() -> None:
    assert begun("I want to speak to a person", "en", intents=["live_agent"]) == "appointment"
    assert begun("When do you open?", "en", intents=["live_agent"]) is None
