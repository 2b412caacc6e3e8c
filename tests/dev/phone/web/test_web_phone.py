"""The web phone's server, seen through its WebSocket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import httpx2
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from tests.dev.phone.web.business import GREETING, NUMBER, SECRET
from tests.dev.phone.web.page import PATIENCE_S, Page, opened


@asynccontextmanager
async def in_a_call(web_phone: str) -> AsyncGenerator[Page]:
    async with opened(web_phone) as page:
        await page.send(type="dial", to=NUMBER)
        await page.until("connected")
        yield page


async def test_a_call_is_greeted_answered_and_hung_up(web_phone: str) -> None:
    async with in_a_call(web_phone) as page:
        assert page.seen[0]["type"] == "ringing"
        assert page.seen[-1]["greeting"] == GREETING
        await page.until("silent")
        await page.send(type="say", text="Hello")
        assert (await page.until("said"))["text"] == "Hello"
        await page.until("silent")
        await page.send(type="hang_up")
        ended = await page.until("ended")

    answer = "".join(message["token"] for message in page.seen if message["type"] == "text")
    words = [message for message in page.seen if message == {"type": "word", "part": "answer"}]
    assert (answer, len(words), ended["by"]) == ("Hello to you.", 3, "caller")


async def test_the_page_is_told_who_answered_and_how_fast(web_phone: str) -> None:
    async with in_a_call(web_phone) as page:
        await page.until("silent")
        await page.send(type="say", text="Hello")
        answered = await page.until("answered")

    assert (answered["turn"], answered["by"], answered["latency_ms"]["total"]) == (0, "edge", 1.0)
    assert answered["latency_ms"]["first_chunk"] > 0


async def test_speaking_while_the_assistant_speaks_cuts_it_short(web_phone: str) -> None:
    async with in_a_call(web_phone) as page:
        await page.until("silent")
        await page.send(type="say", text="Tell me about your hours.")
        await page.until("word")
        await page.send(type="noise")
        await page.until("interrupted")
        await page.send(type="say", text="Hello")
        assert (await page.until("said"))["text"] == "Hello"


async def test_keys_are_pressed_one_by_one(web_phone: str) -> None:
    async with in_a_call(web_phone) as page:
        await page.until("silent")
        await page.send(type="press", digits="4#")
        assert (await page.until("key"))["digit"] == "4"
        assert (await page.until("key"))["digit"] == "#"


async def test_the_assistant_may_end_the_call_and_the_page_may_call_again(web_phone: str) -> None:
    async with in_a_call(web_phone) as page:
        await page.until("silent")
        await page.send(type="say", text="Goodbye")
        assert (await page.until("ended"))["by"] == "assistant"
        await page.send(type="dial", to=NUMBER)
        await page.until("connected")


async def test_nothing_secret_reaches_the_browser(web_phone: str) -> None:
    async with in_a_call(web_phone) as page:
        await page.until("silent")
        await page.send(type="hang_up")
        await page.until("ended")

    assert SECRET not in json.dumps(page.seen)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("not json", "expected JSON"),
        ("[]", "expected dial with to"),
        ('{"type": "dial"}', "expected dial with to"),
        ('{"type": "press", "digits": "abc"}', "expected dial with to"),
        ('{"type": "say", "text": "hello"}', "nobody is on the line"),
    ],
)
async def test_what_the_page_may_not_say_is_answered_with_the_reason(web_phone: str, text: str, problem: str) -> None:
    async with connect(web_phone.replace("http", "ws") + "/call", proxy=None) as socket:
        await socket.send(text)
        answer = json.loads(await asyncio.wait_for(socket.recv(), PATIENCE_S))

    assert answer["type"] == "problem"
    assert problem in answer["message"]


async def test_a_second_call_on_a_busy_line_is_refused(web_phone: str) -> None:
    async with in_a_call(web_phone) as page:
        await page.send(type="dial", to=NUMBER)
        assert "hang up first" in (await page.until("problem"))["message"]


async def test_another_site_in_the_same_browser_cannot_place_calls(web_phone: str) -> None:
    with pytest.raises(InvalidStatus) as caught:
        async with opened(web_phone, origin="https://elsewhere.example"):
            pass

    assert caught.value.response.status_code == 403


async def test_the_page_is_served_under_this_machines_names_only(web_phone: str) -> None:
    async with httpx2.AsyncClient(trust_env=False) as client:
        rebound = await client.get(web_phone, headers={"host": "rebound.example"})
        page = await client.get(web_phone)

    assert (rebound.status_code, page.status_code) == (400, 200)
    assert page.headers["content-security-policy"].startswith("default-src 'self'")


async def test_the_page_knows_which_numbers_there_are(web_phone: str) -> None:
    async with httpx2.AsyncClient(trust_env=False) as client:
        listings = (await client.get(f"{web_phone}/numbers")).json()

    assert listings[0] == {"number": NUMBER, "language": "en", "profile": "clinic", "business": "Test Clinic"}
