"""A call held by typing."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import pytest
from websockets.asyncio.server import ServerConnection

from dev.phone import Ended, PhoneLine
from dev.phone.calling.keyboard import lines_of, talk
from dev.phone.updates import CallerPressed
from tests.dev.phone.business import Business, answering

NUMBER = "+15550100001"


async def typed(*lines: str) -> AsyncIterator[str]:
    for line in lines:
        yield line


async def test_each_line_is_said_and_the_end_of_the_input_hangs_up(business: Business, line: PhoneLine) -> None:
    business.relay = answering({"When?": ["Nine."]})
    call = await line.call(NUMBER)
    await call.greeted()
    await talk(call, typed("When?\n", "  Where? "))

    assert [turn.said for turn in call.turns] == ["When?", "Where?"]
    assert await call.ended() == Ended("caller", "hung up")


async def test_input_that_nobody_types_waits_for_each_answer(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = business.connect("welcomeGreeting='Hello, how can I help you?'")
    business.relay = answering({"When?": ["At nine."], "Where?": ["Here."]})
    call = await line.call(NUMBER)
    await talk(call, typed("When?", "Where?"), patient=True)

    assert [(turn.text, turn.played, turn.interrupted) for turn in call.turns] == [
        ("At nine.", True, False),
        ("Here.", True, False),
    ]


async def test_nothing_is_said_before_somebody_listens(business: Business, line: PhoneLine) -> None:
    business.relay = answering({"When?": ["At nine."]})
    call = await line.call(NUMBER)
    await talk(call, typed("When?"))

    assert [turn.said for turn in call.turns] == ["When?"]


@pytest.mark.parametrize("patient", [False, True])
async def test_a_menu_can_be_answered_before_an_assistant_is_there(
    business: Business, line: PhoneLine, *, patient: bool
) -> None:
    business.pages |= {"voice": "<Gather numDigits='1' action='/chosen'><Say>Press one.</Say></Gather>", "chosen": ""}
    call = await line.call(NUMBER)
    await talk(call, typed("/1"), patient=patient)
    await call.ended()

    assert CallerPressed("1", "menu") in [update.event for update in call.history]


async def test_a_slash_presses_keys(line: PhoneLine) -> None:
    call = await line.call(NUMBER)
    await call.greeted()
    await talk(call, typed("/12#", "/home"))

    assert [update.event for update in call.history if isinstance(update.event, CallerPressed)] == [
        CallerPressed("1"),
        CallerPressed("2"),
        CallerPressed("#"),
    ]
    assert [turn.said for turn in call.turns] == ["12#", "/home"]


async def test_typing_ends_with_the_call(business: Business, line: PhoneLine) -> None:
    async def relay(connection: ServerConnection) -> None:
        await connection.send('{"type":"end"}')
        await connection.wait_closed()

    async def never() -> AsyncIterator[str]:
        await call.until(lambda: False)
        yield "too late"

    business.relay = relay
    call = await line.call(NUMBER)
    await talk(call, never())

    assert (await call.ended()).by == "assistant"


@pytest.mark.parametrize(
    ("pieces", "lines"),
    [
        ([b"one\ntwo\n"], ["one", "two"]),
        ([b"on", b"e\n", b"two"], ["one", "two"]),
        ([b"\n", "¿Qué?".encode()[:4], "¿Qué?".encode()[4:]], ["", "¿Qué?"]),
        ([], []),
    ],
)
async def test_lines_are_read_from_a_descriptor_however_they_arrive(pieces: list[bytes], lines: list[str]) -> None:
    reader, writer = os.pipe()
    for piece in pieces:
        os.write(writer, piece)
    os.close(writer)

    assert [line async for line in lines_of(reader)] == lines
    os.close(reader)
