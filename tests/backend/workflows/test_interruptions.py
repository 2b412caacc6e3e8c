"""A whole call with an interruption of each kind at every step: the edge's session, and the backend on a database.

The edge is the real session; between it and the backend stands only this file, which decides when the caller cuts in.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Final, Literal, TypeAlias, get_args

import pytest
from psycopg import AsyncConnection

from backend.postgres.database import Connections
from backend.profiles.loader import load_profile
from backend.profiles.model import Profile
from backend.workflows.calendar.book import Owner
from backend.workflows.effects import Booked, BookTime
from backend.workflows.effects.endpoint import Endpoints
from backend.workflows.effects.performing import Performer, RunContext
from backend.workflows.turn import Workflows
from common.session.effects import Effect, Send, StartTurn
from common.session.events import TurnStreamed
from common.wire.frames import SpeakerChanged
from common.wire.turn import Chunk, Context, Status, StreamEvent, TurnRequest
from dev.setup.places import HERE
from tests.backend.harness import apply
from tests.backend.notices.told import DESK, kinds_told
from tests.backend.workflows.conversation import MONDAY
from tests.backend.workflows.turns import events_of_turn
from tests.common.session.line import CALL, Line, asked

Cut: TypeAlias = Literal[
    "none",
    "before the answer",
    "after the context",
    "nothing heard",
    "first words heard",
    "while it comes",
    "backchannel",
    "broken stream",
    "answered twice",
]
CUTS: tuple[Cut, ...] = get_args(Cut)
SAID = {
    "en": (
        "I'd like to book an appointment",
        "A cleaning, please",
        "December 9th",
        "At ten in the morning",
        "My name is Ben Carter",
        "555-010-0188",
        "Yes, please book it",
    ),
    "es": (
        "Quiero pedir una cita",
        "Una limpieza, por favor",
        "el 9 de diciembre",
        "A las diez de la mañana",
        "Me llamo Ana Ruiz",
        "555 010 0189",
        "Sí, por favor, resérvela",
    ),
}
GOES_ON = {"en": "please", "es": "por favor"}
LAST = {"en": "You are booked for Wednesday, December 9th at 10 AM.", "es": "Su cita queda reservada"}


class Backend:
    """Answers turns with the example's workflow."""

    def __init__(self, database_url: str) -> None:
        self.profile: Profile = load_profile(HERE.root / "examples/bright-smile/profile.yaml")
        self.database_url = database_url
        self.database = Connections(database_url)
        self.workflows = Workflows(Performer(self.database, Endpoints()), MONDAY.timestamp)

    async def answer(self, request: TurnRequest) -> list[StreamEvent]:
        """The events of a turn as they would be streamed."""
        return [Status("connected"), *await events_of_turn(self.workflows, self.profile, request), Status("done")]


@pytest.fixture
async def backend(database_url: str) -> AsyncIterator[Backend]:
    made = Backend(database_url)
    yield made
    await made.database.close()


class Phone:
    """A caller at the edge, whose turns the backend answers."""

    def __init__(self, backend: Backend, language: str) -> None:
        self.backend = backend
        self.line = Line(language=language, greeting="")
        self.tag = "es-US" if language == "es" else "en-US"
        self.language = language

    async def says(self, text: str, cut: Cut) -> str:
        """Say something and be cut in upon in that way; what was sent of the answer in the end."""
        effects = self.line.says(text, language=self.tag)
        if cut == "none" or not asked(effects):
            return await self._hear_all(effects)
        return await _WAYS[cut](self, effects)

    async def events(self, effects: list[Effect]) -> tuple[int, list[StreamEvent]]:
        (request,) = asked(effects)
        return request.turn, await self.backend.answer(request)

    def stream(self, turn: int, events: list[StreamEvent]) -> list[Effect]:
        return [effect for event in events for effect in self.line.feed(TurnStreamed(turn, event))]

    async def _hear_all(self, effects: list[Effect]) -> str:
        sent = list(effects)
        while requests := [effect for effect in effects if isinstance(effect, StartTurn)]:
            turn, events = await self.events(list(requests))
            effects = self.stream(turn, events)
            sent += effects
        self.line.hears_all()
        return _words(sent)

    async def before_the_answer(self, effects: list[Effect]) -> str:
        """The backend has done all, but nothing of it has come when the caller goes on speaking."""
        await self.events(effects)
        return await self._hear_all(self.line.says(GOES_ON[self.language], language=self.tag))

    async def after_the_context(self, effects: list[Effect]) -> str:
        """The step has come, its words have not."""
        turn, events = await self.events(effects)
        self.stream(turn, events[: _first(events, Context) + 1])
        return await self._hear_all(self.line.says(GOES_ON[self.language], language=self.tag))

    async def nothing_heard(self, effects: list[Effect]) -> str:
        """The caller cuts in at the very first moment, and says a word more."""
        turn, events = await self.events(effects)
        self.stream(turn, events)
        self.line.frame(SpeakerChanged(agent=True, speaking=True))
        self.line.cuts_in("")
        return await self._hear_all(self.line.says(GOES_ON[self.language], language=self.tag))

    async def first_words_heard(self, effects: list[Effect]) -> str:
        """The caller cuts in after some words and then answers what was asked."""
        turn, events = await self.events(effects)
        sent = self.stream(turn, events)
        self.line.cuts_in(" ".join(_words(sent).split()[:3]))
        return _words(sent)

    async def while_it_comes(self, effects: list[Effect]) -> str:
        """The same, while the stream is still open."""
        turn, events = await self.events(effects)
        sent = self.stream(turn, events[: _first(events, Chunk) + 1])
        self.line.cuts_in(" ".join(_words(sent).split()[:3]))
        self.stream(turn, events[_first(events, Chunk) + 1 :])
        return _words(sent)

    async def backchannel(self, effects: list[Effect]) -> str:
        """The caller only says "uh huh": the question is asked once more, and what was not heard of the answer said."""
        turn, events = await self.events(effects)
        chunk = _first(events, Chunk)
        sent = self.stream(turn, events[: chunk + 1])
        heard = " ".join(_words(sent).split()[:2])
        self.line.cuts_in(heard)
        return f"{heard} " + await self._hear_all(
            self.line.says("mhm" if self.language == "en" else "ajá", language=self.tag)
        )

    async def broken_stream(self, effects: list[Effect]) -> str:
        """The stream breaks before any word, and the edge asks again."""
        turn, events = await self.events(effects)
        self.stream(turn, events[: _first(events, Context) + 1])
        return await self._hear_all(self.line.fails("cut", turn=turn))

    async def answered_twice(self, effects: list[Effect]) -> str:
        """The same request reaches the backend twice."""
        await self.events(effects)
        return await self._hear_all(effects)


_WAYS: dict[Cut, Callable[[Phone, list[Effect]], Awaitable[str]]] = {
    "before the answer": Phone.before_the_answer,
    "after the context": Phone.after_the_context,
    "nothing heard": Phone.nothing_heard,
    "first words heard": Phone.first_words_heard,
    "while it comes": Phone.while_it_comes,
    "backchannel": Phone.backchannel,
    "broken stream": Phone.broken_stream,
    "answered twice": Phone.answered_twice,
}


def _words(effects: list[Effect]) -> str:
    frames = (effect.frame for effect in effects if isinstance(effect, Send))
    return "".join(str(getattr(frame, "token", "")) for frame in frames)


def _first(events: list[StreamEvent], kind: type[StreamEvent]) -> int:
    return next(index for index, event in enumerate(events) if isinstance(event, kind))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("cut", CUTS)
async def test_whatever_is_cut_at_every_step_there_is_one_booking_and_the_caller_knows(
    backend: Backend, connection: AsyncConnection, language: str, cut: Cut
) -> None:
    phone = Phone(backend, language)
    heard = [await phone.says(text, cut) for text in SAID[language]]

    cursor = await connection.execute("select lower(during) at time zone 'America/New_York', details from appointments")
    ((start, details),) = await cursor.fetchall()
    assert (start.isoformat(), details["treatment"]) == ("2026-12-09T10:00:00", "cleaning"), heard
    assert details["name"] == ("Ben Carter" if language == "en" else "Ana Ruiz"), heard
    assert LAST[language] in heard[-1], heard


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("cut", ["before the answer", "after the context", "nothing heard"])
async def test_who_takes_back_a_yes_before_hearing_of_it_has_the_time_they_want_in_the_end(
    backend: Backend, connection: AsyncConnection, language: str, cut: Cut
) -> None:
    phone = Phone(backend, language)
    for text in SAID[language][:-1]:
        await phone.says(text, "none")
    effects = phone.line.says(SAID[language][-1], language=phone.tag)
    turn, events = await phone.events(effects)
    if cut != "before the answer":
        phone.stream(turn, events[: _first(events, Context) + 1])
    if cut == "nothing heard":
        phone.stream(turn, events[_first(events, Context) + 1 :])
        phone.line.frame(SpeakerChanged(agent=True, speaking=True))
        phone.line.cuts_in("")
    heard = await phone.says("no wait, at eleven" if language == "en" else "no, espere, a las once", "none")
    heard = await phone.says(SAID[language][-1], "none")

    cursor = await connection.execute("select lower(during) at time zone 'America/New_York' from appointments")
    ((start,),) = await cursor.fetchall()
    assert start.isoformat() == "2026-12-09T11:00:00", heard
    assert "11" in heard


NUMBER = "+15550100188"
CHANGES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "move": {
        "en": ("I need to move my appointment", "Ben Carter", "December 10th", "at eleven", "Yes, please move it"),
        "es": ("Quiero cambiar mi cita", "Ben Carter", "el 10 de diciembre", "a las once", "Sí, por favor, cámbiela"),
    },
    "cancel": {
        "en": ("I need to cancel my appointment", "Ben Carter", "Yes, please cancel it"),
        "es": ("Quiero cancelar mi cita", "Ben Carter", "Sí, por favor, cancélela"),
    },
    "confirm": {
        "en": ("I'm calling to confirm my appointment", "Ben Carter", "Yes, I will be there"),
        "es": ("Llamo para confirmar mi cita", "Ben Carter", "Sí, voy a ir"),
    },
}


async def booked_before(phone: Phone, connection: AsyncConnection) -> None:
    """Ben Carter has an appointment on the 9th at ten, and calls from the number that it was booked with."""
    call = (CALL, phone.backend.profile.name, NUMBER)
    await connection.execute(
        "insert into calls (call_sid, profile, environment, language, from_number, to_number, token_id)"
        " values (%s, %s, 'dev', 'en', %s, '+15550100001', 'none')",
        call,
    )
    context = RunContext(call[1], phone.backend.profile.workflows["move"], Owner("CA" + "0" * 32, 1), MONDAY)
    ten = MONDAY.replace(month=12, day=9, hour=10)
    booking = BookTime("book", "chairs", ten, {"name": "Ben Carter", "phone": NUMBER})
    assert await phone.backend.workflows.performer.perform(context, booking) == Booked()


@pytest.mark.parametrize("task", list(CHANGES))
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("cut", CUTS)
async def test_whatever_is_cut_at_every_step_an_appointment_is_changed_once(
    backend: Backend, connection: AsyncConnection, language: str, cut: Cut, task: str
) -> None:
    phone = Phone(backend, language)
    await booked_before(phone, connection)
    heard = [await phone.says(text, cut) for text in CHANGES[task][language]]

    cursor = await connection.execute(
        "select lower(during) at time zone 'America/New_York', revision, confirmed_at is not null from appointments"
    )
    rows = [(start.isoformat(), revision, confirmed) for start, revision, confirmed in await cursor.fetchall()]
    expected = {
        "move": [("2026-12-10T11:00:00", 1, False)],
        "cancel": [],
        "confirm": [("2026-12-09T10:00:00", 0, True)],
    }
    assert rows == expected[task], heard
    cursor = await connection.execute("select kind from notices where kind <> 'appointment.booked'")
    told = {"move": "moved", "cancel": "cancelled", "confirm": "confirmed"}[task]
    assert await cursor.fetchall() in ([], [(f"appointment.{told}",)]), heard


LEFT = {
    "en": (
        "Could you take a message for the reception?",
        "My name is Ben Carter",
        "555-010-0188",
        "It's about the crown that fell out",
        "After five",
        "Yes, that's right",
    ),
    "es": (
        "¿Me puede tomar un recado para recepción?",
        "Me llamo Ana Ruiz",
        "555 010 0188",
        "Es por la corona que se me cayó",
        "Después de las cinco",
        "Sí, es correcto",
    ),
}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("cut", CUTS)
async def test_whatever_is_cut_at_every_step_there_is_one_message_told_once(
    backend: Backend, connection: AsyncConnection, language: str, cut: Cut
) -> None:
    await apply(backend.database_url, backend.profile.model_copy(update={"notify": {"desk": DESK}}))
    phone = Phone(backend, language)
    heard = [await phone.says(text, cut) for text in LEFT[language]]

    cursor = await connection.execute("select who, number, about, call_back, unfinished from messages")
    ((who, number, about, call_back, unfinished),) = await cursor.fetchall()
    assert who == ("Ben Carter" if language == "en" else "Ana Ruiz"), heard
    assert number == "+15550100188", heard
    assert ("crown" if language == "en" else "corona") in about, heard
    assert ("five" if language == "en" else "cinco") in call_back.lower(), heard
    assert not unfinished, heard
    assert await kinds_told(connection) == ["message.taken"], heard
