"""The action handler: every way a session with the relay can end, from signed posts."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import httpx2
import pytest
from psycopg import AsyncConnection

from backend.phrases import PHRASES
from backend.profiles.model import Transfer
from tests.backend.harness import CALL, Backend, apply, backend_with, bakery, incoming


def ended(route: str | None, **handoff: str) -> dict[str, str]:
    form = incoming(CallStatus="in-progress", SessionStatus="ended", SessionId="VX1", SessionDuration="12")
    return form if route is None else {**form, "HandoffData": json.dumps({"route": route, **handoff})}


def failed(code: str) -> dict[str, str]:
    return incoming(CallStatus="in-progress", SessionStatus="failed", ErrorCode=code, ErrorMessage="x", SessionId="VX1")


def completed() -> dict[str, str]:
    return incoming(CallStatus="completed", SessionStatus="completed", SessionId="VX1", SessionDuration="12")


def shape(response: httpx2.Response) -> list[str]:
    assert response.status_code == 200
    return [child.tag for child in ElementTree.fromstring(response.text)]


def url(response: httpx2.Response) -> str:
    relay = ElementTree.fromstring(response.text).find("Connect/ConversationRelay")
    assert relay is not None
    return str(relay.attrib["url"])


async def called(backend: Backend) -> None:
    """A call came in, and the edge has held it."""
    await backend.webhook("/voice", incoming())
    started = {"seq": 1, "turn": 0, "at_ms": 1, "kind": "started"}
    response = await backend.relay(f"/v1/calls/{CALL}/events", {"events": [started]})
    assert response.status_code == 204


async def test_a_completed_call_is_closed_and_gets_nothing_more(database_url: str, connection: AsyncConnection) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        assert shape(await backend.webhook("/voice/action", completed())) == []
    cursor = await connection.execute("select status, session_id, ended_at is not null from calls")
    assert await cursor.fetchall() == [("completed", "VX1", True)]


async def test_a_hand_off_to_a_person_dials_the_profiles_number(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        response = await backend.webhook("/voice/action", ended("agent", language="es"))
    assert shape(response) == ["Say", "Dial"]
    document = ElementTree.fromstring(response.text)
    assert [say.text for say in document.iter("Say")] == [PHRASES["es"].connecting]
    assert [number.text for number in document.iter("Number")] == ["+15550100009"]


async def test_without_transfers_a_hand_off_comes_back_to_the_assistant(database_url: str) -> None:
    await apply(database_url, bakery(transfer=Transfer()))
    async with backend_with(database_url) as backend:
        await called(backend)
        response = await backend.webhook("/voice/action", ended("agent"))
    assert shape(response) == ["Connect"]
    assert PHRASES["en"].nobody.split(",")[0] in response.text


@pytest.mark.parametrize("status", ["busy", "no-answer", "failed", "canceled"])
async def test_a_caller_who_reached_nobody_comes_back_to_the_assistant(database_url: str, status: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        response = await backend.webhook("/voice/action/dial", incoming(DialCallStatus=status))
    assert shape(response) == ["Connect"]


async def test_after_a_talk_with_a_person_the_call_ends(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        response = await backend.webhook("/voice/action/dial", incoming(DialCallStatus="completed"))
    assert shape(response) == ["Hangup"]


async def test_transfers_are_limited_too(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        shapes = [shape(await backend.webhook("/voice/action", ended("agent"))) for _ in range(6)]
    assert shapes == [["Say", "Dial"]] * 3 + [["Connect"]] * 2 + [["Say", "Hangup"]]


async def test_a_hand_off_to_the_relay_starts_it_in_the_language_asked_for(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        response = await backend.webhook("/voice/action", ended("relay", language="es"))
    assert url(response).endswith(f"/ws/dev/es/{CALL}")


@pytest.mark.parametrize("data", [None, "", "hangup", "no json", '{"route": "moon"}', "[]"])
async def test_an_end_without_a_way_on_hangs_up(database_url: str, data: str | None) -> None:
    await apply(database_url)
    form = ended("hangup") if data == "hangup" else ended(None)
    if data not in (None, "hangup"):
        form["HandoffData"] = str(data)
    async with backend_with(database_url) as backend:
        await called(backend)
        assert shape(await backend.webhook("/voice/action", form)) == ["Hangup"]


async def test_a_dropped_socket_is_opened_again_without_a_greeting_twice_a_call(database_url: str) -> None:
    await apply(database_url, bakery(transfer=Transfer()))
    async with backend_with(database_url) as backend:
        await called(backend)
        responses = [await backend.webhook("/voice/action", failed("64105")) for _ in range(3)]
    assert [shape(response) for response in responses] == [["Connect"], ["Connect"], ["Say", "Hangup"]]
    assert "welcomeGreeting" not in responses[0].text


async def test_a_call_that_the_edge_never_held_is_not_started_again(database_url: str) -> None:
    await apply(database_url, bakery(transfer=Transfer()))
    async with backend_with(database_url) as backend:
        await backend.webhook("/voice", incoming())
        assert shape(await backend.webhook("/voice/action", failed("64105"))) == ["Say", "Hangup"]


@pytest.mark.parametrize("code", ["64101", "64106", "64107", "64111", "64114", "39001", ""])
async def test_other_failures_apologise_and_look_for_a_person(database_url: str, code: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        assert shape(await backend.webhook("/voice/action", failed(code))) == ["Say", "Dial"]


async def test_a_call_that_nobody_knows_gets_an_apology(database_url: str) -> None:
    async with backend_with(database_url) as backend:
        assert shape(await backend.webhook("/voice/action", failed("64105"))) == ["Say", "Say", "Hangup"]


async def test_without_a_database_a_failure_is_apologised_for_and_an_end_accepted() -> None:
    async with backend_with() as backend:
        assert shape(await backend.webhook("/voice/action", failed("64105"))) == ["Say", "Say", "Hangup"]
        assert shape(await backend.webhook("/voice/action/dial", incoming(DialCallStatus="busy")))[-1] == "Hangup"
        assert shape(await backend.webhook("/voice/action", completed())) == []


async def test_an_unsigned_report_changes_nothing(database_url: str, connection: AsyncConnection) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        response = await backend.webhook("/voice/action", completed(), signature="x")
    assert response.status_code == 403
    cursor = await connection.execute("select status from calls")
    assert await cursor.fetchall() == [("ringing",)]
