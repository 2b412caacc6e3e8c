"""Scripted calls: what is said when."""

from __future__ import annotations

import asyncio

from websockets.asyncio.server import ServerConnection

from dev.phone import Callee, Ended, PhoneLine
from dev.phone.calling import Move, play_script
from tests.dev.phone.business import Business, answering, frames, send

NUMBER = "+15550100001"


async def test_each_move_waits_for_the_answer_before_it(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = business.connect("welcomeGreeting='Hello.'")
    business.relay = answering({"One?": ["One."], "Two?": ["Two."]})
    call = await line.call(NUMBER)
    await play_script(call, [Move("say", "One?"), Move("say", "Two?")])

    kinds = [update.to_json()["kind"] for update in call.history]
    spoken = [position for position, kind in enumerate(kinds) if kind in ("caller_spoke", "fell_silent")]
    assert [kinds[position] for position in spoken] == [
        "fell_silent",
        "caller_spoke",
        "fell_silent",
        "caller_spoke",
        "fell_silent",
    ]
    assert await call.ended() == Ended("caller", "hung up")


async def test_an_interruption_cuts_the_answer_before_it(business: Business, line: PhoneLine) -> None:
    business.relay = answering({"Tell me.": ["Word " * 400 + "end."], "Stop.": ["Fine."]})
    call = await line.call(NUMBER)
    await play_script(call, [Move("say", "Tell me."), Move("say", "Stop.", after_words=2)])

    assert [turn.interrupted for turn in call.turns] == [True, False]
    assert call.turns[0].words_played >= 2
    assert call.turns[1].text == "Fine."


async def test_after_a_noise_the_caller_hears_what_is_said_after_all(business: Business, line: PhoneLine) -> None:
    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            if frame["type"] == "prompt":
                await send(connection, "text", token="Word " * 400 + "end.", last=True)
            elif frame["type"] == "interrupt":
                await send(connection, "text", token="After all.", last=True)

    business.relay = relay
    call = await line.call(NUMBER)
    await play_script(call, [Move("say", "Tell me."), Move("say", "", after_words=2)])

    (turn,) = call.turns
    assert (turn.interrupted, turn.text.endswith("After all."), turn.played) == (True, True, True)


async def test_who_may_be_put_through_speaks_on_when_somebody_listens_again(business: Business) -> None:
    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            if frame["type"] == "prompt":
                answer = "One moment." if frame["voicePrompt"] == "Grace?" else "Yes."
                await send(connection, "text", token=answer, last=True)
            elif frame.get("value") == "One moment.":
                await send(connection, "end", handoffData="{}")

    agent = "+15550100009"
    business.pages |= {
        "voice": business.connect(),
        "action": f"<Dial action='/dialled'>{agent}</Dial>",
        "dialled": business.connect("welcomeGreeting='Nobody is there.'"),
    }
    business.relay = relay
    async with PhoneLine(business.network(callees={agent: Callee("busy")})) as line:
        call = await line.call(NUMBER)
        await play_script(call, [Move("say", "Grace?"), Move("say", "Anybody?")], put_through=True)

    assert [(turn.said, turn.text) for turn in call.turns] == [("Grace?", "One moment."), ("Anybody?", "Yes.")]


async def test_a_menu_is_answered_before_the_assistant_is_spoken_to(business: Business, line: PhoneLine) -> None:
    business.relay = answering({"One?": ["One."]})
    business.pages |= {
        "voice": "<Gather numDigits='1' action='/chosen'><Say>Press one.</Say></Gather>",
        "chosen": business.connect("welcomeGreeting='Hello.'"),
    }
    call = await line.call(NUMBER)
    await play_script(call, [Move("press", "1"), Move("say", "One?")])

    assert business.forms("chosen")[0]["Digits"] == "1"
    assert [(turn.said, turn.text) for turn in call.turns] == [("One?", "One.")]


async def test_keys_are_pressed_in_their_place(business: Business, line: PhoneLine) -> None:
    taken: list[str] = []

    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            if frame["type"] in ("prompt", "dtmf"):
                taken.append(frame.get("voicePrompt") or frame["digit"])
                await send(connection, "text", token="Yes.", last=True)

    business.relay = relay
    call = await line.call(NUMBER)
    await play_script(call, [Move("say", "One?"), Move("press", "7"), Move("say", "Two?")])

    assert taken == ["One?", "7", "Two?"]


async def test_a_script_ends_with_the_call(business: Business, line: PhoneLine) -> None:
    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            if frame["type"] == "prompt":
                await send(connection, "text", token="Goodbye.", last=True)
                await send(connection, "end")

    business.relay = relay
    call = await line.call(NUMBER)
    await play_script(call, [Move("say", "Bye."), Move("say", "Still there?")])

    assert [turn.said for turn in call.turns] == ["Bye."]
    assert (await call.ended()).by == "assistant"


async def test_a_call_that_is_refused_ends_its_script(business: Business, line: PhoneLine) -> None:
    del business.pages["voice"]
    call = await line.call(NUMBER)
    await asyncio.wait_for(play_script(call, [Move("say", "One?")]), 20)

    assert call.turns == []
    assert (await call.ended()).by == "error"
