"""The voice webhook: what callers of known, unknown and disabled numbers get."""

from __future__ import annotations

import json
from typing import Any
from xml.etree import ElementTree

import httpx2
import pytest
from psycopg import AsyncConnection

from backend.profiles.loader import parse_profile
from common.wire.credentials import KeyRing, verify_token
from tests.backend.harness import CALL, PROFILE, SESSION_KEYS, apply, backend_with, bakery, incoming


def document(response: httpx2.Response) -> ElementTree.Element:
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/xml")
    return ElementTree.fromstring(response.text)


def relay_of(response: httpx2.Response) -> ElementTree.Element:
    relay = document(response).find("Connect/ConversationRelay")
    assert relay is not None
    return relay


def parameters_of(response: httpx2.Response) -> dict[str, str]:
    return {item.attrib["name"]: item.attrib["value"] for item in relay_of(response).findall("Parameter")}


def spoken_in(response: httpx2.Response) -> list[str]:
    return [str(say.attrib["language"]) for say in document(response).findall("Say")]


async def rows(connection: AsyncConnection, query: str) -> list[tuple[Any, ...]]:
    cursor = await connection.execute(query.encode())
    return await cursor.fetchall()


async def test_a_call_to_a_known_number_is_connected_to_the_relay(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        response = await backend.webhook("/voice", incoming())
    assert relay_of(response).attrib["url"] == f"ws://127.0.0.1:9/ws/dev/en/{CALL}"
    assert relay_of(response).attrib["welcomeGreeting"] == "Hello, this is Ada. How can I help?"


@pytest.mark.parametrize("name", ["A\0B", "A\x07B", "A\x0bB", "A\ufffeB", "\x1b[31mAB", "A\r\nB", '<A>&"B'])
async def test_a_name_of_any_characters_makes_a_document_that_is_xml(database_url: str, name: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        response = await backend.webhook("/voice", incoming(CallerName=name))
    shown = parameters_of(response)["display_name"]
    assert "A" in shown
    assert shown.endswith("B")


async def test_the_dialled_number_decides_the_language(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        response = await backend.webhook("/voice", incoming(To="+15550100002"))
    assert relay_of(response).attrib["url"].endswith(f"/ws/dev/es/{CALL}")
    assert relay_of(response).attrib["language"] == "es-US"


async def test_the_session_token_is_good_for_this_call_and_profile(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        parameters = parameters_of(await backend.webhook("/voice", incoming()))
        now = backend.app.state.services.now()
    token = verify_token(KeyRing.parse(SESSION_KEYS), parameters["session_token"], call_sid=CALL, now=now)
    assert (token.profile, token.environment) == ("corner-bakery", "dev")


async def test_the_parameters_tell_the_edge_who_calls_and_who_answers(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        parameters = parameters_of(await backend.webhook("/voice", incoming(CallerName="Grace")))
    assert parameters["thread_id"] == CALL
    assert (parameters["guru_name"], parameters["display_name"]) == ("Ada", "Grace")
    assert parameters["user_email"] == "+15550100177"
    assert parameters["checkLiveTransfer"] == "true"
    assert json.loads(parameters["edge"])["greeting"] == "Hello, this is Ada. How can I help?"


@pytest.mark.parametrize(
    ("caller", "kept"),
    [
        ("anonymous", ""),
        ("+266696687", ""),
        ("", ""),
        ("client:grace", "client:grace"),
        ("client:gr\0ace", "client:grace"),
        ("sip:grace@example.com", "sip:grace@example.com"),
        ("+34 911 23 45 67", "+34911234567"),
    ],
)
async def test_any_kind_of_caller_gets_through(database_url: str, caller: str, kept: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        parameters = parameters_of(await backend.webhook("/voice", incoming(From=caller)))
    assert parameters["user_email"] == kept


async def test_a_call_leaves_one_row_however_often_the_webhook_is_sent(
    database_url: str, connection: AsyncConnection
) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await backend.webhook("/voice", incoming())
        await backend.webhook("/voice", incoming())
    kept = await rows(connection, "select call_sid, profile, language, from_number, status from calls")
    assert kept == [(CALL, "corner-bakery", "en", "+15550100177", "ringing")]


async def test_an_unknown_number_gets_an_apology_in_both_languages(database_url: str) -> None:
    async with backend_with(database_url) as backend:
        response = await backend.webhook("/voice", incoming(To="+15550199999"))
    assert spoken_in(response) == ["en-US", "es-MX"]
    assert document(response).find("Hangup") is not None


async def test_a_disabled_profile_apologises_in_the_language_of_its_number(database_url: str) -> None:
    await apply(database_url, bakery(enabled=False))
    async with backend_with(database_url) as backend:
        response = await backend.webhook("/voice", incoming(To="+15550100002"))
    assert spoken_in(response) == ["es-MX"]


async def test_without_a_database_the_caller_hears_an_apology() -> None:
    async with backend_with() as backend:
        response = await backend.webhook("/voice", incoming())
    assert spoken_in(response) == ["en-US", "es-MX"]


@pytest.mark.parametrize("signature", ["", "rgjQPsTqIbLh/8rVij50fuOnhaw="])
async def test_an_unsigned_webhook_is_refused_and_creates_nothing(
    database_url: str, connection: AsyncConnection, signature: str
) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        response = await backend.webhook("/voice", incoming(), signature=signature)
    assert response.status_code == 403
    assert await rows(connection, "select call_sid from calls") == []


async def test_a_call_sid_that_could_not_stand_in_a_path_is_not_connected(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        response = await backend.webhook("/voice", incoming(CallSid="../../health"))
    assert spoken_in(response) == ["en-US", "es-MX"]


async def test_a_stored_profile_that_no_longer_fits_is_apologised_for(
    database_url: str, connection: AsyncConnection
) -> None:
    await apply(database_url)
    await connection.execute("update profiles set body = '{}'")
    async with backend_with(database_url) as backend:
        response = await backend.webhook("/voice", incoming())
    assert spoken_in(response) == ["en-US", "es-MX"]


CLOSED = "timezone: UTC\nhours: {week: {mon: closed}}\n"
NOTICE = 'recording: {enabled: true, notice: {en: "This call is recorded.", es: "Se graba esta llamada."}}\n'
SHUT = "after_hours: {answer: message, message: {en: We are closed., es: Hemos cerrado.}}\n"
VOICEMAIL = "voicemail: {prompt: {en: Speak., es: Hable.}}\n"
MENU = "menu: {at: [start, trouble], prompt: {en: A, es: B}, options: [{digit: 1, assistant: true}]}\n"


@pytest.mark.parametrize(
    ("extra", "relay_up", "verbs"),
    [
        ("", True, ["Connect"]),
        (NOTICE, True, ["Say", "Start", "Connect"]),
        (MENU, True, ["Gather"]),
        (CLOSED, True, ["Connect"]),
        (CLOSED + SHUT + NOTICE, True, ["Say", "Hangup"]),
        (CLOSED + VOICEMAIL + "after_hours: {answer: voicemail}\n", True, ["Say", "Record", "Say", "Hangup"]),
        ("", False, ["Say", "Dial"]),
        (NOTICE, False, ["Say", "Start", "Say", "Dial"]),
        (MENU, False, ["Gather"]),
        (CLOSED, False, ["Say", "Hangup"]),
        (CLOSED + VOICEMAIL, False, ["Say", "Say", "Record", "Say", "Hangup"]),
    ],
)
async def test_profile_hour_and_relay_decide_what_a_caller_gets(
    database_url: str, extra: str, relay_up: bool, verbs: list[str]
) -> None:
    await apply(database_url, parse_profile(PROFILE + extra))
    async with backend_with(database_url) as backend:
        backend.app.state.warmer.up = relay_up
        response = await backend.webhook("/voice", incoming())
    assert [child.tag for child in document(response)] == verbs


async def test_the_relay_is_woken_for_this_very_call(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await backend.webhook("/voice", incoming())
        assert backend.app.state.warmer.woken == [CALL]


async def test_a_profile_of_another_environment_is_not_in_service(database_url: str) -> None:
    await apply(database_url, parse_profile(PROFILE + "environment: prod\n"))
    async with backend_with(database_url) as backend:
        here = await backend.webhook("/voice", incoming())
    async with backend_with(database_url, environment="prod") as backend:
        there = await backend.webhook("/voice", incoming())
    assert [child.tag for child in document(here)] == ["Say", "Hangup"]
    assert relay_of(there).attrib["url"].endswith(f"/ws/prod/en/{CALL}")


async def test_the_edge_is_told_how_long_a_call_may_last(database_url: str) -> None:
    await apply(database_url, parse_profile(PROFILE + "max_call_s: 600\n"))
    async with backend_with(database_url) as backend:
        parameters = parameters_of(await backend.webhook("/voice", incoming()))
    assert json.loads(parameters["edge"])["max_call_s"] == 600


@pytest.mark.parametrize("known", [True, False])
async def test_when_twilio_cannot_use_our_document_the_call_goes_on_without_the_relay(
    database_url: str, connection: AsyncConnection, known: bool
) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        if known:
            await backend.webhook("/voice", incoming())
        response = await backend.webhook("/voice/fallback", incoming(ErrorCode="11200", ErrorUrl="https://x.y/voice"))
        unknown = await backend.webhook("/voice/fallback", incoming(CallSid="CA2", To="+15550199999"))
    assert [child.tag for child in document(response)] == ["Say", "Dial"]
    assert spoken_in(unknown) == ["en-US", "es-MX"]
    assert await rows(connection, "select call_sid, transfers from calls") == [(CALL, 1)]


async def test_the_fallback_without_a_database_is_an_apology() -> None:
    async with backend_with() as backend:
        assert spoken_in(await backend.webhook("/voice/fallback", incoming())) == ["en-US", "es-MX"]
