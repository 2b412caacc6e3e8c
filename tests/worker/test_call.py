"""One call's object, from frames to frames, without workerd."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from common.languages import language_of
from common.session.connection import FRAMES, PATIENCE
from relay.call import CallRelay
from relay.ledger import SNAPSHOT
from relay.platform import RequestBroken
from tests.worker.calls import CALL, SETTINGS, prompt, setup, token
from tests.worker.fakes import FakePlatform, FakeResponse, FakeSocket

QUESTION = "What time do you open on Saturday?"


def events(*bodies: dict[str, object]) -> bytes:
    return "".join(f"data: {json.dumps(body)}\n\n" for body in bodies).encode()


ANSWER = events({"status": "connected"}, {"chunk": "At nine in the morning. "}, {"status": "done"})


class Phone:
    """The relay of one call with a socket on it."""

    def __init__(self, platform: FakePlatform | None = None) -> None:
        self.platform = platform or FakePlatform()
        self.relay = CallRelay(self.platform, SETTINGS, CALL, "en")
        self.socket = self.connect()

    def connect(self) -> FakeSocket:
        socket = FakeSocket()
        self.platform.open.append(socket)
        self.relay.opened()
        return socket

    def start(self, token_id: str = "jti") -> None:
        self.relay.received(self.socket, setup(token(self.platform.time, token_id=token_id)))

    def says(self, text: str) -> None:
        self.relay.received(self.socket, prompt(text))

    def words(self) -> str:
        return "".join(str(json.loads(text).get("token", "")) for text in self.socket.sent)

    def posted(self, path: str) -> list[dict[str, Any]]:
        return [json.loads(request.body) for request in self.platform.requests if path in request.url]

    def recorded(self) -> list[str]:
        return [event["kind"] for body in self.posted("/events") for event in body["events"]]


async def test_a_question_is_answered_by_the_backend() -> None:
    phone = Phone()
    phone.platform.answers["/v1/turns"] = [FakeResponse(pieces=[ANSWER])]
    phone.start()
    phone.says(QUESTION)
    await phone.platform.settle()

    assert phone.words().strip() == "At nine in the morning."
    assert phone.posted("/v1/turns")[0]["text"] == QUESTION


async def test_a_greeting_is_answered_without_a_request() -> None:
    phone = Phone()
    phone.start()
    phone.says("Hello")

    assert phone.words()
    assert phone.posted("/v1/turns") == []


async def test_an_interrupt_aborts_the_request_and_tells_the_backend() -> None:
    phone = Phone()
    held = FakeResponse(pieces=[events({"chunk": "At nine. And"})], held=asyncio.Event())
    phone.platform.answers["/v1/turns"] = [held]
    phone.start()
    phone.says(QUESTION)
    await phone.platform.settle()
    phone.relay.received(phone.socket, json.dumps({"type": "interrupt", "utteranceUntilInterrupt": "At"}))
    await phone.platform.settle()

    assert phone.platform.requests[0].aborted
    assert [request.url for request in phone.platform.requests if "cancel" in request.url] == [
        f"https://api.example.com/v1/turns/{CALL}/1/cancel"
    ]
    assert phone.platform.tasks == set()


async def test_events_are_kept_until_the_backend_has_stored_them() -> None:
    phone = Phone()
    phone.platform.answers["/events"] = [RequestBroken("TypeError"), FakeResponse(503), FakeResponse(204)]
    phone.start()
    phone.platform.advance(1)
    await phone.platform.settle()
    assert phone.platform.storage.outbox

    phone.platform.advance(3)
    await phone.platform.settle()
    assert phone.platform.storage.outbox

    phone.platform.advance(9)
    await phone.relay.woken()
    assert phone.platform.storage.outbox == {}
    assert [body["events"][0]["seq"] for body in phone.posted("/events")] == [1, 1, 1]


async def test_half_a_character_is_asked_and_recorded_as_one_that_can_be_written() -> None:
    phone = Phone()
    answers = [FakeResponse(pieces=[events({"chunk": "At nine \ud83d. "}, {"status": "done"})]) for _ in range(2)]
    phone.platform.answers["/v1/turns"] = list(answers)
    phone.start()
    phone.says("What time do you open \ud83d?")
    await phone.platform.settle()
    phone.says("And on \0Sunday?")
    await phone.platform.settle()
    phone.platform.advance(1)
    await phone.platform.settle()

    assert [body["text"] for body in phone.posted("/v1/turns")] == ["What time do you open \ufffd?", "And on Sunday?"]
    assert phone.recorded() == ["started", "answered", "answered"]
    assert not [name for level, name, _ in phone.platform.lines if level == "error"]


async def test_what_an_evicted_object_had_stored_but_not_told_is_told_by_the_next() -> None:
    phone = Phone()
    phone.start()
    phone.platform.advance(0.1)
    phone.platform.timers.clear()  # the object is gone
    phone.relay = CallRelay(phone.platform, SETTINGS, CALL, "en")
    phone.says("uh")
    phone.platform.advance(1)
    await phone.platform.settle()

    assert phone.recorded()[0] == "started"


async def test_nothing_is_told_that_was_not_stored() -> None:
    phone = Phone()
    phone.start()
    phone.says("Hello")
    phone.platform.timers.clear()  # the object is gone before it has stored anything
    await phone.platform.settle()
    assert phone.recorded() == []

    phone.relay = CallRelay(phone.platform, SETTINGS, CALL, "en")
    await phone.relay.woken()
    assert phone.recorded() == []


async def test_a_backend_that_hangs_does_not_keep_a_silent_call_from_ending() -> None:
    phone = Phone()
    phone.platform.answers["/events"] = [FakeResponse(held=asyncio.Event()) for _ in range(20)]
    phone.start()
    begun = phone.platform.time
    while phone.relay.is_under_way() and phone.platform.time < begun + 75:
        phone.platform.advance(max((phone.platform.alarm or 0) - phone.platform.time, 1))
        ringing = asyncio.ensure_future(phone.relay.woken())
        await phone.platform.settle()
        phone.platform.advance(8)
        await asyncio.wait_for(ringing, 1)

    assert not phone.relay.is_under_way()
    assert [frame["type"] for frame in map(json.loads, phone.socket.sent)] == ["text", "text", "text", "end"]


async def test_a_question_that_cannot_be_stored_is_not_sent_but_apologised_for() -> None:
    phone = Phone()
    phone.start()
    phone.platform.storage.full = True
    phone.says(QUESTION)

    assert phone.posted("/v1/turns") == []
    assert phone.words() in language_of("en").phrases.sayings["failed"]
    assert {fields["error"] for _, name, fields in phone.platform.lines if name == "fault"} == {"OSError"}

    phone.platform.storage.full = False
    phone.says("Hello")
    phone.platform.advance(1)
    seqs = [seq for seq, _ in phone.platform.storage.queued(100)]
    assert seqs == list(range(1, len(seqs) + 1)), "nothing was lost"


async def test_a_stream_that_cannot_be_read_is_apologised_for() -> None:
    phone = Phone()
    phone.platform.answers["/v1/turns"] = [FakeResponse(pieces=[MemoryError()]), FakeResponse(pieces=[MemoryError()])]
    phone.start()
    phone.says(QUESTION)
    await phone.platform.settle()

    assert phone.words() in language_of("en").phrases.sayings["failed"]


async def test_a_call_read_back_from_storage_goes_on() -> None:
    phone = Phone()
    phone.platform.answers["/v1/turns"] = [FakeResponse(pieces=[ANSWER]), FakeResponse(pieces=[ANSWER])]
    phone.start()
    phone.says(QUESTION)
    await phone.platform.settle()
    phone.platform.advance(1)
    phone.relay = CallRelay(phone.platform, SETTINGS, CALL, "en")
    phone.says("And on Sunday?")

    body = phone.posted("/v1/turns")[1]
    assert body["turn"] == 2
    assert [entry["text"] for entry in body["history"]] == ["Welcome.", QUESTION, "At nine in the morning."]


async def test_a_turn_is_stored_before_the_backend_hears_of_it() -> None:
    phone = Phone()
    phone.start()
    phone.says(QUESTION)

    assert json.loads(phone.platform.storage.kept[SNAPSHOT])["turn"] == 1


async def test_a_newer_authenticated_socket_replaces_the_old_one() -> None:
    phone = Phone()
    phone.start("one")
    old, phone.socket = phone.socket, phone.connect()
    assert old.closed is None, "it has proved nothing yet"
    phone.start("two")

    assert old.closed == (1000, "replaced by a newer connection")
    phone.says("Hello")
    assert phone.words()


async def test_a_socket_that_proves_nothing_does_not_disturb_the_call() -> None:
    phone = Phone()
    phone.start()
    stranger = phone.connect()
    phone.relay.received(stranger, prompt(QUESTION))
    phone.relay.received(stranger, setup("forged"))
    phone.relay.closed(stranger, 1006)

    assert stranger.closed == (1008, "setup refused")
    phone.says("Hello")
    assert phone.words()


async def test_a_hang_up_is_recorded_and_the_call_forgotten_in_time() -> None:
    phone = Phone()
    phone.start()
    phone.socket.closed = (1000, "")
    phone.relay.closed(phone.socket, 1000)
    phone.platform.advance(1)
    await phone.platform.settle()
    assert "ended" in phone.recorded()
    assert phone.platform.storage.kept

    phone.platform.advance(4000)
    await phone.relay.woken()
    assert phone.platform.storage.kept == {}
    assert phone.platform.pending() == []


async def test_a_socket_lost_in_an_eviction_ends_the_call() -> None:
    phone = Phone()
    phone.start()
    phone.platform.advance(1)
    phone.platform.open.clear()
    phone.relay = CallRelay(phone.platform, SETTINGS, CALL, "en")
    await phone.relay.woken()
    await phone.platform.settle()

    assert "ended" in phone.recorded()


async def test_frames_that_are_no_frames_leave_the_call_alive() -> None:
    phone = Phone()
    phone.start()
    for text in ("not json", "[1]", '{"type":"nonsense"}', '{"type":"prompt","voicePrompt":null}'):
        phone.relay.received(phone.socket, text)
    phone.says("Hello")

    assert phone.words()


async def test_a_flood_closes_its_socket_and_ends_the_call_as_a_lost_one() -> None:
    phone = Phone()
    phone.start()
    for _ in range(FRAMES):
        phone.relay.received(phone.socket, "uh")

    assert phone.socket.closed == (1008, "too many frames")
    phone.says("Hello")
    assert not phone.words(), "nothing more is taken from it"
    phone.platform.advance(1)
    await phone.platform.settle()
    assert "ended" in phone.recorded()
    assert [line[1] for line in phone.platform.lines].count("socket closed for flooding") == 1
    assert phone.platform.let_go_for == ""


async def test_a_flood_that_goes_on_after_the_close_costs_the_object_and_nothing_that_is_stored() -> None:
    phone = Phone()
    held = FakeResponse(pieces=[events({"status": "connected"})], held=asyncio.Event())
    phone.platform.answers["/v1/turns"] = [held]
    phone.start()
    phone.says(QUESTION)
    await phone.platform.settle()
    flooding = phone.connect()
    for _ in range(FRAMES + PATIENCE + 10):
        phone.relay.received(flooding, None)

    assert flooding.closed == (1008, "too many frames")
    assert phone.socket.closed is None, "it was not the line that flooded"
    assert phone.platform.let_go_for == "flooded"
    assert phone.platform.requests[0].aborted
    assert json.loads(phone.platform.storage.kept[SNAPSHOT])["turn"] == 1


async def test_each_socket_has_a_budget_of_its_own() -> None:
    phone = Phone()
    for number in range(3):
        phone.socket = phone.connect()
        phone.start(f"token {number}")
        for _ in range(FRAMES // 2):
            phone.relay.received(phone.socket, "uh")

    assert phone.socket.closed is None


@pytest.mark.parametrize(("code", "answer"), [(1000, 1000), (1001, 1001), (1005, 1000), (1015, 1000), (1006, None)])
async def test_a_close_is_answered_by_a_code_that_may_be_sent(code: int, answer: int | None) -> None:
    phone = Phone()
    phone.start()
    phone.relay.closed(phone.socket, code, "bye")

    assert phone.socket.closed == (None if answer is None else (answer, "bye"))


def reconnecting() -> tuple[Phone, str]:
    """A call whose socket Twilio opens again when it drops, and its token."""
    phone = Phone()
    text = token(phone.platform.time)
    phone.relay.received(phone.socket, setup(text, reconnects=True))
    return phone, text


@pytest.mark.parametrize("shape", ["same session", "new session", "no setup", "unknown mark"])
@pytest.mark.parametrize("dropped", [True, False])
async def test_a_socket_that_comes_back_carries_the_call_on_in_each_shape(shape: str, dropped: bool) -> None:
    phone, text = reconnecting()
    old = phone.socket
    phone.platform.time += 600
    if dropped:
        phone.platform.open.remove(old)
        phone.relay.closed(old, 1006)
    phone.socket = phone.connect()
    if shape != "no setup":
        mark = {"reconnect": True} if shape == "unknown mark" else {}
        session = "VX2" if shape == "new session" else "VX1"
        frame = json.loads(setup(text, session=session, reconnects=True)) | mark
        phone.relay.received(phone.socket, json.dumps(frame))
    phone.says("Hello")

    assert phone.words()
    assert phone.socket.closed is None
    assert dropped or old.closed == (1000, "replaced by a newer connection")
    assert phone.relay.is_under_way()


async def test_a_stranger_does_not_come_back_in_place_of_the_socket_that_dropped() -> None:
    phone, _ = reconnecting()
    stranger = phone.connect()
    phone.relay.received(stranger, setup("forged", reconnects=True))

    assert stranger.closed == (1008, "setup refused")


async def test_where_twilio_does_not_reconnect_an_old_token_is_refused() -> None:
    phone = Phone()
    phone.start("one")
    phone.platform.time += 600
    again = phone.connect()
    phone.relay.received(again, setup(token(phone.platform.time - 600, token_id="one")))

    assert again.closed == (1008, "setup refused")
