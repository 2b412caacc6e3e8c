"""What happened in a call arrives once, whatever the backend makes of some of it, or nothing is lost in silence."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from common.limits import MAX_BODY_BYTES
from common.wire.credentials import DELIVERY_WINDOW_S
from relay.backend import Backend, Principal
from relay.outbox import Outbox
from relay.schedule import Schedule
from tests.worker.calls import CALL, SETTINGS
from tests.worker.fakes import FakePlatform, FakeRequest, FakeResponse

Rule = Callable[[list[dict[str, Any]]], int]


def takes(events: list[dict[str, Any]]) -> int:  # noqa: ARG001 - a rule of the backend
    return 204


def refuses(*poisonous: int, status: int = 422) -> Rule:
    """A backend that refuses whatever holds one of these events, but takes a note about it."""
    return lambda events: (
        status if any(event["seq"] in poisonous and event["kind"] != "set_aside" for event in events) else 204
    )


class Storing(FakePlatform):
    """A platform whose backend stores what its rule lets in, and never more than it reads."""

    def __init__(self, rule: Rule = takes) -> None:
        super().__init__()
        self.rule = rule
        self.stored: list[dict[str, Any]] = []
        self.asked = 0

    def request(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> FakeRequest:
        events = json.loads(body)["events"]
        self.asked += 1
        status = 413 if len(body) > MAX_BODY_BYTES else self.rule(events)
        if status == 204:
            self.stored += events
        return FakeRequest(method, url, headers, body, FakeResponse(status))

    def seqs(self) -> list[int]:
        return [event["seq"] for event in self.stored]

    def logged(self, name: str) -> list[Mapping[str, Any]]:
        return [{"level": level, **fields} for level, line, fields in self.lines if line == name]


class FilledOutbox:
    """The outbox of a call, filled with so many events."""

    def __init__(self, rule: Rule = takes, *, events: int = 0, text: str = "At nine.") -> None:
        self.platform = Storing(rule)
        backend = Backend(self.platform, SETTINGS, Principal(CALL, lambda: "token"))
        self.outbox = Outbox(self.platform, backend, Schedule(self.platform, self._rang))
        for seq in range(1, events + 1):
            self.happens(seq, text)

    def _rang(self) -> None:
        self.platform.spawn(self.deliver())

    def happens(self, seq: int, text: str) -> None:
        event = {"seq": seq, "turn": seq, "at_ms": int(self.platform.time * 1000), "kind": "answered", "text": text}
        self.platform.storage.outbox[seq] = json.dumps(event, ensure_ascii=False)

    async def deliver(self) -> None:
        await self.outbox.deliver()

    async def passes(self, seconds: float) -> None:
        """Time goes on, and with it every try that is due."""
        until = self.platform.time + seconds
        while self.platform.time < until:
            self.platform.advance(min(30.0, until - self.platform.time))
            await self.deliver()
            await self.platform.settle()


async def test_a_long_call_arrives_once_after_an_outage() -> None:
    call = FilledOutbox(lambda _: 503, events=120, text="é" * 9000)
    await call.passes(600)
    assert call.platform.stored == []

    call.platform.rule = takes
    await call.passes(600)
    assert call.platform.seqs() == list(range(1, 121))
    assert call.outbox.is_empty()


@pytest.mark.parametrize("poisonous", [(1,), (17,), (40,), (3, 4, 39), tuple(range(1, 41))], ids=str)
@pytest.mark.parametrize("status", [400, 413, 422])
async def test_what_the_backend_refuses_is_set_aside_and_the_others_arrive(
    poisonous: tuple[int, ...], status: int
) -> None:
    call = FilledOutbox(refuses(*poisonous, status=status), events=40)
    await call.deliver()

    assert sorted(call.platform.seqs()) == list(range(1, 41))
    notes = {event["seq"]: event for event in call.platform.stored if event["kind"] == "set_aside"}
    assert sorted(notes) == list(poisonous)
    assert all(note["of"] == "answered" and note["status"] == status for note in notes.values())
    assert [line["seq"] for line in call.platform.logged("event set aside")] == list(poisonous)
    assert call.outbox.is_empty()


async def test_one_refused_event_among_a_hundred_costs_few_requests() -> None:
    call = FilledOutbox(refuses(63), events=100)
    await call.deliver()

    assert call.platform.asked < 20


async def test_an_event_that_no_request_can_carry_is_set_aside_unsent() -> None:
    call = FilledOutbox(events=3)
    call.happens(2, "é" * MAX_BODY_BYTES)
    await call.deliver()

    assert [(event["seq"], event["kind"]) for event in call.platform.stored] == [
        (1, "answered"),
        (2, "set_aside"),
        (3, "answered"),
    ]
    assert call.platform.logged("event set aside")


@pytest.mark.parametrize("status", [401, 403, 404, 400, 422, 500])
async def test_a_backend_that_refuses_everything_loses_nothing_once_it_is_mended(status: int) -> None:
    call = FilledOutbox(lambda _: status, events=5)
    await call.passes(24 * 3600)
    assert call.platform.stored == []
    assert call.platform.logged("events not delivered")[-1]["status"] == status

    call.platform.rule = takes
    await call.passes(1000)
    assert call.platform.seqs() == [1, 2, 3, 4, 5]
    assert {event["kind"] for event in call.platform.stored} == {"answered"}


async def test_a_wrong_key_is_an_error_in_the_log_and_an_outage_a_warning() -> None:
    call = FilledOutbox(lambda _: 401, events=1)
    await call.deliver()
    call.platform.rule = refuses(1, status=503)
    await call.passes(60)

    levels = [line["level"] for line in call.platform.logged("events not delivered")]
    assert (levels[0], levels[-1]) == ("error", "warn")


async def test_nothing_is_tried_for_ever_and_what_is_given_up_is_told() -> None:
    call = FilledOutbox(lambda _: 401, events=150)
    await call.passes(DELIVERY_WINDOW_S + 3600)

    assert call.outbox.is_empty()
    assert sum(line["count"] for line in call.platform.logged("events given up")) == 150
    assert call.platform.asked < 400, "a quarter of an hour apart in the end"
    asked = call.platform.asked
    await call.passes(3600)
    assert call.platform.asked == asked


async def test_what_happens_during_an_outage_is_a_reason_to_try() -> None:
    call = FilledOutbox(lambda _: 503, events=1)
    await call.deliver()
    call.platform.rule = takes
    await call.deliver()
    assert call.platform.stored == [], "it is not time yet"

    call.happens(2, "At two.")
    call.outbox.deliver_soon()
    call.platform.advance(1)
    await call.platform.settle()
    assert call.platform.seqs() == [1, 2]


async def test_half_a_character_does_not_hold_up_the_rest() -> None:
    call = FilledOutbox(events=1)
    call.happens(2, "a\ud800b")
    await call.deliver()

    assert [event["text"] for event in call.platform.stored] == ["At nine.", "a?b"]
