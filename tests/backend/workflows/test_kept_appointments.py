"""Whole conversations about an appointment that was booked before: told, moved, confirmed, cancelled, not found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from backend.profiles.fields import RouteLanguage
from backend.profiles.loader import load_profile
from backend.workflows.effects import ChangeAppointment, Effect, FindFree, Found, Gone, LookUp, Release, Result
from backend.workflows.model import Workflow
from dev.setup.places import HERE
from tests.backend.workflows.conversation import NEW_YORK, VISIT, Conversation, willing

THREE = datetime(2026, 12, 8, 15, 0, tzinfo=NEW_YORK)


def flow(name: str) -> Workflow:
    return load_profile(HERE.root / "examples/bright-smile/profile.yaml").workflows[name]


def finding(*found: tuple[str, datetime]) -> Callable[[Effect], Result]:
    return lambda effect: Found(found) if isinstance(effect, LookUp) else willing(effect)


def test_the_caller_is_told_when_their_appointment_is() -> None:
    talk = Conversation(flow("my-appointment"))
    assert "full name" in talk.says("When is my appointment?")
    assert "Tuesday, December 8th at 3 PM" in talk.says("Ben Carter")
    assert talk.effects == [LookUp("chairs", {"name": "Ben Carter"})]


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        (
            "en",
            ("I need to reschedule my appointment", "Ben Carter", "December 9th", "ten in the morning", "yes please"),
            "now on Wednesday, December 9th at 10 AM",
        ),
        (
            "es",
            ("Quiero cambiar mi cita", "Ana Ruiz", "el 9 de diciembre", "a las diez de la mañana", "sí, por favor"),
            "queda para el miércoles 9 de diciembre",
        ),
    ],
)
def test_an_appointment_is_moved_after_a_yes(language: RouteLanguage, said: tuple[str, ...], told: str) -> None:
    talk = Conversation(flow("move"), language=language)
    heard = [talk.says(text) for text in said]
    ten = datetime(2026, 12, 9, 10, 0, tzinfo=NEW_YORK)
    assert talk.effects[1:] == [
        FindFree("chairs", ten, VISIT),
        ChangeAppointment(talk.effects[-1].step, "move", VISIT, "chairs", ten),  # type: ignore[union-attr]  # checked whole
    ], heard
    assert told in heard[-1]


@pytest.mark.parametrize(("name", "task"), [("confirm", "confirm"), ("cancel", "cancel")])
def test_an_appointment_is_confirmed_or_cancelled_after_a_yes_and_left_after_a_no(name: str, task: str) -> None:
    for answer in ("yes", "no"):
        talk = Conversation(flow(name))
        talk.says(f"{name} my appointment")
        assert "December 8th" in talk.says("Ben Carter")
        talk.says(answer)
        done = [effect.task for effect in talk.effects if isinstance(effect, ChangeAppointment)]
        assert done == ([task] if answer == "yes" else [])
        assert isinstance(talk.effects[-1], Release) == (answer == "no")


def test_a_caller_with_several_appointments_is_asked_which() -> None:
    other = "7a0c3ce5-7a3a-4d2b-9a53-0a3c54bb8f12"
    talk = Conversation(flow("cancel"), perform=finding((VISIT, THREE), (other, THREE + timedelta(days=2))))
    talk.says("cancel my appointment")
    assert "Which one do you mean?" in talk.says("Ben Carter")
    assert "December 10th" in talk.says("the one on Thursday")
    talk.says("yes")
    assert [effect.appointment for effect in talk.effects if isinstance(effect, ChangeAppointment)] == [other]


@pytest.mark.parametrize(("there", "offered"), [(True, "Shall I put you through to a person?"), (False, "can't find")])
def test_who_is_not_found_is_told_so_and_offered_a_person(there: bool, offered: str) -> None:
    talk = Conversation(flow("cancel"), perform=finding(), may_transfer=there)
    talk.says("cancel my appointment")
    heard = [talk.says(name) for name in ("Zoe Miller", "Zoe Mueller", "Zoe Muller")][-1]
    assert offered in heard
    assert "December" not in heard
    if there:
        talk.says("yes please")
        assert "handoff" in talk.signals
    assert talk.over


def test_an_appointment_that_is_gone_meanwhile_is_said_to_be() -> None:
    def perform(effect: Effect) -> Result:
        return Gone() if isinstance(effect, ChangeAppointment) else willing(effect)

    talk = Conversation(flow("cancel"), perform=perform)
    for text in ("cancel my appointment", "Ben Carter"):
        talk.says(text)
    assert "can't find that appointment any more" in talk.says("yes")
