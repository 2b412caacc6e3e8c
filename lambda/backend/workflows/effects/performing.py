"""Does what a workflow wants done, each effect exactly once: by the calendar's constraint, the journal, and keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar, assert_never
from uuid import UUID

from psycopg import AsyncConnection

from backend.appointments import store
from backend.appointments.store import note_booking, note_cancelled, of_owner
from backend.notices.messages import Message, forget_unfinished
from backend.notices.messages import store as store_message
from backend.postgres.database import attempt, read
from backend.workflows.calendar.book import Book, give_up
from backend.workflows.calendar.opening import free_starts, nearest, spread
from backend.workflows.effects import (
    Booked,
    BookTime,
    Called,
    CallEndpoint,
    CallFailed,
    ChangeAppointment,
    Changed,
    FindFree,
    Found,
    Free,
    Gone,
    Listed,
    ListFree,
    LookUp,
    MessageKept,
    Release,
    Released,
    StoreMessage,
    Taken,
    journal,
)
from backend.workflows.slots.figures import plain

if TYPE_CHECKING:
    from backend.postgres.database import Database
    from backend.workflows.calendar.book import Owner
    from backend.workflows.effects import (
        Effect,
        Result,
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
    turn: int = 0


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
            case ListFree():
                return await read(self.database, lambda connection: _list_free(connection, context, effect))
            case BookTime():
                return await self._book(context, effect)
            case CallEndpoint():
                return await self._call(context, effect)
            case LookUp():
                return await read(self.database, lambda connection: _found(connection, context, effect))
            case ChangeAppointment():
                return await attempt(self.database, lambda connection: _change(connection, context, effect))
            case StoreMessage():
                return await attempt(self.database, lambda connection: _keep(connection, context, effect))
            case Release():
                return await self._release(context)
            case _:
                assert_never(effect)

    async def caller(self, call_sid: str) -> str:
        """The number that a call comes from, as the phone network gave it; empty for a call that is not known."""
        return await read(self.database, lambda connection: _caller(connection, call_sid))

    async def _find(self, context: RunContext, effect: FindFree) -> Result:
        return await read(
            self.database,
            lambda connection: _look_up(connection, context, effect.calendar, effect.wanted, effect.moving),
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


async def _found(connection: AsyncConnection, context: RunContext, effect: LookUp) -> Result:
    theirs = await store.of_caller(
        connection, context.profile, context.owner.call_sid, calendar=effect.calendar, after=context.now
    )
    zone = context.workflow.zone
    return Found(tuple((str(one.id), one.start.astimezone(zone)) for one in identified(theirs, effect.said)))


async def _change(connection: AsyncConnection, context: RunContext, effect: ChangeAppointment) -> Result:
    owner = replace(context.owner, step=effect.step)
    request = {"appointment": effect.appointment, "start": effect.start.isoformat() if effect.start else ""}
    async with connection.transaction():
        entry = await journal.begin(connection, owner, effect.task, request)
        if entry.status == "done" and entry.request == request:
            return Changed()
        held = await store.hold(connection, context.profile, owner.call_sid, UUID(effect.appointment))
        if held is None:
            return Gone()
        if await _changed(connection, context, effect, held):
            await journal.close(connection, owner, "done", request=request)
            return Changed()
    assert effect.start, "only a time can be taken"
    found = await _look_up(connection, context, effect.calendar, effect.start, effect.appointment)
    return found if isinstance(found, Taken) else Taken((effect.start,))


async def _changed(
    connection: AsyncConnection, context: RunContext, effect: ChangeAppointment, held: store.Appointment
) -> bool:
    zone = context.workflow.zone
    match effect.task:
        case "cancel":
            return await store.cancel(connection, held.id, zone=zone, by="caller")
        case "confirm":
            await store.confirm(connection, held, zone)
            return True
        case "move":
            assert effect.start, "a move has a time to go to"
            if not await _book_of(context, effect.calendar).move(connection, held.id, effect.start):
                return False
            await store.note_moved(connection, held, zone)
            return True


async def _give_up_all(connection: AsyncConnection, context: RunContext) -> Result:
    async with connection.transaction():
        await forget_unfinished(connection, context.owner)
        lost = await of_owner(connection, context.owner)
        gave_up = await give_up(connection, context.owner)
        await note_cancelled(connection, lost, context.workflow.zone, by="caller")
        await journal.forget_bookings(connection, context.owner)
        return Released(gave_up, await journal.has_called(connection, context.owner))


async def _keep(connection: AsyncConnection, context: RunContext, effect: StoreMessage) -> Result:
    owner, parts = replace(context.owner, step=effect.step), dict(effect.parts)
    if "number" not in parts:
        # Nobody was asked: the number that they call from is better than none.
        parts["number"] = await _caller(connection, owner.call_sid)
    message = Message(**{"who": "", "about": "", **parts}, language=effect.language)
    async with connection.transaction():
        await store_message(connection, context.profile, owner, message, turn=context.turn, finished=effect.finished)
    return MessageKept()


def _book_of(context: RunContext, calendar: str) -> Book:
    return Book(context.profile, calendar, context.workflow.calendars[calendar])


async def _look_up(
    connection: AsyncConnection, context: RunContext, calendar: str, wanted: datetime, moving: str = ""
) -> Result:
    book, zone = _book_of(context, calendar), context.workflow.zone
    starts = free_starts(book.calendar, zone, context.now, (), wanted)
    full = await book.full(connection, starts, but=context.owner, moving=UUID(moving) if moving else None)
    free = [start for start in starts if start not in full]
    return Free() if wanted in free else Taken(nearest(free, wanted))


async def _list_free(connection: AsyncConnection, context: RunContext, effect: ListFree) -> Result:
    book, zone = _book_of(context, effect.calendar), context.workflow.zone
    wanted = datetime.combine(effect.since, effect.first, zone)
    starts = free_starts(book.calendar, zone, context.now, (), wanted)
    moving = UUID(effect.moving) if effect.moving else None
    full = await book.full(connection, starts, but=context.owner, moving=moving)
    free = [start for start in starts if start not in full]
    until = effect.since + timedelta(days=effect.days)
    fitting = [
        start for start in free if effect.since <= start.date() < until and effect.first <= start.time() <= effect.last
    ]
    return Listed(spread(fitting) or nearest(free, wanted), bool(fitting))


class _Kept(Protocol):
    @property
    def details(self) -> Mapping[str, str]:
        """What was written down with it."""
        ...


Kept = TypeVar("Kept", bound=_Kept)


def identified(kept: Sequence[Kept], said: Mapping[str, str]) -> list[Kept]:
    """Those whose details are what was said, by the name of each; none when they are of more than one person.

    A family shares a telephone: a surname alone, which may mean any of them, opens nothing.
    """
    found = [one for one in kept if said and all(_same(one.details.get(name, ""), said[name]) for name in said)]
    people = {tuple(plain(one.details[name]) for name in said) for one in found}
    return found if len(people) == 1 else []


def _same(kept: str, said: str) -> bool:
    """Whether both say the same, a second surname or middle name left out of one of them at most."""
    words, others = plain(kept).split(), plain(said).split()
    fewer, more = sorted((words, others), key=len)
    enough = len(fewer) >= min(2, len(more))
    return enough and fewer[:1] == more[:1] and set(fewer) <= set(more)
