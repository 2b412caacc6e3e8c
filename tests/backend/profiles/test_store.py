"""Profiles in Postgres: versions, numbers, and a cache of seconds."""

from __future__ import annotations

import pytest
from psycopg import AsyncConnection
from pydantic import ValidationError

from backend.postgres.database import Connections
from backend.profiles.store import CACHE_S, NumberTaken, ProfileStore, apply_profile, list_versions, roll_back
from tests.backend.harness import bakery


async def versions(connection: AsyncConnection) -> list[tuple[int, bool]]:
    return [(item.version, item.active) for item in await list_versions(connection, "corner-bakery")]


async def test_each_change_is_a_version_and_the_newest_is_in_force(connection: AsyncConnection) -> None:
    assert await apply_profile(connection, bakery()) == 1
    assert await apply_profile(connection, bakery(enabled=False)) == 2
    assert await versions(connection) == [(2, True), (1, False)]


async def test_the_same_profile_again_is_no_new_version(connection: AsyncConnection) -> None:
    await apply_profile(connection, bakery())
    assert await apply_profile(connection, bakery()) == 1
    assert await versions(connection) == [(1, True)]


async def test_going_back_is_applying_the_old_one(connection: AsyncConnection) -> None:
    for enabled in (True, False, True):
        await apply_profile(connection, bakery(enabled=enabled))
    assert await versions(connection) == [(3, True), (2, False), (1, False)]


async def test_a_version_that_lost_its_number_to_another_profile_cannot_be_gone_back_to(
    connection: AsyncConnection,
) -> None:
    await apply_profile(connection, bakery())
    await apply_profile(connection, bakery(numbers={"+15550100002": "es"}))
    await apply_profile(connection, bakery(name="other", numbers={"+15550100001": "en"}))
    with pytest.raises(NumberTaken, match=r"numbers\.\+15550100001: is served by the profile other"):
        await roll_back(connection, "corner-bakery")
    assert await versions(connection) == [(2, True), (1, False)]


async def test_going_back_moves_the_numbers_too(connection: AsyncConnection, database_url: str) -> None:
    await apply_profile(connection, bakery())
    await apply_profile(connection, bakery(numbers={"+15550100002": "es"}))
    assert await roll_back(connection, "corner-bakery") == 1
    database = Connections(database_url)
    route = await ProfileStore(database).route("+15550100001")
    await database.close()
    assert route is not None
    assert route.version == 1


async def test_a_version_of_an_older_release_stays_out_of_force(connection: AsyncConnection) -> None:
    await apply_profile(connection, bakery())
    await connection.execute("update profiles set body = body || '{\"mood\": 1}'")
    await apply_profile(connection, bakery(enabled=False))
    with pytest.raises(ValidationError):
        await roll_back(connection, "corner-bakery")
    assert await versions(connection) == [(2, True), (1, False)]


async def test_a_number_leads_to_one_profile(connection: AsyncConnection) -> None:
    await apply_profile(connection, bakery())
    with pytest.raises(NumberTaken, match=r"numbers\.\+15550100001: is served by the profile corner-bakery"):
        await apply_profile(connection, bakery(name="other", numbers={"+15550100001": "en"}))
    assert [item.name for item in await list_versions(connection)] == ["corner-bakery"]


async def test_a_number_that_was_given_up_is_free(connection: AsyncConnection, database_url: str) -> None:
    await apply_profile(connection, bakery())
    await apply_profile(connection, bakery(numbers={"+15550100002": "es"}))
    await apply_profile(connection, bakery(name="other", numbers={"+15550100001": "en"}))
    database = Connections(database_url)
    route = await ProfileStore(database).route("+15550100001")
    await database.close()
    assert route is not None
    assert (route.profile.name, route.language) == ("other", "en")


async def test_a_change_is_seen_after_seconds_and_an_unknown_number_at_once(
    connection: AsyncConnection, database_url: str
) -> None:
    clock = [0.0]
    database = Connections(database_url)
    store = ProfileStore(database, now=lambda: clock[0])
    assert await store.route("+15550100001") is None
    await apply_profile(connection, bakery())
    first = await store.route("+15550100001")
    by_name = await store.profile("corner-bakery")
    await apply_profile(connection, bakery(enabled=False))
    assert await store.route("+15550100001") == first
    assert await store.profile("corner-bakery") == by_name
    clock[0] += CACHE_S
    later, later_by_name = await store.route("+15550100001"), await store.profile("corner-bakery")
    await database.close()
    assert later is not None
    assert later_by_name is not None
    assert (later.version, later.profile.enabled, later_by_name.enabled) == (2, False, False)


async def test_a_profile_that_does_not_exist_is_none(database_url: str) -> None:
    database = Connections(database_url)
    assert await ProfileStore(database).profile("nobody") is None
    await database.close()
