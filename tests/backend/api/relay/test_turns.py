"""A turn as the relay sees it: what is refused, the order of events, and streams that end the moment they should."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI

from backend.api.app import create_app
from backend.models.interface import ModelFailed
from backend.profiles.model import Answers, Rephrasing
from common.wire.sse import Decoder
from dev.stack.loopback.serving import served
from tests.backend.harness import (
    CALL,
    Backend,
    backend_with,
    bakery,
    close,
    events_of,
    relay_headers,
    settings_for,
    token_for,
    turn,
)
from tests.backend.model_fakes import Filler, Led, Scripted, answering_with, client_of, passage

PATH = "/v1/turns"


async def asked(backend: Backend, **changes: Any) -> list[dict[str, Any]]:
    response = await backend.relay(PATH, turn(**changes))
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/event-stream")
    return events_of(response.text)


async def test_a_turn_streams_status_progress_what_is_asked_chunks_answer_context_and_done_in_this_order(
    database_url: str,
) -> None:
    async with backend_with(database_url) as backend:
        backend.app.state.answering = answering_with(Scripted(), passage("We open at seven."))
        events = await asked(backend)
    assert [next(iter(event)) for event in events] == [
        "status",
        "progress",
        "progress",
        "progress",
        "context",
        "chunk",
        "chunk",
        "answer",
        "context",
        "status",
    ]
    assert events[0] == {"status": "connected"}
    assert events[-1] == {"status": "done"}
    assert [event["chunk"] for event in events if "chunk" in event] == ["We open ", "at seven."]
    assert {"answer": "We open at seven."} in events


async def test_the_context_holds_usage_timings_sources_and_the_audit_pair(database_url: str) -> None:
    async with backend_with(database_url) as backend:
        backend.app.state.answering = answering_with(Scripted(), passage("We open at seven."))
        events = await asked(backend)
    context = events[-2]["context"]
    assert context["usage"]["model"] == "scripted"
    assert (context["usage"]["input_tokens"], context["usage"]["output_tokens"]) == (10, 2)
    assert set(context["timings"]) == {"verify", "rephrase", "retrieval", "first_token"}
    assert context["sources"] == ["bakery.md"]
    assert [record["kind"] for record in context["records"]] == ["audit"]
    assert context["records"][0]["request"]["text"] == "When do you open?"
    assert context["records"][0]["response"]["text"] == "We open at seven."


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"turn": "one"}, "turn"),
        ({"turn": 2**40}, "turn"),
        ({"text": None}, "text"),
        ({"history": [{"role": "robot", "text": "x"}]}, "history.0.role"),
        ({"history": "none"}, "history"),
    ],
)
async def test_a_body_that_is_no_turn_is_refused_by_field(change: dict[str, Any], field: str) -> None:
    async with backend_with() as backend:
        response = await backend.relay(PATH, turn(**change))
    assert response.status_code == 422
    assert [item["field"] for item in response.json()["error"]["fields"]] == [field]


async def test_a_refusal_does_not_quote_what_the_caller_said() -> None:
    async with backend_with() as backend:
        response = await backend.relay(PATH, turn(text=["my card is 4111"]))
    assert response.status_code == 422
    assert "4111" not in response.text


@pytest.mark.parametrize("change", [{"call_sid": "CA9"}, {"profile": "other-business"}])
async def test_a_turn_of_another_call_or_profile_than_the_tokens_is_forbidden(change: dict[str, str]) -> None:
    async with backend_with() as backend:
        backend.app.state.answering = answering_with(model := Scripted())
        response = await backend.relay(PATH, turn(**change))
    assert response.status_code == 403
    assert model.prompts == []


async def test_models_that_all_fail_end_the_stream_with_one_error(database_url: str) -> None:
    async with backend_with(database_url) as backend:
        backend.app.state.answering = answering_with(Scripted((), ModelFailed("cut", "it broke off")))
        events = await asked(backend)
    assert events[-1] == {"error": {"code": "cut", "message": "it broke off"}}
    assert not [event for event in events if "chunk" in event or "answer" in event]


async def test_a_bug_ends_the_stream_with_an_error_that_quotes_nothing(database_url: str) -> None:
    class Broken(Scripted):
        def stream(self, prompt: Any) -> Any:
            raise RuntimeError(f"cannot answer {prompt.text}")

    async with backend_with(database_url) as backend:
        backend.app.state.answering = answering_with(Broken())
        events = await asked(backend)
    assert events[-1] == {"error": {"code": "internal", "message": "RuntimeError"}}


async def test_without_a_database_the_turn_fails_with_a_code() -> None:
    async with backend_with() as backend:
        events = await asked(backend)
    assert (events[0], events[-1]["error"]["code"]) == ({"status": "connected"}, "database")


async def test_a_profile_that_was_disabled_answers_no_more(database_url: str) -> None:
    async with backend_with(database_url) as backend:
        backend.app.state.answering = answering_with(Scripted(), profile=bakery(enabled=False))
        events = await asked(backend)
    assert events[-1]["error"]["code"] == "profile"


async def test_a_request_that_is_sent_again_is_not_answered_again(database_url: str) -> None:
    body = json.dumps(turn()).encode()
    headers = relay_headers(PATH, body, nonce="once")
    async with streaming(database_url) as (app, client):
        app.state.answering = answering_with(led := Led())
        async with client.stream("POST", PATH, content=body, headers=headers) as first:
            await led.started.wait()
            await anext(lines(first))
            assert (await client.post(PATH, content=body, headers=headers)).status_code == 401
            # Another process has not seen it, and the database has.
            async with streaming(database_url) as (other, elsewhere):
                other.state.answering = answering_with(Led())
                again = await elsewhere.post(PATH, content=body, headers=headers)
            assert events_of(again.text)[-1]["error"]["code"] == "superseded"


async def test_each_token_arrives_before_the_next_is_made(database_url: str) -> None:
    async with streaming(database_url) as (app, client):
        app.state.answering = answering_with(led := Led())
        async with open_turn(client) as events:
            await led.started.wait()
            for token in ("We ", "bake ", "bread."):
                led.tokens.put_nowait(token)
                assert await until(events, "chunk") == token
            led.tokens.put_nowait("")
            assert await until(events, "answer") == "We bake bread."
            assert await until(events, "status") == "done"


async def test_a_client_that_goes_away_stops_a_model_that_is_thinking(database_url: str) -> None:
    async with streaming(database_url) as (app, client):
        app.state.answering = answering_with(led := Led())
        async with open_turn(client) as events:
            led.tokens.put_nowait("One ")
            await until(events, "chunk")
        await led.stopped.wait()
        assert len(app.state.services.running) == 0


async def test_a_cancelled_turn_stops_and_says_so(database_url: str) -> None:
    async with streaming(database_url) as (app, client):
        app.state.answering = answering_with(led := Led())
        async with open_turn(client) as events:
            await led.started.wait()
            path = f"/v1/turns/{CALL}/1/cancel"
            response = await client.post(path, headers=relay_headers(path, b""))
            assert response.status_code == 204
            assert (await until(events, "error"))["code"] == "superseded"
        await led.stopped.wait()


async def test_nothing_of_a_superseded_turn_can_become_history(database_url: str) -> None:
    async with streaming(database_url) as (app, client):
        app.state.answering = answering_with(led := Led())
        async with open_turn(client) as events:
            led.tokens.put_nowait("One ")
            await until(events, "chunk")
            path = f"/v1/turns/{CALL}/1/cancel"
            await client.post(path, headers=relay_headers(path, b""))
            # What the model says after this is said to nobody.
            led.tokens.put_nowait("two.")
            led.tokens.put_nowait("")
            rest = [event async for event in events]
        await led.stopped.wait()
    assert [next(iter(event)) for event in rest] == ["error"]


async def test_a_turn_that_is_still_being_understood_is_stopped_by_a_newer_one(database_url: str) -> None:
    profile = bakery(ai=Answers(rephrasing=Rephrasing(deadline_s=5)))
    async with streaming(database_url) as (app, client):
        filler = Filler(wait=asyncio.Event())
        app.state.answering = answering_with(asked := Scripted(), profile=profile, rephraser=filler)
        async with open_turn(client, turn=1) as events:
            await until_progress(events, "Searching...")
            app.state.answering = answering_with(Scripted())
            await post_turn(client, turn=2)
            assert (await until(events, "error"))["code"] == "superseded"
        await filler.dropped.wait()
    assert asked.prompts == []


async def test_a_turn_that_was_cancelled_before_it_came_is_not_answered(database_url: str) -> None:
    async with streaming(database_url) as (app, client):
        app.state.answering = answering_with(Led())
        path = f"/v1/turns/{CALL}/1/cancel"
        await client.post(path, headers=relay_headers(path, b""))
        async with open_turn(client) as events:
            assert (await until(events, "error"))["code"] == "superseded"


async def test_a_newer_turn_stops_the_older_one(database_url: str) -> None:
    async with streaming(database_url) as (app, client):
        app.state.answering = answering_with(old := Led())
        async with open_turn(client, turn=1) as events:
            await old.started.wait()
            app.state.answering = answering_with(Scripted())
            newer = await post_turn(client, turn=2)
            assert events_of(newer.text)[-1] == {"status": "done"}
            assert (await until(events, "error"))["code"] == "superseded"
        await old.stopped.wait()


async def test_a_cancellation_in_another_process_reaches_this_one(database_url: str) -> None:
    async with streaming(database_url) as (app, client), backend_with(database_url, kind="voice") as elsewhere:
        app.state.answering = answering_with(led := Led())
        async with open_turn(client) as events:
            await led.started.wait()
            response = await elsewhere.relay(f"/v1/turns/{CALL}/1/cancel")
            assert response.status_code == 204
            assert (await until(events, "error"))["code"] == "superseded"


async def test_a_token_of_another_call_cancels_nothing(database_url: str) -> None:
    async with backend_with(database_url) as backend:
        response = await backend.relay(f"/v1/turns/{CALL}/1/cancel", call_sid="CA9")
    assert response.status_code == 403


@asynccontextmanager
async def streaming(database_url: str) -> AsyncGenerator[tuple[FastAPI, httpx2.AsyncClient]]:
    app = create_app(settings=settings_for(database_url))
    async with served(app) as origin, client_of(origin) as client:
        yield app, client
    await close(app)


async def post_turn(client: httpx2.AsyncClient, **changes: Any) -> httpx2.Response:
    body = json.dumps(turn(**changes)).encode()
    return await client.post(PATH, content=body, headers=relay_headers(PATH, body, token=token_for()))


@asynccontextmanager
async def open_turn(client: httpx2.AsyncClient, **changes: Any) -> AsyncGenerator[AsyncIterator[dict[str, Any]]]:
    body = json.dumps(turn(**changes)).encode()
    async with client.stream("POST", PATH, content=body, headers=relay_headers(PATH, body)) as response:
        assert response.status_code == 200
        yield lines(response)


async def lines(response: httpx2.Response) -> AsyncIterator[dict[str, Any]]:
    decoder = Decoder()
    async for text in response.aiter_text():
        for data in decoder.feed(text):
            yield json.loads(data)


async def until_progress(events: AsyncIterator[dict[str, Any]], progress: str) -> None:
    """Skip events up to this one."""
    async for event in events:
        if event == {"progress": progress}:
            return
    raise AssertionError(f"the stream ended before {progress}")


async def until(events: AsyncIterator[dict[str, Any]], key: str) -> Any:
    """The value of the next event with this key, skipping ``connected`` and progress."""
    async for event in events:
        if key in event and event != {"status": "connected"}:
            return event[key]
        assert "progress" in event or "status" in event or "context" in event, event
    raise AssertionError(f"the stream ended before {key}")
