"""Does what a workflow wants done, each effect exactly once: by the calendar's constraint, the journal, and keys."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from psycopg import AsyncConnection

from backend.appointments.store import note_booking, note_cancelled, of_owner
from backend.database import Database, attempt, read
from backend.workflows.calendar.book import Book, Owner, give_up
from backend.workflows.calendar.opening import free_starts, nearest
from backend.workflows.effects import (
    Booked,
    BookTime,
    Called,
    CallEndpoint,
    CallFailed,
    Effect,
    FindFree,
    Free,
    Release,
    Released,
    Result,
    Taken,
    journal,
)
from backend.workflows.effects.endpoint import Endpoints
from backend.workflows.model import Workflow


@dataclass(frozen=True, slots=True)
class RunContext:
    """On whose behalf something is done: a run of this workflow of this profile, at this time."""

    profile: str
    workflow: Workflow
    owner: Owner
    now: datetime


@dataclass(frozen=True, slots=True)
class Performer:
    """Performs effects with a database and a way to endpoints."""

    database: Database
    endpoints: Endpoints

    async def perform(self, context: RunContext, effect: Effect) -> Result:
        """Do it and tell what came of it. Raises ``psycopg.Error`` or ``OSError`` without a database."""
        match effect:
            case FindFree():
                return await self._find(context, effect)
            case BookTime():
                return await self._book(context, effect)
            case CallEndpoint():
                return await self._call(context, effect)
            case Release():
                return await self._release(context)
            case _:
                assert_never(effect)

    async def caller(self, call_sid: str) -> str:
        """The number that a call comes from, as the phone network gave it; empty for a call that is not known."""
        return await read(self.database, lambda connection: _caller(connection, call_sid))

    async def _find(self, context: RunContext, effect: FindFree) -> Result:
        return await read(
            self.database, lambda connection: _look_up(connection, context, effect.calendar, effect.wanted)
        )

    async def _book(self, context: RunContext, effect: BookTime) -> Result:
        return await attempt(self.database, lambda connection: _book_time(connection, context, effect))

    async def _call(self, context: RunContext, effect: CallEndpoint) -> Result:
        call, owner, body = effect.call, replace(context.owner, step=effect.step), dict(effect.body)
        if call.method == "GET":
            reply = await self.endpoints.call(call, body, "")
            return Called(reply.results) if reply.outcome == "done" else CallFailed()
        entry = await self._begin(owner, body)
        if entry.status == "done":
            return Called(entry.result, outdated=entry.request != body)
        if entry.status == "open":
            result = await self._send(owner, effect, dict(entry.request), str(entry.key))
            if entry.request == body or not isinstance(result, CallFailed):
                return replace(result, outdated=entry.request != body) if isinstance(result, Called) else result
            entry = await self._begin(owner, body)
            if entry.status == "open":
                return result
        key = await attempt(self.database, lambda connection: journal.renew(connection, owner, body))
        return await self._send(owner, effect, body, str(key))

    async def _begin(self, owner: Owner, body: dict[str, str]) -> journal.Entry:
        return await attempt(self.database, lambda connection: journal.begin(connection, owner, "call", body))

    async def _send(self, owner: Owner, effect: CallEndpoint, body: dict[str, str], key: str) -> Called | CallFailed:
        reply = await self.endpoints.call(effect.call, body, key)
        if reply.outcome == "unknown":
            return CallFailed()
        status, results = reply.outcome, reply.results
        await attempt(self.database, lambda connection: journal.close(connection, owner, status, result=results))
        return Called(reply.results) if reply.outcome == "done" else CallFailed()

    async def _release(self, context: RunContext) -> Result:
        return await attempt(self.database, lambda connection: _give_up_all(connection, context))


async def _caller(connection: AsyncConnection, call_sid: str) -> str:
    cursor = await connection.execute("select from_number from calls where call_sid = %s", (call_sid,))
    row = await cursor.fetchone()
    return str(row[0]) if row else ""


async def _book_time(connection: AsyncConnection, context: RunContext, effect: BookTime) -> Result:
    book, owner = _book_of(context, effect.calendar), replace(context.owner, step=effect.step)
    request = {"start": effect.start.isoformat(), **effect.kept}
    # Made beforehand: within the transaction every first caller would wait for the first one's commit.
    await book.seats(connection)
    async with connection.transaction():
        entry = await journal.begin(connection, owner, "booking", request)
        if entry.status == "done" and entry.request == request:
            return Booked()
        before = await of_owner(connection, owner)
        if await book.take(connection, owner, effect.start, effect.kept):
            await journal.close(connection, owner, "done", request=request)
            await note_booking(connection, owner, before, context.workflow.zone)
            return Booked()
    found = await _look_up(connection, context, effect.calendar, effect.start)
    # A time that was freed again in this very moment is offered like any other.
    return found if isinstance(found, Taken) else Taken((effect.start,))


async def _give_up_all(connection: AsyncConnection, context: RunContext) -> Result:
    async with connection.transaction():
        lost = await of_owner(connection, context.owner)
        gave_up = await give_up(connection, context.owner)
        await note_cancelled(connection, lost, context.workflow.zone, by="caller")
        await journal.forget_bookings(connection, context.owner)
        return Released(gave_up, await journal.has_called(connection, context.owner))


def _book_of(context: RunContext, calendar: str) -> Book:
    return Book(context.profile, calendar, context.workflow.calendars[calendar])


async def _look_up(connection: AsyncConnection, context: RunContext, calendar: str, wanted: datetime) -> Result:
    book, zone = _book_of(context, calendar), context.workflow.zone
    starts = free_starts(book.calendar, zone, context.now, (), wanted)
    full = await book.full(connection, starts, but=context.owner)
    free = [start for start in starts if start not in full]
    return Free() if wanted in free else Taken(nearest(free, wanted))
