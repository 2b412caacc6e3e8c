"""The appointment book in Postgres: what is taken, and taking a time, which its constraint lets one caller do."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from psycopg import AsyncConnection
from psycopg.errors import ExclusionViolation
from psycopg.types.json import Jsonb

from backend.workflows.calendar.opening import Calendar


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose effect something is: this step of this run in this call."""

    call_sid: str
    run: int
    step: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """One calendar of one business."""

    profile: str
    name: str
    calendar: Calendar

    async def full(
        self, connection: AsyncConnection, starts: list[datetime], *, but: Owner, moving: UUID | None = None
    ) -> frozenset[datetime]:
        """Those of these beginnings (in order) at which no seat is free.

        ``but``'s run's own bookings do not count, nor the appointment that it is ``moving``.
        """
        if not starts:
            return frozenset()
        cursor = await connection.execute(
            "select a.seat_id, lower(a.during), upper(a.during) from appointments a join calendar_seats s"
            " on s.id = a.seat_id where s.profile = %s and s.calendar = %s and s.seat <= %s"
            " and a.during && tstzrange(%s, %s) and not (a.call_sid = %s and a.run = %s)"
            " and a.uid is distinct from %s",
            (
                self.profile,
                self.name,
                self.calendar.seats,
                starts[0],
                starts[-1] + self.calendar.length,
                but.call_sid,
                but.run,
                moving,
            ),
        )
        taken: dict[datetime, set[int]] = {}
        for seat, begins, ends in await cursor.fetchall():
            reached = bisect_right(starts, begins - self.calendar.length)
            for start in starts[reached : bisect_left(starts, ends)]:
                taken.setdefault(start, set()).add(seat)
        return frozenset(start for start, seats in taken.items() if len(seats) >= self.calendar.seats)

    async def seats(self, connection: AsyncConnection) -> list[int]:
        """The ids of the seats, which are made when they are first needed."""
        if len(ids := await self._seats(connection)) == self.calendar.seats:
            return ids
        await connection.execute(
            "insert into calendar_seats (profile, calendar, seat) select %s, %s, generate_series(1, %s)"
            " on conflict do nothing",
            (self.profile, self.name, self.calendar.seats),
        )
        return await self._seats(connection)

    async def _seats(self, connection: AsyncConnection) -> list[int]:
        cursor = await connection.execute(
            "select id from calendar_seats where profile = %s and calendar = %s and seat <= %s order by seat",
            (self.profile, self.name, self.calendar.seats),
        )
        return [int(row[0]) for row in await cursor.fetchall()]

    async def take(
        self, connection: AsyncConnection, owner: Owner, start: datetime, details: Mapping[str, str]
    ) -> bool:
        """Take a seat at this time for this owner, giving up what it had; False when there is none any more.

        To be called within a transaction. It changes nothing when it gives back False.
        """
        length = self.calendar.length
        for seat in await self.seats(connection):
            if await _move(connection, owner, seat, start, length, details):
                return True
            if await _insert(connection, owner, seat, start, length, details):
                return True
        return False

    async def move(self, connection: AsyncConnection, appointment: UUID, start: datetime) -> bool:
        """Give an appointment this time and free its old one; False, and nothing changed, when there is no seat.

        To be called within a transaction.
        """
        for seat in await self.seats(connection):
            # One after the other: two updates that want the same time would each wait for the other one's end.
            await connection.execute("select 1 from calendar_seats where id = %s for no key update", (seat,))
            try:
                async with connection.transaction():
                    await connection.execute(
                        "update appointments set seat_id = %s, during = tstzrange(%s, %s), confirmed_at = null,"
                        " revision = revision + 1, changed_at = now() where uid = %s",
                        (seat, start, start + self.calendar.length, appointment),
                    )
                    return True
            except ExclusionViolation:
                continue
        return False


async def give_up(connection: AsyncConnection, owner: Owner) -> bool:
    """Delete what a run has booked; whether there was anything."""
    cursor = await connection.execute(
        "delete from appointments where call_sid = %s and run = %s", (owner.call_sid, owner.run)
    )
    return cursor.rowcount > 0


async def _insert(
    connection: AsyncConnection, owner: Owner, seat: int, start: datetime, length: timedelta, details: Mapping[str, str]
) -> bool:
    # With "on conflict do nothing" a racing insert waits for the other, then steps back; without, two may deadlock.
    cursor = await connection.execute(
        "insert into appointments (seat_id, during, call_sid, run, step, details)"
        " values (%s, tstzrange(%s, %s), %s, %s, %s, %s) on conflict do nothing",
        (seat, start, start + length, owner.call_sid, owner.run, owner.step, Jsonb(dict(details))),
    )
    return cursor.rowcount > 0


async def _move(
    connection: AsyncConnection, owner: Owner, seat: int, start: datetime, length: timedelta, details: Mapping[str, str]
) -> bool:
    try:
        async with connection.transaction():
            cursor = await connection.execute(
                "update appointments set seat_id = %s, during = tstzrange(%s, %s), details = %s,"
                " revision = revision + 1, changed_at = now()"
                " where call_sid = %s and run = %s and step = %s",
                (seat, start, start + length, Jsonb(dict(details)), owner.call_sid, owner.run, owner.step),
            )
            return cursor.rowcount > 0
    except ExclusionViolation:
        return False
