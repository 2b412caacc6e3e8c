"""An appointment that was just booked: moved, cancelled and looked up in the same call without a name."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime
from typing import Any, Final

import pytest
from psycopg import AsyncConnection

from backend.languages import language_of
from backend.postgres.database import Connections
from backend.profiles.fields import RouteLanguage
from backend.profiles.loader import load_profile
from backend.workflows.effects import Effect, Found, LookUp, Result
from backend.workflows.effects.endpoint import Endpoints
from backend.workflows.effects.performing import Performer
from backend.workflows.meaning import followed_up
from backend.workflows.state import CallerInput
from backend.workflows.turn import Workflows
from common.wire.turn import Answer, Context, TurnRequest, Utterance
from dev.setup.places import HERE
from tests.backend.workflows.conversation import MONDAY, VISIT, Conversation, willing
from tests.backend.workflows.turns import events_of_turn

PROFILE = load_profile(HERE.root / "examples/bright-smile/profile.yaml")
BOOKED: dict[RouteLanguage, tuple[str, ...]] = {
    "en": ("Book a cleaning on December 9th at ten", "Ben Carter", "555 010 0188", "yes please"),
    "es": ("Quiero una cita para una limpieza el 9 de diciembre a las diez", "Ana Ruiz", "555 010 0188", "sí"),
}
ASKED: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "move": {
        "en": ("Move it", "actually make that Friday", "can you move it to Friday at three?", "Friday would be better",
               "can we do Friday instead?", "an hour later would be better", "could you push it back a day later",
               "I meant Thursday"),
        "es": ("¿me la cambia para el viernes?", "mejor el viernes", "cámbiela al jueves", "¿puede ser el viernes?",
               "muévala una hora más tarde", "¿la puede pasar al jueves?", "prefiero el jueves", "¿me la adelanta?"),
    },
    "cancel": {
        "en": ("cancel it", "can you cancel that please", "actually, scrap it", "please call it off",
               "oh, delete that"),
        "es": ("cancélela", "anúlela por favor", "¿me la cancela?", "la quiero cancelar", "quiero anularla"),
    },
    "my-appointment": {
        "en": ("what time was that again?", "when is it again?", "what day was it?", "remind me what time",
               "what time should I be there?"),
        "es": ("¿a qué hora era?", "¿cuándo era?", "¿qué día me dijo?", "¿me repite la hora?", "recuérdeme el día"),
    },
    "": {
        "en": ("no thanks, see you Friday", "see you tomorrow at ten", "what time is it?", "how do I cancel it?",
               "that's great, thanks", "what time do you close on Friday?", "is there a fee if I cancel it?", "bye"),
        "es": ("nos vemos mañana a las diez", "gracias, hasta el viernes", "¿qué hora es?", "¿cómo la cancelo?",
               "¿a qué hora cierran el viernes?", "no, gracias", "¿cuánto cuesta?", "adiós"),
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [(name, language, said) for name, lines in ASKED.items() for language, words in lines.items() for said in words],
)
def test_what_is_said_of_an_appointment_just_booked_begins_what_it_asks_for(
    name: str, language: str, said: str
) -> None:
    begun = followed_up(PROFILE.workflows, CallerInput(said), language_of(language), date(2026, 12, 9))
    assert (begun or "") == name


class Caller:
    """Calls the example business, turn by turn, on a database."""

    def __init__(self, workflows: Workflows, language: RouteLanguage) -> None:
        self.workflows, self.language = workflows, language
        self.state: Any = None
        self.history: tuple[Utterance, ...] = ()

    async def says(self, text: str) -> str:
        request = TurnRequest(
            "CA" + "7" * 32, 1, text, self.language, PROFILE.name, workflow=self.state, history=self.history
        )
        events = await events_of_turn(self.workflows, PROFILE, request)
        for event in events:
            if isinstance(event, Context) and "workflow" in event.context:
                self.state = event.context["workflow"]
        answer = next(event.answer for event in events if isinstance(event, Answer))
        self.history = (Utterance("user", text), Utterance("assistant", answer))
        return answer


@pytest.fixture
async def workflows(database_url: str) -> AsyncIterator[Workflows]:
    database = Connections(database_url)
    yield Workflows(Performer(database, Endpoints()), MONDAY.timestamp)
    await database.close()


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("en", ("actually make that Friday", "yes"), "now on Friday, December 11th at 10 AM"),
        ("en", ("can you move it an hour later?", "yes"), "now on Wednesday, December 9th at 11 AM"),
        ("en", ("move it", "the day after", "at two", "yes"), "now on Thursday, December 10th at 2 PM"),
        ("en", ("what time was that again?",), "on Wednesday, December 9th at 10 AM"),
        ("en", ("cancel it", "yes"), "December 9th at 10 AM is cancelled"),
        ("en", ("make that Friday", "yes", "what time was it again?"), "on Friday, December 11th at 10 AM"),
        ("es", ("¿me la cambia para el viernes?", "sí"), "para el viernes 11 de diciembre a las 10 de la mañana"),
        ("es", ("muévala una hora más tarde", "sí"), "para el miércoles 9 de diciembre a las 11 de la mañana"),
        ("es", ("¿a qué hora era?",), "el miércoles 9 de diciembre a las 10 de la mañana"),
        ("es", ("cancélela", "sí"), "queda cancelada"),
    ],
)
async def test_an_appointment_just_booked_is_changed_without_asking_who_it_is_for(
    workflows: Workflows, connection: AsyncConnection, language: RouteLanguage, said: tuple[str, ...], told: str
) -> None:
    caller = Caller(workflows, language)
    heard = [await caller.says(words) for words in (*BOOKED[language], *said)]

    assert told in heard[-1], heard
    cursor = await connection.execute("select count(*) from appointments")
    assert await cursor.fetchone() == (0 if "cancel" in told else 1,)


async def test_who_speaks_of_another_persons_appointment_is_asked_who_that_is(workflows: Workflows) -> None:
    caller = Caller(workflows, "en")
    for words in BOOKED["en"]:
        await caller.says(words)

    assert "full name" in await caller.says("I also need to cancel my wife's appointment")


def nobody(effect: Effect) -> Result:
    return Found(()) if isinstance(effect, LookUp) else willing(effect)


@pytest.mark.parametrize("language", ["en", "es"])
def test_after_three_names_under_which_nothing_is_found_a_person_or_a_message_is_offered(
    language: RouteLanguage,
) -> None:
    for there in (True, False):
        talk = Conversation(PROFILE.workflows["cancel"], language=language, perform=nobody, may_transfer=there)
        talk.says({"en": "cancel my appointment", "es": "quiero cancelar mi cita"}[language])
        for name in ("Zoe Miller", "Zoe Mueller"):
            heard = talk.says(name)
            assert heard.endswith(("that the appointment is under?", "Dígame nombre y apellido.")), heard
            assert "December" not in heard
        heard = talk.says("Zoe Muller")
        assert ("put you through" in heard or "Le paso con una persona" in heard) == there
        assert talk.over != there


def test_who_is_found_at_the_second_try_goes_on() -> None:
    found = [Found(()), Found(((VISIT, datetime.fromisoformat("2026-12-08T15:00-05:00")),))]

    def perform(effect: Effect) -> Result:
        return found.pop(0) if isinstance(effect, LookUp) else willing(effect)

    talk = Conversation(PROFILE.workflows["cancel"], perform=perform)
    talk.says("cancel my appointment")
    talk.says("Ben Carver")
    assert "December 8th at 3 PM. Shall I cancel it?" in talk.says("Ben Carter")


def test_a_profile_may_demand_a_date_of_birth() -> None:
    flow = PROFILE.workflows["cancel"].model_dump(mode="json", exclude_none=True)
    born = {"slot": "born", "type": "birth_date", "prompt": {"en": "Your date of birth?", "es": "¿Su fecha?"}}
    flow |= {"identify": ["phone", "born"], "steps": [{"ask": born}, *flow["steps"][1:]]}
    talk = Conversation(PROFILE.workflows["cancel"].model_validate(flow))

    assert talk.says("cancel my appointment") == "Your date of birth?"
    assert "December 8th" in talk.says("March third nineteen fifty two")
    assert talk.effects[0] == LookUp("chairs", {"born": "1952-03-03"})
