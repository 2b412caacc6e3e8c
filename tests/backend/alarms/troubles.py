"""What can go wrong in a call, brought about for real: each scenario is given the URL of an empty database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any, Final, TypeAlias

from pydantic import SecretStr
from starlette.types import Receive, Scope, Send

from backend.answering.generation import answer_turn
from backend.answering.interface import Stopwatch
from backend.api.app import Boundary
from backend.api.relay.turns import EventStream
from backend.api.webhooks.warm import Warmer
from backend.models.interface import ModelFailed
from backend.notices.queue import tell
from backend.notices.sending import send_due
from backend.postgres.database import Connections, connect
from backend.profiles.loader import parse_profile
from backend.profiles.store import ProfileStore
from backend.runtime.settings import NamedSecrets
from backend.runtime.stream.process import InvocationHandler as Runtime
from backend.runtime.stream.runtime_api import Invocation, RuntimeApi
from common.wire.turn import StreamEvent, TurnRequest
from dev.lambda_emulator import LambdaEmulator, url_event
from tests.backend.harness import CALL, NOWHERE, PROFILE, apply, backend_with, bakery, incoming, settings_for
from tests.backend.model_fakes import Scripted, answering_with
from tests.backend.notices.office import Clock, office
from tests.backend.notices.told import PROGRAM
from tests.backend.runtime.stream.stage import Stage

Scenario: TypeAlias = Callable[[str], Awaitable[None]]


async def no_database(_: str) -> None:
    async with backend_with() as backend:
        await backend.webhook("/voice", incoming())


async def a_menu_for_nobody(url: str) -> None:
    await apply(url)
    async with backend_with(url) as backend:
        await backend.webhook("/voice/gather?at=start&attempt=1", incoming(CallSid="CA9"))


async def a_message_of_nobody(url: str) -> None:
    async with backend_with(url) as backend:
        await backend.webhook("/voice/voicemail", incoming(CallSid="CA9"))


async def nobody_is_to_be_had(url: str) -> None:
    await apply(url, parse_profile(PROFILE.partition("transfer:")[0]))
    async with backend_with(url) as backend:
        backend.app.state.warmer.up = False
        await backend.webhook("/voice", incoming())


async def a_number_of_nobody(url: str) -> None:
    async with backend_with(url) as backend:
        await backend.webhook("/voice", incoming(To="+15550109999"))


async def the_relay_is_down(url: str) -> None:
    await apply(url)
    async with backend_with(url) as backend:
        backend.app.state.warmer.up = False
        await backend.webhook("/voice", incoming())


async def twilio_falls_back(url: str) -> None:
    await apply(url)
    async with backend_with(url) as backend:
        await backend.webhook("/voice/fallback", incoming(ErrorCode="11200"))


async def nothing_to_wake(_: str) -> None:
    warmer = Warmer(settings_for(), patience_s=60.0)
    assert not await warmer.warm(CALL, now=0.0)
    await warmer.close()


async def a_session_fails(url: str) -> None:
    await apply(url)
    async with backend_with(url) as backend:
        await backend.webhook("/voice", incoming())
        form = incoming(CallStatus="in-progress", SessionStatus="failed", ErrorCode="64101", SessionId="VX1")
        await backend.webhook("/voice/action", form)


def the_edge_tells(kind: str, **detail: object) -> Scenario:
    async def scenario(url: str) -> None:
        await apply(url)
        async with backend_with(url) as backend:
            event = {"seq": 1, "turn": 1, "at_ms": 1, "kind": kind, **detail}
            response = await backend.relay(f"/v1/calls/{CALL}/events", {"events": [event]})
            assert response.status_code == 204

    return scenario


async def a_forged_webhook(url: str) -> None:
    async with backend_with(url) as backend:
        await backend.webhook("/voice", incoming(), signature="forged")


async def a_status_without_a_database(_: str) -> None:
    async with backend_with() as backend:
        await backend.webhook("/voice/status", incoming())


async def the_database_goes_away(url: str) -> None:
    await apply(url)
    async with backend_with(url) as backend:
        await backend.webhook("/voice", incoming())
        services, away = backend.app.state.services, Connections(NOWHERE)
        backend.app.state.services = replace(services, database=away, profiles=services.profiles.of(away))
        await backend.webhook("/voice", incoming(CallSid="CA2"))
        await backend.webhook("/voice/action", incoming(SessionStatus="failed", ErrorCode="64105"))
        await services.close()


async def a_profile_is_remembered(url: str) -> None:
    await apply(url)
    now = [0.0]
    database = Connections(url)
    store = ProfileStore(database, now=lambda: now[0])
    assert await store.profile("corner-bakery")
    await database.close()
    now[0] = 60.0
    assert await store.of(Connections(NOWHERE)).profile("corner-bakery")


async def events_that_no_column_holds(url: str) -> None:
    await apply(url)
    async with backend_with(url) as backend:
        usage = {"model": "claude-haiku-5-5", "input_tokens": 2**62}
        records = [{"kind": "audit", "request": {}, "usage": usage}]
        events = [{"seq": 1, "turn": 1, "at_ms": 1, "kind": "records", "records": records}]
        assert (await backend.relay(f"/v1/calls/{CALL}/events", {"events": events})).status_code == 422


async def a_request_breaks(_: str) -> None:
    async def app(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise RuntimeError

    async def send(_: object) -> None: ...

    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    await Boundary(app)({"type": "http", "method": "GET", "path": "/"}, receive, send)


def a_turn(answering: Any) -> Scenario:
    async def scenario(_: str) -> None:
        async def claim() -> bool:
            return True

        request = TurnRequest(CALL, 1, "When do you open?", "en", "corner-bakery")
        async for _event in answer_turn(request, answering, Stopwatch(), claim):
            pass

    return scenario


class Breaking(Scripted):
    """A model with a fault of ours in it."""

    async def stream(self, prompt: Any) -> AsyncGenerator[Any, None]:
        raise KeyError(prompt)
        yield


async def a_turn_takes_too_long(_: str) -> None:
    async def never() -> AsyncGenerator[StreamEvent, None]:
        await asyncio.Event().wait()
        yield  # type: ignore[misc]  # never reached: it makes this a generator

    async def forever(*_: object) -> Any:
        await asyncio.Event().wait()

    async def send(_: object) -> None: ...

    await EventStream(never(), forever, deadline_s=0.01)({"type": "http"}, forever, send)


def an_invocation(path: str, *, late: bool) -> Scenario:
    async def scenario(_: str) -> None:
        async def deadline(_: Invocation) -> None:
            if not late:
                await asyncio.Event().wait()

        async with LambdaEmulator.started() as emulator:
            api = RuntimeApi.parse(emulator.address)
            delivery = emulator.invoke(url_event(path))
            await Runtime(Stage().app(), api, deadline=deadline, grace_s=0.2).answer(await api.next())
            await delivery.rest()

    return scenario


FAILED: Final = Scripted(pieces=(), failure=ModelFailed("overloaded", "busy"))


def a_notice(*, receiver: bool, secrets: str = "") -> Scenario:
    """A business is to be told of something, and cannot be."""

    async def scenario(url: str) -> None:
        await apply(url, bakery(notify={"program": PROGRAM}))
        async with await connect(url) as connection:
            await tell(connection, "corner-bakery", "message.taken", {})
        if not receiver:
            await apply(url, bakery())
        async with office(url, Clock(), secrets=NamedSecrets(listed=SecretStr(secrets))) as sender:
            await send_due(sender)

    return scenario


SCENARIOS: Final[Mapping[str, Scenario]] = {
    "no database": no_database,
    "a menu for nobody": a_menu_for_nobody,
    "a message of nobody": a_message_of_nobody,
    "nobody is to be had": nobody_is_to_be_had,
    "a number of nobody": a_number_of_nobody,
    "the relay is down": the_relay_is_down,
    "Twilio falls back": twilio_falls_back,
    "nothing to wake": nothing_to_wake,
    "a session fails": a_session_fails,
    "the edge apologised": the_edge_tells("failed", code="late"),
    "the edge had a fault": the_edge_tells("spoken", why="fault", text="Sorry."),
    "the edge lost a call": the_edge_tells("ended", by="error", reason="socket closed with 1006"),
    "the edge set an event aside": the_edge_tells("set_aside", of="answered", bytes=300_000, status=413),
    "a forged webhook": a_forged_webhook,
    "a status without a database": a_status_without_a_database,
    "the database goes away": the_database_goes_away,
    "a profile is remembered": a_profile_is_remembered,
    "events that no column holds": events_that_no_column_holds,
    "a request breaks": a_request_breaks,
    "a turn fails": a_turn(answering_with(FAILED)),
    "a turn breaks": a_turn(answering_with(Breaking())),
    "a turn takes too long": a_turn_takes_too_long,
    "an invocation breaks": an_invocation("/breaks", late=False),
    "an invocation takes too long": an_invocation("/silent", late=True),
    "a notice for nobody": a_notice(receiver=False),
    "secrets that cannot be read": a_notice(receiver=True, secrets="desk"),
}
"""What goes wrong."""
