"""What the edge reports is stored once, and acknowledged only when it is."""

from __future__ import annotations

from typing import Any

import pytest
from psycopg import AsyncConnection

from backend.profiles.model import Privacy
from common.wire.credentials import DELIVERY_WINDOW_S
from tests.backend.harness import CALL, apply, backend_with, bakery, token_for, turn

PATH = f"/v1/calls/{CALL}/events"


@pytest.fixture(autouse=True)
async def profile(request: pytest.FixtureRequest) -> None:
    """The profile in force, for tests that have a database."""
    if "database_url" in request.fixturenames:
        await apply(request.getfixturevalue("database_url"))


def event(seq: int, **changes: Any) -> dict[str, Any]:
    return {"seq": seq, "turn": 1, "at_ms": 1_700_000_000_000, "kind": "answered", **changes}


async def stored(connection: AsyncConnection) -> list[tuple[Any, ...]]:
    cursor = await connection.execute("select seq, turn, at_ms, kind, detail from call_events order by seq")
    return await cursor.fetchall()


async def test_events_are_stored_with_their_own_fields_as_detail(
    database_url: str, connection: AsyncConnection
) -> None:
    async with backend_with(database_url) as backend:
        response = await backend.relay(PATH, {"events": [event(1, text="Hello"), event(2, kind="ended", by="caller")]})
    assert response.status_code == 204
    assert await stored(connection) == [
        (1, 1, 1_700_000_000_000, "answered", {"text": "Hello"}),
        (2, 1, 1_700_000_000_000, "ended", {"by": "caller"}),
    ]


async def test_an_event_that_is_known_is_dropped(database_url: str, connection: AsyncConnection) -> None:
    async with backend_with(database_url) as backend:
        await backend.relay(PATH, {"events": [event(1, text="first")]})
        response = await backend.relay(PATH, {"events": [event(1, text="again"), event(2), event(2)]})
    assert response.status_code == 204
    assert [(row[0], row[4]) for row in await stored(connection)] == [(1, {"text": "first"}), (2, {})]


async def test_a_character_that_postgres_cannot_store_does_not_block_the_outbox(
    database_url: str, connection: AsyncConnection
) -> None:
    async with backend_with(database_url) as backend:
        response = await backend.relay(PATH, {"events": [event(1, said="a\0b", path="c\\u0000d")]})
    assert response.status_code == 204
    assert (await stored(connection))[0][4] == {"said": "ab", "path": "c\\u0000d"}


async def test_half_a_character_does_not_block_the_outbox(database_url: str, connection: AsyncConnection) -> None:
    async with backend_with(database_url) as backend:
        response = await backend.relay(PATH, {"events": [event(1, said="caf\ud83d", heard="😀")]})
    assert response.status_code == 204
    assert (await stored(connection))[0][4] == {"said": "caf\ufffd", "heard": "😀"}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "events"),
        ({"events": [{**event(1), "seq": -1}]}, "events.0.seq"),
        ({"events": [{**event(1), "seq": 2**40}]}, "events.0.seq"),
        ({"events": [{**event(1), "at_ms": 2**70}]}, "events.0.at_ms"),
        ({"events": [{**event(1), "kind": ""}]}, "events.0.kind"),
        ({"events": [event(1), event(2, latency_ms={"total": float("nan")})]}, "events.1.latency_ms.total"),
        ({"events": [event(1, records=[{"kind": "audit", "usage": {"a": 1}}, float("-inf")])]}, "events.0.records.1"),
        ({"events": [event(1, at=2**64)]}, "events.0.at"),
        ([], "body"),
    ],
)
async def test_what_is_no_event_is_refused_by_field(database_url: str, body: Any, field: str) -> None:
    async with backend_with(database_url) as backend:
        response = await backend.relay(PATH, body)
    assert response.status_code == 422
    assert [item["field"] for item in response.json()["error"]["fields"]] == [field]


async def test_figures_that_no_record_can_hold_are_refused_and_not_put_off(
    database_url: str, connection: AsyncConnection
) -> None:
    usage = {"model": "claude-haiku-5-5", "input_tokens": 2**62}
    poisonous = event(2, kind="records", records=[{"kind": "audit", "request": {}, "usage": usage}])
    async with backend_with(database_url) as backend:
        response = await backend.relay(PATH, {"events": [event(1), poisonous]})
        alone = await backend.relay(PATH, {"events": [poisonous]})
        others = await backend.relay(PATH, {"events": [event(1)]})
    assert (response.status_code, others.status_code) == (422, 204)
    assert [item["field"] for item in response.json()["error"]["fields"]] == ["events.0", "events.1"]
    assert "seq 2" in alone.json()["error"]["message"]
    assert [row[0] for row in await stored(connection)] == [1]


async def test_a_note_of_what_was_set_aside_is_kept_whatever_a_business_keeps(
    database_url: str, connection: AsyncConnection
) -> None:
    await apply(database_url, bakery(privacy=Privacy(store_transcripts=False)))
    note = {"of": "answered", "bytes": 300_000, "status": 413}
    async with backend_with(database_url) as backend:
        await backend.relay(PATH, {"events": [event(1, kind="set_aside", **note)]})
    assert (await stored(connection))[0][4] == note


async def test_events_outlive_a_wrong_key_by_days_and_turns_do_not(
    database_url: str, connection: AsyncConnection
) -> None:
    old = token_for(age=DELIVERY_WINDOW_S - 60)
    async with backend_with(database_url) as backend:
        events = await backend.relay(PATH, {"events": [event(1)]}, token=old)
        asked = await backend.relay("/v1/turns", turn(), token=old)
        later = await backend.relay(PATH, {"events": [event(2)]}, token=token_for(age=DELIVERY_WINDOW_S + 60))
    assert (events.status_code, asked.status_code, later.status_code) == (204, 401, 401)
    assert [row[0] for row in await stored(connection)] == [1]


@pytest.mark.parametrize("path", [f"/v1/turns/{CALL}/{10**30}/cancel"])
async def test_a_number_that_no_column_holds_is_refused_and_not_put_off(database_url: str, path: str) -> None:
    async with backend_with(database_url) as backend:
        response = await backend.relay(path)
    assert response.status_code == 422


async def test_what_a_business_does_not_keep_is_never_written(database_url: str, connection: AsyncConnection) -> None:
    await apply(database_url, bakery(privacy=Privacy(store_transcripts=False)))
    async with backend_with(database_url) as backend:
        await backend.relay(PATH, {"events": [event(1, said="my name is Ana", text="Hello Ana", complete=True)]})
    assert (await stored(connection))[0][4] == {"complete": True}


async def test_what_a_business_wants_masked_is_masked_before_it_is_written(
    database_url: str, connection: AsyncConnection
) -> None:
    async with backend_with(database_url) as backend:
        await backend.relay(PATH, {"events": [event(1, said="it is 4111 1111 1111 1111", text="Thanks")]})
    assert (await stored(connection))[0][4] == {"said": "it is [card]", "text": "Thanks"}
    (row,) = await (await connection.execute("select text from transcripts where role = 'caller'")).fetchall()
    assert row == ("it is [card]",)


async def test_of_a_profile_that_nobody_knows_no_words_are_kept(database_url: str, connection: AsyncConnection) -> None:
    async with backend_with(database_url) as backend:
        token = token_for(profile="unknown")
        response = await backend.relay(PATH, {"events": [event(1, said="secret", complete=True)]}, token=token)
    assert response.status_code == 204
    assert (await stored(connection))[0][4] == {"complete": True}


async def test_the_records_follow_in_the_same_commit(database_url: str, connection: AsyncConnection) -> None:
    async with backend_with(database_url) as backend:
        await backend.relay(PATH, {"events": [event(1, said="When?", text="At nine.", complete=True)]})
    cursor = await connection.execute("select role, text, answered_by from transcripts order by role desc")
    assert await cursor.fetchall() == [("caller", "When?", None), ("assistant", "At nine.", "backend")]
    cursor = await connection.execute("select profile, turns, answered_by_backend from call_metadata")
    assert await cursor.fetchall() == [("corner-bakery", 1, 1)]


async def test_a_token_of_another_call_stores_nothing(database_url: str, connection: AsyncConnection) -> None:
    async with backend_with(database_url) as backend:
        response = await backend.relay(PATH, {"events": [event(1)]}, call_sid="CA9")
    assert response.status_code == 403
    assert await stored(connection) == []


async def test_without_a_database_nothing_is_acknowledged() -> None:
    async with backend_with() as backend:
        response = await backend.relay(PATH, {"events": [event(1)]})
    assert response.status_code == 503
