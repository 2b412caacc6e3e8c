"""Claude through the real SDK, against a server on this machine that speaks the Messages wire."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager
from typing import Any

import pytest

from backend.models.claude import Claude, Deadlines
from backend.models.interface import Business, ModelFailed, Piece, Prompt, Question, Text, Usage
from common.wire import Utterance
from tests.backend.model_fakes import passage, served
from tests.backend.models.messages_server import CUT, END, PING, MessagesServer

MODEL = "claude-haiku-5-5"
PATIENT = Deadlines(first_token_s=20, stall_s=20, connect_s=5)
HASTY = Deadlines(first_token_s=0.05, stall_s=0.05, connect_s=5)


def prompt(**changes: Any) -> Prompt:
    given: dict[str, Any] = {
        "text": "When do you open?",
        "questions": (Question("When do you open?"),),
        "language": "en",
        "history": (),
        "passages": (passage("We open at seven.", heading="Hours"),),
        "business": Business("Ada", "Corner Bakery", "Be kind.", person=True),
        "max_tokens": 300,
    }
    return Prompt(**{**given, **changes})


@asynccontextmanager
async def claude(server: MessagesServer, deadlines: Deadlines = PATIENT) -> AsyncGenerator[Claude]:
    async with served(server) as origin:
        model = Claude(MODEL, "sk-test", deadlines=deadlines, base_url=origin)
        yield model
        await model.close()


async def collected(model: Claude) -> list[Piece]:
    return [piece async for piece in model.stream(prompt())]


async def failure(server: MessagesServer, deadlines: Deadlines = PATIENT) -> tuple[list[Piece], ModelFailed]:
    """What a model said before it failed, and how it failed."""
    pieces: list[Piece] = []
    async with claude(server, deadlines) as model:
        try:
            async for piece in model.stream(prompt()):
                pieces.append(piece)
        except ModelFailed as failed:
            return pieces, failed
    raise AssertionError("the model did not fail")


async def test_the_answer_comes_as_text_and_then_its_usage() -> None:
    server = MessagesServer()
    server.says("We open ", "at seven.", END)
    async with claude(server) as model:
        pieces = await collected(model)
    assert pieces == [Text("We open "), Text("at seven."), Usage(MODEL, 25, 7, cache_read_tokens=2000)]


async def test_each_token_leaves_before_the_next_is_made() -> None:
    server = MessagesServer()
    async with claude(server) as model, aclosing(model.stream(prompt())) as pieces:
        for token in ("One ", "two ", "three."):
            server.says(token)
            assert await anext(pieces) == Text(token)


async def test_closing_the_answer_drops_the_connection_to_the_provider() -> None:
    server = MessagesServer()
    async with claude(server) as model:
        async with aclosing(model.stream(prompt())) as pieces:
            server.says("One ")
            await anext(pieces)
        await server.gone.wait()


async def test_the_request_asks_for_a_cached_spoken_answer_without_thinking() -> None:
    server = MessagesServer()
    server.says("Hi.", END)
    async with claude(server) as model:
        await collected(model)
    (request,) = server.requests
    assert (request["model"], request["max_tokens"], request["stream"]) == (MODEL, 300, True)
    assert request["thinking"] == {"type": "disabled"}
    assert request["system"][0]["cache_control"] == {"type": "ephemeral"}
    assert "Corner Bakery" in request["system"][0]["text"]
    assert server.headers[0]["authorization"] == "Bearer sk-test"


async def test_the_conversation_alternates_and_ends_with_the_caller() -> None:
    server = MessagesServer()
    server.says("Hi.", END)
    history = (Utterance("assistant", "Hello, this is Ada."), Utterance("user", "Hi"), Utterance("assistant", "Yes?"))
    async with claude(server) as model:
        _ = [piece async for piece in model.stream(prompt(history=history))]
    assert [message["role"] for message in server.requests[0]["messages"]] == [
        "user",
        "assistant",
        "user",
        "assistant",
        "user",
    ]


@pytest.mark.parametrize(
    ("refusal", "code"),
    [
        ((529, "overloaded_error"), "overloaded"),
        ((429, "rate_limit_error"), "overloaded"),
        ((500, "api_error"), "overloaded"),
        ((401, "authentication_error"), "refused"),
        ((404, "not_found_error"), "refused"),
        ((400, "invalid_request_error"), "refused"),
    ],
)
async def test_a_refusal_is_told_without_quoting_the_provider(refusal: tuple[int, str], code: str) -> None:
    server = MessagesServer(refusal=refusal)
    pieces, failed = await failure(server)
    assert (pieces, failed.code, str(failed)) == ([], code, f"{refusal[0]} {refusal[1]}")
    assert len(server.requests) == 1


async def test_a_provider_that_cannot_be_reached_is_told_as_such() -> None:
    model = Claude(MODEL, "sk-test", deadlines=PATIENT, base_url="http://127.0.0.1:9")
    with pytest.raises(ModelFailed) as failed:
        await collected(model)
    await model.close()
    assert failed.value.code == "unreachable"


async def test_no_first_token_in_time_is_slow_even_while_pings_come() -> None:
    server = MessagesServer()
    server.says(PING, PING)
    pieces, failed = await failure(server, HASTY)
    assert (pieces, failed.code) == ([], "slow")
    await server.gone.wait()


async def test_silence_after_the_first_token_is_a_stall() -> None:
    server = MessagesServer()
    server.says("We open ")
    pieces, failed = await failure(server, Deadlines(first_token_s=20, stall_s=0.05))
    assert (pieces, failed.code) == ([Text("We open ")], "stalled")


async def test_a_stream_cut_in_mid_answer_is_told_as_cut() -> None:
    server = MessagesServer()
    server.says("We open ", CUT)
    pieces, failed = await failure(server)
    assert (pieces, failed.code) == ([Text("We open ")], "cut")


async def test_a_stream_cut_before_its_first_word_is_told_as_unreachable() -> None:
    server = MessagesServer()
    server.says(CUT)
    _, failed = await failure(server)
    assert failed.code == "unreachable"


async def test_an_error_event_in_the_stream_is_a_failure() -> None:
    server = MessagesServer()
    server.says("We ", {"type": "overloaded_error", "message": "quoting the caller"})
    pieces, failed = await failure(server)
    assert (pieces, failed.code, str(failed)) == ([Text("We ")], "overloaded", "200 overloaded_error")


async def test_a_model_that_declines_says_so() -> None:
    server = MessagesServer(stop_reason="refusal")
    server.says(END)
    _, failed = await failure(server)
    assert failed.code == "declined"


async def test_an_answer_without_a_word_is_empty() -> None:
    server = MessagesServer()
    server.says(END)
    _, failed = await failure(server)
    assert failed.code == "empty"
