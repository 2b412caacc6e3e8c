"""A turn's stream, as events."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.session.events import Event, TurnFailed, TurnStreamed
from common.wire.aws_signature import AwsKey
from common.wire.turn import Chunk, Failure, Status, TurnRequest
from relay.backend import Backend, Principal, stream_turn
from relay.platform import RequestBroken
from tests.worker.calls import CALL, SETTINGS
from tests.worker.fakes import FakePlatform, FakeRequest, FakeResponse

STREAM = 'data: {"status":"connected"}\n\ndata: {"chunk":"Está"}\n\ndata: {"status":"done"}\n\n'.encode()
EVENTS = [TurnStreamed(3, Status("connected")), TurnStreamed(3, Chunk("Está")), TurnStreamed(3, Status("done"))]

PRINCIPAL = Principal(CALL, lambda: "tok")


async def events_of(answer: FakeResponse | Exception) -> list[Event]:
    events: list[Event] = []
    await stream_turn(FakeRequest("POST", "", {}, b"", answer), 3, events.append)
    return events


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
async def test_a_stream_in_pieces_of_any_size_gives_the_same_events(size: int) -> None:
    pieces: list[bytes | Exception] = [STREAM[at : at + size] for at in range(0, len(STREAM), size)]

    assert await events_of(FakeResponse(pieces=pieces)) == EVENTS


async def test_nothing_is_read_after_the_terminal_event() -> None:
    assert await events_of(FakeResponse(pieces=[STREAM, b'data: {"chunk":"late"}\n\n'])) == EVENTS


async def test_an_error_event_is_terminal() -> None:
    pieces: list[bytes | Exception] = [b'data: {"error":{"code":"model"}}\n\n']

    assert await events_of(FakeResponse(pieces=pieces)) == [TurnStreamed(3, Failure("model"))]


async def test_what_is_no_event_of_ours_is_skipped() -> None:
    pieces: list[bytes | Exception] = [b"data: nonsense\n\n", STREAM]

    assert await events_of(FakeResponse(pieces=pieces)) == EVENTS


async def test_a_stream_that_ends_without_a_terminal_event_was_cut() -> None:
    assert await events_of(FakeResponse(pieces=[b'data: {"chunk":"We"}\n\n'])) == [
        TurnStreamed(3, Chunk("We")),
        TurnFailed(3, "cut"),
    ]


async def test_a_stream_that_breaks_is_a_failure() -> None:
    assert await events_of(FakeResponse(pieces=[RequestBroken("Error")])) == [TurnFailed(3, "unreachable")]


async def test_a_backend_that_cannot_be_reached_is_a_failure() -> None:
    assert await events_of(RequestBroken("TypeError")) == [TurnFailed(3, "unreachable")]


async def test_a_refusal_is_a_failure_with_its_status() -> None:
    assert await events_of(FakeResponse(529)) == [TurnFailed(3, "http_529")]


def test_a_turns_request_goes_to_the_stream_function() -> None:
    request = Backend(FakePlatform(), SETTINGS, PRINCIPAL).turn(TurnRequest(CALL, 3, "¿Abren?", "es", "clinic"))

    assert isinstance(request, FakeRequest)
    assert request.url == "https://stream.example.com/live/v1/turns"
    assert "¿Abren?" in request.body.decode()


async def test_a_cancel_that_is_not_delivered_is_logged_and_forgotten() -> None:
    platform = FakePlatform()
    platform.answers["/cancel"] = [RequestBroken("TypeError")]
    await Backend(platform, SETTINGS, PRINCIPAL).cancel(3)

    assert [line[1] for line in platform.lines] == ["cancel not delivered"]


@pytest.mark.parametrize("key", [None, AwsKey("AKIA1", "a-secret")])
async def test_what_the_stream_function_is_asked_is_signed_for_aws_where_there_is_a_key(key: AwsKey | None) -> None:
    platform = FakePlatform()
    origin = "https://abc.lambda-url.us-east-1.on.aws"
    backend = Backend(platform, replace(SETTINGS, stream_url=origin, aws_key=key), PRINCIPAL)

    backend.turn(TurnRequest(CALL, 1, "Hello", "en", "clinic"))
    await backend.cancel(1)

    turn, cancel = platform.requests
    assert ("authorization" in turn.headers) is (key is not None)
    assert "authorization" not in cancel.headers
    if key:
        assert turn.headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKIA1/")
