"""Which events go together, and what the backend's answer means for them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.limits import MAX_BODY_BYTES
from common.wire.credentials import DELIVERY_WINDOW_S
from common.wire.delivery import (
    MAX_EVENTS,
    Entry,
    after_answer,
    given_up,
    is_our_mistake,
    is_too_large,
    next_batch,
    note_of,
    retry_after,
)

NOW = 1_800_000_000.0
SMALL = [(seq, "{}") for seq in range(1, 200)]


def entry(seq: int = 7, *, age: float = 0, **fields: object) -> Entry:
    return seq, json.dumps({"seq": seq, "turn": 3, "at_ms": int((NOW - age) * 1000), "kind": "answered", **fields})


@given(st.lists(st.text("aé😀", max_size=60_000), min_size=1, max_size=8), st.integers(1, MAX_EVENTS))
def test_a_batch_is_the_oldest_events_that_a_request_has_room_for(texts: list[str], most: int) -> None:
    queue = list(enumerate(texts))
    batch = next_batch(queue, most)

    assert 1 <= len(batch) <= most
    assert batch == queue[: len(batch)]
    size = sum(len(text.encode()) for _, text in batch)
    assert len(batch) == 1 or size <= MAX_BODY_BYTES / 2
    if len(batch) < min(len(queue), most):
        assert size + len(texts[len(batch)].encode()) > MAX_BODY_BYTES / 2 - 10, "more would have had room"


def test_no_more_go_together_than_are_wanted() -> None:
    assert next_batch(SMALL, MAX_EVENTS) == SMALL[:MAX_EVENTS]
    assert next_batch(SMALL, 3) == SMALL[:3]


def test_an_event_that_no_request_can_carry_is_known_unasked() -> None:
    large = (1, "é" * (MAX_BODY_BYTES // 2))

    assert is_too_large(next_batch([large, *SMALL], 3))
    assert not is_too_large(next_batch(SMALL, 1))
    assert not is_too_large(next_batch([*SMALL, large], 3))


@pytest.mark.parametrize("status", [200, 204])
def test_what_was_stored_is_done(status: int) -> None:
    assert after_answer(status, SMALL) == "stored"


@pytest.mark.parametrize("status", [None, 301, 500, 502, 503, 504, 429, 408, 425, 401, 403, 404])
def test_what_may_pass_is_waited_for(status: int | None) -> None:
    assert after_answer(status, SMALL) == "wait"
    assert after_answer(status, SMALL[:1]) == "wait"


@pytest.mark.parametrize("status", [400, 409, 413, 415, 422])
def test_what_is_refused_is_halved_until_it_is_alone(status: int) -> None:
    assert after_answer(status, SMALL[:2]) == "halve"
    assert after_answer(status, SMALL[:1]) == "set_aside"


@pytest.mark.parametrize(
    ("status", "expected"), [(401, True), (403, True), (404, True), (503, False), (422, False), (None, False)]
)
def test_a_wrong_key_or_address_is_told_from_an_outage(status: int | None, expected: bool) -> None:
    assert is_our_mistake(status) is expected


def test_a_note_says_what_was_refused_and_none_of_its_words() -> None:
    refused = entry(text="secret")

    assert json.loads(note_of(refused, 422)) == {
        "seq": 7,
        "turn": 3,
        "at_ms": int(NOW * 1000),
        "kind": "set_aside",
        "of": "answered",
        "bytes": len(refused[1]) + 1,
        "status": 422,
    }


@pytest.mark.parametrize("text", ["{}", "[]", '{"turn": -1, "at_ms": "soon", "kind": ["secret"]}'])
def test_a_note_can_be_stored_whatever_was_refused(text: str) -> None:
    note = json.loads(note_of((7, text), 400))

    assert (note["seq"], note["turn"], note["at_ms"], note["of"]) == (7, 0, 0, "")


def test_waits_grow_with_the_age_of_what_waits() -> None:
    waits = [retry_after(entry(age=age), NOW) for age in (0, 1, 10, 100, 3600, 50_000)]

    assert waits == [2, 2, 5, 50, 900, 900]


def test_nothing_is_given_up_while_a_key_can_be_mended_and_nothing_is_kept_for_ever() -> None:
    queue = [entry(1, age=DELIVERY_WINDOW_S + 1), entry(2, age=DELIVERY_WINDOW_S - 1)]

    assert given_up(queue, NOW) == queue[:1]
