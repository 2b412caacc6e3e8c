"""Calls that must end well: of a caller who says nothing, at true speed with default settings, or nothing readable."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from typing import Any

import psycopg
import pytest

from dev.phone import PhoneLine
from dev.stack.local import Stack

pytestmark = [pytest.mark.workerd, pytest.mark.postgres, pytest.mark.slow]
ENDS_WITHIN_S = 75
STORED_WITHIN_S = 30.0


async def events_of(stack: Stack, call_sid: str) -> list[tuple[Any, ...]]:
    """The call's events, once its end is stored."""
    query = "select seq, turn, kind, detail from call_events where call_sid = %s order by seq"
    async with asyncio.timeout(STORED_WITHIN_S):
        while True:
            async with await psycopg.AsyncConnection.connect(stack.database_url) as connection:
                cursor = await connection.execute(query, (call_sid,))
                found = await cursor.fetchall()
            if found and found[-1][2] == "ended":
                return found
            await asyncio.sleep(0.2)  # what comes is in another process


@pytest.mark.soak
async def test_a_silent_call_ends_by_a_goodbye(stack: Stack) -> None:
    async with PhoneLine(stack.network(speed=1.0)) as line:
        call = await line.call("+15550100001")
        assert await call.greeted(within=60)
        async with asyncio.timeout(ENDS_WITHIN_S):
            ended = await call.ended()
    events = await events_of(stack, call.sid)
    spoken = [detail["text"] for _, _, kind, detail in events if kind == "spoken"]
    turns = [turn for _, turn, _, _ in events]

    assert ended.by == "assistant"
    assert [seq for seq, *_ in events] == list(range(1, len(events) + 1))
    assert len(set(spoken)) == 3
    assert "bye" in spoken[-1].lower()
    assert all(one <= next_ for one, next_ in pairwise(turns))


async def test_a_caller_of_half_characters_is_answered_and_told_goodbye(stack: Stack) -> None:
    async with PhoneLine(stack.network()) as line:
        call = await line.call("+15550100001")
        assert await call.greeted(within=60)
        await call.say("What time do you open\ud83d on Saturday?")
        answer = await call.answer(within=60)
        await call.say("Goodbye\0")
        async with asyncio.timeout(ENDS_WITHIN_S):
            ended = await call.ended()
    events = await events_of(stack, call.sid)

    assert "9 AM" in answer.text
    assert ended.by == "assistant"
    assert [seq for seq, *_ in events] == list(range(1, len(events) + 1))
    assert [detail["said"] for _, _, kind, detail in events if kind == "answered"] == [
        "What time do you open\ufffd on Saturday?"
    ]
