"""What somebody sends costs at most their own call: the others in the same isolate go on."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import count, repeat

import psutil
import pytest
from websockets.exceptions import ConnectionClosed

from common.wire.credentials import SIGNATURE_HEADER, KeyRing, RelayCall, sign_request
from tests.worker.workerd.backend import PATIENCE_S, Backend
from tests.worker.workerd.conftest import Edge
from tests.worker.workerd.phone import RELAY_KEYS, Phone, new_call

pytestmark = pytest.mark.workerd

QUESTION = "What time do you open on Saturday?"
DEEP = {
    "arrays": '{"type":"prompt","voicePrompt":' + "[" * 8000,
    "objects": '{"type":"prompt","voicePrompt":' + '{"a":' * 8000 + "1" + "}" * 8001,
    "mixed": '[{"a":' * 5000 + "1" + "}]" * 5000,
    "in a field that nobody reads": '{"type":"info","name":"x","y":' + "[" * 20_000 + "]" * 20_000 + "}",
    "behind a text with an escaped quote": '["\\"]]]]",' + "[" * 8000,
    "very long": '{"type":"prompt","voicePrompt":' + "[" * 900_000,
}


@pytest.mark.parametrize("frame", DEEP.values(), ids=DEEP)
async def test_a_frame_nested_too_deep_costs_nobody_their_call(
    phone: Phone, edge: Edge, frame: str, backend: Backend
) -> None:
    other = await Phone.dial(edge.origin)
    await other.setup()
    await other.says(QUESTION)
    turn = await backend.turn()
    await phone.socket.send(frame)
    await phone.says("Hello")

    assert await phone.hears(), "its own call goes on as well"
    await turn.answer("At nine.")
    assert await other.hears() == "At nine."
    await other.hangs_up()


async def test_brackets_in_a_callers_words_are_words(phone: Phone, backend: Backend) -> None:
    await phone.says("[{" * 1000)

    assert (await backend.turn()).request["text"] == "[{" * 1000


async def test_a_stream_nested_too_deep_costs_its_turn_at_most(phone: Phone, edge: Edge, backend: Backend) -> None:
    other = await Phone.dial(edge.origin)
    await other.setup()
    await phone.says(QUESTION)
    turn = await backend.turn()
    await turn.accept()
    await turn.send_text('{"context":' + "[" * 8000 + "]" * 8000 + "}")
    await turn.send({"chunk": "At nine."})
    await turn.finish()

    assert await phone.hears() == "At nine."
    await other.says("Hello")
    assert await other.hears()
    await other.hangs_up()


async def test_a_stream_that_never_ends_an_event_is_given_up(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    for _ in range(2):
        turn = await backend.turn()
        await turn.accept()
        await turn.send_text("x" * 400_000)
        await turn.cancelled()

    assert "sorry" in (await phone.hears()).lower()


async def test_an_edge_parameter_nested_too_deep_costs_the_profile_and_no_call(edge: Edge) -> None:
    phone = await Phone.dial(edge.origin)
    await phone.setup(greeting="[" * 40)
    await phone.says("Hello")
    assert await phone.hears(), "brackets in a text nest nothing"
    await phone.hangs_up()
    phone = await Phone.dial(edge.origin)
    await phone.setup(quick_answers=deep(500))
    await phone.says("Hello")
    assert await phone.hears()
    await phone.hangs_up()


def deep(levels: int) -> list[object]:
    value: list[object] = []
    for _ in range(levels):
        value = [value]
    return value


# Floods

PARTIAL = json.dumps({"type": "prompt", "voicePrompt": "uh well I", "lang": "en-US", "last": False})


async def flood(phone: Phone, begun: asyncio.Event) -> None:
    """Send without end, until nobody takes it any more."""
    with suppress(ConnectionClosed):
        for number in count():
            await phone.socket.send(PARTIAL)
            if number == 1000:
                begun.set()


async def test_a_flooding_socket_is_closed_and_another_call_is_answered_at_once(phone: Phone, edge: Edge) -> None:
    other = await Phone.dial(edge.origin)
    await other.setup()
    begun = asyncio.Event()
    flooding = asyncio.create_task(flood(phone, begun))
    await begun.wait()
    await other.says("Hello")

    assert await other.hears(), "an endless flood would keep it waiting without end"
    assert await phone.closes() in (1008, 1006), "closed for flooding; whoever goes on even then is cut off"
    await flooding
    assert "socket closed for flooding" in edge.log()
    await other.says("Thank you")
    assert await other.hears(), "the isolate is as well as before"
    await other.hangs_up()


async def test_after_a_flood_the_call_may_come_back_and_goes_on(phone: Phone, edge: Edge, backend: Backend) -> None:
    await phone.says(QUESTION)
    turn = await backend.turn()
    await turn.answer("At nine.")
    assert await phone.hears() == "At nine."
    await backend.event(phone.call_sid, "answered")
    await flood(phone, asyncio.Event())
    await phone.closes()
    assert (await backend.event(phone.call_sid, "ended"))["reason"] == "socket closed with 1008"

    again = await Phone.dial(edge.origin, phone.call_sid)
    await again.setup(greeting="")
    assert await again.hears()
    await again.says("And on Sunday?")
    second = await backend.turn()
    assert second.request["turn"] > turn.request["turn"]
    assert [entry["text"] for entry in second.request["history"]][:2] == ["Welcome.", QUESTION]
    await again.hangs_up()


async def test_what_twilio_gives_back_at_once_after_a_reconnection_is_no_flood(phone: Phone) -> None:
    for _ in range(500):
        await phone.socket.send(PARTIAL)
    await phone.says("Hello")

    assert await phone.hears()


# Bodies

MEGABYTES = 100
AT_ONCE = 6


def memory_mb() -> float:
    """What the processes that this one has started hold."""
    held = 0
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            held += process.memory_info().rss
    return held / 2**20


def head(path: str, length: int | None, **headers: str) -> bytes:
    framing = "transfer-encoding: chunked" if length is None else f"content-length: {length}"
    lines = (f"POST {path} HTTP/1.1", "host: edge", "connection: close", framing)
    return "\r\n".join([*lines, *(f"{name}: {value}" for name, value in headers.items()), "", ""]).encode()


async def post(port: int, opening: bytes, body: Iterable[bytes] = ()) -> tuple[int, float]:
    """Send a body until it is answered; the status, 0 where the connection was only closed, and the memory held."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answer = asyncio.ensure_future(reader.readline())
    most = 0.0
    with suppress(ConnectionError):
        writer.write(opening)
        for number, piece in enumerate(body):
            writer.write(piece)
            await writer.drain()
            if number % 40 == 0:
                most = max(most, memory_mb())
            if answer.done():
                break
    line = b""
    with suppress(ConnectionError):
        line = await asyncio.wait_for(answer, PATIENCE_S)
    writer.close()
    return int((line.split() or [b"", b"0"])[1]), max(most, memory_mb())


def megabytes(*, chunked: bool) -> Iterator[bytes]:
    piece = b"x" * 2**18
    yield from repeat(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece, MEGABYTES * 4)
    if chunked:
        yield b"0\r\n\r\n"


@pytest.mark.parametrize("chunked", [False, True], ids=["stated length", "chunked"])
@pytest.mark.parametrize(
    "kind", ["unsigned", "wrongly signed", "signed", "elsewhere", "health", "fallback", "a socket's path"]
)
async def test_no_body_is_held_whoever_sends_it(edge: Edge, kind: str, chunked: bool) -> None:
    call_sid = new_call()
    path = {
        "elsewhere": "/anything",
        "health": "/health",
        "fallback": "/fallback",
        "a socket's path": f"/ws/dev/en/{call_sid}",
    }.get(kind, f"/warm/dev/{call_sid}")
    signed = RelayCall("POST", path if kind == "signed" else "/other", b"", call_sid)
    signature = sign_request(KeyRing.parse(RELAY_KEYS), signed, now=time.time(), nonce="n")
    headers = {} if kind == "unsigned" else {SIGNATURE_HEADER: signature}
    expected = {"signed": 202, "unsigned": 403, "wrongly signed": 403, "fallback": 200}.get(kind, 404)
    status, before = await post(edge.ports.edge, head(path, 0, **headers))
    assert status == expected
    opening = head(path, None if chunked else MEGABYTES * 2**20, **headers)
    bodies = (post(edge.ports.edge, opening, megabytes(chunked=chunked)) for _ in range(AT_ONCE))
    answers = await asyncio.gather(*bodies)

    # wrangler's proxy, which stands before the Worker here, says 500 or closes when nobody takes all of a body.
    assert {status for status, _ in answers} <= {expected, 500, 0}
    assert max(most for _, most in answers) - before < MEGABYTES * AT_ONCE / 3
