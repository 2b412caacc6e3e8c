"""Whole calls through the real Worker: what relays in the field get wrong, one test each."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import suppress

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from common.wire.credentials import twilio_signature
from tests.worker.workerd.backend import Backend
from tests.worker.workerd.conftest import Edge
from tests.worker.workerd.phone import AUTH_TOKEN, Phone, new_call

pytestmark = pytest.mark.workerd

QUESTION = "What time do you open on Saturday?"
ANSWER = "On Saturdays we open at nine in the morning. We close at two."


def test_it_is_workerd_with_python_314(edge: Edge) -> None:
    health = edge.health()

    assert health["runtime"] == "workerd"
    assert health["platform"] == "emscripten"
    assert str(health["python"]).startswith("3.14.")


async def test_a_question_is_answered_by_the_backend(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    turn = await backend.turn()
    await turn.answer(ANSWER)

    assert await phone.hears() == ANSWER
    assert turn.request["text"] == QUESTION
    assert turn.request["profile"] == "clinic"
    assert turn.headers["x-session-token"]


async def test_a_greeting_is_answered_without_the_backend(phone: Phone, backend: Backend) -> None:
    await phone.says("Hello")

    assert await phone.hears()
    assert backend.asked == 0
    assert (await backend.event(phone.call_sid, "reflex"))["intent"] == "greeting"


@pytest.mark.parametrize("header", [{}, {"X-Twilio-Signature": "forged"}])
async def test_an_unsigned_upgrade_is_refused(edge: Edge, header: dict[str, str]) -> None:
    objects = edge.health()["objects"]
    with pytest.raises(InvalidStatus) as refused:
        await connect(f"{edge.origin}/ws/dev/en/{new_call()}", additional_headers=header)

    assert refused.value.response.status_code == 403
    assert edge.health()["objects"] == objects, "a stranger creates nothing"


@pytest.mark.parametrize("query", ["?x=1", "?language=es&call_sid=CA1"])
@pytest.mark.parametrize("signed", ["", "query too"])
async def test_an_upgrade_with_a_query_is_refused_whatever_was_signed(edge: Edge, query: str, signed: str) -> None:
    objects = edge.health()["objects"]
    url = f"{edge.origin}/ws/dev/en/{new_call()}"
    header = {"X-Twilio-Signature": twilio_signature(AUTH_TOKEN, url + (query if signed else ""))}
    with pytest.raises(InvalidStatus) as refused:
        await connect(url + query, additional_headers=header)

    assert refused.value.response.status_code == 404
    assert edge.health()["objects"] == objects


async def test_another_environments_path_is_not_found(edge: Edge) -> None:
    with pytest.raises(InvalidStatus) as refused:
        await Phone.dial(edge.origin, environment="prod")

    assert refused.value.response.status_code == 404


@pytest.mark.usefixtures("backend")
async def test_a_setup_without_a_valid_token_is_closed(edge: Edge) -> None:
    phone = await Phone.dial(edge.origin)
    await phone.send(type="setup", callSid=phone.call_sid, sessionId="VX1", customParameters={})

    assert await phone.closes() == 1008


@pytest.mark.parametrize(
    "frame",
    [
        "not json",
        "[1, 2]",
        '{"type": "nonsense"}',
        '{"type": "prompt", "voicePrompt": null}',
        '{"type": "setup", "callSid": "CA1"}',
    ],
    ids=["non-JSON", "array", "unknown type", "null text", "second setup"],
)
async def test_a_frame_that_is_none_leaves_the_call_alive(phone: Phone, frame: str) -> None:
    await phone.socket.send(frame)
    await phone.says("Hello")

    assert await phone.hears()


async def test_a_binary_frame_leaves_the_call_alive(phone: Phone) -> None:
    await phone.socket.send(b"binary")
    await phone.says("Hello")

    assert await phone.hears()


async def test_half_a_character_is_no_end_of_a_call(phone: Phone, backend: Backend) -> None:
    half = "\ud83d"
    await phone.send(type="dtmf", digit=half)
    await phone.says(f"What time do you open{half} on \0Saturday?")
    turn = await backend.turn()
    await turn.accept()
    await turn.send({"context": {"records": [{"text": half}]}}, {"chunk": f"At {half}nine. "}, {"chunk": f"{half}And"})
    assert (await phone.receives())["token"].strip() == "At nine."
    await phone.cuts_in(f"At {half}")
    await turn.cancelled()
    await phone.says("Hello")

    assert turn.request["text"] == "What time do you open\ufffd on Saturday?"
    while not (await phone.hears()):
        pass
    answered = await backend.event(phone.call_sid, "answered")
    assert answered["said"] == turn.request["text"]
    assert (await backend.event(phone.call_sid, "records"))["records"] == [{"text": "\ufffd"}]
    assert await backend.event(phone.call_sid, "reflex")


async def test_two_prompts_in_a_row_are_one_question(phone: Phone, backend: Backend) -> None:
    await phone.says("What are your prices")
    first = await backend.turn()
    await phone.says("for a cleaning")
    second = await backend.turn()
    await first.cancelled()
    await second.answer("Eighty dollars.")

    assert second.request["text"] == "What are your prices for a cleaning"
    assert second.request["turn"] > first.request["turn"]
    assert await phone.hears() == "Eighty dollars."


async def test_an_interrupt_cancels_the_request_and_silences_the_turn(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    turn = await backend.turn()
    await turn.accept()
    await turn.send({"chunk": "On Saturdays we open at nine. And"})
    assert (await phone.receives())["token"].strip() == "On Saturdays we open at nine."
    await phone.cuts_in("On Saturdays")
    await turn.cancelled()
    await phone.says("And on Sunday?")
    await (await backend.turn()).answer("On Sundays we are closed.")

    assert await phone.receives() == {"type": "text", "token": "", "last": True}
    assert await phone.hears() == "On Sundays we are closed."
    assert (await asyncio.wait_for(backend.cancels.get(), 30)).endswith("/1/cancel")
    assert (await backend.event(phone.call_sid, "interrupted"))["heard"] == "On Saturdays"


async def test_a_late_interrupt_leaves_the_next_prompts_answer_alone(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    await (await backend.turn()).answer(ANSWER)
    await phone.hears()
    await phone.says("And on Sunday?")
    await phone.cuts_in("On Saturdays we")
    second = await backend.turn()
    await second.answer("On Sundays we are closed.")

    assert await phone.hears() == "On Sundays we are closed."
    assert backend.cancels.empty(), "nobody called the new turn off"


async def test_an_interrupt_and_a_prompt_at_once_let_no_old_word_through(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    turn = await backend.turn()
    await turn.accept()
    await turn.send({"chunk": "Old words one. "}, {"chunk": "old"})
    await phone.receives()
    await phone.cuts_in("Old words")
    await phone.says("Something else entirely?")
    async with asyncio.timeout(30):
        while not turn.gone.is_set():
            with suppress(ConnectionError):
                await turn.send({"chunk": " words, more of them. "})
            await asyncio.sleep(0)  # the relay's answers are read between two sends
    second = await backend.turn()
    await second.answer("New words.")

    await phone.hears()  # what had left before the interrupt arrived, and the end of its cycle
    assert phone.frames[-1]["token"] == ""
    assert await phone.hears() == "New words."


async def test_a_partial_prompt_starts_nothing(phone: Phone, backend: Backend) -> None:
    await phone.says("What time do", last=False)
    await phone.says("Hello")

    assert await phone.hears()
    assert backend.asked == 0


@pytest.mark.parametrize("status", [500, 529])
async def test_a_model_that_fails_twice_is_apologised_for(phone: Phone, backend: Backend, status: int) -> None:
    await phone.says(QUESTION)
    await (await backend.turn()).refuse(status)
    await (await backend.turn()).refuse(status)

    assert "sorry" in (await phone.hears()).lower()
    await phone.says("Hello")
    assert await phone.hears()


async def test_a_model_that_fails_once_is_asked_again(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    await (await backend.turn()).refuse(529)
    await (await backend.turn()).answer(ANSWER)

    assert await phone.hears() == ANSWER


@pytest.mark.slow
async def test_a_stall_is_apologised_for(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    turn = await backend.turn()
    await turn.accept()
    await turn.send({"chunk": "On Saturdays we open at nine. And"})

    assert await phone.hears() == "On Saturdays we open at nine.", "what was said is closed, and the wait has fillers"
    assert "sorry" in (await phone.hears()).lower()
    await turn.cancelled()


async def test_a_stream_cut_after_three_tokens_is_apologised_for(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    turn = await backend.turn()
    await turn.accept()
    await turn.send({"chunk": "On Saturdays, "}, {"chunk": "we "}, {"chunk": "open "})
    assert (await phone.receives())["token"].strip() == "On Saturdays,"
    turn.cut()

    assert "sorry" in (await phone.hears()).lower()


async def test_a_hang_up_cancels_the_request(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    turn = await backend.turn()
    await phone.hangs_up()

    await turn.cancelled()
    assert (await backend.event(phone.call_sid, "ended"))["by"] == "caller"


async def test_a_drop_cancels_the_request(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    turn = await backend.turn()
    phone.socket.transport.abort()

    await turn.cancelled()
    assert await backend.event(phone.call_sid, "ended")


async def test_a_newer_authenticated_socket_replaces_the_old_one(phone: Phone, edge: Edge) -> None:
    newer = await Phone.dial(edge.origin, phone.call_sid)
    await newer.setup(greeting="")

    assert await phone.closes() == 1000
    assert await newer.hears()
    await newer.hangs_up()


async def test_a_goodbye_ends_the_session_after_it_was_played(phone: Phone) -> None:
    await phone.says("Goodbye")
    await phone.hears()
    for frame in phone.frames:
        await phone.send(type="info", name="tokensPlayed", value=frame["token"])
    await phone.send(type="info", name="agentSpeaking", value="off")

    assert (await phone.receives())["type"] == "end"


async def test_the_fast_model_turns_a_turn_into_a_reflex(edge: Edge, backend: Backend) -> None:
    backend.classification = "thanks"
    phone = await Phone.dial(edge.origin)
    await phone.setup(preprocessing=True)
    await phone.says("purple monkeys dishwasher")
    turn = await backend.turn()

    assert await phone.hears()
    await turn.cancelled()
    assert (await backend.event(phone.call_sid, "reflex"))["intent"] == "thanks"
    await phone.hangs_up()


@pytest.mark.usefixtures("backend")
async def test_a_call_of_the_spanish_route_speaks_spanish(edge: Edge) -> None:
    phone = await Phone.dial(edge.origin, language="es")
    await phone.setup()
    await phone.says("Hola", language="es-US")

    assert "puedo" in await phone.hears()
    await phone.hangs_up()


async def test_events_refused_by_the_backend_are_sent_again(phone: Phone, backend: Backend) -> None:
    backend.refuse_events = True
    await phone.says("Hello")
    await phone.hears()
    backend.refuse_events = False

    assert (await backend.event(phone.call_sid, "reflex"))["said"] == "Hello"
    assert [event["seq"] for event in backend.events_of(phone.call_sid)] == [1, 2]


async def test_what_callers_say_is_never_logged(phone: Phone, edge: Edge, backend: Backend) -> None:
    secret = secrets.token_hex(8)
    await phone.says(f"My secret is {secret}")
    await (await backend.turn()).answer(f"Your secret is {secret}.")
    await phone.hears()
    await phone.says(f"Hello {secret}")

    assert secret not in edge.log()
    assert SESSION not in edge.log()


SESSION = "s" * 32


async def test_a_backend_that_floods_lets_the_caller_cut_in(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    turn = await backend.turn()
    await turn.accept()

    async def flood() -> None:
        with suppress(ConnectionError):
            while not turn.gone.is_set():
                await turn.send(*({"progress": "Searching"} for _ in range(200)))

    flooding = asyncio.create_task(flood())
    await phone.says("And on Sunday?")

    await turn.cancelled()
    await flooding
