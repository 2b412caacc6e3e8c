"""A call by the web phone, through all three layers."""

from __future__ import annotations

import json

import pytest

from dev.stack.local import Stack
from tests.dev.phone.web.page import opened

pytestmark = [pytest.mark.workerd, pytest.mark.postgres]


async def test_the_edge_greets_the_backend_answers_and_the_page_is_told_which(stack: Stack) -> None:
    async with opened(stack.phone_url) as page:
        await page.send(type="dial", to="+15550100001")
        await page.until("connected")
        await page.until("silent")
        await page.send(type="say", text="Hello")
        assert (await page.until("answered"))["by"] == "edge"
        await page.send(type="say", text="What time do you open on Saturday?")
        answered = await page.until("answered")
        await page.send(type="hang_up")
        await page.until("ended")

    text = "".join(message["token"] for message in page.seen if message["type"] == "text")
    assert "9 AM" in text
    assert (answered["turn"], answered["by"]) == (1, "backend")
    assert {"request", "retrieval", "first_chunk", "total"} <= set(answered["latency_ms"])
    assert not any(key in json.dumps(page.seen) for key in (stack.secrets.auth_token, stack.secrets.session_keys))


async def test_a_number_that_nobody_answers_is_told_so(stack: Stack) -> None:
    async with opened(stack.phone_url) as page:
        await page.send(type="dial", to="+15550199999")
        announced = await page.until("announced")
        await page.until("ended")

    assert announced["text"]
