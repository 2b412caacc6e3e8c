"""The action webhooks: every way in which a session or a transfer can end, from signed posts."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any, Final
from xml.etree import ElementTree

import httpx2
import pytest
from psycopg import AsyncConnection

from backend.languages import language_of
from backend.languages.sentences import Words, phrase
from backend.profiles.loader import parse_profile
from common.session.wording import repeats
from tests.backend.harness import CALL, PROFILE, Backend, apply, backend_with, incoming

ALONE: Final = PROFILE.partition("transfer:")[0]
VOICEMAIL: Final = "voicemail: {prompt: {en: Speak., es: Hable.}}\n"
CLOSED: Final = "timezone: UTC\nhours: {week: {mon: closed}}\n"
MENU: Final = "menu: {at: [transfer], prompt: {en: A, es: B}, options: [{digit: 1, transfer: reception}]}\n"
QUEUE: Final = PROFILE.replace('number: "+15550100009"', "queue: orders")
SIP: Final = PROFILE.replace('number: "+15550100009"', "sip: 'sip:desk@example.com'")


def ended(route: str | None, **handoff: str) -> dict[str, str]:
    form = incoming(CallStatus="in-progress", SessionStatus="ended", SessionId="VX1", SessionDuration="12")
    return form if route is None else {**form, "HandoffData": json.dumps({"route": route, **handoff})}


def failed(code: str) -> dict[str, str]:
    return incoming(CallStatus="in-progress", SessionStatus="failed", ErrorCode=code, ErrorMessage="x", SessionId="VX1")


def completed() -> dict[str, str]:
    return incoming(CallStatus="completed", SessionStatus="completed", SessionId="VX1", SessionDuration="12")


def dialled(status: str) -> dict[str, str]:
    return incoming(CallStatus="in-progress", DialCallStatus=status)


def shape(response: httpx2.Response) -> list[str]:
    assert response.status_code == 200
    return [child.tag for child in ElementTree.fromstring(response.text)]


def said(response: httpx2.Response) -> list[str | None]:
    return [say.text for say in ElementTree.fromstring(response.text).iter("Say")]


def relay(response: httpx2.Response) -> dict[str, str]:
    found = ElementTree.fromstring(response.text).find("Connect/ConversationRelay")
    assert found is not None
    return dict(found.attrib)


async def called(backend: Backend, *, connected: bool = True, **changes: str) -> None:
    """A call came in, and the edge has held it."""
    await backend.webhook("/voice", incoming(**changes))
    if connected:
        started = {"seq": 1, "turn": 0, "at_ms": 1, "kind": "started"}
        response = await backend.relay(f"/v1/calls/{CALL}/events", {"events": [started]})
        assert response.status_code == 204


def words(key: Words, language: Any = "en") -> str:
    return phrase(language_of(language).phrases, key)


@pytest.mark.parametrize(
    ("text", "path", "form", "verbs"),
    [
        # completed
        (PROFILE, "", completed(), []),
        # ended + HandoffData.route=agent
        (PROFILE, "", ended("agent"), ["Dial"]),
        (SIP, "", ended("agent"), ["Dial"]),
        (QUEUE, "", ended("agent"), ["Enqueue"]),
        (ALONE, "", ended("agent"), ["Connect"]),
        (PROFILE + CLOSED, "", ended("agent"), ["Connect"]),
        (
            PROFILE + "  closed: voicemail\n" + VOICEMAIL + CLOSED,
            "",
            ended("agent"),
            ["Say", "Record", "Say", "Hangup"],
        ),
        (PROFILE + MENU, "", ended("agent"), ["Gather"]),
        # ended + HandoffData.route=relay
        (PROFILE, "", ended("relay"), ["Connect"]),
        # ended without a way on
        (PROFILE, "", ended(None), ["Hangup"]),
        (PROFILE, "", ended("hangup"), ["Hangup"]),
        (PROFILE, "", ended("moon"), ["Hangup"]),
        (PROFILE, "", {**ended(None), "HandoffData": "no json"}, ["Hangup"]),
        (PROFILE, "", {**ended(None), "HandoffData": "[]"}, ["Hangup"]),
        # failed + 64105
        (PROFILE, "", failed("64105"), ["Connect"]),
        # failed + providers of speech
        *[(PROFILE, "", failed(code), ["Connect"]) for code in ("64111", "64112", "64114")],
        # failed + configuration, or whatever else
        *[(PROFILE, "", failed(code), ["Say", "Dial"]) for code in ("64101", "64106", "64107", "39001", "64102", "")],
        (ALONE + VOICEMAIL, "", failed("64101"), ["Say", "Say", "Record", "Say", "Hangup"]),
        (ALONE, "", failed("64101"), ["Say", "Hangup"]),
        # a transfer has ended
        *[(PROFILE, "/dial", dialled(status), ["Hangup"]) for status in ("completed", "answered")],
        *[(PROFILE, "/dial", dialled(status), ["Connect"]) for status in ("busy", "no-answer", "failed", "canceled")],
        (PROFILE, "/dial", incoming(CallStatus="completed", DialCallStatus="canceled"), []),
        *[(QUEUE, "/queue", incoming(QueueResult=result), ["Hangup"]) for result in ("bridged", "redirected")],
        *[(QUEUE, "/queue", incoming(QueueResult=result), ["Connect"]) for result in ("queue-full", "leave", "error")],
        (QUEUE, "/queue", incoming(QueueResult="hangup"), []),
        (
            *(PROFILE + "  unanswered: voicemail\n" + VOICEMAIL, "/dial", dialled("busy")),
            ["Say", "Record", "Say", "Hangup"],
        ),
    ],
)
async def test_each_row_of_the_table_of_endings(
    database_url: str, text: str, path: str, form: dict[str, str], verbs: list[str]
) -> None:
    await apply(database_url, parse_profile(text))
    async with backend_with(database_url) as backend:
        await called(backend)
        assert shape(await backend.webhook(f"/voice/action{path}", form)) == verbs


async def test_a_completed_call_is_closed(database_url: str, connection: AsyncConnection) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        await backend.webhook("/voice/action", completed())
    cursor = await connection.execute("select status, session_id, ended_at is not null from calls")
    assert await cursor.fetchall() == [("completed", "VX1", True)]


async def test_a_person_is_rung_in_the_language_of_the_call_with_a_whisper(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        response = await backend.webhook("/voice/action", ended("agent", language="es"))
    (number,) = ElementTree.fromstring(response.text).iter("Number")
    assert said(response) == []  # the assistant has said so already
    assert (number.text, number.attrib["url"].endswith("/voice/whisper")) == ("+15550100009", True)


async def test_the_person_hears_who_calls_and_why(database_url: str) -> None:
    await apply(database_url)
    handoff = {"reason": "asks for a person", "summary": "Caller: A cake, please."}
    async with backend_with(database_url) as backend:
        await called(backend)
        await backend.webhook("/voice/action", ended("agent", **handoff))
        response = await backend.webhook("/voice/whisper", incoming(CallSid="CA2", ParentCallSid=CALL))
    (heard,) = said(response)
    assert heard is not None
    assert "Corner Bakery, from 1 5 5 5" in heard
    assert "asks for a person" in heard
    assert "A cake, please." in heard


@pytest.mark.parametrize(("language", "words_of_it"), [("en", "Press any key"), ("es", "Pulse cualquier tecla")])
async def test_where_the_profile_wants_it_the_person_takes_the_call_by_a_key(
    database_url: str, language: str, words_of_it: str
) -> None:
    text = PROFILE.replace('number: "+15550100009"', 'number: "+15550100009", accept: key')
    await apply(database_url, parse_profile(text))
    async with backend_with(database_url) as backend:
        await called(backend)
        await backend.webhook("/voice/action", ended("agent", language=language))
        response = await backend.webhook("/voice/whisper", incoming(CallSid="CA2", ParentCallSid=CALL))
        accepted = await backend.webhook("/voice/whisper/accepted", incoming(CallSid="CA2", Digits="1"))
        machine = await backend.webhook("/voice/action/dial", dialled("completed") | {"DialBridged": "false"})
    assert shape(response) == ["Gather", "Hangup"]
    assert any(words_of_it in (said.text or "") for said in ElementTree.fromstring(response.text).iter("Say"))
    assert shape(accepted) == []
    assert shape(machine) == ["Connect"]


async def test_a_contact_centre_gets_the_summary_as_the_attributes_of_its_task(database_url: str) -> None:
    text = PROFILE.replace('number: "+15550100009"', "workflow: WW0123456789abcdef0123456789abcdef")
    await apply(database_url, parse_profile(text))
    async with backend_with(database_url) as backend:
        await called(backend)
        handoff = {"reasonCode": "live-agent-handoff", "reason": "bill", "summary": 'Caller: "<b>"', "language": "es"}
        response = await backend.webhook("/voice/action", ended("agent", **handoff))
    (task,) = ElementTree.fromstring(response.text).iter("Task")
    assert json.loads(task.text or "") == {
        "reasonCode": "live-agent-handoff",
        "reason": "bill",
        "startTime": "",
        "summary": 'Caller: "<b>"',
        "destination": "reception",
        "call_sid": CALL,
        "profile": "corner-bakery",
        "business": "Corner Bakery",
        "caller": "+15550100177",
        "language": "es",
    }


@pytest.mark.parametrize("caller", ["anonymous", "client:grace", "sip:grace@example.com"])
async def test_a_caller_without_a_number_is_shown_as_the_one_that_was_dialled(database_url: str, caller: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend, From=caller)
        response = await backend.webhook("/voice/action", ended("agent"))
    (dial,) = ElementTree.fromstring(response.text).iter("Dial")
    assert dial.attrib["callerId"] == "+15550100001"


@pytest.mark.parametrize(
    ("text", "path", "form", "greeting"),
    [
        (ALONE, "", ended("agent"), "nobody"),
        (PROFILE + CLOSED, "", ended("agent"), "closed"),
        (PROFILE, "/dial", dialled("busy"), "unanswered"),
        (QUEUE, "/queue", incoming(QueueResult="leave"), "unanswered"),
    ],
)
async def test_whoever_reaches_nobody_is_told_so_by_the_assistant(
    database_url: str, text: str, path: str, form: dict[str, str], greeting: Words
) -> None:
    await apply(database_url, parse_profile(text))
    async with backend_with(database_url) as backend:
        await called(backend)
        response = await backend.webhook(f"/voice/action{path}", form)
    assert relay(response)["welcomeGreeting"] == words(greeting)


async def test_a_door_that_is_still_closed_is_told_in_other_words(database_url: str) -> None:
    await apply(database_url, parse_profile(PROFILE + CLOSED))
    async with backend_with(database_url) as backend:
        await called(backend)
        heard = [relay(await backend.webhook("/voice/action", ended("agent")))["welcomeGreeting"] for _ in range(4)]
    assert heard[0] == words("closed")
    assert [pair for pair in pairwise(heard) if repeats(*pair)] == []


async def test_transfers_are_limited_and_so_is_coming_back(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        shapes = [shape(await backend.webhook("/voice/action", ended("agent"))) for _ in range(6)]
    assert shapes == [["Dial"]] * 3 + [["Connect"]] * 2 + [["Say", "Hangup"]]


async def test_a_door_that_is_closed_counts_as_a_transfer(database_url: str) -> None:
    await apply(database_url, parse_profile(PROFILE + CLOSED))
    async with backend_with(database_url) as backend:
        await called(backend)
        shapes = [shape(await backend.webhook("/voice/action", ended("agent"))) for _ in range(6)]
    assert shapes == [["Connect"]] * 5 + [["Say", "Hangup"]]


async def test_a_hand_off_to_the_relay_starts_it_in_the_language_asked_for(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        response = await backend.webhook("/voice/action", ended("relay", language="es"))
    assert relay(response)["url"].endswith(f"/ws/dev/es/{CALL}")


async def test_a_dropped_socket_is_opened_again_without_a_greeting_twice_a_call(database_url: str) -> None:
    await apply(database_url, parse_profile(ALONE))
    async with backend_with(database_url) as backend:
        await called(backend)
        responses = [await backend.webhook("/voice/action", failed("64105")) for _ in range(3)]
    assert [shape(response) for response in responses] == [["Connect"], ["Connect"], ["Say", "Hangup"]]
    assert "welcomeGreeting" not in relay(responses[0])


async def test_a_call_that_the_edge_never_held_is_not_started_again(database_url: str) -> None:
    await apply(database_url, parse_profile(ALONE))
    async with backend_with(database_url) as backend:
        await called(backend, connected=False)
        assert shape(await backend.webhook("/voice/action", failed("64105"))) == ["Say", "Hangup"]


async def test_providers_that_failed_are_replaced_for_the_rest_of_the_call(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        forms = [failed("64112"), failed("64114")]
        responses = [await backend.webhook("/voice/action", form) for form in forms]
        responses.append(await backend.webhook("/voice/action/dial", dialled("busy")))
    used = [(relay(response)["ttsProvider"], relay(response)["transcriptionProvider"]) for response in responses]
    assert used == [("Amazon", "Deepgram"), ("Amazon", "Google"), ("Amazon", "Google")]


async def test_a_provider_that_fails_twice_is_given_up(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        shapes = [shape(await backend.webhook("/voice/action", failed("64112"))) for _ in range(2)]
    assert shapes == [["Connect"], ["Say", "Dial"]]


async def test_a_relay_that_is_down_is_not_started_again(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        backend.app.state.warmer.up = False
        shapes = [
            shape(await backend.webhook("/voice/action", failed("64105"))),
            shape(await backend.webhook("/voice/action/dial", dialled("busy"))),
        ]
    assert shapes == [["Say", "Dial"], ["Say", "Hangup"]]


async def test_a_person_may_talk_no_longer_than_the_call_may_last(database_url: str) -> None:
    await apply(database_url, parse_profile(PROFILE + "max_call_s: 600\n"))
    async with backend_with(database_url) as backend:
        await called(backend)
        response = await backend.webhook("/voice/action", ended("agent"))
    (dial,) = ElementTree.fromstring(response.text).iter("Dial")
    assert 60 <= int(dial.attrib["timeLimit"]) <= 600


async def test_a_call_that_nobody_knows_gets_an_apology(database_url: str) -> None:
    async with backend_with(database_url) as backend:
        assert shape(await backend.webhook("/voice/action", failed("64105"))) == ["Say", "Say", "Hangup"]
        assert shape(await backend.webhook("/voice/action/dial", dialled("busy"))) == ["Say", "Say", "Hangup"]
        assert shape(await backend.webhook("/voice/whisper", incoming(ParentCallSid="CA9"))) == []
        assert shape(await backend.webhook("/voice/queue/wait", incoming())) == ["Say", "Pause"]


async def test_without_a_database_a_failure_is_apologised_for_and_an_end_accepted() -> None:
    apology = ["Say", "Say", "Hangup"]
    async with backend_with() as backend:
        assert shape(await backend.webhook("/voice/action", failed("64105"))) == apology
        assert shape(await backend.webhook("/voice/action", ended("agent"))) == apology
        assert shape(await backend.webhook("/voice/action", ended(None))) == ["Hangup"]
        assert shape(await backend.webhook("/voice/action/dial", dialled("busy"))) == apology
        assert shape(await backend.webhook("/voice/action", completed())) == []
        assert shape(await backend.webhook("/voice/whisper", incoming(ParentCallSid=CALL))) == []
        assert shape(await backend.webhook("/voice/queue/wait", incoming(QueueTime="10"))) == ["Say", "Pause"]


async def test_a_waiting_caller_is_taken_back_after_the_time_of_the_destination(database_url: str) -> None:
    await apply(database_url, parse_profile(QUEUE.replace("queue: orders", "queue: orders, max_wait_s: 60")))
    async with backend_with(database_url) as backend:
        await called(backend, To="+15550100002")
        await backend.webhook("/voice/action", ended("agent"))
        responses = [await backend.webhook("/voice/queue/wait", incoming(QueueTime=time)) for time in ("0", "59", "60")]
    assert [shape(response) for response in responses] == [["Say", "Pause"], ["Say", "Pause"], ["Leave"]]
    assert said(responses[0]) == [words("holding", "es")]


@pytest.mark.parametrize("path", ["", "/dial", "/queue"])
async def test_an_unsigned_report_changes_nothing(database_url: str, connection: AsyncConnection, path: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await called(backend)
        response = await backend.webhook(f"/voice/action{path}", completed(), signature="x")
    assert response.status_code == 403
    cursor = await connection.execute("select status from calls")
    assert await cursor.fetchall() == [("ringing",)]
