"""Talk cycles at true speed: a noise that outlasts a sleep of the object, and a model that can hardly be borne."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress

import pytest

from common.limits import LONGEST_SILENCE_S, SPEECH_CHARS_PER_S
from tests.worker.workerd.backend import Backend
from tests.worker.workerd.conftest import Edge
from tests.worker.workerd.phone import Phone

pytestmark = [pytest.mark.workerd, pytest.mark.slow]

QUESTION = "What time do you open on Saturday?"
ANSWER = "On Saturdays we open at nine in the morning. We close at two in the afternoon."
HEARD = "On Saturdays we open"
TOKEN_EVERY_S = 2.0
TOO_SLOW_WITHIN_S = 30.0


async def test_a_voice_that_said_nothing_delays_the_rest_of_an_answer_beyond_a_sleep(
    edge: Edge, backend: Backend
) -> None:
    objects = edge.health()["objects"]
    phone = await Phone.dial(edge.origin)
    await phone.setup()
    await phone.says(QUESTION)
    await (await backend.turn()).answer(ANSWER)
    assert await phone.hears() == ANSWER
    await phone.send(type="info", name="clientSpeaking", value="on")
    await phone.send(type="info", name="tokensPlayed", value=HEARD)
    await phone.cuts_in(HEARD)

    assert await phone.hears() == ANSWER.removeprefix(f"{HEARD} ")
    assert edge.health()["objects"] > objects + 1, "the object slept in between"
    await phone.hangs_up()
    await backend.event(phone.call_sid, "ended")
    events = backend.events_of(phone.call_sid)
    assert [event["why"] for event in events if event["kind"] == "spoken"] == ["resumed"]
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))


async def test_a_token_in_two_seconds_is_bridged_and_soon_given_up(edge: Edge, backend: Backend) -> None:
    phone = await Phone.dial(edge.origin)
    await phone.setup(idle_s=0)
    quiet_from = asked_at = time.monotonic()
    await phone.says(QUESTION)
    turn = await backend.turn()
    await turn.accept()

    async def drip() -> None:
        for word in ANSWER.split():
            await asyncio.sleep(TOKEN_EVERY_S)
            await turn.send({"chunk": f" {word}"})

    silences: list[float] = []
    dripping = asyncio.create_task(drip())
    while not turn.gone.is_set():
        frame = await phone.receives()
        now = time.monotonic()
        if frame["token"]:
            silences.append(now - quiet_from)
            quiet_from = max(quiet_from, now) + len(frame["token"]) / SPEECH_CHARS_PER_S
        with suppress(TimeoutError):
            await asyncio.wait_for(turn.gone.wait(), 0.2)
    dripping.cancel()
    await phone.hangs_up()
    await backend.event(phone.call_sid, "ended")
    [failed] = [event for event in backend.events_of(phone.call_sid) if event["kind"] == "failed"]

    assert failed["code"] == "slow"
    assert max(silences) < LONGEST_SILENCE_S + 1
    assert time.monotonic() - asked_at < TOO_SLOW_WITHIN_S
