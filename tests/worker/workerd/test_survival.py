"""A call outlives what platforms do: hibernation, eviction, a thousand other calls."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from dev.stack.ports import ANY_FREE, reserve
from tests.worker.workerd.backend import Backend
from tests.worker.workerd.conftest import Edge, running_edge
from tests.worker.workerd.phone import Phone, new_call

pytestmark = [pytest.mark.workerd, pytest.mark.slow]

QUESTION = "What time do you open on Saturday?"
ANSWER = "On Saturdays we open at nine in the morning."
SILENCE_ENDS_WITHIN_S = 75
"""With the default settings: 12 s of silence, twice a question, then the goodbye."""
AT_ONCE = 20


async def ask(phone: Phone, backend: Backend, question: str) -> dict[str, Any]:
    """Ask and be answered; the backend's request."""
    await phone.says(question)
    turn = await backend.turn()
    await turn.answer(ANSWER)
    assert await phone.hears() == ANSWER
    return turn.request


def said_in(request: dict[str, Any]) -> list[str]:
    return [entry["text"] for entry in request["history"]]


def assert_numbered(events: list[dict[str, Any]]) -> None:
    """What came may have come twice, but never another event under the same number, and none is missing."""
    seqs = {event["seq"] for event in events}
    assert len({json.dumps(event, sort_keys=True) for event in events}) == len(seqs)
    assert seqs == set(range(1, len(seqs) + 1))


async def test_a_call_survives_hibernation(edge: Edge, backend: Backend) -> None:
    phone = await Phone.dial(edge.origin)
    await phone.setup(idle_s=300)
    first = await ask(phone, backend, QUESTION)
    objects = edge.health()["objects"]
    async with asyncio.timeout(60):
        # The platform puts no object away that has something under way.
        while any(edge.health()["live"][kind] for kind in ("tasks", "timers", "requests")):  # noqa: ASYNC110 - the counts are another process's
            await asyncio.sleep(0.1)
    await asyncio.to_thread(edge.evict, phone.call_sid)
    second = await ask(phone, backend, "And on Sunday?")

    assert edge.health()["objects"] == objects + 1, "the object was made anew"
    assert second["turn"] > first["turn"]
    assert said_in(second)[:3] == ["Welcome.", QUESTION, ANSWER]
    await phone.hangs_up()


async def test_a_silent_caller_is_asked_twice_and_then_told_goodbye(edge: Edge, backend: Backend) -> None:
    objects = edge.health()["objects"]
    phone = await Phone.dial(edge.origin)
    await phone.setup()
    async with asyncio.timeout(SILENCE_ENDS_WITHIN_S):
        spoken = [await phone.hears() for _ in range(3)]
        assert (await phone.receives())["type"] == "end"
    await phone.hangs_up()
    ended = await backend.event(phone.call_sid, "ended")
    events = backend.events_of(phone.call_sid)

    assert edge.health()["objects"] > objects + 1, "the object slept in between"
    assert len(set(spoken)) == 3
    assert [event["text"] for event in events if event["kind"] == "spoken"] == spoken
    assert [event["seq"] for event in events] == list(range(1, ended["seq"] + 1)), "every event once"


async def test_a_call_survives_an_eviction(tmp_path: Path) -> None:
    ports = reserve(ANY_FREE)
    backend = Backend()
    server = await asyncio.start_server(backend.serve, "127.0.0.1", ports.backend)
    with running_edge(tmp_path, ports) as edge:
        phone = await Phone.dial(edge.origin)
        await phone.setup()
        first = await ask(phone, backend, QUESTION)
        await backend.event(phone.call_sid, "answered")  # what came before it is stored
    phone.socket.transport.abort()
    with running_edge(tmp_path, ports) as edge:
        again = await Phone.dial(edge.origin, phone.call_sid)
        await again.setup(greeting="")
        assert await again.hears()
        second = await ask(again, backend, "And on Sunday?")
        await again.hangs_up()
    server.close()
    await backend.close()

    assert second["turn"] > first["turn"]
    assert said_in(second)[:2] == ["Welcome.", QUESTION]
    assert_numbered(backend.events_of(phone.call_sid))
    # Its last words may not have been played by then; what it said on coming back is joined to what was.
    assert said_in(second)[2].startswith(ANSWER.rsplit(maxsplit=4)[0])


@pytest.mark.parametrize("calls", [150, pytest.param(1000, marks=pytest.mark.soak)])
async def test_after_many_finished_calls_nothing_is_left_alive(edge: Edge, backend: Backend, calls: int) -> None:
    room = asyncio.Semaphore(AT_ONCE)

    async def call(number: int) -> None:
        async with room:
            phone = await Phone.dial(edge.origin)
            await phone.setup()
            await phone.says("Hello")
            await phone.hears()
            await phone.says(QUESTION)
            if number % 3 == 0:
                phone.socket.transport.abort()
                return
            turn = await backend.turn_of(phone.call_sid)
            if number % 3 == 1:
                await phone.hangs_up()
                await turn.cancelled()
            else:
                await turn.answer(ANSWER)
                await phone.hangs_up()

    await asyncio.gather(*(call(number) for number in range(calls)))
    async with asyncio.timeout(60):
        while any(edge.health()["live"].values()):  # noqa: ASYNC110 - the counts are another process's
            await asyncio.sleep(0.5)


@pytest.mark.soak
async def test_an_eviction_at_any_moment_gives_no_number_twice_and_leaves_none_out(tmp_path: Path) -> None:
    ports = reserve(ANY_FREE)
    backend = Backend()
    server = await asyncio.start_server(backend.serve, "127.0.0.1", ports.backend)
    call_sid = new_call()
    for moment in ("stored", "told", "answering", "over"):
        with running_edge(tmp_path, ports) as edge:
            phone = await Phone.dial(edge.origin, call_sid)
            await phone.setup(greeting="")
            await phone.says("Hello")
            await phone.hears()
            if moment == "told":
                await asyncio.wait_for(backend.event(call_sid, "reflex"), 30)
            elif moment == "answering":
                await phone.says(QUESTION)
                await (await backend.turn()).accept()
            elif moment == "over":
                await phone.hangs_up()
                await backend.event(call_sid, "ended")
        phone.socket.transport.abort()
    server.close()
    await backend.close()

    assert_numbered(backend.events_of(call_sid))
