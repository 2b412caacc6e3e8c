"""Profiles in Postgres: each applied version is kept, one is active, a number leads to one profile."""

from __future__ import annotations

import time
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb

from backend.postgres.database import AWAY, Database, read
from backend.profiles.model import Profile, RouteLanguage
from backend.runtime.logs import log_failure

CACHE_S: Final = 5.0
"""How long a process may answer with a profile that was replaced: so that a change is heard on the next call."""
_AGAIN_S: Final = 1.0
"""How long the database may take for a profile that can be had from memory."""

Found = TypeVar("Found")


class NumberTaken(ValueError):
    """A profile claims a number that another profile serves; the message names both."""


class NoSuchVersion(LookupError):
    """A version of a profile that was never applied; the message names those that were."""


@dataclass(frozen=True, slots=True)
class NumberRoute:
    """Where a dialled number leads: a version of a profile, in a language."""

    profile: Profile
    version: int
    language: RouteLanguage


@dataclass(frozen=True, slots=True)
class ProfileVersion:
    """One applied version of a profile, as ``guru profile list`` shows it."""

    name: str
    version: int
    active: bool
    applied_at: str
    body: dict[str, Any]


async def apply_profile(connection: AsyncConnection, profile: Profile) -> int:
    """Make this the active version and return its number; the same content again changes nothing.

    Raises ``NumberTaken`` when one of its numbers is served by another profile.
    """
    async with connection.transaction():
        # Two people applying at once would otherwise give out the same version.
        await connection.execute("select pg_advisory_xact_lock(hashtext('profiles'))")
        await _refuse_taken_numbers(connection, profile)
        body = profile.model_dump(mode="json")
        version = await _store(connection, profile.name, body)
        await _serve(connection, profile)
    return version


async def roll_back(connection: AsyncConnection, name: str, version: int | None = None) -> int:
    """Put an older version into force again, the one before the present one unless it is named; returns its number.

    Raises ``NoSuchVersion``, ``NumberTaken`` when another profile has taken over one of its numbers, and
    ``ValidationError`` for a version that this release cannot read any more.
    """
    async with connection.transaction():
        await connection.execute("select pg_advisory_xact_lock(hashtext('profiles'))")
        versions = await list_versions(connection, name)
        active = next((item.version for item in versions if item.active), 0)
        chosen = [item for item in versions if (item.version == version if version else item.version < active)]
        if not chosen:
            known = ", ".join(str(item.version) for item in versions) or "none"
            raise NoSuchVersion(f"no such version of the profile {name!r} to go back to; its versions: {known}")
        profile = Profile.model_validate(chosen[0].body)
        await _refuse_taken_numbers(connection, profile)
        await _activate(connection, name, chosen[0].version)
        await _serve(connection, profile)
    return chosen[0].version


async def delete_profile(connection: AsyncConnection, name: str) -> None:
    """Delete all versions of a profile, and its numbers; within the caller's transaction.

    What is kept of its calls stays until the days are over that the profile said.
    """
    await connection.execute("select pg_advisory_xact_lock(hashtext('profiles'))")
    await connection.execute("delete from profile_numbers where profile = %s", (name,))
    await connection.execute("delete from profiles where name = %s", (name,))


async def _activate(connection: AsyncConnection, name: str, version: int) -> None:
    # In two statements: no two versions may be in force at any moment.
    await connection.execute("update profiles set active = false where name = %s", (name,))
    await connection.execute("update profiles set active = true where name = %s and version = %s", (name, version))


async def _serve(connection: AsyncConnection, profile: Profile) -> None:
    """Let the profile's numbers, and no others, lead to it."""
    await connection.execute("delete from profile_numbers where profile = %s", (profile.name,))
    async with connection.cursor() as cursor:
        await cursor.executemany(
            "insert into profile_numbers (number, profile, language) values (%s, %s, %s)",
            [(number, profile.name, language) for number, language in profile.numbers.items()],
        )


async def _refuse_taken_numbers(connection: AsyncConnection, profile: Profile) -> None:
    cursor = await connection.execute(
        "select number, profile from profile_numbers where number = any(%s) and profile <> %s order by number",
        (list(profile.numbers), profile.name),
    )
    taken = await cursor.fetchall()
    if taken:
        raise NumberTaken(
            "; ".join(f"numbers.{number}: is served by the profile {other} already" for number, other in taken)
        )


async def _store(connection: AsyncConnection, name: str, body: dict[str, Any]) -> int:
    cursor = await connection.execute(
        "select version, body from profiles where name = %s order by active desc, version desc limit 1", (name,)
    )
    newest = await cursor.fetchone()
    if newest is not None and newest[1] == body:
        await connection.execute("update profiles set active = (version = %s) where name = %s", (newest[0], name))
        return int(newest[0])
    await connection.execute("update profiles set active = false where name = %s", (name,))
    cursor = await connection.execute(
        "insert into profiles (name, version, active, body)"
        " select %s, coalesce(max(version), 0) + 1, true, %s from profiles where name = %s returning version",
        (name, Jsonb(body), name),
    )
    row = await cursor.fetchone()
    assert row is not None, "an insert with returning gives a row"
    return int(row[0])


async def list_versions(connection: AsyncConnection, name: str | None = None) -> list[ProfileVersion]:
    """The versions of one profile or of all, newest first."""
    cursor = await connection.execute(
        "select name, version, active, to_char(applied_at, 'YYYY-MM-DD HH24:MI TZ'), body from profiles"
        " where %s::text is null or name = %s order by name, version desc",
        (name, name),
    )
    return [ProfileVersion(*row) for row in await cursor.fetchall()]


async def active_profiles(connection: AsyncConnection) -> list[Profile]:
    """The active version of each profile that is enabled."""
    cursor = await connection.execute("select body from profiles where active order by name")
    found = [Profile.model_validate(body) for (body,) in await cursor.fetchall()]
    return [profile for profile in found if profile.enabled]


async def active_profile(connection: AsyncConnection, name: str) -> Profile | None:
    """The active version of this profile, enabled or not; None when there is none."""
    row = await _one(connection, _ACTIVE, (name,))
    return _profile(row) if row else None


class ProfileStore:
    """The active profiles, cached in the process for ``CACHE_S``, and longer only while there is no database.

    ``now`` is in seconds; a monotonic clock may stand still while Lambda freezes the process.
    """

    def __init__(self, database: Database, *, now: Callable[[], float] = time.time) -> None:
        """Nothing is read before it is asked for."""
        self._database = database
        self._now = now
        self._routes: dict[str, tuple[float, NumberRoute]] = {}
        self._profiles: dict[str, tuple[float, Profile]] = {}

    def of(self, database: Database) -> ProfileStore:
        """The same profiles, read by this way to the database."""
        store = copy(self)
        store._database = database
        return store

    async def route(self, number: str) -> NumberRoute | None:
        """Where this number leads; None when no profile serves it.

        Without a database, where it led when that was last known; raises ``psycopg.Error`` where it never was.
        """
        # Unknown numbers are not kept: a stranger could fill the memory with them.
        return await self._known(self._routes, number, _ROUTE, _route)

    async def profile(self, name: str) -> Profile | None:
        """The active version of this profile; None when there is none. Without a database as ``route``."""
        return await self._known(self._profiles, name, _ACTIVE, _profile)

    async def _known(
        self, known: dict[str, tuple[float, Found]], key: str, query: str, parse: Callable[[tuple[Any, ...]], Found]
    ) -> Found | None:
        before = known.get(key)
        if before is not None and 0 <= self._now() - before[0] < CACHE_S:
            return before[1]
        database = self._database.within(_AGAIN_S) if before else self._database
        try:
            row = await read(database, lambda connection: _one(connection, query, (key,)))
        except AWAY as error:
            if before is None:
                raise
            log_failure("profile_from_memory", error)
            known[key] = (self._now(), before[1])
            return before[1]
        known.pop(key, None)
        if row is None:
            return None
        found = parse(row)
        known[key] = (self._now(), found)
        return found


def _route(row: tuple[Any, ...]) -> NumberRoute:
    return NumberRoute(Profile.model_validate(row[0]), int(row[1]), row[2])


def _profile(row: tuple[Any, ...]) -> Profile:
    return Profile.model_validate(row[0])


_ACTIVE: Final = "select body from profiles where name = %s and active"
_ROUTE: Final = (
    "select p.body, p.version, n.language from profile_numbers n"
    " join profiles p on p.name = n.profile and p.active where n.number = %s"
)


async def _one(connection: AsyncConnection, query: str, parameters: tuple[object, ...]) -> tuple[Any, ...] | None:
    cursor = await connection.execute(query.encode(), parameters)
    return await cursor.fetchone()
