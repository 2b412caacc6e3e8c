"""A caller who wants a person, through all three layers: whoever is not reached comes back to the assistant."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dev.phone import Callee, Ended, PhoneLine, PlacedCall
from dev.phone.network import CalleeOutcome
from dev.phone.updates import Announced, RelayConnected, Transferred, Transferring, Warned
from dev.stack.local import Stack
from tests.e2e.guru import guru

pytestmark = [pytest.mark.workerd, pytest.mark.postgres]
RECEPTION = "+15550100009"
WANTS_A_PERSON = "I want to talk to a person"


def happened(call: PlacedCall, kind: type) -> list[Any]:
    return [update.event for update in call.history if isinstance(update.event, kind)]


def test_who_is_put_through_to_a_busy_person_goes_on_with_the_assistant(stack: Stack) -> None:
    says = ("--say", WANTS_A_PERSON, "--say", "What time do you open on Saturday?")
    result = guru("call", *says, "--callee", f"{RECEPTION}=busy", "--speed", "20", "--json", state=stack.state)

    assert result.returncode == 0, result.stderr
    report = json.loads(result.stdout)
    assert report["transfers"] == [{"to": RECEPTION, "status": "busy"}]
    assert [turn["said"] for turn in report["turns"]] == [WANTS_A_PERSON, "What time do you open on Saturday?"]
    assert report["turns"][1]["answered_by"] == "backend"
    assert "9 AM" in report["turns"][1]["text"]
    assert report["ended"] == {"by": "caller", "reason": "hung up"}


@pytest.mark.parametrize("outcome", ["busy", "no-answer", "failed"])
async def test_the_assistant_says_that_nobody_was_reached(stack: Stack, outcome: CalleeOutcome) -> None:
    async with PhoneLine(stack.network(callees={RECEPTION: Callee(outcome)})) as line:
        call = await line.call("+15550100001")
        assert await call.greeted(within=60)
        await call.say(WANTS_A_PERSON)
        assert await call.until(lambda: len(happened(call, RelayConnected)) == 2, within=120)
        await call.hang_up()

    assert [event.status for event in happened(call, Transferred)] == [outcome]
    assert "nobody could take your call" in happened(call, RelayConnected)[1].greeting
    assert happened(call, Warned) == []


async def test_a_person_who_answers_hears_who_calls_and_the_call_ends_with_the_talk(stack: Stack) -> None:
    async with PhoneLine(stack.network(callees={RECEPTION: Callee(talk_s=20)})) as line:
        call = await line.call("+15550100001", "+15550109999")
        assert await call.greeted(within=60)
        await call.say(WANTS_A_PERSON)
        ended = await call.ended()

    (whisper,) = [event.text for event in happened(call, Announced) if event.to == "callee"]
    assert whisper.startswith("A call for Bright Smile Dental, from 1 5 5 5 0 1 0 9 9 9 9.")
    assert whisper.endswith("The reason: the caller asks for a person.")
    assert happened(call, Transferring) == [Transferring("dial", RECEPTION)]
    assert ended == Ended("assistant", f"transferred to {RECEPTION}: completed")
    assert happened(call, Warned) == []
